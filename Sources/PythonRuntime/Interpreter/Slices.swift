// Slices: what their three parts say for a sequence of some length, and the part of a sequence that they name.

/// The parts of a slice as numbers. Reading them may run Python code, which may change the sequence: how long that is must
/// be asked afterwards. Source: CPython's `PySlice_Unpack` and `PySlice_AdjustIndices`.
struct SliceParts {
  private let start: Int
  private let stop: Int
  private let step: Int

  @inline(__always)
  init(_ start: Value, _ stop: Value, _ step: Value, _ interpreter: Interpreter) throws(Raised) {
    self.step = step.isNone ? 1 : try interpreter.clampedIndex(step)
    if self.step == 0 { throw interpreter.raise(.valueError, "slice step cannot be zero") }
    let (first, last) =
      self.step > 0 ? (0, Value.maximumSmall) : (Value.maximumSmall, Value.minimumSmall)
    self.start = start.isNone ? first : try interpreter.clampedIndex(start)
    self.stop = stop.isNone ? last : try interpreter.clampedIndex(stop)
  }

  /// The bounds within a sequence of `length` items, and how many items lie between them.
  @inline(__always)
  func bounds(_ length: Int) -> SliceBounds {
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? length - 1 : length
    let start = self.start < 0 ? max(self.start + length, lowest) : min(self.start, highest)
    let stop = self.stop < 0 ? max(self.stop + length, lowest) : min(self.stop, highest)
    let distance = step > 0 ? stop - start : start - stop
    let count = distance <= 0 ? 0 : abs(step) == 1 ? distance : (distance - 1) / abs(step) + 1
    return SliceBounds(start: start, stop: stop, step: step, count: count)
  }
}

/// Where a slice lies in a sequence of a known length.
struct SliceBounds {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int
}

extension Interpreter {
  /// An index for slices: beyond a machine word it counts as the largest or smallest.
  @inline(__always)
  func clampedIndex(_ value: Value) throws(Raised) -> Int {
    value.isSmall ? value.small : try clampedIndex(ofObject: value)
  }

  private func clampedIndex(ofObject value: Value) throws(Raised) -> Int {
    let result = try indexOrUndefined(value)
    if result.isUndefined {
      throw raise(.typeError, "slice indices must be integers or None or have an __index__ method")
    }
    if result.isSmall { return result.small }
    return result.reference.asBigInteger.pointee.isNegative ? Value.minimumSmall : Value.maximumSmall
  }

  /// The parts of a slice object.
  func sliceParts(_ slice: Value) throws(Raised) -> SliceParts {
    let fields = slice.reference.asFields.pointee
    return try SliceParts(fields.first, fields.second, fields.third, self)
  }

  /// `object[start:stop:step]` with the three beside each other: no slice object is made for the built-in sequences.
  func getSlice(_ object: Value, _ parts: UnsafeMutablePointer<Value>) throws(Raised) -> Value {
    if object.isReference, !object.reference.isUserClass {
      switch object.reference.kind {
      case .list, .tuple, .string, .bytes, .bytearray:
        return slice(of: object.reference, try SliceParts(parts[0], parts[1], parts[2], self))
      default: break
      }
    }
    return try getItem(object, makeSlice(parts[0], parts[1], parts[2]))
  }

  /// `object[start:stop:step] = value`; no slice object is made for a list.
  func setSlice(_ object: Value, _ parts: UnsafeMutablePointer<Value>, _ value: Value) throws(Raised) {
    if object.isKind(.list), !object.reference.isUserClass {
      return try listSetSlice(object.reference, (parts[0], parts[1], parts[2]), value)
    }
    try setItem(object, makeSlice(parts[0], parts[1], parts[2]), value)
  }

  /// Part of a list, tuple, string, bytes or bytearray.
  func slice(of sequence: Reference, _ parts: SliceParts) -> Value {
    let bounds = parts.bounds(sequenceLength(sequence))
    switch sequence.kind {
    case .list: return listSlice(sequence, start: bounds.start, step: bounds.step, count: bounds.count)
    case .tuple: return tupleSlice(sequence, start: bounds.start, step: bounds.step, count: bounds.count)
    case .string:
      if bounds.step == 1 {
        return substring(sequence, from: bounds.start, to: bounds.start + bounds.count)
      }
      return stringSlice(sequence, start: bounds.start, step: bounds.step, count: bounds.count)
    default: return bytesSlice(sequence, start: bounds.start, step: bounds.step, count: bounds.count)
    }
  }
}
