// One place to add a method, attribute, constructor or function written in Swift.

extension Interpreter {
  /// Adds a method to a built-in class; its first parameter is the receiver.
  func define(_ cls: BuiltinClass, _ name: String, _ signature: String, _ body: @escaping NativeFunction) {
    define(classOf(cls), name, signature, body)
  }

  func define(_ cls: Reference, _ name: String, _ signature: String, _ body: @escaping NativeFunction) {
    let native = makeNative(
      NativeDefinition(name, signature, body), owner: Value(cls), isMethod: true, cls: .methodDescriptor)
    setName(cls.asClass.pointee.namespace.reference, internedString(name), native)
  }

  /// Adds the generic form of an operator method, which an override in a program's class goes before.
  func defineWrapper(
    _ cls: BuiltinClass, _ name: String, _ signature: String, _ body: @escaping NativeFunction
  ) {
    let owner = classOf(cls)
    let native = makeNative(
      NativeDefinition(name, signature, body), owner: Value(owner), isMethod: true, cls: .methodWrapper)
    setName(owner.asClass.pointee.namespace.reference, internedString(name), native)
  }

  func defineStatic(
    _ cls: BuiltinClass, _ name: String, _ signature: String, _ body: @escaping NativeFunction
  ) {
    let native = makeNative(NativeDefinition(name, signature, body))
    setName(
      classOf(cls).asClass.pointee.namespace.reference, internedString(name),
      makeFields(.staticMethod, .staticMethod, native))
  }

  /// Adds a class method: the class is the first argument.
  func defineClassMethod(
    _ cls: BuiltinClass, _ name: String, _ signature: String, _ body: @escaping NativeFunction
  ) {
    let native = makeNative(NativeDefinition(name, signature, body), isMethod: true)
    setName(
      classOf(cls).asClass.pointee.namespace.reference, internedString(name),
      makeFields(.classMethod, .classMethod, native))
  }

  /// Adds a read-only attribute.
  func defineGetter(
    _ cls: BuiltinClass, _ name: String, _ body: @escaping (Interpreter, Value) throws(Raised) -> Value
  ) {
    memberGetters.append(MemberGetter(get: body))
    setName(
      classOf(cls).asClass.pointee.namespace.reference, internedString(name),
      makeFields(
        .memberDescriptor, .memberDescriptor, Value(small: memberGetters.count - 1), internedString(name),
        Value(classOf(cls))))
  }

  /// Adds a constructor: the class is the first argument.
  func defineNew(_ cls: BuiltinClass, _ signature: String, _ body: @escaping NativeFunction) {
    let name = cls.description.name
    let own = classOf(cls)
    let native = makeNative(
      NativeDefinition(name, signature.isEmpty ? "cls, /" : "cls, " + signature) {
        (interpreter, arguments) throws(Raised) in
        // `object.__new__` makes instances of all classes and has words of its own for what is none.
        if cls != .object { try interpreter.checkNew(arguments[0], of: own) }
        return try body(interpreter, arguments)
      }, isMethod: true)
    setName(
      classOf(cls).asClass.pointee.namespace.reference, names[.new],
      makeFields(.staticMethod, .staticMethod, native))
  }

  /// Refuses to make an instance of what is no class, or of a class that is not the maker's own or below it.
  func checkNew(_ cls: Value, of own: Reference) throws(Raised) {
    if cls.isReference, cls.reference == own { return }
    let name = className(own)
    guard cls.isKind(.classObject) else {
      throw raise(.typeError, "\(name).__new__(X): X is not a type object (\(className(of: cls)))")
    }
    guard isSubclass(cls.reference, own) else {
      let other = className(cls.reference)
      throw raise(.typeError, "\(name).__new__(\(other)): \(other) is not a subtype of \(name)")
    }
  }

  /// Adds a built-in function.
  func defineFunction(_ name: String, _ signature: String, _ body: @escaping NativeFunction) {
    setBuiltin(name, makeNative(NativeDefinition(name, signature, body), owner: internedString("builtins")))
  }

  /// Makes a module known; it is loaded when a program imports it.
  public func addModule(_ module: NativeModule) { nativeModules[module.name] = module }

  /// Fills the built-in classes and the namespace of built-in functions.
  func installBuiltins() {
    for cls in [
      BuiltinClass.object, .type, .int, .bool, .float, .complex, .str, .bytes, .bytearray, .list, .tuple,
      .dict,
      .set, .frozenset, .range, .slice, .property, .staticMethod, .classMethod, .superType, .enumerate, .zip,
      .map,
      .filter, .reversed,
    ] { setBuiltin(cls.description.name, Value(classOf(cls))) }
    setBuiltin("None", .none)
    setBuiltin("True", .true)
    setBuiltin("False", .false)
    setBuiltin("NotImplemented", .notImplemented)
    setBuiltin("Ellipsis", .ellipsis)
    setBuiltin("__debug__", .true)
    setBuiltin("__name__", makeString("builtins"))
    installObjects()
    installWrappers()
    installExceptions()
    installGenerators()
    installNumbers()
    installStrings()
    installBytes()
    installLists()
    installTuples()
    installDicts()
    installSets()
    installRanges()
    installIterators()
    installFunctions()
    installQuickNatives()
    installSystemModule()
  }
}
