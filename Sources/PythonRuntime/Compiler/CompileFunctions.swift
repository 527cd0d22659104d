// Functions, lambdas, generator expressions and classes to bytecode.

import PythonSyntax

extension Compiler {
  func compileFunction(_ definition: FunctionDefinition, _ range: SourceRange) {
    let mark = code.nextRegister
    let decorators = definition.decorators.map { decorator in
      let register = code.allocate(2)
      compile(decorator, into: register)
      return register
    }
    let target = code.allocate()
    let firstLine = definition.decorators.first.map { Int($0.range.line) } ?? Int(range.line)
    let inner = inner(
      scope(at: range, .function), name: definition.name, className: className, firstLine: firstLine)
    inner.compileBody(definition, range)
    emitFunction(inner, definition.parameters, returns: definition.returns, annotated: true, range, target)
    for (index, register) in decorators.enumerated().reversed() {
      code.place = definition.decorators[index].range
      code.emit(.move, register + 1, target)
      code.emit(.call, register, 1, target)
    }
    code.place = range
    store(definition.name, from: target)
    code.release(to: mark)
  }

  /// Compiles parameters and body in the compiler of the function's own frame.
  func compileBody(_ definition: FunctionDefinition, _ range: SourceRange) {
    declareLocals(definition.parameters)
    takeDoc(definition.body)
    code.place = range
    if let block = definition.deferredBody {
      info.deferred = DeferredFunction(
        definition: definition, block: block, range: range, className: className)
      code.emit(.completeBody)
    } else {
      compile(definition.body)
      returnNone()
    }
  }

  func returnNone() {
    let register = code.allocate()
    loadConstant(.none, into: register)
    code.emit(.return, register)
  }

  func takeDoc(_ body: [Statement]) {
    if let first = body.first, case .expression(let value) = first.kind, case .string(let points) = value.kind
    {
      info.doc = maker.makeString(codePoints: points)
      // Kept alive as a constant.
      _ = code.constant(info.doc)
    }
  }

  func compileLambda(_ parameters: Parameters, _ body: Expression, _ range: SourceRange, _ target: Int) {
    let inner = inner(
      scope(at: range, .lambda), name: "<lambda>", className: className, firstLine: Int(range.line))
    inner.declareLocals(parameters)
    let result = inner.code.allocate()
    inner.compile(body, into: result)
    inner.code.emit(.return, result)
    emitFunction(inner, parameters, returns: nil, annotated: false, range, target)
  }

  func compileGenerator(
    _ element: Expression, _ clauses: [ComprehensionClause], _ range: SourceRange, _ target: Int
  ) {
    guard let first = clauses.first else { return }
    let inner = inner(
      scope(at: range, .generator), name: "<genexpr>", className: className, firstLine: Int(range.line))
    let parameter = Parameter(name: ".0", annotation: nil, defaultValue: nil, range: range)
    let parameters = Parameters(positional: [parameter])
    inner.declareLocals(parameters)
    inner.code.place = range
    let iterator = inner.registers[ObjectIdentifier(inner.scope)]?[".0"] ?? 0
    inner.compileClauses(clauses[...], iterator: iterator, range: range) {
      let value = inner.code.allocate()
      inner.compile(element, into: value)
      inner.code.place = element.range
      inner.code.emit(.yield, value)
    }
    inner.returnNone()
    let callee = code.allocate(2)
    emitFunction(inner, parameters, returns: nil, annotated: false, range, callee)
    let source = operand(first.iterable)
    code.place = range
    code.emit(first.isAsync ? .getAsyncIterator : .getIterator, callee + 1, source)
    code.emit(.call, callee, 1, target)
  }

  /// Makes the function object of `inner`: defaults, annotations and closure first, all evaluated here.
  private func emitFunction(
    _ inner: Compiler, _ parameters: Parameters, returns: Expression?, annotated: Bool, _ range: SourceRange,
    _ target: Int
  ) {
    if failure == nil { failure = inner.failure }
    let mark = code.nextRegister
    let parts = code.allocate(4)
    for part in parts..<parts + 4 { code.emit(.loadUndefined, part) }
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if !defaults.isEmpty { compile(Expression(.tuple(defaults), range), into: parts) }
    let keywordDefaults = parameters.keywordOnly.compactMap { parameter in
      parameter.defaultValue.map { (parameter.name, $0) }
    }
    if !keywordDefaults.isEmpty {
      emitNamedDict(keywordDefaults.map { (mangle($0.0), $0.1) }, parts + 1)
    }
    if annotated { emitAnnotations(parameters, returns, parts + 3) }
    code.place = range
    emitClosure(inner.frameScope, parts + 2)
    let constant = code.constant(inner.finish())
    code.emit(.makeFunction, target, parts, constant)
    code.release(to: mark)
  }

  private func emitNamedDict(_ items: [(String, Expression)], _ target: Int) {
    let first = code.allocate(items.count * 2)
    for (index, item) in items.enumerated() {
      loadConstant(maker.internedString(item.0), into: first + index * 2)
      compile(item.1, into: first + index * 2 + 1)
    }
    code.emit(.buildDict, target, first, items.count)
  }

  private func emitAnnotations(_ parameters: Parameters, _ returns: Expression?, _ target: Int) {
    var items: [(String, Expression)] = parameters.inAnnotationOrder.compactMap { parameter in
      parameter.annotation.map { (mangle(parameter.name), $0) }
    }
    if let returns { items.append(("return", returns)) }
    guard !items.isEmpty else { return }
    if postponesAnnotations { items = items.map { ($0.0, postponed($0.1)) } }
    emitNamedDict(items, target)
  }

  /// An annotation as the text that PEP 563 keeps of it.
  func postponed(_ annotation: Expression) -> Expression {
    if case .string(let points) = annotation.kind {
      let quoted =
        switch StringRepresentation.representation(points) {
        case .ascii(let bytes): bytes.map(UInt32.init)
        case .codePoints(let points): points
        }
      return Expression(.string(quoted), annotation.range)
    }
    return Expression(.string(text(of: annotation.range)), annotation.range)
  }

  /// The tuple of cells that `inner` takes along.
  private func emitClosure(_ innerScope: Scope, _ target: Int) {
    guard !innerScope.free.isEmpty else { return }
    let first = code.allocate(innerScope.free.count)
    for (index, name) in innerScope.free.enumerated() {
      if let register = cellRegister(of: name) {
        code.emit(.move, first + index, register)
      } else {
        code.emit(.makeCell, first + index)
      }
    }
    code.emit(.buildTuple, target, first, innerScope.free.count)
  }

  /// The register that holds the cell of a name that an inner function uses.
  private func cellRegister(of name: String) -> Int? {
    if name == "__class__", scope.sort == .classBody,
      let cell = registers[ObjectIdentifier(frameScope)]?["__class__"]
    {
      return cell
    }
    var current: Scope? = scope
    while let here = current {
      if here.cells.contains(name), let register = registers[ObjectIdentifier(here)]?[name] {
        return register
      }
      if here.hasFrame { break }
      current = here.parent
    }
    return registers[ObjectIdentifier(frameScope)]?["free " + name]
  }

  // MARK: Classes

  func compileClass(_ definition: ClassDefinition, _ range: SourceRange) {
    let mark = code.nextRegister
    let decorators = definition.decorators.map { decorator in
      let register = code.allocate(2)
      compile(decorator, into: register)
      return register
    }
    let base = code.allocate(4)
    let firstLine = definition.decorators.first.map { Int($0.range.line) } ?? Int(range.line)
    let innerScope = scope(at: range, .classBody)
    let inner = inner(innerScope, name: definition.name, className: definition.name, firstLine: firstLine)
    inner.info.isClassBody = true
    inner.compileClassBody(definition.body, range)
    emitFunction(inner, Parameters(), returns: nil, annotated: false, range, base)
    loadConstant(maker.internedString(definition.name), into: base + 1)
    compile(Expression(.tuple(definition.bases), range), into: base + 2)
    if definition.keywords.isEmpty {
      code.emit(.loadUndefined, base + 3)
    } else {
      code.emit(.buildDict, base + 3, base + 3, 0)
      for keyword in definition.keywords {
        let inside = code.nextRegister
        let addition = code.allocate()
        if let name = keyword.name {
          emitNamedDict([(name, keyword.value)], addition)
        } else {
          compile(keyword.value, into: addition)
        }
        code.emit(.dictMerge, base + 3, addition, base)
        code.release(to: inside)
      }
    }
    code.place = range
    code.emit(.makeClass, base)
    for (index, register) in decorators.enumerated().reversed() {
      code.place = definition.decorators[index].range
      code.emit(.move, register + 1, base)
      code.emit(.call, register, 1, base)
    }
    code.place = range
    store(definition.name, from: base)
    code.release(to: mark)
  }

  /// A class body runs in a namespace of its own and returns the cell of `__class__`, or None.
  private func compileClassBody(_ body: [Statement], _ range: SourceRange) {
    var table: [String: Int] = [:]
    code.place = range
    if scope.needsClassCell {
      let register = code.allocate()
      code.emit(.loadUndefined, register)
      code.emit(.makeCell, register)
      table["__class__"] = register
    }
    declareCells(in: &table)
    registers[ObjectIdentifier(scope)] = table
    let value = code.allocate()
    code.emit(.loadGlobal, value, 0, nameCache("__name__"))
    code.emit(.storeName, value, 0, code.constant(maker.internedString("__module__")))
    loadConstant(maker.internedString(qualifiedName), into: value)
    code.emit(.storeName, value, 0, code.constant(maker.internedString("__qualname__")))
    if let first = body.first, case .expression(let doc) = first.kind, case .string(let points) = doc.kind {
      loadConstant(maker.makeString(codePoints: points), into: value)
      code.emit(.storeName, value, 0, code.constant(maker.internedString("__doc__")))
    }
    openAnnotations(body)
    compile(body)
    if let cell = table["__class__"] {
      code.emit(.return, cell)
    } else {
      returnNone()
    }
  }

  // MARK: Source text

  /// True after `from __future__ import annotations`.
  var postponesAnnotations: Bool { file.postponesAnnotations }

  /// The code points of a stretch of source.
  func text(of range: SourceRange) -> [UInt32] {
    guard range.line == range.endLine, let line = file.line(Int(range.line)) else { return [] }
    let bytes = Array(line.utf8)
    let start = min(max(Int(range.column), 0), bytes.count)
    let end = min(max(Int(range.endColumn), start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.map(\.value)
  }
}

extension SourceFile {
  /// Whether annotations are kept as text, as PEP 563 lets a module ask for.
  var postponesAnnotations: Bool { text.contains("from __future__ import annotations") }
}
