// Methods of built-in classes taken from the class itself, as `list.append`: such a method may be called with any
// first argument, so it looks at it first. A method taken from an object needs no check and gets none.

extension Interpreter {
  /// The method as a program may hold it: one that refuses receivers of other classes.
  func checkingReceiver(_ method: Value) -> Value {
    let native = method.reference.asNative
    let owner = native.pointee.owner
    guard owner.isKind(.classObject), native.pointee.receiver.isUndefined, owner.reference != classOf(.object)
    else { return method }
    let index = native.pointee.index
    if index < checkedMethods.count, !checkedMethods[index].isUndefined { return checkedMethods[index] }
    let body = nativeBodies[index].takeUnretainedValue()
    let record = natives[index]
    // Of the methods with two underscores CPython has some as ordinary methods.
    let isWrapper =
      record.name.hasPrefix("__")
      && !["__getitem__", "__reversed__", "__format__", "__round__", "__sizeof__"].contains(record.name)
    let cls = owner.reference
    natives.append(record)
    let checkedBody = Interpreter.checked(body.run, name: record.name, cls, isWrapper: isWrapper)
    nativeBodies.append(.passRetained(NativeBody(checkedBody)))
    let reference = heap.allocate(MemoryLayout<NativeObject>.size)
    reference.asNative.initialize(to: native.pointee)
    reference.asNative.pointee.index = natives.count - 1
    let checked = Value(reference)
    roots.append(checked)
    while checkedMethods.count < natives.count { checkedMethods.append(.undefined) }
    checkedMethods[index] = checked
    checkedMethods[natives.count - 1] = checked
    return checked
  }

  private static func checked(
    _ body: @escaping NativeFunction, name: String, _ cls: Reference, isWrapper: Bool
  ) -> NativeFunction {
    func checkedBody(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value {
      guard interpreter.isSubclass(interpreter.classOf(arguments[0]), cls) else {
        throw interpreter.wrongReceiver(name, cls, arguments[0], isWrapper: isWrapper)
      }
      return try body(interpreter, arguments)
    }
    return checkedBody
  }

  func wrongReceiver(_ name: String, _ cls: Reference, _ receiver: Value, isWrapper: Bool) -> Raised {
    let wanted = className(cls)
    let given = className(of: receiver)
    return raise(
      .typeError,
      isWrapper
        ? "descriptor '\(name)' requires a '\(wanted)' object but received a '\(given)'"
        : "descriptor '\(name)' for '\(wanted)' objects doesn't apply to a '\(given)' object")
  }
}
