// Jupytext, nbformat and MyST-NB as oracles: what they read from a file is what is read here, and what is written
// here they read and find valid. Over the samples, a corpus of awkward files, and lessons put together at random.

import LessonFiles
import Testing

@Suite(.enabled(if: Oracle.isThere)) struct OracleTests {
  static let corpus: [(name: String, text: String)] =
    Samples.all.filter { $0.path != "two.ipynb" }
    + [
      ("valid.ipynb", Samples.validNotebook),
      ("blanks.md", "# A\n\n\n\n\ntext\n\n```python\n1\n```\n\n\n\nmore\n\n\nand more\n```python\n2\n```\n"),
      ("fences.md", "````text\n```python\nx\n```\n````\n\ntext\n\n```python\n1\n```\n\n```{note}\nhi\n```\n"),
      ("indented.md", "text\n\n    code\n\n\n    code\n\ntext\n\n```python a=1 b\n1\n```\n"),
      ("regions.md", "<!-- #md -->\na\n\n\nb\n<!-- #endmd -->\n\n<!-- #raw x=1 -->\nr\n<!-- #endraw -->\n"),
      ("options.md", "```python {\"a\": [1, 2]}\n1\n```\n\n```python key='v' t=True bad=}\n2\n```\n"),
      ("quotes.md", "```python\ns = '''\n```\n'''\n# it's \"\"\"\n```\n\ntext\n"),
      ("noeval.md", "```python .noeval\n1\n```\n\nmore\n\n```bash\nls\n```\n\n```PYTHON\n2\n```\n"),
      ("windows.md", "# A\r\n\r\n```python name=\"a\"\r\n1\r\n\r\n2\r\n```\r\n\r\ntext\r\n\r\n\r\nmore\r\n"),
      ("tabs.md", "#\tA\n\n```python\ta=1\nif x:\n\ty = 1\n```\n\n-\titem\n\n\tcode\n"),
      ("plain.py", "import os\n\n# %% title [markdown] a=1\n# text\n\n\n# %%\ndef f():\n    pass\n\n\nf()\n"),
      (
        "magic.py",
        "# %%\n# %%time\n# %time f()\n# !ls\nx = 1\n\n# %% language=\"bash\"\n# ls\n\n# In[3]:\n2\n"
      ),
      (
        "lists.myst",
        "# A\n\n- a\n\n  ```{code-cell}\n  no\n  ```\n\n+++\n\nb\n\n~~~{code-cell}\n:a: 1\n\n2\n~~~\n"
      ),
    ]

  /// What must agree: kind, text and options. Jupytext notes blank lines and empty cells, which we keep as text.
  private func shape(_ lesson: Lesson) -> [String] {
    lesson.cells
      .filter { $0.kind != .markdown || $0.source.contains { !$0.isWhitespace } }
      .map { cell in
        let own: Set<String> = ["lines_to_next_cell", "lines_to_end_of_cell_marker", "cell_marker"]
        let options = cell.options.members.filter { !own.contains($0.key) }
          .map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        return "\(cell.kind) [\(cell.source)] \(options)"
      }
  }

  /// Compares what is read here with what the oracle reads.
  private func compare(_ files: [Oracle.File], validating: Bool = false) throws {
    let answers = try Oracle.read(files, validating: validating)
    for file in files {
      guard let theirs = answers[file.name] else {
        Issue.record("the oracle refused \(file.name): \(String(decoding: file.bytes, as: UTF8.self))")
        continue
      }
      let ours = try LessonReader.read(bytes: file.bytes, path: file.name)
      #expect(shape(ours) == shape(theirs), "\(file.name): \(String(decoding: file.bytes, as: UTF8.self))")
    }
  }

  @Test func readsTheSame() throws {
    try compare(Self.corpus.map { Oracle.File(name: $0.name, bytes: Array($0.text.utf8)) })
  }

  @Test(arguments: LessonFormat.allCases) func readsWhatIsWritten(_ format: LessonFormat) throws {
    let files = try Self.corpus.map { sample in
      let lesson = try Samples.read(sample.text, as: sample.name)
      let bytes = try LessonWriter.bytes(of: lesson.converted(to: format))
      return Oracle.File(name: "\(sample.name)\(GeneratedLesson.ending(of: format))", bytes: bytes)
    }
    try compare(files, validating: true)
  }

  @Test(arguments: [LessonFormat.jupytextMarkdown, .mystMarkdown, .percentScript])
  func readsTheSameFromGeneratedLessons(_ format: LessonFormat) throws {
    let files = (0..<200).map { seed in
      Oracle.File(
        name: "\(seed)\(GeneratedLesson.ending(of: format))",
        bytes: Array(GeneratedLesson.text(seed: UInt64(seed), format).utf8))
    }
    try compare(files)
  }

  @Test(arguments: LessonFormat.allCases) func readsWhatIsWrittenOfGeneratedLessons(_ format: LessonFormat)
    throws
  {
    var files: [Oracle.File] = []
    for seed in 0..<100 {
      let lesson = GeneratedLesson.lesson(seed: UInt64(seed))
      // a lesson that a format cannot hold is refused, which WriterTests looks at
      guard let bytes = try? LessonWriter.bytes(of: lesson, as: format) else { continue }
      files.append(Oracle.File(name: "\(seed)\(GeneratedLesson.ending(of: format))", bytes: bytes))
    }
    #expect(files.count > 50)
    try compare(files, validating: true)
  }

  @Test(arguments: 0...5) func olderNotebooksAreRead(_ minorVersion: Int) throws {
    let text = Samples.validNotebook.replacing(
      "\"nbformat_minor\": 5", with: "\"nbformat_minor\": \(minorVersion)")
    try compare([Oracle.File(name: "old.ipynb", bytes: Array(text.utf8))])
  }
}
