// What a process hangs on: with whose end it ends itself, however that one ends.
//
// The one that is hung on holds the writing end of a pipe and never writes. Who hangs on it has a reading end of its own
// for which the system sends it a signal once there is no writer any more (fcntl(2), F_SETSIG). PR_SET_PDEATHSIG would be
// less work, but it watches the thread that forked, not the process, and takes orphans along with their parent.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a forked child hangs on.
public enum Lifeline: Equatable, Sendable {
  /// It lives as long as it likes.
  case none
  /// The system sends it this signal when the process that forks it ends.
  case caller(Int32)
  /// It is killed when what the process that forks it hangs on ends; that process itself may end before.
  case inherited

  // Plain memory of a process with one thread, or of threads that hold the interpreter's lock.
  nonisolated(unsafe) private static var ends: (reading: Int32, writing: Int32)?
  nonisolated(unsafe) private static var held: Int32 = -1

  /// The descriptor by which this process hangs on another one, nil for none. Its children that hang on the same have
  /// theirs under the same number. Closing it lets the process live on.
  public static var descriptor: Int32? { held >= 0 ? held : nil }

  /// Takes up the descriptor that the program before this one, in the same process, left open.
  public static func resume(_ descriptor: Int32) { held = descriptor }

  /// Leaves the descriptor to the program that this process executes next.
  public static func keepAcrossExecution() {
    if held >= 0 { _ = csystem_fcntl(held, F_SETFD, 0) }
  }

  /// Makes this copy of a process hang on what the original hangs on.
  public static func renew() { Lifeline.inherited.takeHold() }

  /// Before a fork: makes the pipe if the child will need it. Without one, the child is told of its parent's end by the
  /// system, as far as that can.
  func prepare() {
    guard case .caller = self, Self.ends == nil, let pipe = try? Descriptors.pipe() else { return }
    Self.ends = (pipe.readEnd, pipe.writeEnd)
  }

  /// In the child, as its first act.
  ///
  /// - Parameter parent: the process that forked it.
  func takeHold(parent: Int32) {
    defer { Self.letGoOfEnds() }
    switch self {
    case .none: break
    case .inherited: takeHold()
    case .caller(let signal):
      if let ends = Self.ends, csystem_end_with_writers(ends.reading, signal) == 0 {
        if Self.held >= 0 { close(Self.held) }
        Self.held = ends.reading
      } else {
        _ = csystem_set_parent_death_signal(signal)
        // A parent that died before the line above sends nothing any more.
        if getppid() != parent { kill(getpid(), signal) }
      }
    }
  }

  private func takeHold() {
    if Self.held >= 0, csystem_end_with_writers(Self.held, SIGKILL) != 0 {
      _ = csystem_set_parent_death_signal(SIGKILL)
    }
  }

  /// A copy must not keep alive what hangs on the original.
  private static func letGoOfEnds() {
    guard let ends else { return }
    if ends.reading != held { close(ends.reading) }
    close(ends.writing)
    self.ends = nil
  }
}
