// The operators `&`, `|` and `^` on integers of any size, of which the negative ones count as having ones without end
// before their digits.

import BigInt

extension Interpreter {
  /// `left op right` for one of the three, nil for another operation. BigInt's own operators are right only for
  /// numbers that are not negative, so each negative one is taken as the complement of one that is not.
  static func bitwise(_ operation: Operation, _ left: BigInt, _ right: BigInt) -> BigInt? {
    let (isLeftNegative, isRightNegative) = (left.sign == .minus, right.sign == .minus)
    let one = isLeftNegative ? complement(left).magnitude : left.magnitude
    let other = isRightNegative ? complement(right).magnitude : right.magnitude
    switch (operation, isLeftNegative, isRightNegative) {
    case (.and, false, false): return BigInt(one & other)
    case (.and, false, true): return BigInt(one - (one & other))
    case (.and, true, false): return BigInt(other - (one & other))
    case (.and, true, true): return complement(BigInt(one | other))
    case (.or, false, false): return BigInt(one | other)
    case (.or, false, true): return complement(BigInt(other - (one & other)))
    case (.or, true, false): return complement(BigInt(one - (one & other)))
    case (.or, true, true): return complement(BigInt(one & other))
    case (.xor, _, _):
      return isLeftNegative == isRightNegative ? BigInt(one ^ other) : complement(BigInt(one ^ other))
    default: return nil
    }
  }

  /// All digits of the endless row exchanged.
  private static func complement(_ integer: BigInt) -> BigInt { -integer - 1 }
}
