import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let talk = """
  # A talk

  Some words.

  ```python name="count"
  n = 41
  for i in range(3): print("line", i)
  ```

  ```python name="answer"
  n + 1
  ```

  ```python name="endless"
  while True: pass
  ```

  ```python name="ask"
  input("Who? ") + "!"
  ```
  """

/// `lectern present` behind a pseudo-terminal.
@Suite struct PresentTests {
  let folder = TemporaryFolder()

  private func start(_ lesson: String = talk, environment: [String: String] = [:], width: UInt16 = 80) throws
    -> Program
  {
    let path = folder.write(lesson, to: "talk.md")
    return try #require(
      Program(arguments: ["present", path], folder: folder, environment: environment, width: width))
  }

  /// Leaves, and expects the terminal as it was and nothing left behind.
  private func expectEnd(_ program: Program, status: Int32 = 0, keys: String = "q") {
    program.type(keys)
    #expect(program.waitForExit() == status)
    #expect(program.isTerminalRestored)
    #expect(program.raw.hasSuffix("\u{1B}[?1049l") || program.raw.contains("\u{1B}[?1049l"))
    #expect(program.processesLeft.isEmpty)
  }

  @Test func spaceGoesFromTextToCodeToItsOutputToTheNextSlide() throws {
    let program = try start()
    #expect(!program.wait(for: "space shows the code").contains("range(3)"))
    program.type(" ")
    program.wait(for: "range(3)")
    #expect(!program.wait(for: "space runs the cell").contains("line 0"))
    program.type(" ")
    program.wait(for: "line 2")
    program.wait(for: "space goes on")
    program.type(" ")
    program.wait(for: "n + 1")
    program.type("\u{1B}[C")
    program.wait(for: "]: 42")
    expectEnd(program)
  }

  @Test func claimsAndChoicesStandWithTheCell() throws {
    let program = try start(
      """
      # T

      ```python name="a" tags=["predict"] predict=["one", "two"] expect="wall['a'] < 1000"
      print("two")
      ```

      ```python
      2
      ```
      """)
    program.type(" ")
    #expect(program.wait(for: "space asks for your guess").contains("2  two"))
    program.type(" ")
    program.wait(for: "what will it show? (Enter skips)")
    program.type("7\r")
    program.wait(for: "the number of one of the lines above.")
    program.type("2\r")
    program.wait(for: "You guessed “two”, and so it is.")
    program.wait(for: "✓ wall['a'] < 1000")
    program.type("  ")
    program.wait(for: "]: 2")
    program.type("\u{1B}[D")
    program.wait(for: "You guessed “two”")
    program.wait(for: "✓ wall['a'] < 1000")
    expectEnd(program)
  }

  @Test func textBehindACellTalksAboutIt() throws {
    let program = try start(
      """
      # T

      ```python
      6 * 7
      ```

      Run the cell again.
      """)
    program.type("t")
    program.wait(for: "The cell was not run yet.")
    program.type("  ")
    program.wait(for: "Out[1]: 42")
    program.type(" t")
    program.wait(for: "MainProcess")
    program.type("\u{1B}r")
    program.wait(for: "Out[2]: 42")
    program.wait(for: "1/2")
    expectEnd(program)
  }

  @Test func aGuessCanBeSkippedOrPutOff() throws {
    let program = try start(
      """
      # T

      ```python name="a" tags=["predict"]
      1
      ```

      ```python name="b" tags=["predict"]
      2
      ```
      """)
    program.type(" ")
    program.wait(for: "space asks for your guess")
    program.type(" ")
    program.wait(for: "Enter skips")
    program.type("\u{3}")
    program.wait(for: "space asks again")
    program.type(" ")
    program.wait(for: "Enter skips")
    program.type("\r")
    program.wait(for: "]: 1")
    program.type(" r")
    program.wait(for: "]: 2")
    expectEnd(program)
  }

  @Test func aCellRunsAgainAndWhatWasRunIsStillThere() throws {
    let program = try start()
    program.type("   ")
    program.wait(for: "n + 1")
    program.wait(for: "2/4")
    program.type("r")
    program.wait(for: "Out[2]: 42")
    program.type("r")
    program.wait(for: "Out[3]: 42")
    program.type("\u{1B}[D")
    program.wait(for: "line 2")
    program.wait(for: "1/4")
    expectEnd(program)
  }

  @Test func panelsOpenAndClose() throws {
    let program = try start()
    program.type("o")
    program.wait(for: "4  ·  ask")
    program.type("\u{1B}[B\r")
    program.wait(for: "n + 1")
    program.type("t")
    program.wait(for: "The cell was not run yet.")
    program.type("?")
    program.wait(for: "run the cell again")
    program.type("\u{1B}")
    program.wait(for: "space runs the cell")
    program.type("rt")
    program.wait(for: "running")
    program.wait(for: "cores\u{A0}busy")
    program.type("m")
    program.wait(for: "sent each other nothing")
    program.type("q")
    program.wait(for: "n + 1")
    expectEnd(program)
  }

  @Test func controlCInterruptsAndKeysWaitForTheEnd() throws {
    let program = try start()
    program.type("o\u{1B}[F\u{1B}[A  ")
    program.wait(for: "Ctrl-C interrupts")
    program.type("\u{3}o")
    program.wait(for: "4  ·  ask")
    program.type("\u{1B}")
    program.wait(for: "space goes on")
    expectEnd(program)
  }

  @Test func aCellAsks() throws {
    let program = try start()
    program.type("\u{1B}[F ")
    program.wait(for: "Who? ")
    program.type("Ada\r")
    program.wait(for: "]: 'Ada!'")
    expectEnd(program)
  }

  @Test func commandsAndThePromptWorkInBetween() throws {
    let program = try start()
    program.wait(for: "space shows the code")
    program.type(":")
    program.wait(for: "▸ ")
    program.type("list\r")
    program.wait(for: "any key goes back")
    program.type("x")
    program.wait(for: "space shows the code")
    program.type("p")
    program.enter("n = 1", showing: "n = 1")
    program.wait(for: "▸ ")
    program.type(":goto answer\r")
    program.enter("", showing: "]: 2")
    program.wait(for: "▸ ")
    program.type("\u{4}")
    program.wait(for: "while True")
    expectEnd(program)
  }

  @Test func aCellIsEditedWithoutLeaving() throws {
    let editor = folder.write("#!/bin/sh\necho '6 * 7' > \"$1\"\n", to: "editor")
    chmod(editor, 0o755)
    let program = try start(environment: ["EDITOR": editor])
    program.type("   e")
    program.wait(for: "6 * 7")
    program.wait(for: "space runs the cell")
    program.type(" ")
    program.wait(for: "]: 42")
    expectEnd(program)
  }

  @Test func aNewSizeIsTakenOver() throws {
    let program = try start()
    program.wait(for: "space shows the code")
    program.resize(width: 100, height: 30)
    program.wait(for: "space shows the code")
    program.resize(width: 1, height: 1)
    program.resize(width: 60, height: 10)
    program.wait(for: "space shows the code")
    expectEnd(program)
  }

  @Test func suspendingGivesTheTerminalBack() throws {
    let program = try start()
    program.wait(for: "space shows the code")
    program.type("\u{1A}")
    #expect(program.waitForStop())
    #expect(program.isTerminalRestored)
    kill(-program.process, SIGCONT)
    program.wait(for: "space shows the code")
    expectEnd(program)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func signalsLeaveTheTerminalAsItWas(_ signal: Int32) throws {
    let program = try start()
    program.type("o\u{1B}[F\u{1B}[A  ")
    program.wait(for: "Ctrl-C interrupts")
    kill(program.process, signal)
    _ = program.waitForExit()
    #expect(program.isTerminalRestored && program.raw.contains("\u{1B}[?1049l"))
  }

  @Test func evenKillingLeavesTheTerminalAsItWas() throws {
    let program = try start()
    program.wait(for: "space shows the code")
    let presenter = try #require(program.children.first)
    kill(presenter, SIGKILL)
    #expect(program.waitForExit() == 128 + SIGKILL)
    #expect(program.isTerminalRestored && program.raw.contains("\u{1B}[?1049l"))
  }

  @Test func withoutATerminalThereIsASentence() throws {
    let path = folder.write(talk, to: "talk.md")
    let run = try #require(PipedRun(arguments: ["present", path], input: "", folder: folder))
    #expect(run.ending == .status(2) && run.errors.contains("lectern run"))
  }

  @Test func whatThereIsNotGetsASentence() throws {
    let program = try #require(
      Program(arguments: ["present", "nothing.md"], folder: folder, environment: ["LECTERN_LESSONS": "/"]))
    program.wait(for: "does not exist")
    #expect(program.waitForExit() == 2)
  }
}
