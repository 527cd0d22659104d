// Presenting a lesson in front of a class: the loop that shows slides, and the running of their cells. What the keys do
// is in `PresenterKeys.swift`.

import LessonFiles
import Notebook
import Processes

/// One presentation.
final class Presenter {
  /// What covers the slide for now.
  enum Panel: Equatable {
    case overview(selected: Int)
    case timeline, messages, help
  }

  let prompt: Prompt
  let page: PageTerminal
  var session: Session { prompt.session }
  var output: TerminalOutput { prompt.output }
  private let started = Clock.monotonic()

  private(set) var slides: [Slide]
  private(set) var place = 0
  private(set) var step = RevealStep.text
  /// What came of the slide's cell.
  private var outcome = DrawnLines()
  /// What became of the guess about executions and of their claims, by their numbers.
  private var verdicts: [Int: [StyledLine]] = [:]
  /// The first row of the content that is shown; nil to keep the last one in sight.
  private var offset: Int? = 0
  private(set) var panel: Panel?
  /// The slide's first row behind a panel.
  private var offsetBehind: Int? = 0
  /// What the status line says until the next key.
  var message: StyledLine?
  /// The columns of the content.
  private(set) var comfortableWidth = SlideView.comfortableWidth
  private(set) var isRunning = false
  /// Set when the terminal is gone or the program is to end.
  var wantsEnd = false
  private var lastDrawn: Int64 = 0
  /// Keys that came while a cell ran and are not about scrolling.
  private var keptKeys: [Key] = []
  private var background: ExecutionView

  /// Between two pages lie at least so many nanoseconds while a cell prints.
  private static let drawingInterval: Int64 = 40_000_000

  /// - Parameters:
  ///   - prompt: a prompt whose session has the lesson open
  ///   - page: the terminal
  init(prompt: Prompt, page: PageTerminal) {
    self.prompt = prompt
    self.page = page
    slides = prompt.session.lesson?.slides ?? [Slide()]
    background = ExecutionView(glyphs: prompt.output.capabilities.glyphs)
    prompt.isPresented = true
    prompt.session.readInput = { [unowned self] in self.readInput(prompt: $0) }
    go(to: 0)
  }

  var glyphs: Glyphs { output.capabilities.glyphs }
  var slide: Slide { slides.indices.contains(place) ? slides[place] : Slide() }

  /// The slide's code cell.
  var cell: Cell? {
    guard let index = slide.cell, let cells = session.lesson?.cells, cells.indices.contains(index) else {
      return nil
    }
    return cells[index]
  }

  /// Whether the slide has a cell that is meant to be run.
  var isRunnable: Bool { cell.map { !$0.tags.contains("skip-execution") } ?? false }

  /// The last run of the slide's cell that is not undone.
  var execution: Execution? { cell?.number.flatMap { session.lastExecution(ofCell: $0) } }

  /// The slide of the cell that is talked about: this one, or the last one before it that has a cell.
  var slideOfCell: Int? { slides.indices.prefix(place + 1).last { slides[$0].cell != nil } }

  /// The last run of the cell that is talked about.
  var executionTalkedAbout: Execution? {
    guard let index = slideOfCell.flatMap({ slides[$0].cell }), let cells = session.lesson?.cells,
      cells.indices.contains(index)
    else { return nil }
    return cells[index].number.flatMap { session.lastExecution(ofCell: $0) }
  }

  var view: SlideView {
    SlideView(
      width: output.capabilities.width, height: output.capabilities.height,
      comfortableWidth: comfortableWidth, glyphs: glyphs)
  }

  // MARK: The loop

  /// Shows slides until the person leaves.
  ///
  /// - Returns: the exit status
  func run() -> Int32 {
    page.enter()
    defer { page.leave() }
    while output.isOpen, !wantsEnd {
      draw()
      let event =
        keptKeys.isEmpty
        ? page.next(others: prompt.watchedDescriptors, milliseconds: patience) : .key(keptKeys.removeFirst())
      switch event {
      case .key(let key):
        message = nil
        if press(key) == .leave { return 0 }
      case .readable: showOutputMeanwhile()
      case .suspended: page.suspend()
      case .ended: wantsEnd = true
      case .resized, .timeout: break
      }
      prompt.pump()
    }
    session.close(keepingJournal: true)
    return 0
  }

  private var elapsed: Int64 { Clock.monotonic() - started }

  /// Milliseconds to the next second, or less while somebody who follows has not got everything.
  private var patience: Int32 {
    if prompt.isBehind { return 50 }
    let second: Int64 = 1_000_000_000
    return Int32((second - elapsed % second) / 1_000_000 + 1)
  }

  /// What processes printed that live on after their cell.
  private func showOutputMeanwhile() {
    session.poll { outcome.draw(background.operations(for: $0)) }
    outcome.draw(background.endOutput())
  }

  // MARK: Drawing

  /// Draws the window as it is to be now.
  func draw() {
    lastDrawn = Clock.monotonic()
    let content = self.content
    let last = max(0, content.rows.count - view.contentHeight)
    let first = min(offset ?? last, last)
    var status = SlideStatus(slide: place, slideCount: slides.count)
    status.elapsedSeconds = Int(elapsed / 1_000_000_000)
    status.message = message ?? keysOfTheMoment
    output.draw([.page(view.page(content.rows, from: first, status: status))])
  }

  /// The rows of what is shown, and where the code begins among them.
  private var content: (rows: RowList, codeStart: Int) {
    guard let lesson = session.lesson else { return (RowList(), 0) }
    let view = self.view
    switch panel {
    case .overview(let selected):
      let rows = view.overview(of: slides, in: lesson, selected: selected) { self.sign(of: $0, in: lesson) }
      return (RowList([rows]), 0)
    case .help: return (RowList([helpLines]), 0)
    case .timeline, .messages:
      guard let execution = executionTalkedAbout else { return (RowList(), 0) }
      let width = view.contentWidth
      let draw = panel == .timeline ? prompt.timeline : prompt.messages
      return (RowList([draw(execution, width)]), 0)
    case nil: break
    }
    let cellView = CellView(width: view.contentWidth, glyphs: glyphs)
    let footer = isRunning ? StyledLine("running", .hint) : cellView.state(of: execution)
    let (rows, codeStart) = view.rows(of: slide, in: lesson, upTo: step, footer: footer)
    var content = RowList([rows])
    if step == .outcome { content.append(outcome.rows(width: view.contentWidth)) }
    if step == .code { content.append(choices) }
    return (content, codeStart)
  }

  /// What there is to choose from before the cell runs, if it asks that.
  private var choices: [StyledLine] { cell.flatMap { prompt.guessQuestion(of: $0) }?.choiceLines ?? [] }

  private func sign(of slide: Slide, in lesson: Lesson) -> StyledLine {
    guard let index = slide.cell, lesson.cells.indices.contains(index) else {
      return prompt.stateSign(of: nil)
    }
    return prompt.stateSign(of: lesson.cells[index])
  }

  // MARK: Moving

  /// Shows a slide: what was run before is there with what came of it.
  func go(to target: Int, revealed: Bool = false) {
    place = min(max(0, target), slides.count - 1)
    panel = nil
    outcome = DrawnLines()
    step = revealed && slide.cell != nil ? .code : slide.blocks.isEmpty ? .code : .text
    offset = 0
    if let execution {
      step = .outcome
      outcome = drawn(execution)
    }
    prompt.position = slide.cell ?? slides[place...].lazy.compactMap(\.cell).first
    prompt.rememberPosition()
    tellNotes()
    if !slide.text.isEmpty { prompt.share(.text(slide.text)) }
    if step >= .code, let cell { prompt.share(cell) }
  }

  /// Tells whoever watches the notes what slide this is.
  func tellNotes() {
    guard let lesson = session.lesson else { return }
    var told = SlideNotes()
    told.slide = place
    told.slideCount = slides.count
    told.title = slide.title(in: lesson)
    told.notes = slide.notes.joined(separator: "\n\n")
    if slides.indices.contains(place + 1) {
      let next = slides[place + 1]
      told.nextTitle = next.title(in: lesson)
      told.nextCode = next.cell.map { lesson.cells[$0].source } ?? ""
    }
    prompt.notes?.post(.notes(told))
  }

  private func drawn(_ execution: Execution) -> DrawnLines {
    var view = ExecutionView(glyphs: glyphs)
    var lines = DrawnLines()
    for record in execution.outputs { lines.draw(view.operations(for: .output(record))) }
    lines.draw(view.operations(for: .finished(execution)))
    lines.draw((verdicts[execution.number] ?? []).map(DrawingOperation.line))
    return lines
  }

  /// Shows more: the rest of a long page, the code, what it does, the next slide.
  func advance() {
    let rows = content.rows.count
    let height = view.contentHeight
    if step < .outcome, let offset, offset + height < rows {
      self.offset = min(offset + max(1, height - 1), rows - height)
    } else if step == .text, slide.cell != nil {
      reveal()
    } else if step == .code, isRunnable {
      runCellAfterGuess()
    } else if place + 1 < slides.count {
      go(to: place + 1)
    } else {
      message = StyledLine("This is the end of the lesson. ", .notice) + hint([("q", "leaves")])
    }
  }

  /// Shows the code, as much of it as there is room for, and as much of the text before it as then fits.
  func reveal() {
    step = .code
    if let cell { prompt.share(cell) }
    let (rows, codeStart) = content
    offset = min(codeStart, max(0, rows.count - view.contentHeight))
  }

  /// Shows less: hides code that has not run, else goes to the slide before.
  func goBack() {
    if step == .code, !slide.blocks.isEmpty, execution == nil {
      step = .text
      offset = 0
    } else if place > 0 {
      go(to: place - 1, revealed: true)
    } else {
      message = StyledLine("This is the first slide.", .notice)
    }
  }

  func scroll(by rows: Int) {
    let last = max(0, content.rows.count - view.contentHeight)
    let target = min(max(0, min(offset ?? last, last) + rows), last)
    // Whoever is at the end stays there while more comes.
    offset = target == last && isRunning ? nil : target
  }

  func open(_ panel: Panel) {
    if self.panel == nil { offsetBehind = offset }
    self.panel = panel
    offset = 0
  }

  func close() {
    panel = nil
    offset = offsetBehind
  }

  /// Marks another slide in the overview and keeps it in sight.
  func select(_ slide: Int) {
    let target = min(max(0, slide), slides.count - 1)
    panel = .overview(selected: target)
    offset = min(max(offset ?? 0, target - view.contentHeight + 1), target)
  }

  func widen(by columns: Int) {
    comfortableWidth = min(max(20, view.contentWidth + columns), max(20, output.capabilities.width))
  }

  /// Takes over what has become of the lesson, and stays at the same cell or goes to another.
  ///
  /// - Parameter position: where the code cell stands among the lesson's cells
  func reload(at position: Int?) {
    slides = session.lesson?.slides ?? [Slide()]
    go(to: position.flatMap { wanted in slides.firstIndex { $0.cell == wanted } } ?? place)
  }

  // MARK: Running

  /// Runs the slide's cell and shows what it does.
  ///
  /// - Parameter guess: what the class expects of it.
  func runCell(guess: Guess? = nil) {
    guard let cell else { return }
    panel = nil
    step = .outcome
    outcome = DrawnLines()
    offset = nil
    isRunning = true
    prompt.share(cell)
    draw()
    var follower = ExecutionView(width: view.contentWidth, glyphs: glyphs)
    follower.expected = prompt.expectedTime(of: cell, guess: guess)
    let execution = page.whileInterruptible {
      session.run(cell, guess: guess) { event in
        if case .tick = event { serveKeys() }
        prompt.share(event)
        follower.width = view.contentWidth
        outcome.draw(follower.operations(for: event) { session.processesToDraw() })
        if Clock.monotonic() - lastDrawn > Self.drawingInterval { draw() }
      }
    }
    isRunning = false
    if !execution.failed || prompt.isExpectedToFail(cell, execution) {
      let lines =
        GuessView(width: view.contentWidth, glyphs: glyphs).lines(about: execution)
        + prompt.claimLines(of: cell, width: view.contentWidth)
      verdicts[execution.number] = lines
      outcome.draw(lines.map(DrawingOperation.line))
    }
    // Now that it stands still: from the top, where all of it fits.
    offset = max(0, content.rows.count - view.contentHeight)
    if execution.failed, !prompt.isExpectedToFail(cell, execution) {
      message =
        StyledLine(execution.wasInterrupted ? "Interrupted. " : "The cell failed. ", .notice)
        + hint([("r", "runs it again"), ("e", "edits it"), ("space", "goes on")])
    }
  }

  /// Keys that come while a cell runs: scrolling works at once, everything else waits for the cell's end.
  private func serveKeys() {
    while true {
      let event = page.next(milliseconds: 0)
      switch event {
      // Pressed a moment before the terminal made an interrupt of it, it comes as a key.
      case .key(.control("c")): session.interrupt()
      case .key(let key): if !scroll(with: key) { keptKeys.append(key) }
      case .suspended: page.suspend()
      case .resized: draw()
      case .ended:
        wantsEnd = true
        session.interrupt()
        return
      case .readable, .timeout:
        if page.updateSize() { draw() }
        return
      }
    }
  }

  /// A cell calls `input()`.
  private func readInput(prompt question: String) -> String? {
    outcome.draw([.live([]), .endOpenLine])
    guard case .entry(let line) = readAtBottom(question) else { return nil }
    outcome.draw(sanitizedLines(question + line).map { .line(StyledLine($0)) })
    return line
  }
}
