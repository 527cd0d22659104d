// Running one benchmark on both sides in turn, and what came of it.

/// The best of several runs of one side.
struct Side {
  /// Seconds, the least of all runs.
  var wall = Double.infinity
  /// Bytes, the most of all runs; nil if it could not be told.
  var peakMemory: Int?
}

/// What came of one benchmark.
struct Row {
  let name: String
  let ours: Side
  let python: Side
  /// The program in C; nil where there is none, or no compiler.
  var c: Side?
  let verdict: Verdict

  /// Whether both sides did the same.
  enum Verdict: Equatable {
    case same
    case differs(String)
  }

  /// How many times as fast as python3 ours is; nil if the two did not do the same.
  var ratio: Double? {
    verdict == .same && ours.wall > 0 ? python.wall / ours.wall : nil
  }

  /// How many times as long as C's ours takes.
  var timesC: Double? {
    c.flatMap { verdict == .same && $0.wall > 0 ? ours.wall / $0.wall : nil }
  }
}

/// The two programs that are compared and how they are started.
struct Contest {
  let lectern: String
  let python: String
  let environment: [String]
  /// Tries of each side.
  let runs: Int
  /// Seconds that one try may take.
  let timeout: Double

  /// Runs a benchmark: ours, python3, ours, python3, and so on.
  ///
  /// - Parameters:
  ///   - file: where the benchmark's source is.
  ///   - cProgram: where the same in C is, compiled; it takes its turn too.
  func play(_ benchmark: Benchmark, file: String, cProgram: String? = nil) throws(SpawnError) -> Row {
    var ours = Side()
    var theirs = Side()
    var c = cProgram.map { _ in Side() }
    for _ in 0..<runs * benchmark.repetitions {
      let mine = try run([lectern, "run", "--plain", file], environment: environment, timeout: timeout)
      let other = try run(
        [python] + (benchmark.pythonArguments ?? [file]), environment: environment, timeout: timeout)
      ours.add(mine)
      theirs.add(other)
      if let difference = Self.difference(mine, other) {
        return Row(name: benchmark.name, ours: ours, python: theirs, verdict: .differs(difference))
      }
      guard let cProgram else { continue }
      let bare = try run([cProgram], environment: environment, timeout: timeout)
      c?.add(bare)
      if bare.ending != .status(0) || bare.output != other.output {
        return Row(
          name: benchmark.name, ours: ours, python: theirs, verdict: .differs("C: \(bare.ending)"))
      }
    }
    try sampleMemory(of: &ours, running: [lectern, "run", "--plain", file])
    try sampleMemory(of: &theirs, running: [python] + (benchmark.pythonArguments ?? [file]))
    return Row(name: benchmark.name, ours: ours, python: theirs, c: c, verdict: .same)
  }

  /// Where a program needed less memory than this process has, only asking while it runs tells how much. That
  /// takes a run of its own, so that it costs the timed runs nothing.
  private func sampleMemory(of side: inout Side, running arguments: [String]) throws(SpawnError) {
    if side.peakMemory != nil { return }
    let result = try run(arguments, environment: environment, timeout: timeout, sampling: true)
    side.peakMemory = result.sampledPeakMemory
  }

  /// What tells two runs apart; nil if they printed the same and ended alike.
  static func difference(_ ours: RunResult, _ python: RunResult) -> String? {
    if python.ending != .status(0) { return "python3: \(python.ending)\(lastLine(python.errors))" }
    if ours.ending != .status(0) { return "ours: \(ours.ending)\(lastLine(ours.errors))" }
    if ours.output != python.output { return "the outputs are not equal" }
    return nil
  }

  private static func lastLine(_ text: [UInt8]) -> String {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard let last = lines.last else { return "" }
    return ", " + String(decoding: last, as: UTF8.self)
  }
}

extension Side {
  fileprivate mutating func add(_ result: RunResult) {
    wall = min(wall, result.wall)
    if result.peakMemory > ownPeakMemory() { peakMemory = max(peakMemory ?? 0, result.peakMemory) }
  }
}
