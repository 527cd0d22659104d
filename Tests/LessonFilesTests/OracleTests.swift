// Jupytext, nbformat and MyST as oracles: what they read from a file is what is read here, and what is written
// here they read and find valid. Runs where LECTERN_ORACLES names a python3 that has jupytext, nbformat and
// markdown-it-py; in a subprocess, over the samples and the course.

import Glibc
import LessonFiles
import Testing

@Suite(.enabled(if: getenv("LECTERN_ORACLES") != nil)) struct OracleTests {
  /// Prints what Jupytext reads from a file, after nbformat found it valid, as notebook JSON.
  static let program = """
    import sys, json, warnings, jupytext, nbformat
    warnings.simplefilter("ignore")
    path = sys.argv[1]
    if path.endswith(".ipynb"):
        with open(path, encoding="utf-8") as file:
            notebook = nbformat.reads(file.read(), as_version=4)
        if len(sys.argv) > 2:
            nbformat.validate(json.load(open(path, encoding="utf-8")))
    else:
        notebook = jupytext.read(path)
    json.dump(notebook, sys.stdout)
    """

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

  private func oracle(_ bytes: [UInt8], named name: String, validate: Bool = false) throws -> Lesson {
    let folder = try #require(temporaryFolder())
    let python = try #require(getenv("LECTERN_ORACLES").map { String(cString: $0) })
    defer {
      for file in ["program.py", "out", name] { unlink("\(folder)/\(file)") }
      rmdir(folder)
    }
    try write(Array(Self.program.utf8), to: "\(folder)/program.py")
    try write(bytes, to: "\(folder)/\(name)")
    let status = system(
      "'\(python)' '\(folder)/program.py' '\(folder)/\(name)' \(validate ? "x" : "") > '\(folder)/out'")
    try #require(status == 0, "the oracle refused \(name)")
    return try LessonReader.read(bytes: try read("\(folder)/out"), path: name, format: .notebook)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private func read(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

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

  @Test(arguments: corpus.map(\.name)) func readsTheSame(_ name: String) throws {
    let text = try #require(Self.corpus.first { $0.name == name }).text
    let ours = shape(try Samples.read(text, as: name))
    let theirs = shape(try oracle(Array(text.utf8), named: name))
    #expect(ours == theirs)
  }

  @Test(arguments: corpus.map(\.name), ["a.md", "a.myst", "a.ipynb", "a.py"])
  func readsWhatIsWritten(_ name: String, _ target: String) throws {
    let lesson = try Samples.read(try #require(Self.corpus.first { $0.name == name }).text, as: name)
    let format = try #require(LessonFormat(path: target))
    let bytes = try LessonWriter.bytes(of: lesson.converted(to: format))
    let ours = shape(try LessonReader.read(bytes: bytes, path: target, format: format))
    let theirs = shape(try oracle(bytes, named: target, validate: true))
    #expect(ours == theirs)
  }
}
