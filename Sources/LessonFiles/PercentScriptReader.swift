// Reads Python scripts with `# %%` markers by Jupytext's rules. A script without a marker is one code cell.

/// Reads one percent script.
struct PercentScriptReader {
  private let lines: TextLines
  private let path: String

  /// A line that starts a cell.
  private struct Marker {
    var kind: CellKind
    var options: JSONObject
  }

  /// Reads a lesson from the text of a file.
  ///
  /// - Throws: `LessonError` for a broken header
  static func read(_ lines: TextLines, file: [UInt8], path: String) throws(LessonError) -> Lesson {
    try PercentScriptReader(lines: lines, path: path).lesson(file: file)
  }

  private func lesson(file: [UInt8]) throws(LessonError) -> Lesson {
    var text = TextLesson(lines, path: path, format: .percentScript)
    var position = 0
    let starts = markers()
    if !starts.isEmpty {
      while position < lines.count, position < 2, isPreamble(position) { position += 1 }
      if let header = try LessonHeader.read(lines, prefix: "#", path: path, from: position) {
        position = try text.take(header)
      }
    }
    if starts.isEmpty {
      // the whole file as it is, line end included: nothing in it is ours to interpret
      let source = lines.joined(0..<lines.count)
      try text.append(Cell(kind: .code, source: source, line: 1), 0..<lines.count)
    }
    var begins = starts.filter { $0 >= position }
    if let first = begins.first, first > position,
      !(position..<first).allSatisfy({ lines.isBlank($0) })
    {
      begins.insert(position, at: 0)
    }
    let main = text.lesson.language
    for (index, start) in begins.enumerated() {
      let end = index + 1 < begins.count ? begins[index + 1] : lines.count
      var (cell, body) = cell(from: start, to: end)
      CellLanguage.complete(&cell, main: main)
      try text.append(cell, body)
    }
    return text.finished(file: file)
  }

  /// A `#!` line or an encoding line, which come before everything else.
  private func isPreamble(_ index: Int) -> Bool {
    if index == 0, lines.line(0, hasPrefix: "#!") { return true }
    let text = lines.string(index)
    return text.hasPrefix("#") && (text.contains("coding:") || text.contains("coding="))
  }

  // MARK: Markers

  /// The lines that start cells. Inside a triple-quoted string, or a fence of a Markdown cell, none does.
  private func markers() -> [Int] {
    var starts: [Int] = []
    var quotes = PythonQuotes()
    var fence: ArraySlice<UInt8>?
    var isText = false
    for index in 0..<lines.count {
      let isQuoted = quotes.isQuoted
      quotes.read(lines[index])
      if isQuoted { continue }
      if isText {
        let text = uncommented(lines[index], prefix: "#")
        if let open = fence {
          if text.starts(with: open), text.dropFirst(open.count).allSatisfy(\.isBlank) { fence = nil }
          continue
        }
        if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8), isClosed(text.prefix(3), index) {
          fence = text.prefix(3)
          continue
        }
      }
      guard let marker = marker(index) else { continue }
      starts.append(index)
      isText = marker.kind != .code
    }
    return starts
  }

  /// Does a fence end before the file does? One that never ends hides no markers.
  private func isClosed(_ mark: ArraySlice<UInt8>, _ start: Int) -> Bool {
    // a fence longer than this is taken for one that was forgotten, which keeps the reading linear
    for index in start + 1..<max(start + 1, min(lines.count, start + 1000)) {
      let text = uncommented(lines[index], prefix: "#")
      if text.starts(with: mark), text.dropFirst(3).allSatisfy(\.isBlank) { return true }
    }
    return false
  }

  private func marker(_ index: Int) -> Marker? {
    let line = lines[index].trimmed()
    guard line.first == UInt8(ascii: "#") else { return nil }
    let rest = line.dropFirst().drop { $0.isBlank }
    if isOldMarker(rest) { return Marker(kind: .code, options: JSONObject()) }
    guard rest.starts(with: "%%".utf8) else { return nil }
    var depth = 0
    var text = rest.dropFirst(2)
    while text.first == UInt8(ascii: "%") {
      depth += 1
      text.removeFirst()
    }
    guard text.first?.isBlank ?? (depth == 0) else { return nil }
    var (title, options) = CellOptions.readWithTitle(text)
    var kind = CellKind.code
    for (name, named) in [("markdown", CellKind.markdown), ("md", .markdown), ("raw", .raw)] {
      guard title.hasSuffix("[\(name)]") else { continue }
      kind = named
      if name == "md" { options["region_name"] = "md" }
      title.removeLast(name.count + 2)
      while title.last == " " { title.removeLast() }
    }
    if !title.isEmpty { options["title"] = .string(title) }
    if depth > 0 { options["cell_depth"] = .number(String(depth)) }
    return Marker(kind: kind, options: options)
  }

  /// The markers of other editors: `# <codecell>` and `# In[3]:`.
  private func isOldMarker(_ text: ArraySlice<UInt8>) -> Bool {
    if text.elementsEqual("<codecell>".utf8) { return true }
    guard text.starts(with: "In[".utf8) else { return false }
    let inside = text.dropFirst(3).drop {
      $0 == 0x20 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return inside.elementsEqual("]".utf8) || inside.elementsEqual("]:".utf8)
  }

  // MARK: Cells

  private func cell(from start: Int, to end: Int) -> (Cell, Range<Int>) {
    let marker = marker(start)
    let first = marker == nil ? start : start + 1
    let last = withoutGap(start..<end)
    let kind = marker?.kind ?? .code
    var cell = Cell(kind: kind, source: "", options: marker?.options ?? JSONObject(), line: first + 1)
    let content = first..<max(first, last)
    switch kind {
    case .code where isOtherLanguage(cell):
      cell.source = commentedText(content)
    case .code:
      cell.source = PercentMagics.uncommented(content.map { lines.string($0) }).joined(separator: "\n")
    case .markdown, .raw:
      cell.source = quotedText(content) ?? commentedText(content)
    }
    return (cell, start..<max(last, start + 1))
  }

  /// The lines of a cell in another language than Python are all commented.
  private func isOtherLanguage(_ cell: Cell) -> Bool {
    guard cell.options["active"] == nil, let language = cell.options["language"]?.string else { return false }
    return !CellLanguage.isSame(language, "python")
  }

  /// Two blank lines before the next marker, or one, separate cells and belong to none.
  private func withoutGap(_ range: Range<Int>) -> Int {
    let end = range.upperBound
    if range.count >= 3, lines.isBlank(end - 1), lines.isBlank(end - 2), !lines.isBlank(end - 3) {
      return end - 2
    }
    return range.count > 1 && lines[end - 1].isEmpty ? end - 1 : end
  }

  private func commentedText(_ content: Range<Int>) -> String {
    content.map { String(decoding: uncommented(lines[$0], prefix: "#"), as: UTF8.self) }
      .joined(separator: "\n")
  }

  /// The text of a Markdown cell that is written as one triple-quoted string.
  private func quotedText(_ content: Range<Int>) -> String? {
    var text = Array(lines.joined(content).utf8).trimmed()
    if let prefix = text.first, prefix | 0x20 == UInt8(ascii: "r") { text = text.dropFirst() }
    for quote in ["\"\"\"", "'''"] {
      guard text.count >= 6, text.starts(with: quote.utf8), text.suffix(3).elementsEqual(quote.utf8)
      else { continue }
      text = text.dropFirst(3).dropLast(3)
      if text.first == 0x0A { text = text.dropFirst() }
      if text.last == 0x0A { text = text.dropLast() }
      return String(decoding: text, as: UTF8.self)
    }
    return nil
  }
}
