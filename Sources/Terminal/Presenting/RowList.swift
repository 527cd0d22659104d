// Rows to scroll through, put together of parts that are shared and never copied: there may be tens of thousands, and a
// page shows a few of them many times a second.

/// Rows in parts that follow each other.
struct RowList {
  private(set) var parts: [[StyledLine]]
  private(set) var count: Int

  init(_ parts: [[StyledLine]] = []) {
    self.parts = parts
    count = parts.reduce(0) { $0 + $1.count }
  }

  mutating func append(_ part: [StyledLine]) {
    parts.append(part)
    count += part.count
  }

  mutating func append(_ other: RowList) {
    parts += other.parts
    count += other.count
  }

  /// At most `count` rows, from a place on.
  func rows(from start: Int, count: Int) -> [StyledLine] {
    var rows: [StyledLine] = []
    var skipped = max(0, start)
    for part in parts where rows.count < count {
      if skipped >= part.count {
        skipped -= part.count
        continue
      }
      rows += part[skipped...].prefix(count - rows.count)
      skipped = 0
    }
    return rows
  }

  /// All rows.
  var all: [StyledLine] { Array(parts.joined()) }
}
