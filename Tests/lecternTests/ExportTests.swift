import TestSupport
import Testing

private let talk = """
  # A talk

  Some *words* with ``a `tick` inside``.

  ```python name="hello"
  print("<hello> & world")
  ```

  ```python name="child"
  from multiprocessing import Process
  p = Process(target=print, args=("from the child",))
  p.start()
  p.join()
  ```

  ```python name="never"
  1 / 0
  ```
  """

/// `:export` of a session in which two cells ran and something was typed in between.
@Suite struct ExportTests {
  let folder = TemporaryFolder()

  private func export(_ commands: String) throws -> PipedRun {
    let path = folder.write(talk, to: "talk.md")
    return try #require(
      PipedRun(arguments: [path], input: "\n20 + 3\n\n\(commands)\n", folder: folder))
  }

  @Test func aPageHoldsCodeOutputsAndTimelines() throws {
    #expect(try export(":export \(folder.path)/out.html").output.contains("The session is in"))
    let page = try #require(folder.read("out.html"))
    for text in ["&lt;hello&gt; &amp; world", "Typed at the prompt", "23", "data:image/svg+xml;base64,"] {
      #expect(page.contains(text))
    }
    #expect(page.contains("prefers-color-scheme: dark") && !page.contains("src=\"http"))
  }

  @Test func aNotebookIsALessonAgain() throws {
    _ = try export(":export \(folder.path)/out.ipynb")
    let notebook = try #require(folder.read("out.ipynb"))
    for text in ["<hello> & world", "20 + 3", "image/svg+xml", "\"execution_count\": 3"] {
      #expect(notebook.contains(text))
    }
    let again = try #require(
      PipedRun(arguments: ["run", "\(folder.path)/out.ipynb", "--cells", "2"], input: "", folder: folder))
    #expect(again.output.contains("Out[1]: 23"))
  }

  @Test func markdownAndTextReadInOrder() throws {
    _ = try export(":export \(folder.path)/out.md\n:export \(folder.path)/out.txt")
    for name in ["out.md", "out.txt"] {
      let text = try #require(folder.read(name))
      var rest = text[...]
      for part in [
        "A talk", "<hello> & world", "20 + 3", "Out[2]: 23", "from the child", "cores busy", "1 / 0",
      ] {
        let found = rest.firstRange(of: part)
        #expect(found != nil, "\(part) is missing in \(name)")
        rest = found.map { rest[$0.upperBound...] } ?? rest
      }
      #expect(!text.contains("\u{1B}"))
    }
    #expect(folder.read("out.md")?.contains("```python tags=[\"typed\"]\n20 + 3\n```") == true)
  }

  @Test func markdownIsALessonAgain() throws {
    _ = try export(":export \(folder.path)/out.md")
    let run = try #require(
      PipedRun(arguments: ["run", "\(folder.path)/out.md", "--cells", "hello,2"], input: "", folder: folder))
    #expect(run.ending == .status(0) && run.output.contains("Out[2]: 23"))
    let check = try #require(
      PipedRun(arguments: ["check", "\(folder.path)/out.md"], input: "", folder: folder))
    #expect(check.output.contains("ZeroDivisionError") && !check.output.contains("nobody knows the tag"))
  }

  @Test(arguments: [
    (":export", "Say which file"), (":export talk.md", "is there already"),
    (":export x.docx", "Sessions are written as .html"), (":export x.cast", "is not recorded"),
    (":export nowhere/x.html", "does not exist"), (":export nowhere/x.txt", "does not exist"),
  ])
  func whatCannotBeWrittenGetsASentence(_ command: String, _ sentence: String) throws {
    let run = try export(command)
    #expect(run.ending == .status(0) && run.output.contains(sentence))
  }

  @Test func forceReplaces() throws {
    let file = folder.write("old", to: "out.txt")
    _ = try export(":export --force \(file)")
    #expect(folder.read("out.txt")?.contains("A talk") == true)
  }

  @Test func aRecordingPlaysAgain() throws {
    let path = folder.write(talk, to: "talk.md")
    let program = try #require(
      Program(arguments: ["--record", path], folder: folder, environment: ["TMPDIR": folder.path]))
    program.enter("", showing: "<hello> & world")
    program.enter(":export \(folder.path)/out.cast", showing: "The session is in")
    program.expectCleanEnd()
    let lines = try #require(folder.read("out.cast")).split(separator: "\n")
    #expect(lines.first?.contains("\"version\": 2") == true || lines.first?.contains("\"version\":2") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("[") && $0.hasSuffix("]") })
    #expect(lines.contains { $0.contains("<hello> & world") })
    #expect(!folder.names.contains { $0.hasPrefix("lectern-recording") })
  }
}
