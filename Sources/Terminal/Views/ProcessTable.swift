// Processes as a table: who started whom, what each one does or waits for, and the processor time it took.

import Notebook
import Processes

/// Draws processes that live, or lived, as rows.
public struct ProcessTable: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs
  /// From so many columns on, waits are told with their length.
  private static let roomForTimes = 60

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(1, width)
    self.glyphs = glyphs
  }

  /// The rows, parents before their children.
  ///
  /// - Parameters:
  ///   - processes: in the order in which they were started
  ///   - now: in monotonic nanoseconds
  ///   - limit: how many rows at most; what is left out is counted in a last one
  public func lines(for processes: [ProcessRecord], now: Int64, limit: Int = .max) -> [StyledLine] {
    let rows = tree(processes)
    let shown = rows.prefix(rows.count > limit ? max(limit - 1, 0) : limit)
    let texts = shown.map { row in
      (
        name: row.indentation + sanitizedLine(row.record.name), number: String(row.record.process),
        state: state(of: row.record, among: processes, now: now),
        time: durationText(row.record.cpuTime, glyphs: glyphs)
      )
    }
    func widest(_ column: KeyPath<(name: String, number: String, state: String, time: String), String>) -> Int
    {
      texts.map { displayWidth(of: $0[keyPath: column]) }.max() ?? 0
    }
    let (numberWidth, timeWidth) = (widest(\.number), widest(\.time))
    let nameWidth = min(widest(\.name), max(8, width / 3))
    let stateRoom = width - nameWidth - numberWidth - timeWidth - 6
    let stateWidth = min(widest(\.state), max(0, stateRoom))
    let barWidth = min(20, stateRoom - stateWidth - 2)
    var lines: [StyledLine] = []
    for (place, (text, row)) in zip(texts, shown).enumerated() {
      var line = cell(StyledLine(text.name, .process(place)), nameWidth) + "  "
      line = line + padded(StyledLine(text.number, .hint), to: numberWidth, .right) + "  "
      line = line + cell(StyledLine(text.state, style(of: row.record)), stateWidth) + "  "
      line = line + padded(StyledLine(text.time), to: timeWidth, .right)
      if barWidth >= 5 {
        let life = max(1, (row.record.ended ?? now) - row.record.started)
        let share = Double(row.record.cpuTime) / Double(life)
        line = line + "  " + bar(share, width: barWidth, glyphs: glyphs, style: .process(place))
      }
      lines.append(truncated(line, to: width, ellipsis: glyphs.ellipsis))
    }
    if rows.count > shown.count { lines.append(rest(rows.dropFirst(shown.count).map(\.record))) }
    return lines
  }

  private func cell(_ line: StyledLine, _ width: Int) -> StyledLine {
    padded(truncated(line, to: width, ellipsis: glyphs.ellipsis), to: width)
  }

  private func rest(_ records: [ProcessRecord]) -> StyledLine {
    let waiting = records.filter { $0.state == .blocked }.count
    let text = "\(glyphs.ellipsis) and \(records.count) more, \(waiting) of them waiting"
    return truncated(StyledLine(text, .hint), to: width, ellipsis: glyphs.ellipsis)
  }

  /// Processes with the branches of the tree in front of their names.
  private func tree(_ processes: [ProcessRecord]) -> [(record: ProcessRecord, indentation: String)] {
    let numbers = Set(processes.map(\.process))
    var children: [Int32: [ProcessRecord]] = [:]
    var roots: [ProcessRecord] = []
    for record in processes {
      if numbers.contains(record.parent), record.parent != record.process {
        children[record.parent, default: []].append(record)
      } else {
        roots.append(record)
      }
    }
    var rows: [(ProcessRecord, String)] = []
    var open = roots.reversed().map { (record: $0, indentation: "", inner: "") }
    while let next = open.popLast() {
      rows.append((next.record, next.indentation))
      // A number that was given out twice must not have its children twice.
      let below = children.removeValue(forKey: next.record.process) ?? []
      for (place, child) in below.enumerated().reversed() {
        let isLast = place == below.count - 1
        open.append(
          (
            child, next.inner + (isLast ? glyphs.lastBranch : glyphs.branch),
            next.inner + (isLast ? "  " : glyphs.vertical + " ")
          ))
      }
    }
    return rows
  }

  private func style(of record: ProcessRecord) -> Style {
    switch record.state {
    case .running, .starting, .free: .success
    case .blocked: .notice
    case .ended, .reaped: record.hasFailed ? .failure : .hint
    }
  }

  /// What a process does, such as `running`, `waits 1.2 s for Process-1` or `ended with 3`.
  func state(of record: ProcessRecord, among processes: [ProcessRecord], now: Int64) -> String {
    switch record.state {
    case .free, .starting: return "starting"
    case .running: return "running"
    case .ended, .reaped:
      guard let code = record.exitCode else { return "ended" }
      if code < 0 { return "ended by \(Signals.name(of: -code))" }
      return code == 0 ? "ended" : "ended with \(code)"
    case .blocked:
      let tenth: Int64 = 100_000_000
      let tenths = (now - record.waitSince) / tenth
      let isTold = tenths > 0 && width >= Self.roomForTimes
      let time = isTold ? " " + durationText(tenths * tenth, glyphs: glyphs) : ""
      return "waits\(time) for \(object(of: record, among: processes))"
    }
  }

  private func object(of record: ProcessRecord, among processes: [ProcessRecord]) -> String {
    switch record.waitKind {
    case .join:
      let process = Int32(truncatingIfNeeded: record.waitObject)
      return processes.last { $0.process == process }.map { sanitizedLine($0.name) } ?? "a child"
    case .lock:
      let holder = processes.last { $0.state.isAlive && $0.held.contains(record.waitObject) }
      return "a lock" + (holder.map { " of \(sanitizedLine($0.name))" } ?? "")
    case .thread: return "a thread"
    case .sleep: return record.waitDeadline == nil ? "a signal" : "time"
    case .queueGet: return "a message"
    case .queuePut: return "room in a queue"
    case .receive: return "a message on a pipe"
    case .send: return "room on a pipe"
    case .semaphore: return "a semaphore"
    case .condition: return "a condition"
    case .event: return "an event"
    case .barrier: return "others at a barrier"
    case .input: return "input"
    case .serve: return "requests"
    case .nothing, .descriptors, .other: return "a descriptor"
    }
  }
}
