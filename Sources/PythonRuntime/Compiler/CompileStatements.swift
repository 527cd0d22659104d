// Statements to bytecode: branches, loops and their exits.

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
    case .expression(let value):
      let result = operand(value)
      if case .call = value.kind, file.definesCoroutines { code.emit(.discard, result) }
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
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      compileFor(target, iterable, body, orElse, statement.range, isAsync: isAsync)
    case .try(let body, let handlers, let orElse, let finally, let isGroup):
      compileTry(body, handlers, orElse, finally, isGroup)
    case .with(let items, let body, let isAsync):
      compileWith(items[...], body, statement.range, isAsync: isAsync)
    case .function(let definition): compileFunction(definition, statement.range)
    case .class(let definition): compileClass(definition, statement.range)
    case .match(let subject, let cases): compileMatch(subject, cases)
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
    code.emitJump(.loop, code.nextRegister, to: top)
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
    _ range: SourceRange, isAsync: Bool
  ) {
    let iterator = code.allocate()
    let source = operand(iterable)
    code.place = range
    code.emit(isAsync ? .getAsyncIterator : .getIterator, iterator, source)
    code.release(to: iterator + 1)
    let next = Label()
    let done = Label()
    let end = Label()
    code.mark(next)
    let before = assigned
    code.place = range
    if isAsync { emitAsyncNext(iterator, target, done) } else { emitNext(iterator, target, done) }
    contexts.append(.loop(breakTo: end, continueTo: next))
    compile(body)
    contexts.removeLast()
    code.place = range
    code.emitJump(.loop, code.nextRegister, to: next)
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
      guard case .tuple(let items) = target.kind, items.count == 2, !items.contains(where: \.isStarred) else {
        return assign(target, from: value)
      }
      emitPair(items, value, target.range)
    }
  }

  /// The two values of a pair straight into locals, or through registers into any targets.
  private func emitPair(_ items: [Expression], _ pair: Int, _ range: SourceRange) {
    let locals: [Int?] = items.map { item in
      if case .name(let name) = item.kind, case .register(let register) = access(name) { return register }
      return nil
    }
    let registers = locals.map { $0 ?? code.allocate() }
    code.place = range
    code.emit(.unpackPair, pair, registers[0], registers[1])
    for (index, item) in items.enumerated() {
      if let local = locals[index] {
        assigned.insert(local)
      } else {
        assign(item, from: registers[index])
      }
    }
  }

  private func leaveLoop(isBreak: Bool) {
    guard let index = contexts.lastIndex(where: { if case .loop = $0 { true } else { false } }),
      case .loop(let breakTo, let continueTo) = contexts[index]
    else { return }
    let gapStarts = unwind(to: index + 1)
    if isBreak {
      code.emitJump(.jump, to: breakTo)
    } else {
      code.emitJump(.loop, code.nextRegister, to: continueTo)
    }
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
      case .with(let exit, let range, let isAsync, let protection):
        gaps.append((protection, code.here))
        code.place = range
        let result = code.allocate()
        loadConstant(.none, into: result)
        emitExit(exit, result, isAsync: isAsync)
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
      case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
        body.containsAnnotation || orElse.containsAnnotation
      case .try(let body, let handlers, let orElse, let finally, _):
        body.containsAnnotation || orElse.containsAnnotation || finally.containsAnnotation
          || handlers.contains { $0.body.containsAnnotation }
      case .with(_, let body, _): body.containsAnnotation
      default: false
      }
    }
  }
}
