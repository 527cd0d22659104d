// The kernel: the forked process in which cells run. It owns the interpreter, answers the front end's messages
// one after the other, and ends when the front end does.

import Processes
import PythonModules
import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The ends of a session's sockets and pipes that the kernel holds.
struct KernelEndpoints {
  /// Messages from and to the front end.
  var control: Int32
  /// Records of output, shared by the kernel and all processes below it.
  var output: Int32
  /// What becomes descriptor 1 and 2, for commands that know nothing of records.
  var pipes: [CommandPipe]
}

/// The loop of the kernel process.
final class Kernel {
  var messages: MessageStream
  private let writer: OutputWriter
  let interpreter: Interpreter
  private let shell: Shell
  private var isExecuting = false
  /// The process in which this is the kernel; elsewhere it is what a cell forked.
  var process = getpid()
  /// The process that the kernel ends with.
  let frontEnd = getppid()
  /// The descriptors that are the kernel's own; all others belong to cells.
  var ownDescriptors: Set<Int32>

  /// The signals by which the system ends a process that has gone wrong.
  static let crashSignals = [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP]

  /// What a freshly forked process must have done when the first key of a person may reach it.
  static func leaveTerminal() {
    // A session of its own: no terminal that a command could read from, and one group to send signals to.
    setsid()
    // An interrupt never ends a kernel, and while no request runs nobody looks at it.
    _ = try? Signals.set(SIGINT, to: .note)
  }

  /// Takes over a freshly forked process that has left the terminal, and never returns.
  ///
  /// - Parameters:
  ///   - endpoints: the kernel's ends.
  ///   - options: what it keeps to.
  static func run(_ endpoints: KernelEndpoints, options: SessionOptions) -> Never {
    // A reader that went away is an error that the cell sees, not a signal that ends the kernel.
    _ = try? Signals.set(SIGPIPE, to: .ignore)
    // A crash ends the kernel at once: Swift's own handlers would first print pages about it, and would let a signal
    // that another process sent pass.
    for signal in Self.crashSignals {
      _ = try? Signals.set(signal, to: .systemDefault)
    }
    replaceStandardStreams(endpoints)
    // The board's file is handed to programs that a cell starts afresh.
    let board = Board.current?.mapping.descriptor ?? -1
    let kept = Set(
      [0, 1, 2, endpoints.control, endpoints.output, board, Lifeline.descriptor ?? -1]
        + endpoints.pipes.map(\.writeEnd))
    for descriptor in Descriptors.open() where !kept.contains(descriptor) { close(descriptor) }
    let kernel = Kernel(endpoints, keeping: kept, options: options)
    kernel.serve()
  }

  private init(_ endpoints: KernelEndpoints, keeping kept: Set<Int32>, options: SessionOptions) {
    messages = MessageStream(descriptor: endpoints.control, acceptsDescriptors: true)
    ownDescriptors = kept
    writer = OutputWriter(descriptor: endpoints.output, pipes: endpoints.pipes)
    interpreter = Interpreter()
    if let limit = options.memoryLimit { interpreter.memoryBound = min(limit, interpreter.memoryBound) }
    interpreter.searchPath = [""]
    ProcessHooks.current.lifeline = .inherited
    ProcessHooks.current.sourceNumber = SourceNumber.number(ofFile:)
    installStandardModules(into: interpreter)
    shell = Shell(interpreter: interpreter, usesASCII: options.usesASCII)
    connectStreams(endpoints)
    ForkHooks.install(flush: { [writer] in writer.flush() }, controlDescriptor: endpoints.control)
  }

  private static func replaceStandardStreams(_ endpoints: KernelEndpoints) {
    let null = open("/dev/null", O_RDWR)
    if null >= 0 { dup2(null, 0) }
    for pipe in endpoints.pipes { dup2(pipe.writeEnd, pipe.stream == .out ? 1 : 2) }
  }

  private func connectStreams(_ endpoints: KernelEndpoints) {
    interpreter.writeOutput = { [writer] bytes in writer.write(bytes, to: .out) }
    interpreter.writeError = { [writer] bytes in writer.write(bytes, to: .error) }
    interpreter.flushHook = { [writer] in writer.flush() }
    interpreter.readLine = { [unowned self] (_, prompt) throws(Raised) -> String? in try self.readLine(prompt)
    }
    ProcessHooks.current.mainProgram = { [shell] in .definitions(Definitions.all(in: shell.history)) }
    ProcessHooks.current.inheritedDescriptors = {
      [endpoints.output, Lifeline.descriptor].compactMap(\.self)
    }
    ProcessHooks.current.childFailed = { [writer] (_, text) in writer.report(failure: text) }
    shell.flushOutput = { [writer] in writer.flush() }
  }

  private func serve() -> Never {
    guard messages.send(.ready) else { exitProcess(0) }
    while true {
      guard let message = nextMessage() else { exitProcess(0) }
      switch message {
      case .execute(let request): execute(request)
      case .complete(let query): answer(.completions(KernelCompletion(shell).answers(to: query)))
      case .inspect(let name): answer(.inspected(NamespaceMagics.description(of: name, in: shell)))
      case .snapshot(let number): makeSnapshot(number)
      case .quit: exitProcess(0)
      default: continue
      }
    }
  }

  private func execute(_ request: ExecuteRequest) {
    // An interrupt that came too late for the cell before is not meant for this one. Those that come once the front
    // end knows that this one runs are.
    _ = try? Signals.set(SIGINT, to: .note)
    Signals.discardPending(SignalSet(SIGINT))
    answer(.started(number: request.number))
    isExecuting = true
    if let seed = request.turnSeed { interpreter.planTurns(seed: UInt64(bitPattern: Int64(seed))) }
    let reply = shell.execute(request)
    if request.turnSeed != nil { interpreter.planTurns(seed: nil) }
    isExecuting = false
    guard getpid() == process else { endForkedCopy(reply) }
    writer.flush()
    answer(.finished(reply))
  }

  /// Ends a child that the cell forked and that ran to the cell's end: it is a process of its own, no kernel.
  private func endForkedCopy(_ reply: ExecuteReply) -> Never {
    // Who interrupts a cell interrupts all of its processes, and reads about it once.
    if let error = reply.error, !error.isSystemExit, !error.isKeyboardInterrupt {
      writer.report(failure: error.traceback)
    }
    writer.flush()
    exitProcess(reply.error?.exitCode ?? 0)
  }

  func answer(_ message: Message) {
    guard messages.send(message) else { exitProcess(0) }
  }

  /// Waits for a message; nil when the front end is gone.
  func nextMessage() -> Message? {
    while true {
      if let message = messages.next() { return message }
      guard messages.state == .open else { return nil }
      // The threads that a cell left behind go on between the cells.
      interpreter.withoutLock { _ = Socket.wait(readable: [messages.descriptor], milliseconds: -1) }
    }
  }

  /// `input()` in a cell: the front end asks the person. Below the kernel there is nobody to ask, and a thread that
  /// outlived its cell asks nobody either.
  private func readLine(_ prompt: String) throws(Raised) -> String? {
    writer.flush()
    guard getpid() == process, isExecuting else { return nil }
    answer(.inputWanted(prompt: prompt))
    while true {
      if let message = messages.next() {
        if case .input(let text) = message { return text }
        if case .quit = message { exitProcess(0) }
        continue
      }
      guard messages.state == .open else { exitProcess(0) }
      // Not for ever: a signal may come just before the wait begins.
      interpreter.withoutLock { _ = Socket.wait(readable: [messages.descriptor], milliseconds: 100) }
      if Signals.arePending { try interpreter.handleSignals(interpreter) }
    }
  }
}
