// Drawing operations collected as lines instead of sent to a screen, for what is shown in a part of the window and
// scrolled there.

/// The lines that drawing operations leave behind.
struct DrawnLines {
  /// How many lines are kept; the first go first.
  let mostLines: Int
  /// How many characters of a line are kept.
  let mostCharacters: Int

  /// Whole lines, oldest first.
  private(set) var lines: [StyledLine] = []
  /// How many lines were let go.
  private(set) var droppedLines = 0
  /// The line that is still being written.
  private(set) var openLine = StyledLine()
  private var openCount = 0
  /// What stands below everything else for now.
  private(set) var live: [StyledLine] = []
  /// The lines as rows of `width` columns, as far as they were asked for, and how many rows each line has.
  private var wrapped: [StyledLine] = []
  private var rowCounts: [Int] = []
  private var width = 0

  init(_ operations: [DrawingOperation] = [], mostLines: Int = 20_000, mostCharacters: Int = 10_000) {
    self.mostLines = mostLines
    self.mostCharacters = mostCharacters
    draw(operations)
  }

  /// Carries out the operations.
  mutating func draw(_ operations: [DrawingOperation]) {
    for operation in operations {
      switch operation {
      case .line(let line):
        append(line)
        endLine()
      case .openText(let line): append(line)
      case .picture: continue
      case .endOpenLine: if openCount > 0 { endLine() }
      case .restartOpenLine: startLine()
      case .clear: self = DrawnLines(mostLines: mostLines, mostCharacters: mostCharacters)
      case .live(let lines): live = lines
      case .page(let rows):
        self = DrawnLines(mostLines: mostLines, mostCharacters: mostCharacters)
        lines = rows
      }
    }
  }

  /// All lines as rows of `width` columns.
  mutating func rows(width: Int) -> RowList {
    let width = max(1, width)
    if width != self.width {
      wrapped = []
      rowCounts = []
    }
    self.width = width
    for line in lines.dropFirst(rowCounts.count) {
      let rows = broken(line, at: width)
      wrapped += rows
      rowCounts.append(rows.count)
    }
    let dropped =
      droppedLines == 0 ? [] : [StyledLine("\(droppedLines) lines before these are not kept.", .notice)]
    let last = (openCount > 0 ? [openLine] : []) + live
    return RowList([dropped, wrapped, last.flatMap { broken($0, at: width) }])
  }

  private mutating func append(_ line: StyledLine) {
    for span in line.spans where openCount < mostCharacters {
      let text = span.text.prefix(mostCharacters - openCount)
      openLine.append(String(text), styles: span.styles)
      openCount += text.count
    }
  }

  private mutating func endLine() {
    lines.append(openLine)
    startLine()
    guard lines.count - mostLines > mostLines / 4 else { return }
    let excess = lines.count - mostLines
    droppedLines += excess
    lines.removeFirst(excess)
    wrapped.removeFirst(rowCounts.prefix(excess).reduce(0, +))
    rowCounts.removeFirst(min(excess, rowCounts.count))
  }

  private mutating func startLine() {
    openLine = StyledLine()
    openCount = 0
  }
}
