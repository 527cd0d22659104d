// Reads Jupytext Markdown: fences with a known language are code cells; regions, code cells and two blank
// lines separate Markdown cells. The rules were read from Jupytext 1.19 and are followed where they surprise,
// because a lesson must have the same cells here and there.

/// Reads one file of Jupytext Markdown.
struct JupytextMarkdownReader {
  private let lines: TextLines
  private let path: String
  private var position = 0

  /// What ends a fence.
  private enum FenceEnd {
    /// A line that begins with so many backticks: the fence of a cell.
    case backticks(Int)
    /// A line of exactly three backticks: any other fence in a Markdown cell.
    case three
  }

  /// Where a cell ends.
  private struct End {
    /// The line after the cell's text.
    var text: Int
    /// The line after the cell, its closing marker included.
    var next: Int
    /// Is there a closing marker (or two blank lines, which Jupytext counts as one)?
    var isExplicit: Bool
  }

  /// The first line of a code cell, taken apart.
  private struct Opening {
    var backticks: Int
    var language: String
    var options: JSONObject
    /// Marked `.noeval`: the fence is text.
    var isText: Bool { options[".noeval"] == .null }
  }

  /// Reads a lesson from the text of a file.
  ///
  /// - Throws: `LessonError` for a broken header or a code cell that is never closed
  static func read(_ lines: TextLines, file: [UInt8], path: String) throws(LessonError) -> Lesson {
    var reader = JupytextMarkdownReader(lines: lines, path: path)
    return try reader.lesson(file: file)
  }

  /// Would a text, written without a region, be read as one Markdown cell of exactly that text?
  static func isOneCell(_ source: String) -> Bool {
    let lines = TextLines(Array(source.utf8))
    var reader = JupytextMarkdownReader(lines: lines, path: "")
    guard lines.count > 0, !lines.isBlank(0), !lines.isBlank(lines.count - 1), source.utf8.last != 0x0A,
      let (cell, body) = try? reader.nextCell(main: "python")
    else { return false }
    return cell.kind == .markdown && body == 0..<lines.count && cell.source == source
      && reader.region(0) == nil
  }

  private init(lines: TextLines, path: String) {
    self.lines = lines
    self.path = path
  }

  private mutating func lesson(file: [UInt8]) throws(LessonError) -> Lesson {
    var text = TextLesson(lines, path: path, format: .jupytextMarkdown)
    if let header = try LessonHeader.read(lines, path: path) { position = try text.take(header) }
    let main = text.lesson.language
    while position < lines.count {
      let start = position
      var (cell, body) = try nextCell(main: main)
      CellLanguage.complete(&cell, main: main)
      // blank lines that Jupytext would make an empty cell of are part of the gap
      let isGap = cell.kind == .markdown && (start..<body.upperBound).allSatisfy { lines.isBlank($0) }
      if !isGap { try text.append(cell, body) }
    }
    return text.finished(file: file)
  }

  /// Reads the cell at `position` and moves past it and the blank lines that separate it from the next.
  private mutating func nextCell(main: String) throws(LessonError) -> (cell: Cell, body: Range<Int>) {
    let start = position
    var cell: Cell
    let end: End
    let bodyEnd: Int
    if let region = region(start) {
      end = endOfRegion(region.name, from: start)
      bodyEnd = end.next
      let kind: CellKind = region.name == "raw" ? .raw : .markdown
      cell = Cell(kind: kind, source: lines.joined(start + 1..<max(end.text, start + 1)), line: start + 2)
      cell.options = region.options
    } else if let opening = opening(start) {
      guard let close = endOfFence(.backticks(opening.backticks), from: start) else {
        throw LessonError(
          file: path, line: start + 1, problem: "the code cell that opens here is never closed",
          remedy:
            "end it with a line of \(opening.backticks) backticks, outside of any triple-quoted string")
      }
      bodyEnd = close + 1
      if opening.isText {
        end = End(text: close + 1, next: close + 1, isExplicit: false)
        cell = Cell(kind: .markdown, source: lines.joined(start..<close + 1), line: start + 1)
      } else {
        end = End(text: close, next: close + 1, isExplicit: true)
        cell = Cell(kind: .code, source: lines.joined(start + 1..<close), line: start + 2)
        cell.options = opening.options
        let isMain = opening.language == main
        if !isMain && cell.options["language"] == nil { cell.options["language"] = .string(opening.language) }
        applyActivity(&cell)
      }
    } else {
      end = endOfMarkdown(from: start)
      bodyEnd = end.text
      cell = Cell(kind: .markdown, source: lines.joined(start..<end.text), line: start + 1)
    }
    position = max(afterGap(end), start + 1)
    return (cell, start..<bodyEnd)
  }

  /// A code cell that is not meant for notebooks (`active="py"`) is kept as a raw cell.
  private func applyActivity(_ cell: inout Cell) {
    if cell.options["run_control"]?["frozen"] == .bool(true) { return }
    if let tag = cell.tags.first(where: { $0.hasPrefix("active-") }) {
      if !tag.split(separator: "-").contains("ipynb") { cell.kind = .raw }
      return
    }
    guard let active = cell.options["active"]?.string else { return }
    if active.split(whereSeparator: { $0 == "." || $0 == "," }).contains("ipynb") { return }
    if active.isEmpty { cell.options["active"] = nil }
    cell.kind = .raw
  }

  /// One blank line after a cell belongs to the gap; two do after a closing marker.
  private func afterGap(_ end: End) -> Int {
    let next = end.next
    if next + 1 < lines.count, lines.isBlank(next), !lines.isBlank(next + 1) { return next + 1 }
    if end.isExplicit, next + 2 < lines.count, lines.isBlank(next), lines.isBlank(next + 1),
      !lines.isBlank(next + 2)
    {
      return next + 2
    }
    return next
  }

  // MARK: What a line opens

  /// The opening of a code cell, if that is what a line is.
  private func opening(_ index: Int) -> Opening? {
    let line = lines[index]
    let backticks = line.prefix { $0 == UInt8(ascii: "`") }.count
    guard backticks >= 3 else { return nil }
    let rest = line.dropFirst(backticks).drop { $0.isBlank }
    let word: ArraySlice<UInt8>
    if let two = [CellLanguage.twoWords, CellLanguage.twoWords.uppercased()]
      .first(where: { rest.starts(with: $0.utf8) })
    {
      word = rest.prefix(two.utf8.count)
    } else {
      word = rest.prefix { !$0.isBlank }
    }
    let language = String(decoding: word, as: UTF8.self)
    guard CellLanguage.isKnown(language) else { return nil }
    let options = rest[word.endIndex...]
    guard options.first?.isBlank ?? true else { return nil }
    return Opening(backticks: backticks, language: language, options: CellOptions.read(options))
  }

  /// The start of a region, if that is what a line is.
  private func region(_ index: Int) -> (name: String, options: JSONObject)? {
    guard lines.line(index, hasPrefix: "<!--") else { return nil }
    let line = lines[index].trimmed()
    guard line.count >= 7, line.suffix(3).elementsEqual("-->".utf8) else { return nil }
    let inside = line.dropFirst(4).dropLast(3).drop { $0.isBlank }
    for name in ["region", "markdown", "md", "raw"] where inside.starts(with: "#\(name)".utf8) {
      var (title, options) = CellOptions.readWithTitle(inside.dropFirst(name.utf8.count + 1))
      if !title.isEmpty { options["title"] = .string(title) }
      if name == "markdown" || name == "md" { options["region_name"] = .string(name) }
      return (name, options)
    }
    return nil
  }

  private func closesRegion(_ name: String, _ index: Int) -> Bool {
    guard lines.line(index, hasPrefix: "<!--") else { return false }
    let line = lines[index].trimmed()
    guard line.count >= 7, line.suffix(3).elementsEqual("-->".utf8) else { return false }
    return line.dropFirst(4).dropLast(3).trimmed().elementsEqual("#end\(name)".utf8)
  }

  // MARK: Where a cell ends

  private func endOfRegion(_ name: String, from start: Int) -> End {
    for index in start..<lines.count where closesRegion(name, index) {
      return End(text: index, next: index + 1, isExplicit: true)
    }
    return End(text: lines.count, next: lines.count, isExplicit: false)
  }

  private func closes(_ end: FenceEnd, _ index: Int) -> Bool {
    switch end {
    case .backticks(let count):
      return lines[index].prefix { $0 == UInt8(ascii: "`") }.count >= count
    case .three:
      return lines.line(index, hasPrefix: "```") && lines[index].dropFirst(3).allSatisfy(\.isBlank)
    }
  }

  private func endOfFence(_ end: FenceEnd, from start: Int) -> Int? {
    var quotes = PythonQuotes()
    for index in start + 1..<max(lines.count, start + 1) {
      let isQuoted = quotes.isQuoted
      quotes.read(lines[index])
      if !isQuoted && closes(end, index) { return index }
    }
    return nil
  }

  private func endOfMarkdown(from start: Int) -> End {
    var blanks = 0
    var fence: FenceEnd?
    // Jupytext ends any other fence as it would have ended the last cell fence it looked at
    var fenceEnd = FenceEnd.three
    var isIndentedCode = false
    for index in start..<lines.count {
      if let open = fence {
        if closes(open, index) {
          fence = nil
          continue
        }
      }
      let isBlank = lines.isBlank(index)
      let isIndented = lines.line(index, hasPrefix: "    ")
      if blanks > 0, isIndented, !isBlank {
        isIndentedCode = true
        blanks = 0
        continue
      }
      if isIndentedCode, !isBlank, !isIndented { isIndentedCode = false }
      if isIndentedCode || fence != nil { continue }

      if region(index) != nil {
        return beforeCell(index, start: start, blanks: blanks)
      }
      if let opening = opening(index) {
        guard opening.isText else { return beforeCell(index, start: start, blanks: blanks) }
        fenceEnd = .backticks(opening.backticks)
        fence = fenceEnd
        blanks = 0
        continue
      }
      if lines.line(index, hasPrefix: "```") {
        if blanks >= 2, !lines.line(index, hasPrefix: "```{") {
          return End(text: index - 2, next: index, isExplicit: true)
        }
        fence = fenceEnd
        blanks = 0
        continue
      }
      if isBlank {
        blanks += 1
      } else if blanks >= 2 {
        return End(text: index - 2, next: index, isExplicit: true)
      } else {
        blanks = 0
      }
    }
    return End(text: lines.count, next: lines.count, isExplicit: false)
  }

  /// The end of a Markdown cell in front of another cell: one blank line between them is the gap.
  private func beforeCell(_ index: Int, start: Int, blanks: Int) -> End {
    if index - start > 1, blanks > 0 { return End(text: index - 1, next: index, isExplicit: false) }
    return End(text: index, next: index, isExplicit: false)
  }
}
