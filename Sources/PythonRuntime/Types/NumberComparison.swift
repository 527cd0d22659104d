// Truth, comparison, hashing and text of numbers: what the operators and built-in functions ask of any of them.

import BigInt

extension Interpreter {
  // MARK: What the operators use

  func numberTruth(_ value: Value) -> Bool? {
    switch number(value) {
    case .small(let integer): integer != 0
    case .big: true
    case .float(let double): double != 0
    case .complex(let real, let imaginary): real != 0 || imaginary != 0
    case nil: nil
    }
  }

  func numberUnary(_ operation: Operation, _ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .small(let integer):
      return makeInteger(operation == .negative ? -integer : operation == .invert ? ~integer : integer)
    case .big(let integer):
      return makeInteger(operation == .negative ? -integer : operation == .invert ? -integer - 1 : integer)
    case .float(let double):
      if operation == .invert { return .undefined }
      return makeFloat(operation == .negative ? -double : double)
    case .complex(let real, let imaginary):
      if operation == .invert { return .undefined }
      return operation == .negative ? makeComplex(-real, -imaginary) : makeComplex(real, imaginary)
    case nil: return .undefined
    }
  }

  func compareNumbers(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    guard let first = number(left), let second = number(right) else { return .undefined }
    switch (first, second) {
    case (.complex(let a, let b), .complex(let c, let d)): return complexEquality(operation, a == c && b == d)
    case (.complex(let real, let imaginary), _):
      return complexEquality(operation, imaginary == 0 && equalsFloat(second, real))
    case (_, .complex(let real, let imaginary)):
      return complexEquality(operation, imaginary == 0 && equalsFloat(first, real))
    case (.small(let one), .small(let other)):
      return outcome(operation, one < other ? -1 : one > other ? 1 : 0)
    case (.float(let one), .float(let other)): return floatOutcome(operation, one, other)
    case (.small(let one), .float(let other)) where abs(one) <= 1 << 53:
      return floatOutcome(operation, Double(one), other)
    case (.float(let one), .small(let other)) where abs(other) <= 1 << 53:
      return floatOutcome(operation, one, Double(other))
    case (.float(let one), _): return mixedOutcome(operation, one, bigInteger(right) ?? 0, floatIsLeft: true)
    case (_, .float(let other)):
      return mixedOutcome(operation, other, bigInteger(left) ?? 0, floatIsLeft: false)
    default:
      let one = bigInteger(left) ?? 0
      let other = bigInteger(right) ?? 0
      return outcome(operation, one < other ? -1 : one > other ? 1 : 0)
    }
  }

  private func equalsFloat(_ number: Number, _ double: Double) -> Bool {
    switch number {
    case .small(let integer): BigInt(exactly: double).map { $0 == BigInt(integer) } ?? false
    case .big(let integer): BigInt(exactly: double).map { $0 == integer } ?? false
    case .float(let other): other == double
    case .complex: false
    }
  }

  private func complexEquality(_ operation: Operation, _ isEqual: Bool) -> Value {
    operation == .equal ? Value(isEqual) : operation == .notEqual ? Value(!isEqual) : .undefined
  }

  private func outcome(_ operation: Operation, _ order: Int) -> Value {
    switch operation {
    case .equal: Value(order == 0)
    case .notEqual: Value(order != 0)
    case .less: Value(order < 0)
    case .lessOrEqual: Value(order <= 0)
    case .greater: Value(order > 0)
    default: Value(order >= 0)
    }
  }

  private func floatOutcome(_ operation: Operation, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .equal: Value(left == right)
    case .notEqual: Value(left != right)
    case .less: Value(left < right)
    case .lessOrEqual: Value(left <= right)
    case .greater: Value(left > right)
    default: Value(left >= right)
    }
  }

  /// Compares a float with a large integer exactly.
  private func mixedOutcome(_ operation: Operation, _ double: Double, _ integer: BigInt, floatIsLeft: Bool)
    -> Value
  {
    if double.isNaN { return Value(operation == .notEqual) }
    var order: Int
    if double.isInfinite {
      order = double > 0 ? 1 : -1
    } else {
      let whole = BigInt(double.rounded(.down))
      order = whole < integer ? -1 : whole > integer ? 1 : double > double.rounded(.down) ? 1 : 0
    }
    return outcome(operation, floatIsLeft ? order : -order)
  }

  // MARK: Hashing

  private static let hashModulus = (1 << 61) - 1

  /// Python's hash of numbers: equal numbers of different types hash alike. Source: Python reference, "Hashing of
  /// numeric types".
  func hashNumber(_ value: Value) -> Int? {
    switch number(value) {
    case .small(let integer):
      if integer >= 0, integer < Interpreter.hashModulus { return integer }
      if integer < 0, integer > -Interpreter.hashModulus { return integer == -1 ? -2 : integer }
      return hashBig(BigInt(integer))
    case .big(let integer): return hashBig(integer)
    case .float(let double): return hashFloat(double, value)
    case .complex(let real, let imaginary):
      let combined = hashFloat(real, value) &+ 1_000_003 &* hashFloat(imaginary, value)
      return combined == -1 ? -2 : combined
    case nil: return nil
    }
  }

  /// What a `__hash__` of a program returned, as a hash: cut to the machine's width only where it does not fit.
  func hashResult(_ integer: Value) -> Int {
    if integer.isSmall { return integer.small == -1 ? -2 : integer.small }
    guard case .big(let big) = number(integer) else { return hashNumber(integer) ?? 0 }
    return Int(exactly: big) ?? hashBig(big)
  }

  private func hashBig(_ integer: BigInt) -> Int {
    let remainder = Int(integer.magnitude % BigUInt(Interpreter.hashModulus))
    let hash = integer.sign == .minus ? -remainder : remainder
    return hash == -1 ? -2 : hash
  }

  private func hashFloat(_ double: Double, _ value: Value) -> Int {
    if double.isInfinite { return double > 0 ? 314159 : -314159 }
    if double.isNaN { return Int(truncatingIfNeeded: value.bits >> 4) }
    if double == double.rounded(), abs(double) < 1e18 {
      let integer = Int(double)
      if abs(integer) < Interpreter.hashModulus { return integer == -1 ? -2 : integer }
    }
    // Fold the mantissa into the modulus, 28 bits at a time, then turn by the exponent.
    var (mantissa, exponent) = (abs(double).significand / 2, Int(abs(double).exponent) + 1)
    if double == 0 { return 0 }
    var hash = 0
    while mantissa != 0 {
      hash = (hash << 28) & Interpreter.hashModulus | hash >> 33
      mantissa *= 268_435_456
      exponent -= 28
      let digit = Int(mantissa)
      mantissa -= Double(digit)
      hash += digit
      if hash >= Interpreter.hashModulus { hash -= Interpreter.hashModulus }
    }
    let turn = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61
    hash = (hash << turn) & Interpreter.hashModulus | hash >> (61 - turn)
    if double < 0 { hash = -hash }
    return hash == -1 ? -2 : hash
  }

  // MARK: Text

  /// Refuses integers with more decimal digits than `sys.set_int_max_str_digits` allows.
  func checkDigits(_ integer: BigInt) throws(Raised) {
    // A digit is worth log2(10) bits, so only close by are they counted, by the power of ten just above the limit.
    guard maximumDigits > 0, integer.magnitude.bitWidth > maximumDigits * 3321 / 1000 else { return }
    let isTooLong =
      integer.magnitude.bitWidth > maximumDigits * 3322 / 1000 + 2
      || integer.magnitude >= BigUInt(10).power(maximumDigits)
    guard isTooLong else { return }
    throw raise(
      .valueError,
      "Exceeds the limit (\(maximumDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
    )
  }

  func numberRepresentation(_ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .small(let integer): return decimal(integer)
    case .big(let integer):
      try checkDigits(integer)
      return makeString(
        ascii: Interpreter.isWideText(integer) ? try wideDecimal(integer) : IntegerFormatting.decimal(integer)
      )
    case .float(let double): return makeString(FloatFormatting.pythonRepr(double))
    case .complex(let real, let imaginary):
      return makeString(ascii: FloatFormatting.representation(real: real, imaginary: imaginary))
    case nil: return .undefined
    }
  }
}
