// Bodies that are left for later come out as if they had been read at once.

import PythonSyntax
import Testing

@Suite struct DeferredBlockTests {
  private let source = """
    import sys

    def first(a, b=1):
        "What it does."
        if a:
            return [
        b]
        # The end.

    class Shape:
        size = 1
        def area(self):
            def inner():
                return 1
            return inner() * self.__class__.size

        def __init__(self): super().__init__()

    if sys:
        def last():
          return '''one
    two'''
    """

  /// The functions outside of functions, in order.
  private func functions(in body: [Statement]) -> [FunctionDefinition] {
    body.flatMap { (statement) -> [FunctionDefinition] in
      switch statement.kind {
      case .function(let definition): return [definition]
      case .class(let definition): return functions(in: definition.body)
      case .if(_, let body, _): return functions(in: body)
      default: return []
      }
    }
  }

  @Test func bodiesAreAsIfReadAtOnce() throws {
    let outline = functions(in: try PythonParser.parseOutline(source).body)
    let whole = functions(in: try PythonParser.parseModule(source).body)
    #expect(outline.filter { $0.deferredBody != nil }.map(\.name) == ["first", "area", "last"])
    for (function, expected) in zip(outline, whole) {
      let body = try function.deferredBody.map { try PythonParser.parse($0, of: source) } ?? function.body
      #expect(
        TreeDump.text(Module(body: body), positions: true)
          == TreeDump.text(Module(body: expected.body), positions: true))
    }
  }

  @Test func docstringsAreRead() throws {
    let functions = functions(in: try PythonParser.parseOutline(source).body)
    #expect(functions.first?.body.count == 1)
  }

  @Test(arguments: ["yield", "super()", "__class__"]) func someBodiesAreReadAtOnce(expression: String) throws
  {
    let outline = try PythonParser.parseOutline("def f():\n  return (\n\(expression))\n")
    #expect(functions(in: outline.body).first?.deferredBody == nil)
  }
}
