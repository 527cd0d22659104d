// What is asked in the window's last row while a lesson is presented: the class's guess about a cell, and what a cell's
// `input()` asks.

import Notebook

extension Presenter {
  /// Runs the slide's cell; where it wants a guess, the class's comes first.
  func runCellAfterGuess() {
    guard let cell, let question = prompt.guessQuestion(of: cell) else { return runCell() }
    switch page.whileInterruptible({ ask(question) }) {
    case .answered(let guess): runCell(guess: guess)
    case .skipped: runCell()
    case .left: message = hint([("space", "asks again"), ("r", "runs the cell without a guess")])
    }
  }

  private func ask(_ question: GuessQuestion) -> GuessAnswer {
    var wording = question.wording
    while true {
      let line = readAtBottom(wording)
      if let answer = question.answer(line) { return answer }
      wording = question.advice(on: line) + " "
    }
  }

  /// Reads a line in the window's last row.
  func readAtBottom(_ question: String) -> EntryResult {
    draw()
    prompt.watchOthers()
    let height = output.capabilities.height
    _ = writeAll(Array("\u{1B}[\(height);1H\u{1B}[K\u{1B}[?25h".utf8), to: 1)
    defer { page.retake() }
    return prompt.reader.readLine(prompt: question)
  }
}
