// Where magics are found in a cell, and where they are not.

import Testing

@testable import Notebook

@Suite struct MagicSyntaxTests {
  /// Replaces each magic by `M<number>` and notes what it was.
  private func replaced(_ source: String) -> (text: String, calls: [MagicCall]) {
    var calls: [MagicCall] = []
    let text = MagicSyntax.replacing(in: source) { call in
      calls.append(call)
      return "M\(calls.count)"
    }
    return (text, calls)
  }

  @Test func aMagicOnALine() {
    let (text, calls) = replaced("x = 1\n%time fibonacci(34)\ny = 2")
    #expect(text == "x = 1\nM1\ny = 2")
    #expect(
      calls == [MagicCall(kind: .line(name: "time"), argument: "fibonacci(34)", line: 2, isAssigned: false)])
  }

  @Test(arguments: [
    ("for i in x:\n    %time f(i)", "for i in x:\n    M1"), ("    %time f()", "    M1"),
    ("x = %time f()", "x = M1"), ("x, y = %time f()", "x, y = M1"), ("x =%time f()", "x =M1"),
    ("%time f(1, \\\n  2)\ng()", "M1\n\ng()"), ("x = !ls \\\n -l\ny", "x = M1\n\ny"), ("!ls 'it", "M1"),
    ("!!ls", "M1"), ("len?", "M1"), ("%time?", "M1"), ("a.b??", "M1"), ("%who", "M1"),
    ("%time x = '''a", "M1"), ("%time\n", "M1\n"), ("x = \\\n%time", "x = M1\n"),
  ])
  func isReplaced(source: String, expected: String) {
    #expect(replaced(source).text == expected)
  }

  @Test(arguments: [
    "x = 5 %time", "x = (5\n%time)", "'''\n%time f()\n'''", "\"\"\"\n!ls\n\"\"\"", "# %time f()",
    "f(a=\n!b)", "x != y", "x == 1", "print('%time')", "x = '!ls'", "'a\\\n%time'",
    "y = a %b", "%", "% time f()", "x ? y", "f'''{1}\n%time f()\n'''", "x %= 2", "{'a':\n%b}",
  ])
  func staysAsItIs(source: String) {
    let (text, calls) = replaced(source)
    #expect(text == source)
    #expect(calls.isEmpty)
  }

  @Test func linesKeepTheirNumbers() {
    let source = "a\n%time f(1, \\\n2)\n!ls\nb"
    let (text, calls) = replaced(source)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    #expect(calls.map(\.line) == [2, 4])
    #expect(calls.map(\.argument) == ["f(1, 2)", "ls"])
  }

  @Test func theCallsAreUnderstood() {
    let calls = replaced("x = %time f()\n!ls  -l\na.b??\nlen?").calls
    #expect(calls.map(\.kind) == [.line(name: "time"), .shell, .help(detail: 2), .help(detail: 1)])
    #expect(calls.map(\.isAssigned) == [true, false, false, false])
    #expect(calls.map(\.argument) == ["f()", "ls  -l", "a.b", "len"])
  }

  @Test func cellMagics() throws {
    let found = try #require(MagicSyntax.cellMagic(in: "\n%%time  x \na\nb\n"))
    #expect(found == CellMagicCall(name: "time", argument: "x", body: "a\nb\n", bodyLine: 3))
    #expect(MagicSyntax.cellMagic(in: "%%time")?.body == "")
  }

  @Test(arguments: ["", "# note\n%%time\nx", "%time f()", "%%", "%% time", "x\n%%time", " %%time"])
  func noCellMagic(source: String) {
    #expect(MagicSyntax.cellMagic(in: source) == nil)
  }

  @Test(arguments: [
    ("x;", true), ("x; # why", true), ("x;  \n\n# end\n", true), ("x", false), ("x # ;", false),
    ("';'", false), ("x = ';'", false), ("f(';')\n", false), ("", false), ("'''\n;'''", false),
    ("%time x;", true),
  ])
  func semicolons(source: String, expected: Bool) {
    #expect(LogicalLineScanner.endsWithSemicolon(source) == expected)
  }

  @Test func anySourceIsTaken() {
    var generator = SplitMix(state: 7)
    let pieces = [
      "%", "!", "?", "\\", "\n", "'", "\"\"\"", "(", ")", "=", "x", " ", "%%time", "#", "é", "'''",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...12, using: &generator)
      let source = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let text = replaced(source).text
      #expect(
        text.split(separator: "\n", omittingEmptySubsequences: false).count
          == source.split(separator: "\n", omittingEmptySubsequences: false).count)
      _ = MagicSyntax.cellMagic(in: source)
      _ = LogicalLineScanner.endsWithSemicolon(source)
    }
  }
}
