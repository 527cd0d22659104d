// f-strings by the rules of Python 3.11: the token is found first, as for any string; then the text between
// its quotes is cut into literal pieces and `{expression!conversion:format}`.

struct FormattedStringReader {
  private let literal: StringLiteral
  private let source: [UInt8]
  private let end: Int
  private let embedding: Int
  private let depth: Int
  /// Where CPython shows the faults of the f-string itself: at the token behind it.
  private let failurePlace: SourceRange
  private var index: Int
  /// The line that `counted` lies on, and its start.
  private var line: Int
  private var lineStart: Int
  private var counted: Int

  init(_ literal: StringLiteral, embedding: Int, depth: Int, failurePlace: SourceRange) {
    self.literal = literal
    source = literal.source
    end = literal.body.upperBound
    self.embedding = embedding
    self.depth = depth
    self.failurePlace = failurePlace
    index = literal.body.lowerBound
    line = literal.line
    lineStart = literal.lineStart
    counted = index
  }

  mutating func read() throws(SyntaxFailure) -> [JoinedStringPart] {
    try readParts(nesting: 0)
  }

  private func failure(_ message: String) -> SyntaxFailure { SyntaxFailure(message, at: failurePlace) }

  private var missingBrace: SyntaxFailure { failure("f-string: expecting '}'") }

  private func byte(_ index: Int) -> UInt8 { index < end ? source[index] : 0 }

  /// Literal pieces and expressions; within a format specification up to its `}`.
  private mutating func readParts(nesting: Int) throws(SyntaxFailure) -> [JoinedStringPart] {
    var parts: [JoinedStringPart] = []
    var text: [UInt32] = []
    while index < end {
      text += try readLiteral(nesting: nesting)
      guard index < end else { break }
      if source[index] == UInt8(ascii: "}") {
        if nesting > 0 { break }
        // The second brace of a pair: the first one belongs to the piece before it.
        index += 1
        continue
      }
      if nesting == 0, source[index] == UInt8(ascii: "{"), index > literal.body.lowerBound, isSecondBrace {
        index += 1
        isSecondBrace = false
        continue
      }
      let (explanation, part) = try readField(nesting: nesting)
      text += explanation
      if !text.isEmpty { parts.append(.literal(text)) }
      text = []
      parts.append(part)
    }
    if !text.isEmpty { parts.append(.literal(text)) }
    return parts
  }

  private var isSecondBrace = false

  /// A literal piece up to the next single brace; of a doubled one it takes the first.
  private mutating func readLiteral(nesting: Int) throws(SyntaxFailure) -> [UInt32] {
    let start = index
    while index < end {
      var byte = source[index]
      if byte == UInt8(ascii: "\\"), !literal.prefix.isRaw, index + 1 < end {
        index += 1
        byte = source[index]
        if byte == UInt8(ascii: "N") {
          index += 1
          if self.byte(index) == UInt8(ascii: "{") {
            while index < end, source[index] != UInt8(ascii: "}") { index += 1 }
            index = min(index + 1, end)
          }
          continue
        }
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        if nesting == 0 {
          if self.byte(index + 1) == byte {
            let text = try decode(start..<(index + 1))
            index += 1
            isSecondBrace = true
            return text
          }
          if byte == UInt8(ascii: "}") { throw failure("f-string: single '}' is not allowed") }
        }
        break
      }
      index += 1
    }
    isSecondBrace = false
    return try decode(start..<index)
  }

  private func decode(_ range: Range<Int>) throws(SyntaxFailure) -> [UInt32] {
    do {
      return try StringEscapes.text(source, range, isRaw: literal.prefix.isRaw)
    } catch {
      throw failure(error.message)
    }
  }

  // MARK: Fields

  /// A field from its `{` to behind its `}`, and the text that `=` puts in front of it.
  private mutating func readField(
    nesting: Int
  ) throws(SyntaxFailure) -> (explanation: [UInt32], part: JoinedStringPart) {
    guard nesting < 2 else { throw failure("f-string: expressions nested too deeply") }
    index += 1
    let start = index
    try skipExpression()
    let expressionEnd = index
    guard index < end else { throw missingBrace }
    let value = try parse(start..<expressionEnd)
    var explanation: [UInt32] = []
    var conversion: Character?
    var format: [JoinedStringPart]?
    let isExplained = source[index] == UInt8(ascii: "=")
    if isExplained {
      index += 1
      while index < end, isBlank(source[index]) { index += 1 }
      do { explanation = try StringEscapes.text(source, start..<index, isRaw: true) } catch {}
    }
    if byte(index) == UInt8(ascii: "!") {
      index += 1
      guard index < end else { throw missingBrace }
      let letter = source[index]
      guard letter == UInt8(ascii: "s") || letter == UInt8(ascii: "r") || letter == UInt8(ascii: "a") else {
        throw failure("f-string: invalid conversion character: expected 's', 'r', or 'a'")
      }
      conversion = Character(Unicode.Scalar(letter))
      index += 1
    }
    if byte(index) == UInt8(ascii: ":") {
      index += 1
      format = try readParts(nesting: nesting + 1)
    }
    guard index < end, source[index] == UInt8(ascii: "}") else { throw missingBrace }
    index += 1
    if isExplained, conversion == nil, format == nil { conversion = "r" }
    return (explanation, .formatted(value, conversion: conversion, format: format))
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Moves behind the expression: to the `!`, `:`, `=` or `}` that ends it outside of brackets and strings.
  private mutating func skipExpression() throws(SyntaxFailure) {
    var brackets: [UInt8] = []
    while index < end {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\\"):
        throw failure("f-string expression part cannot include a backslash")
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        try skipString(byte)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        guard brackets.count < Lexer.maximumBrackets else {
          throw failure("f-string: too many nested parenthesis")
        }
        brackets.append(byte)
      case UInt8(ascii: "#"):
        throw failure("f-string expression part cannot include '#'")
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        if brackets.isEmpty {
          if byte != UInt8(ascii: ":"), byte != UInt8(ascii: "}"), self.byte(index + 1) == UInt8(ascii: "=") {
            index += 1
          } else if byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") {
            return
          }
        } else if byte == UInt8(ascii: "}") {
          try close(byte, &brackets)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        try close(byte, &brackets)
      default: break
      }
      index += 1
    }
    if let open = brackets.last {
      throw failure("f-string: unmatched '\(Character(Unicode.Scalar(open)))'")
    }
  }

  private func close(_ closing: UInt8, _ brackets: inout [UInt8]) throws(SyntaxFailure) {
    let character = Character(Unicode.Scalar(closing))
    guard let open = brackets.popLast() else { throw failure("f-string: unmatched '\(character)'") }
    let matches =
      switch open {
      case UInt8(ascii: "("): closing == UInt8(ascii: ")")
      case UInt8(ascii: "["): closing == UInt8(ascii: "]")
      default: closing == UInt8(ascii: "}")
      }
    guard !matches else { return }
    throw failure(
      "f-string: closing parenthesis '\(character)' does not match opening parenthesis "
        + "'\(Character(Unicode.Scalar(open)))'")
  }

  private mutating func skipString(_ quote: UInt8) throws(SyntaxFailure) {
    let width = byte(index + 1) == quote && byte(index + 2) == quote ? 3 : 1
    index += width
    var quotes = 0
    while index < end, quotes < width {
      if source[index] == UInt8(ascii: "\\") {
        throw failure("f-string expression part cannot include a backslash")
      }
      quotes = source[index] == quote ? quotes + 1 : 0
      index += 1
    }
    guard quotes == width else { throw failure("f-string: unterminated string") }
  }

  // MARK: The expression

  private mutating func parse(_ range: Range<Int>) throws(SyntaxFailure) -> Expression {
    guard !source[range].allSatisfy(isBlank) else {
      if source[index] == UInt8(ascii: "}") { throw failure("f-string: empty expression not allowed") }
      let end = Character(Unicode.Scalar(source[index]))
      throw failure("f-string: expression required before '\(end)'")
    }
    count(to: range.lowerBound)
    var lexer = Lexer(source, embedded: range, line: line, lineStart: lineStart)
    var stream = lexer.run()
    // Between braces the expression stands as if in parentheses.
    var open = Token(
      kind: .leftParenthesis, level: 1, start: Int32(clamping: range.lowerBound - 1),
      end: Int32(clamping: range.lowerBound), line: Int32(clamping: line),
      column: Int32(clamping: range.lowerBound - 1 - lineStart), endLine: Int32(clamping: line),
      endColumn: Int32(clamping: range.lowerBound - lineStart))
    stream.tokens.insert(open, at: 0)
    if let last = stream.tokens.last, last.kind == .endOfFile {
      open = last
      open.kind = .rightParenthesis
      open.level = 0
      open.end += 1
      open.endColumn += 1
      stream.tokens.insert(open, at: stream.tokens.count - 1)
    }
    do {
      return try PythonParser.read(stream, embedding: embedding + 1, depth: depth) {
        (parser: inout Parser) throws(SyntaxFailure) in
        try parser.parseWholeExpression()
      }
    } catch {
      throw shown(error, range)
    }
  }

  /// CPython shows a fault in the expression within the expression alone, which it puts in parentheses.
  private func shown(_ failure: SyntaxFailure, _ expression: Range<Int>) -> SyntaxFailure {
    let text = source[expression]
    guard failure.shownLine == nil, Int(failure.range.line) == line, !text.contains(10) else {
      return failure
    }
    var failure = failure
    failure.shownStart = expression.lowerBound - 1 - lineStart
    failure.shownLine = "(" + String(decoding: text, as: UTF8.self) + ")"
    return failure
  }

  private mutating func count(to target: Int) {
    while counted < target {
      if source[counted] == 10 {
        line += 1
        lineStart = counted + 1
      }
      counted += 1
    }
  }
}
