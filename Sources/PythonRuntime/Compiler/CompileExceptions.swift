// `try` and `with` to bytecode.

import PythonSyntax

extension Compiler {
  func compileTry(
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

  func compileWith(
    _ items: ArraySlice<WithItem>, _ body: [Statement], _ range: SourceRange, isAsync: Bool
  ) {
    guard let item = items.first else {
      compile(body)
      return
    }
    let exit = code.allocate(2)
    let entered = exit + 1
    let context = operand(item.context)
    code.place = range
    code.emit(.enterContext, exit, context, isAsync ? 1 : 0)
    if isAsync { emitAwait(entered, for: .entering, into: entered) }
    let before = assigned
    let protection = Protection(start: code.here)
    contexts.append(
      .with(exit: exit, range: range, isAsync: isAsync, protection: protection))
    if let target = item.target { assign(target, from: entered) }
    compileWith(items.dropFirst(), body, range, isAsync: isAsync)
    contexts.removeLast()
    let bodyEnd = code.here
    let after = assigned
    let end = Label()
    code.place = range
    let result = code.allocate(3)
    loadConstant(.none, into: result)
    emitExit(exit, result, isAsync: isAsync)
    code.emitJump(.jump, to: end)
    let exception = result + 1
    let saved = result + 2
    code.protect(protection, end: bodyEnd, target: code.here, register: exception)
    code.emit(.pushHandled, saved, exception)
    let inner = Protection(start: code.here)
    code.emit(.move, result, exception)
    emitExit(exit, result, isAsync: isAsync)
    let innerEnd = code.here
    code.emit(.popHandled, saved)
    code.emitJump(.jumpIfTrue, result, to: end)
    code.emit(.rethrow, exception)
    emitCleanup(inner, end: innerEnd, saved: saved, name: nil)
    code.mark(end)
    assigned = before.intersection(after)
  }
}
