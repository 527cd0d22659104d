// Every sleep of this library goes through here, so that a language layer whose threads take turns at running can let
// the others run meanwhile. All that is not a sleep happens in the turn of the thread that called.

/// How the threads of this process take turns. Set once, before the process has a second thread.
public enum Sleeping {
  /// Runs a sleep of the calling thread without the lock that threads need to run. `errno` must be kept.
  nonisolated(unsafe) public static var withoutLock: (() -> Void) -> Void = { $0() }
  /// Whether other threads may run while the calling one sleeps: the process is not blocked then.
  nonisolated(unsafe) public static var othersMayRun: () -> Bool = { false }

  /// Makes a system call that may sleep.
  @inline(__always)
  static func sleep(_ call: () -> Int32) -> Int32 {
    guard othersMayRun() else { return call() }
    var result: Int32 = 0
    withoutLock { result = call() }
    return result
  }
}
