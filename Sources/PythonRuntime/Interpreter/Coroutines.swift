// Coroutines: what an `async def` makes. They run as generators do, and what they await is what they delegate to.
// Source of the rules: Python reference, "Coroutines" and "Coroutine Objects".

extension Interpreter {
  func isPlainGenerator(_ value: Value) -> Bool {
    value.isKind(.generator) && value.reference.classReference == classOf(.generator)
  }

  func isCoroutine(_ value: Value) -> Bool {
    value.isKind(.generator) && value.reference.classReference == classOf(.coroutine)
  }

  // MARK: Awaiting

  /// The iterator through which an object is awaited.
  func awaitIterator(of value: Value, for purpose: AwaitPurpose) throws(Raised) -> Value {
    if isCoroutine(value) {
      if !value.reference.asGenerator.pointee.delegate.isUndefined {
        throw raise(.runtimeError, "coroutine is being awaited already")
      }
      return value
    }
    let method = try lookupSpecial(value, .await)
    guard !method.isUndefined else { throw notAwaitable(value, purpose) }
    let iterator = try call(method, [])
    if isCoroutine(iterator) { throw raise(.typeError, "__await__() returned a coroutine") }
    guard isIterator(iterator) else {
      throw raise(.typeError, "__await__() returned non-iterator of type '\(className(of: iterator))'")
    }
    return iterator
  }

  private func notAwaitable(_ value: Value, _ purpose: AwaitPurpose) -> Raised {
    let name = className(of: value)
    let method: String
    switch purpose {
    case .expression: return raise(.typeError, "object \(name) can't be used in 'await' expression")
    case .entering: method = "__aenter__"
    case .exiting: method = "__aexit__"
    }
    return raise(
      .typeError,
      "'async with' received an object from \(method) that does not implement __await__: \(name)")
  }

  /// What `async for` goes through.
  func asyncIterator(of value: Value) throws(Raised) -> Value {
    let method = try lookupSpecial(value, .asyncIterator)
    guard !method.isUndefined else {
      throw raise(
        .typeError, "'async for' requires an object with __aiter__ method, got \(className(of: value))")
    }
    let iterator = try call(method, [])
    guard !classLookup(classOf(iterator), names[.asyncNext]).isUndefined else {
      throw raise(
        .typeError,
        "'async for' received an object from __aiter__ that does not implement __anext__: \(className(of: iterator))"
      )
    }
    return iterator
  }

  /// The iterator through which the next value of an asynchronous iterator is awaited.
  func nextAwaitable(of iterator: Value) throws(Raised) -> Value {
    let method = try lookupSpecial(iterator, .asyncNext)
    guard !method.isUndefined else {
      throw raise(
        .typeError, "'async for' requires an iterator with __anext__ method, got \(className(of: iterator))")
    }
    let awaitable = try call(method, [])
    if isCoroutine(awaitable) { return awaitable }
    do throws(Raised) {
      return try awaitIterator(of: awaitable, for: .expression)
    } catch {
      let cause = pendingException
      let error = raise(
        .typeError, "'async for' received an invalid object from __anext__: \(className(of: awaitable))")
      let raised = pendingException.reference.asException
      (raised.pointee.cause, raised.pointee.context) = (cause, cause)
      raised.pointee.suppressesContext = true
      throw error
    }
  }

  // MARK: Coroutines that nobody awaits

  func isNeverAwaited(_ reference: Reference) -> Bool {
    reference.classReference == classOf(.coroutine) && reference.asGenerator.pointee.state == .created
  }

  /// Warns where a statement drops the coroutine that it has just made: `work()` in place of `await work()`.
  func warnOfDiscarded(_ value: Value) throws(Raised) {
    guard value.isKind(.generator), isNeverAwaited(value.reference),
      youngestCoroutine.reference == value.reference, youngestCoroutine.frame == frameIndex
    else { return }
    try warnOfNeverAwaited(value.reference)
  }

  /// Gives the warning, once.
  func warnOfNeverAwaited(_ reference: Reference) throws(Raised) {
    reference.asGenerator.pointee.state = .finished
    let warnings = try importModule("warnings")
    _ = try callMethod(warnings, "_warn_unawaited_coroutine", [Value(reference)])
  }

  /// What is left to do for a generator that nothing refers to any more.
  func endGenerator(_ reference: Reference) throws(Raised) {
    if isNeverAwaited(reference) { return try warnOfNeverAwaited(reference) }
    let finalizer = asyncGeneratorHook(.finalizer)
    if reference.classReference == classOf(.asyncGenerator), !finalizer.isNone {
      _ = try call(finalizer, Value(reference))
    } else {
      try closeGenerator(reference)
    }
  }
}
