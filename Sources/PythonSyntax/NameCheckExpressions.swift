// The part of the rules about names that walks expressions, targets and patterns.

extension NameChecks {
  mutating func visit(_ expression: Expression) throws(SyntaxFailure) {
    let (innermost, links) = expression.chain
    try visitInnermost(innermost)
    for link in links {
      let (expressions, keywords) = link.besidesLink
      for inner in expressions { try visit(inner) }
      for keyword in keywords { try visit(keyword.value) }
    }
  }

  private mutating func visitInnermost(_ expression: Expression) throws(SyntaxFailure) {
    switch expression.kind {
    case .binary, .unary, .await, .attribute, .call, .subscript: break
    case .none, .bool, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .name(let name): try mark(name, .used, at: expression.range)
    case .joinedString(let parts): try visit(parts)
    case .named(let target, let value): try visitNamed(target, value, expression)
    case .boolean(_, let values), .set(let values), .list(let values), .tuple(let values):
      for value in values { try visit(value) }
    case .starred(let value): try visit(value)
    case .lambda(let parameters, let body):
      try visitDefaults(parameters)
      try within(.function) { (inner: inout NameChecks) throws(SyntaxFailure) in
        try inner.markParameters(parameters, of: expression.range)
        try inner.visit(body)
      }
    case .conditional(let test, let then, let orElse):
      try visit(test)
      try visit(then)
      try visit(orElse)
    case .dict(let items):
      for item in items {
        if let key = item.key { try visit(key) }
        try visit(item.value)
      }
    case .listComprehension(let element, let clauses): try visit([element], clauses, "list comprehension")
    case .setComprehension(let element, let clauses): try visit([element], clauses, "set comprehension")
    case .dictComprehension(let key, let value, let clauses):
      try visit([key, value], clauses, "dict comprehension")
    case .generator(let element, let clauses): try visit([element], clauses, "generator expression")
    case .yield(let value):
      if let value { try visit(value) }
      try checkYield(expression)
    case .yieldFrom(let value):
      try visit(value)
      try checkYield(expression)
    case .compare(let left, let comparisons):
      try visit(left)
      for comparison in comparisons { try visit(comparison.operand) }
    case .slice(let lower, let upper, let step):
      if let lower { try visit(lower) }
      if let upper { try visit(upper) }
      if let step { try visit(step) }
    }
  }

  private mutating func visit(_ parts: [JoinedStringPart]) throws(SyntaxFailure) {
    for part in parts {
      guard case .formatted(let value, _, let format) = part else { continue }
      try visit(value)
      if let format { try visit(format) }
    }
  }

  private func checkYield(_ expression: Expression) throws(SyntaxFailure) {
    guard current.kind == .comprehension else { return }
    throw SyntaxFailure("'yield' inside \(current.description)", at: expression.range)
  }

  /// The parts of an assignment's target that bind names; the rest is read.
  mutating func bind(_ target: Expression) throws(SyntaxFailure) {
    switch target.kind {
    case .name(let name): try mark(name, .local, at: target.range)
    case .starred(let value): try bind(value)
    case .list(let elements), .tuple(let elements): for element in elements { try bind(element) }
    default: try visit(target)
    }
  }

  mutating func bind(_ pattern: Pattern) throws(SyntaxFailure) {
    switch pattern.kind {
    case .value(let value), .singleton(let value): try visit(value)
    case .sequence(let patterns), .or(let patterns): for inner in patterns { try bind(inner) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { try visit(key) }
      for inner in patterns { try bind(inner) }
      if let rest { try mark(rest, .local, at: pattern.range) }
    case .class(let type, let patterns, let keywords):
      try visit(type)
      for inner in patterns { try bind(inner) }
      for keyword in keywords { try bind(keyword.pattern) }
    case .star(let name):
      if let name { try mark(name, .local, at: pattern.range) }
    case .capture(let inner, let name):
      if let inner { try bind(inner) }
      if let name { try mark(name, .local, at: pattern.range) }
    }
  }

  // MARK: Comprehensions

  private mutating func visit(
    _ elements: [Expression], _ clauses: [ComprehensionClause], _ description: String
  ) throws(SyntaxFailure) {
    guard let first = clauses.first else { return }
    let outer = current.isInIterable
    current.isInIterable = true
    try visit(first.iterable)
    current.isInIterable = outer
    try within(.comprehension, description) { (inner: inout NameChecks) throws(SyntaxFailure) in
      for (index, clause) in clauses.enumerated() {
        inner.current.isInTarget = true
        try inner.bind(clause.target)
        inner.current.isInTarget = false
        if index > 0 {
          inner.current.isInIterable = true
          try inner.visit(clause.iterable)
          inner.current.isInIterable = false
        }
        for condition in clause.conditions { try inner.visit(condition) }
      }
      for element in elements { try inner.visit(element) }
    }
  }

  /// `name := value` binds in the function around all comprehensions that it stands in.
  private mutating func visitNamed(
    _ name: String, _ value: Expression, _ expression: Expression
  ) throws(SyntaxFailure) {
    if current.isInIterable {
      throw SyntaxFailure(
        "assignment expression cannot be used in a comprehension iterable expression", at: expression.range)
    }
    var target = expression.range
    (target.endLine, target.endColumn) = (target.line, target.column + Int32(clamping: name.utf8.count))
    if current.kind == .comprehension {
      try extend(name, at: target)
    } else {
      try mark(name, .local, at: target)
    }
    try visit(value)
  }

  private mutating func extend(_ name: String, at target: SourceRange) throws(SyntaxFailure) {
    for index in scopes.indices.reversed() {
      switch scopes[index].kind {
      case .comprehension:
        if scopes[index].flags[name]?.contains(.iteration) == true {
          throw SyntaxFailure(
            "assignment expression cannot rebind comprehension iteration variable '\(name)'", at: target)
        }
        // Only the scope that holds the expression knows the name as one of another scope.
        if index == scopes.count - 1 { scopes[index].flags[name, default: []].insert(.nonlocal) }
      case .class:
        throw SyntaxFailure(
          "assignment expression within a comprehension cannot be used in a class body", at: target)
      case .function, .module:
        scopes[index].flags[name, default: []].insert(.local)
        return
      }
    }
  }
}

/// The rules about `from __future__ import …`.
enum FutureImports {
  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  /// Only a docstring and other such imports may come before one.
  static func check(_ module: Module) throws(SyntaxFailure) {
    var isAtStart = true
    for (index, statement) in module.body.enumerated() {
      if case .expression(let value) = statement.kind, case .string = value.kind, index == 0 { continue }
      guard case .importFrom("__future__", let names, 0) = statement.kind else {
        isAtStart = false
        continue
      }
      guard isAtStart else { throw misplaced(statement.range) }
      for alias in names where !features.contains(alias.name) {
        let message =
          alias.name == "braces" ? "not a chance" : "future feature \(alias.name) is not defined"
        var place = statement.range
        (place.endLine, place.endColumn) = (place.line, place.column)
        throw SyntaxFailure(message, at: place)
      }
    }
  }

  static func misplaced(_ range: SourceRange) -> SyntaxFailure {
    SyntaxFailure("from __future__ imports must occur at the beginning of the file", at: range)
  }
}
