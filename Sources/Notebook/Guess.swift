// What a learner expects of a cell before it runs: how long it takes, or what it shows. A cell with the tag `predict`
// asks for it; what is asked, its option `predict` says ("time", "output", or a list to choose from), else its claims.

import LessonFiles

/// What a cell asks the learner before it runs.
public enum GuessQuestion: Sendable, Hashable {
  /// How long it takes by the clock.
  case time
  /// What it prints or what its value is; one of the choices, if there are any.
  case output(choices: [String])

  /// The question of a cell; nil if it asks none.
  public init?(_ cell: Cell) {
    guard cell.kind == .code, cell.tags.contains("predict") else { return nil }
    if let choices = cell.options["predict"]?.array {
      self = .output(choices: choices.compactMap(\.string))
    } else if let kind = cell.options["predict"]?.string {
      self = kind == "time" ? .time : .output(choices: [])
    } else {
      let names = cell.expect.flatMap { MeasuredName.all(in: $0) }
      self = names.contains { $0.quantity == "wall" && $0.cell == cell.name } ? .time : .output(choices: [])
    }
  }
}

/// A learner's guess.
public enum Guess: Sendable, Hashable {
  /// By the clock, in seconds.
  case time(Double)
  case output(String)

  /// A guessed time counts as right up to this factor from the true one.
  public static let tolerance = 4.0 / 3

  /// Reads an answer.
  ///
  /// - Parameters:
  ///   - answer: what was typed; a number of one of the choices stands for it.
  ///   - question: what was asked.
  /// - Returns: nil if it is no answer to the question.
  public init?(_ answer: String, to question: GuessQuestion) {
    let text = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return nil }
    switch question {
    case .time:
      guard let seconds = Self.seconds(text) else { return nil }
      self = .time(seconds)
    case .output(let choices):
      if let number = Int(text), choices.indices.contains(number - 1), !choices.contains(text) {
        self = .output(choices[number - 1])
      } else {
        guard choices.isEmpty || choices.contains(text) else { return nil }
        self = .output(text)
      }
    }
  }

  /// Whether it has come true; nil where only a person can tell.
  public func isRight(about execution: Execution) -> Bool? {
    switch self {
    case .time(let seconds):
      return max(seconds, execution.times.wall) <= Self.tolerance * min(seconds, execution.times.wall)
    case .output(let text):
      let wanted = Self.folded(text)
      let shown = [execution.text(of: .out), execution.result ?? "", execution.error?.typeName ?? ""]
      let pieces = shown + shown.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      return pieces.contains { Self.folded($0) == wanted } ? true : nil
    }
  }

  /// What it is to be compared with, in one line: the value, or what was printed last; nil if there was neither.
  public static func shown(by execution: Execution) -> String? {
    if let error = execution.error { return error.typeName }
    let text = execution.result ?? execution.text(of: .out)
    return text.split(whereSeparator: \.isNewline).last.map(String.init)
  }

  /// Text without what a guess need not have right: case, blanks and quotes.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && !"\"'".contains($0) }
  }

  // MARK: Times as people write them

  /// The names of the units, with their lengths in seconds.
  private static let units: [(names: Set<String>, seconds: Double)] = [
    (["s", "sec", "secs", "second", "seconds"], 1),
    (["ms", "millisecond", "milliseconds"], 1e-3),
    (["us", "µs", "μs", "microsecond", "microseconds"], 1e-6),
    (["ns", "nanosecond", "nanoseconds"], 1e-9),
    (["m", "min", "mins", "minute", "minutes"], 60),
    (["h", "hour", "hours"], 3600),
  ]

  /// The seconds that a text such as `2`, `0,5 s`, `300ms`, `1 min 20 s` or `1:20` means; nil if it means none.
  static func seconds(_ text: String) -> Double? {
    let clock = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    if clock.count == 2, let minutes = clock[0], let seconds = clock[1] {
      return positive(minutes * 60 + seconds)
    }
    var rest = text.lowercased()[...]
    var total = 0.0
    var isFirst = true
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      guard let number = Double(digits.map { $0 == "," ? "." : String($0) }.joined()) else { return nil }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count).drop { $0 == " " }
      if name.isEmpty, isFirst, rest.isEmpty { return positive(number) }
      guard let unit = units.first(where: { $0.names.contains(String(name)) }) else { return nil }
      total += number * unit.seconds
      isFirst = false
    }
    return positive(total)
  }

  private static func positive(_ seconds: Double) -> Double? { seconds > 0 && seconds < 1e9 ? seconds : nil }
}

extension Session {
  /// The executions of the lesson's cells that were guessed about, the last guess of each cell, in the cells' order.
  public var guessedExecutions: [Execution] {
    var last: [Int: Execution] = [:]
    for execution in executions where execution.guess != nil {
      if let number = execution.cellNumber { last[number] = execution }
    }
    return last.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Guess: ByteCoded {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .time(let seconds): writer.write(true, seconds)
    case .output(let text): writer.write(false, text)
    }
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self = try reader.read() as Bool ? .time(try reader.read()) : .output(try reader.read())
  }
}
