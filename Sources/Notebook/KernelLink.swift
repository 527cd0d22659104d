// The front end's side of one kernel: starting it, its sockets and pipes, how it ended, ending it.

import Glibc
import Processes

/// A running kernel as the front end sees it.
final class KernelLink {
  let process: Int32
  let messages: MessageStream
  let output: OutputReader
  private let descriptors: [Int32]

  /// Forks a kernel.
  ///
  /// - Parameters:
  ///   - usesASCII: true where the output cannot carry characters beyond ASCII.
  ///   - processName: Python's name of a process, for its output.
  /// - Throws: `SessionFailure` when the system has no socket, pipe or process to give.
  init(usesASCII: Bool, processName: @escaping (Int32) -> String) throws(SessionFailure) {
    let control = try Socket.pair(keepingRecords: false)
    let records = try Socket.pair(keepingRecords: true)
    let outPipe = try Socket.pipe()
    let errorPipe = try Socket.pipe()
    var options = ForkOptions()
    options.name = Session.kernelName
    options.parentDeathSignal = SIGKILL
    let outcome: ForkOutcome
    do {
      outcome = try forkProcess(options)
    } catch {
      let all = [
        control.0, control.1, records.0, records.1, outPipe.0, outPipe.1, errorPipe.0, errorPipe.1,
      ]
      for descriptor in all { close(descriptor) }
      throw SessionFailure("Lectern cannot start its kernel: \(error).")
    }
    switch outcome {
    case .child:
      Kernel.run(
        KernelEndpoints(
          control: control.1, output: records.1, outPipe: outPipe.1, errorPipe: errorPipe.1),
        usesASCII: usesASCII)
    case .parent(let child):
      for descriptor in [control.1, records.1, outPipe.1, errorPipe.1] { close(descriptor) }
      process = child
      messages = MessageStream(descriptor: control.0)
      output = OutputReader(
        socket: records.0, outPipe: outPipe.0, errorPipe: errorPipe.0, name: processName)
      descriptors = [control.0, records.0, outPipe.0, errorPipe.0]
    }
  }

  deinit { for descriptor in descriptors { close(descriptor) } }

  /// How the kernel ended; nil while it runs.
  var end: ProcessEnd? {
    if case .ended(let end) = Children.poll(process) { return end }
    return nil
  }

  /// Sends a signal to the kernel and all of its group; to the kernel alone while it has none yet.
  func signalGroup(_ signal: Int32) {
    if kill(-process, signal) != 0 { kill(process, signal) }
  }

  /// Ends the kernel at once and waits until it is gone.
  ///
  /// - Returns: how it ended.
  @discardableResult
  func killAndWait() -> ProcessEnd? {
    if let end { return end }
    kill(process, SIGKILL)
    while true {
      // A pending interrupt is somebody else's to take, and lets every wait return at once.
      switch Children.wait(for: process, timeout: 10_000_000) {
      case .ended(let end): return end
      case .noSuchChild: return nil
      case .timedOut: continue
      case .interrupted: usleep(1000)
      }
    }
  }
}
