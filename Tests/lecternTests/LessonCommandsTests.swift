// `lectern new`, `check` and `convert` as a teacher uses them, one after the other.

import TestSupport
import Testing

@Suite struct LessonCommandsTests {
  let folder = TemporaryFolder()

  private func run(_ arguments: String...) throws -> PipedRun {
    try #require(PipedRun(arguments: arguments, input: "", folder: folder))
  }

  @Test func aNewLessonDoesWhatItSaysInEachFormat() throws {
    let lesson = folder.path + "/my-lesson.md"
    #expect(try run("new", lesson).ending == .status(0))
    #expect(try run("new", lesson).ending == .status(2))
    let notebook = folder.path + "/my-lesson.ipynb"
    #expect(try run("convert", lesson, notebook).ending == .status(0))
    let report = folder.path + "/report.xml"
    let check = try run("check", "--junit", report, lesson, notebook)
    #expect(check.ending == .status(0), "\(check.output)\(check.errors)")
    #expect(check.output.hasSuffix("2 passed, 0 failed\n"))
    let page = folder.path + "/my-lesson.html"
    #expect(try run("convert", notebook, page).ending == .status(0))
    #expect(try run("convert", page, lesson).ending == .status(2))
  }

  @Test func aLessonThatFallsShortIsNamedWithItsLine() throws {
    let lesson = folder.write("# A\n\n```python name=\"a\" expect=\"b == 2\"\nb = 1\n```\n", to: "a.md")
    let check = try run("check", lesson)
    #expect(check.ending == .status(1))
    #expect(check.output.contains("\(lesson):4: cell 1 “a”: the claim “b == 2” does not hold\n"))
    #expect(try run("check", "--json", lesson).output.hasPrefix("{\"passed\": 0, \"failed\": 1, "))
  }

  @Test func whatIsNoLessonIsRefused() throws {
    let missing = try run("convert", folder.path + "/no.md", folder.path + "/a.html")
    #expect(missing.ending == .status(2))
    #expect(
      missing.errors.hasSuffix("/no.md: there is no such file; check the name, or list the folder with ls\n"))
    #expect(try run("check", folder.path).ending == .status(2))
  }
}
