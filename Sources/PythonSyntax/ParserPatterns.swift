// `match` statements and their patterns.

extension Parser {
  /// A `match` statement, or nil where `match` is a mere name; then nothing has been read.
  mutating func parseMatch() throws(SyntaxFailure) -> Statement.Kind? {
    let start = position
    guard mayBeSubject(kind(ahead: 1)) else { return nil }
    let outerDepth = depth
    let wasDiagnosing = isDiagnosing
    isDiagnosing = false
    advance()
    let subject = try? parseNamedExpressionListElement()
    isDiagnosing = wasDiagnosing
    guard let subject, kind == .colon || (isDiagnosing && kind == .newline), !isAnnotation else {
      position = start
      depth = outerDepth
      return nil
    }
    guard take(.colon) else { throw failureHere("expected ':'") }
    advance()
    guard take(.indent) else {
      let line = tokens[start].line
      throw failureHere("expected an indented block after 'match' statement on line \(line)", .indentation)
    }
    var cases: [MatchCase] = []
    while isName("case") { cases.append(try parseCase()) }
    guard !cases.isEmpty, take(.dedent) else { throw generic() }
    return .match(subject: subject, cases: cases)
  }

  /// `match: int` and `match[x]: int` annotate a name; a `match` statement has nothing behind its colon.
  private var isAnnotation: Bool { kind == .colon && kind(ahead: 1) != .newline }

  private func mayBeSubject(_ kind: TokenKind) -> Bool {
    kind == .star || Parser.beginsExpression(kind)
  }

  private mutating func parseNamedExpressionListElement() throws(SyntaxFailure) -> Expression {
    let start = position
    let subject = try parseNamedExpressionList()
    if case .starred = subject.kind, tokens[start].kind == .star { throw generic() }
    return subject
  }

  private mutating func parseCase() throws(SyntaxFailure) -> MatchCase {
    let start = position
    advance()
    height = 0
    let pattern = try parseOpenPattern()
    let condition = take(.if) ? try parseNamedExpression() : nil
    guard take(.colon) else {
      guard isDiagnosing, kind == .newline else { throw generic() }
      throw failureHere("expected ':'")
    }
    let body = try parseBlock(of: header("'case' statement", start))
    return MatchCase(pattern: pattern, guard: condition, body: body)
  }

  // MARK: Patterns

  /// A pattern, or several with commas and no brackets.
  private mutating func parseOpenPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    let first = try parseStarOrPattern()
    if kind != .comma {
      if case .star = first.kind { throw generic() }
      return first
    }
    var patterns = [first]
    while take(.comma) {
      guard kind != .colon, kind != .if else { break }
      patterns.append(try parseStarOrPattern())
    }
    return Pattern(.sequence(patterns), range(from: start))
  }

  private mutating func parseStarOrPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    guard take(.star) else { return try parseAsPattern() }
    let name = try expectName()
    return Pattern(.star(name == "_" ? nil : name), range(from: start))
  }

  private mutating func parseAsPattern() throws(SyntaxFailure) -> Pattern {
    try enter()
    defer { leave() }
    let start = position
    let pattern = try parseOrPattern()
    guard take(.as) else { return pattern }
    if isDiagnosing, isName("_") {
      throw failure("cannot use '_' as a target", at: token.range)
    }
    guard kind == .name, !isName("_") else {
      guard isDiagnosing, Parser.beginsExpression(kind) else { throw generic() }
      let expressionStart = position
      guard (try? parseExpression()) != nil else {
        position = expressionStart
        throw generic()
      }
      throw failure("invalid pattern target", at: range(from: expressionStart))
    }
    let name = try expectName()
    return Pattern(.capture(pattern, name: name), range(from: start))
  }

  private mutating func parseOrPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    let first = try parseClosedPattern()
    guard kind == .bar else { return first }
    var patterns = [first]
    while take(.bar) { patterns.append(try parseClosedPattern()) }
    return Pattern(.or(patterns), range(from: start))
  }

  private mutating func parseClosedPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    switch kind {
    case .keywordNone, .keywordTrue, .keywordFalse:
      return Pattern(.singleton(try parseAtom()), range(from: start))
    case .string:
      return Pattern(.value(try parsePatternString()), range(from: start))
    case .number, .minus:
      return Pattern(.value(try parsePatternNumber()), range(from: start))
    case .leftParenthesis: return try parseGroupPattern()
    case .leftBracket:
      advance()
      let patterns = try parsePatterns(until: .rightBracket)
      return Pattern(.sequence(patterns), range(from: start))
    case .leftBrace: return try parseMappingPattern()
    case .name: return try parseNamePattern()
    default: throw generic()
    }
  }

  private mutating func parsePatternString() throws(SyntaxFailure) -> Expression {
    let string = try parseStrings()
    if case .joinedString = string.kind {
      throw failure("patterns may only match literals and attribute lookups", at: string.range)
    }
    return string
  }

  /// A number with or without sign, or a complex one: `-1`, `2 + 3j`.
  private mutating func parsePatternNumber() throws(SyntaxFailure) -> Expression {
    let start = position
    let real = try parseSignedNumber()
    guard kind == .plus || kind == .minus else { return real }
    let found: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    guard kind == .number else { throw generic() }
    let imaginary = try parseAtom()
    if Parser.isImaginary(real) { throw failure("real number required in complex literal", at: real.range) }
    guard Parser.isImaginary(imaginary) else {
      throw failure("imaginary number required in complex literal", at: imaginary.range)
    }
    return Expression(.binary(real, found, imaginary), range(from: start))
  }

  private static func isImaginary(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .imaginary: true
    case .unary(_, let operand): isImaginary(operand)
    default: false
    }
  }

  private mutating func parseSignedNumber() throws(SyntaxFailure) -> Expression {
    let start = position
    let isNegative = take(.minus)
    guard kind == .number else { throw generic() }
    let number = try parseAtom()
    return isNegative ? Expression(.unary(.negative, number), range(from: start)) : number
  }

  /// Patterns and commas up to and with a closing bracket.
  private mutating func parsePatterns(until end: TokenKind) throws(SyntaxFailure) -> [Pattern] {
    var patterns: [Pattern] = []
    while kind != end {
      patterns.append(try parseStarOrPattern())
      guard take(.comma) else { break }
    }
    try expect(end)
    return patterns
  }

  private mutating func parseGroupPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    advance()
    let patterns = try parsePatterns(until: .rightParenthesis)
    if let only = patterns.first, patterns.count == 1, tokens[position - 2].kind != .comma {
      if case .star = only.kind { throw generic() }
      return only
    }
    return Pattern(.sequence(patterns), range(from: start))
  }

  private mutating func parseNamePattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    var expression = try parseName()
    let isDotted = kind == .dot
    while take(.dot) {
      expression = Expression(.attribute(expression, name: try expectName()), range(from: start))
      try grow()
    }
    if kind == .leftParenthesis { return try parseClassPattern(expression, from: start) }
    if isDotted { return Pattern(.value(expression), range(from: start)) }
    guard case .name(let name) = expression.kind else { throw generic() }
    return Pattern(.capture(nil, name: name == "_" ? nil : name), range(from: start))
  }

  private mutating func parseName() throws(SyntaxFailure) -> Expression {
    let range = token.range
    return Expression(.name(try expectName()), range)
  }

  private mutating func parseMappingPattern() throws(SyntaxFailure) -> Pattern {
    let start = position
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: String?
    while kind != .rightBrace {
      if take(.doubleStar) {
        guard !isName("_") else { throw generic() }
        rest = try expectName()
        _ = take(.comma)
        break
      }
      keys.append(try parseMappingKey())
      try expect(.colon)
      patterns.append(try parseAsPattern())
      guard take(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), range(from: start))
  }

  private mutating func parseMappingKey() throws(SyntaxFailure) -> Expression {
    switch kind {
    case .keywordNone, .keywordTrue, .keywordFalse: return try parseAtom()
    case .string: return try parsePatternString()
    case .number, .minus: return try parsePatternNumber()
    default:
      let start = position
      var expression = try parseName()
      guard kind == .dot else { throw generic() }
      while take(.dot) {
        expression = Expression(.attribute(expression, name: try expectName()), range(from: start))
        try grow()
      }
      return expression
    }
  }

  private mutating func parseClassPattern(
    _ type: Expression, from start: Int
  ) throws(SyntaxFailure) -> Pattern {
    advance()
    var patterns: [Pattern] = []
    var keywords: [(name: String, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, kind(ahead: 1) == .equal {
        let name = try expectName()
        advance()
        keywords.append((name, try parseAsPattern()))
      } else {
        let pattern = try parseAsPattern()
        if !keywords.isEmpty {
          guard isDiagnosing else { throw generic() }
          throw failure("positional patterns follow keyword patterns", at: pattern.range)
        }
        patterns.append(pattern)
      }
      guard take(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(type, patterns: patterns, keywords: keywords), range(from: start))
  }
}
