// `lectern run`: runs a lesson from its first cell to its last without a prompt, and prints what there is to see.

import LessonFiles
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What `lectern run` was asked for.
public struct LessonRunOptions: Sendable {
  /// The lesson or the script.
  public var path: String
  /// Which cells, such as `1-3,two`; nil for all.
  public var cells: String?
  /// Only what the program itself prints.
  public var isPlain = false
  /// One JSON object a line for each cell, as `Execution.json` has it, and nothing else.
  public var isJSON = false
  /// Where the lesson is written with its outputs; nil for nowhere.
  public var savePath: String?
  /// What the session keeps to.
  public var session = SessionOptions()
  /// What `sys.argv` holds after the script.
  public var arguments: [String] = []

  public init(path: String) { self.path = path }
}

/// Runs lessons and scripts without a prompt.
public enum LessonRun {
  /// Runs a file and prints to the standard streams.
  ///
  /// - Returns: the exit status: 0 done, 1 a cell failed, 2 unreadable or misused, 130 interrupted; for a script,
  ///   its own.
  public static func run(_ options: LessonRunOptions) -> Int32 {
    if options.cells == nil, !options.isJSON, options.savePath == nil,
      LessonFormat(path: options.path) == .percentScript
    {
      return ScriptRunner.run(
        path: options.path, arguments: options.arguments, memoryLimit: options.session.memoryLimit)
    }
    let isUTF8 = OutputLocale.isUTF8
    let lesson: Lesson
    let indexes: [Int]
    do {
      lesson = try LessonReader.read(path: options.path)
      indexes =
        try options.cells.map { try CellSelection($0, lesson: lesson).indexes }
        ?? CellSelection(all: lesson).indexes
    } catch {
      complain("\(error)")
      return 2
    }
    do {
      var sessionOptions = options.session
      sessionOptions.usesASCII = !isUTF8
      // Nobody goes back in a run without a prompt.
      sessionOptions.snapshotLimit = 0
      let session = try Session.start(options: sessionOptions)
      defer { session.close() }
      session.open(lesson)
      let printer = RunPrinter(
        style: options.isJSON ? .json : options.isPlain ? .plain : .transcript,
        transcript: Transcript(usesASCII: !isUTF8))
      let status = run(indexes.map { lesson.cells[$0] }, in: session, printer)
      if let path = options.savePath { try LessonWriter.write(lesson.holding(session.executions), to: path) }
      return status
    } catch {
      complain("\(error)")
      return 1
    }
  }

  private static func run(_ cells: [Cell], in session: Session, _ printer: RunPrinter) -> Int32 {
    session.readInput = { prompt in
      printer.ask(prompt)
      return readLine()
    }
    for (place, cell) in cells.enumerated() where !cell.tags.contains("skip-execution") {
      printer.begin(cell)
      let execution = session.run(cell) { event in printer.show(event) }
      printer.end(execution)
      if execution.wasInterrupted { return 130 }
      let mayFail = cell.tags.contains("raises-exception") && execution.kernelDeath == nil
      if execution.failed, !mayFail || execution.exceededTimeLimit {
        if place + 1 < cells.count, let number = cell.number {
          complain("Cell \(number) failed, and the cells after it were not run.")
        }
        return 1
      }
    }
    return 0
  }

  private static func complain(_ sentence: String) {
    _ = Socket.writeAll(2, "lectern: \(sentence)\n")
  }
}

/// Prints a run to the standard streams as it goes on.
private final class RunPrinter {
  /// What is printed of each cell.
  enum Style { case transcript, plain, json }

  private let style: Style
  private let transcript: Transcript
  private let isTerminal: [OutputStream: Bool]
  private var endsMidLine = false

  init(style: Style, transcript: Transcript) {
    self.style = style
    self.transcript = transcript
    isTerminal = [.out: isatty(1) == 1, .error: isatty(2) == 1]
  }

  func begin(_ cell: Cell) {
    endsMidLine = false
    guard style == .transcript else { return }
    let source = cell.source.hasSuffix("\n") ? String(cell.source.dropLast()) : cell.source
    write(transcript.heading(number: cell.number, name: cell.name, source: source) + "\n", to: .out)
  }

  func show(_ event: SessionEvent) {
    guard style != .json, case .output(let record) = event else { return }
    write(record.text, to: style == .plain ? record.stream : .out)
  }

  /// The question of `input()`, where it does not stand in the way.
  func ask(_ prompt: String) { write(prompt, to: style == .json ? .error : .out) }

  func end(_ execution: Execution) {
    switch style {
    case .transcript: write(transcript.ending(of: execution, endsMidLine: endsMidLine) + "\n", to: .out)
    case .json: write(execution.json.text + "\n", to: .out)
    case .plain:
      if let error = execution.error { write(error.traceback, to: .error) }
      if let limit = Transcript.limitSentence(execution) { write(limit + "\n", to: .error) }
      if let death = execution.kernelDeath { write(death + "\n", to: .error) }
      for failure in execution.workerFailures.compactMap(\.sentence) { write(failure + "\n", to: .error) }
    }
  }

  private func write(_ text: String, to stream: OutputStream) {
    guard let last = text.last else { return }
    if stream == .out { endsMidLine = last != "\n" }
    let safe = isTerminal[stream] == true ? SafeText.forTerminal(text) : text
    _ = Socket.writeAll(stream == .out ? 1 : 2, safe)
  }
}

/// What the environment says about the characters that the output can carry.
public enum OutputLocale {
  /// True if the first of LC_ALL, LC_CTYPE and LANG that is set names UTF-8.
  public static var isUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      let text = String(cString: value).lowercased()
      return text.contains("utf-8") || text.contains("utf8")
    }
    return false
  }
}
