// What of a session's cells a process that is started afresh runs again: what defines something and does nothing else.

import PythonSyntax

/// The definitions in cells: functions, classes, imports, and names for plain values.
enum Definitions {
  /// The definitions of everything that was run, in order.
  ///
  /// A script that starts processes afresh is run again in each of them, all but what stands under
  /// `if __name__ == "__main__"`. A cell has no such line: what calls something at its top is left out instead.
  static func all(in history: [Shell.HistoryEntry]) -> [(file: String, source: String)] {
    history.flatMap { entry in sources(in: plain(entry.source)).map { (entry.fileName, $0) } }
  }

  /// The source without its magics, line by line where it was.
  private static func plain(_ source: String) -> String {
    var source = source
    if let magic = MagicSyntax.cellMagic(in: source) {
      // Those that run the cell's own code in this process define what it defines.
      guard ["time", "timeit", "capture"].contains(magic.name) else { return "" }
      source = String(repeating: "\n", count: max(0, magic.bodyLine - 1)) + magic.body
    }
    return MagicSyntax.replacing(in: source) { _ in "None" }
  }

  /// Each definition as a source of its own, with as many empty lines before it as it had lines before it.
  static func sources(in source: String) -> [String] {
    guard let module = try? PythonParser.parseModule(source) else { return [] }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return module.body.filter(isDefinition).compactMap { statement in
      let first = Int(firstLine(of: statement)) - 1
      let last = Int(statement.range.endLine) - 1
      guard lines.indices.contains(first), lines.indices.contains(last), first <= last else { return nil }
      let isAlone =
        module.body.filter { $0.range.line <= last + 1 && $0.range.endLine >= first + 1 }.count == 1
      var text = lines[first...last].joined(separator: "\n")
      // Of several statements on a line, only this one.
      if !isAlone {
        let bytes = Array(lines[first].utf8)
        let end = first == last ? Int(statement.range.endColumn) : bytes.count
        let start = min(Int(statement.range.column), end, bytes.count)
        text = String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
        if first != last { return nil }
      }
      return String(repeating: "\n", count: first) + text + "\n"
    }
  }

  private static func firstLine(of statement: Statement) -> Int32 {
    switch statement.kind {
    case .function(let function): function.decorators.first?.range.line ?? statement.range.line
    case .class(let definition): definition.decorators.first?.range.line ?? statement.range.line
    default: statement.range.line
    }
  }

  private static func isDefinition(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .function, .class, .import, .importFrom: true
    case .assign(let targets, let value): targets.allSatisfy(isName) && isPlain(value)
    case .annotatedAssign(let target, _, let value, _): isName(target) && value.map(isPlain) ?? true
    default: false
    }
  }

  private static func isName(_ target: Expression) -> Bool {
    switch target.kind {
    case .name: true
    case .tuple(let parts), .list(let parts): parts.allSatisfy(isName)
    default: false
    }
  }

  /// Whether an expression makes a value without running any function.
  private static func isPlain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .bool, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name, .lambda:
      true
    case .boolean(_, let parts), .set(let parts), .list(let parts), .tuple(let parts):
      parts.allSatisfy(isPlain)
    case .binary(let left, _, let right): isPlain(left) && isPlain(right)
    case .unary(_, let operand): isPlain(operand)
    case .conditional(let test, let then, let orElse): isPlain(test) && isPlain(then) && isPlain(orElse)
    case .dict(let items): items.allSatisfy { ($0.key.map(isPlain) ?? true) && isPlain($0.value) }
    default: false
    }
  }
}
