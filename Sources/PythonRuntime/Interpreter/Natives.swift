// Functions written in Swift: how they are declared, and how arguments reach them.

/// A function written in Swift that Python code can call. Its arguments are bound by its signature.
public typealias NativeFunction = (Interpreter, Arguments) throws(Raised) -> Value

/// The bound arguments of a native call: the parameters in order, then those of `*values`.
public struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// Named parameters, bound or undefined; `**names` is the last of them, a dict.
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
struct NativeSignature {
  var names: [Value] = []
  var nameTexts: [String] = []
  var positionalOnlyCount = 0
  /// Parameters that can be given by position.
  var positionalCount = 0
  var requiredCount = 0
  var requiredKeywordOnly: Set<Int> = []
  var hasRest = false
  var hasNames = false
  let text: String

  init(_ text: String, intern: (String) -> Value) {
    self.text = text
    var isKeywordOnly = false
    var depth = 0
    var parts: [String] = []
    var part = ""
    for character in text {
      if "([{'".contains(character), character != "'" || depth == 0 {
        depth += 1
      } else if ")]}'".contains(character) {
        depth -= 1
      }
      if character == ",", depth == 0 {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    if !part.isEmpty { parts.append(part) }
    for raw in parts {
      let item = raw.drop { $0 == " " }
      if item == "/" {
        positionalOnlyCount = nameTexts.count
      } else if item == "*" {
        isKeywordOnly = true
      } else if item.hasPrefix("**") {
        hasNames = true
      } else if item.hasPrefix("*") {
        hasRest = true
        isKeywordOnly = true
      } else {
        let name = String(item.prefix { $0 != "=" && $0 != " " && $0 != ":" })
        nameTexts.append(name)
        names.append(intern(name))
        if !item.contains("=") {
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

  /// True where positional arguments can stay where they are.
  var isPlain: Bool { !hasRest && !hasNames && positionalCount == names.count }

  func forEachName(_ body: (Value) -> Void) { for name in names { body(name) } }
}

struct NativeFunctionRecord {
  let name: String
  let signature: NativeSignature
  /// The first parameter is the receiver of a method.
  let isMethod: Bool
  /// The name with its class, as messages on argument counts show it.
  let qualifiedName: String
  /// The name as messages show it: a constructor goes by its class.
  let shortName: String
}

extension Interpreter {
  /// Makes a native function object.
  func makeNative(
    _ definition: NativeDefinition, owner: Value = .undefined, isMethod: Bool = false,
    cls: BuiltinClass = .native
  ) -> Value {
    let signature = NativeSignature(definition.signature) { internedString($0) }
    natives.append(
      NativeFunctionRecord(
        name: definition.name, signature: signature, isMethod: isMethod,
        qualifiedName: owner.isKind(.classObject) && !owner.reference.asClass.pointee.name.isUndefined
          ? className(owner.reference) + "." + definition.name
          : owner.isKind(.string) && text(owner) != "builtins"
            ? text(owner) + "." + definition.name : definition.name,
        shortName: definition.name == "__init__" && owner.isKind(.classObject)
          && !owner.reference.asClass.pointee.name.isUndefined ? className(owner.reference) : definition.name)
    )
    nativeBodies.append(definition.body)
    let reference = heap.allocate(MemoryLayout<NativeObject>.size)
    reference.asNative.initialize(
      to: NativeObject(
        header: header(cls, .native), index: natives.count - 1, name: internedString(definition.name),
        receiver: .undefined, owner: owner,
        doc: definition.doc.map { makeString($0) } ?? .none,
        requiredCount: Int32(signature.requiredCount),
        parameterCount: signature.isPlain && signature.requiredKeywordOnly.isEmpty
          ? Int32(signature.names.count) : -1))
    return Value(reference)
  }

  /// The same native function, bound to a receiver.
  func bindNative(_ native: Reference, to receiver: Value) -> Value {
    let reference = heap.allocate(MemoryLayout<NativeObject>.size)
    reference.asNative.initialize(to: native.asNative.pointee)
    let isWrapper = native.classReference == classOf(.methodWrapper)
    reference.asNative.pointee.header = header(isWrapper ? .boundWrapper : .native, .native)
    reference.asNative.pointee.receiver = receiver
    return Value(reference)
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
      return try nativeBodies[object.pointee.index](
        self, Arguments(base: arguments, parameterCount: total, restBase: arguments, restCount: 0))
    }
    return try callNativeSlowly(
      natives[object.pointee.index], nativeBodies[object.pointee.index], arguments, count, keywords, values)
  }

  private func callNativeSlowly(
    _ record: NativeFunctionRecord, _ body: NativeFunction, _ arguments: UnsafeMutablePointer<Value>,
    _ count: Int,
    _ keywords: Value, _ values: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Value {
    let signature = record.signature
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
    if count > signature.positionalCount, !signature.hasRest { throw tooManyArguments(record, count) }
    if signature.hasNames { target[total - 1] = makeDict() }
    for position in 0..<keywordCount {
      let name = keywords.reference.asTuple.items[position]
      if let parameter = signature.names.firstIndex(of: internIfKnown(name)),
        parameter >= signature.positionalOnlyCount
      {
        guard target[parameter].isUndefined else {
          throw raise(
            .typeError,
            parameter < positional
              ? "argument for \(record.name)() given by name ('\(text(name))') and position (\(parameter + 1))"
              : "\(record.name)() got multiple values for argument '\(text(name))'")
        }
        target[parameter] = values[position]
      } else if signature.hasNames {
        try dictSet(target[total - 1].reference, name, values[position])
      } else if signature.names.isEmpty || signature.positionalOnlyCount == signature.names.count {
        throw raise(.typeError, "\(record.qualifiedName)() takes no keyword arguments")
      } else {
        throw raise(.typeError, "'\(text(name))' is an invalid keyword argument for \(record.name)()")
      }
    }
    for position in 0..<signature.requiredCount where target[position].isUndefined {
      throw tooFewArguments(record, count, position)
    }
    for position in signature.requiredKeywordOnly where target[position].isUndefined {
      throw raise(
        .typeError,
        "\(record.name)() missing required argument '\(signature.nameTexts[position])' (pos \(position + 1))")
    }
    return try body(
      self,
      Arguments(
        base: target, parameterCount: total, restBase: arguments + positional, restCount: count - positional))
  }

  private func tooManyArguments(_ record: NativeFunctionRecord, _ count: Int) -> Raised {
    let signature = record.signature
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
          "\(record.shortName)() takes \(required < total ? "at most" : "exactly") \(total) argument\(total == 1 ? "" : "s") (\(given) given)"
        )
      }
      if most == 0 { return raise(.typeError, "\(record.shortName)() takes no positional arguments") }
      return raise(
        .typeError,
        "\(record.shortName)() takes \(least < most ? "at most" : "exactly") \(most) positional argument\(most == 1 ? "" : "s") (\(given) given)"
      )
    }
    if most == 0 { return raise(.typeError, "\(record.qualifiedName)() takes no arguments (\(given) given)") }
    if least == most {
      return raise(
        .typeError,
        most == 1
          ? "\(record.qualifiedName)() takes exactly one argument (\(given) given)"
          : "\(record.name) expected \(most) arguments, got \(given)")
    }
    return raise(
      .typeError, "\(record.shortName) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)"
    )
  }

  private func tooFewArguments(_ record: NativeFunctionRecord, _ count: Int, _ position: Int) -> Raised {
    let signature = record.signature
    let own = record.isMethod ? 1 : 0
    let most = signature.positionalCount - own
    let least = signature.requiredCount - own
    let given = max(count - own, 0)
    if record.isMethod, count == 0 {
      return raise(.typeError, "unbound method \(record.qualifiedName)() needs an argument")
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
          ? "\(record.qualifiedName)() takes exactly one argument (\(given) given)"
          : "\(record.name) expected \(most) arguments, got \(given)")
    }
    if signature.text.hasPrefix("self, sub") || signature.text.hasPrefix("self, prefix") {
      return raise(.typeError, "\(record.name)() takes at least \(least) argument (\(given) given)")
    }
    return raise(
      .typeError, "\(record.name) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(given)")
  }
}
