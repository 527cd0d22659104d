// A new lesson is a whole one in each format, and no file is ever overwritten by one.

import Glibc
import LessonFiles
import Testing

@Suite struct LessonTemplateTests {
  @Test func isWithoutFault() throws {
    let lesson = try Samples.read(LessonTemplate.text(title: "New"), as: "new.md")
    #expect(LessonLint.findings(in: lesson) { _ in false } == [])
    #expect(lesson.title == "New" && lesson.exercises.count == 1)
    #expect(
      lesson.cells.contains { $0.tags == ["predict"] } && lesson.cells.contains { $0.tags == ["notes"] })
  }

  @Test(arguments: ["md", "ipynb", "py", "myst"]) func isMadeOnce(_ ending: String) throws {
    let folder = try #require(temporaryFolder())
    let path = "\(folder)/04-my_first-lesson.\(ending)"
    defer {
      unlink(path)
      rmdir(folder)
    }
    try LessonTemplate.create(path)
    #expect(try LessonReader.read(path: path).title == "My first lesson")
    let error = #expect(throws: LessonError.self) { try LessonTemplate.create(path, title: "Other") }
    #expect(error?.problem == "there is such a file already")
  }

  @Test(arguments: [("a.md", "A"), ("x/12-.md", "A new lesson"), ("3 été.md", "Été"), ("", "A new lesson")])
  func titleOfAFile(_ path: String, _ title: String) {
    #expect(LessonTemplate.title(ofFile: path) == title)
  }
}
