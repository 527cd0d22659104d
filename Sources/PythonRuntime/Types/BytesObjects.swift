// bytes and bytearray as objects: making, reading, comparing, operators, and changing a bytearray.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  // MARK: Making and reading

  /// An object of `count` bytes, not yet filled.
  func allocateBytes(_ count: Int, mutable: Bool) -> UnsafeMutablePointer<BytesObject> {
    let reference: Reference
    let data: UnsafeMutablePointer<UInt8>
    var owner = Value.undefined
    if mutable {
      let storage = heap.allocate(max(count, 1))
      reference = heap.allocate(MemoryLayout<BytesObject>.size)
      data = storage.assumingMemoryBound(to: UInt8.self)
      owner = Value(storage)
    } else {
      reference = heap.allocate(BytesObject.inlineOffset + count)
      data = (reference + BytesObject.inlineOffset).assumingMemoryBound(to: UInt8.self)
    }
    reference.asBytes.initialize(
      to: BytesObject(
        header: mutable ? header(.bytearray, .bytearray) : header(.bytes, .bytes), hash: 0, count: count,
        capacity: max(count, mutable ? 1 : 0), data: data, owner: owner, attributes: .undefined))
    return reference.asBytes
  }

  func makeBytes(_ bytes: [UInt8]) -> Value { makeBytes(bytes, mutable: false) }

  func makeBytearray(_ bytes: [UInt8]) -> Value { makeBytes(bytes, mutable: true) }

  private func makeBytes(_ bytes: [UInt8], mutable: Bool) -> Value {
    let object = allocateBytes(bytes.count, mutable: mutable)
    bytes.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { memcpy(object.pointee.data, base, buffer.count) }
    }
    return Value(UnsafeMutableRawPointer(object))
  }

  /// The content of bytes or a bytearray; nil for anything else.
  func bytes(of value: Value) -> [UInt8]? {
    guard value.isKind(.bytes) || value.isKind(.bytearray) else { return shownBytes(value) }
    return Array(TextView(value.reference).byteBuffer)
  }

  /// A stretch of bytes as an object of the same plain class.
  func bytesPiece(_ receiver: Reference, _ start: Int, _ end: Int) -> Value {
    let bytes = receiver.asBytes
    let count = max(0, end - start)
    if receiver.kind == .bytes, count == bytes.pointee.count, isOfPlainClass(receiver) {
      return Value(receiver)
    }
    let object = allocateBytes(count, mutable: receiver.kind == .bytearray)
    memcpy(object.pointee.data, bytes.pointee.data + start, count)
    return Value(UnsafeMutableRawPointer(object))
  }

  /// Bytes in an object of their own, which may get another class.
  func makeBytesCopy(_ plain: Value) -> Value { makeBytes(bytes(of: plain) ?? []) }

  /// `repr` of bytes or a bytearray.
  func bytesRepresentation(_ b: Reference) throws(Raised) -> Value {
    var literal = StringRepresentation.representation(bytes: TextView(b).byteBuffer)
    if b.kind == .bytes { return makeString(ascii: literal) }
    // A bytearray escapes single quotes even between double ones.
    if literal.last == 0x22 { literal = literal.flatMap { $0 == 0x27 ? [0x5C, 0x27] : [$0] } }
    return makeString(ascii: Array("\(className(of: Value(b)))(".utf8) + literal + [UInt8(ascii: ")")])
  }

  /// One byte from an integer.
  ///
  /// - Throws: TypeError for no integer, ValueError for one that is no byte.
  func byteValue(_ value: Value, _ message: String = "byte must be in range(0, 256)") throws(Raised) -> UInt8
  {
    if value.isSmall, let byte = UInt8(exactly: value.small) { return byte }
    let integer = try index(value)
    guard integer.isSmall, let byte = UInt8(exactly: integer.small) else { throw raise(.valueError, message) }
    return byte
  }

  // MARK: Operators

  /// `left + right`; the class of the left side is that of the result.
  func bytesConcatenate(_ left: Reference, _ right: Reference) -> Value {
    let first = TextView(left)
    let second = TextView(right)
    return makeText(like: left, count: first.count + second.count) { target in
      memcpy(target, first.base, first.count)
      memcpy(target + first.count, second.base, second.count)
    }
  }

  /// `value * count`.
  func bytesRepeat(_ receiver: Reference, _ count: Int) throws(Raised) -> Value {
    let view = TextView(receiver)
    if count == 1 { return unchanged(receiver) }
    let (total, overflow) = view.count.multipliedReportingOverflow(by: max(count, 0))
    if overflow { throw raise(.memoryError, value: .undefined) }
    try checkTextSize(total)
    return makeText(like: receiver, count: total) { target in
      Interpreter.fill(target, total, repeating: view.base, view.count)
    }
  }

  /// `item in container` for bytes: one byte or a stretch of them.
  func bytesContains(_ container: Reference, _ item: Value) throws(Raised) -> Bool {
    let needle: TextView
    if item.isKind(.bytes) || item.isKind(.bytearray) {
      needle = TextView(item.reference)
    } else if isIndex(item) {
      needle = .single(try byteValue(item))
    } else {
      throw raise(.typeError, "a bytes-like object is required, not '\(className(of: item))'")
    }
    let view = TextView(container)
    return view.find(needle, from: 0, to: view.count) >= 0
  }

  /// `b[start::step]` of `count` bytes.
  func bytesSlice(_ b: Reference, start: Int, step: Int, count: Int) -> Value {
    if step == 1 { return bytesPiece(b, start, start + max(count, 0)) }
    let view = TextView(b)
    return makeText(like: b, count: max(count, 0)) { target in
      for index in 0..<max(count, 0) { target[index] = view.bytes[start + index * step] }
    }
  }

  /// Below zero, zero or above.
  func bytesCompare(_ left: Reference, _ right: Reference) -> Int {
    let first = TextView(left)
    let second = TextView(right)
    let order = Int(memcmp(first.base, second.base, min(first.count, second.count)))
    return order != 0 ? order : first.count - second.count
  }

  /// The hash of bytes, equal for equal content.
  func bytesHash(_ b: Reference) -> Int {
    let object = b.asBytes
    if b.kind == .bytes, object.pointee.hash != 0 { return object.pointee.hash }
    var hash = hashSeed ^ UInt64(object.pointee.count)
    for byte in TextView(b).byteBuffer { hash = Interpreter.mix(hash ^ UInt64(byte)) }
    let result = max(1, Int(bitPattern: UInt(hash >> 1)))
    if b.kind == .bytes { object.pointee.hash = result }
    return result
  }

  // MARK: Changing a bytearray

  /// Gives `count` bytes the place of those from `start` to `end`; the new ones are not yet filled.
  func bytearrayResize(_ target: Reference, from start: Int, to end: Int, count: Int) {
    let object = target.asBytes
    let old = object.pointee.count
    let new = old - (end - start) + count
    if new > object.pointee.capacity {
      let capacity = max(new, object.pointee.capacity + object.pointee.capacity / 8 + 16)
      let storage = heap.resize(
        UnsafeMutableRawPointer(object.pointee.data), from: object.pointee.capacity, to: capacity)
      object.pointee.data = storage.assumingMemoryBound(to: UInt8.self)
      object.pointee.owner = Value(storage)
      object.pointee.capacity = capacity
    }
    let data = object.pointee.data
    memmove(data + start + count, data + end, old - end)
    object.pointee.count = new
  }

  /// Replaces the bytes from `start` to `end`.
  func bytearrayReplace(_ target: Reference, from start: Int, to end: Int, with bytes: [UInt8]) throws(Raised)
  {
    try checkTextSize(target.asBytes.pointee.count + bytes.count)
    bytearrayResize(target, from: start, to: end, count: bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { memcpy(target.asBytes.pointee.data + start, base, buffer.count) }
    }
  }

  /// The position that an index means, or the exception for one out of range.
  /// Where an index points, once `before` was done, which may shorten the array.
  private func bytearrayPosition(
    _ target: Reference, _ index: Value, before: () throws(Raised) -> Void = {}
  ) throws(Raised) -> Int {
    if !isIndex(index) {
      throw raise(
        .typeError, "bytearray indices must be integers or slices, not \(className(of: index))")
    }
    var position = try indexInt(index)
    try before()
    let count = target.asBytes.pointee.count
    if position < 0 { position += count }
    guard position >= 0, position < count else { throw raise(.indexError, "bytearray index out of range") }
    return position
  }

  /// `target[index] = value`, for an integer or a slice.
  func bytearraySetItem(_ target: Reference, _ index: Value, _ value: Value) throws(Raised) {
    guard index.isKind(.slice) else {
      var byte: UInt8 = 0
      let position = try bytearrayPosition(target, index) { () throws(Raised) in byte = try byteValue(value) }
      target.asBytes.pointee.data[position] = byte
      return
    }
    let bytes: [UInt8]
    if let plain = self.bytes(of: value) {
      bytes = plain
    } else if number(value) != nil || value.isKind(.string) {
      throw raise(
        .typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    } else {
      bytes = try bytesFromIterable(value, "bytearray", "byte must be in range(0, 256)")
    }
    let bounds = try sliceParts(index).bounds(target.asBytes.pointee.count)
    if bounds.step == 1 {
      try bytearrayReplace(target, from: bounds.start, to: max(bounds.start, bounds.stop), with: bytes)
    } else if bytes.isEmpty {
      bytearrayRemove(target, bounds)
    } else {
      guard bytes.count == bounds.count else {
        throw raise(
          .valueError,
          "attempt to assign bytes of size \(bytes.count) to extended slice of size \(bounds.count)")
      }
      for (offset, byte) in bytes.enumerated() {
        target.asBytes.pointee.data[bounds.start + offset * bounds.step] = byte
      }
    }
  }

  /// `del target[index]`, for an integer or a slice.
  func bytearrayDeleteItem(_ target: Reference, _ index: Value) throws(Raised) {
    guard index.isKind(.slice) else {
      let position = try bytearrayPosition(target, index)
      bytearrayResize(target, from: position, to: position + 1, count: 0)
      return
    }
    let bounds = try sliceParts(index).bounds(target.asBytes.pointee.count)
    if bounds.step == 1 {
      bytearrayResize(target, from: bounds.start, to: max(bounds.start, bounds.stop), count: 0)
    } else {
      bytearrayRemove(target, bounds)
    }
  }

  private func bytearrayRemove(_ target: Reference, _ bounds: SliceBounds) {
    let count = bounds.count
    guard count > 0 else { return }
    let first = bounds.step > 0 ? bounds.start : bounds.start + (count - 1) * bounds.step
    let stride = abs(bounds.step)
    let object = target.asBytes
    let data = object.pointee.data
    var kept = first
    var removed = 0
    for index in first..<object.pointee.count {
      if removed < count, index == first + removed * stride {
        removed += 1
      } else {
        data[kept] = data[index]
        kept += 1
      }
    }
    object.pointee.count = kept
  }

  /// `target += right`.
  func bytearrayExtend(_ target: Reference, _ right: Value) throws(Raised) {
    guard let bytes = bytes(of: right) else {
      throw raise(.typeError, "can't concat \(className(of: right)) to bytearray")
    }
    let count = target.asBytes.pointee.count
    if right == Value(target), count > 0 {
      // CPython has the array lent to itself meanwhile.
      throw raise(.bufferError, "Existing exports of data: object cannot be re-sized")
    }
    try bytearrayReplace(target, from: count, to: count, with: bytes)
  }

  /// `bytearray *= count`.
  func bytearrayRepeat(_ target: Reference, _ right: Value) throws(Raised) {
    guard let own = bytes(of: Value(target)) else { return }
    let times = plainInteger(try indexOrUndefined(right))
    guard !times.isUndefined else {
      throw raise(.typeError, "can't multiply sequence by non-int of type '\(className(of: right))'")
    }
    let repeated = try builtinBinary(.multiply, Value(target), times)
    guard let content = bytes(of: repeated) else { return }
    try bytearrayReplace(target, from: 0, to: own.count, with: content)
  }

  /// The bytes that an iterable of integers gives.
  func bytesFromIterable(_ iterable: Value, _ className: String, _ message: String) throws(Raised) -> [UInt8]
  {
    let source = try iterator(
      of: iterable, orTypeError: "cannot convert '\(self.className(of: iterable))' object to \(className)")
    var bytes: [UInt8] = []
    try forEach(source) { (value) throws(Raised) in bytes.append(try byteValue(value, message)) }
    return bytes
  }
}
