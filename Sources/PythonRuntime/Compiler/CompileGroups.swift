// `try … except*`: every clause takes its part of the exception group, and what is left over is raised at the end.

import PythonSyntax

extension Compiler {
  func compileTryGroups(_ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement]) {
    // original, saved, rest and the list of what the clauses raised
    let original = code.allocate(4)
    let saved = original + 1
    let rest = original + 2
    let raisedList = original + 3
    let end = Label()
    let before = assigned
    let bodyProtection = Protection(start: code.here)
    // A finally that runs on the way out of the body is not protected by these handlers.
    contexts.append(.finally([], protection: bodyProtection))
    compile(body)
    contexts.removeLast()
    let bodyEnd = code.here
    compile(orElse)
    code.emitJump(.jump, to: end)
    code.protect(bodyProtection, end: bodyEnd, target: code.here, register: original)
    code.emit(.pushHandled, saved, original)
    let inner = Protection(start: code.here)
    code.emit(.move, rest, original)
    code.emit(.buildList, raisedList, raisedList, 0)
    for handler in handlers {
      assigned = before
      compileGroupHandler(handler, rest: rest, raisedList: raisedList, saved: saved, outer: inner)
    }
    let result = callHelper(.joinGroup, [original, raisedList, rest])
    let innerEnd = code.here
    code.emit(.popHandled, saved)
    code.emitJump(.jumpIfNone, result, to: end)
    code.emit(.rethrow, result)
    emitCleanup(inner, end: innerEnd, saved: saved, name: nil)
    code.mark(end)
    assigned = before
  }

  private func compileGroupHandler(
    _ handler: ExceptHandler, rest: Int, raisedList: Int, saved: Int, outer: Protection
  ) {
    let mark = code.nextRegister
    let next = Label()
    // the matching part, the rest, and the exception that is handled around the clause
    let match = code.allocate(3)
    let around = match + 2
    code.place = handler.type?.range ?? handler.range
    if let type = handler.type {
      let typeRegister = operand(type)
      code.place = type.range
      let parts = callHelper(.splitGroup, [rest, typeRegister])
      code.emit(.unpack, parts, match, 2)
      code.emit(.move, rest, match + 1)
    }
    code.emitJump(.jumpIfNone, match, to: next)
    code.place = handler.range
    if let name = handler.name { store(name, from: match) }
    code.emit(.pushHandled, around, match)
    let protection = Protection(start: code.here)
    contexts.append(.handled(register: saved, name: handler.name, protection: outer))
    contexts.append(.handledName(protection))
    compile(handler.body)
    contexts.removeLast(2)
    let bodyEnd = code.here
    code.emit(.popHandled, around)
    if let name = handler.name { forget(name) }
    code.emitJump(.jump, to: next)
    let raised = code.allocate()
    code.protect(protection, end: bodyEnd, target: code.here, register: raised)
    code.emit(.popHandled, around)
    if let name = handler.name { forget(name) }
    code.emit(.listAppend, raisedList, raised)
    code.release(to: mark)
    code.mark(next)
  }

  /// Calls a function of the runtime.
  /// - Returns: the register of its result.
  func callHelper(_ helper: RuntimeHelper, _ arguments: [Int]) -> Int {
    let callee = code.allocate(arguments.count + 1)
    loadConstant(maker.helper(helper), into: callee)
    for (index, argument) in arguments.enumerated() { code.emit(.move, callee + 1 + index, argument) }
    code.emit(.call, callee, arguments.count, callee)
    return callee
  }
}
