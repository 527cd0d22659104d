// Ranges and slices.

import BigInt

extension Interpreter {
  func installRanges() {
    defineNew(.range, "start, stop=None, step=None, /") { (interpreter, arguments) throws(Raised) in
      let first = try interpreter.index(arguments[1])
      if arguments[2].isUndefined { return interpreter.makeRange(Value(small: 0), first, Value(small: 1)) }
      let stop = try interpreter.index(arguments[2])
      let step = arguments[3].isUndefined ? Value(small: 1) : try interpreter.index(arguments[3])
      if step == Value(small: 0) { throw interpreter.raise(.valueError, "range() arg 3 must not be zero") }
      return interpreter.makeRange(first, stop, step)
    }
    defineGetter(.range, "start") { (_, value) throws(Raised) in value.reference.asRange.pointee.start }
    defineGetter(.range, "stop") { (_, value) throws(Raised) in value.reference.asRange.pointee.stop }
    defineGetter(.range, "step") { (_, value) throws(Raised) in value.reference.asRange.pointee.step }
    define(.range, "count", "self, value, /") { (interpreter, arguments) throws(Raised) in
      Value(small: try interpreter.rangeContains(arguments[0].reference, arguments[1]) ? 1 : 0)
    }
    define(.range, "index", "self, value, /") { (interpreter, arguments) throws(Raised) in
      let range = arguments[0].reference.asRange
      guard try interpreter.rangeContains(arguments[0].reference, arguments[1]) else {
        throw interpreter.raise(
          .valueError, "\(interpreter.text(try interpreter.representation(arguments[1]))) is not in range")
      }
      let offset = try interpreter.binary(
        .subtract, interpreter.plainInteger(arguments[1]), range.pointee.start)
      return try interpreter.binary(.floorDivide, offset, range.pointee.step)
    }
    define(.range, "__reversed__", "self, /") { (interpreter, arguments) throws(Raised) in
      let all = interpreter.makeSlice(.none, .none, Value(small: -1))
      return try interpreter.iterator(of: interpreter.rangeSlice(arguments[0].reference, all))
    }
    defineNew(.slice, "start, stop=None, step=None, /") { (interpreter, arguments) throws(Raised) in
      if arguments[2].isUndefined { return interpreter.makeSlice(.none, arguments[1], .none) }
      return interpreter.makeSlice(
        arguments[1], arguments[2], arguments[3].isUndefined ? .none : arguments[3])
    }
    defineGetter(.slice, "start") { (_, value) throws(Raised) in value.reference.asFields.pointee.first }
    defineGetter(.slice, "stop") { (_, value) throws(Raised) in value.reference.asFields.pointee.second }
    defineGetter(.slice, "step") { (_, value) throws(Raised) in value.reference.asFields.pointee.third }
    define(.slice, "indices", "self, length, /") { (interpreter, arguments) throws(Raised) in
      let length = try interpreter.indexInt(arguments[1])
      if length < 0 { throw interpreter.raise(.valueError, "length should not be negative") }
      let bounds = try interpreter.sliceParts(arguments[0]).bounds(length)
      return interpreter.makeTuple(
        [bounds.start, bounds.stop, bounds.step].map { interpreter.makeInteger($0) })
    }
  }

  private func big(_ value: Value) -> BigInt { bigInteger(value) ?? 0 }

  /// Number of items, as an integer of any size.
  func rangeLength(_ reference: Reference) -> Value {
    let range = reference.asRange.pointee
    if range.start.isSmall, range.stop.isSmall, range.step.isSmall {
      let (start, stop, step) = (range.start.small, range.stop.small, range.step.small)
      if step > 0 { return makeInteger(stop > start ? (stop - start - 1) / step + 1 : 0) }
      return makeInteger(start > stop ? (start - stop - 1) / -step + 1 : 0)
    }
    let (start, stop, step) = (big(range.start), big(range.stop), big(range.step))
    if step.sign == .plus {
      return stop > start ? makeInteger((stop - start - 1) / step + 1) : Value(small: 0)
    }
    return start > stop ? makeInteger((start - stop - 1) / -step + 1) : Value(small: 0)
  }

  private func rangeValue(_ range: RangeObject, _ position: BigInt) -> Value {
    makeInteger(big(range.start) + position * big(range.step))
  }

  func rangeItem(_ reference: Reference, _ index: Value) throws(Raised) -> Value {
    let position = try indexOrUndefined(index)
    if position.isUndefined {
      throw raise(.typeError, "range indices must be integers or slices, not \(className(of: index))")
    }
    let length = big(rangeLength(reference))
    var place = big(position)
    if place.sign == .minus { place += length }
    guard place >= 0, place < length else { throw raise(.indexError, "range object index out of range") }
    return rangeValue(reference.asRange.pointee, place)
  }

  func rangeSlice(_ reference: Reference, _ slice: Value) throws(Raised) -> Value {
    let length = rangeLength(reference)
    guard length.isSmall else { throw raise(.overflowError, "Python int too large to convert to C ssize_t") }
    let bounds = try sliceParts(slice).bounds(length.small)
    let range = reference.asRange.pointee
    return makeRange(
      rangeValue(range, BigInt(bounds.start)), rangeValue(range, BigInt(bounds.stop)),
      makeInteger(big(range.step) * BigInt(bounds.step)))
  }

  func rangeContains(_ reference: Reference, _ value: Value) throws(Raised) -> Bool {
    let plain = plainInteger(value)
    if plain.isUndefined || isUserObject(value) {
      let iterator = try iterator(of: Value(reference))
      while true {
        let item = try next(iterator)
        if item.isUndefined { return false }
        if try equal(item, value) { return true }
        try poll()
      }
    }
    let range = reference.asRange.pointee
    let (wanted, start, stop, step) = (big(plain), big(range.start), big(range.stop), big(range.step))
    if step.sign == .plus ? wanted < start || wanted >= stop : wanted > start || wanted <= stop {
      return false
    }
    return (wanted - start) % step == 0
  }

  func rangesEqual(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    let length = rangeLength(left.reference)
    guard try equal(length, rangeLength(right.reference)) else { return false }
    if length == Value(small: 0) { return true }
    let first = left.reference.asRange.pointee
    let second = right.reference.asRange.pointee
    guard try equal(first.start, second.start) else { return false }
    if length == Value(small: 1) { return true }
    return try equal(first.step, second.step)
  }

  func rangeRepresentation(_ reference: Reference) throws(Raised) -> Value {
    let range = reference.asRange.pointee
    let start = text(try representation(range.start))
    let stop = text(try representation(range.stop))
    if range.step == Value(small: 1) { return makeString("range(\(start), \(stop))") }
    return makeString("range(\(start), \(stop), \(text(try representation(range.step))))")
  }

  func sliceRepresentation(_ reference: Reference) throws(Raised) -> Value {
    let fields = reference.asFields.pointee
    let start = text(try representation(fields.first))
    let stop = text(try representation(fields.second))
    return makeString("slice(\(start), \(stop), \(text(try representation(fields.third))))")
  }
}
