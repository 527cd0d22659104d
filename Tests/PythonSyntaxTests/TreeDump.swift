// The tree as an S-expression, for comparison with tables made from Python's `ast`.

import PythonSyntax

/// Writes trees as text: `(kind child child …)`, with `@line:column-line:column` behind the kind on demand.
struct TreeDump {
  private var positions: Bool

  static func text(_ module: Module, positions: Bool = false) -> String {
    module.body.map { TreeDump(positions: positions).statement($0) }.joined(separator: "\n")
  }

  static func text(_ expression: Expression, positions: Bool = false) -> String {
    TreeDump(positions: positions).expression(expression)
  }

  private func place(_ range: SourceRange) -> String {
    positions ? "@\(range.line):\(range.column)-\(range.endLine):\(range.endColumn)" : ""
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: " ") + "]" }
  private func list(_ items: [Statement]) -> String { list(items.map(statement)) }
  private func list(_ items: [Expression]) -> String { list(items.map(expression)) }
  private func optional(_ item: Expression?) -> String { item.map(expression) ?? "-" }
  private func node(_ name: String, _ range: SourceRange, _ children: String...) -> String {
    "(" + ([name + place(range)] + children).joined(separator: " ") + ")"
  }

  // MARK: Statements

  private func statement(_ it: Statement) -> String {
    let at = it.range
    switch it.kind {
    case .expression(let value): return node("Expr", at, expression(value))
    case .assign(let targets, let value): return node("Assign", at, list(targets), expression(value))
    case .augmentedAssign(let target, let operation, let value):
      return node("AugAssign", at, expression(target), operation.rawValue, expression(value))
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return node(
        "AnnAssign", at, expression(target), expression(annotation), optional(value), isSimple ? "1" : "0")
    case .return(let value): return node("Return", at, optional(value))
    case .delete(let targets): return node("Delete", at, list(targets))
    case .pass: return node("Pass", at)
    case .break: return node("Break", at)
    case .continue: return node("Continue", at)
    case .global(let names): return node("Global", at, list(names))
    case .nonlocal(let names): return node("Nonlocal", at, list(names))
    case .import(let aliases): return node("Import", at, list(aliases.map(alias)))
    case .importFrom(let module, let names, let level):
      return node("ImportFrom", at, module ?? "-", names.isEmpty ? "*" : list(names.map(alias)), "\(level)")
    case .raise(let value, let cause): return node("Raise", at, optional(value), optional(cause))
    case .assert(let test, let message): return node("Assert", at, expression(test), optional(message))
    case .if(let test, let body, let orElse):
      return node("If", at, expression(test), list(body), list(orElse))
    case .while(let test, let body, let orElse):
      return node("While", at, expression(test), list(body), list(orElse))
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      return node(
        isAsync ? "AsyncFor" : "For", at, expression(target), expression(iterable), list(body),
        list(orElse))
    case .try(let body, let handlers, let orElse, let finally, let isGroup):
      let written = handlers.map {
        node("ExceptHandler", $0.range, optional($0.type), $0.name ?? "-", list($0.body))
      }
      return node(
        isGroup ? "TryStar" : "Try", at, list(body), list(written), list(orElse), list(finally))
    case .with(let items, let body, let isAsync):
      let written = items.map { "(withitem \(expression($0.context)) \(optional($0.target)))" }
      return node(isAsync ? "AsyncWith" : "With", at, list(written), list(body))
    case .function(let it):
      return node(
        it.isAsync ? "AsyncFunctionDef" : "FunctionDef", at, it.name, parameters(it.parameters),
        list(it.body), list(it.decorators),
        optional(it.returns))
    case .class(let it):
      return node(
        "ClassDef", at, it.name, list(it.bases), list(it.keywords.map(keyword)), list(it.body),
        list(it.decorators))
    case .match(let subject, let cases):
      let written = cases.map { "(case \(pattern($0.pattern)) \(optional($0.guard)) \(list($0.body)))" }
      return node("Match", at, expression(subject), list(written))
    }
  }

  private func alias(_ it: ImportAlias) -> String { node("alias", it.range, it.name, it.asName ?? "-") }
  private func keyword(_ it: KeywordArgument) -> String {
    node("keyword", it.range, it.name ?? "-", expression(it.value))
  }

  private func parameters(_ it: Parameters) -> String {
    let groups = [it.positionalOnly, it.positional, it.variadic.map { [$0] } ?? [], it.keywordOnly]
    let all = groups + [it.keywordVariadic.map { [$0] } ?? []]
    return "(arguments " + all.map { list($0.map(parameter)) }.joined(separator: " ") + ")"
  }

  private func parameter(_ it: Parameter) -> String {
    node("arg", it.range, it.name, optional(it.annotation), optional(it.defaultValue))
  }

  // MARK: Expressions

  private func expression(_ it: Expression) -> String {
    let at = it.range
    switch it.kind {
    case .none: return node("None", at)
    case .bool(let value): return node(value ? "True" : "False", at)
    case .ellipsis: return node("Ellipsis", at)
    case .integer(let value): return node("Int", at, "\(value)")
    case .bigInteger(let digits, let radix): return node("Int", at, "\(radix):\(digits)")
    case .float(let value): return node("Float", at, "\(value.bitPattern)")
    case .imaginary(let value): return node("Complex", at, "\(value.bitPattern)")
    case .string(let value): return node("Str", at, quoted(value))
    case .bytes(let value): return node("Bytes", at, quoted(value.map { UInt32($0) }))
    case .joinedString(let parts): return node("JoinedStr", at, list(parts.map(part)))
    case .name(let name): return node("Name", at, name)
    case .boolean(let operation, let values):
      return node("BoolOp", at, operation == .and ? "and" : "or", list(values))
    case .named(let target, let value): return node("NamedExpr", at, target, expression(value))
    case .binary(let left, let operation, let right):
      return node("BinOp", at, expression(left), operation.rawValue, expression(right))
    case .unary(let operation, let operand):
      return node("UnaryOp", at, operation.rawValue, expression(operand))
    case .lambda(let it, let body): return node("Lambda", at, parameters(it), expression(body))
    case .conditional(let test, let then, let orElse):
      return node("IfExp", at, expression(test), expression(then), expression(orElse))
    case .dict(let items):
      return node("Dict", at, list(items.map { "(\(optional($0.key)) \(expression($0.value)))" }))
    case .set(let elements): return node("Set", at, list(elements))
    case .list(let elements): return node("List", at, list(elements))
    case .tuple(let elements): return node("Tuple", at, list(elements))
    case .listComprehension(let element, let clauses):
      return node("ListComp", at, expression(element), list(clauses.map(clause)))
    case .setComprehension(let element, let clauses):
      return node("SetComp", at, expression(element), list(clauses.map(clause)))
    case .dictComprehension(let key, let value, let clauses):
      return node("DictComp", at, expression(key), expression(value), list(clauses.map(clause)))
    case .generator(let element, let clauses):
      return node("GeneratorExp", at, expression(element), list(clauses.map(clause)))
    case .await(let value): return node("Await", at, expression(value))
    case .yield(let value): return node("Yield", at, optional(value))
    case .yieldFrom(let value): return node("YieldFrom", at, expression(value))
    case .compare(let left, let comparisons):
      let written = comparisons.map { "(\($0.operator.rawValue) \(expression($0.operand)))" }
      return node("Compare", at, expression(left), list(written))
    case .call(let function, let arguments, let keywords):
      return node("Call", at, expression(function), list(arguments), list(keywords.map(keyword)))
    case .attribute(let value, let name): return node("Attribute", at, expression(value), name)
    case .subscript(let value, let index): return node("Subscript", at, expression(value), expression(index))
    case .slice(let lower, let upper, let step):
      return node("Slice", at, optional(lower), optional(upper), optional(step))
    case .starred(let value): return node("Starred", at, expression(value))
    }
  }

  private func clause(_ it: ComprehensionClause) -> String {
    "(\(it.isAsync ? "async-" : "")comprehension \(expression(it.target)) \(expression(it.iterable)) \(list(it.conditions)))"
  }

  private func part(_ it: JoinedStringPart) -> String {
    switch it {
    case .literal(let text): return quoted(text)
    case .formatted(let value, let conversion, let format):
      let written = format.map { list($0.map(part)) } ?? "-"
      return "(FormattedValue \(expression(value)) \(conversion.map(String.init) ?? "-") \(written))"
    }
  }

  /// Printable ASCII as it is, everything else as its number.
  private func quoted(_ text: [UInt32]) -> String {
    let pieces = text.map { value -> String in
      guard value > 32, value < 127, value != 34, value != 92, let scalar = Unicode.Scalar(value) else {
        return "\\\(value);"
      }
      return String(Character(scalar))
    }
    return "\"" + pieces.joined() + "\""
  }

  // MARK: Patterns

  private func pattern(_ it: Pattern) -> String {
    let at = it.range
    switch it.kind {
    case .value(let value): return node("MatchValue", at, expression(value))
    case .singleton(let value): return node("MatchSingleton", at, expression(value))
    case .sequence(let patterns): return node("MatchSequence", at, list(patterns.map(pattern)))
    case .mapping(let keys, let patterns, let rest):
      return node("MatchMapping", at, list(keys), list(patterns.map(pattern)), rest ?? "-")
    case .class(let type, let patterns, let keywords):
      let written = keywords.map { "\($0.name)=\(pattern($0.pattern))" }
      return node("MatchClass", at, expression(type), list(patterns.map(pattern)), list(written))
    case .star(let name): return node("MatchStar", at, name ?? "-")
    case .capture(let inner, let name):
      return node("MatchAs", at, inner.map(pattern) ?? "-", name ?? "-")
    case .or(let patterns): return node("MatchOr", at, list(patterns.map(pattern)))
    }
  }
}
