// Somebody else's session on one's own screen: what was told of it, as rows of this window's width.

import LessonFiles
import Notebook
import Processes

/// Collects what is told and draws it.
struct FollowView {
  /// How many lines are kept at least, the oldest go first.
  private static let mostLines = 20_000

  /// A part of the session.
  private enum Part {
    case text(String)
    case cell(SharedCell)
    case typed(String)
    case lines(DrawnLines)
    case pictures(Execution)
    case notice(String)
  }

  let glyphs: Glyphs
  private(set) var title = ""
  /// Whether the timelines of cells with processes are shown, and their messages.
  var showsTimelines = true { didSet { rowsOfParts = [] } }
  var showsMessages = false { didSet { rowsOfParts = [] } }
  private var parts: [Part] = []
  private var execution: ExecutionView
  /// The cell that was shown last and has not run.
  private var waitingCell: SharedCell?
  /// What the processes of the cell that runs have done so far.
  private var progress: Ledger?
  /// The rows of the parts for `width`, as far as they are known.
  private var rowsOfParts: [[StyledLine]] = []
  private var width = 0

  init(glyphs: Glyphs) {
    self.glyphs = glyphs
    execution = ExecutionView(glyphs: glyphs)
  }

  /// Takes in what was told.
  mutating func take(_ item: SharedItem) {
    switch item {
    case .welcome(let title, _, _): self.title = sanitizedLine(title)
    case .text(let text):
      if case .text(text) = parts.last { return }
      append(.text(text))
    case .cell(let cell):
      if waitingCell == cell { return }
      waitingCell = cell
      append(.cell(cell))
    case .typed(let source): append(.typed(source))
    case .output(let record): draw(execution.operations(for: .output(record)))
    case .progress(let ledger): progress = ledger
    case .finished(let finished):
      waitingCell = nil
      progress = nil
      draw(execution.operations(for: .finished(finished)))
      execution = ExecutionView(glyphs: glyphs)
      if !finished.processes.isEmpty { append(.pictures(finished)) }
    case .skipped(let bytes):
      append(
        .notice(
          bytes > 0
            ? "What was before is not kept." : "This was too much to keep up with; a part is left out."))
    case .notes: break
    }
  }

  /// All rows for a width.
  mutating func rows(width: Int) -> RowList {
    if width != self.width { rowsOfParts = [] }
    self.width = width
    // What is still printed is wrapped as it comes; everything before it stands.
    let isGrowing = if case .lines = parts.last { true } else { false }
    for part in parts.dropLast(isGrowing ? 1 : 0).dropFirst(rowsOfParts.count) {
      rowsOfParts.append(rows(of: part))
    }
    var list = RowList(rowsOfParts)
    changeLastLines { list.append($0.rows(width: width)) }
    if let progress, showsTimelines { list.append(timeline(of: progress)) }
    return list
  }

  /// Changes the lines at the end, if there are some; out of the list meanwhile, or they would be copied.
  @discardableResult
  private mutating func changeLastLines(_ change: (inout DrawnLines) -> Void) -> Bool {
    guard case .lines(var lines) = parts.last else { return false }
    parts[parts.count - 1] = .notice("")
    change(&lines)
    parts[parts.count - 1] = .lines(lines)
    return true
  }

  private mutating func append(_ part: Part) {
    parts.append(part)
    while parts.count > 1, lineCount > Self.mostLines {
      parts.removeFirst()
      if !rowsOfParts.isEmpty { rowsOfParts.removeFirst() }
    }
  }

  private var lineCount: Int {
    parts.reduce(0) { sum, part in
      if case .lines(let lines) = part { sum + lines.lines.count } else { sum + 8 }
    }
  }

  private mutating func draw(_ operations: [DrawingOperation]) {
    if !changeLastLines({ $0.draw(operations) }) { append(.lines(DrawnLines(operations))) }
  }

  private func rows(of part: Part) -> [StyledLine] {
    switch part {
    case .text(let text): MarkdownRenderer(width: width, glyphs: glyphs).lines(for: text) + [""]
    case .cell(let shared): rows(of: shared)
    case .typed(let source):
      highlightedLines(of: source).enumerated().flatMap { place, line in
        broken(StyledLine(place == 0 ? glyphs.prompt + " " : "  ", .prompt) + line, at: width)
      }
    case .lines(var lines): lines.rows(width: width).all + [""]
    case .pictures(let execution): pictures(of: execution)
    case .notice(let sentence): wrapped([Span(sentence, .notice)], to: width) + [""]
    }
  }

  private func rows(of shared: SharedCell) -> [StyledLine] {
    var cell = Cell(kind: .code, source: shared.source, language: shared.language)
    cell.number = shared.number
    cell.name = shared.name
    cell.tags = shared.tags
    let view = CellView(width: width, glyphs: glyphs)
    return [view.header(of: cell)] + view.code(of: cell) + [StyledLine(glyphs.frameBottom, .codeFrame)]
  }

  /// The timeline of what still runs.
  private func timeline(of ledger: Ledger) -> [StyledLine] {
    let computed = ledger.entries.reduce(0.0) { $0 + Double($1.cpuTime) }
    return TimelineView(width: width, glyphs: glyphs)
      .lines(for: ledger, coresBusy: computed / Double(max(1, ledger.ended - ledger.began)))
  }

  private func pictures(of execution: Execution) -> [StyledLine] {
    var rows: [StyledLine] = []
    if showsTimelines {
      let view = TimelineView(width: width, glyphs: glyphs)
      rows += view.lines(for: execution.ledger, coresBusy: execution.coresBusy) + [""]
    }
    if showsMessages {
      let messages = MessagesView(width: width, glyphs: glyphs).lines(for: execution.ledger) { _ in nil }
      rows += messages.isEmpty ? [] : messages + [""]
    }
    return rows
  }
}

/// The instructor's notes on the screen.
struct NotesView {
  let glyphs: Glyphs

  /// The rows for a slide.
  func rows(of told: SlideNotes, width: Int) -> [StyledLine] {
    var rows = wrapped([Span(sanitizedLine(told.title), .title)], to: width) + [""]
    let notes = MarkdownRenderer(width: width, glyphs: glyphs).lines(for: told.notes)
    rows += notes.isEmpty ? [StyledLine("No notes here.", .hint)] : notes
    rows += ["", StyledLine(String(repeating: glyphs.horizontal, count: width), .rule)]
    if told.nextTitle.isEmpty && told.nextCode.isEmpty {
      return rows + [StyledLine("This is the last slide.", .hint)]
    }
    rows += wrapped([Span("Next: ", .hint), Span(sanitizedLine(told.nextTitle), .heading)], to: width)
    if told.nextCode.isEmpty { return rows }
    let bar = StyledLine(glyphs.vertical + " ", .codeFrame)
    return rows
      + highlightedLines(of: told.nextCode).flatMap { line in
        broken(line, at: max(1, width - bar.width)).map { bar + $0 }
      }
  }
}
