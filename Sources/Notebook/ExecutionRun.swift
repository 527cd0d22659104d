// One execution from the front end's side: sends it to the kernel, hands out what happens, interrupts it when the
// person or the time limit says so, and notices when the kernel dies.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct ExecutionRun {
  /// How long the loop sleeps at most, in milliseconds: a tick.
  private static let tickMilliseconds: Int32 = 100

  private let session: Session
  private let kernel: KernelLink
  private let place: String
  private let started = Clock.monotonic()
  private var execution: Execution
  private var failures = FailureGathering()
  private var spool: OutputSpool?
  private var hangWatch: HangWatch
  private var deadlock: HangExplanation?
  /// The kernel has begun: only from then on does an interrupt reach this request and no other.
  private var hasBegun = false
  private var stage: InterruptStage?
  private var stageBegan: Int64 = 0
  private var nextTick: Int64
  private var isFinished = false

  /// - Parameters:
  ///   - session: the session, whose kernel waits for something to run.
  ///   - execution: what to run, with nothing filled in yet.
  ///   - place: how sentences and tracebacks call it, such as `cell 3`.
  init(session: Session, execution: Execution, place: String) {
    self.session = session
    self.execution = execution
    self.place = place
    kernel = session.kernel
    hangWatch = HangWatch(grace: session.options.deadlockGrace)
    nextTick = started + Int64(Self.tickMilliseconds) * 1_000_000
  }

  /// Runs it to its end.
  mutating func perform(_ handle: (SessionEvent) -> Void) -> Execution {
    let before = try? Signals.set(SIGINT, to: .note)
    defer { if let before { _ = try? Signals.set(SIGINT, to: before) } }
    _ = Signals.takePending()
    session.wantsInterrupt = false
    session.board.beginExecution(
      execution.number, maximumAlive: session.options.maximumAlive,
      maximumStarts: session.options.maximumStarts)
    if kernel.end != nil {
      buryKernel(place: nil, handle)
      return execution
    }
    session.ledger.start(session.board, execution: execution.number)
    if !execution.isUnnoticed {
      session.snapshots.request(
        before: execution.number, from: kernel.messages, workers: max(0, session.board.aliveCount - 2))
    }
    kernel.messages.queue(
      .execute(
        ExecuteRequest(
          number: execution.number, source: execution.source, fileName: "<\(place)>",
          assigned: session.names(of: execution.source).assigned.sorted(), isUnnoticed: execution.isUnnoticed,
          turnSeed: execution.turnSeed)
      ))
    while !isFinished { step(handle) }
    if stage != nil, execution.kernelDeath == nil { endWorkers(handle) }
    execution.ledger = session.ledger.finish(session.board, verifying: stage != nil, handle)
    execution.workerFailures = failures.failures
    return execution
  }

  private mutating func step(_ handle: (SessionEvent) -> Void) {
    let messages = kernel.messages
    let now = Clock.monotonic()
    let wait = min(max((nextTick - now) / 1_000_000, 0), Int64(Self.tickMilliseconds))
    _ = Socket.wait(
      readable: [messages.descriptor] + kernel.output.descriptors,
      writable: messages.hasUnsent ? messages.descriptor : nil, milliseconds: Int32(wait))
    if messages.hasUnsent { messages.flush() }
    drain(handle)
    session.ledger.update(session.board, handle)
    checkInterrupts(handle)
    // Only what is there now: a cell that asks for input again at once must not keep interrupts and ticks waiting.
    for message in messages.takeArrived() { take(message, handle) }
    if !isFinished, messages.state != .open { buryKernel(place: place, handle) }
    tick(handle)
  }

  private mutating func drain(_ handle: (SessionEvent) -> Void) {
    kernel.output.drain { record in deliver(record, handle) }
  }

  private mutating func deliver(_ record: OutputRecord, _ handle: (SessionEvent) -> Void) {
    // Whoever interrupts a cell knows why its workers end.
    if record.isFailureReport, stage != nil, record.text.hasSuffix("KeyboardInterrupt\n") { return }
    if record.isFailureReport, !failures.take(record) { return }
    let dropped = execution.append(record, keeping: session.options.outputLimit)
    if !dropped.isEmpty { spool(dropped) }
    handle(.output(record))
  }

  private mutating func spool(_ records: [OutputRecord]) {
    if spool == nil { spool = session.makeSpool() }
    guard let spool else { return }
    execution.spool = (spool.path, (execution.spool?.byteCount ?? 0) + spool.write(records))
  }

  private mutating func take(_ message: Message, _ handle: (SessionEvent) -> Void) {
    switch message {
    case .snapshotMade(let number, let process, let refusal):
      session.snapshots.made(number, process: process, refusal: refusal)
    case .started(let number) where number == execution.number:
      hasBegun = true
      if stage != nil {
        interruptKernel()
        stageBegan = Clock.monotonic()
      }
    case .finished(let reply) where reply.number == execution.number:
      // All that the kernel wrote before this message has arrived by now.
      kernel.output.finish { record in deliver(record, handle) }
      execution.result = reply.result
      execution.error = deadlock.map { $0.error(instead: reply.error) } ?? reply.error
      execution.times = reply.times
      execution.changedNames = Set(reply.changed)
      isFinished = true
    case .inputWanted(let prompt):
      drain(handle)
      let line = session.readInput(prompt)
      // Ctrl-C at the question is no answer: the interrupt that follows ends the wait for one.
      let isInterrupted = Signals.arePending || session.wantsInterrupt
      if !isInterrupted { kernel.messages.queue(.input(line)) }
    default: break
    }
  }

  private mutating func tick(_ handle: (SessionEvent) -> Void) {
    let now = Clock.monotonic()
    guard !isFinished, now >= nextTick else { return }
    nextTick = now + Int64(Self.tickMilliseconds) * 1_000_000
    Children.reapEnded()
    if kernel.end != nil { return buryKernel(place: place, handle) }
    if hasBegun, stage == nil, let graph = hangWatch.look(session.board) { end(graph, now, handle) }
    handle(.tick(elapsedSeconds: Double(now - started) / 1e9))
  }

  // MARK: Interrupts

  private mutating func checkInterrupts(_ handle: (SessionEvent) -> Void) {
    let now = Clock.monotonic()
    let pressed = Signals.takePending().contains(SignalSet(SIGINT)) || session.wantsInterrupt
    session.wantsInterrupt = false
    if pressed { execution.wasInterrupted = true }
    guard let stage else {
      let isLate = execution.timeLimit.map { now - started > Self.nanoseconds($0) } ?? false
      if isLate { execution.exceededTimeLimit = true }
      if pressed || isLate { enter(.asked, now, handle) }
      return
    }
    let patience = session.options.interruptPatience / (stage == .asked ? 1 : 4)
    let isOver = now - stageBegan > Self.nanoseconds(patience)
    guard pressed || isOver, let next = InterruptStage(rawValue: stage.rawValue + 1) else { return }
    enter(next, now, handle)
  }

  /// Ends a cell all of whose processes wait for what cannot come any more.
  private mutating func end(_ graph: WaitGraph, _ now: Int64, _ handle: (SessionEvent) -> Void) {
    deadlock = session.explanation(of: graph, running: execution)
    execution.deadlock = deadlock
    enter(.asked, now, handle)
  }

  private mutating func enter(_ stage: InterruptStage, _ now: Int64, _ handle: (SessionEvent) -> Void) {
    self.stage = stage
    stageBegan = now
    switch stage {
    case .asked: if hasBegun { interruptKernel() }
    case .workersKilled:
      // In this order the interrupt finds the kernel where it waits for the workers.
      if hasBegun { interruptKernel() }
      session.killWorkers()
    case .kernelKilled: kill(kernel.process, SIGKILL)
    }
    handle(.interrupting(stage))
  }

  /// Sees to it that an execution that was interrupted leaves no worker of its own: who does not heed the interrupt in
  /// time, or is still there when the person interrupts again, is killed.
  private mutating func endWorkers(_ handle: (SessionEvent) -> Void) {
    let patience = [session.options.interruptPatience, 1]
    for seconds in patience {
      let limit = Clock.monotonic() + Self.nanoseconds(seconds)
      while true {
        drain(handle)
        let living = livingWorkers
        if living.isEmpty { return }
        if Clock.monotonic() > limit || Signals.arePending {
          _ = Signals.takePending()
          for worker in living { kill(worker, SIGKILL) }
          break
        }
        _ = Socket.wait(readable: kernel.output.descriptors, milliseconds: 2)
      }
    }
  }

  /// The processes that this execution has started and that have not ended.
  private var livingWorkers: [Int32] {
    let records = session.board.snapshot(execution: execution.number, verifying: true)
    return records.filter { $0.role == .worker && $0.state.isAlive && $0.process > 0 }.map(\.process)
  }

  /// Interrupts the kernel and what it has started.
  private func interruptKernel() { kernel.signalGroup(SIGINT) }

  /// Seconds, which a lesson may set to anything, as nanoseconds.
  private static func nanoseconds(_ seconds: Double) -> Int64 { Int64(min(max(seconds, 0), 1e9) * 1e9) }

  // MARK: Death

  /// The kernel is gone or speaks nonsense: what it printed is kept, and a snapshot takes its place.
  private mutating func buryKernel(place: String?, _ handle: (SessionEvent) -> Void) {
    let end = kernel.killAndWait()
    kernel.output.finish { record in deliver(record, handle) }
    session.ledger.update(session.board, handle)
    let times = Clock.monotonic() - started
    execution.times.wall = Double(times) / 1e9
    if let usage = end?.usage {
      execution.times.user = Double(usage.userTime) / 1e9
      execution.times.system = Double(usage.systemTime) / 1e9
    }
    let sentences = KernelDeath.sentences(
      process: kernel.process, end: end, place: place, wasKilled: stage == .kernelKilled)
    execution.kernelDeath = sentences + " " + session.recover(from: execution)
    isFinished = true
  }
}
