// Between integers of many thousand digits and their text: cut in halves at powers of ten, so that what costs much is
// a few products and divisions, which signals can interrupt.

import BigInt

extension Interpreter {
  /// As many digits are converted at once.
  private static let digitsAtOnce = 1 << 14

  /// Whether an integer has so many digits that its text is put together from parts.
  static func isWideText(_ integer: BigInt) -> Bool { integer.magnitude.bitWidth > digitsAtOnce * 4 }

  /// The powers of ten at which numbers of up to so many digits are cut: the first has as many zeros as are converted
  /// at once, each further one twice as many.
  private func cuttingPowers(digits: Int) throws(Raised) -> [Value] {
    let list = makeList([makeInteger(BigInt(10).power(Interpreter.digitsAtOnce))])
    var zeros = Interpreter.digitsAtOnce
    while zeros * 2 < digits {
      let last = list.reference.asList.pointee.items[list.reference.asList.pointee.count - 1]
      listAppend(list.reference, try arithmetic(.multiply, last, last))
      zeros *= 2
    }
    retain(list)
    defer { release(list) }
    return values(ofList: list)
  }

  /// The decimal digits of a large integer.
  /// - Throws: what a signal's handler raises, such as `KeyboardInterrupt`.
  func wideDecimal(_ integer: BigInt) throws(Raised) -> [UInt8] {
    let digits = integer.magnitude.bitWidth / 3
    let powers = try cuttingPowers(digits: digits)
    let held = makeList(powers)
    retain(held)
    defer { release(held) }
    var text: [UInt8] = []
    text.reserveCapacity(digits)
    if integer.sign == .minus { text.append(0x2D) }
    try appendDecimal(makeInteger(BigInt(integer.magnitude)), powers, level: powers.count - 1, to: &text)
    return text
  }

  /// Appends the digits of a number that is less than the square of the power at a level; behind other digits with
  /// all its leading zeros.
  private func appendDecimal(
    _ number: Value, _ powers: [Value], level: Int, to text: inout [UInt8]
  ) throws(Raised) {
    let isFirst = text.isEmpty || text == [0x2D]
    guard level >= 0 else {
      let digits = bigInteger(number).map { IntegerFormatting.decimal($0) } ?? []
      if !isFirst {
        text.append(contentsOf: repeatElement(0x30, count: Interpreter.digitsAtOnce - digits.count))
      }
      text.append(contentsOf: digits)
      return
    }
    let power = powers[level]
    let high = try arithmetic(.floorDivide, number, power)
    let low = try arithmetic(.subtract, number, arithmetic(.multiply, high, power))
    if !isFirst || high != Value(small: 0) {
      try appendDecimal(high, powers, level: level - 1, to: &text)
    }
    try appendDecimal(low, powers, level: level - 1, to: &text)
  }

  /// The integer that a long text of nothing but decimal digits stands for; nil where it is short, or has anything
  /// else in it.
  func wideInteger(fromDigits points: [UInt32]) throws(Raised) -> Value? {
    guard points.count > Interpreter.digitsAtOnce, points.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    let powers = try cuttingPowers(digits: points.count)
    let held = makeList(powers)
    retain(held)
    defer { release(held) }
    return try integer(fromDigits: points[...], powers)
  }

  private func integer(fromDigits points: ArraySlice<UInt32>, _ powers: [Value]) throws(Raised) -> Value {
    var level = 0
    var zeros = Interpreter.digitsAtOnce
    guard points.count > zeros else {
      let digits = points.map { UInt8(truncatingIfNeeded: $0 &- 48) }
      return makeInteger(BigInt(IntegerFormatting.magnitude(decimalDigits: digits[...])))
    }
    while zeros * 2 < points.count {
      zeros *= 2
      level += 1
    }
    let middle = points.endIndex - zeros
    let high = try integer(fromDigits: points[..<middle], powers)
    let scaled = try arithmetic(.multiply, high, powers[level])
    return try arithmetic(.add, scaled, integer(fromDigits: points[middle...], powers))
  }
}
