// The lessons of the course: each can be read, fits the screen it is shown on, and survives every format.

import LessonFiles
import Testing

@Suite struct CourseTests {
  static let lessons = ["02-processes.md"]

  private func path(_ lesson: String) -> String {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return folders.joined(separator: "/") + "/lessons/" + lesson
  }

  @Test(arguments: lessons) func namesAreUniqueAndEveryCodeCellHasOne(_ file: String) throws {
    let lesson = try LessonReader.read(path: path(file))
    let names = lesson.codeCells.compactMap(\.name)
    #expect(names.count == lesson.codeCells.count)
    #expect(Set(names).count == names.count)
    #expect((10...25).contains(names.count))
    #expect(lesson.title.count > 3 && lesson.language == "python")
  }

  @Test(arguments: lessons) func markdownCellsFitAScreen(_ file: String) throws {
    let lesson = try LessonReader.read(path: path(file))
    for cell in lesson.cells where cell.kind == .markdown {
      let lines = cell.source.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 16 && lines.allSatisfy { $0.count <= 82 }, "\(file):\(cell.line)")
    }
  }

  @Test(arguments: lessons) func optionsAreAllUnderstood(_ file: String) throws {
    let lesson = try LessonReader.read(path: path(file))
    for cell in lesson.codeCells {
      #expect(
        Set(cell.options.keys).isSubset(of: ["name", "tags", "expect", "timeout"]), "\(file):\(cell.line)")
      // a claim may only speak of cells that come before it, or of its own
      let before = lesson.codeCells.prefix(cell.number ?? 0).compactMap(\.name)
      for claim in cell.expect {
        let named = claim.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        #expect(named.allSatisfy { before.contains(String($0)) }, "\(file):\(cell.line)")
      }
    }
  }

  @Test(arguments: lessons, LessonFormat.allCases)
  func survivesEveryFormat(_ file: String, _ format: LessonFormat) throws {
    let lesson = try LessonReader.read(path: path(file))
    let bytes = try LessonWriter.bytes(of: lesson, as: format)
    let again = try LessonReader.read(bytes: bytes, path: file, format: format)
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
    #expect(again.cells.map(\.options) == lesson.cells.map(\.options))
  }
}
