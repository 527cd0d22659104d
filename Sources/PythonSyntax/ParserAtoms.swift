// Atoms: names, literals, and everything in brackets.

extension Parser {
  mutating func parseAtom() throws(SyntaxFailure) -> Expression {
    let token = token
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(text(token)), token.range)
    case .number:
      advance()
      let (value, message) = NumberLiteral.value(of: source[Int(token.start)..<Int(token.end)])
      guard let value else {
        var place = token.range
        (place.endLine, place.endColumn) = (place.line, place.column)
        throw failure(message, at: place)
      }
      return Expression(value, token.range)
    case .string: return try parseStrings()
    case .keywordTrue: return leaf(.bool(true), token)
    case .keywordFalse: return leaf(.bool(false), token)
    case .keywordNone: return leaf(.none, token)
    case .ellipsis: return leaf(.ellipsis, token)
    case .leftParenthesis: return try parseParenthesized()
    case .leftBracket: return try parseList()
    case .leftBrace: return try parseBraces()
    default: throw generic()
    }
  }

  private mutating func leaf(_ kind: Expression.Kind, _ token: Token) -> Expression {
    advance()
    return Expression(kind, token.range)
  }

  // MARK: Brackets

  private mutating func parseParenthesized() throws(SyntaxFailure) -> Expression {
    let start = position
    advance()
    if take(.rightParenthesis) { return Expression(.tuple([]), range(from: start)) }
    if kind == .yield {
      let value = try parseYield()
      try expect(.rightParenthesis)
      return value
    }
    if isDiagnosing, kind == .doubleStar { try diagnoseDoubleStarredGroup() }
    let first = try parseElement()
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first, from: start + 1)
      try expect(.rightParenthesis)
      try grow()
      return Expression(.generator(first, clauses), range(from: start))
    }
    if kind == .comma {
      let elements = try parseElements(after: first, until: .rightParenthesis)
      try expect(.rightParenthesis)
      try grow()
      return Expression(.tuple(elements), range(from: start))
    }
    if case .starred = first.kind, tokens[start + 1].kind == .star {
      guard isDiagnosing, kind == .rightParenthesis else { throw generic() }
      throw failure("cannot use starred expression here", at: first.range)
    }
    try expect(.rightParenthesis)
    return first
  }

  private mutating func parseList() throws(SyntaxFailure) -> Expression {
    let start = position
    advance()
    if take(.rightBracket) { return Expression(.list([]), range(from: start)) }
    let first = try parseElement()
    try grow()
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first, from: start + 1)
      try expect(.rightBracket)
      return Expression(.listComprehension(first, clauses), range(from: start))
    }
    let elements = try parseElements(after: first, until: .rightBracket)
    if isDiagnosing, kind == .for || kind == .async { try diagnoseUnparenthesizedTarget(start, first) }
    try expect(.rightBracket)
    return Expression(.list(elements), range(from: start))
  }

  /// The elements that follow `first`, up to the closing bracket, which stays.
  private mutating func parseElements(
    after first: Expression, until end: TokenKind
  ) throws(SyntaxFailure) -> [Expression] {
    var elements = [first]
    while take(.comma) {
      guard kind != end else { break }
      if isDiagnosing, kind == .for, tokens[position - 1].kind == .comma { break }
      elements.append(try parseElement())
    }
    return elements
  }

  private mutating func parseBraces() throws(SyntaxFailure) -> Expression {
    let start = position
    advance()
    if take(.rightBrace) { return Expression(.dict([]), range(from: start)) }
    try grow()
    if kind == .doubleStar { return try parseDict(from: start, first: nil) }
    let first = try parseElement()
    if kind == .colon, isKey(first, at: start + 1) { return try parseDict(from: start, first: first) }
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first, from: start + 1)
      try expect(.rightBrace)
      return Expression(.setComprehension(first, clauses), range(from: start))
    }
    let elements = try parseElements(after: first, until: .rightBrace)
    if isDiagnosing, kind == .for || kind == .async { try diagnoseUnparenthesizedTarget(start, first) }
    try expect(.rightBrace)
    return Expression(.set(elements), range(from: start))
  }

  /// `*a` and `name := value` are no keys, unless in parentheses of their own.
  private func isKey(_ expression: Expression, at start: Int) -> Bool {
    switch expression.kind {
    case .starred: false
    case .named: tokens[start].kind == .leftParenthesis
    default: true
    }
  }

  private mutating func parseDict(from start: Int, first: Expression?) throws(SyntaxFailure) -> Expression {
    var items: [DictItem] = []
    var key = first
    while true {
      if let present = key {
        try expectDictColon()
        let value = try parseExpression()
        if kind == .for || kind == .async, items.isEmpty {
          let clauses = try parseComprehensionClauses()
          try expect(.rightBrace)
          return Expression(
            .dictComprehension(key: present, value: value, clauses), range(from: start))
        }
        items.append(DictItem(key: present, value: value))
      } else {
        let starred = position
        try expect(.doubleStar)
        let value = try parseBitwise()
        if isDiagnosing, items.isEmpty, kind == .for || kind == .async {
          throw failure("dict unpacking cannot be used in dict comprehension", at: tokens[starred].range)
        }
        items.append(DictItem(key: nil, value: value))
      }
      guard take(.comma), kind != .rightBrace else { break }
      key = kind == .doubleStar ? nil : try parseKey()
    }
    try expect(.rightBrace)
    return Expression(.dict(items), range(from: start))
  }

  /// A key behind the first item: what follows it is looked at only for its `:`.
  private mutating func parseKey() throws(SyntaxFailure) -> Expression {
    guard isDiagnosing else { return try parseExpression() }
    let start = position
    isDiagnosing = false
    defer { isDiagnosing = true }
    do {
      return try parseExpression()
    } catch {
      position = start
      isDiagnosing = true
      return try parseExpression()
    }
  }

  private mutating func expectDictColon() throws(SyntaxFailure) {
    let colon = position
    guard take(.colon) else {
      guard isDiagnosing else { throw generic() }
      var place = tokens[colon - 1].range
      (place.line, place.column) = (place.endLine, max(place.endColumn - 1, 0))
      place.endColumn = place.column
      throw failure("':' expected after dictionary key", at: place)
    }
    if isDiagnosing { try diagnoseDictValue(colon) }
  }

  // MARK: Comprehensions

  /// The clauses behind `element`, which must not be starred.
  private mutating func parseClauses(
    after element: Expression, from start: Int
  ) throws(SyntaxFailure) -> [ComprehensionClause] {
    if case .starred = element.kind, tokens[start].kind == .star {
      guard isDiagnosing else { throw generic() }
      throw failure("iterable unpacking cannot be used in comprehension", at: element.range)
    }
    return try parseComprehensionClauses()
  }

  mutating func parseComprehensionClauses() throws(SyntaxFailure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    while kind == .for || kind == .async {
      let isAsync = take(.async)
      guard take(.for) else { throw generic() }
      let targetStart = position
      let target = try parseForTarget()
      guard kind == .in else { throw try missingIn(targetStart) }
      advance()
      let iterable = try parseDisjunction()
      var conditions: [Expression] = []
      while take(.if) { conditions.append(try parseDisjunction()) }
      clauses.append(
        ComprehensionClause(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
    }
    return clauses
  }

  // MARK: Yield

  mutating func parseYield() throws(SyntaxFailure) -> Expression {
    let start = position
    try expect(.yield)
    if take(.from) {
      let value = try parseExpression()
      return Expression(.yieldFrom(value), range(from: start))
    }
    guard kind == .star || Parser.beginsExpression(kind) else {
      return Expression(.yield(nil), range(from: start))
    }
    let value = try parseExpressionList()
    return Expression(.yield(value), range(from: start))
  }

  mutating func parseYieldOrExpressionList() throws(SyntaxFailure) -> Expression {
    kind == .yield ? try parseYield() : try parseExpressionList()
  }
}
