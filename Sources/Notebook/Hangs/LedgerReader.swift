// Reads from the board which processes an execution started and how they ended, while it runs and afterwards.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Follows the processes of a session, one execution after the other.
struct LedgerReader {
  /// How long it waits at least before it looks again, in nanoseconds: a cell that prints much has many reasons to.
  private static let pause: Int64 = 5_000_000

  private var recorder: LedgerRecorder
  private var announcedStarts: Set<UInt64> = []
  private var announcedEnds: Set<UInt64> = []
  private var lastLook: Int64 = 0

  init(_ board: Board) { recorder = LedgerRecorder(cursor: board.eventCursor, watcher: getpid()) }

  /// The shared objects that programs of the session have made, by identifier.
  var objects: [UInt64: SharedObjectNote] { recorder.objects }

  /// Begins with an execution that is about to run.
  mutating func start(_ board: Board, execution: Int) {
    recorder.update(board)
    recorder.begin(execution: execution, living: board.snapshot().filter(\.state.isAlive))
    announcedStarts = []
    announcedEnds = []
  }

  /// Announces the processes that have started or ended since the last time.
  mutating func update(_ board: Board, _ handle: (SessionEvent) -> Void) {
    let now = Clock.monotonic()
    guard now - lastLook >= Self.pause else { return }
    lastLook = now
    announce(recorder.update(board), in: board.execution, handle)
  }

  /// The ledger of the execution as far as it has come.
  var ledgerSoFar: Ledger { recorder.soFar() }

  /// The ledger of the execution.
  ///
  /// - Parameter verifying: whether workers may have been killed that nobody has waited for.
  mutating func finish(_ board: Board, verifying: Bool, _ handle: (SessionEvent) -> Void) -> Ledger {
    let ledger = recorder.finish(board, verifying: verifying)
    announce(ledger.started, in: ledger.execution, handle)
    return ledger
  }

  private mutating func announce(
    _ records: [ProcessRecord], in execution: Int, _ handle: (SessionEvent) -> Void
  ) {
    for record in records where record.role == .worker && record.execution == execution {
      if announcedStarts.insert(record.id).inserted { handle(.processStarted(record)) }
      if !record.state.isAlive, announcedEnds.insert(record.id).inserted { handle(.processEnded(record)) }
    }
  }
}
