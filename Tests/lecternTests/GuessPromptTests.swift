import TestSupport
import Testing

/// Guesses and claims as a learner meets them.
@Suite struct GuessPromptTests {
  let folder = TemporaryFolder()

  private let lesson = """
    # A lesson

    ```python name="sum" tags=["predict"] expect=["wall['sum'] < 100", "wall['later'] > 0", "answer == 1"]
    answer = 42
    answer
    ```

    ```python name="later" tags=["predict"]
    print("the end")
    ```

    """

  @Test func aGuessStandsBesideTheTruth() throws {
    let program = try #require(
      Program(arguments: [folder.write(lesson, to: "lesson.md")], folder: folder, width: 100))
    program.wait(for: "asks for your guess")
    program.enter("", showing: "how long will it take?")
    program.type("no time\r")
    program.wait(for: "That is no answer to it")
    program.type("2 h\r")
    let after = program.wait(for: "times faster than you thought.")
    #expect(after.contains("]: 42") && after.contains("You guessed 2h, and it took"))
    let claims = program.wait(for: "✗ answer == 1")
    #expect(claims.contains("✓ wall['sum'] < 100  wall['sum'] = "))
    #expect(!claims.contains("later"))
    program.enter("", showing: "what will it show?")
    program.type(":times\r")
    program.wait(for: "Commands come later")
    program.type("The end\r")
    program.wait(for: "✓ You guessed “The end”, and so it is.")
    program.wait(for: "Your guesses: 0 of 1 time right to within a third (furthest off: sum), 1 of 1 output")
    program.enter(":times", showing: "guessed 2h")
    // Its outcome is known now.
    #expect(!program.enter(":run sum", showing: "]: 42").contains("guess"))
    program.expectCleanEnd()
  }

  @Test func enterSkipsAndControlCLeaves() throws {
    let program = try #require(Program(arguments: [folder.write(lesson, to: "lesson.md")], folder: folder))
    program.enter("", showing: "how long will it take?")
    program.type("\u{3}")
    program.enter("'not run'; 'answer' in globals()", showing: "]: False")
    program.enter(":run 1", showing: "how long will it take?")
    program.type("\r")
    #expect(!program.wait(for: "✗ answer == 1").contains("You guessed"))
    program.expectCleanEnd()
  }

  @Test func pipesAreAskedNothing() throws {
    let path = folder.write(lesson, to: "lesson.md")
    let run = try #require(PipedRun(arguments: [path], input: "\n\n", folder: folder))
    #expect(run.output.contains("the end") && !run.output.contains("guess"))
  }

  @Test func claimsLeaveNoTrace() throws {
    let path = folder.write(lesson, to: "lesson.md")
    let run = try #require(PipedRun(arguments: [path], input: "\nlen(In), len(Out), _\n", folder: folder))
    #expect(run.output.contains("(3, 1, 42)"))
  }
}
