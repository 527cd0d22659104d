// The programs that lesson files come from and go to, asked in a process of their own: one for many files, as the
// start takes longer than all the reading.

import Glibc
import LessonFiles
import Testing

/// Jupytext, nbformat and MyST-NB in the python3 that LECTERN_ORACLES names.
enum Oracle {
  /// A lesson's file: its ending says how it is read.
  struct File {
    var name: String
    var bytes: [UInt8]
  }

  private static var python: String? { getenv("LECTERN_ORACLES").map { String(cString: $0) } }

  static var isThere: Bool { python != nil }

  /// Writes beside each file what the oracle reads from it, as notebook JSON. A notebook may be validated before.
  private static let program = """
    import json, os, sys, warnings
    import jupytext, nbformat
    from myst_nb.core.read import read_myst_markdown_notebook

    warnings.simplefilter("ignore")

    def read(path, validating):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        if path.endswith(".ipynb"):
            if validating:
                nbformat.validate(json.loads(text))
            return nbformat.reads(text, as_version=4)
        if path.endswith(".myst"):
            return read_myst_markdown_notebook(text.replace("\\r\\n", "\\n"))
        return jupytext.read(path)

    folder, validating = sys.argv[1], sys.argv[2] == "validate"
    for name in os.listdir(folder):
        try:
            notebook = read(os.path.join(folder, name), validating)
        except Exception as error:
            print(name, type(error).__name__, str(error)[:200], file=sys.stderr)
            continue
        with open(os.path.join(folder, name + ".out"), "w", encoding="utf-8") as file:
            json.dump(notebook, file)
    """

  /// Asks the oracle to read files.
  ///
  /// - Parameters:
  ///   - files: the files, each with a name of its own
  ///   - validating: also hold notebooks against nbformat's schema
  /// - Returns: what it read, by the files' names; a file that it refuses is missing
  static func read(_ files: [File], validating: Bool) throws -> [String: Lesson] {
    let python = try #require(python)
    let folder = try #require(temporaryFolder())
    let script = folder + ".py"
    defer {
      for file in files { for ending in ["", ".out"] { unlink("\(folder)/\(file.name)\(ending)") } }
      unlink(script)
      rmdir(folder)
    }
    try write(Array(program.utf8), to: script)
    for file in files { try write(file.bytes, to: "\(folder)/\(file.name)") }
    let status = system("'\(python)' '\(script)' '\(folder)' \(validating ? "validate" : "read")")
    try #require(status == 0)
    var lessons: [String: Lesson] = [:]
    for file in files {
      guard access("\(folder)/\(file.name).out", R_OK) == 0 else { continue }
      let bytes = try bytes(of: "\(folder)/\(file.name).out")
      lessons[file.name] = try LessonReader.read(bytes: bytes, path: file.name, format: .notebook)
    }
    return lessons
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }
}
