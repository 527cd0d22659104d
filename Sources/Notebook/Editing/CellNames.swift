// Which names a cell takes from the state and which it changes there, as far as its text tells.

import PythonSyntax

/// The names of a cell's text.
struct CellNames: Equatable {
  /// Names that the cell reads before it has bound them itself.
  private(set) var read: Set<String> = []
  /// Names that it binds or deletes.
  private(set) var assigned: Set<String> = []
  /// Those of them that only definitions and imports bind: the same text gives the same again.
  private(set) var defined: Set<String> = []
  /// Names whose values it changes in their place: `x[0] = 1`, `x.append(1)`, `del x[0]`.
  private(set) var mutated: Set<String> = []

  /// Methods of built-in containers that change them.
  private static let changingMethods: Set<String> = [
    "add", "append", "appendleft", "clear", "difference_update", "discard", "extend", "extendleft", "insert",
    "intersection_update", "pop", "popitem", "popleft", "put", "remove", "reverse", "rotate", "setdefault",
    "sort",
    "symmetric_difference_update", "update",
  ]

  /// - Parameter source: a cell's text with its magics; text that is no Python has no names.
  init(_ source: String) {
    guard let module = try? PythonParser.parseModule(MagicSyntax.plainPython(source)) else { return }
    let all = moduleLevelNames(of: module)
    assigned = all.assigned
    var bound: Set<String> = []
    var later: Set<String> = []
    walk(module.body, &bound, &later)
    // What functions read is looked up when they are called, mostly after the cell has bound it.
    read.formUnion(later.subtracting(assigned))
    var otherwise: Set<String> = []
    for statement in module.body where !statement.isDefinition {
      otherwise.formUnion(moduleLevelNames(of: Module(body: [statement])).assigned)
    }
    defined = assigned.subtracting(otherwise)
  }

  /// Follows the statements in the order in which they run. What one branch binds counts as bound behind it.
  private mutating func walk(_ body: [Statement], _ bound: inout Set<String>, _ later: inout Set<String>) {
    for statement in body {
      noteMutation(in: statement)
      switch statement.kind {
      case .function, .class: later.formUnion(names(of: statement).read)
      case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
        evaluate([test], bound)
        walk(body, &bound, &later)
        walk(orElse, &bound, &later)
      case .for(let target, let iterable, let body, let orElse, _):
        evaluate([iterable], bound)
        bound.formUnion(
          names(of: Statement(.assign(targets: [target], value: iterable), target.range)).assigned)
        walk(body, &bound, &later)
        walk(orElse, &bound, &later)
      case .with(let items, let body, _):
        for item in items {
          evaluate([item.context], bound)
          guard let target = item.target else { continue }
          let binding = Statement(.assign(targets: [target], value: item.context), target.range)
          bound.formUnion(names(of: binding).assigned)
        }
        walk(body, &bound, &later)
      case .try(let body, let handlers, let orElse, let final, _):
        walk(body, &bound, &later)
        for handler in handlers {
          evaluate([handler.type].compactMap { $0 }, bound)
          if let name = handler.name { bound.insert(name) }
          walk(handler.body, &bound, &later)
        }
        walk(orElse, &bound, &later)
        walk(final, &bound, &later)
      default: read.formUnion(names(of: statement).read.subtracting(bound))
      }
      bound.formUnion(names(of: statement).assigned)
    }
  }

  private mutating func evaluate(_ expressions: [Expression], _ bound: Set<String>) {
    for expression in expressions {
      read.formUnion(names(of: Statement(.expression(expression), expression.range)).read.subtracting(bound))
    }
  }

  private func names(of statement: Statement) -> NameUse { moduleLevelNames(of: Module(body: [statement])) }

  private mutating func noteMutation(in statement: Statement) {
    switch statement.kind {
    case .assign(let targets, let value):
      for target in targets { noteMutation(of: target) }
      noteChangingCall(value)
    case .augmentedAssign(let target, _, _): noteMutation(of: target)
    case .annotatedAssign(let target, _, _, _): noteMutation(of: target)
    case .delete(let targets): for target in targets { noteMutation(of: target) }
    case .expression(let value): noteChangingCall(value)
    default: break
    }
  }

  private mutating func noteMutation(of target: Expression) {
    switch target.kind {
    case .attribute, .subscript:
      if let name = target.baseName { mutated.insert(name) }
    case .list(let elements), .tuple(let elements): for element in elements { noteMutation(of: element) }
    default: break
    }
  }

  private mutating func noteChangingCall(_ value: Expression) {
    guard case .call(let callee, _, _) = value.kind, case .attribute(let object, let method) = callee.kind,
      Self.changingMethods.contains(method), let name = object.baseName
    else { return }
    mutated.insert(name)
  }
}

extension Expression {
  /// The name at the start of `name.part[index].part`.
  fileprivate var baseName: String? {
    var expression = self
    while true {
      switch expression.kind {
      case .attribute(let object, _), .subscript(let object, _): expression = object
      case .name(let name): return name
      default: return nil
      }
    }
  }
}

extension Statement {
  fileprivate var isDefinition: Bool {
    switch kind {
    case .function, .class, .import, .importFrom: true
    default: false
    }
  }
}

extension MagicSyntax {
  /// The source with blank lines and `None` in the places of magics: every other line is as it was.
  static func plainPython(_ source: String) -> String {
    var text = source
    if let magic = cellMagic(in: source) {
      let isPython = ["time", "timeit", "capture"].contains(magic.name)
      text = isPython ? String(repeating: "\n", count: magic.bodyLine - 1) + magic.body : ""
    }
    return replacing(in: text) { _ in "None" }
  }
}
