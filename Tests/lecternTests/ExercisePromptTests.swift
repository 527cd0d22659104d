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

  @Test func theClaimsOfACheckCount() throws {
    let path = folder.write(
      lesson.replacing(
        "```python tags=[\"check\"]",
        with: "```python name=\"tried\" tags=[\"check\"] expect=\"processes['tried'] == 1\""),
      to: "claim.md")
    let run = try #require(PipedRun(arguments: [path], input: ":run 2\n:check\n", folder: folder))
    let fault = "✗ Not yet: the claim “processes['tried'] == 1” does not hold"
    #expect(run.output.contains(fault), "\(run.output)")
  }

  @Test func whatIsTypedAtThePromptCountsAsATry() throws {
    #expect(try shown("def double(n): return n + n\n:check\n").contains("does what was asked for"))
    #expect(try shown("def double(n): return n\n:check\n").contains("Not yet: double(4) should be 8."))
    // What was solved is not run over by the next Enter.
    #expect(try shown("def double(n): return n + n\n:check\n\ndouble(4)\n").contains("]: 8"))
  }

  @Test func whatAProcessOfACheckFailedWithIsTold() throws {
    let path = folder.write(
      lesson.replacing(
        "assert double(4) == 8, \"double(4) should be 8\"",
        with: """
          from multiprocessing import Process
          worker = Process(target=double, args=(None,))
          worker.start()
          worker.join()
          assert worker.exitcode == 0, "the process should end well"
          """), to: "child.md")
    let run = try #require(PipedRun(arguments: [path], input: ":run 2\n:check\n", folder: folder))
    #expect(run.output.contains("should end well. Process-1 ended with TypeError:"), "\(run.output)")
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
    // What was solved is not meant again while another one is shown.
    #expect(try shown("\n:run 2\n:check\n:check\n").contains("has not run yet"))
    #expect(try shown("\n:goto 1\n:run 4\n:check\n").contains("Not yet, cell 4: triple(4) should be 8."))
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
