// `object`, `type`, `property`, `staticmethod`, `classmethod`, `super`, and the attributes that functions, methods,
// classes and modules have of themselves.

extension Interpreter {
  func installObjects() {
    installObjectClass()
    installTypeClass()
    installDescriptors()
    installSuper()
  }

  private func installObjectClass() {
    defineNew(.object, "*arguments, **names") { (interpreter, arguments) throws(Raised) in
      let cls = arguments[0]
      guard cls.isKind(.classObject) else {
        throw interpreter.raise(
          .typeError, "object.__new__(X): X is not a type object (\(interpreter.className(of: cls)))")
      }
      let hasOwnInitializer =
        interpreter.classLookup(cls.reference, interpreter.names[.initialize]) != interpreter.objectInit
      if arguments.restCount > 0,
        !hasOwnInitializer
          || interpreter.classLookup(cls.reference, interpreter.names[.new]) != interpreter.objectNew
      {
        if interpreter.classLookup(cls.reference, interpreter.names[.new]) != interpreter.objectNew {
          throw interpreter.raise(
            .typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
        }
        throw interpreter.raise(.typeError, "\(interpreter.className(cls.reference))() takes no arguments")
      }
      return try interpreter.newObject(cls.reference)
    }
    objectNew = getName(classOf(.object).asClass.pointee.namespace.reference, names[.new])
    defineWrapper(.object, "__init__", "self, /, *arguments, **names") {
      (interpreter, arguments) throws(Raised) in
      let cls = interpreter.classOf(arguments[0])
      if arguments.restCount > 0,
        interpreter.classLookup(cls, interpreter.names[.new]) == interpreter.objectNew,
        interpreter.isOverride(interpreter.classLookup(cls, interpreter.names[.initialize]))
      {
        throw interpreter.raise(
          .typeError, "object.__init__() takes exactly one argument (the instance to initialize)")
      }
      return .none
    }
    objectInit = getName(classOf(.object).asClass.pointee.namespace.reference, names[.initialize])
    defineClassMethod(.object, "__init_subclass__", "cls, /, **names") {
      (interpreter, arguments) throws(Raised) in
      if arguments[1].isKind(.dict), arguments[1].reference.asDict.pointee.count > 0 {
        throw interpreter.raise(
          .typeError,
          "\(interpreter.className(arguments[0].reference)).__init_subclass__() takes no keyword arguments")
      }
      return .none
    }
    defineClassMethod(.object, "__subclasshook__", "cls, other, /") { (_, _) throws(Raised) in .notImplemented
    }
    defineWrapper(.object, "__getattribute__", "self, name, /") { (interpreter, arguments) throws(Raised) in
      let name = try interpreter.attributeName(arguments[1], "")
      let value = try interpreter.defaultLookup(arguments[0], interpreter.classOf(arguments[0]), name)
      if value.isUndefined { throw interpreter.raiseAttributeError(arguments[0], name) }
      return value
    }
    defineWrapper(.object, "__setattr__", "self, name, value, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.defaultSetAttribute(
        arguments[0], interpreter.attributeName(arguments[1], ""), arguments[2])
      return .none
    }
    defineWrapper(.object, "__delattr__", "self, name, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.defaultDeleteAttribute(arguments[0], interpreter.attributeName(arguments[1], ""))
      return .none
    }
    define(.object, "__dir__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(interpreter.attributeNames(arguments[0]).map { interpreter.internedString($0) })
    }
    define(.object, "__format__", "self, format_spec, /") { (interpreter, arguments) throws(Raised) in
      if try interpreter.length(arguments[1]) > 0 {
        throw interpreter.raise(
          .typeError,
          "unsupported format string passed to \(interpreter.className(of: arguments[0])).__format__")
      }
      return try interpreter.str(arguments[0])
    }
    define(.object, "__getstate__", "self, /") { (interpreter, arguments) throws(Raised) in
      let dict = interpreter.attributeDict(arguments[0])
      return dict.isKind(.dict) && dict.reference.asDict.pointee.count > 0
        ? interpreter.dictCopy(dict.reference) : .none
    }
    define(.object, "__sizeof__", "self, /") { (_, _) throws(Raised) in Value(small: 48) }
  }

  private func installTypeClass() {
    defineNew(.type, "*arguments, **keywords") { (interpreter, arguments) throws(Raised) in
      guard arguments.restCount == 3 else {
        throw interpreter.raise(.typeError, "type() takes 1 or 3 arguments")
      }
      if arguments.rest(1).isKind(.tuple) {
        let winner = try interpreter.commonMetaclass(arguments[0], arguments.rest(1))
        if winner != arguments[0] {
          let list = interpreter.makeList((0..<3).map { arguments.rest($0) })
          return try interpreter.callSpread(winner, list, arguments[1])
        }
      }
      return try interpreter.makeClass(
        arguments[0].reference, name: arguments.rest(0), bases: arguments.rest(1),
        namespace: arguments.rest(2),
        keywords: arguments[1])
    }
    define(.type, "__init__", "self, /, *arguments, **names") { (_, _) throws(Raised) in .none }
    defineWrapper(.type, "__call__", "self, /, *arguments, **names") {
      (interpreter, arguments) throws(Raised) in
      let cls = arguments[0].reference
      let base = interpreter.stackTop
      var count = 0
      for index in 0..<arguments.restCount {
        base[count] = arguments.rest(index)
        count += 1
      }
      let pairs = arguments[1].isKind(.dict) ? interpreter.dictPairs(arguments[1].reference) : []
      var keywordNames: [Value] = []
      for index in stride(from: 0, to: pairs.count, by: 2) {
        base[count] = pairs[index + 1]
        keywordNames.append(pairs[index])
        count += 1
      }
      let saved = interpreter.stackTop
      interpreter.stackTop = base + count
      defer { interpreter.stackTop = saved }
      return try interpreter.constructPlainly(
        cls, base, count, names: keywordNames.isEmpty ? .undefined : interpreter.makeTuple(keywordNames))
    }
    define(.type, "mro", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(interpreter.values(ofTuple: arguments[0].reference.asClass.pointee.order))
    }
    define(.type, "__subclasses__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(interpreter.values(ofList: arguments[0].reference.asClass.pointee.subclasses))
    }
    defineWrapper(.type, "__instancecheck__", "self, instance, /") {
      (interpreter, arguments) throws(Raised) in
      Value(interpreter.isSubclass(interpreter.classOf(arguments[1]), arguments[0].reference))
    }
    defineWrapper(.type, "__subclasscheck__", "self, subclass, /") {
      (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.classObject) else {
        throw interpreter.raise(.typeError, "issubclass() arg 1 must be a class")
      }
      return Value(interpreter.isSubclass(arguments[1].reference, arguments[0].reference))
    }
    defineClassMethod(.type, "__prepare__", "cls, /, *arguments, **names") {
      (interpreter, _) throws(Raised) in
      interpreter.makeDict()
    }
    define(.type, "__dir__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(interpreter.attributeNames(arguments[0]).map { interpreter.internedString($0) })
    }
    defineWrapper(.type, "__or__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      let value = interpreter.unionType(arguments[0], arguments[1])
      return value.isUndefined ? .notImplemented : value
    }
  }

  private func installDescriptors() {
    defineNew(.property, "fget=None, fset=None, fdel=None, doc=None") {
      (interpreter, arguments) throws(Raised) in
      func part(_ index: Int) -> Value { arguments[index].isUndefined ? .none : arguments[index] }
      let value = interpreter.makeFields(.property, .property, part(1), part(2), part(3), part(4))
      return interpreter.subclassedFields(value, arguments[0])
    }
    for (index, name) in ["getter", "setter", "deleter"].enumerated() {
      define(.property, name, "self, function, /") { (interpreter, arguments) throws(Raised) in
        let old = arguments[0].reference.asFields.pointee
        let copy = interpreter.makeFields(
          .property, .property, old.first, old.second, old.third, old.fourth, old.fifth)
        switch index {
        case 0: copy.reference.asFields.pointee.first = arguments[1]
        case 1: copy.reference.asFields.pointee.second = arguments[1]
        default: copy.reference.asFields.pointee.third = arguments[1]
        }
        return copy
      }
    }
    defineGetter(.property, "fget") { (_, value) throws(Raised) in value.reference.asFields.pointee.first }
    defineGetter(.property, "fset") { (_, value) throws(Raised) in value.reference.asFields.pointee.second }
    defineGetter(.property, "fdel") { (_, value) throws(Raised) in value.reference.asFields.pointee.third }
    defineGetter(.property, "__doc__") { (interpreter, value) throws(Raised) in
      let fields = value.reference.asFields.pointee
      if !fields.fourth.isNone { return fields.fourth }
      return fields.first.isKind(.function) ? fields.first.reference.asFunction.pointee.doc : .none
    }
    define(.property, "__get__", "self, instance, owner=None, /") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isNone { return arguments[0] }
      return try interpreter.bindDescriptor(arguments[0], arguments[1], interpreter.classOf(arguments[1]))
    }
    define(.property, "__set__", "self, instance, value, /") { (interpreter, arguments) throws(Raised) in
      _ = try interpreter.call(arguments[0].reference.asFields.pointee.second, [arguments[1], arguments[2]])
      return .none
    }
    defineNew(.staticMethod, "function, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeFields(.staticMethod, .staticMethod, arguments[1])
    }
    defineNew(.classMethod, "function, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeFields(.classMethod, .classMethod, arguments[1])
    }
    for cls in [BuiltinClass.staticMethod, .classMethod] {
      defineGetter(cls, "__func__") { (_, value) throws(Raised) in value.reference.asFields.pointee.first }
      defineGetter(cls, "__wrapped__") { (_, value) throws(Raised) in value.reference.asFields.pointee.first }
      defineGetter(cls, "__name__") { (interpreter, value) throws(Raised) in
        try interpreter.getAttribute(value.reference.asFields.pointee.first, interpreter.names[.name])
      }
      defineGetter(cls, "__isabstractmethod__") { (interpreter, value) throws(Raised) in
        let flag = try interpreter.lookup(
          value.reference.asFields.pointee.first, interpreter.internedString("__isabstractmethod__"))
        return flag.isUndefined ? .false : flag
      }
      define(cls, "__get__", "self, instance, owner=None, /") { (interpreter, arguments) throws(Raised) in
        let owner =
          arguments[2].isKind(.classObject) ? arguments[2].reference : interpreter.classOf(arguments[1])
        return try interpreter.bindDescriptor(arguments[0], arguments[1], owner)
      }
    }
    defineGetter(.property, "__isabstractmethod__") { (interpreter, value) throws(Raised) in
      let getter = value.reference.asFields.pointee.first
      if getter.isNone { return .false }
      let flag = try interpreter.lookup(getter, interpreter.internedString("__isabstractmethod__"))
      return flag.isUndefined ? .false : flag
    }
    define(.function, "__get__", "self, instance, owner=None, /") { (interpreter, arguments) throws(Raised) in
      arguments[1].isNone ? arguments[0] : interpreter.makeMethod(arguments[0], arguments[1])
    }
    defineNew(.boundMethod, "function, instance, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeMethod(arguments[1], arguments[2])
    }
    defineNew(.cell, "contents=None, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeCell(arguments[1])
    }
    defineGetter(.cell, "cell_contents") { (interpreter, value) throws(Raised) in
      let content = value.reference.asCell.pointee.value
      if content.isUndefined { throw interpreter.raise(.valueError, "Cell is empty") }
      return content
    }
    defineNew(.module, "name, doc=None, /") { (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(
          .typeError, "module() argument 'name' must be str, not \(interpreter.className(of: arguments[1]))")
      }
      let name = interpreter.intern(arguments[1])
      let known = interpreter.getName(interpreter.modules.reference, name)
      let module = interpreter.makeModule(interpreter.text(name))
      // Only `import` makes a module known by its name.
      if known.isUndefined {
        _ = interpreter.removeName(interpreter.modules.reference, name)
      } else {
        interpreter.setName(interpreter.modules.reference, name, known)
      }
      if !arguments[2].isUndefined {
        let namespace = module.reference.asModule.pointee.namespace.reference
        interpreter.setName(namespace, interpreter.names[.doc], arguments[2])
      }
      return module
    }
    defineNew(.noneType, "") { (_, _) throws(Raised) in .none }
    defineNew(.ellipsis, "") { (_, _) throws(Raised) in .ellipsis }
    defineNew(.notImplementedType, "") { (_, _) throws(Raised) in .notImplemented }
    defineNew(.mappingProxy, "mapping, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeFields(.mappingProxy, .mappingProxy, arguments[1])
    }
    for name in ["keys", "values", "items", "get", "copy"] {
      define(.mappingProxy, name, "self, /, *arguments") { (interpreter, arguments) throws(Raised) in
        let rest = (0..<arguments.restCount).map { arguments.rest($0) }
        return try interpreter.callMethod(arguments[0].reference.asFields.pointee.first, name, rest)
      }
    }
  }

  /// The same object as an instance of a program's subclass.
  func subclassedFields(_ value: Value, _ cls: Value) -> Value {
    if cls.isKind(.classObject), cls.reference.asClass.pointee.isUserMade {
      value.reference.header = header(cls.reference, value.reference.kind)
    }
    return value
  }

  private func installSuper() {
    defineNew(.superType, "type=None, object=None, /") { (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.classObject) else {
        if arguments[1].isUndefined {
          let frame = interpreter.frames + max(interpreter.frameIndex, 0)
          let hasArguments = interpreter.frameIndex >= 0 && frame.pointee.code.pointee.parameterCount > 0
          throw interpreter.raise(
            .runtimeError, hasArguments ? "super(): __class__ cell not found" : "super(): no arguments")
        }
        throw interpreter.raise(
          .typeError, "super() argument 1 must be a type, not \(interpreter.className(of: arguments[1]))")
      }
      let object = arguments[2]
      if object.isUndefined {
        return interpreter.makeFields(.superType, .superObject, arguments[1], .none, .none)
      }
      var cls = Value(interpreter.classOf(object))
      if object.isKind(.classObject), interpreter.isSubclass(object.reference, arguments[1].reference) {
        cls = object
      }
      guard interpreter.isSubclass(cls.reference, arguments[1].reference) else {
        throw interpreter.raise(.typeError, "super(type, obj): obj must be an instance or subtype of type")
      }
      return interpreter.makeFields(.superType, .superObject, arguments[1], object, cls)
    }
  }
}
