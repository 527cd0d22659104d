// Bytes of a source file to UTF-8: byte order mark and coding line, as PEP 263 defines them.

enum SourceEncoding {
  /// The source as UTF-8, without byte order mark.
  static func decode(_ bytes: [UInt8]) throws(SyntaxFailure) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(bytes.dropFirst(3)) : bytes
    guard let (name, line) = codingName(body) else {
      try checkUTF8(body, declared: false)
      return body
    }
    let normalized = name.lowercased().map { $0 == "_" ? "-" : $0 }
    switch String(normalized) {
    case let utf8
    where utf8 == "utf-8" || utf8.hasPrefix("utf-8-") || utf8 == "utf8" || utf8 == "ascii"
      || utf8 == "us-ascii":
      try checkUTF8(body, declared: true)
      return body
    case "latin-1", "iso-8859-1", "iso-latin-1", "latin1", "iso8859-1", "l1":
      guard !hasMark else { break }
      return Array(String(String.UnicodeScalarView(body.map { Unicode.Scalar($0) })).utf8)
    default: break
    }
    let place = SourceRange(line: line, column: 0, endLine: line, endColumn: 0)
    if hasMark { throw SyntaxFailure("encoding problem: \(name) with BOM", at: place) }
    throw SyntaxFailure("unknown encoding: \(name)", at: place)
  }

  /// What a comment in the first two lines declares: `coding:` or `coding=` and a name.
  private static func codingName(_ bytes: [UInt8]) -> (name: String, line: Int)? {
    var start = 0
    for line in 1...2 {
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      let text = bytes[start..<end]
      guard let first = text.first(where: { $0 != 32 && $0 != 9 && $0 != 12 }) else {
        start = min(end + 1, bytes.count)
        continue
      }
      guard first == UInt8(ascii: "#") else { return nil }
      if let name = name(in: Array(text)) { return (name, line) }
      start = min(end + 1, bytes.count)
    }
    return nil
  }

  private static func name(in comment: [UInt8]) -> String? {
    let word = Array("coding".utf8)
    guard comment.count > word.count else { return nil }
    for start in 0..<(comment.count - word.count)
    where comment[start..<(start + word.count)].elementsEqual(word) {
      var index = start + word.count
      guard comment[index] == UInt8(ascii: ":") || comment[index] == UInt8(ascii: "=") else { continue }
      index += 1
      while index < comment.count, comment[index] == 32 || comment[index] == 9 { index += 1 }
      let name = comment[index...].prefix { byte in
        byte &- 48 < 10 || (byte | 32) &- 97 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: ".")
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func checkUTF8(_ bytes: [UInt8], declared: Bool) throws(SyntaxFailure) {
    guard let (offset, line) = firstInvalidByte(bytes) else { return }
    let place = SourceRange(line: line, column: 0, endLine: line, endColumn: 0)
    let digits = String(bytes[offset], radix: 16)
    let hexadecimal = digits.utf8.count < 2 ? "0" + digits : digits
    throw SyntaxFailure(
      declared
        ? "(unicode error) 'utf-8' codec can't decode byte 0x\(hexadecimal) in position \(offset): "
          + "invalid start byte"
        : "Non-UTF-8 code starting with '\\x\(hexadecimal)' on line \(line), but no encoding declared; "
          + "see https://peps.python.org/pep-0263/ for details",
      at: place)
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> (offset: Int, line: Int)? {
    var line = 1
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 128 {
        if first == 10 { line += 1 }
        index += 1
        continue
      }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (index, line) }
      let second = bytes[index + 1]
      let isShort =
        (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90)
        || (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90)
      guard !isShort, bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
        return (index, line)
      }
      index += length
    }
    return nil
  }
}
