// Classes of source text, and lines for magics.

import PythonSyntax
import Testing

@Suite struct HighlightingTests {
  /// The spans as `class:text`.
  private func classes(_ source: String) -> [String] {
    let bytes = Array(source.utf8)
    return highlightSpans(in: source).map { "\($0.kind):\(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test func definition() {
    #expect(
      classes("def fib(n, *rest, k=len): return None  # x") == [
        "keyword:def", "function:fib", "parameterName:n", "operator:*", "parameterName:rest",
        "parameterName:k", "operator:=", "builtin:len", "keyword:return", "constant:None", "comment:# x",
      ])
  }

  @Test func formattedString() {
    #expect(
      classes(#"f"a\n{b:>{w}}{{""#) == [
        #"string:f"a"#, #"stringEscape:\n"#, "formatField:{b:>{w}}", "stringEscape:{{", "string:\"",
      ])
  }

  @Test func rawStringHasNoEscapes() { #expect(classes(#"r'\n'"#) == [#"string:r'\n'"#]) }

  @Test func classAndDecorator() {
    #expect(
      classes("@a.b(1)\nclass C(D): pass") == [
        "decorator:@", "decorator:a", "decorator:.", "decorator:b", "number:1", "keyword:class",
        "className:C",
        "name:D", "keyword:pass",
      ])
  }

  @Test func softKeywords() {
    #expect(
      classes("match x:\n  case 1: y") == ["keyword:match", "name:x", "keyword:case", "number:1", "name:y"])
    #expect(classes("match = case") == ["name:match", "operator:=", "name:case"])
  }

  @Test func magics() {
    #expect(
      classes("%time f(x)\n!ls\nx = %pwd\nprint?") == [
        "magic:%time f(x)", "magic:!ls", "name:x", "operator:=", "magic:%pwd", "builtin:print", "magic:?",
      ])
    #expect(classes("%%bash\nif [ x ]; then") == ["magic:%%bash"])
    #expect(classes("%%time\nx") == ["magic:%%time", "name:x"])
    #expect(classes("(a\n% b)") == ["name:a", "operator:%", "name:b"])
  }

  @Test func unfinished() {
    #expect(classes("x = 'abc") == ["name:x", "operator:=", "string:'abc"])
    #expect(classes("'''a\nb") == ["string:'''a\nb"])
    #expect(classes("1a $") == ["invalid:1a", "invalid:$"])
    #expect(classes("f'{a") == ["string:f'", "formatField:{a"])
  }
}

@Suite struct LogicalLineTests {
  private func starts(_ source: String) -> [Bool] { logicalLines(of: source).map(\.startsLogicalLine) }

  @Test func bracketsStringsAndBackslashesJoinLines() {
    #expect(starts("a\nb = (\n1\n)\nc") == [true, true, false, false, true])
    #expect(starts("a = '''\n%b\n'''\nc") == [true, false, false, true])
    #expect(starts("a = 1 + \\\n2\nb") == [true, false, true])
    #expect(starts("%time f( \\\nx\n'it\nb") == [true, false, true, true])
  }

  @Test func magicOffsets() {
    let source = "x = 1\n  %time f()\ny = !ls (\nz = a % b\n!it's\nw"
    #expect(logicalLines(of: source).map(\.magicOffset) == [nil, 8, 22, nil, 38, nil])
    #expect(starts(source) == [true, true, true, true, true, true])
  }

  @Test func rangesAndIndentation() {
    let lines = logicalLines(of: "a\r\n  b\n")
    #expect(lines.map(\.range) == [0..<1, 3..<6])
    #expect(lines.map(\.indentation) == [0, 2])
    #expect(logicalLines(of: "").map(\.range) == [0..<0])
  }
}

@Suite struct ScopesTests {
  private func names(_ source: String) throws -> (assigned: [String], read: [String]) {
    let use = moduleLevelNames(of: try PythonParser.parseModule(source))
    return (use.assigned.sorted(), use.read.sorted())
  }

  static let entries: [(source: String, assigned: [String], read: [String])] = [
    ("x = y", ["x"], ["y"]),
    ("x += 1", ["x"], ["x"]),
    ("x[0] = 1", [], ["x"]),
    ("def f(a, b=c):\n  d = a\n  return d + e", ["f"], ["c", "e"]),
    ("def f():\n  global g\n  g = h", ["f", "g"], ["h"]),
    ("def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = y\n  return g", ["f"], ["y"]),
    ("class A(B):\n  x = 1\n  y = x\n  def f(self): return x", ["A"], ["B", "x"]),
    ("z = [i * k for i in range(n)]", ["z"], ["k", "n", "range"]),
    ("[y := f(x) for x in w]", ["y"], ["f", "w"]),
    ("import a.b, c as d\nfrom e import f", ["a", "d", "f"], []),
    (
      "for i in x: pass\nwith a as b: pass\ntry: c\nexcept D as e: pass", ["b", "e", "i"],
      ["D", "a", "c", "x"]
    ),
    ("match x:\n  case [a, *b] if c: pass", ["a", "b"], ["c", "x"]),
    ("p = f'{a:{b}}' + (lambda q: q + r)(1)", ["p"], ["a", "b", "r"]),
  ]

  @Test(arguments: entries.indices) func namesOfTheModule(index: Int) throws {
    let entry = ScopesTests.entries[index]
    let found = try names(entry.source)
    #expect(found.assigned == entry.assigned, "\(entry.source)")
    #expect(found.read == entry.read, "\(entry.source)")
  }
}
