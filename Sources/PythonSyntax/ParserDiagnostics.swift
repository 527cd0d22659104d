// What Python has messages of its own for: looked for only in the second reading, when the text is known to be
// wrong. Each function is called where CPython's grammar tries the rule with the same purpose.

extension Parser {
  // MARK: Expressions

  /// Two expressions in a row within brackets, or a conditional without `else`.
  mutating func diagnoseExpression(_ value: Expression, from start: Int) throws(SyntaxFailure) {
    let end = position
    if kind == .if {
      advance()
      let test = attempt { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseDisjunction() }
      let follower = kind
      if test != nil, follower != .else, follower != .colon {
        let place = range(from: start)
        throw failure("expected 'else' after 'if' expression", at: place)
      }
      position = end
      return
    }
    guard Parser.beginsExpression(kind), kind != .not || kind(ahead: 1) != .in, !isLegacyStatement(value),
      !isPrefixedString(start), !isSoftKeyword(start)
    else { return }
    var second = attempt { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseExpression() }
    if second == nil {
      // A conditional that breaks off still begins with an expression.
      position = end
      second = attempt { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseDisjunction() }
    }
    let last = tokens[max(position - 1, 0)]
    let place = range(from: start)
    position = end
    if second != nil, last.level > 0 {
      throw failure("invalid syntax. Perhaps you forgot a comma?", at: place)
    }
  }

  /// Runs a rule and forgives it its failure; the position stays where the rule stopped.
  private mutating func attempt<Result>(
    _ rule: (inout Parser) throws(SyntaxFailure) -> Result
  ) -> Result? {
    let outerDepth = depth
    let outerHeight = height
    let wasDiagnosing = isDiagnosing
    isDiagnosing = false
    defer {
      depth = outerDepth
      height = outerHeight
      isDiagnosing = wasDiagnosing
    }
    return try? rule(&self)
  }

  private func isLegacyStatement(_ expression: Expression) -> Bool {
    guard case .name(let name) = expression.kind else { return false }
    return name == "print" || name == "exec"
  }

  /// A name right in front of a string is a wrong prefix rather than a forgotten comma.
  private func isPrefixedString(_ start: Int) -> Bool {
    tokens[start].kind == .name && start + 1 < tokens.count && tokens[start + 1].kind == .string
  }

  private func isSoftKeyword(_ start: Int) -> Bool {
    guard tokens[start].kind == .name else { return false }
    let word = text(tokens[start])
    return word == "match" || word == "case" || word == "_"
  }

  /// `:=` behind what is no name, and `=` where `==` or `:=` was meant.
  mutating func diagnoseNamedExpression(_ value: Expression, from start: Int) throws(SyntaxFailure) {
    let end = position
    if take(.colonEqual) {
      let right = attempt { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseExpression() }
      position = end
      guard right != nil else { return }
      throw failure("cannot use assignment expressions with \(Parser.describe(value))", at: value.range)
    }
    guard kind == .equal else { return }
    advance()
    let right = attempt { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseBitwise() }
    let follower = kind
    let place = range(from: start)
    position = end
    guard right != nil, follower != .equal, follower != .colonEqual else { return }
    switch value.kind {
    case .name:
      guard end == start + 1 else { return }
      throw failure("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: place)
    case .list, .tuple, .generator, .bool, .none, .boolean, .compare, .conditional, .lambda, .unary(.not, _):
      return
    default:
      throw failure(
        "cannot assign to \(Parser.describe(value)) here. Maybe you meant '==' instead of '='?",
        at: value.range)
    }
  }

  mutating func diagnoseDoubleStarredGroup() throws(SyntaxFailure) {
    let place = token.range
    advance()
    guard try parseBitwiseThenClose() else { return }
    throw failure("cannot use double starred expression here", at: place)
  }

  private mutating func parseBitwiseThenClose() throws(SyntaxFailure) -> Bool {
    _ = try parseExpression()
    return kind == .rightParenthesis
  }

  /// `[x, y for …]`: the target must stand in parentheses.
  mutating func diagnoseUnparenthesizedTarget(_ open: Int, _ first: Expression) throws(SyntaxFailure) {
    let place = SourceRange.spanning(first.range, range(from: position - 1))
    _ = try parseComprehensionClauses()
    throw failure("did you forget parentheses around the comprehension target?", at: place)
  }

  /// What may not stand behind the `:` of a dictionary's key.
  mutating func diagnoseDictValue(_ colon: Int) throws(SyntaxFailure) {
    if kind == .rightBrace || kind == .comma {
      throw failure("expression expected after dictionary key and ':'", at: tokens[colon].range)
    }
    if kind == .star {
      let start = position
      advance()
      _ = try parseBitwise()
      throw failure("cannot use a starred expression in a dictionary value", at: range(from: start))
    }
  }

  /// A loop's target without `in` behind it: what stands there may be no target, or two.
  mutating func missingIn(_ start: Int) throws(SyntaxFailure) -> SyntaxFailure {
    guard isDiagnosing else { return generic() }
    position = start
    let expression = try parseExpressionList()
    if let invalid = invalidTarget(expression, for: .loop, from: start) {
      return failure("cannot assign to \(Parser.describe(invalid))", at: invalid.range)
    }
    return generic()
  }

  // MARK: Calls

  /// Arguments that Python knows to be wrong before it reads them: `True=1`.
  mutating func diagnoseArgument() throws(SyntaxFailure) {
    switch kind {
    case .keywordTrue, .keywordFalse, .keywordNone:
      guard kind(ahead: 1) == .equal else { return }
      let start = position
      let word = text(token)
      advance()
      advance()
      throw failure("cannot assign to \(word)", at: range(from: start))
    default: return
    }
  }

  /// `f(a=x for x in y)`
  func keywordGenerator(from start: Int) -> SyntaxFailure {
    failure(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: range(from: start))
  }

  /// `f(a.b=1)`
  mutating func diagnoseArgumentAssignment(_ value: Expression, from start: Int) throws(SyntaxFailure) {
    guard kind == .equal else {
      throw failure("cannot use assignment expressions with \(Parser.describe(value))", at: value.range)
    }
    let place = SourceRange.spanning(value.range, token.range)
    throw failure("expression cannot contain assignment, perhaps you meant \"==\"?", at: place)
  }

  func positionalAfterKeyword(isUnpacked: Bool) -> SyntaxFailure {
    failure(
      isUnpacked
        ? "positional argument follows keyword argument unpacking"
        : "positional argument follows keyword argument",
      at: tokens[max(furthest, position)].range)
  }

  mutating func unparenthesizedGenerator(from start: Int, isFirst: Bool) -> SyntaxFailure {
    guard kind == .comma || kind == .rightParenthesis else { return generic() }
    return failure("Generator expression must be parenthesized", at: range(from: start))
  }

  // MARK: Statements

  /// `print "x"` and `exec "x"`, as they were written for Python 2.
  mutating func diagnoseLegacyCall() throws(SyntaxFailure) {
    guard kind == .name, isName("print") || isName("exec") else { return }
    let start = position
    let word = text(token)
    guard Parser.beginsExpression(kind(ahead: 1)), kind(ahead: 1) != .leftParenthesis,
      kind(ahead: 1) != .leftBracket, kind(ahead: 1) != .plus, kind(ahead: 1) != .minus
    else { return }
    advance()
    let arguments = attempt { (parser: inout Parser) throws(SyntaxFailure) in
      try parser.parseExpressionList()
    }
    let place = range(from: start)
    position = start
    guard arguments != nil else { return }
    throw failure(
      "Missing parentheses in call to '\(word)'. Did you mean \(word)(...)?", at: place)
  }

  mutating func diagnoseStatementEnd(_ value: Expression, from start: Int) throws(SyntaxFailure) {
    guard kind == .colonEqual else { return }
    throw generic()
  }

  /// `f() = 1`: a lone `=` behind what cannot be assigned to may be meant as `==`.
  mutating func diagnoseAssignment(_ target: Expression, from start: Int) throws(SyntaxFailure) {
    guard invalidTarget(target, for: .assignment, from: start) != nil else { return }
    var last = target
    if case .tuple(let elements) = target.kind, tokens[start].kind != .leftParenthesis,
      let element = elements.last
    {
      last = element
    }
    let lastStart = tokens[start..<position].lastIndex {
      $0.line == last.range.line && $0.column == last.range.column
    }
    try diagnoseNamedExpression(last, from: lastStart ?? start)
  }

  /// `except A, B:`
  mutating func diagnoseExceptionTypes(from start: Int) throws(SyntaxFailure) {
    advance()
    guard
      attempt({ (parser: inout Parser) throws(SyntaxFailure) in try parser.parseExpressionList() }) != nil,
      kind == .colon || kind == .as
    else { throw generic() }
    if take(.as) { _ = take(.name) }
    guard kind == .colon else { throw generic() }
    let place = range(from: start)
    throw failure("multiple exception types must be parenthesized", at: place)
  }

  // MARK: Parameters

  mutating func diagnoseAfterKeywordVariadic(isLambda: Bool) throws(SyntaxFailure) {
    guard kind == .comma else { return }
    let next = kind(ahead: 1)
    guard next == .name || next == .star || next == .doubleStar || next == .slash else { return }
    advance()
    throw failure("arguments cannot follow var-keyword argument", at: token.range)
  }

  mutating func diagnoseSlash(_ parameters: Parameters, hasSlash: Bool, hasStar: Bool) throws(SyntaxFailure) {
    if hasSlash { throw failure("/ may appear only once", at: token.range) }
    if hasStar { throw failure("/ must be ahead of *", at: token.range) }
    if parameters.positional.isEmpty {
      guard kind(ahead: 1) == .comma else { return }
      throw failure("at least one argument must precede /", at: token.range)
    }
    if kind(ahead: 1) == .star {
      advance()
      throw failure("expected comma between / and *", at: token.range)
    }
  }

  mutating func diagnoseParameter(isLambda: Bool) throws(SyntaxFailure) {
    guard kind == .leftParenthesis else { return }
    let start = position
    advance()
    guard kind == .name else { return }
    while take(.name), take(.comma) {}
    guard take(.rightParenthesis) else { return }
    let place = range(from: start)
    throw failure(
      isLambda
        ? "Lambda expression parameters cannot be parenthesized"
        : "Function parameters cannot be parenthesized", at: place)
  }
}
