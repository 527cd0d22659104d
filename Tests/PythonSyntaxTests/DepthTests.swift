// Nesting and length without bound: an answer, never the end of the stack.

import PythonSyntax
import Testing

@Suite struct DepthTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let refused: [(source: String, message: String)] = [
    (times(10_000, "(") + "1" + times(10_000, ")"), "too many nested parentheses"),
    (times(10_000, "["), "too many nested parentheses"),
    (times(10_000, "-") + "1", "the expression nests too deeply"),
    (times(10_000, "not ") + "1", "the expression nests too deeply"),
    (times(10_000, "lambda:") + "1", "the expression nests too deeply"),
    (times(10_000, "a if b else ") + "c", "the expression nests too deeply"),
    (times(10_000, "2**") + "2", "the expression nests too deeply"),
    ("a" + times(10_000, ".a"), "the expression nests too deeply"),
    ("a" + times(10_000, "()"), "the expression nests too deeply"),
    ("a" + times(10_000, "[0]"), "the expression nests too deeply"),
    ("a" + times(10_000, "+a"), "the expression nests too deeply"),
    ("if a: b\n" + times(10_000, "elif a: b\n"), "too many elif branches"),
    (
      (0..<10_000).prefix(200).map { times($0, " ") + "if a:\n" }.joined() + times(200, " ") + "b",
      "too many levels of indentation"
    ),
    (times(190, "f(") + "1 2" + times(190, ")"), "invalid syntax. Perhaps you forgot a comma?"),
    (times(190, "{1:") + "1 2" + times(190, "}"), "invalid syntax. Perhaps you forgot a comma?"),
    (times(190, "(a if ") + "1" + times(190, ")"), "expected 'else' after 'if' expression"),
    (times(190, "[") + "1" + times(190, "]") + " = x", "cannot assign to literal"),
    (times(10_000, "*"), "invalid syntax"),
    (times(10_000, ":"), "invalid syntax"),
  ]

  @Test(arguments: refused.indices) func refusesInWords(index: Int) {
    let entry = DepthTests.refused[index]
    let failure = #expect(throws: SyntaxFailure.self) { try PythonParser.parseModule(entry.source) }
    #expect(failure?.message.hasPrefix(entry.message) == true, "\(failure?.message ?? "")")
  }

  @Test(arguments: [
    times(200, "(") + "1" + times(200, ")"), times(200, "[") + times(200, "]"), "a" + times(1_400, ".a"),
    times(1_400, "-") + "1", "if a: b\n" + times(900, "elif a: b\n"), "a" + times(10_000, "<a"),
    "a" + times(10_000, " and a"), times(10_000, "x = ") + "1", times(10_000, "a,"),
    times(10_000, "'a' "), "f'" + times(10_000, "{a}") + "'", times(10_000, "@a\n") + "def f(): pass",
    times(10_000, "a;"), times(10_000, "\\\n") + "x", times(10_000, "\n"), times(150, "lambda:") + "1",
    (0..<99).map { times($0, " ") + "if a:\n" }.joined() + times(99, " ") + "b",
    "match x:\n case " + times(10_000, "1|") + "2: pass",
  ]) func acceptsWhatIsOnlyLong(source: String) throws {
    _ = try PythonParser.parseModule(source)
  }

  @Test func longSourcesAreReadInLinearTime() throws {
    #expect(try PythonParser.parseModule(DepthTests.times(20_000, "x = f(1, 'a')\n")).body.count == 20_000)
    #expect(try PythonParser.parseModule("x = '" + DepthTests.times(1_000_000, "ab") + "'").body.count == 1)
  }
}
