// A view on the characters of a string or on bytes, and the searches that both share.
// Views are unsafe pointers: make one only when no Python code can run before it was last used.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Characters of a `str`, one or four bytes each, or the content of `bytes` or a `bytearray`.
struct TextView {
  let base: UnsafeRawPointer
  let count: Int
  let isWide: Bool
  /// Bytes have fewer kinds of white space and line breaks than text.
  let isBytes: Bool

  /// The content of an object whose kind is string, bytes or bytearray.
  @inline(__always)
  init(_ reference: Reference) {
    if reference.kind == .string {
      let string = reference.asString
      base = UnsafeRawPointer(string.pointee.data)
      count = string.pointee.count
      isWide = string.pointee.isWide
      isBytes = false
    } else {
      let bytes = reference.asBytes
      base = UnsafeRawPointer(bytes.pointee.data)
      count = bytes.pointee.count
      isWide = false
      isBytes = true
    }
  }

  init(base: UnsafeRawPointer, count: Int) {
    self.base = base
    self.count = count
    isWide = false
    isBytes = true
  }

  /// All values of a byte in order, so that one byte can be searched for like any bytes.
  nonisolated(unsafe) private static let everyByte: UnsafeRawPointer = {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for value in 0..<256 { (bytes + value).initialize(to: UInt8(value)) }
    return UnsafeRawPointer(bytes)
  }()

  static func single(_ byte: UInt8) -> TextView { TextView(base: everyByte + Int(byte), count: 1) }

  @inline(__always) var bytes: UnsafePointer<UInt8> { base.assumingMemoryBound(to: UInt8.self) }
  @inline(__always) var words: UnsafePointer<UInt32> { base.assumingMemoryBound(to: UInt32.self) }
  var byteBuffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: isWide ? 0 : count) }
  var wordBuffer: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: words, count: isWide ? count : 0) }

  /// The code point or byte at a position that is known to exist.
  @inline(__always)
  subscript(_ index: Int) -> UInt32 { isWide ? words[index] : UInt32(bytes[index]) }

  /// All code points.
  var points: [UInt32] { isWide ? Array(wordBuffer) : byteBuffer.map(UInt32.init) }

  /// Whether white space stands at a position that is known to exist.
  @inline(__always)
  func isSpace(_ index: Int) -> Bool {
    let point = self[index]
    if point < 128 { return point == 32 || point &- 9 < 5 || (!isBytes && point &- 28 < 4) }
    return !isBytes && CodePoints.isSpace(point)
  }

  @inline(__always)
  func isLineBreak(_ index: Int) -> Bool {
    let point = self[index]
    if isBytes { return point == 10 || point == 13 }
    return point < 128 ? point &- 10 < 4 || point &- 28 < 3 : CodePoints.isLineBreak(point)
  }

  /// Whether `other` stands at a position where it is known to fit.
  func matches(_ other: TextView, at index: Int) -> Bool {
    if isWide == other.isWide {
      let size = isWide ? 4 : 1
      return memcmp(base + index * size, other.base, other.count * size) == 0
    }
    for offset in 0..<other.count where self[index + offset] != other[offset] { return false }
    return true
  }

  /// Where `needle` first stands between two positions, or -1. Takes linear time.
  func find(_ needle: TextView, from start: Int, to end: Int) -> Int {
    if needle.count > end - start { return -1 }
    if needle.count == 0 { return start }
    if !isWide {
      if needle.isWide { return -1 }
      if needle.count == 1 {
        let found = memchr(base + start, Int32(needle.bytes[0]), end - start)
        return found.map { UnsafeRawPointer($0) - base } ?? -1
      }
      return SubstringSearch.find(needle.bytes, needle.count, in: bytes, from: start, to: end)
    }
    if needle.isWide {
      return SubstringSearch.find(needle.words, needle.count, in: words, from: start, to: end)
    }
    let wide = needle.points
    return wide.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { SubstringSearch.find($0, buffer.count, in: words, from: start, to: end) }
        ?? start
    }
  }

  /// Where `needle` last stands between two positions, or -1.
  func findLast(_ needle: TextView, from start: Int, to end: Int) -> Int {
    if needle.count > end - start { return -1 }
    if needle.count == 0 { return end }
    if needle.isWide, !isWide { return -1 }
    let first = needle[0]
    var index = end - needle.count
    while index >= start {
      if self[index] == first, matches(needle, at: index) { return index }
      index -= 1
    }
    return -1
  }

  /// How often `needle` stands between two positions without overlapping itself.
  /// - Parameter pause: called now and then.
  func occurrences(
    of needle: TextView, from start: Int, to end: Int, limit: Int = .max, _ pause: () throws(Raised) -> Void
  ) throws(Raised) -> Int {
    if end < start || needle.count > end - start || limit <= 0 { return 0 }
    if needle.count == 0 { return min(end - start + 1, limit) }
    var total = 0
    if needle.count == 1, !isWide, limit == .max {
      if needle.isWide { return 0 }
      let wanted = needle.bytes[0]
      for index in start..<end where bytes[index] == wanted { total += 1 }
      return total
    }
    var position = start
    while total < limit {
      let found = find(needle, from: position, to: end)
      if found < 0 { break }
      total += 1
      position = found + needle.count
      if total & 0xFFFF == 0 { try pause() }
    }
    return total
  }

  // MARK: Pieces

  /// The pieces between separators, from the left; at most `limit` cuts.
  func split(_ separator: TextView, limit: Int, _ emit: (Int, Int) throws(Raised) -> Void) throws(Raised) {
    var start = 0
    var cuts = 0
    while cuts < limit {
      let found = find(separator, from: start, to: count)
      if found < 0 { break }
      try emit(start, found)
      start = found + separator.count
      cuts += 1
    }
    try emit(start, count)
  }

  /// The pieces between stretches of white space, from the left.
  func splitAtSpaces(limit: Int, _ emit: (Int, Int) throws(Raised) -> Void) throws(Raised) {
    var index = 0
    var cuts = 0
    while true {
      while index < count, isSpace(index) { index += 1 }
      if index == count { return }
      let start = index
      if cuts == limit {
        try emit(start, count)
        return
      }
      while index < count, !isSpace(index) { index += 1 }
      try emit(start, index)
      cuts += 1
    }
  }

  /// The pieces between separators, from the right and in that order.
  func splitFromRight(_ separator: TextView, limit: Int, _ emit: (Int, Int) throws(Raised) -> Void)
    throws(Raised)
  {
    var end = count
    var cuts = 0
    while cuts < limit {
      let found = findLast(separator, from: 0, to: end)
      if found < 0 { break }
      try emit(found + separator.count, end)
      end = found
      cuts += 1
    }
    try emit(0, end)
  }

  /// The pieces between stretches of white space, from the right and in that order.
  func splitAtSpacesFromRight(limit: Int, _ emit: (Int, Int) throws(Raised) -> Void) throws(Raised) {
    var index = count
    var cuts = 0
    while true {
      while index > 0, isSpace(index - 1) { index -= 1 }
      if index == 0 { return }
      let end = index
      if cuts == limit {
        try emit(0, end)
        return
      }
      while index > 0, !isSpace(index - 1) { index -= 1 }
      try emit(index, end)
      cuts += 1
    }
  }

  /// The lines, with or without their breaks; a carriage return and a line feed end one line together.
  func lines(keepingBreaks: Bool, _ emit: (Int, Int) throws(Raised) -> Void) throws(Raised) {
    var start = 0
    var index = 0
    while index < count {
      guard isLineBreak(index) else {
        index += 1
        continue
      }
      let end = index
      index += self[index] == 13 && index + 1 < count && self[index + 1] == 10 ? 2 : 1
      try emit(start, keepingBreaks ? index : end)
      start = index
    }
    if start < count { try emit(start, count) }
  }

  /// What is left without characters at either end: those of `characters`, or white space.
  func strippedRange(_ characters: TextView?, left: Bool, right: Bool) -> (start: Int, end: Int) {
    func goes(_ index: Int) -> Bool {
      guard let characters else { return isSpace(index) }
      let point = self[index]
      for other in 0..<characters.count where characters[other] == point { return true }
      return false
    }
    var start = 0
    var end = count
    if left { while start < end, goes(start) { start += 1 } }
    if right { while end > start, goes(end - 1) { end -= 1 } }
    return (start, end)
  }
}

/// Search for a stretch of elements in linear time.
enum SubstringSearch {
  /// Where `needle` of at least one element first stands in `text` between two positions, or -1. Candidates are
  /// found by their first and last element; when comparing them turns out to cost too much, the search goes on
  /// with the algorithm of Knuth, Morris and Pratt.
  @inline(__always)
  static func find<Element: FixedWidthInteger>(
    _ needle: UnsafePointer<Element>, _ count: Int, in text: UnsafePointer<Element>, from start: Int,
    to end: Int
  ) -> Int {
    let first = needle[0]
    let last = needle[count - 1]
    var index = start
    let final = end - count
    var patience = (end - start) * 4 + 1024
    while index <= final {
      if MemoryLayout<Element>.size == 1 {
        guard let found = memchr(text + index, Int32(truncatingIfNeeded: first), final - index + 1) else {
          return -1
        }
        index = UnsafeRawPointer(found) - UnsafeRawPointer(text)
      } else {
        while text[index] != first {
          index += 1
          if index > final { return -1 }
        }
      }
      if text[index + count - 1] == last {
        if memcmp(text + index, needle, count * MemoryLayout<Element>.size) == 0 { return index }
        patience -= count
        if patience < 0 { return findSteadily(needle, count, in: text, from: index + 1, to: end) }
      } else if MemoryLayout<Element>.size == 1 {
        // Where the first element is common, the last one may be rare.
        let tail = index + count - 1
        guard let found = memchr(text + tail, Int32(truncatingIfNeeded: last), end - tail) else { return -1 }
        index = UnsafeRawPointer(found) - UnsafeRawPointer(text) - (count - 1)
        continue
      }
      index += 1
    }
    return -1
  }

  private static func findSteadily<Element: FixedWidthInteger>(
    _ needle: UnsafePointer<Element>, _ count: Int, in text: UnsafePointer<Element>, from start: Int,
    to end: Int
  ) -> Int {
    // For each position in the needle the length of the longest proper border of what lies before it.
    var borders = [Int](repeating: 0, count: count + 1)
    var border = 0
    for index in 1..<max(count, 1) {
      while border > 0, needle[index] != needle[border] { border = borders[border] }
      if needle[index] == needle[border] { border += 1 }
      borders[index + 1] = border
    }
    var matched = 0
    var index = start
    while index < end {
      while matched > 0, text[index] != needle[matched] { matched = borders[matched] }
      if text[index] == needle[matched] { matched += 1 }
      index += 1
      if matched == count { return index - count }
    }
    return -1
  }
}

/// Collects characters, one byte each for as long as that is enough.
struct TextBuilder {
  private var narrow: [UInt8] = []
  private var wide: [UInt32] = []
  private var isWide = false

  var count: Int { isWide ? wide.count : narrow.count }

  private mutating func widen() {
    isWide = true
    wide = narrow.map(UInt32.init)
    narrow = []
  }

  @inline(__always)
  mutating func append(_ point: UInt32) {
    if !isWide {
      if point < 256 {
        narrow.append(UInt8(truncatingIfNeeded: point))
        return
      }
      widen()
    }
    wide.append(point)
  }

  mutating func append(ascii bytes: some Sequence<UInt8>) {
    if isWide {
      wide.append(contentsOf: bytes.lazy.map(UInt32.init))
    } else {
      narrow.append(contentsOf: bytes)
    }
  }

  mutating func append(_ points: [UInt32], _ range: Range<Int>) {
    for index in range.clamped(to: 0..<points.count) { append(points[index]) }
  }

  mutating func append(points: some Sequence<UInt32>) { for point in points { append(point) } }

  mutating func append(_ view: TextView, from start: Int, to end: Int) {
    guard start < end else { return }
    if view.isWide {
      if !isWide { widen() }
      wide.append(contentsOf: UnsafeBufferPointer(start: view.words + start, count: end - start))
    } else {
      append(ascii: UnsafeBufferPointer(start: view.bytes + start, count: end - start))
    }
  }

  mutating func append(_ view: TextView) { append(view, from: 0, to: view.count) }

  mutating func append(_ point: UInt32, times: Int) {
    guard times > 0 else { return }
    if point >= 256, !isWide { widen() }
    if isWide {
      wide.append(contentsOf: repeatElement(point, count: times))
    } else {
      narrow.append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: point), count: times))
    }
  }

  mutating func append(_ text: FormattedText) {
    switch text {
    case .ascii(let bytes): append(ascii: bytes)
    case .codePoints(let points): append(points: points)
    }
  }

  /// Code points, for a template or a specification.
  var points: [UInt32] { isWide ? wide : narrow.map(UInt32.init) }

  /// The string collected.
  func string(_ interpreter: Interpreter) -> Value {
    if isWide { return interpreter.makeString(codePoints: wide) }
    return narrow.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return interpreter.emptyString }
      return interpreter.makeString(
        latin: base, count: buffer.count, isASCII: !buffer.contains { $0 >= 128 })
    }
  }
}
