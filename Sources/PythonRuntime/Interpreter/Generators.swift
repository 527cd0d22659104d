// Generators: a frame whose registers are kept in the heap between two steps.
// Source of the rules: Python reference, "Yield expressions".

extension Interpreter {
  /// A generator of a function whose parameters stand bound at `arguments`.
  func makeGenerator(_ function: Reference, _ arguments: UnsafeMutablePointer<Value>) -> Value {
    let object = function.asFunction
    let code = object.pointee.code.asCode
    let count = Int(code.pointee.registerCount)
    let registers = allocateValues(count)
    for index in 0..<count {
      registers[index] = index < Int(code.pointee.parameterCount) ? arguments[index] : .undefined
    }
    let reference = heap.allocate(MemoryLayout<GeneratorObject>.size)
    let result = code.pointee.result
    reference.asGenerator.initialize(
      to: GeneratorObject(
        header: header(result.builtinClass, .generator), function: Value(function), registers: registers,
        registerCount: count, pc: code.pointee.instructions, handled: .none, delegate: .undefined,
        name: object.pointee.name, qualifiedName: object.pointee.qualifiedName, state: .created))
    if result == .coroutine { youngestCoroutine = (reference, frameIndex) }
    if result == .coroutine || hasHandlers[code.pointee.info] { watchGenerator(reference) }
    return Value(reference)
  }

  /// Puts a suspended generator's frame on top, with its registers at `top`.
  func resume(
    _ generator: UnsafeMutablePointer<GeneratorObject>, at top: UnsafeMutablePointer<Value>, role: FrameRole,
    destination: Int, sending value: Value
  ) throws(Raised) {
    let function = generator.pointee.function.reference.asFunction
    let code = function.pointee.code.asCode
    guard topFrame + 1 < frameLimit, top + generator.pointee.registerCount < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    topFrame += 1
    copyRegisters(from: generator.pointee.registers, to: top, generator.pointee.registerCount)
    topFrame.pointee = Frame(
      code: code, base: top, globals: function.pointee.globals,
      function: generator.pointee.function, namespace: .undefined,
      companion: Value(UnsafeMutableRawPointer(generator)),
      link: FrameLink(destination: destination, role: role))
    topFrame.pointee.pc = generator.pointee.pc
    if generator.pointee.state == .suspended, !value.isUndefined {
      // What is sent becomes the value of the yield expression.
      let instruction = (generator.pointee.pc - 1).pointee
      if instruction.operation == .yield { top[instruction.a] = value }
    }
    generator.pointee.state = .running
    let inside = generator.pointee.handled
    generator.pointee.handled = handled
    if !inside.isNone { handled = inside }
  }

  /// Copies so few values that a call of `memcpy` would not pay.
  @inline(__always)
  private func copyRegisters(
    from source: UnsafeMutablePointer<Value>, to target: UnsafeMutablePointer<Value>, _ count: Int
  ) {
    var index = 0
    while index < count {
      target[index] = source[index]
      index += 1
    }
  }

  /// Saves the registers of the running generator frame.
  func suspend(_ frame: UnsafeMutablePointer<Frame>, _ base: UnsafeMutablePointer<Value>) {
    let generator = frame.pointee.companion.reference.asGenerator
    copyRegisters(from: base, to: generator.pointee.registers, generator.pointee.registerCount)
    generator.pointee.pc = frame.pointee.pc
    generator.pointee.state = .suspended
    let outside = generator.pointee.handled
    generator.pointee.handled = handled == outside ? .none : handled
    handled = outside
  }

  /// Ends a generator that returned.
  func finishGenerator(_ frame: UnsafeMutablePointer<Frame>, _ value: Value) {
    let generator = frame.pointee.companion.reference.asGenerator
    generator.pointee.state = .finished
    handled = generator.pointee.handled
    generator.pointee.handled = value
  }

  /// Ends a generator that an exception leaves. A StopIteration must not pass as the generator's own end.
  func failGenerator(_ frame: UnsafeMutablePointer<Frame>) {
    let generator = frame.pointee.companion.reference.asGenerator
    generator.pointee.state = .finished
    handled = generator.pointee.handled
    generator.pointee.handled = .none
    let isAsync = generator.pointee.kindName == "async generator"
    if isPending(.stopIteration) || isAsync && isPending(.stopAsyncIteration) {
      let cause = pendingException
      let name = isPending(.stopIteration) ? "StopIteration" : "StopAsyncIteration"
      _ = raise(.runtimeError, "\(generator.pointee.kindName) raised \(name)")
      pendingException.reference.asException.pointee.cause = cause
      pendingException.reference.asException.pointee.context = cause
      pendingException.reference.asException.pointee.suppressesContext = true
    }
  }

  /// One step of a generator from Swift.
  ///
  /// - Parameter use: as in `run`: what it deals with is not returned, and the step goes on.
  /// - Returns: what it yields, or undefined at its end (its return value is then in `generator.handled`).
  func step(
    _ reference: Reference, sending value: Value, using use: QuickUse = .none
  ) throws(Raised) -> Value {
    let generator = reference.asGenerator
    switch generator.pointee.state {
    case .running: throw raise(.valueError, "\(generator.pointee.kindName) already executing")
    case .finished:
      try refuseReuse(reference)
      return .undefined
    case .created where !value.isNone:
      throw raise(
        .typeError, "can't send non-None value to a just-started \(generator.pointee.kindName)")
    case .created, .suspended: break
    }
    let saved = stackTop
    defer { stackTop = saved }
    let top = freeTop
    try resume(generator, at: top, role: .entry, destination: 0, sending: value)
    stackTop = top + generator.pointee.registerCount
    if !generator.pointee.delegate.isUndefined {
      // The value goes on to the delegate when the yieldFrom instruction runs again.
      sentToDelegate = value
    }
    let result = try run(using: use)
    return generator.pointee.state == .finished ? .undefined : result
  }

  /// The return value of a finished generator, taken once.
  func takeReturnValue(_ reference: Reference) -> Value {
    let value = reference.asGenerator.pointee.handled
    reference.asGenerator.pointee.handled = .none
    return value
  }

  /// `yield from`: one step of the delegate.
  ///
  /// - Parameter use: as in `run`: what it deals with need not be passed on.
  /// - Returns: a value to yield, or nil where the delegate has ended and its result is in the target register.
  func delegate(
    _ frame: UnsafeMutablePointer<Frame>, _ base: UnsafeMutablePointer<Value>, _ instruction: Instruction,
    using use: QuickUse
  ) throws(Raised) -> Value? {
    let generator = frame.pointee.companion.reference.asGenerator
    let iterator = base[instruction.b]
    let sent = sentToDelegate
    sentToDelegate = .none
    generator.pointee.delegate = iterator
    let value: Value
    do throws(Raised) {
      if iterator.isKind(.generator) {
        value = try step(
          iterator.reference, sending: generatorIsFresh(iterator) ? .none : sent, using: use)
        if value.isUndefined {
          generator.pointee.delegate = .undefined
          base[instruction.a] = takeReturnValue(iterator.reference)
          return nil
        }
      } else if sent.isNone, iterator.isKind(.iterator) {
        value = try next(iterator)
        if value.isUndefined {
          generator.pointee.delegate = .undefined
          base[instruction.a] = .none
          return nil
        }
      } else if sent.isNone {
        // Called itself, for the value that its StopIteration carries.
        value = try callBound(classLookup(classOf(iterator), names[.next]), iterator)
      } else {
        value = try callMethod(iterator, "send", [sent])
      }
    } catch {
      generator.pointee.delegate = .undefined
      if isPending(.stopIteration) {
        base[instruction.a] = takeStopValue()
        return nil
      }
      throw error
    }
    return value
  }

  private func generatorIsFresh(_ value: Value) -> Bool {
    value.reference.asGenerator.pointee.state == .created
  }

  /// Clears a pending StopIteration and gives its value.
  func takeStopValue() -> Value {
    let exception = pendingException
    pendingException = .undefined
    let arguments = values(ofTuple: exception.reference.asException.pointee.arguments)
    return arguments.first ?? .none
  }

  /// Raises an exception at the place where the generator is suspended.
  func throwInto(_ reference: Reference, _ exception: Value) throws(Raised) -> Value {
    let generator = reference.asGenerator
    switch generator.pointee.state {
    case .running: throw raise(.valueError, "\(generator.pointee.kindName) already executing")
    case .created, .finished:
      if generator.pointee.state == .finished { try refuseReuse(reference) }
      generator.pointee.state = .finished
      pendingException = exception
      throw Raised()
    case .suspended: break
    }
    let delegate = generator.pointee.delegate
    if !delegate.isUndefined {
      return try throwIntoDelegate(reference, delegate, exception)
    }
    return try failAt(reference, exception)
  }

  private func failAt(_ reference: Reference, _ exception: Value) throws(Raised) -> Value {
    let generator = reference.asGenerator
    let saved = stackTop
    defer { stackTop = saved }
    let top = freeTop
    let handledInside = generator.pointee.handled
    try resume(generator, at: top, role: .entry, destination: 0, sending: .undefined)
    stackTop = top + generator.pointee.registerCount
    if handledInside.isKind(.exception) { putInContext(exception, of: handledInside) }
    injectedException = exception
    let result = try run()
    return generator.pointee.state == .finished ? .undefined : result
  }

  private func throwIntoDelegate(_ reference: Reference, _ delegate: Value, _ exception: Value) throws(Raised)
    -> Value
  {
    let generator = reference.asGenerator
    let isExit = isSubclass(classOf(exception), exceptionClass(.generatorExit))
    var raised = exception
    do throws(Raised) {
      if delegate.isKind(.generator), isExit {
        try closeGenerator(delegate.reference)
      } else if delegate.isKind(.generator) {
        generator.pointee.state = .running
        let value = try throwInto(delegate.reference, exception)
        generator.pointee.state = .suspended
        if !value.isUndefined { return value }
        raised = .undefined
      } else if isExit {
        if try hasMethod(delegate, "close") { try callMethod(delegate, "close", []) }
      } else if try hasMethod(delegate, "throw") {
        return try callMethod(delegate, "throw", [exception])
      }
    } catch {
      generator.pointee.state = .suspended
      if isPending(.stopIteration) { return try finishDelegate(reference, takeStopValue()) }
      raised = pendingException
      pendingException = .undefined
    }
    if raised.isUndefined { return try finishDelegate(reference, takeReturnValue(delegate.reference)) }
    generator.pointee.delegate = .undefined
    return try failAt(reference, raised)
  }

  /// Goes on behind a `yield from` whose delegate ended while an exception was thrown in.
  private func finishDelegate(_ reference: Reference, _ value: Value) throws(Raised) -> Value {
    let generator = reference.asGenerator
    generator.pointee.state = .suspended
    generator.pointee.delegate = .undefined
    let instruction = generator.pointee.pc.pointee
    if instruction.operation == .yieldFrom {
      generator.pointee.registers[instruction.a] = value
      generator.pointee.pc += 1
    }
    let saved = stackTop
    defer { stackTop = saved }
    let top = freeTop
    try resume(generator, at: top, role: .entry, destination: 0, sending: .undefined)
    stackTop = top + generator.pointee.registerCount
    let result = try run()
    return generator.pointee.state == .finished ? .undefined : result
  }

  /// `generator.close()`.
  func closeGenerator(_ reference: Reference) throws(Raised) {
    let generator = reference.asGenerator
    switch generator.pointee.state {
    case .created, .finished:
      generator.pointee.state = .finished
      return
    case .running: throw raise(.valueError, "\(generator.pointee.kindName) already executing")
    case .suspended: break
    }
    let exception = makeException(exceptionClass(.generatorExit), [])
    do throws(Raised) {
      let value = try throwInto(reference, exception)
      if !value.isUndefined {
        throw raise(.runtimeError, "\(generator.pointee.kindName) ignored GeneratorExit")
      }
    } catch {
      if isPending(.generatorExit) || isPending(.stopIteration) {
        pendingException = .undefined
        return
      }
      throw error
    }
  }

  /// A coroutine runs once; a generator that has ended just stays so.
  private func refuseReuse(_ reference: Reference) throws(Raised) {
    guard reference.classReference == classOf(.coroutine) else { return }
    throw raise(.runtimeError, "cannot reuse already awaited coroutine")
  }

  /// `generator.send(value)`.
  func send(_ generator: Value, _ value: Value) throws(Raised) -> Value {
    let result = try step(generator.reference, sending: value)
    if result.isUndefined { throw raiseStopIteration(takeReturnValue(generator.reference)) }
    return result
  }

  /// `generator.throw(type, value)`.
  func throwIn(_ generator: Value, _ type: Value, _ value: Value) throws(Raised) -> Value {
    let result = try throwInto(generator.reference, exceptionInstance(type, value: value))
    if result.isUndefined { throw raiseStopIteration(takeReturnValue(generator.reference)) }
    return result
  }

  /// The methods of generators and coroutines.
  func installGenerators() {
    for cls in [BuiltinClass.generator, .coroutine] {
      define(cls, "send", "self, value, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.send(arguments[0], arguments[1])
      }
      define(cls, "throw", "self, type, value=None, traceback=None, /") {
        (interpreter, arguments) throws(Raised) in
        try interpreter.throwIn(arguments[0], arguments[1], arguments[2])
      }
      define(cls, "close", "self, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.closeGenerator(arguments[0].reference)
        return .none
      }
    }
    installAsyncMethods()
  }
}

extension CallResult {
  var builtinClass: BuiltinClass {
    switch self {
    case .value, .generator: .generator
    case .coroutine: .coroutine
    case .asyncGenerator: .asyncGenerator
    }
  }
}

extension GeneratorObject {
  /// What messages call it.
  var kindName: String {
    switch function.reference.asFunction.pointee.code.asCode.pointee.result {
    case .value, .generator: "generator"
    case .coroutine: "coroutine"
    case .asyncGenerator: "async generator"
    }
  }
}
