// A learner's guesses on the screen: each beside the truth, and all of a lesson summed up.

import Notebook

/// Draws guesses.
public struct GuessView: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(1, width)
    self.glyphs = glyphs
  }

  /// The guess beside the truth; nothing if there was none.
  public func lines(about execution: Execution) -> [StyledLine] {
    guard let guess = execution.guess else { return [] }
    let isRight = guess.isRight(about: execution) == true
    let sign = isRight ? [Span(glyphs.tick + " ", .success)] : []
    return wrapped(sign + [Span(sentence(guess, execution, isRight))], to: width)
  }

  private func sentence(_ guess: Guess, _ execution: Execution, _ isRight: Bool) -> String {
    switch guess {
    case .time(let guessed):
      let taken = execution.times.wall
      let start = "You guessed \(time(guessed)), and it took \(time(taken))"
      if isRight { return start + ": well guessed." }
      let factor = max(guessed, taken) / max(min(guessed, taken), 1e-9)
      return
        "\(start): \(factorText(factor)) times \(guessed > taken ? "faster" : "slower") than you thought."
    case .output(let text):
      if isRight { return "You guessed \(quoted(text)), and so it is." }
      let shown = Guess.shown(by: execution).map { quoted($0) } ?? "nothing"
      return "You guessed \(quoted(text)); it showed \(shown)."
    }
  }

  /// One sentence about all guesses of a lesson; nothing if none were made.
  public func summary(of executions: [Execution]) -> [StyledLine] {
    let times = executions.filter { if case .time = $0.guess { true } else { false } }
    let outputs = executions.filter { if case .output = $0.guess { true } else { false } }
    var parts: [String] = []
    if !times.isEmpty {
      var part =
        "\(rightCount(times)) of \(times.count) \(times.count == 1 ? "time" : "times") right to within a third"
      if let worst = times.max(by: { factor(of: $0) < factor(of: $1) }), factor(of: worst) > Guess.tolerance {
        part += " (furthest off: \(worst.cellName.map { sanitizedLine($0) } ?? worst.place))"
      }
      parts.append(part)
    }
    if !outputs.isEmpty {
      parts.append(
        "\(rightCount(outputs)) of \(outputs.count) \(outputs.count == 1 ? "output" : "outputs") right to the letter"
      )
    }
    guard !parts.isEmpty else { return [] }
    return wrapped([Span("Your guesses: " + parts.joined(separator: ", ") + ".")], to: width)
  }

  private func rightCount(_ executions: [Execution]) -> Int {
    executions.count { $0.guess?.isRight(about: $0) == true }
  }

  /// How far a guessed time is from the true one.
  private func factor(of execution: Execution) -> Double {
    guard case .time(let guessed) = execution.guess else { return 1 }
    let taken = max(execution.times.wall, 1e-9)
    return max(guessed / taken, taken / guessed)
  }

  private func time(_ seconds: Double) -> String { TimeText.format(seconds, ascii: glyphs == .ascii) }

  private func factorText(_ factor: Double) -> String {
    if factor >= 10 { return "\(Int(min(factor, 1e12).rounded()))" }
    let tenths = Int((factor * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func quoted(_ text: String) -> String {
    let line = sanitizedLine(text)
    let whole = line.hasSuffix(".") ? line.dropLast() : line[...]
    let cut = whole.count > 60 ? whole.prefix(60) + glyphs.ellipsis : whole
    return glyphs == .ascii ? "\"\(cut)\"" : "“\(cut)”"
  }
}
