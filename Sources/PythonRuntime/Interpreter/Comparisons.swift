// Comparison, equality and hash of values of any class: built-in operands first, then the methods of classes that programs
// make. Source of the rules: Python reference, "Comparisons" and "Basic customization".

extension Interpreter {
  func compareTruth(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Bool {
    let value = try compare(operation, left, right)
    if value == .true { return true }
    if value == .false { return false }
    return try truth(value)
  }

  func lessThan(_ left: Value, _ right: Value) throws(Raised) -> Bool { try compareTruth(.less, left, right) }

  /// `left == right`, where the same object always equals itself.
  func equal(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    if left == right { return true }
    return try compareTruth(.equal, left, right)
  }

  func compare(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    if let holds = quickComparison(operation, left, right) ?? quickMixedComparison(operation, left, right) {
      return Value(holds)
    }
    if isUserObject(left) || isUserObject(right) {
      let value = try userCompare(operation, left, right)
      if value != .notImplemented { return value }
    }
    let value = try builtinCompare(operation, left, right)
    if !value.isUndefined { return value }
    switch operation {
    case .equal: return Value(left == right)
    case .notEqual: return Value(left != right)
    default:
      throw raise(
        .typeError,
        "'\(OperatorNames.of(operation).symbol)' not supported between instances of '\(className(of: left))' and '\(className(of: right))'"
      )
    }
  }

  private func builtinCompare(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    guard left.isReference, right.isReference else { return compareNumbers(operation, left, right) }
    switch (left.reference.kind, right.reference.kind) {
    case (.string, .string):
      if operation == .equal { return Value(stringsEqual(left.reference, right.reference)) }
      if operation == .notEqual { return Value(!stringsEqual(left.reference, right.reference)) }
      return ordered(operation, compareStrings(left.reference, right.reference))
    case (.list, .list), (.tuple, .tuple):
      if operation == .equal { return Value(try sequencesEqual(left, right)) }
      if operation == .notEqual { return Value(!(try sequencesEqual(left, right))) }
      return try compareSequences(operation, left, right)
    case (.dict, .dict):
      if operation == .equal { return Value(try dictsEqual(left, right)) }
      if operation == .notEqual { return Value(!(try dictsEqual(left, right))) }
      return .undefined
    case (.set, .set), (.set, .frozenset), (.frozenset, .set), (.frozenset, .frozenset),
      (.dictView, .dictView),
      (.dictView, .set), (.set, .dictView), (.dictView, .frozenset), (.frozenset, .dictView):
      return try compareSets(operation, left, right)
    case (.bytes, .bytes), (.bytes, .bytearray), (.bytearray, .bytes), (.bytearray, .bytearray):
      return ordered(operation, bytesCompare(left.reference, right.reference))
    case (.range, .range):
      if operation == .equal { return Value(try rangesEqual(left, right)) }
      if operation == .notEqual { return Value(!(try rangesEqual(left, right))) }
      return .undefined
    case (.slice, .slice), (.method, .method):
      guard operation == .equal || operation == .notEqual else { return .undefined }
      let isEqual: Bool
      if left.reference.kind == .method {
        isEqual =
          left.reference.asMethod.pointee.function == right.reference.asMethod.pointee.function
          && left.reference.asMethod.pointee.receiver == right.reference.asMethod.pointee.receiver
      } else {
        let first = left.reference.asFields.pointee
        let second = right.reference.asFields.pointee
        let starts = try equal(first.first, second.first)
        let stops = try equal(first.second, second.second)
        let steps = try equal(first.third, second.third)
        isEqual = starts && stops && steps
      }
      return Value(isEqual == (operation == .equal))
    case (.native, .native):
      guard operation == .equal || operation == .notEqual else { return .undefined }
      let first = left.reference.asNative.pointee
      let second = right.reference.asNative.pointee
      return Value(
        (first.index == second.index && first.receiver == second.receiver) == (operation == .equal))
    default: return compareNumbers(operation, left, right)
    }
  }

  private func ordered(_ operation: Operation, _ order: Int) -> Value {
    switch operation {
    case .equal: Value(order == 0)
    case .notEqual: Value(order != 0)
    case .less: Value(order < 0)
    case .lessOrEqual: Value(order <= 0)
    case .greater: Value(order > 0)
    default: Value(order >= 0)
    }
  }

  private func mirrored(_ operation: Operation) -> Operation {
    switch operation {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: operation
    }
  }

  private func comparisonName(_ operation: Operation) -> Value {
    switch operation {
    case .equal: names[.eq]
    case .notEqual: names[.ne]
    case .less: names[.lt]
    case .lessOrEqual: names[.le]
    case .greater: names[.gt]
    default: names[.ge]
    }
  }

  private func userCompare(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let leftClass = classOf(left)
    let rightClass = classOf(right)
    let reflectedName = comparisonName(mirrored(operation))
    var reflectedDone = false
    if leftClass != rightClass, isUserObject(right), isSubclass(rightClass, leftClass) {
      let method = classLookup(rightClass, reflectedName)
      if isOverride(method) {
        reflectedDone = true
        let value = try callBound(method, right, left)
        if value != .notImplemented { return value }
      }
    }
    if isUserObject(left) {
      let method = classLookup(leftClass, comparisonName(operation))
      if isOverride(method) {
        let value = try callBound(method, left, right)
        if value != .notImplemented { return value }
      } else if operation == .notEqual {
        let equality = classLookup(leftClass, names[.eq])
        if isOverride(equality) {
          let value = try callBound(equality, left, right)
          if value != .notImplemented { return Value(!(try truth(value))) }
        }
      }
    }
    if isUserObject(right), !reflectedDone {
      let method = classLookup(rightClass, reflectedName)
      if isOverride(method) {
        let value = try callBound(method, right, left)
        if value != .notImplemented { return value }
      } else if operation == .notEqual, isOverride(classLookup(rightClass, names[.eq])) {
        let value = try callBound(classLookup(rightClass, names[.eq]), right, left)
        if value != .notImplemented { return Value(!(try truth(value))) }
      }
    }
    return .notImplemented
  }

  /// True for a method that a program defined, as opposed to the wrappers of built-in classes.
  func isOverride(_ method: Value) -> Bool {
    !method.isUndefined
      && !(method.isKind(.native) && method.reference.classReference == classOf(.methodWrapper))
  }

  // MARK: Hashing

  /// Python's `hash`.
  func hash(_ value: Value) throws(Raised) -> Int {
    if value.isReference {
      let reference = value.reference
      if reference.isUserClass {
        let method = classLookup(reference.classReference, names[.hash])
        if method.isNone { throw raise(.typeError, "unhashable type: '\(className(of: value))'") }
        if isOverride(method) {
          let result = plainInteger(try callBound(method, value))
          guard !result.isUndefined else {
            throw raise(.typeError, "__hash__ method should return an integer")
          }
          return hashResult(result)
        }
      }
      switch reference.kind {
      case .string: return stringHash(reference)
      case .tuple: return try tupleHash(reference)
      case .frozenset: return try frozensetHash(reference)
      case .bytes: return bytesHash(reference)
      case .list, .dict, .set, .bytearray, .slice:
        throw raise(.typeError, "unhashable type: '\(className(of: value))'")
      case .method:
        return identityHash(reference.asMethod.pointee.function)
          ^ identityHash(reference.asMethod.pointee.receiver)
      case .native where !reference.asNative.pointee.receiver.isUndefined:
        return reference.asNative.pointee.index ^ identityHash(reference.asNative.pointee.receiver)
      case .range:
        let items = makeTuple([
          rangeLength(reference), reference.asRange.pointee.start, reference.asRange.pointee.step,
        ])
        return try tupleHash(items.reference)
      default: break
      }
    }
    return hashNumber(value) ?? identityHash(value)
  }

  private func identityHash(_ value: Value) -> Int { Int(truncatingIfNeeded: value.bits >> 4) }
}
