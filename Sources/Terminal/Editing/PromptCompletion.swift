// What Tab offers at the prompt: commands and their arguments, and what `CompletionContext` says of code. Shift-Tab shows
// how the function is called whose brackets are open.

import Notebook
import PythonSyntax

extension Prompt {
  /// The words that fit before the cursor.
  func completion(of text: String, at cursor: Int) -> Completion? {
    let before = String(text.prefix(cursor))
    let start = before.drop { $0.isWhitespace }
    if start.hasPrefix(":") { return commandCompletion(of: String(start)) }
    let context = CompletionContext(before)
    let candidates: [String] =
      switch context {
      case .name(let prefix, let callee): names(beginning: prefix, callee: callee)
      case .attribute(let path, let prefix):
        session.completions(for: CompletionQuery(.attribute, of: path, beginning: prefix))
      case .module(let prefix): session.completions(for: CompletionQuery(.module, beginning: prefix))
      case .member(let module, let prefix):
        session.completions(for: CompletionQuery(.member, of: module, beginning: prefix))
      case .file(let prefix): fileNames(beginning: prefix, in: session.workingFolder)
      case .magic(let prefix): magics(beginning: prefix)
      case .nothing: []
      }
    return candidates.isEmpty ? nil : Completion(replacedCount: context.prefix.count, candidates: candidates)
  }

  /// How the function is called whose brackets are open at the cursor; nil where that is not known.
  func signature(in text: String, at cursor: Int) -> String? {
    let before = String(text.prefix(cursor))
    let word = String(before.reversed().prefix { CompletionContext.isPathCharacter($0) }.reversed())
    guard let path = CodeScan(before).callee ?? (word.isEmpty ? nil : word) else { return nil }
    return session.completions(for: CompletionQuery(.signature, of: path)).first
  }

  private func magics(beginning wanted: String) -> [String] {
    let all = Magic.all.map { ($0.kind == .cell ? "%%" : "%") + $0.name }
    return all.filter { $0.hasPrefix(wanted) }.sorted()
  }

  private func names(beginning wanted: String, callee: String?) -> [String] {
    let parameters = callee.map {
      session.completions(for: CompletionQuery(.parameter, of: $0, beginning: wanted))
    }
    if wanted.isEmpty { return parameters ?? [] }
    let names = session.completions(for: CompletionQuery(.name, beginning: wanted))
    let keywords = pythonKeywords.filter { $0.hasPrefix(wanted) && !names.contains($0) }
    // The names come sorted; there may be ten thousand of them.
    return (parameters ?? []) + (keywords.isEmpty ? names : (names + keywords).sorted())
  }

  /// Candidates in columns: as many as leave room for the entry, and how many more there are.
  func candidateLines(_ candidates: [String]) -> [StyledLine] {
    let room = max(1, output.capabilities.height - 3)
    // A screen holds no more, however short they are. Of paths only the last part tells them apart.
    let tried = candidates.prefix(room * output.capabilities.width).map { name in
      name.dropLast().lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
    }
    let rows = columns(tried, width: output.capabilities.width)
    guard rows.count > room || tried.count < candidates.count else { return rows }
    let perRow = max(1, tried.count / rows.count)
    let shown = columns(Array(tried.prefix(perRow * room)), width: output.capabilities.width).prefix(room)
    return shown + [StyledLine("\(candidates.count) in all; type a letter more.", .hint)]
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
      case .cells: cellNames + ["all", "above", "below", "stale"]
      case .lesson: library.lessons.map(\.name) + fileNames(beginning: argument, in: ".")
      case .file: fileNames(beginning: argument, in: ".")
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

/// Words in columns, read downwards, as wide as the window allows.
func columns(_ words: [String], width: Int) -> [StyledLine] {
  let words = words.map { sanitizedLine($0) }
  let columnWidth = (words.map { displayWidth(of: $0) }.max() ?? 0) + 2
  let columnCount = max(1, width / columnWidth)
  let rowCount = (words.count + columnCount - 1) / columnCount
  return (0..<rowCount).map { row in
    var line = StyledLine()
    for index in stride(from: row, to: words.count, by: rowCount) {
      line = line + padded(StyledLine(words[index]), to: columnWidth)
    }
    return line
  }
}
