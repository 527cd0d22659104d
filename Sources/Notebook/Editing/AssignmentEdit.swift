// `:set CELL NAME=VALUE`: finds the one assignment to a name in a cell and puts another value there.

import PythonSyntax

enum AssignmentEdit {
  /// The cell's text with another value for a name.
  ///
  /// - Parameters:
  ///   - name: the name that the cell assigns to once, outside of its functions and classes.
  ///   - value: a Python expression.
  ///   - source: the cell's text, magics included.
  ///   - cell: how sentences call it, such as `cell 3`.
  /// - Throws: `SessionFailure`, a sentence that says why nothing can be set.
  static func setting(
    _ name: String, to value: String, in source: String, cell: String
  ) throws(SessionFailure) -> String {
    do throws(SyntaxFailure) {
      _ = try PythonParser.parseExpression(value)
    } catch {
      throw SessionFailure("“\(value)” is no Python value: \(error.message).")
    }
    let assignments = try assignments(in: source, cell: cell)
    let ranges = assignments.filter { $0.name == name }.map(\.range)
    guard let range = ranges.first else {
      var names: [String] = []
      for assignment in assignments where !names.contains(assignment.name) { names.append(assignment.name) }
      let there =
        names.isEmpty ? "no name is" : names.joined(separator: ", ") + (names.count == 1 ? " is" : " are")
      throw SessionFailure("In \(cell) nothing is assigned to \(name); \(there) set there.")
    }
    guard ranges.count == 1 else {
      let lines = ranges.map { String($0.line) }.joined(separator: ", ")
      throw SessionFailure(
        "In \(cell) \(name) is set more than once (lines \(lines)); :edit changes the cell's text.")
    }
    return replacing(range, in: source, by: value)
  }

  private struct Assignment {
    var name: String
    var range: SourceRange
  }

  private static func assignments(in source: String, cell: String) throws(SessionFailure) -> [Assignment] {
    do throws(SyntaxFailure) {
      var found: [Assignment] = []
      collect(try PythonParser.parseModule(MagicSyntax.plainPython(source)).body, into: &found)
      return found
    } catch {
      throw SessionFailure(
        "The text of \(cell) is no valid Python (line \(error.range.line): \(error.message)).")
    }
  }

  private static func collect(_ body: [Statement], into found: inout [Assignment]) {
    func add(_ target: Expression, _ value: Expression) {
      if case .name(let name) = target.kind { found.append(Assignment(name: name, range: value.range)) }
    }
    for statement in body {
      switch statement.kind {
      case .assign(let targets, let value): for target in targets { add(target, value) }
      case .annotatedAssign(let target, _, let value?, _): add(target, value)
      case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
        collect(body + orElse, into: &found)
      case .with(_, let body, _): collect(body, into: &found)
      case .try(let body, let handlers, let orElse, let final, _):
        collect(body + handlers.flatMap(\.body) + orElse + final, into: &found)
      default: break
      }
    }
  }

  private static func replacing(_ range: SourceRange, in source: String, by value: String) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let (first, last) = (Int(range.line) - 1, Int(range.endLine) - 1)
    guard lines.indices.contains(first), lines.indices.contains(last) else { return source }
    let start = lines[first].prefix(Int(range.column))
    let end = lines[last].dropFirst(Int(range.endColumn))
    lines.replaceSubrange(first...last, with: [start + Array(value.utf8) + end])
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}

extension Session {
  /// Gives a name that a code cell assigns to another value, as `:set` does; nothing is run.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - value: a Python expression.
  ///   - number: the cell.
  /// - Throws: `SessionFailure`, a sentence, if the cell does not assign to the name just once.
  public func set(_ name: String, to value: String, inCell number: Int) throws(SessionFailure) {
    guard let cell = lesson?.codeCells.first(where: { $0.number == number }) else { return }
    edit(
      cell: number,
      source: try AssignmentEdit.setting(name, to: value, in: cell.source, cell: "cell \(number)"))
  }
}
