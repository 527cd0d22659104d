// Rules that the grammar does not express: where `return`, `break` and `yield` may stand, what keywords and
// patterns may repeat, and where a star may be. Rules about names are in NameChecks.swift.

/// Checks what only the whole tree shows. Python's compiler refuses these, in this order: first all rules
/// about names, then everything else from top to bottom.
public enum SemanticChecks {
  /// Checks a module.
  ///
  /// - Throws: `SyntaxFailure` with the message and place of CPython's compiler.
  public static func check(_ module: Module) throws(SyntaxFailure) {
    try NameChecks.check(module)
    var checker = PlacementChecker()
    try checker.check(module.body)
  }

  /// Checks an expression that stands alone.
  ///
  /// - Throws: `SyntaxFailure` with the message and place of CPython's compiler.
  public static func check(_ expression: Expression) throws(SyntaxFailure) {
    try NameChecks.check(expression)
    var checker = PlacementChecker()
    if case .starred = expression.kind { throw PlacementChecker.loneStar(expression) }
    try checker.check(expression)
  }
}

/// Walks a tree and knows what surrounds the statement in hand.
struct PlacementChecker {
  private enum Scope { case module, function, asyncFunction, `class`, comprehension }

  private var scope = Scope.module
  private var isInLoop = false
  private var isInExceptGroup = false
  /// Whether this scope itself, not one inside it, awaits something.
  private var awaits = false
  private var yields = false
  /// The first `return` with a value of an asynchronous function, which must not yield then.
  private var returnWithValue: SourceRange?

  static func loneStar(_ expression: Expression) -> SyntaxFailure {
    SyntaxFailure("can't use starred expression here", at: expression.range)
  }

  mutating func check(_ body: [Statement]) throws(SyntaxFailure) {
    for statement in body { try check(statement) }
  }

  // MARK: Statements

  private mutating func check(_ statement: Statement) throws(SyntaxFailure) {
    switch statement.kind {
    case .pass, .global, .nonlocal, .import, .importFrom: break
    case .expression(let value):
      if case .starred = value.kind { throw PlacementChecker.loneStar(value) }
      try check(value)
    case .assign(let targets, let value):
      try checkValue(value)
      for target in targets { try checkTarget(target, isOutermost: true) }
    case .augmentedAssign(let target, _, let value):
      try check(target)
      try checkValue(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      if let value { try checkValue(value) }
      try check(target)
      try check(annotation)
    case .return(let value):
      guard isFunction else { throw SyntaxFailure("'return' outside function", at: statement.range) }
      if isInExceptGroup { throw leavesExceptGroup(statement) }
      if let value {
        if returnWithValue == nil { returnWithValue = statement.range }
        try checkValue(value)
      }
    case .delete(let targets): for target in targets { try check(target) }
    case .break:
      if isInExceptGroup, !isInLoop { throw leavesExceptGroup(statement) }
      guard isInLoop else { throw SyntaxFailure("'break' outside loop", at: statement.range) }
    case .continue:
      if isInExceptGroup, !isInLoop { throw leavesExceptGroup(statement) }
      guard isInLoop else { throw SyntaxFailure("'continue' not properly in loop", at: statement.range) }
    case .raise(let value, let cause):
      if let value { try check(value) }
      if let cause { try check(cause) }
    case .assert(let test, let message):
      try check(test)
      if let message { try check(message) }
    case .if:
      guard let branches = statement.branches else { break }
      for branch in branches.tests {
        try check(branch.test)
        try check(branch.body)
      }
      try check(branches.orElse)
    case .while(let test, let body, let orElse):
      try check(test)
      try checkLoop(body)
      try check(orElse)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync { try checkAsync("'async for'", statement) }
      try checkValue(iterable)
      try checkTarget(target, isOutermost: true)
      try checkLoop(body)
      try check(orElse)
    case .try(let body, let handlers, let orElse, let final, let isGroup):
      try check(body)
      try check(handlers, isGroup: isGroup)
      try check(orElse)
      try check(final)
    case .with(let items, let body, let isAsync):
      if isAsync { try checkAsync("'async with'", statement) }
      for item in items {
        try check(item.context)
        if let target = item.target { try checkTarget(target, isOutermost: true) }
      }
      try check(body)
    case .function(let definition): try check(definition)
    case .class(let definition): try check(definition)
    case .match(let subject, let cases):
      try check(subject)
      try check(cases)
    }
  }

  private var isFunction: Bool { scope == .function || scope == .asyncFunction }

  private func checkAsync(_ description: String, _ statement: Statement) throws(SyntaxFailure) {
    guard scope == .asyncFunction else {
      throw SyntaxFailure("\(description) outside async function", at: statement.range)
    }
  }

  private func leavesExceptGroup(_ statement: Statement) -> SyntaxFailure {
    SyntaxFailure(
      "'break', 'continue' and 'return' cannot appear in an except* block", at: statement.range)
  }

  private mutating func checkLoop(_ body: [Statement]) throws(SyntaxFailure) {
    let outer = isInLoop
    isInLoop = true
    defer { isInLoop = outer }
    try check(body)
  }

  private mutating func check(_ handlers: [ExceptHandler], isGroup: Bool) throws(SyntaxFailure) {
    let outer = (isInLoop, isInExceptGroup)
    defer { (isInLoop, isInExceptGroup) = outer }
    if isGroup { (isInLoop, isInExceptGroup) = (false, true) }
    for (index, handler) in handlers.enumerated() {
      if handler.type == nil, index < handlers.count - 1 {
        throw SyntaxFailure("default 'except:' must be last", at: handler.range)
      }
      if let type = handler.type { try check(type) }
      try check(handler.body)
    }
  }

  /// Runs `rule` in a scope of its own.
  ///
  /// - Returns: what is known of that scope then.
  @discardableResult
  private func within(
    _ scope: Scope, _ rule: (inout PlacementChecker) throws(SyntaxFailure) -> Void
  ) throws(SyntaxFailure) -> PlacementChecker {
    var inner = PlacementChecker()
    inner.scope = scope
    try rule(&inner)
    return inner
  }

  private mutating func check(_ definition: FunctionDefinition) throws(SyntaxFailure) {
    for decorator in definition.decorators { try check(decorator) }
    try check(definition.parameters)
    if let returns = definition.returns { try check(returns) }
    let scope = definition.isAsync ? Scope.asyncFunction : .function
    let inner = try within(scope) { (inner: inout PlacementChecker) throws(SyntaxFailure) in
      try inner.check(definition.body)
    }
    if definition.isAsync, inner.yields, let range = inner.returnWithValue {
      throw SyntaxFailure("'return' with value in async generator", at: range)
    }
  }

  private mutating func check(_ parameters: Parameters) throws(SyntaxFailure) {
    let all =
      parameters.positionalOnly + parameters.positional + (parameters.variadic.map { [$0] } ?? [])
      + parameters.keywordOnly + (parameters.keywordVariadic.map { [$0] } ?? [])
    for parameter in all {
      if let value = parameter.defaultValue { try check(value) }
      guard let annotation = parameter.annotation else { continue }
      if case .starred(let value) = annotation.kind { try check(value) } else { try check(annotation) }
    }
  }

  private mutating func check(_ definition: ClassDefinition) throws(SyntaxFailure) {
    for decorator in definition.decorators { try check(decorator) }
    try within(.class) { (inner: inout PlacementChecker) throws(SyntaxFailure) in
      try inner.check(definition.body)
    }
    try checkArguments(definition.bases, definition.keywords, at: nil)
  }

  // MARK: Expressions

  /// An expression where a tuple without parentheses may hold stars, but no star stands alone.
  private mutating func checkValue(_ value: Expression) throws(SyntaxFailure) {
    if case .starred = value.kind { throw PlacementChecker.loneStar(value) }
    try check(value)
  }

  private mutating func checkTarget(_ target: Expression, isOutermost: Bool) throws(SyntaxFailure) {
    switch target.kind {
    case .starred(let value):
      if isOutermost {
        throw SyntaxFailure("starred assignment target must be in a list or tuple", at: target.range)
      }
      try checkTarget(value, isOutermost: false)
    case .list(let elements), .tuple(let elements):
      var stars = 0
      for element in elements {
        if case .starred = element.kind { stars += 1 }
        if stars > 1 { throw SyntaxFailure("multiple starred expressions in assignment", at: target.range) }
      }
      for element in elements { try checkTarget(element, isOutermost: false) }
    case .attribute(_, name: "__debug__"):
      throw SyntaxFailure("cannot assign to __debug__", at: target.range)
    default: try check(target)
    }
  }

  private mutating func check(_ elements: [Expression]) throws(SyntaxFailure) {
    for element in elements {
      if case .starred(let value) = element.kind { try check(value) } else { try check(element) }
    }
  }

  mutating func check(_ expression: Expression) throws(SyntaxFailure) {
    let (innermost, links) = expression.chain
    try checkInnermost(innermost)
    for link in links {
      let (expressions, keywords) = link.besidesLink
      if case .await = link.kind { try checkAwait(link) }
      if case .call = link.kind {
        try checkArguments(expressions, keywords, at: link.range)
      } else {
        try check(expressions)
      }
    }
  }

  private mutating func checkInnermost(_ expression: Expression) throws(SyntaxFailure) {
    switch expression.kind {
    case .binary, .unary, .await, .attribute, .call, .subscript: break
    case .none, .bool, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name: break
    case .joinedString(let parts): try check(parts)
    case .boolean(_, let values): try check(values)
    case .named(_, let value), .starred(let value): try check(value)
    case .lambda(let parameters, let body):
      try check(parameters)
      try within(.function) { (inner: inout PlacementChecker) throws(SyntaxFailure) in
        try inner.check(body)
      }
    case .conditional(let test, let then, let orElse):
      try check(test)
      try check(then)
      try check(orElse)
    case .dict(let items):
      for item in items {
        if let key = item.key { try check(key) }
        try check(item.value)
      }
    case .set(let elements), .list(let elements), .tuple(let elements): try check(elements)
    case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses):
      try check([element], clauses, expression)
    case .dictComprehension(let key, let value, let clauses):
      try check([key, value], clauses, expression)
    case .generator(let element, let clauses): try check([element], clauses, expression)
    case .yield(let value):
      try checkYield(expression)
      if let value { try checkValue(value) }
    case .yieldFrom(let value):
      try checkYield(expression)
      if scope == .asyncFunction {
        throw SyntaxFailure("'yield from' inside async function", at: expression.range)
      }
      try check(value)
    case .compare(let left, let comparisons):
      try check(left)
      for comparison in comparisons { try check(comparison.operand) }
    case .slice(let lower, let upper, let step):
      if let lower { try check(lower) }
      if let upper { try check(upper) }
      if let step { try check(step) }
    }
  }

  private mutating func checkYield(_ expression: Expression) throws(SyntaxFailure) {
    guard isFunction else {
      throw SyntaxFailure("'yield' outside function", at: expression.range)
    }
    yields = true
  }

  private mutating func checkAwait(_ expression: Expression) throws(SyntaxFailure) {
    switch scope {
    case .asyncFunction, .comprehension: awaits = true
    case .function: throw SyntaxFailure("'await' outside async function", at: expression.range)
    case .module, .class: throw SyntaxFailure("'await' outside function", at: expression.range)
    }
  }

  private mutating func check(_ parts: [JoinedStringPart]) throws(SyntaxFailure) {
    for part in parts {
      guard case .formatted(let value, _, let format) = part else { continue }
      if case .starred = value.kind { throw PlacementChecker.loneStar(value) }
      try check(value)
      if let format { try check(format) }
    }
  }

  private mutating func checkArguments(
    _ arguments: [Expression], _ keywords: [KeywordArgument], at range: SourceRange?
  ) throws(SyntaxFailure) {
    var seen: Set<String> = []
    for keyword in keywords {
      guard let name = keyword.name else { continue }
      if name == "__debug__" { throw SyntaxFailure("cannot assign to __debug__", at: range ?? keyword.range) }
      if !seen.insert(name).inserted {
        throw SyntaxFailure("keyword argument repeated: \(name)", at: keyword.range)
      }
    }
    try check(arguments)
    for keyword in keywords { try check(keyword.value) }
  }

  private mutating func check(
    _ elements: [Expression], _ clauses: [ComprehensionClause], _ comprehension: Expression
  ) throws(SyntaxFailure) {
    for (index, clause) in clauses.enumerated() {
      if index == 0 { try check(clause.iterable) }
    }
    let inner = try within(.comprehension) { (inner: inout PlacementChecker) throws(SyntaxFailure) in
      for (index, clause) in clauses.enumerated() {
        if index > 0 { try inner.check(clause.iterable) }
        try inner.checkTarget(clause.target, isOutermost: true)
        try inner.check(clause.conditions)
      }
      try inner.check(elements)
    }
    // A generator may await anywhere: it does so only when something asynchronous asks it for items.
    if case .generator = comprehension.kind { return }
    guard inner.awaits || clauses.contains(where: \.isAsync) else { return }
    guard scope == .asyncFunction || scope == .comprehension else {
      throw SyntaxFailure(
        "asynchronous comprehension outside of an asynchronous function", at: comprehension.range)
    }
    awaits = true
  }

  private mutating func check(_ cases: [MatchCase]) throws(SyntaxFailure) {
    for (index, item) in cases.enumerated() {
      var checker = PatternChecker(isLast: index == cases.count - 1 || item.guard != nil)
      try checker.check(item.pattern, mayCatchAll: true)
      if let condition = item.guard { try check(condition) }
      try check(item.body)
    }
  }
}
