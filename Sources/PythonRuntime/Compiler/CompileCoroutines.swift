// `await`, and what `async for` and `async with` do more than their plain forms, to bytecode.

import PythonSyntax

/// What is awaited, for the message about what cannot be.
enum AwaitPurpose: Int { case expression, entering, exiting }

extension Compiler {
  /// Awaits what stands in a register; the result goes to `target`, which may be the same register.
  func emitAwait(_ awaitable: Int, for purpose: AwaitPurpose, into target: Int) {
    code.emit(.getAwaitable, awaitable, awaitable, purpose.rawValue)
    code.emit(.yieldFrom, target, awaitable)
  }

  /// Leaves a context manager whose exit method is in a register. `result` holds the exception or None before, and
  /// afterwards whether the exception is swallowed.
  func emitExit(_ exit: Int, _ result: Int, isAsync: Bool) {
    code.emit(.exitContext, exit, result, isAsync ? 1 : 0)
    if isAsync { emitAwait(result, for: .exiting, into: result) }
  }

  /// The next value of an asynchronous iterator into a target. Its end comes as an exception.
  func emitAsyncNext(_ iterator: Int, _ target: Expression, _ done: Label) {
    let value = code.allocate(2)
    let exception = value + 1
    let found = Label()
    let protection = Protection(start: code.here)
    code.emit(.getAsyncNext, value, iterator)
    code.emit(.yieldFrom, value, value)
    let end = code.here
    code.emitJump(.jump, to: found)
    code.protect(protection, end: end, target: code.here, register: exception)
    code.emit(.endAsyncFor, exception)
    code.emitJump(.jump, to: done)
    code.mark(found)
    assign(target, from: value)
  }
}
