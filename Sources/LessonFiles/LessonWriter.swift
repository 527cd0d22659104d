// The way out: the bytes of a lesson in any format, and the file that holds them. What was read from the same
// format and not edited is copied from the original, byte for byte.

/// Writes lessons.
public enum LessonWriter {
  /// The bytes of a lesson's file.
  ///
  /// - Parameters:
  ///   - lesson: the lesson
  ///   - format: the format to write; `nil` for the lesson's own
  /// - Throws: `LessonError` if the format cannot hold one of the cells
  public static func bytes(
    of lesson: Lesson, as format: LessonFormat? = nil
  ) throws(LessonError) -> [UInt8] {
    let format = format ?? lesson.format
    let original = format == lesson.format ? lesson.original : nil
    if let original, isUnchanged(lesson, original, in: format) { return original.file }
    if format == .notebook { return NotebookWriter.bytes(lesson, original: original) }
    let renderer: any LessonTextRenderer
    switch format {
    case .jupytextMarkdown, .notebook: renderer = JupytextMarkdownRenderer()
    case .mystMarkdown: renderer = MySTRenderer()
    case .percentScript: renderer = PercentScriptRenderer()
    }
    let lesson = lesson.format == format ? lesson : lesson.converted(to: format)
    let bytes = LessonTextAssembly(lesson: lesson, original: original, renderer: renderer).bytes()
    try verify(bytes, holds: lesson, in: format)
    return bytes
  }

  /// Writes a lesson to a file. The file is replaced as a whole or not at all.
  ///
  /// - Parameters:
  ///   - lesson: the lesson
  ///   - path: the file; its ending tells the format, and `.md` is MyST if the lesson is
  /// - Throws: `LessonError` if the format cannot hold the lesson or the file cannot be written
  public static func write(_ lesson: Lesson, to path: String) throws(LessonError) {
    guard var format = LessonFormat(path: path) else {
      throw LessonError(
        file: path, problem: "the name has none of the endings that lessons have",
        remedy: "name a .md, .ipynb or .py file")
    }
    if format == .jupytextMarkdown, lesson.format == .mystMarkdown { format = .mystMarkdown }
    try writeFile(try bytes(of: lesson, as: format), to: path)
  }

  /// Writes a text, such as a report about lessons, to a file. The file is replaced as a whole or not at all.
  ///
  /// - Throws: `LessonError` if the file cannot be written
  public static func writeText(_ text: String, to path: String) throws(LessonError) {
    try writeFile(Array(text.utf8), to: path)
  }

  private static func isUnchanged(
    _ lesson: Lesson, _ original: OriginalFile, in format: LessonFormat
  ) -> Bool {
    guard lesson.metadata == original.metadata, lesson.header == original.header else { return false }
    // nbformat 3 has no pieces: its cells had to be rebuilt, so only the whole file can be given back
    let cells = original.pieces.isEmpty ? original.cells : original.pieces.map(\.cell)
    guard lesson.cells.count == cells.count else { return false }
    return zip(lesson.cells, cells).allSatisfy { $0.holdsTheSame(as: $1, in: format) }
  }

  /// Reads back what was written: a cell that the format would cut in two, or change, is an error here and
  /// not a surprise later.
  private static func verify(
    _ bytes: [UInt8], holds lesson: Lesson, in format: LessonFormat
  ) throws(LessonError) {
    let file = lesson.path ?? lesson.title
    let read = try? LessonReader.read(bytes: bytes, path: file, format: format)
    var wanted = lesson.cells.filter { $0.kind != .markdown || !$0.source.utf8.allSatisfy(\.isBlank) }
    if format == .mystMarkdown, let first = wanted.first, first.isFrontMatter { wanted.removeFirst() }
    let found = (read?.cells ?? []).filter { $0.kind != .markdown || !$0.source.utf8.allSatisfy(\.isBlank) }
    func isSame(_ one: Cell, _ other: Cell) -> Bool {
      one.kind == other.kind
        && Array(one.source.utf8).trimmed().elementsEqual(Array(other.source.utf8).trimmed())
    }
    if read != nil, wanted.count == found.count, zip(wanted, found).allSatisfy(isSame) { return }
    let index = zip(wanted, found).enumerated().first { !isSame($0.element.0, $0.element.1) }?.offset
    guard !wanted.isEmpty else { return }
    let cell = wanted[min(index ?? wanted.count, wanted.count - 1)]
    let place = cell.number.map { "code cell \($0)" } ?? "the text in line \(cell.line)"
    throw LessonError(
      file: file, line: cell.line,
      problem: "\(place) cannot be written in this format without being cut or changed",
      remedy: "save the lesson as .ipynb, or reword the line that looks like a cell's start or end")
  }
}

extension Cell {
  /// Is this the YAML block that a text format keeps in its header?
  var isFrontMatter: Bool {
    guard kind == .raw, source.hasPrefix("---") else { return false }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count >= 2 && lines.first == "---" && lines.last == "---"
  }

  /// Does a file of that format say the same of both cells?
  func holdsTheSame(as other: Cell, in format: LessonFormat) -> Bool {
    guard kind == other.kind, source == other.source, options == other.options else { return false }
    guard format == .notebook else { return true }
    return id == other.id && outputs == other.outputs && executionCount == other.executionCount
      && otherMembers == other.otherMembers
  }
}
