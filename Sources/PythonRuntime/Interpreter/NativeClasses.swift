// Classes that modules written in Swift add: their instances hold values that programs do not see, and everything that
// they can do is written in Swift.

/// A class made by `makeNativeClass`.
public struct NativeClass {
  let reference: Reference
  let slotCount: Int

  /// The class object.
  public var value: Value { Value(reference) }
}

/// A read-only attribute in Swift.
public typealias NativeGetter = (Interpreter, Value) throws(Raised) -> Value

extension Interpreter {
  /// Makes a class of which programs can neither make nor derive instances.
  ///
  /// - Parameters:
  ///   - slots: how many values an instance holds.
  ///   - methods: their first parameter is the receiver, which is known to be an instance.
  ///   - getters: names and bodies of read-only attributes.
  public func makeNativeClass(
    module: String, name: String, slots: Int, doc: String, methods: [NativeDefinition],
    getters: [(String, NativeGetter)]
  ) throws(Raised) -> NativeClass {
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString(module))
    setName(namespace.reference, names[.doc], makeString(doc))
    let value = try makeClass(
      classOf(.type), name: makeString(name), bases: emptyTuple, namespace: namespace,
      keywords: .undefined)
    roots.append(value)
    let cls = NativeClass(reference: value.reference, slotCount: slots)
    let object = cls.reference.asClass
    let own = object.pointee.namespace.reference
    object.pointee.hasAttributes = false
    object.pointee.instanceKind = .foreign
    object.pointee.rootShape = Value(
      makeShape(cls.reference, slots: makeDict(), count: slots, names: .undefined))
    object.pointee.inlineSlots = Int32(truncatingIfNeeded: slots)
    for method in methods {
      let body = method.body
      let name = method.name
      define(cls.reference, name, method.signature) { (interpreter, arguments) throws(Raised) in
        try interpreter.checkReceiver(arguments[0], cls, name)
        return try body(interpreter, arguments)
      }
    }
    for (name, body) in getters {
      defineGetter(of: cls.reference, name) { (interpreter, receiver) throws(Raised) in
        try interpreter.checkReceiver(receiver, cls, name)
        return try body(interpreter, receiver)
      }
    }
    let creator = makeNative(
      NativeDefinition("__new__", "cls, /, *arguments, **names") { (interpreter, _) throws(Raised) in
        throw interpreter.raise(.typeError, "cannot create '\(module).\(name)' instances")
      }, isMethod: true)
    setName(own, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    let derived = makeNative(
      NativeDefinition("__init_subclass__", "cls, /, **names") { (interpreter, _) throws(Raised) in
        throw interpreter.raise(.typeError, "type '\(module).\(name)' is not an acceptable base type")
      }, isMethod: true)
    setName(own, names[.initSubclass], makeFields(.classMethod, .classMethod, derived))
    // Items by key make nothing iterable here.
    setName(own, names[.iter], .none)
    updateClassFlags(cls.reference)
    return cls
  }

  /// Adds a class method.
  public func addClassMethod(to cls: NativeClass, _ definition: NativeDefinition) {
    let native = makeNative(definition, isMethod: true)
    setName(
      cls.reference.asClass.pointee.namespace.reference, internedString(definition.name),
      makeFields(.classMethod, .classMethod, native))
  }

  private func checkReceiver(_ value: Value, _ cls: NativeClass, _ name: String) throws(Raised) {
    if isInstance(value, of: cls) { return }
    throw raise(
      .typeError,
      "descriptor '\(name)' for '\(className(cls.reference))' objects doesn't apply to a '\(className(of: value))' object"
    )
  }

  /// A new instance, whose values `fill` sets; no Python code may run in it.
  public func makeNativeObject(_ cls: NativeClass, _ fill: (UnsafeMutablePointer<Value>) -> Void) -> Value {
    let object = makeInstance(cls.reference)
    let values = object.reference.asInstance.slot(0)
    values.initialize(repeating: .none, count: cls.slotCount)
    fill(values)
    return object
  }

  @inline(__always)
  public func isInstance(_ value: Value, of cls: NativeClass) -> Bool {
    value.isKind(.instance) && value.reference.classReference == cls.reference
  }

  /// A value of an instance that is known to have it.
  public func slot(_ object: Value, _ index: Int) -> Value { object.reference.asInstance.slot(index).pointee }

  public func setSlot(_ object: Value, _ index: Int, _ value: Value) {
    object.reference.asInstance.slot(index).pointee = value
  }

  /// The stretch of a text that an instance holds between two places of a tuple that it holds; `otherwise` where the
  /// places are none.
  /// - Parameters:
  ///   - text: the slot of a `str` or `bytes`.
  ///   - spans: the slot of a tuple of starts and ends.
  ///   - number: which start and end are meant.
  public func spannedPiece(_ object: Value, text: Int, spans: Int, number: Int, otherwise: Value) -> Value {
    let instance = object.reference.asInstance
    let places = instance.slot(spans).pointee
    let start = smallInteger(in: places, at: number * 2)
    let end = smallInteger(in: places, at: number * 2 + 1)
    return start < 0 || end < start ? otherwise : piece(of: instance.slot(text).pointee, from: start, to: end)
  }

  // MARK: Values that modules make and read

  /// A function object for a module's namespace.
  public func function(_ definition: NativeDefinition, module: String) -> Value {
    makeNative(definition, owner: internedString(module))
  }

  /// What `iter(callee, sentinel)` gives.
  public func callableIterator(_ callee: Value, until sentinel: Value) -> Value {
    makeIterator(.callableIterator, .callable, callee, sentinel)
  }

  /// A read-only view of a dict.
  public func readOnlyView(of dict: Value) -> Value { makeFields(.mappingProxy, .mappingProxy, dict) }

  public func makeEmptyDict() -> Value { makeDict() }

  /// The value of a key, `.undefined` where there is none.
  public func entry(of dict: Value, _ key: Value) throws(Raised) -> Value {
    dict.isKind(.dict) ? try dictGet(dict.reference, key) : .undefined
  }

  public func setEntry(of dict: Value, _ key: Value, _ value: Value) throws(Raised) {
    if dict.isKind(.dict) { try dictSet(dict.reference, key, value) }
  }

  public func entryCount(of dict: Value) -> Int {
    dict.isKind(.dict) ? dict.reference.asDict.pointee.count : 0
  }

  public func removeAllEntries(of dict: Value) { if dict.isKind(.dict) { dictClear(dict.reference) } }

  /// Adds to a list.
  public func append(_ item: Value, to list: Value) {
    if list.isKind(.list) { listAppend(list.reference, item) }
  }

  /// A tuple of small integers.
  public func integerTuple(_ first: Int, _ second: Int, _ rest: UnsafeBufferPointer<Int>) -> Value {
    let tuple = allocateTuple(2 + rest.count)
    let items = tuple.asTuple.items
    items[0] = Value(small: first)
    items[1] = Value(small: second)
    for (index, integer) in rest.enumerated() { items[index + 2] = Value(small: integer) }
    return Value(tuple)
  }

  /// A small integer of a tuple; 0 where there is none.
  public func smallInteger(in tuple: Value, at index: Int) -> Int {
    guard tuple.isKind(.tuple), index >= 0, index < tuple.reference.asTuple.pointee.count else { return 0 }
    let item = tuple.reference.asTuple.items[index]
    return item.isSmall ? item.small : 0
  }

  /// Number of items of a tuple; 0 for anything else.
  public func itemCount(of tuple: Value) -> Int {
    tuple.isKind(.tuple) ? tuple.reference.asTuple.pointee.count : 0
  }

  public func canBeCalled(_ value: Value) -> Bool { isCallable(value) }

  /// The integer that a value gives as an index, saturated; nil where it gives none.
  public func optionalIndex(_ value: Value) throws(Raised) -> Int? {
    if value.isSmall { return value.small }
    if try indexOrUndefined(value).isUndefined { return nil }
    return try clampedIndex(value)
  }

  public func hashValue(of value: Value) throws(Raised) -> Int { try hash(value) }

  public func areEqual(_ left: Value, _ right: Value) throws(Raised) -> Bool { try equal(left, right) }

  /// Refuses to go on where the machine stack is nearly used up.
  /// - Parameter reserve: how many bytes are needed below the usual limit.
  public func checkMachineStack(reserve: UInt) throws(Raised) {
    machineStackLimit += reserve
    defer { machineStackLimit -= reserve }
    try checkMachineStack()
  }
}
