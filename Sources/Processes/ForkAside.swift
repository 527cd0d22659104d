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
/// The calling process must have one thread only.
///
/// - Returns: `.child` in the copy; elsewhere the copy's number, once it has been adopted.
/// - Throws: `ForkError.system`; nothing is left of the attempt then.
public func forkAside() throws(ForkError) -> ForkOutcome {
  csystem_flush_streams()
  let childSignal = SignalSet(SIGCHLD)
  let hadChildSignal = !Signals.pending.isDisjoint(with: childSignal)
  // No handler may run in the copy before its pending word is its own.
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  let copy = csystem_fork_aside()
  let code = errno
  if copy == 0 {
    _ = csystem_take_pending_signals()
    ProcessIdentity.renew()
    Children.forgetAll()
    BoardWriter.current = nil
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  if copy == 0 { return .child }
  // The process that it went through was a child too, whose end is nobody's business.
  if !hadChildSignal { Signals.discardPending(childSignal) }
  guard copy > 0 else { throw .system(SystemError("fork", code: code)) }
  return .parent(child: copy)
}
