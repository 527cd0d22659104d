// Text in a page: what HTML would take for markup is escaped, Python is highlighted.

import PythonSyntax

/// Turns text into the text of a page.
enum PageText {
  /// Text with what HTML gives a meaning written as references, and without control characters.
  static func escaped(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A, 0x20...0x7E, 0x80...0xFF: output.append(byte)
      default: output.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Source code as the content of a `pre` element.
  ///
  /// - Parameters:
  ///   - source: the code
  ///   - isPython: with words in spans of their classes; magics for other languages count as Python
  static func code(_ source: String, isPython: Bool = true) -> String {
    guard isPython else { return escaped(source) }
    let bytes = Array(source.utf8)
    func text(_ range: Range<Int>) -> String { escaped(String(decoding: bytes[range], as: UTF8.self)) }
    var output = ""
    var place = 0
    for span in highlightSpans(in: source) {
      guard span.range.lowerBound >= place, span.range.upperBound <= bytes.count,
        let name = className(span.kind)
      else { continue }
      output += text(place..<span.range.lowerBound)
      output += "<span class=\"\(name)\">\(text(span.range))</span>"
      place = span.range.upperBound
    }
    return output + text(place..<bytes.count)
  }

  /// The class of a word in the style sheet; nil for what needs no mark.
  private static func className(_ kind: HighlightClass) -> String? {
    switch kind {
    case .keyword: "keyword"
    case .constant, .number, .stringEscape, .formatField: "number"
    case .builtin: "builtin"
    case .string: "string"
    case .comment: "comment"
    case .function, .className: "definition"
    case .decorator: "decorator"
    case .magic: "magic"
    case .operator, .parameterName, .name, .invalid: nil
    }
  }

  /// What a program printed for a terminal, without the sequences that set colours and move the cursor.
  static func withoutEscapes(_ text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x1B, rest.first == UInt8(ascii: "[") else {
        output.append(byte)
        continue
      }
      // ESC [, parameters, intermediate bytes, and a final byte (ECMA-48, 5.4)
      rest = rest.dropFirst().drop { (0x20...0x3F).contains($0) }
      if let final = rest.first, (0x40...0x7E).contains(final) { rest.removeFirst() }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What `data:` addresses call a picture by the ending of its file; nil for what is none.
  static func pictureType(ofFile name: String) -> String? {
    let types = [
      ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
      ".webp": "image/webp", ".svg": "image/svg+xml",
    ]
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return types[name[dot...].lowercased()]
  }
}
