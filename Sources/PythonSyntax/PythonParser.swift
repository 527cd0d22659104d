// The entry points: source text in, syntax tree or failure out.

/// Reads Python 3.11 source.
public enum PythonParser {
  /// The largest source in bytes, so that every place in it fits a `SourceRange`.
  static let maximumSize = 1 << 30

  /// Parses a whole source: a file, a cell, an entry.
  ///
  /// - Throws: `SyntaxFailure` with Python's exception type, message and place.
  public static func parseModule(_ source: String) throws(SyntaxFailure) -> Module {
    try module(Array(source.utf8))
  }

  /// Parses a whole source of bytes: UTF-8 with or without byte order mark, or what its coding line names
  /// (UTF-8, Latin-1 or ASCII).
  ///
  /// - Throws: `SyntaxFailure` with Python's exception type, message and place.
  public static func parseModule(bytes: [UInt8]) throws(SyntaxFailure) -> Module {
    try module(SourceEncoding.decode(bytes))
  }

  /// The text of a source file: UTF-8 with or without byte order mark, or what its coding line names.
  ///
  /// - Throws: `SyntaxFailure` where the bytes are no such text.
  public static func text(of bytes: [UInt8]) throws(SyntaxFailure) -> String {
    String(decoding: try SourceEncoding.decode(bytes), as: UTF8.self)
  }

  /// Parses one expression, as `eval` does; blanks and line ends around it are allowed.
  ///
  /// - Throws: `SyntaxFailure` with Python's exception type, message and place.
  public static func parseExpression(_ source: String) throws(SyntaxFailure) -> Expression {
    var bytes = Array(source.utf8)
    let isBlank: (UInt8) -> Bool = { $0 == 32 || $0 == 9 }
    bytes.removeSubrange(..<(bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex))
    let stream = Lexer.tokens(of: try prepare(bytes))
    let expression = try read(stream) { (parser: inout Parser) throws(SyntaxFailure) in
      try parser.parseWholeExpression()
    }
    try SemanticChecks.check(expression)
    return expression
  }

  private static func module(_ bytes: [UInt8]) throws(SyntaxFailure) -> Module {
    let stream = Lexer.tokens(of: try prepare(bytes))
    let module = try read(stream) { (parser: inout Parser) throws(SyntaxFailure) in
      try parser.parseModule()
    }
    try SemanticChecks.check(module)
    return module
  }

  /// Reads once for the tree and, if there is none, once more for the reason.
  static func read<Result>(
    _ stream: TokenStream, embedding: Int = 0, depth: Int = 0,
    _ rule: (inout Parser) throws(SyntaxFailure) -> Result
  ) throws(SyntaxFailure) -> Result {
    var parser = Parser(stream, embedding: embedding, depth: depth)
    let first: SyntaxFailure
    do {
      return try rule(&parser)
    } catch {
      first = error
    }
    if let failure = stream.hardFailure {
      // Only an unexpected indent in front of it comes before what the lexer refuses.
      throw first.category == .indentation && first.message == "unexpected indent" ? first : failure
    }
    guard Parser.isGeneric(first) else { throw unclosed(parser) ?? first }
    var second = Parser(stream, embedding: embedding, depth: depth)
    second.isDiagnosing = true
    do {
      _ = try rule(&second)
    } catch {
      if !Parser.isGeneric(error) { throw unclosed(second) ?? error }
    }
    throw unclosed(second) ?? first
  }

  /// A bracket that is still open at the end, on a line before the one where the parser gave up, is the
  /// likelier fault.
  private static func unclosed(_ parser: Parser) -> SyntaxFailure? {
    guard let open = parser.openBracket, parser.tokens[parser.furthest].line > open.range.line else {
      return nil
    }
    let bracket = Character(Unicode.Scalar(open.byte))
    return SyntaxFailure(parser.prefixed("'\(bracket)' was never closed"), at: open.range)
  }

  /// Turns `\r\n` and `\r` into `\n` and refuses what no source may hold.
  static func prepare(_ bytes: [UInt8]) throws(SyntaxFailure) -> [UInt8] {
    let start = SourceRange(line: 1, column: 0, endLine: 1, endColumn: 0)
    guard bytes.count <= maximumSize else {
      throw SyntaxFailure("the source is larger than 1 GiB", at: start)
    }
    guard !bytes.contains(0) else {
      throw SyntaxFailure("source code string cannot contain null bytes", at: start)
    }
    var result = bytes
    if result.starts(with: [0xEF, 0xBB, 0xBF]) { result.removeFirst(3) }
    guard result.contains(13) else { return result }
    var previous: UInt8 = 0
    var normalized: [UInt8] = []
    normalized.reserveCapacity(result.count)
    for byte in result {
      if byte == 10, previous == 13 {
        previous = byte
        continue
      }
      normalized.append(byte == 13 ? 10 : byte)
      previous = byte
    }
    return normalized
  }
}
