// Where instances keep their attributes: slots laid out by shapes that instances share, or a dict of their own.

extension Interpreter {
  /// The instance's own attribute, or undefined.
  func ownAttribute(_ object: Value, _ name: Value) -> Value {
    guard object.isReference else { return .undefined }
    let reference = object.reference
    if reference.kind == .instance {
      let instance = reference.asInstance
      if instance.pointee.shape.isReference {
        let slot = getName(instance.pointee.shape.reference.asShape.pointee.slots.reference, name)
        if !slot.isUndefined { return instance.slot(slot.small).pointee }
      }
      return instance.pointee.dict.isReference ? getName(instance.pointee.dict.reference, name) : .undefined
    }
    guard let attributes = attributesSlot(reference), attributes.pointee.isReference else {
      return .undefined
    }
    return getName(attributes.pointee.reference, name)
  }

  /// Where an object of a built-in layout keeps its dict of attributes.
  func attributesSlot(_ reference: Reference) -> UnsafeMutablePointer<Value>? {
    // Pointers to fields: a key path would be made anew at each call.
    func pointer(_ field: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Value> { field }
    switch reference.kind {
    case .float: return pointer(&reference.asFloat.pointee.attributes)
    case .complex: return pointer(&reference.of(ComplexObject.self).pointee.attributes)
    case .integerInstance: return pointer(&reference.of(IntegerInstanceObject.self).pointee.attributes)
    case .string: return reference.isUserClass ? pointer(&reference.asString.pointee.owner) : nil
    case .bytes, .bytearray: return pointer(&reference.asBytes.pointee.attributes)
    case .list: return pointer(&reference.asList.pointee.attributes)
    case .tuple: return pointer(&reference.asTuple.pointee.attributes)
    case .dict, .set, .frozenset: return pointer(&reference.asDict.pointee.attributes)
    case .function: return pointer(&reference.asFunction.pointee.attributes)
    case .exception: return pointer(&reference.asException.pointee.attributes)
    case .foreign: return pointer(&reference.asForeign.pointee.attributes)
    default: return nil
    }
  }

  /// Sets the instance's own attribute.
  /// - Returns: false where the object has no room for attributes.
  func setOwnAttribute(_ object: Value, _ name: Value, _ value: Value) -> Bool {
    let reference = object.reference
    if reference.kind == .instance {
      let instance = reference.asInstance
      if instance.pointee.shape.isReference {
        let shape = instance.pointee.shape.reference
        let slot = getName(shape.asShape.pointee.slots.reference, name)
        if !slot.isUndefined {
          instance.slot(slot.small).pointee = value
          return true
        }
        guard reference.classReference.asClass.pointee.hasAttributes else { return false }
        if !instance.pointee.dict.isReference {
          addSlot(instance, shape, name, value)
          return true
        }
      }
      guard instance.pointee.dict.isReference else { return false }
      setName(instance.pointee.dict.reference, name, value)
      return true
    }
    guard let attributes = attributesSlot(reference) else { return false }
    guard reference.kind == .function || reference.classReference.asClass.pointee.hasAttributes else {
      return false
    }
    if !attributes.pointee.isReference { attributes.pointee = makeDict() }
    setName(attributes.pointee.reference, name, value)
    return true
  }

  func addSlot(
    _ instance: UnsafeMutablePointer<InstanceObject>, _ shape: Reference, _ name: Value, _ value: Value
  ) {
    if shape.asShape.pointee.count >= 128 {
      // Objects used as open dictionaries keep their attributes in one.
      _ = attributeDict(Value(UnsafeMutableRawPointer(instance)))
      setName(instance.pointee.dict.reference, name, value)
      return
    }
    let next = shapeAfter(shape, adding: name)
    let index = shape.asShape.pointee.count
    let capacity = Int(instance.pointee.inlineCapacity)
    if index >= capacity + Int(instance.pointee.overflowCapacity) {
      let room = max(4, Int(instance.pointee.overflowCapacity) * 2)
      let grown = allocateValues(room)
      for position in 0..<Int(instance.pointee.overflowCapacity) {
        if let old = instance.pointee.overflow { grown[position] = old[position] }
      }
      instance.pointee.overflow = grown
      instance.pointee.overflowCapacity = Int32(room)
    }
    instance.slot(index).pointee = value
    instance.pointee.shape = Value(next)
    let cls = UnsafeMutableRawPointer(instance).classReference.asClass
    if index >= Int(cls.pointee.inlineSlots), index < 32 { cls.pointee.inlineSlots = Int32(index + 1) }
  }

  func makeShape(_ owner: Reference, slots: Value, count: Int, names: Value) -> Reference {
    cachedOwners += 1
    let reference = heap.allocate(MemoryLayout<ShapeObject>.size)
    reference.asShape.initialize(
      to: ShapeObject(
        header: header(.shape, .shape), owner: owner, slots: slots, transitions: .undefined, count: count,
        names: names))
    return reference
  }

  private func shapeAfter(_ shape: Reference, adding name: Value) -> Reference {
    let object = shape.asShape
    if object.pointee.transitions.isReference {
      let known = getName(object.pointee.transitions.reference, name)
      if !known.isUndefined { return known.reference }
    } else {
      object.pointee.transitions = makeDict()
    }
    let slots = dictCopy(object.pointee.slots.reference)
    setName(slots.reference, name, Value(small: object.pointee.count))
    let next = makeShape(
      object.pointee.owner, slots: slots, count: object.pointee.count + 1, names: .undefined)
    setName(object.pointee.transitions.reference, name, Value(next))
    return next
  }

  func rootShape(_ cls: Reference) -> Value {
    if cls.asClass.pointee.rootShape.isUndefined {
      cls.asClass.pointee.rootShape = Value(makeShape(cls, slots: makeDict(), count: 0, names: .undefined))
    }
    return cls.asClass.pointee.rootShape
  }

  /// A new instance of a class whose instances are plain.
  @inline(__always)
  func makeInstance(_ cls: Reference) -> Value {
    let slots = Int(cls.asClass.pointee.inlineSlots)
    let reference = heap.allocate(InstanceObject.slotsOffset + slots * 8)
    reference.asInstance.initialize(
      to: InstanceObject(
        header: header(cls, .instance), shape: rootShape(cls), dict: .undefined, overflow: nil,
        inlineCapacity: Int32(truncatingIfNeeded: slots), overflowCapacity: 0))
    return Value(reference)
  }

  /// What stands before the name of a `__slots__` attribute where instances keep it.
  static var slotPrefix: String { "\u{0}" }

  func isSlotName(_ name: Value) -> Bool {
    name.isKind(.string) && name.reference.asString.pointee.count > 0
      && text(name).hasPrefix(Interpreter.slotPrefix)
  }

  /// The `__dict__` of an object: from now on an instance's attributes live in it. Undefined where there is none.
  func attributeDict(_ object: Value) -> Value {
    guard object.isReference else { return .undefined }
    let reference = object.reference
    switch reference.kind {
    case .instance:
      let instance = reference.asInstance
      if instance.pointee.shape.isReference, !instance.pointee.dict.isReference {
        guard reference.classReference.asClass.pointee.hasAttributes else { return .undefined }
        let dict = makeDict()
        let kept = makeDict()
        let shape = instance.pointee.shape.reference.asShape
        let slots = shape.pointee.slots.reference.asDict
        for index in 0..<slots.pointee.used {
          let entry = slots.pointee.entries[index]
          if entry.key.isUndefined { continue }
          if isSlotName(entry.key) {
            setName(kept.reference, entry.key, entry.value)
            continue
          }
          let value = instance.slot(entry.value.small).pointee
          if !value.isUndefined { setName(dict.reference, entry.key, value) }
          instance.slot(entry.value.small).pointee = .undefined
        }
        instance.pointee.dict = dict
        // What `__slots__` names stays where it is, in a shape that no other instance has.
        instance.pointee.shape =
          kept.reference.asDict.pointee.count == 0
          ? .undefined
          : Value(
            makeShape(shape.pointee.owner, slots: kept, count: shape.pointee.count, names: .undefined))
      }
      return instance.pointee.dict
    case .module: return reference.asModule.pointee.namespace
    case .classObject: return makeFields(.mappingProxy, .mappingProxy, reference.asClass.pointee.namespace)
    default:
      guard let attributes = attributesSlot(reference),
        reference.kind == .function || reference.classReference.asClass.pointee.hasAttributes
      else { return .undefined }
      if !attributes.pointee.isReference { attributes.pointee = makeDict() }
      return attributes.pointee
    }
  }

  func getSlot(_ descriptor: Reference, _ instance: Value) throws(Raised) -> Value {
    let value = ownAttribute(instance, descriptor.asFields.pointee.first)
    if value.isUndefined { throw raiseAttributeError(instance, descriptor.asFields.pointee.second) }
    return value
  }

  func getMember(_ descriptor: Reference, _ instance: Value) throws(Raised) -> Value {
    let owner = descriptor.asFields.pointee.third
    guard !owner.isKind(.classObject) || isSubclass(classOf(instance), owner.reference) else {
      throw wrongReceiver(
        text(descriptor.asFields.pointee.second), owner.reference, instance, isWrapper: false)
    }
    return try memberGetters[descriptor.asFields.pointee.first.small].get(self, instance)
  }
}
