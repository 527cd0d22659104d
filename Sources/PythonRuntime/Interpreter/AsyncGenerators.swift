// Asynchronous generators, and the objects that are awaited for one step of theirs. Such a step may itself await
// something: then the generator delegates. Where it does not, what it yielded is the step's result.
// Source of the rules: Python reference, "Asynchronous generator functions", and PEP 525.

/// The classes of objects whose iteration is one step of something asynchronous. All have the same slots.
final class AsyncClasses {
  let coroutineWrapper: NativeClass
  let send: NativeClass
  let `throw`: NativeClass
  let defaulting: NativeClass

  /// What the slots of a step hold.
  enum Slot { static let target = 0, argument = 1, purpose = 2, state = 3, count = 4 }

  fileprivate init(_ interpreter: Interpreter) throws(Raised) {
    coroutineWrapper = try interpreter.makeStepClass("coroutine_wrapper")
    send = try interpreter.makeStepClass("async_generator_asend")
    self.throw = try interpreter.makeStepClass("async_generator_athrow")
    defaulting = try interpreter.makeStepClass("anext_awaitable")
  }
}

/// What a step does first, and what its end means.
private enum StepPurpose: Int {
  case wrap, send, `throw`, close, defaulting
}

private enum StepState: Int { case created, running, finished }

/// The functions that `sys.set_asyncgen_hooks` sets.
enum AsyncGeneratorHook: Int { case firstIteration, finalizer }

extension Interpreter {
  fileprivate func makeStepClass(_ name: String) throws(Raised) -> NativeClass {
    let cls = try makeNativeClass(
      module: "builtins", name: name, slots: AsyncClasses.Slot.count, doc: "",
      methods: [
        NativeDefinition("send", "self, value, /") { (interpreter, arguments) throws(Raised) in
          try interpreter.advance(arguments[0], sending: arguments[1])
        },
        NativeDefinition("throw", "self, type, value=None, traceback=None, /") {
          (interpreter, arguments) throws(Raised) in
          let exception = try interpreter.exceptionInstance(arguments[1], value: arguments[2])
          return try interpreter.advance(arguments[0], throwing: exception)
        },
        NativeDefinition("close", "self, /") { (interpreter, arguments) throws(Raised) in
          interpreter.finish(arguments[0])
          return .none
        },
        NativeDefinition("__next__", "self, /") { (interpreter, arguments) throws(Raised) in
          try interpreter.advance(arguments[0], sending: .none)
        },
        NativeDefinition("__await__", "self, /") { (_, arguments) throws(Raised) in arguments[0] },
      ], getters: [])
    define(cls.reference, "__iter__", "self, /") { (_, arguments) throws(Raised) in arguments[0] }
    updateClassFlags(cls.reference)
    return cls
  }

  private func knownAsyncClasses() throws(Raised) -> AsyncClasses {
    if let asyncClasses { return asyncClasses }
    let made = try AsyncClasses(self)
    asyncClasses = made
    return made
  }

  private func makeStep(
    _ cls: NativeClass, _ target: Value, _ purpose: StepPurpose, _ argument: Value = .none
  ) -> Value {
    makeNativeObject(cls) {
      $0[AsyncClasses.Slot.target] = target
      $0[AsyncClasses.Slot.argument] = argument
      $0[AsyncClasses.Slot.purpose] = Value(small: purpose.rawValue)
      $0[AsyncClasses.Slot.state] = Value(small: StepState.created.rawValue)
    }
  }

  /// What `anext(iterator, fallback)` gives.
  func makeDefaulting(_ awaitable: Value, _ fallback: Value) throws(Raised) -> Value {
    makeStep(
      try knownAsyncClasses().defaulting, try awaitIterator(of: awaitable, for: .expression), .defaulting,
      fallback)
  }

  private func state(_ step: Value) -> StepState {
    StepState(rawValue: slot(step, AsyncClasses.Slot.state).small) ?? .finished
  }

  private func setState(_ step: Value, _ state: StepState) {
    setSlot(step, AsyncClasses.Slot.state, Value(small: state.rawValue))
  }

  // MARK: Steps

  /// Goes on with a step: sends a value in, or raises an exception where it waits.
  /// - Returns: what it waits for next. Its end is a StopIteration with its result, or another exception.
  private func advance(
    _ step: Value, sending value: Value = .none, throwing exception: Value = .undefined
  ) throws(Raised) -> Value {
    let target = slot(step, AsyncClasses.Slot.target)
    let argument = slot(step, AsyncClasses.Slot.argument)
    let purpose = StepPurpose(rawValue: slot(step, AsyncClasses.Slot.purpose).small) ?? .wrap
    switch purpose {
    case .wrap:
      return exception.isUndefined ? try send(target, value) : try throwIn(target, exception, .undefined)
    case .defaulting: return try advanceDefaulting(target, argument, value, exception)
    case .send, .throw, .close: break
    }
    let generator = target.reference
    let isFirst = state(step) == .created
    if isFirst { try start(step, generator, purpose) }
    guard state(step) == .running else {
      let names = purpose == .send ? "__anext__()/asend()" : "aclose()/athrow()"
      throw raise(.runtimeError, "cannot reuse already awaited \(names)")
    }
    let result: Value
    do throws(Raised) {
      if !exception.isUndefined {
        result = try throwInto(generator, exception)
      } else if !isFirst {
        result = try self.step(generator, sending: value)
      } else if purpose == .send {
        result = try self.step(generator, sending: value.isNone ? argument : value)
      } else {
        result = try throwInto(generator, argument)
      }
    } catch {
      finish(step)
      if purpose == .close, isPending(.stopAsyncIteration) || isPending(.generatorExit) {
        pendingException = .undefined
        throw raiseStopIteration(.none)
      }
      throw error
    }
    if result.isUndefined {
      finish(step)
      if purpose == .close { throw raiseStopIteration(.none) }
      throw raise(.stopAsyncIteration, value: .undefined)
    }
    if !generator.asGenerator.pointee.delegate.isUndefined { return result }
    finish(step)
    if purpose == .close { throw raise(.runtimeError, "async generator ignored GeneratorExit") }
    throw raise(.stopIteration, value: result)
  }

  private func start(_ step: Value, _ generator: Reference, _ purpose: StepPurpose) throws(Raised) {
    if generator.asGenerator.pointee.isInStep {
      setState(step, .finished)
      let name = [StepPurpose.throw: "athrow", .close: "aclose"][purpose] ?? "anext"
      throw raise(.runtimeError, "\(name)(): asynchronous generator is already running")
    }
    setState(step, .running)
    generator.asGenerator.pointee.isInStep = true
  }

  private func finish(_ step: Value) {
    let target = slot(step, AsyncClasses.Slot.target)
    if state(step) == .running { target.reference.asGenerator.pointee.isInStep = false }
    setState(step, .finished)
  }

  private func advanceDefaulting(
    _ iterator: Value, _ fallback: Value, _ value: Value, _ exception: Value
  ) throws(Raised) -> Value {
    do throws(Raised) {
      if !exception.isUndefined { return try callMethod(iterator, "throw", [exception]) }
      if iterator.isKind(.generator) { return try send(iterator, value) }
      if value.isNone { return try callMethod(iterator, "__next__", []) }
      return try callMethod(iterator, "send", [value])
    } catch {
      guard isPending(.stopAsyncIteration) else { throw error }
      pendingException = .undefined
      throw raiseStopIteration(fallback)
    }
  }

  // MARK: Hooks

  /// A function that `sys.set_asyncgen_hooks` has set, or None.
  func asyncGeneratorHook(_ hook: AsyncGeneratorHook) -> Value {
    asyncGeneratorHooks.isKind(.list) ? values(ofList: asyncGeneratorHooks)[hook.rawValue] : .none
  }

  /// Sets both; undefined leaves one as it is.
  func setAsyncGeneratorHooks(_ first: Value, _ finalizer: Value) {
    if !asyncGeneratorHooks.isKind(.list) {
      asyncGeneratorHooks = makeList([.none, .none])
      roots.append(asyncGeneratorHooks)
    }
    let items = asyncGeneratorHooks.reference.asList.pointee.items
    if !first.isUndefined { items[AsyncGeneratorHook.firstIteration.rawValue] = first }
    if !finalizer.isUndefined { items[AsyncGeneratorHook.finalizer.rawValue] = finalizer }
  }

  /// The functions of `sys` that have to do with asynchronous generators.
  var asyncGeneratorFunctions: [NativeDefinition] {
    [
      NativeDefinition("set_asyncgen_hooks", "firstiter=None, finalizer=None") {
        (interpreter, arguments) throws(Raised) in
        for (name, hook) in [("firstiter", arguments[0]), ("finalizer", arguments[1])]
        where !hook.isUndefined && !hook.isNone && !interpreter.isCallable(hook) {
          throw interpreter.raise(
            .typeError, "callable \(name) expected, got \(interpreter.className(of: hook))")
        }
        interpreter.setAsyncGeneratorHooks(arguments[0], arguments[1])
        return .none
      },
      NativeDefinition("get_asyncgen_hooks", "") { (interpreter, _) throws(Raised) in
        interpreter.makeTuple([
          interpreter.asyncGeneratorHook(.firstIteration), interpreter.asyncGeneratorHook(.finalizer),
        ])
      },
    ]
  }

  private func noteFirstIteration(_ generator: Value) throws(Raised) {
    guard generator.reference.asGenerator.pointee.state == .created else { return }
    let hook = asyncGeneratorHook(.firstIteration)
    if !hook.isNone { _ = try call(hook, generator) }
  }

  // MARK: Methods

  /// The methods of coroutines and asynchronous generators that have to do with awaiting.
  func installAsyncMethods() {
    define(.coroutine, "__await__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeStep(try interpreter.knownAsyncClasses().coroutineWrapper, arguments[0], .wrap)
    }
    define(.asyncGenerator, "__aiter__", "self, /") { (_, arguments) throws(Raised) in arguments[0] }
    define(.asyncGenerator, "__anext__", "self, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.noteFirstIteration(arguments[0])
      return interpreter.makeStep(try interpreter.knownAsyncClasses().send, arguments[0], .send)
    }
    define(.asyncGenerator, "asend", "self, value, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.noteFirstIteration(arguments[0])
      return interpreter.makeStep(
        try interpreter.knownAsyncClasses().send, arguments[0], .send, arguments[1])
    }
    define(.asyncGenerator, "athrow", "self, type, value=None, traceback=None, /") {
      (interpreter, arguments) throws(Raised) in
      try interpreter.noteFirstIteration(arguments[0])
      let exception = try interpreter.exceptionInstance(arguments[1], value: arguments[2])
      return interpreter.makeStep(
        try interpreter.knownAsyncClasses().throw, arguments[0], .throw, exception)
    }
    define(.asyncGenerator, "aclose", "self, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.noteFirstIteration(arguments[0])
      let exception = interpreter.makeException(interpreter.exceptionClass(.generatorExit), [])
      return interpreter.makeStep(
        try interpreter.knownAsyncClasses().throw, arguments[0], .close, exception)
    }
  }
}
