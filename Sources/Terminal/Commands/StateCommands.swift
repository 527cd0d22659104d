// The prompt's commands that bring an earlier state back: `:undo`, `:rewind`, `:reset` and `:rerun`.

import LessonFiles
import Notebook

extension Command {
  static let stateCommands: [Command] = [
    Command(
      name: "rerun", arguments: "[--fresh [CELL]]", argument: .cell, summary: "run again what ran last",
      details: [
        "Runs the last cell or the last typed code once more, in the state as it is now. With --fresh, it or CELL",
        "runs from the state that it first saw, and what ran since is undone.",
        "Example:  :rerun   or   :rerun --fresh   or   :rerun --fresh 3",
      ],
      action: { prompt, argument in prompt.runAgain(argument) }),
    Command(
      name: "undo", arguments: "", argument: .none, summary: "take back what ran last",
      details: [
        "The state is as before it: variables, modules, random numbers, working directory. Processes that cells",
        "have started end. Files that were written stay written; what else does not come back is named.",
      ],
      action: { prompt, _ in prompt.undo() }),
    Command(
      name: "rewind", arguments: "CELL", argument: .cell, summary: "go back to the state before a cell ran",
      details: [
        "Undoes the cell's last run and all that ran since; once more goes to the run before. :list marks the",
        "cells that can be rewound to.", "Example:  :rewind 3   or   :rewind fibonacci",
      ],
      action: { prompt, argument in prompt.rewind(argument) }),
    Command(
      name: "reset", arguments: "", argument: .none, summary: "empty the state",
      details: ["All names are forgotten and all processes end; where you are in the lesson stays."],
      action: { prompt, _ in prompt.resetState() }),
    Command(
      name: "resume", arguments: "", argument: .none, summary: "bring back a session that was cut short",
      details: [
        "Its edits come back, and its outputs, for :show and :list. Their state is gone: running the cells again",
        "builds it.",
      ],
      action: { prompt, _ in prompt.resumeLeftover() }),
  ]
}

extension Prompt {
  /// `:undo`
  func undo() -> CommandOutcome {
    guard let last = session.executions.last(where: \.isInEffect) else {
      say("There is nothing to undo: the state is empty.")
      return .goOn
    }
    goBack(before: last)
    return .goOn
  }

  /// `:rewind CELL`
  func rewind(_ argument: String) -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    if argument.isEmpty {
      say("Say before which cell: its number or name, such as :rewind 3 (:list marks those there are).")
      return .goOn
    }
    guard let cell = cell(named: argument), let number = cell.number else { return .goOn }
    guard let run = session.lastExecution(ofCell: number) else {
      say("Cell \(number) has not run since the state was empty: there is nothing before it to go back to.")
      return .goOn
    }
    goBack(before: run)
    return .goOn
  }

  /// `:reset`
  func resetState() -> CommandOutcome {
    do throws(SessionFailure) {
      try session.reset()
      say("The state is empty, and all processes of the session have ended.")
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// `:rerun [--fresh [CELL]]`
  func runAgain(_ argument: String) -> CommandOutcome {
    var words = argument.split(separator: " ").map(String.init)
    let isFresh = words.first == "--fresh"
    if isFresh { words.removeFirst() }
    if words.count > (isFresh ? 1 : 0) {
      say(":rerun runs again what ran last; for a cell write :run CELL, or :rerun --fresh CELL.")
      return .goOn
    }
    guard let run = words.first.map({ firstRun(ofCell: $0) }) ?? lastRun() else { return .goOn }
    if isFresh {
      let first = run.cellNumber.flatMap { session.firstExecution(ofCell: $0) } ?? run
      if first.isInEffect {
        guard restore(before: first) else { return .goOn }
      }
    }
    runAgain(run)
    return .goOn
  }

  private func lastRun() -> Execution? {
    if let last = session.executions.last { return last }
    say("Nothing was run yet; Enter runs the cell that is shown.")
    return nil
  }

  private func firstRun(ofCell name: String) -> Execution? {
    guard let cell = cell(named: name), let number = cell.number else { return nil }
    if let run = session.firstExecution(ofCell: number) { return run }
    say("Cell \(number) has not run since the state was empty; :run \(number) runs it.")
    return nil
  }

  private func runAgain(_ run: Execution) {
    let cells = session.lesson?.codeCells ?? []
    if let number = run.cellNumber, let cell = cells.first(where: { $0.number == number }) {
      _ = runShown(cell)
    } else {
      let bar = StyledLine(glyphs.vertical + " ", .codeFrame)
      output.draw(lines: highlightedLines(of: run.source).map { bar + $0 })
      execute(expected: ExpectedTime(seconds: run.times.wall, isGuess: false)) {
        session.run(source: run.source, handle: $0)
      }
      output.draw(lines: [""])
    }
  }

  /// Goes back to before an execution, says what came of it, and shows the cell again.
  private func goBack(before run: Execution) {
    guard restore(before: run) else { return }
    guard let lesson = session.lesson, let number = run.cellNumber,
      let index = lesson.cells.firstIndex(where: { $0.number == number })
    else { return }
    position = index
    showCode(lesson.cells[index])
    rememberPosition()
  }

  /// Restores the state from before an execution and says so, or why not.
  private func restore(before run: Execution) -> Bool {
    do throws(SessionFailure) {
      let restoration = try session.rewind(to: run.number) { self.drawMeanwhile($0) }
      var sentence = "The state is as it was before \(title(of: run))."
      if restoration.endedWorkers > 0 {
        let noun = restoration.endedWorkers == 1 ? "process that was" : "processes that were"
        sentence += " Ended: \(restoration.endedWorkers) \(noun) running."
      }
      say(([sentence] + [restoration.warning].compactMap { $0 }).joined(separator: " "))
      return true
    } catch {
      say(error.description)
      return false
    }
  }

  /// `cell 3`, or the beginning of what was typed.
  private func title(of run: Execution) -> String {
    if run.cellNumber != nil { return run.place }
    let line = run.source.split(separator: "\n").first.map { sanitizedLine(String($0)) } ?? ""
    let text = line.count > 40 ? line.prefix(40) + glyphs.ellipsis : Substring(line)
    return output.capabilities.isUnicode ? "“\(text)”" : "\"\(text)\""
  }
}
