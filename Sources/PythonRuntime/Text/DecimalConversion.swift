// Between binary words and decimal digits for numbers of any size.
// Machine words and nineteen digits at a time; very long texts are split on powers of ten. Passes a pointer to the
// words, whose bounds the loops keep.

import BigInt

extension IntegerFormatting {
  /// 10¹⁹, the greatest power of ten in 64 bits, and the inverse that replaces divisions by it:
  /// ⌊(2¹²⁸ − 1) / 10¹⁹⌋ − 2⁶⁴ (Möller and Granlund, "Improved division by invariant integers", 2011).
  private static let chunk: UInt64 = 10_000_000_000_000_000_000
  private static let chunkInverse: UInt64 = chunk.dividingFullWidth((~chunk, .max)).quotient

  /// Appends the decimal digits of a magnitude: the words are divided by 10¹⁹ again and again, four divisions in
  /// one pass because the processor works on independent divisions at the same time.
  static func appendDecimal(_ magnitude: BigUInt, to result: inout [UInt8]) {
    var words = magnitude.words.map { UInt64($0) }
    var chunks: [UInt64] = []
    chunks.reserveCapacity(words.count + words.count / 64 + 4)
    var count = words.count
    // A static constant is looked up at every use; the loops keep their own.
    let (chunk, inverse) = (chunk, chunkInverse)
    words.withUnsafeMutableBufferPointer { words in
      while count > 0 {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
        var index = count
        while index > 0 {
          index -= 1
          var quotient: UInt64
          (quotient, first) = divide(high: first, low: words[index], by: chunk, inverse)
          (quotient, second) = divide(high: second, low: quotient, by: chunk, inverse)
          (quotient, third) = divide(high: third, low: quotient, by: chunk, inverse)
          (words[index], fourth) = divide(high: fourth, low: quotient, by: chunk, inverse)
        }
        chunks.append(first)
        chunks.append(second)
        chunks.append(third)
        chunks.append(fourth)
        while count > 0, words[count - 1] == 0 { count -= 1 }
      }
    }
    while let last = chunks.last, last == 0 { chunks.removeLast() }
    result.reserveCapacity(result.count + chunks.count * 19 + 1)
    result.append(contentsOf: decimal(chunks.popLast() ?? 0))
    for value in chunks.reversed() { appendChunk(value, to: &result) }
  }

  private static func appendChunk(_ value: UInt64, to result: inout [UInt8]) {
    let digits = decimal(value)
    for _ in digits.count..<19 { result.append(0x30) }
    result.append(contentsOf: digits)
  }

  /// Two words divided by one that has its top bit set, with two multiplications; the high word is smaller.
  @inline(__always)
  private static func divide(
    high: UInt64, low: UInt64, by chunk: UInt64, _ inverse: UInt64
  ) -> (UInt64, UInt64) {
    let product = inverse.multipliedFullWidth(by: high)
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
    if digits.count <= splitLimit { return chunkedMagnitude(digits) }
    var lowDigits = splitLimit / 2
    while lowDigits * 2 < digits.count { lowDigits *= 2 }
    return splitMagnitude(digits, lowDigits: lowDigits, power: BigUInt(10).power(lowDigits))
  }

  /// Below this many digits adding chunk by chunk is faster than large multiplications.
  private static let splitLimit = 19 * 4096

  private static func splitMagnitude(
    _ digits: ArraySlice<UInt8>, lowDigits: Int, power: BigUInt
  ) -> BigUInt {
    let middle = digits.endIndex - lowDigits
    return magnitude(decimalDigits: digits[..<middle]) * power + magnitude(decimalDigits: digits[middle...])
  }

  private static func chunkedMagnitude(_ digits: ArraySlice<UInt8>) -> BigUInt {
    let chunk = UInt(chunk)
    var words: [UInt] = []
    words.reserveCapacity(digits.count / 19 + 1)
    var index = digits.startIndex
    while index < digits.endIndex {
      let end = index + ((digits.endIndex - index - 1) % 19 + 1)
      var carry: UInt = 0
      for digit in digits[index..<end] { carry = carry * 10 + UInt(digit) }
      words.withUnsafeMutableBufferPointer { words in
        var position = 0
        while position < words.count {
          let product = words[position].multipliedFullWidth(by: chunk)
          let (low, overflow) = product.low.addingReportingOverflow(carry)
          words[position] = low
          carry = product.high &+ (overflow ? 1 : 0)
          position += 1
        }
      }
      if carry > 0 { words.append(carry) }
      index = end
    }
    return BigUInt(words: words)
  }
}
