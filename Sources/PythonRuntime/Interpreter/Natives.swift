// Functions written in Swift: how they are declared, and how arguments reach them.

/// A function written in Swift that Python code can call. Its arguments are bound by its signature.
public typealias NativeFunction = (Interpreter, Arguments) throws(Raised) -> Value

/// The bound arguments of a native call: the parameters in order, then those of `*values`.
public struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// Named parameters, bound or undefined; `**names` is the last of them, a dict or, where none was given, undefined.
  let parameterCount: Int
  let restBase: UnsafeMutablePointer<Value>
  /// How many positional arguments `*values` took.
  public let restCount: Int

  /// The value of a parameter, `.undefined` where it was left out.
  @inlinable
  public subscript(_ index: Int) -> Value { at(index) }
  @usableFromInline
  func at(_ index: Int) -> Value { index < parameterCount ? base[index] : .undefined }

  /// A value of `*values`.
  public func rest(_ index: Int) -> Value { index < restCount ? restBase[index] : .undefined }
  var count: Int { parameterCount }
}

/// Declares a native function: its name, its signature in Python's own notation (`"object, /, *, key=None"`), its
/// body. A default is shown by `inspect` and help; a parameter left out reaches the body as `.undefined`.
public struct NativeDefinition {
  let name: String
  let signature: String
  let doc: String?
  let body: NativeFunction

  public init(_ name: String, _ signature: String, doc: String? = nil, _ body: @escaping NativeFunction) {
    self.name = name
    self.signature = signature
    self.doc = doc
    self.body = body
  }
}

/// A module written in Swift, in Python source, or both: the source runs in the module's namespace once the
/// functions and constants are there.
public struct NativeModule {
  let name: String
  let functions: [NativeDefinition]
  let constants: (Interpreter) -> [(String, Value)]
  let source: String?

  public init(
    name: String, functions: [NativeDefinition] = [],
    constants: @escaping (Interpreter) -> [(String, Value)] = { _ in [] }, source: String? = nil
  ) {
    self.name = name
    self.functions = functions
    self.constants = constants
    self.source = source
  }
}

/// A parsed signature.
final class NativeSignature {
  var names: [Value] = []
  var nameTexts: [String] = []
  var positionalOnlyCount = 0
  /// Parameters that can be given by position.
  var positionalCount = 0
  var requiredCount = 0
  var requiredKeywordOnly: Set<Int> = []
  var hasRest = false
  var hasNames = false

  init(_ text: String, intern: (String) -> Value) {
    var isKeywordOnly = false
    for part in Self.parts(Array(text.utf8)) {
      let item = part.drop { $0 == UInt8(ascii: " ") }
      if item.elementsEqual("/".utf8) {
        positionalOnlyCount = nameTexts.count
      } else if item.elementsEqual("*".utf8) {
        isKeywordOnly = true
      } else if item.starts(with: "**".utf8) {
        hasNames = true
      } else if item.starts(with: "*".utf8) {
        hasRest = true
        isKeywordOnly = true
      } else {
        let name = String(decoding: item.prefix { !" =:".utf8.contains($0) }, as: UTF8.self)
        nameTexts.append(name)
        names.append(intern(name))
        if !item.contains(UInt8(ascii: "=")) {
          if isKeywordOnly {
            requiredKeywordOnly.insert(nameTexts.count - 1)
          } else {
            requiredCount = nameTexts.count
          }
        }
        if !isKeywordOnly { positionalCount += 1 }
      }
    }
  }

  /// The parameters of a signature: what stands between commas that are in no bracket and no string.
  private static func parts(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var depth = 0
    var isQuoted = false
    return text.split { byte in
      switch byte {
      case UInt8(ascii: "'"): isQuoted.toggle()
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += isQuoted ? 0 : 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= isQuoted ? 0 : 1
      case UInt8(ascii: ","): return depth == 0 && !isQuoted
      default: break
      }
      return false
    }
  }

  /// True where positional arguments can stay where they are.
  var isPlain: Bool {
    !hasRest && !hasNames && positionalCount == names.count && requiredKeywordOnly.isEmpty
  }

  /// True where that holds for what is given by position, and behind the parameters, all required, comes `*values`.
  var isPlainWithRest: Bool {
    hasRest && positionalCount == names.count && requiredCount == names.count
  }
}

/// A native function's code, in an object so that a call need not count references to the closure.
final class NativeBody {
  let run: NativeFunction

  init(_ run: @escaping NativeFunction) { self.run = run }
}

/// The code of a read-only attribute.
struct MemberGetter {
  let get: (Interpreter, Value) throws(Raised) -> Value
}

/// What is known of a native function beside its object. Its signature is read when it is first called: most of the
/// built-in functions are never called by a program.
struct NativeFunctionRecord {
  let name: String
  let signatureText: String
  /// The first parameter is the receiver of a method.
  let isMethod: Bool
  var signature: NativeSignature?
}

extension Interpreter {
  /// Makes a native function object.
  func makeNative(
    _ definition: NativeDefinition, owner: Value = .undefined, isMethod: Bool = false,
    cls: BuiltinClass = .native
  ) -> Value {
    natives.append(
      NativeFunctionRecord(
        name: definition.name, signatureText: definition.signature, isMethod: isMethod, signature: nil))
    nativeBodies.append(.passRetained(NativeBody(definition.body)))
    let reference = heap.allocate(MemoryLayout<NativeObject>.size)
    reference.asNative.initialize(
      to: NativeObject(
        header: header(cls, .native), index: natives.count - 1, name: internedString(definition.name),
        receiver: .undefined, owner: owner,
        doc: definition.doc.map { makeString($0) } ?? .none,
        requiredCount: 0, parameterCount: NativeObject.unknownCount))
    return Value(reference)
  }

  /// A native function's signature, which the first call of this reads.
  private func signature(of native: Reference) -> NativeSignature {
    let object = native.asNative
    let index = object.pointee.index
    let known = natives[index].signature
    if let known, object.pointee.parameterCount != NativeObject.unknownCount { return known }
    let signature = known ?? NativeSignature(natives[index].signatureText) { internedString($0) }
    natives[index].signature = signature
    object.pointee.requiredCount = Int32(signature.requiredCount)
    object.pointee.parameterCount =
      signature.isPlain
      ? Int32(signature.names.count)
      : signature.isPlainWithRest ? NativeObject.restCount - Int32(signature.names.count) : -1
    return signature
  }

  /// A native function's name with its class or module, as messages on argument counts show it.
  private func nameWithClass(_ native: Reference) -> String {
    let name = natives[native.asNative.pointee.index].name
    let owner = native.asNative.pointee.owner
    if owner.isKind(.string), text(owner) != "builtins" { return text(owner) + "." + name }
    return ownerName(native).map { $0 + "." + name } ?? name
  }

  /// The name as messages show it: a constructor goes by its class.
  private func constructorName(_ native: Reference) -> String {
    let name = natives[native.asNative.pointee.index].name
    return name == "__init__" ? ownerName(native) ?? name : name
  }

  private func ownerName(_ native: Reference) -> String? {
    let owner = native.asNative.pointee.owner
    guard owner.isKind(.classObject), !owner.reference.asClass.pointee.name.isUndefined else { return nil }
    return className(owner.reference)
  }

  /// The same native function, bound to a receiver.
  func bindNative(_ native: Reference, to receiver: Value) -> Value {
    if native.asNative.pointee.parameterCount == NativeObject.unknownCount { _ = signature(of: native) }
    let reference = heap.allocate(MemoryLayout<NativeObject>.size)
    reference.asNative.initialize(to: native.asNative.pointee)
    let isWrapper = native.classReference == classOf(.methodWrapper)
    reference.asNative.pointee.header = header(isWrapper ? .boundWrapper : .native, .native)
    reference.asNative.pointee.receiver = receiver
    reference.asNative.pointee.quick = .none
    return Value(reference)
  }

  /// Runs the code of a native function, which stays as long as the interpreter does.
  @inline(__always)
  private func runNative(_ native: Reference, _ arguments: Arguments) throws(Raised) -> Value {
    let body = nativeBodies[native.asNative.pointee.index]
    let result: Value? = body._withUnsafeGuaranteedRef { body in
      do throws(Raised) { return try body.run(self, arguments) } catch { return nil }
    }
    guard let result else { throw Raised() }
    return result
  }

  /// Calls a native function with positional arguments that lie in registers with free registers behind `stackTop`.
  func callNative(_ native: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised)
    -> Value
  {
    try callNative(native, arguments, count, keywords: .undefined, values: arguments)
  }

  /// Binds arguments to a native function's parameters and calls it.
  /// - Parameters:
  ///   - keywords: tuple of names of the arguments in `values`, or undefined.
  func callNative(
    _ native: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, keywords: Value,
    values: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Value {
    let object = native.asNative
    var arguments = arguments
    var count = count
    let saved = stackTop
    defer { stackTop = saved }
    guard stackTop + count + 256 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    if !object.pointee.receiver.isUndefined {
      // The receiver goes before the arguments: into a copy, since the register before them may be in use.
      let top = max(freeTop, values + count)
      top.pointee = object.pointee.receiver
      for index in 0..<count { top[index + 1] = arguments[index] }
      arguments = top
      count += 1
      stackTop = top + count
    }
    let total = Int(object.pointee.parameterCount)
    if total >= 0, keywords.isUndefined, count >= Int(object.pointee.requiredCount), count <= total {
      if count < total {
        // Missing optional arguments stand as undefined behind the given ones, above everything in use.
        if arguments + count < stackTop {
          for position in 0..<count { stackTop[position] = arguments[position] }
          arguments = stackTop
        }
        for position in count..<total { arguments[position] = .undefined }
        stackTop = arguments + total
      }
      return try runNative(
        native, Arguments(base: arguments, parameterCount: total, restBase: arguments, restCount: 0))
    }
    let named = Int(NativeObject.restCount) - total
    if named >= 0, keywords.isUndefined, count >= named {
      return try runNative(
        native,
        Arguments(
          base: arguments, parameterCount: named, restBase: arguments + named, restCount: count - named))
    }
    return try callNativeSlowly(native, arguments, count, keywords, values)
  }

  private func callNativeSlowly(
    _ native: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value,
    _ values: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Value {
    let signature = signature(of: native)
    let total = signature.names.count + (signature.hasNames ? 1 : 0)
    let target = max(
      stackTop, arguments + count,
      values + (keywords.isUndefined ? 0 : keywords.reference.asTuple.pointee.count))
    let keywordCount = keywords.isUndefined ? 0 : keywords.reference.asTuple.pointee.count
    guard target + total + keywordCount + 64 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    let saved = stackTop
    defer { stackTop = saved }
    stackTop = target + total
    for position in 0..<total { target[position] = .undefined }
    let positional = min(count, signature.positionalCount)
    for position in 0..<positional { target[position] = arguments[position] }
    if count > signature.positionalCount, !signature.hasRest {
      throw tooManyArguments(native, signature, count)
    }
    if signature.hasNames, keywordCount > 0 { target[total - 1] = makeDict() }
    var functionName: String { natives[native.asNative.pointee.index].name }
    for position in 0..<keywordCount {
      let name = keywords.reference.asTuple.items[position]
      if let parameter = signature.names.firstIndex(of: internIfKnown(name)),
        parameter >= signature.positionalOnlyCount
      {
        guard target[parameter].isUndefined else {
          throw raise(
            .typeError,
            parameter < positional
              ? "argument for \(functionName)() given by name ('\(text(name))') and position (\(parameter + 1))"
              : "\(functionName)() got multiple values for argument '\(text(name))'")
        }
        target[parameter] = values[position]
      } else if signature.hasNames {
        try dictSet(target[total - 1].reference, name, values[position])
      } else if signature.names.isEmpty || signature.positionalOnlyCount == signature.names.count {
        throw raise(.typeError, "\(nameWithClass(native))() takes no keyword arguments")
      } else {
        throw raise(.typeError, "'\(text(name))' is an invalid keyword argument for \(functionName)()")
      }
    }
    for position in 0..<signature.requiredCount where target[position].isUndefined {
      throw tooFewArguments(native, signature, count, position)
    }
    for position in signature.requiredKeywordOnly where target[position].isUndefined {
      throw raise(
        .typeError,
        "\(functionName)() missing required argument '\(signature.nameTexts[position])' (pos \(position + 1))"
      )
    }
    return try runNative(
      native,
      Arguments(
        base: target, parameterCount: total, restBase: arguments + positional, restCount: count - positional))
  }

  /// A wrong number of arguments for a method that stands for an operator, in the words that all of those share; nil
  /// for other functions.
  private func wrongCountForOperator(_ native: Reference, _ signature: NativeSignature, _ count: Int)
    -> Raised?
  {
    let cls = native.classReference
    guard cls == classOf(.methodWrapper) || cls == classOf(.boundWrapper), count > 0, !signature.hasRest
    else {
      return nil
    }
    let least = signature.requiredCount - 1
    let most = signature.positionalCount - 1
    let wanted = count - 1 < least ? least : most
    let bound = least == most ? "" : count - 1 < least ? "at least " : "at most "
    return raise(.typeError, "expected \(bound)\(wanted) argument\(wanted == 1 ? "" : "s"), got \(count - 1)")
  }

  private func tooManyArguments(_ native: Reference, _ signature: NativeSignature, _ count: Int) -> Raised {
    if let error = wrongCountForOperator(native, signature, count) { return error }
    let record = natives[native.asNative.pointee.index]
    let own = record.isMethod ? 1 : 0
    let most = signature.positionalCount - own
    let least = max(signature.requiredCount - own, 0)
    let given = count - own
    if signature.positionalOnlyCount < signature.nameTexts.count, !signature.hasNames {
      // Functions whose parameters have names say it in these words.
      let total = signature.nameTexts.count - own
      let required = least + signature.requiredKeywordOnly.count
      if given > total {
        return raise(
          .typeError,
          "\(constructorName(native))() takes \(required < total ? "at most" : "exactly") \(total) argument\(total == 1 ? "" : "s") (\(given) given)"
        )
      }
      if most == 0 { return raise(.typeError, "\(constructorName(native))() takes no positional arguments") }
      return raise(
        .typeError,
        "\(constructorName(native))() takes \(least < most ? "at most" : "exactly") \(most) positional argument\(most == 1 ? "" : "s") (\(given) given)"
      )
    }
    if most == 0 {
      return raise(.typeError, "\(nameWithClass(native))() takes no arguments (\(given) given)")
    }
    if least == most {
      return raise(
        .typeError,
        most == 1
          ? "\(nameWithClass(native))() takes exactly one argument (\(given) given)"
          : "\(record.name) expected \(most) arguments, got \(given)")
    }
    return raise(
      .typeError,
      "\(constructorName(native)) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)"
    )
  }

  private func tooFewArguments(
    _ native: Reference, _ signature: NativeSignature, _ count: Int, _ position: Int
  ) -> Raised {
    if let error = wrongCountForOperator(native, signature, count) { return error }
    let record = natives[native.asNative.pointee.index]
    let own = record.isMethod ? 1 : 0
    let most = signature.positionalCount - own
    let least = signature.requiredCount - own
    let given = max(count - own, 0)
    if record.isMethod, count == 0 {
      return raise(.typeError, "unbound method \(nameWithClass(native))() needs an argument")
    }
    if signature.positionalOnlyCount < signature.positionalCount, !signature.hasRest,
      signature.positionalOnlyCount == 0
    {
      return raise(
        .typeError,
        "\(record.name)() missing required argument '\(signature.nameTexts[position])' (pos \(position + 1))")
    }
    if least == most, !signature.hasRest {
      return raise(
        .typeError,
        most == 1
          ? "\(nameWithClass(native))() takes exactly one argument (\(given) given)"
          : "\(record.name) expected \(most) arguments, got \(given)")
    }
    if record.signatureText.hasPrefix("self, sub") || record.signatureText.hasPrefix("self, prefix") {
      return raise(.typeError, "\(record.name)() takes at least \(least) argument (\(given) given)")
    }
    return raise(
      .typeError, "\(record.name) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(given)")
  }
}
