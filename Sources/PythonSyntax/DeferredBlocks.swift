// Bodies of functions that are read only when they are wanted. A library module has many functions, and a program calls
// few of them.

/// The place of an indented block that was skipped.
public struct DeferredBlock: Sendable, Hashable {
  /// Bytes from the block's first token to the end of its last line.
  var range: Range<Int>
  /// The first token's line, and its column in bytes.
  var line: Int
  var column: Int
}

extension PythonParser {
  /// Parses a source that is known to be right, such as a module of the library, without most bodies of functions:
  /// those of plain functions outside of others, with no `yield` and no need of the class around them.
  ///
  /// - Throws: `SyntaxFailure` for what was read; the rest is found by `parse(_:of:)`.
  public static func parseOutline(_ source: String) throws(SyntaxFailure) -> Module {
    let stream = Lexer.tokens(of: Array(source.utf8))
    let module = try read(stream) { (parser: inout Parser) throws(SyntaxFailure) in
      parser.defersBodies = true
      return try parser.parseModule()
    }
    try SemanticChecks.check(module)
    return module
  }

  /// Parses a body that `parseOutline` skipped.
  ///
  /// - Parameter source: the same text.
  public static func parse(_ block: DeferredBlock, of source: String) throws(SyntaxFailure) -> [Statement] {
    let stream = Lexer.tokens(of: Array(source.utf8), block: block)
    return try read(stream) { (parser: inout Parser) throws(SyntaxFailure) in
      var body: [Statement] = []
      while parser.kind != .dedent && parser.kind != .endOfFile { try parser.parseStatement(into: &body) }
      return body
    }
  }
}

extension Parser {
  /// Parses the block of a function, or steps over it if it may wait.
  mutating func parseBody(of header: BlockHeader, mayWait: Bool) throws(SyntaxFailure) -> (
    body: [Statement], deferred: DeferredBlock?
  ) {
    guard defersBodies else { return (try parseBlock(of: header), nil) }
    guard mayWait, let end = endOfDeferrableBlock() else {
      // What stands inside of a function belongs to it.
      defersBodies = false
      defer { defersBodies = true }
      return (try parseBlock(of: header), nil)
    }
    let first = tokens[position + 2]
    let last = tokens[end - 2]
    position += 2
    var doc: [Statement] = []
    if first.kind == .string { try parseStatement(into: &doc) }
    position = end
    return (
      doc,
      DeferredBlock(
        range: Int(first.start)..<Int(last.end), line: Int(first.line), column: Int(first.column))
    )
  }

  /// The index of the token behind the block that comes next; nil where that has to be read now.
  private func endOfDeferrableBlock() -> Int? {
    guard kind == .newline, kind(ahead: 1) == .indent else { return nil }
    var index = position + 2
    var depth = 1
    while depth > 0 {
      switch tokens[index].kind {
      case .indent: depth += 1
      case .dedent: depth -= 1
      case .yield, .await, .failure, .endOfFile: return nil
      case .name where tokens[index - 1].kind != .dot:
        let name = source[Int(tokens[index].start)..<Int(tokens[index].end)]
        if name.elementsEqual("super".utf8) || name.elementsEqual("__class__".utf8) { return nil }
      default: break
      }
      index += 1
    }
    return index
  }
}
