import TestSupport
import Testing

@testable import lectern

/// An exercise as a learner meets it: what gives it away is shown only on request.
@Suite struct ExercisePromptTests {
  let folder = TemporaryFolder()

  private let lesson = """
    # A lesson

    ```python tags=["exercise"]
    def double(n):
        return n
    ```

    <!-- #region tags=["hint"] -->
    Multiply.
    <!-- #endregion -->

    ```python tags=["solution"]
    def double(n):
        return 2 * n
    ```

    ```python tags=["check"]
    assert double(4) == 8, "double(4) should be 8"
    marker = 1
    ```

    ```python
    print("behind it")
    ```

    """

  private func shown(_ entries: String) throws -> String {
    let path = folder.write(lesson, to: "lesson.md")
    let run = try #require(PipedRun(arguments: [path], input: entries, folder: folder))
    #expect(run.ending == .status(0))
    return run.output
  }

  @Test func nothingIsGivenAwayUnasked() throws {
    let text = try shown("\n\n")
    #expect(text.contains("behind it"))
    #expect(!text.contains("Multiply.") && !text.contains("2 * n") && !text.contains("should be 8"))
  }

  @Test func hintsCheckAndSolutionComeOnRequest() throws {
    #expect(try shown("\n:hint\n").contains("Multiply."))
    #expect(try shown("\n:hint\n:hint\n").contains("no more hints"))
    #expect(try shown("\n:check\n").contains("Not yet: double(4) should be 8."))
    #expect(try shown("\ndef double(n): return n + n\n\n:check\n").contains("does what was asked for"))
    #expect(try shown(":check\n").contains("has not run yet"))
    #expect(try shown("\n:solution\n").contains("return 2 * n"))
  }

  @Test func whatWasTriedLastIsChecked() throws {
    let second = lesson.replacing("double", with: "triple").replacing("# A lesson", with: "Another one.")
    let path = folder.write(
      lesson.replacing("```python\nprint(\"behind it\")\n```\n", with: "") + second, to: "two.md")
    func shown(_ entries: String) throws -> String {
      try #require(PipedRun(arguments: [path], input: entries, folder: folder)).output
    }
    #expect(try shown("\n:check\n").contains("Not yet, cell 1: double(4) should be 8."))
    #expect(try shown("\n\n:check\n").contains("Not yet: triple(4) should be 8."))
    #expect(try shown("\n:check\n:run 2\n:check\n").contains("Cell 1 does what was asked for."))
    #expect(try shown("\n:goto 4\n:solution\n:solution\n").contains(":run 5 takes it over"))
  }

  @Test func aSolutionUntriedIsAskedForTwice() throws {
    let once = try shown(":solution\n")
    #expect(once.contains("You have not tried cell 1 yet") && !once.contains("2 * n"))
    #expect(try shown(":solution\n:solution\n").contains("2 * n"))
  }

  @Test func aCheckLeavesTheStateAsItWas() throws {
    #expect(try shown("\ndef double(n): return n + n\n\n:check\nmarker\n").contains("NameError"))
  }
}
