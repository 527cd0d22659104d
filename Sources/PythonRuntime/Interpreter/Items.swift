// Indexing, containment, length and iteration of any object.

extension Interpreter {
  // MARK: Indexes

  /// The integer that an object stands for as an index, or undefined.
  func indexOrUndefined(_ value: Value) throws(Raised) -> Value {
    let plain = plainInteger(value)
    if !plain.isUndefined { return plain }
    guard isUserObject(value) else { return .undefined }
    let method = try lookupSpecial(value, .index)
    if method.isUndefined { return .undefined }
    let returned = try call(method, [])
    let result = plainInteger(returned)
    if result.isUndefined {
      throw raise(.typeError, "__index__ returned non-int (type \(className(of: returned)))")
    }
    return result
  }

  /// The plain integer that an object stands for.
  func index(_ value: Value) throws(Raised) -> Value {
    let result = try indexOrUndefined(value)
    if result.isUndefined {
      throw raise(.typeError, "'\(className(of: value))' object cannot be interpreted as an integer")
    }
    return result
  }

  public func indexInt(_ value: Value) throws(Raised) -> Int {
    let result = try index(value)
    guard result.isSmall else { throw raise(.overflowError, "cannot fit 'int' into an index-sized integer") }
    return result.small
  }

  /// An index for slices: beyond a machine word it counts as the largest or smallest.
  func clampedIndex(_ value: Value) throws(Raised) -> Int {
    let result = try indexOrUndefined(value)
    if result.isUndefined {
      throw raise(.typeError, "slice indices must be integers or None or have an __index__ method")
    }
    if result.isSmall { return result.small }
    return result.reference.asBigInteger.pointee.isNegative ? Value.minimumSmall : Value.maximumSmall
  }

  /// A slice's bounds for a sequence of `length` items. Source: Python's `slice.indices`.
  func sliceBounds(_ slice: Value, length: Int) throws(Raised) -> (
    start: Int, stop: Int, step: Int, count: Int
  ) {
    let fields = slice.reference.asFields.pointee
    let step = fields.third.isNone ? 1 : try clampedIndex(fields.third)
    if step == 0 { throw raise(.valueError, "slice step cannot be zero") }
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? length - 1 : length
    var start = step < 0 ? highest : lowest
    var stop = step < 0 ? lowest : highest
    if !fields.first.isNone {
      start = try clampedIndex(fields.first)
      if start < 0 { start = max(start + length, lowest) } else { start = min(start, highest) }
    }
    if !fields.second.isNone {
      stop = try clampedIndex(fields.second)
      if stop < 0 { stop = max(stop + length, lowest) } else { stop = min(stop, highest) }
    }
    let count: Int
    if step > 0 {
      count = stop > start ? (stop - start - 1) / step + 1 : 0
    } else {
      count = start > stop ? (start - stop - 1) / (step == Int.min ? Int.max : -step) + 1 : 0
    }
    return (start, stop, step, count)
  }

  // MARK: Items

  func getItem(_ object: Value, _ index: Value) throws(Raised) -> Value {
    guard object.isReference else { throw notSubscriptable(object) }
    let reference = object.reference
    if reference.isUserClass {
      let method = classLookup(reference.classReference, names[.getitem])
      if isOverride(method) { return try callBound(method, object, index) }
    }
    switch reference.kind {
    case .dict:
      let value = try dictGet(reference, index)
      if !value.isUndefined { return value }
      if reference.isUserClass {
        let missing = classLookup(reference.classReference, names[.missing])
        if !missing.isUndefined { return try callBound(missing, object, index) }
      }
      throw raiseKeyError(index)
    case .mappingProxy:
      let value = try getItem(reference.asFields.pointee.first, index)
      return value.isKind(.native) ? checkingReceiver(value) : value
    case .list, .tuple, .string, .bytes, .bytearray: return try sequenceItem(reference, index)
    case .range:
      if index.isKind(.slice) { return try rangeSlice(reference, index) }
      return try rangeItem(reference, index)
    case .classObject:
      let meta = classLookup(reference.classReference, names[.getitem])
      if !meta.isUndefined { return try callBound(meta, object, index) }
      let method = classLookup(reference, names[.classGetItem])
      if !method.isUndefined {
        return try call(
          bindDescriptor(
            method.isKind(.function) ? makeFields(.classMethod, .classMethod, method) : method, object,
            reference), [index])
      }
      if isGeneric(reference) { return makeGenericAlias(object, index) }
      throw raise(.typeError, "type '\(className(reference))' is not subscriptable")
    default:
      let method = try lookupSpecial(object, .getitem)
      if method.isUndefined { throw notSubscriptable(object) }
      return try call(method, index)
    }
  }

  private func notSubscriptable(_ object: Value) -> Raised {
    raise(.typeError, "'\(className(of: object))' object is not subscriptable")
  }

  private func sequenceLength(_ reference: Reference) -> Int {
    switch reference.kind {
    case .list: reference.asList.pointee.count
    case .tuple: reference.asTuple.pointee.count
    case .string: reference.asString.pointee.count
    default: reference.asBytes.pointee.count
    }
  }

  private func sequenceName(_ reference: Reference) -> String {
    switch reference.kind {
    case .list: "list"
    case .tuple: "tuple"
    case .string: "string"
    case .bytes: "index"
    default: "bytearray index"
    }
  }

  private func sequenceItem(_ reference: Reference, _ index: Value) throws(Raised) -> Value {
    if index.isKind(.slice) {
      let bounds = try sliceBounds(index, length: sequenceLength(reference))
      switch reference.kind {
      case .list: return listSlice(reference, start: bounds.start, step: bounds.step, count: bounds.count)
      case .tuple: return tupleSlice(reference, start: bounds.start, step: bounds.step, count: bounds.count)
      case .string:
        if bounds.step == 1 {
          return substring(reference, from: bounds.start, to: bounds.start + bounds.count)
        }
        return stringSlice(reference, start: bounds.start, step: bounds.step, count: bounds.count)
      default: return bytesSlice(reference, start: bounds.start, step: bounds.step, count: bounds.count)
      }
    }
    let position = try indexOrUndefined(index)
    if position.isUndefined {
      let kind = reference.kind
      if kind == .string {
        throw raise(.typeError, "string indices must be integers, not '\(className(of: index))'")
      }
      let name = kind == .list ? "list" : kind == .tuple ? "tuple" : kind == .bytes ? "byte" : "bytearray"
      throw raise(
        .typeError, "\(name) indices must be integers or slices, not \(className(of: index))")
    }
    let length = sequenceLength(reference)
    guard position.isSmall else { throw raise(.indexError, "cannot fit 'int' into an index-sized integer") }
    let place = position.small < 0 ? position.small + length : position.small
    guard place >= 0, place < length else {
      throw raise(
        .indexError,
        "\(sequenceName(reference))\(reference.kind == .bytes || reference.kind == .bytearray ? "" : " index") out of range"
      )
    }
    switch reference.kind {
    case .list: return reference.asList.pointee.items[place]
    case .tuple: return reference.asTuple.items[place]
    case .string: return character(reference, at: place)
    default: return Value(small: Int(reference.asBytes.pointee.data[place]))
    }
  }

  func setItem(_ object: Value, _ index: Value, _ value: Value) throws(Raised) {
    if object.isReference {
      let reference = object.reference
      if reference.isUserClass {
        let method = classLookup(reference.classReference, names[.setitem])
        if isOverride(method) {
          _ = try callBound(method, object, [index, value])
          return
        }
      }
      switch reference.kind {
      case .dict: return try dictSet(reference, index, value)
      case .list:
        if index.isKind(.slice) { return try listSetSlice(reference, index, value) }
        let place = try listPlace(reference, index, "assignment ")
        reference.asList.pointee.items[place] = value
        return
      case .bytearray: return try bytearraySetItem(reference, index, value)
      default:
        let method = try lookupSpecial(object, .setitem)
        if !method.isUndefined {
          _ = try call(method, [index, value])
          return
        }
      }
    }
    throw raise(.typeError, "'\(className(of: object))' object does not support item assignment")
  }

  private func listPlace(_ reference: Reference, _ index: Value, _ what: String) throws(Raised) -> Int {
    let position = try indexOrUndefined(index)
    if position.isUndefined {
      throw raise(.typeError, "list indices must be integers or slices, not \(className(of: index))")
    }
    let length = reference.asList.pointee.count
    guard position.isSmall else { throw raise(.indexError, "cannot fit 'int' into an index-sized integer") }
    let place = position.small < 0 ? position.small + length : position.small
    guard place >= 0, place < length else { throw raise(.indexError, "list \(what)index out of range") }
    return place
  }

  func deleteItem(_ object: Value, _ index: Value) throws(Raised) {
    if object.isReference {
      let reference = object.reference
      if reference.isUserClass {
        let method = classLookup(reference.classReference, names[.delitem])
        if isOverride(method) {
          _ = try callBound(method, object, index)
          return
        }
      }
      switch reference.kind {
      case .dict:
        if try dictRemove(reference, index).isUndefined { throw raiseKeyError(index) }
        return
      case .list:
        if index.isKind(.slice) { return try listDeleteSlice(reference, index) }
        listDeleteIndex(reference, try listPlace(reference, index, "assignment "))
        return
      case .bytearray: return try bytearrayDeleteItem(reference, index)
      default:
        let method = try lookupSpecial(object, .delitem)
        if !method.isUndefined {
          _ = try call(method, index)
          return
        }
      }
    }
    throw raise(.typeError, "'\(className(of: object))' object doesn't support item deletion")
  }

  // MARK: Length and containment

  public func length(_ object: Value) throws(Raised) -> Int {
    if object.isReference {
      let reference = object.reference
      if reference.isUserClass {
        let method = classLookup(reference.classReference, names[.len])
        if isOverride(method) { return try lengthResult(callBound(method, object)) }
      }
      switch reference.kind {
      case .list, .tuple, .string, .bytes, .bytearray: return sequenceLength(reference)
      case .dict, .set, .frozenset: return reference.asDict.pointee.count
      case .dictView, .mappingProxy: return try length(reference.asFields.pointee.first)
      case .range:
        let count = rangeLength(reference)
        guard count.isSmall else {
          throw raise(.overflowError, "Python int too large to convert to C ssize_t")
        }
        return count.small
      default:
        let method = try lookupSpecial(object, .len)
        if !method.isUndefined { return try lengthResult(call(method, [])) }
      }
    }
    throw raise(.typeError, "object of type '\(className(of: object))' has no len()")
  }

  private func lengthResult(_ value: Value) throws(Raised) -> Int {
    let result = try index(value)
    guard result.isSmall else { throw raise(.overflowError, "cannot fit 'int' into an index-sized integer") }
    guard result.small >= 0 else { throw raise(.valueError, "__len__() should return >= 0") }
    return result.small
  }

  /// `item in container`.
  func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    guard container.isReference else {
      throw raise(.typeError, "argument of type '\(className(of: container))' is not iterable")
    }
    let reference = container.reference
    if reference.isUserClass {
      let method = classLookup(reference.classReference, names[.contains])
      if method.isNone { throw raise(.typeError, "'\(className(of: container))' object is not a container") }
      if isOverride(method) { return try truth(callBound(method, container, item)) }
      if isOverride(classLookup(reference.classReference, names[.iter])) {
        return try containsByIteration(container, item)
      }
    }
    switch reference.kind {
    case .dict: return try dictContains(reference, item)
    case .set, .frozenset:
      let key = item.isKind(.set) ? makeFrozenCopy(item) : item
      return try dictContains(reference, key)
    case .mappingProxy: return try contains(reference.asFields.pointee.first, item)
    case .list:
      var index = 0
      while index < reference.asList.pointee.count {
        if try equal(reference.asList.pointee.items[index], item) { return true }
        index += 1
      }
      return false
    case .tuple:
      for index in 0..<reference.asTuple.pointee.count where try equal(reference.asTuple.items[index], item) {
        return true
      }
      return false
    case .string:
      guard item.isKind(.string) else {
        throw raise(.typeError, "'in <string>' requires string as left operand, not \(className(of: item))")
      }
      return stringContains(reference, item.reference)
    case .bytes, .bytearray: return try bytesContains(reference, item)
    case .range: return try rangeContains(reference, item)
    case .dictView where reference.classReference == classOf(.dictKeys):
      return try contains(reference.asFields.pointee.first, item)
    default:
      if isOverride(classLookup(reference.classReference, names[.contains])) {
        return try truth(call(lookupSpecial(container, .contains), [item]))
      }
      return try containsByIteration(container, item)
    }
  }

  private func containsByIteration(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    guard isIterable(container) else {
      throw raise(.typeError, "argument of type '\(className(of: container))' is not iterable")
    }
    let iterator = try iterator(of: container)
    while true {
      let value = try next(iterator)
      if value.isUndefined { return false }
      if try equal(value, item) { return true }
      try poll()
    }
  }

  /// Whether `iter` has anything to go by, without calling it.
  private func isIterable(_ value: Value) -> Bool {
    let cls = classOf(value)
    let method = classLookup(cls, names[.iter])
    if method.isNone { return false }
    if !method.isUndefined || !classLookup(cls, names[.getitem]).isUndefined { return true }
    return value.isKind(.iterator) || value.isKind(.generator)
  }

  private func makeFrozenCopy(_ set: Value) -> Value {
    let copy = dictCopy(set.reference)
    copy.reference.header = header(.frozenset, .frozenset)
    return copy
  }

  // MARK: Iteration

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
    case .iterator, .generator: return object
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

  private func isIterator(_ value: Value) -> Bool {
    value.isKind(.iterator) || value.isKind(.generator)
      || !classLookup(classOf(value), names[.next]).isUndefined
  }

  /// `next(iterator)`: undefined at the end.
  public func next(_ iterator: Value) throws(Raised) -> Value {
    if iterator.isReference {
      let reference = iterator.reference
      if reference.kind == .iterator, !reference.isUserClass {
        return try nextOfIterator(reference.asIterator)
      }
      if reference.kind == .generator {
        let value = try step(reference, sending: .none)
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
    if iterable.isReference, !iterable.reference.isUserClass {
      if iterable.reference.kind == .list {
        var index = 0
        while index < iterable.reference.asList.pointee.count {
          try body(iterable.reference.asList.pointee.items[index])
          index += 1
        }
        return
      }
      if iterable.reference.kind == .tuple {
        for index in 0..<iterable.reference.asTuple.pointee.count {
          try body(iterable.reference.asTuple.items[index])
        }
        return
      }
    }
    let iterator = try iterator(of: iterable)
    while true {
      let value = try next(iterator)
      if value.isUndefined { return }
      try body(value)
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
      }
    }
    try forEach(iterable) { (value) throws(Raised) in listAppend(list, value) }
  }

  func setUpdate(_ set: Reference, _ iterable: Value) throws(Raised) {
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
    let added = makeDict()
    try dictDisplayUpdate(added.reference, mapping)
    let source = added.reference.asDict
    for index in 0..<source.pointee.used {
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
