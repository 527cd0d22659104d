// Notebooks of nbformat 3, which kept cells in worksheets, headings as cells of their own and outputs under
// other names: brought to the shape of nbformat 4.

/// Reads the cells of nbformat 3.
enum NotebookVersion3 {
  /// The cells of all worksheets, or `nil` if there are none to look into.
  static func cells(of worksheets: JSONValue?) -> [Cell]? {
    guard let sheets = worksheets?.array else { return nil }
    return sheets.flatMap { $0["cells"]?.array ?? [] }.compactMap(cell)
  }

  private static func cell(_ value: JSONValue) -> Cell? {
    guard case .object(let members) = value else { return nil }
    let options = members["metadata"]?.object ?? JSONObject()
    switch members["cell_type"]?.string {
    case "code":
      var cell = Cell(kind: .code, source: text(members["input"]), options: options)
      if let collapsed = members["collapsed"]?.bool { cell.options["collapsed"] = .bool(collapsed) }
      cell.executionCount = members["prompt_number"]?.integer
      cell.outputs = (members["outputs"]?.array ?? []).map(output)
      return cell
    case "heading":
      let level = min(max(members["level"]?.integer ?? 1, 1), 6)
      let title = text(members["source"]).split(separator: "\n").joined(separator: " ")
      let marks = String(repeating: "#", count: level)
      return Cell(kind: .markdown, source: "\(marks) \(title)", options: options)
    case "markdown", "html":
      return Cell(kind: .markdown, source: text(members["source"]), options: options)
    default:
      return Cell(kind: .raw, source: text(members["source"]), options: options)
    }
  }

  /// A text, which may be stored as a list of its lines.
  private static func text(_ value: JSONValue?) -> String {
    value?.string ?? value?.array?.compactMap(\.string).joined() ?? ""
  }

  /// The names under which nbformat 3 kept what is a MIME bundle today.
  private static let mimeTypes: [(name: String, type: String)] = [
    ("text", "text/plain"), ("html", "text/html"), ("svg", "image/svg+xml"), ("png", "image/png"),
    ("jpeg", "image/jpeg"), ("latex", "text/latex"), ("json", "application/json"),
    ("javascript", "application/javascript"), ("pdf", "application/pdf"),
  ]

  private static func output(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    switch members["output_type"]?.string {
    case "stream":
      return [
        "output_type": "stream", "name": members["stream"] ?? "stdout", "text": members["text"] ?? "",
      ]
    case "pyerr":
      return [
        "output_type": "error", "ename": members["ename"] ?? "", "evalue": members["evalue"] ?? "",
        "traceback": members["traceback"] ?? [],
      ]
    case "pyout", "display_data":
      var data = JSONObject()
      for (name, type) in mimeTypes where members[name] != nil { data[type] = members[name] }
      var result = JSONObject()
      let isResult = members["output_type"] == "pyout"
      result["output_type"] = isResult ? "execute_result" : "display_data"
      result["metadata"] = members["metadata"] ?? [:]
      result["data"] = .object(data)
      if isResult { result["execution_count"] = members["prompt_number"] ?? .null }
      return .object(result)
    default:
      return value
    }
  }
}
