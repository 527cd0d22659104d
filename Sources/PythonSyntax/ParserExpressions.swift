// Expressions: operators by precedence, from `:=` and the conditional down to `**`.

extension Parser {
  /// Binding strength of the arithmetic and bitwise operators; all group to the left. (`**` is apart.)
  private static func binaryOperator(_ kind: TokenKind) -> (operator: BinaryOperator, strength: Int)? {
    switch kind {
    case .bar: (.or, 1)
    case .caret: (.xor, 2)
    case .ampersand: (.and, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  /// Whether a token of this kind can begin an expression.
  static func beginsExpression(_ kind: TokenKind) -> Bool {
    switch kind {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .plus, .minus,
      .tilde,
      .keywordFalse, .keywordNone, .keywordTrue, .not, .lambda, .await:
      true
    default: false
    }
  }

  /// The whole source as one expression.
  mutating func parseWholeExpression() throws(SyntaxFailure) -> Expression {
    let expression = try parseExpressionList()
    while take(.newline) {}
    guard kind == .endOfFile else { throw generic() }
    return expression
  }

  // MARK: Lists without brackets

  /// `a`, `a, b`, `*a, b`: one expression, or a tuple without parentheses.
  mutating func parseExpressionList() throws(SyntaxFailure) -> Expression {
    try parseTuple { (parser: inout Parser) throws(SyntaxFailure) in
      if parser.kind == .star { return try parser.parseStarred() }
      return try parser.parseExpression()
    }
  }

  /// As above, where `name := value` may stand too.
  mutating func parseNamedExpressionList() throws(SyntaxFailure) -> Expression {
    try parseTuple { (parser: inout Parser) throws(SyntaxFailure) in try parser.parseElement() }
  }

  private mutating func parseTuple(
    _ element: (inout Parser) throws(SyntaxFailure) -> Expression
  ) throws(SyntaxFailure) -> Expression {
    let start = position
    let first = try element(&self)
    guard kind == .comma else { return first }
    var elements = [first]
    while take(.comma) {
      guard kind == .star || Parser.beginsExpression(kind) else { break }
      elements.append(try element(&self))
    }
    return Expression(.tuple(elements), range(from: start))
  }

  /// An element of a display: `*a`, `name := value` or an expression.
  mutating func parseElement() throws(SyntaxFailure) -> Expression {
    kind == .star ? try parseStarred() : try parseNamedExpression()
  }

  /// `*` and what it unpacks.
  mutating func parseStarred() throws(SyntaxFailure) -> Expression {
    let start = position
    try expect(.star)
    let value = try parseBitwise()
    return Expression(.starred(value), range(from: start))
  }

  // MARK: Whole expressions

  mutating func parseNamedExpression() throws(SyntaxFailure) -> Expression {
    let start = position
    if kind == .name, kind(ahead: 1) == .colonEqual {
      let target = try expectName()
      advance()
      let value = try parseExpression()
      return Expression(.named(target: target, value: value), range(from: start))
    }
    let expression = try parseExpression()
    if isDiagnosing { try diagnoseNamedExpression(expression, from: start) }
    if kind == .colonEqual { throw generic() }
    return expression
  }

  /// A conditional expression, a lambda, or anything that binds more tightly.
  mutating func parseExpression() throws(SyntaxFailure) -> Expression {
    try enter()
    defer { leave() }
    let outer = height
    height = 0
    defer { height = max(outer, height) }
    if kind == .lambda { return try parseLambda() }
    let start = position
    if isDiagnosing { try diagnoseLegacyCall() }
    let value = try parseDisjunction()
    if isDiagnosing { try diagnoseExpression(value, from: start) }
    guard take(.if) else { return value }
    let test = try parseDisjunction()
    guard take(.else) else { throw generic() }
    let orElse = try parseExpression()
    try grow()
    return Expression(.conditional(test: test, then: value, orElse: orElse), range(from: start))
  }

  private mutating func parseLambda() throws(SyntaxFailure) -> Expression {
    let start = position
    try expect(.lambda)
    let parameters = try parseParameters(isLambda: true)
    try expectColon(after: .lambda)
    let body = try parseExpression()
    try grow()
    return Expression(.lambda(parameters, body: body), range(from: start))
  }

  // MARK: Operators

  /// Steps over an operator and reads what is behind it. Nil, with the operator unread, where that is no
  /// operand and the reason is being looked for: what stands left of it is an expression all the same.
  private mutating func operand(
    _ rule: (inout Parser) throws(SyntaxFailure) -> Expression
  ) throws(SyntaxFailure) -> Expression? {
    let before = position
    advance()
    do {
      return try rule(&self)
    } catch {
      try giveUp(error, backTo: before)
      return nil
    }
  }

  private mutating func giveUp(_ failure: SyntaxFailure, backTo before: Int) throws(SyntaxFailure) {
    guard isDiagnosing, Parser.isGeneric(failure) else { throw failure }
    position = before
  }

  mutating func parseDisjunction() throws(SyntaxFailure) -> Expression {
    let start = position
    let first = try parseConjunction()
    guard kind == .or else { return first }
    var operands = [first]
    while kind == .or {
      guard
        let operand = try operand({ (parser: inout Parser) throws(SyntaxFailure) in
          try parser.parseConjunction()
        })
      else { break }
      operands.append(operand)
    }
    if operands.count == 1 { return first }
    try grow()
    return Expression(.boolean(.or, operands), range(from: start))
  }

  private mutating func parseConjunction() throws(SyntaxFailure) -> Expression {
    let start = position
    let first = try parseInversion()
    guard kind == .and else { return first }
    var operands = [first]
    while kind == .and {
      guard
        let operand = try operand({ (parser: inout Parser) throws(SyntaxFailure) in
          try parser.parseInversion()
        })
      else { break }
      operands.append(operand)
    }
    if operands.count == 1 { return first }
    try grow()
    return Expression(.boolean(.and, operands), range(from: start))
  }

  private mutating func parseInversion() throws(SyntaxFailure) -> Expression {
    guard kind == .not else { return try parseComparison() }
    var starts: [Int] = []
    while kind == .not {
      starts.append(position)
      advance()
    }
    var expression = try parseComparison()
    for start in starts.reversed() {
      try grow()
      expression = Expression(.unary(.not, expression), range(from: start))
    }
    return expression
  }

  private mutating func parseComparison() throws(SyntaxFailure) -> Expression {
    let start = position
    let first = try parseBitwise()
    var comparisons: [Comparison] = []
    while true {
      let before = position
      guard let `operator` = takeComparisonOperator() else { break }
      do {
        comparisons.append(Comparison(operator: `operator`, operand: try parseBitwise()))
      } catch {
        try giveUp(error, backTo: before)
        break
      }
    }
    if comparisons.isEmpty { return first }
    try grow()
    return Expression(.compare(first, comparisons), range(from: start))
  }

  private mutating func takeComparisonOperator() -> ComparisonOperator? {
    let found: ComparisonOperator
    switch kind {
    case .doubleEqual: found = .equal
    case .exclamationEqual: found = .notEqual
    case .less: found = .less
    case .lessEqual: found = .lessOrEqual
    case .greater: found = .greater
    case .greaterEqual: found = .greaterOrEqual
    case .in: found = .in
    case .is:
      advance()
      return take(.not) ? .isNot : .is
    case .not:
      furthest = max(furthest, min(position + 1, tokens.count - 1))
      guard kind(ahead: 1) == .in else { return nil }
      advance()
      found = .notIn
    default: return nil
    }
    advance()
    return found
  }

  /// `|` and everything that binds more tightly.
  mutating func parseBitwise() throws(SyntaxFailure) -> Expression {
    try parseBinary(atLeast: 1)
  }

  private mutating func parseBinary(atLeast minimum: Int) throws(SyntaxFailure) -> Expression {
    let start = position
    let outer = height
    height = 0
    defer { height = max(outer, height) }
    var left = try parseUnary()
    while let (found, strength) = Parser.binaryOperator(kind), strength >= minimum {
      guard
        let right = try operand({ (parser: inout Parser) throws(SyntaxFailure) in
          try parser.parseBinary(atLeast: strength + 1)
        })
      else { break }
      try grow()
      left = Expression(.binary(left, found, right), range(from: start))
    }
    return left
  }

  private static func unaryOperator(_ kind: TokenKind) -> UnaryOperator? {
    switch kind {
    case .plus: .positive
    case .minus: .negative
    case .tilde: .invert
    default: nil
    }
  }

  mutating func parseUnary() throws(SyntaxFailure) -> Expression {
    guard Parser.unaryOperator(kind) != nil else { return try parsePower() }
    var prefixes: [(operator: UnaryOperator, start: Int)] = []
    while let found = Parser.unaryOperator(kind) {
      prefixes.append((found, position))
      advance()
    }
    var expression = try parsePower()
    for prefix in prefixes.reversed() {
      try grow()
      expression = Expression(.unary(prefix.operator, expression), range(from: prefix.start))
    }
    return expression
  }

  private mutating func parseAwait() throws(SyntaxFailure) -> Expression {
    let start = position
    advance()
    let value = try parsePrimary()
    try grow()
    return Expression(.await(value), range(from: start))
  }

  private mutating func parsePower() throws(SyntaxFailure) -> Expression {
    let start = position
    let base = kind == .await ? try parseAwait() : try parsePrimary()
    guard take(.doubleStar) else { return base }
    try enter()
    defer { leave() }
    let exponent = try parseUnary()
    try grow()
    return Expression(.binary(base, .power, exponent), range(from: start))
  }
}
