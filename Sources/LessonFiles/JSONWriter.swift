// Writes JSON the way nbformat does: indented by one space, members and numbers as they are in the value, text
// as it is but for the characters that JSON forbids.

/// Writes JSON values.
enum JSONWriter {
  /// How a value is laid out.
  enum Layout {
    /// On one line.
    case compact
    /// A member or element on each line, indented by one space for each level from this one on.
    case indented(level: Int)
  }

  /// The text of a value.
  static func text(_ value: JSONValue, _ layout: Layout = .compact) -> String {
    String(decoding: bytes(value, layout), as: UTF8.self)
  }

  /// The text of a value as UTF-8.
  static func bytes(_ value: JSONValue, _ layout: Layout) -> [UInt8] {
    var output: [UInt8] = []
    write(value, layout, to: &output)
    return output
  }

  /// Appends the text of a value.
  static func write(_ value: JSONValue, _ layout: Layout, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let spelling): output.append(contentsOf: spelling.utf8)
    case .string(let text): write(text, to: &output)
    case .array(let elements):
      list(elements, "[", "]", layout, to: &output) { element, inner, output in
        write(element, inner, to: &output)
      }
    case .object(let object):
      list(object.members, "{", "}", layout, to: &output) { member, inner, output in
        write(member.key, to: &output)
        output.append(contentsOf: ": ".utf8)
        write(member.value, inner, to: &output)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: Character, _ close: Character, _ layout: Layout, to output: inout [UInt8],
    _ writeElement: (Element, Layout, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: String(open).utf8)
    for (index, element) in elements.enumerated() {
      switch layout {
      case .compact:
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        writeElement(element, .compact, &output)
      case .indented(let level):
        output.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
        output.append(contentsOf: repeatElement(0x20, count: level + 1))
        writeElement(element, .indented(level: level + 1), &output)
      }
    }
    if case .indented(let level) = layout, !elements.isEmpty {
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: level))
    }
    output.append(contentsOf: String(close).utf8)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Appends a string with its quotes.
  static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
      case 0x0A: output.append(contentsOf: #"\n"#.utf8)
      case 0x0D: output.append(contentsOf: #"\r"#.utf8)
      case 0x09: output.append(contentsOf: #"\t"#.utf8)
      case 0x08: output.append(contentsOf: #"\b"#.utf8)
      case 0x0C: output.append(contentsOf: #"\f"#.utf8)
      case 0..<0x20:
        output.append(contentsOf: #"\u00"#.utf8)
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// The value as JSON on one line.
  public var text: String { JSONWriter.text(self) }
}
