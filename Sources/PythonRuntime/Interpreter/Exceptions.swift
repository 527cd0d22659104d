// Raising, matching and describing exceptions. Source of the rules: Python reference, "Exceptions" and "The raise
// statement".

extension Interpreter {
  func exceptionClass(_ exception: BuiltinException) -> Reference { exceptionClasses[exception.rawValue] }

  /// Makes an exception object without calling Python code.
  func makeException(_ cls: Reference, _ arguments: [Value]) -> Value {
    makeException(cls, tuple: makeTuple(arguments))
  }

  func makeException(_ cls: Reference, tuple: Value) -> Value {
    let reference = heap.allocate(MemoryLayout<ExceptionObject>.size)
    reference.asException.initialize(
      to: ExceptionObject(
        header: header(cls, .exception), arguments: tuple, traceback: .none, cause: .none, context: .none,
        attributes: .undefined, suppressesContext: false))
    return Value(reference)
  }

  /// Makes an exception pending: `throw interpreter.raise(.valueError, "…")`.
  public func raise(_ exception: BuiltinException, _ message: String) -> Raised {
    pend(makeException(exceptionClass(exception), [makeString(message)]))
  }

  /// The same with a prepared argument, or none where it is undefined.
  public func raise(_ exception: BuiltinException, value: Value) -> Raised {
    pend(makeException(exceptionClass(exception), value.isUndefined ? [] : [value]))
  }

  func raiseKeyError(_ key: Value) -> Raised { raise(.keyError, value: key) }

  func raiseStopIteration(_ value: Value) -> Raised {
    raise(.stopIteration, value: value.isNone ? .undefined : value)
  }

  func raiseAttributeError(_ object: Value, _ name: Value) -> Raised {
    let text = text(name)
    let error: Raised
    if object.isKind(.classObject) {
      error = raise(
        .attributeError, "type object '\(className(object.reference))' has no attribute '\(text)'")
    } else if object.isKind(.module) {
      let module = self.text(object.reference.asModule.pointee.name)
      error = raise(.attributeError, "module '\(module)' has no attribute '\(text)'")
    } else if object.isKind(.superObject) {
      error = raise(.attributeError, "'super' object has no attribute '\(text)'")
    } else {
      // A method has the attributes of its function, and complains in its name.
      let owner = object.isKind(.method) ? object.reference.asMethod.pointee.function : object
      error = raise(.attributeError, "'\(className(of: owner))' object has no attribute '\(text)'")
    }
    setExceptionAttribute("name", name)
    setExceptionAttribute("obj", object)
    return error
  }

  /// Sets an attribute of the pending exception.
  func setExceptionAttribute(_ name: String, _ value: Value) {
    guard pendingException.isKind(.exception) else { return }
    _ = setOwnAttribute(pendingException, internedString(name), value)
  }

  /// Makes an exception object pending, in the context of the one that is being handled.
  func pend(_ exception: Value) -> Raised {
    let object = exception.reference.asException
    if object.pointee.context.isNone, handled.isKind(.exception) { putInContext(exception, of: handled) }
    pendingException = exception
    skipsTraceback = false
    return Raised()
  }

  /// Notes that an exception is raised while another one is being handled.
  func putInContext(_ exception: Value, of handled: Value) {
    guard handled != exception else { return }
    exception.reference.asException.pointee.context = handled
    breakContextCycle(exception)
  }

  /// An exception must not come to stand in its own chain of contexts.
  private func breakContextCycle(_ exception: Value) {
    var current = exception.reference.asException.pointee.context
    var steps = 0
    while current.isKind(.exception), steps < 10_000 {
      let next = current.reference.asException.pointee.context
      if next == exception {
        current.reference.asException.pointee.context = .none
        return
      }
      current = next
      steps += 1
    }
  }

  /// Whether the pending exception is an instance of a built-in exception.
  func isPending(_ exception: BuiltinException) -> Bool {
    pendingException.isReference && isSubclass(classOf(pendingException), exceptionClass(exception))
  }

  /// `raise exception from cause`.
  func raiseStatement(_ exception: Value, _ cause: Value) -> Raised {
    do throws(Raised) {
      if exception.isUndefined {
        guard handled.isKind(.exception) else {
          return raise(.runtimeError, "No active exception to reraise")
        }
        pendingException = handled
        skipsTraceback = true
        return Raised()
      }
      let instance = try exceptionInstance(exception, value: .none)
      if !cause.isUndefined {
        let object = instance.reference.asException
        if cause.isNone {
          object.pointee.cause = .none
        } else {
          guard isExceptionLike(cause) else {
            return raise(.typeError, "exception causes must derive from BaseException")
          }
          object.pointee.cause = try exceptionInstance(cause, value: .none)
        }
        object.pointee.suppressesContext = true
      }
      if handled.isKind(.exception) { putInContext(instance, of: handled) }
      pendingException = instance
      skipsTraceback = false
      return Raised()
    } catch {
      return error
    }
  }

  private func isExceptionLike(_ value: Value) -> Bool {
    value.isKind(.exception)
      || (value.isKind(.classObject) && isSubclass(value.reference, exceptionClass(.baseException)))
  }

  /// An instance from what a `raise` or `throw` names: an instance, or a class and perhaps its argument.
  func exceptionInstance(_ exception: Value, value: Value) throws(Raised) -> Value {
    if exception.isKind(.exception) { return exception }
    if exception.isKind(.classObject), isSubclass(exception.reference, exceptionClass(.baseException)) {
      if value.isKind(.exception), isSubclass(classOf(value), exception.reference) { return value }
      let arguments =
        value.isNone || value.isUndefined ? [] : value.isKind(.tuple) ? values(ofTuple: value) : [value]
      let instance = try call(exception, arguments)
      guard instance.isKind(.exception) else {
        throw raise(
          .typeError,
          "calling \(try text(representation(exception))) should have returned an instance of BaseException, not \(className(of: instance))"
        )
      }
      return instance
    }
    throw raise(.typeError, "exceptions must derive from BaseException")
  }

  /// Whether an `except type` clause takes an exception.
  func exceptionMatches(_ exception: Value, _ type: Value) throws(Raised) -> Bool {
    if type.isKind(.tuple) {
      for item in values(ofTuple: type) where try exceptionMatches(exception, item) { return true }
      return false
    }
    guard type.isKind(.classObject), isSubclass(type.reference, exceptionClass(.baseException)) else {
      throw raise(.typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
    return isSubclass(classOf(exception), type.reference)
  }

  // MARK: Names that are not there

  func raiseNameError(_ name: Value) -> Raised {
    let error = raise(.nameError, "name '\(text(name))' is not defined")
    setExceptionAttribute("name", name)
    return error
  }

  func unboundLocal(_ name: Value, _ frame: UnsafeMutablePointer<Frame>) -> Raised {
    raise(
      .unboundLocalError,
      "cannot access local variable '\(text(name))' where it is not associated with a value")
  }

  func unboundCell(_ name: Value, _ register: Int, _ frame: UnsafeMutablePointer<Frame>) -> Raised {
    let info = codes[frame.pointee.code.pointee.info]
    if info.freeNames.contains(text(name)) {
      return raise(
        .nameError,
        "cannot access free variable '\(text(name))' where it is not associated with a value in enclosing scope"
      )
    }
    return unboundLocal(name, frame)
  }

  // MARK: Context managers

  func enterContext(
    _ manager: Value, _ target: UnsafeMutablePointer<Value>, isAsync: Bool
  ) throws(Raised) {
    let cls = classOf(manager)
    let enter = classLookup(cls, names[isAsync ? .asyncEnter : .enter])
    let exit = classLookup(cls, names[isAsync ? .asyncExit : .exit])
    if enter.isUndefined || exit.isUndefined {
      let protocolName = (isAsync ? "asynchronous " : "") + "context manager protocol"
      let missed = enter.isUndefined ? "" : " (missed \(isAsync ? "__aexit__" : "__exit__") method)"
      throw raise(.typeError, "'\(className(cls))' object does not support the \(protocolName)\(missed)")
    }
    target[0] = try bindDescriptor(exit, manager, cls)
    target[1] = try callBound(enter, manager)
  }

  /// Calls an exit method.
  /// - Returns: what it returns: true where it swallows the exception.
  func exitContext(_ exit: Value, _ exception: Value) throws(Raised) -> Value {
    if exception.isNone { return try call(exit, [.none, .none, .none]) }
    let object = exception.reference.asException
    return try call(exit, [Value(classOf(exception)), exception, object.pointee.traceback])
  }
}
