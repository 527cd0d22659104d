// Running a cell of the lesson at the prompt: the learner's guess before it, the guess beside the truth and the cell's
// claims after it.

import LessonFiles
import Notebook

extension Prompt {
  /// Runs a cell of the lesson, and says what came of the guess about it and of its claims.
  ///
  /// - Parameters:
  ///   - cell: the cell, which is on the screen.
  ///   - asksForGuess: whether a cell that wants a guess and has not run yet asks for it.
  /// - Returns: nil if the learner left at the question.
  func runCell(_ cell: Cell, asksForGuess: Bool = false) -> Execution? {
    var guess: Guess?
    if asksForGuess, let question = guessQuestion(of: cell) {
      switch ask(question) {
      case .answered(let answer): guess = answer
      case .skipped: break
      case .left:
        output.draw(lines: [""])
        return nil
      }
    }
    let execution = execute(expected: expectedTime(of: cell, guess: guess)) {
      session.run(cell, guess: guess, handle: $0)
    }
    if !execution.failed || isExpectedToFail(cell, execution) {
      let view = GuessView(width: output.capabilities.textWidth, glyphs: glyphs)
      output.draw(
        lines: view.lines(about: execution) + claimLines(of: cell, width: output.capabilities.width))
    }
    output.draw(lines: [""])
    return execution
  }

  func expectedTime(of cell: Cell, guess: Guess?) -> ExpectedTime? {
    if case .time(let seconds) = guess { return ExpectedTime(seconds: seconds, isGuess: true) }
    let last = cell.number.flatMap { session.lastRun(ofCell: $0) }
    return last.map { ExpectedTime(seconds: $0.times.wall, isGuess: false) }
  }

  // MARK: The footer

  /// What can be done with the cell that is shown.
  func footer(of cell: Cell) -> StyledLine {
    let run = guessQuestion(of: cell) == nil ? "runs this cell" : "asks for your guess, then runs this cell"
    var keys = [("Enter", run)]
    if cell.tags.contains("exercise") {
      keys = [
        (":edit", "changes this cell"), ("Enter", "runs it"), (":check", "tests it"), (":hint", "helps"),
      ]
    }
    let parts = keys.map { StyledLine($0.0, .key) + StyledLine(" " + $0.1, .hint) }
    return parts.dropFirst().reduce(parts[0]) { $0 + StyledLine(" \(glyphs.separator) ", .hint) + $1 }
  }

  // MARK: Claims

  /// The claims of a cell that has just run, each with a sign and with what was measured.
  func claimLines(of cell: Cell, width: Int) -> [StyledLine] {
    let measurements = Measurements(session.executions)
    return cell.expect.filter { measurements.cellsMissing(for: $0).isEmpty }.flatMap { claim in
      let result = measurements.tryOut(claim, in: session)
      let sign = result.holds ? StyledLine(glyphs.tick, .success) : StyledLine(glyphs.failure, .failure)
      // What was printed stands right above, and a count that is claimed needs no repeating.
      let figures = result.figures.filter { figure in
        !figure.hasPrefix("output[")
          && !claim.contains(figure.split(separator: " = ").joined(separator: " == "))
      }.joined(separator: ", ")
      let behind = StyledLine(
        sanitizedLine(result.problem ?? figures), result.problem == nil ? .live : .notice)
      let line = sign + StyledLine(" " + sanitizedLine(claim), .hint)
      if behind.isEmpty || line.width + 2 + behind.width > width {
        return ([line] + (behind.isEmpty ? [] : [StyledLine("    ") + behind])).map {
          truncated($0, to: width, ellipsis: glyphs.ellipsis)
        }
      }
      return [line + "  " + behind]
    }
  }

  // MARK: Guesses

  /// What a cell asks before it runs: nothing where nobody types, and nothing any more once its outcome is known.
  func guessQuestion(of cell: Cell) -> GuessQuestion? {
    guard output.capabilities.isTerminal, cell.number.flatMap({ session.lastRun(ofCell: $0) }) == nil else {
      return nil
    }
    return GuessQuestion(cell)
  }

  private func ask(_ question: GuessQuestion) -> GuessAnswer {
    output.draw(lines: question.choiceLines)
    while true {
      let line = reader.readLine(prompt: question.wording)
      if case .entry(let text) = line, !trimmed(text).isEmpty, output.capabilities.movesCursor {
        output.draw(lines: [StyledLine("Your guess: ", .hint) + StyledLine(sanitizedLine(trimmed(text)))])
      }
      if let answer = question.answer(line) { return answer }
      output.draw(lines: [StyledLine(question.advice(on: line), .notice)])
    }
  }
}
