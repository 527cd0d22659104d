// The outputs that a notebook stores, as HTML: text, pictures and tracebacks. Stored HTML may hold scripts, so of such an
// output its plain text is shown.

/// Turns stored outputs into HTML.
enum PageOutput {
  private static let pictureTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"]

  /// The HTML of one output in the shape of nbformat 4; empty for one that cannot be shown.
  static func html(_ output: JSONValue) -> String {
    switch output["output_type"]?.string {
    case "stream":
      let isError = output["name"]?.string == "stderr"
      return block(text(output["text"]), kind: isError ? "error" : "")
    case "error":
      let lines = output["traceback"]?.array?.compactMap(\.string) ?? []
      let name = "\(output["ename"]?.string ?? ""): \(output["evalue"]?.string ?? "")"
      return block(lines.isEmpty ? name : lines.joined(separator: "\n"), kind: "error")
    case "execute_result", "display_data":
      return bundle(output["data"])
    default:
      return ""
    }
  }

  private static func bundle(_ data: JSONValue?) -> String {
    let plain = text(data?["text/plain"])
    for type in pictureTypes {
      // what is no Base64 could end the attribute that it stands in
      let code = text(data?[type]).filter { !$0.isWhitespace }
      if !code.isEmpty, code.utf8.allSatisfy(isBase64) {
        return "<img src=\"data:\(type);base64,\(code)\" alt=\"\(PageText.escaped(plain))\">\n"
      }
    }
    let drawing = text(data?["image/svg+xml"])
    if !drawing.isEmpty {
      // as a picture, not as part of the page: then no script in it runs
      let code = LessonPictures.base64(Array(drawing.utf8))
      return "<img src=\"data:image/svg+xml;base64,\(code)\" alt=\"\(PageText.escaped(plain))\">\n"
    }
    return block(plain, kind: "")
  }

  private static func block(_ text: String, kind: String) -> String {
    if text.isEmpty { return "" }
    let kind = kind.isEmpty ? "output" : "output \(kind)"
    return "<pre class=\"\(kind)\">\(PageText.escaped(PageText.withoutEscapes(text)))</pre>\n"
  }

  /// A text, which may be stored as a list of its lines.
  private static func text(_ value: JSONValue?) -> String {
    value?.string ?? value?.array?.compactMap(\.string).joined() ?? ""
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+/=".utf8.contains(byte)
  }
}
