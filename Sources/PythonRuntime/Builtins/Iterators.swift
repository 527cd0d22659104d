// Stepping built-in iterators, and making them for built-in iterables. What the fields of each sort mean:
//
//   range            index = next value, limit = values left, step
//   bigRange         first = next value, second = stop, third = step
//   list … bytes     first = the sequence, index = next position
//   dict…, set       first = the table, index = next entry, limit = the size that it must keep
//   reversed…        the same, counting down
//   sequence         first = the object, index = next position
//   callable         first = the callable, second = the sentinel
//   enumerate        first = iterator, index = next number, second = the number where it is too big for that
//   zip              first = tuple of iterators, step = 1 where all must have one length
//   map              first = function, second = tuple of iterators
//   filter           first = function or None, second = iterator

extension Interpreter {
  /// The next value of a built-in iterator, undefined at its end.
  func nextOfIterator(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    switch iterator.pointee.sort {
    case .range:
      guard iterator.pointee.limit > 0 else { return .undefined }
      iterator.pointee.limit &-= 1
      let value = iterator.pointee.index
      iterator.pointee.index &+= iterator.pointee.step
      return makeInteger(value)
    case .list:
      guard iterator.pointee.first.isReference else { return .undefined }
      let list = iterator.pointee.first.reference.asList
      let index = iterator.pointee.index
      guard index < list.pointee.count else {
        iterator.pointee.index = Int.max
        return .undefined
      }
      iterator.pointee.index = index + 1
      return list.pointee.items[index]
    case .tuple:
      let tuple = iterator.pointee.first.reference.asTuple
      let index = iterator.pointee.index
      guard index < tuple.pointee.count else { return .undefined }
      iterator.pointee.index = index + 1
      return tuple.items[index]
    case .string:
      let string = iterator.pointee.first.reference
      let index = iterator.pointee.index
      guard index < string.asString.pointee.count else { return .undefined }
      iterator.pointee.index = index + 1
      return character(string, at: index)
    case .bytes:
      let bytes = iterator.pointee.first.reference.asBytes
      let index = iterator.pointee.index
      guard index < bytes.pointee.count else {
        iterator.pointee.index = Int.max
        return .undefined
      }
      iterator.pointee.index = index + 1
      return Value(small: Int(bytes.pointee.data[index]))
    case .dictKeys, .dictValues, .dictItems, .set:
      guard let entry = try nextEntry(iterator) else { return .undefined }
      return entryValue(iterator.pointee.sort, entry)
    case .reversedDictKeys, .reversedDictValues, .reversedDictItems: return try previousEntry(iterator)
    case .enumerate: return try nextEnumerated(iterator)
    case .zip: return try nextZipped(iterator)
    case .map: return try nextMapped(iterator)
    case .filter: return try nextFiltered(iterator)
    case .bigRange: return try nextOfBigRange(iterator)
    case .reversedSequence: return try previousItem(iterator)
    case .sequence: return try nextItem(iterator)
    case .callable: return try nextAnswer(iterator)
    case .foreign: return .undefined
    }
  }

  // MARK: Tables

  @inline(__always)
  private func nextEntry(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> DictEntry? {
    guard iterator.pointee.first.isReference else { return nil }
    let table = iterator.pointee.first.reference.asDict
    if table.pointee.count != iterator.pointee.limit { throw changedSize(iterator) }
    var index = iterator.pointee.index
    let used = table.pointee.used
    while index < used, table.pointee.entries[index].key.isUndefined { index += 1 }
    guard index < used else {
      iterator.pointee.first = .undefined
      return nil
    }
    iterator.pointee.index = index + 1
    return table.pointee.entries[index]
  }

  private func previousEntry(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    guard iterator.pointee.first.isReference else { return .undefined }
    let table = iterator.pointee.first.reference.asDict
    if table.pointee.count != iterator.pointee.limit { throw changedSize(iterator) }
    var index = min(iterator.pointee.index, table.pointee.used - 1)
    while index >= 0, table.pointee.entries[index].key.isUndefined { index -= 1 }
    guard index >= 0 else {
      iterator.pointee.first = .undefined
      return .undefined
    }
    iterator.pointee.index = index - 1
    return entryValue(iterator.pointee.sort, table.pointee.entries[index])
  }

  private func changedSize(_ iterator: UnsafeMutablePointer<IteratorObject>) -> Raised {
    iterator.pointee.limit = -1
    return raise(
      .runtimeError,
      iterator.pointee.sort == .set
        ? "Set changed size during iteration" : "dictionary changed size during iteration")
  }

  private func entryValue(_ sort: IteratorSort, _ entry: DictEntry) -> Value {
    switch sort {
    case .dictValues, .reversedDictValues: return entry.value
    case .dictItems, .reversedDictItems: return makePair(entry.key, entry.value)
    default: return entry.key
    }
  }

  @inline(__always)
  func makePair(_ first: Value, _ second: Value) -> Value {
    let pair = allocateTuple(2)
    pair.asTuple.items[0] = first
    pair.asTuple.items[1] = second
    return Value(pair)
  }

  /// Takes the next pair of an iterator over pairs apart into two registers, so that no tuple is made.
  /// - Returns: false at the end; nil for other iterators, of which nothing was taken.
  func nextPair(
    _ reference: Reference, _ first: UnsafeMutablePointer<Value>, _ second: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool? {
    guard reference.kind == .iterator, !reference.isUserClass else { return nil }
    let iterator = reference.asIterator
    switch iterator.pointee.sort {
    case .enumerate:
      let number = iterator.pointee.index
      guard iterator.pointee.second.isUndefined, number < Value.maximumSmall else { return nil }
      let value = try nextQuickly(iterator.pointee.first)
      if value.isUndefined { return false }
      iterator.pointee.index = number + 1
      (first.pointee, second.pointee) = (Value(small: number), value)
    case .zip:
      let sources = iterator.pointee.first.reference.asTuple
      guard sources.pointee.count == 2, iterator.pointee.step == 0 else { return nil }
      let left = try nextQuickly(sources.items[0])
      if left.isUndefined { return false }
      let right = try nextQuickly(sources.items[1])
      if right.isUndefined { return false }
      (first.pointee, second.pointee) = (left, right)
    case .dictItems:
      guard let entry = try nextEntry(iterator) else { return false }
      (first.pointee, second.pointee) = (entry.key, entry.value)
    default: return nil
    }
    return true
  }

  private func nextQuickly(_ iterator: Value) throws(Raised) -> Value {
    if iterator.isReference, let value = quickNext(iterator.reference) { return value }
    return try next(iterator)
  }

  // MARK: Iterators over iterators

  private func nextEnumerated(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let value = try nextQuickly(iterator.pointee.first)
    if value.isUndefined { return .undefined }
    if iterator.pointee.second.isUndefined {
      let number = iterator.pointee.index
      guard number < Value.maximumSmall else {
        let big = Value(small: number)
        iterator.pointee.second = try binary(.add, big, Value(small: 1))
        return makePair(big, value)
      }
      iterator.pointee.index = number + 1
      return makePair(Value(small: number), value)
    }
    let number = iterator.pointee.second
    iterator.pointee.second = try binary(.add, number, Value(small: 1))
    return makePair(number, value)
  }

  private func nextZipped(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let sources = iterator.pointee.first.reference.asTuple
    let count = sources.pointee.count
    if count == 0 { return .undefined }
    if count == 2, iterator.pointee.step == 0 {
      let first = try nextQuickly(sources.items[0])
      if first.isUndefined { return .undefined }
      let second = try nextQuickly(sources.items[1])
      return second.isUndefined ? .undefined : makePair(first, second)
    }
    let result = allocateTuple(count)
    for index in 0..<count { result.asTuple.items[index] = .none }
    for index in 0..<count {
      let value = try next(sources.items[index])
      if value.isUndefined {
        if iterator.pointee.step == 1 { try checkLengths(sources, index) }
        return .undefined
      }
      result.asTuple.items[index] = value
    }
    return Value(result)
  }

  /// `zip(strict=True)` where the iterator at `position` is the first to end.
  private func checkLengths(_ sources: UnsafeMutablePointer<TupleObject>, _ position: Int) throws(Raised) {
    func others(_ index: Int) -> String { index == 1 ? "argument 1" : "arguments 1-\(index)" }
    if position > 0 {
      throw raise(.valueError, "zip() argument \(position + 1) is shorter than \(others(position))")
    }
    for index in 1..<max(sources.pointee.count, 1) where !(try next(sources.items[index])).isUndefined {
      throw raise(.valueError, "zip() argument \(index + 1) is longer than \(others(index))")
    }
  }

  private func nextMapped(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let sources = iterator.pointee.second.reference.asTuple
    let count = sources.pointee.count
    if count == 1 {
      let value = try nextQuickly(sources.items[0])
      return value.isUndefined ? .undefined : try callOne(iterator.pointee.first, value)
    }
    let arguments = allocateTuple(count)
    for index in 0..<count { arguments.asTuple.items[index] = .none }
    for index in 0..<count {
      let value = try next(sources.items[index])
      if value.isUndefined { return .undefined }
      arguments.asTuple.items[index] = value
    }
    return try call(iterator.pointee.first, values(ofTuple: Value(arguments)))
  }

  private func nextFiltered(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    while true {
      let value = try nextQuickly(iterator.pointee.second)
      if value.isUndefined { return .undefined }
      let function = iterator.pointee.first
      if try truth(function.isNone ? value : callOne(function, value)) { return value }
      try poll()
    }
  }

  /// Calls with one argument, without a Swift array for it.
  @inline(__always)
  func callOne(_ callee: Value, _ argument: Value) throws(Raised) -> Value {
    let base = stackTop + 1
    guard base + 257 < stackLimit else { throw raise(.recursionError, "maximum recursion depth exceeded") }
    base[-1] = callee
    base[0] = argument
    let saved = stackTop
    stackTop = base + 1
    defer { stackTop = saved }
    return try call(callee, base, 1)
  }

  // MARK: Others

  private func nextOfBigRange(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let value = iterator.pointee.first
    let step = iterator.pointee.third
    let isUpward = try compareTruth(.greater, step, Value(small: 0))
    guard try compareTruth(isUpward ? .less : .greater, value, iterator.pointee.second) else {
      return .undefined
    }
    iterator.pointee.first = try binary(.add, value, step)
    return value
  }

  private func previousItem(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let index = iterator.pointee.index
    let source = iterator.pointee.first
    guard index >= 0, source.isReference else { return .undefined }
    iterator.pointee.index = index - 1
    if source.reference.kind == .list, !source.reference.isUserClass {
      let list = source.reference.asList
      if index < list.pointee.count { return list.pointee.items[index] }
      iterator.pointee.index = -1
      return .undefined
    }
    let value = try itemOrEnd(source, index)
    if value.isUndefined { iterator.pointee.index = -1 }
    return value
  }

  private func nextItem(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let index = iterator.pointee.index
    guard index >= 0, iterator.pointee.first.isReference else { return .undefined }
    let value = try itemOrEnd(iterator.pointee.first, index)
    iterator.pointee.index = value.isUndefined ? -1 : index + 1
    return value
  }

  /// An item, or undefined where the object answers with IndexError or StopIteration.
  private func itemOrEnd(_ source: Value, _ index: Int) throws(Raised) -> Value {
    do throws(Raised) {
      return try getItem(source, makeInteger(index))
    } catch {
      guard isPending(.indexError) || isPending(.stopIteration) else { throw error }
      pendingException = .undefined
      return .undefined
    }
  }

  private func nextAnswer(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value {
    let callable = iterator.pointee.first
    if callable.isUndefined { return .undefined }
    do throws(Raised) {
      let value = try call(callable, [])
      guard try equal(value, iterator.pointee.second) else { return value }
    } catch {
      guard isPending(.stopIteration) else { throw error }
      pendingException = .undefined
    }
    iterator.pointee.first = .undefined
    return .undefined
  }

  // MARK: Making

  /// An iterator over a built-in iterable, nil where the value is none.
  func makeIterator(over value: Value) throws(Raised) -> Value? {
    guard value.isReference else { return nil }
    let reference = value.reference
    switch reference.kind {
    case .list: return makeIterator(.listIterator, .list, value)
    case .tuple: return makeIterator(.tupleIterator, .tuple, value)
    case .string:
      return makeIterator(
        value.reference.asString.pointee.isASCII ? .asciiIterator : .strIterator, .string, value)
    case .bytes, .bytearray: return makeIterator(.bytesIterator, .bytes, value)
    case .dict: return tableIterator(.dictKeyIterator, .dictKeys, value)
    case .set, .frozenset:
      arrangeSet(reference)
      return tableIterator(.setIterator, .set, value)
    case .range: return rangeIterator(reference)
    case .mappingProxy: return try iterator(of: reference.asFields.pointee.first)
    case .dictView:
      let dict = reference.asFields.pointee.first
      if reference.classReference == classOf(.dictValues) {
        return tableIterator(.dictValueIterator, .dictValues, dict)
      }
      if reference.classReference == classOf(.dictItems) {
        return tableIterator(.dictItemIterator, .dictItems, dict)
      }
      return tableIterator(.dictKeyIterator, .dictKeys, dict)
    default: return nil
    }
  }

  private func tableIterator(_ cls: BuiltinClass, _ sort: IteratorSort, _ table: Value) -> Value {
    makeIterator(cls, sort, table, limit: table.reference.asDict.pointee.count)
  }

  private func rangeIterator(_ reference: Reference) -> Value {
    let range = reference.asRange.pointee
    let length = rangeLength(reference)
    guard range.start.isSmall, range.step.isSmall, range.stop.isSmall, length.isSmall else {
      return makeIterator(.rangeIterator, .bigRange, range.start, range.stop, range.step)
    }
    return makeIterator(
      .rangeIterator, .range, .undefined, index: range.start.small, limit: length.small,
      step: range.step.small)
  }
}
