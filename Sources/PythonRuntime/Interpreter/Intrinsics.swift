// Attributes that come from the runtime itself: `__class__`, `__dict__`, `__name__` and their like.

extension Interpreter {
  /// The attribute, or undefined where the runtime knows none of that name for the object.
  func intrinsicAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
    if name == names[.cls] { return Value(classOf(object)) }
    if name == names[.dict] { return attributeDict(object) }
    if name == names[.doc] { return docAttribute(object) }
    guard object.isReference else { return .undefined }
    let reference = object.reference
    switch reference.kind {
    case .classObject: return try classIntrinsic(reference, text(name))
    case .function: return functionIntrinsic(reference, text(name))
    case .native: return nativeIntrinsic(reference, text(name))
    case .method:
      switch text(name) {
      case "__func__": return reference.asMethod.pointee.function
      case "__self__": return reference.asMethod.pointee.receiver
      default: return try lookup(reference.asMethod.pointee.function, name)
      }
    case .exception: return exceptionIntrinsic(reference, text(name))
    case .generator: return try generatorIntrinsic(reference, text(name))
    case .code:
      let info = codes[reference.asCode.pointee.info]
      switch text(name) {
      case "co_name": return makeString(info.name)
      case "co_filename": return makeString(info.file.name)
      case "co_firstlineno": return Value(small: info.firstLine)
      case "co_qualname": return makeString(info.qualifiedName)
      case "co_argcount": return Value(small: Int(info.parameters.positionalCount))
      case "co_posonlyargcount": return Value(small: Int(info.parameters.positionalOnlyCount))
      case "co_kwonlyargcount": return Value(small: Int(info.parameters.keywordOnlyCount))
      case "co_nlocals": return Value(small: info.localNames.count)
      case "co_varnames": return makeTuple(info.localNames.map { internedString($0) })
      case "co_cellvars":
        let free = Set(info.freeNames)
        let cells = info.cellRegisters.sorted { $0.key < $1.key }.map(\.value).filter { !free.contains($0) }
        return makeTuple(cells.map { internedString($0) })
      case "co_freevars": return makeTuple(info.freeNames.map { internedString($0) })
      case "co_consts":
        let code = reference.asCode
        return makeTuple(code.pointee.constants, Int(code.pointee.constantCount))
      case "co_names":
        let caches = reference.asCode.pointee
        let all = (0..<Int(caches.cacheCount)).map { caches.caches[$0].name }.filter { $0.isKind(.string) }
        var seen: Set<Value> = []
        return makeTuple(all.filter { seen.insert($0).inserted })
      case "co_stacksize":
        return Value(small: max(Int(reference.asCode.pointee.registerCount) - info.localNames.count, 1))
      case "co_flags":
        let flags =
          (info.parameters.hasVariadic ? 4 : 0) | (info.parameters.hasKeywordVariadic ? 8 : 0)
          | (info.freeNames.isEmpty ? 0 : 16)
        let result = [CallResult.generator: 32, .coroutine: 128, .asyncGenerator: 512][
          reference.asCode.pointee.result]
        return Value(small: flags | 3 | (result ?? 0))
      default: return .undefined
      }
    case .traceback:
      let fields = reference.asFields.pointee
      switch text(name) {
      case "tb_next": return fields.first
      case "tb_frame": return try frameObject(ofTraceback: reference)
      case "tb_lasti": return Value(small: fields.third.small * 2)
      case "tb_lineno": return Value(small: line(of: fields.second.reference, at: fields.third.small))
      default: return .undefined
      }
    case .module:
      return .undefined
    default: return .undefined
    }
  }

  private func generatorIntrinsic(_ reference: Reference, _ name: String) throws(Raised) -> Value {
    let generator = reference.asGenerator.pointee
    switch name {
    case "__name__": return generator.name
    case "__qualname__": return generator.qualifiedName
    default: break
    }
    let prefix =
      switch generator.function.reference.asFunction.pointee.code.asCode.pointee.result {
      case .coroutine: "cr_"
      case .asyncGenerator: "ag_"
      case .generator, .value: "gi_"
      }
    guard name.hasPrefix(prefix) else { return .undefined }
    switch name.dropFirst(prefix.count) {
    case "running": return Value(generator.state == .running || generator.isInStep)
    case "suspended": return prefix == "ag_" ? .undefined : Value(generator.state == .suspended)
    case "code": return Value(generator.function.reference.asFunction.pointee.code)
    case "frame": return try frameObject(ofGenerator: reference)
    case prefix == "gi_" ? "yieldfrom" : "await":
      return generator.delegate.isUndefined ? .none : generator.delegate
    case "origin": return prefix == "cr_" ? .none : .undefined
    default: return .undefined
    }
  }

  private func docAttribute(_ object: Value) -> Value {
    if object.isKind(.function) { return object.reference.asFunction.pointee.doc }
    if object.isKind(.native) { return object.reference.asNative.pointee.doc }
    if object.isKind(.method) { return docAttribute(object.reference.asMethod.pointee.function) }
    return .none
  }

  private func classIntrinsic(_ cls: Reference, _ name: String) throws(Raised) -> Value {
    let object = cls.asClass
    switch name {
    case "__name__": return object.pointee.name
    case "__qualname__": return object.pointee.qualifiedName
    case "__module__": return makeString("builtins")
    case "__bases__": return object.pointee.bases
    case "__base__":
      return object.pointee.bases.reference.asTuple.pointee.count > 0
        ? object.pointee.bases.reference.asTuple.items[0] : .none
    case "__mro__": return object.pointee.order
    case "__annotations__":
      guard object.pointee.isUserMade else { return .undefined }
      let dict = makeDict()
      setName(object.pointee.namespace.reference, names[.annotations], dict)
      return dict
    default: return .undefined
    }
  }

  private func functionIntrinsic(_ function: Reference, _ name: String) -> Value {
    let object = function.asFunction
    switch name {
    case "__name__": return object.pointee.name
    case "__qualname__": return object.pointee.qualifiedName
    case "__module__": return object.pointee.module.isUndefined ? .none : object.pointee.module
    case "__defaults__": return object.pointee.defaults.isUndefined ? .none : object.pointee.defaults
    case "__kwdefaults__":
      return object.pointee.keywordDefaults.isUndefined ? .none : object.pointee.keywordDefaults
    case "__closure__": return object.pointee.closure.isUndefined ? .none : object.pointee.closure
    case "__globals__": return object.pointee.globals
    case "__code__": return Value(object.pointee.code)
    case "__annotations__":
      if object.pointee.annotations.isUndefined { object.pointee.annotations = makeDict() }
      return object.pointee.annotations
    default: return .undefined
    }
  }

  private func nativeIntrinsic(_ native: Reference, _ name: String) -> Value {
    let object = native.asNative
    switch name {
    case "__name__": return object.pointee.name
    case "__qualname__":
      if object.pointee.owner.isKind(.classObject) {
        return makeString(className(object.pointee.owner.reference) + "." + text(object.pointee.name))
      }
      return object.pointee.name
    case "__module__": return object.pointee.owner.isKind(.string) ? object.pointee.owner : .none
    case "__self__": return object.pointee.receiver.isUndefined ? .undefined : object.pointee.receiver
    case "__text_signature__": return makeString("(" + natives[object.pointee.index].signatureText + ")")
    case "__objclass__": return object.pointee.owner.isKind(.classObject) ? object.pointee.owner : .undefined
    default: return .undefined
    }
  }

  private func exceptionIntrinsic(_ exception: Reference, _ name: String) -> Value {
    let object = exception.asException
    switch name {
    case "args": return object.pointee.arguments
    case "__traceback__": return object.pointee.traceback
    case "__cause__": return object.pointee.cause
    case "__context__": return object.pointee.context
    case "__suppress_context__": return Value(object.pointee.suppressesContext)
    case "value" where isSubclass(exception.classReference, exceptionClass(.stopIteration)),
      "code" where isSubclass(exception.classReference, exceptionClass(.systemExit)):
      let arguments = object.pointee.arguments.reference.asTuple
      if arguments.pointee.count > 1 { return object.pointee.arguments }
      return arguments.pointee.count > 0 ? arguments.items[0] : .none
    case "errno", "strerror", "filename", "filename2":
      guard isSubclass(exception.classReference, exceptionClass(.osError)) else { return .undefined }
      let arguments = object.pointee.arguments.reference.asTuple
      guard arguments.pointee.count >= 2, name == "errno" || name == "strerror" else { return .none }
      return arguments.items[name == "errno" ? 0 : 1]
    case "name", "path", "msg", "obj":
      let cls = exception.classReference
      if isSubclass(cls, exceptionClass(.importError)) || isSubclass(cls, exceptionClass(.nameError))
        || isSubclass(cls, exceptionClass(.attributeError))
      {
        if name == "msg" {
          let arguments = object.pointee.arguments.reference.asTuple
          return arguments.pointee.count > 0 ? arguments.items[0] : .none
        }
        return .none
      }
      return .undefined
    default: return .undefined
    }
  }

  /// Sets an attribute that the runtime keeps itself.
  /// - Returns: false where it is none of those.
  func setIntrinsic(_ object: Value, _ name: Value, _ value: Value) throws(Raised) -> Bool {
    guard object.isReference else { return false }
    let reference = object.reference
    // All but two of their names open with two underscores; a program's own seldom do.
    let isOwn = name.isKind(.string) && name.reference.asString.pointee.count > 0
    guard isOwn, [0x5F, 0x61, 0x63].contains(name.reference.asString[point: 0]) else { return false }
    let property = text(name)
    try checkIntrinsic(object, property, value)
    switch (reference.kind, property) {
    case (.function, "__code__"): try setCode(reference.asFunction, value)
    case (.function, "__name__"): reference.asFunction.pointee.name = value
    case (.function, "__qualname__"): reference.asFunction.pointee.qualifiedName = value
    case (.function, "__doc__"): reference.asFunction.pointee.doc = value
    case (.function, "__module__"): reference.asFunction.pointee.module = value
    case (.function, "__defaults__"):
      reference.asFunction.pointee.defaults = value.isNone ? .undefined : value
    case (.function, "__kwdefaults__"):
      reference.asFunction.pointee.keywordDefaults = value.isNone ? .undefined : value
    case (.function, "__annotations__"): reference.asFunction.pointee.annotations = value
    case (.classObject, "__name__"): reference.asClass.pointee.name = value
    case (.classObject, "__qualname__"): reference.asClass.pointee.qualifiedName = value
    case (.classObject, "__abstractmethods__"):
      setName(reference.asClass.pointee.namespace.reference, name, value)
      reference.asClass.pointee.isAbstract = try length(value) > 0
      updateClassFlags(reference)
      classVersion += 1
    case (.exception, "args"):
      reference.asException.pointee.arguments = makeTuple(values(ofList: try toList(value)))
    case (.exception, "__traceback__"): reference.asException.pointee.traceback = value
    case (.exception, "__cause__"):
      reference.asException.pointee.cause = value
      reference.asException.pointee.suppressesContext = true
    case (.exception, "__context__"): reference.asException.pointee.context = value
    case (.exception, "__suppress_context__"):
      reference.asException.pointee.suppressesContext = try truth(value)
    case (.cell, "cell_contents"): reference.asCell.pointee.value = value
    case (.instance, "__class__"):
      guard value.isKind(.classObject), value.reference.asClass.pointee.isUserMade else {
        throw raise(.typeError, "__class__ must be set to a class, not '\(className(of: value))' object")
      }
      // Its attributes move to a dict, since the shape belongs to the old class.
      let dict = attributeDict(object)
      reference.header = header(value.reference, .instance)
      reference.asInstance.pointee.dict = dict
    case (.instance, "__dict__"):
      guard value.isKind(.dict) else {
        throw raise(.typeError, "__dict__ must be set to a dictionary, not a '\(className(of: value))'")
      }
      _ = attributeDict(object)
      reference.asInstance.pointee.dict = value
    default: return false
    }
    return true
  }

  /// Refuses what an attribute that the runtime keeps cannot be: the runtime uses it without asking again.
  private func checkIntrinsic(_ object: Value, _ name: String, _ value: Value) throws(Raised) {
    func require(_ holds: Bool, _ message: @autoclosure () -> String) throws(Raised) {
      if !holds { throw raise(.typeError, message()) }
    }
    let isException = value.isNone || value.isKind(.exception)
    switch (object.reference.kind, name) {
    case (.function, "__closure__"), (.function, "__globals__"), (.classObject, "__mro__"):
      throw raise(.attributeError, "readonly attribute")
    case (.classObject, "__dict__"):
      throw raise(.attributeError, "attribute '__dict__' of 'type' objects is not writable")
    case (.function, "__code__"): try require(value.isKind(.code), "__code__ must be set to a code object")
    case (.function, "__defaults__"):
      try require(value.isNone || value.isKind(.tuple), "__defaults__ must be set to a tuple object")
    case (.function, "__kwdefaults__"):
      try require(value.isNone || value.isKind(.dict), "__kwdefaults__ must be set to a dict object")
    case (.function, "__annotations__"):
      try require(value.isNone || value.isKind(.dict), "__annotations__ must be set to a dict object")
    case (.function, "__name__"), (.function, "__qualname__"):
      try require(value.isKind(.string), "\(name) must be set to a string object")
    case (.classObject, "__name__"), (.classObject, "__qualname__"):
      let own = text(object.reference.asClass.pointee.name)
      try require(
        value.isKind(.string), "can only assign string to \(own).\(name), not '\(className(of: value))'")
    case (.exception, "__traceback__"):
      try require(value.isNone || value.isKind(.traceback), "__traceback__ must be a traceback or None")
    case (.exception, "__cause__"):
      try require(isException, "exception cause must be None or derive from BaseException")
    case (.exception, "__context__"):
      try require(isException, "exception context must be None or derive from BaseException")
    case (.exception, "__suppress_context__"):
      try require(value.isBool, "attribute value type must be bool")
    default: break
    }
  }

  /// Gives a function another body, whose free variables must be as many.
  private func setCode(_ function: UnsafeMutablePointer<FunctionObject>, _ value: Value) throws(Raised) {
    let closure = function.pointee.closure
    let count = closure.isKind(.tuple) ? closure.reference.asTuple.pointee.count : 0
    let wanted = codes[value.reference.asCode.pointee.info].freeNames.count
    guard count == wanted else {
      throw raise(
        .valueError,
        "\(text(function.pointee.name))() requires a code object with \(count) free vars, not \(wanted)")
    }
    function.pointee.code = value.reference
  }
}
