// Built-in functions that consume iterables: all, any, iter, len, max, min, next, sorted, sum.

extension Interpreter {
  func installIterableFunctions() {
    defineFunction("len", "obj, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeInteger(try interpreter.length(arguments[0]))
    }
    defineFunction("all", "iterable, /") { (interpreter, arguments) throws(Raised) in
      Value(!(try interpreter.isAny(arguments[0], false)))
    }
    defineFunction("any", "iterable, /") { (interpreter, arguments) throws(Raised) in
      Value(try interpreter.isAny(arguments[0], true))
    }
    defineFunction("iter", "object, sentinel=None, /") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isUndefined { return try interpreter.iterator(of: arguments[0]) }
      guard interpreter.isCallable(arguments[0]) else {
        throw interpreter.raise(.typeError, "iter(v, w): v must be callable")
      }
      return interpreter.makeIterator(.callableIterator, .callable, arguments[0], arguments[1])
    }
    defineFunction("next", "iterator, default=None, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.nextFunction(arguments[0], arguments[1])
    }
    defineFunction("sum", "iterable=None, /, start=0") { (interpreter, arguments) throws(Raised) in
      if arguments[0].isUndefined {
        throw interpreter.raise(.typeError, "sum() takes at least 1 positional argument (0 given)")
      }
      return try interpreter.sum(
        arguments[0], start: arguments[1].isUndefined ? Value(small: 0) : arguments[1])
    }
    // Python's `sorted` hands its keywords on to `list.sort`, which its message about a wrong one names.
    defineFunction("sorted", "*values, key=None, reverse=False, **others") {
      (interpreter, arguments) throws(Raised) in
      if arguments[2].isKind(.dict), let name = interpreter.dictPairs(arguments[2].reference).first {
        throw interpreter.raise(
          .typeError, "'\(interpreter.text(name))' is an invalid keyword argument for sort()")
      }
      guard arguments.restCount == 1 else {
        throw interpreter.raise(.typeError, "sorted expected 1 argument, got \(arguments.restCount)")
      }
      let list = try interpreter.toList(arguments.rest(0))
      let isReversed =
        arguments[1].isUndefined ? false : try interpreter.truth(interpreter.index(arguments[1]))
      try interpreter.listSort(list.reference, key: arguments[0], reverse: isReversed)
      return list
    }
    for (name, operation) in [("min", Operation.less), ("max", .greater)] {
      defineFunction(name, "*values, key=None, default=None") { (interpreter, arguments) throws(Raised) in
        try interpreter.extreme(arguments, name, operation)
      }
    }
  }

  /// Whether any item's truth is `wanted`.
  private func isAny(_ iterable: Value, _ wanted: Bool) throws(Raised) -> Bool {
    let source = try iterator(of: iterable)
    while true {
      let value = try next(source, using: .skip(Value(!wanted)))
      if value.isUndefined { return false }
      if try truth(value) == wanted { return true }
      try poll()
    }
  }

  private func nextFunction(_ iterator: Value, _ fallback: Value) throws(Raised) -> Value {
    // The exception that a `__next__` or a generator's `return` made must reach the caller as it is.
    if fallback.isUndefined, !iterator.isKind(.iterator) {
      let method = classLookup(classOf(iterator), names[.next])
      if method.isUndefined {
        throw raise(.typeError, "'\(className(of: iterator))' object is not an iterator")
      }
      return try callBound(method, iterator)
    }
    let value = try next(iterator)
    if !value.isUndefined { return value }
    if !fallback.isUndefined { return fallback }
    throw raise(.stopIteration, value: .undefined)
  }

  // MARK: Sums

  private func sum(_ iterable: Value, start: Value) throws(Raised) -> Value {
    if start.isKind(.string) {
      throw raise(.typeError, "sum() can't sum strings [use ''.join(seq) instead]")
    }
    if start.isKind(.bytes) { throw raise(.typeError, "sum() can't sum bytes [use b''.join(seq) instead]") }
    if start.isKind(.bytearray) {
      throw raise(.typeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
    }
    var total = start
    var numbers = NumberSum(start: start)
    try withUnsafeMutablePointer(to: &numbers) { (numbers) throws(Raised) in
      try forEach(iterable, using: .sum(numbers)) { (value) throws(Raised) in
        total = try binary(.add, numbers.pointee.take(self) ?? total, value)
      }
    }
    return numbers.take(self) ?? total
  }

  // MARK: Extremes

  private func extreme(_ arguments: Arguments, _ name: String, _ operation: Operation) throws(Raised) -> Value
  {
    let key = arguments[0].isNone ? .undefined : arguments[0]
    guard arguments.restCount > 0 else {
      throw raise(.typeError, "\(name) expected at least 1 argument, got 0")
    }
    let hasSeveral = arguments.restCount > 1
    if hasSeveral, !arguments[1].isUndefined {
      throw raise(
        .typeError, "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    var extreme = NumberExtreme(isSmallest: operation == .less)
    try withUnsafeMutablePointer(to: &extreme) { (extreme) throws(Raised) in
      var bestKey = Value.undefined
      func consider(_ value: Value) throws(Raised) {
        let best = extreme.pointee.best
        let measure = key.isUndefined ? value : try callOne(key, value)
        let isBetter =
          best.isUndefined
          ? true : try compareTruth(operation, measure, key.isUndefined ? best : bestKey)
        guard isBetter else { return }
        extreme.pointee.best = value
        bestKey = measure
      }
      let use = key.isUndefined ? QuickUse.extreme(extreme) : .none
      if hasSeveral {
        for index in 0..<arguments.restCount where !use.take(arguments.rest(index), self) {
          try consider(arguments.rest(index))
        }
      } else {
        try forEach(arguments.rest(0), using: use) { (value) throws(Raised) in try consider(value) }
      }
    }
    if !extreme.best.isUndefined { return extreme.best }
    if !arguments[1].isUndefined { return arguments[1] }
    throw raise(.valueError, "\(name)() arg is an empty sequence")
  }
}
