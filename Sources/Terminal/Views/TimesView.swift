// The executions of a lesson side by side: how long each took, as bars, and how many times as fast as a chosen one.

import Notebook

/// Draws wall times.
public struct TimesView: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs
  private static let longestBar = 80

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(20, width)
    self.glyphs = glyphs
  }

  /// A line for each execution.
  ///
  /// - Parameters:
  ///   - executions: in the order in which they are shown
  ///   - base: the one that the others are compared with; nil for none
  public func lines(for executions: [Execution], base: Execution?) -> [StyledLine] {
    let longest = executions.map(\.times.wall).max() ?? 0
    let labels = executions.map { label(of: $0) }
    let labelWidth = min(labels.map(\.width).max() ?? 0, max(8, width / 3))
    let times = executions.map { TimeText.format($0.times.wall, ascii: glyphs == .ascii) }
    let timeWidth = times.map { displayWidth(of: $0) }.max() ?? 0
    let ratios = executions.map { execution in base.map { ratio(execution, to: $0) } ?? "" }
    let ratioWidth = ratios.map { displayWidth(of: $0) }.max() ?? 0
    let guesses = executions.map { guess(about: $0) }
    let guessWidth = guesses.map { displayWidth(of: $0) }.max() ?? 0
    let room = min(
      Self.longestBar, width - labelWidth - timeWidth - ratioWidth - 6 - (guessWidth > 0 ? guessWidth + 2 : 0)
    )
    return executions.indices.map { place in
      let share = longest > 0 ? executions[place].times.wall / longest : 0
      var line = padded(truncated(labels[place], to: labelWidth, ellipsis: glyphs.ellipsis), to: labelWidth)
      if room >= 5 { line = line + "  " + bar(share, width: room, glyphs: glyphs, style: .process(place)) }
      line = line + "  " + padded(StyledLine(times[place]), to: timeWidth, .right)
      if ratioWidth > 0 {
        line = line + "  " + padded(StyledLine(ratios[place], .hint), to: ratioWidth, .right)
      }
      if guessWidth > 0 { line = line + StyledLine("  " + guesses[place], .hint) }
      return truncated(line, to: width, ellipsis: glyphs.ellipsis)
    }
  }

  private func guess(about execution: Execution) -> String {
    guard case .time(let seconds) = execution.guess else { return "" }
    return "guessed " + TimeText.format(seconds, ascii: glyphs == .ascii)
  }

  private func label(of execution: Execution) -> StyledLine {
    let number = execution.cellNumber.map { "\($0)" } ?? "prompt \(execution.number)"
    guard let name = execution.cellName else { return StyledLine(number, .cellNumber) }
    return StyledLine(number + " ", .cellNumber) + StyledLine(sanitizedLine(name), .cellName)
  }

  /// How many times as fast as the base, such as `×2.0`; `base` for that one itself.
  private func ratio(_ execution: Execution, to base: Execution) -> String {
    if execution.number == base.number { return "base" }
    guard execution.times.wall > 0, base.times.wall > 0 else { return "" }
    let speed = min(base.times.wall / execution.times.wall, 1e6)
    let sign = glyphs == .ascii ? "x" : "×"
    if speed >= 10 { return "\(sign)\(Int(speed.rounded()))" }
    let tenths = Int((speed * 10).rounded())
    if tenths > 0 { return "\(sign)\(tenths / 10).\(tenths % 10)" }
    let hundredths = Int((speed * 100).rounded())
    return hundredths > 0 ? "\(sign)0.0\(hundredths)" : "<\(sign)0.01"
  }
}
