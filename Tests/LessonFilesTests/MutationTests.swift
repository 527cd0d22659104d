// Damaged files are read or refused in one sentence, and what is read can be written back: never a trap.

import LessonFiles
import Testing

/// Reads bytes; whatever is read must be written back as it was.
private func survives(_ bytes: [UInt8], _ path: String) throws {
  do {
    let lesson = try LessonReader.read(bytes: bytes, path: path)
    let same = try LessonWriter.bytes(of: lesson) == bytes
    let placed = lesson.cells.allSatisfy { $0.line >= 1 }
    if !same || !placed { Issue.record("\(path) is not written back as it was: \(bytes)") }
  } catch {
    let isSentence = error.file == path && !error.problem.isEmpty && !error.remedy.isEmpty
    if !isSentence { Issue.record("\(error)") }
  }
}

@Suite struct MutationTests {
  static let paths = WriterTests.paths

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try #require(Samples.all.first { $0.path == path }).text.utf8)
  }

  @Test(arguments: paths) func everyTruncation(_ path: String) throws {
    let bytes = try bytes(path)
    for length in 0...bytes.count { try survives(Array(bytes.prefix(length)), path) }
  }

  @Test(arguments: paths) func everyByteReplaced(_ path: String) throws {
    let bytes = try bytes(path)
    let replacements: [UInt8] = [0x0A, 0x22, 0x60, 0x7B, 0xFF]
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = replacements[index % replacements.count]
      try survives(damaged, path)
    }
  }

  @Test(arguments: paths) func linesLeftOutAndSwapped(_ path: String) throws {
    let lines = try bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    for index in lines.indices {
      var without = lines
      without.remove(at: index)
      try survives(Array(without.joined(separator: [0x0A])), path)
      var swapped = lines
      swapped.swapAt(index, (index * 7 + 3) % lines.count)
      try survives(Array(swapped.joined(separator: [0x0A])), path)
    }
  }

  @Test(arguments: paths) func randomBytes(_ path: String) throws {
    var numbers = FixedNumbers(seed: 7)
    let alphabet = Array("`~-+#<>!{}[]():\"'%\\\n\r\t  =,.0a&*é\u{FEFF}".utf8)
    for length in 0..<300 {
      let wild = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      try survives(wild, path)
      let marks = (0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? 0x20 }
      try survives(marks, path)
    }
  }

  @Test(arguments: ["a.md", "a.myst", "a.py", "a.ipynb"]) func manyCells(_ path: String) throws {
    let unit =
      path == "a.py" ? "# %%\nx\n" : path == "a.md" ? "```python\nx\n```\n" : "```{code-cell}\nx\n```\n"
    let count = 4_000
    var text = String(repeating: unit, count: count)
    if path == "a.ipynb" {
      let cell = #"{"cell_type": "code", "source": ["x"], "metadata": {}}"#
      text =
        "{\"nbformat\": 4, \"cells\": [" + Array(repeating: cell, count: count).joined(separator: ",") + "]}"
    }
    #expect(try Samples.read(text, as: path).codeCells.count == count)
  }

  @Test(arguments: [
    "<!-- #region -->\n", "```text\n", "text\n\n\n", "# %% [markdown]\n# ```\n", "+++\n", "\"\"\"\n",
    "<!--\n",
  ])
  func manyOpenings(_ unit: String) throws {
    let text = String(repeating: unit, count: 4_000)
    for path in ["a.md", "a.myst", "a.py"] { try survives(Array(text.utf8), path) }
  }
}
