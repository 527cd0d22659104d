// Statements to bytecode.

import PythonSyntax

extension Compiler {
  func compile(_ statements: [Statement]) {
    for statement in statements {
      compile(statement)
      if file.definesEnds, statement.mayLetGo, !statement.hasBlock { lookForDead() }
    }
  }

  func compile(_ statement: Statement) {
    code.place = statement.range
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    switch statement.kind {
    case .expression(let value): _ = operand(value)
    case .assign(let targets, let value): compileAssign(targets, value)
    case .augmentedAssign(let target, let binary, let value):
      compileAugmented(target, binary, value, statement.range)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      compileAnnotated(target, annotation, value, isSimple)
    case .return(let value): compileReturn(value)
    case .delete(let targets):
      for target in targets { compileDelete(target) }
      guard targets.contains(where: \.isName) else { break }
      lookForDead()
    case .pass, .global, .nonlocal: break
    case .break: leaveLoop(isBreak: true)
    case .continue: leaveLoop(isBreak: false)
    case .import(let names): compileImport(names)
    case .importFrom(let module, let names, let level): compileImportFrom(module, names, level)
    case .raise(let value, let cause):
      let exception = value.map { operand($0) } ?? Instruction.noRegister
      let source = cause.map { operand($0) } ?? Instruction.noRegister
      code.place = statement.range
      code.emit(.raise, exception, source)
    case .assert(let test, let message):
      warnAboutAssertion(test, statement.range)
      let done = Label()
      jump(test, when: true, to: done)
      let place = code.place
      let text = message.map { operand($0) } ?? Instruction.noRegister
      code.place = place
      code.emit(.raiseAssertion, text)
      code.mark(done)
    case .if(let test, let body, let orElse): compileIf(test, body, orElse)
    case .while(let test, let body, let orElse): compileWhile(test, body, orElse)
    case .for(let target, let iterable, let body, let orElse):
      compileFor(target, iterable, body, orElse, statement.range)
    case .try(let body, let handlers, let orElse, let finally, let isGroup):
      compileTry(body, handlers, orElse, finally, isGroup)
    case .with(let items, let body): compileWith(items[...], body, statement.range)
    case .function(let definition): compileFunction(definition, statement.range)
    case .class(let definition): compileClass(definition, statement.range)
    case .match(let subject, let cases): compileMatch(subject, cases)
    }
  }

  // MARK: Assignment

  private func compileAssign(_ targets: [Expression], _ value: Expression) {
    if targets.count == 1, case .name(let name) = targets[0].kind, case .register(let register) = access(name)
    {
      compile(value, into: register)
      assigned.insert(register)
      return
    }
    if targets.count == 1, case .tuple(let names) = targets[0].kind, case .tuple(let values) = value.kind,
      names.count == values.count, !names.contains(where: \.isStarred), !values.contains(where: \.isStarred)
    {
      // a, b = b, a without a tuple: all values first, then all targets.
      let sources = values.map { item in
        let register = code.allocate()
        compile(item, into: register)
        return register
      }
      for (target, source) in zip(names, sources) { assign(target, from: source) }
      return
    }
    let source = operand(value)
    for target in targets { assign(target, from: source) }
  }

  /// Assigns a register's value to any target.
  func assign(_ target: Expression, from source: Int) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name):
      code.place = target.range
      store(name, from: source)
    case .attribute(let object, let name):
      let register = operand(object)
      code.place = target.range
      code.emit(.setAttribute, register, source, nameCache(name))
    case .subscript(let object, let index):
      let register = operand(object)
      let key = operand(index)
      code.place = target.range
      code.emit(.setItem, register, key, source)
    case .tuple(let items), .list(let items):
      let first = code.allocate(items.count)
      code.place = target.range
      if let star = items.firstIndex(where: \.isStarred) {
        let after = items.count - star - 1
        code.emit(.unpackStar, source, first, star | after << 12)
      } else {
        code.emit(.unpack, source, first, items.count)
      }
      for (index, item) in items.enumerated() {
        if case .starred(let inner) = item.kind {
          assign(inner, from: first + index)
        } else {
          assign(item, from: first + index)
        }
      }
    case .starred(let inner): assign(inner, from: source)
    default: fail("cannot assign to expression", target.range)
    }
  }

  private func compileAugmented(
    _ target: Expression, _ binary: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) {
    switch target.kind {
    case .name(let name):
      if case .register(let register) = access(name) {
        code.place = target.range
        checkBound(register, name)
        let right = operand(value)
        code.place = range
        emitInPlace(binary, register, right)
        return
      }
      let register = code.allocate()
      code.place = target.range
      load(name, into: register)
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      store(name, from: register)
    case .attribute(let object, let name):
      let owner = operand(object)
      let register = code.allocate()
      code.place = target.range
      code.emit(.getAttribute, register, owner, nameCache(name))
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      code.emit(.setAttribute, owner, register, nameCache(name))
    case .subscript(let object, let index):
      let owner = operand(object)
      let key = operand(index)
      let register = code.allocate()
      code.place = target.range
      code.emit(.getItem, register, owner, key)
      let right = operand(value)
      code.place = range
      emitInPlace(binary, register, right)
      code.emit(.setItem, owner, key, register)
    default: fail("illegal expression for augmented assignment", target.range)
    }
  }

  private func emitInPlace(_ binary: BinaryOperator, _ register: Int, _ right: Int) {
    switch binary {
    case .add: code.emit(.inPlaceAdd, register, right)
    case .subtract: code.emit(.inPlaceSubtract, register, right)
    case .multiply: code.emit(.inPlaceMultiply, register, right)
    default: code.emit(.inPlace, register, right, Int(binary.operation.rawValue))
    }
  }

  private func compileAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool
  ) {
    if let value {
      let source = operand(value)
      assign(target, from: source)
    }
    guard !scope.isFunctionLike else { return }
    let annotation = postponesAnnotations ? postponed(annotation) : annotation
    guard isSimple, case .name(let name) = target.kind else {
      _ = operand(annotation)
      return
    }
    let dict = code.allocate()
    let key = code.allocate()
    let type = operand(annotation)
    code.place = annotation.range
    loadConstant(maker.internedString(mangle(name)), into: key)
    code.emit(
      usesNamespace ? .loadName : .loadGlobal, dict, 0,
      usesNamespace ? nameConstant("__annotations__") : nameCache("__annotations__"))
    code.emit(.setItem, dict, key, type)
  }

  /// Opens the dict of annotations where the body has annotated names.
  func openAnnotations(_ body: [Statement]) {
    guard body.containsAnnotation else { return }
    let mark = code.nextRegister
    _ = callHelper(.openAnnotations, [])
    code.release(to: mark)
  }

  private func compileDelete(_ target: Expression) {
    let mark = code.nextRegister
    defer { code.release(to: mark) }
    switch target.kind {
    case .name(let name):
      code.place = target.range
      delete(name)
    case .attribute(let object, let name):
      let register = operand(object)
      code.place = target.range
      code.emit(.deleteAttribute, register, 0, nameConstant(name))
    case .subscript(let object, let index):
      let register = operand(object)
      let key = operand(index)
      code.place = target.range
      code.emit(.deleteItem, register, key)
    case .tuple(let items), .list(let items): for item in items { compileDelete(item) }
    default: fail("cannot delete expression", target.range)
    }
  }

  // MARK: Imports

  private func compileImport(_ names: [ImportAlias]) {
    for alias in names {
      let module = code.allocate(2)
      code.emit(.loadSmall, module, 0, 0)
      loadConstant(.none, into: module + 1)
      code.emit(.importName, module, module + 1, nameConstant(alias.name))
      let parts = alias.name.split(separator: ".")
      if let asName = alias.asName {
        for part in parts.dropFirst() { code.emit(.importFrom, module, module, nameConstant(String(part))) }
        store(asName, from: module)
      } else {
        store(String(parts.first ?? ""), from: module)
      }
    }
  }

  private func compileImportFrom(_ moduleName: String?, _ names: [ImportAlias], _ level: Int) {
    let module = code.allocate(2)
    code.emit(.loadSmall, module, 0, level)
    let wanted = names.isEmpty ? ["*"] : names.map(\.name)
    loadConstant(maker.makeTuple(wanted.map(maker.internedString)), into: module + 1)
    code.emit(.importName, module, module + 1, code.constant(maker.internedString(moduleName ?? "")))
    guard !names.isEmpty else {
      code.emit(.importStar, module)
      return
    }
    let value = code.allocate()
    for alias in names {
      code.emit(.importFrom, value, module, code.constant(maker.internedString(alias.name)))
      store(alias.asName ?? alias.name, from: value)
    }
  }

  // MARK: Branches and loops

  private func compileIf(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    let otherwise = Label()
    jump(test, when: false, to: otherwise)
    let before = assigned
    compile(body)
    let after = assigned
    assigned = before
    if orElse.isEmpty {
      code.mark(otherwise)
      assigned = body.alwaysLeaves ? before : before.intersection(after)
      return
    }
    let end = Label()
    code.emitJump(.jump, to: end)
    code.mark(otherwise)
    compile(orElse)
    code.mark(end)
    if body.alwaysLeaves { return }
    assigned = orElse.alwaysLeaves ? after : assigned.intersection(after)
  }

  private func compileWhile(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    let done = Label()
    let end = Label()
    let again = Label()
    let start = Label()
    jump(test, when: false, to: done)
    let before = assigned
    code.mark(start)
    contexts.append(.loop(breakTo: end, continueTo: again))
    compile(body)
    contexts.removeLast()
    code.mark(again)
    assigned = before
    code.place = test.range
    // The test stands again at the bottom, so that a round costs one jump.
    let mark = code.nextRegister
    let top = Label()
    code.emitJump(.loop, to: top)
    code.mark(top)
    jump(test, when: true, to: start)
    code.release(to: mark)
    code.mark(done)
    compile(orElse)
    code.mark(end)
    assigned = before
  }

  private func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement],
    _ range: SourceRange
  ) {
    let iterator = code.allocate()
    let source = operand(iterable)
    code.place = iterable.range
    code.emit(.getIterator, iterator, source)
    code.release(to: iterator + 1)
    let next = Label()
    let done = Label()
    let end = Label()
    code.mark(next)
    let before = assigned
    code.place = range
    emitNext(iterator, target, done)
    contexts.append(.loop(breakTo: end, continueTo: next))
    compile(body)
    contexts.removeLast()
    code.place = iterable.range
    code.emitJump(.loop, to: next)
    code.mark(done)
    assigned = before
    compile(orElse)
    code.mark(end)
    assigned = before
  }

  /// The next value of an iterator straight into a local, or through a register into any target.
  func emitNext(_ iterator: Int, _ target: Expression, _ done: Label) {
    if case .name(let name) = target.kind, case .register(let register) = access(name) {
      code.emitJump(.forIterator, iterator, register, to: done)
      assigned.insert(register)
    } else {
      let value = code.allocate()
      code.emitJump(.forIterator, iterator, value, to: done)
      assign(target, from: value)
    }
  }

  private func leaveLoop(isBreak: Bool) {
    guard let index = contexts.lastIndex(where: { if case .loop = $0 { true } else { false } }),
      case .loop(let breakTo, let continueTo) = contexts[index]
    else { return }
    let gapStarts = unwind(to: index + 1)
    if isBreak { code.emitJump(.jump, to: breakTo) } else { code.emitJump(.loop, to: continueTo) }
    closeGaps(gapStarts)
  }

  private func compileReturn(_ value: Expression?) {
    var register = code.allocate()
    if let value {
      if contexts.isEmpty { register = operand(value) } else { compile(value, into: register) }
    } else {
      loadConstant(.none, into: register)
    }
    let gapStarts = unwind(to: 0)
    code.emit(.return, register)
    closeGaps(gapStarts)
  }

  /// Emits what must be done on the way out of the contexts from `index` on, innermost first.
  /// - Returns: where each protection's gap begins.
  private func unwind(to index: Int) -> [(Protection, Int)] {
    var gaps: [(Protection, Int)] = []
    let saved = contexts
    let wasAssigned = assigned
    while contexts.count > index {
      switch contexts.removeLast() {
      case .loop: break
      case .handledName(let protection): gaps.append((protection, code.here))
      case .finally(let body, let protection):
        gaps.append((protection, code.here))
        compile(body)
      case .with(let exit, let range, let protection):
        gaps.append((protection, code.here))
        code.place = range
        let result = code.allocate()
        loadConstant(.none, into: result)
        code.emit(.exitContext, exit, result)
      case .handled(let register, let name, let protection):
        gaps.append((protection, code.here))
        code.emit(.popHandled, register)
        if let name { forget(name) }
      }
    }
    contexts = saved
    assigned = wasAssigned
    return gaps
  }

  private func closeGaps(_ gaps: [(Protection, Int)]) {
    for (protection, start) in gaps { protection.gaps.append(start..<code.here) }
  }

  /// `del name` at the end of `except … as name`, where the body may have deleted it already.
  func forget(_ name: String) {
    let none = code.allocate()
    loadConstant(.none, into: none)
    store(name, from: none)
    delete(name)
    code.release(to: none)
  }

  // MARK: Exceptions

  private func compileTry(
    _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], _ finally: [Statement],
    _ isGroup: Bool
  ) {
    guard !finally.isEmpty else {
      compileTryExcept(body, handlers, orElse, isGroup)
      return
    }
    let exception = code.allocate(2)
    let before = assigned
    let protection = Protection(start: code.here)
    contexts.append(.finally(finally, protection: protection))
    if handlers.isEmpty { compile(body) } else { compileTryExcept(body, handlers, orElse, isGroup) }
    contexts.removeLast()
    let end = Label()
    let bodyEnd = code.here
    let after = assigned
    compile(finally)
    let afterFinally = assigned
    code.emitJump(.jump, to: end)
    code.protect(protection, end: bodyEnd, target: code.here, register: exception)
    assigned = before.intersection(after)
    let saved = exception + 1
    code.emit(.pushHandled, saved, exception)
    let inner = Protection(start: code.here)
    contexts.append(.handled(register: saved, name: nil, protection: inner))
    compile(finally)
    contexts.removeLast()
    code.emit(.popHandled, saved)
    code.emit(.rethrow, exception)
    emitCleanup(inner, end: code.here, saved: saved, name: nil)
    code.mark(end)
    assigned = body.alwaysLeaves && handlers.isEmpty ? before : afterFinally
  }

  /// What an exception inside a handler meets: the handled exception is put back, and the new one goes on.
  func emitCleanup(_ protection: Protection, end: Int, saved: Int, name: String?) {
    let raised = code.allocate()
    code.protect(protection, end: end, target: code.here, register: raised)
    code.emit(.popHandled, saved)
    if let name { forget(name) }
    code.emit(.rethrow, raised)
  }

  private func compileTryExcept(
    _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], _ isGroup: Bool
  ) {
    if isGroup {
      compileTryGroups(body, handlers, orElse)
      return
    }
    let exception = code.allocate(2)
    let saved = exception + 1
    let end = Label()
    let before = assigned
    let bodyProtection = Protection(start: code.here)
    // A finally that runs on the way out of the body is not protected by these handlers.
    contexts.append(.finally([], protection: bodyProtection))
    compile(body)
    contexts.removeLast()
    let bodyEnd = code.here
    compile(orElse)
    var after: Set<Int>? = (orElse.isEmpty ? body : orElse).alwaysLeaves || body.alwaysLeaves ? nil : assigned
    code.emitJump(.jump, to: end)
    code.protect(bodyProtection, end: bodyEnd, target: code.here, register: exception)
    code.emit(.pushHandled, saved, exception)
    let inner = Protection(start: code.here)
    for handler in handlers {
      assigned = before
      let next = Label()
      let mark = code.nextRegister
      code.place = handler.type?.range ?? handler.range
      if let type = handler.type {
        let matched = code.allocate()
        let typeRegister = operand(type)
        code.place = type.range
        code.emit(.matchException, matched, exception, typeRegister)
        code.emitJump(.jumpIfFalse, matched, to: next)
        code.release(to: mark)
      }
      code.place = handler.range
      if let name = handler.name { store(name, from: exception) }
      let nameProtection = Protection(start: code.here)
      contexts.append(.handled(register: saved, name: handler.name, protection: inner))
      if handler.name != nil {
        // The name is deleted however the body ends.
        contexts.append(.handledName(nameProtection))
        compile(handler.body)
        contexts.removeLast()
      } else {
        compile(handler.body)
      }
      contexts.removeLast()
      let bodyEnd = code.here
      let gap = code.here
      code.emit(.popHandled, saved)
      if let name = handler.name { forget(name) }
      if !handler.body.alwaysLeaves { after = after?.intersection(assigned) ?? assigned }
      code.emitJump(.jump, to: end)
      if let name = handler.name {
        let raised = code.allocate()
        code.protect(nameProtection, end: bodyEnd, target: code.here, register: raised)
        code.emit(.popHandled, saved)
        forget(name)
        code.emit(.rethrow, raised)
      }
      inner.gaps.append(gap..<code.here)
      code.release(to: mark)
      code.mark(next)
    }
    let unmatched = code.here
    code.emit(.popHandled, saved)
    code.emit(.rethrow, exception)
    inner.gaps.append(unmatched..<code.here)
    emitCleanup(inner, end: code.here, saved: saved, name: nil)
    code.mark(end)
    assigned = after ?? before
  }

  private func compileWith(_ items: ArraySlice<WithItem>, _ body: [Statement], _ range: SourceRange) {
    guard let item = items.first else {
      compile(body)
      return
    }
    let exit = code.allocate(2)
    let entered = exit + 1
    let context = operand(item.context)
    code.place = item.context.range
    code.emit(.enterContext, exit, context)
    let before = assigned
    let protection = Protection(start: code.here)
    contexts.append(.with(exit: exit, range: item.context.range, protection: protection))
    if let target = item.target { assign(target, from: entered) }
    compileWith(items.dropFirst(), body, range)
    contexts.removeLast()
    let bodyEnd = code.here
    let after = assigned
    let end = Label()
    code.place = item.context.range
    let result = code.allocate(3)
    loadConstant(.none, into: result)
    code.emit(.exitContext, exit, result)
    code.emitJump(.jump, to: end)
    let exception = result + 1
    let saved = result + 2
    code.protect(protection, end: bodyEnd, target: code.here, register: exception)
    code.emit(.pushHandled, saved, exception)
    let inner = Protection(start: code.here)
    code.emit(.move, result, exception)
    code.emit(.exitContext, exit, result)
    let innerEnd = code.here
    code.emit(.popHandled, saved)
    code.emitJump(.jumpIfTrue, result, to: end)
    code.emit(.rethrow, exception)
    emitCleanup(inner, end: innerEnd, saved: saved, name: nil)
    code.mark(end)
    assigned = before.intersection(after)
  }
}

extension BinaryOperator {
  var operation: Operation {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .matrixMultiply: .matrixMultiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .power: .power
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .and: .and
    case .or: .or
    case .xor: .xor
    }
  }
}

extension Expression {
  var isStarred: Bool { if case .starred = kind { true } else { false } }
}

extension [Statement] {
  /// True where control never reaches the end: the last statement returns, raises, breaks or continues.
  var alwaysLeaves: Bool {
    guard let last else { return false }
    switch last.kind {
    case .return, .raise, .break, .continue: return true
    case .if(_, let body, let orElse): return body.alwaysLeaves && orElse.alwaysLeaves
    default: return false
    }
  }

  /// True where a name is annotated at this level, compound statements included.
  var containsAnnotation: Bool {
    contains { statement in
      switch statement.kind {
      case .annotatedAssign: true
      case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse):
        body.containsAnnotation || orElse.containsAnnotation
      case .try(let body, let handlers, let orElse, let finally, _):
        body.containsAnnotation || orElse.containsAnnotation || finally.containsAnnotation
          || handlers.contains { $0.body.containsAnnotation }
      case .with(_, let body): body.containsAnnotation
      default: false
      }
    }
  }
}
