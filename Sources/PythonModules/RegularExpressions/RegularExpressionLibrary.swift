// What one interpreter keeps of `re`: its classes, the patterns that have been compiled, and how failures of the engine
// become Python exceptions.

import PythonRuntime

/// The values that instances of the classes hold.
enum PatternSlot {
  static let pattern = 0
  static let flags = 1
  /// Dict of group names and numbers.
  static let names = 2
  /// Handle of the program.
  static let program = 3
  static let count = 4
}

enum MatchSlot {
  /// What was searched, and the same as `str` or `bytes`.
  static let string = 0
  static let subject = 1
  static let pattern = 2
  /// Tuple of starts and ends, -1 for a group without a match.
  static let spans = 3
  static let position = 4
  static let endPosition = 5
  /// 0 for none.
  static let lastIndex = 6
  static let count = 7
}

enum ScannerSlot {
  static let pattern = 0
  static let string = 1
  static let subject = 2
  static let position = 3
  static let endPosition = 4
  /// Where the next search starts, -1 once it is over.
  static let place = 5
  static let mustAdvance = 6
  static let count = 7
}

/// The state of `re` in one interpreter.
final class RegularExpressionLibrary {
  /// How many compiled patterns are kept.
  static let cacheLimit = 512

  // The interpreter owns the functions that own this; a weak reference would make all counting slower.
  unowned(unsafe) let interpreter: Interpreter
  @exclusivity(unchecked) private(set) var patternClass: NativeClass?
  @exclusivity(unchecked) private(set) var matchClass: NativeClass?
  @exclusivity(unchecked) private(set) var scannerClass: NativeClass?
  /// Patterns without flags by their text, others by text and flags.
  private let plainCache: Value
  private let flaggedCache: Value
  /// What a signal handler raised during a match.
  @exclusivity(unchecked) private var raised: Raised?
  private(set) lazy var questions: MatcherQuestions = MatcherQuestions { [unowned(unsafe) self] in
    do throws(Raised) {
      try self.interpreter.checkSignals()
      return false
    } catch {
      self.raised = error
      return true
    }
  }

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    plainCache = interpreter.makeEmptyDict()
    flaggedCache = interpreter.makeEmptyDict()
    interpreter.retain(plainCache)
    interpreter.retain(flaggedCache)
  }

  /// Makes the classes.
  func install() throws(Raised) {
    patternClass = try makePatternClass()
    matchClass = try makeMatchClass()
    scannerClass = try makeScannerClass()
  }

  // MARK: Compiling

  /// The pattern object for a text, bytes, or a pattern object.
  func pattern(_ source: Value, flags flagsValue: Value) throws(Raised) -> Value {
    var flags = 0
    if flagsValue != .undefined {
      guard let number = interpreter.int(of: flagsValue) else {
        throw interpreter.raise(
          .typeError,
          "unsupported operand type(s) for &: '\(interpreter.typeName(of: flagsValue))' and 'RegexFlag'")
      }
      flags = number
    }
    if let patternClass, interpreter.isInstance(source, of: patternClass) {
      if flags != 0 {
        throw interpreter.raise(.valueError, "cannot process flags argument with a compiled pattern")
      }
      return source
    }
    let cache = flags == 0 ? plainCache : flaggedCache
    let key = flags == 0 ? source : interpreter.makeTuple([source, interpreter.integer(flags)])
    let known = try interpreter.entry(of: cache, key)
    if known != .undefined { return known }
    guard let content = interpreter.textContent(of: source), let points = interpreter.codePoints(of: source)
    else {
      throw interpreter.raise(.typeError, "first argument must be string or compiled pattern")
    }
    if PatternFlags(rawValue: flags).contains(.debug) {
      throw interpreter.raise(
        .notImplementedError, "Lectern has no re.DEBUG: compile the pattern without this flag")
    }
    let made = try compile(source, points, isText: !content.isBytes, flags: flags)
    if interpreter.entryCount(of: cache) >= Self.cacheLimit { interpreter.removeAllEntries(of: cache) }
    try interpreter.setEntry(of: cache, key, made)
    return made
  }

  private func compile(_ source: Value, _ points: [UInt32], isText: Bool, flags: Int) throws(Raised) -> Value
  {
    guard let patternClass else { return .none }
    // The parser calls itself for each group within a group.
    let depth = min(points.count { $0 == 0x28 }, PatternParser.depthLimit + 1)
    try interpreter.checkMachineStack(reserve: UInt(depth) * 8192)
    let program: PatternProgram
    do throws(PatternFailure) {
      program = try PatternCompiler.compile(points, isText: isText, flags: PatternFlags(rawValue: flags))
    } catch {
      throw exception(for: error, in: source)
    }
    let names = interpreter.makeEmptyDict()
    let handle = interpreter.handle(program)
    let object = interpreter.makeNativeObject(patternClass) { slots in
      slots[PatternSlot.pattern] = source
      slots[PatternSlot.flags] = interpreter.integer(program.flags.rawValue)
      slots[PatternSlot.names] = names
      slots[PatternSlot.program] = handle
    }
    for group in program.groupNames {
      try interpreter.setEntry(
        of: names, interpreter.string(codePoints: group.name), interpreter.integer(group.number))
    }
    for warning in program.warnings {
      try interpreter.callMethod(
        try interpreter.importModule("re"), "_warn_future", [interpreter.string(warning)])
    }
    return object
  }

  func purge() {
    interpreter.removeAllEntries(of: plainCache)
    interpreter.removeAllEntries(of: flaggedCache)
  }

  // The functions of every match get the interpreter handed on, so that no reference to it is counted.

  static func program(of pattern: Value, _ interpreter: Interpreter) throws(Raised) -> PatternProgram {
    try interpreter.content(of: interpreter.slot(pattern, PatternSlot.program), as: PatternProgram.self)
  }

  // MARK: Exceptions

  /// The Python exception for a failure.
  /// - Parameter source: the pattern or template that is wrong.
  func exception(for failure: PatternFailure, in source: Value) -> Raised {
    switch failure {
    case .tooLarge(let message): return interpreter.raise(.overflowError, message)
    case .unsuitable(let message): return interpreter.raise(.valueError, message)
    case .unknownName(let message): return interpreter.raise(.indexError, message)
    case .tooDeep: return interpreter.raise(.recursionError, "maximum recursion depth exceeded")
    case .malformed(let message, let position):
      do throws(Raised) {
        let cls = try interpreter.attribute(try interpreter.importModule("re"), "error")
        let error = try interpreter.call(
          cls, [interpreter.string(message), source, position.map { interpreter.integer($0) } ?? .none])
        return interpreter.raise(exception: error)
      } catch {
        return error
      }
    }
  }

  /// Whether an attempt matched.
  /// - Throws: what a signal handler raised meanwhile; `MemoryError`.
  @inline(__always)
  func succeeded(_ outcome: MatchOutcome) throws(Raised) -> Bool {
    if outcome == .matched { return true }
    if outcome == .failed { return false }
    throw exception(for: outcome)
  }

  private func exception(for outcome: MatchOutcome) -> Raised {
    if outcome == .outOfMemory { return interpreter.raise(.memoryError, value: .undefined) }
    let error = raised ?? interpreter.raise(.keyboardInterrupt, "")
    raised = nil
    return error
  }

  // MARK: Subjects

  /// What is searched in an argument: a `str`, or `bytes` for anything that is like bytes.
  static func subject(
    _ string: Value, for program: PatternProgram, _ interpreter: Interpreter
  ) throws(Raised) -> Value {
    if let content = interpreter.textContent(of: string), !content.isBytes {
      if program.isText { return string }
      throw interpreter.raise(.typeError, "cannot use a bytes pattern on a string-like object")
    }
    guard let bytes = try interpreter.plainBytes(of: string) else {
      throw interpreter.raise(
        .typeError, "expected string or bytes-like object, got '\(interpreter.typeName(of: string))'")
    }
    if program.isText {
      throw interpreter.raise(.typeError, "cannot use a string pattern on a bytes-like object")
    }
    return bytes
  }

  /// The bounds that `pos` and `endpos` give.
  static func bounds(
    _ count: Int, _ position: Value, _ end: Value, _ interpreter: Interpreter
  ) throws(Raised) -> (start: Int, end: Int) {
    if position == .undefined, end == .undefined { return (0, count) }
    let start = position == .undefined ? 0 : try index(position, interpreter)
    let stop = end == .undefined ? count : try index(end, interpreter)
    return (max(0, min(start, count)), max(0, min(stop, count)))
  }

  static func index(_ value: Value, _ interpreter: Interpreter) throws(Raised) -> Int {
    if let index = try interpreter.optionalIndex(value) { return index }
    throw interpreter.raise(
      .typeError, "'\(interpreter.typeName(of: value))' object cannot be interpreted as an integer")
  }
}
