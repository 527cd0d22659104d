// What the lexer hands to the parser: the kinds of token of Python 3.11, with the tables that tell
// keywords and operators apart.

/// The kind of a token. Every keyword and every operator is a kind of its own.
enum TokenKind: UInt8, Sendable {
  case endOfFile, newline, indent, dedent
  /// Text that is no token; what is wrong with it stands in `TokenStream.softFailure`.
  case failure
  case name, number, string

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, at, equal, colonEqual, exclamationEqual
  case plus, minus, star, slash, doubleSlash, percent, doubleStar, leftShift, rightShift
  case ampersand, bar, caret, tilde
  case less, greater, lessEqual, greaterEqual, doubleEqual
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case ampersandEqual, barEqual, caretEqual, leftShiftEqual, rightShiftEqual, doubleStarEqual

  case keywordFalse, keywordNone, keywordTrue
  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except
  case finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
  case `return`, `try`, `while`, with, yield

  var isKeyword: Bool { rawValue >= TokenKind.keywordFalse.rawValue }
}

/// One token. Offsets count bytes of the (newline-normalized) source; lines and columns are as in `SourceRange`.
struct Token: Sendable {
  var kind: TokenKind
  /// How many brackets are open after the token.
  var level: UInt8
  var start: Int32
  var end: Int32
  var line: Int32
  var column: Int32
  var endLine: Int32
  var endColumn: Int32

  var range: SourceRange {
    SourceRange(line: Int(line), column: Int(column), endLine: Int(endLine), endColumn: Int(endColumn))
  }
}

/// All tokens of a source, ended by `endOfFile` or by a `failure`.
struct TokenStream: Sendable {
  var source: [UInt8]
  var tokens: [Token]
  /// What is wrong where the stream ends in a `failure` token.
  var softFailure: SyntaxFailure?
  /// What the lexer refuses wherever it stands; the stream then ends there, in a `failure` token.
  var hardFailure: SyntaxFailure?
  /// The innermost bracket that is still open where the source ends: its byte and place.
  var openBracket: (byte: UInt8, range: SourceRange)?
}

/// The words that Python reserves, by length.
enum Keywords {
  static let all: [(word: String, kind: TokenKind)] = [
    ("False", .keywordFalse), ("None", .keywordNone), ("True", .keywordTrue), ("and", .and), ("as", .as),
    ("assert", .assert), ("async", .async), ("await", .await), ("break", .break), ("class", .class),
    ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif), ("else", .else),
    ("except", .except), ("finally", .finally), ("for", .for), ("from", .from), ("global", .global),
    ("if", .if), ("import", .import), ("in", .in), ("is", .is), ("lambda", .lambda),
    ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass), ("raise", .raise),
    ("return", .return), ("try", .try), ("while", .while), ("with", .with), ("yield", .yield),
  ]

  private static let byLength: [[(word: [UInt8], kind: TokenKind)]] = {
    var table = [[(word: [UInt8], kind: TokenKind)]](repeating: [], count: 9)
    for (word, kind) in all { table[word.utf8.count].append((Array(word.utf8), kind)) }
    return table
  }()

  /// The keyword that stands at `start..<end` of `bytes`, or `name`.
  static func kind(of bytes: [UInt8], _ start: Int, _ end: Int) -> TokenKind {
    let length = end - start
    guard length >= 2, length <= 8 else { return .name }
    for candidate in byLength[length] where candidate.word[0] == bytes[start] {
      var index = 1
      while index < length, candidate.word[index] == bytes[start + index] { index += 1 }
      if index == length { return candidate.kind }
    }
    return .name
  }
}

/// The operators and delimiters; where several begin alike the longest counts.
enum Operators {
  static let all: [(text: String, kind: TokenKind)] = [
    ("(", .leftParenthesis), (")", .rightParenthesis), ("[", .leftBracket), ("]", .rightBracket),
    ("{", .leftBrace), ("}", .rightBrace), (",", .comma), (":", .colon), (";", .semicolon), (".", .dot),
    ("...", .ellipsis), ("->", .arrow), ("@", .at), ("=", .equal), (":=", .colonEqual),
    ("!=", .exclamationEqual), ("+", .plus), ("-", .minus), ("*", .star), ("/", .slash),
    ("//", .doubleSlash), ("%", .percent), ("**", .doubleStar), ("<<", .leftShift), (">>", .rightShift),
    ("&", .ampersand), ("|", .bar), ("^", .caret), ("~", .tilde), ("<", .less), (">", .greater),
    ("<=", .lessEqual), (">=", .greaterEqual), ("==", .doubleEqual), ("+=", .plusEqual),
    ("-=", .minusEqual), ("*=", .starEqual), ("/=", .slashEqual), ("//=", .doubleSlashEqual),
    ("%=", .percentEqual), ("@=", .atEqual), ("&=", .ampersandEqual), ("|=", .barEqual),
    ("^=", .caretEqual), ("<<=", .leftShiftEqual), (">>=", .rightShiftEqual), ("**=", .doubleStarEqual),
  ]

  private static let byFirstByte: [[(text: [UInt8], kind: TokenKind)]] = {
    var table = [[(text: [UInt8], kind: TokenKind)]](repeating: [], count: 128)
    for (text, kind) in all {
      let bytes = Array(text.utf8)
      table[Int(bytes[0])].append((bytes, kind))
    }
    return table.map { $0.sorted { $0.text.count > $1.text.count } }
  }()

  /// The longest operator at `offset` of `bytes` that ends before `limit`, and its length, or nil.
  static func match(in bytes: [UInt8], at offset: Int, limit: Int) -> (kind: TokenKind, length: Int)? {
    let first = bytes[offset]
    guard first < 128 else { return nil }
    for candidate in byFirstByte[Int(first)] {
      let length = candidate.text.count
      guard offset + length <= limit else { continue }
      var index = 1
      while index < length, candidate.text[index] == bytes[offset + index] { index += 1 }
      if index == length { return (candidate.kind, length) }
    }
    return nil
  }
}
