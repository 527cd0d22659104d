// The prompt's `:repeat`, and `:run stale`: running cells more than once, or those that need it.

import LessonFiles
import Notebook

extension Command {
  static let repeatCommands: [Command] = [
    Command(
      name: "repeat", arguments: "N [CELL] [--seed S]", argument: .none,
      summary: "run a cell N times and count what comes of it",
      details: [
        "Each run starts from the state as it is now, and the state stays so. Shows the different outcomes, how often",
        "each came, and the times. Without CELL, the one shown. Ctrl-C stops and shows what there is so far.",
        "With --seed, the turns of threads are decided by S in the first run, by S + 1 in the next, and so on: the",
        "same seed gives the same turns, and :repeat 1 race --seed 17 shows again what seed 17 did. Processes, and",
        "threads that wait for time or files, are not bound to it.",
        "Example:  :repeat 200 race",
        "Example:  :repeat 200 race --seed 1",
      ],
      action: { prompt, argument in prompt.repeatCell(argument) })
  ]
}

extension Prompt {
  /// More runs than these are not begun by one command.
  private static let mostRepetitions = 100_000
  /// More outcomes than these are counted, but not shown.
  private static let mostOutcomes = 10

  /// `:repeat N [CELL] [--seed S]`
  func repeatCell(_ argument: String) -> CommandOutcome {
    guard openedLesson() != nil else { return .goOn }
    var words = argument.split(separator: " ").map(String.init)
    var seed: Int?
    if let place = words.firstIndex(of: "--seed") {
      seed = words.dropFirst(place + 1).first.flatMap { Int($0) }
      guard seed != nil else {
        say("Say a whole number behind --seed, as in :repeat 200 race --seed 1.")
        return .goOn
      }
      words.removeSubrange(place...(place + 1))
    }
    guard let count = words.first.flatMap({ Int($0) }), (1...Self.mostRepetitions).contains(count) else {
      say("Say how often, from 1 to \(Self.mostRepetitions), and which cell, as in :repeat 200 race.")
      return .goOn
    }
    guard let cell = cell(named: words.dropFirst().joined(separator: " ")) else { return .goOn }
    output.draw(lines: [cellView.header(of: cell)] + cellView.code(of: cell))
    var finished = 0
    do throws(SessionFailure) {
      let repetition = try session.repeat(cell, count: count, seed: seed) { event in
        if case .finished = event { finished += 1 }
        guard case .tick = event else { return }
        self.output.draw([.live([StyledLine("run \(finished + 1) of \(count)", .live)])])
      }
      output.draw([.live([])])
      output.draw(lines: lines(for: repetition) + [""])
    } catch {
      output.draw([.live([])])
      say(error.description)
    }
    return .goOn
  }

  /// The histogram of the outcomes, then the times.
  func lines(for repetition: Repetition) -> [StyledLine] {
    var lines: [StyledLine] = []
    let most = repetition.outcomes.first?.count ?? 1
    let countWidth = String(most).count
    let barWidth = 20
    for outcome in repetition.outcomes.prefix(Self.mostOutcomes) {
      let length = max(1, outcome.count * barWidth / max(1, most))
      let bar = String(repeating: glyphs.heavyHorizontal, count: length)
      let shown = outcome.text.split(separator: "\n").map { sanitizedLine(String($0)) }.joined(
        separator: " / ")
      let line =
        padded(StyledLine(String(outcome.count), .strong), to: countWidth, .right) + "  "
        + padded(StyledLine(bar, .key), to: barWidth) + "  "
        + StyledLine(outcome.seed.map { "seed \($0)  " } ?? "", .hint)
        + StyledLine(shown.isEmpty ? "(no output)" : shown)
      lines.append(truncated(line, to: output.capabilities.textWidth, ellipsis: glyphs.ellipsis))
    }
    let rest = repetition.outcomes.dropFirst(Self.mostOutcomes)
    if !rest.isEmpty {
      let runs = rest.reduce(0) { $0 + $1.count }
      lines.append(StyledLine("and \(rest.count) other outcomes in \(runs) runs", .hint))
    }
    return lines + [StyledLine(summary(of: repetition), .hint)]
  }

  private func summary(of repetition: Repetition) -> String {
    func time(_ seconds: Double) -> String { TimeText.format(seconds, ascii: glyphs == .ascii) }
    let outcomes = repetition.outcomes.count
    var parts = [
      "\(repetition.count) runs"
        + (repetition.wasInterrupted ? " of \(repetition.wanted), then interrupted" : ""),
      outcomes == 1 ? "always the same" : "\(outcomes) different outcomes",
    ]
    if let least = repetition.wallTimes.min(), let most = repetition.wallTimes.max() {
      parts.append("\(time(least)) to \(time(most)), median \(time(repetition.medianTime))")
    }
    return parts.joined(separator: " \(glyphs.separator) ")
  }

  /// `:run stale`: runs what is not up to date, each cell once, until nothing is left or a cell fails.
  func runStale() -> CommandOutcome {
    var done: Set<Int> = []
    while let stale = session.staleCells().first(where: { !done.contains($0.number) }) {
      guard let cell = session.lesson?.codeCells.first(where: { $0.number == stale.number }) else { break }
      done.insert(stale.number)
      hint("Cell \(stale.number): \(stale.reason).", keys: [])
      guard let execution = runShown(cell) else { break }
      if execution.failed && !isExpectedToFail(cell, execution) {
        say("Stopped after cell \(stale.number); what else is stale was not run.")
        return .goOn
      }
    }
    if done.isEmpty { say("Nothing is stale: every cell that has run is up to date.") }
    return .goOn
  }
}
