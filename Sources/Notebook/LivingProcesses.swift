// Who lives, for a table that is drawn many times a second.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The living processes of a session. Who ends says so on the board; whether somebody was killed who cannot say it any
/// more has to be looked up for each process, which is done only now and then.
struct LivingProcesses {
  /// How long what was looked up holds, in nanoseconds.
  private static let interval: Int64 = 1_000_000_000

  private var lastLook = Int64.min
  /// Those who have ended without a word, by `ProcessRecord.id`.
  private var ended: Set<UInt64> = []

  /// The processes but the front end, in the order in which they were started.
  mutating func records(of board: Board) -> [ProcessRecord] {
    let now = Clock.monotonic()
    let own = getpid()
    let isLooking = now - Self.interval >= lastLook
    let records = board.snapshot(verifying: isLooking).filter { $0.process != own }
    if isLooking {
      lastLook = now
      ended = Set(records.lazy.filter { !$0.state.isAlive }.map(\.id))
    }
    return records.filter { $0.state.isAlive && !ended.contains($0.id) }
  }
}
