// Valid source against the tree and the places that Python's own parser gives it.

import PythonSyntax
import Testing

@Suite struct TreeTests {
  @Test(arguments: TreeTable.entries.indices)
  func treeEqualsPythons(index: Int) throws {
    let entry = TreeTable.entries[index]
    let module = try PythonParser.parseModule(entry.source)
    #expect(TreeDump.text(module, positions: true) == entry.tree, "\(entry.source)")
  }

  @Test func expressionWithBlanksAround() throws {
    #expect(TreeDump.text(try PythonParser.parseExpression(" \t a + 1\n\n")) == "(BinOp (Name a) + (Int 1))")
  }

  @Test func statementIsNoExpression() {
    #expect(throws: SyntaxFailure.self) { try PythonParser.parseExpression("x = 1") }
    #expect(throws: SyntaxFailure.self) { try PythonParser.parseExpression("") }
  }

  @Test func integersPastTheMachineWordKeepDigitsAndRadix() throws {
    let source = "9223372036854775808, 0xffff_ffff_ffff_ffff"
    let tree = "(Tuple [(Int 10:9223372036854775808) (Int 16:ffffffffffffffff)])"
    #expect(TreeDump.text(try PythonParser.parseExpression(source)) == tree)
  }

  @Test(arguments: ["x = 1\r\nif x:\r\n  y\r\n", "x = 1\rif x:\r  y\r"])
  func otherLineEnds(source: String) throws {
    let expected = try PythonParser.parseModule("x = 1\nif x:\n  y\n")
    let module = try PythonParser.parseModule(source)
    #expect(TreeDump.text(module, positions: true) == TreeDump.text(expected, positions: true))
  }

  @Test func lineEndsInStringsAreNormalized() throws {
    #expect(TreeDump.text(try PythonParser.parseModule("'''a\r\nb'''")) == #"(Expr (Str "a\10;b"))"#)
  }

  @Test func placesInFormattedStrings() throws {
    let module = try PythonParser.parseModule("x = f'é{a + b}'\n")
    #expect(TreeDump.text(module, positions: true).contains("(BinOp@1:9-1:14 (Name@1:9-1:10 a)"))
  }

  @Test(arguments: [
    ("await f(x) ** 2", "(Expr@2:1-2:16 (BinOp@2:1-2:16 (Await@2:1-2:11 (Call@2:7-2:11"),
    ("async for x in y: pass", "(AsyncFor@2:1-2:23 (Name@2:11-2:12 x) (Name@2:16-2:17 y)"),
    ("async with x as y: pass", "(AsyncWith@2:1-2:24 [(withitem (Name@2:12-2:13 x) (Name@2:17-2:18 y))]"),
    ("[x async for x in y]", "(async-comprehension (Name@2:14-2:15 x) (Name@2:19-2:20 y)"),
  ])
  func asynchronousCode(statement: String, tree: String) throws {
    let module = try PythonParser.parseModule("async def f():\n \(statement)\n")
    let text = TreeDump.text(module, positions: true)
    #expect(text.hasPrefix("(AsyncFunctionDef@1:0-2:"))
    #expect(text.contains(tree))
  }
}

@Suite struct EncodingTests {
  @Test func byteOrderMarkIsNoText() throws {
    let module = try PythonParser.parseModule(bytes: [0xEF, 0xBB, 0xBF] + Array("x".utf8))
    #expect(TreeDump.text(module, positions: true) == "(Expr@1:0-1:1 (Name@1:0-1:1 x))")
  }

  @Test func latin1ByCodingLine() throws {
    let module = try PythonParser.parseModule(
      bytes: Array("# -*- coding: latin-1 -*-\n'".utf8) + [0xE9, 0x27])
    #expect(TreeDump.text(module) == #"(Expr (Str "\233;"))"#)
  }

  @Test func unknownEncoding() {
    let failure = #expect(throws: SyntaxFailure.self) {
      try PythonParser.parseModule(bytes: Array("#!python\n# coding: koi9\nx".utf8))
    }
    #expect(failure?.message == "unknown encoding: koi9")
  }

  @Test func bytesThatAreNoUTF8() {
    let failure = #expect(throws: SyntaxFailure.self) {
      try PythonParser.parseModule(bytes: [10, 0x27, 0xFF, 0x27])
    }
    #expect(
      failure?.message == "Non-UTF-8 code starting with '\\xff' on line 2, but no encoding declared; "
        + "see https://peps.python.org/pep-0263/ for details")
    #expect(failure?.range.line == 2)
  }

  @Test func nullBytes() {
    let failure = #expect(throws: SyntaxFailure.self) { try PythonParser.parseModule("x = 1\0") }
    #expect(failure?.message == "source code string cannot contain null bytes")
  }
}
