// How fast the prompt is to the fingers and the eye: keys, completion, drawing, measured behind a pseudoterminal as a
// person would meet it.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lectern at work behind a pseudoterminal.
private final class PromptTerminal {
  private static let timeout = 30.0
  let process: pid_t
  private let terminal: Int32
  private(set) var text = PlainText()

  init(_ arguments: [String], environment: [String]) throws(SpawnError) {
    let name: String
    (terminal, name) = try openPseudoterminal()
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    process = try spawn(arguments, environment: environment, streams: .terminal(path: name))
  }

  deinit {
    endSession(process, on: terminal)
    _ = reap(process)
    close(terminal)
  }

  func type(_ keys: String) { writeAll(keys, to: terminal) }

  /// Reads until what was printed satisfies a condition.
  func wait(until isThere: @escaping (PlainText) -> Bool) throws(SpawnError) {
    let seen = read(terminal, until: monotonicSeconds() + Self.timeout) { bytes in
      self.text.append(bytes)
      return isThere(self.text)
    }
    if !seen || !isThere(text) { throw SpawnError("The prompt did not answer", code: ETIMEDOUT) }
  }

  /// Waits for the prompt on the last line, with a text behind it.
  func waitForPrompt(_ entry: String = "") throws(SpawnError) {
    try wait { $0.endsWithLine("▸ " + entry) }
  }

  /// Types keys that bring a new prompt, and waits for it, with a text behind it.
  func type(_ keys: String, thenPrompt entry: String) throws(SpawnError) {
    let before = text.lineCount
    type(keys)
    try wait { $0.lineCount > before && $0.endsWithLine("▸ " + entry) }
  }

  /// Reads what comes for so many seconds.
  func watch(for seconds: Double) {
    _ = read(terminal, until: monotonicSeconds() + seconds) { bytes in
      self.text.append(bytes)
      return false
    }
  }

  /// The time that the front end has computed, in seconds (the first number of `schedstat`, in nanoseconds).
  var processorTime: Double {
    guard let file = fopen("/proc/\(process)/schedstat", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    return Double(strtoull(line, nil, 10)) / 1e9
  }
}

/// The measurements of the prompt.
///
/// - Parameters:
///   - lectern: the program
///   - environment: its environment, in which nothing of a learner's own is found
///   - folder: where lessons for it are written
func promptMeasurements(
  lectern: String, environment: [String], folder: ScratchFolder
) -> [SessionMeasurement] {
  @Sendable func lesson(lines: Int) throws(SpawnError) -> String {
    let file = folder.path + "/lines\(lines).md"
    let line = "Some *words* of text, with `code` and **more**, as lessons have them.\n"
    let text = (1...lines).map { $0 % 10 == 0 ? "\n" : line }.joined()
    try folder.write("# Long\n\n\(text)\n```python\n1\n```\n", to: file)
    return file
  }
  @Sendable func start() throws(SpawnError) -> PromptTerminal {
    let terminal = try PromptTerminal([lectern, lesson(lines: 1)], environment: environment)
    try terminal.waitForPrompt()
    return terminal
  }
  return [
    SessionMeasurement(name: "prompt: a key echoed", limit: 2, unit: "ms") {
      let terminal = try start()
      var times: [Double] = []
      for count in 1...60 {
        let begin = monotonicSeconds()
        terminal.type("x")
        try terminal.waitForPrompt(String(repeating: "x", count: count))
        times.append((monotonicSeconds() - begin) * 1000)
      }
      return times.sorted()[times.count / 2]
    },
    SessionMeasurement(name: "prompt: complete 10,000 names", limit: 20, unit: "ms") {
      let terminal = try start()
      try terminal.type("for i in range(10_000): globals()[f'name_{i}'] = i\r\r", thenPrompt: "")
      var best = Double.infinity
      for _ in 0..<5 {
        terminal.type("name_")
        try terminal.waitForPrompt("name_")
        let begin = monotonicSeconds()
        try terminal.type("\t", thenPrompt: "name_")
        best = min(best, (monotonicSeconds() - begin) * 1000)
        try terminal.type("\u{3}", thenPrompt: "")
      }
      return best
    },
    // The difference between a long lesson and a short one.
    SessionMeasurement(name: "prompt: 1,000 lines of a lesson", limit: 20, unit: "ms") {
      func best(_ lines: Int) throws(SpawnError) -> Double {
        let file = try lesson(lines: lines)
        var best = Double.infinity
        for _ in 0..<10 {
          let measured = try measureFirstPrompt(
            [lectern, file], environment: environment, prompt: "▸", timeout: 10)
          best = min(best, measured?.wall ?? .infinity)
        }
        return best * 1000
      }
      return max(0, try best(1000) - best(1))
    },
    SessionMeasurement(name: "prompt: table of 100 processes", limit: 2, unit: "%") {
      let terminal = try start()
      let target = "target=time.sleep, args=(5,)"
      try terminal.type("import time; from multiprocessing import Process\r", thenPrompt: "")
      try terminal.type(
        "workers = [Process(\(target)) for _ in range(100)]; [w.start() for w in workers];\r", thenPrompt: "")
      terminal.type("for w in workers: w.join()\r\r")
      terminal.watch(for: 1)
      let before = terminal.processorTime
      terminal.watch(for: 2)
      return (terminal.processorTime - before) / 2 * 100
    },
  ]
}
