// `:show`: a cell with its code, its line numbers or its last output, a window at a time where that is long.

import LessonFiles
import Notebook

extension Command {
  static let show = Command(
    name: "show", arguments: "[CELL] [output|numbers]", argument: .cell,
    summary: "a cell with its code and last output",
    details: [
      "Without CELL, the one that Enter would run. `output` shows what it printed alone, a window at a time, and",
      "`numbers` its code with line numbers.",
      "Example:  :show 3   or   :show fibonacci output",
    ],
    action: { prompt, argument in prompt.showCell(argument) })
}

extension Prompt {
  /// `:show [CELL] [output|numbers]`
  func showCell(_ argument: String) -> CommandOutcome {
    var words = argument.split(separator: " ").map(String.init)
    // A cell may be called so.
    let isWord = words.last.map { ["output", "numbers"].contains($0) && !isCellName($0) } ?? false
    let wanted = isWord ? words.removeLast() : ""
    guard let cell = cell(named: words.joined(separator: " ")) else { return .goOn }
    let last = cell.number.flatMap { session.lastRun(ofCell: $0) }
    if wanted == "output" {
      showOutput(of: last, cell)
      return .goOn
    }
    output.draw(
      lines: [cellView.header(of: cell)] + cellView.code(of: cell, isNumbered: wanted == "numbers")
        + [StyledLine(glyphs.frameBottom + " ", .codeFrame) + cellView.state(of: last)])
    if let last { output.draw(operations(for: last)) }
    output.draw(lines: [""])
    return .goOn
  }

  private func isCellName(_ word: String) -> Bool {
    session.lesson?.codeCells.contains { $0.name == word } ?? false
  }

  private func operations(for execution: Execution) -> [DrawingOperation] {
    var view = ExecutionView(width: output.capabilities.width, glyphs: glyphs)
    return execution.outputs.flatMap { view.operations(for: .output($0)) }
      + view.operations(for: .finished(execution))
  }

  // MARK: Long output

  private func showOutput(of execution: Execution?, _ cell: Cell) {
    guard let execution else {
      say("Cell \(cell.number ?? 0) was not run yet.")
      return
    }
    var lines = DrawnLines(operations(for: execution), mostLines: .max, mostCharacters: .max)
    let rows = lines.rows(width: output.capabilities.width).all
    if rows.isEmpty { say("Cell \(cell.number ?? 0) printed nothing.") } else { page(rows) }
    output.draw(lines: [""])
  }

  /// Shows rows a window at a time, and asks in between how to go on; all at once where nobody is to be asked.
  private func page(_ rows: [StyledLine]) {
    let room = max(1, output.capabilities.height - 2)
    guard output.capabilities.movesCursor, rows.count > room else {
      output.draw(lines: rows)
      return
    }
    var top = 0
    while output.isOpen {
      let bottom = min(top + room, rows.count)
      output.draw(lines: Array(rows[top..<bottom]))
      if bottom == rows.count { return }
      let place = "\(top + 1)-\(bottom) of \(rows.count)"
      guard
        case .entry(let answer) = reader.readLine(
          prompt: "Lines \(place): Enter goes on, b back, a number goes there, q ends. ")
      else { return }
      switch trimmed(answer).lowercased() {
      case "": top = bottom
      case "b": top = max(0, top - room)
      case let text:
        guard let line = Int(text) else { return }
        top = min(max(line - 1, 0), rows.count - 1)
      }
    }
  }
}
