// Exception groups: their constructor and methods, and what an `except*` statement takes from them and leaves.
// Source of the rules: PEP 654 and the Python reference, "except* clause".

extension Interpreter {
  func isGroup(_ value: Value) -> Bool {
    value.isKind(.exception) && isSubclass(classOf(value), exceptionClass(.baseExceptionGroup))
  }

  /// The exceptions of a group.
  func groupMembers(_ group: Value) -> [Value] {
    values(ofTuple: ownAttribute(group, internedString("exceptions")))
  }

  func installGroups() {
    let group = exceptionClass(.baseExceptionGroup)
    let creator = makeNative(
      NativeDefinition("BaseExceptionGroup.__new__", "cls, /, *arguments, **names") {
        (interpreter, arguments) throws(Raised) in
        guard arguments[0].isKind(.classObject) else {
          throw interpreter.raise(.typeError, "argument must be a class")
        }
        return try interpreter.newGroup(
          arguments[0].reference, (0..<arguments.restCount).map { arguments.rest($0) })
      }, isMethod: true)
    setName(
      group.asClass.pointee.namespace.reference, names[.new],
      makeFields(.staticMethod, .staticMethod, creator))
    define(group, "derive", "self, exceptions, /") { (interpreter, arguments) throws(Raised) in
      let message = interpreter.ownAttribute(arguments[0], interpreter.internedString("message"))
      return try interpreter.newGroup(
        interpreter.exceptionClass(.baseExceptionGroup), [message, arguments[1]])
    }
    define(group, "split", "self, condition, /") { (interpreter, arguments) throws(Raised) in
      let (match, rest) = try interpreter.split(arguments[0], by: interpreter.groupTest(arguments[1]))
      return interpreter.makeTuple([match, rest])
    }
    define(group, "subgroup", "self, condition, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.split(arguments[0], by: interpreter.groupTest(arguments[1])).match
    }
    // An ExceptionGroup is an ordinary exception too.
    let ordinary = exceptionClass(.exception)
    let ordinaryGroup = exceptionClass(.exceptionGroup)
    let root = exceptionClass(.baseException)
    ordinaryGroup.asClass.pointee.bases = makeTuple([Value(group), Value(ordinary)])
    ordinaryGroup.asClass.pointee.order = makeTuple(
      [ordinaryGroup, group, ordinary, root, classOf(.object)].map { Value($0) })
    listAppend(ordinary.asClass.pointee.subclasses.reference, Value(ordinaryGroup))
    let bodies: [NativeDefinition] = RuntimeHelper.allCases.map { helper in
      switch helper {
      case .splitGroup:
        NativeDefinition("split_group", "exception, type, /") { (interpreter, arguments) throws(Raised) in
          try interpreter.splitForHandler(arguments[0], arguments[1])
        }
      case .joinGroup:
        NativeDefinition("join_group", "original, raised, rest, /") {
          (interpreter, arguments) throws(Raised) in
          try interpreter.joinGroups(arguments[0], interpreter.values(ofList: arguments[1]), arguments[2])
        }
      case .openAnnotations:
        NativeDefinition("open_annotations", "") { (interpreter, _) throws(Raised) in
          let namespace = interpreter.currentLocals()
          let name = interpreter.names[.annotations]
          if !namespace.isKind(.dict) || namespace.reference.isUserClass {
            if try !interpreter.contains(namespace, name) {
              try interpreter.setItem(namespace, name, interpreter.makeDict())
            }
          } else if interpreter.getName(namespace.reference, name).isUndefined {
            interpreter.setName(namespace.reference, name, interpreter.makeDict())
          }
          return .none
        }
      case .lookForDead:
        NativeDefinition("look_for_dead", "") { (interpreter, arguments) throws(Raised) in
          interpreter.lookForDead(free: arguments.base)
          return .none
        }
      }
    }
    runtimeHelpers = bodies.map { makeNative($0) }
    roots += runtimeHelpers
  }

  private func newGroup(_ cls: Reference, _ arguments: [Value]) throws(Raised) -> Value {
    guard arguments.count == 2 else {
      throw raise(
        .typeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    guard arguments[0].isKind(.string) else {
      throw raise(.typeError, "argument 1 must be str, not \(className(of: arguments[0]))")
    }
    guard !classLookup(classOf(arguments[1]), names[.getitem]).isUndefined, !isInstance(arguments[1], .dict)
    else {
      throw raise(.typeError, "second argument (exceptions) must be a sequence")
    }
    let members = values(ofList: try toList(arguments[1]))
    guard !members.isEmpty else {
      throw raise(.valueError, "second argument (exceptions) must be a non-empty sequence")
    }
    let ordinary = exceptionClass(.exception)
    for (index, member) in members.enumerated() where !member.isKind(.exception) {
      throw raise(.valueError, "Item \(index) of second argument (exceptions) is not an exception")
    }
    let isOrdinary = members.allSatisfy { isSubclass(classOf($0), ordinary) }
    var cls = cls
    if cls == exceptionClass(.baseExceptionGroup) {
      if isOrdinary { cls = exceptionClass(.exceptionGroup) }
    } else if !isOrdinary, isSubclass(cls, ordinary) {
      let name = cls == exceptionClass(.exceptionGroup) ? "an ExceptionGroup" : "'\(className(cls))'"
      throw raise(.typeError, "Cannot nest BaseExceptions in \(name)")
    }
    let group = makeException(cls, arguments)
    _ = setOwnAttribute(group, internedString("message"), arguments[0])
    _ = setOwnAttribute(group, internedString("exceptions"), makeTuple(members))
    return group
  }

  // MARK: Splitting

  private typealias GroupTest = (Value) throws(Raised) -> Bool

  /// The test that a condition of `split` stands for: a class, a tuple of classes, or a function.
  private func groupTest(_ condition: Value) throws(Raised) -> GroupTest {
    func isExceptionClass(_ value: Value) -> Bool {
      value.isKind(.classObject) && isSubclass(value.reference, exceptionClass(.baseException))
    }
    if isExceptionClass(condition)
      || (condition.isKind(.tuple) && values(ofTuple: condition).allSatisfy(isExceptionClass))
    {
      return { (exception) throws(Raised) in try self.exceptionMatches(exception, condition) }
    }
    if condition.isKind(.function) || condition.isKind(.method) || condition.isKind(.native) {
      return { (exception) throws(Raised) in try self.truth(self.call(condition, exception)) }
    }
    throw raise(.typeError, "expected a function, exception type or tuple of exception types")
  }

  /// The parts of a group that pass and fail a test, as groups of the same build; None for what is empty.
  private func split(_ group: Value, by test: GroupTest) throws(Raised) -> (match: Value, rest: Value) {
    try checkMachineStack()
    if try test(group) { return (group, .none) }
    var matching: [Value] = []
    var remaining: [Value] = []
    for member in groupMembers(group) {
      if isGroup(member) {
        let (match, rest) = try split(member, by: test)
        if !match.isNone { matching.append(match) }
        if !rest.isNone { remaining.append(rest) }
      } else if try test(member) {
        matching.append(member)
      } else {
        remaining.append(member)
      }
    }
    return (try derived(group, matching), try derived(group, remaining))
  }

  /// A group like another with other members: same message, traceback, cause, context and notes.
  private func derived(_ group: Value, _ members: [Value]) throws(Raised) -> Value {
    guard !members.isEmpty else { return .none }
    let result = try call(try getAttribute(group, internedString("derive")), [makeList(members)])
    guard isGroup(result) else {
      throw raise(.typeError, "derive must return an instance of BaseExceptionGroup")
    }
    let source = group.reference.asException
    let target = result.reference.asException
    target.pointee.traceback = source.pointee.traceback
    target.pointee.context = source.pointee.context
    target.pointee.cause = source.pointee.cause
    target.pointee.suppressesContext = source.pointee.suppressesContext
    let notes = ownAttribute(group, internedString("__notes__"))
    if notes.isKind(.list) {
      _ = setOwnAttribute(result, internedString("__notes__"), makeList(values(ofList: notes)))
    }
    return result
  }

  // MARK: except*

  /// What `except* type` takes of an exception, and what it leaves.
  private func splitForHandler(_ exception: Value, _ type: Value) throws(Raised) -> Value {
    let types = type.isKind(.tuple) ? values(ofTuple: type) : [type]
    for type in types {
      guard type.isKind(.classObject), isSubclass(type.reference, exceptionClass(.baseException)) else {
        throw raise(.typeError, "catching classes that do not inherit from BaseException is not allowed")
      }
      if isSubclass(type.reference, exceptionClass(.baseExceptionGroup)) {
        throw raise(.typeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
    }
    if exception.isNone { return makeTuple([.none, .none]) }
    if isGroup(exception) {
      let parts = try callMethod(exception, "split", [type])
      guard parts.isKind(.tuple), parts.reference.asTuple.pointee.count >= 2 else {
        throw raise(
          .typeError, "\(className(of: exception)).split must return a tuple, not \(className(of: parts))")
      }
      return parts
    }
    guard try exceptionMatches(exception, type) else { return makeTuple([.none, exception]) }
    let wrapped = try newGroup(exceptionClass(.baseExceptionGroup), [emptyString, makeTuple([exception])])
    return makeTuple([wrapped, .none])
  }

  /// What remains to be raised behind the clauses of an `except*`: what they raised and what none of them took. Parts
  /// of the original that were raised again come together in its shape.
  private func joinGroups(_ original: Value, _ raised: [Value], _ rest: Value) throws(Raised) -> Value {
    let all = rest.isNone ? raised : raised + [rest]
    guard let first = all.first else { return .none }
    guard isGroup(original) else { return first }
    var fresh = all.filter { !isPart($0, of: original) }
    var leaves: Set<Value> = []
    for part in all where isPart(part, of: original) { collectLeaves(part, &leaves) }
    if !leaves.isEmpty {
      let again = try split(original) { (exception) in leaves.contains(exception) }.match
      if !again.isNone { fresh.append(again) }
    }
    if fresh.count == 1 { return fresh[0] }
    return try newGroup(exceptionClass(.baseExceptionGroup), [emptyString, makeList(fresh)])
  }

  /// Parts made by splitting share what hangs on the original.
  private func isPart(_ exception: Value, of original: Value) -> Bool {
    let one = exception.reference.asException.pointee
    let other = original.reference.asException.pointee
    return isGroup(exception) && one.traceback == other.traceback && one.cause == other.cause
      && one.context == other.context
  }

  private func collectLeaves(_ exception: Value, _ leaves: inout Set<Value>) {
    guard isGroup(exception) else {
      leaves.insert(exception)
      return
    }
    for member in groupMembers(exception) { collectLeaves(member, &leaves) }
  }
}
