// Constructors and methods of exception classes, `isinstance`, and the aliases that `list[int]` and `int | str` make.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  func installExceptions() {
    let base = exceptionClass(.baseException)
    let namespace = base.asClass.pointee.namespace.reference
    let creator = makeNative(
      NativeDefinition("BaseException", "cls, /, *arguments, **names") {
        (interpreter, arguments) throws(Raised) in
        guard arguments[0].isKind(.classObject) else {
          throw interpreter.raise(.typeError, "argument must be a class")
        }
        let cls = interpreter.systemErrorClass(arguments[0].reference, arguments)
        let exception = interpreter.makeException(
          cls, tuple: interpreter.makeTuple(arguments.restBase, arguments.restCount))
        interpreter.keepNames(exception, arguments[1])
        interpreter.keepFileName(exception, arguments)
        return exception
      }, isMethod: true)
    setName(namespace, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    define(base, "__init__", "self, /, *arguments, **names") { (interpreter, arguments) throws(Raised) in
      let cls = interpreter.classOf(arguments[0])
      if !interpreter.isSubclass(cls, interpreter.exceptionClass(.osError)) {
        interpreter.keepArguments(arguments)
      }
      if arguments[1].isKind(.dict), !interpreter.takesNames(cls) {
        throw interpreter.raise(.typeError, "\(interpreter.className(cls))() takes no keyword arguments")
      }
      if interpreter.isSubclass(cls, interpreter.exceptionClass(.syntaxError)) {
        try interpreter.keepSyntaxDetails(arguments[0])
      }
      return .none
    }
    define(base, "with_traceback", "self, traceback, /") { (_, arguments) throws(Raised) in
      arguments[0].reference.asException.pointee.traceback = arguments[1]
      return arguments[0]
    }
    define(base, "add_note", "self, note, /") { (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(
          .typeError, "note must be a str, not '\(interpreter.className(of: arguments[1]))'")
      }
      let name = interpreter.internedString("__notes__")
      let notes = interpreter.ownAttribute(arguments[0], name)
      if notes.isKind(.list) {
        interpreter.listAppend(notes.reference, arguments[1])
      } else {
        _ = interpreter.setOwnAttribute(arguments[0], name, interpreter.makeList([arguments[1]]))
      }
      return .none
    }
    installGroups()
  }

  /// The subclass of OSError that an error number stands for, where OSError itself is called.
  private func systemErrorClass(_ cls: Reference, _ arguments: Arguments) -> Reference {
    guard cls == exceptionClass(.osError), arguments.restCount >= 2, arguments.rest(0).isSmall else {
      return cls
    }
    return exceptionClass(BuiltinException.forSystemError(Int32(truncatingIfNeeded: arguments.rest(0).small)))
  }

  /// Whether an exception's class knows arguments that are given by name.
  private func takesNames(_ cls: Reference) -> Bool {
    [BuiltinException.importError, .attributeError, .nameError].contains {
      isSubclass(cls, exceptionClass($0))
    }
  }

  /// Makes the positional arguments of `__init__` those of the exception, which mostly has them from `__new__`.
  private func keepArguments(_ arguments: Arguments) {
    let exception = arguments[0].reference.asException
    let known = exception.pointee.arguments.reference.asTuple
    let isKnown =
      known.pointee.count == arguments.restCount
      && (0..<arguments.restCount).allSatisfy { known.items[$0] == arguments.rest($0) }
    if !isKnown { exception.pointee.arguments = makeTuple(arguments.restBase, arguments.restCount) }
  }

  private func keepNames(_ exception: Value, _ keywords: Value) {
    guard keywords.isKind(.dict), takesNames(classOf(exception)) else { return }
    let pairs = dictPairs(keywords.reference)
    for index in stride(from: 0, to: pairs.count, by: 2) {
      _ = setOwnAttribute(exception, pairs[index], pairs[index + 1])
    }
  }

  private func keepFileName(_ exception: Value, _ arguments: Arguments) {
    guard arguments.restCount >= 3, isSubclass(classOf(exception), exceptionClass(.osError)) else { return }
    _ = setOwnAttribute(exception, internedString("filename"), arguments.rest(2))
    exception.reference.asException.pointee.arguments = makeTuple(arguments.restBase, 2)
  }

  private func keepSyntaxDetails(_ exception: Value) throws(Raised) {
    let arguments = values(ofTuple: exception.reference.asException.pointee.arguments)
    _ = setOwnAttribute(exception, internedString("msg"), arguments.first ?? .none)
    _ = setOwnAttribute(exception, internedString("print_file_and_line"), .none)
    var details: [Value] = []
    if arguments.count == 2 {
      let tuple = makeTuple(values(ofList: try toList(arguments[1])))
      details = values(ofTuple: tuple)
      guard details.count >= 4 else {
        let missing = ["filename", "lineno", "offset", "text"][details.count]
        throw raise(
          .typeError, "function missing required argument '\(missing)' (pos \(details.count + 1))")
      }
    }
    for (index, name) in ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"].enumerated() {
      _ = setOwnAttribute(exception, internedString(name), index < details.count ? details[index] : .none)
    }
  }

  // MARK: Instances of

  /// `isinstance(value, cls)`, with tuples, unions and `__instancecheck__`.
  func isInstance(_ value: Value, cls: Value) throws(Raised) -> Bool {
    try isKindOf(
      cls, "isinstance() arg 2 must be a type, a tuple of types, or a union", names[.instanceCheck], value
    ) {
      (candidate) throws(Raised) in
      if isSubclass(classOf(value), candidate) { return true }
      let own = try lookup(value, names[.cls])
      return own.isKind(.classObject) && isSubclass(own.reference, candidate)
    }
  }

  /// `issubclass(cls, other)`.
  func isSubclass(_ cls: Value, of other: Value) throws(Raised) -> Bool {
    guard cls.isKind(.classObject) else { throw raise(.typeError, "issubclass() arg 1 must be a class") }
    return try isKindOf(
      other, "issubclass() arg 2 must be a class, a tuple of classes, or a union", names[.subclassCheck], cls
    ) { (candidate) throws(Raised) in isSubclass(cls.reference, candidate) }
  }

  private func isKindOf(
    _ cls: Value, _ message: String, _ hook: Value, _ subject: Value,
    _ test: (Reference) throws(Raised) -> Bool
  ) throws(Raised) -> Bool {
    if cls.isKind(.classObject) {
      let metaclass = cls.reference.classReference
      if metaclass != classOf(.type) {
        let method = classLookup(metaclass, hook)
        if isOverride(method) {
          if hook == names[.instanceCheck], classOf(subject) == cls.reference { return true }
          return try truth(callBound(method, cls, subject))
        }
      }
      return try test(cls.reference)
    }
    if cls.isKind(.tuple) {
      try checkMachineStack(
        hook == names[.instanceCheck] ? " in __instancecheck__" : " in __subclasscheck__")
      for item in values(ofTuple: cls) where try isKindOf(item, message, hook, subject, test) { return true }
      return false
    }
    if cls.isNone { throw raise(.typeError, message) }
    let union = unionMembers(cls)
    if union.isEmpty, isAlias(cls) {
      let function = hook == names[.instanceCheck] ? "isinstance" : "issubclass"
      throw raise(.typeError, "\(function)() argument 2 cannot be a parameterized generic")
    }
    if !union.isEmpty {
      for item in union {
        if try isKindOf(item, message, hook, subject, test) { return true }
      }
      return false
    }
    if isUserObject(cls) {
      let method = classLookup(classOf(cls), hook)
      if isOverride(method) { return try truth(callBound(method, cls, subject)) }
    }
    throw raise(.typeError, message)
  }

  // MARK: Unions and generic aliases

  /// `int | str`: undefined where either side is no type.
  func unionType(_ left: Value, _ right: Value) -> Value {
    func members(_ value: Value) -> [Value]? {
      if value.isKind(.classObject) || value.isNone { return [value] }
      let inner = unionMembers(value)
      if !inner.isEmpty { return inner }
      return isAlias(value) ? [value] : nil
    }
    guard let first = members(left), let second = members(right), !(left.isNone && right.isNone) else {
      return .undefined
    }
    var all: [Value] = []
    for member in first + second {
      let cls = member.isNone ? Value(classOf(.noneType)) : member
      if !all.contains(cls) { all.append(cls) }
    }
    if all.count == 1 { return all[0] }
    return makeAlias(unionClass, origin: .none, arguments: makeTuple(all))
  }

  func unionMembers(_ value: Value) -> [Value] {
    guard isAlias(value), value.reference.classReference == unionClass else { return [] }
    return values(ofTuple: ownAttribute(value, internedString("__args__")))
  }

  func isAlias(_ value: Value) -> Bool {
    value.isReference && value.reference.kind == .foreign
      && (value.reference.classReference == aliasClass || value.reference.classReference == unionClass)
  }

  /// The built-in classes that can be subscripted, as in `list[int]`.
  func isGeneric(_ cls: Reference) -> Bool {
    for generic in [
      BuiltinClass.list, .dict, .tuple, .set, .frozenset, .type, .enumerate, .zip, .map, .filter, .reversed,
      .generator, .coroutine, .asyncGenerator,
    ]
    where isSubclass(cls, classOf(generic)) { return true }
    return isSubclass(cls, exceptionClass(.baseExceptionGroup))
  }

  func makeGenericAlias(_ origin: Value, _ arguments: Value) -> Value {
    makeAlias(
      aliasClass, origin: origin, arguments: arguments.isKind(.tuple) ? arguments : makeTuple([arguments]))
  }

  private func makeAlias(_ cls: Reference, origin: Value, arguments: Value) -> Value {
    let alias = makeForeign(cls, AliasMark())
    if !origin.isNone { _ = setOwnAttribute(alias, internedString("__origin__"), origin) }
    _ = setOwnAttribute(alias, internedString("__args__"), arguments)
    return alias
  }

  /// The class of generic aliases, `list[int]`.
  var aliasClass: Reference {
    if let known = aliasClassReference { return known }
    let cls = makeAliasClass("GenericAlias")
    aliasClassReference = cls
    define(cls, "__call__", "self, /, *arguments, **names") { (interpreter, arguments) throws(Raised) in
      let list = interpreter.makeList((0..<arguments.restCount).map { arguments.rest($0) })
      return try interpreter.callSpread(
        interpreter.ownAttribute(arguments[0], interpreter.internedString("__origin__")), list, arguments[1])
    }
    define(cls, "__mro_entries__", "self, bases, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeTuple([
        interpreter.ownAttribute(arguments[0], interpreter.internedString("__origin__"))
      ])
    }
    define(cls, "__eq__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      guard interpreter.isAlias(arguments[1]) else { return .notImplemented }
      func part(_ index: Int, _ name: String) -> Value {
        interpreter.ownAttribute(arguments[index], interpreter.internedString(name))
      }
      return Value(
        try interpreter.equal(part(0, "__args__"), part(1, "__args__"))
          && part(0, "__origin__") == part(1, "__origin__"))
    }
    define(cls, "__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeInteger(
        try interpreter.hash(interpreter.ownAttribute(arguments[0], interpreter.internedString("__args__"))))
    }
    return cls
  }

  /// The class of unions, `int | str`: the order of their members does not count.
  var unionClass: Reference {
    if let known = unionClassReference { return known }
    let cls = makeAliasClass("UnionType")
    unionClassReference = cls
    define(cls, "__eq__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      let first = interpreter.unionMembers(arguments[0])
      let second = interpreter.unionMembers(arguments[1])
      if second.isEmpty { return .notImplemented }
      for (members, others) in [(first, second), (second, first)] {
        for member in members {
          var isThere = false
          for other in others where !isThere { isThere = try interpreter.equal(member, other) }
          if !isThere { return .false }
        }
      }
      return .true
    }
    define(cls, "__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
      var hash = 0
      for member in interpreter.unionMembers(arguments[0]) { hash ^= try interpreter.hash(member) }
      return interpreter.makeInteger(hash)
    }
    return cls
  }

  private func makeAliasClass(_ name: String) -> Reference {
    let cls = heap.allocate(MemoryLayout<ClassObject>.size)
    cls.asClass.initialize(to: classOf(.foreign).asClass.pointee)
    let object = cls.asClass
    object.pointee.name = internedString(name)
    object.pointee.qualifiedName = internedString(name)
    object.pointee.order = makeTuple([Value(cls), Value(classOf(.object))])
    object.pointee.namespace = makeDict()
    object.pointee.hasAttributes = true
    setName(object.pointee.namespace.reference, names[.module], makeString("types"))
    roots.append(Value(cls))
    define(cls, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.aliasRepresentation(arguments[0])
    }
    define(cls, "__or__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      let union = interpreter.unionType(arguments[0], arguments[1])
      return union.isUndefined ? .notImplemented : union
    }
    object.pointee.isUserMade = true
    return cls
  }

  private func aliasRepresentation(_ alias: Value) throws(Raised) -> Value {
    func name(_ value: Value) throws(Raised) -> String {
      if value == Value(classOf(.noneType)) { return "None" }
      if value.isKind(.classObject) { return qualifiedName(value.reference) }
      if value == .ellipsis { return "..." }
      if value.isNone { return "None" }
      return text(try representation(value))
    }
    var parts: [String] = []
    for argument in values(ofTuple: ownAttribute(alias, internedString("__args__"))) {
      parts.append(try name(argument))
    }
    let origin = ownAttribute(alias, internedString("__origin__"))
    if origin.isUndefined { return makeString(parts.joined(separator: " | ")) }
    return makeString("\(try name(origin))[\(parts.joined(separator: ", "))]")
  }
}

/// Marks the foreign objects that are generic aliases.
final class AliasMark {}

extension BuiltinException {
  /// The exception that Python raises for an error number. Source: Python reference, "OS exceptions".
  public static func forSystemError(_ number: Int32) -> BuiltinException {
    switch number {
    case EAGAIN, EALREADY, EINPROGRESS: .blockingIOError
    case ECHILD: .childProcessError
    case EPIPE, ESHUTDOWN: .brokenPipeError
    case ECONNABORTED: .connectionAbortedError
    case ECONNREFUSED: .connectionRefusedError
    case ECONNRESET: .connectionResetError
    case EEXIST: .fileExistsError
    case ENOENT: .fileNotFoundError
    case EINTR: .interruptedError
    case EISDIR: .isADirectoryError
    case ENOTDIR: .notADirectoryError
    case EACCES, EPERM: .permissionError
    case ESRCH: .processLookupError
    case ETIMEDOUT: .timeoutError
    default: .osError
    }
  }
}
