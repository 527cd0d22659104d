// Counting semaphores that processes share.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A release that would raise a bounded semaphore above its first value, or any above what fits.
public struct SemaphoreOverflow: Error, Equatable, Sendable, CustomStringConvertible {
  public var description: String { "the semaphore is released more often than it was acquired" }
}

/// A counting semaphore in shared memory, for processes that fork from the one that made it.
///
/// Each change is a single atomic step, so no death of a process can leave it broken. It belongs to nobody: what a
/// killed process had acquired stays acquired.
public final class SharedSemaphore: Sendable {
  /// The same number in every process, on the board and in events.
  public let identifier: UInt64
  /// The highest value it can have.
  public let limit: UInt32
  private let cell: SharedCell
  private let gate: Gate
  private let count: UnsafeAtomic<UInt32>
  private let kind: WaitKind

  /// - Parameters:
  ///   - value: how often it can be acquired before somebody must release it.
  ///   - limit: the highest value; releasing beyond it is an error.
  ///   - kind: what the board calls a wait for it: a condition or barrier may be built on semaphores.
  ///   - size: the number of parties that a barrier built on it waits for, for the board; 0 for none.
  /// - Throws: `SystemError` when there is no shared memory to be had.
  public init(
    value: UInt32, limit: UInt32 = .max, kind: WaitKind = .semaphore, size: UInt32 = 0
  ) throws(SystemError) {
    cell = try SharedCell.make()
    gate = Gate(at: cell.start)
    count = BoardMemory.word(cell.start + 4)
    count.store(value, ordering: .sequentiallyConsistent)
    self.limit = limit
    self.kind = kind
    identifier = SharedObject.makeIdentifier()
    BoardWriter.current?.noteMade(kind, object: identifier, size: size)
  }

  /// Where it lies.
  public var place: SharedPlace {
    SharedPlace(
      descriptor: cell.mapping.descriptor, offset: cell.offset, identifiers: [identifier],
      parameters: [Int(limit), Int(kind.rawValue)])
  }

  /// The semaphore that lies in a place.
  /// - Throws: `SystemError` when the place's memory cannot be mapped.
  public init(at place: SharedPlace) throws(SystemError) {
    cell = try place.cell()
    gate = Gate(at: cell.start)
    count = BoardMemory.word(cell.start + 4)
    limit = UInt32(clamping: place.parameters.first ?? 0)
    kind = WaitKind(rawValue: UInt32(clamping: place.parameters.last ?? 0)) ?? .semaphore
    identifier = place.identifiers.first ?? 0
  }

  /// The value now; it may have changed before you look at it.
  public var value: UInt32 { count.load(ordering: .relaxed) }

  /// Takes one from the value, waiting while it is 0.
  /// - Parameter timeout: nanoseconds; nil waits without end, 0 only tries.
  /// - Returns: never `.ownerDied`.
  public func acquire(timeout: Int64? = nil) -> AcquireOutcome {
    if tryAcquire() { return .acquired }
    if let timeout, timeout <= 0 { return .timedOut }
    var spinner = Spinner()
    if spinner.spin(tryAcquire) { return .acquired }
    let deadline = Deadline(timeout: timeout)
    let blocked = BoardWriter.current?.block(kind, object: identifier, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      let prepared = gate.prepare()
      if tryAcquire() {
        passOn()
        return .acquired
      }
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      if slice <= 0 { return .timedOut }
      if gate.sleep(prepared, slice: slice) == .interrupted { return .interrupted }
    }
  }

  /// Adds to the value and wakes who waits.
  /// - Throws: `SemaphoreOverflow` when that would exceed the limit; nothing is changed then.
  public func release(_ times: UInt32 = 1) throws(SemaphoreOverflow) {
    var old = count.load(ordering: .relaxed)
    while true {
      let (new, overflow) = old.addingReportingOverflow(times)
      if overflow || new > limit { throw SemaphoreOverflow() }
      let (exchanged, now) = count.weakCompareExchange(
        expected: old, desired: new, successOrdering: .sequentiallyConsistent, failureOrdering: .relaxed)
      if exchanged { break }
      old = now
    }
    gate.open(all: times > 1)
  }

  private func tryAcquire() -> Bool {
    var old = count.load(ordering: .sequentiallyConsistent)
    while old > 0 {
      let (exchanged, now) = count.weakCompareExchange(
        expected: old, desired: old &- 1, successOrdering: .sequentiallyConsistent, failureOrdering: .relaxed)
      if exchanged { return true }
      old = now
    }
    return false
  }

  /// One release wakes one sleeper; releases that came before it got up are for others that sleep.
  private func passOn() {
    gate.rememberSleepers()
    if count.load(ordering: .sequentiallyConsistent) > 0 { gate.open() }
  }
}
