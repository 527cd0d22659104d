// Source bytes to tokens: lines, indentation, brackets, names and operators. Numbers and string literals are
// scanned in files of their own. Works through the bytes once, from the front.

/// Cuts Python source into tokens. The rules are those of "Lexical analysis" in the Python reference.
struct Lexer {
  /// Brackets nest this deep at most, as in CPython's tokenizer.
  static let maximumBrackets = 200
  /// Blocks nest this deep at most, as in CPython's tokenizer.
  static let maximumIndents = 100

  /// UTF-8 with `\n` line ends.
  let source: [UInt8]
  /// The first byte behind the text to be read.
  let limit: Int
  var offset: Int
  var line: Int
  /// The offset at which column 0 of the current line lies.
  var lineStart: Int
  var tokens: [Token] = []
  var softFailure: SyntaxFailure?

  private var brackets: [(byte: UInt8, line: Int, column: Int)] = []
  /// Indentation of the open blocks, with tabs to multiples of 8 and, beside it, with tabs as one column:
  /// where the two disagree about an order the indentation is inconsistent.
  private var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  /// Inside the braces of an f-string there are no lines and no blocks.
  private let isEmbedded: Bool

  init(_ source: [UInt8]) {
    self.source = source
    limit = source.count
    offset = 0
    line = 1
    lineStart = 0
    isEmbedded = false
    tokens.reserveCapacity(source.count / 4 + 8)
  }

  /// Reads only `range` of `source`, as an expression inside brackets whose first byte has the place given.
  init(_ source: [UInt8], embedded range: Range<Int>, line: Int, lineStart: Int) {
    self.source = source
    limit = range.upperBound
    offset = range.lowerBound
    self.line = line
    self.lineStart = lineStart
    isEmbedded = true
  }

  /// Reads only a block, whose first line is entered behind its indentation.
  private init(_ source: [UInt8], block: DeferredBlock) {
    self.source = source
    limit = block.range.upperBound
    offset = block.range.lowerBound
    line = block.line
    lineStart = offset - block.column
    isEmbedded = false
    indents.append((block.column, block.column))
  }

  /// All tokens of a block.
  static func tokens(of source: [UInt8], block: DeferredBlock) -> TokenStream {
    var lexer = Lexer(source, block: block)
    return lexer.run()
  }

  /// All tokens of the source. What CPython's tokenizer refuses wherever it stands becomes the stream's hard
  /// failure, what it refuses only when the parser arrives there the soft one.
  static func tokens(of source: [UInt8]) -> TokenStream {
    var lexer = Lexer(source)
    return lexer.run()
  }

  mutating func run() -> TokenStream {
    var hardFailure: SyntaxFailure?
    do {
      try scan()
    } catch {
      hardFailure = error
      append(.failure, from: offset, to: offset)
    }
    let open = brackets.last.map {
      ($0.byte, SourceRange(line: $0.line, column: $0.column, endLine: $0.line, endColumn: $0.column))
    }
    return TokenStream(
      source: source, tokens: tokens, softFailure: softFailure, hardFailure: hardFailure,
      openBracket: hardFailure == nil ? open : nil)
  }

  private mutating func scan() throws(SyntaxFailure) {
    var atLineStart = !isEmbedded && offset == lineStart
    // A comment belongs to the token that ends its line.
    var comment: Int?
    while softFailure == nil {
      if atLineStart {
        atLineStart = false
        beginLine()
        if softFailure != nil { break }
      }
      skipBlanks()
      let byte = byte(offset)
      if offset >= limit {
        finish(comment: comment)
        break
      }
      switch byte {
      case UInt8(ascii: "#"):
        comment = offset
        while offset < limit, source[offset] != newline { offset += 1 }
        continue
      case newline:
        if brackets.isEmpty && !isEmbedded {
          if endsLogicalLine { append(.newline, from: comment ?? offset, to: offset) }
          atLineStart = true
        }
        advanceLine()
      case UInt8(ascii: "\\"):
        joinLine()
      default:
        try scanToken(byte)
      }
      comment = nil
    }
  }

  // MARK: Lines and blocks

  private var endsLogicalLine: Bool {
    guard let last = tokens.last else { return false }
    return last.kind != .newline && last.kind != .indent && last.kind != .dedent
  }

  private mutating func advanceLine() {
    offset += 1
    line += 1
    lineStart = offset
  }

  /// Measures the indentation of a line and opens or closes blocks; a blank line does neither.
  private mutating func beginLine() {
    var column = 0
    var alternative = 0
    // Where a backslash joins lines within the indentation, only the first of them counts.
    var joined: (column: Int, alternative: Int)?
    measuring: while true {
      switch byte(offset) {
      case UInt8(ascii: " "):
        column += 1
        alternative += 1
      case UInt8(ascii: "\t"):
        column = (column / 8 + 1) * 8
        alternative += 1
      case 12:
        column = 0
        alternative = 0
      case UInt8(ascii: "\\") where byte(offset + 1) == newline && offset + 2 < limit:
        if joined == nil, column > 0 { joined = (column, alternative) }
        offset += 1
        advanceLine()
        continue measuring
      default:
        break measuring
      }
      offset += 1
    }
    let byte = byte(offset)
    if offset >= limit || byte == newline || byte == UInt8(ascii: "#") { return }
    adjustBlocks(column: joined?.column ?? column, alternative: joined?.alternative ?? alternative)
  }

  private mutating func adjustBlocks(column: Int, alternative: Int) {
    guard let current = indents.last else { return }
    if column == current.column {
      if alternative != current.alternative { failTabs() }
    } else if column > current.column {
      if indents.count >= Lexer.maximumIndents {
        fail(.indentation, "too many levels of indentation", at: place(lineStart))
      } else if alternative <= current.alternative {
        failTabs()
      } else {
        indents.append((column, alternative))
        append(.indent, from: offset, to: offset)
      }
    } else {
      let remaining = indents.lastIndex { $0.column <= column } ?? 0
      let top = indents[remaining]
      if column != top.column {
        var end = offset
        while end < limit, source[end] != newline { end += 1 }
        fail(.indentation, "unindent does not match any outer indentation level", at: place(end))
      } else if alternative != top.alternative {
        failTabs()
      } else {
        for _ in (remaining + 1)..<indents.count { append(.dedent, from: offset, to: offset) }
        indents.removeSubrange((remaining + 1)...)
      }
    }
  }

  private mutating func failTabs() {
    fail(.tab, "inconsistent use of tabs and spaces in indentation", at: place(lineStart))
  }

  private mutating func joinLine() {
    if offset + 1 < limit, byte(offset + 1) != newline {
      fail(.syntax, "unexpected character after line continuation character", at: place(offset + 1))
    } else if offset + 2 >= limit {
      if brackets.isEmpty {
        fail(.syntax, "unexpected EOF while parsing", at: place(offset + 1))
      } else {
        offset = limit
      }
    } else {
      offset += 1
      advanceLine()
    }
  }

  private mutating func finish(comment: Int?) {
    var end = limit
    if !brackets.isEmpty {
      append(.failure, from: limit, to: limit)
      return
    }
    if !isEmbedded {
      if endsLogicalLine { append(.newline, from: comment ?? limit, to: limit) }
      // The end lies behind the last line's text.
      if limit == lineStart, line > 1 {
        line -= 1
        lineStart = (source[..<(limit - 1)].lastIndex(of: newline) ?? -1) + 1
        end = limit - 1
      }
      for _ in indents.dropFirst() { append(.dedent, from: end, to: end) }
    }
    append(.endOfFile, from: end, to: end)
  }

  private mutating func skipBlanks() {
    while offset < limit {
      let byte = source[offset]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 12 else { return }
      offset += 1
    }
  }

  // MARK: Tokens

  private mutating func scanToken(_ byte: UInt8) throws(SyntaxFailure) {
    if isNameStart(byte) {
      try scanNameOrString()
    } else if isDigit(byte) || (byte == UInt8(ascii: ".") && isDigit(self.byte(offset + 1))) {
      try scanNumber()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      try scanString(from: offset)
    } else if let (kind, length) = Operators.match(in: source, at: offset, limit: limit) {
      try bracket(kind, byte)
      append(kind, from: offset, to: offset + length)
      offset += length
    } else {
      try refuseByte(byte)
    }
  }

  private mutating func bracket(_ kind: TokenKind, _ byte: UInt8) throws(SyntaxFailure) {
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace:
      guard brackets.count < Lexer.maximumBrackets else {
        throw SyntaxFailure("too many nested parentheses", at: place(offset))
      }
      brackets.append((byte, line, offset - lineStart))
    case .rightParenthesis, .rightBracket, .rightBrace:
      let closing = Character(Unicode.Scalar(byte))
      guard let open = brackets.popLast() else {
        throw SyntaxFailure("unmatched '\(closing)'", at: place(offset))
      }
      let expected: UInt8 =
        switch open.byte {
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: UInt8(ascii: "}")
        }
      if byte != expected {
        let onLine = open.line == line ? "" : " on line \(open.line)"
        let opening = Character(Unicode.Scalar(open.byte))
        throw SyntaxFailure(
          "closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'\(onLine)",
          at: place(offset))
      }
    default:
      break
    }
  }

  private mutating func scanNameOrString() throws(SyntaxFailure) {
    let start = offset
    // Up to two letters in front of a quote are a prefix.
    var index = start
    while index - start < 3, index < limit, isNameStart(source[index]) { index += 1 }
    let follower = byte(index)
    if index < limit, follower == UInt8(ascii: "\"") || follower == UInt8(ascii: "'"),
      StringPrefix(source[start..<index]) != nil
    {
      offset = index
      try scanString(from: start)
      return
    }
    var isASCII = true
    index = start
    while index < limit, isNameContinue(source[index]) {
      if source[index] >= 128 { isASCII = false }
      index += 1
    }
    if !isASCII { try checkIdentifier(start, index) }
    append(isASCII ? Keywords.kind(of: source, start, index) : .name, from: start, to: index)
    offset = index
  }

  /// Refuses characters that Unicode does not allow in identifiers.
  private func checkIdentifier(_ start: Int, _ end: Int) throws(SyntaxFailure) {
    var index = start
    while index < end {
      let (scalar, length) = decodeScalar(source, at: index, limit: end)
      let allowed =
        index == start
        ? scalar == "_" || scalar.properties.isXIDStart
        : scalar.properties.isXIDContinue
      if !allowed { throw refusal(of: scalar, at: index) }
      index += length
    }
  }

  private func refusal(of scalar: Unicode.Scalar, at offset: Int) -> SyntaxFailure {
    var hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    while hexadecimal.utf8.count < 4 { hexadecimal = "0" + hexadecimal }
    let isPrintable =
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator:
        scalar == " "
      default: true
      }
    let message =
      isPrintable
      ? "invalid character '\(Character(scalar))' (U+\(hexadecimal))"
      : "invalid non-printable character U+\(hexadecimal)"
    return SyntaxFailure(message, at: place(offset))
  }

  private mutating func refuseByte(_ byte: UInt8) throws(SyntaxFailure) {
    let scalar = Unicode.Scalar(byte)
    if byte < 32 || byte == 127 { throw refusal(of: scalar, at: offset) }
    // `$`, `?`, `!` and the back quote reach the parser, which has no use for them.
    let range = SourceRange(
      line: line, column: offset - lineStart, endLine: line, endColumn: offset - lineStart + 1)
    fail(.syntax, "invalid syntax", at: range, width: 1)
  }

  // MARK: Helpers

  var newline: UInt8 { 10 }

  func byte(_ index: Int) -> UInt8 { index < limit ? source[index] : 0 }

  func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 128
  }

  func isNameContinue(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

  /// The place of one byte of the current line, without a width.
  func place(_ offset: Int) -> SourceRange {
    let column = offset - lineStart
    return SourceRange(line: line, column: column, endLine: line, endColumn: column)
  }

  mutating func append(_ kind: TokenKind, from start: Int, to end: Int) {
    tokens.append(
      Token(
        kind: kind, level: UInt8(clamping: brackets.count + (isEmbedded ? 1 : 0)),
        start: Int32(clamping: start),
        end: Int32(clamping: end), line: Int32(clamping: line), column: Int32(clamping: start - lineStart),
        endLine: Int32(clamping: line), endColumn: Int32(clamping: end - lineStart)))
  }

  /// Ends the stream with text that is wrong only if the parser gets there.
  private mutating func fail(
    _ category: SyntaxFailure.Category, _ message: String, at range: SourceRange, width: Int = 0
  ) {
    softFailure = SyntaxFailure(category, message, at: range)
    append(.failure, from: offset, to: min(offset + width, limit))
  }
}

/// The scalar at `index` of UTF-8 bytes and how many bytes it takes; U+FFFD for what is no UTF-8.
func decodeScalar(_ bytes: [UInt8], at index: Int, limit: Int) -> (scalar: Unicode.Scalar, length: Int) {
  let first = bytes[index]
  if first < 128 { return (Unicode.Scalar(first), 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, index + length <= limit else { return ("\u{FFFD}", 1) }
  var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for step in 1..<length { value = value << 6 | UInt32(bytes[index + step] & 0x3F) }
  guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
  return (scalar, length)
}
