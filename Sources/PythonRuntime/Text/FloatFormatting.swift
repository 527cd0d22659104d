// Floating-point numbers as text in every style that Python's formatting knows, and Python's rounding.

import BigInt

/// Doubles as text.
public enum FloatFormatting {
  /// The four ways to lay out digits.
  public enum Style: Sendable {
    /// The fewest digits that read back as the same double (`repr`).
    case shortest
    /// One digit before the point and an exponent (`e`).
    case exponent
    /// No exponent (`f`).
    case fixed
    /// Whichever is shorter, without trailing zeros (`g`).
    case general
  }

  /// What changes the layout.
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A plus sign where there is no minus.
    public static let alwaysSign = Options(rawValue: 1)
    /// `.0` after whole numbers that have no exponent.
    public static let pointZero = Options(rawValue: 2)
    /// The alternate form: always a point, and `g` keeps trailing zeros.
    public static let alternate = Options(rawValue: 4)
    /// A negative number that is rounded to zero loses its sign (`z`).
    public static let noNegativeZero = Options(rawValue: 8)
    /// Capitals: `E`, `INF`, `NAN`.
    public static let uppercase = Options(rawValue: 16)
  }

  /// `repr(x)` as ASCII.
  public static func representation(_ value: Double) -> [UInt8] {
    if isDescribedAlike(value) { return Array(value.description.utf8) }
    return format(value, .shortest, precision: 0, options: .pointZero)
  }

  /// `repr(x)` as a string.
  public static func pythonRepr(_ value: Double) -> String {
    if isDescribedAlike(value) { return value.description }
    return String(decoding: representation(value), as: UTF8.self)
  }

  /// Swift and Python both write the fewest digits; Swift changes to an exponent at 2⁵³, Python at 10¹⁶.
  private static func isDescribedAlike(_ value: Double) -> Bool {
    let magnitude = value.magnitude
    return magnitude < 0x1p53 || (magnitude >= 1e16 && value.isFinite)
  }

  /// A double in a style.
  ///
  /// - Parameters:
  ///   - value: any double, infinities and NaN included.
  ///   - style: the layout.
  ///   - precision: digits after the point, for `general` significant digits; unused for `shortest`.
  ///   - options: changes to the layout.
  /// - Returns: ASCII text.
  public static func format(
    _ value: Double, _ style: Style, precision: Int, options: Options = []
  ) -> [UInt8] {
    guard value.isFinite else { return special(value, options) }
    let magnitude = value.magnitude
    let negative = value.sign == .minus
    if style == .fixed, precision <= 19, options.subtracting([.alwaysSign, .noNegativeZero]).isEmpty,
      let scaled = DecimalDigits.scaled(magnitude, fractionDigits: max(precision, 0))
    {
      return fixed(scaled, negative: negative, precision: max(precision, 0), options)
    }
    var precision = max(precision, 0)
    let digits: DecimalDigits
    switch style {
    case .shortest: digits = .shortest(magnitude)
    case .exponent:
      precision += 1
      digits = .significant(magnitude, count: precision)
    case .fixed: digits = .fraction(magnitude, count: precision)
    case .general:
      precision = max(precision, 1)
      digits = .significant(magnitude, count: precision)
    }
    return layOut(digits, negative: negative, style, precision: precision, options)
  }

  private static func special(_ value: Double, _ options: Options) -> [UInt8] {
    var result: [UInt8] = []
    if value.isInfinite && value < 0 {
      result.append(UInt8(ascii: "-"))
    } else if options.contains(.alwaysSign) {
      result.append(UInt8(ascii: "+"))
    }
    let upper = options.contains(.uppercase)
    result.append(contentsOf: (value.isNaN ? upper ? "NAN" : "nan" : upper ? "INF" : "inf").utf8)
    return result
  }

  /// The common case of `%.2f`: the digits are those of one integer.
  private static func fixed(
    _ scaled: UInt64, negative: Bool, precision: Int, _ options: Options
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(precision + 24)
    if negative && !(options.contains(.noNegativeZero) && scaled == 0) {
      result.append(UInt8(ascii: "-"))
    } else if options.contains(.alwaysSign) {
      result.append(UInt8(ascii: "+"))
    }
    let digits = IntegerFormatting.decimal(scaled)
    let whole = digits.count - precision
    if whole <= 0 { result.append(0x30) }
    if whole > 0 { result.append(contentsOf: digits[..<whole]) }
    if precision > 0 {
      result.append(UInt8(ascii: "."))
      for _ in 0..<max(0, -whole) { result.append(0x30) }
      result.append(contentsOf: digits[max(0, whole)...])
    }
    return result
  }

  private static func layOut(
    _ decimal: DecimalDigits, negative: Bool, _ style: Style, precision: Int, _ options: Options
  ) -> [UInt8] {
    let digits = decimal.digits
    var point = decimal.point
    var end = digits.count
    var usesExponent = false
    switch style {
    case .exponent:
      usesExponent = true
      end = precision
    case .fixed: end = point + precision
    case .general:
      usesExponent = point <= -4 || point > precision - (options.contains(.pointZero) ? 1 : 0)
      if options.contains(.alternate) { end = precision }
    case .shortest: usesExponent = point <= -4 || point > 16
    }
    let exponent = point - 1
    if usesExponent { point = 1 }
    let start = point <= 0 ? point - 1 : 0
    end = max(end, !usesExponent && options.contains(.pointZero) ? point + 1 : point)

    var result: [UInt8] = []
    result.reserveCapacity(end - start + 8)
    let isZero = digits.isEmpty || digits == [0x30]
    if negative && !(options.contains(.noNegativeZero) && isZero) {
      result.append(UInt8(ascii: "-"))
    } else if options.contains(.alwaysSign) {
      result.append(UInt8(ascii: "+"))
    }
    for position in start..<end {
      if position == point { result.append(UInt8(ascii: ".")) }
      result.append(digits.indices.contains(position) ? digits[position] : 0x30)
    }
    if point == end && options.contains(.alternate) { result.append(UInt8(ascii: ".")) }
    if usesExponent { appendExponent(exponent, options, to: &result) }
    return result
  }

  private static func appendExponent(_ exponent: Int, _ options: Options, to result: inout [UInt8]) {
    result.append(UInt8(ascii: options.contains(.uppercase) ? "E" : "e"))
    result.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { result.append(0x30) }
    result.append(contentsOf: IntegerFormatting.decimal(UInt64(exponent.magnitude)))
  }

  /// `repr` of a complex number.
  public static func representation(real: Double, imaginary: Double) -> [UInt8] {
    if real == 0 && real.sign == .plus {
      return format(imaginary, .shortest, precision: 0) + [UInt8(ascii: "j")]
    }
    var result: [UInt8] = [UInt8(ascii: "(")]
    result.append(contentsOf: format(real, .shortest, precision: 0))
    result.append(contentsOf: format(imaginary, .shortest, precision: 0, options: .alwaysSign))
    result.append(contentsOf: [UInt8(ascii: "j"), UInt8(ascii: ")")])
    return result
  }

  /// `round(x, n)`: half to even on the exact value, then the nearest double.
  ///
  /// - Parameters:
  ///   - value: any double; infinities and NaN come back unchanged.
  ///   - digits: how many digits after the point stay; negative rounds to a power of ten.
  /// - Throws: an overflow error where the rounded value is too large.
  public static func round(_ value: Double, digits count: Int) throws(FormattingError) -> Double {
    guard value.isFinite, value != 0, count <= 323 else { return value }
    if count < -308 { return value.sign == .minus ? -0.0 : 0.0 }
    if (0...19).contains(count), let scaled = DecimalDigits.scaled(value.magnitude, fractionDigits: count),
      scaled < 1 << 53
    {
      // Both operands are exact up to 10²², so the division rounds once and correctly.
      let rounded = Double(scaled) / Double(IntegerFormatting.powersOfTen[count])
      return value.sign == .minus ? -rounded : rounded
    }
    let decimal = DecimalDigits.fraction(value.magnitude, count: count)
    if decimal.digits.isEmpty { return value.sign == .minus ? -0.0 : 0.0 }
    let text = "\(String(decoding: decimal.digits, as: UTF8.self))e\(decimal.point - decimal.digits.count)"
    guard let rounded = Double(text), rounded.isFinite else {
      throw FormattingError(.overflowError, "rounded value too large to represent")
    }
    return value.sign == .minus ? -rounded : rounded
  }

  /// `float.as_integer_ratio` of a finite double: numerator and positive denominator without common factor.
  public static func integerRatio(_ value: Double) -> (numerator: BigInt, denominator: BigInt)? {
    guard value.isFinite else { return nil }
    if value == 0 { return (0, 1) }
    var mantissa = BigInt(value.significandBitPattern)
    var exponent = -1074
    if value.isNormal {
      mantissa += BigInt(1) << 52
      exponent = Int(value.exponent) - 52
    }
    let zeros = min(mantissa.trailingZeroBitCount, max(0, -exponent))
    mantissa >>= zeros
    exponent += zeros
    if value.sign == .minus { mantissa.negate() }
    return exponent >= 0 ? (mantissa << exponent, 1) : (mantissa, BigInt(1) << -exponent)
  }
}
