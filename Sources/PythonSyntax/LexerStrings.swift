// String literals as tokens: their prefixes and where they end.

/// What the letters in front of a quote say.
struct StringPrefix {
  var isRaw = false
  var isBytes = false
  var isFormatted = false

  /// Nil where the letters are no prefix: `u`, or `b` or `f` with or without `r`, in any case.
  init?(_ letters: ArraySlice<UInt8>) {
    var isUnicode = false
    for letter in letters {
      switch letter | 32 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      case UInt8(ascii: "f") where !isFormatted: isFormatted = true
      case UInt8(ascii: "u") where !isUnicode: isUnicode = true
      default: return nil
      }
    }
    if isUnicode && letters.count > 1 || isBytes && isFormatted { return nil }
  }
}

extension Lexer {
  /// Scans the string literal whose first quote stands at `offset`; its prefix begins at `start`.
  mutating func scanString(from start: Int) throws(SyntaxFailure) {
    let quote = byte(offset)
    let isTriple = byte(offset + 1) == quote && byte(offset + 2) == quote
    let startLine = line
    let startLineStart = lineStart
    var index = offset + (isTriple ? 3 : 1)
    var quotes = 0
    while quotes < (isTriple ? 3 : 1) {
      let byte = byte(index)
      if index >= limit || (byte == newline && !isTriple) {
        let column = start - startLineStart
        throw SyntaxFailure(
          "unterminated \(isTriple ? "triple-quoted " : "")string literal "
            + "(detected at line \(lastLine(at: index)))",
          at: SourceRange(line: startLine, column: column, endLine: startLine, endColumn: column))
      }
      if byte == quote {
        quotes += 1
        index += 1
        continue
      }
      quotes = 0
      if byte == UInt8(ascii: "\\") {
        index += 1
        guard index < limit else { continue }
      }
      if source[index] == newline {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    append(.string, from: start, to: index)
    if startLine != line, let last = tokens.indices.last {
      tokens[last].line = Int32(clamping: startLine)
      tokens[last].column = Int32(clamping: start - startLineStart)
    }
    offset = index
  }

  /// The number of the last line that has text, seen from `index`.
  private func lastLine(at index: Int) -> Int {
    index >= limit && index == lineStart && line > 1 ? line - 1 : line
  }
}
