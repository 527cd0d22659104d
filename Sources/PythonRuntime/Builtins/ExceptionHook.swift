// `sys.excepthook`: what happens with an exception that nothing caught.

extension Interpreter {
  /// What the hook does unless a program puts its own in its place: the traceback on standard error.
  func showException(_ exception: Value) {
    flushHook()
    guard exception.isKind(.exception) else { return }
    var text = tracebackText(exception)
    text.withUTF8 { writeError(UnsafeRawBufferPointer($0)) }
  }

  /// Hands the pending exception to the hook that a program set, if it set one.
  /// - Returns: whether the exception has been dealt with. An exception of the hook itself is pending instead.
  public func runExceptionHook() -> Bool {
    let exception = pendingException
    guard exception.isKind(.exception), !isSubclass(classOf(exception), exceptionClass(.systemExit)) else {
      return false
    }
    let system = getName(modules.reference, internedString("sys"))
    guard system.isKind(.module) else { return false }
    let namespace = system.reference.asModule.pointee.namespace.reference
    let hook = getName(namespace, internedString("excepthook"))
    guard !hook.isUndefined, !hook.isKind(.native) else { return false }
    pendingException = .undefined
    temporaries.append(exception)
    defer { temporaries.removeLast() }
    do throws(Raised) {
      let traceback = exception.reference.asException.pointee.traceback
      _ = try call(hook, [Value(classOf(exception)), exception, traceback])
      return true
    } catch {
      return false
    }
  }
}
