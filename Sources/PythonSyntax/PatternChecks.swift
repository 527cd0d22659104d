// Rules about the patterns of a `match` statement.

struct PatternChecker {
  /// Whether a pattern that catches everything is in order: in the last case, or with a guard.
  private let isLast: Bool
  private var names: Set<String> = []

  init(isLast: Bool) { self.isLast = isLast }

  /// Checks a pattern; `mayCatchAll` is false within other patterns, where catching everything is no matter.
  mutating func check(_ pattern: Pattern, mayCatchAll: Bool) throws(SyntaxFailure) {
    switch pattern.kind {
    case .value, .singleton: break
    case .sequence(let patterns): try checkSequence(patterns, at: pattern.range)
    case .mapping(let keys, let patterns, let rest):
      try checkKeys(keys, at: pattern.range)
      for inner in patterns { try check(inner, mayCatchAll: false) }
      if let rest { try bind(rest, at: patterns.last.map(PatternChecker.lastPlace) ?? pattern.range) }
    case .class(_, let patterns, let keywords):
      try checkAttributes(keywords)
      for inner in patterns { try check(inner, mayCatchAll: false) }
      for keyword in keywords { try check(keyword.pattern, mayCatchAll: false) }
    case .star(let name):
      if let name { try bind(name, at: pattern.range) }
    case .capture(let inner, let name):
      if inner == nil, mayCatchAll, !isLast { throw catchesAll(name, at: pattern.range) }
      if let inner { try check(inner, mayCatchAll: mayCatchAll) }
      if let name { try bind(name, at: inner.map(PatternChecker.lastPlace) ?? pattern.range) }
    case .or(let patterns): try checkAlternatives(patterns, mayCatchAll: mayCatchAll)
    }
  }

  /// The innermost pattern that is compiled last: where CPython shows what is wrong with a name behind it.
  private static func lastPlace(_ pattern: Pattern) -> SourceRange {
    switch pattern.kind {
    case .value, .singleton, .star: pattern.range
    case .sequence(let patterns), .or(let patterns): patterns.last.map(lastPlace) ?? pattern.range
    case .mapping(_, let patterns, _): patterns.last.map(lastPlace) ?? pattern.range
    case .class(_, let patterns, let keywords):
      (keywords.last?.pattern ?? patterns.last).map(lastPlace) ?? pattern.range
    case .capture(let inner, _): inner.map(lastPlace) ?? pattern.range
    }
  }

  private func catchesAll(_ name: String?, at range: SourceRange) -> SyntaxFailure {
    let subject = name.map { "name capture '\($0)'" } ?? "wildcard"
    return SyntaxFailure("\(subject) makes remaining patterns unreachable", at: range)
  }

  private mutating func bind(_ name: String, at range: SourceRange) throws(SyntaxFailure) {
    guard names.insert(name).inserted else {
      throw SyntaxFailure("multiple assignments to name '\(name)' in pattern", at: range)
    }
  }

  private mutating func checkSequence(_ patterns: [Pattern], at range: SourceRange) throws(SyntaxFailure) {
    var stars = 0
    for pattern in patterns {
      if case .star = pattern.kind { stars += 1 }
      if stars > 1 { throw SyntaxFailure("multiple starred names in sequence pattern", at: range) }
    }
    for pattern in patterns { try check(pattern, mayCatchAll: false) }
  }

  private func checkAttributes(_ keywords: [(name: String, pattern: Pattern)]) throws(SyntaxFailure) {
    var seen: Set<String> = []
    for keyword in keywords where !seen.insert(keyword.name).inserted {
      throw SyntaxFailure(
        "attribute name repeated in class pattern: \(keyword.name)", at: keyword.pattern.range)
    }
  }

  private func checkKeys(_ keys: [Expression], at range: SourceRange) throws(SyntaxFailure) {
    var seen: Set<String> = []
    for key in keys {
      let text: String
      switch key.kind {
      case .integer(let value): text = "\(value)"
      case .string(let value):
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: value.compactMap(Unicode.Scalar.init))
        text = "'\(String(scalars))'"
      case .bool(let value): text = value ? "True" : "False"
      case .none: text = "None"
      default: continue
      }
      guard seen.insert(text).inserted else {
        throw SyntaxFailure("mapping pattern checks duplicate key (\(text))", at: range)
      }
    }
  }

  private mutating func checkAlternatives(
    _ patterns: [Pattern], mayCatchAll: Bool
  ) throws(SyntaxFailure) {
    let outer = names
    var bound: Set<String>?
    for (index, pattern) in patterns.enumerated() {
      // An alternative that catches everything leaves those behind it no chance, even in the last case.
      let isLastAlternative = index == patterns.count - 1
      if !isLastAlternative, case .capture(nil, let name) = pattern.kind {
        throw catchesAll(name, at: pattern.range)
      }
      names = outer
      try check(pattern, mayCatchAll: mayCatchAll && isLastAlternative)
      let found = names.subtracting(outer)
      if let bound, bound != found {
        throw SyntaxFailure("alternative patterns bind different names", at: pattern.range)
      }
      bound = found
    }
  }
}
