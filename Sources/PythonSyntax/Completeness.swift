// Whether what was typed at a prompt is a whole entry, by the rules that IPython made familiar.

/// What a prompt does with the text so far.
public enum Completeness: Equatable, Sendable {
  /// Run it.
  case complete
  /// Ask for another line; `indentation` spaces are what it will likely begin with.
  case incomplete(indentation: Int)
  /// No further line can mend it.
  case invalid(SyntaxFailure)
}

/// Whether `source`, lines joined with `\n` and no line end behind the last, is complete.
///
/// An open bracket, a triple quote, a backslash or a `:` at the end ask for more. A block asks for more until
/// a blank line follows it, so what was typed then ends with `\n`. Lines of magic are the caller's business.
public func completeness(of source: String) -> Completeness {
  let bytes = Array(source.utf8)
  let prepared: [UInt8]
  do { prepared = try PythonParser.prepare(bytes) } catch { return .invalid(error) }
  let stream = Lexer.tokens(of: prepared)
  if let failure = stream.hardFailure {
    guard failure.message.hasPrefix("unterminated triple-quoted") else { return .invalid(failure) }
    return .incomplete(indentation: lastIndentation(bytes))
  }
  if stream.tokens.last?.kind == .failure {
    if let failure = stream.softFailure, failure.message != "unexpected EOF while parsing" {
      return .invalid(failure)
    }
    return .incomplete(indentation: stream.openBracket == nil ? 0 : lastIndentation(bytes))
  }
  let significant = stream.tokens.last { token in
    switch token.kind {
    case .newline, .endOfFile, .dedent: false
    default: true
    }
  }
  guard let significant else { return .complete }
  if significant.kind == .colon {
    return .incomplete(indentation: indentation(ofLine: Int(significant.line), stream) + 4)
  }
  do {
    let module = try PythonParser.read(stream) { (parser: inout Parser) throws(SyntaxFailure) in
      try parser.parseModule()
    }
    try SemanticChecks.check(module)
  } catch {
    guard endsTooEarly(stream) else { return .invalid(error) }
    return .incomplete(indentation: lastIndentation(bytes))
  }
  let endsInBlock = stream.tokens.count > 1 && stream.tokens[stream.tokens.count - 2].kind == .dedent
  if endsInBlock, !hasBlankLineAtEnd(bytes) { return .incomplete(indentation: lastIndentation(bytes)) }
  return .complete
}

/// Whether the parser got as far as the end of the text: more of it could still make it whole.
private func endsTooEarly(_ stream: TokenStream) -> Bool {
  var parser = Parser(stream)
  guard (try? parser.parseModule()) == nil else { return false }
  var index = parser.furthest
  while index < stream.tokens.count, stream.tokens[index].kind == .dedent { index += 1 }
  return index < stream.tokens.count && stream.tokens[index].kind == .endOfFile
}

/// The indentation of the logical line that ends on physical line `line`, in spaces.
private func indentation(ofLine line: Int, _ stream: TokenStream) -> Int {
  var index = stream.tokens.lastIndex { $0.endLine == line && $0.kind == .colon } ?? 0
  while index > 0, ![.newline, .indent, .dedent].contains(stream.tokens[index - 1].kind) { index -= 1 }
  let first = stream.tokens[index]
  let start = Int(first.start) - Int(first.column)
  return width(stream.source[start..<Int(first.start)])
}

/// Blanks in spaces; a tab counts as four.
private func width(_ blanks: ArraySlice<UInt8>) -> Int {
  blanks.prefix { $0 == 32 || $0 == 9 }.reduce(0) { $0 + ($1 == 9 ? 4 : 1) }
}

/// The indentation of the last line.
private func lastIndentation(_ bytes: [UInt8]) -> Int {
  let start = (bytes.lastIndex { $0 == 10 || $0 == 13 } ?? -1) + 1
  return width(bytes[start...])
}

private func hasBlankLineAtEnd(_ bytes: [UInt8]) -> Bool {
  for byte in bytes.reversed() {
    if byte == 10 || byte == 13 { return true }
    if byte != 32, byte != 9, byte != 12 { return false }
  }
  return false
}
