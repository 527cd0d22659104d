// Which cells a selection names, and the sentence it gets when it names none.

import LessonFiles
import Testing

@testable import Notebook

@Suite struct CellSelectionTests {
  /// Code cells 1 to 4, two of them with a name, with text before and between them.
  private let lesson: Lesson = {
    var cells = [
      Cell(kind: .markdown, source: "# Lesson"), Cell(kind: .code, source: "a"),
      Cell(kind: .code, source: "b"), Cell(kind: .markdown, source: "text"), Cell(kind: .code, source: "c"),
      Cell(kind: .code, source: "d"),
    ]
    cells[2].name = "two"
    cells[5].name = "last-one"
    return Lesson(format: .jupytextMarkdown, cells: cells)
  }()

  @Test(arguments: [
    ("1", [1]), ("two", [2]), ("1-3,two", [1, 2, 4, 2]), ("3, 1", [4, 1]), ("last-one", [5]),
    ("two-last-one", [2, 4, 5]), ("1-two", [1, 2]), ("4-4", [5]), (" 1 - 2 ", [1, 2]),
  ])
  func names(text: String, indexes: [Int]) throws {
    #expect(try CellSelection(text, lesson: lesson).indexes == indexes)
  }

  @Test func allCells() {
    #expect(CellSelection(all: lesson).indexes == [1, 2, 4, 5])
  }

  @Test(arguments: [
    ("9", "There is no cell 9"), ("0", "There is no cell 0"), ("tow", "nearest is “two”"),
    ("", "a comma without a cell"), ("1,,2", "a comma without a cell"), ("3-1", "wrong order"),
    ("1-9", "There is no cell 9"), ("-", "no cell named"),
  ])
  func refusals(text: String, part: String) {
    let failure = #expect(throws: SelectionFailure.self) { try CellSelection(text, lesson: lesson) }
    #expect(failure?.description.contains(part) == true, "\(failure?.description ?? "")")
  }
}
