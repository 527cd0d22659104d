// Arithmetic and comparison of machine integers and floats, which must not wait for the general way: the loop inlines
// these, and the operators try them before they look for anything else.

extension Interpreter {
  /// `left op right` of two inline floats whose result is one too.
  @inline(__always)
  func floats(_ left: Value, _ right: Value, _ operation: (Double, Double) -> Double) -> Value? {
    guard left.isInlineFloat, right.isInlineFloat else { return nil }
    return Value(inline: operation(left.inlineFloat, right.inlineFloat))
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
    guard value.isReference, value.reference.kind == .float else { return nil }
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
    default: return .undefined
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
