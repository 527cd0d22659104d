// How the processes of an execution ended, honestly: who failed, who still runs, who was never joined.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is to be said about the workers of an execution at its end.
public struct WorkerEnds: Equatable, Sendable {
  /// Those that still run.
  public var running: [ProcessRecord]
  /// Those that have ended, and whose parent lives and never waited for them.
  public var unjoined: [ProcessRecord]
  /// Those that ended by a signal or with an exit code other than 0, and not as their program asked them to.
  public var failed: [ProcessRecord]

  /// - Parameter ledger: the execution's ledger.
  public init(of ledger: Ledger) {
    let started = ledger.started
    let living = Set(ledger.entries.map(\.record).filter(\.state.isAlive).map(\.process))
    running = started.filter(\.state.isAlive)
    unjoined = started.filter { $0.state == .ended && living.contains($0.parent) }
    failed = started.filter(\.hasFailed)
  }

  /// One sentence for each way of failing, such as `Process-1 and Process-3 ended with exit code 1.`
  public var failureSentences: [String] {
    var groups: [(code: Int32, names: [String])] = []
    for record in failed {
      let code = record.exitCode ?? 0
      if let place = groups.firstIndex(where: { $0.code == code }) {
        groups[place].names.append(record.name)
      } else {
        groups.append((code, [record.name]))
      }
    }
    return groups.map { code, names in
      let who = Self.listing(names)
      if code > 0 { return "\(who) ended with exit code \(code)." }
      return
        "\(who) \(names.count == 1 ? "was" : "were") ended by signal \(-code) (\(Signals.name(of: -code)))."
    }
  }

  /// Who was left behind, such as `2 still running (A, B), 1 ended but never joined (C).`; nil for nobody.
  public var leftoverSentence: String? {
    var parts: [String] = []
    if !running.isEmpty {
      parts.append("\(running.count) still running (\(Self.listing(running.map(\.name))))")
    }
    if !unjoined.isEmpty {
      parts.append("\(unjoined.count) ended but never joined (\(Self.listing(unjoined.map(\.name))))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
  }

  /// Who ended because the cell was ended, such as `2 workers ended with the cell (A, B).`, and who still runs; nil for
  /// nobody.
  public var sentenceAfterInterrupt: String? {
    if !running.isEmpty || unjoined.isEmpty { return leftoverSentence }
    let noun = unjoined.count == 1 ? "worker" : "workers"
    return "\(unjoined.count) \(noun) ended with the cell (\(Self.listing(unjoined.map(\.name))))."
  }

  /// `A`, `A and B`, `A, B and C`, `A, B, C and 7 more`.
  static func listing(_ names: [String], limit: Int = 4) -> String {
    var shown = names
    if names.count > limit { shown = names.prefix(limit - 1) + ["\(names.count - limit + 1) more"] }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
