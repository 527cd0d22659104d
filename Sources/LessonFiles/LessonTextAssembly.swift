// Puts a text lesson together: cells that were not edited are copied from the file they came from, with the
// blank lines around them; the others are rendered.

/// What a text format knows of writing: a header, a cell, and the gap between two cells.
protocol LessonTextRenderer {
  var format: LessonFormat { get }
  /// The lines of the header; empty if there is none to write.
  ///
  /// - Parameter frontMatter: the first raw cell's text if it is a YAML block, which goes into the header
  func header(_ lesson: Lesson, frontMatter: String?) -> [String]
  /// The lines of a cell.
  ///
  /// - Parameter previous: the cell before it
  func lines(_ cell: Cell, in lesson: Lesson, after previous: Cell?) -> [String]
  /// The blank lines between two cells' texts.
  func gap(_ cell: Cell, _ text: [UInt8], _ next: Cell, _ nextText: [UInt8]) -> TextGap
}

/// Blank lines between two cells.
struct TextGap {
  /// So many are written where nothing is there to keep.
  var usual: Int
  /// With fewer, the two cells would be read as one.
  var least: Int
}

/// One lesson on its way to text.
struct LessonTextAssembly {
  let lesson: Lesson
  let original: OriginalFile?
  let renderer: any LessonTextRenderer

  /// The whole file.
  func bytes() -> [UInt8] {
    let lineEnd = self.lineEnd
    var output: [UInt8] = []
    if let file = original?.file, file.starts(with: [0xEF, 0xBB, 0xBF]) { output = [0xEF, 0xBB, 0xBF] }
    var cells = lesson.cells[...]
    let frontMatter = cells.first.flatMap { $0.isFrontMatter ? $0.source : nil }
    if isHeaderUnchanged(frontMatter: frontMatter), let original {
      if frontMatter == nil { output.append(contentsOf: original.text[original.preamble]) }
    } else {
      if frontMatter != nil { cells.removeFirst() }
      let header = renderer.header(lesson, frontMatter: frontMatter)
      for line in header {
        output.append(contentsOf: line.utf8)
        output.append(contentsOf: lineEnd)
      }
      if !header.isEmpty, !cells.isEmpty { output.append(contentsOf: lineEnd) }
    }
    var texts: [[UInt8]] = []
    var previous: Cell?
    for cell in cells {
      texts.append(text(of: cell, after: previous, lineEnd))
      previous = cell
    }
    let remaining = Array(cells)
    for (offset, cell) in remaining.enumerated() {
      output.append(contentsOf: texts[offset])
      guard offset + 1 < texts.count else {
        output.append(contentsOf: lastGap(cell) ?? lineEnd[...])
        break
      }
      let next = remaining[offset + 1]
      let gap = renderer.gap(cell, texts[offset], next, texts[offset + 1])
      if let kept = keptGap(cell, next, least: gap.least) {
        output.append(contentsOf: kept)
      } else {
        for _ in 0...gap.usual { output.append(contentsOf: lineEnd) }
      }
    }
    return output
  }

  /// The line end of the original's first line, otherwise a line feed.
  private var lineEnd: [UInt8] {
    guard let text = original?.text, let end = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return [0x0A]
    }
    if text[end] == 0x0A { return [0x0A] }
    return end + 1 < text.count && text[end + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }

  private func isHeaderUnchanged(frontMatter: String?) -> Bool {
    guard let original, lesson.metadata == original.metadata, lesson.header == original.header else {
      return false
    }
    let first = original.pieces.first.flatMap { $0.cell.isFrontMatter ? $0.cell.source : nil }
    return first == frontMatter && (frontMatter == nil || lesson.cells.first?.origin == 0)
  }

  /// The piece of the original that a cell was read from, if it still says what it said.
  private func piece(of cell: Cell) -> OriginalFile.Piece? {
    guard let original, let origin = cell.origin, original.pieces.indices.contains(origin) else { return nil }
    let piece = original.pieces[origin]
    return cell.holdsTheSame(as: piece.cell, in: renderer.format) ? piece : nil
  }

  private func text(of cell: Cell, after previous: Cell?, _ lineEnd: [UInt8]) -> [UInt8] {
    if let original, let piece = piece(of: cell) {
      var text = original.text[piece.body]
      while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
      return Array(text)
    }
    var output: [UInt8] = []
    for (index, line) in renderer.lines(cell, in: lesson, after: previous).enumerated() {
      if index > 0 { output.append(contentsOf: lineEnd) }
      output.append(contentsOf: line.utf8)
    }
    return output
  }

  /// The bytes between two cells that follow each other in the original too, if they separate them still.
  private func keptGap(_ cell: Cell, _ next: Cell, least: Int) -> ArraySlice<UInt8>? {
    guard let original, let origin = cell.origin, next.origin == origin + 1,
      original.pieces.indices.contains(origin)
    else { return nil }
    let gap = gap(after: origin, in: original)
    let isChanged = piece(of: cell) == nil || piece(of: next) == nil
    let lines = TextLines(Array(gap)).count
    return lines > 0 && (!isChanged || lines > least) ? gap : nil
  }

  /// The bytes after the last cell, if it is the original's last one.
  private func lastGap(_ cell: Cell) -> ArraySlice<UInt8>? {
    guard let original, let origin = cell.origin, origin + 1 == original.pieces.count else { return nil }
    return gap(after: origin, in: original)
  }

  /// From the end of a cell's last line, its line end included, to the next cell.
  private func gap(after origin: Int, in original: OriginalFile) -> ArraySlice<UInt8> {
    let piece = original.pieces[origin]
    var start = piece.body.upperBound
    while start > piece.body.lowerBound, original.text[start - 1] == 0x0A || original.text[start - 1] == 0x0D
    {
      start -= 1
    }
    return original.text[start..<piece.end]
  }
}
