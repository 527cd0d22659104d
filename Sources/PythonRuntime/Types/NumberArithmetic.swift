// Arithmetic on integers of any size, floats and complex numbers, alone and mixed.
// Source of the rules: Python reference, "Binary arithmetic operations", and CPython's messages.

import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number behind a value, of the narrowest sort.
enum Number {
  case small(Int)
  case big(BigInt)
  case float(Double)
  case complex(Double, Double)
}

extension Interpreter {
  /// The number that a value is, nil for anything else.
  @inline(__always)
  func number(_ value: Value) -> Number? {
    if value.isSmall { return .small(value.small) }
    if value.isInlineFloat { return .float(value.inlineFloat) }
    if value.isBool { return .small(value == .true ? 1 : 0) }
    guard value.isReference else { return nil }
    switch value.reference.kind {
    case .float: return .float(value.reference.asFloat.pointee.value)
    case .bigInteger: return bigInteger(value).map { .big($0) }
    case .integerInstance: return number(value.reference.of(IntegerInstanceObject.self).pointee.value)
    case .complex:
      let object = value.reference.of(ComplexObject.self)
      return .complex(object.pointee.real, object.pointee.imaginary)
    default: return nil
    }
  }

  /// `left op right` for numbers; undefined where either is none or the operation is not defined for them.
  func arithmetic(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let words = try wordArithmetic(operation, left, right)
    if !words.isUndefined { return words }
    guard let first = number(left), let second = number(right) else { return .undefined }
    switch (first, second) {
    case (.small(let one), .small(let other)):
      if left.isBool, right.isBool, operation == .and || operation == .or || operation == .xor {
        return Value(
          operation == .and ? one & other == 1 : operation == .or ? one | other == 1 : one != other)
      }
      return try smallArithmetic(operation, one, other)
    case (.small(let one), .big(let other)): return try bigArithmetic(operation, BigInt(one), other)
    case (.big(let one), .small(let other)): return try bigArithmetic(operation, one, BigInt(other))
    case (.big(let one), .big(let other)): return try bigArithmetic(operation, one, other)
    case (.complex, _), (_, .complex):
      let (oneReal, oneImaginary) = try complexParts(first)
      let (otherReal, otherImaginary) = try complexParts(second)
      return try complexArithmetic(operation, oneReal, oneImaginary, otherReal, otherImaginary)
    default: return try floatArithmetic(operation, try doubleValue(first), try doubleValue(second))
    }
  }

  private func complexParts(_ number: Number) throws(Raised) -> (Double, Double) {
    if case .complex(let real, let imaginary) = number { return (real, imaginary) }
    return (try doubleValue(number), 0)
  }

  func doubleValue(_ number: Number) throws(Raised) -> Double {
    switch number {
    case .small(let integer): return Double(integer)
    case .float(let double): return double
    case .complex(let real, _): return real
    case .big(let integer):
      guard let double = FloatFormatting.nearestDouble(integer) else {
        throw raise(.overflowError, "int too large to convert to float")
      }
      return double
    }
  }

  // MARK: Integers

  private func smallArithmetic(_ operation: Operation, _ left: Int, _ right: Int) throws(Raised) -> Value {
    switch operation {
    case .add: return makeInteger(left + right)
    case .subtract: return makeInteger(left - right)
    case .multiply:
      let (product, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow ? makeInteger(BigInt(left) * BigInt(right)) : makeInteger(product)
    case .divide:
      if right == 0 { throw raise(.zeroDivisionError, "division by zero") }
      if abs(left) < 1 << 53, abs(right) < 1 << 53 { return makeFloat(Double(left) / Double(right)) }
      return try trueQuotient(BigInt(left), BigInt(right))
    case .floorDivide:
      if right == 0 { throw raise(.zeroDivisionError, "integer division or modulo by zero") }
      let quotient = left / right
      return makeInteger(left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient)
    case .modulo:
      if right == 0 { throw raise(.zeroDivisionError, "integer modulo by zero") }
      let remainder = left % right
      return makeInteger(remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder)
    case .power: return try integerPower(BigInt(left), BigInt(right))
    case .leftShift:
      if right < 0 { throw raise(.valueError, "negative shift count") }
      if left == 0 { return Value(small: 0) }
      if right < 62, abs(left) < 1 << (62 - right) { return makeInteger(left << right) }
      try checkSize(bits: right + 64)
      return makeInteger(BigInt(left) << right)
    case .rightShift:
      if right < 0 { throw raise(.valueError, "negative shift count") }
      return makeInteger(left >> min(right, 63))
    case .and: return makeInteger(left & right)
    case .or: return makeInteger(left | right)
    case .xor: return makeInteger(left ^ right)
    default: return .undefined
    }
  }

  private func checkSize(bits: Int) throws(Raised) {
    if bits > 1 << 36 { throw raise(.memoryError, value: .undefined) }
    try makeRoom(bits / 8)
  }

  private func bigArithmetic(_ operation: Operation, _ left: BigInt, _ right: BigInt) throws(Raised) -> Value
  {
    switch operation {
    case .add: return makeInteger(left + right)
    case .subtract: return makeInteger(left - right)
    case .multiply: return makeInteger(left * right)
    case .divide:
      if right.isZero { throw raise(.zeroDivisionError, "division by zero") }
      return try trueQuotient(left, right)
    case .floorDivide:
      if right.isZero { throw raise(.zeroDivisionError, "integer division or modulo by zero") }
      return makeInteger(Interpreter.floorDivide(left, right).quotient)
    case .modulo:
      if right.isZero { throw raise(.zeroDivisionError, "integer modulo by zero") }
      return makeInteger(Interpreter.floorDivide(left, right).remainder)
    case .power: return try integerPower(left, right)
    case .leftShift, .rightShift:
      if right.sign == .minus { throw raise(.valueError, "negative shift count") }
      guard let count = Int(exactly: right), count < 1 << 36 else {
        if operation == .rightShift { return Value(small: left.sign == .minus ? -1 : 0) }
        if left.isZero { return Value(small: 0) }
        throw raise(.overflowError, "too many digits in integer")
      }
      if operation == .leftShift { return makeInteger(left << count) }
      // BigInt shifts the magnitude, which for a negative number rounds up.
      return makeInteger(left.sign == .minus ? -((-left - 1) >> count) - 1 : left >> count)
    default: return Interpreter.bitwise(operation, left, right).map { makeInteger($0) } ?? .undefined
    }
  }

  /// Quotient rounded down, and the remainder with the divisor's sign.
  static func floorDivide(_ left: BigInt, _ right: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    if !remainder.isZero, (remainder.sign == .minus) != (right.sign == .minus) {
      return (quotient - 1, remainder + right)
    }
    return (quotient, remainder)
  }

  /// `left / right` correctly rounded.
  private func trueQuotient(_ left: BigInt, _ right: BigInt) throws(Raised) -> Value {
    if left.isZero { return makeFloat(right.sign == .minus ? -0.0 : 0.0) }
    let isNegative = (left.sign == .minus) != (right.sign == .minus)
    // Scale so that the quotient has 66 bits or more, keep what is lost as a sticky bit, and round once.
    let shift = max(0, 66 - (left.magnitude.bitWidth - right.magnitude.bitWidth))
    let (quotient, remainder) = (left.magnitude << shift).quotientAndRemainder(dividingBy: right.magnitude)
    let sticky = remainder.isZero ? quotient : quotient | 1
    let exponent = sticky.bitWidth - shift
    if exponent > 1025 { throw raise(.overflowError, "integer division result too large for a float") }
    if exponent < -1100 { return makeFloat(isNegative ? -0.0 : 0.0) }
    // Below the normal range fewer bits fit: drop the surplus here, stickily, so that only one rounding happens.
    let precision = min(53, max(exponent + 1074, 0))
    let surplus = max(sticky.bitWidth - precision - 2, 0)
    let kept = sticky >> surplus
    let lost = kept << surplus != sticky
    let magnitude = roundHalfEven(lost ? kept | 1 : kept, dropping: kept.bitWidth - precision)
    let bits = kept.bitWidth - precision + surplus - shift
    let result = scalbn(Double(UInt64(truncatingIfNeeded: magnitude)), Int32(clamping: bits))
    if result.isInfinite { throw raise(.overflowError, "integer division result too large for a float") }
    return makeFloat(isNegative ? -result : result)
  }

  private func roundHalfEven(_ value: BigUInt, dropping count: Int) -> BigUInt {
    guard count > 0 else { return value << -count }
    let kept = value >> count
    let rest = value - (kept << count)
    let half = BigUInt(1) << (count - 1)
    if rest > half || (rest == half && kept & 1 == 1) { return kept + 1 }
    return kept
  }

  private func integerPower(_ base: BigInt, _ exponent: BigInt) throws(Raised) -> Value {
    if exponent.sign == .minus {
      if base.isZero { throw raise(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
      return try floatArithmetic(.power, try doubleValue(.big(base)), try doubleValue(.big(exponent)))
    }
    if exponent.isZero || base == 1 { return Value(small: 1) }
    if base.isZero { return Value(small: 0) }
    if base == -1 { return Value(small: exponent & 1 == 0 ? 1 : -1) }
    guard let count = Int(exactly: exponent) else { throw raise(.memoryError, value: .undefined) }
    let (bits, overflow) = base.magnitude.bitWidth.multipliedReportingOverflow(by: count)
    if overflow { throw raise(.memoryError, value: .undefined) }
    try checkSize(bits: bits)
    if base == 2 { return makeInteger(BigInt(1) << count) }
    // Square and multiply from the top, looking after signals between the steps.
    let factor = makeInteger(base)
    var result = factor
    var bit = Int.bitWidth - count.leadingZeroBitCount - 1
    while bit > 0 {
      bit -= 1
      result = try arithmetic(.multiply, result, result)
      if count >> bit & 1 == 1 { result = try arithmetic(.multiply, result, factor) }
      try poll()
    }
    return result
  }

  // MARK: Floats

  private func floatArithmetic(_ operation: Operation, _ left: Double, _ right: Double) throws(Raised)
    -> Value
  {
    switch operation {
    case .add: return makeFloat(left + right)
    case .subtract: return makeFloat(left - right)
    case .multiply: return makeFloat(left * right)
    case .divide:
      if right == 0 { throw raise(.zeroDivisionError, "float division by zero") }
      return makeFloat(left / right)
    case .floorDivide:
      if right == 0 { throw raise(.zeroDivisionError, "float floor division by zero") }
      return makeFloat(Interpreter.floatDivmod(left, right).0)
    case .modulo:
      if right == 0 { throw raise(.zeroDivisionError, "float modulo") }
      return makeFloat(Interpreter.floatDivmod(left, right).1)
    case .power:
      if left == 0, right < 0 { throw raise(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
      if left < 0, left.isFinite, right.isFinite, right.rounded() != right {
        return try complexArithmetic(.power, left, 0, right, 0)
      }
      let result = pow(left, right)
      if result.isInfinite, left.isFinite, right.isFinite {
        throw raise(
          .overflowError, arguments: [Value(small: 34), makeString("Numerical result out of range")])
      }
      return makeFloat(result)
    default: return .undefined
    }
  }

  static func floatDivmod(_ left: Double, _ right: Double) -> (Double, Double) {
    var remainder = fmod(left, right)
    var quotient = (left - remainder) / right
    if remainder != 0 {
      if (right < 0) != (remainder < 0) {
        remainder += right
        quotient -= 1
      }
    } else {
      remainder = right < 0 ? -0.0 : 0.0
    }
    if quotient != 0 {
      let floored = quotient.rounded(.down)
      quotient = quotient - floored > 0.5 ? floored + 1 : floored
    } else {
      quotient = left / right < 0 || (left / right).sign == .minus ? -0.0 : 0.0
    }
    return (quotient, remainder)
  }

  func raise(_ exception: BuiltinException, arguments: [Value]) -> Raised {
    pend(makeException(exceptionClass(exception), arguments))
  }

  // MARK: Complex numbers

  private func complexArithmetic(
    _ operation: Operation, _ a: Double, _ b: Double, _ c: Double, _ d: Double
  ) throws(Raised) -> Value {
    switch operation {
    case .add: return makeComplex(a + c, b + d)
    case .subtract: return makeComplex(a - c, b - d)
    case .multiply: return makeComplex(a * c - b * d, a * d + b * c)
    case .divide:
      guard let (real, imaginary) = Interpreter.complexQuotient(a, b, c, d) else {
        throw raise(.zeroDivisionError, "complex division by zero")
      }
      return makeComplex(real, imaginary)
    case .power: return try complexPower(a, b, c, d)
    default: return .undefined
    }
  }

  /// Smith's method: divides by the larger part first. Nil for a division by zero.
  static func complexQuotient(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> (Double, Double)? {
    if c == 0, d == 0 { return nil }
    if abs(c) >= abs(d) {
      let ratio = d / c
      let denominator = c + d * ratio
      return ((a + b * ratio) / denominator, (b - a * ratio) / denominator)
    }
    let ratio = c / d
    let denominator = c * ratio + d
    return ((a * ratio + b) / denominator, (b * ratio - a) / denominator)
  }

  private func complexPower(_ a: Double, _ b: Double, _ c: Double, _ d: Double) throws(Raised) -> Value {
    if c == 0, d == 0 { return makeComplex(1, 0) }
    if a == 0, b == 0 {
      if d != 0 || c < 0 { throw raise(.zeroDivisionError, "0.0 to a negative or complex power") }
      return makeComplex(0, 0)
    }
    if d == 0, c.rounded() == c, abs(c) <= 100 {
      // By squaring, so that the rounding is that of CPython.
      var (real, imaginary) = (1.0, 0.0)
      var (x, y) = (a, b)
      var rest = Int(abs(c))
      while rest > 0 {
        if rest & 1 == 1 { (real, imaginary) = (real * x - imaginary * y, real * y + imaginary * x) }
        rest >>= 1
        (x, y) = (x * x - y * y, x * y + y * x)
      }
      if c < 0, let inverse = Interpreter.complexQuotient(1, 0, real, imaginary) {
        (real, imaginary) = inverse
      }
      return try finitePower(real, imaginary)
    }
    let length = hypot(a, b)
    var scale = pow(length, c)
    var angle = atan2(b, a) * c
    if d != 0 {
      scale /= exp(atan2(b, a) * d)
      angle += d * log(length)
    }
    return try finitePower(scale * cos(angle), scale * sin(angle))
  }

  private func finitePower(_ real: Double, _ imaginary: Double) throws(Raised) -> Value {
    if real.isInfinite || imaginary.isInfinite { throw raise(.overflowError, "complex exponentiation") }
    return makeComplex(real, imaginary)
  }
}
