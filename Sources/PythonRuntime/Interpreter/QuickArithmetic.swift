// Arithmetic and comparison of machine integers and floats, which must not wait for the general way: the loop inlines
// these, and the operators try them before they look for anything else.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// `left op right` of two inline floats whose result is one too.
  @inline(__always)
  private func floats(_ left: Value, _ right: Value, _ operation: (Double, Double) -> Double) -> Value? {
    guard left.isInlineFloat, right.isInlineFloat else { return nil }
    return Value(inline: operation(left.inlineFloat, right.inlineFloat))
  }

  // Small integers are added and subtracted with their tag: one of the two tags has to go, or to come back.

  @inline(__always)
  func quickSum(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0 else { return floats(left, right, +) }
    let (sum, overflow) = Int64(bitPattern: left.bits).addingReportingOverflow(
      Int64(bitPattern: right.bits &- 1))
    return overflow ? nil : Value(bits: UInt64(bitPattern: sum))
  }

  @inline(__always)
  func quickDifference(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0 else { return floats(left, right, -) }
    let (difference, overflow) = Int64(bitPattern: left.bits).subtractingReportingOverflow(
      Int64(bitPattern: right.bits &- 1))
    return overflow ? nil : Value(bits: UInt64(bitPattern: difference))
  }

  @inline(__always)
  func quickProduct(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0 else { return floats(left, right, *) }
    let (product, overflow) = left.small.multipliedReportingOverflow(by: right.small << 1)
    return overflow ? nil : Value(bits: UInt64(bitPattern: Int64(product)) | 1)
  }

  @inline(__always)
  func quickQuotient(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0 else { return floats(left, right, /) }
    guard right.small != 0, abs(left.small) < 1 << 53, abs(right.small) < 1 << 53 else { return nil }
    return Value(inline: Double(left.small) / Double(right.small))
  }

  @inline(__always)
  func quickFloor(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0, right.small > 0 else { return nil }
    let (quotient, remainder) = left.small.quotientAndRemainder(dividingBy: right.small)
    return Value(small: remainder < 0 ? quotient - 1 : quotient)
  }

  @inline(__always)
  func quickRemainder(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0, right.small > 0 else { return nil }
    let remainder = left.small % right.small
    return Value(small: remainder < 0 ? remainder + right.small : remainder)
  }

  @inline(__always)
  func quickAnd(_ left: Value, _ right: Value) -> Value? {
    left.bits & right.bits & 1 != 0 ? Value(bits: left.bits & right.bits) : nil
  }

  @inline(__always)
  func quickOr(_ left: Value, _ right: Value) -> Value? {
    left.bits & right.bits & 1 != 0 ? Value(bits: left.bits | right.bits) : nil
  }

  @inline(__always)
  func quickXor(_ left: Value, _ right: Value) -> Value? {
    left.bits & right.bits & 1 != 0 ? Value(bits: (left.bits ^ right.bits) | 1) : nil
  }

  @inline(__always)
  func quickRightShift(_ left: Value, _ right: Value) -> Value? {
    guard left.bits & right.bits & 1 != 0, right.small >= 0 else { return nil }
    return Value(small: left.small >> min(right.small, 63))
  }

  /// `left op right` of two small integers or of two inline floats, nil for anything else.
  @inline(__always)
  func quickComparison(_ operation: Operation, _ left: Value, _ right: Value) -> Bool? {
    if left.bits & right.bits & 1 != 0 {
      return compareOrdered(operation, Int64(bitPattern: left.bits), Int64(bitPattern: right.bits))
    }
    guard left.isInlineFloat, right.isInlineFloat else { return nil }
    return compareOrdered(operation, left.inlineFloat, right.inlineFloat)
  }

  @inline(__always)
  private func compareOrdered<Number: Comparable>(_ operation: Operation, _ left: Number, _ right: Number)
    -> Bool
  {
    switch operation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    default: left >= right
    }
  }

  /// Whether a bool, a small integer or None counts as true, nil for anything else.
  @inline(__always)
  func quickTruth(_ value: Value) -> Bool? {
    if value == .true { return true }
    if value == .false || value.isNone { return false }
    return value.isSmall ? value != Value(small: 0) : nil
  }

  // What an instruction does where its quick way fails; the frame must know its place then.

  @inline(__always)
  func binary(
    _ operation: Operation, _ left: Value, _ right: Value, _ frame: UnsafeMutablePointer<Frame>,
    _ pc: UnsafeMutablePointer<Instruction>
  ) throws(Raised) -> Value {
    frame.pointee.pc = pc
    return try binary(operation, left, right)
  }

  @inline(__always)
  func inPlace(
    _ operation: Operation, _ left: Value, _ right: Value, _ frame: UnsafeMutablePointer<Frame>,
    _ pc: UnsafeMutablePointer<Instruction>
  ) throws(Raised) -> Value {
    frame.pointee.pc = pc
    return try inPlace(operation, left, right)
  }

  /// The result of a comparison.
  @inline(__always)
  func comparison(
    _ operation: Operation, _ left: Value, _ right: Value, _ frame: UnsafeMutablePointer<Frame>,
    _ pc: UnsafeMutablePointer<Instruction>
  ) throws(Raised) -> Value {
    if let holds = quickComparison(operation, left, right) { return Value(holds) }
    frame.pointee.pc = pc
    return try compare(operation, left, right)
  }

  /// Whether a comparison that a jump depends on holds.
  @inline(__always)
  func holds(
    _ operation: Operation, _ left: Value, _ right: Value, _ frame: UnsafeMutablePointer<Frame>,
    _ pc: UnsafeMutablePointer<Instruction>
  ) throws(Raised) -> Bool {
    if let holds = quickComparison(operation, left, right) { return holds }
    frame.pointee.pc = pc
    return try compareTruth(operation, left, right)
  }

  /// The float that a plain float or a small integer counts as in mixed arithmetic, nil for anything else.
  @inline(__always)
  private func quickDouble(_ value: Value) -> Double? {
    if value.isInlineFloat { return value.inlineFloat }
    if value.isSmall { return Double(value.small) }
    guard value.isReference, value.reference.isPlain(.float) else { return nil }
    return value.reference.asFloat.pointee.value
  }

  /// `left op right` of small integers and plain floats, undefined where it takes the general way: other operands,
  /// results too large, divisions by zero, operations that are rare.
  @inline(__always)
  func quickArithmetic(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    if left.bits & right.bits & 1 != 0 {
      switch operation {
      case .add: return makeInteger(left.small + right.small)
      case .subtract: return makeInteger(left.small - right.small)
      case .multiply:
        let (product, overflow) = left.small.multipliedReportingOverflow(by: right.small)
        return overflow ? .undefined : makeInteger(product)
      case .power: return smallPower(left.small, right.small)
      case .leftShift:
        let count = right.small
        guard count >= 0, count < 62, abs(left.small) < 1 << (62 - count) else { return .undefined }
        return Value(small: left.small << count)
      default: return .undefined
      }
    }
    guard let first = quickDouble(left), let second = quickDouble(right) else { return .undefined }
    switch operation {
    case .add: return makeFloat(first + second)
    case .subtract: return makeFloat(first - second)
    case .multiply: return makeFloat(first * second)
    case .divide: return second == 0 ? .undefined : makeFloat(first / second)
    case .power:
      guard first > 0 else { return .undefined }
      let power = pow(first, second)
      return power.isFinite ? makeFloat(power) : .undefined
    default: return .undefined
    }
  }

  /// An integer power by squaring, undefined where it leaves the small integers.
  private func smallPower(_ base: Int, _ exponent: Int) -> Value {
    guard exponent >= 0 else { return .undefined }
    var result = 1
    var square = base
    var rest = exponent
    while true {
      if rest & 1 != 0 {
        let (product, overflow) = result.multipliedReportingOverflow(by: square)
        if overflow { return .undefined }
        result = product
      }
      rest >>= 1
      if rest == 0 { return makeInteger(result) }
      let (product, overflow) = square.multipliedReportingOverflow(by: square)
      if overflow { return .undefined }
      square = product
    }
  }

  /// A comparison of floats with floats or with integers that a float holds exactly; nil for anything else.
  @inline(__always)
  func quickMixedComparison(_ operation: Operation, _ left: Value, _ right: Value) -> Bool? {
    guard let first = quickDouble(left), let second = quickDouble(right), isExact(left), isExact(right)
    else { return nil }
    return compareOrdered(operation, first, second)
  }

  @inline(__always)
  private func isExact(_ value: Value) -> Bool { !value.isSmall || abs(value.small) <= 1 << 53 }
}
