// Sets in brackets, from the text of a pattern to the tree.

extension PatternParser {
  /// A set whose opening bracket has been taken.
  mutating func set() throws(PatternFailure) -> PatternNode {
    let start = source.position - 1
    if let next = source.next, next.isCharacter("[") {
      warnings.append("Possible nested set at position \(source.position)")
    }
    let isNegated = try source.match("^")
    var items: [SetItem] = []
    while true {
      guard let token = try source.take() else { throw unterminated(start) }
      if token.isCharacter("]"), !items.isEmpty { break }
      if !items.isEmpty { warnOfOperator(token) }
      let first = try setItem(token)
      guard try source.match("-") else {
        items.append(first)
        continue
      }
      guard let last = try source.take() else { throw unterminated(start) }
      if last.isCharacter("]") {
        items.append(first)
        items.append(.literal(0x2D))
        break
      }
      if last.isCharacter("-") {
        warnings.append("Possible set difference at position \(source.position - 2)")
      }
      let second = try setItem(last)
      items.append(try range(token, first, last, second))
    }
    var unique: [SetItem] = []
    for item in items where unique.count > 64 || !unique.contains(item) { unique.append(item) }
    if unique.count == 1, case .literal(let point) = unique[0] {
      return isNegated ? .notLiteral(point) : .literal(point)
    }
    return .set(unique, negated: isNegated)
  }

  private func unterminated(_ start: Int) -> PatternFailure {
    source.error("unterminated character set", source.position - start)
  }

  private mutating func setItem(_ token: PatternToken) throws(PatternFailure) -> SetItem {
    guard let letter = token.escaped else { return .literal(token.first) }
    switch try source.setEscape(letter) {
    case .literal(let point): return .literal(point)
    case .category(let category): return .category(category)
    case .anchor, .reference: return .literal(letter)
    }
  }

  private func range(
    _ firstToken: PatternToken, _ first: SetItem, _ lastToken: PatternToken, _ last: SetItem
  ) throws(PatternFailure) -> SetItem {
    guard case .literal(let low) = first, case .literal(let high) = last, low <= high else {
      let text = firstToken.points + [0x2D] + lastToken.points
      throw source.error("bad character range \(source.shown(text))", text.count)
    }
    return .range(low, high)
  }

  /// Two equal signs may one day mean an operation on sets.
  private mutating func warnOfOperator(_ token: PatternToken) {
    guard token.isOne(of: "-&~|"), source.next == token else { return }
    let operation =
      switch Unicode.Scalar(token.first) {
      case "-": "difference"
      case "&": "intersection"
      case "~": "symmetric difference"
      default: "union"
      }
    warnings.append("Possible set \(operation) at position \(source.position - 1)")
  }
}
