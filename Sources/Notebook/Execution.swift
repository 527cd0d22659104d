// What is kept of one execution: what ran, what it printed, its value or error, its times and its processes.

import Processes

/// One of the two streams that a program prints to.
public enum OutputStream: UInt8, Sendable, Equatable {
  case out = 1
  case error = 2
}

/// A whole piece of output with the process that wrote it.
public struct OutputRecord: Equatable, Sendable {
  /// The operating system's identifier; 0 if a program that the cell started wrote past Lectern's streams.
  public var processIdentifier: Int32
  /// Python's name of the process: `MainProcess` is the kernel.
  public var processName: String
  public var stream: OutputStream
  /// The text with what is not UTF-8 repaired. Control characters are still in it: who draws it filters them.
  public var text: String
  /// It is the traceback of an exception that ended a worker.
  public var isFailureReport = false

  public init(processIdentifier: Int32, processName: String, stream: OutputStream, text: String) {
    self.processIdentifier = processIdentifier
    self.processName = processName
    self.stream = stream
    self.text = text
  }
}

/// An exception that ended an execution.
public struct ExecutionError: Equatable, Sendable {
  /// The exception's class, as Python names it.
  public var typeName: String
  public var message: String
  /// The whole traceback as Python prints it, with its final newline.
  public var traceback: String
  public var isSyntaxError: Bool
  public var isKeyboardInterrupt: Bool
  public var isSystemExit: Bool
  /// What `sys.exit` asked for; 1 for every other exception.
  public var exitCode: Int32
  /// The line of the cell, from 1, on which it happened.
  public var line: Int?

  public init(
    typeName: String, message: String, traceback: String, isSyntaxError: Bool = false,
    isKeyboardInterrupt: Bool = false, isSystemExit: Bool = false, exitCode: Int32 = 1, line: Int? = nil
  ) {
    self.typeName = typeName
    self.message = message
    self.traceback = traceback
    self.isSyntaxError = isSyntaxError
    self.isKeyboardInterrupt = isKeyboardInterrupt
    self.isSystemExit = isSystemExit
    self.exitCode = exitCode
    self.line = line
  }
}

/// One run of a cell or of something typed.
public struct Execution: Sendable {
  /// The n of `Out[n]`, from 1 in a session.
  public var number: Int
  /// The cell's number in its lesson; nil for what was typed at the prompt.
  public var cellNumber: Int?
  public var cellName: String?
  public var source: String
  /// What the learner expected of it, if a guess was made.
  public var guess: Guess?
  /// What was printed, in order; neighbouring records of one process and stream are joined. Of long output it is the
  /// end.
  public internal(set) var outputs: [OutputRecord] {
    get { keptOutput.records }
    set { keptOutput = KeptOutput(newValue) }
  }
  /// Bytes of output that were printed before those in `outputs`.
  public internal(set) var droppedBytes = 0
  /// The file that has the first of them, and how many it has.
  public internal(set) var spool: (path: String, byteCount: Int)?
  /// The value as Python's `repr` writes it; nil if it was None, was hidden with `;`, or there was an error.
  public var result: String?
  public var error: ExecutionError?
  public var times = ExecutionTimes()
  /// What the board recorded: the processes, their waits and their messages.
  public var ledger = Ledger()
  /// The processes that this execution started, in order of start.
  public var processes: [ProcessRecord] { ledger.started }
  /// Processor time of what it started, in seconds: that of the children that were waited for, or what the board
  /// recorded of them where an interrupt cut the waiting short.
  public var workerTime: Double {
    max(times.childUser + times.childSystem, Double(processes.reduce(0) { $0 + $1.cpuTime }) / 1e9)
  }
  /// How many cores it kept busy on average; 0 if no time passed.
  public var coresBusy: Double {
    times.wall > 0 ? (times.user + times.system + workerTime) / times.wall : 0
  }
  /// Exceptions that ended workers, those that failed alike together.
  public var workerFailures: [WorkerFailure] = []
  /// Why it was ended, where all its processes waited for what could not come any more.
  public var deadlock: HangExplanation?
  /// The names of the state that have another value than before.
  public var changedNames: Set<String> = []
  /// Ctrl-C was pressed while it ran.
  public var wasInterrupted = false
  /// How long it may run, in seconds; nil for no limit.
  public var timeLimit: Double?
  /// It was interrupted because it ran longer than it may.
  public var exceededTimeLimit = false
  /// Why the kernel died, in sentences, if it did.
  public var kernelDeath: String?
  /// The state that this execution made is gone.
  public var isUndone = false

  /// What the turns of its threads are decided by; nil for time.
  var turnSeed: Int?

  /// It is Lectern's own: it comes before no snapshot and leaves no trace in `In`, `Out` and `_`.
  var isUnnoticed = false

  private(set) var keptOutput = KeptOutput()

  public init(number: Int, cellNumber: Int? = nil, cellName: String? = nil, source: String) {
    self.number = number
    self.cellNumber = cellNumber
    self.cellName = cellName
    self.source = source
  }

  /// How sentences and tracebacks call it, such as `cell 3` or `prompt 7`.
  public var place: String { cellNumber.map { "cell \($0)" } ?? "prompt \(number)" }

  /// True if it has changed the state as it is now.
  public var isInEffect: Bool { !isUndone && kernelDeath == nil }

  /// True if it did not come to its end: an exception, or the kernel died.
  public var failed: Bool { error != nil || kernelDeath != nil }

  /// Keeps a record. Beyond the limit, half of what was kept goes, so that it seldom has to.
  ///
  /// - Parameter limit: how many bytes are kept at most.
  /// - Returns: what is not kept any more, oldest first.
  @discardableResult
  mutating func append(_ record: OutputRecord, keeping limit: Int = .max) -> [OutputRecord] {
    keptOutput.append(record)
    return keptOutput.byteCount > limit ? dropOutput(downTo: limit / 2) : []
  }

  /// Keeps only the end of what was printed.
  ///
  /// - Returns: what is not kept any more, oldest first.
  @discardableResult
  mutating func dropOutput(downTo limit: Int) -> [OutputRecord] {
    let dropped = keptOutput.removeFirst(downTo: limit)
    droppedBytes += KeptOutput.size(of: dropped)
    return dropped
  }

  /// Where the beginning of long output is, in a sentence; nil if all is kept.
  public var outputSentence: String? {
    guard droppedBytes > 0 else { return nil }
    let start = "Of its output the last \(TimeText.grouped(keptOutput.byteCount)) bytes are kept here"
    guard let spool else { return "\(start), the \(TimeText.grouped(droppedBytes)) before are not." }
    if spool.byteCount == droppedBytes {
      return "\(start), the \(TimeText.grouped(droppedBytes)) before in \(spool.path) until the session ends."
    }
    return "\(start); of the \(TimeText.grouped(droppedBytes)) before, the first "
      + "\(TimeText.grouped(spool.byteCount)) in \(spool.path) until the session ends."
  }

  /// What there is to say at its end about its workers, in sentences: failures that were not shown, how workers died,
  /// who was left behind.
  public var workerSentences: [String] {
    let ends = WorkerEnds(of: ledger)
    // Who interrupts a cell ends its workers too, and knows it.
    let wasEnded = wasInterrupted || deadlock != nil || exceededTimeLimit
    let deaths = wasEnded ? [] : ends.failureSentences
    let leftover = wasEnded ? ends.sentenceAfterInterrupt : ends.leftoverSentence
    return workerFailures.compactMap(\.sentence) + deaths + [leftover].compactMap { $0 }
  }

  /// All that was printed to a stream, whoever printed it.
  public func text(of stream: OutputStream) -> String {
    outputs.filter { $0.stream == stream }.map(\.text).joined()
  }
}
