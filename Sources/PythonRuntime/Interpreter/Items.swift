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

  /// The integer that an object stands for as a machine word.
  func indexWord(_ value: Value) throws(Raised) -> Int {
    let result = try index(value)
    if result.isSmall { return result.small }
    guard let word = bigInteger(result).flatMap({ Int(exactly: $0) }) else {
      throw raise(.overflowError, "cannot fit 'int' into an index-sized integer")
    }
    return word
  }

  /// The same within the bounds of small integers, so that a sum of two cannot overflow: for positions and counts, which
  /// never reach these bounds, more makes no difference.
  public func indexInt(_ value: Value) throws(Raised) -> Int {
    min(max(try indexWord(value), Value.minimumSmall), Value.maximumSmall)
  }

  /// Where an integer points in a sequence of `length` items, counted from the end where it is negative.
  private func place(_ position: Value, _ length: Int) throws(Raised) -> Int {
    if position.isSmall { return position.small < 0 ? position.small + length : position.small }
    guard let word = bigInteger(position).flatMap({ Int(exactly: $0) }) else {
      throw raise(.indexError, "cannot fit 'int' into an index-sized integer")
    }
    return word
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

  private func indexErrorMessage(_ reference: Reference) -> String {
    switch reference.kind {
    case .list: "list index out of range"
    case .tuple: "tuple index out of range"
    case .string: "string index out of range"
    case .bytes: "index out of range"
    default: "bytearray index out of range"
    }
  }

  private func sequenceItem(_ reference: Reference, _ index: Value) throws(Raised) -> Value {
    if index.isKind(.slice) {
      return slice(of: reference, try sliceParts(index))
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
    let place = try place(position, length)
    guard place >= 0, place < length else {
      throw raise(.indexError, indexErrorMessage(reference))
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
        if index.isKind(.slice) {
          let slice = index.reference.asFields.pointee
          return try listSetSlice(reference, (slice.first, slice.second, slice.third), value)
        }
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
    let place = try place(position, length)
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
    let result = try indexWord(value)
    guard result >= 0 else { throw raise(.valueError, "__len__() should return >= 0") }
    return result
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
