import TestSupport
import Testing

/// Keys that help while one types.
@Suite struct CompletionPromptTests {
  let folder = TemporaryFolder()

  private func start(_ arguments: [String] = []) throws -> Program {
    let path = folder.write("# A lesson\n\n```python\n1\n```\n", to: "lesson.md")
    return try #require(Program(arguments: [path] + arguments, folder: folder))
  }

  /// Types keys at the prompt, waits for what they bring about, and runs another line in the place of it: the prompt that
  /// follows its value is a new one, while others may be drawn again.
  private func expect(
    _ keys: String, bring text: String, in program: Program, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    program.wait(for: "▸ ", sourceLocation: sourceLocation)
    program.type(keys)
    program.wait(for: text, sourceLocation: sourceLocation)
    program.type("\u{1}\u{B}0\r")
    program.wait(for: "]: 0", sourceLocation: sourceLocation)
  }

  @Test func tabCompletesCode() throws {
    let program = try start()
    expect("import multiproc\t", bring: "multiprocessing", in: program)
    expect("from math import factor\t", bring: "factorial", in: program)
    expect("''.splitl\t", bring: "splitlines", in: program)
    expect("sorted([], ke\t", bring: "key=", in: program)
    expect("open('\(folder.path)/less\t", bring: "lesson.md", in: program)
    expect("%whos\t", bring: "%whos", in: program)
    expect("''.is\t", bring: "isupper", in: program)
    program.expectCleanEnd()
  }

  @Test func shiftTabShowsTheCall() throws {
    let program = try start()
    expect("round(1, \u{1B}[Z", bring: "round(number, ndigits=None)", in: program)
    program.expectCleanEnd()
  }

  @Test func bracketsPointAtTheirPartners() throws {
    let program = try start()
    program.enter("max((1), [2][0])", showing: "]: 2")
    program.expectCleanEnd()
  }

  @Test func viKeysEditAndLeaveInsertion() throws {
    let program = try start(["--keys", "vi"])
    program.wait(for: "▸ ")
    // Escape, to the start of the line, delete a character, append.
    program.type("xprint(6)\u{1B}")
    program.wait(for: "print(6)")
    program.type("0x$i * 7\r")
    program.wait(for: "42\n")
    program.wait(for: "▸ ")
    program.type("\u{1B}[A")
    program.wait(for: "print(6 * 7)")
    program.type("\r")
    program.wait(for: "42\n")
    program.wait(for: "▸ ")
    program.type("\u{1B}[200~print('pasted')\u{1B}[201~\r")
    program.wait(for: "pasted\n")
    program.expectCleanEnd()
  }
}
