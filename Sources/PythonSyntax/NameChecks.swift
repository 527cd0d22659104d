// Rules about names: `global` and `nonlocal`, parameters, `:=` in comprehensions, `import *`.
// One walk in the order of CPython's symbol table, then the look at what `nonlocal` found.

struct NameChecks {
  struct Flags: OptionSet {
    var rawValue: UInt8
    static let parameter = Flags(rawValue: 1)
    static let local = Flags(rawValue: 2)
    static let used = Flags(rawValue: 4)
    static let annotated = Flags(rawValue: 8)
    static let global = Flags(rawValue: 16)
    static let nonlocal = Flags(rawValue: 32)
    static let iteration = Flags(rawValue: 64)
  }

  enum ScopeKind { case module, function, `class`, comprehension }

  struct Scope {
    var kind: ScopeKind
    var flags: [String: Flags] = [:]
    /// Where `global` and `nonlocal` were declared.
    var declarations: [(name: String, range: SourceRange)] = []
    /// The words for a comprehension, which no `yield` may stand in.
    var description = ""
    var isInIterable = false
    var isInTarget = false
  }

  var scopes = [Scope(kind: .module)]
  /// The first `nonlocal` that cannot hold; what the walk itself finds comes before it.
  private var unresolved: SyntaxFailure?

  static func check(_ module: Module) throws(SyntaxFailure) {
    try FutureImports.check(module)
    var checks = NameChecks()
    for statement in module.body { try checks.visit(statement) }
    checks.finishScope()
    if let failure = checks.unresolved { throw failure }
  }

  static func check(_ expression: Expression) throws(SyntaxFailure) {
    var checks = NameChecks()
    try checks.visit(expression)
  }

  // MARK: Scopes

  var current: Scope {
    get { scopes[scopes.count - 1] }
    _modify { yield &scopes[scopes.count - 1] }
  }

  func flags(_ name: String) -> Flags { scopes[scopes.count - 1].flags[name] ?? [] }

  mutating func mark(_ name: String, _ flags: Flags, at range: SourceRange) throws(SyntaxFailure) {
    if name == "__debug__", flags.contains(.local) || flags.contains(.parameter) {
      throw SyntaxFailure("cannot assign to __debug__", at: range)
    }
    let known = self.flags(name)
    if flags.contains(.parameter), known.contains(.parameter) {
      throw SyntaxFailure("duplicate argument '\(name)' in function definition", at: range)
    }
    var added = flags
    if current.isInTarget, flags.contains(.local) {
      if !known.isDisjoint(with: [.global, .nonlocal]) {
        throw SyntaxFailure(
          "comprehension inner loop cannot rebind assignment expression target '\(name)'", at: range)
      }
      added.insert(.iteration)
    }
    current.flags[name, default: []].formUnion(added)
  }

  mutating func within(
    _ kind: ScopeKind, _ description: String = "",
    _ rule: (inout NameChecks) throws(SyntaxFailure) -> Void
  ) throws(SyntaxFailure) {
    scopes.append(Scope(kind: kind, description: description))
    try rule(&self)
    finishScope()
    scopes.removeLast()
  }

  /// Looks at the declarations of the scope in hand, which is complete now.
  private mutating func finishScope() {
    let scope = current
    for (name, range) in scope.declarations {
      let flags = scope.flags[name] ?? []
      if flags.contains(.global), flags.contains(.nonlocal) {
        note(SyntaxFailure("name '\(name)' is nonlocal and global", at: range))
      } else if flags.contains(.nonlocal), scopes.count == 1 {
        note(SyntaxFailure("nonlocal declaration not allowed at module level", at: range))
      }
    }
    resolve()
  }

  private mutating func note(_ failure: SyntaxFailure) {
    if unresolved == nil { unresolved = failure }
  }

  /// A `nonlocal` name of an inner scope that none around it has bound so far.
  private struct Pending {
    var name: String
    var range: SourceRange
    var depth: Int
  }

  private var pending: [Pending] = []

  /// Settles the `nonlocal` names of inner scopes once the scope in hand is complete.
  private mutating func resolve() {
    let depth = scopes.count - 1
    if current.kind == .function || current.kind == .comprehension {
      let known = current.flags
      pending.removeAll { item in
        guard item.depth > depth else { return false }
        let flags = known[item.name] ?? []
        return !flags.isDisjoint(with: [.local, .parameter]) && !flags.contains(.global)
          && !flags.contains(.nonlocal)
      }
    }
    if depth == 0, let first = pending.first {
      note(SyntaxFailure("no binding for nonlocal '\(first.name)' found", at: first.range))
    }
    guard depth > 0 else { return }
    for (name, range) in current.declarations where flags(name).contains(.nonlocal) {
      pending.append(Pending(name: name, range: range, depth: depth))
    }
  }

  // MARK: Statements

  private mutating func visit(_ body: [Statement]) throws(SyntaxFailure) {
    for statement in body { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxFailure) {
    switch statement.kind {
    case .pass, .break, .continue: break
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      for target in targets { try bind(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      try bind(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try annotate(target, annotation, value, isSimple)
    case .return(let value): if let value { try visit(value) }
    case .delete(let targets):
      for target in targets {
        if case .name("__debug__") = target.kind {
          throw SyntaxFailure("cannot delete __debug__", at: target.range)
        }
        try bind(target)
      }
    case .global(let names): try declare(names, .global, "global", at: statement.range)
    case .nonlocal(let names): try declare(names, .nonlocal, "nonlocal", at: statement.range)
    case .import(let aliases):
      for alias in aliases {
        let first = alias.name.split(separator: ".", maxSplits: 1).first.map(String.init) ?? alias.name
        try mark(alias.asName ?? first, .local, at: alias.range)
      }
    case .importFrom(let module, let names, let level):
      if module == "__future__", level == 0, scopes.count > 1 {
        throw FutureImports.misplaced(statement.range)
      }
      if names.isEmpty, scopes.count > 1 {
        var star = statement.range
        (star.line, star.column) = (star.endLine, star.endColumn - 1)
        throw SyntaxFailure("import * only allowed at module level", at: star)
      }
      for alias in names { try mark(alias.asName ?? alias.name, .local, at: alias.range) }
    case .raise(let value, let cause):
      if let value { try visit(value) }
      if let cause { try visit(cause) }
    case .assert(let test, let message):
      try visit(test)
      if let message { try visit(message) }
    case .if:
      guard let branches = statement.branches else { break }
      for branch in branches.tests {
        try visit(branch.test)
        try visit(branch.body)
      }
      try visit(branches.orElse)
    case .while(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .for(let target, let iterable, let body, let orElse, _):
      try bind(target)
      try visit(iterable)
      try visit(body)
      try visit(orElse)
    case .try(let body, let handlers, let orElse, let final, _):
      try visit(body)
      for handler in handlers {
        if let type = handler.type { try visit(type) }
        if let name = handler.name { try mark(name, .local, at: handler.range) }
        try visit(handler.body)
      }
      try visit(orElse)
      try visit(final)
    case .with(let items, let body, _):
      for item in items {
        try visit(item.context)
        if let target = item.target { try bind(target) }
      }
      try visit(body)
    case .function(let definition): try visit(definition, at: statement.range)
    case .class(let definition): try visit(definition, at: statement.range)
    case .match(let subject, let cases):
      try visit(subject)
      for item in cases {
        try bind(item.pattern)
        if let condition = item.guard { try visit(condition) }
        try visit(item.body)
      }
    }
  }

  private mutating func declare(
    _ names: [String], _ flag: Flags, _ word: String, at range: SourceRange
  ) throws(SyntaxFailure) {
    for name in names {
      let known = flags(name)
      if known.contains(.parameter) {
        throw SyntaxFailure("name '\(name)' is parameter and \(word)", at: range)
      } else if known.contains(.used) {
        throw SyntaxFailure("name '\(name)' is used prior to \(word) declaration", at: range)
      } else if known.contains(.annotated) {
        throw SyntaxFailure("annotated name '\(name)' can't be \(word)", at: range)
      } else if known.contains(.local) {
        throw SyntaxFailure("name '\(name)' is assigned to before \(word) declaration", at: range)
      }
      try mark(name, flag, at: range)
      current.declarations.append((name, range))
    }
  }

  private mutating func annotate(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool
  ) throws(SyntaxFailure) {
    if case .name(let name) = target.kind {
      let known = flags(name)
      if isSimple, current.kind != .module, !known.isDisjoint(with: [.global, .nonlocal]) {
        let word = known.contains(.global) ? "global" : "nonlocal"
        throw SyntaxFailure("annotated name '\(name)' can't be \(word)", at: target.range)
      }
      if isSimple {
        try mark(name, [.annotated, .local], at: target.range)
      } else if value != nil {
        try mark(name, .local, at: target.range)
      }
    } else {
      try visit(target)
    }
    try visit(annotation)
    if let value { try visit(value) }
  }

  private mutating func visit(
    _ definition: FunctionDefinition, at range: SourceRange
  ) throws(SyntaxFailure) {
    try mark(definition.name, .local, at: range)
    try visitDefaults(definition.parameters)
    for parameter in NameChecks.all(definition.parameters) {
      if let annotation = parameter.annotation { try visit(annotation) }
    }
    if let returns = definition.returns { try visit(returns) }
    for decorator in definition.decorators { try visit(decorator) }
    try within(.function) { (inner: inout NameChecks) throws(SyntaxFailure) in
      try inner.markParameters(definition.parameters, of: range)
      try inner.visit(definition.body)
    }
  }

  private mutating func visit(_ definition: ClassDefinition, at range: SourceRange) throws(SyntaxFailure) {
    try mark(definition.name, .local, at: range)
    for base in definition.bases { try visit(base) }
    for keyword in definition.keywords { try visit(keyword.value) }
    for decorator in definition.decorators { try visit(decorator) }
    try within(.class) { (inner: inout NameChecks) throws(SyntaxFailure) in
      try inner.visit(definition.body)
    }
  }

  // MARK: Parameters

  private static func all(_ parameters: Parameters) -> [Parameter] {
    parameters.positionalOnly + parameters.positional + parameters.keywordOnly
      + (parameters.variadic.map { [$0] } ?? []) + (parameters.keywordVariadic.map { [$0] } ?? [])
  }

  mutating func visitDefaults(_ parameters: Parameters) throws(SyntaxFailure) {
    for parameter in NameChecks.all(parameters) {
      if let value = parameter.defaultValue { try visit(value) }
    }
  }

  mutating func markParameters(_ parameters: Parameters, of range: SourceRange) throws(SyntaxFailure) {
    for parameter in NameChecks.all(parameters) {
      if parameter.name == "__debug__" { throw SyntaxFailure("cannot assign to __debug__", at: range) }
      try mark(parameter.name, .parameter, at: parameter.range)
    }
  }
}
