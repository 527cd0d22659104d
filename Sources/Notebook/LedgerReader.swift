// Reads from the board which processes an execution started and how they ended, while it runs and afterwards.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Follows the processes of one execution.
struct LedgerReader {
  private var records: [UInt64: ProcessRecord] = [:]
  private var announcedEnds: Set<UInt64> = []
  private var cursor: UInt64 = 0
  private var kernel: Int32 = 0
  private var execution = 0

  /// Begins with an execution that is about to run.
  mutating func start(_ board: Board, kernel: Int32, execution: Int) {
    cursor = board.eventCursor
    self.kernel = kernel
    self.execution = execution
  }

  /// Announces the processes that have started or ended since the last time.
  mutating func update(_ board: Board, _ handle: (SessionEvent) -> Void) {
    let now = board.eventCursor
    guard now != cursor else { return }
    cursor = now
    let own = getpid()
    for record in board.snapshot(execution: execution)
    where record.process != own && record.process != kernel && record.process != 0 {
      if records[record.id] == nil { handle(.processStarted(record)) }
      records[record.id] = record
      if !record.state.isAlive, announcedEnds.insert(record.id).inserted { handle(.processEnded(record)) }
    }
  }

  /// The ledger, in the order in which the processes were started.
  mutating func finish(_ board: Board, _ handle: (SessionEvent) -> Void) -> [ProcessRecord] {
    update(board, handle)
    return records.values.sorted { $0.id < $1.id }
  }
}
