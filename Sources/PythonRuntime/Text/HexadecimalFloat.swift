// float.hex and float.fromhex, and the nearest double of an integer of any size.

import BigInt

extension FloatFormatting {
  /// `float.hex`.
  public static func hexadecimal(_ value: Double) -> [UInt8] {
    guard value.isFinite else { return representation(value) }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return Array("\(sign)0x0.0p+0".utf8) }
    let digits = String(value.significandBitPattern, radix: 16)
    let fraction = String(repeating: "0", count: 13 - digits.count) + digits
    let exponent = value.isNormal ? Int(value.exponent) : -1022
    let exponentSign = exponent < 0 ? "-" : "+"
    return Array(
      "\(sign)0x\(value.isNormal ? 1 : 0).\(fraction)p\(exponentSign)\(exponent.magnitude)".utf8)
  }

  /// `float.fromhex`.
  ///
  /// - Parameter text: ASCII bytes or code points.
  /// - Throws: a value error for text that is no number, an overflow error for one that is too large.
  public static func parseHexadecimal<Text: Collection>(_ text: Text) throws(FormattingError) -> Double
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    let invalid = FormattingError(.valueError, "invalid hexadecimal floating-point string")
    let tooLarge = FormattingError(.overflowError, "hexadecimal value too large to represent as a float")
    let bytes = text.map { $0 < 128 ? UInt8(truncatingIfNeeded: $0) : 0 }
    var rest = NumberParsing.trimmed(bytes)
    var negative = false
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      rest.removeFirst()
    }
    func signed(_ value: Double) -> Double { negative ? -value : value }
    let name = String(decoding: rest, as: UTF8.self).lowercased()
    if name == "inf" || name == "infinity" { return signed(.infinity) }
    if name == "nan" { return signed(.nan) }
    if rest.count >= 2, rest.first == 0x30, rest[rest.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
      rest = rest.dropFirst(2)
    }
    let (mantissa, fractionDigits, count) = takeMantissa(&rest)
    guard count > 0 else { throw invalid }
    guard let exponent = takeExponent(&rest), rest.isEmpty else { throw invalid }
    if mantissa.isZero { return signed(0) }
    let scale = exponent.subtractingReportingOverflow(4 * fractionDigits)
    guard let value = scaled(mantissa, exponent: scale.overflow ? .min : scale.partialValue) else {
      throw tooLarge
    }
    return signed(value)
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }

  private static func takeMantissa(_ rest: inout ArraySlice<UInt8>) -> (BigUInt, fraction: Int, count: Int) {
    var words: [UInt] = []
    var digits: [UInt8] = []
    var fraction: Int?
    while let byte = rest.first {
      if let digit = hexadecimalValue(byte) {
        digits.append(digit)
        if let places = fraction { fraction = places + 1 }
      } else if byte == UInt8(ascii: "."), fraction == nil {
        fraction = 0
      } else {
        break
      }
      rest.removeFirst()
    }
    var word: UInt = 0
    for (index, digit) in digits.reversed().enumerated() {
      word |= UInt(digit) << UInt(index % 16 * 4)
      if index % 16 == 15 {
        words.append(word)
        word = 0
      }
    }
    words.append(word)
    return (BigUInt(words: words), fraction ?? 0, digits.count)
  }

  /// The power of two after `p`; 0 where there is none, nil where it is incomplete. It stops growing when it
  /// is beyond everything that digits could make up for.
  private static func takeExponent(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let letter = rest.first, letter | 0x20 == UInt8(ascii: "p") else { return 0 }
    rest.removeFirst()
    var negative = false
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      rest.removeFirst()
    }
    guard let first = rest.first, first &- 0x30 < 10 else { return nil }
    var value = 0
    while let byte = rest.first, byte &- 0x30 < 10 {
      value = min(value * 10 + Int(byte - 0x30), Int.max / 100)
      rest.removeFirst()
    }
    return negative ? -value : value
  }

  /// The double nearest to a magnitude times a power of two, half to even; nil where it is too large.
  static func scaled(_ magnitude: BigUInt, exponent: Int) -> Double? {
    let bits = magnitude.bitWidth
    if bits == 0 { return 0 }
    let top = exponent.addingReportingOverflow(bits - 1)
    if top.overflow || top.partialValue > 1023 { return top.overflow && exponent < 0 ? 0 : nil }
    if top.partialValue < -1076 { return 0 }
    // The last bit that a double keeps has this weight; subnormal numbers keep fewer.
    let lowest = max(top.partialValue - 52, -1074)
    let shift = lowest - exponent
    if shift <= 0 { return power(Double(UInt64(magnitude)), exponent) }
    var kept = UInt64(truncatingIfNeeded: magnitude >> shift)
    let half = BigUInt(1) << (shift - 1)
    let remainder = magnitude & ((half << 1) - 1)
    if remainder > half || (remainder == half && kept & 1 == 1) { kept += 1 }
    let value = power(Double(kept), lowest)
    return value.isFinite ? value : nil
  }

  private static func power(_ significand: Double, _ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: significand)
  }

  /// The double nearest to an integer, half to even; nil where it is too large (`float(n)`).
  public static func nearestDouble(_ value: BigInt) -> Double? {
    guard let magnitude = scaled(value.magnitude, exponent: 0) else { return nil }
    return value.sign == .minus ? -magnitude : magnitude
  }
}
