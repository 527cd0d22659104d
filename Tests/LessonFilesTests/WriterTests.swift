// What was not edited is written back byte for byte; what was is rendered, and nothing around it changes.

import Glibc
import LessonFiles
import Testing

private func written(_ lesson: Lesson, as format: LessonFormat? = nil) throws -> String {
  String(decoding: try LessonWriter.bytes(of: lesson, as: format), as: UTF8.self)
}

@Suite struct WriterTests {
  static let paths = Samples.all.map(\.path)

  private func text(_ path: String) throws -> String {
    try #require(Samples.all.first { $0.path == path }).text
  }

  @Test(arguments: paths) func unchangedIsIdentical(_ path: String) throws {
    let text = try text(path)
    #expect(try written(Samples.read(text, as: path)) == text)
    let windows = text.replacing("\n", with: "\r\n")
    #expect(try Array(written(Samples.read(windows, as: path)).utf8) == Array(windows.utf8))
  }

  @Test(arguments: paths) func editOfOneCellStaysThere(_ path: String) throws {
    let text = try text(path)
    var lesson = try Samples.read(text, as: path)
    let index = try #require(lesson.cells.firstIndex { $0.kind == .code })
    lesson.cells[index].source = "edited = True"
    let again = try Samples.read(try written(lesson), as: path)
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
    #expect(again.cells.map(\.options) == lesson.cells.map(\.options))
    // all other lines are those of the file
    let old = Set(text.split(separator: "\n"))
    let new = try written(lesson).split(separator: "\n").filter { !old.contains($0) }
    #expect(new.joined().contains("edited = True"))
    #expect(new.count <= 4, "\(new)")
  }

  @Test func editKeepsTheRestToTheByte() throws {
    var lesson = try Samples.read(
      "# A  \n\n\n\n```python   name='x'\n1\n```\n```python\n2\n```\n\n\n\ntext\n", as: "a.md")
    let index = try #require(lesson.cells.firstIndex { $0.source == "2" })
    lesson.cells[index].source = "3"
    let text = try written(lesson)
    #expect(
      text == "# A  \n\n\n\n```python   name='x'\n1\n```\n```python\n3\n```\n\n\n\ntext\n")
  }

  @Test(arguments: paths) func headerIsRewrittenAlone(_ path: String) throws {
    var lesson = try Samples.read(try text(path), as: path)
    lesson.metadata["kernelspec"] = ["name": "other", "language": "python", "display_name": "Other: one"]
    let again = try Samples.read(try written(lesson), as: path)
    #expect(again.metadata["kernelspec"] == lesson.metadata["kernelspec"])
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
  }

  @Test(arguments: paths) func cellsInsertedAndRemoved(_ path: String) throws {
    var lesson = try Samples.read(try text(path), as: path)
    let last = lesson.cells.removeLast()
    lesson.cells.insert(Cell(kind: .code, source: "new = 1", options: ["name": "new"]), at: 1)
    lesson.cells.append(Cell(kind: .markdown, source: "The end."))
    lesson.renumber()
    let again = try Samples.read(try written(lesson), as: path)
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
    #expect(!again.cells.contains { $0.source == last.source && $0.id == last.id && $0.kind == last.kind })
  }

  @Test func outputsAreStoredInNotebooks() throws {
    var lesson = try Samples.read(Samples.notebook, as: "two.ipynb")
    lesson.cells[1].outputs = [["output_type": "stream", "name": "stdout", "text": "1\n"]]
    lesson.cells[1].executionCount = 4
    let again = try Samples.read(try written(lesson), as: "two.ipynb")
    #expect(again.cells[1].outputs == lesson.cells[1].outputs)
    #expect(again.cells[1].options["x"] == lesson.cells[1].options["x"])
    #expect(try written(lesson).contains(#""b": 1.50"#))
  }

  @Test(arguments: paths, LessonFormat.allCases)
  func conversionKeepsCells(_ path: String, _ format: LessonFormat) throws {
    let lesson = try Samples.read(try text(path), as: path)
    let bytes = try LessonWriter.bytes(of: lesson, as: format)
    let again = try LessonReader.read(bytes: bytes, path: "converted", format: format)
    func shape(_ lesson: Lesson) -> [[String]] {
      lesson.cells.filter { !$0.source.hasPrefix("---") }.map {
        [$0.kind.rawValue, $0.source, $0.name ?? "", "\($0.tags)", $0.expect.joined()]
      }
    }
    #expect(shape(again) == shape(lesson))
    #expect(again.metadata["kernelspec"] == lesson.metadata["kernelspec"])
    // a second round changes nothing
    #expect(try LessonWriter.bytes(of: again) == bytes)
  }

  static let awkward = [
    "", "a\n\n\nb", "```python\nx\n```", "<!-- #region -->\nx", "    code\n\n\nmore",
    "# x\n\n```\na\n\n\nb\n```",
    "ends blank\n", "\nstarts blank", "tab\tand é \u{2028} 😀", "---\na: b\n---", "~~~\nx", "- a\n\n\n- b",
  ]

  @Test(arguments: awkward) func awkwardMarkdown(_ source: String) throws {
    let lesson = Lesson(
      format: .notebook,
      cells: [
        Cell(kind: .code, source: "1"), Cell(kind: .markdown, source: source),
        Cell(kind: .markdown, source: "next"), Cell(kind: .code, source: "2"),
      ])
    let bytes = try LessonWriter.bytes(of: lesson, as: .jupytextMarkdown)
    let again = try LessonReader.read(bytes: bytes, path: "a.md", format: .jupytextMarkdown)
    #expect(again.cells.map(\.source) == lesson.cells.map(\.source))
  }

  @Test(arguments: [
    "", "```\nx\n```", "x\n\n\n", "s = '''\n```\n'''", "%%bash -e\nls", "%time f()\n!ls\n# copy it", ":a: b",
  ])
  func awkwardCode(_ source: String) throws {
    for format in LessonFormat.allCases {
      let lesson = Lesson(
        format: .notebook, cells: [Cell(kind: .code, source: source), Cell(kind: .code, source: "2")])
      let bytes = try LessonWriter.bytes(of: lesson, as: format)
      let again = try LessonReader.read(bytes: bytes, path: "a", format: format)
      let trimmed = again.cells.map { $0.source.split(separator: "\n") }
      #expect(trimmed == lesson.cells.map { $0.source.split(separator: "\n") }, "\(format)")
    }
  }

  @Test func whatAFormatCannotHoldIsRefused() {
    let lesson = Lesson(format: .notebook, cells: [Cell(kind: .code, source: "x = 1\n# %% two\ny = 2")])
    let error = #expect(throws: LessonError.self) { try LessonWriter.bytes(of: lesson, as: .percentScript) }
    #expect(error?.problem == "code cell 1 cannot be written in this format without being cut or changed")
  }

  @Test func idsAreValidAndUnique() throws {
    var cells = [
      Cell(kind: .code, source: "1", options: ["name": "a"]),
      Cell(kind: .code, source: "2", options: ["name": "a"]),
      Cell(kind: .code, source: "3", options: ["name": "not valid!"]), Cell(kind: .code, source: "4"),
    ]
    cells[3].id = "a"
    let text = try written(Lesson(format: .jupytextMarkdown, cells: cells), as: .notebook)
    let ids = try Samples.read(text, as: "a.ipynb").cells.compactMap(\.id)
    #expect(ids == ["cell-1", "cell-2", "cell-3", "a"])
  }
}

@Suite struct FileWritingTests {
  @Test func replacesTheFileAndKeepsItsMode() throws {
    let folder = try #require(temporaryFolder())
    let path = folder + "/a.md"
    defer {
      unlink(path)
      unlink(folder + "/link.md")
      rmdir(folder)
    }
    var lesson = try Samples.read(Samples.jupytext, as: path)
    try LessonWriter.write(lesson, to: path)
    #expect(try LessonReader.read(path: path).cells == lesson.cells)
    chmod(path, 0o640)
    #expect(symlink("a.md", folder + "/link.md") == 0)
    lesson.cells[1].source = "# New"
    try LessonWriter.write(lesson, to: folder + "/link.md")
    #expect(try LessonReader.read(path: path).title == "New")
    var status = stat()
    #expect(lstat(folder + "/link.md", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  /// The file may have no more than a few bytes, as on a disk that is full.
  @Test func aFailedWriteLeavesTheOldFileWhole() async {
    await #expect(processExitsWith: .success) {
      let folder = try #require(temporaryFolder())
      let path = folder + "/a.md"
      defer {
        unlink(path)
        #expect(rmdir(folder) == 0, "something was left beside the file")
      }
      var lesson = try Samples.read("# Old\n", as: path)
      try LessonWriter.write(lesson, to: path)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 16, rlim_max: 1 << 20)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      lesson.cells[0].source = "# New, and longer than it may become"
      let error = #expect(throws: LessonError.self) { try LessonWriter.write(lesson, to: path) }
      #expect(error?.remedy.contains("the old one is whole") == true)
      #expect(try LessonReader.read(path: path).title == "Old")
    }
  }

  @Test func aFolderThatIsNotThere() throws {
    let lesson = try Samples.read(Samples.jupytext, as: "a.md")
    let error = #expect(throws: LessonError.self) {
      try LessonWriter.write(lesson, to: "no/such/folder/a.md")
    }
    #expect(
      error?.description
        == "no/such/folder/a.md: the folder for this file does not exist; create it with mkdir -p")
  }
}
