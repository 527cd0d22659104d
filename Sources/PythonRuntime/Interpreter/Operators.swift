// Operators on values of any class: built-in operands first, then the operator methods of classes that programs make.
// Source of the rules: Python reference, "Emulating numeric types".

/// Operator methods by operation: the plain, reflected and in-place name.
struct OperatorNames {
  let symbol: String
  let plain: String
  var reflected: String { "__r" + plain + "__" }
  var direct: String { "__" + plain + "__" }
  var inPlace: String { "__i" + plain + "__" }

  static func of(_ operation: Operation) -> OperatorNames {
    switch operation {
    case .add: OperatorNames(symbol: "+", plain: "add")
    case .subtract: OperatorNames(symbol: "-", plain: "sub")
    case .multiply: OperatorNames(symbol: "*", plain: "mul")
    case .divide: OperatorNames(symbol: "/", plain: "truediv")
    case .floorDivide: OperatorNames(symbol: "//", plain: "floordiv")
    case .modulo: OperatorNames(symbol: "%", plain: "mod")
    case .power: OperatorNames(symbol: "** or pow()", plain: "pow")
    case .matrixMultiply: OperatorNames(symbol: "@", plain: "matmul")
    case .leftShift: OperatorNames(symbol: "<<", plain: "lshift")
    case .rightShift: OperatorNames(symbol: ">>", plain: "rshift")
    case .and: OperatorNames(symbol: "&", plain: "and")
    case .or: OperatorNames(symbol: "|", plain: "or")
    case .xor: OperatorNames(symbol: "^", plain: "xor")
    case .less: OperatorNames(symbol: "<", plain: "lt")
    case .lessOrEqual: OperatorNames(symbol: "<=", plain: "le")
    case .greater: OperatorNames(symbol: ">", plain: "gt")
    case .greaterOrEqual: OperatorNames(symbol: ">=", plain: "ge")
    case .equal: OperatorNames(symbol: "==", plain: "eq")
    default: OperatorNames(symbol: "!=", plain: "ne")
    }
  }
}

/// The interned names of an operation's methods.
struct OperatorMethods {
  let direct: Value
  let reflected: Value
  let inPlace: Value
}

extension Interpreter {
  /// Fills the table of operator methods.
  func fillOperatorMethods() {
    for operation in Operation.allCases[Int(Operation.add.rawValue)...Int(Operation.xor.rawValue)] {
      let names = OperatorNames.of(operation)
      operatorMethods.append(
        OperatorMethods(
          direct: internedString(names.direct), reflected: internedString(names.reflected),
          inPlace: internedString(names.inPlace)))
    }
  }

  private func methods(of operation: Operation) -> OperatorMethods {
    operatorMethods[Int(operation.rawValue - Operation.add.rawValue)]
  }

  // MARK: Binary

  /// `left op right`.
  func binary(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let quick = quickArithmetic(operation, left, right)
    if !quick.isUndefined { return quick }
    if isUserObject(left) || isUserObject(right) {
      let value = try userBinary(operation, left, right)
      if value != .notImplemented { return value }
    }
    let value = try builtinBinary(operation, left, right)
    if value.isUndefined { throw unsupported(operation, left, right, inPlace: false) }
    return value
  }

  /// True for an instance of a class that a program made (and for such classes' own metaclass instances).
  @inline(__always)
  func isUserObject(_ value: Value) -> Bool { value.isReference && value.reference.isUserClass }

  private func unsupported(_ operation: Operation, _ left: Value, _ right: Value, inPlace: Bool) -> Raised {
    let names = OperatorNames.of(operation)
    if operation == .add, left.isKind(.string) {
      return raise(.typeError, "can only concatenate str (not \"\(className(of: right))\") to str")
    }
    if operation == .add, left.isKind(.list) {
      return raise(.typeError, "can only concatenate list (not \"\(className(of: right))\") to list")
    }
    if operation == .add, left.isKind(.tuple) {
      return raise(.typeError, "can only concatenate tuple (not \"\(className(of: right))\") to tuple")
    }
    if operation == .add, left.isKind(.bytes) || left.isKind(.bytearray) {
      return raise(.typeError, "can't concat \(className(of: right)) to \(className(of: left))")
    }
    if operation == .multiply, !inPlace || !isUnrepeatable(left),
      isRepeatable(left, onLeft: true) || isRepeatable(right, onLeft: false)
    {
      let other = isRepeatable(left, onLeft: true) ? right : left
      return raise(.typeError, "can't multiply sequence by non-int of type '\(className(of: other))'")
    }
    let symbol = inPlace ? (operation == .power ? "**=" : names.symbol + "=") : names.symbol
    return raise(
      .typeError,
      "unsupported operand type(s) for \(symbol): '\(className(of: left))' and '\(className(of: right))'")
  }

  /// Containers without a repetition, for which `*=` looks no further.
  private func isUnrepeatable(_ value: Value) -> Bool {
    value.isKind(.set) || value.isKind(.frozenset) || value.isKind(.dict) || value.isKind(.dictView)
  }

  /// Whether a value is a sequence that is repeated by multiplication: a class that overrides the operator on its side
  /// has lost it.
  private func isRepeatable(_ value: Value, onLeft: Bool) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .string, .bytes, .bytearray, .list, .tuple:
      guard isUserObject(value) else { return true }
      let names = methods(of: .multiply)
      return !isOverride(classLookup(classOf(value), onLeft ? names.direct : names.reflected))
    default: return false
    }
  }

  /// The operation on built-in operands, or undefined where it is not defined for them.
  func builtinBinary(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    if operation == .add, left.isKind(.string) { return try addSequences(left, right) }
    let number = try arithmetic(operation, left, right)
    if !number.isUndefined { return number }
    switch operation {
    case .add: return try addSequences(left, right)
    case .multiply:
      if isRepeatable(left, onLeft: true) {
        let count = plainInteger(try indexOrUndefined(right))
        if !count.isUndefined { return try repeatSequence(left, count) }
      } else if isRepeatable(right, onLeft: false) {
        let count = plainInteger(try indexOrUndefined(left))
        if !count.isUndefined { return try repeatSequence(right, count) }
      }
      return .undefined
    case .modulo:
      if left.isKind(.string) { return try formatPercent(left, right) }
      if left.isKind(.bytes) || left.isKind(.bytearray) { return try formatPercentBytes(left, right) }
      return .undefined
    case .and, .or, .xor, .subtract:
      guard left.isReference, right.isReference else { break }
      let kinds = (left.reference.kind, right.reference.kind)
      switch kinds {
      case (.set, .set), (.set, .frozenset), (.frozenset, .set), (.frozenset, .frozenset):
        return try setOperation(operation, left, right)
      case (.dictView, _), (_, .dictView): return try dictViewOperation(operation, left, right)
      case (.dict, .dict): if operation == .or { return try dictUnion(left, right) }
      default: break
      }
    default: break
    }
    if operation == .or { return unionType(left, right) }
    return .undefined
  }

  private func addSequences(_ left: Value, _ right: Value) throws(Raised) -> Value {
    guard left.isReference, right.isReference else { return .undefined }
    switch (left.reference.kind, right.reference.kind) {
    case (.string, .string):
      try makeRoom(right.reference.asString.pointee.count)
      return concatenate(left, right)
    case (.list, .list): return listConcatenate(left.reference, right.reference)
    case (.tuple, .tuple): return tupleConcatenate(left.reference, right.reference)
    case (.bytes, .bytes), (.bytes, .bytearray), (.bytearray, .bytes), (.bytearray, .bytearray):
      return bytesConcatenate(left.reference, right.reference)
    default: return .undefined
    }
  }

  private func repeatSequence(_ sequence: Value, _ count: Value) throws(Raised) -> Value {
    let times = max(try indexWord(count), 0)
    switch sequence.reference.kind {
    case .string: return try stringRepeat(sequence, times)
    case .list: return try listRepeat(sequence.reference, times)
    case .tuple: return try tupleRepeat(sequence.reference, times)
    default: return try bytesRepeat(sequence.reference, times)
    }
  }

  /// The operator methods of classes that programs make; NotImplemented where none answers.
  private func userBinary(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let methods = methods(of: operation)
    let leftClass = classOf(left)
    let rightClass = classOf(right)
    // A subclass on the right that overrides the reflected method goes first.
    let reflected = methods.reflected
    if leftClass != rightClass, isSubclass(rightClass, leftClass), isUserObject(right) {
      let method = classLookup(rightClass, reflected)
      if !method.isUndefined, method != classLookup(leftClass, reflected) {
        let value = try callBound(method, right, left)
        if value != .notImplemented { return value }
        let own = classLookup(leftClass, methods.direct)
        if !own.isUndefined, isUserObject(left) { return try callBound(own, left, right) }
        return .notImplemented
      }
    }
    if isUserObject(left) {
      let method = classLookup(leftClass, methods.direct)
      if !method.isUndefined {
        let value = try callBound(method, left, right)
        if value != .notImplemented { return value }
      }
    }
    if isUserObject(right), leftClass != rightClass {
      let method = classLookup(rightClass, reflected)
      if !method.isUndefined { return try callBound(method, right, left) }
    }
    return .notImplemented
  }

  /// Enters the frame of the left operand's method for an operator, where that is a function in Python that comes first.
  /// - Parameter i: the operator's instruction.
  /// - Returns: false where the operation must be done without a frame.
  func enterOperator(_ i: Instruction, _ base: UnsafeMutablePointer<Value>) throws(Raised) -> Bool {
    let (left, right) = (base[i.b], base[i.c])
    guard isUserObject(left) else { return false }
    let leftClass = left.reference.classReference
    // A subclass on the right may come before.
    guard !isUserObject(right) || right.reference.classReference == leftClass else { return false }
    let method = classLookup(leftClass, methods(of: i.operation).direct)
    guard let target = quickTarget(method, 2) else { return false }
    let arguments = stackTop
    guard arguments + 2 < stackLimit else { return false }
    (arguments[0], arguments[1]) = (left, right)
    try pushFrame(
      target, base: arguments, globals: method.reference.asFunction.pointee.globals, function: method,
      namespace: .undefined, companion: .undefined, role: .operation, destination: i.a)
    return true
  }

  /// What an operator gives whose left operand's method has answered.
  func operatorResult(_ answer: Value, _ i: Instruction, _ base: UnsafeMutablePointer<Value>) throws(Raised)
    -> Value
  {
    guard answer == .notImplemented else { return answer }
    let (left, right) = (base[i.b], base[i.c])
    if isUserObject(right), classOf(left) != classOf(right) {
      let method = classLookup(classOf(right), methods(of: i.operation).reflected)
      if !method.isUndefined {
        let value = try callBound(method, right, left)
        if value != .notImplemented { return value }
      }
    }
    let value = try builtinBinary(i.operation, left, right)
    if value.isUndefined { throw unsupported(i.operation, left, right, inPlace: false) }
    return value
  }

  /// Calls a function found in a class as a method of `receiver`, with one argument or none.
  func callBound(_ method: Value, _ receiver: Value, _ argument: Value = .undefined) throws(Raised) -> Value {
    guard method.isKind(.function) || method.isKind(.native) else {
      let bound = try bindDescriptor(method, receiver, classOf(receiver))
      return try call(bound, argument.isUndefined ? [] : [argument])
    }
    let base = freeTop + 1
    guard base + 256 < stackLimit else { throw raise(.recursionError, "maximum recursion depth exceeded") }
    base[-1] = method
    base[0] = receiver
    base[1] = argument
    let count = argument.isUndefined ? 1 : 2
    let saved = stackTop
    stackTop = base + count
    defer { stackTop = saved }
    return try call(method, base, count)
  }

  /// The same with any number of arguments.
  func callBound(_ method: Value, _ receiver: Value, _ arguments: [Value]) throws(Raised) -> Value {
    if method.isKind(.function) || method.isKind(.native) { return try call(method, [receiver] + arguments) }
    return try call(bindDescriptor(method, receiver, classOf(receiver)), arguments)
  }

  /// `left op= right`.
  func inPlace(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let quick = quickArithmetic(operation, left, right)
    if !quick.isUndefined { return quick }
    if left.isReference {
      let reference = left.reference
      if reference.isUserClass {
        let method = classLookup(reference.classReference, methods(of: operation).inPlace)
        if !method.isUndefined {
          let value = try callBound(method, left, right)
          if value != .notImplemented { return value }
        }
      } else {
        switch reference.kind {
        case .list where operation == .add:
          try listExtend(reference, right)
          return left
        case .list where operation == .multiply:
          let count = plainInteger(try indexOrUndefined(right))
          if count.isSmall {
            let repeated = try listRepeat(reference, max(count.small, 0))
            let list = reference.asList
            list.pointee.items = repeated.reference.asList.pointee.items
            list.pointee.count = repeated.reference.asList.pointee.count
            list.pointee.capacity = repeated.reference.asList.pointee.capacity
            return left
          }
        case .set:
          if right.isKind(.set) || right.isKind(.frozenset) {
            if [.and, .or, .subtract, .xor].contains(operation) {
              try setInPlace(operation, left, right)
              return left
            }
          }
        case .dict where operation == .or:
          try dictMergeItems(reference, right)
          return left
        case .bytearray where operation == .add:
          try bytearrayExtend(reference, right)
          return left
        case .bytearray where operation == .multiply && !right.isKind(.bytearray):
          try bytearrayRepeat(reference, right)
          return left
        default: break
        }
      }
    }
    if isUserObject(left) || isUserObject(right) {
      let value = try userBinary(operation, left, right)
      if value != .notImplemented { return value }
    }
    let value = try builtinBinary(operation, left, right)
    if value.isUndefined { throw unsupported(operation, left, right, inPlace: true) }
    return value
  }

  // MARK: Unary and truth

  func unary(_ operation: Operation, _ operand: Value) throws(Raised) -> Value {
    let name: CommonNames.Name = operation == .negative ? .neg : operation == .positive ? .pos : .invert
    if isUserObject(operand) {
      let method = classLookup(operand.reference.classReference, names[name])
      if !method.isUndefined { return try callBound(method, operand) }
    }
    let value = try numberUnary(operation, operand)
    if !value.isUndefined { return value }
    let symbol = operation == .negative ? "-" : operation == .positive ? "+" : "~"
    throw raise(.typeError, "bad operand type for unary \(symbol): '\(className(of: operand))'")
  }

  /// Whether a value counts as true.
  func truth(_ value: Value) throws(Raised) -> Bool {
    if value == .true { return true }
    if value == .false || value.isNone { return false }
    if value.isSmall { return value.small != 0 }
    guard value.isReference else { return true }
    let reference = value.reference
    if reference.isUserClass {
      let method = classLookup(reference.classReference, names[.bool])
      if !method.isUndefined {
        let result = try callBound(method, value)
        guard result.isBool else {
          throw raise(.typeError, "__bool__ should return bool, returned \(className(of: result))")
        }
        return result == .true
      }
      if !classLookup(reference.classReference, names[.len]).isUndefined { return try length(value) != 0 }
    }
    switch reference.kind {
    case .string: return reference.asString.pointee.count != 0
    case .list: return reference.asList.pointee.count != 0
    case .tuple: return reference.asTuple.pointee.count != 0
    case .dict, .set, .frozenset: return reference.asDict.pointee.count != 0
    case .bytes, .bytearray: return reference.asBytes.pointee.count != 0
    case .range, .dictView, .mappingProxy: return try length(value) != 0
    default: return numberTruth(value) ?? true
    }
  }
}
