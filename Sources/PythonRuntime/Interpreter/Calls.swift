// Calls: binding arguments to parameters, calling any callable from Swift, making instances.
// Source of the rules: Python reference, "Calls" and "Function definitions".

extension Interpreter {
  // MARK: From Swift

  /// Calls anything callable with positional arguments.
  @discardableResult
  public func call(_ callee: Value, _ arguments: [Value]) throws(Raised) -> Value {
    let base = freeTop + 1
    guard base + arguments.count + 256 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    base[-1] = callee
    for (index, argument) in arguments.enumerated() { base[index] = argument }
    let saved = stackTop
    stackTop = base + arguments.count
    defer { stackTop = saved }
    return try call(callee, base, arguments.count)
  }

  /// Calls anything callable with one argument.
  func call(_ callee: Value, _ argument: Value) throws(Raised) -> Value {
    let base = freeTop + 1
    guard base + 256 < stackLimit else { throw raise(.recursionError, "maximum recursion depth exceeded") }
    base[-1] = callee
    base[0] = argument
    let saved = stackTop
    stackTop = base + 1
    defer { stackTop = saved }
    return try call(callee, base, 1)
  }

  /// Calls with keyword arguments too.
  public func call(_ callee: Value, _ arguments: [Value], names keywords: [(String, Value)]) throws(Raised)
    -> Value
  {
    let all = arguments + keywords.map(\.1)
    let base = freeTop + 1
    guard base + all.count + 256 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    base[-1] = callee
    for (index, argument) in all.enumerated() { base[index] = argument }
    let saved = stackTop
    stackTop = base + all.count
    defer { stackTop = saved }
    if keywords.isEmpty { return try call(callee, base, all.count) }
    return try callWithNames(callee, base, all.count, names: makeTuple(keywords.map { internedString($0.0) }))
  }

  @discardableResult
  public func callMethod(_ object: Value, _ name: String, _ arguments: [Value]) throws(Raised) -> Value {
    try call(getAttribute(object, internedString(name)), arguments)
  }

  func hasMethod(_ object: Value, _ name: String) throws(Raised) -> Bool {
    !(try lookup(object, internedString(name))).isUndefined
  }

  /// Calls with arguments that lie on the register stack, below `stackTop`.
  func call(_ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value {
    guard callee.isReference else { throw notCallable(callee) }
    let reference = callee.reference
    switch reference.kind {
    case .function:
      let function = reference.asFunction
      let code = function.pointee.code.asCode
      // Parameters are rearranged in place, so they need room of their own above everything in use.
      var base = arguments
      if arguments + count < freeTop {
        base = freeTop
        for index in 0..<count { base[index] = arguments[index] }
      }
      let saved = stackTop
      defer { stackTop = saved }
      stackTop = base + count
      if !code.pointee.parameters.takes(count) {
        try bind(function, base, count)
      }
      if code.pointee.result != .value { return makeGenerator(reference, base) }
      return try runFunction(reference, base)
    case .native: return try callNative(reference, arguments, count)
    case .method:
      let saved = stackTop
      defer { stackTop = saved }
      let top = freeTop
      top.pointee = reference.asMethod.pointee.receiver
      for index in 0..<count { top[index + 1] = arguments[index] }
      stackTop = top + count + 1
      return try call(reference.asMethod.pointee.function, top, count + 1)
    case .classObject:
      let value = try quickConstruction(reference, arguments, count)
      return value.isUndefined ? try construct(reference, arguments, count, names: .undefined) : value
    case .staticMethod: return try call(reference.asFields.pointee.first, arguments, count)
    default:
      try checkMachineStack(" while calling a Python object")
      let method = try lookupSpecial(callee, .call)
      if method.isUndefined { throw notCallable(callee) }
      return try call(method, arguments, count)
    }
  }

  private func notCallable(_ callee: Value) -> Raised {
    raise(.typeError, "'\(className(of: callee))' object is not callable")
  }

  /// Runs a function whose parameters stand bound at `base`.
  func runFunction(_ function: Reference, _ base: UnsafeMutablePointer<Value>) throws(Raised) -> Value {
    let object = function.asFunction
    let code = object.pointee.code.asCode
    try pushFrame(
      code, base: base, globals: object.pointee.globals, function: Value(function), namespace: .undefined,
      companion: .undefined, role: .entry, destination: 0)
    let saved = stackTop
    defer { stackTop = saved }
    return try run()
  }

  /// Runs code of a module, class body or `exec`.
  func runCode(_ code: Value, globals: Value, namespace: Value, function: Value = .undefined) throws(Raised)
    -> Value
  {
    let saved = stackTop
    defer { stackTop = saved }
    try pushFrame(
      code.reference.asCode, base: freeTop, globals: globals, function: function, namespace: namespace,
      companion: .undefined, role: .entry, destination: 0)
    return try run()
  }

  // MARK: Names and spreading

  /// Calls with the last arguments named by a tuple.
  func callWithNames(
    _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names: Value
  ) throws(Raised) -> Value {
    let keywordCount = names.reference.asTuple.pointee.count
    let positional = count - keywordCount
    let values = arguments + positional
    guard callee.isReference else { throw notCallable(callee) }
    let reference = callee.reference
    let saved = stackTop
    defer { stackTop = saved }
    stackTop = max(freeTop, arguments + count)
    switch reference.kind {
    case .function:
      let base = freeTop
      guard base + count + 512 < stackLimit else {
        throw raise(.recursionError, "maximum recursion depth exceeded")
      }
      for index in 0..<positional { base[index] = arguments[index] }
      let code = reference.asFunction.pointee.code.asCode
      stackTop = base + max(Int(code.pointee.parameterCount), positional) + 1
      try bind(reference.asFunction, base, positional, keywords: names, values: values)
      if code.pointee.result != .value { return makeGenerator(reference, base) }
      return try runFunction(reference, base)
    case .native: return try callNative(reference, arguments, positional, keywords: names, values: values)
    case .method:
      let top = freeTop
      top.pointee = reference.asMethod.pointee.receiver
      for index in 0..<count { top[index + 1] = arguments[index] }
      stackTop = top + count + 1
      return try callWithNames(reference.asMethod.pointee.function, top, count + 1, names: names)
    case .classObject: return try construct(reference, arguments, count, names: names)
    case .staticMethod:
      return try callWithNames(reference.asFields.pointee.first, arguments, count, names: names)
    default:
      try checkMachineStack(" while calling a Python object")
      let method = try lookupSpecial(callee, .call)
      if method.isUndefined { throw notCallable(callee) }
      return try callWithNames(method, arguments, count, names: names)
    }
  }

  /// `callee(*list, **dict)`.
  func callSpread(_ callee: Value, _ list: Value, _ dict: Value) throws(Raised) -> Value {
    let items = list.reference.asList
    let positional = items.pointee.count
    let keywordCount = dict.isUndefined ? 0 : dict.reference.asDict.pointee.count
    let base = freeTop
    guard base + positional + keywordCount + 512 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    for index in 0..<positional { base[index] = items.pointee.items[index] }
    let saved = stackTop
    defer { stackTop = saved }
    stackTop = base + positional + keywordCount
    if keywordCount == 0 { return try call(callee, base, positional) }
    var nameValues: [Value] = []
    let entries = dict.reference.asDict
    for index in 0..<entries.pointee.used where !entries.pointee.entries[index].key.isUndefined {
      let key = entries.pointee.entries[index].key
      guard key.isKind(.string) else { throw raise(.typeError, "keywords must be strings") }
      base[positional + nameValues.count] = entries.pointee.entries[index].value
      nameValues.append(key)
    }
    return try callWithNames(callee, base, positional + keywordCount, names: makeTuple(nameValues))
  }

  /// Calls with a tuple or list of arguments and a dict of names, as wrappers written in Swift pass them on.
  func callSpread(_ callee: Value, arguments: Value, keywords: Value) throws(Raised) -> Value {
    let list = try toList(arguments)
    return try callSpread(callee, list, keywords.isKind(.dict) ? keywords : .undefined)
  }

  // MARK: Binding

  /// Rearranges arguments at `base` into the function's parameters.
  func bind(
    _ function: UnsafeMutablePointer<FunctionObject>, _ base: UnsafeMutablePointer<Value>, _ count: Int,
    keywords: Value = .undefined, values: UnsafeMutablePointer<Value>? = nil
  ) throws(Raised) {
    let code = function.pointee.code.asCode
    let parameters = code.pointee.parameters
    let positionalCount = Int(parameters.positionalCount)
    let given = min(count, positionalCount)
    guard base + max(count, parameters.names.count) + 256 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    var rest = Value.undefined
    if count > positionalCount {
      if parameters.hasVariadic {
        rest = makeTuple(base + positionalCount, count - positionalCount)
      } else {
        throw tooManyPositional(function, count, keywords)
      }
    } else if parameters.hasVariadic {
      rest = emptyTuple
    }
    let named = parameters.namedCount
    for index in given..<named { base[index] = .undefined }
    var extra = Value.undefined
    if parameters.hasKeywordVariadic { extra = makeDict() }
    if !keywords.isUndefined, let values {
      try bindKeywords(function, base, keywords, values, extra)
    }
    if parameters.hasVariadic { base[named] = rest }
    if parameters.hasKeywordVariadic { base[named + (parameters.hasVariadic ? 1 : 0)] = extra }
    try fillDefaults(function, base, given: given)
  }

  private func bindKeywords(
    _ function: UnsafeMutablePointer<FunctionObject>, _ base: UnsafeMutablePointer<Value>,
    _ keywords: Value, _ given: UnsafeMutablePointer<Value>, _ extra: Value
  ) throws(Raised) {
    let parameters = function.pointee.code.asCode.pointee.parameters
    let tuple = keywords.reference.asTuple
    for position in 0..<tuple.pointee.count {
      let name = internIfKnown(tuple.items[position])
      var parameter = Int(parameters.positionalOnlyCount)
      while parameter < parameters.namedCount, parameters.names[parameter] != name { parameter += 1 }
      if parameter < parameters.namedCount {
        if !base[parameter].isUndefined {
          throw raise(
            .typeError,
            "\(text(function.pointee.qualifiedName))() got multiple values for argument '\(text(name))'")
        }
        base[parameter] = given[position]
      } else if !extra.isUndefined {
        try dictSet(extra.reference, name, given[position])
      } else {
        throw unexpectedKeyword(function, name, keywords)
      }
    }
  }

  private func unexpectedKeyword(
    _ function: UnsafeMutablePointer<FunctionObject>, _ name: Value, _ keywords: Value
  ) -> Raised {
    let parameters = function.pointee.code.asCode.pointee.parameters
    let positionalOnly = parameters.names.prefix(Int(parameters.positionalOnlyCount))
    if positionalOnly.contains(name) {
      let names = values(ofTuple: keywords).map { internIfKnown($0) }
      let wrong = positionalOnly.filter { names.contains($0) }.map { text($0) }.joined(separator: ", ")
      return raise(
        .typeError,
        "\(text(function.pointee.qualifiedName))() got some positional-only arguments passed as keyword arguments: '\(wrong)'"
      )
    }
    return raise(
      .typeError,
      "\(text(function.pointee.qualifiedName))() got an unexpected keyword argument '\(text(name))'")
  }

  private func fillDefaults(
    _ function: UnsafeMutablePointer<FunctionObject>, _ base: UnsafeMutablePointer<Value>, given: Int
  ) throws(Raised) {
    let parameters = function.pointee.code.asCode.pointee.parameters
    let positionalCount = Int(parameters.positionalCount)
    let defaults = function.pointee.defaults
    let defaultCount = defaults.isReference ? defaults.reference.asTuple.pointee.count : 0
    let firstDefault = positionalCount - defaultCount
    var isComplete = true
    for index in given..<positionalCount where base[index].isUndefined {
      if index >= firstDefault {
        base[index] = defaults.reference.asTuple.items[index - firstDefault]
      } else {
        isComplete = false
      }
    }
    if !isComplete { throw missingArguments(function, base, given..<positionalCount, "positional") }
    let keywordOnly = positionalCount..<parameters.namedCount
    for index in keywordOnly where base[index].isUndefined {
      if function.pointee.keywordDefaults.isReference {
        base[index] = getName(function.pointee.keywordDefaults.reference, parameters.names[index])
      }
      if base[index].isUndefined { isComplete = false }
    }
    if !isComplete { throw missingArguments(function, base, keywordOnly, "keyword-only") }
  }

  /// The error for parameters of a range that are still undefined.
  private func missingArguments(
    _ function: UnsafeMutablePointer<FunctionObject>, _ base: UnsafeMutablePointer<Value>,
    _ range: Range<Int>, _ sort: String
  ) -> Raised {
    let info = codes[function.pointee.code.asCode.pointee.info]
    let names = range.filter { base[$0].isUndefined }.map { text(info.parameters.names[$0]) }
    if sort == "positional", info.file.name == "<lectern operator>", info.name == info.qualifiedName {
      // Functions that CPython has in C count their arguments instead of naming them.
      let wanted = Int(info.parameters.positionalCount)
      return raise(
        .typeError,
        wanted == 1
          ? "_operator.\(info.name)() takes exactly one argument (\(wanted - names.count) given)"
          : "\(info.name) expected \(wanted) arguments, got \(wanted - names.count)")
    }
    let quoted = names.map { "'\($0)'" }
    let list: String
    switch quoted.count {
    case 1: list = quoted[0]
    case 2: list = quoted.joined(separator: " and ")
    default: list = quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
    }
    return raise(
      .typeError,
      "\(text(function.pointee.qualifiedName))() missing \(names.count) required \(sort) argument\(names.count == 1 ? "" : "s"): \(list)"
    )
  }

  private func tooManyPositional(
    _ function: UnsafeMutablePointer<FunctionObject>, _ count: Int, _ keywords: Value
  ) -> Raised {
    let parameters = function.pointee.code.asCode.pointee.parameters
    let defaults = function.pointee.defaults
    let defaultCount = defaults.isReference ? defaults.reference.asTuple.pointee.count : 0
    let most = Int(parameters.positionalCount)
    let plural = most != 1
    let takes = defaultCount > 0 ? "from \(most - defaultCount) to \(most)" : "\(most)"
    var given = "\(count)"
    if !keywords.isUndefined {
      let tuple = keywords.reference.asTuple
      var keywordOnly = 0
      for index in 0..<tuple.pointee.count {
        let name = internIfKnown(tuple.items[index])
        if parameters.names[most..<parameters.namedCount].contains(name) { keywordOnly += 1 }
      }
      if keywordOnly > 0 {
        given =
          "\(count) positional argument\(count == 1 ? "" : "s") (and \(keywordOnly) keyword-only argument\(keywordOnly == 1 ? "" : "s"))"
      }
    }
    return raise(
      .typeError,
      "\(text(function.pointee.qualifiedName))() takes \(takes) positional argument\(plural || defaultCount > 0 ? "s" : "") but \(given) \(count == 1 ? "was" : "were") given"
    )
  }

  // MARK: Functions and instances

  func makeFunction(_ code: Value, _ globals: Value, _ parts: UnsafeMutablePointer<Value>) -> Value {
    let object = code.reference.asCode
    let reference = heap.allocate(MemoryLayout<FunctionObject>.size)
    reference.asFunction.initialize(
      to: FunctionObject(
        header: header(.function, .function), code: code.reference, globals: globals, defaults: parts[0],
        keywordDefaults: parts[1], closure: parts[2], name: object.pointee.name,
        qualifiedName: object.pointee.qualifiedName, attributes: .undefined, annotations: parts[3],
        doc: codes[object.pointee.info].doc, module: getName(globals.reference, names[.name])))
    return Value(reference)
  }

  /// The `__init__` in Python of a class whose instances are plain and made without a `__new__` of their own.
  @inline(__always)
  func quickInitializer(_ cls: Reference) -> Reference? {
    let object = cls.asClass
    guard object.pointee.isUserMade, object.pointee.instanceKind == .instance, !object.pointee.isAbstract,
      cls.classReference == classOf(.type), classLookup(cls, names[.new]) == objectNew
    else { return nil }
    let initializer = classLookup(cls, names[.initialize])
    guard initializer.isKind(.function),
      initializer.reference.asFunction.pointee.code.asCode.pointee.result == .value
    else {
      return nil
    }
    return initializer.reference
  }

  /// Calls a class: its metaclass's `__call__`, else `__new__` and `__init__`.
  func construct(
    _ cls: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names keywords: Value
  ) throws(Raised) -> Value {
    let metaclass = cls.classReference
    if metaclass != classOf(.type) {
      let override = classLookup(metaclass, names[.call])
      if isOverride(override) {
        let bound = try bindDescriptor(override, Value(cls), metaclass)
        return keywords.isUndefined
          ? try call(bound, arguments, count) : try callWithNames(bound, arguments, count, names: keywords)
      }
    }
    return try constructPlainly(cls, arguments, count, names: keywords)
  }

  /// What `type.__call__` does.
  func constructPlainly(
    _ cls: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names keywords: Value
  ) throws(Raised) -> Value {
    if cls == classOf(.type), count == 1, keywords.isUndefined { return Value(classOf(arguments[0])) }
    let saved = stackTop
    defer { stackTop = saved }
    let base = max(freeTop, arguments + count)
    guard base + count + 256 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    let creator = classLookup(cls, names[.new])
    let initializer = classLookup(cls, names[.initialize])
    let hasInitializer = !initializer.isUndefined && initializer != objectInit
    base.pointee = Value(cls)
    for index in 0..<count { base[index + 1] = arguments[index] }
    stackTop = base + count + 1
    let instance: Value
    if creator == objectNew {
      if (count > 0 || !keywords.isUndefined) && !hasInitializer {
        throw raise(.typeError, "\(className(cls))() takes no arguments")
      }
      instance = try newObject(cls)
    } else {
      let function = creator.isKind(.staticMethod) ? creator.reference.asFields.pointee.first : creator
      instance =
        keywords.isUndefined
        ? try call(function, base, count + 1) : try callWithNames(function, base, count + 1, names: keywords)
    }
    guard isSubclass(classOf(instance), cls), hasInitializer || !initializer.isUndefined else {
      return instance
    }
    let ownInitializer = classLookup(classOf(instance), names[.initialize])
    guard !ownInitializer.isUndefined, ownInitializer != objectInit else { return instance }
    base.pointee = instance
    for index in 0..<count { base[index + 1] = arguments[index] }
    stackTop = base + count + 1
    let result: Value
    if ownInitializer.isKind(.function) || ownInitializer.isKind(.native) {
      result =
        keywords.isUndefined
        ? try call(ownInitializer, base, count + 1)
        : try callWithNames(ownInitializer, base, count + 1, names: keywords)
    } else {
      let bound = try bindDescriptor(ownInitializer, instance, classOf(instance))
      result =
        keywords.isUndefined
        ? try call(bound, base + 1, count) : try callWithNames(bound, base + 1, count, names: keywords)
    }
    if !result.isNone {
      throw raise(.typeError, "__init__() should return None, not '\(className(of: result))'")
    }
    // The registers above may be reused: keep the instance in sight of the collector until it is returned.
    return instance
  }
}
