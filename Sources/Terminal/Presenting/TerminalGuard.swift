// A process that does nothing but wait for another and put the terminal right after it, however that one ends: even
// SIGKILL leaves neither a screen without a cursor nor a terminal without echo.

import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs `body` in a process of its own that may change the terminal; this process waits for it, stops when it stops, and
/// passes on the signals that end programs. Must be called while there is one thread.
///
/// - Returns: in the new process what `body` returns; in this one its exit status, or 128 and the signal that ended it
func guardingTerminal(_ body: () -> Int32) -> Int32 {
  var settings = termios()
  guard tcgetattr(0, &settings) == 0 else { return body() }
  var awaited = sigset_t()
  var before = sigset_t()
  sigemptyset(&awaited)
  for signal in [SIGCHLD, SIGTERM, SIGHUP] { sigaddset(&awaited, signal) }
  pthread_sigmask(SIG_BLOCK, &awaited, &before)
  var options = ForkOptions()
  options.lifeline = .caller(SIGHUP)
  guard let outcome = try? forkProcess(options) else {
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return body()
  }
  guard case .parent(let child) = outcome else { return body() }
  // What the keyboard sends is the other process's to answer, and setting the terminal right must not stop this one.
  for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTOU] { _ = try? Signals.set(signal, to: .ignore) }
  while true {
    var signal: Int32 = 0
    sigwait(&awaited, &signal)
    if signal != SIGCHLD {
      kill(child, signal)
      kill(child, SIGCONT)
      continue
    }
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG | WUNTRACED) == child else { continue }
    if status & 0xFF == 0x7F {
      tcsetattr(0, TCSADRAIN, &settings)
      kill(getpid(), SIGSTOP)
      kill(child, SIGCONT)
      continue
    }
    let ending = status & 0x7F
    if ending == 0 { return status >> 8 & 0xFF }
    _ = writeAll(Array(PageTerminal.restoringSequence.utf8), to: 1)
    tcsetattr(0, TCSANOW, &settings)
    return 128 + ending
  }
}
