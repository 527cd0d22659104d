// What the prompt's commands do: showing and running cells, and moving through the lesson.

import LessonFiles
import Notebook

extension Prompt {
  // MARK: Looking

  /// `:list`
  func listCells() -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    let cells = lesson.codeCells
    if cells.isEmpty {
      say("This lesson has no code cells.")
      return .goOn
    }
    let numberWidth = String(cells.count).count
    let nameWidth = min(24, cells.map { displayWidth(of: $0.name ?? "") }.max() ?? 0)
    let shown = position.flatMap { lesson.cells.indices.contains($0) ? lesson.cells[$0].number : nil }
    let width = output.capabilities.textWidth
    let marks = marks(of: cells)
    let lines = zip(cells, marks).map { cell, marks in
      var line = StyledLine(cell.number == shown ? glyphs.here : " ", .prompt)
      line = padded(line, to: displayWidth(of: glyphs.here) + 1)
      line = line + padded(StyledLine("\(cell.number ?? 0)", .cellNumber), to: numberWidth, .right) + "  "
      line = line + stateSign(of: cell) + marks
      if nameWidth > 0 {
        let name = StyledLine(sanitizedLine(cell.name ?? ""), .cellName)
        line = line + "  " + padded(truncated(name, to: nameWidth, ellipsis: glyphs.ellipsis), to: nameWidth)
      }
      return truncated(line + "  " + firstLine(of: cell), to: width, ellipsis: glyphs.ellipsis)
    }
    output.draw(lines: lines + [""])
    return .goOn
  }

  /// A sign of fixed width for what came of a cell's last run.
  func stateSign(of cell: Cell?) -> StyledLine {
    let width = max(displayWidth(of: glyphs.tick), displayWidth(of: glyphs.failure))
    let sign: StyledLine =
      switch cell?.number.flatMap({ session.lastRun(ofCell: $0) }) {
      case nil: StyledLine(glyphs.pending, .hint)
      case let execution? where execution.isUndone: StyledLine(glyphs.undone, .hint)
      case let execution? where execution.failed && cell.map({ isExpectedToFail($0, execution) }) != true:
        StyledLine(glyphs.failure, .failure)
      case .some: StyledLine(glyphs.tick, .success)
      }
    return padded(sign, to: width)
  }

  /// Signs for the cells that `:rewind` can go back to, that are edited, that are stale: a column for each kind that
  /// there is.
  private func marks(of cells: [Cell]) -> [StyledLine] {
    let stale = Set(session.staleCells().map(\.number))
    let kinds: [(glyph: String, style: Style, isMeant: (Int) -> Bool)] = [
      (
        glyphs.rewindable, .key,
        { self.session.lastExecution(ofCell: $0).map { self.session.canRewind(to: $0.number) } ?? false }
      ),
      (glyphs.edited, .cellName, { self.session.isEdited(cell: $0) }),
      (glyphs.stale, .notice, { stale.contains($0) }),
    ]
    var lines = cells.map { _ in StyledLine() }
    for kind in kinds {
      let isMeant = cells.map { $0.number.map(kind.isMeant) ?? false }
      guard isMeant.contains(true) else { continue }
      for index in lines.indices {
        lines[index] =
          lines[index] + StyledLine(" ") + StyledLine(isMeant[index] ? kind.glyph : " ", kind.style)
      }
    }
    return lines
  }

  /// The first line that is code, rather than a comment or a magic by itself; of a solution or a check its tag.
  private func firstLine(of cell: Cell) -> StyledLine {
    if cell.isAside { return StyledLine(cell.tags.map { sanitizedLine($0) }.joined(separator: " "), .hint) }
    let lines = highlightedLines(of: cell.source, language: cell.language)
    let telling = lines.first { line in
      let text = trimmed(line.text)
      return !text.isEmpty && !text.hasPrefix("#") && text != "%%time"
    }
    return telling ?? lines.first { !$0.isEmpty } ?? ""
  }

  // MARK: Running

  /// `:run [CELL|A-B|all|above|below|stale]`
  func runCells(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    if argument.lowercased() == "stale" { return runStale() }
    guard let indices = selectedCells(argument, of: lesson) else { return .goOn }
    let showsSteps = indices.count > 1
    for index in indices {
      let cell = lesson.cells[index]
      guard let execution = runShown(cell, asksForGuess: !showsSteps) else { return .goOn }
      if execution.failed && !isExpectedToFail(cell, execution) {
        if showsSteps && index != indices.last {
          say("Stopped after cell \(cell.number ?? 0); the cells behind it were not run.")
        }
        return .goOn
      }
    }
    // Who ran the cell that was shown has done what Enter would have done, and goes on behind it.
    if let position, let last = indices.last, last >= position, indices.contains(position), !argument.isEmpty
    {
      self.position = last
      advance()
    }
    return .goOn
  }

  /// Shows a cell and runs it; nil if the learner left at the question for a guess.
  func runShown(_ cell: Cell, asksForGuess: Bool = false) -> Execution? {
    output.draw(lines: [cellView.header(of: cell)] + cellView.code(of: cell))
    share(cell)
    return runCell(cell, asksForGuess: asksForGuess)
  }

  /// The indices of the code cells that an argument selects, in order; nil after saying what is wrong with it.
  private func selectedCells(_ argument: String, of lesson: Lesson) -> [Int]? {
    let code = lesson.cells.indices.filter { index in
      let cell = lesson.cells[index]
      return cell.kind == .code && !cell.isAside && !cell.tags.contains("skip-execution")
    }
    let here = position ?? lesson.cells.count
    switch argument.lowercased() {
    case "":
      guard let wanted = cell(named: "") else { return nil }
      return lesson.cells.indices.filter { lesson.cells[$0].number == wanted.number && wanted.number != nil }
    case "all": return nonEmpty(code, or: "This lesson has no code cells.")
    case "above": return nonEmpty(code.filter { $0 < here }, or: "There are no cells before this one.")
    case "below": return nonEmpty(code.filter { $0 >= here }, or: "There are no cells from here on.")
    default: break
    }
    do throws(SelectionFailure) {
      return try CellSelection(argument, lesson: lesson).indexes
    } catch {
      say(error.description)
      return nil
    }
  }

  private func nonEmpty(_ indices: [Int], or sentence: String) -> [Int]? {
    if indices.isEmpty { say(sentence) }
    return indices.isEmpty ? nil : indices
  }

  // MARK: Moving

  /// `:next`
  func goToNext() -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    if position == nil { showClosing() } else { advance() }
    return .goOn
  }

  /// `:back`
  func goBack() -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    let here = position ?? lesson.cells.count
    let isStep = { (index: Int) in lesson.cells[index].kind == .code && !lesson.cells[index].isAside }
    guard let before = lesson.cells.indices.last(where: { $0 < here && isStep($0) }) else {
      say("This is the first cell.")
      return .goOn
    }
    move(to: before, of: lesson)
    return .goOn
  }

  /// `:goto CELL`
  func goTo(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    if argument.isEmpty {
      say("Say where to go: a cell's number or name, such as :goto 3 (:list shows all).")
      return .goOn
    }
    do throws(CellNotFound) {
      let index = try lesson.cell(matching: argument)
      if lesson.cells[index].isAside {
        say("That cell belongs to an exercise: :hint, :check and :solution use it (:show shows it).")
      } else {
        exerciseInHand = nil
        move(to: index, of: lesson)
      }
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// Shows a cell with the text that leads to it.
  private func move(to index: Int, of lesson: Lesson) {
    let before = lesson.cells.indices.last { $0 < index && lesson.cells[$0].kind == .code }
    show(from: (before ?? -1) + 1, of: lesson)
    rememberPosition()
  }

  // MARK: Help

  /// `:help [COMMAND]`, `:help python [MODULE]`
  func help(_ argument: String) -> CommandOutcome {
    let word = argument.hasPrefix(":") ? String(argument.dropFirst()) : argument
    if word.isEmpty {
      let size = output.capabilities
      output.draw(lines: HelpView(width: size.width, height: size.height, glyphs: glyphs).lines)
      return .goOn
    }
    let words = word.split(separator: " ")
    if words.first == "python", words.count <= 2 {
      let view = KnownPythonView(width: output.capabilities.width)
      if words.count == 1 {
        output.draw(lines: view.overview)
      } else if let names = view.names(of: String(words[1])) {
        output.draw(lines: names)
      } else {
        say("Python has no module \(sanitizedLine(String(words[1]))); :help python lists all.")
      }
      return .goOn
    }
    if let magic = Magic.all.first(where: { $0.name == word.drop { $0 == "%" } }) {
      output.draw(lines: [StyledLine(magic.usage, .key), StyledLine("  " + magic.help), ""])
      return .goOn
    }
    do throws(Command.NotFound) {
      let command = try Command.named(word)
      let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."
      let width = max(10, output.capabilities.textWidth - 2)
      let text = ([summary] + command.paragraphs).flatMap { wrapped([Span($0)], to: width) }
      output.draw(
        lines: [StyledLine(command.usage, .key)] + text.map { StyledLine([Span("  ")] + $0.spans) } + [""])
    } catch {
      say(error.description)
    }
    return .goOn
  }

  // MARK: Helpers

  /// The lesson, or nil after saying that none is open.
  func openedLesson() -> Lesson? {
    if let lesson = session.lesson { return lesson }
    say("No lesson is open; :lessons shows them, :open opens one.")
    return nil
  }

  /// The code cell that a person names, the one shown if nothing is named; nil after saying what is wrong.
  func cell(named argument: String) -> Cell? {
    guard let lesson = openedLesson() else { return nil }
    if argument.isEmpty {
      if let position, lesson.cells.indices.contains(position) { return lesson.cells[position] }
      say("The lesson is at its end; name a cell, such as :show 1 (:list shows all).")
      return nil
    }
    do throws(CellNotFound) {
      let index = try lesson.cell(matching: argument)
      return lesson.cells[index]
    } catch {
      say(error.description)
      return nil
    }
  }
}
