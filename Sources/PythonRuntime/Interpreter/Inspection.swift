// Looking at values without running Python code: which names there are, what is stored under them, how something is
// called. Completion at a prompt asks this.

extension Interpreter {
  /// The names that `dir` would give, however the object or its class answers.
  public func attributeNames(of object: Value) -> [String] { attributeNames(object) }

  /// What is stored under an attribute's name: no property, `__getattr__` or `__getattribute__` is called.
  ///
  /// - Returns: nil where there is none, or only code knows it.
  public func storedAttribute(_ object: Value, _ name: String) -> Value? {
    let name = internedString(name)
    var value = Value.undefined
    if object.isKind(.module) {
      value = getName(object.reference.asModule.pointee.namespace.reference, name)
    } else if object.isKind(.classObject) {
      value = classLookup(object.reference, name)
    } else {
      value = ownAttribute(object, name)
      if value.isUndefined { value = classLookup(classOf(object), name) }
    }
    switch value.kind {
    case .property: return nil
    case .staticMethod, .classMethod: return value.reference.asFields.pointee.first
    default: return value.isUndefined ? nil : value
    }
  }

  /// A name as code in `__main__` sees it: a global, or a built-in.
  public func visibleName(_ name: String) -> Value? {
    if let value = global(name) { return value }
    let value = getName(builtins.reference, internedString(name))
    return value.isUndefined ? nil : value
  }

  /// The names of the built-in functions, classes and constants.
  public var builtinNames: [String] {
    let pairs = dictPairs(builtins.reference)
    return stride(from: 0, to: pairs.count, by: 2).compactMap {
      pairs[$0].isKind(.string) ? text(pairs[$0]) : nil
    }
  }

  /// The names of the modules that can be imported without a file.
  public var moduleNames: [String] { Array(nativeModules.keys) }

  /// A module that has been imported.
  public func importedModule(_ name: String) -> Value? {
    let module = getName(modules.reference, internedString(name))
    return module.isKind(.module) ? module : nil
  }

  /// How something is called: a text for each parameter, such as `a`, `/`, `b=2`, `*rest`, `*`, `c=…`, `**others`. What
  /// a call binds by itself (`self`) is left out.
  ///
  /// - Returns: nil where it is not known, or cannot be called.
  public func parameters(of callable: Value) -> [String]? {
    switch callable.kind {
    case .function: return parameters(ofFunction: callable.reference)
    case .method:
      return parameters(of: callable.reference.asMethod.pointee.function).map { Array($0.dropFirst()) }
    case .native:
      let text = natives[callable.reference.asNative.pointee.index].signatureText
      var parts = text.split(separator: ", ").map(String.init)
      if parts.first == "self" { parts.removeFirst() }
      if parts.first == "/" { parts.removeFirst() }
      return parts
    case .classObject:
      let initializer = classLookup(callable.reference, internedString("__init__"))
      guard initializer.isKind(.function) else { return nil }
      return Array(parameters(ofFunction: initializer.reference).dropFirst())
    default: return nil
    }
  }

  private func parameters(ofFunction function: Reference) -> [String] {
    let object = function.asFunction
    let info = codes[object.pointee.code.asCode.pointee.info]
    let parameters = info.parameters
    let positionalCount = Int(parameters.positionalCount)
    let names = parameters.names.map { text($0) }
    let defaults = object.pointee.defaults.isKind(.tuple) ? values(ofTuple: object.pointee.defaults) : []
    var parts: [String] = []
    for (position, name) in names.prefix(positionalCount).enumerated() {
      let place = position - (positionalCount - defaults.count)
      parts.append(
        defaults.indices.contains(place) ? "\(name)=\(shortText(ofDefault: defaults[place]))" : name)
      if position + 1 == Int(parameters.positionalOnlyCount) { parts.append("/") }
    }
    var rest = names.dropFirst(parameters.namedCount)
    if parameters.hasVariadic, let name = rest.popFirst() {
      parts.append("*" + name)
    } else if parameters.keywordOnlyCount > 0 {
      parts.append("*")
    }
    for name in names[positionalCount..<parameters.namedCount] {
      let given = object.pointee.keywordDefaults
      let value = given.isKind(.dict) ? getName(given.reference, internedString(name)) : .undefined
      parts.append(value.isUndefined ? name : "\(name)=\(shortText(ofDefault: value))")
    }
    if parameters.hasKeywordVariadic, let name = rest.popFirst() { parts.append("**" + name) }
    return parts
  }

  /// A default that is plain data, as Python writes it; anything else would have to be asked for its text.
  private func shortText(ofDefault value: Value) -> String {
    let isPlain =
      value.isNone || !value.isReference || (value.isKind(.string) && !value.reference.isUserClass)
    guard isPlain, let text = try? repr(value), text.count <= 20 else { return "…" }
    return text
  }
}
