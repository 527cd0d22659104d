// Simple statements: those that fit a line.

extension Parser {
  /// The operator of an augmented assignment; nil for any other token.
  private static func augmentedOperator(_ kind: TokenKind) -> BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .atEqual: .matrixMultiply
    case .ampersandEqual: .and
    case .barEqual: .or
    case .caretEqual: .xor
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .doubleStarEqual: .power
    default: nil
    }
  }

  mutating func parseModule() throws(SyntaxFailure) -> Module {
    var body: [Statement] = []
    while kind != .endOfFile { try parseStatement(into: &body) }
    return Module(body: body)
  }

  /// A compound statement, or a line of simple ones.
  mutating func parseStatement(into body: inout [Statement]) throws(SyntaxFailure) {
    if let compound = try parseCompound() {
      body.append(compound)
    } else {
      try parseSimpleStatements(into: &body)
    }
  }

  /// Simple statements between semicolons, to the end of the line.
  mutating func parseSimpleStatements(into body: inout [Statement]) throws(SyntaxFailure) {
    while true {
      body.append(try parseSimpleStatement())
      guard take(.semicolon), kind != .newline else { break }
    }
    guard take(.newline) else { throw generic() }
  }

  private mutating func parseSimpleStatement() throws(SyntaxFailure) -> Statement {
    let start = position
    height = 0
    let statement: Statement.Kind
    switch kind {
    case .pass: statement = single(.pass)
    case .break: statement = single(.break)
    case .continue: statement = single(.continue)
    case .return: statement = try parseReturn()
    case .raise: statement = try parseRaise()
    case .global: statement = .global(try parseNames())
    case .nonlocal: statement = .nonlocal(try parseNames())
    case .del: statement = try parseDelete()
    case .assert: statement = try parseAssert()
    case .import: statement = try parseImport()
    case .from: statement = try parseImportFrom()
    case .yield:
      let value = try parseYield()
      if kind == .equal || Parser.augmentedOperator(kind) != nil {
        throw failure("assignment to yield expression not possible", at: value.range)
      }
      statement = .expression(value)
    default: statement = try parseExpressionStatement()
    }
    return Statement(statement, range(from: start))
  }

  private mutating func single(_ kind: Statement.Kind) -> Statement.Kind {
    advance()
    return kind
  }

  // MARK: Keyword statements

  private mutating func parseReturn() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    if kind == .star || Parser.beginsExpression(kind) { return .return(try parseExpressionList()) }
    return .return(nil)
  }

  private mutating func parseRaise() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    guard Parser.beginsExpression(kind) else { return .raise(nil, cause: nil) }
    let exception = try parseExpression()
    if take(.from) { return .raise(exception, cause: try parseExpression()) }
    return .raise(exception, cause: nil)
  }

  private mutating func parseNames() throws(SyntaxFailure) -> [String] {
    advance()
    var names = [try expectName()]
    while take(.comma) { names.append(try expectName()) }
    return names
  }

  private mutating func parseDelete() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    var invalid: Expression?
    repeat {
      if kind == .newline || kind == .semicolon, !targets.isEmpty { break }
      let start = position
      let target = isDiagnosing ? try parseElement() : try parsePrimary()
      if invalid == nil { invalid = invalidTarget(target, for: .delete, from: start) }
      targets.append(target)
    } while take(.comma)
    guard kind == .newline || kind == .semicolon || invalid == nil else { throw generic() }
    if let invalid {
      throw failure("cannot delete \(Parser.describe(invalid))", at: invalid.range)
    }
    return .delete(targets)
  }

  private mutating func parseAssert() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    let test = try parseExpression()
    if take(.comma) { return .assert(test, message: try parseExpression()) }
    return .assert(test, message: nil)
  }

  // MARK: Imports

  private mutating func parseImport() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    var aliases: [ImportAlias] = []
    repeat {
      let start = position
      let name = try parseDottedName()
      let asName = try parseAsName()
      aliases.append(ImportAlias(name: name, asName: asName, range: range(from: start)))
    } while take(.comma)
    return .import(aliases)
  }

  private mutating func parseDottedName() throws(SyntaxFailure) -> String {
    var name = try expectName()
    while take(.dot) { name += "." + (try expectName()) }
    return name
  }

  private mutating func parseAsName() throws(SyntaxFailure) -> String? {
    take(.as) ? try expectName() : nil
  }

  private mutating func parseImportFrom() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = level == 0 || kind == .name ? try parseDottedName() : nil
    try expect(.import)
    if take(.star) { return .importFrom(module: module, names: [], level: level) }
    let isParenthesized = take(.leftParenthesis)
    var names: [ImportAlias] = []
    repeat {
      if isParenthesized, kind == .rightParenthesis, !names.isEmpty { break }
      if isDiagnosing, !isParenthesized, kind == .newline, !names.isEmpty {
        throw failureHere("trailing comma not allowed without surrounding parentheses")
      }
      let start = position
      let name = try expectName()
      let asName = try parseAsName()
      names.append(ImportAlias(name: name, asName: asName, range: range(from: start)))
    } while take(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return .importFrom(module: module, names: names, level: level)
  }

  // MARK: Expressions and assignments

  private mutating func parseExpressionStatement() throws(SyntaxFailure) -> Statement.Kind {
    let start = position
    let first = try parseExpressionList()
    if kind == .equal {
      if isDiagnosing { try diagnoseAssignment(first, from: start) }
      return try parseAssignment(first, from: start)
    }
    if kind == .colon { return try parseAnnotation(first, from: start) }
    if let `operator` = Parser.augmentedOperator(kind) {
      guard isSingleTarget(first) else {
        throw failure(
          "'\(Parser.describe(first))' is an illegal expression for augmented assignment", at: first.range)
      }
      advance()
      let value = try parseYieldOrExpressionList()
      return .augmentedAssign(target: first, operator: `operator`, value: value)
    }
    if isDiagnosing { try diagnoseStatementEnd(first, from: start) }
    return .expression(first)
  }

  private mutating func parseAssignment(
    _ first: Expression, from start: Int
  ) throws(SyntaxFailure) -> Statement.Kind {
    var targets = [first]
    var starts = [start]
    var value = first
    while take(.equal) {
      starts.append(position)
      value = try parseYieldOrExpressionList()
      targets.append(value)
    }
    targets.removeLast()
    for (index, target) in targets.enumerated() {
      if tokens[starts[index]].kind == .yield {
        throw failure("assignment to yield expression not possible", at: target.range)
      }
      guard let invalid = invalidTarget(target, for: .assignment, from: starts[index]) else { continue }
      guard isDiagnosing else { throw generic() }
      throw failure("cannot assign to \(Parser.describe(invalid))", at: invalid.range)
    }
    return .assign(targets: targets, value: value)
  }

  private mutating func parseAnnotation(
    _ target: Expression, from start: Int
  ) throws(SyntaxFailure) -> Statement.Kind {
    guard isSingleTarget(target) else {
      guard isDiagnosing else { throw generic() }
      let colon = position
      advance()
      guard (try? parseExpression()) != nil else {
        position = colon
        throw generic()
      }
      throw annotationFailure(target, from: start)
    }
    advance()
    let annotation = try parseExpression()
    let value = take(.equal) ? try parseYieldOrExpressionList() : nil
    var isSimple = false
    if case .name = target.kind { isSimple = tokens[start].kind == .name }
    return .annotatedAssign(target: target, annotation: annotation, value: value, isSimple: isSimple)
  }

  private func annotationFailure(_ target: Expression, from start: Int) -> SyntaxFailure {
    switch target.kind {
    case .list: failure("only single target (not list) can be annotated", at: target.range)
    case .tuple(let elements):
      failure(
        "only single target (not tuple) can be annotated",
        at: tokens[start].kind == .leftParenthesis ? target.range : elements.first?.range ?? target.range)
    default: failure("illegal target for annotation", at: target.range)
    }
  }
}
