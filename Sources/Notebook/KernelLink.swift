// The front end's side of one kernel: starting it, its sockets and pipes, how it ended, ending it.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
    let channels = try KernelChannels()
    var options = ForkOptions()
    options.name = Session.kernelName
    options.role = .session
    options.parentDeathSignal = SIGKILL
    let outcome: ForkOutcome
    do {
      outcome = try forkProcess(options)
    } catch {
      for descriptor in channels.frontEnds + channels.kernelEnds { close(descriptor) }
      throw SessionFailure("Lectern cannot start its kernel: \(error).")
    }
    switch outcome {
    case .child:
      Kernel.run(
        KernelEndpoints(
          control: channels.control.1, output: channels.records.1, pipes: channels.pipes),
        usesASCII: usesASCII)
    case .parent(let child):
      for descriptor in channels.kernelEnds { close(descriptor) }
      process = child
      messages = MessageStream(descriptor: channels.control.0)
      output = OutputReader(socket: channels.records.0, pipes: channels.pipes, name: processName)
      descriptors = channels.frontEnds
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

  /// Ends the kernel at once and waits until it is gone, five seconds at most: longer only a process lives that the
  /// system itself holds, mostly for a device.
  ///
  /// - Returns: how it ended, if it did.
  @discardableResult
  func killAndWait() -> ProcessEnd? {
    // Its number is killed only while it is still its own.
    if case .timedOut = Children.poll(process) { kill(process, SIGKILL) }
    let limit = Clock.monotonic() + 5_000_000_000
    // An interrupt that is pending is somebody else's to take, and lets every wait return at once: so this asks.
    while case .timedOut = Children.poll(process), Clock.monotonic() < limit { usleep(200) }
    return end
  }
}

/// All that connects a kernel with its front end, whose end comes first in each pair.
private struct KernelChannels {
  var control: (Int32, Int32) = (-1, -1)
  var records: (Int32, Int32) = (-1, -1)
  var pipes: [CommandPipe] = []

  /// - Throws: `SessionFailure` when the system has none to give; nothing is left open then.
  init() throws(SessionFailure) {
    do throws(SessionFailure) {
      control = try Socket.pair(keepingRecords: false)
      records = try Socket.pair(keepingRecords: true)
      for stream in [OutputStream.out, .error] { pipes.append(try CommandPipe(stream)) }
    } catch {
      for descriptor in frontEnds + kernelEnds where descriptor >= 0 { close(descriptor) }
      throw error
    }
  }

  var frontEnds: [Int32] { [control.0, records.0] + pipes.map(\.readEnd) }
  var kernelEnds: [Int32] { [control.1, records.1] + pipes.map(\.writeEnd) }
}
