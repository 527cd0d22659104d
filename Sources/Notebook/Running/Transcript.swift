// The text that `lectern run` prints for each cell: what ran, what it printed, its value, its times, its error.
// Pure text without colour; who prints it decides where it goes.

import Processes

/// Makes the parts of a transcript.
public struct Transcript: Sendable {
  /// True where the output cannot carry characters beyond ASCII.
  public var usesASCII: Bool
  /// The width of rules, in characters.
  public var width = 78

  public init(usesASCII: Bool = false) { self.usesASCII = usesASCII }

  /// The line above a cell, with its number and name, and below it the source, set in by four blanks.
  public func heading(number: Int?, name: String?, source: String) -> String {
    var title = number.map { "Cell \($0)" } ?? "Prompt"
    if let name { title += (usesASCII ? " - " : " · ") + name }
    let dash = usesASCII ? "-" : "─"
    let rule = String(repeating: dash, count: max(3, width - title.count - 4))
    var text = "\(dash)\(dash) \(title) \(rule)\n"
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "    \(line)\n"
    }
    return text
  }

  /// What follows the output of an execution: its value, its error, what became of the kernel, its times.
  ///
  /// - Parameter endsMidLine: true if the output before did not end with a line end.
  public func ending(of execution: Execution, endsMidLine: Bool = false) -> String {
    var text = endsMidLine ? "\n" : ""
    if let sentence = execution.outputSentence { text += sentence + "\n" }
    if let result = execution.result {
      text += "Out[\(execution.number)]: " + (result.contains("\n") ? "\n" : "") + result + "\n"
    }
    if let error = execution.error { text += error.traceback }
    if let limit = Self.limitSentence(execution) { text += limit + "\n" }
    if let death = execution.kernelDeath { text += death + "\n" }
    for sentence in execution.workerSentences { text += sentence + "\n" }
    return text + times(execution) + "\n"
  }

  /// One line about what an execution cost: `1.07 s · user 1.06 s, sys 8 ms`, and its processes if it had any.
  public func times(_ execution: Execution) -> String {
    let times = execution.times
    let separator = usesASCII ? " - " : " · "
    func text(_ seconds: Double) -> String { TimeText.format(seconds, ascii: usesASCII) }
    var parts = [
      text(times.wall), "user \(text(times.user)), sys \(text(times.system))",
    ]
    let count = max(execution.processes.count, times.childCount)
    if count > 0 {
      let noun = count == 1 ? "process" : "processes"
      let cores = TimeText.decimal(execution.coresBusy, digits: 1)
      parts.append("\(count) \(noun): \(text(execution.workerTime)) CPU")
      parts.append("\(cores) cores busy")
    }
    return "    " + parts.joined(separator: separator)
  }

  /// The sentence about a time limit that was exceeded; nil if none was.
  public static func limitSentence(_ execution: Execution) -> String? {
    guard execution.exceededTimeLimit, let limit = execution.timeLimit else { return nil }
    let place = execution.cellNumber.map { "Cell \($0)" } ?? "It"
    return
      "\(place) ran longer than its limit of \(TimeText.format(limit, ascii: true)) and was interrupted; "
      + "give it more with --timeout or the cell option timeout."
  }
}
