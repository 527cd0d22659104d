import TestSupport
import Testing

/// A cell looked at again, and what somebody sees who is new here.
@Suite struct ShowPromptTests {
  let folder = TemporaryFolder()

  private let lesson = """
    # A lesson

    ```python
    for i in range(100):
        print(f"row {i}")
    ```

    """

  @Test func longOutputComesAWindowAtATime() throws {
    let program = try #require(Program(arguments: [folder.write(lesson, to: "lesson.md")], folder: folder))
    program.enter("", showing: "The end of")
    #expect(program.enter(":show 1 output", showing: "Lines 1-22 of 100").contains("row 21\n"))
    program.type("\r")
    #expect(program.wait(for: "Lines 23-44 of 100").contains("row 43\n"))
    program.type("b\r")
    #expect(program.wait(for: "Lines 1-22 of 100").contains("row 0\n"))
    program.type("q\r")
    #expect(!program.enter(":show 1 output", showing: "Lines 1-22 of 100").contains("row 99\n"))
    program.type("95\r")
    #expect(program.wait(for: "row 99\n").contains("row 94\n"))
    program.expectCleanEnd()
  }

  @Test func codeHasLineNumbersOnRequest() throws {
    let path = folder.write(lesson, to: "lesson.md")
    let input = ":show 1 output\n:show 1 numbers\n:run 1\n:show 1 output\n"
    let run = try #require(PipedRun(arguments: [path], input: input, folder: folder))
    #expect(run.output.contains("Cell 1 was not run yet."))
    #expect(run.output.contains("│ 1 for i in") && run.output.contains("│ 2     print"))
    #expect(run.output.ranges(of: "row 99\n").count == 2)
  }

  @Test func theFirstStartOffersTheTour() throws {
    let tour = folder.write("# The tour\n\n```python\n1\n```\n", to: "00-tour.md")
    let other = folder.write(lesson, to: "01-other.md")
    let environment = ["LECTERN_LESSONS": folder.path]
    func output(_ arguments: [String], _ input: String) throws -> String {
      try #require(PipedRun(arguments: arguments, input: input, folder: folder, environment: environment))
        .output
    }
    #expect(try output([], "").contains("Welcome! The tour shows"))
    #expect(try output([other], "").contains("New here? :open tour"))
    // Now it is not the first time any more.
    #expect(try !output([], "").contains("Welcome!"))
    #expect(try !output([tour], "").contains("New here?"))
  }
}
