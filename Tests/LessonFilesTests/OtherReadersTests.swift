// MyST Markdown, notebook JSON and percent scripts are read into the same model.

import LessonFiles
import Testing

@Suite struct MySTReaderTests {
  @Test func sampleHasItsCells() throws {
    let lesson = try Samples.read(Samples.myst, as: "two.md")
    #expect(lesson.format == .mystMarkdown)
    #expect(lesson.cells.map(\.kind) == [.markdown, .markdown, .code, .code, .markdown, .raw])
    #expect(lesson.cells[0].source == "# Way two\n\nText.")
    #expect(lesson.cells[1].tags == ["notes"])
    #expect(lesson.cells[2].source == "print(\"one\")")
    #expect(lesson.cells[2].tags == ["predict", "hide-input"])
    #expect(lesson.cells[2].name == "one")
    #expect(lesson.cells[2].line == 20)
    #expect(lesson.cells[3].timeout == 3)
    #expect(lesson.cells[3].expect == ["cores > 1.5"])
    #expect(lesson.cells[5].source == "kept")
  }

  @Test func pythonFenceIsNoCell() throws {
    let lesson = try Samples.read(
      "---\nfile_format: mystnb\n---\n```python\nx\n```\n<!--\n```{code-cell}\n```\n-->\n", as: "a.md")
    #expect(lesson.cells.map(\.kind) == [.markdown])
  }

  @Test func brokenOptionsNameTheirLine() {
    #expect(
      Samples.refusal(
        "---\nfile_format: mystnb\n---\n\n```{code-cell}\n:a: 1\n:b: [1\n\nx\n```\n", as: "a.md")?
        .hasPrefix("a.md:7: in the cell's options, the YAML is broken") == true)
  }
}

@Suite struct NotebookReaderTests {
  @Test func sampleHasItsCells() throws {
    let lesson = try Samples.read(Samples.notebook, as: "two.ipynb")
    #expect(lesson.cells.map(\.kind) == [.markdown, .code, .raw])
    #expect(lesson.cells[0].source == "# Way two\n\nText")
    #expect(lesson.cells[1].source == "print('hé')\n😀 = 1")
    #expect(lesson.cells[1].name == "work")
    #expect(lesson.cells[1].id == "one")
    #expect(lesson.cells[1].executionCount == 3)
    #expect(lesson.cells[1].outputs.first?["text"] == ["hé\n"])
    #expect(lesson.cells[2].otherMembers["shape"] == [1, 2])
    #expect(lesson.cells.map(\.line) == [7, 15, 17])
    #expect(lesson.title == "Way two")
  }

  @Test func worksheetsOfVersion3() throws {
    let lesson = try Samples.read(
      """
      {"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": [
        {"cell_type": "heading", "level": 2, "source": ["Old"], "metadata": {}},
        {"cell_type": "code", "input": ["x\\n", "y"], "prompt_number": 4, "collapsed": false, "metadata": {},
         "outputs": [{"output_type": "pyout", "prompt_number": 4, "text": "7", "metadata": {}},
                     {"output_type": "stream", "stream": "stderr", "text": "e"}]}]}]}
      """, as: "a.ipynb")
    #expect(lesson.cells.map(\.source) == ["## Old", "x\ny"])
    #expect(lesson.cells[1].executionCount == 4)
    #expect(lesson.cells[1].outputs.first?["data"] == ["text/plain": "7"])
    #expect(lesson.cells[1].outputs.last == ["output_type": "stream", "name": "stderr", "text": "e"])
  }
}

@Suite struct PercentScriptReaderTests {
  @Test func sampleHasItsCells() throws {
    let lesson = try Samples.read(Samples.script, as: "two.py")
    #expect(lesson.cells.map(\.kind) == [.markdown, .code, .code])
    #expect(lesson.cells[0].source == "# Way two\n\nText")
    #expect(lesson.cells[1].source == "x = 1\n%time f()")
    #expect(lesson.cells[1].name == "work")
    #expect(lesson.cells[1].options["title"] == "The first")
    #expect(lesson.cells[2].source == "s = \"\"\"\n# %% no marker\n\"\"\"")
    #expect(lesson.cells.map(\.line) == [11, 16, 20])
    #expect(lesson.metadata["kernelspec"]?["name"] == "python3")
  }

  @Test func scriptWithoutMarkersIsOneCell() throws {
    let lesson = try Samples.read("#!/bin/python\n# %time is a comment\nx = 1\n", as: "a.py")
    #expect(lesson.cells.map(\.source) == ["#!/bin/python\n# %time is a comment\nx = 1"])
    #expect(try Samples.read("", as: "a.py").cells.map(\.source) == [""])
  }

  @Test func commentThatBeginsLikeACommandStays() throws {
    let lesson = try Samples.read("# %%\n# copy the list\nx = 1\n# !ls\n", as: "a.py")
    #expect(lesson.cells.map(\.source) == ["# copy the list\nx = 1\n!ls"])
  }

  @Test func quotedMarkdown() throws {
    let lesson = try Samples.read("# %% [markdown]\nr\"\"\"\nA *b*\n\"\"\"\n", as: "a.py")
    #expect(lesson.cells.map(\.source) == ["A *b*"])
  }
}

@Suite struct CellLookupTests {
  private func lesson() -> Lesson {
    var lesson = Lesson(format: .jupytextMarkdown)
    lesson.cells = [
      Cell(kind: .markdown, source: "# x"), Cell(kind: .code, source: "a", options: ["name": "two"]),
      Cell(kind: .code, source: "b", options: ["name": "Queue"]),
    ]
    lesson.renumber()
    return lesson
  }

  @Test(arguments: [("1", 1), ("2", 2), ("two", 1), ("queue", 2)])
  func found(_ text: String, _ index: Int) throws {
    #expect(try lesson().cell(matching: text) == index)
  }

  @Test(arguments: [
    ("3", "There is no cell 3; the cells of this lesson are 1 to 2."),
    ("queu", "There is no cell named “queu”; the nearest is “Queue” (:list shows them all)."),
    ("tow", "There is no cell named “tow”; the nearest is “two” (:list shows them all)."),
  ])
  func notFound(_ text: String, _ sentence: String) {
    let error = #expect(throws: CellNotFound.self) { try lesson().cell(matching: text) }
    #expect(error?.description == sentence)
  }
}
