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
  private let channels: OutputChannels

  /// Forks a kernel.
  ///
  /// - Parameters:
  ///   - session: what the kernel is to keep to.
  ///   - processName: Python's name of a process, for its output.
  /// - Throws: `SessionFailure` when the system has no socket, pipe or process to give.
  init(_ session: SessionOptions, processName: @escaping (Int32) -> String) throws(SessionFailure) {
    let control = try Socket.pair(keepingRecords: false)
    var options = ForkOptions()
    options.name = Session.kernelName
    options.role = .session
    options.lifeline = .caller(SIGKILL)
    options.firstStep = Kernel.leaveTerminal
    let outcome: ForkOutcome
    do {
      channels = try OutputChannels(processName: processName)
      outcome = try forkProcess(options)
    } catch {
      close(control.0)
      close(control.1)
      throw SessionFailure("Lectern cannot start its kernel: \(error).")
    }
    switch outcome {
    case .child:
      Kernel.run(
        KernelEndpoints(control: control.1, output: channels.kernelSocket, pipes: channels.pipes),
        options: session)
    case .parent(let child):
      close(control.1)
      channels.closeKernelEnds()
      process = child
      messages = MessageStream(descriptor: control.0)
    }
  }

  /// Takes over a snapshot that has become the kernel.
  ///
  /// - Parameters:
  ///   - process: its number.
  ///   - messages: its socket, which this link closes in the end.
  ///   - predecessor: the kernel that it is a copy of; it writes to the same socket and pipes.
  init(process: Int32, messages: MessageStream, predecessor: KernelLink) {
    self.process = process
    self.messages = messages
    channels = predecessor.channels
  }

  deinit { close(messages.descriptor) }

  /// What the kernel and all processes below it print.
  var output: OutputReader { channels.reader }

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
  func killAndWait() -> ProcessEnd? { killChildAndWait(process) }
}

/// Ends a child at once and waits until it is gone, five seconds at most.
///
/// - Returns: how it ended, if it did.
@discardableResult
func killChildAndWait(_ process: Int32) -> ProcessEnd? {
  // Its number is killed only while it is still its own.
  if case .timedOut = Children.poll(process) { kill(process, SIGKILL) }
  let limit = Clock.monotonic() + 5_000_000_000
  // An interrupt that is pending is somebody else's to take, and lets every wait return at once: so this asks.
  while case .timedOut = Children.poll(process), Clock.monotonic() < limit { usleep(200) }
  if case .ended(let end) = Children.poll(process) { return end }
  return nil
}

/// The socket and the pipes on which kernels print, one after the other, and the processes below them.
private final class OutputChannels {
  let reader: OutputReader
  let pipes: [CommandPipe]
  let kernelSocket: Int32
  private let socket: Int32

  /// - Throws: `SessionFailure` when the system has none to give; nothing is left open then.
  init(processName: @escaping (Int32) -> String) throws(SessionFailure) {
    let records = try Socket.pair(keepingRecords: true)
    var pipes: [CommandPipe] = []
    do throws(SessionFailure) {
      for stream in [OutputStream.out, .error] { pipes.append(try CommandPipe(stream)) }
    } catch {
      for end in [records.0, records.1] + pipes.flatMap({ [$0.readEnd, $0.writeEnd] }) { close(end) }
      throw error
    }
    (socket, kernelSocket) = records
    self.pipes = pipes
    reader = OutputReader(socket: socket, pipes: pipes, name: processName)
  }

  deinit { for descriptor in [socket] + pipes.map(\.readEnd) { close(descriptor) } }

  /// Front end: only the kernel's side keeps the ends that are written to.
  func closeKernelEnds() { for descriptor in [kernelSocket] + pipes.map(\.writeEnd) { close(descriptor) } }
}
