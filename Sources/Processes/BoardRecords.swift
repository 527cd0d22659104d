// Reading the board: the processes as records, the events since a given one.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the board knows of a process, or of one of its threads.
public struct ProcessRecord: Equatable, Sendable, Identifiable {
  /// The process's place in the order of all starts of the session; never given twice.
  public let id: UInt64
  /// Its number; 0 while it is being forked.
  public let process: Int32
  public let parent: Int32
  public let name: String
  public internal(set) var state: ProcessState
  /// How many threads it has, where the system was asked (`verifying`), else 1.
  public let threadCount: Int
  /// The execution that it was started in.
  public let execution: Int
  public let role: ProcessRole
  public let startMethod: StartMethod
  /// The source line that it said it is at when it last began to wait or made something.
  public let place: SourcePlace
  public internal(set) var waitKind: WaitKind
  /// What it waits for: a lock's, queue's or channel's identifier, a process's number, a descriptor.
  public let waitObject: UInt64
  /// Since when it waits, in monotonic nanoseconds.
  public let waitSince: Int64
  /// When it gives up, in monotonic nanoseconds; nil when never.
  public let waitDeadline: Int64?
  /// How long it has waited in all, in nanoseconds, the wait it is in not counted.
  public let blockedTime: Int64
  /// The locks that it holds, by identifier.
  public let held: [UInt64]
  /// When it was started, in monotonic nanoseconds.
  public let started: Int64
  /// When it ended, in monotonic nanoseconds; nil while it lives.
  public let ended: Int64?
  /// Its exit code or the negative number of the signal that ended it; nil while that is not known.
  public let exitCode: Int32?
  /// The signal by which a program of the session last asked it to end; 0 for none.
  public let askedSignal: Int32
  /// Who waited for it; 0 when nobody has.
  public let reaper: Int32
  /// Processor time in nanoseconds; of a live process as of now.
  public let cpuTime: Int64
  /// What the system said that it used, once it was waited for.
  public let usage: ResourceUsage
  public let messagesSent: UInt64
  public let bytesSent: UInt64
  public let messagesReceived: UInt64
  public let bytesReceived: UInt64
  /// The thread that waits, and the one of the same process that it waits for; 0 where nobody knows.
  public var thread: UInt64 = 0
  public var awaitedThread: UInt64 = 0

  /// Whether it ended by an exception, a code other than 0 or a signal, and not as its program asked it to.
  public var hasFailed: Bool {
    guard let exitCode, exitCode != 0 else { return false }
    return askedSignal == 0 || exitCode != -askedSignal
  }
}

/// Something that happened.
public struct BoardEvent: Equatable, Sendable {
  public let kind: BoardEventKind
  /// In monotonic nanoseconds.
  public let time: Int64
  /// The process that it happened to, as `ProcessRecord.id` names it.
  public let process: UInt64
  /// The source line that the process was at.
  public let place: SourcePlace
  /// What it happened with; see `BoardEventKind`.
  public let object: UInt64
  /// How much; see `BoardEventKind`.
  public let amount: Int64
  /// How many of its kind this one event stands for; see `BoardEventKind` for those that it says something else of.
  public let count: Int

  /// What a process began or ceased to wait for.
  public var waitKind: WaitKind {
    switch kind {
    case .blocked: WaitKind(rawValue: UInt32(truncatingIfNeeded: amount)) ?? .other
    case .woke: WaitKind(rawValue: UInt32(truncatingIfNeeded: count)) ?? .other
    default: .nothing
    }
  }
}

extension Board {
  /// The processes on the board, in the order in which they were started.
  /// - Parameters:
  ///   - execution: only those started in this one; nil for all.
  ///   - verifying: whether to ask the system about processes that seem to live, so that one that was killed and not
  ///     yet waited for shows as ended.
  ///   - includingThreads: whether threads have records of their own. Where not, a process is blocked only if all of
  ///     its threads are.
  public func snapshot(
    execution: Int? = nil, verifying: Bool = false, includingThreads: Bool = false
  ) -> [ProcessRecord] {
    var records: [ProcessRecord] = []
    var busy: Set<Int32> = []
    for index in 0..<memory.slotCount {
      guard memory.state(index).load(ordering: .acquiring) != ProcessState.free.rawValue,
        let slot = memory.wholeSlot(index)
      else { continue }
      let record = record(slot, verifying: verifying)
      if !includingThreads, record.role == .thread {
        if record.state == .running { busy.insert(record.process) }
      } else if execution == nil || record.execution == execution {
        records.append(record)
      }
    }
    for index in records.indices
    where records[index].state == .blocked && busy.contains(records[index].process) {
      records[index].state = .running
      records[index].waitKind = .nothing
    }
    return records.sorted { $0.id < $1.id }
  }

  private func record(_ slot: BoardSlot, verifying: Bool) -> ProcessRecord {
    var state = ProcessState(rawValue: slot.state) ?? .free
    var threadCount = 1
    if verifying && state.isAlive && slot.process > 0 && slot.role != ProcessRole.thread.rawValue {
      if let status = ProcessStatus(of: slot.process) {
        if status.hasEnded { state = .ended }
        threadCount = status.threadCount
      } else if kill(slot.process, 0) != 0 && errno == ESRCH {
        state = .ended
      }
    }
    // Who is killed while it waits never wakes: its slot still says what it waited for.
    let isWaiting = state == .blocked || !state.isAlive && slot.waitKind != WaitKind.nothing.rawValue
    var usage = ResourceUsage()
    usage.userTime = slot.userTime
    usage.systemTime = slot.systemTime
    usage.peakResidentBytes = slot.peakResidentBytes
    usage.voluntarySwitches = slot.voluntarySwitches
    usage.involuntarySwitches = slot.involuntarySwitches
    let cpuTime = state.isAlive && slot.process > 0 ? Clock.cpuTime(ofProcess: slot.process) : nil
    return ProcessRecord(
      id: slot.serial, process: slot.process, parent: slot.parent, name: BoardName.load(slot),
      state: state, threadCount: threadCount, execution: Int(clamping: slot.execution),
      role: ProcessRole(rawValue: slot.role) ?? .worker,
      startMethod: StartMethod(rawValue: slot.startMethod) ?? .fork,
      place: SourcePlace(
        source: Int(isWaiting ? slot.waitSource : slot.source),
        line: Int(isWaiting ? slot.waitLine : slot.line)),
      waitKind: isWaiting ? WaitKind(rawValue: slot.waitKind) ?? .other : .nothing,
      waitObject: slot.waitObject, waitSince: slot.waitSince,
      waitDeadline: slot.waitDeadline == .max || slot.waitDeadline == 0 ? nil : slot.waitDeadline,
      blockedTime: slot.blockedTime,
      held: withUnsafeBytes(of: slot.held) { $0.bindMemory(to: UInt64.self).filter { $0 != 0 } },
      started: slot.started, ended: slot.ended == 0 ? nil : slot.ended,
      exitCode: slot.hasExitCode != 0 || state == .ended && slot.ended != 0 ? slot.exitCode : nil,
      askedSignal: slot.askedSignal, reaper: slot.reaper, cpuTime: cpuTime ?? slot.cpuTime, usage: usage,
      messagesSent: slot.messagesSent,
      bytesSent: slot.bytesSent, messagesReceived: slot.messagesReceived, bytesReceived: slot.bytesReceived,
      thread: slot.thread, awaitedThread: slot.awaitedThread)
  }

  /// The position after the newest event, to read from later.
  public var eventCursor: UInt64 { memory.eventCursor.load(ordering: .acquiring) }

  /// The events since a position, oldest first.
  /// - Parameter cursor: 0 for all, else what an earlier call returned as `next`.
  /// - Returns: the events; the position to go on from; how many events were overwritten or torn before they were read.
  public func events(since cursor: UInt64) -> (events: [BoardEvent], next: UInt64, lost: UInt64) {
    let end = eventCursor
    let oldest = end > UInt64(memory.eventCapacity) ? end - UInt64(memory.eventCapacity) : 0
    let first = min(max(cursor, oldest), end)
    var events: [BoardEvent] = []
    var lost = first - min(cursor, first)
    for position in first..<end {
      let entry = memory.event(position)
      let sequence = BoardMemory.longWord(UnsafeMutableRawPointer(entry))
      let before = sequence.load(ordering: .acquiring)
      let copy = entry.pointee
      atomicMemoryFence(ordering: .acquiring)
      // A writer that is in the middle, or was killed there, leaves another sequence.
      guard before == position &+ 1, sequence.load(ordering: .relaxed) == before,
        let kind = BoardEventKind(rawValue: copy.kind)
      else {
        lost += 1
        continue
      }
      events.append(
        BoardEvent(
          kind: kind, time: copy.time, process: copy.process,
          place: SourcePlace(source: Int(copy.source), line: Int(copy.line)), object: copy.object,
          amount: copy.amount, count: Int(copy.count)))
    }
    return (events, end, lost)
  }
}
