// Forking: the one place where a process of ours comes into being, and what its child does first.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a forked child is to be.
public struct ForkOptions: Sendable {
  /// The name on the board.
  public var name = "process"
  /// What the child is to the session.
  public var role = ProcessRole.worker
  /// How the child counts as started; it is a fork in any case.
  public var startMethod = StartMethod.fork
  /// Whether the child leads a process group of its own, so that it can be signalled with all it starts.
  public var ownProcessGroup = false
  /// With whose end it ends.
  public var lifeline = Lifeline.none
  /// Whether signals that are noted get their default action in the child, and none stays blocked.
  public var resetsSignals = true
  /// What the child does before any signal reaches it.
  public var firstStep: @Sendable () -> Void = {}
  /// The standard streams of C are written out before the fork, so that the child does not hold a second copy.
  public var flushesStreams = true

  public init() {}
}

/// Who a fork returned to.
public enum ForkOutcome: Equatable, Sendable {
  /// The parent; the child has this number.
  case parent(child: Int32)
  /// The child. It must end by `exitProcess`.
  case child
}

/// Why no process was started.
public enum ForkError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The system refused: `EAGAIN` for too many processes, `ENOMEM` for too little memory.
  case system(SystemError)
  /// The session already has as many live processes as it may.
  case tooManyAlive(limit: Int)
  /// The execution has already started as many processes as it may.
  case tooManyStarts(limit: Int)

  /// The `errno` that says the same.
  public var code: Int32 {
    if case .system(let error) = self { return error.code }
    return EAGAIN
  }

  public var description: String {
    switch self {
    case .system(let error):
      "no process could be started: \(error.reason)"
    case .tooManyAlive(let limit):
      "no process could be started: \(limit) are alive, which is the limit; wait for some to end (join) first"
    case .tooManyStarts(let limit):
      "no process could be started: this cell has started \(limit), which is the limit"
    }
  }
}

/// Starts a process that goes on from here with a copy of everything.
///
/// The child has the calling thread only: where there are others, they must hold nothing that the child needs, as
/// threads that take turns do (`Sleeping`). With a board, the caps are checked and the child's slot is taken
/// before the fork, so that a child of two milliseconds is recorded too.
/// - Throws: `ForkError`; nothing was started then.
public func forkProcess(_ options: ForkOptions = ForkOptions()) throws(ForkError) -> ForkOutcome {
  let slot = try Board.current?.claimSlot(
    name: options.name, role: options.role, method: options.startMethod)
  if options.flushesStreams { csystem_flush_streams() }
  // No handler may run in the child before its pending word is its own.
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  options.lifeline.prepare()
  let parent = getpid()
  let child = csystem_fork()
  if child == 0 {
    setUpChild(options, parent: parent, slot: slot)
    options.firstStep()
    if options.resetsSignals { sigemptyset(&before) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return .child
  }
  let code = errno
  if child < 0 {
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if let slot { Board.current?.releaseUnused(slot) }
    throw .system(SystemError("fork", code: code))
  }
  // Both sides set the group: whoever runs first, a signal to the group finds the child.
  if options.ownProcessGroup { setpgid(child, child) }
  if let slot { Board.current?.noteStarted(slot, process: child) }
  Children.noteStarted(child, slot: slot)
  pthread_sigmask(SIG_SETMASK, &before, nil)
  return .parent(child: child)
}

private func setUpChild(_ options: ForkOptions, parent: Int32, slot: Int?) {
  _ = csystem_take_pending_signals()
  if options.resetsSignals { csystem_reset_signal_actions() }
  ProcessIdentity.renew()
  Children.forgetAll()
  if options.ownProcessGroup { setpgid(0, 0) }
  if let slot { Board.current?.adopt(slot) } else { BoardWriter.current = nil }
  options.lifeline.takeHold(parent: parent)
}

/// Ends this process at once: nothing is written out, no exit handlers run. The only end for a forked child.
public func exitProcess(_ status: Int32) -> Never {
  BoardWriter.current?.noteEnding(status & 0xff)
  _exit(status)
}

/// Makes orphaned descendants children of this process, so that it can end and reap them.
/// - Throws: `SystemError` with `ENOSYS` where the system has no subreapers.
public func becomeSubreaper() throws(SystemError) {
  guard csystem_become_subreaper() == 0 else { throw SystemError("prctl(PR_SET_CHILD_SUBREAPER)") }
}
