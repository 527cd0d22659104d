import TestSupport
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct HistoryFileTests {
  let folder = TemporaryFolder()

  @Test func entriesOfSeveralLinesComeBack() {
    let history = HistoryFile(path: "\(folder.path)/a/history")
    for entry in ["x = 1", "def f():\n    return '\\n'", "é 日本"] { history.append(entry) }
    #expect(history.load() == ["x = 1", "def f():\n    return '\\n'", "é 日本"])
  }

  @Test func lessonsHaveHistoriesOfTheirOwn() {
    let histories = ["/a/one.md", "/b/one.md"].map { HistoryFile(folder: folder.path, lesson: $0) }
    histories[0].append("first")
    #expect(histories.map { $0.load() } == [["first"], []])
  }

  @Test func longFilesAreCutDown() {
    let lines = (0..<2500).map { "entry\($0)\n" }
    folder.write(lines.joined(), to: "history")
    let history = HistoryFile(path: "\(folder.path)/history")
    #expect(history.load().count == HistoryFile.mostEntries)
    #expect(history.load().last == "entry2499")
    #expect(readTextFile("\(folder.path)/history", atMost: 1 << 20)?.split(separator: "\n").count == 1000)
  }

  @Test func withoutAFileNothingIsKept() {
    for path in [nil, "/proc/nowhere/history", folder.path] {
      let history = HistoryFile(path: path)
      history.append("x")
      #expect(history.load().isEmpty)
    }
  }

  @Test func brokenFilesAreRead() {
    folder.write("a\\\nb\\x\n\u{FFFD}\n\n", to: "history")
    #expect(HistoryFile(path: "\(folder.path)/history").load() == ["a", "bx", "\u{FFFD}"])
  }
}

@Suite struct ProgressFileTests {
  let folder = TemporaryFolder()

  @Test func placesAreRemembered() {
    let progress = ProgressFile(path: "\(folder.path)/progress")
    progress.remember(path: "/a.md", cell: 3)
    progress.remember(path: "/b.md", cell: nil)
    progress.remember(path: "/a.md", cell: 4)
    #expect(
      progress.load() == [LessonProgress(path: "/a.md", cell: 4), LessonProgress(path: "/b.md", cell: nil)])
    #expect(progress.progress(of: "/a.md")?.cell == 4)
    #expect(progress.progress(of: "/c.md") == nil)
  }

  @Test func brokenLinesAreSkipped() {
    folder.write("/a.md\tx\n/b.md\n\n/c.md\t-1\n/d.md\t2\n", to: "progress")
    #expect(ProgressFile(path: "\(folder.path)/progress").load() == [LessonProgress(path: "/d.md", cell: 2)])
  }
}

@Suite struct LessonLibraryTests {
  let folder = TemporaryFolder()

  private var library: LessonLibrary {
    for file in ["02-processes.md", "10-pools.md", "01-threads.ipynb", "README.md", "notes.txt", ".x.md"] {
      folder.write("# T\n", to: file)
    }
    return LessonLibrary(folder: folder.path)
  }

  private func file(_ text: String) -> String {
    do throws(LessonNotFound) {
      return String(try library.path(matching: text).dropFirst(folder.path.count + 1))
    } catch {
      return error.description
    }
  }

  @Test func lessonsAreInOrder() {
    #expect(library.lessons.map(\.name) == ["threads", "processes", "pools"])
    #expect(library.lessons.map(\.number) == [1, 2, 10])
  }

  @Test(arguments: ["processes", "2", "proc", "PROCESSES", "02-processes.md"])
  func oneLessonHasManyNames(_ text: String) { #expect(file(text) == "02-processes.md") }

  @Test func wrongNamesAreExplained() {
    #expect(file("p").contains("processes or pools"))
    #expect(file("proceses").contains("“processes”"))
    #expect(file("./none.md").contains("does not exist"))
    #expect(file(folder.path).contains("is a folder"))
  }

  @Test func missingFoldersAreEmpty() {
    #expect(LessonLibrary(folder: "/nonexistent").lessons.isEmpty)
    #expect(LessonLibrary(folder: nil).emptySentence.contains("LECTERN_LESSONS"))
  }
}

@Suite struct PlainEntryReaderTests {
  /// The entries of a text read through a pipe.
  private func entries(_ text: String) -> [String] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return ["no pipe"] }
    defer { close(ends[0]) }
    #expect(writeAll(Array(text.utf8), to: ends[1]))
    close(ends[1])
    let reader = PlainEntryReader(descriptor: ends[0])
    var entries: [String] = []
    while case .entry(let entry) = reader.readEntry(prompt: "", state: Prompt.state) { entries.append(entry) }
    return entries
  }

  @Test func linesAreEntries() {
    #expect(entries("\nx = 1\r\n:quit") == ["", "x = 1", ":quit"])
    #expect(entries("") == [])
  }

  @Test func blocksEndAtAnEmptyLine() {
    #expect(entries("for i in x:\n    f(i)\n\n1") == ["for i in x:\n    f(i)", "1"])
    #expect(entries("def f():") == ["def f():"])
  }

  @Test func longLinesArrive() {
    let line = String(repeating: "x", count: 20_000)
    #expect(entries(line + "\n1\n") == [line, "1"])
  }
}

@Suite struct CompletionTests {
  @Test func commonPrefixes() {
    #expect(Completion(replacedCount: 0, candidates: ["print", "process"]).commonPrefix == "pr")
    #expect(Completion(replacedCount: 0, candidates: []).commonPrefix == "")
    #expect(Completion(replacedCount: 0, candidates: ["a", "b"]).commonPrefix == "")
  }

  @Test func candidatesStandInColumns() {
    let lines = columns(["a", "bb", "ccc", "d", "e"], width: 12).map(\.text)
    #expect(lines == ["a    d    ", "bb   e    ", "ccc  "])
    #expect(columns(["long"], width: 1).map(\.text) == ["long  "])
  }
}
