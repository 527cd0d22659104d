// What Tab offers at the prompt: commands and their arguments, magics, names in the state, and Python's keywords.

import Notebook
import PythonSyntax

extension Prompt {
  /// The words that fit before the cursor.
  func completion(of text: String, at cursor: Int) -> Completion? {
    let before = String(text.prefix(cursor))
    let start = before.drop { $0.isWhitespace }
    if start.hasPrefix(":") { return commandCompletion(of: String(start)) }
    let word = before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "%" }
    let wanted = String(word.reversed())
    if wanted.isEmpty { return nil }
    let candidates =
      wanted.hasPrefix("%") ? magics(beginning: wanted) : names(beginning: wanted)
    return Completion(replacedCount: wanted.count, candidates: candidates)
  }

  private func magics(beginning wanted: String) -> [String] {
    let all = Magic.all.map { ($0.kind == .cell ? "%%" : "%") + $0.name }
    return all.filter { $0.hasPrefix(wanted) }.sorted()
  }

  private func names(beginning wanted: String) -> [String] {
    var names = Set(session.completions(for: wanted))
    if !wanted.contains(".") { names.formUnion(pythonKeywords.filter { $0.hasPrefix(wanted) }) }
    return names.sorted()
  }

  /// Completes a command's name, or its argument.
  private func commandCompletion(of line: String) -> Completion? {
    let (word, _) = Command.parse(line)
    if !line.contains(where: \.isWhitespace) {
      let fitting = Command.all.filter { $0.name.hasPrefix(word.lowercased()) }
      // The only one that fits is followed by its argument.
      let end = fitting.count == 1 && fitting[0].argument != .none ? " " : ""
      return Completion(replacedCount: line.count, candidates: fitting.map { ":" + $0.name + end })
    }
    guard let command = try? Command.named(word) else { return nil }
    let argument = String(line.reversed().prefix { !$0.isWhitespace }.reversed())
    let cellNames = session.lesson?.codeCells.compactMap(\.name) ?? []
    let candidates: [String] =
      switch command.argument {
      case .none: []
      case .cell: cellNames
      case .cells: cellNames + ["all", "above", "below"]
      case .lesson: library.lessons.map(\.name)
      case .command: Command.all.map(\.name)
      }
    return Completion(
      replacedCount: argument.count, candidates: candidates.filter { $0.hasPrefix(argument) }.sorted())
  }
}

/// Python 3.11's keywords (language reference, 2.3.1).
private let pythonKeywords = [
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
  "del",
  "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
  "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
]
