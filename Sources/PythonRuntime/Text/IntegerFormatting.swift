// Integers of any size as digits: decimal, and the bases that are powers of two.
// Words are one digit at a time, larger numbers nineteen (DecimalConversion).

import BigInt

/// Digits of integers, as ASCII.
public enum IntegerFormatting {
  /// 10⁰ to 10¹⁹, all that fit in 64 bits.
  static let powersOfTen: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    10_000_000_000_000_000_000,
  ]

  private static let lowerDigits = [UInt8]("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
  private static let upperDigits = [UInt8]("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  /// Decimal digits, with a minus sign where it is negative (`str(n)`).
  public static func decimal(_ value: Int) -> [UInt8] {
    var magnitude = UInt64(value.magnitude)
    let count = decimalLength(magnitude) + (value < 0 ? 1 : 0)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var position = count
      repeat {
        position -= 1
        let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
        buffer[position] = UInt8(truncatingIfNeeded: 0x30 + digit)
        magnitude = quotient
      } while magnitude > 0
      if value < 0 { buffer[0] = UInt8(ascii: "-") }
      initialized = count
    }
  }

  /// Decimal digits of an unsigned number.
  static func decimal(_ value: UInt64) -> [UInt8] {
    var digits = [UInt8](repeating: 0x30, count: decimalLength(value))
    var rest = value
    var position = digits.count
    while rest > 0 {
      position -= 1
      digits[position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    return digits
  }

  static func decimalLength(_ value: UInt64) -> Int {
    var length = 1
    while length < 20, value >= powersOfTen[length] { length += 1 }
    return length
  }

  /// Decimal digits of a number of any size, with a minus sign where it is negative.
  public static func decimal(_ value: BigInt) -> [UInt8] {
    var result: [UInt8] = value.sign == .minus && !value.isZero ? [UInt8(ascii: "-")] : []
    appendDecimal(value.magnitude, to: &result)
    return result
  }

  /// Digits in a base that is a power of two, without prefix, with a minus sign where it is negative.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - bitsPerDigit: 1 for binary, 3 for octal, 4 for hexadecimal.
  ///   - uppercase: whether letters are capitals.
  public static func digits(_ value: Int, bitsPerDigit: Int, uppercase: Bool = false) -> [UInt8] {
    let letters = uppercase ? upperDigits : lowerDigits
    let magnitude = UInt64(value.magnitude)
    let bits = max(1, 64 - magnitude.leadingZeroBitCount)
    let mask: UInt64 = 1 << UInt64(bitsPerDigit) - 1
    var result: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for position in (0..<(bits + bitsPerDigit - 1) / bitsPerDigit).reversed() {
      result.append(letters[Int(magnitude >> UInt64(position * bitsPerDigit) & mask)])
    }
    return result
  }

  /// Digits in a base that is a power of two, of a number of any size.
  public static func digits(_ value: BigInt, bitsPerDigit: Int, uppercase: Bool = false) -> [UInt8] {
    let letters = uppercase ? upperDigits : lowerDigits
    let words = value.magnitude.words.map { UInt64($0) }
    let bits = max(1, value.magnitude.bitWidth)
    let mask: UInt64 = 1 << UInt64(bitsPerDigit) - 1
    var result: [UInt8] = value.sign == .minus && !value.isZero ? [UInt8(ascii: "-")] : []
    result.reserveCapacity(bits / bitsPerDigit + 2)
    for position in (0..<(bits + bitsPerDigit - 1) / bitsPerDigit).reversed() {
      let bit = position * bitsPerDigit
      let word = bit / 64
      let offset = UInt64(bit % 64)
      var digit = word < words.count ? words[word] >> offset : 0
      if offset > 0, word + 1 < words.count { digit |= words[word + 1] << (64 - offset) }
      result.append(letters[Int(digit & mask)])
    }
    return result
  }

  /// The literal of a number with its prefix: `bin`, `oct` and `hex`.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - bitsPerDigit: 1, 3 or 4.
  public static func prefixed(_ value: BigInt, bitsPerDigit: Int) -> [UInt8] {
    prefixed(digits(value, bitsPerDigit: bitsPerDigit), bitsPerDigit: bitsPerDigit)
  }

  /// The literal of a small number with its prefix.
  public static func prefixed(_ value: Int, bitsPerDigit: Int) -> [UInt8] {
    prefixed(digits(value, bitsPerDigit: bitsPerDigit), bitsPerDigit: bitsPerDigit)
  }

  private static func prefixed(_ digits: [UInt8], bitsPerDigit: Int) -> [UInt8] {
    let letter: Unicode.Scalar = bitsPerDigit == 1 ? "b" : bitsPerDigit == 3 ? "o" : "x"
    let start = digits.first == UInt8(ascii: "-") ? 1 : 0
    return Array(digits[..<start]) + [0x30, UInt8(ascii: letter)] + digits[start...]
  }

  /// How many characters zero-extending and grouping makes of digits.
  ///
  /// - Parameters:
  ///   - count: the number of digits.
  ///   - size: how many digits a group has; 0 for no grouping.
  ///   - minimumWidth: zeros are put before the digits until this many characters are there.
  static func groupedLength(count: Int, size: Int, minimumWidth: Int) -> Int {
    if size == 0 { return max(count, minimumWidth) }
    let plain = count + max(0, count - 1) / size
    guard plain < minimumWidth else { return plain }
    // A separator cannot come first, so a width that would need that gets one more zero.
    return minimumWidth % (size + 1) == 0 ? minimumWidth + 1 : minimumWidth
  }

  /// Digits with separators between groups, extended with zeros to a width.
  ///
  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - size: how many digits a group has; 0 for no grouping.
  ///   - separator: the character between groups.
  ///   - minimumWidth: the least number of characters of the result.
  public static func grouped(
    _ digits: some RandomAccessCollection<UInt8>, size: Int, separator: UInt8, minimumWidth: Int = 0
  ) -> [UInt8] {
    let length = groupedLength(count: digits.count, size: size, minimumWidth: minimumWidth)
    var result = [UInt8](repeating: 0x30, count: length)
    var source = digits.endIndex
    var inGroup = 0
    for position in (0..<length).reversed() {
      if size > 0 && inGroup == size {
        result[position] = separator
        inGroup = 0
        continue
      }
      inGroup += 1
      guard source > digits.startIndex else { continue }
      source = digits.index(before: source)
      result[position] = digits[source]
    }
    return result
  }
}
