// For somebody who watches what the threads of a program wait for: the board of a session.

/// What a lock of `_thread` stands for. `threading` makes conditions, queues and the like of such locks.
public enum LockPurpose: String, CaseIterable, Sendable {
  case lock, thread, condition, event, semaphore, barrier, queueGet, queuePut
}

/// A wait for a lock that begins.
public struct LockWait {
  /// What it stands for, and which one of these, as `ThreadWatch.made` said.
  public let purpose: LockPurpose
  public let identifier: UInt64
  /// Nanoseconds after which the wait gives up; nil for never.
  public let timeout: Int64?
  /// The thread that waits.
  public let thread: UInt64
}

/// What is called as threads come, wait and go. Each is called by the thread that it is about, which holds the
/// interpreter's lock.
public struct ThreadWatch {
  /// Around the life of a thread other than the main one; the number is its identifier.
  public var life: (_ thread: UInt64, _ body: () -> Void) -> Void = { _, body in body() }
  /// An object was made that threads may wait for. Returns a number for it.
  public var made: (Interpreter, LockPurpose) -> UInt64 = { _, _ in 0 }
  /// Around each wait for a lock. The wait calls what it is given with the thread that holds the lock, again when that
  /// changes.
  public var wait: LockWaiting = { _, _, body throws(Raised) in try body { _ in } }

  public init() {}

  /// Something that is called around a wait.
  public typealias LockWaiting = (
    Interpreter, LockWait, _ body: (_ held: (UInt64) -> Void) throws(Raised) -> Bool
  ) throws(Raised) -> Bool
}
