// The lessons of the course: each can be read, fits the screen it is shown on, and survives every format.

import LessonFiles
import Testing

@Suite struct CourseTests {
  static let lessons = [
    "00-tour.md", "01-threads.md", "02-processes.md", "03-costs.md", "04-talking.md", "05-sharing.md",
    "06-coordinating.md", "07-ending.md", "08-higher-levels.md", "09-project.md", "10-authoring.md",
    "11-asyncio.md",
  ]

  static func path(_ lesson: String) -> String {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return folders.joined(separator: "/") + "/lessons/" + lesson
  }

  @Test(arguments: lessons) func namesAreUniqueAndEveryCodeCellHasOne(_ file: String) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    let names = lesson.codeCells.compactMap(\.name)
    #expect(names.count == lesson.codeCells.count)
    #expect(Set(names).count == names.count)
    #expect((10...25).contains(names.count))
    #expect(lesson.title.count > 3 && lesson.language == "python")
  }

  @Test(arguments: lessons) func markdownCellsFitAScreen(_ file: String) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    for cell in lesson.cells where cell.kind == .markdown {
      let lines = cell.source.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines.count <= 16 && lines.allSatisfy { $0.count <= 82 || $0.contains("](http") },
        "\(file):\(cell.line)")
    }
  }

  /// In a window of 80 columns the frame leaves 78 for code; a line that goes on in the next row reads badly.
  @Test(arguments: lessons) func codeFitsItsFrame(_ file: String) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    for cell in lesson.codeCells where !cell.tags.contains("check") {
      let lines = cell.source.split(separator: "\n", omittingEmptySubsequences: false)
      for (offset, line) in lines.enumerated() { #expect(line.count <= 78, "\(file):\(cell.line + offset)") }
    }
  }

  @Test(arguments: lessons) func isWithoutFault(_ file: String) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    let findings = LessonLint.findings(in: lesson) { path in
      // the course's lessons only link to each other
      Self.lessons.contains { path.hasSuffix("/" + $0) }
    }
    #expect(findings == [], "\(file)")
    for cell in lesson.cells {
      #expect(
        Set(cell.options.keys).isSubset(of: ["name", "tags", "expect", "timeout", "output", "predict"]),
        "\(file):\(cell.line)")
    }
  }

  @Test(arguments: lessons) func hasAllThatALessonNeeds(_ file: String) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    let tags = Set(lesson.cells.flatMap(\.tags))
    #expect(tags.isSuperset(of: ["predict", "exercise", "hint", "solution", "check", "notes"]), "\(file)")
    #expect(lesson.exercises.count >= 2, "\(file)")
    #expect(lesson.codeCells.contains { !$0.expect.isEmpty }, "\(file)")
    for exercise in lesson.exercises { #expect(!exercise.hints.isEmpty, "\(file)") }
  }

  @Test(arguments: lessons, LessonFormat.allCases)
  func survivesEveryFormat(_ file: String, _ format: LessonFormat) throws {
    let lesson = try LessonReader.read(path: Self.path(file))
    let bytes = try LessonWriter.bytes(of: lesson, as: format)
    let again = try LessonReader.read(bytes: bytes, path: file, format: format)
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
    #expect(again.cells.map(\.options) == lesson.cells.map(\.options))
  }
}
