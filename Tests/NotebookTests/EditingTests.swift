// Editing a lesson: the draft, `:set`, comparing, and what happens with a file that changes.

import LessonFiles
import TestSupport
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

private func lesson(_ sources: String..., path: String? = nil) -> Lesson {
  Lesson(path: path, format: .jupytextMarkdown, cells: sources.map { Cell(kind: .code, source: $0) })
}

private func sources(_ draft: LessonDraft) -> [String] { draft.lesson.cells.map(\.source) }

@Suite struct LessonDraftTests {
  @Test func editsAreKnownAndTakenBack() {
    var draft = LessonDraft(lesson("a", "b"))
    draft.setSource("c", ofCell: 2)
    #expect(draft.changedCells == [2] && draft.storedSource(ofCell: 2) == "b")
    draft.setSource("b", ofCell: 2)
    #expect(draft.changedCells.isEmpty)
  }

  @Test func cellsKeepTheirKeysWhereverTheyStand() {
    var draft = LessonDraft(lesson("a", "b", "c"))
    let key = draft.key(ofCell: 3)
    draft.insert("new", asCell: 1)
    draft.insert("last", asCell: 9)
    #expect(sources(draft) == ["new", "a", "b", "c", "last"])
    #expect(draft.changedCells == [1, 5] && draft.storedSource(ofCell: 1) == nil)
    draft.move(cell: 1, to: 3)
    #expect(sources(draft) == ["a", "b", "new", "c", "last"])
    draft.move(cell: 3, to: 5)
    #expect(sources(draft) == ["a", "b", "c", "last", "new"])
    draft.remove(cell: 4)
    #expect(key.flatMap { draft.number(ofKey: $0) } == 3)
  }

  @Test func editsAreCarriedOverToAChangedFile() {
    var draft = LessonDraft(lesson("a", "b", "c"))
    draft.setSource("B", ofCell: 2)
    draft.insert("own", asCell: 4)
    let (newer, keys) = draft.carriedOver(to: lesson("zero", "a", "b", "changed"))
    #expect(sources(newer) == ["zero", "a", "B", "own", "changed"])
    #expect(newer.changedCells == [3, 4])
    #expect(draft.key(ofCell: 2).flatMap { keys[$0] }.flatMap { newer.number(ofKey: $0) } == 3)
  }

  @Test func anEditOutlivesItsCell() {
    var draft = LessonDraft(lesson("a", "b", "c"))
    draft.setSource("mine", ofCell: 3)
    let newer = draft.carriedOver(to: lesson("a")).draft
    #expect(sources(newer) == ["a", "mine"])
  }
}

@Suite struct AssignmentEditTests {
  @Test(arguments: [
    ("N = 10\nprint(N)", "N = 30\nprint(N)"), ("%%time\nN = 10\nM = 1", "%%time\nN = 30\nM = 1"),
    ("if True:\n  N: int = (1 +\n    2)  # three", "if True:\n  N: int = (30)  # three"),
    ("ä = 'ö'; N = 'ü' # x", "ä = 'ö'; N = 30 # x"), ("!ls\nM = N = 1", "!ls\nM = N = 30"),
  ])
  func oneValueIsReplaced(_ source: String, _ wanted: String) throws {
    #expect(try AssignmentEdit.setting("N", to: "30", in: source, cell: "cell 1") == wanted)
  }

  @Test(arguments: [
    ("M = 1", "30", "nothing is assigned to N; M is set there"), ("print(1)", "30", "no name is set there"),
    ("N = 1\nN = 2", "30", "lines 1, 2"), ("N = 1", "3 +", "is no Python value"),
    ("N = = 1", "30", "no valid Python"),
    ("def f():\n  N = 1", "30", "nothing is assigned to N"),
  ])
  func whatCannotBeSetGetsASentence(_ source: String, _ value: String, _ sentence: String) {
    let failure = #expect(throws: SessionFailure.self) {
      try AssignmentEdit.setting("N", to: value, in: source, cell: "cell 1")
    }
    #expect(failure?.description.contains(sentence) == true)
  }
}

@Suite struct ComparedLineTests {
  @Test(arguments: [
    ("a\nb\nc", "a\nx\nc", " a-b+x c"), ("", "a", "-+a"), ("a", "a", " a"), ("a\nb", "b\nc", "-a b+c"),
    ("a\nb", "c", "-a-b+c"),
  ])
  func linesAreMarked(_ old: String, _ new: String, _ wanted: String) {
    let signs: [ComparedLine.Side: String] = [.both: " ", .old: "-", .new: "+"]
    #expect(comparedLines(old, new).map { (signs[$0.side] ?? "?") + $0.text }.joined() == wanted)
  }
}

@Suite(.serialized) struct SessionEditingTests {
  @Test func executionsStayWithTheirCells() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.open(lesson("x = 1", "x"))
      session.run(try #require(session.lesson?.codeCells.last))
      session.insertCell("y = 2", as: 1)
      #expect(session.lastExecution(ofCell: 3)?.source == "x" && session.lastExecution(ofCell: 2) == nil)
      #expect(throws: SessionFailure.self) { try session.delete(cell: 2) }
      #expect(throws: SessionFailure.self) { try session.move(cell: 1, to: 4) }
      #expect(throws: SessionFailure.self) { try session.revert(cell: 1) }
      try session.move(cell: 1, to: 3)
      #expect(session.lesson?.codeCells.map(\.source) == ["x = 1", "x", "y = 2"])
      #expect(session.lastExecution(ofCell: 2)?.source == "x")
      session.run(try #require(session.lesson?.codeCells.last))
      try session.delete(cell: 3)
      #expect(session.executions.map(\.cellNumber) == [2, nil])
      #expect(session.editedCells.isEmpty)
      session.close()
    }
  }

  @Test func theFileChangesOnlyWhenItIsSaved() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let folder = TemporaryFolder()
      let path = folder.write("# T\n\n```python\nN = 1\n```\n", to: "lesson.md")
      session.open(try LessonReader.read(path: path))
      try session.set("N", to: "2", inCell: 1)
      #expect(folder.read("lesson.md")?.contains("N = 1") == true && session.editedCells == [1])
      try session.save(to: folder.path + "/other.md")
      #expect(folder.read("other.md")?.contains("N = 2") == true && session.editedCells == [1])
      try session.save()
      #expect(folder.read("lesson.md")?.contains("N = 2") == true && session.editedCells.isEmpty)
      #expect(!session.fileHasChanged)
      session.close()
    }
  }

  @Test func aFileThatSomebodyElseChangedIsNotOverwritten() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let folder = TemporaryFolder()
      let path = folder.write("# T\n\n```python\nN = 1\n```\n", to: "lesson.md")
      session.open(try LessonReader.read(path: path))
      session.edit(cell: 1, source: "N = 2")
      _ = folder.write("# T\n\n```python\nzero\n```\n\n```python\nN = 1\n```\n", to: "lesson.md")
      #expect(session.fileHasChanged)
      let failure = #expect(throws: SessionFailure.self) { try session.save() }
      #expect(failure?.description.contains(":reload") == true)
      try session.reload()
      #expect(session.lesson?.codeCells.map(\.source) == ["zero", "N = 2"] && !session.fileHasChanged)
      _ = folder.write("{", to: "lesson.md")
      unlink(path)
      #expect(throws: SessionFailure.self) { try session.reload() }
      #expect(session.lesson?.codeCells.count == 2)
      session.close()
    }
  }

  @Test func whatCannotBeWrittenLosesNothing() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      #expect(throws: SessionFailure.self) { try session.save() }
      session.open(lesson("a"))
      #expect(throws: SessionFailure.self) { try session.save(to: "/proc/none/lesson.md") }
      #expect(throws: SessionFailure.self) { try session.save(to: "lesson.xyz") }
      #expect(throws: SessionFailure.self) { try session.reload() }
      #expect(session.lesson?.codeCells.count == 1)
      session.close()
    }
  }
}
