import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let editedLesson = """
  # Edited

  ```python name="ten"
  N = 10
  ```

  ```python name="square"
  N * N
  ```
  """

/// Changing a lesson at the prompt.
@Suite struct EditPromptTests {
  let folder = TemporaryFolder()

  private func run(_ input: String, editor: String? = nil) throws -> PipedRun {
    let path = folder.write(editedLesson, to: "lesson.md")
    let variables = editor.map { ["EDITOR": $0] } ?? [:]
    return try #require(PipedRun(arguments: [path], input: input, folder: folder, environment: variables))
  }

  @Test func aValueIsSetAndWhatReadsItIsStale() throws {
    let run = try run("\n\n:set ten N=30\n:diff\n:list\n:run stale\n:list\n:revert ten\n:diff\n")
    #expect(run.ending == .status(0))
    #expect(run.output.contains("- N = 10\n+ N = 30\n"))
    #expect(run.output.contains("1  ✓ ↶ ✎ ↻  ten     N = 30") && run.output.contains("2  ✓ ↶   ↻  square"))
    #expect(run.output.contains("]: 900") && run.output.contains("Nothing was edited."))
  }

  @Test func theEditorChangesACell() throws {
    let run = try run(":edit 1\n:run all\n:save \(folder.path)/new.md\n", editor: "sed -i s/10/7/")
    #expect(run.output.contains("]: 49"))
    let saved = try #require(PipedRun(arguments: ["\(folder.path)/new.md"], input: "\n\n", folder: folder))
    #expect(saved.output.contains("]: 49"))
  }

  @Test(arguments: ["false", "/nonexistent/editor", "rm"]) func anEditorThatFailsChangesNothing(
    editor: String
  ) throws {
    let run = try run(":edit 1\n:diff\n", editor: editor)
    let text = run.output.replacing("\n", with: " ")
    #expect(text.contains("the cell stays as it was") && text.contains("Nothing was edited."))
  }

  @Test func cellsOfOnesOwnComeAndGo() throws {
    let run = try run(
      ":new 1\n:list\n:move 2 1\n:run 1\n:delete 2\n:delete 1\n:list\n", editor: "sh -c 'echo 6*7 > $0'")
    #expect(run.output.contains("2  · ✎          6*7") && run.output.contains("]: 42"))
    #expect(run.output.contains("Cell 2 belongs to the lesson"))
  }

  @Test func repeatingShowsWhatComesHowOften() throws {
    let run = try run("\n:repeat 3 square\n:repeat 0 square\n:repeat\n")
    #expect(
      run.output.contains("3  ━━━━━━━━━━━━━━━━━━━━  100\n") && run.output.contains("3 runs · always the same")
    )
    #expect(run.output.contains("Say how often"))
  }

  @Test func whatIsRepeatedWithSeedsNamesThem() throws {
    let run = try run("\n:repeat 2 square --seed 7\n:repeat 2 --seed\n")
    #expect(run.output.contains("━━  seed 7  100\n"))
    #expect(run.output.contains("Say a whole number behind --seed"))
  }

  @Test func withoutAnEditorTheTextIsEditedHere() throws {
    let path = folder.write(editedLesson, to: "lesson.md")
    let program = try #require(Program(arguments: [path], folder: folder))
    program.enter(":edit ten", showing: "takes the text")
    program.wait(for: "N = 10")
    program.type("0\r")
    program.enter(":run 1", showing: "N = 100")
    program.enter(":run 2", showing: "]: 10000")
    program.expectCleanEnd(by: ":quit\r")
  }

  @Test func aFileThatChangesIsNoticed() throws {
    let path = folder.write(editedLesson, to: "lesson.md")
    let program = try #require(Program(arguments: [path], folder: folder))
    program.wait(for: "▸ ")
    _ = folder.write(editedLesson.replacing("N * N", with: "N + N"), to: "lesson.md")
    program.type(":list\r")
    program.wait(for: "has changed.")
    program.enter(":reload", showing: "as its file has it now")
    program.enter(":run all", showing: "]: 20")
    program.expectCleanEnd(by: ":quit\r")
  }
}
