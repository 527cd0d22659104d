// What reading a lesson from lines of text has in common, however its cells are marked: the header comes first, cells
// follow, and each is kept with the lines that it came from.

/// A lesson that is being read from lines of text.
struct TextLesson {
  private(set) var lesson: Lesson
  private let lines: TextLines
  private let path: String
  private var preambleLines = 0
  private var found: [(cell: Cell, body: Range<Int>)] = []

  init(_ lines: TextLines, path: String, format: LessonFormat) {
    self.lines = lines
    self.path = path
    lesson = Lesson(path: path, format: format)
  }

  /// Takes over what a header says.
  ///
  /// - Returns: the line after it.
  mutating func take(_ header: LessonHeader) throws(LessonError) -> Int {
    preambleLines = header.lineCount
    lesson.metadata = header.metadata
    lesson.header = header.others
    if let text = header.frontMatter {
      try append(Cell(kind: .raw, source: text, line: header.firstLine + 1), 0..<header.bodyCount)
    }
    return header.lineCount
  }

  /// Takes the next cell and the lines it came from.
  ///
  /// - Throws: `LessonError` for one cell too many
  mutating func append(_ cell: Cell, _ body: Range<Int>) throws(LessonError) {
    try checkCellCount(found.count, line: cell.line, path: path)
    found.append((cell, body))
  }

  /// The lesson with all its cells, numbered, and with the file's text, to be written back as it was.
  mutating func finished(file: [UInt8]) -> Lesson {
    lesson.cells = found.map(\.cell)
    lesson.renumber()
    for index in found.indices {
      lesson.cells[index].origin = index
      found[index].cell = lesson.cells[index]
    }
    lesson.original = lines.original(
      file: file, preambleLines: preambleLines, cells: found, metadata: lesson.metadata, header: lesson.header
    )
    return lesson
  }
}
