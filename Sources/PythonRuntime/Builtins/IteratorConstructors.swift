// The constructors `enumerate`, `zip`, `map`, `filter` and `reversed`.

extension Interpreter {
  /// Adds the constructors of built-in iterators.
  func installIterators() {
    defineNew(.enumerate, "iterable=None, start=0") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isUndefined {
        throw interpreter.raise(.typeError, "enumerate() missing required argument 'iterable'")
      }
      let source = try interpreter.iterator(of: arguments[1])
      let start = arguments[2].isUndefined ? Value(small: 0) : try interpreter.index(arguments[2])
      let result = interpreter.makeIterator(
        .enumerate, .enumerate, source, start.isSmall ? .undefined : start,
        index: start.isSmall ? start.small : 0)
      return interpreter.subclassed(result, as: arguments[0])
    }
    defineNew(.zip, "*iterables, strict=False") { (interpreter, arguments) throws(Raised) in
      let isStrict = arguments[1].isUndefined ? false : try interpreter.truth(arguments[1])
      let sources = try interpreter.iterators(of: arguments)
      let result = interpreter.makeIterator(.zip, .zip, sources, step: isStrict ? 1 : 0)
      return interpreter.subclassed(result, as: arguments[0])
    }
    defineNew(.map, "*arguments") { (interpreter, arguments) throws(Raised) in
      guard arguments.restCount >= 2 else {
        throw interpreter.raise(.typeError, "map() must have at least two arguments.")
      }
      let sources = try interpreter.iterators(of: arguments, from: 1)
      return interpreter.subclassed(
        interpreter.makeIterator(.map, .map, arguments.rest(0), sources), as: arguments[0])
    }
    defineNew(.filter, "function, iterable, /") { (interpreter, arguments) throws(Raised) in
      let source = try interpreter.iterator(of: arguments[2])
      return interpreter.subclassed(
        interpreter.makeIterator(.filter, .filter, arguments[1], source), as: arguments[0])
    }
    defineNew(.reversed, "sequence, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.reversedIterator(arguments[1])
    }
    installLengthHints()
  }

  /// A tuple of iterators over the arguments of `*values`.
  private func iterators(of arguments: Arguments, from first: Int = 0) throws(Raised) -> Value {
    let count = arguments.restCount - first
    if count <= 0 { return emptyTuple }
    let tuple = allocateTuple(count)
    for index in 0..<count { tuple.asTuple.items[index] = .none }
    for index in 0..<count { tuple.asTuple.items[index] = try iterator(of: arguments.rest(index + first)) }
    return Value(tuple)
  }

  /// `reversed(sequence)`.
  func reversedIterator(_ sequence: Value) throws(Raised) -> Value {
    if sequence.isReference, !sequence.reference.isUserClass {
      switch sequence.reference.kind {
      case .list, .tuple, .string, .bytes, .bytearray:
        let cls = sequence.isKind(.list) ? BuiltinClass.listReverseIterator : .reversed
        return makeIterator(cls, .reversedSequence, sequence, index: try length(sequence) - 1)
      default: break
      }
    }
    let method = classLookup(classOf(sequence), internedString("__reversed__"))
    if method.isNone { throw notReversible(sequence) }
    if !method.isUndefined { return try callBound(method, sequence) }
    let cls = classOf(sequence)
    let isSequence =
      !classLookup(cls, names[.getitem]).isUndefined && !classLookup(cls, names[.len]).isUndefined
    guard isSequence, !sequence.isKind(.dict), !sequence.isKind(.set), !sequence.isKind(.frozenset) else {
      throw notReversible(sequence)
    }
    return makeIterator(.reversed, .reversedSequence, sequence, index: try length(sequence) - 1)
  }

  private func notReversible(_ value: Value) -> Raised {
    raise(.typeError, "'\(className(of: value))' object is not reversible")
  }

  /// `__length_hint__` of the iterators that know how much is left.
  private func installLengthHints() {
    let classes: [BuiltinClass] = [
      .listIterator, .tupleIterator, .strIterator, .bytesIterator, .rangeIterator, .reversed,
      .listReverseIterator, .asciiIterator, .setIterator,
      .dictKeyIterator, .dictValueIterator, .dictItemIterator,
    ]
    for cls in classes {
      define(cls, "__length_hint__", "self, /") { (interpreter, arguments) throws(Raised) in
        let state = arguments[0].reference.asIterator.pointee
        switch state.sort {
        case .range: return interpreter.makeInteger(state.limit)
        case .list, .tuple, .string, .bytes, .sequence:
          guard state.first.isReference else { return Value(small: 0) }
          let length = try interpreter.length(state.first)
          return interpreter.makeInteger(max(length - min(state.index, length), 0))
        case .reversedSequence: return interpreter.makeInteger(max(state.index + 1, 0))
        default:
          guard state.first.isKind(.dict) || state.first.isKind(.set) || state.first.isKind(.frozenset) else {
            return Value(small: 0)
          }
          let table = state.first.reference.asDict.pointee
          let range = min(state.index, table.used)..<table.used
          return interpreter.makeInteger(range.filter { !table.entries[$0].key.isUndefined }.count)
        }
      }
    }
  }
}
