// Locks that processes share.

import Atomics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a lock was not released.
public enum LockError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nobody holds it.
  case notHeld
  /// Somebody else holds it.
  case notOwner

  public var description: String {
    switch self {
    case .notHeld: "the lock cannot be released: nobody holds it"
    case .notOwner: "the lock cannot be released: another process or thread holds it"
    }
  }
}

/// A lock in shared memory, for processes that fork from the one that made it.
///
/// When its holder is killed, the next one that waits gets it, with `.ownerDied` instead of `.acquired`.
public final class SharedLock: Sendable {
  /// The same number in every process, on the board and in events.
  public let identifier: UInt64
  /// Whether its holder can acquire it again; it must then release it as often.
  public let isRecursive: Bool
  private let cell: SharedCell
  private let core: RobustLock

  /// - Parameter recursive: whether its holder can acquire it again. Only its holder can release a recursive lock;
  ///   any process can release another.
  /// - Throws: `SystemError` when there is no shared memory to be had.
  public init(recursive: Bool = false) throws(SystemError) {
    cell = try SharedCell.make()
    core = RobustLock(at: cell.start)
    isRecursive = recursive
    identifier = SharedObject.makeIdentifier()
    BoardWriter.current?.noteMade(.lock, object: identifier)
  }

  /// Where it lies.
  public var place: SharedPlace {
    SharedPlace(
      descriptor: cell.mapping.descriptor, offset: cell.offset, identifiers: [identifier],
      parameters: [isRecursive ? 1 : 0])
  }

  /// The lock that lies in a place.
  /// - Throws: `SystemError` when the place's memory cannot be mapped.
  public init(at place: SharedPlace) throws(SystemError) {
    cell = try place.cell()
    core = RobustLock(at: cell.start)
    isRecursive = place.parameters.first == 1
    identifier = place.identifiers.first ?? 0
  }

  /// Acquires the lock.
  /// - Parameter timeout: nanoseconds; nil waits without end, 0 only tries.
  public func acquire(timeout: Int64? = nil) -> AcquireOutcome {
    if isRecursive && core.isHeldByMe {
      core.depth.pointee &+= 1
      return .acquired
    }
    var outcome = AcquireOutcome.acquired
    if !core.tryAcquire() { outcome = wait(timeout) }
    if outcome == .acquired || outcome == .ownerDied { BoardWriter.current?.noteAcquired(identifier) }
    return outcome
  }

  private func wait(_ timeout: Int64?) -> AcquireOutcome {
    if let timeout, timeout <= 0 { return core.acquireSlowly(Deadline(timeout: 0), spinning: false) }
    let deadline = Deadline(timeout: timeout)
    let blocked = BoardWriter.current?.block(.lock, object: identifier, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    return core.acquireSlowly(deadline)
  }

  /// Releases the lock.
  /// - Throws: `LockError`: nobody holds it, or, for a recursive lock, somebody else does.
  public func release() throws(LockError) {
    guard core.isHeld else { throw .notHeld }
    if isRecursive {
      guard core.isHeldByMe else { throw .notOwner }
      if core.depth.pointee > 0 {
        core.depth.pointee &-= 1
        return
      }
    }
    BoardWriter.current?.noteReleased(identifier)
    core.release()
  }

  /// Whether the calling thread holds it.
  public var isHeldByCaller: Bool { core.isHeldByMe }

  /// The process that holds it, nil for none.
  public var holder: Int32? { core.holderProcess }
}
