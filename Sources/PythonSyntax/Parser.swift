// The parser's core: where it stands in the tokens, how deep it may go, and how it reports what it cannot read.
// The rules of the grammar are in the other Parser files, one area each.

/// A recursive-descent parser of Python 3.11 over a finished list of tokens.
///
/// It reads twice at most. The first reading only finds out whether the text is Python; if it is not, a second
/// one (`isDiagnosing`) looks for what Python has a message of its own for. Where it finds nothing, the
/// furthest token of the first reading is an "invalid syntax".
struct Parser {
  /// How deep expressions may nest; far below what the stack holds, far above what people write.
  static let maximumDepth = 220
  /// How high the tree of one expression may be: `a.b.c…` and `a + b + c…` grow it without nesting.
  static let maximumHeight = 1_500
  /// The longest chain of `elif`.
  static let maximumBranches = 1_000

  let source: [UInt8]
  let tokens: [Token]
  let softFailure: SyntaxFailure?
  let openBracket: (byte: UInt8, range: SourceRange)?
  /// The index of the token that comes next.
  var position = 0
  /// The furthest token that was looked at.
  var furthest = 0
  var isDiagnosing = false
  /// Whether bodies of functions are left for later.
  var defersBodies = false
  var depth = 0
  /// An upper bound for the height of the expression read last.
  var height = 0
  /// How many f-strings the text lies in.
  let embedding: Int

  init(_ stream: TokenStream, embedding: Int = 0, depth: Int = 0) {
    source = stream.source
    tokens = stream.tokens
    softFailure = stream.softFailure
    openBracket = stream.openBracket
    self.embedding = embedding
    self.depth = depth
  }

  // MARK: The next token

  var token: Token { tokens[min(position, tokens.count - 1)] }

  var kind: TokenKind { tokens[min(position, tokens.count - 1)].kind }

  func kind(ahead distance: Int) -> TokenKind { tokens[min(position + distance, tokens.count - 1)].kind }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
    if position > furthest { furthest = position }
  }

  /// Steps over the next token if it is of the kind given.
  mutating func take(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TokenKind) throws(SyntaxFailure) {
    guard take(kind) else { throw generic() }
  }

  func text(_ token: Token) -> String {
    String(decoding: source[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// Whether the next token is the name `word`: a soft keyword.
  func isName(_ word: StaticString, ahead distance: Int = 0) -> Bool {
    let token = tokens[min(position + distance, tokens.count - 1)]
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return text(token) == word.description
  }

  mutating func expectName() throws(SyntaxFailure) -> String {
    guard kind == .name else { throw generic() }
    let name = text(token)
    advance()
    return name
  }

  // MARK: Places

  /// From the token with index `start` to the end of the last token read.
  func range(from start: Int) -> SourceRange {
    let first = tokens[start]
    let last = tokens[max(start, position - 1)]
    return SourceRange(
      line: Int(first.line), column: Int(first.column), endLine: Int(last.endLine),
      endColumn: Int(last.endColumn))
  }

  // MARK: Failures

  /// Whether a failure says no more than that something is wrong.
  static func isGeneric(_ failure: SyntaxFailure) -> Bool {
    failure.message.hasSuffix("invalid syntax") || failure.message.hasPrefix("unexpected ")
  }

  /// "invalid syntax" at the furthest token, or what CPython says where that token is none.
  mutating func generic() -> SyntaxFailure {
    if position > furthest { furthest = position }
    let token = tokens[furthest]
    switch token.kind {
    case .failure:
      return unreadable()
    case .indent:
      return SyntaxFailure(.indentation, "unexpected indent", at: afterIndentation(token))
    case .dedent:
      return SyntaxFailure(.indentation, "unexpected unindent", at: afterIndentation(token))
    case .greater
    where furthest > 0 && tokens[furthest - 1].kind == .less
      && tokens[furthest - 1].end == token.start:
      // `<>` was an operator once and still is one token.
      let place = SourceRange.spanning(tokens[furthest - 1].range, token.range)
      return SyntaxFailure(prefixed("invalid syntax"), at: place)
    default:
      return SyntaxFailure(prefixed("invalid syntax"), at: token.range)
    }
  }

  /// What is wrong with the failure token that ends the stream.
  private func unreadable() -> SyntaxFailure {
    if var failure = softFailure {
      if failure.message == "invalid syntax" { failure.message = prefixed(failure.message) }
      return failure
    }
    if let openBracket {
      let bracket = Character(Unicode.Scalar(openBracket.byte))
      return SyntaxFailure(prefixed("'\(bracket)' was never closed"), at: openBracket.range)
    }
    return SyntaxFailure(prefixed("invalid syntax"), at: token.range)
  }

  private func afterIndentation(_ token: Token) -> SourceRange {
    let column = max(Int(token.column) - 1, 0)
    return SourceRange(
      line: Int(token.line), column: column, endLine: Int(token.line), endColumn: column)
  }

  func prefixed(_ message: String) -> String { embedding > 0 ? "f-string: " + message : message }

  /// A failure with a message of its own.
  func failure(
    _ message: String, at range: SourceRange, _ category: SyntaxFailure.Category = .syntax
  ) -> SyntaxFailure {
    SyntaxFailure(category, prefixed(message), at: range)
  }

  /// A failure at the next token; where that token is none, what is wrong with it comes first.
  func failureHere(_ message: String, _ category: SyntaxFailure.Category = .syntax) -> SyntaxFailure {
    if kind == .failure { return unreadable() }
    var found = failure(message, at: token.range, category)
    found.isAtEndOfBlock = kind == .dedent
    return found
  }

  // MARK: Depth

  func tooDeep() -> SyntaxFailure {
    SyntaxFailure(
      "the expression nests too deeply; give parts of it names of their own", at: token.range)
  }

  /// Goes one level deeper; `leave` must follow.
  mutating func enter() throws(SyntaxFailure) {
    guard depth < Parser.maximumDepth else { throw tooDeep() }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  /// Notes that the expression in hand grew by one level.
  mutating func grow() throws(SyntaxFailure) {
    height += 1
    guard height <= Parser.maximumHeight else { throw tooDeep() }
  }
}

extension SyntaxFailure {
  /// A `SyntaxError`.
  init(_ message: String, at range: SourceRange) { self.init(.syntax, message, at: range) }
}
