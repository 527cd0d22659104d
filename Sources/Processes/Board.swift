// The board: one shared table in which every process of a session says what it is doing, with a ring of events.
// Caps on the number of processes are kept here, before the fork and across all generations.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The board of a session.
public final class Board: Sendable {
  /// The memory it stands in, to hand to a program that is started afresh.
  public let mapping: SharedMapping
  let memory: BoardMemory

  /// The board that forks, waits and messages of this process are recorded on; nil for none.
  public static var current: Board? {
    get { currentBoard }
    set { currentBoard = newValue }
  }
  // Set before the first fork; a process of this kind has one thread then.
  nonisolated(unsafe) private static var currentBoard: Board?

  /// Makes a board. Do it before the first fork.
  /// - Parameters:
  ///   - slots: how many processes it can hold, those that have ended included: their slots are taken again, the
  ///     oldest first.
  ///   - events: how many events the ring holds before the oldest are overwritten.
  /// - Throws: `SystemError` when there is no memory for it.
  public init(slots: Int = 8192, events: Int = 65536) throws(SystemError) {
    let slots = max(slots, 16)
    let events = max(events, 64)
    mapping = try SharedMapping(
      byteCount: BoardMemory.byteCount(slots: slots, events: events), name: "lectern-board")
    memory = BoardMemory(start: mapping.start)
    memory.header.pointee.slotCount = UInt64(slots)
    memory.header.pointee.eventCapacity = UInt64(events)
    memory.header.pointee.rootProcess = UInt64(UInt32(bitPattern: getpid()))
    memory.header.pointee.aliveLimit = .max
    memory.header.pointee.startLimit = .max
  }

  /// Opens the board that another process made.
  /// - Throws: `SystemError`, with `EINVAL` when the memory is no board.
  public init(mapping: SharedMapping) throws(SystemError) {
    self.mapping = mapping
    memory = BoardMemory(start: mapping.start)
    let header = memory.header.pointee
    guard header.slotCount >= 16, header.slotCount <= 1 << 24, header.eventCapacity >= 64,
      header.eventCapacity <= 1 << 32,
      BoardMemory.byteCount(slots: Int(header.slotCount), events: Int(header.eventCapacity))
        <= mapping.byteCount
    else { throw SystemError("Board", code: EINVAL) }
  }

  /// Puts the calling process on the board and makes the board current; caps do not apply to it.
  /// - Parameter name: what to call it.
  public func enter(name: String) {
    Self.current = self
    guard let slot = takeSlot(name: name, role: .session) else { return }
    memory.counter(\.alive).wrappingIncrement(ordering: .relaxed)
    memory.slot(slot).pointee.parent = getppid()
    adopt(slot)
  }

  // MARK: Executions and caps

  /// Begins an execution: what starts from now on belongs to it and counts against its caps.
  /// - Parameters:
  ///   - number: the execution's number.
  ///   - maximumAlive: how many processes may live at once, all generations together, those of the session included.
  ///   - maximumStarts: how many may be started in this execution.
  public func beginExecution(_ number: Int, maximumAlive: Int = 512, maximumStarts: Int = 4096) {
    memory.header.pointee.executionCursor = eventCursor
    memory.header.pointee.executionStart = Clock.monotonic()
    memory.header.pointee.execution = UInt64(max(number, 0))
    memory.header.pointee.aliveLimit = UInt64(max(maximumAlive, 0))
    memory.header.pointee.startLimit = UInt64(max(maximumStarts, 0))
    memory.counter(\.startsInExecution).store(0, ordering: .sequentiallyConsistent)
    if let own = BoardWriter.current { memory.slot(own.index).pointee.execution = UInt64(max(number, 0)) }
  }

  /// The process that made the board.
  public var rootProcess: Int32 { Int32(truncatingIfNeeded: memory.header.pointee.rootProcess) }

  /// The number of the execution that runs, or ran last.
  public var execution: Int { Int(clamping: memory.header.pointee.execution) }

  /// When that began, in monotonic nanoseconds, and where the ring of events stood then.
  public var executionStart: (time: Int64, cursor: UInt64) {
    (memory.header.pointee.executionStart, memory.header.pointee.executionCursor)
  }

  /// How many processes on the board live or have not been waited for.
  public var aliveCount: Int { Int(clamping: memory.counter(\.alive).load(ordering: .relaxed)) }

  /// How many processes this execution has started.
  public var startCount: Int { Int(clamping: memory.counter(\.startsInExecution).load(ordering: .relaxed)) }

  /// Takes a slot for a process that is about to be started.
  /// - Parameters:
  ///   - name: what to call it.
  ///   - role: what it is to the session.
  ///   - method: how it is started.
  /// - Throws: `ForkError` when a cap is reached.
  /// - Returns: the slot, for `adopt` in the new process.
  public func claimSlot(
    name: String, role: ProcessRole = .worker, method: StartMethod = .fork
  ) throws(ForkError) -> Int {
    let starts = memory.counter(\.startsInExecution)
    let startLimit = memory.header.pointee.startLimit
    if starts.loadThenWrappingIncrement(ordering: .relaxed) >= startLimit {
      starts.wrappingDecrement(ordering: .relaxed)
      throw .tooManyStarts(limit: Int(clamping: startLimit))
    }
    if !countOneMoreAlive() {
      reconcile()
      if !countOneMoreAlive() {
        starts.wrappingDecrement(ordering: .relaxed)
        throw .tooManyAlive(limit: Int(clamping: memory.header.pointee.aliveLimit))
      }
    }
    guard let slot = takeSlot(name: name, role: role, method: method) else {
      starts.wrappingDecrement(ordering: .relaxed)
      memory.counter(\.alive).wrappingDecrement(ordering: .relaxed)
      throw .tooManyAlive(limit: memory.slotCount)
    }
    return slot
  }

  private func countOneMoreAlive() -> Bool {
    let alive = memory.counter(\.alive)
    if alive.loadThenWrappingIncrement(ordering: .relaxed) < memory.header.pointee.aliveLimit { return true }
    alive.wrappingDecrement(ordering: .relaxed)
    return false
  }

  func takeSlot(name: String, role: ProcessRole, method: StartMethod = .fork) -> Int? {
    let count = memory.slotCount
    for _ in 0..<count {
      let place = memory.counter(\.rotor).loadThenWrappingIncrement(ordering: .relaxed)
      let index = Int(place % UInt64(count))
      let state = memory.state(index)
      let old = state.load(ordering: .relaxed)
      guard old == ProcessState.free.rawValue || old == ProcessState.reaped.rawValue,
        state.compareExchange(
          expected: old, desired: ProcessState.starting.rawValue, ordering: .acquiringAndReleasing
        ).exchanged
      else { continue }
      var fresh = BoardSlot()
      fresh.state = ProcessState.starting.rawValue
      fresh.parent = getpid()
      fresh.serial = memory.counter(\.serial).wrappingIncrementThenLoad(ordering: .relaxed)
      fresh.execution = memory.header.pointee.execution
      fresh.started = Clock.monotonic()
      fresh.role = role.rawValue
      fresh.startMethod = method.rawValue
      // Before anything else of it: see `wholeSlot`.
      memory.serial(index).store(fresh.serial, ordering: .sequentiallyConsistent)
      memory.slot(index).pointee = fresh
      BoardName.store(name, in: memory.slot(index))
      return index
    }
    return nil
  }

  // MARK: Starts and ends

  /// Makes a claimed slot the calling process's own, in the child after a fork or in a program started afresh.
  public func adopt(_ slot: Int) {
    guard slot >= 0, slot < memory.slotCount else { return }
    memory.slot(slot).pointee.process = getpid()
    _ = memory.state(slot).compareExchange(
      expected: ProcessState.starting.rawValue, desired: ProcessState.running.rawValue,
      ordering: .acquiringAndReleasing)
    Self.current = self
    BoardWriter.current = BoardWriter(memory: memory, index: slot)
    let parent = memory.slot(slot).pointee.parent
    memory.append(.started, slot: slot, object: UInt64(UInt32(bitPattern: parent)), amount: 0)
  }

  /// A program's note that it asks a process to end by a signal, so that its end is no failure.
  public func noteAsked(_ process: Int32, signal: Int32) {
    if let index = liveSlot(of: process) { memory.slot(index).pointee.askedSignal = signal }
  }

  /// The parent's note of the child's number, for a child that dies before it can write it itself.
  func noteStarted(_ slot: Int, process: Int32) { memory.slot(slot).pointee.process = process }

  /// Gives back a slot whose process could not be started.
  public func releaseUnused(_ slot: Int) {
    guard slot >= 0, slot < memory.slotCount else { return }
    if memory.state(slot).exchange(ProcessState.free.rawValue, ordering: .acquiringAndReleasing)
      != ProcessState.free.rawValue
    {
      memory.counter(\.alive).wrappingDecrement(ordering: .relaxed)
      memory.counter(\.startsInExecution).wrappingDecrement(ordering: .relaxed)
    }
  }

  /// The reaper's note of how a process ended.
  func noteEnded(slot known: Int?, _ end: ProcessEnd) {
    guard let index = known ?? liveSlot(of: end.process) else { return }
    let slot = memory.slot(index)
    guard slot.pointee.process == end.process else { return }
    slot.pointee.reaper = getpid()
    slot.pointee.exitCode = end.status.exitCode
    slot.pointee.hasExitCode = 1
    slot.pointee.userTime = end.usage.userTime
    slot.pointee.systemTime = end.usage.systemTime
    slot.pointee.cpuTime = end.usage.userTime + end.usage.systemTime
    slot.pointee.peakResidentBytes = end.usage.peakResidentBytes
    slot.pointee.voluntarySwitches = end.usage.voluntarySwitches
    slot.pointee.involuntarySwitches = end.usage.involuntarySwitches
    finish(index, code: end.status.exitCode)
  }

  private func finish(_ index: Int, code: Int32) {
    let slot = memory.slot(index)
    if slot.pointee.ended == 0 {
      slot.pointee.ended = Clock.monotonic()
      memory.append(.ended, slot: index, object: 0, amount: Int64(code))
    }
    if slot.pointee.threadCount > 0 { releaseThreads(ofSlot: index) }
    let old = memory.state(index).exchange(ProcessState.reaped.rawValue, ordering: .acquiringAndReleasing)
    if old != ProcessState.reaped.rawValue && old != ProcessState.free.rawValue {
      memory.counter(\.alive).wrappingDecrement(ordering: .relaxed)
    }
  }

  private func liveSlot(of process: Int32) -> Int? {
    (0..<memory.slotCount).first { index in
      let state = memory.state(index).load(ordering: .relaxed)
      return state != ProcessState.free.rawValue && state != ProcessState.reaped.rawValue
        && memory.slot(index).pointee.process == process
        && memory.slot(index).pointee.role != ProcessRole.thread.rawValue
    }
  }

  /// Clears away what processes left that ended without a parent of ours to wait for them, so that they do not count
  /// against the caps for ever.
  public func reconcile() {
    let live = (0..<memory.slotCount).filter { index in
      let state = memory.state(index).load(ordering: .relaxed)
      return state != ProcessState.free.rawValue && state != ProcessState.reaped.rawValue
        && memory.slot(index).pointee.role != ProcessRole.thread.rawValue
    }
    let processes = Set(live.map { memory.slot($0).pointee.process })
    for index in live {
      let slot = memory.slot(index)
      // A slot without a number belongs to a parent that is about to fork, if it still lives.
      let owner = slot.pointee.process > 0 ? slot.pointee.process : slot.pointee.parent
      guard owner > 0, hasNobodyToWait(owner, processes) else { continue }
      finish(index, code: slot.pointee.exitCode)
    }
  }

  /// Whether a process is gone, or has ended and its parent is none of ours.
  private func hasNobodyToWait(_ process: Int32, _ ours: Set<Int32>) -> Bool {
    if let status = ProcessStatus(of: process) { return status.hasEnded && !ours.contains(status.parent) }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
