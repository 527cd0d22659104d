import TestSupport
import Testing

private let countingLesson = """
  # Counting

  ```python name="start"
  import os
  n = 1
  ```

  ```python name="more"
  n += 1
  n
  ```

  ```python name="crash"
  n = 100
  os.kill(os.getpid(), 9)
  ```
  """

/// Going back to earlier states at the prompt.
@Suite struct StatePromptTests {
  let folder = TemporaryFolder()

  private func start() throws -> Program {
    let path = folder.write(countingLesson, to: "lesson.md")
    let program = try #require(Program(arguments: [path], folder: folder))
    program.enter("", showing: "Enter runs this cell")
    return program
  }

  @Test func undoAndRewindShowTheCellAgain() throws {
    let program = try start()
    program.enter("", showing: "]: 2")
    #expect(program.enter(":list", showing: "crash").contains("2  ✓ ↶  more"))
    program.enter(":undo", showing: "as it was before cell 2")
    program.enter("n", showing: "]: 1")
    program.enter(":rewind start", showing: "as it was before cell 1")
    #expect(program.enter(":list", showing: "crash").contains("1  ○  start"))
    program.enter("n", showing: "NameError")
    program.expectCleanEnd()
  }

  @Test func aCellRunsFreshFromTheStateItSaw() throws {
    let program = try start()
    program.enter("", showing: "]: 2")
    program.enter(":rerun --fresh 2", showing: "]: 2")
    program.enter(":run 2", showing: "]: 3")
    program.enter(":rerun --fresh 2", showing: "]: 2")
    program.enter(":reset", showing: "The state is empty")
    program.enter("n", showing: "NameError")
    program.expectCleanEnd()
  }

  @Test func aCrashLosesNothingButTheCell() throws {
    let program = try start()
    program.enter("", showing: "]: 2")
    program.enter("", showing: "back.")
    program.enter("n", showing: "]: 2")
    program.expectCleanEnd()
  }

  @Test(arguments: [
    (":undo", "nothing to undo"), (":rewind", "Say before which cell"), (":rewind 9", "There is no cell 9"),
    (":rewind more", "Cell 2 has not run"), (":rerun 3", "for a cell write"),
    (":rerun --fresh 3", "has not run"),
  ])
  func whatCannotBeDoneGetsASentence(_ command: String, _ sentence: String) throws {
    let path = folder.write(countingLesson, to: "lesson.md")
    let run = try #require(PipedRun(arguments: [path], input: command + "\n", folder: folder))
    #expect(run.ending == .status(0) && run.output.contains(sentence))
  }
}
