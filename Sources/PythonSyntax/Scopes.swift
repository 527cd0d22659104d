// Which of the module's names a piece of code binds and reads: what decides whether a cell is stale.

/// Names in the module's globals.
public struct NameUse: Equatable, Sendable {
  /// Names that the code binds, rebinds or deletes.
  public var assigned: Set<String>
  /// Names that the code reads and that are not local to one of its functions or classes.
  public var read: Set<String>

  public init(assigned: Set<String> = [], read: Set<String> = []) {
    self.assigned = assigned
    self.read = read
  }
}

/// The names that `module` binds in its globals and those that it, and any function defined in it, reads from
/// them. Built-in names such as `print` are among those read.
public func moduleLevelNames(of module: Module) -> NameUse {
  var collector = NameCollector()
  collector.walk(module.body)
  return collector.finish()
}

/// Collects names scope by scope.
private struct NameCollector {
  private struct Scope {
    var isFunction: Bool
    var bound: Set<String> = []
    var read: Set<String> = []
    /// What functions and classes inside read from around them.
    var readInside: Set<String> = []
    var global: Set<String> = []
    var nonlocal: Set<String> = []
  }

  private var scopes = [Scope(isFunction: false)]
  private var use = NameUse()

  private var last: Int { scopes.count - 1 }

  mutating func finish() -> NameUse {
    use.assigned.formUnion(scopes[0].bound)
    use.read.formUnion(scopes[0].read)
    use.read.formUnion(scopes[0].readInside)
    return use
  }

  private mutating func bind(_ name: String) { scopes[last].bound.insert(name) }

  private mutating func read(_ name: String) { scopes[last].read.insert(name) }

  private mutating func within(isFunction: Bool, _ walk: (inout NameCollector) -> Void) {
    scopes.append(Scope(isFunction: isFunction))
    walk(&self)
    let scope = scopes.removeLast()
    use.assigned.formUnion(scope.bound.intersection(scope.global))
    use.read.formUnion(scope.read.intersection(scope.global))
    let local = scope.bound.subtracting(scope.nonlocal)
    // Functions in a class body do not see what it binds.
    let inside = scope.isFunction ? scope.readInside.subtracting(local) : scope.readInside
    scopes[last].readInside.formUnion(scope.read.subtracting(scope.global).subtracting(local))
    scopes[last].readInside.formUnion(inside.subtracting(scope.isFunction ? scope.global : []))
  }

  // MARK: Statements

  mutating func walk(_ body: [Statement]) {
    for statement in body { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .pass, .break, .continue: break
    case .expression(let value): walk(value)
    case .assign(let targets, let value):
      walk(value)
      for target in targets { assign(target) }
    case .augmentedAssign(let target, _, let value):
      walk(target)
      walk(value)
      assign(target)
    case .annotatedAssign(let target, let annotation, let value, _):
      walk(annotation)
      if let value {
        walk(value)
        assign(target)
      }
    case .return(let value): if let value { walk(value) }
    case .delete(let targets): for target in targets { assign(target) }
    case .global(let names): scopes[last].global.formUnion(names)
    case .nonlocal(let names): scopes[last].nonlocal.formUnion(names)
    case .import(let aliases):
      for alias in aliases { bind(alias.asName ?? String(alias.name.prefix { $0 != "." })) }
    case .importFrom(_, let names, _): for alias in names { bind(alias.asName ?? alias.name) }
    case .raise(let value, let cause):
      if let value { walk(value) }
      if let cause { walk(cause) }
    case .assert(let test, let message):
      walk(test)
      if let message { walk(message) }
    case .if:
      guard let branches = statement.branches else { break }
      for branch in branches.tests {
        walk(branch.test)
        walk(branch.body)
      }
      walk(branches.orElse)
    case .while(let test, let body, let orElse):
      walk(test)
      walk(body)
      walk(orElse)
    case .for(let target, let iterable, let body, let orElse, _):
      walk(iterable)
      assign(target)
      walk(body)
      walk(orElse)
    case .try(let body, let handlers, let orElse, let final, _):
      walk(body)
      for handler in handlers {
        if let type = handler.type { walk(type) }
        if let name = handler.name { bind(name) }
        walk(handler.body)
      }
      walk(orElse)
      walk(final)
    case .with(let items, let body, _):
      for item in items {
        walk(item.context)
        if let target = item.target { assign(target) }
      }
      walk(body)
    case .function(let definition):
      for decorator in definition.decorators { walk(decorator) }
      walk(definition.parameters)
      if let returns = definition.returns { walk(returns) }
      bind(definition.name)
      within(isFunction: true) { inner in
        inner.bind(definition.parameters)
        inner.walk(definition.body)
      }
    case .class(let definition):
      for expression in definition.decorators + definition.bases { walk(expression) }
      for keyword in definition.keywords { walk(keyword.value) }
      bind(definition.name)
      within(isFunction: false) { inner in inner.walk(definition.body) }
    case .match(let subject, let cases):
      walk(subject)
      for item in cases {
        walk(item.pattern)
        if let condition = item.guard { walk(condition) }
        walk(item.body)
      }
    }
  }

  private func all(_ parameters: Parameters) -> [Parameter] {
    parameters.positionalOnly + parameters.positional + parameters.keywordOnly
      + [parameters.variadic, parameters.keywordVariadic].compactMap { $0 }
  }

  /// What is evaluated where a function is defined.
  private mutating func walk(_ parameters: Parameters) {
    for parameter in all(parameters) {
      if let value = parameter.defaultValue { walk(value) }
      if let annotation = parameter.annotation { walk(annotation) }
    }
  }

  private mutating func bind(_ parameters: Parameters) {
    for parameter in all(parameters) { bind(parameter.name) }
  }

  // MARK: Targets and patterns

  /// Binds the names of a target; changing a part of a value counts as using the value.
  private mutating func assign(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .list(let elements), .tuple(let elements): for element in elements { assign(element) }
    case .starred(let value): assign(value)
    default: walk(target)
    }
  }

  private mutating func walk(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value), .singleton(let value): walk(value)
    case .sequence(let patterns), .or(let patterns): for inner in patterns { walk(inner) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { walk(key) }
      for inner in patterns { walk(inner) }
      if let rest { bind(rest) }
    case .class(let type, let patterns, let keywords):
      walk(type)
      for inner in patterns { walk(inner) }
      for keyword in keywords { walk(keyword.pattern) }
    case .star(let name): if let name { bind(name) }
    case .capture(let inner, let name):
      if let inner { walk(inner) }
      if let name { bind(name) }
    }
  }

  // MARK: Expressions

  private mutating func walk(_ expressions: [Expression]) {
    for expression in expressions { walk(expression) }
  }

  private mutating func walk(_ expression: Expression) {
    let (innermost, links) = expression.chain
    walkInnermost(innermost)
    for link in links {
      let (expressions, keywords) = link.besidesLink
      walk(expressions)
      for keyword in keywords { walk(keyword.value) }
    }
  }

  private mutating func walkInnermost(_ expression: Expression) {
    switch expression.kind {
    case .binary, .unary, .await, .attribute, .call, .subscript: break
    case .none, .bool, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .name(let name): read(name)
    case .joinedString(let parts): walk(parts)
    case .boolean(_, let values), .set(let values), .list(let values), .tuple(let values): walk(values)
    case .named(let target, let value):
      walk(value)
      bindNamed(target)
    case .starred(let value), .yieldFrom(let value): walk(value)
    case .yield(let value): if let value { walk(value) }
    case .lambda(let parameters, let body):
      walk(parameters)
      within(isFunction: true) { inner in
        inner.bind(parameters)
        inner.walk(body)
      }
    case .conditional(let test, let then, let orElse): walk([test, then, orElse])
    case .dict(let items):
      for item in items {
        if let key = item.key { walk(key) }
        walk(item.value)
      }
    case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
      .generator(let element, let clauses):
      walk([element], clauses)
    case .dictComprehension(let key, let value, let clauses): walk([key, value], clauses)
    case .compare(let left, let comparisons):
      walk(left)
      for comparison in comparisons { walk(comparison.operand) }
    case .slice(let lower, let upper, let step): walk([lower, upper, step].compactMap { $0 })
    }
  }

  private mutating func walk(_ parts: [JoinedStringPart]) {
    for part in parts {
      guard case .formatted(let value, _, let format) = part else { continue }
      walk(value)
      if let format { walk(format) }
    }
  }

  private var comprehensions: [Int] = []

  private mutating func walk(_ elements: [Expression], _ clauses: [ComprehensionClause]) {
    if let first = clauses.first { walk(first.iterable) }
    comprehensions.append(scopes.count)
    within(isFunction: true) { inner in
      for (index, clause) in clauses.enumerated() {
        if index > 0 { inner.walk(clause.iterable) }
        inner.assign(clause.target)
        inner.walk(clause.conditions)
      }
      inner.walk(elements)
    }
    comprehensions.removeLast()
  }

  /// `:=` binds outside of the comprehensions that it stands in.
  private mutating func bindNamed(_ name: String) {
    var index = last
    while index > 0, comprehensions.contains(index) { index -= 1 }
    scopes[index].bound.insert(name)
  }
}
