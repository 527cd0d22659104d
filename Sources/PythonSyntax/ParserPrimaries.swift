// Primaries: attribute access, calls and subscripts behind an atom.

extension Parser {
  mutating func parsePrimary() throws(SyntaxFailure) -> Expression {
    let start = position
    let outer = height
    height = 0
    defer { height = max(outer, height) }
    var expression = try parseAtom()
    while true {
      let trailer = position
      do {
        guard let longer = try parseTrailer(of: expression, from: start) else { return expression }
        expression = longer
      } catch {
        // While looking for the reason, what cannot go on as a primary ends as one.
        guard isDiagnosing, Parser.isGeneric(error) else { throw error }
        position = trailer
        return expression
      }
    }
  }

  /// The primary that `expression` becomes with the `.name`, call or subscript behind it.
  private mutating func parseTrailer(
    of expression: Expression, from start: Int
  ) throws(SyntaxFailure) -> Expression? {
    switch kind {
    case .dot:
      advance()
      let name = try expectName()
      try grow()
      return Expression(.attribute(expression, name: name), range(from: start))
    case .leftParenthesis:
      let arguments = try parseCallArguments()
      try grow()
      return Expression(
        .call(expression, arguments: arguments.positional, keywords: arguments.keywords),
        range(from: start))
    case .leftBracket:
      advance()
      let index = try parseSlices()
      try expect(.rightBracket)
      try grow()
      return Expression(.subscript(expression, index: index), range(from: start))
    default:
      return nil
    }
  }

  // MARK: Subscripts

  private mutating func parseSlices() throws(SyntaxFailure) -> Expression {
    let start = position
    let first = try parseSlice()
    if kind != .comma {
      if case .starred = first.kind {
        return Expression(.tuple([first]), range(from: start))
      }
      return first
    }
    var elements = [first]
    while take(.comma) {
      guard kind != .rightBracket else { break }
      elements.append(try parseSlice())
    }
    return Expression(.tuple(elements), range(from: start))
  }

  private mutating func parseSlice() throws(SyntaxFailure) -> Expression {
    if kind == .star { return try parseStarred() }
    let start = position
    var lower: Expression?
    if kind != .colon {
      let value = try parseNamedExpression()
      guard kind == .colon else { return value }
      lower = value
    }
    try expect(.colon)
    var upper: Expression?
    var step: Expression?
    if !endsSlice { upper = try parseExpression() }
    if take(.colon), !endsSlice { step = try parseExpression() }
    return Expression(.slice(lower: lower, upper: upper, step: step), range(from: start))
  }

  private var endsSlice: Bool { kind == .colon || kind == .comma || kind == .rightBracket }

  // MARK: Calls

  struct CallArguments {
    var positional: [Expression] = []
    var keywords: [KeywordArgument] = []
  }

  /// The arguments of a call or class from `(` to `)`. Those of a class are no bare generator.
  mutating func parseCallArguments(ofClass: Bool = false) throws(SyntaxFailure) -> CallArguments {
    let open = position
    try expect(.leftParenthesis)
    var arguments = CallArguments()
    var hasUnpackedKeywords = false
    // Whether the keywords in front of the first misplaced positional argument are unpacked ones.
    var misplaced: Bool?
    while kind != .rightParenthesis {
      let start = position
      switch kind {
      case .star:
        if hasUnpackedKeywords || !Parser.beginsExpression(kind(ahead: 1)), start > open + 1 {
          guard isDiagnosing else { throw generic() }
          let place = SourceRange.spanning(tokens[open + 1].range, tokens[start - 2].range)
          throw failure("iterable argument unpacking follows keyword argument unpacking", at: place)
        }
        advance()
        let value = try parseExpression()
        if isDiagnosing, kind == .for {
          throw failure("iterable unpacking cannot be used in comprehension", at: range(from: start))
        }
        arguments.positional.append(Expression(.starred(value), range(from: start)))
      case .doubleStar:
        advance()
        let value = try parseExpression()
        hasUnpackedKeywords = true
        arguments.keywords.append(KeywordArgument(name: nil, value: value, range: range(from: start)))
      case .name where kind(ahead: 1) == .equal:
        let name = try expectName()
        advance()
        let value = try parseExpression()
        if isDiagnosing, kind == .for || kind == .async { throw keywordGenerator(from: start) }
        arguments.keywords.append(KeywordArgument(name: name, value: value, range: range(from: start)))
      default:
        let isAlone = arguments.positional.isEmpty && arguments.keywords.isEmpty && !ofClass
        if !isAlone, !arguments.keywords.isEmpty, !isDiagnosing { throw generic() }
        guard let value = try parsePositional(open, isAlone: isAlone, ofClass: ofClass) else {
          throw generic()
        }
        if !arguments.keywords.isEmpty, !isBareGenerator(value, open) {
          guard isDiagnosing else { throw generic() }
          if misplaced == nil { misplaced = hasUnpackedKeywords }
        }
        arguments.positional.append(value)
        if isBareGenerator(value, open) { return arguments }
      }
      guard take(.comma) else { break }
    }
    if let misplaced { throw positionalAfterKeyword(isUnpacked: misplaced) }
    guard take(.rightParenthesis) else { throw generic() }
    return arguments
  }

  /// Whether `value` is a generator that shares the parentheses of its call.
  private func isBareGenerator(_ value: Expression, _ open: Int) -> Bool {
    guard case .generator = value.kind else { return false }
    return value.range.line == Int32(tokens[open].line) && value.range.column == tokens[open].column
  }

  private mutating func parsePositional(
    _ open: Int, isAlone: Bool, ofClass: Bool
  ) throws(SyntaxFailure) -> Expression? {
    let start = position
    if isDiagnosing { try diagnoseArgument() }
    guard Parser.beginsExpression(kind) else { return nil }
    let value = try parseNamedExpressionInCall()
    guard kind == .for || kind == .async else { return value }
    if ofClass { throw generic() }
    let clauses = try parseComprehensionClauses()
    if isAlone, kind == .rightParenthesis {
      advance()
      return Expression(.generator(value, clauses), range(from: open))
    }
    guard isDiagnosing else { throw generic() }
    throw unparenthesizedGenerator(from: start, isFirst: isAlone)
  }

  private mutating func parseNamedExpressionInCall() throws(SyntaxFailure) -> Expression {
    let start = position
    if kind == .name, kind(ahead: 1) == .colonEqual { return try parseNamedExpression() }
    let value = try parseExpression()
    if kind == .equal || kind == .colonEqual {
      if isDiagnosing { try diagnoseArgumentAssignment(value, from: start) }
      throw generic()
    }
    return value
  }
}
