// Strings: making them, reading them, joining them. Code points lie one byte each while all are below 256, else four
// bytes each, so that indexing takes constant time.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The table of interned strings: equal text, one object.
struct InternTable {
  private var slots: [Value] = Array(repeating: .undefined, count: 4096)
  private var count = 0

  /// Every interned string.
  var values: some Sequence<Value> { slots.lazy.filter { !$0.isUndefined } }

  /// The interned string equal to `string`, or the slot where it belongs.
  func find(_ hash: Int, _ matches: (Reference) -> Bool) -> Value {
    var index = hash & (slots.count - 1)
    while !slots[index].isUndefined {
      let candidate = slots[index].reference
      if candidate.asString.pointee.hash == hash, matches(candidate) { return slots[index] }
      index = (index + 1) & (slots.count - 1)
    }
    return .undefined
  }

  mutating func insert(_ string: Value) {
    if count * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: .undefined, count: old.count * 2)
      for slot in old where !slot.isUndefined { place(slot) }
    }
    place(string)
    count += 1
  }

  private mutating func place(_ string: Value) {
    var index = string.reference.asString.pointee.hash & (slots.count - 1)
    while !slots[index].isUndefined { index = (index + 1) & (slots.count - 1) }
    slots[index] = string
  }
}

extension UnsafeMutablePointer where Pointee == StringObject {
  @inline(__always) var bytes: UnsafeMutablePointer<UInt8> {
    pointee.data.assumingMemoryBound(to: UInt8.self)
  }
  @inline(__always) var words: UnsafeMutablePointer<UInt32> {
    pointee.data.assumingMemoryBound(to: UInt32.self)
  }

  /// The code point at a position that is known to exist.
  @inline(__always)
  subscript(point index: Int) -> UInt32 { pointee.isWide ? words[index] : UInt32(bytes[index]) }

  var codePoints: [UInt32] {
    if pointee.isWide { return Array(UnsafeBufferPointer(start: words, count: pointee.count)) }
    return UnsafeBufferPointer(start: bytes, count: pointee.count).map(UInt32.init)
  }
}

extension Interpreter {
  // MARK: Making

  /// A string object with room for `count` code points behind it, not yet filled.
  func allocateString(count: Int, isWide: Bool, isASCII: Bool) -> UnsafeMutablePointer<StringObject> {
    let reference = heap.allocate(StringObject.inlineOffset + (isWide ? count * 4 : count))
    let string = reference.asString
    string.initialize(
      to: StringObject(
        header: header(.str, .string), count: count, data: reference + StringObject.inlineOffset,
        owner: .undefined, isWide: isWide, isASCII: isASCII))
    return string
  }

  func makeLatinCharacter(_ byte: UInt8) -> Value {
    let string = allocateString(count: 1, isWide: false, isASCII: byte < 128)
    string.bytes[0] = byte
    return Value(string.reference)
  }

  func makeString(ascii bytes: some Collection<UInt8>) -> Value {
    let count = bytes.count
    if count == 1, let byte = bytes.first { return latinCharacters[Int(byte)] }
    let string = allocateString(count: count, isWide: false, isASCII: true)
    _ = UnsafeMutableBufferPointer(start: string.bytes, count: count).initialize(from: bytes)
    return Value(string.reference)
  }

  /// A string from bytes below 256 each, ASCII or not.
  func makeString(latin bytes: UnsafePointer<UInt8>, count: Int, isASCII: Bool) -> Value {
    if count == 0 { return emptyString }
    if count == 1 { return latinCharacters[Int(bytes[0])] }
    let string = allocateString(count: count, isWide: false, isASCII: isASCII)
    memcpy(string.bytes, bytes, count)
    return Value(string.reference)
  }

  func makeString(codePoints: [UInt32]) -> Value {
    codePoints.withUnsafeBufferPointer { makeString(words: $0) }
  }

  func makeString(words: UnsafeBufferPointer<UInt32>) -> Value {
    var all: UInt32 = 0
    for word in words { all |= word }
    if all < 256 {
      if words.isEmpty { return emptyString }
      if words.count == 1 { return latinCharacters[Int(words[0])] }
      let string = allocateString(count: words.count, isWide: false, isASCII: all < 128)
      for (index, word) in words.enumerated() { string.bytes[index] = UInt8(truncatingIfNeeded: word) }
      return Value(string.reference)
    }
    let string = allocateString(count: words.count, isWide: true, isASCII: false)
    if let base = words.baseAddress { memcpy(string.words, base, words.count * 4) }
    return Value(string.reference)
  }

  public func makeString(_ text: String) -> Value {
    var text = text
    return text.withUTF8 { makeString(utf8: $0) }
  }

  /// A string from UTF-8; what is not valid becomes lone surrogates, as Python's `surrogateescape` does it.
  func makeString(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Value {
    if bytes.isEmpty { return emptyString }
    if !bytes.contains(where: { $0 >= 128 }), let base = bytes.baseAddress {
      return makeString(latin: base, count: bytes.count, isASCII: true)
    }
    var points: [UInt32] = []
    points.reserveCapacity(bytes.count)
    UTF8Decoding.decode(bytes) {
      points.append($0)
    } invalid: {
      points.append(0xDC00 + UInt32($0))
    }
    return makeString(codePoints: points)
  }

  /// The one string object for names: equal text gives the same value.
  func internedString(_ text: String) -> Value {
    intern(makeString(text))
  }

  /// The interned string equal to `string`, which becomes it where there is none.
  func intern(_ string: Value) -> Value {
    let object = string.reference
    if object.header & ObjectFlags.interned != 0 { return string }
    let hash = stringHash(object)
    let known = interned.find(hash) { stringsEqual($0, object) }
    if !known.isUndefined { return known }
    object.header |= ObjectFlags.interned
    interned.insert(string)
    return string
  }

  /// The interned string equal to `string` where there is one, else `string` itself.
  func internIfKnown(_ string: Value) -> Value {
    let object = string.reference
    if object.header & ObjectFlags.interned != 0 { return string }
    let known = interned.find(stringHash(object)) { stringsEqual($0, object) }
    return known.isUndefined ? string : known
  }

  // MARK: Reading

  /// The text of a string object as a Swift string; lone surrogates become U+FFFD.
  func text(_ string: Value) -> String {
    guard string.isKind(.string) else { return "" }
    let object = string.reference.asString
    if object.pointee.isASCII {
      return String(
        decoding: UnsafeBufferPointer(start: object.bytes, count: object.pointee.count), as: UTF8.self)
    }
    return String(decoding: utf8(string, surrogates: .replace), as: UTF8.self)
  }

  enum SurrogateHandling { case replace, escape, fail }

  /// The text as UTF-8. With `.escape`, surrogates that stand for undecodable bytes become those bytes again.
  func utf8(_ string: Value, surrogates: SurrogateHandling = .escape) -> [UInt8] {
    let object = string.reference.asString
    if object.pointee.isASCII {
      return Array(UnsafeBufferPointer(start: object.bytes, count: object.pointee.count))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(object.pointee.count * 2)
    for index in 0..<object.pointee.count {
      let point = object[point: index]
      if point >= 0xD800, point < 0xE000 {
        if surrogates == .escape, point >= 0xDC80, point <= 0xDCFF {
          bytes.append(UInt8(truncatingIfNeeded: point))
        } else {
          bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
      } else {
        UTF8Decoding.encode(point, into: &bytes)
      }
    }
    return bytes
  }

  func codePoints(_ string: Value) -> [UInt32] { string.reference.asString.codePoints }

  /// The one-character string at a position that is known to exist.
  @inline(__always)
  func character(_ string: Reference, at index: Int) -> Value {
    let object = string.asString
    let point = object[point: index]
    if point < 256 { return latinCharacters[Int(point)] }
    return makeString(codePoints: [point])
  }

  /// A stretch of a string.
  func substring(_ string: Reference, from start: Int, to end: Int) -> Value {
    let object = string.asString
    let count = end - start
    if count <= 0 { return emptyString }
    if count == object.pointee.count, !string.isUserClass { return Value(string) }
    if object.pointee.isWide {
      return makeString(words: UnsafeBufferPointer(start: object.words + start, count: count))
    }
    let bytes = object.bytes + start
    var isASCII = object.pointee.isASCII
    if !isASCII { isASCII = !UnsafeBufferPointer(start: bytes, count: count).contains { $0 >= 128 } }
    return makeString(latin: bytes, count: count, isASCII: isASCII)
  }

  // MARK: Comparing and hashing

  func stringHash(_ string: Reference) -> Int {
    let object = string.asString
    if object.pointee.hash != 0 { return object.pointee.hash }
    var hash = hashSeed
    if object.pointee.isWide {
      for index in 0..<object.pointee.count { hash = Interpreter.mix(hash ^ UInt64(object.words[index])) }
    } else {
      let bytes = object.bytes
      var index = 0
      let count = object.pointee.count
      while index + 8 <= count {
        let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
        hash = Interpreter.mix(hash ^ word)
        index += 8
      }
      var tail: UInt64 = UInt64(count) << 56
      var shift: UInt64 = 0
      while index < count {
        tail ^= UInt64(bytes[index]) << shift
        shift += 8
        index += 1
      }
      hash = Interpreter.mix(hash ^ tail)
    }
    var result = Int(bitPattern: UInt(hash >> 1))
    if result == 0 { result = 1 }
    object.pointee.hash = result
    return result
  }

  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  @inline(__always)
  func stringsEqual(_ left: Reference, _ right: Reference) -> Bool {
    if left == right { return true }
    let first = left.asString
    let second = right.asString
    let count = first.pointee.count
    guard count == second.pointee.count, first.pointee.isWide == second.pointee.isWide else { return false }
    return memcmp(first.pointee.data, second.pointee.data, first.pointee.isWide ? count * 4 : count) == 0
  }

  /// Below zero, zero or above, by code points.
  func compareStrings(_ left: Reference, _ right: Reference) -> Int {
    let first = left.asString
    let second = right.asString
    let count = min(first.pointee.count, second.pointee.count)
    if !first.pointee.isWide, !second.pointee.isWide {
      let order = Int(memcmp(first.pointee.data, second.pointee.data, count))
      return order != 0 ? order : first.pointee.count - second.pointee.count
    }
    for index in 0..<count {
      let one = first[point: index]
      let other = second[point: index]
      if one != other { return one < other ? -1 : 1 }
    }
    return first.pointee.count - second.pointee.count
  }

  // MARK: Joining

  /// `left + right`. A left side that ends where its shared buffer is filled up to is continued in place, so that
  /// building a string bit by bit takes linear time.
  func concatenate(_ left: Value, _ right: Value) -> Value {
    let first = left.reference.asString
    let second = right.reference.asString
    let leftCount = first.pointee.count
    let rightCount = second.pointee.count
    if leftCount == 0, !right.reference.isUserClass { return right }
    if rightCount == 0, !left.reference.isUserClass { return left }
    let count = leftCount + rightCount
    if !first.pointee.isWide, !second.pointee.isWide {
      let isASCII = first.pointee.isASCII && second.pointee.isASCII
      if leftCount >= 256 { return continueString(first, second, isASCII: isASCII) }
      let string = allocateString(count: count, isWide: false, isASCII: isASCII)
      memcpy(string.bytes, first.bytes, leftCount)
      memcpy(string.bytes + leftCount, second.bytes, rightCount)
      return Value(string.reference)
    }
    let string = allocateString(count: count, isWide: true, isASCII: false)
    copyWide(first, to: string.words)
    copyWide(second, to: string.words + leftCount)
    return Value(string.reference)
  }

  /// The shared buffer of continued strings: used bytes, capacity, then the bytes.
  private func continueString(
    _ first: UnsafeMutablePointer<StringObject>, _ second: UnsafeMutablePointer<StringObject>, isASCII: Bool
  ) -> Value {
    let leftCount = first.pointee.count
    let rightCount = second.pointee.count
    var buffer: UnsafeMutablePointer<Int>
    var owner = first.reference.isUserClass ? Value.undefined : first.pointee.owner
    if !owner.isUndefined, owner.reference.of(Int.self)[0] == leftCount,
      leftCount + rightCount <= owner.reference.of(Int.self)[1]
    {
      buffer = owner.reference.of(Int.self)
    } else {
      let count = leftCount + rightCount
      let capacity = count < 1 << 26 ? count * 2 : count + count / 8
      let blob = heap.allocate(capacity + 16)
      buffer = blob.of(Int.self)
      buffer[1] = capacity
      memcpy(blob + 16, first.bytes, leftCount)
      owner = Value(blob)
    }
    let bytes = UnsafeMutableRawPointer(buffer) + 16
    memcpy(bytes + leftCount, second.bytes, rightCount)
    buffer[0] = leftCount + rightCount
    let reference = heap.allocate(MemoryLayout<StringObject>.size)
    reference.asString.initialize(
      to: StringObject(
        header: header(.str, .string), count: leftCount + rightCount, data: bytes, owner: owner,
        isWide: false, isASCII: isASCII))
    return Value(reference)
  }

  func copyWide(_ string: UnsafeMutablePointer<StringObject>, to target: UnsafeMutablePointer<UInt32>) {
    if string.pointee.isWide {
      memcpy(target, string.words, string.pointee.count * 4)
    } else {
      for index in 0..<string.pointee.count { target[index] = UInt32(string.bytes[index]) }
    }
  }

  /// Joins strings that lie in registers.
  func joinStrings(_ values: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    if count == 1 { return values[0] }
    var total = 0
    var isWide = false
    var isASCII = true
    for index in 0..<count {
      let string = values[index].reference.asString
      total += string.pointee.count
      isWide = isWide || string.pointee.isWide
      isASCII = isASCII && string.pointee.isASCII
    }
    if total == 0 { return emptyString }
    let result = allocateString(count: total, isWide: isWide, isASCII: isASCII)
    var position = 0
    for index in 0..<count {
      let string = values[index].reference.asString
      if isWide {
        copyWide(string, to: result.words + position)
      } else {
        memcpy(result.bytes + position, string.bytes, string.pointee.count)
      }
      position += string.pointee.count
    }
    return Value(result.reference)
  }
}

extension UnsafeMutablePointer where Pointee == StringObject {
  @inline(__always) var reference: Reference { UnsafeMutableRawPointer(self) }
}

/// UTF-8 by the Unicode standard's table of well-formed sequences.
enum UTF8Decoding {
  static func encode(_ point: UInt32, into bytes: inout [UInt8]) {
    switch point {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: point))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: point >> 6))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point & 0x3F))
    case 0x800..<0x10000:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: point >> 12))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: point >> 18))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: point & 0x3F))
    }
  }

  /// Decodes `bytes`; each byte that begins no valid sequence goes to `invalid`.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: (UInt32) -> Void, invalid: (UInt8) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        emit(UInt32(first))
        index += 1
        continue
      }
      let length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
      guard length > 0, first <= 0xF4, index + length <= bytes.count else {
        invalid(first)
        index += 1
        continue
      }
      var point = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      var isValid = true
      for offset in 1..<length {
        let byte = bytes[index + offset]
        if byte & 0xC0 != 0x80 { isValid = false }
        point = point << 6 | UInt32(byte & 0x3F)
      }
      let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
      if !isValid || point < smallest || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) {
        invalid(first)
        index += 1
      } else {
        emit(point)
        index += length
      }
    }
  }
}
