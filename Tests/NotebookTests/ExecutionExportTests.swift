// Executions as JSON and as a notebook's outputs, and a session driven as a library.

import LessonFiles
import Testing

@testable import Notebook

@Suite(.serialized) struct ExecutionExportTests {
  private static let source = """
    import multiprocessing
    def work(): print('from child')
    p = multiprocessing.Process(target=work, name='Anna')
    p.start()
    p.join()
    6 * 7
    """

  @Test func aLineHasEverythingThatIsKnown() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      var cell = Cell(kind: .code, source: ExecutionExportTests.source)
      (cell.number, cell.name) = (2, "two")
      let line = session.run(cell).json.text
      #expect(!line.contains("\n"))
      let lesson = "{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {\"x\": \(line)}, \"source\": \"\", "
      // The notebook reader reads JSON, and so checks that this is some.
      let bytes = Array(
        (lesson + "\"outputs\": []}], \"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}}").utf8)
      let read = try LessonReader.read(bytes: bytes, path: "x.ipynb", format: .notebook)
      let value = try #require(read.cells.first?.options["x"])
      #expect(value["version"]?.integer == 1 && value["cell"]?.integer == 2 && value["name"]?.string == "two")
      #expect(value["result"]?.string == "42" && value["error"] == .null && value["interrupted"] == false)
      let output = value["outputs"]?.array?.first
      #expect(output?["name"]?.string == "Anna" && output?["text"]?.string == "from child\n")
      #expect(output?["stream"]?.string == "stdout")
      let process = value["ledger"]?.array?.first
      #expect(process?["name"]?.string == "Anna" && process?["exitCode"]?.integer == 0)
      #expect((value["times"]?["wall"]?.double ?? 0) > 0 && value["times"]?["children"]?.integer == 1)
      let failed = session.run(source: "1/0").json
      #expect(failed["error"]?["type"]?.string == "ZeroDivisionError" && failed["cell"] == .null)
      session.close()
    }
  }

  @Test func aNotebookHoldsOutputsValueLedgerAndError() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.open(
        Lesson(
          format: .jupytextMarkdown,
          cells: [ExecutionExportTests.source, "1/0", "never"].map { Cell(kind: .code, source: $0) }))
      let lesson = try #require(session.lesson)
      for cell in lesson.cells.prefix(2) { session.run(cell) }
      let bytes = try LessonWriter.bytes(of: lesson.holding(session.executions), as: .notebook)
      let cells = try LessonReader.read(bytes: bytes, path: "x.ipynb", format: .notebook).cells
      #expect(cells.map(\.executionCount) == [1, 2, nil])
      #expect(
        cells[0].outputs.map { $0["output_type"]?.string ?? "" } == [
          "stream", "display_data", "execute_result",
        ])
      let ledger = cells[0].outputs[1]["data"]?["application/vnd.lectern.ledger+json"]
      #expect(ledger?["processes"]?.array?.first?["name"]?.string == "Anna")
      #expect(cells[0].outputs[1]["data"]?["text/plain"]?.string?.contains("1 process") == true)
      #expect(cells[1].outputs[0]["ename"]?.string == "ZeroDivisionError" && cells[2].outputs.isEmpty)
      session.close()
    }
  }

  /// The example of the documentation: a lesson is opened, run and looked at without a terminal.
  @Test func aSessionIsDrivenAsALibrary() async {
    await #expect(processExitsWith: .success) {
      let lesson = Lesson(
        format: .jupytextMarkdown,
        cells: [Cell(kind: .code, source: "n = 20"), Cell(kind: .code, source: "print(n)\nn + 1")])

      let session = try Session.start()
      defer { session.close() }
      session.open(lesson)
      var printed = ""
      for cell in lesson.codeCells {
        let execution = session.run(cell) { event in
          if case .output(let record) = event { printed += record.text }
        }
        if let error = execution.error { printed += error.traceback }
      }

      #expect(printed == "20\n")
      #expect(session.executions.last?.result == "21")
      try session.rewind(to: 1)
      #expect(session.run(source: "n").error?.typeName == "NameError")
    }
  }
}
