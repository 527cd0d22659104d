// The module `random`: streams of the Mersenne Twister kept in Swift, its functions and classes in Python.

import PythonRuntime

/// The module `random`.
public enum RandomModule {
  /// Its generators are numbered; an object of the class `Random` holds the number of its own.
  public static var module: NativeModule {
    let generators = GeneratorTable()
    return NativeModule(name: "random", functions: functions(generators), source: RandomSource.text)
  }

  /// The words of a list of whole numbers, each taken modulo 2**32.
  private static func words(_ interpreter: Interpreter, _ list: Value) throws(Raised) -> [UInt32] {
    var words: [UInt32] = []
    try interpreter.forEach(list) { (value) throws(Raised) in
      words.append(UInt32(truncatingIfNeeded: try interpreter.indexInt(value)))
    }
    return words
  }

  private static func functions(_ generators: GeneratorTable) -> [NativeDefinition] {
    [
      NativeDefinition("_open", "") { (interpreter, arguments) throws(Raised) in
        interpreter.integer(generators.open())
      },
      NativeDefinition("_close", "number, /") { (interpreter, arguments) throws(Raised) in
        generators.close(try interpreter.indexInt(arguments[0]))
        return .none
      },
      NativeDefinition("_seed", "number, key, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        let key = try words(interpreter, arguments[1])
        generators.withGenerator(number) { $0.seed(key) }
        return .none
      },
      NativeDefinition("_random", "number, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        return interpreter.float(generators.withGenerator(number) { $0.nextDouble() })
      },
      NativeDefinition("_bits", "number, count, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        let count = min(max(try interpreter.indexInt(arguments[1]), 0), 62)
        return interpreter.integer(generators.withGenerator(number) { $0.nextBits(count) })
      },
      NativeDefinition("_below", "number, limit, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        let limit = try interpreter.indexInt(arguments[1])
        guard limit > 0 else { return interpreter.integer(0) }
        return interpreter.integer(generators.withGenerator(number) { $0.nextBelow(limit) })
      },
      NativeDefinition("_get", "number, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        let state = generators.withGenerator(number) { $0.words.map(Int.init) + [$0.position] }
        return interpreter.makeTuple(state.map { interpreter.integer($0) })
      },
      NativeDefinition("_set", "number, words, position, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.indexInt(arguments[0])
        let state = try words(interpreter, arguments[1])
        let position = try interpreter.indexInt(arguments[2])
        guard state.count == MersenneTwister.size else {
          throw interpreter.raise(.valueError, "state vector is the wrong size")
        }
        guard (0...MersenneTwister.size).contains(position) else {
          throw interpreter.raise(.valueError, "invalid state")
        }
        generators.withGenerator(number) { $0 = MersenneTwister(words: state, position: position) }
        return .none
      },
      NativeDefinition("_entropy", "count, /") { (interpreter, arguments) throws(Raised) in
        // As many words of 32 bits, from the system.
        let count = min(max(try interpreter.indexInt(arguments[0]), 0), 1 << 16)
        var system = SystemRandomNumberGenerator()
        let words = (0..<count).map { _ in Int(system.next() & 0xFFFF_FFFF) }
        return interpreter.makeTuple(words.map { interpreter.integer($0) })
      },
      NativeDefinition("_digest", "octets, /") { (interpreter, arguments) throws(Raised) in
        var octets: [UInt8] = []
        try interpreter.forEach(arguments[0]) { (value) throws(Raised) in
          octets.append(UInt8(truncatingIfNeeded: try interpreter.indexInt(value)))
        }
        return interpreter.makeTuple(SHA512.digest(octets).map { interpreter.integer(Int($0)) })
      },
    ]
  }
}

/// The generators of one interpreter, by number. A freed number is used again.
final class GeneratorTable {
  private var generators: [MersenneTwister] = []
  private var free: [Int] = []

  func open() -> Int {
    if let number = free.popLast() { return number }
    generators.append(MersenneTwister())
    return generators.count - 1
  }

  func close(_ number: Int) {
    if generators.indices.contains(number), !free.contains(number) { free.append(number) }
  }

  /// Works on a generator in place; on a fresh one where the number is none of ours.
  func withGenerator<Result>(_ number: Int, _ body: (inout MersenneTwister) -> Result) -> Result {
    guard generators.indices.contains(number) else {
      var other = MersenneTwister()
      return body(&other)
    }
    return body(&generators[number])
  }
}
