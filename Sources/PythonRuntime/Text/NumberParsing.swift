// Numbers from text, as int(), float() and complex() read them.

import BigInt

/// Numbers from text.
public enum NumberParsing {
  /// What `int(text, base)` found.
  public enum ParsedInteger: Equatable, Sendable {
    /// A number that fits a word.
    case small(Int)
    /// A number that does not.
    case big(BigInt)
    /// More digits than the limit allows, and how many.
    case tooManyDigits(Int)
    /// No integer.
    case invalid
  }

  /// `int(text, base)`.
  ///
  /// - Parameters:
  ///   - text: code points, or bytes that each are one.
  ///   - base: 2 to 36, or 0 for the base that a prefix names.
  ///   - digitLimit: the most digits for bases that are no powers of two; 0 for no limit.
  public static func integer<Text: Collection>(
    _ text: Text, base: Int = 10, digitLimit: Int = 0
  ) -> ParsedInteger where Text.Element: UnsignedInteger & FixedWidthInteger {
    if base == 10, let value = plainInteger(text) { return .small(value) }
    guard base == 0 || (2...36).contains(base), let ascii = asciiDigits(text) else { return .invalid }
    var parser = IntegerParser(ascii)
    return parser.parse(base: base, digitLimit: digitLimit)
  }

  /// The common case: up to eighteen ASCII digits after a minus sign or none.
  private static func plainInteger<Text: Collection>(_ text: Text) -> Int?
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    var value = 0
    var digits = 0
    var negative = false
    for unit in text {
      let digit = UInt32(truncatingIfNeeded: unit) &- 0x30
      if digit < 10 {
        digits += 1
        if digits > 18 { return nil }
        value = value * 10 + Int(digit)
      } else if unit == 0x2D && digits == 0 && !negative {
        negative = true
      } else {
        return nil
      }
    }
    if digits == 0 { return nil }
    return negative ? -value : value
  }

  /// The common case: up to fifteen ASCII digits with a point. Digits and power are exact as doubles, so the
  /// division rounds once and correctly.
  private static func plainFloat<Text: Collection>(_ text: Text) -> Double?
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    var value: UInt64 = 0
    var digits = 0
    var point: Int?
    var negative = false
    for unit in text {
      let digit = UInt32(truncatingIfNeeded: unit) &- 0x30
      if digit < 10 {
        digits += 1
        if digits > 15 { return nil }
        value = value * 10 + UInt64(digit)
      } else if unit == 0x2E && point == nil {
        point = digits
      } else if unit == 0x2D && digits == 0 && point == nil && !negative {
        negative = true
      } else {
        return nil
      }
    }
    if digits == 0 { return nil }
    let magnitude = Double(value) / Double(IntegerFormatting.powersOfTen[digits - (point ?? digits)])
    return negative ? -magnitude : magnitude
  }

  /// The text with the decimal characters of every script as ASCII digits and white space as spaces,
  /// or nil where something else is not ASCII.
  static func asciiDigits<Text: Collection>(_ text: Text) -> [UInt8]?
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for unit in text {
      let point = UInt32(truncatingIfNeeded: unit)
      if point < 128 {
        result.append(UInt8(point))
      } else if CodePoints.isSpace(point) {
        result.append(0x20)
      } else if let digit = CodePoints.decimalValue(point) {
        result.append(0x30 + UInt8(digit))
      } else {
        return nil
      }
    }
    return result
  }

  /// The white space of C, which is all that is stripped around numbers.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var slice = text[...]
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  /// `float(text)`, or nil where it is no number.
  ///
  /// - Parameter text: code points, or bytes that each are one.
  public static func float<Text: Collection>(_ text: Text) -> Double?
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    if let value = plainFloat(text) { return value }
    guard let ascii = asciiDigits(text), let plain = withoutUnderscores(trimmed(ascii)) else { return nil }
    guard let (value, end) = floatPrefix(plain[...]), end == plain.endIndex else { return nil }
    return value
  }

  /// The text without underscores, or nil where one is not between two digits.
  private static func withoutUnderscores(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.contains(0x5F) else { return Array(text) }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text {
      if byte == 0x5F {
        guard previous &- 0x30 < 10 else { return nil }
      } else {
        if previous == 0x5F, byte &- 0x30 >= 10 { return nil }
        result.append(byte)
      }
      previous = byte
    }
    return previous == 0x5F ? nil : result
  }

  /// The float at the start of a text and where it ends, or nil where there is none.
  static func floatPrefix(_ text: ArraySlice<UInt8>) -> (value: Double, end: Int)? {
    var position = text.startIndex
    let end = text.endIndex
    var negative = false
    if position < end, text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "+") {
      negative = text[position] == UInt8(ascii: "-")
      position += 1
    }
    if let (value, after) = special(text[position...]) { return (negative ? -value : value, after) }
    let start = position
    while position < end, text[position] &- 0x30 < 10 { position += 1 }
    var digits = position - start
    if position < end, text[position] == UInt8(ascii: ".") {
      let fraction = position + 1
      position = fraction
      while position < end, text[position] &- 0x30 < 10 { position += 1 }
      digits += position - fraction
    }
    guard digits > 0 else { return nil }
    let mantissaEnd = position
    if position < end, text[position] | 0x20 == UInt8(ascii: "e") {
      var exponent = position + 1
      if exponent < end, text[exponent] == UInt8(ascii: "-") || text[exponent] == UInt8(ascii: "+") {
        exponent += 1
      }
      if exponent < end, text[exponent] &- 0x30 < 10 {
        while exponent < end, text[exponent] &- 0x30 < 10 { exponent += 1 }
        position = exponent
      }
    }
    let value = nearest(text[start..<position], mantissaEnd: mantissaEnd)
    return (negative ? -value : value, position)
  }

  private static func special(_ text: ArraySlice<UInt8>) -> (Double, Int)? {
    guard let first = text.first, first | 0x20 == 0x69 || first | 0x20 == 0x6E else { return nil }
    for (name, value) in [("infinity", Double.infinity), ("inf", .infinity), ("nan", .nan)] {
      let count = name.utf8.count
      if text.count >= count, text.prefix(count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 }) {
        return (value, text.startIndex + count)
      }
    }
    return nil
  }

  /// The nearest double of well-formed decimal text.
  private static func nearest(_ text: ArraySlice<UInt8>, mantissaEnd: Int) -> Double {
    // An exponent so long that it overflows any integer decides the value unless the digits are all zero.
    if text.endIndex - mantissaEnd > 12 {
      let negative = text[mantissaEnd + 1] == UInt8(ascii: "-")
      let exponent = text[(mantissaEnd + 1)...].drop { $0 == 0x30 || $0 == 0x2B || $0 == 0x2D }
      if exponent.count > 9 {
        let isZero = !text[..<mantissaEnd].contains { $0 &- 0x31 < 9 }
        return isZero || negative ? 0 : .infinity
      }
    }
    return Double(String(decoding: text, as: UTF8.self)) ?? 0
  }

  /// `complex(text)`.
  ///
  /// - Parameter text: code points, or bytes that each are one.
  /// - Throws: a value error with Python's message.
  public static func complex<Text: Collection>(
    _ text: Text
  ) throws(FormattingError) -> (real: Double, imaginary: Double)
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    let malformed = FormattingError(.valueError, "complex() arg is a malformed string")
    guard let ascii = asciiDigits(text) else { throw malformed }
    guard let plain = withoutUnderscores(ascii[...]) else {
      let shown = StringRepresentation.representation(text).string
      throw FormattingError(.valueError, "could not convert string to complex: \(shown)")
    }
    var body = trimmed(plain)
    if body.first == UInt8(ascii: "(") {
      guard body.last == UInt8(ascii: ")"), body.count >= 2 else { throw malformed }
      body = trimmed(Array(body.dropFirst().dropLast()))
    }
    guard let value = complexBody(body) else { throw malformed }
    return value
  }

  private static func complexBody(_ text: ArraySlice<UInt8>) -> (real: Double, imaginary: Double)? {
    func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
    func isUnit(_ rest: ArraySlice<UInt8>) -> Bool {
      rest.count == 1 && (rest.first ?? 0) | 0x20 == UInt8(ascii: "j")
    }
    func unit(_ sign: UInt8?) -> Double { sign == UInt8(ascii: "-") ? -1 : 1 }
    guard let (first, end) = floatPrefix(text) else {
      return isUnit(isSign(text.first) ? text.dropFirst() : text) ? (0, unit(text.first)) : nil
    }
    let rest = text[end...]
    if rest.isEmpty { return (first, 0) }
    if isUnit(rest) { return (0, first) }
    guard isSign(rest.first) else { return nil }
    if let (second, end) = floatPrefix(rest) { return isUnit(text[end...]) ? (first, second) : nil }
    return isUnit(rest.dropFirst()) ? (first, unit(rest.first)) : nil
  }
}

/// Reads one integer from ASCII text.
private struct IntegerParser {
  private let text: ArraySlice<UInt8>

  init(_ text: [UInt8]) { self.text = NumberParsing.trimmed(text) }

  mutating func parse(base: Int, digitLimit: Int) -> NumberParsing.ParsedInteger {
    var rest = text
    var base = base
    var negative = false
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      rest.removeFirst()
    }
    var mustBeZero = false
    let prefixBase = Self.prefixBase(rest)
    if base == 0 {
      base = prefixBase ?? 10
      mustBeZero = prefixBase == nil && rest.first == 0x30
    }
    if let prefixBase, prefixBase == base {
      rest = rest.dropFirst(2)
      if rest.first == 0x5F { rest.removeFirst() }
    }
    guard let digits = Self.digits(rest, base: base) else { return .invalid }
    if digitLimit > 0, base & (base - 1) != 0, digits.count > digitLimit {
      return .tooManyDigits(digits.count)
    }
    if mustBeZero, digits.contains(where: { $0 != 0 }) { return .invalid }
    return Self.value(digits, base: base, negative: negative)
  }

  private static func prefixBase(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 2, text.first == 0x30 else { return nil }
    switch text[text.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return nil
    }
  }

  /// The values of the digits, or nil where there are none, an underscore is not between two, or one is no digit.
  private static func digits(_ text: ArraySlice<UInt8>, base: Int) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var previousIsDigit = false
    for byte in text {
      if byte == 0x5F {
        guard previousIsDigit else { return nil }
        previousIsDigit = false
        continue
      }
      let value: UInt8
      switch byte {
      case 0x30...0x39: value = byte - 0x30
      case 0x41...0x5A: value = byte - 0x41 + 10
      case 0x61...0x7A: value = byte - 0x61 + 10
      default: return nil
      }
      guard value < base else { return nil }
      result.append(value)
      previousIsDigit = true
    }
    return previousIsDigit ? result : nil
  }

  private static func value(
    _ digits: [UInt8], base: Int, negative: Bool
  ) -> NumberParsing.ParsedInteger {
    var small = 0
    var fits = true
    for digit in digits {
      let (product, overflow) = small.multipliedReportingOverflow(by: base)
      let (sum, carry) = product.subtractingReportingOverflow(Int(digit))
      if overflow || carry {
        fits = false
        break
      }
      small = sum
    }
    // The sum runs below zero so that the least integer fits as well.
    if fits && negative { return .small(small) }
    if fits && small != .min { return .small(-small) }
    let magnitude: BigUInt
    if base == 10 {
      magnitude = IntegerFormatting.magnitude(decimalDigits: digits[...])
    } else {
      magnitude = Self.magnitude(digits[...], base: base)
    }
    return .big(BigInt(sign: negative ? .minus : .plus, magnitude: magnitude))
  }

  /// Digits of any base, split in halves so that large numbers meet in few large products.
  private static func magnitude(_ digits: ArraySlice<UInt8>, base: Int) -> BigUInt {
    if digits.count <= 64 {
      return digits.reduce(BigUInt(0)) { $0 * BigUInt(base) + BigUInt($1) }
    }
    let middle = digits.startIndex + digits.count / 2
    let high = magnitude(digits[..<middle], base: base)
    let low = magnitude(digits[middle...], base: base)
    let count = digits.endIndex - middle
    if base & (base - 1) == 0 { return high << (count * base.trailingZeroBitCount) + low }
    return high * BigUInt(base).power(count) + low
  }
}
