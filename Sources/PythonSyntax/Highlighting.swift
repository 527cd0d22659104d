// Source text to coloured stretches. Takes anything that can be typed, finished or not.

/// What a stretch of source is, for choosing its colour.
public enum HighlightClass: Sendable {
  case keyword
  /// `True`, `None`, `False`
  case constant
  case builtin
  case string
  case stringEscape
  /// `{…}` in an f-string
  case formatField
  case number
  case comment
  case `operator`
  /// The name behind `def`
  case function
  /// The name behind `class`
  case className
  case decorator
  case parameterName
  case name
  /// Lines for the notebook: `%time`, `!ls`, `name?`
  case magic
  case invalid
}

/// A stretch of source with its class.
public struct HighlightSpan: Equatable, Sendable {
  /// UTF-8 offsets.
  public var range: Range<Int>
  public var kind: HighlightClass

  public init(range: Range<Int>, kind: HighlightClass) {
    self.range = range
    self.kind = kind
  }
}

/// The coloured stretches of `source`, in order and without overlap; what lies between them is plain.
public func highlightSpans(in source: String) -> [HighlightSpan] {
  var highlighter = Highlighter(source)
  return highlighter.run()
}

private struct Highlighter {

  private var scanner: SourceScanner
  private var spans: [HighlightSpan] = []
  private var previous = ""
  /// While the parameters behind `def name(` are in hand: the depth inside their parentheses.
  private var parameterDepth: Int?
  private var expectsParameter = false
  /// Cell magics whose cells hold something else than Python.
  private static let foreignMagics: Set<String> = [
    "bash", "sh", "script", "writefile", "file", "html", "markdown", "latex", "javascript", "js", "svg",
    "perl", "ruby", "cmd", "system", "sx",
  ]

  init(_ source: String) { scanner = SourceScanner(source) }

  mutating func run() -> [HighlightSpan] {
    while true {
      let isStart = scanner.isAtLogicalStart
      guard let (lexeme, range) = scanner.next() else { break }
      add(lexeme, range, isStart: isStart)
      if lexeme == .magic, spans.count == 1, isForeign(range) { break }
    }
    return spans
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: scanner.bytes[range], as: UTF8.self) }

  private func isForeign(_ range: Range<Int>) -> Bool {
    let line = text(range)
    guard line.hasPrefix("%%") else { return false }
    return Highlighter.foreignMagics.contains(String(line.dropFirst(2).prefix { !$0.isWhitespace }))
  }

  private mutating func append(_ range: Range<Int>, _ kind: HighlightClass) {
    guard !range.isEmpty else { return }
    spans.append(HighlightSpan(range: range, kind: kind))
  }

  private mutating func add(_ lexeme: SourceScanner.Lexeme, _ range: Range<Int>, isStart: Bool) {
    switch lexeme {
    case .lineEnd, .lineJoin: if lexeme == .lineEnd, scanner.depth == 0 { parameterDepth = nil }
    case .magic: append(range, .magic)
    case .comment: append(range, .comment)
    case .number: append(range, NumberShape.isValid(scanner.bytes[range]) ? .number : .invalid)
    case .string(let bodyStart, let bodyEnd, _): addString(range, bodyStart..<bodyEnd)
    case .other: append(range, isHelp(range) ? .magic : .invalid)
    case .punctuation(let kind): addPunctuation(kind, range, isStart: isStart)
    case .name: addName(range, isStart: isStart)
    }
    switch lexeme {
    case .lineEnd: previous = ""
    case .comment, .lineJoin: break
    default: previous = range.count <= 8 ? text(range) : "-"
    }
  }

  /// `?` or `??` at the end of a line asks for help.
  private func isHelp(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < scanner.bytes.count, scanner.bytes[index] == UInt8(ascii: "?") { index += 1 }
    guard index > range.lowerBound else { return false }
    return index == scanner.bytes.count || scanner.bytes[index] == 10 || scanner.bytes[index] == 13
  }

  // MARK: Names and operators

  private mutating func addPunctuation(_ kind: TokenKind, _ range: Range<Int>, isStart: Bool) {
    switch kind {
    case .at where isStart: append(range, .decorator)
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .comma,
      .colon, .semicolon:
      break
    default: append(range, .operator)
    }
    guard let depth = parameterDepth else { return }
    if scanner.depth < depth {
      // The parenthesis of the parameters has not come yet, or has been closed.
      if kind != .leftParenthesis { parameterDepth = nil }
    } else if scanner.depth == depth {
      switch kind {
      case .comma, .leftParenthesis, .star, .doubleStar: expectsParameter = true
      default: expectsParameter = false
      }
      if kind == .star || kind == .doubleStar { expectsParameter = previous == "(" || previous == "," }
    }
  }

  private mutating func addName(_ range: Range<Int>, isStart: Bool) {
    let word = text(range)
    let outer = previous
    if outer == "@", spans.last?.kind == .decorator {
      append(range, .decorator)
    } else if outer == ".", let last = spans.last, last.kind == .operator, isDecorated(last) {
      spans[spans.count - 1].kind = .decorator
      append(range, .decorator)
    } else if outer == "def" {
      append(range, .function)
      parameterDepth = scanner.depth + 1
      expectsParameter = false
    } else if outer == "class" {
      append(range, .className)
    } else if outer != ".", Highlighter.constants.contains(word) {
      append(range, .constant)
    } else if Highlighter.keywords.contains(word) || (isStart && isSoftKeyword(word, range)) {
      append(range, .keyword)
    } else if let depth = parameterDepth, scanner.depth == depth, expectsParameter {
      append(range, .parameterName)
      expectsParameter = false
    } else if outer != ".", Highlighter.builtins.contains(word) {
      append(range, .builtin)
    } else {
      append(range, isIdentifier(word) ? .name : .invalid)
    }
  }

  /// Whether the dot `span` continues the dotted name of a decorator.
  private func isDecorated(_ span: HighlightSpan) -> Bool {
    guard spans.count >= 2 else { return false }
    let before = spans[spans.count - 2]
    return before.kind == .decorator && before.range.upperBound == span.range.lowerBound
  }

  /// `match` and `case` are keywords where a line begins with them and an expression and `:` follow.
  private func isSoftKeyword(_ word: String, _ range: Range<Int>) -> Bool {
    guard word == "match" || word == "case" else { return false }
    var ahead = scanner
    var last = SourceScanner.Lexeme.lineEnd
    var isFirst = true
    var hasColon = false
    while let (lexeme, _) = ahead.next(), !(lexeme == .lineEnd && ahead.depth == 0) {
      if lexeme == .comment || lexeme == .lineEnd || lexeme == .lineJoin { continue }
      if isFirst, case .punctuation(let kind) = lexeme {
        switch kind {
        case .leftParenthesis, .leftBracket, .leftBrace, .minus, .star, .tilde: break
        default: return false
        }
      }
      isFirst = false
      last = lexeme
      if lexeme == .punctuation(.colon), ahead.depth == scanner.depth { hasColon = true }
      // One look per line start, and no further than a line of ordinary length.
      if ahead.offset - range.upperBound > 2_000 { return false }
    }
    return last == .punctuation(.colon) || (word == "case" && hasColon)
  }

  private func isIdentifier(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    guard first == "_" || first.properties.isXIDStart else { return false }
    return word.utf8.allSatisfy { $0 < 128 } || word.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }

  private static let constants: Set<String> = ["True", "False", "None"]
  private static let keywords = Set(Keywords.all.map(\.word)).subtracting(constants)

  private static let builtins: Set<String> = [
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup",
    "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError",
    "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
    "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception",
    "ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "FutureWarning",
    "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError", "IndexError",
    "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError",
    "ModuleNotFoundError", "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError",
    "OSError", "OverflowError", "PendingDeprecationWarning", "PermissionError", "ProcessLookupError",
    "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning",
    "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit",
    "TabError", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError",
    "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError", "Warning",
    "ZeroDivisionError", "__debug__", "__import__", "__name__", "abs", "aiter", "all", "anext", "any",
    "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile",
    "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "exit", "filter", "float",
    "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input", "int",
    "isinstance", "issubclass", "iter", "len", "list", "locals", "map", "max", "memoryview", "min", "next",
    "object", "oct", "open", "ord", "pow", "print", "property", "quit", "range", "repr", "reversed", "round",
    "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars",
    "zip",
  ]

  // MARK: Strings

  private mutating func addString(_ range: Range<Int>, _ body: Range<Int>) {
    var parts = StringHighlighter(scanner.bytes, range, body)
    for span in parts.run() { append(span.range, span.kind) }
  }
}

/// Whether text that begins like a number is one.
private enum NumberShape {
  static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
    let stream = Lexer.tokens(of: Array(text))
    return stream.tokens.first?.kind == .number && Int(stream.tokens[0].end) == text.count
  }
}
