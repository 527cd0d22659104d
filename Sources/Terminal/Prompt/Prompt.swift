// The prompt: a person steps through a lesson cell by cell. Here is the loop and the showing and running of cells; the
// commands are in `PromptCommands.swift`.

import LessonFiles
import Notebook
import PythonSyntax

/// One sitting at the prompt.
public final class Prompt {
  let session: Session
  let output: TerminalOutput
  let reader: any EntryReader
  var library: LessonLibrary
  let progress: ProgressFile
  /// The index into the lesson's cells of the code cell that Enter runs; nil before a lesson and after its end.
  var position: Int?
  /// Whether the cell at `position` is the last thing on the screen.
  var isCellOnScreen = false
  /// Where journals are kept; nil for none.
  public var journalFolder: String?
  /// Where the histories of lessons are kept; nil for none.
  public var historyFolder: String?
  private var isJournalFailureSaid = false
  /// Whether it was said that the lesson's file has changed.
  var isFileChangeSaid = false
  /// How many hints were shown, by the index of the exercise's cell.
  var hintsShown: [Int: Int] = [:]
  /// The exercise, as the index of its cell, that a check has found wanting.
  var exerciseInHand: Int?
  /// The exercises that a check has found solved, and the try that it was, as `lastTry` counts them.
  var solvedTries: [Int: Int] = [:]
  /// The exercise, as the index of its cell, whose solution was asked for before it was tried.
  var solutionAskedFor: Int?
  /// The lesson that Enter opens while none is open.
  var suggestedLesson: CourseLesson?
  /// Follows what workers print between executions.
  private var background: ExecutionView
  /// Where others follow the session; nil while it is not shared.
  var sharing: Broadcast?
  /// Where the instructor's notes are told while the lesson is presented.
  var notes: Broadcast?
  /// The file in which the terminal is recorded; nil where it is not.
  var recording: String?
  /// Whether the lesson is presented in slides, which tell by themselves what they show.
  var isPresented = false

  /// - Parameters:
  ///   - session: a started session
  ///   - output: where to draw
  ///   - reader: where entries come from
  ///   - library: the course
  ///   - progress: where it is kept how far one got
  public init(
    session: Session, output: TerminalOutput, reader: any EntryReader, library: LessonLibrary,
    progress: ProgressFile
  ) {
    self.session = session
    self.output = output
    self.reader = reader
    self.library = library
    self.progress = progress
    background = ExecutionView(glyphs: output.capabilities.glyphs)
    session.readInput = { [unowned self] prompt in self.readInput(prompt: prompt) }
    if let editor = reader as? LineEditor { connect(editor) }
  }

  var glyphs: Glyphs { output.capabilities.glyphs }
  var cellView: CellView { CellView(width: output.capabilities.textWidth, glyphs: glyphs) }

  // MARK: The loop

  /// How a person stops entering things.
  enum Ending { case left, cutShort }

  /// Reads and carries out entries until the person leaves, and ends the session.
  ///
  /// - Returns: the exit status
  public func run() -> Int32 {
    leave(isCutShort: converse() == .cutShort)
    return 0
  }

  /// Reads and carries out entries until the person leaves; the session goes on.
  func converse() -> Ending {
    let mark = StyledLine(glyphs.prompt, .prompt)
    while output.isOpen {
      watchOthers()
      switch reader.readEntry(prompt: mark, state: Self.state(of:)) {
      case .endOfInput: return (reader as? LineEditor)?.interruption == .end ? .cutShort : .left
      case .interrupted: continue
      case .entry(let entry):
        showOutputMeanwhile()
        noticeFileChange()
        if carryOut(entry) == .leave { return .left }
        sayJournalFailure()
      }
    }
    return .cutShort
  }

  /// Reads one entry that begins as `prefilled`, and carries it out; nil where there was none.
  func carryOutOneEntry(prefilled: String) -> CommandOutcome? {
    let mark = StyledLine(glyphs.prompt, .prompt)
    guard let editor = reader as? LineEditor,
      case .entry(let entry) = editor.readText(prompt: mark, prefilled: prefilled),
      trimmed(entry) != prefilled
    else { return nil }
    return carryOut(entry)
  }

  /// Carries out one entry.
  func carryOut(_ entry: String) -> CommandOutcome {
    let text = trimmed(entry)
    if text.isEmpty {
      step()
      return .goOn
    }
    echo(entry)
    isCellOnScreen = false
    guard text.hasPrefix(":") else {
      share(.typed(entry))
      execute { session.run(source: entry, handle: $0) }
      output.draw(lines: [""])
      return .goOn
    }
    let (word, argument) = Command.parse(text)
    do throws(Command.NotFound) {
      return try Command.named(word).action(self, argument)
    } catch {
      say(error.description)
      return .goOn
    }
  }

  private func leave(isCutShort: Bool = false) {
    rememberPosition()
    if !isCutShort, !session.editedCells.isEmpty {
      say("Your edits are not in the file (:save); they are kept, and the next session offers them.")
    }
    session.close(keepingJournal: isCutShort)
  }

  private func sayJournalFailure() {
    guard !isJournalFailureSaid, let failure = session.journalFailure else { return }
    isJournalFailureSaid = true
    say(failure)
  }

  /// Whether an entry is complete: commands and magics are, cell magics end with an empty line, Python knows.
  static func state(of entry: String) -> EntryState {
    let text = trimmed(entry)
    let lines = entry.split(separator: "\n", omittingEmptySubsequences: false)
    let endsEmpty = lines.count > 1 && lines.last?.allSatisfy(\.isWhitespace) == true
    if text.isEmpty || text.hasPrefix(":") || text.hasPrefix("!") { return .complete }
    if lines.count == 1 && text.hasSuffix("?") { return .complete }
    if text.hasPrefix("%%") { return endsEmpty ? .complete : .incomplete(indentation: 0) }
    if text.hasPrefix("%") && lines.count == 1 { return .complete }
    return pythonEntryState(of: entry)
  }

  // MARK: Steps

  /// Enter on an empty line: runs the cell shown and shows what follows.
  private func step() {
    guard let lesson = session.lesson else {
      if let suggestedLesson { open(path: suggestedLesson.path, resumes: true) }
      return
    }
    guard let position, lesson.cells.indices.contains(position) else {
      showClosing()
      return
    }
    let cell = lesson.cells[position]
    if cell.tags.contains("skip-execution") {
      say("Cell \(cell.number ?? 0) is not meant to be run (skip-execution).")
      advance()
      return
    }
    if !isCellOnScreen { output.draw(lines: [cellView.header(of: cell)] + cellView.code(of: cell)) }
    isCellOnScreen = false
    guard let execution = runCell(cell, asksForGuess: true) else { return }
    if execution.failed && !isExpectedToFail(cell, execution) {
      let what = execution.wasInterrupted ? "Interrupted" : "Cell \(cell.number ?? 0) failed"
      hint("\(what). ", keys: [("Enter", "runs it again"), (":next", "goes on")])
      return
    }
    advance()
  }

  /// Whether the failure is what the lesson wants to show.
  func isExpectedToFail(_ cell: Cell, _ execution: Execution) -> Bool {
    cell.tags.contains("raises-exception") && !execution.wasInterrupted && execution.kernelDeath == nil
  }

  /// Shows what follows the cell at `position`, up to the next code cell or the end.
  func advance() {
    guard let lesson = session.lesson, let position else { return }
    show(from: position + 1, of: lesson)
    rememberPosition()
  }

  /// Shows the cells from `start` up to and including the next code cell, which Enter then runs.
  func show(from start: Int, of lesson: Lesson) {
    for index in lesson.cells.indices.dropFirst(max(0, start)) {
      let cell = lesson.cells[index]
      if cell.isAside { continue }
      switch cell.kind {
      case .raw: continue
      case .markdown: showText(cell)
      case .code:
        position = index
        showCode(cell)
        return
      }
    }
    position = nil
    showClosing()
  }

  func showText(_ cell: Cell) {
    // Wide windows get a margin, so that text lines up with the code in its frame.
    let margin = output.capabilities.width >= 60 ? 2 : 0
    let width = output.capabilities.textWidth - 2 * margin
    let renderer = MarkdownRenderer(
      width: width, glyphs: glyphs, opensLinks: output.capabilities.opensLinks)
    let blocks = parseMarkdown(cell.source)
    let indentation = StyledLine(String(repeating: " ", count: margin))
    var operations: [DrawingOperation] = []
    for part in partsWithPictures(blocks) {
      let lines = renderer.lines(for: part.blocks)
      operations += lines.map { .line($0.isEmpty ? $0 : indentation + $0) }
      if let picture = part.picture { operations.append(.picture(picture)) }
      if !lines.isEmpty { operations.append(.line("")) }
    }
    if operations.isEmpty { return }
    share(.text(cell.source))
    output.draw(operations)
  }

  func showCode(_ cell: Cell) {
    output.draw(lines: cellView.lines(for: cell, footer: footer(of: cell)))
    share(cell)
    isCellOnScreen = true
  }

  // MARK: Running

  /// Runs something and draws what it does, its time beside the one that is expected.
  @discardableResult
  func execute(
    expected: ExpectedTime? = nil, _ run: (_ handle: (SessionEvent) -> Void) -> Execution
  ) -> Execution {
    var view = ExecutionView(width: output.capabilities.width, glyphs: glyphs)
    view.expected = expected
    if output.capabilities.movesCursor { KeyEcho.set(false) }
    defer { if output.capabilities.movesCursor { KeyEcho.set(true) } }
    return run { event in
      if case .tick = event {
        let size = windowSize()
        self.output.resize(width: size.width, height: size.height)
        view.width = size.width
      }
      self.output.draw(view.operations(for: event) { self.session.processesToDraw() })
      self.share(event)
    }
  }

  /// What workers that live on printed while nothing ran.
  private func showOutputMeanwhile() {
    session.poll { output.draw(background.operations(for: $0)) }
    output.draw(background.endOutput())
  }

  /// Draws what was printed up to the end of a process that was not running a cell any more.
  func drawMeanwhile(_ event: SessionEvent) {
    output.draw(background.operations(for: event))
    output.draw(background.endOutput())
  }

  /// A cell calls `input()`.
  func readInput(prompt: String) -> String? {
    output.draw([.live([]), .endOpenLine])
    watchOthers()
    // The line editor leaves the terminal with echo.
    defer { if output.capabilities.movesCursor { KeyEcho.set(false) } }
    guard case .entry(let line) = reader.readLine(prompt: prompt) else { return nil }
    if output.capabilities.movesCursor { output.draw(lines: [StyledLine(sanitizedLine(prompt + line))]) }
    return line
  }

  // MARK: Saying things

  /// One sentence to the person.
  func say(_ sentence: String, _ style: Style = .notice) {
    output.draw(lines: wrapped([Span(sentence, style)], to: output.capabilities.textWidth) + [""])
  }

  /// A quiet line about what can be done now.
  func hint(_ start: String, keys: [(key: String, action: String)]) {
    let width = output.capabilities.textWidth
    var lines = [StyledLine(start, .hint)]
    for (index, entry) in keys.enumerated() {
      let separator = index > 0 ? StyledLine(" \(glyphs.separator) ", .hint) : StyledLine()
      let part = StyledLine(entry.key, .key) + StyledLine(" " + entry.action, .hint)
      let last = lines[lines.count - 1]
      if last.isEmpty || last.width + separator.width + part.width <= width {
        lines[lines.count - 1] = last + separator + part
      } else {
        lines.append(part)
      }
    }
    output.draw(lines: lines.flatMap { wrapped($0.spans, to: width) } + [""])
  }

  /// Draws the entry again, now highlighted; where entries come from a pipe they are not shown.
  private func echo(_ entry: String) {
    guard output.capabilities.movesCursor else { return }
    let mark = StyledLine(glyphs.prompt, .prompt) + StyledLine(" ")
    let isCode = !trimmed(entry).hasPrefix(":")
    let lines = isCode ? highlightedLines(of: entry) : sanitizedLines(entry).map { StyledLine($0, .key) }
    output.draw(
      lines: lines.enumerated().map { index, line in (index == 0 ? mark : StyledLine("  ")) + line })
  }

  // MARK: The line editor

  private func connect(_ editor: LineEditor) {
    editor.completer = { [unowned self] text, cursor in self.completion(of: text, at: cursor) }
    editor.whenReadable = { [unowned self] in
      var operations: [DrawingOperation] = []
      self.session.poll { operations += self.background.operations(for: $0) }
      operations += self.background.endOutput()
      self.pump()
      self.watchOthers()
      return self.output.bytes(for: operations)
    }
    editor.listing = { [unowned self] candidates in
      self.output.bytes(for: self.candidateLines(candidates).map { .line($0) })
    }
    editor.signature = { [unowned self] text, cursor in
      guard let signature = self.signature(in: text, at: cursor) else { return [] }
      let lines = wrapped([Span(sanitizedLine(signature), .hint)], to: self.output.capabilities.width)
      return self.output.bytes(for: lines.map { .line($0) })
    }
    editor.whenResized = { [unowned self] in self.output.resize(width: $0, height: $1) }
  }
}
