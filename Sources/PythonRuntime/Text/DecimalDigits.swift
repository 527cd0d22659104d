// The decimal digits of a double: shortest, to a count of significant digits, or to a count of fractional digits.
// Correctly rounded, half to even on the exact binary value. Calls vsnprintf of the C library, which is exact;
// the array that it writes to is passed as a pointer.

import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The digits of a finite double's magnitude: 0.d₁d₂d₃… times ten to the power of `point`.
struct DecimalDigits: Equatable {
  /// ASCII digits without trailing zeros; one zero for zero, none when everything was rounded away.
  var digits: [UInt8]
  /// Where the decimal point stands, counted from the first digit.
  var point: Int

  /// No double has more digits than these; what a greater precision asks for are zeros.
  private static let mostFractionDigits = 1074
  private static let mostSignificantDigits = 767

  private static let zero = DecimalDigits(digits: [0x30], point: 1)

  /// The fewest digits that read back as the same double.
  static func shortest(_ magnitude: Double) -> DecimalDigits {
    if magnitude == 0 { return zero }
    return parse(magnitude.description.utf8)
  }

  /// At most `count` significant digits, `count` ≥ 1.
  static func significant(_ magnitude: Double, count: Int) -> DecimalDigits {
    if magnitude == 0 { return zero }
    let places = wholeDigits(magnitude)
    if let places, places > count {
      let (rounded, power) = (roundedToPower(whole: magnitude, power: places - count), places - count)
      let digits = IntegerFormatting.decimal(rounded)
      return stripped(digits, point: digits.count + power)
    }
    if let places, count - places <= 19,
      let scaled = scaled(magnitude, fractionDigits: count - places)
    {
      let digits = IntegerFormatting.decimal(scaled)
      return stripped(digits, point: digits.count - (count - places))
    }
    return parse(print(magnitude, "%.*e", precision: min(count, mostSignificantDigits) - 1))
  }

  /// A magnitude below 10¹⁸ divided by 10ⁿ and rounded half to even, n 1 to 18.
  private static func roundedToPower(whole magnitude: Double, power: Int) -> UInt64 {
    let whole = UInt64(magnitude)
    let unit = IntegerFormatting.powersOfTen[power]
    let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: unit)
    let isWhole = Double(whole) == magnitude
    let half = unit / 2
    let roundsUp = remainder > half || (remainder == half && (!isWhole || quotient & 1 == 1))
    return roundsUp ? quotient + 1 : quotient
  }

  /// How many digits stand before the decimal point, negative where zeros follow it; nil outside 10⁻⁴ to 10¹⁸.
  private static func wholeDigits(_ magnitude: Double) -> Int? {
    if magnitude >= 1 {
      return magnitude < 1e18 ? IntegerFormatting.decimalLength(UInt64(magnitude)) : nil
    }
    // The doubles of these powers are just above them, so that comparing with the one compares with the other.
    if magnitude >= 0.1 { return 0 }
    if magnitude >= 0.01 { return -1 }
    if magnitude >= 0.001 { return -2 }
    return magnitude >= 0.0001 ? -3 : nil
  }

  /// At most `count` digits after the decimal point; a negative count rounds to a power of ten.
  static func fraction(_ magnitude: Double, count: Int) -> DecimalDigits {
    if magnitude == 0 { return zero }
    if count < 0 { return roundedToPower(magnitude, power: -count) }
    if count <= 19, let scaled = scaled(magnitude, fractionDigits: count) {
      if scaled == 0 { return DecimalDigits(digits: [], point: -count) }
      let digits = IntegerFormatting.decimal(scaled)
      return stripped(digits, point: digits.count - count)
    }
    return parse(print(magnitude, "%.*f", precision: min(count, mostFractionDigits)))
  }

  /// The magnitude times 10ⁿ, rounded half to even, if it fits.
  ///
  /// - Parameter fractionDigits: n, 0 to 19.
  static func scaled(_ magnitude: Double, fractionDigits: Int) -> UInt64? {
    let bits = magnitude.bitPattern
    let biased = Int(bits >> 52) & 0x7FF
    let fraction = bits & (1 << 52 - 1)
    let mantissa = biased == 0 ? fraction : fraction | 1 << 52
    let exponent = max(biased, 1) - 1075
    if mantissa == 0 { return 0 }
    let (high, low) = mantissa.multipliedFullWidth(by: IntegerFormatting.powersOfTen[fractionDigits])
    if exponent >= 0 {
      guard high == 0, exponent < low.leadingZeroBitCount else { return nil }
      return low << UInt64(exponent)
    }
    let shift = -exponent
    if shift >= 128 { return 0 }
    let quotient: UInt64
    let aboveHalf: Bool
    let isHalf: Bool
    if shift >= 64 {
      let count = UInt64(shift - 64)
      quotient = count == 0 ? high : high >> count
      let remainder = count == 0 ? 0 : high & (1 << count - 1)
      if count == 0 {
        aboveHalf = low > 1 << 63
        isHalf = low == 1 << 63
      } else {
        let half: UInt64 = 1 << (count - 1)
        aboveHalf = remainder > half || (remainder == half && low != 0)
        isHalf = remainder == half && low == 0
      }
    } else {
      let count = UInt64(shift)
      guard high >> count == 0 else { return nil }
      quotient = low >> count | high << (64 - count)
      let remainder = low & (1 << count - 1)
      let half: UInt64 = 1 << (count - 1)
      aboveHalf = remainder > half
      isHalf = remainder == half
    }
    guard aboveHalf || (isHalf && quotient & 1 == 1) else { return quotient }
    return quotient == .max ? nil : quotient + 1
  }

  /// The magnitude rounded half to even to a multiple of 10ⁿ, n > 0.
  private static func roundedToPower(_ magnitude: Double, power: Int) -> DecimalDigits {
    let nothing = DecimalDigits(digits: [], point: power)
    // The greatest double is below 10³⁰⁹, so half of 10³¹⁰ is out of reach.
    guard magnitude.isFinite, power < 310 else { return nothing }
    let whole = BigUInt(magnitude.rounded(.towardZero))
    let hasFraction = magnitude.rounded(.towardZero) != magnitude
    let unit = BigUInt(10).power(power)
    var (quotient, remainder) = whole.quotientAndRemainder(dividingBy: unit)
    let twice = remainder << 1
    if twice > unit || (twice == unit && (hasFraction || quotient & 1 == 1)) { quotient += 1 }
    if quotient == 0 { return nothing }
    let digits = IntegerFormatting.decimal(BigInt(quotient))
    return stripped(digits, point: digits.count + power)
  }

  private static func print(_ magnitude: Double, _ format: String, precision: Int) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: precision + (magnitude < 1e20 ? 32 : 340))
    let capacity = buffer.count
    let written = withVaList([CInt(precision), magnitude]) { vsnprintf(&buffer, capacity, format, $0) }
    return buffer.prefix(max(0, Int(written))).map { UInt8(bitPattern: $0) }
  }

  /// Reads `ddd.ddd` or `d.ddde±dd`, whatever the decimal point of the locale is.
  private static func parse(_ text: some Collection<UInt8>) -> DecimalDigits {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    var point: Int?
    var exponent = 0
    var seenDigits = 0
    var index = text.startIndex
    scan: while index != text.endIndex {
      let byte = text[index]
      switch byte {
      case 0x30...0x39:
        seenDigits += 1
        if !(digits.isEmpty && byte == 0x30) {
          digits.append(byte)
        } else if let places = point {
          point = places - 1
        }
      case UInt8(ascii: "e"):
        exponent = parseExponent(text[text.index(after: index)...])
        break scan
      default:
        if point == nil { point = digits.count }
      }
      index = text.index(after: index)
    }
    return stripped(digits, point: (point ?? digits.count) + exponent)
  }

  private static func parseExponent(_ text: some Collection<UInt8>) -> Int {
    var value = 0
    var negative = false
    for byte in text {
      if byte == UInt8(ascii: "-") { negative = true }
      if byte &- 0x30 < 10 { value = value * 10 + Int(byte - 0x30) }
    }
    return negative ? -value : value
  }

  private static func stripped(_ digits: [UInt8], point: Int) -> DecimalDigits {
    var digits = digits
    while digits.last == 0x30 { digits.removeLast() }
    return DecimalDigits(digits: digits, point: point)
  }
}
