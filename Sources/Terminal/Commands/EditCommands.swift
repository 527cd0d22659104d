// The prompt's commands that change the lesson: `:edit`, `:set`, `:diff`, `:revert`, `:save`, `:reload`, `:new`,
// `:delete`, `:move`.

import LessonFiles
import Notebook

extension Command {
  static let editCommands: [Command] = [
    Command(
      name: "edit", arguments: "[CELL]", argument: .cell,
      summary: "change a cell's text, here and not in the file",
      details: [
        "Opens $VISUAL or $EDITOR with the text; where there is none, the text can be edited here. Nothing is run,",
        "and the file stays as it is until :save.", "Example:  :edit 3",
      ],
      action: { prompt, argument in prompt.editCell(argument) }),
    Command(
      name: "set", arguments: "CELL NAME=VALUE", argument: .cell,
      summary: "give a name in a cell another value",
      details: [
        "Changes the one place in the cell where NAME is set. Nothing is run.", "Example:  :set ten N=30",
      ],
      action: { prompt, argument in prompt.setValue(argument) }),
    Command(
      name: "diff", arguments: "[CELL]", argument: .cell, summary: "what is edited, beside what the file has",
      details: ["Without CELL, all cells that were edited."],
      action: { prompt, argument in prompt.showDifference(argument) }),
    Command(
      name: "revert", arguments: "CELL|all", argument: .cell, summary: "give a cell the file's text again",
      details: ["Example:  :revert 3   or   :revert all"],
      action: { prompt, argument in prompt.revertCell(argument) }),
    Command(
      name: "new", arguments: "[CELL]", argument: .cell, summary: "add a cell of your own",
      details: ["It stands behind CELL; without it, before the cell shown. Enter runs it like any other."],
      action: { prompt, argument in prompt.newCell(argument) }),
    Command(
      name: "delete", arguments: "CELL", argument: .cell, summary: "take out a cell of your own",
      details: ["What it did stays in the state; :undo and :rewind take that back."],
      action: { prompt, argument in prompt.deleteCell(argument) }),
    Command(
      name: "move", arguments: "CELL NUMBER", argument: .cell, summary: "move a cell of your own",
      details: ["NUMBER is what the cell's number will be.", "Example:  :move 5 2"],
      action: { prompt, argument in prompt.moveCell(argument) }),
    Command(
      name: "save", arguments: "[FILE]", argument: .file, summary: "write the lesson with its edits",
      details: [
        "Without FILE, the lesson's own file is replaced. The ending says how: .md, .ipynb or .py.",
        "Example:  :save mine.md",
      ],
      action: { prompt, argument in prompt.saveLesson(argument) }),
    Command(
      name: "reload", arguments: "", argument: .none, summary: "read the lesson's file again",
      details: ["Takes over what another program has changed there. Your edits and the state stay."],
      action: { prompt, _ in prompt.reloadLesson() }),
  ]
}

extension Prompt {
  /// `:edit [CELL]`
  func editCell(_ argument: String) -> CommandOutcome {
    guard let cell = cell(named: argument), let number = cell.number else { return .goOn }
    guard let text = edited(cell.source) else { return .goOn }
    if text == cell.source {
      say("Cell \(number) is as it was.")
      return .goOn
    }
    session.edit(cell: number, source: text)
    showEdited(number)
    return .goOn
  }

  /// `:set CELL NAME=VALUE`
  func setValue(_ argument: String) -> CommandOutcome {
    let words = argument.split(separator: " ", maxSplits: 1)
    let assignment = (words.count > 1 ? words[1] : "").split(separator: "=", maxSplits: 1)
    let name = assignment.first.map { trimmed($0) } ?? ""
    let value = assignment.count > 1 ? trimmed(assignment[1]) : ""
    guard openedLesson() != nil else { return .goOn }
    guard !name.isEmpty, !value.isEmpty else {
      say("Say which cell, which name and which value, as in :set ten N=30.")
      return .goOn
    }
    guard let cell = cell(named: String(words[0])), let number = cell.number else { return .goOn }
    do throws(SessionFailure) {
      try session.set(name, to: value, inCell: number)
      showEdited(number)
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:diff [CELL]`
  func showDifference(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    var numbers = session.editedCells
    if !argument.isEmpty {
      guard let number = cell(named: argument)?.number else { return .goOn }
      numbers = numbers.filter { $0 == number }
    }
    if numbers.isEmpty { say(argument.isEmpty ? "Nothing was edited." : "This cell is as the file has it.") }
    for cell in lesson.codeCells where numbers.contains(cell.number ?? 0) {
      let stored = session.storedSource(ofCell: cell.number ?? 0)
      let lines =
        stored.map { comparedLines($0, cell.source) } ?? comparedLines("", cell.source).dropFirst().map { $0 }
      output.draw(lines: [cellView.header(of: cell)] + lines.map(styled) + [""])
    }
    return .goOn
  }

  private func styled(_ line: ComparedLine) -> StyledLine {
    let text = sanitizedLine(line.text)
    return switch line.side {
    case .both: StyledLine("  " + text)
    case .old: StyledLine("- " + text, .failure)
    case .new: StyledLine("+ " + text, .success)
    }
  }

  /// `:revert CELL|all`
  func revertCell(_ argument: String) -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    if argument == "all" {
      let numbers = session.editedCells.filter { !session.isOwn(cell: $0) }
      for number in numbers { try? session.revert(cell: number) }
      say(numbers.isEmpty ? "Nothing was edited." : "All cells of the lesson are as the file has them.")
      return .goOn
    }
    if argument.isEmpty {
      say(
        session.editedCells.isEmpty ? "Nothing was edited." : "Say which cell: its number or name, or all.")
      return .goOn
    }
    guard let number = cell(named: argument)?.number else { return .goOn }
    do throws(SessionFailure) {
      try session.revert(cell: number)
      showEdited(number)
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:new [CELL]`
  func newCell(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    let here = position.flatMap { lesson.cells[$0].number } ?? lesson.codeCells.count + 1
    var number = here
    if !argument.isEmpty {
      guard let cell = cell(named: argument)?.number else { return .goOn }
      number = cell + 1
    }
    guard let text = edited("") else { return .goOn }
    if text.allSatisfy(\.isWhitespace) {
      say("The cell would be empty, and was not added.")
      return .goOn
    }
    keepingPosition(at: number == here ? number : here + (number < here ? 1 : 0)) {
      session.insertCell(text, as: number)
    }
    showEdited(number)
    return .goOn
  }

  /// `:delete CELL`
  func deleteCell(_ argument: String) -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    if argument.isEmpty {
      say("Say which cell: its number or name.")
      return .goOn
    }
    guard let number = cell(named: argument)?.number else { return .goOn }
    let here = session.lesson?.cells[position ?? 0].number ?? 1
    do throws(SessionFailure) {
      try session.delete(cell: number)
      keepingPosition(at: here > number ? here - 1 : here) {}
      say("The cell is gone.")
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:move CELL NUMBER`
  func moveCell(_ argument: String) -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    let words = argument.split(separator: " ").map(String.init)
    guard words.count == 2, let target = Int(words[1]) else {
      say("Say which cell and which number it is to have, as in :move 5 2.")
      return .goOn
    }
    guard let number = cell(named: words[0])?.number else { return .goOn }
    do throws(SessionFailure) {
      try session.move(cell: number, to: target)
      keepingPosition(at: target) {}
      showEdited(target)
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:save [FILE]`
  func saveLesson(_ argument: String) -> CommandOutcome {
    do throws(SessionFailure) {
      let path = try session.save(to: argument.isEmpty ? nil : argument)
      say("Saved as \(sanitizedLine(path)).")
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:reload`
  func reloadLesson() -> CommandOutcome {
    guard let lesson = openedLesson() else { return .goOn }
    let here = position.flatMap { lesson.cells[$0].number }
    do throws(SessionFailure) {
      try session.reload()
      if let here { keepingPosition(at: here) {} }
      say("The lesson is as its file has it now, with your edits.")
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// Says once that another program has changed the lesson's file.
  func noticeFileChange() {
    guard session.fileHasChanged != isFileChangeSaid else { return }
    isFileChangeSaid.toggle()
    guard isFileChangeSaid, let path = session.lesson?.path else { return }
    hint(
      "\(sanitizedLine(path)) has changed. ", keys: [(":reload", "takes the changes over; the state stays")])
  }

  // MARK: Helpers

  /// The text after the person has edited it; nil, after saying so, if nothing came of that.
  private func edited(_ text: String) -> String? {
    if let command = environmentValue("VISUAL") ?? environmentValue("EDITOR") {
      do throws(EditorFailure) {
        return try editInProgram(command, text)
      } catch {
        say(error.description)
        return nil
      }
    }
    guard let editor = reader as? LineEditor else {
      say("There is no editor: set $VISUAL or $EDITOR to one, such as nano.")
      return nil
    }
    hint(
      "",
      keys: [
        ("Enter", "on the last line takes the text"), ("Ctrl-O", "starts a line"), ("Ctrl-C", "gives up"),
      ])
    guard
      case .entry(let entry) = editor.readText(
        prompt: StyledLine(glyphs.vertical, .codeFrame), prefilled: text)
    else {
      say("The cell stays as it was.")
      return nil
    }
    return entry
  }

  /// Shows a cell after a change of its text and makes it the one that Enter runs.
  private func showEdited(_ number: Int) {
    guard let lesson = session.lesson, let index = lesson.cells.firstIndex(where: { $0.number == number })
    else {
      return
    }
    position = index
    showCode(lesson.cells[index])
    rememberPosition()
  }

  /// Makes a change after which the cell shown has the number `number`.
  private func keepingPosition(at number: Int, _ change: () -> Void) {
    change()
    guard position != nil else { return }
    position = session.lesson?.cells.firstIndex { $0.number == number }
    isCellOnScreen = false
  }
}
