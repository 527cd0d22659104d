// Targets: what may be assigned to, looped over, deleted, and how Python names what may not.

extension Parser {
  enum TargetUse { case assignment, loop, delete }

  /// A name, an attribute or a subscript.
  func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    default: false
    }
  }

  /// The innermost part of `expression` that cannot be a target, or nil where all of it can.
  func invalidTarget(_ expression: Expression, for use: TargetUse, from start: Int) -> Expression? {
    switch expression.kind {
    case .name, .attribute, .subscript: return nil
    case .list(let elements), .tuple(let elements):
      for element in elements {
        if let invalid = invalidTarget(element, for: use, from: start) { return invalid }
      }
      return nil
    case .starred(let value):
      return use == .delete ? expression : invalidTarget(value, for: use, from: start)
    case .compare(let left, let comparisons):
      // `for f() in x` reads as a comparison; what stands left of `in` is the target.
      guard use == .loop, comparisons.first?.operator == .in else { return expression }
      return invalidTarget(left, for: use, from: start)
    default: return expression
    }
  }

  /// The targets of a `for` up to its `in`.
  mutating func parseForTarget() throws(SyntaxFailure) -> Expression {
    let start = position
    var elements: [Expression] = []
    var isTuple = false
    repeat {
      if !elements.isEmpty {
        isTuple = true
        guard kind == .star || Parser.beginsExpression(kind) else { break }
      }
      elements.append(kind == .star ? try parseStarred() : try parseBitwise())
    } while take(.comma)
    let target: Expression
    if let first = elements.first, !isTuple {
      target = first
    } else {
      target = Expression(.tuple(elements), range(from: start))
    }
    if let invalid = invalidTarget(target, for: .loop, from: start) {
      guard isDiagnosing else { throw generic() }
      throw failure("cannot assign to \(Parser.describe(invalid))", at: invalid.range)
    }
    return target
  }

  /// The target behind `as` in a `with` statement.
  mutating func parseWithTarget() throws(SyntaxFailure) -> Expression {
    let start = position
    let target =
      kind == .star ? try parseStarred() : isDiagnosing ? try parseExpression() : try parsePrimary()
    if let invalid = invalidTarget(target, for: .assignment, from: start) {
      guard isDiagnosing, kind == .comma || kind == .colon || kind == .rightParenthesis else {
        throw generic()
      }
      throw failure("cannot assign to \(Parser.describe(invalid))", at: invalid.range)
    }
    return target
  }

  /// What Python calls an expression in its messages.
  static func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: "literal"
    case .joinedString: "f-string expression"
    case .name: "name"
    case .boolean, .binary, .unary: "expression"
    case .named: "named expression"
    case .lambda: "lambda"
    case .conditional: "conditional expression"
    case .dict: "dict literal"
    case .set: "set display"
    case .list: "list"
    case .tuple: "tuple"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictComprehension: "dict comprehension"
    case .generator: "generator expression"
    case .await: "await expression"
    case .yield, .yieldFrom: "yield expression"
    case .compare: "comparison"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .slice: "slice"
    case .starred: "starred"
    }
  }
}
