// Attributes of classes: lookup along the resolution order with its cache, assignment, and how what is found is bound.
// Source of the rules: Python reference, "Implementing Descriptors".

extension Interpreter {
  // MARK: Classes

  func isSubclass(_ cls: Reference, _ other: Reference) -> Bool {
    if cls == other { return true }
    let order = cls.asClass.pointee.order.reference.asTuple
    for index in 0..<order.pointee.count where order.items[index].reference == other { return true }
    return false
  }

  func isInstance(_ value: Value, _ cls: BuiltinClass) -> Bool { isSubclass(classOf(value), classOf(cls)) }

  /// The attribute `name` (interned) of a class or its bases, or undefined.
  func classLookup(_ cls: Reference, _ name: Value) -> Value {
    let slot = Int(
      (UInt(bitPattern: cls) >> 4 ^ UInt(name.bits) >> 5) & UInt(Interpreter.methodCacheSize - 1))
    let entry = methodCache + slot
    if entry.pointee.cls == UInt(bitPattern: cls), entry.pointee.name == name.bits,
      entry.pointee.version == classVersion
    {
      return entry.pointee.value
    }
    let value = classLookupSlowly(cls, name)
    if value.isUndefined || isStable(value) {
      entry.pointee = MethodCacheEntry(
        cls: UInt(bitPattern: cls), name: name.bits, version: classVersion, value: value)
    }
    return value
  }

  private func classLookupSlowly(_ cls: Reference, _ name: Value) -> Value {
    let order = cls.asClass.pointee.order.reference.asTuple
    for index in 0..<order.pointee.count {
      let value = getName(order.items[index].reference.asClass.pointee.namespace.reference, name)
      if !value.isUndefined { return value }
    }
    return .undefined
  }

  /// Functions and descriptors: changing one changes `classVersion`, so caches may keep it. Plain data changes often
  /// and is looked up each time.
  func isStable(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .function, .native, .property, .staticMethod, .classMethod, .slotDescriptor, .memberDescriptor:
      return true
    case .instance: return isUserDescriptor(value)
    default: return false
    }
  }

  private func isUserDescriptor(_ value: Value) -> Bool {
    guard value.isReference, value.reference.isUserClass else { return false }
    let cls = value.reference.classReference
    return !classLookupSlowly(cls, names[.get]).isUndefined
      || !classLookupSlowly(cls, names[.set]).isUndefined
  }

  /// Sets an attribute of a class, and tells the caches.
  func setClassAttribute(_ cls: Reference, _ name: Value, _ value: Value) {
    let namespace = cls.asClass.pointee.namespace.reference
    let old = getName(namespace, name)
    setName(namespace, name, value)
    if old.isUndefined || isStable(old) || isStable(value) {
      classVersion += 1
      updateClassFlags(cls)
    }
  }

  /// Notes which special attribute methods a class and its subclasses have.
  func updateClassFlags(_ cls: Reference) {
    let object = cls.asClass
    object.pointee.hasCustomGet =
      isOverride(classLookup(cls, names[.getattribute])) || !classLookup(cls, names[.getattr]).isUndefined
    object.pointee.hasCustomSet =
      isOverride(classLookup(cls, names[.setattr])) || isOverride(classLookup(cls, names[.delattr]))
    // Instances with a `__del__` are made with the same care as those of abstract classes.
    if !classLookup(cls, internedString("__del__")).isUndefined { object.pointee.isAbstract = true }
    guard object.pointee.subclasses.isKind(.list) else { return }
    for subclass in values(ofList: object.pointee.subclasses) where subclass.reference != cls {
      updateClassFlags(subclass.reference)
    }
  }

  /// A special method of a value's class, bound to it, or undefined.
  func lookupSpecial(_ value: Value, _ name: CommonNames.Name) throws(Raised) -> Value {
    let method = classLookup(classOf(value), names[name])
    if method.isUndefined { return .undefined }
    return try bindDescriptor(method, value, classOf(value))
  }

  // MARK: Descriptors

  /// What an attribute found in a class gives for an instance of it.
  func bindDescriptor(_ attribute: Value, _ instance: Value, _ cls: Reference) throws(Raised) -> Value {
    guard attribute.isReference else { return attribute }
    let reference = attribute.reference
    switch reference.kind {
    case .function: return makeMethod(attribute, instance)
    case .native:
      return reference.asNative.pointee.receiver.isUndefined && !reference.asNative.pointee.owner.isUndefined
        && reference.asNative.pointee.owner.isKind(.classObject)
        ? bindNative(reference, to: instance) : attribute
    case .staticMethod: return reference.asFields.pointee.first
    case .classMethod:
      let function = reference.asFields.pointee.first
      if function.isKind(.function) || function.isKind(.native) { return makeMethod(function, Value(cls)) }
      return try bindDescriptor(function, Value(cls), cls)
    case .property:
      let getter = reference.asFields.pointee.first
      if getter.isUndefined || getter.isNone {
        throw raise(
          .attributeError, "property\(propertyName(reference)) of '\(className(cls))' object has no getter")
      }
      return try call(getter, instance)
    case .slotDescriptor: return try getSlot(reference, instance)
    case .memberDescriptor: return try getMember(reference, instance)
    default:
      if reference.isUserClass {
        let getter = classLookup(reference.classReference, names[.get])
        if !getter.isUndefined { return try callBound(getter, attribute, [instance, Value(cls)]) }
      }
      return attribute
    }
  }

  func propertyName(_ property: Reference) -> String {
    let name = property.asFields.pointee.fifth
    return name.isKind(.string) ? " '\(text(name))'" : ""
  }

  /// True where a class attribute goes before an instance's own: it can be set through the instance.
  func isDataDescriptor(_ attribute: Value) -> Bool {
    guard attribute.isReference else { return false }
    switch attribute.reference.kind {
    case .property, .slotDescriptor, .memberDescriptor: return true
    default:
      guard attribute.reference.isUserClass else { return false }
      let cls = attribute.reference.classReference
      return !classLookup(cls, names[.set]).isUndefined || !classLookup(cls, names[.delete]).isUndefined
    }
  }
}
