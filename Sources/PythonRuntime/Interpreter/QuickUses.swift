// What built-in functions do most with the items of an iterable: appending, adding up, comparing, skipping. It needs no
// Python code, so a generator that yields such items goes on without being left.

/// What becomes of items that can be dealt with at once.
enum QuickUse {
  /// Nothing: each is handed to who asked for it.
  case none
  /// Appended to a list.
  case append(Reference)
  /// Added up, while they are numbers of the machine.
  case sum(UnsafeMutablePointer<NumberSum>)
  /// Compared with the best so far, while both are numbers of the machine and of one type.
  case extreme(UnsafeMutablePointer<NumberExtreme>)
  /// Passed over if they are this one.
  case skip(Value)

  /// Deals with an item, if it can.
  /// - Returns: whether it did.
  @inline(__always)
  func take(_ value: Value, _ interpreter: Interpreter) -> Bool {
    if case .none = self { return false }
    return takeAny(value, interpreter)
  }

  @inline(never)
  private func takeAny(_ value: Value, _ interpreter: Interpreter) -> Bool {
    switch self {
    case .none: return false
    case .append(let list):
      interpreter.listAppend(list, value)
      return true
    case .sum(let sum): return sum.pointee.add(value)
    case .extreme(let extreme): return extreme.pointee.compare(value)
    case .skip(let other): return value == other
    }
  }
}

/// A sum of small integers and floats.
struct NumberSum {
  private enum Mode { case integer, double, unfit }

  private var mode = Mode.unfit
  private var integer = 0
  private var double = 0.0

  /// - Parameter start: what the first item is added to; unless it is a small integer or a float, nothing is ever added.
  init(start: Value) {
    if start.isSmall {
      mode = .integer
      integer = start.small
    } else if start.isInlineFloat {
      mode = .double
      double = start.inlineFloat
    }
  }

  /// Adds a number, if it and the sum are numbers of the machine. Returns whether it did.
  mutating func add(_ value: Value) -> Bool {
    switch mode {
    case .integer:
      if value.isSmall {
        let (result, overflow) = integer.addingReportingOverflow(value.small)
        if !overflow { integer = result }
        return !overflow
      }
      guard value.isInlineFloat else { return false }
      double = Double(integer) + value.inlineFloat
      mode = .double
      return true
    case .double:
      if value.isInlineFloat {
        double += value.inlineFloat
        return true
      }
      guard value.isSmall else { return false }
      double += Double(value.small)
      return true
    case .unfit: return false
    }
  }

  /// Gives the sum so far, and adds nothing more; nil if that was so already.
  mutating func take(_ interpreter: Interpreter) -> Value? {
    defer { mode = .unfit }
    return switch mode {
    case .integer: interpreter.makeInteger(integer)
    case .double: interpreter.makeFloat(double)
    case .unfit: nil
    }
  }
}

/// The smallest or largest item.
struct NumberExtreme {
  /// The best so far; undefined before the first.
  var best = Value.undefined
  let isSmallest: Bool

  /// - Parameter isSmallest: false for the largest.
  init(isSmallest: Bool) { self.isSmallest = isSmallest }

  /// Compares a number with the best so far, if both are of one type. Returns whether it did.
  mutating func compare(_ value: Value) -> Bool {
    let isBetter: Bool
    if best.isSmall, value.isSmall {
      isBetter = isSmallest ? value.small < best.small : value.small > best.small
    } else if best.isInlineFloat, value.isInlineFloat {
      let (number, other) = (value.inlineFloat, best.inlineFloat)
      isBetter = isSmallest ? number < other : number > other
    } else {
      return false
    }
    if isBetter { best = value }
    return true
  }
}
