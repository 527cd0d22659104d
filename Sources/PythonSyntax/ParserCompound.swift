// Compound statements: those with blocks, save definitions and `match`.

extension Parser {
  /// The compound statement that stands next, or nil.
  mutating func parseCompound() throws(SyntaxFailure) -> Statement? {
    let start = position
    height = 0
    let statement: Statement.Kind
    switch kind {
    case .if: statement = try parseIf()
    case .while: statement = try parseWhile()
    case .for: statement = try parseFor()
    case .try: statement = try parseTry()
    case .with: statement = try parseWith()
    case .def: return try parseFunction(decorators: [], from: start)
    case .class: return try parseClass(decorators: [], from: start)
    case .at: return try parseDecorated()
    case .async: return try parseAsync(from: start)
    case .name:
      guard isName("match"), let match = try parseMatch() else { return nil }
      statement = match
    default: return nil
    }
    return Statement(statement, endingWithBlock(from: start))
  }

  /// The statement behind an `async`.
  private mutating func parseAsync(from start: Int) throws(SyntaxFailure) -> Statement {
    let statement: Statement.Kind
    switch kind(ahead: 1) {
    case .def: return try parseFunction(decorators: [], from: start)
    case .for: statement = try parseFor()
    case .with: statement = try parseWith()
    default:
      advance()
      throw generic()
    }
    return Statement(statement, endingWithBlock(from: start))
  }

  /// The range of a statement that ends with a block: the last token of its last statement ends it.
  func endingWithBlock(from start: Int) -> SourceRange {
    var last = position - 1
    while last > start, tokens[last].kind == .dedent || tokens[last].kind == .newline { last -= 1 }
    var range = tokens[start].range
    range.endLine = tokens[last].endLine
    range.endColumn = tokens[last].endColumn
    return range
  }

  // MARK: Blocks

  /// The block behind a `:`. `header` tells where its statement stands, for the message that it is missing.
  mutating func parseBlock(of header: BlockHeader) throws(SyntaxFailure) -> [Statement] {
    var body: [Statement] = []
    guard take(.newline) else {
      try parseSimpleStatements(into: &body)
      return body
    }
    guard take(.indent) else { throw missingBlock(header) }
    repeat { try parseStatement(into: &body) } while kind != .dedent && kind != .endOfFile
    guard take(.dedent) else { throw generic() }
    return body
  }

  /// What a block belongs to, in the words of Python's message, and the line it starts on.
  struct BlockHeader {
    var description: String
    var line: Int32
  }

  func header(_ description: String, _ start: Int) -> BlockHeader {
    BlockHeader(description: description, line: tokens[start].line)
  }

  private func missingBlock(_ header: BlockHeader) -> SyntaxFailure {
    failureHere(
      "expected an indented block after \(header.description) on line \(header.line)", .indentation)
  }

  /// The `:` of a statement.
  mutating func expectColon(after keyword: TokenKind) throws(SyntaxFailure) {
    guard !take(.colon) else { return }
    switch keyword {
    case .lambda: throw generic()
    case .if, .elif, .while, .for, .with, .class, .except:
      // Only a line that ends here makes Python say what it misses.
      guard isDiagnosing, kind == .newline else { throw generic() }
    default: break
    }
    throw failureHere("expected ':'")
  }

  // MARK: Branches and loops

  private mutating func parseIf() throws(SyntaxFailure) -> Statement.Kind {
    struct Branch {
      var start: Int
      var test: Expression
      var body: [Statement]
      var end: SourceRange
    }
    var branches: [Branch] = []
    repeat {
      let start = position
      guard branches.count <= Parser.maximumBranches else {
        throw SyntaxFailure("too many elif branches; use a dict or a loop", at: token.range)
      }
      let keyword = kind
      advance()
      height = 0
      let test = try parseNamedExpression()
      try expectColon(after: keyword)
      let body = try parseBlock(of: header(keyword == .if ? "'if' statement" : "'elif' statement", start))
      branches.append(Branch(start: start, test: test, body: body, end: endingWithBlock(from: start)))
    } while kind == .elif
    var orElse = try parseElse()
    let end = endingWithBlock(from: branches[0].start)
    while branches.count > 1, let branch = branches.popLast() {
      var range = branch.end
      range.endLine = end.endLine
      range.endColumn = end.endColumn
      orElse = [Statement(.if(test: branch.test, body: branch.body, orElse: orElse), range)]
    }
    return .if(test: branches[0].test, body: branches[0].body, orElse: orElse)
  }

  private mutating func parseElse() throws(SyntaxFailure) -> [Statement] {
    let start = position
    guard take(.else) else { return [] }
    try expectColon(after: .else)
    return try parseBlock(of: header("'else' statement", start))
  }

  private mutating func parseWhile() throws(SyntaxFailure) -> Statement.Kind {
    let start = position
    advance()
    let test = try parseNamedExpression()
    try expectColon(after: .while)
    let body = try parseBlock(of: header("'while' statement", start))
    return .while(test: test, body: body, orElse: try parseElse())
  }

  private mutating func parseFor() throws(SyntaxFailure) -> Statement.Kind {
    let start = position
    let isAsync = take(.async)
    advance()
    let targetStart = position
    let target = try parseForTarget()
    guard kind == .in else { throw try missingIn(targetStart) }
    advance()
    let iterable = try parseExpressionList()
    try expectColon(after: .for)
    let body = try parseBlock(of: header("'for' statement", start))
    return .for(
      target: target, iterable: iterable, body: body, orElse: try parseElse(), isAsync: isAsync)
  }

  // MARK: Contexts

  private mutating func parseWith() throws(SyntaxFailure) -> Statement.Kind {
    let start = position
    let isAsync = take(.async)
    advance()
    let items = try parseWithItems(from: start)
    try expectColon(after: .with)
    let body = try parseBlock(of: header("'with' statement", start))
    return .with(items: items, body: body, isAsync: isAsync)
  }

  /// The items with or without parentheses around all of them; only what follows `)` tells the two apart.
  private mutating func parseWithItems(from start: Int) throws(SyntaxFailure) -> [WithItem] {
    if kind == .leftParenthesis {
      let open = position
      let outerDepth = depth
      var items: [WithItem]?
      do {
        items = try parseParenthesizedItems()
      } catch {
        guard Parser.isGeneric(error) else { throw error }
      }
      if let items, kind == .colon || (isDiagnosing && kind == .newline) { return items }
      position = open
      depth = outerDepth
      height = 0
    }
    var items: [WithItem] = []
    repeat { items.append(try parseWithItem()) } while take(.comma)
    return items
  }

  private mutating func parseParenthesizedItems() throws(SyntaxFailure) -> [WithItem] {
    try expect(.leftParenthesis)
    var items: [WithItem] = []
    repeat {
      if kind == .rightParenthesis, !items.isEmpty { break }
      items.append(try parseWithItem())
    } while take(.comma)
    try expect(.rightParenthesis)
    return items
  }

  private mutating func parseWithItem() throws(SyntaxFailure) -> WithItem {
    let context = try parseExpression()
    guard take(.as) else { return WithItem(context: context, target: nil) }
    return WithItem(context: context, target: try parseWithTarget())
  }

  // MARK: Exceptions

  private mutating func parseTry() throws(SyntaxFailure) -> Statement.Kind {
    let start = position
    advance()
    try expectColon(after: .try)
    let body = try parseBlock(of: header("'try' statement", start))
    var handlers: [ExceptHandler] = []
    var isGroup = false
    while kind == .except {
      let isStarred = kind(ahead: 1) == .star
      if let last = handlers.last {
        if isStarred != isGroup {
          guard isDiagnosing else {
            advance()
            throw generic()
          }
          throw failure("cannot have both 'except' and 'except*' on the same 'try'", at: mixedPlace())
        }
        if last.type == nil {
          throw failure("default 'except:' must be last", at: last.range)
        }
      }
      isGroup = isStarred
      handlers.append(try parseHandler(isGroup: isGroup))
    }
    var orElse: [Statement] = []
    if !handlers.isEmpty { orElse = try parseElse() }
    var final: [Statement] = []
    let finallyStart = position
    if take(.finally) {
      try expectColon(after: .finally)
      final = try parseBlock(of: header("'finally' statement", finallyStart))
    } else if handlers.isEmpty {
      throw failureHere("expected 'except' or 'finally' block")
    }
    return .try(body: body, handlers: handlers, orElse: orElse, finally: final, isGroup: isGroup)
  }

  private func mixedPlace() -> SourceRange {
    let keyword = token.range
    guard kind(ahead: 1) == .star else { return keyword }
    return SourceRange.spanning(keyword, tokens[position + 1].range)
  }

  private mutating func parseHandler(isGroup: Bool) throws(SyntaxFailure) -> ExceptHandler {
    let start = position
    advance()
    if isGroup { advance() }
    height = 0
    var type: Expression?
    var name: String?
    if kind != .colon || isGroup {
      if isDiagnosing, kind == .newline, !isGroup { throw failureHere("expected ':'") }
      if isDiagnosing, kind == .newline || kind == .colon, isGroup {
        throw failureHere("expected one or more exception types")
      }
      let typeStart = position
      type = try parseExpression()
      if isDiagnosing, kind == .comma { try diagnoseExceptionTypes(from: typeStart) }
      if take(.as) { name = try expectName() }
    }
    try expectColon(after: .except)
    let description = isGroup ? "'except*' statement" : "'except' statement"
    let body = try parseBlock(of: header(description, start))
    return ExceptHandler(type: type, name: name, body: body, range: endingWithBlock(from: start))
  }
}
