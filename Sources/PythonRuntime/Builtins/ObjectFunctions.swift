// Built-in functions on any object: its attributes, class, text, identity, and the namespaces around.

import BigInt

extension Interpreter {
  /// Adds the built-in functions.
  func installFunctions() {
    installIterableFunctions()
    installNumberFunctions()
    installAttributeFunctions()
    installTextFunctions()
    installCodeFunctions()
    defineFunction("isinstance", "obj, class_or_tuple, /") { (interpreter, arguments) throws(Raised) in
      let cls = arguments[1]
      if cls.isKind(.classObject), interpreter.classOf(arguments[0]) == cls.reference { return .true }
      return Value(try interpreter.isInstance(arguments[0], cls: cls))
    }
    defineFunction("issubclass", "cls, class_or_tuple, /") { (interpreter, arguments) throws(Raised) in
      Value(try interpreter.isSubclass(arguments[0], of: arguments[1]))
    }
    defineFunction("callable", "obj, /") { (interpreter, arguments) throws(Raised) in
      Value(interpreter.isCallable(arguments[0]))
    }
    defineFunction("hash", "obj, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeInteger(try interpreter.hash(arguments[0]))
    }
    defineFunction("id", "obj, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeIdentity(arguments[0])
    }
    defineFunction("aiter", "async_iterable, /") { (interpreter, arguments) throws(Raised) in
      let method = interpreter.classLookup(
        interpreter.classOf(arguments[0]), interpreter.names[.asyncIterator])
      if method.isUndefined {
        throw interpreter.raise(
          .typeError, "'\(interpreter.className(of: arguments[0]))' object is not an async iterable")
      }
      return try interpreter.callBound(method, arguments[0], [])
    }
    defineFunction("anext", "async_iterator, default=None, /") { (interpreter, arguments) throws(Raised) in
      let method = interpreter.classLookup(
        interpreter.classOf(arguments[0]), interpreter.names[.asyncNext])
      if method.isUndefined {
        throw interpreter.raise(
          .typeError, "'\(interpreter.className(of: arguments[0]))' object is not an async iterator")
      }
      let awaitable = try interpreter.callBound(method, arguments[0], [])
      return arguments[1].isUndefined ? awaitable : try interpreter.makeDefaulting(awaitable, arguments[1])
    }
    for (name, sentence) in [
      ("copyright", "Lectern is a teaching notebook that runs Python programs by an interpreter of its own."),
      ("credits", "The language is Python, by Guido van Rossum and many others: https://www.python.org."),
      ("license", "The terms of use are in the file LICENSE of Lectern's source."),
    ] {
      defineFunction(name, "") { (interpreter, _) throws(Raised) in
        try interpreter.printText(sentence + "\n")
        return .none
      }
    }
    defineFunction("globals", "") { (interpreter, _) throws(Raised) in interpreter.currentGlobals }
    defineFunction("locals", "") { (interpreter, _) throws(Raised) in interpreter.currentLocals() }
  }

  /// Whether a value can be called.
  public func isCallable(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .function, .native, .method, .classObject: return true
    case .staticMethod: return true
    default:
      return !classLookup(value.reference.classReference, names[.call]).isUndefined
    }
  }

  // MARK: Attributes

  func attributeName(_ value: Value, _ function: String) throws(Raised) -> Value {
    guard value.isKind(.string) else {
      throw raise(
        .typeError,
        function.isEmpty
          ? "attribute name must be string, not '\(className(of: value))'"
          : "\(function)(): attribute name must be string")
    }
    return intern(value.reference.isUserClass ? makeString(codePoints: codePoints(value)) : value)
  }

  private func installAttributeFunctions() {
    defineFunction("getattr", "object, name, default=None, /") { (interpreter, arguments) throws(Raised) in
      let name = try interpreter.attributeName(arguments[1], "")
      if arguments[2].isUndefined { return try interpreter.getAttribute(arguments[0], name) }
      let value = try interpreter.lookupQuietly(arguments[0], name)
      return value.isUndefined ? arguments[2] : value
    }
    defineFunction("hasattr", "obj, name, /") { (interpreter, arguments) throws(Raised) in
      let name = try interpreter.attributeName(arguments[1], "")
      return Value(!(try interpreter.lookupQuietly(arguments[0], name)).isUndefined)
    }
    defineFunction("setattr", "obj, name, value, /") { (interpreter, arguments) throws(Raised) in
      let name = try interpreter.attributeName(arguments[1], "")
      try interpreter.setAttribute(arguments[0], name, arguments[2])
      return .none
    }
    defineFunction("delattr", "obj, name, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.deleteAttribute(arguments[0], try interpreter.attributeName(arguments[1], ""))
      return .none
    }
    defineFunction("dir", "object=None, /") { (interpreter, arguments) throws(Raised) in
      if arguments[0].isUndefined {
        let names = try interpreter.toList(interpreter.currentLocals())
        try interpreter.listSort(names.reference, key: .undefined, reverse: false)
        return names
      }
      // A module's own function goes before the method of all modules.
      let method =
        arguments[0].isKind(.module)
        ? try interpreter.lookup(arguments[0], interpreter.names[.dir])
        : try interpreter.lookupSpecial(arguments[0], .dir)
      let names = try interpreter.toList(
        method.isUndefined ? interpreter.emptyTuple : interpreter.call(method, []))
      try interpreter.listSort(names.reference, key: .undefined, reverse: false)
      return names
    }
    defineFunction("vars", "object=None, /") { (interpreter, arguments) throws(Raised) in
      if arguments[0].isUndefined { return interpreter.currentLocals() }
      let dict = try interpreter.lookupQuietly(arguments[0], interpreter.names[.dict])
      if dict.isUndefined {
        throw interpreter.raise(.typeError, "vars() argument must have __dict__ attribute")
      }
      return dict
    }
  }

  /// An attribute, undefined where looking for it ends in AttributeError.
  func lookupQuietly(_ object: Value, _ name: Value) throws(Raised) -> Value {
    do throws(Raised) {
      return try lookup(object, name)
    } catch {
      guard isPending(.attributeError) else { throw error }
      pendingException = .undefined
      return .undefined
    }
  }

  // MARK: Texts

  private func installTextFunctions() {
    defineFunction("repr", "obj, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.representation(arguments[0])
    }
    defineFunction("ascii", "obj, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.ascii(arguments[0])
    }
    defineFunction("format", "value, format_spec='', /") { (interpreter, arguments) throws(Raised) in
      let specification = arguments[1].isUndefined ? interpreter.emptyString : arguments[1]
      guard specification.isKind(.string) else {
        throw interpreter.raise(
          .typeError, "format() argument 2 must be str, not \(interpreter.className(of: specification))")
      }
      let result = try interpreter.formatValue(arguments[0], specification)
      guard result.isKind(.string) else {
        throw interpreter.raise(
          .typeError, "__format__ must return a str, not \(interpreter.className(of: result))")
      }
      return result
    }
    defineFunction("help", "object=None, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.printText(try interpreter.helpText(arguments[0]))
      return .none
    }
  }

  /// What `help` prints: the name, how it is called, and the docstring.
  private func helpText(_ object: Value) throws(Raised) -> String {
    if object.isUndefined {
      return "Type help(object) to read about an object, for example help(len).\n"
    }
    let isNamed =
      isCallable(object)
      && (object.isKind(.function) || object.isKind(.native) || object.isKind(.method)
        || object.isKind(.classObject))
    let subject = isNamed || object.isKind(.module) ? object : Value(classOf(object))
    let nameValue = try lookupQuietly(subject, names[.name])
    let name = nameValue.isKind(.string) ? text(nameValue) : className(of: object)
    let documentation = try lookupQuietly(subject, names[.doc])
    var lines: [String] = []
    switch subject.kind {
    case .function, .method:
      lines.append("Help on function \(name):")
      lines.append("")
      lines.append(name + signatureText(subject))
    case .native:
      lines.append("Help on built-in function \(name):")
      lines.append("")
      lines.append("\(name)(\(natives[subject.reference.asNative.pointee.index].signatureText))")
    case .module: lines.append("Help on module \(name):")
    default: lines.append("Help on class \(name):")
    }
    if documentation.isKind(.string) {
      lines += text(documentation).split(separator: "\n", omittingEmptySubsequences: false).map {
        "    " + $0
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func signatureText(_ value: Value) -> String {
    let function = value.isKind(.method) ? value.reference.asMethod.pointee.function : value
    guard function.isKind(.function) else { return "(...)" }
    let info = codes[function.reference.asFunction.pointee.code.asCode.pointee.info]
    var parts = info.parameters.names.map { text($0) }
    let named = info.parameters.namedCount
    var position = named
    if info.parameters.hasVariadic {
      parts[position] = "*" + parts[position]
      position += 1
    }
    if info.parameters.hasKeywordVariadic { parts[position] = "**" + parts[position] }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  // MARK: Namespaces

  /// The globals of the Python code that runs.
  var currentGlobals: Value { frameIndex >= 0 ? frames[frameIndex].globals : globals }

  /// What `locals()` gives: the namespace at the top and in class bodies, in functions a new dict.
  func currentLocals() -> Value {
    frameIndex >= 0 ? locals(ofFrame: frameIndex) : globals
  }

  func locals(ofFrame index: Int) -> Value {
    let frame = frames + index
    if !frame.pointee.namespace.isUndefined { return frame.pointee.namespace }
    if frame.pointee.function.isUndefined { return frame.pointee.globals }
    let info = codes[frame.pointee.code.pointee.info]
    let dict = makeDict()
    func add(_ name: String, _ value: Value) {
      guard !value.isUndefined, !name.hasPrefix(".") else { return }
      setName(dict.reference, internedString(name), value)
    }
    for (register, name) in info.localNames.enumerated() {
      let value = frame.pointee.base[register]
      add(
        name,
        info.cellRegisters[register] != nil && value.isKind(.cell)
          ? value.reference.asCell.pointee.value : value)
    }
    for (register, name) in info.cellRegisters.sorted(by: { $0.key < $1.key })
    where register >= info.localNames.count {
      let value = frame.pointee.base[register]
      if value.isKind(.cell) { add(name, value.reference.asCell.pointee.value) }
    }
    return dict
  }
}
