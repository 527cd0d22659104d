// Attribute access from the loop: each place of the code remembers what it found, and a table that all places share
// remembers for the places that meet instances of several classes.

extension Interpreter {
  /// The instance's slot that the place's cache knows; nil where it must be looked for.
  @inline(__always)
  func quickSlot(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> UnsafeMutablePointer<Value>?
  {
    guard object.isReference, object.reference.kind == .instance else { return nil }
    let instance = object.reference.asInstance
    guard instance.pointee.shape == cache.pointee.key, cache.pointee.version == classVersion,
      cache.pointee.index >= 0
    else { return nil }
    return instance.slot(cache.pointee.index)
  }

  /// Where the last lookup of a name in a shape is remembered for all places of the code: an instruction that meets
  /// instances of several classes finds each of them here when its own cache holds another.
  private func sharedCache(_ shape: Value, _ name: Value) -> UnsafeMutablePointer<InlineCache> {
    sharedCaches
      + Int(truncatingIfNeeded: (shape.bits >> 4 ^ name.bits >> 5) & UInt64(Interpreter.methodCacheSize - 1))
  }

  /// Takes over what is remembered of a name in a shape: a slot, or a method of the class.
  private func recall(
    _ cache: UnsafeMutablePointer<InlineCache>, _ shape: Value, isMethod: Bool
  ) -> Bool {
    let known = sharedCache(shape, cache.pointee.name)
    guard known.pointee.key == shape, known.pointee.name == cache.pointee.name,
      known.pointee.version == classVersion, (known.pointee.index < 0) == isMethod
    else { return false }
    cache.pointee = known.pointee
    return true
  }

  private func remember(_ cache: UnsafeMutablePointer<InlineCache>) {
    sharedCache(cache.pointee.key, cache.pointee.name).pointee = cache.pointee
  }

  func getAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) throws(Raised) -> Value {
    let name = cache.pointee.name
    if object.isReference, object.reference.kind == .instance {
      let instance = object.reference.asInstance
      if recall(cache, instance.pointee.shape, isMethod: false) {
        return instance.slot(cache.pointee.index).pointee
      }
      let cls = object.reference.classReference
      if instance.pointee.shape.isReference, !cls.asClass.pointee.hasCustomGet {
        let attribute = classLookup(cls, name)
        if attribute.isUndefined || !isDataDescriptor(attribute) {
          let slot = getName(instance.pointee.shape.reference.asShape.pointee.slots.reference, name)
          if !slot.isUndefined {
            let value = instance.slot(slot.small).pointee
            if attribute.isUndefined || isStable(attribute), !value.isUndefined, !isSlotted(cls) {
              cache.pointee.key = instance.pointee.shape
              cache.pointee.version = classVersion
              cache.pointee.index = slot.small
              remember(cache)
            }
            if !value.isUndefined { return value }
          }
        }
      }
    }
    return try getAttribute(object, name)
  }

  /// Enters the frame of a property's getter, where the attribute is one.
  /// - Returns: false where it must be looked up.
  func enterGetter(_ object: Value, _ name: Value, _ destination: Int) throws(Raised) -> Bool {
    guard object.isKind(.instance) else { return false }
    let cls = object.reference.classReference
    guard !cls.asClass.pointee.hasCustomGet else { return false }
    let attribute = classLookup(cls, name)
    guard attribute.isKind(.property), !attribute.reference.isUserClass else { return false }
    let getter = attribute.reference.asFields.pointee.first
    guard let target = quickTarget(getter, 1) else { return false }
    let arguments = stackTop
    guard arguments + 1 < stackLimit else { return false }
    arguments[0] = object
    try pushFrame(
      target, base: arguments, globals: getter.reference.asFunction.pointee.globals, function: getter,
      namespace: .undefined, companion: .undefined, role: .call, destination: destination)
    return true
  }

  private func isSlotted(_ cls: Reference) -> Bool { !cls.asClass.pointee.hasAttributes }

  func setAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value)
    throws(Raised)
  {
    let name = cache.pointee.name
    if object.isReference, object.reference.kind == .instance {
      let instance = object.reference.asInstance
      if let slot = addedSlot(instance, cache) {
        slot.pointee = value
        return
      }
      let cls = object.reference.classReference
      if !cls.asClass.pointee.hasCustomSet, recall(cache, instance.pointee.shape, isMethod: false) {
        instance.slot(cache.pointee.index).pointee = value
        return
      }
      if instance.pointee.shape.isReference, !cls.asClass.pointee.hasCustomSet,
        cls.asClass.pointee.hasAttributes, name != names[.cls], name != names[.dict],
        !instance.pointee.dict.isReference
      {
        let attribute = classLookup(cls, name)
        if attribute.isUndefined || !isDataDescriptor(attribute) {
          let slot = getName(instance.pointee.shape.reference.asShape.pointee.slots.reference, name)
          if slot.isUndefined {
            let shape = instance.pointee.shape
            addSlot(instance, shape.reference, name, value)
            if attribute.isUndefined || isStable(attribute), instance.pointee.shape.isReference {
              cache.pointee.key = shape
              cache.pointee.version = classVersion
              cache.pointee.value = instance.pointee.shape
              cache.pointee.index = InlineCache.firstAddition - shape.reference.asShape.pointee.count
            }
          } else {
            instance.slot(slot.small).pointee = value
            if attribute.isUndefined || isStable(attribute) {
              cache.pointee.key = instance.pointee.shape
              cache.pointee.version = classVersion
              cache.pointee.index = slot.small
            }
          }
          return
        }
      }
    }
    try setAttribute(object, name, value)
  }

  /// The slot of an attribute that the place's cache knows how to add: the instance has its next shape then.
  @inline(__always)
  private func addedSlot(
    _ instance: UnsafeMutablePointer<InstanceObject>, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> UnsafeMutablePointer<Value>? {
    let slot = InlineCache.firstAddition - cache.pointee.index
    guard instance.pointee.shape == cache.pointee.key, cache.pointee.version == classVersion, slot >= 0,
      slot < Int(instance.pointee.inlineCapacity), !instance.pointee.dict.isReference
    else { return nil }
    instance.pointee.shape = cache.pointee.value
    return instance.slot(slot)
  }

  /// For `object.name(…)`: a function and its receiver where the class has a function of that name, else undefined and
  /// the attribute.
  func loadMethod(
    _ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ target: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    let name = cache.pointee.name
    if object.isKind(.instance), recall(cache, object.reference.asInstance.pointee.shape, isMethod: true) {
      target[0] = cache.pointee.value
      target[1] = object
      return
    }
    let cls = classOf(object)
    if !cls.asClass.pointee.hasCustomGet, !object.isKind(.classObject), !object.isKind(.module),
      !object.isKind(.superObject)
    {
      let attribute = classLookup(cls, name)
      let isMethod =
        attribute.isKind(.function)
        || (attribute.isKind(.native) && attribute.reference.asNative.pointee.owner.isKind(.classObject)
          && attribute.reference.asNative.pointee.receiver.isUndefined)
      if isMethod {
        let own = ownAttribute(object, name)
        if own.isUndefined {
          target[0] = attribute
          target[1] = object
          cache.pointee.value = attribute
          cache.pointee.version = classVersion
          if object.isKind(.instance) {
            // An instance with a dict of its own may hide the method at any time: it is looked up each time.
            let instance = object.reference.asInstance
            let hasDict = instance.pointee.dict.isReference
            cache.pointee.key =
              instance.pointee.shape.isReference && !hasDict ? instance.pointee.shape : .none
            cache.pointee.index = -1
            if cache.pointee.key.isReference { remember(cache) }
          } else if object.isReference, attributesSlot(object.reference)?.pointee.isReference != true {
            let mayHide = object.reference.isUserClass
            cache.pointee.key = mayHide ? .none : Value(cls)
            cache.pointee.index = -2
          } else {
            cache.pointee.key = .none
            cache.pointee.index = -1
          }
          return
        }
        target[0] = .undefined
        target[1] = own
        return
      }
    }
    target[0] = .undefined
    target[1] = try getAttribute(object, name)
  }
}
