// How a guess is asked for and what is made of the answer, at the prompt and in front of a class.

import Notebook

/// What came of asking for a guess.
enum GuessAnswer {
  case answered(Guess)
  /// Nobody guesses; the cell runs all the same.
  case skipped
  /// The cell is not to run now.
  case left
}

extension GuessQuestion {
  /// The question, in front of the answer.
  var wording: String {
    switch self {
    case .time: "Your guess: how long will it take? (such as 2s; Enter skips) "
    case .output: "Your guess: what will it show? (Enter skips) "
    }
  }

  /// What to say to an answer that is none.
  func advice(on line: EntryResult) -> String {
    if Self.isCommand(line) {
      return "Commands come later: make a guess, skip it with Enter, or leave with Ctrl-C."
    }
    let wanted =
      self == .time ? "a time, such as 2s, 300 ms or 1:30" : "the number of one of the lines above"
    return "That is no answer to it: type \(wanted)."
  }

  /// What there is to choose from, numbered.
  var choiceLines: [StyledLine] {
    guard case .output(let choices) = self else { return [] }
    return choices.enumerated().map { place, choice in
      StyledLine("  \(place + 1)  ", .key) + StyledLine(sanitizedLine(choice))
    }
  }

  /// What a line that was read means; nil if it is no answer to the question.
  func answer(_ line: EntryResult) -> GuessAnswer? {
    guard case .entry(let entry) = line else { return line == .interrupted ? .left : .skipped }
    if Self.isCommand(line) { return nil }
    let text = sanitizedLine(trimmed(entry))
    return text.isEmpty ? .skipped : Guess(text, to: self).map(GuessAnswer.answered)
  }

  private static func isCommand(_ line: EntryResult) -> Bool {
    if case .entry(let entry) = line { return trimmed(entry).hasPrefix(":") }
    return false
  }
}
