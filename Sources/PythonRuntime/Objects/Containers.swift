// Lists, tuples, slices, cells, ranges, modules and numbers as objects: making and reading them.

import BigInt

extension Interpreter {
  // MARK: Lists and tuples

  func makeList(_ values: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    let list = allocateList(capacity: count)
    for index in 0..<count { list.pointee.items[index] = values[index] }
    list.pointee.count = count
    return Value(UnsafeMutableRawPointer(list))
  }

  func makeList(_ values: [Value]) -> Value {
    let list = allocateList(capacity: values.count)
    for (index, value) in values.enumerated() { list.pointee.items[index] = value }
    list.pointee.count = values.count
    return Value(UnsafeMutableRawPointer(list))
  }

  func allocateList(capacity: Int) -> UnsafeMutablePointer<ListObject> {
    let items = allocateValues(capacity)
    let reference = heap.allocate(MemoryLayout<ListObject>.size)
    reference.asList.initialize(
      to: ListObject(
        header: header(.list, .list), count: 0, capacity: max(capacity, 1), items: items,
        attributes: .undefined, isSorting: 0))
    return reference.asList
  }

  @inline(__always)
  func listAppend(_ reference: Reference, _ value: Value) {
    let list = reference.asList
    guard list.pointee.count < list.pointee.capacity else { return listGrow(list, appending: value) }
    list.pointee.items[list.pointee.count] = value
    list.pointee.count += 1
  }

  /// Apart and the last step, so that the loop does not keep the list on the machine stack, where it would stay alive.
  @inline(never)
  private func listGrow(_ list: UnsafeMutablePointer<ListObject>, appending value: Value) {
    listReserve(list, list.pointee.count + 1)
    list.pointee.items[list.pointee.count] = value
    list.pointee.count += 1
  }

  /// Makes room for `count` items.
  func listReserve(_ list: UnsafeMutablePointer<ListObject>, _ count: Int) {
    guard count > list.pointee.capacity else { return }
    let capacity = max(count, list.pointee.capacity + list.pointee.capacity / 8 + 6)
    list.pointee.items = heap.resize(
      UnsafeMutableRawPointer(list.pointee.items), from: list.pointee.capacity * 8, to: capacity * 8
    ).assumingMemoryBound(to: Value.self)
    list.pointee.capacity = capacity
  }

  func makeTuple(_ values: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    if count == 0, !emptyTuple.isUndefined { return emptyTuple }
    let reference = allocateTuple(count)
    let items = reference.asTuple.items
    for index in 0..<count { items[index] = values[index] }
    return Value(reference)
  }

  public func makeTuple(_ values: [Value]) -> Value {
    if values.isEmpty, !emptyTuple.isUndefined { return emptyTuple }
    let reference = allocateTuple(values.count)
    for (index, value) in values.enumerated() { reference.asTuple.items[index] = value }
    return Value(reference)
  }

  /// A tuple whose items are not yet set.
  func allocateTuple(_ count: Int) -> Reference {
    let reference = heap.allocate(TupleObject.itemsOffset + count * 8)
    reference.asTuple.initialize(
      to: TupleObject(header: header(.tuple, .tuple), count: count, hash: 0, attributes: .undefined))
    return reference
  }

  func values(ofTuple tuple: Value) -> [Value] {
    guard tuple.isKind(.tuple) else { return [] }
    return Array(
      UnsafeBufferPointer(start: tuple.reference.asTuple.items, count: tuple.reference.asTuple.pointee.count))
  }

  func values(ofList list: Value) -> [Value] {
    guard list.isKind(.list) else { return [] }
    return Array(
      UnsafeBufferPointer(
        start: list.reference.asList.pointee.items, count: list.reference.asList.pointee.count))
  }

  // MARK: Small objects

  func makeCell(_ value: Value) -> Value {
    let reference = heap.allocate(MemoryLayout<CellObject>.size)
    reference.asCell.initialize(to: CellObject(header: header(.cell, .cell), value: value))
    return Value(reference)
  }

  func makeSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value {
    makeFields(.slice, .slice, start, stop, step)
  }

  func makeRange(_ start: Value, _ stop: Value, _ step: Value) -> Value {
    let reference = heap.allocate(MemoryLayout<RangeObject>.size)
    reference.asRange.initialize(
      to: RangeObject(header: header(.range, .range), start: start, stop: stop, step: step))
    return Value(reference)
  }

  func makeMethod(_ function: Value, _ receiver: Value) -> Value {
    if function.isKind(.native) { return bindNative(function.reference, to: receiver) }
    let reference = heap.allocate(MemoryLayout<MethodObject>.size)
    reference.asMethod.initialize(
      to: MethodObject(header: header(.boundMethod, .method), function: function, receiver: receiver))
    return Value(reference)
  }

  func makeModule(_ name: String) -> Value {
    let reference = heap.allocate(MemoryLayout<ModuleObject>.size)
    let namespace = makeDict()
    reference.asModule.initialize(
      to: ModuleObject(header: header(.module, .module), name: makeString(name), namespace: namespace))
    setName(namespace.reference, names[.name], makeString(name))
    setName(namespace.reference, names[.doc], .none)
    setName(namespace.reference, names[.builtins], builtins)
    setName(modules.reference, internedString(name), Value(reference))
    return Value(reference)
  }

  func makeIterator(
    _ cls: BuiltinClass, _ sort: IteratorSort, _ first: Value, _ second: Value = .undefined,
    _ third: Value = .undefined, index: Int = 0, limit: Int = 0, step: Int = 1
  ) -> Value {
    let reference = heap.allocate(MemoryLayout<IteratorObject>.size)
    reference.asIterator.initialize(
      to: IteratorObject(
        header: header(cls, .iterator), sort: sort, index: index, limit: limit, step: step, first: first,
        second: second, third: third))
    return Value(reference)
  }

  // MARK: Swift objects

  /// An object of class `cls` whose content is a Swift object, let go of when the object is collected.
  func makeForeign(_ cls: Reference, _ content: AnyObject) -> Value {
    let index: Int
    if let free = freeForeignObjects.popLast() {
      index = free
      foreignObjects[free] = content
    } else {
      index = foreignObjects.count
      foreignObjects.append(content)
    }
    let reference = heap.allocate(MemoryLayout<ForeignObject>.size)
    reference.asForeign.initialize(
      to: ForeignObject(header: header(cls, .foreign), index: index, attributes: .undefined))
    finalizable.append(reference)
    return Value(reference)
  }

  func foreign<Content: AnyObject>(_ value: Value, as type: Content.Type) -> Content? {
    guard value.isKind(.foreign) else { return nil }
    return foreignObjects[value.reference.asForeign.pointee.index] as? Content
  }

  func releaseForeign(_ index: Int) {
    foreignObjects[index] = nil
    freeForeignObjects.append(index)
  }

  // MARK: Numbers

  /// An integer of any size that fits a machine word.
  @inline(__always)
  public func makeInteger(_ integer: Int) -> Value {
    if integer >= Value.minimumSmall, integer <= Value.maximumSmall { return Value(small: integer) }
    return makeBig(BigInt(integer))
  }

  /// An integer of any size: inline where it fits, else a heap object.
  func makeInteger(_ integer: BigInt) -> Value {
    if integer.bitWidth <= 63 { return Value(small: Int(truncatingIfNeeded: integer)) }
    return makeBig(integer)
  }

  private func makeBig(_ integer: BigInt) -> Value {
    let words = integer.magnitude.words
    let count = words.count
    let reference = allocateBig(count, isNegative: integer.sign == .minus)
    for index in 0..<count { reference.bigWords[index] = words[index] }
    return Value(reference)
  }

  /// An integer object with room for the words of its magnitude.
  func allocateBig(_ count: Int, isNegative: Bool) -> Reference {
    let reference = heap.allocate(16 + count * 8)
    reference.asBigInteger.initialize(
      to: BigIntegerObject(header: header(.int, .bigInteger), isNegative: isNegative, count: Int32(count)))
    return reference
  }

  /// What `id` gives: the value's own bits, which no other living object shares.
  func makeIdentity(_ value: Value) -> Value {
    Int(exactly: value.bits).map { makeInteger($0) } ?? makeInteger(BigInt(value.bits))
  }

  /// The big integer behind any integer value (bools and instances of subclasses too), or nil.
  func bigInteger(_ value: Value) -> BigInt? {
    if value.isSmall { return BigInt(value.small) }
    if value.isBool { return value == .true ? 1 : 0 }
    guard value.isReference else { return nil }
    switch value.reference.kind {
    case .bigInteger:
      let object = value.reference.asBigInteger
      let words = UnsafeBufferPointer(
        start: (value.reference + 16).assumingMemoryBound(to: UInt.self), count: Int(object.pointee.count))
      let magnitude = BigUInt(words: words)
      return BigInt(sign: object.pointee.isNegative ? .minus : .plus, magnitude: magnitude)
    case .integerInstance: return bigInteger(value.reference.of(IntegerInstanceObject.self).pointee.value)
    default: return nil
    }
  }

  /// The plain integer (small or big) behind an integer value of any class, or undefined.
  @inline(__always)
  func plainInteger(_ value: Value) -> Value {
    if value.isSmall { return value }
    if value.isBool { return Value(small: value == .true ? 1 : 0) }
    guard value.isReference else { return .undefined }
    switch value.reference.kind {
    case .bigInteger: return value
    case .integerInstance: return value.reference.of(IntegerInstanceObject.self).pointee.value
    default: return .undefined
    }
  }

  @inline(__always)
  public func makeFloat(_ double: Double) -> Value {
    if let value = Value(inline: double) { return value }
    if double == 0 { return double.sign == .minus ? negativeZero : positiveZero }
    return allocateFloat(double)
  }

  func allocateFloat(_ double: Double) -> Value {
    let reference = heap.allocate(MemoryLayout<FloatObject>.size)
    reference.asFloat.initialize(
      to: FloatObject(header: header(.float, .float), value: double, attributes: .undefined))
    return Value(reference)
  }

  /// The number in a float value, nil for anything else.
  @inline(__always)
  func floatValue(_ value: Value) -> Double? {
    if value.isInlineFloat { return value.inlineFloat }
    if value.isReference, value.reference.kind == .float { return value.reference.asFloat.pointee.value }
    return nil
  }

  public func makeComplex(_ real: Double, _ imaginary: Double) -> Value {
    let reference = heap.allocate(MemoryLayout<ComplexObject>.size)
    reference.of(ComplexObject.self).initialize(
      to: ComplexObject(
        header: header(.complex, .complex), real: real, imaginary: imaginary, attributes: .undefined))
    return Value(reference)
  }
}
