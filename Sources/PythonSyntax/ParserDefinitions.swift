// Functions, classes, decorators and parameters.

extension Parser {
  mutating func parseDecorated() throws(SyntaxFailure) -> Statement {
    var decorators: [Expression] = []
    while take(.at) {
      height = 0
      decorators.append(try parseNamedExpression())
      guard take(.newline) else { throw generic() }
    }
    let start = position
    switch kind {
    case .def: return try parseFunction(decorators: decorators, from: start)
    case .async where kind(ahead: 1) == .def: return try parseFunction(decorators: decorators, from: start)
    case .class: return try parseClass(decorators: decorators, from: start)
    default: throw generic()
    }
  }

  mutating func parseFunction(decorators: [Expression], from start: Int) throws(SyntaxFailure) -> Statement {
    let isAsync = take(.async)
    advance()
    let name = try expectName()
    guard kind == .leftParenthesis else { throw failureHere("expected '('") }
    advance()
    let parameters = try parseParameters(isLambda: false)
    try expect(.rightParenthesis)
    if kind == .arrow, !Parser.beginsExpression(kind(ahead: 1)) { throw failureHere("expected ':'") }
    let returns = take(.arrow) ? try parseExpression() : nil
    try expectColon(after: .def)
    let (body, deferred) = try parseBody(of: header("function definition", start), mayWait: !isAsync)
    let definition = FunctionDefinition(
      name: name, parameters: parameters, body: body, decorators: decorators, returns: returns,
      isAsync: isAsync, deferredBody: deferred)
    return Statement(.function(definition), endingWithBlock(from: start))
  }

  mutating func parseClass(decorators: [Expression], from start: Int) throws(SyntaxFailure) -> Statement {
    advance()
    let name = try expectName()
    var arguments = CallArguments()
    if kind == .leftParenthesis { arguments = try parseCallArguments(ofClass: true) }
    try expectColon(after: .class)
    let body = try parseBlock(of: header("class definition", start))
    let definition = ClassDefinition(
      name: name, bases: arguments.positional, keywords: arguments.keywords, body: body,
      decorators: decorators)
    return Statement(.class(definition), endingWithBlock(from: start))
  }

  // MARK: Parameters

  /// Parameters up to, and without, the `)` or the `:` of a lambda.
  mutating func parseParameters(isLambda: Bool) throws(SyntaxFailure) -> Parameters {
    let end: TokenKind = isLambda ? .colon : .rightParenthesis
    var parameters = Parameters()
    var hasStar = false
    var hasSlash = false
    while kind != end {
      switch kind {
      case .doubleStar:
        advance()
        parameters.keywordVariadic = try parseParameter(isLambda: isLambda, isVariadic: true)
        if isDiagnosing { try diagnoseAfterKeywordVariadic(isLambda: isLambda) }
        _ = take(.comma)
        guard kind == end else { throw generic() }
        return parameters
      case .star:
        if hasStar {
          guard kind(ahead: 1) == .name || kind(ahead: 1) == .comma else { throw generic() }
          throw specificOrGeneric("* argument may appear only once")
        }
        hasStar = true
        let star = position
        advance()
        if take(.comma) {
          guard kind == .name else { throw bareStar(star, end: end) }
          continue
        }
        guard kind == .name else { throw bareStar(star, end: end) }
        parameters.variadic = try parseParameter(isLambda: isLambda, isVariadic: true)
      case .slash:
        if isDiagnosing { try diagnoseSlash(parameters, hasSlash: hasSlash, hasStar: hasStar) }
        guard !hasSlash, !hasStar, !parameters.positional.isEmpty else { throw generic() }
        hasSlash = true
        advance()
        parameters.positionalOnly = parameters.positional
        parameters.positional = []
      default:
        if isDiagnosing { try diagnoseParameter(isLambda: isLambda) }
        let parameter = try parseParameter(isLambda: isLambda, isVariadic: false)
        if hasStar {
          parameters.keywordOnly.append(parameter)
        } else {
          let last = parameters.positional.last ?? parameters.positionalOnly.last
          if parameter.defaultValue == nil, last?.defaultValue != nil {
            throw specificOrGeneric("non-default argument follows default argument", at: parameter.range)
          }
          parameters.positional.append(parameter)
        }
      }
      guard take(.comma) else { break }
    }
    return parameters
  }

  private mutating func specificOrGeneric(_ message: String, at range: SourceRange? = nil) -> SyntaxFailure {
    guard isDiagnosing else { return generic() }
    return failure(message, at: range ?? token.range)
  }

  private mutating func bareStar(_ star: Int, end: TokenKind) -> SyntaxFailure {
    guard isDiagnosing, kind == end || kind == .doubleStar else { return generic() }
    return failure("named arguments must follow bare *", at: tokens[end == .colon ? position : star].range)
  }

  private mutating func parseParameter(
    isLambda: Bool, isVariadic: Bool
  ) throws(SyntaxFailure) -> Parameter {
    let start = position
    let name = try expectName()
    var annotation: Expression?
    if !isLambda, take(.colon) {
      let isStarred = isVariadic && kind == .star && tokens[max(start - 1, 0)].kind == .star
      annotation = isStarred ? try parseStarred() : try parseExpression()
    }
    let range = range(from: start)
    var defaultValue: Expression?
    if kind == .equal {
      if isVariadic {
        let kindOfStar = tokens[max(start - 1, 0)].kind == .star ? "var-positional" : "var-keyword"
        throw specificOrGeneric("\(kindOfStar) argument cannot have default value")
      }
      advance()
      if isDiagnosing, kind == .comma || kind == .rightParenthesis || (isLambda && kind == .colon) {
        throw failure("expected default value expression", at: tokens[position - 1].range)
      }
      defaultValue = try parseExpression()
    }
    return Parameter(name: name, annotation: annotation, defaultValue: defaultValue, range: range)
  }
}
