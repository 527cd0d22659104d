// Who waits for whom: which processes nothing can wake any more, and the circles among them. The threads of a process
// that has several wait each for themselves.
//
// What is found is certain only as far as the board knows: who can still be woken by time, a person, a signal or a
// process that is on no board counts as free. So a process that is called stuck is stuck.

/// The waits between the processes of a session, and between their threads, at one moment.
public struct WaitGraph: Sendable {
  /// Who could end a process's wait.
  enum Wakers: Equatable {
    /// Time, a person, or something that the board does not know.
    case outside
    /// Any other process or thread of the session.
    case anybody
    /// One of these, by `ProcessRecord.id`.
    case some([UInt64])
  }

  /// The processes and threads that take part, in the order in which they were started.
  public let processes: [ProcessRecord]
  /// Those that wait for something that nobody can bring any more, by `ProcessRecord.id`.
  public let stuck: Set<UInt64>
  /// Circles of processes each of which waits for the next one, and the last for the first.
  public let cycles: [[ProcessRecord]]
  private let wakers: [UInt64: Wakers]

  /// - Parameter records: the processes of the session as `Board.snapshot(verifying: true, includingThreads: true)`
  ///   gives them, without those that only watch it; those that have ended and snapshots are left out.
  public init(_ records: [ProcessRecord]) {
    let live = records.filter { $0.state.isAlive && $0.role != .snapshot }
    processes = live
    var wakers: [UInt64: Wakers] = [:]
    let threads = Self.threadsInDoubt(live)
    for record in live {
      wakers[record.id] = threads.contains(record.process) ? .outside : Self.wakers(of: record, among: live)
    }
    self.wakers = wakers
    stuck = Self.stuck(live, wakers)
    cycles = Self.cycles(live.filter { [stuck] in stuck.contains($0.id) }, wakers)
  }

  /// Whether there are processes, and all of them are stuck.
  public var isDeadlock: Bool { !processes.isEmpty && stuck.count == processes.count }

  /// The processes that a process waits for, where they are known: the holder of a lock, the process it joins.
  public func awaited(by process: ProcessRecord) -> [ProcessRecord] {
    guard case .some(let identifiers)? = wakers[process.id] else { return [] }
    let awaited = processes.filter { identifiers.contains($0.id) }
    // A process is awaited as a whole.
    return awaited.count > 1 ? awaited.filter { $0.role != .thread } : awaited
  }

  /// The processes not all of whose threads are among the records: what the others do, nobody knows.
  private static func threadsInDoubt(_ live: [ProcessRecord]) -> Set<Int32> {
    var missing: [Int32: Int] = [:]
    for record in live {
      missing[record.process, default: 0] += record.role == .thread ? -1 : record.threadCount - 1
    }
    return Set(missing.filter { $0.value != 0 }.keys)
  }

  private static func wakers(of record: ProcessRecord, among live: [ProcessRecord]) -> Wakers {
    guard record.state == .blocked, record.waitDeadline == nil else { return .outside }
    let thread = live.first {
      $0.process == record.process && record.awaitedThread != 0 && $0.thread == record.awaitedThread
    }
    switch record.waitKind {
    case .nothing, .sleep, .input, .descriptors, .other: return .outside
    case .receive, .send: return record.waitObject == 0 ? .outside : .anybody
    case .semaphore, .condition, .event, .barrier, .queueGet, .queuePut, .serve: return .anybody
    case .thread: return thread.map { .some([$0.id]) } ?? .outside
    case .lock:
      if let thread { return .some([thread.id]) }
      let holders = Set(live.filter { $0.held.contains(record.waitObject) }.map(\.process))
      return holders.isEmpty ? .anybody : .some(live.filter { holders.contains($0.process) }.map(\.id))
    case .join:
      let process = Int32(truncatingIfNeeded: record.waitObject)
      let wanted = live.filter { process == 0 ? $0.parent == record.process : $0.process == process }
      // A child that has ended, or one that the board does not know, ends the wait by itself.
      return wanted.isEmpty ? .outside : .some(wanted.map(\.id))
    }
  }

  /// Takes away who can be woken by somebody who is not stuck, until nobody can.
  private static func stuck(_ live: [ProcessRecord], _ wakers: [UInt64: Wakers]) -> Set<UInt64> {
    var stuck = Set(live.map(\.id).filter { wakers[$0] != .outside })
    // Who only serves others wakes nobody unasked.
    let idle = Set(live.filter { $0.waitKind == .serve && $0.state == .blocked }.map(\.id))
    while true {
      let hasFree = live.contains { !stuck.contains($0.id) && !idle.contains($0.id) }
      let freed = stuck.filter { process in
        if case .some(let awaited)? = wakers[process] { return !awaited.allSatisfy(stuck.contains) }
        return hasFree
      }
      if freed.isEmpty { return stuck }
      stuck.subtract(freed)
    }
  }

  /// The circles among stuck processes of which each waits for one that is known.
  private static func cycles(_ stuck: [ProcessRecord], _ wakers: [UInt64: Wakers]) -> [[ProcessRecord]] {
    let records = Dictionary(uniqueKeysWithValues: stuck.map { ($0.id, $0) })
    var cycles: [[ProcessRecord]] = []
    var seen: Set<UInt64> = []
    for start in stuck where !seen.contains(start.id) {
      var path: [UInt64] = []
      var current: UInt64? = start.id
      while let here = current, seen.insert(here).inserted {
        path.append(here)
        current = nil
        if case .some(let awaited)? = wakers[here] { current = awaited.first { records[$0] != nil } }
      }
      guard let current, let first = path.firstIndex(of: current) else { continue }
      cycles.append(path[first...].compactMap { records[$0] })
    }
    return cycles
  }
}
