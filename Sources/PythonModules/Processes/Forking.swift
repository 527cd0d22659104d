// Starting a process from a program, and its end.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// Forks, with everything written out before.
  /// - Parameters:
  ///   - name: what the child is called.
  ///   - role: what it is to the session.
  ///   - method: how it counts as started.
  /// - Returns: the child's number, 0 in the child.
  /// - Throws: `OSError` where the system or a cap refuses.
  func fork(name: String, role: ProcessRole = .worker, method: StartMethod = .fork) throws(Raised) -> Int32 {
    try flushStandardStreams()
    ForkCallbacks.run(.before, self)
    ProcessHooks.current.willFork(self)
    let noted = state(of: SignalHandlers.self).noted
    var options = ForkOptions()
    options.name = name
    options.role = role
    options.startMethod = method
    options.lifeline = ProcessHooks.current.lifeline
    let outcome: ForkOutcome
    do throws(ForkError) {
      outcome = try forkProcess(options)
    } catch {
      if case .system(let failure) = error { throw raiseSystemError(failure.code) }
      throw raiseSystemError(error.code, reason: error.description)
    }
    switch outcome {
    case .parent(let child):
      ForkCallbacks.run(.afterInParent, self)
      return child
    case .child:
      keepOnlyThisThread()
      for number in noted {
        do {
          try Signals.set(number, to: .note)
        } catch {
          continue
        }
      }
      ProcessHooks.current.childStarted(self, name)
      ForkCallbacks.run(.afterInChild, self)
      return 0
    }
  }

  /// Ends a child: writes out what it has printed and leaves without any exit handler.
  func endChild(_ status: Int32) -> Never {
    do throws(Raised) {
      try flushStandardStreams()
    } catch {
      _ = takeException()
    }
    ProcessHooks.current.childEnds(self)
    exitProcess(status)
  }
}

/// For a copy of the process that was forked past the program: the calling thread is the only one in it.
/// - Returns: how many others there were.
public func forgetOtherThreads(_ interpreter: Interpreter) -> Int {
  let others = interpreter.threadCount - 1
  interpreter.keepOnlyThisThread()
  guard interpreter.isImported("threading") else { return others }
  do throws(Raised) {
    try interpreter.callMethod(try interpreter.importModule("threading"), "_after_fork", [])
  } catch {
    _ = interpreter.takeException()
  }
  return others
}

/// What happens with a program's threads and processes when it ends: those that are no daemons are waited for, the
/// others are ended, threads first. For the embedding program, behind the last line of a script.
///
/// - Throws: what a signal's handler raises while processes are waited for, such as `KeyboardInterrupt`. The wait for
///   threads ends with it too, but it is only shown, as in CPython.
public func finishProgram(_ interpreter: Interpreter) throws(Raised) {
  defer { interpreter.stopOtherThreads() }
  if interpreter.isImported("threading") {
    let threading = try interpreter.importModule("threading")
    do throws(Raised) {
      try interpreter.callMethod(threading, "_shutdown", [])
    } catch {
      interpreter.reportIgnored(threading)
    }
  }
  guard interpreter.isImported("multiprocessing") else { return }
  try interpreter.callMethod(try interpreter.importModule("multiprocessing"), "_finish", [])
}

/// Tells `multiprocessing` that this process goes on in the place of another, of which it is a copy: the process
/// objects that were made there are its own.
public func takeOver(from process: Int32, _ interpreter: Interpreter) {
  guard interpreter.isImported("multiprocessing.context") else { return }
  do throws(Raised) {
    let module = try interpreter.importModule("multiprocessing.context")
    try interpreter.callMethod(module, "_take_over", [interpreter.integer(Int(process))])
  } catch {
    _ = interpreter.takeException()
  }
}
