// What cannot be read is refused in one sentence with the file, the line and what to do.

import Glibc
import Testing

@testable import LessonFiles

@Suite struct RefusalTests {
  @Test(arguments: [
    ("", "a.md", "a.md:1: the file is empty; write a heading and a cell into it, or name another lesson"),
    (
      "\n \n", "a.ipynb",
      "a.ipynb:1: the file is empty; write a heading and a cell into it, or name another lesson"
    ),
    (
      "x", "a.txt",
      "a.txt: the name has none of the endings that lessons have; name a .md, .ipynb or .py file"
    ),
    (
      "# A\n\n```python\nx = 1\n", "a.md",
      "a.md:3: the code cell that opens here is never closed; "
        + "end it with a line of 3 backticks, outside of any triple-quoted string"
    ),
    (
      "a\u{0}b", "a.md",
      "a.md:1: the file is binary (it holds zero bytes); name a lesson in .md, .ipynb or .py format"
    ),
    (
      "{\"a\": 1}", "a.ipynb",
      "a.ipynb:1: this is JSON, but not a notebook: it has no nbformat; name a notebook or a .md lesson"
    ),
    (
      "{\n\"cells\": [\n", "a.ipynb",
      "a.ipynb:3: the JSON is cut off here; take an undamaged copy, or save the notebook again where it was made"
    ),
    (
      "{\n\"cells\": [,]}", "a.ipynb",
      "a.ipynb:2: a “{” is expected here; take an undamaged copy, or save the notebook again where it was made"
    ),
  ])
  func sentence(_ text: String, _ path: String, _ sentence: String) {
    #expect(Samples.refusal(text, as: path) == sentence)
  }

  @Test func brokenHeaderNamesItsLine() throws {
    let sentence = try #require(Samples.refusal("---\ntitle: x\njupyter: [1\nb: 2\n---\n\n# A\n", as: "a.md"))
    #expect(sentence.hasPrefix("a.md:4: in the header, the YAML is broken"))
  }

  @Test func latin1IsRefused() {
    let error = #expect(throws: LessonError.self) {
      try LessonReader.read(bytes: Array("# A\ncaf".utf8) + [0xE9, 0x0A], path: "a.md")
    }
    #expect(error?.line == 2)
    #expect(error?.problem == "the text is not encoded in UTF-8")
  }

  @Test(arguments: [true, false]) func utf16IsConverted(_ isLittle: Bool) throws {
    let units = Array("\u{FEFF}# Ä\n😀".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try LessonReader.read(bytes: bytes, path: "a.md").cells.map(\.source) == ["# Ä\n😀"])
    #expect(throws: LessonError.self) { try LessonReader.read(bytes: bytes + [0x20], path: "a.md") }
  }

  @Test func byteOrderMarkIsDropped() throws {
    #expect(try Samples.read("\u{FEFF}# A", as: "a.md").cells.map(\.source) == ["# A"])
  }

  @Test func missingDirectoryAndCircle() throws {
    let folder = try #require(temporaryFolder())
    defer { rmdir(folder) }
    func refusal(_ path: String) -> String? {
      do {
        _ = try LessonReader.read(path: path)
        return nil
      } catch {
        return error.problem
      }
    }
    #expect(refusal(folder + "/no.md") == "there is no such file")
    #expect(refusal(folder) == "this is a directory, not a lesson")
    #expect(symlink("b.md", folder + "/b.md") == 0)
    #expect(refusal(folder + "/b.md") == "the symbolic links to this file lead in a circle")
    unlink(folder + "/b.md")
    #expect(mkfifo(folder + "/c.md", 0o600) == 0)
    #expect(refusal(folder + "/c.md") == "this is not a regular file")
    unlink(folder + "/c.md")
  }

  @Test(arguments: [
    "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
      + (0..<30).map {
        "b\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"), *\($0 == 0 ? "a" : "b\($0 - 1)")]\n"
      }
      .joined(),
    "a: " + String(repeating: "[", count: 5000),
    "- " + String(repeating: "- ", count: 5000),
    "? " + String(repeating: "? ", count: 5000),
    "a: " + String(repeating: "x", count: 100_000),
  ])
  func yamlBomb(_ yaml: String) {
    #expect(
      Samples.refusal("---\n\(yaml)\n---\n\n# A\n", as: "a.md")?.contains("in the header, the YAML") == true)
  }

  @Test func hugeFilesAreRefusedUnread() throws {
    let folder = try #require(temporaryFolder())
    let path = folder + "/a.md"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    // A file with a hole, which takes no room on the disk.
    #expect(ftruncate(descriptor, 1 << 32) == 0)
    close(descriptor)
    let error = #expect(throws: LessonError.self) { try LessonReader.read(path: path) }
    #expect(
      error?.description
        == "\(path): the file is larger than 128 MB; clear its outputs or split the lesson")
  }

  @Test func tooManyCells() throws {
    try checkCellCount(cellLimit - 1, line: 1, path: "a.md")
    let error = #expect(throws: LessonError.self) { try checkCellCount(cellLimit, line: 7, path: "a.md") }
    #expect(error?.description == "a.md:7: the lesson has more than 1048576 cells; split the lesson")
  }

  @Test func deepJSON() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      Samples.refusal("{\"a\": \(deep)", as: "a.ipynb")?.contains("nested deeper than 200 levels") == true)
  }
}

/// A new empty folder for one test.
func temporaryFolder() -> String? {
  var template = Array((getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp").utf8CString.dropLast())
  template += Array("/lectern-XXXXXX".utf8CString)
  return template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
}
