// Indexing, length and containment of any object.

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
    if value.isSmall { return value.small }
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
    if step == 1 {
      count = max(stop - start, 0)
    } else if step == -1 {
      count = max(start - stop, 0)
    } else if step > 0 {
      count = stop > start ? (stop - start - 1) / step + 1 : 0
    } else {
      count = start > stop ? (start - stop - 1) / (step == Int.min ? Int.max : -step) + 1 : 0
    }
    return (start, stop, step, count)
  }

  // MARK: Items

  /// Where a plain list or tuple keeps the item of a small index within its bounds; nil for anything else.
  @inline(__always)
  func quickPlace(_ object: Value, _ index: Value) -> UnsafeMutablePointer<Value>? {
    guard object.isReference, index.isSmall else { return nil }
    let reference = object.reference
    let items: UnsafeMutablePointer<Value>
    let count: Int
    if reference.isPlain(.list) {
      (items, count) = (reference.asList.pointee.items, reference.asList.pointee.count)
    } else if reference.isPlain(.tuple) {
      (items, count) = (reference.asTuple.items, reference.asTuple.pointee.count)
    } else {
      return nil
    }
    let position = index.small < 0 ? index.small + count : index.small
    return position >= 0 && position < count ? items + position : nil
  }

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

  func sequenceLength(_ reference: Reference) -> Int {
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
    let isIndexed = isSequenceLike(object) ? !(try indexOrUndefined(index).isUndefined) : false
    throw raise(
      .typeError,
      "'\(className(of: object))' object \(isIndexed ? "doesn't" : "does not") support item deletion")
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

  /// Whether CPython takes an index into the object for one of a sequence.
  private func isSequenceLike(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    if value.reference.isUserClass { return true }
    switch value.reference.kind {
    case .string, .bytes, .tuple, .range, .set, .frozenset, .dictView, .mappingProxy: return true
    default: return false
    }
  }

  /// Whether `iter` has anything to go by, without calling it.
  func isIterable(_ value: Value) -> Bool {
    let cls = classOf(value)
    let method = classLookup(cls, names[.iter])
    if method.isNone { return false }
    if !method.isUndefined || !classLookup(cls, names[.getitem]).isUndefined { return true }
    return value.isKind(.iterator) || isPlainGenerator(value)
  }

  private func makeFrozenCopy(_ set: Value) -> Value {
    let copy = dictCopy(set.reference)
    copy.reference.header = header(.frozenset, .frozenset)
    return copy
  }
}
