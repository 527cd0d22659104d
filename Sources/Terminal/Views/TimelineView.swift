// An execution over time: each process a bar, filled where it ran, with a letter where it waited that says what for.

import Notebook
import Processes

/// Draws the timeline of an execution.
public struct TimelineView: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs
  /// How many processes are shown at most.
  private static let rowLimit = 40

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(20, width)
    self.glyphs = glyphs
  }

  /// The timeline's lines.
  ///
  /// - Parameters:
  ///   - ledger: what was recorded
  ///   - coresBusy: how many cores were computing on average
  public func lines(for ledger: Ledger, coresBusy: Double) -> [StyledLine] {
    let duration = max(1, ledger.ended - ledger.began)
    let entries = ledger.entries.prefix(Self.rowLimit)
    let names = entries.map { sanitizedLine($0.record.name) }
    let nameWidth = min(names.map { displayWidth(of: $0) }.max() ?? 0, max(8, width / 4))
    let times = entries.map { durationText($0.cpuTime, glyphs: glyphs) }
    let timeWidth = max(3, times.map { displayWidth(of: $0) }.max() ?? 0)
    let room = max(4, width - nameWidth - timeWidth - 4)
    let margin = String(repeating: " ", count: nameWidth + 2)
    var lines = [
      StyledLine(margin) + axis(duration, room) + padded(StyledLine("  CPU", .hint), to: timeWidth + 2)
    ]
    var kinds: [WaitKind] = []
    for (place, entry) in entries.enumerated() {
      let name = truncated(
        StyledLine(names[place], .process(place)), to: nameWidth, ellipsis: glyphs.ellipsis)
      var columns = self.columns(of: entry, ledger, room)
      for case .waits(let kind) in columns where !kinds.contains(where: { $0.sign == kind.sign }) {
        kinds.append(kind)
      }
      if entry.record.hasFailed, let end = columns.lastIndex(where: { $0 != .absent }) {
        columns[end] = .failed
      }
      lines.append(
        padded(name, to: nameWidth) + "  " + draw(columns, .process(place)) + "  "
          + padded(StyledLine(times[place]), to: timeWidth, .right))
    }
    if ledger.entries.count > entries.count {
      lines.append(StyledLine("\(glyphs.ellipsis) and \(ledger.entries.count - entries.count) more", .hint))
    }
    return lines.map { truncated($0, to: width, ellipsis: glyphs.ellipsis) }
      + legend(kinds, hasFailed: entries.contains(where: \.record.hasFailed), coresBusy)
  }

  private enum Column: Equatable {
    case absent, runs
    case waits(WaitKind)
    case failed
  }

  /// What a process did in each of `count` equal parts of the time: what it did longest there.
  private func columns(of entry: Ledger.Entry, _ ledger: Ledger, _ count: Int) -> [Column] {
    let step = Double(max(1, ledger.ended - ledger.began)) / Double(count)
    let birth = max(entry.record.started, ledger.began) - ledger.began
    let death = min(entry.record.ended ?? ledger.ended, ledger.ended) - ledger.began
    var columns = [Column](repeating: .absent, count: count)
    let first = min(Int(Double(birth) / step), count - 1)
    // Even who lived for no time at all is seen.
    let last = min(max(Int((Double(death) / step).rounded(.up)) - 1, first), count - 1)
    guard first >= 0, last >= first else { return columns }
    for place in first...last { columns[place] = .runs }
    var waited = [Int: (time: Double, kind: WaitKind, longest: Double)]()
    for wait in entry.waits where wait.ended > wait.began {
      let share = Double(wait.waited) / Double(wait.ended - wait.began)
      let (from, to) = (Double(wait.began - ledger.began) / step, Double(wait.ended - ledger.began) / step)
      for place in max(first, Int(from))...max(first, min(last, Int(to))) where place <= last {
        let part = (min(to, Double(place + 1)) - max(from, Double(place))) * share
        guard part > 0 else { continue }
        var sum = waited[place] ?? (0, wait.kind, 0)
        sum.time += part
        if part > sum.longest { (sum.kind, sum.longest) = (wait.kind, part) }
        waited[place] = sum
      }
    }
    for (place, sum) in waited {
      let begins = max(Double(birth) / step, Double(place))
      let lived = min(Double(death) / step, Double(place + 1)) - begins
      if sum.time > lived / 2 { columns[place] = .waits(sum.kind) }
    }
    return columns
  }

  private func draw(_ columns: [Column], _ style: Style) -> StyledLine {
    var line = StyledLine()
    for column in columns {
      switch column {
      case .absent: line.append(" ", styles: [])
      case .runs: line.append(glyphs.fullBlock, styles: [style])
      case .waits(let kind): line.append(String(kind.sign.letter), styles: [.hint])
      case .failed: line.append(glyphs.failure, styles: [.failure])
      }
    }
    return line
  }

  private func axis(_ duration: Int64, _ room: Int) -> StyledLine {
    let end = durationText(duration, glyphs: glyphs)
    let rest = room - displayWidth(of: end) - 2
    guard rest > 0 else { return padded(StyledLine(end, .hint), to: room, .right) }
    let line = " " + String(repeating: glyphs.horizontal, count: rest - 1) + " "
    return StyledLine("0" + line + end, .hint)
  }

  private func legend(_ kinds: [WaitKind], hasFailed: Bool, _ coresBusy: Double) -> [StyledLine] {
    let tenths = Int((min(max(coresBusy, 0), 1e6) * 10).rounded())
    var entries = [(glyphs.fullBlock, "running")]
    entries += kinds.map(\.sign).sorted { $0.letter < $1.letter }.map { (String($0.letter), $0.meaning) }
    if hasFailed { entries.append((glyphs.failure, "failed")) }
    entries.append(("\(tenths / 10).\(tenths % 10)", "cores busy"))
    var spans: [Span] = []
    for (place, entry) in entries.enumerated() {
      if place > 0 { spans.append(Span(" \(glyphs.separator) ", .hint)) }
      // What belongs together stays in one line.
      let meaning = String(entry.1.map { $0 == " " ? "\u{A0}" : $0 })
      spans += [Span(entry.0, .key), Span("\u{A0}" + meaning, .hint)]
    }
    return wrapped(spans, to: width)
  }
}
