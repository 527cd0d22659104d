// Sums, products and quotients of large integers, straight on the words of the heap objects. Everything else on large
// integers is BigInt's. Unsafe pointers are used here; the words of an operand stay where they are while the result is
// allocated, for nothing is collected meanwhile. Operations that take long look after signals, which may collect: they
// hold on to their operands.

import CSystem

extension Reference {
  /// The words of a large integer's magnitude, the lowest first.
  @inline(__always)
  var bigWords: UnsafeMutablePointer<UInt> { (self + 16).assumingMemoryBound(to: UInt.self) }
}

extension Interpreter {
  /// The most products of words that are made without looking after signals.
  private static let productsBetweenPolls = 1 << 18

  /// `left op right` of plain integers for additions, subtractions, products and divisions rounded down; undefined for
  /// everything else and for divisions by zero.
  /// - Throws: what a signal's handler raises, such as `KeyboardInterrupt`.
  func wordArithmetic(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    var leftWord: UInt = 0
    var rightWord: UInt = 0
    return try withUnsafeMutablePointer(to: &leftWord) { (leftWord) throws(Raised) in
      try withUnsafeMutablePointer(to: &rightWord) { (rightWord) throws(Raised) in
        guard let first = operand(left, leftWord), var second = operand(right, rightWord) else {
          return .undefined
        }
        switch operation {
        case .add: return sum(first, second)
        case .subtract:
          second.isNegative.toggle()
          return sum(first, second)
        case .multiply:
          let (longer, shorter) = first.count < second.count ? (second, first) : (first, second)
          if shorter.count < Interpreter.fewestSplitWords { return product(longer, shorter) }
          return try holding(left, right) { () throws(Raised) in try splitProduct(longer, shorter) }
        case .floorDivide, .modulo:
          let isZero = second.count == 1 && second.words[0] == 0
          guard !isZero, !left.isSmall || !right.isSmall else { return .undefined }
          let products = max(first.count - second.count + 1, 0) * second.count
          if products <= Interpreter.productsBetweenPolls {
            return try quotient(first, second, remainderWanted: operation == .modulo, isLong: false)
          }
          return try holding(left, right) { () throws(Raised) in
            try quotient(first, second, remainderWanted: operation == .modulo, isLong: true)
          }
        default: return .undefined
        }
      }
    }
  }

  private struct Operand {
    var words: UnsafeMutablePointer<UInt>
    var count: Int
    var isNegative: Bool
  }

  /// Does something long with two integers, which no collection meanwhile takes away.
  private func holding(
    _ left: Value, _ right: Value, _ body: () throws(Raised) -> Value
  ) throws(Raised) -> Value {
    for value in [left, right] { retain(value) }
    defer { for value in [left, right] { release(value) } }
    return try body()
  }

  /// The words of an integer; a small one's single word is put into `room`.
  private func operand(_ value: Value, _ room: UnsafeMutablePointer<UInt>) -> Operand? {
    if value.isSmall {
      room.pointee = value.small.magnitude
      return Operand(words: room, count: 1, isNegative: value.small < 0)
    }
    guard value.isKind(.bigInteger) else { return nil }
    let object = value.reference.asBigInteger
    return Operand(
      words: value.reference.bigWords, count: Int(object.pointee.count), isNegative: object.pointee.isNegative
    )
  }

  private func sum(_ left: Operand, _ right: Operand) -> Value {
    let isLeftLonger = isMagnitude(right, atMost: left)
    let longer = isLeftLonger ? left : right
    let shorter = isLeftLonger ? right : left
    let adds = left.isNegative == right.isNegative
    let result = allocateBig(longer.count + (adds ? 1 : 0), isNegative: longer.isNegative)
    let words = result.bigWords
    if adds {
      var carry = csystem_add_words(words, longer.words, shorter.words, shorter.count)
      for index in shorter.count..<longer.count {
        let (word, overflow) = longer.words[index].addingReportingOverflow(carry)
        words[index] = word
        carry = overflow ? 1 : 0
      }
      words[longer.count] = carry
    } else {
      var borrow = csystem_subtract_words(words, longer.words, shorter.words, shorter.count)
      for index in shorter.count..<longer.count {
        let (word, overflow) = longer.words[index].subtractingReportingOverflow(borrow)
        words[index] = word
        borrow = overflow ? 1 : 0
      }
    }
    return trimmed(result)
  }

  private func product(_ longer: Operand, _ shorter: Operand) -> Value {
    let result = allocateBig(
      longer.count + shorter.count, isNegative: longer.isNegative != shorter.isNegative)
    let words = result.bigWords
    words[longer.count] = csystem_multiply_words(words, longer.words, longer.count, shorter.words[0])
    for index in 1..<max(shorter.count, 1) {
      words[longer.count + index] = csystem_add_product(
        words + index, longer.words, longer.count, shorter.words[index])
    }
    return trimmed(result)
  }

  /// The product of two integers with many words.
  private func splitProduct(_ longer: Operand, _ shorter: Operand) throws(Raised) -> Value {
    let count = longer.count + shorter.count
    try makeRoom(count * 8)
    let result = allocateBig(count, isNegative: longer.isNegative != shorter.isNegative)
    retain(Value(result))
    defer { release(Value(result)) }
    try wideProduct(into: result.bigWords, longer.words, longer.count, shorter.words, shorter.count)
    return trimmed(result)
  }

  /// The quotient rounded down, or the remainder with the divisor's sign.
  /// - Parameter isLong: whether signals are looked after meanwhile.
  private func quotient(
    _ left: Operand, _ right: Operand, remainderWanted: Bool, isLong: Bool
  ) throws(Raised) -> Value {
    let count = right.count
    let steps = max(left.count - count + 1, 0)
    // Room for the dividend, which becomes the remainder, and for the divisor, both shifted.
    return try withUnsafeTemporaryAllocation(of: UInt.self, capacity: max(left.count, count) + 1 + count) {
      (room) throws(Raised) in
      guard let rest = room.baseAddress else { return .undefined }
      let divisor = rest + max(left.count, count) + 1
      let shift = right.words[count - 1].leadingZeroBitCount
      rest.update(repeating: 0, count: count)
      rest[left.count] = Interpreter.shift(left.words, left.count, shift, into: rest)
      _ = Interpreter.shift(right.words, count, shift, into: divisor)
      let result = allocateBig(steps + 1, isNegative: left.isNegative != right.isNegative)
      let digits = result.bigWords
      digits[steps] = 0
      if isLong { retain(Value(result)) }
      defer { if isLong { release(Value(result)) } }
      let stepsBetweenPolls = Interpreter.productsBetweenPolls / count + 1
      for step in stride(from: steps - 1, through: 0, by: -1) {
        digits[step] = Interpreter.divide(rest + step, by: divisor, count)
        if isLong, step % stepsBetweenPolls == 0 { try poll() }
      }
      let isExact = !(0..<count).contains { rest[$0] != 0 }
      let roundsDown = !isExact && left.isNegative != right.isNegative
      if !remainderWanted {
        if roundsDown {
          var index = 0
          while digits[index] == .max {
            digits[index] = 0
            index += 1
          }
          digits[index] += 1
        }
        return trimmed(result)
      }
      if roundsDown { _ = csystem_subtract_words(rest, divisor, rest, count) }
      let remainder = allocateBig(count, isNegative: right.isNegative)
      for index in 0..<count {
        let above = index + 1 < count ? rest[index + 1] : 0
        remainder.bigWords[index] = rest[index] >> UInt(shift) | above << UInt(64 - shift)
      }
      return trimmed(remainder)
    }
  }

  /// Words times a power of two below 2⁶⁴.
  /// - Returns: what goes beyond the last word.
  private static func shift(
    _ words: UnsafeMutablePointer<UInt>, _ count: Int, _ shift: Int, into target: UnsafeMutablePointer<UInt>
  ) -> UInt {
    var carry: UInt = 0
    for index in 0..<count {
      let word = words[index]
      target[index] = word << UInt(shift) | carry
      carry = word >> UInt(64 - shift)
    }
    return carry
  }

  /// One digit of a long division (Knuth's algorithm D): the `count` + 1 words of the dividend become the remainder.
  /// - Parameter divisor: with its highest bit set.
  private static func divide(
    _ dividend: UnsafeMutablePointer<UInt>, by divisor: UnsafeMutablePointer<UInt>, _ count: Int
  ) -> UInt {
    let top = dividend[count]
    let highest = divisor[count - 1]
    var digit = UInt.max
    if top < highest {
      var rest: UInt
      (digit, rest) = highest.dividingFullWidth((top, dividend[count - 1]))
      // The second word of the divisor shows nearly all digits that are too large.
      while count > 1 {
        let (high, low) = digit.multipliedFullWidth(by: divisor[count - 2])
        guard high > rest || (high == rest && low > dividend[count - 2]) else { break }
        digit -= 1
        let (sum, overflow) = rest.addingReportingOverflow(highest)
        if overflow { break }
        rest = sum
      }
    }
    let borrow = csystem_subtract_product(dividend, divisor, count, digit)
    var isNegative = borrow > top
    dividend[count] = top &- borrow
    while isNegative {
      digit -= 1
      let (sum, overflow) = dividend[count].addingReportingOverflow(
        csystem_add_words(dividend, dividend, divisor, count))
      dividend[count] = sum
      isNegative = !overflow
    }
    return digit
  }

  private func isMagnitude(_ one: Operand, atMost other: Operand) -> Bool {
    if one.count != other.count { return one.count < other.count }
    var index = one.count - 1
    while index > 0, one.words[index] == other.words[index] { index -= 1 }
    return one.words[index] <= other.words[index]
  }

  /// The integer without leading zero words, inline where it fits.
  private func trimmed(_ reference: Reference) -> Value {
    let object = reference.asBigInteger
    let words = reference.bigWords
    var count = Int(object.pointee.count)
    while count > 1, words[count - 1] == 0 { count -= 1 }
    object.pointee.count = Int32(count)
    // Of the small integers there is one more below zero.
    if count == 1, words[0] <= UInt(Value.maximumSmall) + (object.pointee.isNegative ? 1 : 0) {
      return Value(small: object.pointee.isNegative ? -Int(words[0]) : Int(words[0]))
    }
    return Value(reference)
  }
}
