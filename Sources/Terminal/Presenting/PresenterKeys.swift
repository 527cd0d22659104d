// What the keys do while a lesson is presented, in one table that also makes the help.

import LessonFiles
import Notebook

/// One row of the table.
struct PresenterKey: Sendable {
  var keys: [Key]
  var help: String
  var action: @Sendable (Presenter) -> CommandOutcome

  private init(_ keys: [Key], _ help: String, _ action: @escaping @Sendable (Presenter) -> Void) {
    self.init(keys: keys, help: help) {
      action($0)
      return .goOn
    }
  }

  private init(keys: [Key], help: String, action: @escaping @Sendable (Presenter) -> CommandOutcome) {
    self.keys = keys
    self.help = help
    self.action = action
  }

  /// The whole table.
  static let all: [PresenterKey] = [
    PresenterKey([.character(" "), .right, .enter], "the next step: text, then code, then run") {
      $0.advance()
    },
    PresenterKey([.left, .backspace], "back") { $0.goBack() },
    PresenterKey([.character("r")], "run the cell again") { if $0.goToCell() { $0.runCell() } },
    PresenterKey([.character("e")], "edit the cell") { $0.edit() },
    PresenterKey([.character("t")], "what the processes did when") { $0.toggle(.timeline) },
    PresenterKey([.character("m")], "who sent what to whom") { $0.toggle(.messages) },
    PresenterKey([.character("o")], "all slides") { $0.toggle(.overview(selected: $0.place)) },
    PresenterKey([.up, .character("k")], "scroll up") { $0.scroll(by: -1) },
    PresenterKey([.down, .character("j")], "scroll down") { $0.scroll(by: 1) },
    PresenterKey([.pageUp], "a page up") { $0.scroll(by: 1 - $0.view.contentHeight) },
    PresenterKey([.pageDown], "a page down") { $0.scroll(by: $0.view.contentHeight - 1) },
    PresenterKey([.home], "the first slide") { $0.go(to: 0) },
    PresenterKey([.end], "the last slide") { $0.go(to: $0.slides.count - 1) },
    PresenterKey([.character("+"), .character("=")], "wider") { $0.widen(by: 4) },
    PresenterKey([.character("-")], "narrower") { $0.widen(by: -4) },
    PresenterKey(keys: [.character(":")], help: "a command, as at the prompt") { $0.takeCommand() },
    PresenterKey([.character("p")], "the prompt; Ctrl-D comes back") { $0.visitPrompt() },
    PresenterKey([.control("l")], "draw the window anew") { $0.output.draw([.clear]) },
    PresenterKey([.character("?"), .character("h")], "these keys") { $0.toggle(.help) },
    PresenterKey(keys: [.character("q")], help: "leave") { _ in .leave },
  ]
}

extension Presenter {
  /// Does what a key is for.
  func press(_ key: Key) -> CommandOutcome {
    if panel != nil, let outcome = pressOnPanel(key) { return outcome }
    if key == .control("c") {
      message = hint([("q", "leaves"), ("?", "shows the keys")])
      return .goOn
    }
    guard let row = PresenterKey.all.first(where: { $0.keys.contains(key) }) else { return .goOn }
    return row.action(self)
  }

  /// What a key does that is about a panel; nil for all others. `q` leaves what is shown, as in `less`, and only that.
  private func pressOnPanel(_ key: Key) -> CommandOutcome? {
    guard case .overview(let selected) = panel else {
      guard [.escape, .character("q"), .character(" "), .enter, .left, .right].contains(key) else {
        return nil
      }
      close()
      return .goOn
    }
    switch key {
    case .up, .left, .character("k"): select(selected - 1)
    case .down, .right, .character("j"): select(selected + 1)
    case .pageUp: select(selected - view.contentHeight)
    case .pageDown: select(selected + view.contentHeight)
    case .home: select(0)
    case .end: select(slides.count - 1)
    case .enter, .character(" "): go(to: selected)
    case .escape, .character("q"): close()
    default: return nil
    }
    return .goOn
  }

  /// Scrolls where the key says so.
  func scroll(with key: Key) -> Bool {
    guard [.up, .down, .pageUp, .pageDown].contains(key) else { return false }
    _ = press(key)
    draw()
    return true
  }

  // MARK: Panels

  func toggle(_ wanted: Panel) {
    switch (panel, wanted) {
    case (.overview?, .overview): close()
    case (let shown?, _) where shown == wanted: close()
    case (_, .timeline) where executionTalkedAbout == nil, (_, .messages) where executionTalkedAbout == nil:
      message = StyledLine(
        slideOfCell == nil ? "There is no code up to here." : "The cell was not run yet.", .notice)
    default:
      open(wanted)
      if case .overview(let selected) = wanted { select(selected) }
    }
  }

  /// All keys, a row for each.
  var helpLines: [StyledLine] {
    let names = PresenterKey.all.map { row in row.keys.map { $0.name }.joined(separator: ", ") }
    let width = (names.map { displayWidth(of: $0) }.max() ?? 0) + 2
    return zip(names, PresenterKey.all).map { name, row in
      padded(StyledLine(name, .key), to: width) + StyledLine(row.help)
    } + ["", StyledLine("Ctrl-C interrupts a cell that runs, Ctrl-Z stops Lectern for a while.", .hint)]
  }

  /// What the keys do now.
  var keysOfTheMoment: StyledLine {
    var keys: [(String, String)] = []
    switch panel {
    case .overview?: keys = [("Enter", "goes there"), ("Esc", "goes back")]
    case .some: keys = [("Esc", "goes back")]
    case nil where isRunning: keys = [("Ctrl-C", "interrupts")]
    case nil:
      switch step {
      case .text where slide.cell != nil: keys = [("space", "shows the code")]
      case .code where isRunnable:
        let asks = cell.flatMap { prompt.guessQuestion(of: $0) } != nil
        keys = [("space", asks ? "asks for your guess" : "runs the cell")]
      default: keys = place + 1 < slides.count ? [("space", "goes on")] : [("q", "leaves")]
      }
      keys.append(("?", "keys"))
    }
    return hint(keys)
  }

  func hint(_ keys: [(key: String, action: String)]) -> StyledLine {
    var line = StyledLine()
    for (index, entry) in keys.enumerated() {
      if index > 0 { line.append(" \(glyphs.separator) ", styles: [.hint]) }
      line.append(entry.key, styles: [.key])
      line.append(" " + entry.action, styles: [.hint])
    }
    return line
  }

  /// Goes back to the slide of the cell that is talked about. Returns false, after saying so, where there is none.
  func goToCell() -> Bool {
    guard let slide = slideOfCell else {
      message = StyledLine("There is no code up to here.", .notice)
      return false
    }
    if slide != place { go(to: slide, revealed: true) }
    return true
  }

  // MARK: The prompt

  /// Has the cell edited, in the person's editor or here.
  func edit() {
    guard goToCell(), let cell, let number = cell.number else { return }
    atPrompt { _ = prompt.editCell(String(number)) }
    // What the old text did says nothing of the new one.
    if self.cell?.source != cell.source { reveal() }
  }

  /// One command, and back on a key.
  func takeCommand() -> CommandOutcome {
    var outcome: CommandOutcome?
    atPrompt {
      outcome = prompt.carryOutOneEntry(prefilled: ":")
      guard outcome == .goOn else { return }
      prompt.hint("", keys: [("any key", "goes back")])
      page.waitForAnyKey()
    }
    return outcome ?? .goOn
  }

  /// The prompt, until the person leaves it.
  func visitPrompt() {
    atPrompt {
      prompt.hint("The presentation waits; ", keys: [("Ctrl-D", "goes back to it")])
      if prompt.converse() == .cutShort { wantsEnd = true }
    }
  }

  private func atPrompt(_ body: () -> Void) {
    let before = prompt.position
    let readInput = session.readInput
    page.leave()
    prompt.watchOthers()
    session.readInput = { [unowned prompt] in prompt.readInput(prompt: $0) }
    body()
    session.readInput = readInput
    page.enter()
    reload(at: prompt.position == before ? slide.cell : prompt.position)
  }
}
