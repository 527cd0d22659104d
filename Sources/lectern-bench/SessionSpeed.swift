// How fast a session is: single figures beside their goals, as nothing in Python does the same.

import LessonFiles
import Notebook
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One figure by itself.
struct SessionFigure {
  let name: String
  let value: Double
  /// What it may be at most, or must be at least.
  let limit: Double
  let isAtLeast: Bool
  /// `ms`, `MB`, `%` or `times`.
  let unit: String

  var isKept: Bool { isAtLeast ? value >= limit : value <= limit }
}

/// A measurement by its name; it is made only if it is asked for.
struct SessionMeasurement: Sendable {
  let name: String
  let limit: Double
  var isAtLeast = false
  let unit: String
  let measure: @Sendable () throws -> Double
}

/// The measurements, in the order in which they are made and shown. The calling process must have one thread.
let sessionMeasurements = [
  SessionMeasurement(name: "session: empty cell", limit: 2, unit: "ms") {
    try withSession { session in median(of: 200) { session.run(source: "pass") } }
  },
  // The difference between cells with a snapshot before them and cells without.
  SessionMeasurement(name: "session: snapshot of 20 MB", limit: 1, unit: "ms") {
    let heap = "x = bytearray(b'x') * (20 << 20)"
    func cell(_ session: Session) -> Double {
      session.run(source: heap)
      return median(of: 200) { session.run(source: "pass") }
    }
    return max(0, try withSession(cell) - withSession(snapshotLimit: 0, cell))
  },
  SessionMeasurement(name: "session: rewind of 100 MB", limit: 10, unit: "ms") {
    try withSession { session in
      session.run(source: "x = bytearray(b'x') * (100 << 20)")
      var times: [Double] = []
      for _ in 0..<30 {
        let number = session.run(source: "pass").number
        let start = Clock.monotonic()
        try session.rewind(to: number)
        times.append(Double(Clock.monotonic() - start) / 1e6)
      }
      return times.sorted()[times.count / 2]
    }
  },
  SessionMeasurement(name: "session: 100 cells", limit: 120, unit: "MB") {
    try withSession(snapshotLimit: 100) { session in
      session.run(source: "x = [bytearray(b'x') * 4096 for _ in range(5120)]")
      // Other pages each time, 1 % of them.
      for cell in 1..<100 {
        session.run(source: "for i in range(51): x[(i * 100 + \(cell)) % 5120][0] ^= 1")
      }
      return ProcessTree.descendants().reduce(0) { $0 + sharedOutMemory(of: $1) } / 1_048_576
    }
  },
  SessionMeasurement(name: "lesson: open 10,000 cells", limit: 1000, unit: "ms") {
    let text = longLesson(10_000)
    let start = Clock.monotonic()
    _ = try LessonReader.read(bytes: Array(text.utf8), path: "long.md", format: .jupytextMarkdown)
    return Double(Clock.monotonic() - start) / 1e6
  },
  SessionMeasurement(name: "lesson: run 10,000 cells, each", limit: 3, unit: "ms") {
    let lesson = try LessonReader.read(
      bytes: Array(longLesson(10_000).utf8), path: "long.md", format: .jupytextMarkdown)
    return try withSession { session in
      session.open(lesson)
      let start = Clock.monotonic()
      for cell in lesson.codeCells { session.run(cell) }
      return Double(Clock.monotonic() - start) / 1e6 / 10_000
    }
  },
  followersMeasurement,
]

private func longLesson(_ count: Int) -> String {
  (1...count).reduce(into: "# Long\n") { $0 += "\n```python\nx = \($1)\n```\n" }
}

private func withSession<Result>(
  snapshotLimit: Int = 64, _ body: (Session) throws -> Result
) throws -> Result {
  var options = SessionOptions()
  options.snapshotLimit = snapshotLimit
  let session = try Session.start(options: options)
  defer { session.close() }
  return try body(session)
}

/// The time in the middle of so many calls, in milliseconds.
private func median(of count: Int, _ call: () -> Void) -> Double {
  var times: [Double] = []
  for _ in 0..<count {
    let start = Clock.monotonic()
    call()
    times.append(Double(Clock.monotonic() - start) / 1e6)
  }
  return times.sorted()[count / 2]
}

/// A process's memory in bytes, pages that it shares with others divided among them (proc(5), `smaps_rollup`).
private func sharedOutMemory(of process: Int32) -> Double {
  guard let file = fopen("/proc/\(process)/smaps_rollup", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard text.hasPrefix("Pss:") else { continue }
    return (Double(text.filter(\.isNumber)) ?? 0) * 1024
  }
  return 0
}
