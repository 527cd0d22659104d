// Lists and tuples: constructors, methods, slices, comparison and text.

extension Interpreter {
  // MARK: Joining, repeating, slicing

  func listConcatenate(_ left: Reference, _ right: Reference) -> Value {
    let list = allocateList(capacity: left.asList.pointee.count + right.asList.pointee.count)
    let first = left.asList.pointee.count
    list.pointee.items.update(from: left.asList.pointee.items, count: first)
    (list.pointee.items + first).update(from: right.asList.pointee.items, count: right.asList.pointee.count)
    list.pointee.count = first + right.asList.pointee.count
    return Value(UnsafeMutableRawPointer(list))
  }

  func tupleConcatenate(_ left: Reference, _ right: Reference) -> Value {
    let first = left.asTuple.pointee.count
    let second = right.asTuple.pointee.count
    if first == 0, !right.isUserClass { return Value(right) }
    if second == 0, !left.isUserClass { return Value(left) }
    let tuple = allocateTuple(first + second)
    tuple.asTuple.items.update(from: left.asTuple.items, count: first)
    (tuple.asTuple.items + first).update(from: right.asTuple.items, count: second)
    return Value(tuple)
  }

  private func checkLength(_ count: Int, times: Int) throws(Raised) -> Int {
    let (total, overflow) = count.multipliedReportingOverflow(by: times)
    if overflow || total > 1 << 48 { throw raise(.memoryError, value: .undefined) }
    try makeRoom(total * 8)
    return total
  }

  func listRepeat(_ list: Reference, _ times: Int) throws(Raised) -> Value {
    let count = list.asList.pointee.count
    let result = allocateList(capacity: try checkLength(count, times: times))
    let items = list.asList.pointee.items
    if count == 1 {
      result.pointee.items.update(repeating: items[0], count: times)
    } else if count > 0 {
      for round in 0..<times { (result.pointee.items + round * count).update(from: items, count: count) }
    }
    result.pointee.count = count * times
    return Value(UnsafeMutableRawPointer(result))
  }

  func tupleRepeat(_ tuple: Reference, _ times: Int) throws(Raised) -> Value {
    let count = tuple.asTuple.pointee.count
    let total = try checkLength(count, times: times)
    if total == 0 { return emptyTuple }
    let result = allocateTuple(total)
    for round in 0..<times {
      (result.asTuple.items + round * count).update(from: tuple.asTuple.items, count: count)
    }
    return Value(result)
  }

  func listSlice(_ list: Reference, start: Int, step: Int, count: Int) -> Value {
    let result = allocateList(capacity: count)
    let items = list.asList.pointee.items
    for index in 0..<count { result.pointee.items[index] = items[start + index * step] }
    result.pointee.count = count
    return Value(UnsafeMutableRawPointer(result))
  }

  func tupleSlice(_ tuple: Reference, start: Int, step: Int, count: Int) -> Value {
    if count == 0 { return emptyTuple }
    if count == tuple.asTuple.pointee.count, step == 1, !tuple.isUserClass { return Value(tuple) }
    let result = allocateTuple(count)
    for index in 0..<count { result.asTuple.items[index] = tuple.asTuple.items[start + index * step] }
    return Value(result)
  }

  func listSetSlice(
    _ reference: Reference, _ slice: (start: Value, stop: Value, step: Value), _ values: Value
  ) throws(Raised) {
    let source: Value
    do throws(Raised) {
      // A list that is not the one it goes into need not be copied first.
      let isAtHand = values.isKind(.list) && !isUserObject(values) && values.reference != reference
      source = isAtHand ? values : try toList(values)
    } catch {
      if isPending(.typeError), !isUserObject(values) {
        throw raise(.typeError, "can only assign an iterable")
      }
      throw error
    }
    let list = reference.asList
    let bounds = try SliceParts(slice.start, slice.stop, slice.step, self).bounds(list.pointee.count)
    let added = source.reference.asList.pointee.count
    let newItems = source.reference.asList.pointee.items
    if bounds.step != 1 {
      guard added == bounds.count else {
        throw raise(
          .valueError, "attempt to assign sequence of size \(added) to extended slice of size \(bounds.count)"
        )
      }
      for index in 0..<added { list.pointee.items[bounds.start + index * bounds.step] = newItems[index] }
      return
    }
    replace(list, bounds.start, bounds.count, newItems, added)
  }

  private func replace(
    _ list: UnsafeMutablePointer<ListObject>, _ start: Int, _ removed: Int,
    _ values: UnsafeMutablePointer<Value>,
    _ added: Int
  ) {
    let count = list.pointee.count
    listReserve(list, count - removed + added)
    let items = list.pointee.items
    if added != removed {
      (items + start + added).update(from: items + start + removed, count: count - start - removed)
    }
    (items + start).update(from: values, count: added)
    list.pointee.count = count - removed + added
  }

  func listDeleteSlice(_ reference: Reference, _ slice: Value) throws(Raised) {
    let list = reference.asList
    let bounds = try sliceParts(slice).bounds(list.pointee.count)
    if bounds.count == 0 { return }
    let step = abs(bounds.step)
    let first = bounds.step > 0 ? bounds.start : bounds.start + (bounds.count - 1) * bounds.step
    var kept = first
    for index in first..<list.pointee.count {
      let offset = index - first
      if offset % step == 0, offset / step < bounds.count { continue }
      list.pointee.items[kept] = list.pointee.items[index]
      kept += 1
    }
    list.pointee.count = kept
  }

  func listDeleteIndex(_ reference: Reference, _ index: Int) {
    let list = reference.asList
    let items = list.pointee.items
    (items + index).update(from: items + index + 1, count: list.pointee.count - index - 1)
    list.pointee.count -= 1
  }

  private func listInsert(_ reference: Reference, _ index: Int, _ value: Value) {
    let list = reference.asList
    listReserve(list, list.pointee.count + 1)
    let items = list.pointee.items
    (items + index + 1).update(from: items + index, count: list.pointee.count - index)
    items[index] = value
    list.pointee.count += 1
  }

  // MARK: Comparison and hashing

  /// Item and number of items of a list or tuple; read afresh, since comparing items may change a list.
  private func item(_ value: Value, _ index: Int) -> Value {
    value.reference.kind == .list
      ? value.reference.asList.pointee.items[index] : value.reference.asTuple.items[index]
  }

  private func count(_ value: Value) -> Int {
    value.reference.kind == .list
      ? value.reference.asList.pointee.count : value.reference.asTuple.pointee.count
  }

  func sequencesEqual(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    guard count(left) == count(right) else { return false }
    try checkMachineStack(" in comparison")
    var index = 0
    while index < count(left), index < count(right) {
      let (one, other) = (item(left, index), item(right, index))
      if one != other {
        if one.isSmall, other.isSmall { return false }
        if !(try equal(one, other)) { return false }
      }
      index += 1
    }
    return count(left) == count(right)
  }

  func compareSequences(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    try checkMachineStack(" in comparison")
    var index = 0
    while index < count(left), index < count(right) {
      let first = item(left, index)
      let second = item(right, index)
      let areEqual: Bool
      if let quick = quickComparison(.equal, first, second) {
        areEqual = quick
      } else {
        areEqual = try equal(first, second)
      }
      if !areEqual { return try compare(operation, first, second) }
      index += 1
    }
    let one = count(left)
    let other = count(right)
    switch operation {
    case .less: return Value(one < other)
    case .lessOrEqual: return Value(one <= other)
    case .greater: return Value(one > other)
    default: return Value(one >= other)
    }
  }

  func tupleHash(_ tuple: Reference) throws(Raised) -> Int {
    if tuple.asTuple.pointee.hash != 0 { return tuple.asTuple.pointee.hash }
    try checkMachineStack()
    var result: UInt64 = 0x345678
    for index in 0..<tuple.asTuple.pointee.count {
      result = Interpreter.mix(
        result ^ UInt64(bitPattern: Int64(try keyHash(tuple.asTuple.items[index]))) &+ 0x9E37_79B9)
    }
    let hash = Int(truncatingIfNeeded: result >> 2) | 1
    tuple.asTuple.pointee.hash = hash
    return hash
  }

  // MARK: Text

  /// Notes that the representation of a container is under way.
  /// - Returns: false where it is already, so that a cycle prints as `[...]`.
  func enterRepresentation(_ reference: Reference) -> Bool {
    if reprStack.contains(reference) { return false }
    reprStack.append(reference)
    return true
  }

  func leaveRepresentation() { reprStack.removeLast() }

  /// Joins the representations of items between brackets.
  func bracketed(_ open: String, _ close: String, _ body: (Reference) throws(Raised) -> Void) throws(Raised)
    -> Value
  {
    let parts = makeList([])
    listAppend(parts.reference, makeString(open))
    try body(parts.reference)
    listAppend(parts.reference, makeString(close))
    return joinStrings(parts.reference.asList.pointee.items, parts.reference.asList.pointee.count)
  }

  func listRepresentation(_ reference: Reference) throws(Raised) -> Value {
    guard enterRepresentation(reference) else { return makeString("[...]") }
    defer { leaveRepresentation() }
    let comma = makeString(", ")
    return try bracketed("[", "]") { (parts) throws(Raised) in
      var index = 0
      while index < reference.asList.pointee.count {
        if index > 0 { listAppend(parts, comma) }
        listAppend(parts, try representation(reference.asList.pointee.items[index]))
        index += 1
      }
    }
  }

  func tupleRepresentation(_ reference: Reference) throws(Raised) -> Value {
    guard enterRepresentation(reference) else { return makeString("(...)") }
    defer { leaveRepresentation() }
    let comma = makeString(", ")
    let count = reference.asTuple.pointee.count
    return try bracketed("(", count == 1 ? ",)" : ")") { (parts) throws(Raised) in
      for index in 0..<count {
        if index > 0 { listAppend(parts, comma) }
        listAppend(parts, try representation(reference.asTuple.items[index]))
      }
    }
  }

  // MARK: Methods

  func installLists() {
    defineNew(.list, "*arguments, **names") { (interpreter, arguments) throws(Raised) in
      interpreter.subclassed(interpreter.makeList([]), as: arguments[0])
    }
    define(.list, "__init__", "self, iterable=(), /") { (interpreter, arguments) throws(Raised) in
      arguments[0].reference.asList.pointee.count = 0
      if !arguments[1].isUndefined { try interpreter.listExtend(arguments[0].reference, arguments[1]) }
      return .none
    }
    define(.list, "append", "self, object, /") { (interpreter, arguments) throws(Raised) in
      interpreter.listAppend(arguments[0].reference, arguments[1])
      return .none
    }
    define(.list, "clear", "self, /") { (_, arguments) throws(Raised) in
      arguments[0].reference.asList.pointee.count = 0
      return .none
    }
    define(.list, "copy", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(
        arguments[0].reference.asList.pointee.items, arguments[0].reference.asList.pointee.count)
    }
    define(.list, "extend", "self, iterable, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.listExtend(arguments[0].reference, arguments[1])
      return .none
    }
    define(.list, "insert", "self, index, object, /") { (interpreter, arguments) throws(Raised) in
      let count = arguments[0].reference.asList.pointee.count
      let index = try interpreter.indexInt(arguments[1])
      interpreter.listInsert(
        arguments[0].reference, index < 0 ? max(index + count, 0) : min(index, count), arguments[2])
      return .none
    }
    define(.list, "pop", "self, index=-1, /") { (interpreter, arguments) throws(Raised) in
      let list = arguments[0].reference.asList
      var index = arguments[1].isUndefined ? -1 : try interpreter.indexInt(arguments[1])
      if list.pointee.count == 0 { throw interpreter.raise(.indexError, "pop from empty list") }
      if index < 0 { index += list.pointee.count }
      guard index >= 0, index < list.pointee.count else {
        throw interpreter.raise(.indexError, "pop index out of range")
      }
      let value = list.pointee.items[index]
      interpreter.listDeleteIndex(arguments[0].reference, index)
      return value
    }
    define(.list, "remove", "self, value, /") { (interpreter, arguments) throws(Raised) in
      let list = arguments[0].reference.asList
      var index = 0
      while index < list.pointee.count {
        if try interpreter.equal(list.pointee.items[index], arguments[1]) {
          interpreter.listDeleteIndex(arguments[0].reference, index)
          return .none
        }
        index += 1
      }
      throw interpreter.raise(.valueError, "list.remove(x): x not in list")
    }
    define(.list, "reverse", "self, /") { (_, arguments) throws(Raised) in
      let list = arguments[0].reference.asList
      var items = UnsafeMutableBufferPointer(start: list.pointee.items, count: list.pointee.count)
      items.reverse()
      return .none
    }
    define(.list, "sort", "self, /, *, key=None, reverse=False") { (interpreter, arguments) throws(Raised) in
      let reverse = arguments[2].isUndefined ? false : try interpreter.truth(interpreter.index(arguments[2]))
      try interpreter.listSort(arguments[0].reference, key: arguments[1], reverse: reverse)
      return .none
    }
    define(.list, "__reversed__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeIterator(
        .listReverseIterator, .reversedSequence, arguments[0],
        index: arguments[0].reference.asList.pointee.count - 1)
    }
    installSearch(.list)
  }

  func installTuples() {
    defineNew(.tuple, "iterable=(), /") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isKind(.tuple), !arguments[1].reference.isUserClass,
        arguments[0].reference == interpreter.classOf(.tuple)
      {
        return arguments[1]
      }
      let isList = arguments[1].isKind(.list) && !arguments[1].reference.isUserClass
      let list =
        isList
        ? arguments[1]
        : arguments[1].isUndefined ? interpreter.makeList([]) : try interpreter.toList(arguments[1])
      let tuple = interpreter.makeTuple(
        list.reference.asList.pointee.items, list.reference.asList.pointee.count)
      return interpreter.subclassed(tuple, as: arguments[0])
    }
    installSearch(.tuple)
  }

  /// `count` and `index`, the same for both.
  private func installSearch(_ cls: BuiltinClass) {
    define(cls, "count", "self, value, /") { (interpreter, arguments) throws(Raised) in
      var found = 0
      var index = 0
      while index < interpreter.count(arguments[0]) {
        if try interpreter.equal(interpreter.item(arguments[0], index), arguments[1]) { found += 1 }
        index += 1
      }
      return Value(small: found)
    }
    define(cls, "index", "self, value, start=0, stop=None, /") { (interpreter, arguments) throws(Raised) in
      let length = interpreter.count(arguments[0])
      func bound(_ value: Value, _ missing: Int) throws(Raised) -> Int {
        if value.isUndefined { return missing }
        guard interpreter.isIndex(value) else {
          throw interpreter.raise(.typeError, "slice indices must be integers or have an __index__ method")
        }
        let index = try interpreter.clampedIndex(value)
        return index < 0 ? max(index + length, 0) : min(index, length)
      }
      var index = try bound(arguments[2], 0)
      let stop = try bound(arguments[3], length)
      while index < min(stop, interpreter.count(arguments[0])) {
        if try interpreter.equal(interpreter.item(arguments[0], index), arguments[1]) {
          return Value(small: index)
        }
        index += 1
      }
      if cls == .tuple { throw interpreter.raise(.valueError, "tuple.index(x): x not in tuple") }
      throw interpreter.raise(
        .valueError, "\(interpreter.text(try interpreter.representation(arguments[1]))) is not in list")
    }
  }
}
