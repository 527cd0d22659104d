// Jupytext Markdown: what is a cell, where it ends, and what its options say.

import LessonFiles
import Testing

@Suite struct JupytextMarkdownReaderTests {
  @Test func sampleHasItsCells() throws {
    let lesson = try Samples.read(Samples.jupytext, as: "two.md")
    #expect(
      lesson.cells.map(\.kind) == [.raw, .markdown, .markdown, .code, .markdown, .code, .markdown])
    #expect(lesson.cells[0].source == "---\ntitle: Two at once\n---")
    #expect(lesson.cells[1].source == "# Way two\n\nA first paragraph.\n\nStill the same cell.")
    #expect(lesson.cells[2].source == "A second cell.")
    #expect(lesson.cells[3].source == "def work():\n    return \"\"\"\n```\n\"\"\"")
    #expect(lesson.cells[4].source == "Before\n\n\nafter")
    #expect(lesson.cells[5].source == "%%bash\nls")
    #expect(lesson.cells[6].source == "```text\nnot a cell\n```")
  }

  @Test func optionsAreRead() throws {
    let lesson = try Samples.read(Samples.jupytext, as: "two.md")
    let cell = lesson.cells[3]
    #expect(cell.name == "work")
    #expect(cell.tags == ["predict"])
    #expect(cell.timeout == 2.5)
    #expect(lesson.cells[4].options == ["key": "v", "tags": ["notes"], "title": "Aside"])
  }

  @Test func linesAndNumbersAreThoseOfTheFile() throws {
    let lesson = try Samples.read(Samples.jupytext, as: "two.md")
    #expect(lesson.cells.map(\.number) == [nil, nil, nil, 1, nil, 2, nil])
    #expect(lesson.cells[1].line == 10)
    #expect(lesson.cells[3].line == 20)
    #expect(lesson.cells[5].line == 33)
    #expect(lesson.cells[5].language == "bash")
  }

  @Test func headerAndTitle() throws {
    let lesson = try Samples.read(Samples.jupytext, as: "two.md")
    #expect(lesson.title == "Way two")
    #expect(lesson.header == ["title": "Two at once"])
    #expect(lesson.metadata["kernelspec"]?["name"] == "python3")
    #expect(try Samples.read("---\ntitle: T\n---\n\ntext", as: "a.md").title == "T")
    #expect(try Samples.read("text", as: "x/plain.md").title == "plain")
  }

  @Test(arguments: [
    "```Python\nx\n```", "```py\nx\n```", "```\nx\n```", "~~~python\nx\n~~~", " ```python\nx\n ```",
  ])
  func notACell(_ text: String) throws {
    let lesson = try Samples.read(text, as: "a.md")
    #expect(lesson.cells.map(\.kind) == [.markdown])
    #expect(lesson.cells.first?.source == text)
  }

  @Test(arguments: ["```python\nx\n```", "```PYTHON\nx\n```", "````python\nx\n````", "``` python3\nx\n```"])
  func aCell(_ text: String) throws {
    let lesson = try Samples.read(text, as: "a.md")
    #expect(lesson.cells.map(\.kind) == [.code])
    #expect(lesson.cells.first?.source == "x")
    #expect(lesson.cells.first?.language == "python")
  }

  @Test func noevalIsText() throws {
    let lesson = try Samples.read("text\n```python .noeval\nx\n```\nmore", as: "a.md")
    #expect(lesson.cells.map(\.kind) == [.markdown])
  }

  @Test func longerFenceHoldsAFence() throws {
    let lesson = try Samples.read("````python\n```\nx\n```\n````\n", as: "a.md")
    #expect(lesson.cells.map(\.source) == ["```\nx\n```"])
  }

  static let optionLines: [(String, JSONValue)] = [
    ("a=1 b=[1, 2] c", ["a": 1, "b": [1, 2], "c": .null]),
    (#"{"tags": ["x"], "n": 1}"#, ["tags": ["x"], "n": 1]),
    ("expect=\"cores > 1.5\"", ["expect": "cores > 1.5"]),
    ("expect='wall[\"a\"] < 2'", ["expect": "wall[\"a\"] < 2"]),
    ("a=(1, 2,) b=True", ["a": [1, 2], "b": true]),
    ("a=}", ["incorrectly_encoded_metadata": "a=}"]),
    ("a={\"x\": \"b=1\"}", ["a": ["x": "b=1"]]),
  ]

  @Test(arguments: optionLines)
  func options(_ text: String, _ value: JSONValue) throws {
    let lesson = try Samples.read("```python \(text)\nx\n```", as: "a.md")
    #expect(lesson.cells.first.map { JSONValue.object($0.options) } == value)
  }

  @Test func lineEndsOfWindows() throws {
    let text = Samples.jupytext.replacing("\n", with: "\r\n")
    let windows = try Samples.read(text, as: "two.md")
    let plain = try Samples.read(Samples.jupytext, as: "two.md")
    #expect(windows.cells.map(\.source) == plain.cells.map(\.source))
    #expect(windows.cells.map(\.line) == plain.cells.map(\.line))
  }

  @Test func inactiveCellIsRaw() throws {
    let lesson = try Samples.read("```python active=\"py\"\nx\n```", as: "a.md")
    #expect(lesson.cells.map(\.kind) == [.raw])
  }
}
