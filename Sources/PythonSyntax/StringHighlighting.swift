// The parts of a string literal: text, escapes, and the fields of f-strings.

struct StringHighlighter {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let body: Range<Int>
  private let prefix: StringPrefix
  private var spans: [HighlightSpan] = []
  /// Where the plain text that is not in a span yet begins.
  private var pending: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, _ body: Range<Int>) {
    self.bytes = bytes
    self.range = range
    self.body = body
    pending = range.lowerBound
    var quote = range.lowerBound
    while quote < range.upperBound, bytes[quote] != UInt8(ascii: "'"), bytes[quote] != UInt8(ascii: "\"") {
      quote += 1
    }
    prefix = StringPrefix(bytes[range.lowerBound..<quote]) ?? .plain
  }

  mutating func run() -> [HighlightSpan] {
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), !prefix.isRaw, let end = escape(at: index) {
        add(index..<end, .stringEscape)
        index = end
      } else if prefix.isFormatted, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        index = addBrace(byte, index)
      } else {
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    flush(to: range.upperBound)
    return spans
  }

  private mutating func flush(to end: Int) {
    if pending < end { spans.append(HighlightSpan(range: pending..<end, kind: .string)) }
    pending = max(pending, end)
  }

  private mutating func add(_ range: Range<Int>, _ kind: HighlightClass) {
    flush(to: range.lowerBound)
    spans.append(HighlightSpan(range: range, kind: kind))
    pending = range.upperBound
  }

  /// A doubled brace, a field, or a brace that stands wrong. Gives the offset behind it.
  private mutating func addBrace(_ brace: UInt8, _ index: Int) -> Int {
    if index + 1 < body.upperBound, bytes[index + 1] == brace {
      add(index..<(index + 2), .stringEscape)
      return index + 2
    }
    guard brace == UInt8(ascii: "{") else {
      add(index..<(index + 1), .invalid)
      return index + 1
    }
    var depth = 0
    var end = index
    while end < body.upperBound {
      if bytes[end] == UInt8(ascii: "{") { depth += 1 }
      if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
      end += 1
      if depth == 0 { break }
    }
    add(index..<end, .formatField)
    return end
  }

  /// The end of the escape sequence at `index`, or nil where the backslash means itself.
  private func escape(at index: Int) -> Int? {
    guard index + 1 < body.upperBound else { return nil }
    let letter = bytes[index + 1]
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "a"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "v"), 10, 13:
      return index + 2
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return digits(from: index + 1, atMost: 3, radix: 8)
    case UInt8(ascii: "x"): return digits(from: index + 2, atMost: 2, radix: 16)
    case UInt8(ascii: "u") where !prefix.isBytes: return digits(from: index + 2, atMost: 4, radix: 16)
    case UInt8(ascii: "U") where !prefix.isBytes: return digits(from: index + 2, atMost: 8, radix: 16)
    case UInt8(ascii: "N") where !prefix.isBytes:
      guard index + 2 < body.upperBound, bytes[index + 2] == UInt8(ascii: "{"),
        let close = bytes[(index + 2)..<min(index + 120, body.upperBound)].firstIndex(of: UInt8(ascii: "}"))
      else { return nil }
      return close + 1
    default: return nil
    }
  }

  private func digits(from start: Int, atMost count: Int, radix: UInt8) -> Int {
    var end = start
    while end < body.upperBound, end < start + count {
      let byte = bytes[end]
      let isDigit = radix == 8 ? byte &- 48 < 8 : byte &- 48 < 10 || (byte | 32) &- 97 < 6
      guard isDigit else { break }
      end += 1
    }
    return end
  }
}
