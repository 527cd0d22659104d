// Iteration over any object, and what consumes it: extending, updating, unpacking.

extension Interpreter {
  func notIterable(_ value: Value) -> Raised {
    raise(.typeError, "'\(className(of: value))' object is not iterable")
  }

  /// `iter(object)`.
  public func iterator(of object: Value, forDelegation: Bool = false) throws(Raised) -> Value {
    guard object.isReference else { throw notIterable(object) }
    let reference = object.reference
    if reference.isUserClass {
      let method = classLookup(reference.classReference, names[.iter])
      if method.isNone { throw notIterable(object) }
      if isOverride(method) {
        let iterator = try callBound(method, object)
        guard isIterator(iterator) else {
          throw raise(.typeError, "iter() returned non-iterator of type '\(className(of: iterator))'")
        }
        return iterator
      }
    }
    switch reference.kind {
    case .iterator: return object
    case .generator:
      if isPlainGenerator(object) { return object }
      if forDelegation, reference.classReference == classOf(.coroutine) {
        throw raise(
          .typeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      throw notIterable(object)
    default: break
    }
    if let iterator = try makeIterator(over: object) { return iterator }
    let method = try lookupSpecial(object, .iter)
    if !method.isUndefined {
      let iterator = try call(method, [])
      guard isIterator(iterator) else {
        throw raise(.typeError, "iter() returned non-iterator of type '\(className(of: iterator))'")
      }
      return iterator
    }
    if !classLookup(classOf(object), names[.getitem]).isUndefined, !object.isKind(.dict),
      !object.isKind(.classObject)
    {
      return makeIterator(.iterator, .sequence, object)
    }
    throw notIterable(object)
  }

  func isIterator(_ value: Value) -> Bool {
    value.isKind(.iterator) || isPlainGenerator(value)
      || !classLookup(classOf(value), names[.next]).isUndefined
  }

  /// The next item of a range, list, tuple or narrow string, undefined at its end; nil for other iterators.
  @inline(__always)
  func quickNext(_ iterator: Reference) -> Value? {
    guard iterator.kind == .iterator else { return nil }
    let state = iterator.asIterator
    switch state.pointee.sort {
    case .range:
      guard state.pointee.limit > 0 else { return .undefined }
      state.pointee.limit &-= 1
      let value = Value(small: state.pointee.index)
      state.pointee.index &+= state.pointee.step
      return value
    case .list:
      let list = state.pointee.first.reference.asList
      guard state.pointee.index < list.pointee.count else {
        // A list that grows after its end has been met does not go on.
        state.pointee.index = Int.max
        return .undefined
      }
      state.pointee.index += 1
      return list.pointee.items[state.pointee.index - 1]
    case .tuple:
      let tuple = state.pointee.first.reference.asTuple
      guard state.pointee.index < tuple.pointee.count else { return .undefined }
      state.pointee.index += 1
      return tuple.items[state.pointee.index - 1]
    case .string:
      let string = state.pointee.first.reference.asString
      guard !string.pointee.isWide else { return nil }
      guard state.pointee.index < string.pointee.count else { return .undefined }
      state.pointee.index += 1
      return latinCharacters[Int(string.bytes[state.pointee.index - 1])]
    default: return nil
    }
  }

  /// `next(iterator)`: undefined at the end.
  public func next(_ iterator: Value) throws(Raised) -> Value { try next(iterator, using: .none) }

  /// - Parameter use: what becomes of items that a generator yields, if it can be done at once: they count for nothing.
  func next(_ iterator: Value, using use: QuickUse) throws(Raised) -> Value {
    if iterator.isReference {
      let reference = iterator.reference
      if reference.kind == .iterator, !reference.isUserClass {
        return try nextOfIterator(reference.asIterator)
      }
      if isPlainGenerator(iterator) {
        let value = try step(reference, sending: .none, using: use)
        if value.isUndefined { _ = takeReturnValue(reference) }
        return value
      }
    }
    let method = classLookup(classOf(iterator), names[.next])
    if method.isUndefined {
      throw raise(.typeError, "'\(className(of: iterator))' object is not an iterator")
    }
    if !isOverride(method), iterator.isKind(.iterator) {
      return try nextOfIterator(iterator.reference.asIterator)
    }
    do throws(Raised) {
      return try callBound(method, iterator)
    } catch {
      guard isPending(.stopIteration) else { throw error }
      pendingException = .undefined
      return .undefined
    }
  }

  /// Runs `body` for each item of an iterable.
  public func forEach(_ iterable: Value, _ body: (Value) throws(Raised) -> Void) throws(Raised) {
    try forEach(iterable, using: .none, body)
  }

  /// Runs `body` for each item of an iterable that `use` cannot deal with.
  func forEach(
    _ iterable: Value, using use: QuickUse, _ body: (Value) throws(Raised) -> Void
  ) throws(Raised) {
    if iterable.isReference, !iterable.reference.isUserClass {
      if iterable.reference.kind == .list {
        var index = 0
        while index < iterable.reference.asList.pointee.count {
          let value = iterable.reference.asList.pointee.items[index]
          if !use.take(value, self) { try body(value) }
          index += 1
          if index & 0xFFFF == 0 { try poll() }
        }
        return
      }
      if iterable.reference.kind == .tuple {
        for index in 0..<iterable.reference.asTuple.pointee.count {
          let value = iterable.reference.asTuple.items[index]
          if !use.take(value, self) { try body(value) }
          if index & 0xFFFF == 0xFFFF { try poll() }
        }
        return
      }
    }
    let iterator = try iterator(of: iterable)
    while true {
      let value = try next(iterator, using: use)
      if value.isUndefined { return }
      if !use.take(value, self) { try body(value) }
      try poll()
    }
  }

  /// A new list of the items of an iterable.
  public func toList(_ iterable: Value) throws(Raised) -> Value {
    let list = makeList([])
    try listExtend(list.reference, iterable)
    return list
  }

  func listExtend(_ list: Reference, _ iterable: Value) throws(Raised) {
    if iterable.isReference, !iterable.reference.isUserClass {
      if iterable.reference.kind == .list {
        let count = iterable.reference.asList.pointee.count
        listReserve(list.asList, list.asList.pointee.count + count)
        let source = iterable.reference.asList.pointee.items
        let target = list.asList.pointee.items + list.asList.pointee.count
        for index in 0..<count { target[index] = source[index] }
        list.asList.pointee.count += count
        return
      }
      if iterable.reference.kind == .tuple {
        let count = iterable.reference.asTuple.pointee.count
        listReserve(list.asList, list.asList.pointee.count + count)
        for index in 0..<count {
          list.asList.pointee.items[list.asList.pointee.count + index] =
            iterable.reference.asTuple.items[index]
        }
        list.asList.pointee.count += count
        return
      }
      if iterable.reference.kind == .range {
        let length = rangeLength(iterable.reference)
        try makeRoom(length.isSmall ? min(length.small, 1 << 48) * 8 : 1 << 51)
        let range = iterable.reference.asRange.pointee
        if length.isSmall, range.start.isSmall, range.step.isSmall, range.stop.isSmall {
          return try append(range.start.small, step: range.step.small, count: length.small, to: list)
        }
      }
    }
    try forEach(iterable, using: .append(list)) { _ in }
  }

  /// Appends so many integers at equal distances, none of which leaves the bounds of small ones.
  private func append(_ first: Int, step: Int, count: Int, to list: Reference) throws(Raised) {
    if count <= 1 << 16 { listReserve(list.asList, list.asList.pointee.count + count) }
    var value = first
    for index in 0..<count {
      listAppend(list, Value(small: value))
      value &+= step
      if index & 0xFFFF == 0xFFFF { try poll() }
    }
  }

  func setUpdate(_ set: Reference, _ iterable: Value) throws(Raised) {
    if set.asDict.pointee.count == 0, iterable.isKind(.list) || iterable.isKind(.tuple) {
      dictReserve(set, sequenceLength(iterable.reference))
    }
    try forEach(iterable) { (value) throws(Raised) in try dictSet(set, value, .none) }
  }

  /// Refuses `f(*value)` where the value cannot be iterated, in Python's words.
  /// - Parameter callee: undefined in a display, and in a call with several positional arguments.
  func checkIterableArgument(_ value: Value, callee: Value) throws(Raised) {
    do throws(Raised) {
      if value.isReference, value.reference.kind == .list || value.reference.kind == .tuple { return }
      _ = try iterator(of: value)
    } catch {
      if isPending(.typeError) {
        let place = callee.isUndefined ? "Value" : "\(calleeName(callee)) argument"
        throw raise(.typeError, "\(place) after * must be an iterable, not \(className(of: value))")
      }
      throw error
    }
  }

  /// `{**mapping}` and `dict |= mapping`.
  func dictDisplayUpdate(_ dict: Reference, _ mapping: Value) throws(Raised) {
    if mapping.isKind(.dict), !mapping.reference.isUserClass {
      let source = mapping.reference.asDict
      var index = 0
      while index < source.pointee.used {
        let entry = source.pointee.entries[index]
        if !entry.key.isUndefined { try dictSet(dict, entry.key, entry.value) }
        index += 1
      }
      return
    }
    guard try hasMethod(mapping, "keys") else {
      throw raise(.typeError, "'\(className(of: mapping))' object is not a mapping")
    }
    try forEach(callMethod(mapping, "keys", [])) { (key) throws(Raised) in
      try dictSet(dict, key, getItem(mapping, key))
    }
  }

  /// Adds keyword arguments to those of a call.
  func dictMerge(_ dict: Reference, _ mapping: Value, callee: Value) throws(Raised) {
    if !mapping.isKind(.dict), !(try hasMethod(mapping, "keys")) {
      throw raise(
        .typeError, "\(calleeName(callee)) argument after ** must be a mapping, not \(className(of: mapping))"
      )
    }
    let before = dict.asDict.pointee.count
    var added = mapping
    if !mapping.isKind(.dict) || mapping.reference.isUserClass {
      added = makeDict()
      try dictDisplayUpdate(added.reference, mapping)
    }
    let source = added.reference.asDict
    for index in 0..<source.pointee.used where !source.pointee.entries[index].key.isUndefined {
      let entry = source.pointee.entries[index]
      guard entry.key.isKind(.string) else { throw raise(.typeError, "keywords must be strings") }
      if before > 0, try dictContains(dict, entry.key) {
        throw raise(
          .typeError, "\(calleeName(callee)) got multiple values for keyword argument '\(text(entry.key))'")
      }
      try dictSet(dict, entry.key, entry.value)
    }
  }

  private func calleeName(_ callee: Value) -> String {
    guard callee.isReference else { return className(of: callee) + " object" }
    switch callee.reference.kind {
    case .function:
      let module = callee.reference.asFunction.pointee.module
      let prefix = module.isKind(.string) ? text(module) + "." : ""
      return prefix + text(callee.reference.asFunction.pointee.qualifiedName) + "()"
    case .native: return text(callee.reference.asNative.pointee.name) + "()"
    case .classObject:
      let cls = callee.reference.asClass
      return (cls.pointee.isUserMade ? "__main__." : "") + text(cls.pointee.qualifiedName) + "()"
    default: return className(of: callee) + " object"
    }
  }

  // MARK: Unpacking

  func unpack(_ source: Value, _ target: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) {
    if source.isReference, !source.reference.isUserClass,
      source.reference.kind == .list || source.reference.kind == .tuple
    {
      let length = sequenceLength(source.reference)
      if length != count { throw wrongCount(count, length) }
      for index in 0..<count {
        target[index] =
          source.reference.kind == .list
          ? source.reference.asList.pointee.items[index] : source.reference.asTuple.items[index]
      }
      return
    }
    let iterator = try unpackIterator(source)
    for index in 0..<count {
      let value = try next(iterator)
      if value.isUndefined {
        throw raise(.valueError, "not enough values to unpack (expected \(count), got \(index))")
      }
      target[index] = value
    }
    if !(try next(iterator)).isUndefined {
      throw raise(.valueError, "too many values to unpack (expected \(count))")
    }
  }

  /// Unpacks into two registers that need not lie beside each other.
  func unpackPair(
    _ source: Value, _ first: UnsafeMutablePointer<Value>, _ second: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    let pair = stackTop
    guard pair + 256 < stackLimit else { throw raise(.recursionError, "maximum recursion depth exceeded") }
    pair.update(repeating: .undefined, count: 2)
    stackTop = pair + 2
    defer { stackTop = pair }
    try unpack(source, pair, 2)
    first.pointee = pair[0]
    second.pointee = pair[1]
  }

  private func unpackIterator(_ source: Value) throws(Raised) -> Value {
    do throws(Raised) {
      return try iterator(of: source)
    } catch {
      if isPending(.typeError), !isIterable(source) {
        throw raise(.typeError, "cannot unpack non-iterable \(className(of: source)) object")
      }
      throw error
    }
  }

  private func wrongCount(_ count: Int, _ length: Int) -> Raised {
    length > count
      ? raise(.valueError, "too many values to unpack (expected \(count))")
      : raise(.valueError, "not enough values to unpack (expected \(count), got \(length))")
  }

  /// Unpacks with a star: `before` values, a list, `after` values.
  func unpack(
    _ source: Value, _ target: UnsafeMutablePointer<Value>, before: Int, after: Int
  ) throws(Raised) {
    let list = makeList([])
    let iterator = try unpackIterator(source)
    while true {
      let value = try next(iterator)
      if value.isUndefined { break }
      listAppend(list.reference, value)
    }
    let count = list.reference.asList.pointee.count
    if count < before + after {
      throw raise(
        .valueError, "not enough values to unpack (expected at least \(before + after), got \(count))")
    }
    let items = list.reference.asList.pointee.items
    for index in 0..<before { target[index] = items[index] }
    target[before] = makeList(items + before, count - before - after)
    for index in 0..<after { target[before + 1 + index] = items[count - after + index] }
  }
}
