import TestSupport
import Testing

@testable import Terminal

@Suite struct CompletionContextTests {
  @Test(arguments: [
    ("pri", CompletionContext.name(prefix: "pri", callee: nil)),
    ("x = 1\npri", .name(prefix: "pri", callee: nil)),
    ("f(a, b)\nos.path.jo", .attribute(path: "os.path", prefix: "jo")),
    ("f(os.", .attribute(path: "os", prefix: "")),
    ("Process(", .name(prefix: "", callee: "Process")),
    ("Process(target=f, ar", .name(prefix: "ar", callee: "Process")),
    ("Process(target=ar", .name(prefix: "ar", callee: nil)),
    ("f(g(1), [2, ", .nothing),
    ("f(g(1), 'a, b(', x", .name(prefix: "x", callee: "f")),
    ("(a, b", .name(prefix: "b", callee: nil)),
    ("'text'.up", .attribute(path: "", prefix: "up")),
    ("f().", .nothing), ("x[0].a", .nothing), ("1.", .nothing), ("", .nothing), ("x + ", .nothing),
    ("# comment pri", .nothing), ("# 'comment\npri", .name(prefix: "pri", callee: nil)),
    ("import mul", .module(prefix: "mul")), ("import os, mul", .module(prefix: "mul")),
    ("from concurrent.fu", .module(prefix: "concurrent.fu")),
    ("from os import pa", .member(module: "os", prefix: "pa")),
    ("from os import (path, ge", .member(module: "os", prefix: "ge")),
    ("important", .name(prefix: "important", callee: nil)),
    ("open('no", .file(prefix: "no")), ("open(\"a/b", .file(prefix: "a/b")),
    ("x = '''a\nb", .file(prefix: "a\nb")),
    ("open('no')", .nothing), ("'a\\'b", .file(prefix: "a\\'b")),
    ("'open\nx", .name(prefix: "x", callee: nil)),
    ("%ti", .magic(prefix: "%ti")), ("%%ti", .magic(prefix: "%%ti")),
    ("5 %ti", .name(prefix: "ti", callee: nil)),
    ("!cat no", .file(prefix: "no")),
  ])
  func contexts(_ text: String, _ expected: CompletionContext) {
    #expect(CompletionContext(text) == expected)
  }

  @Test func filesOfAFolder() {
    let folder = TemporaryFolder()
    for name in ["notes.md", "notes.py", ".hidden"] { _ = folder.write("", to: name) }
    #expect(fileNames(beginning: "no", in: folder.path) == ["notes.md", "notes.py"])
    #expect(fileNames(beginning: ".h", in: folder.path) == [".hidden"])
    #expect(fileNames(beginning: folder.path + "/notes.m", in: "/") == [folder.path + "/notes.md"])
    #expect(fileNames(beginning: "none/", in: folder.path).isEmpty)
    let name = folder.path.split(separator: "/").last.map(String.init) ?? ""
    #expect(fileNames(beginning: name, in: folder.path + "/..").contains(name + "/"))
  }

  @Test(arguments: [
    ("f(a)", 3, 1), ("f[g(x)]", 6, 1), ("{[()]}", 5, 0), ("a)", 1, nil), ("(]", 1, nil), ("ab", 1, nil),
    ("", 0, nil),
  ])
  func brackets(_ text: String, _ place: Int, _ partner: Int?) {
    #expect(bracketPartner(in: Array(text.unicodeScalars), of: place) == partner)
  }

  @Test func columnsReadDownwards() {
    #expect(columns(["a", "bb", "c"], width: 8).map(\.text) == ["a   c   ", "bb  "])
  }
}
