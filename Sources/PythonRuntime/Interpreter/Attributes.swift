// Getting, setting and deleting attributes.
// Source of the rules: Python reference, "Customizing attribute access".

extension Interpreter {
  // MARK: Getting

  /// `object.name`; raises AttributeError where there is none.
  func getAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
    let value = try lookup(object, name)
    if value.isUndefined { throw raiseAttributeError(object, name) }
    return value
  }

  /// `object.name`, or undefined where there is none.
  func lookup(_ object: Value, _ name: Value) throws(Raised) -> Value {
    let name = intern(name)
    let cls = classOf(object)
    if cls.asClass.pointee.hasCustomGet { return try customLookup(object, cls, name) }
    return try defaultLookup(object, cls, name)
  }

  private func customLookup(_ object: Value, _ cls: Reference, _ name: Value) throws(Raised) -> Value {
    let attribute: Value
    do throws(Raised) {
      let override = classLookup(cls, names[.getattribute])
      attribute =
        isOverride(override) ? try callBound(override, object, name) : try defaultLookup(object, cls, name)
    } catch {
      guard isPending(.attributeError), !classLookup(cls, names[.getattr]).isUndefined else { throw error }
      pendingException = .undefined
      return try callBound(classLookup(cls, names[.getattr]), object, name)
    }
    if !attribute.isUndefined { return attribute }
    let fallback = classLookup(cls, names[.getattr])
    if fallback.isUndefined { return .undefined }
    return try callBound(fallback, object, name)
  }

  /// What `object.__getattribute__` does.
  func defaultLookup(_ object: Value, _ cls: Reference, _ name: Value) throws(Raised) -> Value {
    if object.isKind(.classObject) { return try classAttribute(object.reference, name) }
    if object.isKind(.module) { return try moduleAttribute(object.reference, name) }
    if object.isKind(.superObject) {
      let value = try superAttribute(object.reference, name)
      if !value.isUndefined { return value }
    }
    let attribute = classLookup(cls, name)
    if !attribute.isUndefined, isDataDescriptor(attribute) {
      return try bindDescriptor(attribute, object, cls)
    }
    let own = ownAttribute(object, name)
    if !own.isUndefined { return own }
    if !attribute.isUndefined { return try bindDescriptor(attribute, object, cls) }
    return try intrinsicAttribute(object, name)
  }

  private func moduleAttribute(_ module: Reference, _ name: Value) throws(Raised) -> Value {
    let value = getName(module.asModule.pointee.namespace.reference, name)
    if !value.isUndefined { return value }
    let attribute = classLookup(classOf(.module), name)
    if !attribute.isUndefined { return try bindDescriptor(attribute, Value(module), classOf(.module)) }
    let fallback = getName(module.asModule.pointee.namespace.reference, names[.getattr])
    if !fallback.isUndefined {
      do throws(Raised) {
        return try call(fallback, name)
      } catch {
        // Modules of our own that load parts of themselves late are to fail as those that do not.
        let isOurs = nativeModules[text(module.asModule.pointee.name)] != nil
        guard isOurs, isPending(.attributeError) else { throw error }
        pendingException = .undefined
        return .undefined
      }
    }
    return try intrinsicAttribute(Value(module), name)
  }

  private func classAttribute(_ cls: Reference, _ name: Value) throws(Raised) -> Value {
    let metaclass = cls.classReference
    let meta = classLookup(metaclass, name)
    if !meta.isUndefined, isDataDescriptor(meta) { return try bindDescriptor(meta, Value(cls), metaclass) }
    // These belong to the class itself, whatever its instances have under the name.
    if name == names[.name] || name == names[.qualname] { return try intrinsicAttribute(Value(cls), name) }
    // A class has annotations of its own, never those of its bases.
    if name == names[.annotations], cls.asClass.pointee.isUserMade {
      let own = getName(cls.asClass.pointee.namespace.reference, name)
      return own.isUndefined ? try intrinsicAttribute(Value(cls), name) : own
    }
    let attribute = classLookup(cls, name)
    if !attribute.isUndefined { return try bindClassAttribute(attribute, cls) }
    if !meta.isUndefined { return try bindDescriptor(meta, Value(cls), metaclass) }
    return try intrinsicAttribute(Value(cls), name)
  }

  /// What an attribute of a class gives when taken from the class itself.
  private func bindClassAttribute(_ attribute: Value, _ cls: Reference) throws(Raised) -> Value {
    guard attribute.isReference else { return attribute }
    switch attribute.reference.kind {
    case .native: return checkingReceiver(attribute)
    case .function, .property, .slotDescriptor, .memberDescriptor: return attribute
    case .staticMethod, .classMethod: return try bindDescriptor(attribute, .none, cls)
    default:
      if attribute.reference.isUserClass {
        let getter = classLookup(attribute.reference.classReference, names[.get])
        if !getter.isUndefined { return try callBound(getter, attribute, [.none, Value(cls)]) }
      }
      return attribute
    }
  }

  /// `super(cls, object).name`: the next definition behind `cls` in the order of the object's class.
  private func superAttribute(_ reference: Reference, _ name: Value) throws(Raised) -> Value {
    let start = reference.asFields.pointee.first
    let object = reference.asFields.pointee.second
    let cls = reference.asFields.pointee.third
    guard cls.isKind(.classObject), name != names[.cls] else { return .undefined }
    let order = cls.reference.asClass.pointee.order.reference.asTuple
    var isBehind = false
    for index in 0..<order.pointee.count {
      let candidate = order.items[index]
      if isBehind {
        let value = getName(candidate.reference.asClass.pointee.namespace.reference, name)
        if !value.isUndefined {
          if object.isKind(.classObject), cls == object {
            return try bindClassAttribute(value, cls.reference)
          }
          return try bindDescriptor(value, object, cls.reference)
        }
      } else if candidate == start {
        isBehind = true
      }
    }
    return .undefined
  }
  // MARK: Setting and deleting

  func setAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
    let cls = classOf(object)
    if cls.asClass.pointee.hasCustomSet {
      let override = classLookup(cls, names[.setattr])
      if isOverride(override) {
        _ = try callBound(override, object, [name, value])
        return
      }
    }
    try defaultSetAttribute(object, intern(name), value)
  }

  /// What `object.__setattr__` does.
  func defaultSetAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
    let cls = classOf(object)
    let attribute = classLookup(cls, name)
    if attribute.isReference {
      switch attribute.reference.kind {
      case .property:
        let setter = attribute.reference.asFields.pointee.second
        if setter.isUndefined || setter.isNone {
          throw raise(
            .attributeError,
            "property\(propertyName(attribute.reference)) of '\(className(cls))' object has no setter")
        }
        _ = try call(setter, [object, value])
        return
      case .slotDescriptor:
        if !setSlot(object, attribute.reference.asFields.pointee.first, value) {
          throw raise(.attributeError, "'\(className(cls))' object attribute '\(text(name))' is read-only")
        }
        return
      case .memberDescriptor:
        if try setIntrinsic(object, name, value) { return }
        throw raise(
          .attributeError, "attribute '\(text(name))' of '\(className(cls))' objects is not writable")
      default:
        if attribute.reference.isUserClass {
          let setter = classLookup(attribute.reference.classReference, names[.set])
          if !setter.isUndefined {
            _ = try callBound(setter, attribute, [object, value])
            return
          }
        }
      }
    }
    if object.isKind(.classObject) {
      guard object.reference.asClass.pointee.isUserMade else {
        throw raise(
          .typeError,
          "cannot set '\(text(name))' attribute of immutable type '\(className(object.reference))'")
      }
      if try setIntrinsic(object, name, value) { return }
      setClassAttribute(object.reference, name, value)
      return
    }
    if object.isKind(.module) {
      setName(object.reference.asModule.pointee.namespace.reference, name, value)
      return
    }
    if try setIntrinsic(object, name, value) { return }
    if object.isReference, setOwnAttribute(object, name, value) { return }
    if attribute.isUndefined {
      throw raise(.attributeError, "'\(className(of: object))' object has no attribute '\(text(name))'")
    }
    throw raise(.attributeError, "'\(className(of: object))' object attribute '\(text(name))' is read-only")
  }

  /// Sets a `__slots__` attribute, which needs no room for others.
  private func setSlot(_ object: Value, _ name: Value, _ value: Value) -> Bool {
    guard object.isKind(.instance) else {
      guard object.isReference, let attributes = attributesSlot(object.reference) else { return false }
      if !attributes.pointee.isReference { attributes.pointee = makeDict() }
      setName(attributes.pointee.reference, name, value)
      return true
    }
    let instance = object.reference.asInstance
    guard instance.pointee.shape.isReference else {
      setName(instance.pointee.dict.reference, name, value)
      return true
    }
    let slot = getName(instance.pointee.shape.reference.asShape.pointee.slots.reference, name)
    if slot.isUndefined {
      addSlot(instance, instance.pointee.shape.reference, name, value)
    } else {
      instance.slot(slot.small).pointee = value
    }
    return true
  }

  func deleteAttribute(_ object: Value, _ name: Value) throws(Raised) {
    let cls = classOf(object)
    if cls.asClass.pointee.hasCustomSet {
      let override = classLookup(cls, names[.delattr])
      if isOverride(override) {
        _ = try callBound(override, object, name)
        return
      }
    }
    try defaultDeleteAttribute(object, intern(name))
  }

  /// What `object.__delattr__` does.
  func defaultDeleteAttribute(_ object: Value, _ name: Value) throws(Raised) {
    let cls = classOf(object)
    let attribute = classLookup(cls, name)
    if attribute.isReference {
      switch attribute.reference.kind {
      case .property:
        let deleter = attribute.reference.asFields.pointee.third
        if deleter.isUndefined || deleter.isNone {
          throw raise(
            .attributeError,
            "property\(propertyName(attribute.reference)) of '\(className(cls))' object has no deleter")
        }
        _ = try call(deleter, object)
        return
      case .slotDescriptor:
        let slotName = attribute.reference.asFields.pointee.first
        if ownAttribute(object, slotName).isUndefined { throw raise(.attributeError, value: name) }
        _ = setSlot(object, slotName, .undefined)
        return
      default:
        if attribute.reference.isUserClass {
          let deleter = classLookup(attribute.reference.classReference, names[.delete])
          if !deleter.isUndefined {
            _ = try callBound(deleter, attribute, object)
            return
          }
        }
      }
    }
    if object.isKind(.classObject) {
      guard object.reference.asClass.pointee.isUserMade else {
        throw raise(
          .typeError,
          "cannot set '\(text(name))' attribute of immutable type '\(className(object.reference))'")
      }
      guard removeName(object.reference.asClass.pointee.namespace.reference, name) else {
        throw raiseAttributeError(object, name)
      }
      classVersion += 1
      updateClassFlags(object.reference)
      return
    }
    if ownAttribute(object, name).isUndefined, !object.isKind(.module) {
      throw raiseAttributeError(object, name)
    }
    let dict = attributeDict(object)
    guard dict.isKind(.dict), removeName(dict.reference, name) else {
      throw raiseAttributeError(object, name)
    }
  }
}
