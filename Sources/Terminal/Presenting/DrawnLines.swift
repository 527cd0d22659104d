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
      case .endOpenLine: if openCount > 0 { endLine() }
      case .restartOpenLine: startLine()
      case .clear: self = DrawnLines(mostLines: mostLines, mostCharacters: mostCharacters)
      case .live(let lines): live = lines
      case .page(let rows): lines = rows
      }
    }
  }

  /// All lines as rows of `width` columns.
  func rows(width: Int) -> [StyledLine] {
    let dropped =
      droppedLines == 0 ? [] : [StyledLine("\(droppedLines) lines before these are not kept.", .notice)]
    let open = openCount > 0 ? [openLine] : []
    return (dropped + lines + open + live).flatMap { broken($0, at: max(1, width)) }
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
    droppedLines += lines.count - mostLines
    lines.removeFirst(lines.count - mostLines)
  }

  private mutating func startLine() {
    openLine = StyledLine()
    openCount = 0
  }
}
