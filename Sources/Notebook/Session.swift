// The session: one person working through one lesson. It belongs to the front end, starts the kernel, runs cells
// in it and hands out what happens. It knows nothing of terminals.

import LessonFiles
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a session is started with.
public struct SessionOptions: Sendable {
  /// True where the output cannot carry characters beyond ASCII: `us` for `μs`, `-` for `—`.
  public var usesASCII = false
  /// How long a cell may run that does not say so itself, in seconds; nil for no limit.
  public var timeout: Double?
  /// How many bytes the objects of each process may take until it raises `MemoryError`; nil for most of what the machine
  /// has.
  public var memoryLimit: Int?
  /// How long an interrupt may go unheeded, in seconds, until the workers are killed; a quarter of it later the
  /// kernel is.
  public var interruptPatience = 2.0
  /// How long all processes of a cell must have waited for what cannot come any more before it is ended with an
  /// explanation, in seconds; nil to let it hang.
  public var deadlockGrace: Double? = 2
  /// How many processes may live at once, and how many one execution may start.
  public var maximumAlive = 512
  public var maximumStarts = 4096
  /// How much of an execution's output is kept, in bytes: its end. What came before goes to a file, up to its limit.
  public var outputLimit = 8 << 20
  public var spoolLimit = 256 << 20
  /// How much output of all executions is kept, in bytes: beyond, the oldest keep little.
  public var totalOutputLimit = 64 << 20
  /// How many snapshots of the state are kept to go back to; 0 for none.
  public var snapshotLimit = 64
  /// How many bytes the snapshots may hold together; nil for a quarter of what the machine has to spare at the start.
  public var snapshotMemoryLimit: Int?

  public init() {}
}

/// How hard an execution is being interrupted.
public enum InterruptStage: Int, Sendable, Comparable {
  /// The kernel and its workers got an interrupt.
  case asked = 1
  /// The workers were killed, and the kernel was interrupted again.
  case workersKilled
  /// The kernel was killed.
  case kernelKilled

  public static func < (left: InterruptStage, right: InterruptStage) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What happens while a cell runs.
public enum SessionEvent: Sendable {
  case output(OutputRecord)
  /// A process below the kernel has started.
  case processStarted(ProcessRecord)
  /// A process below the kernel has ended.
  case processEnded(ProcessRecord)
  /// The cell still runs; comes about ten times a second.
  case tick(elapsedSeconds: Double)
  case interrupting(InterruptStage)
  /// The last event of an execution.
  case finished(Execution)
}

/// A session. Start it before anything else: it forks its kernel, and what was touched before is in the copy.
///
/// The process that has a session must have one thread. One session at a time. It needs no terminal:
///
///     let session = try Session.start()
///     defer { session.close() }
///     session.open(lesson)
///     for cell in lesson.codeCells {
///       let execution = session.run(cell) { event in
///         if case .output(let record) = event { printed += record.text }
///       }
///       if let error = execution.error { printed += error.traceback }
///     }
public final class Session {
  /// Python's name of the kernel process.
  public static let kernelName = "MainProcess"

  public let options: SessionOptions
  /// The lesson that is open, with the edits that were made.
  public var lesson: Lesson? { draft?.lesson }
  /// All that was run, oldest first.
  public internal(set) var executions: [Execution] = []
  /// Asks the person for a line when a cell calls `input()`; nil is the end of input.
  public var readInput: (_ prompt: String) -> String? = { _ in nil }

  var draft: LessonDraft?
  /// What happens is kept here, once there is something to keep.
  var journal: Journal?
  /// Where the journal will be; nil where none is kept.
  var journalPath: String?
  /// Why there is no journal, as a sentence.
  var journalRefusal: String?
  /// The journal of a session that did not come to its end.
  var leftover: (journal: Journal, entries: [JournalEntry])?
  private var keptOutputBytes = 0
  private var spoolPaths: [String] = []
  /// The names of texts that were asked about.
  var knownNames: [String: CellNames] = [:]
  /// The lesson's file as it was when it was read.
  var fileStamp: FileStamp?
  let board: Board
  /// Reads the board, one execution after the other.
  var ledger: LedgerReader
  private var living = LivingProcesses()
  var kernel: KernelLink
  var snapshots: SnapshotStore
  /// Set by `interrupt()`.
  var wantsInterrupt = false
  private(set) var isClosed = false

  /// Starts a session and its kernel.
  ///
  /// - Throws: `SessionFailure`, a sentence, when the system has no memory, socket or process to give.
  public static func start(options: SessionOptions = SessionOptions()) throws(SessionFailure) -> Session {
    Descriptors.fillStandardStreams()
    do {
      try becomeSubreaper()
      let board = try Board(slots: 2048, events: 16384)
      board.enter(name: "lectern")
      return try Session(options: options, board: board)
    } catch let error as SystemError {
      throw SessionFailure("Lectern cannot start a session: \(error).")
    } catch let error as SessionFailure {
      throw error
    } catch {
      throw SessionFailure("Lectern cannot start a session: \(error).")
    }
  }

  private init(options: SessionOptions, board: Board) throws(SessionFailure) {
    self.options = options
    self.board = board
    ledger = LedgerReader(board)
    snapshots = SnapshotStore(limit: options.snapshotLimit, memoryLimit: options.snapshotMemoryLimit)
    kernel = try Self.startKernel(options, board)
  }

  // Once it is closed, the processes below belong to somebody else.
  deinit { if !isClosed { endProcesses() } }

  /// Opens a lesson; what has been run stays, but belongs to none of its cells.
  public func open(_ lesson: Lesson) {
    closeJournal()
    for index in executions.indices { executions[index].cellNumber = nil }
    draft = LessonDraft(lesson)
    fileStamp = lesson.path.flatMap { FileStamp(path: $0) }
  }

  /// The last run of a cell of the lesson, of those that are not undone.
  public func lastExecution(ofCell number: Int) -> Execution? {
    executions.last { $0.cellNumber == number && !$0.isUndone }
  }

  /// The first run of a cell of the lesson, of those that have made the state what it is.
  public func firstExecution(ofCell number: Int) -> Execution? {
    executions.first { $0.cellNumber == number && $0.isInEffect }
  }

  /// The last run of a cell of the lesson, undone or not.
  public func lastRun(ofCell number: Int) -> Execution? { executions.last { $0.cellNumber == number } }

  // MARK: Running

  /// Runs a code cell and waits until it has ended.
  ///
  /// - Parameters:
  ///   - cell: the cell; its number is kept with the execution.
  ///   - guess: what the learner expects, which is kept as well.
  ///   - handle: called for each event, in order.
  @discardableResult
  public func run(
    _ cell: Cell, guess: Guess? = nil, handle: (SessionEvent) -> Void = { _ in }
  ) -> Execution {
    let finished = runApart(cell, guess: guess, handle: handle)
    keep(finished)
    return finished
  }

  /// Runs a code cell without keeping the execution.
  ///
  /// - Parameter turnSeed: what the turns of its threads are decided by; nil for time.
  func runApart(
    _ cell: Cell, guess: Guess? = nil, turnSeed: Int? = nil, handle: (SessionEvent) -> Void
  ) -> Execution {
    var execution = Execution(
      number: nextNumber, cellNumber: cell.number, cellName: cell.name, source: cell.source)
    execution.timeLimit = cell.timeout ?? options.timeout
    execution.guess = guess
    execution.turnSeed = turnSeed
    let place = cell.number.map { "cell \($0)" } ?? "cell"
    return perform(execution, place: place, handle: handle)
  }

  /// Runs what was typed at the prompt: Python, a magic, `!command` or `NAME?`.
  @discardableResult
  public func run(source: String, handle: (SessionEvent) -> Void = { _ in }) -> Execution {
    var execution = Execution(number: nextNumber, source: source)
    execution.timeLimit = options.timeout
    let finished = perform(execution, place: "prompt \(nextNumber)", handle: handle)
    keep(finished)
    return finished
  }

  /// Runs an expression of Lectern's own on the state as it is.
  ///
  /// - Parameters:
  ///   - expression: the Python.
  ///   - timeLimit: how long it may take, in seconds.
  func evaluate(_ expression: String, timeLimit: Double) -> Execution {
    var execution = Execution(number: nextNumber, source: expression)
    execution.timeLimit = timeLimit
    execution.isUnnoticed = true
    return perform(execution, place: "lectern") { _ in }
  }

  private func keep(_ execution: Execution) {
    executions.append(execution)
    note(.executed(execution))
    keptOutputBytes += execution.keptOutput.byteCount
    guard keptOutputBytes > options.totalOutputLimit else { return }
    let little = 4096
    for index in executions.indices where keptOutputBytes > options.totalOutputLimit / 2 {
      let size = executions[index].keptOutput.byteCount
      if size > little { executions[index].dropOutput(downTo: little) }
      keptOutputBytes -= size - executions[index].keptOutput.byteCount
    }
  }

  /// A file for the beginning of a long output; nil where there can be none.
  func makeSpool() -> OutputSpool? {
    let spool = OutputSpool(limit: options.spoolLimit)
    if let spool { spoolPaths.append(spool.path) }
    return spool
  }

  private var nextNumber: Int { (executions.last?.number ?? 0) + 1 }

  private func perform(
    _ execution: Execution, place: String, handle: (SessionEvent) -> Void
  ) -> Execution {
    var run = ExecutionRun(session: self, execution: execution, place: place)
    let finished = run.perform(handle)
    snapshots.trim(kernel: kernel.process)
    handle(.finished(finished))
    return finished
  }

  /// Interrupts what runs, as Ctrl-C does; to be called from a handler of events.
  public func interrupt() { wantsInterrupt = true }

  // MARK: Between executions

  /// What can be watched for output of processes that live on between executions: readable means call `poll`, and
  /// watch what this gives then. Nothing once the kernel has ended, as ends that hang up are readable for ever.
  public var descriptors: [Int32] { kernel.end == nil ? kernel.output.descriptors : [] }

  /// Hands out what has been printed since, waiting at most so long.
  public func poll(timeoutMilliseconds: Int32 = 0, handle: (SessionEvent) -> Void) {
    if timeoutMilliseconds > 0 {
      _ = Socket.wait(readable: descriptors, milliseconds: timeoutMilliseconds)
    }
    kernel.output.drain { handle(.output($0)) }
    Children.reapEnded()
  }

  /// Asks the kernel which names answer a query, for completion. Only between executions.
  public func completions(for query: CompletionQuery) -> [String] {
    if case .completions(let names) = ask(.complete(query)) { return names }
    return []
  }

  /// Asks the kernel a question and waits at most a second for the answer.
  private func ask(_ question: Message) -> Message? {
    // An answer that came too late for its question is not the answer to this one.
    while kernel.messages.next() != nil {}
    kernel.messages.queue(question)
    let limit = Clock.monotonic() + 1_000_000_000
    while Clock.monotonic() < limit, kernel.messages.state == .open {
      while let message = kernel.messages.next() {
        if message != .ready { return message }
      }
      _ = Socket.wait(readable: [kernel.messages.descriptor], milliseconds: 50)
    }
    return nil
  }

  // MARK: Processes

  /// Who waits for what now, and whether it can still come.
  public func explainWaits() -> HangExplanation {
    explanation(of: WaitGraph(board.processesAtWork()))
  }

  /// What a program of the session called a shared object when it made it, such as `queue`; nil where that is not known.
  public func name(ofObject identifier: UInt64) -> String? {
    ledger.objects[identifier].flatMap { SourcePlaces(executions).nameMade(at: $0.place) }
  }

  func explanation(of graph: WaitGraph, running: Execution? = nil) -> HangExplanation {
    let sources = SourcePlaces(executions + [running].compactMap { $0 })
    return HangExplanation(graph, objects: ledger.objects, sources: sources)
  }

  /// The folder that cells work in; the front end's own where the system does not say.
  public var workingFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/\(kernel.process)/cwd", &path, path.count)
    return length > 0
      ? String(decoding: path.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self) : "."
  }

  /// The kernel's process number; another one after a restart.
  public var kernelProcess: Int32 { kernel.process }

  /// The kernel and all processes below it that live, in the order in which they were started.
  public func liveProcesses() -> [ProcessRecord] {
    let own = getpid()
    return board.snapshot(verifying: true).filter { $0.state.isAlive && $0.process != own }
  }

  /// The same for a table that is drawn many times a second; who was killed may be in it for a second more.
  public func processesToDraw() -> [ProcessRecord] { living.records(of: board) }

  /// What the processes have done so far of what runs now.
  public var ledgerSoFar: Ledger { ledger.ledgerSoFar }

  /// Kills a process of this session. Returns false if it is none, or is gone.
  @discardableResult
  public func killProcess(_ process: Int32) -> Bool {
    guard process == kernel.process || workers.contains(process) else { return false }
    return kill(process, SIGKILL) == 0
  }

  /// Kills all processes of this session but the kernel. Returns how many there were.
  @discardableResult
  public func killWorkers() -> Int {
    let workers = workers
    for worker in workers { kill(worker, SIGKILL) }
    Children.reapEnded()
    return workers.count
  }

  /// The processes that cells have started and what these have started.
  private var workers: [Int32] {
    ProcessTree.descendants().filter { $0 != kernel.process && !snapshots.processes.contains($0) }
  }

  /// Ends all processes of the session. Nothing can be run afterwards.
  ///
  /// - Parameter keepingJournal: whether a next session is to be offered what was done, as this one was cut short.
  public func close(keepingJournal: Bool = false) {
    closeJournal(isNeeded: keepingJournal)
    for path in spoolPaths { OutputSpool.remove(path) }
    isClosed = true
    endProcesses()
  }

  private func endProcesses() {
    kernel.killAndWait()
    snapshots.removeAll()
    _ = ProcessTree.endAllDescendants(grace: 0)
    NamedMemory.removeAll(ofSession: board.rootProcess)
  }

  /// Ends all processes and starts an empty kernel.
  func restart() throws(SessionFailure) {
    endProcesses()
    kernel = try Self.startKernel(options, board)
  }

  private static func startKernel(
    _ options: SessionOptions, _ board: Board
  ) throws(SessionFailure) -> KernelLink {
    let names = ProcessNames(board: board)
    return try KernelLink(options) { names[$0] }
  }
}

/// Python's names of processes, looked up on the board once for each.
private final class ProcessNames {
  private let board: Board
  private var known: [Int32: String] = [:]

  init(board: Board) { self.board = board }

  subscript(process: Int32) -> String {
    if let name = known[process] { return name }
    // Process numbers are given out again, so that names are not kept for ever.
    if known.count > 256 { known.removeAll(keepingCapacity: true) }
    let name = board.snapshot().last { $0.process == process }?.name ?? "process \(process)"
    known[process] = name
    return name
  }
}
