// Reads notebook JSON: nbformat 4.0 to 4.5 here, the worksheets of nbformat 3 in NotebookVersion3.swift.
// The place of each cell in the text is kept, so that it can be written back as it was.

/// Reads one `.ipynb` file.
struct NotebookReader {
  private let text: [UInt8]
  private let path: String
  private var lineCounter: LineCounter

  private var version: Int?
  private var minorVersion = 0
  private var metadata = JSONObject()
  private var cells: [(cell: Cell, range: Range<Int>, values: [(key: String, range: Range<Int>)])] = []
  private var hasCells = false
  private var cellsRange: Range<Int>?
  private var metadataRange: Range<Int>?
  private var worksheets: JSONValue?

  /// Reads a lesson from the text of a file.
  ///
  /// - Throws: `LessonError` for broken JSON and for JSON that is not a notebook
  static func read(_ text: [UInt8], file: [UInt8], path: String) throws(LessonError) -> Lesson {
    var reader = NotebookReader(text: text, path: path)
    do {
      try reader.readRoot()
    } catch {
      let line = LineCounter(text).advancing(to: error.offset)
      try checkCellCount(reader.cells.count, line: line, path: path)
      throw LessonError(
        file: path, line: line, problem: error.problem,
        remedy: "take an undamaged copy, or save the notebook again where it was made")
    }
    return try reader.lesson(file: file)
  }

  private init(text: [UInt8], path: String) {
    self.text = text
    self.path = path
    self.lineCounter = LineCounter(text)
  }

  private mutating func readRoot() throws(JSONError) {
    var reader = JSONReader(text)
    guard reader.peek() == UInt8(ascii: "{") else {
      throw JSONError(offset: reader.offset, problem: "a notebook is a JSON object, and this is not one")
    }
    try reader.object { (key, reader) throws(JSONError) in
      reader.skipBlanks()
      let start = reader.offset
      switch key {
      case "cells":
        self.hasCells = true
        self.cells = []
        try reader.array { (reader) throws(JSONError) in try self.readCell(&reader) }
        self.cellsRange = start..<reader.offset
      case "metadata":
        self.metadata = try Self.value(&reader, \.object, "the notebook's metadata is not a JSON object")
        self.metadataRange = start..<reader.offset
      case "nbformat":
        self.version = try reader.value().integer
      case "nbformat_minor":
        self.minorVersion = try reader.value().integer ?? 0
      case "worksheets":
        self.worksheets = try reader.value()
      default:
        _ = try reader.value()
      }
    }
    try reader.finish()
  }

  private mutating func readCell(_ reader: inout JSONReader) throws(JSONError) {
    reader.skipBlanks()
    let start = reader.offset
    guard cells.count < cellLimit else { throw JSONError(offset: start, problem: "there are too many cells") }
    var cell = Cell(kind: .raw, source: "", line: lineCounter.advance(to: start))
    var type: String?
    var others: [JSONObject.Member] = []
    var values: [(key: String, range: Range<Int>)] = []
    try reader.object { (key, reader) throws(JSONError) in
      reader.skipBlanks()
      let place = reader.offset
      switch key {
      case "cell_type":
        type = try reader.value().string
      case "source":
        let (source, offset) = try Self.source(&reader)
        cell.source = source
        cell.line = self.lineCounter.advance(to: offset)
      case "metadata":
        cell.options = try Self.value(&reader, \.object, "a cell's metadata is not a JSON object")
      case "id":
        cell.id = try reader.value().string
      case "outputs":
        cell.outputs = try Self.value(&reader, \.array, "a cell's outputs are not a list")
      case "execution_count":
        cell.executionCount = try reader.value().integer
      default:
        others.append(JSONObject.Member(key: key, value: try reader.value()))
      }
      values.append((key, place..<reader.offset))
    }
    guard let type else { throw JSONError(offset: start, problem: "a cell does not say its cell_type") }
    if let kind = CellKind(rawValue: type) {
      cell.kind = kind
    } else {
      others.insert(JSONObject.Member(key: "cell_type", value: .string(type)), at: 0)
    }
    cell.otherMembers = JSONObject(others)
    cells.append((cell, start..<reader.offset, values))
  }

  /// Reads a value that must be of one kind.
  private static func value<Wanted>(
    _ reader: inout JSONReader, _ kind: (JSONValue) -> Wanted?, _ problem: String
  ) throws(JSONError) -> Wanted {
    let start = reader.offset
    guard let wanted = kind(try reader.value()) else { throw JSONError(offset: start, problem: problem) }
    return wanted
  }

  /// Reads a source, one string or a list of them, and where its first string stands.
  private static func source(_ reader: inout JSONReader) throws(JSONError) -> (String, Int) {
    let start = reader.offset
    if reader.peek() == UInt8(ascii: "\"") { return (try reader.string(), start) }
    guard reader.peek() == UInt8(ascii: "[") else {
      throw JSONError(offset: start, problem: "a cell's source is neither a string nor a list of strings")
    }
    var text = ""
    var first: Int?
    try reader.array { (reader) throws(JSONError) in
      guard reader.peek() == UInt8(ascii: "\"") else {
        throw JSONError(offset: reader.offset, problem: "a line of a cell's source is not a string")
      }
      if first == nil { first = reader.offset }
      text += try reader.string()
    }
    return (text, first ?? start)
  }

  private func lesson(file: [UInt8]) throws(LessonError) -> Lesson {
    func refuse(_ problem: String, _ remedy: String) -> LessonError {
      LessonError(file: path, line: 1, problem: problem, remedy: remedy)
    }
    var lesson = Lesson(path: path, format: .notebook, metadata: metadata)
    guard let version else {
      throw refuse("this is JSON, but not a notebook: it has no nbformat", "name a notebook or a .md lesson")
    }
    switch version {
    case 4:
      guard hasCells else { throw refuse("the notebook has no list of cells", "save it again in Jupyter") }
      lesson.cells = cells.map(\.cell)
    case 3:
      guard let read = NotebookVersion3.cells(of: worksheets) else {
        throw refuse(
          "the notebook says it is of nbformat 3 but has no worksheets", "open and save it in Jupyter")
      }
      lesson.cells = read
    case ..<3:
      throw refuse(
        "the notebook is of nbformat \(version), which is not read", "convert it with jupyter nbconvert")
    default:
      throw refuse(
        "the notebook is of nbformat \(version), which is newer than this program", "save it as nbformat 4")
    }
    lesson.renumber()
    let main = lesson.language
    for index in lesson.cells.indices {
      lesson.cells[index].origin = index
      lesson.cells[index].language = CellLanguage.magic(of: lesson.cells[index].source)?.language ?? main
    }
    var pieces: [OriginalFile.Piece] = []
    if version == 4 {
      for (index, entry) in cells.enumerated() {
        pieces.append(
          OriginalFile.Piece(
            body: entry.range, end: entry.range.upperBound, cell: lesson.cells[index], values: entry.values))
      }
    }
    lesson.original = OriginalFile(
      file: file, text: text, preamble: 0..<0, pieces: pieces, metadata: metadata, header: JSONObject(),
      cells: version == 4 ? [] : lesson.cells,
      notebook: version == 4
        ? .init(minorVersion: minorVersion, cells: cellsRange, metadata: metadataRange) : nil)
    return lesson
  }
}

/// Turns growing offsets into line numbers, counting each line end once.
struct LineCounter {
  private let text: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  /// The line, from 1, on which the byte at an offset stands; offsets must not decrease.
  mutating func advance(to target: Int) -> Int {
    while offset < min(target, text.count) {
      if text[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }

  /// The same for a single offset.
  func advancing(to target: Int) -> Int {
    var counter = self
    return counter.advance(to: target)
  }
}
