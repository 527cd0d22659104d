// The text of a file: its encoding is told apart here, and it is cut into lines whose exact places and line
// ends are kept, so that a reader can say where a cell stands and a writer can copy it.

/// A text in UTF-8, cut into lines.
struct TextLines: Sendable {
  /// The text, without a byte order mark.
  let bytes: [UInt8]
  /// Each line's bytes without its line end.
  let ranges: [Range<Int>]

  /// - Parameter bytes: text in UTF-8; lines end with LF, CR LF or CR
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      ranges.append(start..<index)
      index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      start = index
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  /// The bytes of a line; empty beyond the end.
  subscript(line: Int) -> ArraySlice<UInt8> {
    ranges.indices.contains(line) ? bytes[ranges[line]] : []
  }

  /// A line as a string.
  func string(_ line: Int) -> String { String(decoding: self[line], as: UTF8.self) }

  /// Where a line starts in the text; the end of the text for the line after the last.
  func start(of line: Int) -> Int {
    ranges.indices.contains(line) ? ranges[line].lowerBound : bytes.count
  }

  /// Some lines as one string, joined by `\n` whatever the file's line ends are.
  func joined(_ lines: Range<Int>) -> String {
    var text: [UInt8] = []
    for line in lines {
      if line > lines.lowerBound { text.append(0x0A) }
      text.append(contentsOf: self[line])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Does a line hold nothing but blanks?
  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0.isBlank } }

  /// Does a line begin with some text?
  func line(_ line: Int, hasPrefix prefix: String) -> Bool { self[line].starts(with: prefix.utf8) }

  /// The places that a reader found for its cells, completed to pieces of the original file.
  func original(
    file: [UInt8], preambleLines: Int, cells: [(cell: Cell, body: Range<Int>)], metadata: JSONObject,
    header: JSONObject
  ) -> OriginalFile {
    var pieces: [OriginalFile.Piece] = []
    for (index, entry) in cells.enumerated() {
      let next = index + 1 < cells.count ? cells[index + 1].body.lowerBound : count
      let lower = start(of: entry.body.lowerBound)
      let upper = start(of: entry.body.upperBound)
      pieces.append(OriginalFile.Piece(body: lower..<upper, end: start(of: next), cell: entry.cell))
    }
    let first = cells.first.map { start(of: $0.body.lowerBound) } ?? bytes.count
    return OriginalFile(
      file: file, text: bytes, preamble: 0..<max(first, 0), pieces: pieces, metadata: metadata,
      header: header)
  }
}

extension UInt8 {
  /// A space, tab, or another of the blanks that do not end a line.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Collection where Element == UInt8, SubSequence == ArraySlice<UInt8> {
  /// Without the blanks at both ends.
  func trimmed() -> ArraySlice<UInt8> {
    var slice = self[...]
    while let first = slice.first, first.isBlank { slice.removeFirst() }
    while let last = slice.last, last.isBlank { slice.removeLast() }
    return slice
  }
}

/// Turns a file's bytes into UTF-8: a byte order mark goes, UTF-16 with a mark is converted.
///
/// - Throws: `LessonError` for binary data and other encodings, with the line of the first offending byte
func decodeText(_ file: [UInt8], path: String) throws(LessonError) -> [UInt8] {
  if file.starts(with: [0xEF, 0xBB, 0xBF]) {
    return try checkedText(Array(file.dropFirst(3)), path: path)
  }
  if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
    let isLittle = file.first == 0xFF
    guard file.count.isMultiple(of: 2) else {
      throw LessonError(
        file: path, problem: "the file is marked as UTF-16 but ends within a character",
        remedy: "save it again as UTF-8")
    }
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for index in stride(from: 2, to: file.count, by: 2) {
      let first = UInt16(file[index])
      let second = UInt16(file[index + 1])
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw LessonError(
        file: path, problem: "the file is marked as UTF-16 but holds something else",
        remedy: "save it again as UTF-8")
    }
    return try checkedText(Array(text.utf8), path: path)
  }
  return try checkedText(file, path: path)
}

private func checkedText(_ bytes: [UInt8], path: String) throws(LessonError) -> [UInt8] {
  func line(of offset: Int) -> Int { 1 + bytes[..<offset].count { $0 == 0x0A } }
  if let zero = bytes.firstIndex(of: 0) {
    throw LessonError(
      file: path, line: line(of: zero), problem: "the file is binary (it holds zero bytes)",
      remedy: "name a lesson in .md, .ipynb or .py format")
  }
  if let wrong = firstInvalidUTF8(bytes) {
    throw LessonError(
      file: path, line: line(of: wrong), problem: "the text is not encoded in UTF-8",
      remedy: "save it again as UTF-8 (iconv -f LATIN1 -t UTF-8 does it for Latin-1)")
  }
  return bytes
}

/// The offset of the first byte that is not part of well-formed UTF-8 (the Unicode Standard, table 3-7).
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  var index = 0
  let count = bytes.count
  while index < count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return index
    }
    guard index + length <= count, second.contains(bytes[index + 1]) else { return index }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
    index += length
  }
  return nil
}
