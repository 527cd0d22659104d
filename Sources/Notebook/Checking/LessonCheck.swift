// Runs one lesson from a clean kernel and finds out whether each cell does what it says.

import LessonFiles
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How lessons are checked.
public struct LessonCheckOptions: Sendable {
  /// How long a cell may run that does not say so itself, in seconds.
  public var timeout = 60.0
  /// Compare with the outputs that a notebook stores.
  public var comparesOutputs = false

  public init() {}
}

/// The check of one lesson. It starts a session, so that the process needs to have one thread and no other session.
struct LessonCheck {
  private let options: LessonCheckOptions
  private var report: CheckReport
  private var measurements = Measurements()

  private init(path: String, options: LessonCheckOptions) {
    self.options = options
    report = CheckReport(path: path)
  }

  /// Checks a lesson.
  ///
  /// - Parameters:
  ///   - path: its file
  ///   - options: how it is checked
  static func run(path: String, options: LessonCheckOptions) -> CheckReport {
    let began = Clock.monotonic()
    var check = LessonCheck(path: path, options: options)
    do throws(LessonError) {
      let lesson = try LessonReader.read(path: path)
      check.report.title = lesson.title
      for finding in LessonLint.findings(in: lesson, fileExists: { access($0, F_OK) == 0 }) {
        check.note(.lint, line: finding.line, cell: finding.cell, finding.sentence)
      }
      check.run(lesson)
    } catch {
      check.note(.unreadable, line: error.line, "\(error.problem); \(error.remedy)")
    }
    check.report.seconds = Double(Clock.monotonic() - began) / 1e9
    return check.report
  }

  /// Does a lesson make claims about times? Then nothing else should run beside it.
  static func measures(_ lesson: Lesson) -> Bool {
    lesson.cells.contains { cell in
      cell.expect.contains { claim in
        MeasuredName.all(in: claim).contains { $0.quantity == "wall" || $0.quantity == "cpu" }
      }
    }
  }

  private mutating func note(
    _ kind: CheckFinding.Kind, line: Int? = nil, cell: Int? = nil, _ sentence: String
  ) {
    report.findings.append(CheckFinding(kind: kind, line: line, cell: cell, sentence: sentence))
  }

  private mutating func note(_ kind: CheckFinding.Kind, _ cell: Cell, line: Int? = nil, _ sentence: String) {
    note(kind, line: line ?? cell.line, cell: cell.number, sentence)
  }

  // MARK: Running

  private mutating func run(_ lesson: Lesson) {
    do throws(SessionFailure) {
      let patterns = try OutputPatterns(of: lesson)
      var sessionOptions = SessionOptions()
      sessionOptions.timeout = options.timeout
      // Nobody goes back here, and what is measured should be the lesson alone.
      sessionOptions.snapshotLimit = 0
      let session = try Session.start(options: sessionOptions)
      defer { session.close() }
      session.open(lesson)
      let exercises = lesson.exercises
      for (index, cell) in lesson.cells.enumerated() where isRun(cell) {
        guard run(cell, in: session, patterns) else { break }
        if let exercise = exercises.first(where: { $0.stub == index }) {
          guard tryUnsolved(exercise, of: lesson, in: session) else { break }
        }
      }
    } catch {
      note(.unreadable, "\(error)")
    }
  }

  private func isRun(_ cell: Cell) -> Bool { cell.kind == .code && !cell.tags.contains("skip-execution") }

  /// Runs a cell and judges it. Returns false if there is no going on.
  private mutating func run(_ cell: Cell, in session: Session, _ patterns: OutputPatterns) -> Bool {
    let execution = session.run(cell)
    measurements.add(execution)
    report.cells.append(
      CheckedCell(
        number: cell.number ?? 0, name: cell.name, wall: execution.times.wall,
        cpu: Measurements.processorTime(of: execution), processes: execution.processes.count))
    guard judge(execution, of: cell) else { return false }
    for claim in cell.expect {
      report.claims += 1
      let result = measurements.tryOut(claim, in: session)
      // What happened to its workers is why, more often than not.
      let sentences = [result.sentence] + execution.workerSentences
      if !result.holds { note(.claim, cell, sentences.joined(separator: " ")) }
    }
    compare(execution, with: cell, patterns)
    return true
  }

  /// Notes how an execution ended, if not as the cell says. Returns false if what follows would fail of this alone.
  private mutating func judge(_ execution: Execution, of cell: Cell) -> Bool {
    let mayFail = cell.tags.contains("raises-exception")
    if execution.wasInterrupted {
      note(.error, cell, "the cell was interrupted")
    } else if execution.exceededTimeLimit {
      let limit = TimeText.format(execution.timeLimit ?? options.timeout, ascii: true)
      note(
        .timeout, cell, "the cell ran longer than its limit of \(limit); give it more with timeout=SECONDS")
    } else if let death = execution.kernelDeath {
      note(.error, cell, "the kernel died: \(death)")
    } else if let error = execution.error {
      if mayFail { return true }
      let line = error.line.map { cell.line + $0 - 1 }
      // a SyntaxError says its place itself, in lines of the cell
      let message = error.message.split(separator: " (<cell", maxSplits: 1).first ?? ""
      note(
        .error, cell, line: line,
        "\(error.typeName): \(error.isSyntaxError ? String(message) : error.message)")
    } else {
      if mayFail { note(.error, cell, "the cell has the tag “raises-exception” and raised none") }
      return true
    }
    return false
  }

  private mutating func compare(_ execution: Execution, with cell: Cell, _ patterns: OutputPatterns) {
    let printed = execution.text(of: .out) + (execution.result.map { "\n" + $0 } ?? "")
    func isSame(_ text: String) -> Bool { patterns.sanitized(text) == patterns.sanitized(printed) }
    if let legal = ExpectedOutput.legal(cell), !legal.contains(where: isSame) {
      note(
        .output, cell, "the cell printed something that it does not list as its output: \(quoted(printed))")
    }
    if options.comparesOutputs, let stored = ExpectedOutput.stored(cell), !isSame(stored) {
      note(.output, cell, "the cell printed \(quoted(printed)) and not, as is stored, \(quoted(stored))")
    }
  }

  private func quoted(_ text: String) -> String {
    let whole = text[...].trimmed
    let short = String(whole.prefix(120))
    return JSONValue.string(short).text + (short.count < whole.count ? " and more" : "")
  }

  // MARK: Exercises

  /// Runs an exercise's checks before it is solved: one at least must fail, or the learner would never know.
  ///
  /// - Returns: false if there is no going on
  private mutating func tryUnsolved(_ exercise: Exercise, of lesson: Lesson, in session: Session) -> Bool {
    let checks = exercise.checks.map { lesson.cells[$0] }
    guard !checks.isEmpty, !exercise.solutions.isEmpty else { return true }
    report.exercises += 1
    var hasFailed = false
    for check in checks {
      let execution = session.run(check)
      if execution.wasInterrupted || execution.exceededTimeLimit || execution.kernelDeath != nil {
        return judge(execution, of: check)
      }
      hasFailed = hasFailed || execution.error != nil
    }
    if !hasFailed {
      note(
        .exercise, lesson.cells[exercise.stub], "the check passes although the exercise has not been solved")
    }
    return true
  }
}
