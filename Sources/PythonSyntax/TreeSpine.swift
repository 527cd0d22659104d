// Long chains in the tree, taken apart without recursion: `a + b + c …`, `a.b.c()…`, `- - a`, `elif … elif …`.
// They grow a tree by one level a link, and the stack should not grow with them.

extension Expression {
  /// The operand through which a chain goes on: the left or only one.
  private var link: Expression? {
    switch kind {
    case .binary(let left, _, _): left
    case .unary(_, let operand), .await(let operand), .attribute(let operand, _): operand
    case .call(let function, _, _): function
    case .subscript(let value, _): value
    default: nil
    }
  }

  /// The innermost operand of a chain and, from the inside out, the expressions around it.
  var chain: (innermost: Expression, links: [Expression]) {
    var links: [Expression] = []
    var node = self
    while let inner = node.link {
      links.append(node)
      node = inner
    }
    links.reverse()
    return (node, links)
  }

  /// What a link of a chain holds beside the operand through which the chain goes on.
  var besidesLink: (expressions: [Expression], keywords: [KeywordArgument]) {
    switch kind {
    case .binary(_, _, let right): ([right], [])
    case .call(_, let arguments, let keywords): (arguments, keywords)
    case .subscript(_, let index): ([index], [])
    default: ([], [])
    }
  }
}

extension Statement {
  /// The tests and bodies of an `if` with all its `elif`, and the body of its `else`.
  var branches: (tests: [(test: Expression, body: [Statement])], orElse: [Statement])? {
    guard case .if(let test, let body, var orElse) = kind else { return nil }
    var tests = [(test: test, body: body)]
    while orElse.count == 1, case .if(let test, let body, let next) = orElse[0].kind {
      tests.append((test, body))
      orElse = next
    }
    return (tests, orElse)
  }
}
