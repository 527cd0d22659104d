// The prompt's commands for exercises: `:check`, `:hint` and `:solution`.

import LessonFiles
import Notebook

extension Cell {
  /// Whether the cell is no step of the lesson: it is for the instructor, or is shown when it is asked for.
  var isAside: Bool { tags.contains { ["notes", "hint", "solution", "check"].contains($0) } }
}

extension Command {
  /// The part of the table that is about exercises.
  static let exerciseCommands: [Command] = [
    Command(
      name: "check", arguments: "[CELL]", argument: .cell, summary: "see whether an exercise is solved",
      details: [
        "Runs the exercise's checks on a copy of the state and says what is missing. Without CELL, the exercise",
        "that you ran last and have not solved yet, else the one shown. Run the exercise's cell first; :edit",
        "changes it.",
      ],
      action: { prompt, argument in prompt.checkExercise(argument) }),
    Command(
      name: "hint", arguments: "[CELL]", argument: .cell,
      summary: "a hint for an exercise, then the next one",
      details: ["Without CELL, for the exercise shown, else the one before."],
      action: { prompt, argument in prompt.showHint(argument) }),
    Command(
      name: "solution", arguments: "[CELL]", argument: .cell, summary: "one way to solve an exercise",
      details: ["Where the exercise has not been tried yet, it is shown when you ask once more."],
      action: { prompt, argument in prompt.showSolution(argument) }),
  ]
}

extension Prompt {
  /// `:check [CELL]`
  func checkExercise(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson(),
      let exercise = exercise(named: argument, of: lesson, prefersTried: true)
    else { return .goOn }
    let stub = lesson.cells[exercise.stub]
    guard !exercise.checks.isEmpty else {
      say("\(title(of: stub)) has no check; compare it with :solution.")
      return .goOn
    }
    let wasRun = ([exercise.stub] + exercise.solutions).contains { hasRun(lesson.cells[$0]) }
    do throws(SessionFailure) {
      for index in exercise.checks {
        let execution = try session.runOnCopy(lesson.cells[index])
        // What an exercise asks for may have been typed at the prompt.
        if !wasRun, execution.error?.typeName == "NameError" {
          say("\(title(of: stub)) has not run yet: run it, then check.")
          return .goOn
        }
        if let fault = fault(in: execution, of: lesson.cells[index]) {
          let isAnotherShown = exercise.stub != position && lesson.exercises.contains { $0.stub == position }
          let which = isAnotherShown ? ", \(title(of: stub, startsSentence: false))" : ""
          output.draw(lines: wrapped([Span(glyphs.failure, .failure), Span(" Not yet\(which): \(fault)")]))
          let number = stub.number ?? 0
          hint("", keys: [(":edit \(number)", "changes it"), (":hint", "helps")])
          exerciseInHand = exercise.stub
          return .goOn
        }
      }
      exerciseInHand = nil
      solvedTries[exercise.stub] = lastTry(of: exercise, in: lesson)
      let sentence = " \(title(of: stub)) does what was asked for."
      output.draw(lines: wrapped([Span(glyphs.tick, .success), Span(sentence)]) + [""])
      // Enter would run the stub over what was typed, or over the solution.
      if position == exercise.stub {
        show(from: exercise.stub + 1, of: lesson)
        rememberPosition()
      }
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// What a check found, in words; nil where it passed.
  private func fault(in execution: Execution, of check: Cell) -> String? {
    if execution.exceededTimeLimit, let limit = execution.timeLimit {
      return "the check was stopped after \(TimeText.format(limit, ascii: glyphs == .ascii))."
    }
    if execution.wasInterrupted { return "the check was interrupted." }
    if let death = execution.kernelDeath { return death }
    guard let error = execution.error else { return brokenClaim(of: check, after: execution) }
    let message = sanitizedLine(error.message)
    guard error.typeName == "AssertionError" else {
      return sentence("the check ended with \(error.typeName)\(message.isEmpty ? "" : ": \(message)")")
        + (error.typeName == "NameError" ? adviceOnNames(before: check) : "")
    }
    if !message.isEmpty { return sentence(message) + failureOfWorker(in: execution) }
    let lines = check.source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = error.line, lines.indices.contains(line - 1) else {
      return "an assertion does not hold."
    }
    return "this does not hold: \(sanitizedLine(trimmed(String(lines[line - 1]))))"
  }

  /// The first claim of a check that does not hold, with what was measured.
  private func brokenClaim(of check: Cell, after execution: Execution) -> String? {
    var measurements = Measurements(session.executions)
    measurements.add(execution)
    for claim in check.expect where measurements.cellsMissing(for: claim).isEmpty {
      let result = measurements.tryOut(claim, in: session)
      if !result.holds { return sanitizedLine(result.sentence) + "." }
    }
    return nil
  }

  private func sentence(_ text: String) -> String { text + (text.hasSuffix(".") ? "" : ".") }

  /// Where cells before it have not run, a name may be missing for that.
  private func adviceOnNames(before check: Cell) -> String {
    guard let lesson = session.lesson, let end = check.number else { return "" }
    let isMissing = lesson.cells.contains { cell in
      cell.kind == .code && !cell.isAside && (cell.number ?? end) < end && !hasRun(cell)
    }
    return isMissing ? " Cells before it have not run; :run above runs those before the one shown." : ""
  }

  /// The first process of a check that ended with an exception, which may be why something else did not come.
  private func failureOfWorker(in execution: Execution) -> String {
    guard let first = execution.workerFailures.first?.cases.first else { return "" }
    return " \(sanitizedLine(first.name)) ended with \(sentence(sanitizedLine(first.message)))"
  }

  /// `:hint [CELL]`
  func showHint(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson(), let exercise = exercise(named: argument, of: lesson) else {
      return .goOn
    }
    let stub = lesson.cells[exercise.stub]
    let shown = hintsShown[exercise.stub, default: 0]
    guard exercise.hints.indices.contains(shown) else {
      let start = exercise.hints.isEmpty ? "There is no hint for" : "There are no more hints for"
      say("\(start) \(title(of: stub, startsSentence: false)); :solution shows one way to do it.")
      return .goOn
    }
    hintsShown[exercise.stub] = shown + 1
    say("\(title(of: stub)), hint \(shown + 1) of \(exercise.hints.count)", .hint)
    let cell = lesson.cells[exercise.hints[shown]]
    if cell.kind == .code {
      output.draw(lines: cellView.code(of: cell) + [""])
    } else {
      showText(cell)
    }
    return .goOn
  }

  /// `:solution [CELL]`
  func showSolution(_ argument: String) -> CommandOutcome {
    guard let lesson = openedLesson(), let exercise = exercise(named: argument, of: lesson) else {
      return .goOn
    }
    let stub = lesson.cells[exercise.stub]
    guard !exercise.solutions.isEmpty else {
      say("\(title(of: stub)) has no solution in this lesson.")
      return .goOn
    }
    guard isTried(stub) || solutionAskedFor == exercise.stub else {
      solutionAskedFor = exercise.stub
      say("You have not tried \(title(of: stub, startsSentence: false)) yet. :solution once more shows it.")
      return .goOn
    }
    for index in exercise.solutions {
      let cell = lesson.cells[index]
      output.draw(lines: [cellView.header(of: cell)] + cellView.code(of: cell))
    }
    let numbers = exercise.solutions.compactMap { lesson.cells[$0].number.map(String.init) }
    hint("", keys: [(":run \(numbers.joined(separator: ","))", "takes it over"), (":check", "tests it")])
    return .goOn
  }

  // MARK: Which exercise

  /// The exercise that a person names or means; nil after saying that there is none.
  ///
  /// - Parameter prefersTried: where no cell is named, the exercise that was tried last goes before the one shown.
  private func exercise(named argument: String, of lesson: Lesson, prefersTried: Bool = false) -> Exercise? {
    let exercises = lesson.exercises
    if !argument.isEmpty {
      guard let cell = cell(named: argument) else { return nil }
      if let named = exercises.first(where: { lesson.cells[$0.stub].number == cell.number }) { return named }
      say("\(title(of: cell)) is no exercise.")
      return nil
    }
    let inHand = exercises.first { $0.stub == exerciseInHand }
    if let inHand, !prefersTried { return inHand }
    let here = position ?? lesson.cells.count
    let shown = exercises.first { $0.stub == here }
    let before = exercises.last { $0.stub < here }
    if prefersTried {
      // What was solved is meant again only if it ran since, or where nothing else can be meant.
      let tries = exercises.map { (exercise: $0, time: lastTry(of: $0, in: lesson)) }.filter { $0.time > 0 }
      let open = tries.filter { solvedTries[$0.exercise.stub] != $0.time }
      let tried = (open.max { $0.time < $1.time })?.exercise
      if let found = tried ?? shown ?? before ?? tries.last?.exercise { return found }
    } else if let found = shown ?? before {
      return found
    }
    say(exercises.isEmpty ? "This lesson has no exercises." : "There is no exercise up to here.")
    return nil
  }

  /// When an exercise was tried last, as the number of the execution: later than all if it was edited only, 0 for never.
  private func lastTry(of exercise: Exercise, in lesson: Lesson) -> Int {
    let runs = ([exercise.stub] + exercise.solutions).compactMap { index in
      lesson.cells[index].number.flatMap { session.lastExecution(ofCell: $0) }?.number
    }
    return runs.max() ?? (isTried(lesson.cells[exercise.stub]) ? .max : 0)
  }

  private func hasRun(_ cell: Cell) -> Bool {
    cell.number.flatMap { session.lastExecution(ofCell: $0) } != nil
  }

  private func isTried(_ cell: Cell) -> Bool {
    hasRun(cell) || (cell.number.map { session.isEdited(cell: $0) } ?? false)
  }

  private func title(of cell: Cell, startsSentence: Bool = true) -> String {
    let name = cell.name.map { " (\(sanitizedLine($0)))" } ?? ""
    return "\(startsSentence ? "Cell" : "cell") \(cell.number ?? 0)\(name)"
  }

  private func wrapped(_ spans: [Span]) -> [StyledLine] {
    Terminal.wrapped(spans, to: output.capabilities.textWidth)
  }
}
