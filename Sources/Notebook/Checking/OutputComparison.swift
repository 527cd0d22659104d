// Compares what a cell printed with what it says it prints. What changes from run to run (times, process numbers,
// addresses) is replaced by a mark first.

import LessonFiles

/// Patterns of text that differs from run to run.
public struct OutputPatterns: Sendable {
  /// What always differs: addresses in memory, times with their unit, numbers of processes.
  private static let usual = [
    #"0x[0-9a-fA-F]+"#, #"\d+(?:\.\d+)?(?:e[+-]?\d+)? ?(?:ns|us|µs|μs|ms|s|min|h)\b"#,
    #"(?:pid|process|parent(?: is)?)[ =:]+\d+"#,
  ]
  private static let mark = "…"

  private var patterns: [String]

  /// - Parameter patterns: regular expressions beside the usual ones
  /// - Throws: `SessionFailure`, a sentence, for what is no regular expression
  public init(_ patterns: [String] = []) throws(SessionFailure) {
    for pattern in patterns {
      do {
        _ = try Regex(pattern)
      } catch {
        throw SessionFailure("“\(pattern)” is no regular expression; correct the lesson's sanitize patterns.")
      }
    }
    self.patterns = Self.usual + patterns
  }

  /// The patterns that a lesson gives in its header, under `sanitize`.
  public init(of lesson: Lesson) throws(SessionFailure) {
    let listed = lesson.header["sanitize"] ?? lesson.metadata["sanitize"]
    try self.init(listed?.string.map { [$0] } ?? listed?.array?.compactMap(\.string) ?? [])
  }

  /// Text with all that changes replaced, and without blanks at its lines' ends.
  public func sanitized(_ text: String) -> String {
    var text = text
    for pattern in patterns {
      // Each was tried when this was made.
      guard let expression = try? Regex(pattern) else { continue }
      text = text.replacing(expression, with: Self.mark)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
    return Substring(lines.joined(separator: "\n")).trimmed
  }
}

/// Finds what a cell says that it prints.
enum ExpectedOutput {
  /// The texts of which a cell may print any, as its option `output` lists them; nil if it has none.
  static func legal(_ cell: Cell) -> [String]? {
    let value = cell.options["output"]
    return value?.string.map { [$0] } ?? value?.array?.compactMap(\.string)
  }

  /// What a notebook stores as the cell's output: what it printed, then its value. Nil if nothing is stored.
  static func stored(_ cell: Cell) -> String? {
    guard !cell.outputs.isEmpty else { return nil }
    var text = ""
    for output in cell.outputs {
      switch output["output_type"]?.string {
      case "stream" where output["name"]?.string == "stdout": text += joined(output["text"])
      case "execute_result": text += "\n" + joined(output["data"]?["text/plain"])
      default: continue
      }
    }
    return text
  }

  private static func joined(_ value: JSONValue?) -> String {
    value?.string ?? value?.array?.compactMap(\.string).joined() ?? ""
  }
}
