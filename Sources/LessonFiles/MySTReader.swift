// Reads MyST Markdown by the rules that MyST-NB and Jupytext share: `{code-cell}` and `{raw-cell}` fences are
// cells, `+++` separates Markdown cells, and nothing inside a list, a quotation or a comment counts.

/// Reads one file of MyST Markdown.
struct MySTReader {
  private let lines: TextLines
  private let path: String
  private var found: [(cell: Cell, body: Range<Int>)] = []
  private var markdownStart = 0
  /// Where the text of the next Markdown cell starts with its `+++`, which belongs to the cell.
  private var pieceStart = 0
  private var markdownOptions = JSONObject()

  /// A fence's first line.
  private struct Fence {
    var indentation: Int
    var mark: UInt8
    var length: Int
    var info: ArraySlice<UInt8>
  }

  /// Is this Markdown a MyST notebook? The header says so, or there is a header and a `{code-cell}`.
  static func claims(_ lines: TextLines) -> Bool {
    guard lines.count > 1, LessonHeader.isRule(lines[0]) else { return false }
    // a broken header is reported by whichever reader comes next
    if let header = try? LessonHeader.read(lines, path: "") {
      if header.others["file_format"] == "mystnb" { return true }
      let settings = header.metadata["jupytext"] ?? header.others["jupytext"]
      if let name = settings?["text_representation"]?["format_name"] { return name == "myst" }
    }
    return (0..<lines.count).contains {
      lines.line($0, hasPrefix: "```{code-cell}") || lines.line($0, hasPrefix: "~~~{code-cell}")
    }
  }

  /// Reads a lesson from the text of a file.
  ///
  /// - Throws: `LessonError` for a broken header, broken options, or a cell that is never closed
  static func read(_ lines: TextLines, file: [UInt8], path: String) throws(LessonError) -> Lesson {
    var reader = MySTReader(lines: lines, path: path)
    return try reader.lesson(file: file)
  }

  private init(lines: TextLines, path: String) {
    self.lines = lines
    self.path = path
  }

  private mutating func lesson(file: [UInt8]) throws(LessonError) -> Lesson {
    var lesson = Lesson(path: path, format: .mystMarkdown)
    if let header = try LessonHeader.read(lines, path: path) {
      lesson.metadata = header.metadata
      lesson.header = header.others
      markdownStart = header.bodyCount
    }
    for key in ["kernelspec", "jupytext", "language_info"] {
      guard lesson.metadata[key] == nil, let value = lesson.header[key] else { continue }
      lesson.metadata[key] = value
    }
    pieceStart = markdownStart
    try readBlocks(from: markdownStart)
    flushMarkdown(upTo: lines.count)

    let main = lesson.language
    lesson.cells = found.map(\.cell)
    lesson.renumber()
    for index in found.indices {
      lesson.cells[index].origin = index
      lesson.cells[index].language = CellLanguage.magic(of: lesson.cells[index].source)?.language ?? main
      found[index].cell = lesson.cells[index]
    }
    lesson.original = lines.original(
      file: file, preambleLines: 0, cells: found, metadata: lesson.metadata, header: lesson.header)
    return lesson
  }

  private mutating func readBlocks(from start: Int) throws(LessonError) {
    var index = start
    var isInList = false
    while index < lines.count {
      if let fence = fence(index), fence.indentation == 0 || !isInList {
        let close = endOfFence(fence, from: index)
        try readFence(fence, from: index, to: close)
        index = (close ?? lines.count) + 1
        continue
      }
      if lines[index].drop(while: { $0 == 0x20 }).starts(with: "<!--".utf8) {
        index = endOfComment(from: index)
        continue
      }
      if let text = blockBreak(index) {
        flushMarkdown(upTo: index)
        try readBlockBreak(text, at: index)
        isInList = false
      } else if let first = lines[index].first, !first.isBlank {
        isInList = isListItem(lines[index])
      }
      index += 1
    }
  }

  // MARK: Cells

  private mutating func readFence(_ fence: Fence, from start: Int, to close: Int?) throws(LessonError) {
    let kind: CellKind
    if fence.info.starts(with: "{code-cell}".utf8) {
      kind = .code
    } else if fence.info.starts(with: "{raw-cell}".utf8) {
      kind = .raw
    } else {
      return
    }
    guard let close else {
      throw LessonError(
        file: path, line: start + 1, problem: "the \(kind.rawValue) cell that opens here is never closed",
        remedy: "end it with a line of \(fence.length) “\(Character(Unicode.Scalar(fence.mark)))”")
    }
    try checkCellCount(found.count, line: start + 1, path: path)
    flushMarkdown(upTo: start)
    var first = start + 1
    let options = try readOptions(&first, before: close, indentation: fence.indentation)
    var body = (first..<max(close, first)).map { String(decoding: content($0, fence), as: UTF8.self) }
    if let blank = body.first, blank.utf8.allSatisfy(\.isBlank) {
      body.removeFirst()
      first += 1
    }
    var cell = Cell(kind: kind, source: body.joined(separator: "\n"), line: first + 1)
    cell.options = options
    found.append((cell, start..<close + 1))
    markdownStart = close + 1
    pieceStart = close + 1
    markdownOptions = JSONObject()
  }

  /// Reads `:key: value` lines or a `---` block, and moves past them.
  private func readOptions(
    _ first: inout Int, before close: Int, indentation: Int
  ) throws(LessonError) -> JSONObject {
    var block: [String] = []
    let start: Int
    if lines[first].drop(while: \.isBlank).starts(with: "---".utf8), first < close {
      first += 1
      start = first
      while first < close, !lines[first].drop(while: \.isBlank).starts(with: "---".utf8) {
        block.append(lines.string(first))
        first += 1
      }
      if first < close { first += 1 }
    } else {
      start = first
      while first < close {
        let line = lines[first].drop { $0.isBlank }
        guard line.first == UInt8(ascii: ":") else { break }
        block.append(String(decoding: line.dropFirst(), as: UTF8.self))
        first += 1
      }
    }
    if block.isEmpty { return JSONObject() }
    do {
      return try readYAML(block.joined(separator: "\n"))
    } catch {
      throw LessonError(
        file: path, line: start + min(error.line, block.count - 1) + 1,
        problem: "in the cell's options, \(error.problem)", remedy: "correct it (“:key: value”)")
    }
  }

  /// Makes a cell of the Markdown that was passed since the last one, if there is any.
  private mutating func flushMarkdown(upTo end: Int) {
    var first = markdownStart
    while first < end, lines[first].isEmpty { first += 1 }
    var last = end
    while last > first, lines.isBlank(last - 1) { last -= 1 }
    guard first < last else { return }
    var source = lines.joined(first..<last)
    while let end = source.utf8.last, end.isBlank { source.removeLast() }
    var cell = Cell(kind: .markdown, source: source, line: first + 1)
    cell.options = markdownOptions
    let start = pieceStart < markdownStart ? pieceStart : first
    found.append((cell, start..<last))
    markdownOptions = JSONObject()
  }

  private mutating func readBlockBreak(_ text: ArraySlice<UInt8>, at index: Int) throws(LessonError) {
    try checkCellCount(found.count, line: index + 1, path: path)
    markdownStart = index + 1
    pieceStart = index
    markdownOptions = JSONObject()
    if text.isEmpty { return }
    let value: JSONValue
    do {
      value = try JSONReader.read(Array(text))
    } catch {
      throw LessonError(
        file: path, line: index + 1, problem: "behind “+++”, \(error.problem)",
        remedy: "write one JSON object there, or nothing")
    }
    guard let options = value.object else {
      throw LessonError(
        file: path, line: index + 1, problem: "what stands behind “+++” is not a JSON object",
        remedy: "write one like {\"tags\": [\"notes\"]}, or nothing")
    }
    markdownOptions = options
  }

  // MARK: Lines

  private func fence(_ index: Int) -> Fence? {
    let line = lines[index]
    let indentation = line.prefix { $0 == 0x20 }.count
    let rest = line.dropFirst(indentation)
    guard indentation < 4, let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else { return nil }
    let length = rest.prefix { $0 == mark }.count
    let info = rest.dropFirst(length).trimmed()
    guard length >= 3, mark == UInt8(ascii: "~") || !info.contains(mark) else { return nil }
    return Fence(indentation: indentation, mark: mark, length: length, info: info)
  }

  private func endOfFence(_ fence: Fence, from start: Int) -> Int? {
    for index in start + 1..<max(lines.count, start + 1) {
      let line = lines[index]
      let indentation = line.prefix { $0 == 0x20 }.count
      let marks = line.dropFirst(indentation).prefix { $0 == fence.mark }
      guard indentation < 4, marks.count >= fence.length else { continue }
      if line[marks.endIndex...].allSatisfy(\.isBlank) { return index }
    }
    return nil
  }

  /// A line of a fence without the indentation that the fence has.
  private func content(_ index: Int, _ fence: Fence) -> ArraySlice<UInt8> {
    let line = lines[index]
    return line.dropFirst(min(fence.indentation, line.prefix { $0 == 0x20 }.count))
  }

  /// The line after an HTML comment; the next line if it is never closed there.
  private func endOfComment(from start: Int) -> Int {
    for index in start..<lines.count where contains("-->", index) { return index + 1 }
    return lines.count
  }

  private func contains(_ text: String, _ index: Int) -> Bool {
    let line = lines[index]
    let pattern = Array(text.utf8)
    return line.indices.contains { line[$0...].starts(with: pattern) }
  }

  /// What stands behind the three or more plus signs of a block break, if a line is one.
  private func blockBreak(_ index: Int) -> ArraySlice<UInt8>? {
    let line = lines[index].drop { $0 == 0x20 }
    guard lines[index].count - line.count < 4, line.starts(with: "+++".utf8) else { return nil }
    return line.drop { $0 == UInt8(ascii: "+") || $0 == 0x20 }.trimmed()
  }

  private func isListItem(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    let rest: ArraySlice<UInt8>
    if "-+*".utf8.contains(first) {
      rest = line.dropFirst()
    } else {
      let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...9).contains(digits.count), let mark = line.dropFirst(digits.count).first,
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else { return false }
      rest = line.dropFirst(digits.count + 1)
    }
    return rest.first?.isBlank ?? true
  }
}
