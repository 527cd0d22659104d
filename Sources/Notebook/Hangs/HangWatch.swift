// Notices that nothing goes on in a cell any more.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Watches the board of a running execution for a deadlock.
///
/// Whoever begins or ceases to wait says so on the board. So as long as something new comes there, nothing hangs; only
/// when all has been quiet is it worth a look at who waits for whom.
struct HangWatch {
  /// How long all must have been quiet, in nanoseconds; nil to watch for nothing.
  private let grace: Int64?
  private var cursor: UInt64 = 0
  private var quietSince: Int64

  /// - Parameter seconds: the grace; nil to watch for nothing.
  init(grace seconds: Double?) {
    grace = seconds.map { Int64(min(max($0, 0), 1e9) * 1e9) }
    quietSince = Clock.monotonic()
  }

  /// The waits, if they are a deadlock by now.
  mutating func look(_ board: Board) -> WaitGraph? {
    guard let grace else { return nil }
    let now = Clock.monotonic()
    let newest = board.eventCursor
    if newest != cursor {
      cursor = newest
      quietSince = now
    }
    guard now - quietSince >= grace else { return nil }
    let graph = WaitGraph(board.processesAtWork())
    if graph.isDeadlock { return graph }
    // A process may be killed without a word on the board: the next look comes after another grace.
    quietSince = now
    return nil
  }
}

extension Board {
  /// The processes of the session and their threads as they are now, without the front end that asks.
  func processesAtWork() -> [ProcessRecord] {
    let own = getpid()
    return snapshot(verifying: true, includingThreads: true).filter { $0.process != own }
  }
}
