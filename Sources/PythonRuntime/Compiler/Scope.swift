// Which name means what: the scopes of a module, and for each name whether it is a local, a cell, a free variable or a
// global. Rules: Python reference, "Naming and binding".

import PythonSyntax

/// A function, class or module body, or a comprehension.
final class Scope {
  enum Sort { case module, function, lambda, generator, comprehension, classBody }

  let sort: Sort
  let parent: Scope?
  var bound: Set<String> = []
  var globals: Set<String> = []
  var nonlocals: Set<String> = []
  /// Names in order of first binding, so that registers are assigned alike in every run.
  var order: [String] = []
  var used: [String] = []
  /// Own names that an inner function reads or writes.
  var cells: Set<String> = []
  /// Names of enclosing functions that this one reads or writes, in the order of its closure.
  var free: [String] = []
  var children: [Scope] = []
  var containsYield = false
  /// True for the body of an `async def`, and for what else awaits something itself.
  var isAsync = false
  var containsNamedExpression = false
  /// A `super()` or `__class__` inside a method makes the class keep a cell for itself.
  var needsClassCell = false

  init(_ sort: Sort, parent: Scope?) {
    self.sort = sort
    self.parent = parent
    parent?.children.append(self)
  }

  /// True for scopes with a frame of their own: comprehensions run in the frame around them.
  var hasFrame: Bool { sort != .comprehension }
  /// True where names live in registers.
  var isFunctionLike: Bool { sort == .function || sort == .lambda || sort == .generator }

  func bind(_ name: String) {
    if bound.insert(name).inserted { order.append(name) }
  }

  enum Resolution {
    case local, global, explicitGlobal
    case enclosing(Scope)
  }

  /// Where `name` used in this scope is bound.
  func resolve(_ name: String) -> Resolution {
    if globals.contains(name) { return .explicitGlobal }
    if bound.contains(name), !nonlocals.contains(name) { return sort == .module ? .global : .local }
    if sort == .module { return .global }
    var scope = parent
    while let current = scope {
      if current.sort == .module { return .global }
      if current.sort != .classBody {
        if current.globals.contains(name) { return .explicitGlobal }
        if current.bound.contains(name), !current.nonlocals.contains(name) { return .enclosing(current) }
      }
      if name == "__class__", current.sort == .classBody { return .enclosing(current) }
      scope = current.parent
    }
    return .global
  }

  /// Marks cells and free variables for every use in this scope and those inside it.
  func link() {
    for name in used {
      guard case .enclosing(let binder) = resolve(name) else { continue }
      var crossesFrame = false
      var scope: Scope = self
      var crossed: [Scope] = []
      while scope !== binder {
        if scope.hasFrame {
          crossesFrame = true
          crossed.append(scope)
        }
        guard let parent = scope.parent else { break }
        scope = parent
      }
      guard crossesFrame else { continue }
      binder.cells.insert(name)
      if name == "__class__", binder.sort == .classBody { binder.needsClassCell = true }
      for scope in crossed where !scope.free.contains(name) { scope.free.append(name) }
    }
    for child in children { child.link() }
  }
}

/// Identifies the scope of a syntax node: scopes of one sort have different ranges.
struct ScopeKey: Hashable {
  var range: SourceRange
  var sort: UInt8
}

/// Walks a tree and makes its scopes.
struct ScopeBuilder {
  private(set) var scopes: [ScopeKey: Scope] = [:]
  let root: Scope
  private var current: Scope

  init(_ module: Module) {
    root = Scope(.module, parent: nil)
    current = root
    visit(module.body)
    root.link()
  }

  init(_ expression: Expression) {
    root = Scope(.module, parent: nil)
    current = root
    visit(expression)
    root.link()
  }

  static func key(_ range: SourceRange, _ sort: Scope.Sort) -> ScopeKey {
    let code: UInt8 =
      switch sort {
      case .module: 0
      case .function: 1
      case .lambda: 2
      case .generator: 3
      case .comprehension: 4
      case .classBody: 5
      }
    return ScopeKey(range: range, sort: code)
  }

  private mutating func inside(_ sort: Scope.Sort, _ range: SourceRange, _ body: (inout ScopeBuilder) -> Void)
  {
    let outer = current
    let scope = Scope(sort, parent: outer)
    scopes[ScopeBuilder.key(range, sort)] = scope
    current = scope
    body(&self)
    current = outer
  }

  /// Private names (`__x` in a class) are not mangled here: the compiler mangles both uses and bindings alike.
  private func use(_ name: String) {
    current.used.append(name)
    if name == "super", current.sort != .module { current.used.append("__class__") }
  }

  private func bind(_ name: String) {
    current.bind(name)
    current.used.append(name)
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visitTarget(target) }
    case .augmentedAssign(let target, _, let value):
      visitTarget(target)
      visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      if let value { visit(value) }
      if isSimple || value != nil { visitTarget(target) } else { visit(target) }
      if !current.isFunctionLike { visit(annotation) }
    case .return(let value): if let value { visit(value) }
    case .delete(let targets): for target in targets { visitTarget(target) }
    case .pass, .break, .continue: break
    case .global(let names): for name in names { current.globals.insert(name) }
    case .nonlocal(let names):
      for name in names {
        current.nonlocals.insert(name)
        current.used.append(name)
      }
    case .import(let names):
      for alias in names { bind(alias.asName ?? String(alias.name.prefix { $0 != "." })) }
    case .importFrom(_, let names, _): for alias in names { bind(alias.asName ?? alias.name) }
    case .raise(let value, let cause):
      if let value { visit(value) }
      if let cause { visit(cause) }
    case .assert(let test, let message):
      visit(test)
      if let message { visit(message) }
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      visit(test)
      visit(body)
      visit(orElse)
    case .for(let target, let iterable, let body, let orElse, _):
      visit(iterable)
      visitTarget(target)
      visit(body)
      visit(orElse)
    case .try(let body, let handlers, let orElse, let finally, _):
      visit(body)
      for handler in handlers {
        if let type = handler.type { visit(type) }
        if let name = handler.name { bind(name) }
        visit(handler.body)
      }
      visit(orElse)
      visit(finally)
    case .with(let items, let body, _):
      for item in items {
        visit(item.context)
        if let target = item.target { visitTarget(target) }
      }
      visit(body)
    case .function(let definition):
      for decorator in definition.decorators { visit(decorator) }
      visitDefaults(definition.parameters, annotations: true)
      if let returns = definition.returns { visit(returns) }
      bind(definition.name)
      inside(.function, statement.range) { builder in
        builder.current.isAsync = definition.isAsync
        builder.bindParameters(definition.parameters)
        builder.visit(definition.body)
      }
    case .class(let definition):
      for decorator in definition.decorators { visit(decorator) }
      for base in definition.bases { visit(base) }
      for keyword in definition.keywords { visit(keyword.value) }
      bind(definition.name)
      inside(.classBody, statement.range) { builder in builder.visit(definition.body) }
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        if let test = item.guard { visit(test) }
        visit(item.body)
      }
    }
  }

  private mutating func visit(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value), .singleton(let value): visit(value)
    case .sequence(let patterns), .or(let patterns): for inner in patterns { visit(inner) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { visit(key) }
      for inner in patterns { visit(inner) }
      if let rest { bind(rest) }
    case .class(let type, let patterns, let keywords):
      visit(type)
      for inner in patterns { visit(inner) }
      for keyword in keywords { visit(keyword.pattern) }
    case .star(let name): if let name { bind(name) }
    case .capture(let inner, let name):
      if let inner { visit(inner) }
      if let name { bind(name) }
    }
  }

  private mutating func visitDefaults(_ parameters: Parameters, annotations: Bool) {
    for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
      if let value = parameter.defaultValue { visit(value) }
    }
    guard annotations else { return }
    for parameter in parameters.all { if let annotation = parameter.annotation { visit(annotation) } }
  }

  private func bindParameters(_ parameters: Parameters) {
    for parameter in parameters.all { current.bind(parameter.name) }
  }

  private mutating func visitTarget(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { visitTarget(item) }
    case .starred(let inner): visitTarget(inner)
    default: visit(target)
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .none, .bool, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .joinedString(let parts): visit(parts)
    case .name(let name): use(name)
    case .boolean(_, let operands), .set(let operands), .list(let operands), .tuple(let operands):
      for operand in operands { visit(operand) }
    case .named(let target, let value):
      visit(value)
      // The name belongs to the scope around all comprehensions.
      let inner = current
      while current.sort == .comprehension || current.sort == .generator, let parent = current.parent {
        current = parent
      }
      bind(target)
      current.containsNamedExpression = true
      current = inner
      use(target)
    case .binary(let left, _, let right):
      visit(left)
      visit(right)
    case .unary(_, let operand), .starred(let operand): visit(operand)
    case .await(let operand):
      current.isAsync = true
      visit(operand)
    case .lambda(let parameters, let body):
      visitDefaults(parameters, annotations: false)
      inside(.lambda, expression.range) { builder in
        builder.bindParameters(parameters)
        builder.visit(body)
      }
    case .conditional(let test, let then, let orElse):
      visit(test)
      visit(then)
      visit(orElse)
    case .dict(let items):
      for item in items {
        if let key = item.key { visit(key) }
        visit(item.value)
      }
    case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses):
      visit(clauses, .comprehension, expression.range) { $0.visit(element) }
    case .dictComprehension(let key, let value, let clauses):
      visit(clauses, .comprehension, expression.range) {
        $0.visit(key)
        $0.visit(value)
      }
    case .generator(let element, let clauses):
      visit(clauses, .generator, expression.range) { $0.visit(element) }
    case .yield(let value):
      current.containsYield = true
      if let value { visit(value) }
    case .yieldFrom(let value):
      current.containsYield = true
      visit(value)
    case .compare(let first, let comparisons):
      visit(first)
      for comparison in comparisons { visit(comparison.operand) }
    case .call(let callee, let arguments, let keywords):
      visit(callee)
      for argument in arguments { visit(argument) }
      for keyword in keywords { visit(keyword.value) }
    case .attribute(let object, _): visit(object)
    case .subscript(let object, let index):
      visit(object)
      visit(index)
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] { if let part { visit(part) } }
    }
  }

  private mutating func visit(_ parts: [JoinedStringPart]) {
    for part in parts {
      if case .formatted(let value, _, let format) = part {
        visit(value)
        if let format { visit(format) }
      }
    }
  }

  /// The first iterable belongs to the scope around the comprehension.
  private mutating func visit(
    _ clauses: [ComprehensionClause], _ sort: Scope.Sort, _ range: SourceRange,
    _ element: (inout ScopeBuilder) -> Void
  ) {
    guard let first = clauses.first else { return }
    visit(first.iterable)
    inside(sort, range) { builder in
      for (index, clause) in clauses.enumerated() {
        if index > 0 { builder.visit(clause.iterable) }
        if clause.isAsync { builder.current.isAsync = true }
        builder.visitTarget(clause.target)
        for condition in clause.conditions { builder.visit(condition) }
      }
      element(&builder)
      if sort == .comprehension, builder.current.isAsync { builder.current.parent?.isAsync = true }
    }
  }
}

extension Parameters {
  /// Every parameter in the order in which registers hold them: positional, `*`, keyword-only, `**`.
  var all: [Parameter] {
    positionalOnly + positional + keywordOnly + (variadic.map { [$0] } ?? [])
      + (keywordVariadic.map { [$0] } ?? [])
  }
}
