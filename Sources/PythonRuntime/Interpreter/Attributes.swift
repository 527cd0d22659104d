// Attribute access: classes and their order, descriptors, instance layouts (shapes), and the caches that remember.
// Source of the rules: Python reference, "Customizing attribute access" and "Implementing Descriptors".

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
  private func isStable(_ value: Value) -> Bool {
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
  private func isDataDescriptor(_ attribute: Value) -> Bool {
    guard attribute.isReference else { return false }
    switch attribute.reference.kind {
    case .property, .slotDescriptor, .memberDescriptor: return true
    default:
      guard attribute.reference.isUserClass else { return false }
      let cls = attribute.reference.classReference
      return !classLookup(cls, names[.set]).isUndefined || !classLookup(cls, names[.delete]).isUndefined
    }
  }

  // MARK: Slots of instances

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
    func slot<Layout>(_ type: Layout.Type, _ path: KeyPath<Layout, Value>) -> UnsafeMutablePointer<Value>? {
      guard let offset = MemoryLayout<Layout>.offset(of: path) else { return nil }
      return (reference + offset).assumingMemoryBound(to: Value.self)
    }
    switch reference.kind {
    case .float: return slot(FloatObject.self, \.attributes)
    case .complex: return slot(ComplexObject.self, \.attributes)
    case .integerInstance: return slot(IntegerInstanceObject.self, \.attributes)
    case .string: return slot(StringObject.self, \.attributes)
    case .bytes, .bytearray: return slot(BytesObject.self, \.attributes)
    case .list: return slot(ListObject.self, \.attributes)
    case .tuple: return slot(TupleObject.self, \.attributes)
    case .dict, .set, .frozenset: return slot(DictObject.self, \.attributes)
    case .function: return slot(FunctionObject.self, \.attributes)
    case .exception: return slot(ExceptionObject.self, \.attributes)
    case .foreign: return slot(ForeignObject.self, \.attributes)
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

  private func addSlot(
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

  private func getSlot(_ descriptor: Reference, _ instance: Value) throws(Raised) -> Value {
    let value = ownAttribute(instance, descriptor.asFields.pointee.first)
    if value.isUndefined { throw raiseAttributeError(instance, descriptor.asFields.pointee.second) }
    return value
  }

  private func getMember(_ descriptor: Reference, _ instance: Value) throws(Raised) -> Value {
    let owner = descriptor.asFields.pointee.third
    guard !owner.isKind(.classObject) || isSubclass(classOf(instance), owner.reference) else {
      throw wrongReceiver(
        text(descriptor.asFields.pointee.second), owner.reference, instance, isWrapper: false)
    }
    return try memberGetters[descriptor.asFields.pointee.first.small].get(self, instance)
  }

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

  // MARK: Cached paths of the loop

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

  private func isSlotted(_ cls: Reference) -> Bool { !cls.asClass.pointee.hasAttributes }

  func setAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value)
    throws(Raised)
  {
    let name = cache.pointee.name
    if object.isReference, object.reference.kind == .instance {
      let instance = object.reference.asInstance
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
            addSlot(instance, instance.pointee.shape.reference, name, value)
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
