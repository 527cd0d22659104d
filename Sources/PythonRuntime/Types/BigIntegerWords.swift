// Sums of large integers and products with a machine word, straight on the words of the heap objects: what factorials
// and Fibonacci numbers are made of. Everything else on large integers is BigInt's. Unsafe pointers are used here; the
// words of an operand stay where they are while the result is allocated, for nothing is collected meanwhile.

import CSystem

extension Reference {
  /// The words of a large integer's magnitude, the lowest first.
  @inline(__always)
  var bigWords: UnsafeMutablePointer<UInt> { (self + 16).assumingMemoryBound(to: UInt.self) }
}

extension Interpreter {
  /// `left op right` for additions, subtractions and products with a small integer where one side at least is a plain
  /// large integer; undefined for everything else.
  func wordArithmetic(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    var leftWord: UInt = 0
    var rightWord: UInt = 0
    return withUnsafeMutablePointer(to: &leftWord) { leftWord in
      withUnsafeMutablePointer(to: &rightWord) { rightWord in
        guard let first = operand(left, leftWord), var second = operand(right, rightWord) else {
          return .undefined
        }
        switch operation {
        case .add: return sum(first, second)
        case .subtract:
          second.isNegative.toggle()
          return sum(first, second)
        case .multiply:
          if second.count == 1 { return product(first, second) }
          return first.count == 1 ? product(second, first) : .undefined
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

  private func product(_ left: Operand, _ factor: Operand) -> Value {
    let result = allocateBig(left.count + 1, isNegative: left.isNegative != factor.isNegative)
    let words = result.bigWords
    words[left.count] = csystem_multiply_words(words, left.words, left.count, factor.words.pointee)
    return trimmed(result)
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
    if count == 1, words[0] <= UInt(Value.maximumSmall) {
      return Value(small: object.pointee.isNegative ? -Int(words[0]) : Int(words[0]))
    }
    return Value(reference)
  }
}
