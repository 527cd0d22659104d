// A scanner that takes any text: unfinished strings, garbage, lines that are no Python. For highlighting and
// for finding lines; the parser's own lexer is in Lexer.swift.

/// Cuts text into lexemes and never fails. Works through the bytes once.
struct SourceScanner {
  enum Lexeme: Equatable {
    case name, number, comment, lineEnd
    /// A backslash with its line end.
    case lineJoin
    /// `bodyStart` and `bodyEnd` are offsets; the quotes and the prefix lie outside of them.
    case string(bodyStart: Int, bodyEnd: Int, isTerminated: Bool)
    case punctuation(TokenKind)
    /// `%…`, `!…` or `?…` to the end of the line.
    case magic
    case other
  }

  let bytes: [UInt8]
  private(set) var offset = 0
  /// How many brackets are open.
  private(set) var depth = 0
  /// Whether nothing of the logical line in hand has been read.
  private(set) var isAtLogicalStart = true
  private var followsAssignment = false

  init(_ source: String) { bytes = Array(source.utf8) }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") || byte >= 128
  }

  private func isLineEnd(_ index: Int) -> Bool { byte(index) == 10 || byte(index) == 13 }

  /// The next lexeme and where it stands; blanks are passed over. Nil at the end.
  mutating func next() -> (lexeme: Lexeme, range: Range<Int>)? {
    while offset < bytes.count, [32, 9, 12].contains(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    let start = offset
    let lexeme = scan(bytes[start])
    switch lexeme {
    case .lineEnd: isAtLogicalStart = depth == 0
    case .comment, .lineJoin: break
    default: isAtLogicalStart = false
    }
    if lexeme == .lineJoin { isAtLogicalStart = false }
    followsAssignment = lexeme == .punctuation(.equal) && depth == 0
    return (lexeme, start..<max(offset, start + 1))
  }

  private mutating func scan(_ first: UInt8) -> Lexeme {
    if isLineEnd(offset) {
      offset += first == 13 && byte(offset + 1) == 10 ? 2 : 1
      return .lineEnd
    }
    if beginsMagic(first) { return scanMagic() }
    if first == UInt8(ascii: "#") {
      skipLine()
      return .comment
    }
    if first == UInt8(ascii: "\\"), isLineEnd(offset + 1) || offset + 1 == bytes.count {
      offset += byte(offset + 1) == 13 && byte(offset + 2) == 10 ? 3 : 2
      offset = min(offset, bytes.count)
      return .lineJoin
    }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return scanString() }
    if first &- 48 < 10 || (first == UInt8(ascii: ".") && byte(offset + 1) &- 48 < 10) { return scanNumber() }
    if SourceScanner.isNameByte(first) { return scanName() }
    guard let (kind, length) = Operators.match(in: bytes, at: offset, limit: bytes.count) else {
      offset += 1
      return .other
    }
    offset += length
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
    case .rightParenthesis, .rightBracket, .rightBrace: depth = max(depth - 1, 0)
    default: break
    }
    return .punctuation(kind)
  }

  private func beginsMagic(_ first: UInt8) -> Bool {
    if isAtLogicalStart {
      return first == UInt8(ascii: "%") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
    }
    return followsAssignment && (first == UInt8(ascii: "%") || first == UInt8(ascii: "!"))
      && byte(offset + 1) != UInt8(ascii: "=")
  }

  private mutating func skipLine() {
    while offset < bytes.count, !isLineEnd(offset) { offset += 1 }
  }

  /// A magic line ends with its line, unless a backslash joins the next one.
  private mutating func scanMagic() -> Lexeme {
    skipLine()
    while offset > 0, offset < bytes.count, bytes[offset - 1] == UInt8(ascii: "\\") {
      offset += byte(offset) == 13 && byte(offset + 1) == 10 ? 2 : 1
      skipLine()
    }
    return .magic
  }

  private mutating func scanName() -> Lexeme {
    let start = offset
    while offset < bytes.count, SourceScanner.isNameByte(bytes[offset]) { offset += 1 }
    let follower = byte(offset)
    if follower == UInt8(ascii: "\"") || follower == UInt8(ascii: "'"), offset - start <= 2,
      StringPrefix(bytes[start..<offset]) != nil
    {
      return scanString()
    }
    return .name
  }

  private mutating func scanNumber() -> Lexeme {
    let isHexadecimal = byte(offset) == 48 && byte(offset + 1) | 32 == UInt8(ascii: "x")
    while offset < bytes.count {
      let current = bytes[offset]
      let isSign = current == UInt8(ascii: "+") || current == UInt8(ascii: "-")
      let followsExponent = !isHexadecimal && offset > 0 && bytes[offset - 1] | 32 == UInt8(ascii: "e")
      guard
        SourceScanner.isNameByte(current) || current == UInt8(ascii: ".")
          || (isSign && followsExponent && byte(offset + 1) &- 48 < 10)
      else { break }
      offset += 1
    }
    return .number
  }

  private mutating func scanString() -> Lexeme {
    let quote = byte(offset)
    let isTriple = byte(offset + 1) == quote && byte(offset + 2) == quote
    let width = isTriple ? 3 : 1
    offset += width
    let bodyStart = offset
    while offset < bytes.count {
      if bytes[offset] == quote, !isTriple || (byte(offset + 1) == quote && byte(offset + 2) == quote) {
        let bodyEnd = offset
        offset += width
        return .string(bodyStart: bodyStart, bodyEnd: bodyEnd, isTerminated: true)
      }
      if !isTriple, isLineEnd(offset) { break }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset, bytes.count)
    return .string(bodyStart: min(bodyStart, offset), bodyEnd: offset, isTerminated: false)
  }
}
