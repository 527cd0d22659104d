// Forking a copy that is no child of the process that asks for it: a program that waits for any child never meets it.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Starts a copy of the calling process that the session's reaper adopts (`becomeSubreaper`): it is no child of the
/// caller, stands on no board and counts against no cap. Signal handlers stay as they are in the copy.
///
/// It goes through a second process, which ends at once. The calling process must have one thread only.
///
/// - Returns: `.child` in the copy; elsewhere the copy's number, once it has been adopted.
/// - Throws: `ForkError.system`; nothing is left of the attempt then.
public func forkAside() throws(ForkError) -> ForkOutcome {
  var ends: [Int32] = [-1, -1]
  guard csystem_pipe(&ends) == 0 else { throw .system(SystemError("pipe")) }
  csystem_flush_streams()
  let childSignal = SignalSet(SIGCHLD)
  let hadChildSignal = !Signals.pending.isDisjoint(with: childSignal)
  // No handler may run in the copy before its pending word is its own.
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  let between = csystem_fork()
  let code = errno
  if between == 0 {
    var copy = csystem_fork()
    if copy == 0 {
      for end in ends { close(end) }
      _ = csystem_take_pending_signals()
      ProcessIdentity.renew()
      Children.forgetAll()
      BoardWriter.current = nil
      pthread_sigmask(SIG_SETMASK, &before, nil)
      return .child
    }
    if copy < 0 { copy = -errno }
    _ = write(ends[1], &copy, MemoryLayout<Int32>.size)
    _exit(0)
  }
  close(ends[1])
  var copy: Int32 = -code
  if between > 0 {
    copy = -ECHILD
    _ = read(ends[0], &copy, MemoryLayout<Int32>.size)
    var status: Int32 = 0
    waitpid(between, &status, 0)
  }
  close(ends[0])
  pthread_sigmask(SIG_SETMASK, &before, nil)
  // The end of the process in between is nobody's business.
  if !hadChildSignal { Signals.discardPending(childSignal) }
  guard copy > 0 else { throw .system(SystemError("fork", code: -copy)) }
  return .parent(child: copy)
}
