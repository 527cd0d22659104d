// Waiting for children with wait4, and the table of this process's children.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a process ended.
public enum ProcessStatusCode: Equatable, Hashable, Sendable {
  /// It ended by itself with this code, 0 to 255.
  case exited(Int32)
  /// A signal ended it.
  case signaled(Int32, coreDumped: Bool)

  init(waitStatus status: Int32) {
    let signal = status & 0x7f
    self = signal == 0 ? .exited((status >> 8) & 0xff) : .signaled(signal, coreDumped: status & 0x80 != 0)
  }

  /// The code, or a signal as its negative number: Python's `exitcode`.
  public var exitCode: Int32 {
    switch self {
    case .exited(let code): code
    case .signaled(let signal, _): -signal
    }
  }
}

/// The end of a child, as the system reported it to its parent.
public struct ProcessEnd: Equatable, Sendable {
  /// The child's number.
  public let process: Int32
  /// How it ended.
  public let status: ProcessStatusCode
  /// What it and the children it waited for have used.
  public let usage: ResourceUsage
}

/// What a wait for a child found.
public enum WaitOutcome: Equatable, Sendable {
  case ended(ProcessEnd)
  /// It still ran when the time was up.
  case timedOut
  /// A signal came. Handle it, then wait for the time that remains.
  case interrupted
  /// There is no such child, or it was waited for by other means.
  case noSuchChild
}

/// The children of this process. Only the direct parent can wait for a process; all waits of ours go through here,
/// so that a child that one part of a program has reaped is still known to another.
public enum Children {
  // Plain memory of a process with one thread, or of threads that hold the interpreter's lock.
  nonisolated(unsafe) private static var slots: [Int32: Int?] = [:]
  nonisolated(unsafe) private static var ends: [Int32: ProcessEnd] = [:]
  nonisolated(unsafe) private static var reaped = ReapedTotal()

  /// What all reaped children have used together.
  public struct ReapedTotal: Equatable, Sendable {
    /// How many were reaped.
    public var count = 0
    /// Their user time in nanoseconds.
    public var userTime: Int64 = 0
    /// Their system time in nanoseconds.
    public var systemTime: Int64 = 0
  }

  /// The total of all children reaped so far by this process.
  public static var reapedTotal: ReapedTotal { reaped }

  /// The children that were started by `forkProcess` and not reaped yet, in order of their numbers.
  public static var running: [Int32] { slots.keys.sorted() }

  /// Makes an orphan that has become a child of this process one whose end is kept (`becomeSubreaper`). The number may
  /// be one that an earlier child had.
  public static func noteAdopted(_ process: Int32) { noteStarted(process, slot: nil) }

  static func noteStarted(_ process: Int32, slot: Int?) {
    ends[process] = nil
    slots[process] = .some(slot)
  }

  static func forgetAll() {
    slots.removeAll()
    ends.removeAll()
    reaped = ReapedTotal()
  }

  /// Looks whether a child has ended, without waiting.
  public static func poll(_ process: Int32) -> WaitOutcome {
    if let end = ends[process] { return .ended(end) }
    return wait4Once(process, WNOHANG)
  }

  /// Waits for a child to end.
  /// - Parameters:
  ///   - process: the child's number.
  ///   - timeout: nanoseconds; nil waits without end.
  public static func wait(for process: Int32, timeout: Int64? = nil) -> WaitOutcome {
    let first = poll(process)
    if first != .timedOut { return first }
    if let timeout, timeout <= 0 { return .timedOut }
    let deadline = Deadline(timeout: timeout)
    let blocked = BoardWriter.current?.block(
      .join, object: UInt64(UInt32(bitPattern: process)), deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    let descriptor = csystem_pidfd_open(process)
    defer { if descriptor >= 0 { close(descriptor) } }
    var pause: Int64 = 100_000
    while true {
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: descriptor >= 0 ? Deadline.longestSlice : pause)
      let interrupted =
        descriptor >= 0
        ? Descriptors.pollOnce([(descriptor, .readable)], slice: slice) == .interrupted
        : sleepOnce(slice)
      pause = min(pause * 2, 10_000_000)
      let outcome = poll(process)
      if outcome != .timedOut { return outcome }
      if interrupted { return .interrupted }
      if slice <= 0 { return .timedOut }
    }
  }

  /// Reaps every child that has ended, without waiting.
  /// - Parameter group: only children of this process group; nil for all.
  /// - Returns: the ends, each also kept for a later `poll` or `wait` of that child.
  @discardableResult
  public static func reapEnded(group: Int32? = nil) -> [ProcessEnd] {
    var found: [ProcessEnd] = []
    while case .ended(let end) = wait4Once(group.map { -$0 } ?? -1, WNOHANG) { found.append(end) }
    return found
  }

  /// Waits until any child ends.
  /// - Parameter timeout: nanoseconds; nil waits without end.
  public static func waitForAny(timeout: Int64? = nil) -> WaitOutcome {
    let deadline = Deadline(timeout: timeout)
    var pause: Int64 = 50_000
    var blocked: BoardWriter.Blocked?
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      let outcome = wait4Once(-1, WNOHANG)
      if outcome != .timedOut { return outcome }
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: pause)
      if slice <= 0 { return .timedOut }
      if blocked == nil { blocked = BoardWriter.current?.block(.join, object: 0, deadline: deadline) }
      if sleepOnce(slice) { return .interrupted }
      pause = min(pause * 2, 5_000_000)
    }
  }

  /// Records the end of a child that was waited for by a wait4 of somebody else's.
  /// - Parameters:
  ///   - process: the child.
  ///   - waitStatus: the status word that the system gave.
  public static func noteEnded(_ process: Int32, waitStatus: Int32) {
    record(
      ProcessEnd(process: process, status: ProcessStatusCode(waitStatus: waitStatus), usage: ResourceUsage()))
  }

  /// Forgets a reaped child's end, when nobody will ask for it again.
  public static func forget(_ process: Int32) { ends[process] = nil }

  private static func wait4Once(_ process: Int32, _ options: Int32) -> WaitOutcome {
    var status: Int32 = 0
    var usage = rusage()
    let found = wait4(process, &status, options, &usage)
    if found > 0 {
      let end = ProcessEnd(
        process: found, status: ProcessStatusCode(waitStatus: status), usage: ResourceUsage(usage))
      record(end)
      return .ended(end)
    }
    if found == 0 { return .timedOut }
    return errno == EINTR ? .interrupted : .noSuchChild
  }

  private static func record(_ end: ProcessEnd) {
    // Nobody asks for the end of an orphan; kept, it would later be taken for that of another process with its number.
    let slot = slots.removeValue(forKey: end.process)
    if slot != nil { ends[end.process] = end }
    if ends.count > 65536 { ends.removeAll(keepingCapacity: true) }
    reaped.count += 1
    reaped.userTime += end.usage.userTime
    reaped.systemTime += end.usage.systemTime
    Board.current?.noteEnded(slot: slot ?? nil, end)
  }

  /// Returns whether a signal cut the sleep short.
  private static func sleepOnce(_ nanoseconds: Int64) -> Bool {
    var request = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    return Sleeping.sleep({ nanosleep(&request, nil) }) != 0 && errno == EINTR
  }
}
