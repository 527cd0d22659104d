// A session as it was, from its first cell to its last: the lesson with what came of its cells, and what was typed in
// between.

import LessonFiles

/// One part of a session, in the order in which it is read.
public enum SessionPart: Sendable {
  case text(Cell)
  /// A cell of the lesson, with its last run; nil where it did not run.
  case cell(Cell, Execution?)
  /// What was typed at the prompt.
  case typed(Execution)
}

extension Session {
  /// The session as it was.
  public var record: [SessionPart] {
    var parts: [SessionPart] = []
    var typed = typedEntries
    for (index, cell) in (lesson?.cells ?? []).enumerated() {
      switch cell.kind {
      case .raw: continue
      case .markdown: if !cell.tags.contains("notes") { parts.append(.text(cell)) }
      case .code: parts.append(.cell(cell, cell.number.flatMap { lastRun(ofCell: $0) }))
      }
      parts += (typed.removeValue(forKey: index) ?? []).map(SessionPart.typed)
    }
    return (typed[-1] ?? []).map(SessionPart.typed) + parts
  }

  /// The session as it was, as a lesson whose cells hold what they printed. What was typed has cells without a number.
  public var recordedLesson: Lesson {
    var recorded = lesson ?? Lesson(format: .jupytextMarkdown)
    for index in recorded.cells.indices {
      recorded.cells[index].outputs = []
      recorded.cells[index].executionCount = nil
    }
    recorded = recorded.holding(executions)
    for (index, entries) in typedEntries.sorted(by: { $0.key > $1.key }) {
      let cells = entries.map { execution in
        var cell = Cell(kind: .code, source: execution.source)
        cell.tags = ["typed"]
        cell.outputs = execution.notebookOutputs
        cell.executionCount = execution.number
        return cell
      }
      recorded.cells.insert(contentsOf: cells, at: index + 1)
    }
    return recorded
  }

  /// What was typed, by the index of the lesson's cell that had run before it; -1 for none.
  private var typedEntries: [Int: [Execution]] {
    var entries: [Int: [Execution]] = [:]
    var place = -1
    for execution in executions {
      if let number = execution.cellNumber {
        place = lesson?.cells.firstIndex { $0.number == number } ?? place
      } else {
        entries[place, default: []].append(execution)
      }
    }
    return entries
  }
}
