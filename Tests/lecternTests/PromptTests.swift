import TestSupport
import Testing

/// A lesson that needs little of Python.
private let shortLesson = """
  # Short lesson

  Some text.

  ```python name="greet"
  print("one")
  ```

  More text.

  ```python name="value" tags=["predict"]
  42
  ```

  The last words.
  """

private let endlessLesson = """
  # Endless

  ```python
  while True: pass
  ```

  ```python
  print("after")
  ```
  """

@Suite struct PromptTests {
  let folder = TemporaryFolder()

  private func start(_ lesson: String) throws -> Program {
    let path = folder.write(lesson, to: "lesson.md")
    return try #require(Program(arguments: [path], folder: folder))
  }

  @Test func enterStepsToTheEnd() throws {
    let program = try start(shortLesson)
    #expect(program.wait(for: "Enter runs this cell").contains("│ print(\"one\")"))
    #expect(program.enter("", showing: "More text.").contains("one\n"))
    program.enter("", showing: "what will it show? (Enter skips)")
    program.type("\r")
    #expect(program.wait(for: "The last words.").contains("]: 42"))
    program.wait(for: "2 of 2 cells run")
    program.enter(":run greet", showing: "one\n")
    program.enter("7", showing: "]: 7")
    #expect(program.enter(":list", showing: "value").contains("✓ ↶  greet"))
    program.expectCleanEnd(by: ":quit\r")
  }

  @Test func controlCInterruptsAndTheSessionGoesOn() throws {
    let program = try start(endlessLesson)
    program.enter("", showing: "Ctrl-C interrupts")
    program.type("\u{3}")
    program.wait(for: "Interrupted.")
    program.enter(":next", showing: "print(\"after\")")
    program.enter("", showing: "after\n")
    program.expectCleanEnd()
  }

  /// Ctrl-C throws away what was typed before it, so what is shown of it was shown while the cell ran.
  @Test func keysPressedMeanwhileAreNotShown() throws {
    let program = try start(endlessLesson)
    program.enter("", showing: "Ctrl-C interrupts")
    program.type("impatience\u{3}")
    #expect(!program.wait(for: "Interrupted.").contains("impatience"))
    program.expectCleanEnd()
  }

  @Test func controlCGivesUpTheLine() throws {
    let program = try start(shortLesson)
    program.wait(for: "▸ ")
    program.type("nonsense")
    program.wait(for: "nonsense")
    program.type("\u{3}")
    program.enter("8", showing: "]: 8")
    program.expectCleanEnd(by: ":quit\r")
  }

  @Test func aBlockIsOneEntryAndComesBackWhole() throws {
    let program = try start(shortLesson)
    program.enter("if True:\rprint(\"in block\")\r", showing: "      print(\"in block\")")
    program.wait(for: "in block\n")
    program.wait(for: "▸ ")
    program.type("\u{1B}[A")
    program.wait(for: "    print(\"in block\")")
    program.type("\r\r")
    program.wait(for: "in block\n")
    program.expectCleanEnd()
  }

  @Test func pastedLinesWaitForEnter() throws {
    let program = try start(shortLesson)
    program.wait(for: "▸ ")
    program.type("\u{1B}[200~print(\"pasted one\")\rprint(\"pasted two é\")\r\u{1B}[201~")
    program.wait(for: "print(\"pasted two é\")")
    program.type("\r")
    program.wait(for: "pasted one\npasted two é\n")
    program.expectCleanEnd()
  }

  @Test func tabCompletesCommandsAndCellNames() throws {
    let program = try start(shortLesson)
    program.wait(for: "▸ ")
    program.type(":got\tgr\t")
    program.wait(for: "greet")
    program.type("\r")
    program.wait(for: "Enter runs this cell")
    program.wait(for: "▸ ")
    program.type(":l\t")
    #expect(program.wait(for: ":lessons").contains(":list"))
    program.wait(for: "▸ :l")
    program.type("\u{3}")
    program.expectCleanEnd()
  }

  @Test func historyOutlivesTheSession() throws {
    let first = try start(shortLesson)
    first.enter("print(\"remembered ü\")", showing: "remembered ü\n")
    first.expectCleanEnd()
    let second = try start(shortLesson)
    second.wait(for: "▸ ")
    // Ctrl-R searches backwards.
    second.type("\u{12}remem")
    second.wait(for: "print(\"remembered ü\")")
    second.type("\r")
    second.wait(for: "remembered ü\n")
    second.expectCleanEnd()
  }

  @Test func theTerminalSaysWhatItsBackgroundIs() throws {
    let path = folder.write(shortLesson, to: "lesson.md")
    let program = try #require(Program(arguments: [path], folder: folder, environment: ["LECTERN_THEME": ""]))
    // Said before it is asked, so that no wait for it can be too short.
    program.type("print(6 * 7)\r\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;22c")
    program.wait(for: "Short lesson")
    program.wait(for: "42")
    #expect(program.raw.contains("\u{1B}[1;38;5;25mShort lesson") && !program.raw.contains("NameError"))
    program.expectCleanEnd()
  }

  @Test func picturesStandBelowTheirNames() throws {
    // No more of a picture than its size, which can be written as text.
    folder.write("GIF89a\u{1}\u{1}\u{1}\u{1}", to: "dot.gif")
    let path = folder.write("# T\n\n![a dot](dot.gif)\n\n![no dot](none.png)\n\nEnd.\n", to: "lesson.md")
    let program = try #require(
      Program(arguments: [path], folder: folder, environment: ["LECTERN_PICTURES": "iterm"]))
    program.wait(for: "End.")
    let parts = ["[image: a dot", "\u{1B}]1337;File=inline=1;size=10;width=", "[image: no dot", "End."]
    var rest = program.raw[...].replacing(/\x1B\[[0-9;]*m/, with: "")[...]
    for part in parts {
      let found = rest.firstRange(of: part)
      #expect(found != nil, "\(part) is missing")
      rest = found.map { rest[$0.upperBound...] } ?? rest
    }
    program.expectCleanEnd()
  }

  @Test func inputAsksThePerson() throws {
    let program = try start(shortLesson)
    program.enter("input()", showing: "▸ input()")
    program.type("an answer\r")
    program.wait(for: "]: 'an answer'")
    program.expectCleanEnd()
  }

  @Test(arguments: [("dumb", "80"), ("xterm", "1")])
  func poorTerminalsWork(_ term: String, _ columns: String) throws {
    let path = folder.write(shortLesson, to: "lesson.md")
    let width = try #require(UInt16(columns))
    let program = try #require(
      Program(arguments: [path], folder: folder, environment: ["TERM": term], width: width, height: width))
    program.type(":quit\r")
    #expect(program.waitForExit() == 0)
    #expect(program.processesLeft.isEmpty)
  }

  @Test func theCourseOffersItsLessons() throws {
    _ = folder.write("# First\n\n```python\n1\n```\n", to: "01-first.md")
    _ = folder.write("# Second\n\n```python\n2\n```\n", to: "02-second.md")
    let program = try #require(
      Program(arguments: [], folder: folder, environment: ["LECTERN_LESSONS": folder.path]))
    #expect(program.wait(for: "Enter opens 1").contains("second"))
    program.enter("", showing: "Enter runs this cell")
    program.enter(":open second", showing: "Second")
    program.expectCleanEnd(by: ":quit\r")
  }
}

@Suite struct PipedPromptTests {
  let folder = TemporaryFolder()

  @Test func commandsWorkLineByLineWithoutEscapes() throws {
    let path = folder.write(shortLesson, to: "lesson.md")
    let run = try #require(PipedRun(arguments: [path], input: "\n\n:list\n7\n:nonsense\n", folder: folder))
    #expect(run.ending == .status(0))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\r"))
    #expect(run.output.contains("one\n") && run.output.contains("]: 42\n") && run.output.contains("]: 7\n"))
    #expect(run.output.contains("There is no command “:nonsense”"))
    #expect(!run.output.contains("▸ \n"))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("", "lesson.md"), ("# T\n```python\n", "none.md"), ("{\"cells\": [", "lesson.ipynb"),
    ("\0\u{1}", "lesson.md"),
  ])
  func badLessonsGetASentence(_ text: String, _ name: String) throws {
    let path = name == "none.md" ? "\(folder.path)/none.md" : folder.write(text, to: name)
    let run = try #require(PipedRun(arguments: [path], input: "", folder: folder))
    #expect(run.ending == .status(2))
    #expect(run.errors.contains(name) && run.errors.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["run"], ["--nonsense"], ["run", "--timeout", "-1", "x.md"], ["list", "extra"]])
  func wrongUsageIsStatusTwo(_ arguments: [String]) throws {
    let run = try #require(PipedRun(arguments: arguments, input: "", folder: folder))
    #expect(run.ending == .status(2))
    #expect(run.errors.contains("Usage:"))
  }

  @Test func helpIsNoError() throws {
    let run = try #require(PipedRun(arguments: ["--help"], input: "", folder: folder))
    #expect(run.ending == .status(0))
    #expect(run.output.contains("USAGE: lectern"))
  }
}
