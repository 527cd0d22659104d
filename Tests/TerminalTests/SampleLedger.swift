// A ledger made by hand, for the pictures of processes.

import Notebook
import Testing

@testable import Processes
@testable import Terminal

/// Milliseconds in nanoseconds.
private let milli: Int64 = 1_000_000

/// An execution of two seconds: MainProcess starts three workers and joins them; two pass messages and a lock, one fails.
enum SampleLedger {
  static func record(
    _ number: Int32, _ name: String, parent: Int32 = 100, from birth: Int64 = 0, to death: Int64? = nil,
    state: ProcessState = .reaped, exitCode: Int32? = nil, cpu: Int64 = 0, waits kind: WaitKind = .nothing,
    for object: UInt64 = 0, since: Int64 = 0, until deadline: Int64? = nil, holding held: [UInt64] = []
  ) -> ProcessRecord {
    ProcessRecord(
      id: UInt64(number), process: number, parent: parent, name: name, state: state, threadCount: 1,
      execution: 3,
      role: number == 100 ? .session : .worker, startMethod: .fork, place: SourcePlace(), waitKind: kind,
      waitObject: object, waitSince: since * milli, waitDeadline: deadline.map { $0 * milli }, blockedTime: 0,
      held: held, started: birth * milli, ended: death.map { $0 * milli }, exitCode: exitCode, askedSignal: 0,
      reaper: state == .reaped ? parent : 0, cpuTime: cpu * milli, usage: ResourceUsage(), messagesSent: 0,
      bytesSent: 0, messagesReceived: 0, bytesReceived: 0)
  }

  private static func wait(_ kind: WaitKind, _ began: Int64, _ ended: Int64) -> Ledger.Wait {
    Ledger.Wait(
      kind: kind, object: 1, place: SourcePlace(), began: began * milli, ended: ended * milli,
      waited: (ended - began) * milli)
  }

  private static func event(
    _ kind: BoardEventKind, _ process: UInt64, _ object: UInt64, at time: Int64, bytes: Int64 = 12,
    count: Int = 1
  ) -> BoardEvent {
    BoardEvent(
      kind: kind, time: time * milli, process: process, place: SourcePlace(), object: object, amount: bytes,
      count: count)
  }

  static var ledger: Ledger {
    var ledger = Ledger()
    ledger.execution = 3
    ledger.ended = 2000 * milli
    ledger.entries = [
      Ledger.Entry(
        record: record(100, "MainProcess", parent: 1, state: .running, cpu: 40),
        waits: [wait(.join, 60, 1990)]),
      Ledger.Entry(
        record: record(101, "Process-1", from: 20, to: 1600, exitCode: 0, cpu: 1100),
        waits: [wait(.queueGet, 400, 900)]),
      Ledger.Entry(
        record: record(102, "Process-2", from: 40, to: 1990, exitCode: 0, cpu: 900),
        waits: [wait(.sleep, 40, 500), wait(.lock, 1000, 1500)]),
      Ledger.Entry(record: record(103, "Übersetzer", from: 50, to: 700, exitCode: -9, cpu: 640)),
    ]
    ledger.exchanges = [
      event(.put, 100, 7, at: 300), event(.acquired, 101, 8, at: 350), event(.released, 101, 8, at: 800),
      event(.got, 101, 7, at: 900), event(.acquired, 102, 8, at: 1500),
      event(.put, 102, 7, at: 1510, count: 64),
      event(.sent, 103, 9, at: 600, bytes: 2048), event(.received, 100, 9, at: 620, bytes: 2048),
    ]
    return ledger
  }

  /// The processes of a running cell at 2.5 seconds.
  static var living: [ProcessRecord] {
    [
      record(100, "MainProcess", parent: 1, state: .blocked, cpu: 12, waits: .join, for: 101),
      record(101, "Process-1", from: 500, state: .running, cpu: 1900),
      record(
        104, "Process-1:1", parent: 101, from: 600, state: .blocked, cpu: 100, waits: .lock, for: 8,
        since: 1200),
      record(
        102, "Process-2", from: 500, state: .blocked, cpu: 3, waits: .sleep, since: 2490, until: 5000,
        holding: [8]),
      record(103, "Übersetzer", from: 500, to: 900, state: .ended, exitCode: 3, cpu: 400),
    ]
  }

  static func execution(_ number: Int, _ name: String?, wall: Double) -> Execution {
    var execution = Execution(number: number, cellNumber: number, cellName: name, source: "")
    execution.times.wall = wall
    return execution
  }

  static let executions = [
    execution(1, "one", wall: 1.07), execution(2, "sequential", wall: 2.14), execution(3, "two", wall: 1.08),
    execution(4, nil, wall: 0.0123),
  ]
}

/// What a view draws at each width, in Unicode and in ASCII, under one heading each.
func drawings(_ draw: (_ width: Int, _ glyphs: Glyphs) -> [StyledLine]) -> String {
  var text = ""
  for (name, glyphs, isUnicode) in [("Unicode", Glyphs.unicode, true), ("ASCII", .ascii, false)] {
    for width in [40, 80, 200] {
      let lines = draw(width, glyphs)
      #expect(lines.allSatisfy { $0.width <= width }, "too wide for \(width) columns")
      text += "\(name) \(width)\n"
      text += grid(lines.map { .line($0) }, width: width, height: 60, isUnicode: isUnicode).lines
        .map { $0 + "\n" }.joined()
    }
  }
  return text
}
