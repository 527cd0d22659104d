// `:repeat`: runs a cell many times from the same state and counts what came of it, so that a race becomes visible.

import LessonFiles

/// What came of running a cell again and again.
public struct Repetition: Sendable {
  /// One outcome and how often it came.
  public struct Outcome: Sendable, Equatable {
    /// What was printed, the value and the last line of an error, as one text.
    public var text: String
    public var count: Int
    /// The seed of the first run that had it, where the runs had seeds.
    public var seed: Int?
  }

  /// How often it was to run.
  public var wanted: Int
  /// The different outcomes, the most frequent first.
  public private(set) var outcomes: [Outcome] = []
  /// How long each run took, in seconds, in order.
  public private(set) var wallTimes: [Double] = []
  /// The last run was interrupted, and no other was begun.
  public private(set) var wasInterrupted = false

  init(wanted: Int) { self.wanted = wanted }

  /// How often it ran to an end.
  public var count: Int { wallTimes.count }

  /// The time in the middle, in seconds; of an even number of runs the mean of the two in the middle.
  public var medianTime: Double {
    let sorted = wallTimes.sorted()
    guard let last = sorted.last else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[middle] : (sorted[middle - 1] + (middle > 0 ? sorted[middle] : last)) / 2
  }

  mutating func add(_ execution: Execution, seed: Int?) {
    if execution.wasInterrupted {
      wasInterrupted = true
      return
    }
    wallTimes.append(execution.times.wall)
    let text = Self.text(of: execution)
    if let index = outcomes.firstIndex(where: { $0.text == text }) {
      outcomes[index].count += 1
    } else {
      outcomes.append(Outcome(text: text, count: 1, seed: seed))
    }
    // A stable order: an outcome moves up only when it is more frequent than those before it.
    outcomes = outcomes.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  private static func text(of execution: Execution) -> String {
    var parts = [execution.outputs.map(\.text).joined()]
    if let result = execution.result { parts.append(result) }
    if let error = execution.error { parts.append("\(error.typeName): \(error.message)") }
    if execution.kernelDeath != nil { parts.append("the kernel died") }
    return parts.map { $0.split(separator: "\n").joined(separator: "\n") }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

extension Session {
  /// Runs a code cell many times, each time from the state as it is now, and leaves that state as it is. The runs do
  /// not become part of the session's executions.
  ///
  /// - Parameters:
  ///   - cell: the cell.
  ///   - count: how often.
  ///   - seed: what decides the turns of threads in the first run; the next number does so in the next, and so on. The
  ///     same seed gives the same turns. nil leaves them to time.
  ///   - handle: called for each event of the runs.
  /// - Throws: `SessionFailure` if there is no snapshot to start from again.
  public func `repeat`(
    _ cell: Cell, count: Int, seed: Int? = nil, handle: (SessionEvent) -> Void = { _ in }
  ) throws(SessionFailure) -> Repetition {
    var repetition = Repetition(wanted: count)
    while repetition.count < count, !repetition.wasInterrupted {
      let turnSeed = seed.map { $0 &+ repetition.count }
      repetition.add(try runOnCopy(cell, turnSeed: turnSeed, handle: handle), seed: turnSeed)
    }
    return repetition
  }
}
