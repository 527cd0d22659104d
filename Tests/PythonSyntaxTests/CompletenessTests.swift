// What a prompt does with an entry so far.

import PythonSyntax
import Testing

@Suite struct CompletenessTests {
  @Test(arguments: [
    "", "  ", "x", "x = 1", "# comment", "if x: y", "if x:\n    y\n", "if x:\n    y\n    ",
    "def f():\n  x\n\n",
    "x = (1,\n2)", "'''a\nb'''", "@a\ndef f():\n  x\n", "try:\n  x\nfinally:\n  y\n", "x = 1\ny = 2",
    "x \\\n+ 1", "for i in x: print(i)",
  ]) func complete(source: String) { #expect(completeness(of: source) == .complete) }

  static let incomplete: [(source: String, indentation: Int)] = [
    ("if x:", 4), ("if x:  # why", 4), ("if x:\n    y", 4), ("if x:\n  y", 2), ("  if x:", 6),
    ("def f():\n    if y:", 8), ("def f():\n    if y:\n        z", 8), ("x = (1,", 0), ("f(\n    a,", 4),
    ("f(\n", 0), ("'''abc", 0), ("x = \"\"\"\n  a", 2), ("x = 1 + \\", 0), ("@a", 0), ("@a\n", 0),
    ("try:\n    x\n", 0), ("if x:\n    y\nelse:", 4), ("class A:\n\tx = 1", 4), ("x = [\n  {1: 2", 2),
    ("match x:\n  case 1:", 6),
  ]

  @Test(arguments: incomplete.indices) func asksForMore(index: Int) {
    let entry = CompletenessTests.incomplete[index]
    #expect(completeness(of: entry.source) == .incomplete(indentation: entry.indentation), "\(entry.source)")
  }

  static let invalid: [(source: String, message: String)] = [
    ("x = = 1", "invalid syntax"), ("x)", "unmatched ')'"), ("'abc", "unterminated string literal"),
    ("if x\n", "expected ':'"), ("  x", "unexpected indent"), ("return", "'return' outside function"),
    ("x = ", "invalid syntax"), ("1a", "invalid decimal literal"),
  ]

  @Test(arguments: invalid.indices) func saysWhatIsWrong(index: Int) {
    let entry = CompletenessTests.invalid[index]
    guard case .invalid(let failure) = completeness(of: entry.source) else {
      Issue.record("not invalid: \(entry.source)")
      return
    }
    #expect(failure.message.hasPrefix(entry.message), "\(entry.source): \(failure.message)")
  }
}
