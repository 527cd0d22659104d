// Markdown tables fitted to the width: columns shrink and their text wraps; where even that cannot be read,
// each row becomes a short list of its own.

extension MarkdownRenderer {
  /// The narrowest column that can still be read.
  private static let narrowestColumn = 6

  /// The lines of a table.
  func lines(for table: MarkdownTable) -> [StyledLine] {
    let header = table.header.map { spans(for: $0, styles: [.tableHeading]) }
    let rows = table.rows.map { row in row.map { spans(for: $0, styles: []) } }
    let natural = header.indices.map { column in
      max(1, ([header] + rows).map { row in unwrappedWidth(row[column]) }.max() ?? 1)
    }
    let separators = 3 * (natural.count - 1)
    guard let widths = fitted(natural, into: width - separators) else {
      return list(header: header, rows: rows)
    }
    let alignments = table.alignments
    var result = tableRow(header, widths: widths, alignments: alignments)
    let joint = glyphs.horizontal + glyphs.cross + glyphs.horizontal
    result.append(
      StyledLine(
        widths.map { String(repeating: glyphs.horizontal, count: $0) }.joined(separator: joint), .tableBorder)
    )
    for row in rows { result += tableRow(row, widths: widths, alignments: alignments) }
    return result
  }

  private func unwrappedWidth(_ spans: [Span]) -> Int {
    wrapped(spans, to: Int.max / 2).map(\.width).max() ?? 0
  }

  /// The widths of the columns within `room`, the widest shrunk first; nil where they cannot be read.
  private func fitted(_ natural: [Int], into room: Int) -> [Int]? {
    var limit = min(natural.max() ?? 1, max(1, room))
    while natural.reduce(0, { $0 + min($1, limit) }) > room {
      limit -= 1
      if limit < Self.narrowestColumn { return nil }
    }
    var widths = natural.map { min($0, limit) }
    // What rounding left over goes to the columns that were cut.
    var spare = room - widths.reduce(0, +)
    for column in widths.indices where spare > 0 && widths[column] < natural[column] {
      let more = min(spare, natural[column] - widths[column])
      widths[column] += more
      spare -= more
    }
    return widths
  }

  private func tableRow(_ cells: [[Span]], widths: [Int], alignments: [Alignment]) -> [StyledLine] {
    let columns = zip(cells, widths).map { wrapped($0, to: $1) }
    let height = columns.map(\.count).max() ?? 0
    let separator = StyledLine(" " + glyphs.vertical + " ", .tableBorder)
    return (0..<height).map { row in
      var line = StyledLine()
      for (column, lines) in columns.enumerated() {
        if column > 0 { line = line + separator }
        let text = row < lines.count ? lines[row] : StyledLine()
        line = line + padded(text, to: widths[column], alignments[column])
      }
      return line
    }
  }

  /// Every row as `heading: text` lines, rows set apart by blank lines.
  private func list(header: [[Span]], rows: [[[Span]]]) -> [StyledLine] {
    var result: [StyledLine] = []
    for row in rows {
      if !result.isEmpty { result.append("") }
      for (heading, text) in zip(header, row) {
        result += wrapped(heading + [Span(": ", .tableHeading)] + text, to: width)
      }
    }
    return result
  }
}
