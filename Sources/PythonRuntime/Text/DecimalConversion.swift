// Between binary words and decimal digits for numbers of any size.
// Below a limit the quadratic way on machine words is fastest; above it the number is divided on powers of ten.

import BigInt

extension IntegerFormatting {
  /// 10¹⁹, the greatest power of ten in 64 bits, and the inverse that replaces divisions by it:
  /// ⌊(2¹²⁸ − 1) / 10¹⁹⌋ − 2⁶⁴ (Möller and Granlund, "Improved division by invariant integers", 2011).
  private static let chunk: UInt64 = 10_000_000_000_000_000_000
  private static let chunkInverse: UInt64 = chunk.dividingFullWidth((~chunk, .max)).quotient

  /// Numbers of more words than this are split.
  private static let splitLimit = 1500

  /// Appends the decimal digits of a magnitude.
  static func appendDecimal(_ magnitude: BigUInt, to result: inout [UInt8]) {
    let words = magnitude.words.map { UInt64($0) }
    if words.count <= splitLimit {
      appendDecimal(words: words, minimumDigits: 0, to: &result)
      return
    }
    // Powers 10^(19·2^k) up to about half the length of the number.
    var powers: [PowerOfTen] = []
    var power = PowerOfTen(digits: 19 * 512, value: BigUInt(10).power(19 * 512))
    while power.value <= magnitude {
      powers.append(power)
      power = PowerOfTen(digits: power.digits * 2, value: power.value * power.value)
    }
    appendSplit(magnitude, powers: powers[...], minimumDigits: 0, to: &result)
  }

  private struct PowerOfTen {
    let digits: Int
    let value: BigUInt
  }

  private static func appendSplit(
    _ magnitude: BigUInt, powers: ArraySlice<PowerOfTen>, minimumDigits: Int, to result: inout [UInt8]
  ) {
    guard let power = powers.last else {
      appendDecimal(words: magnitude.words.map { UInt64($0) }, minimumDigits: minimumDigits, to: &result)
      return
    }
    let rest = powers.dropLast()
    if magnitude < power.value && minimumDigits <= power.digits {
      appendSplit(magnitude, powers: rest, minimumDigits: minimumDigits, to: &result)
      return
    }
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: power.value)
    appendSplit(high, powers: rest, minimumDigits: max(0, minimumDigits - power.digits), to: &result)
    appendSplit(low, powers: rest, minimumDigits: power.digits, to: &result)
  }

  /// Repeated division of the words by 10¹⁹.
  private static func appendDecimal(words: [UInt64], minimumDigits: Int, to result: inout [UInt8]) {
    var words = words
    var chunks: [UInt64] = []
    chunks.reserveCapacity(words.count + words.count / 64 + 1)
    var count = words.count
    while count > 0, words[count - 1] == 0 { count -= 1 }
    words.withUnsafeMutableBufferPointer { words in
      while count > 0 {
        var remainder: UInt64 = 0
        for index in (0..<count).reversed() {
          (words[index], remainder) = divideByChunk(high: remainder, low: words[index])
        }
        chunks.append(remainder)
        if words[count - 1] == 0 { count -= 1 }
      }
    }
    let leading = chunks.last.map { decimal($0) } ?? []
    let length = leading.count + max(0, chunks.count - 1) * 19
    for _ in 0..<max(0, max(minimumDigits, 1) - length) { result.append(0x30) }
    result.reserveCapacity(result.count + length)
    result.append(contentsOf: leading)
    for value in chunks.dropLast().reversed() { appendChunk(value, to: &result) }
  }

  private static func appendChunk(_ value: UInt64, to result: inout [UInt8]) {
    let digits = decimal(value)
    for _ in digits.count..<19 { result.append(0x30) }
    result.append(contentsOf: digits)
  }

  /// Two words divided by 10¹⁹, which has its top bit set, with two multiplications.
  @inline(__always)
  private static func divideByChunk(high: UInt64, low: UInt64) -> (UInt64, UInt64) {
    let product = chunkInverse.multipliedFullWidth(by: high)
    let (lowSum, carry) = product.low.addingReportingOverflow(low)
    var quotient = product.high &+ high &+ 1 &+ (carry ? 1 : 0)
    var remainder = low &- quotient &* chunk
    if remainder > lowSum {
      quotient &-= 1
      remainder &+= chunk
    }
    if remainder >= chunk {
      quotient &+= 1
      remainder &-= chunk
    }
    return (quotient, remainder)
  }

  /// The number that decimal digits stand for.
  ///
  /// - Parameter digits: values 0 to 9, most significant first.
  static func magnitude(decimalDigits digits: ArraySlice<UInt8>) -> BigUInt {
    // Below this length adding chunk by chunk is faster than multiplying.
    if digits.count <= 19 * 256 { return chunkedMagnitude(digits) }
    var lowDigits = 19 * 128
    while lowDigits * 2 < digits.count { lowDigits *= 2 }
    var powers: [Int: BigUInt] = [:]
    return splitMagnitude(digits, lowDigits: lowDigits, powers: &powers)
  }

  private static func splitMagnitude(
    _ digits: ArraySlice<UInt8>, lowDigits: Int, powers: inout [Int: BigUInt]
  ) -> BigUInt {
    if digits.count <= 19 * 256 { return chunkedMagnitude(digits) }
    if digits.count <= lowDigits { return splitMagnitude(digits, lowDigits: lowDigits / 2, powers: &powers) }
    let middle = digits.endIndex - lowDigits
    let high = splitMagnitude(digits[..<middle], lowDigits: lowDigits / 2, powers: &powers)
    let low = splitMagnitude(digits[middle...], lowDigits: lowDigits / 2, powers: &powers)
    let power = powers[lowDigits] ?? BigUInt(10).power(lowDigits)
    powers[lowDigits] = power
    return high * power + low
  }

  private static func chunkedMagnitude(_ digits: ArraySlice<UInt8>) -> BigUInt {
    var words: [UInt] = []
    words.reserveCapacity(digits.count / 19 + 1)
    var index = digits.startIndex
    while index < digits.endIndex {
      let end = index + ((digits.endIndex - index - 1) % 19 + 1)
      var carry: UInt = 0
      for digit in digits[index..<end] { carry = carry * 10 + UInt(digit) }
      for position in words.indices {
        let product = words[position].multipliedFullWidth(by: UInt(chunk))
        let (low, overflow) = product.low.addingReportingOverflow(carry)
        words[position] = low
        carry = product.high &+ (overflow ? 1 : 0)
      }
      if carry > 0 { words.append(carry) }
      index = end
    }
    return BigUInt(words: words)
  }
}
