// Products of integers of hundreds of words and more, by Karatsuba's method: three products of halves in place of
// four. They may take minutes, so signals are looked after between the parts. Unsafe pointers are used here.

import CSystem

extension Interpreter {
  /// From how many words on three products of halves are quicker than the schoolbook's four.
  static let fewestSplitWords = 40

  /// A product of this many words takes a fraction of a millisecond: after each one signals are looked after.
  private static let wordsBetweenPolls = 1024

  /// The product of two magnitudes.
  ///
  /// - Parameters:
  ///   - result: room for the words of both.
  ///   - longer: the words of one.
  ///   - longerCount: how many those are, not fewer than the other's.
  ///   - shorter: the words of the other.
  ///   - count: how many those are.
  /// - Throws: what a signal's handler raises, such as `KeyboardInterrupt`.
  func wideProduct(
    into result: UnsafeMutablePointer<UInt>, _ longer: UnsafePointer<UInt>, _ longerCount: Int,
    _ shorter: UnsafePointer<UInt>, _ count: Int
  ) throws(Raised) {
    // The longer one is cut into pieces as long as the shorter.
    let room = UnsafeMutablePointer<UInt>.allocate(capacity: 2 * count + Interpreter.splitRoom(count))
    defer { room.deallocate() }
    result.update(repeating: 0, count: longerCount + count)
    var start = 0
    while start < longerCount {
      let piece = min(count, longerCount - start)
      if piece == count {
        try splitProduct(into: room, longer + start, shorter, count, room: room + 2 * count)
      } else if piece < Interpreter.fewestSplitWords {
        Interpreter.schoolProduct(into: room, shorter, count, longer + start, piece)
      } else {
        try wideProduct(into: room, shorter, count, longer + start, piece)
      }
      Interpreter.add(room, piece + count, to: result + start, longerCount + count - start)
      start += piece
    }
  }

  /// How many words of room a product of two magnitudes of `count` words needs for its parts.
  private static func splitRoom(_ count: Int) -> Int { 4 * count + 512 }

  /// The product of two magnitudes of equally many words.
  private func splitProduct(
    into result: UnsafeMutablePointer<UInt>, _ left: UnsafePointer<UInt>, _ right: UnsafePointer<UInt>,
    _ count: Int, room: UnsafeMutablePointer<UInt>
  ) throws(Raised) {
    guard count >= Interpreter.fewestSplitWords else {
      return Interpreter.schoolProduct(into: result, left, count, right, count)
    }
    let low = (count + 1) / 2
    let high = count - low
    let cross = room + 2 * low + 1
    let further = cross + 2 * low
    // (a₁ − a₀)(b₁ − b₀) is what a₁b₁ + a₀b₀ has to be lessened by for the middle part.
    let isLeftNegative = Interpreter.difference(into: room, left, low, left + low, high)
    let isRightNegative = Interpreter.difference(into: room + low, right, low, right + low, high)
    try splitProduct(into: cross, room, room + low, low, room: further)
    try splitProduct(into: result, left, right, low, room: further)
    try splitProduct(into: result + 2 * low, left + low, right + low, high, room: further)
    room.update(from: result, count: 2 * low)
    room[2 * low] = 0
    Interpreter.add(result + 2 * low, 2 * high, to: room, 2 * low + 1)
    if isLeftNegative == isRightNegative {
      room[2 * low] &-= csystem_subtract_words(room, room, cross, 2 * low)
    } else {
      room[2 * low] &+= csystem_add_words(room, room, cross, 2 * low)
    }
    // The middle part may have a leading zero where the result has no more words.
    let free = 2 * count - low
    Interpreter.add(room, min(2 * low + 1, free), to: result + low, free)
    if count >= Interpreter.wordsBetweenPolls { try poll() }
  }

  /// The product, word by word.
  private static func schoolProduct(
    into result: UnsafeMutablePointer<UInt>, _ longer: UnsafePointer<UInt>, _ longerCount: Int,
    _ shorter: UnsafePointer<UInt>, _ count: Int
  ) {
    result[longerCount] = csystem_multiply_words(result, longer, longerCount, shorter[0])
    for index in 1..<max(count, 1) {
      result[longerCount + index] = csystem_add_product(result + index, longer, longerCount, shorter[index])
    }
  }

  /// Adds a magnitude to one that has as many words or more, and room for the sum.
  private static func add(
    _ words: UnsafePointer<UInt>, _ count: Int, to sum: UnsafeMutablePointer<UInt>, _ room: Int
  ) {
    var carry = csystem_add_words(sum, sum, words, count)
    var index = count
    while carry > 0, index < room {
      let (word, overflow) = sum[index].addingReportingOverflow(carry)
      sum[index] = word
      carry = overflow ? 1 : 0
      index += 1
    }
  }

  /// How far apart two magnitudes are, of which the second has as many words or one less.
  /// - Returns: whether the second is greater.
  private static func difference(
    into result: UnsafeMutablePointer<UInt>, _ first: UnsafePointer<UInt>, _ count: Int,
    _ second: UnsafePointer<UInt>, _ secondCount: Int
  ) -> Bool {
    if secondCount < count { result[count - 1] = first[count - 1] }
    let borrow = csystem_subtract_words(result, first, second, secondCount)
    if borrow == 0 { return false }
    if secondCount < count, result[count - 1] > 0 {
      result[count - 1] -= 1
      return false
    }
    // The words are those of the difference modulo a power of two: what is missing to it is the distance.
    var carry: UInt = 1
    for index in 0..<secondCount {
      let (word, overflow) = (~result[index]).addingReportingOverflow(carry)
      result[index] = word
      carry = overflow ? 1 : 0
    }
    return true
  }
}
