// Making classes: the class statement and `type(name, bases, namespace)`.
// Source of the rules: Python reference, "Customizing class creation" and "Metaclasses"; C3 by its published algorithm.

extension Interpreter {
  /// The class statement: runs the body, picks the metaclass and calls it.
  func buildClass(_ body: Value, _ name: Value, _ bases: Value, _ keywords: Value) throws(Raised) -> Value {
    let resolved = try resolveBases(bases)
    let firstBase = values(ofTuple: resolved).first
    var metaclass = Value(firstBase.map { classOf($0) } ?? classOf(.type))
    var remaining = keywords
    if keywords.isKind(.dict) {
      remaining = dictCopy(keywords.reference)
      let given = getName(remaining.reference, names[.metaclass])
      if !given.isUndefined {
        metaclass = given
        _ = removeName(remaining.reference, names[.metaclass])
      }
    } else {
      remaining = makeDict()
    }
    if metaclass.isKind(.classObject) { metaclass = try commonMetaclass(metaclass, resolved) }
    let prepare = try lookup(metaclass, names[.prepare])
    let namespace: Value
    if prepare.isUndefined
      || !isOverride(prepare.isKind(.method) ? prepare.reference.asMethod.pointee.function : prepare)
    {
      namespace = makeDict()
    } else {
      namespace = try callSpread(prepare, arguments: makeTuple([name, resolved]), keywords: remaining)
    }
    let function = body.reference.asFunction
    let cell = try runCode(
      Value(function.pointee.code), globals: function.pointee.globals, namespace: namespace, function: body)
    if resolved != bases { try setItem(namespace, internedString("__orig_bases__"), bases) }
    if cell.isKind(.cell) { try setItem(namespace, names[.classCell], cell) }
    let cls = try callSpread(
      metaclass, arguments: makeTuple([name, resolved, namespace]), keywords: remaining)
    if cell.isKind(.cell), cls.isKind(.classObject) { cell.reference.asCell.pointee.value = cls }
    return cls
  }

  /// Replaces bases that are no classes by what their `__mro_entries__` says.
  private func resolveBases(_ bases: Value) throws(Raised) -> Value {
    var result: [Value] = []
    var hasChanged = false
    for base in values(ofTuple: bases) {
      if base.isKind(.classObject) {
        result.append(base)
        continue
      }
      let method = try lookup(base, internedString("__mro_entries__"))
      if method.isUndefined {
        result.append(base)
      } else {
        result += values(ofTuple: try call(method, bases))
        hasChanged = true
      }
    }
    return hasChanged ? makeTuple(result) : bases
  }

  func commonMetaclass(_ metaclass: Value, _ bases: Value) throws(Raised) -> Value {
    var winner = metaclass.reference
    for base in values(ofTuple: bases) {
      let candidate = classOf(base)
      if isSubclass(winner, candidate) { continue }
      guard isSubclass(candidate, winner) else {
        throw raise(
          .typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
      winner = candidate
    }
    return Value(winner)
  }

  /// What `type.__new__` does.
  func makeClass(
    _ metaclass: Reference, name: Value, bases: Value, namespace: Value, keywords: Value
  ) throws(Raised) -> Value {
    for (position, argument, kind, type) in [
      (1, name, Kind.string, "str"), (2, bases, .tuple, "tuple"), (3, namespace, .dict, "dict"),
    ] where !argument.isKind(kind) {
      throw raise(
        .typeError, "type.__new__() argument \(position) must be \(type), not \(className(of: argument))")
    }
    var baseValues = values(ofTuple: bases)
    if baseValues.isEmpty { baseValues = [Value(classOf(.object))] }
    for base in baseValues {
      guard base.isKind(.classObject) else {
        throw raise(.typeError, "bases must be types")
      }
      if let builtin = BuiltinClass.allCases.first(where: { classOf($0) == base.reference }), !builtin.isBase
      {
        throw raise(.typeError, "type '\(className(base.reference))' is not an acceptable base type")
      }
    }
    let layout = try commonLayout(baseValues)
    let reference = heap.allocate(MemoryLayout<ClassObject>.size)
    let copy = dictCopy(namespace.isKind(.dict) ? namespace.reference : makeDict().reference)
    cachedOwners += 1
    reference.asClass.initialize(
      to: ClassObject(
        header: header(metaclass, .classObject), name: intern(plainString(name)),
        qualifiedName: intern(plainString(name)),
        bases: makeTuple(baseValues), order: .undefined, namespace: copy, rootShape: .undefined,
        instanceKind: layout, isUserMade: true, hasAttributes: true, hasCustomGet: false, hasCustomSet: false,
        isAbstract: false, inlineSlots: 0, subclasses: makeList([])))
    let cls = reference.asClass
    // The order must exist before anything looks an attribute up.
    cls.pointee.order = makeTuple([Value(reference), Value(classOf(.object))])
    cls.pointee.order = makeTuple(try linearize(reference, baseValues))
    let qualified = getName(copy.reference, names[.qualname])
    if !qualified.isUndefined {
      cls.pointee.qualifiedName = qualified
      _ = removeName(copy.reference, names[.qualname])
    }
    _ = removeName(copy.reference, names[.classCell])
    let ownCell = getName(namespace.reference, names[.classCell])
    if ownCell.isKind(.cell) { ownCell.reference.asCell.pointee.value = Value(reference) }
    wrapSpecialMethods(copy.reference)
    try applySlots(reference, baseValues)
    if !getName(copy.reference, names[.eq]).isUndefined, getName(copy.reference, names[.hash]).isUndefined {
      setName(copy.reference, names[.hash], .none)
    }
    if getName(copy.reference, names[.module]).isUndefined, frameIndex >= 0 {
      let module = getName(frames[frameIndex].globals.reference, names[.name])
      if !module.isUndefined { setName(copy.reference, names[.module], module) }
    }
    if getName(copy.reference, names[.doc]).isUndefined { setName(copy.reference, names[.doc], .none) }
    for base in baseValues {
      listAppend(base.reference.asClass.pointee.subclasses.reference, Value(reference))
    }
    cls.pointee.inlineSlots = baseValues.map { $0.reference.asClass.pointee.inlineSlots }.max() ?? 0
    updateClassFlags(reference)
    try announceNames(reference, copy.reference)
    try announceSubclass(reference, keywords)
    return Value(reference)
  }

  private func plainString(_ name: Value) -> Value {
    name.reference.isUserClass ? makeString(codePoints: codePoints(name)) : name
  }

  /// The memory layout of instances: that of the one base that has a special one.
  private func commonLayout(_ bases: [Value]) throws(Raised) -> Kind {
    var layout = Kind.instance
    for base in bases {
      let own = base.reference.asClass.pointee.instanceKind
      if own == .instance || own == layout { continue }
      guard layout == .instance else {
        throw raise(.typeError, "multiple bases have instance lay-out conflict")
      }
      layout = own
    }
    return layout
  }

  /// C3: each class before its bases, bases in their order, and every base's own order kept.
  private func linearize(_ cls: Reference, _ bases: [Value]) throws(Raised) -> [Value] {
    if Set(bases).count < bases.count,
      let twice = bases.first(where: { base in bases.count { $0 == base } > 1 })
    {
      throw raise(.typeError, "duplicate base class \(className(twice.reference))")
    }
    var sequences = bases.map { values(ofTuple: $0.reference.asClass.pointee.order) } + [bases]
    var result = [Value(cls)]
    while true {
      sequences.removeAll(where: \.isEmpty)
      if sequences.isEmpty { return result }
      let candidate = sequences.lazy.compactMap(\.first).first { head in
        !sequences.contains { $0.dropFirst().contains(head) }
      }
      guard let candidate else {
        var seen: [Value] = []
        for head in sequences.compactMap(\.first) where !seen.contains(head) { seen.append(head) }
        let names = seen.map { className($0.reference) }.joined(separator: ", ")
        throw raise(
          .typeError, "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
      }
      result.append(candidate)
      for index in sequences.indices where sequences[index].first == candidate {
        sequences[index].removeFirst()
      }
    }
  }

  /// `__new__` is a static method and `__init_subclass__`, `__class_getitem__` are class methods without saying so.
  private func wrapSpecialMethods(_ namespace: Reference) {
    let creator = getName(namespace, names[.new])
    if creator.isKind(.function) {
      setName(namespace, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    }
    for name in [names[.initSubclass], names[.classGetItem]] {
      let method = getName(namespace, name)
      if method.isKind(.function) { setName(namespace, name, makeFields(.classMethod, .classMethod, method)) }
    }
  }

  private func applySlots(_ cls: Reference, _ bases: [Value]) throws(Raised) {
    let namespace = cls.asClass.pointee.namespace.reference
    let slots = getName(namespace, names[.slots])
    let basesHaveAttributes = bases.contains {
      $0.reference.asClass.pointee.hasAttributes && $0.reference != classOf(.object)
    }
    guard !slots.isUndefined else { return }
    var slotNames: [Value] = []
    if slots.isKind(.string) {
      slotNames = [slots]
    } else {
      try forEach(slots) { (name) throws(Raised) in
        guard name.isKind(.string) else {
          throw raise(.typeError, "__slots__ items must be strings, not '\(className(of: name))'")
        }
        slotNames.append(name)
      }
    }
    let mangled = slotNames.map { name -> (String, Value) in
      let plain = text(name)
      if plain.hasPrefix("__"), !plain.hasSuffix("__") {
        let stripped = className(cls).drop { $0 == "_" }
        return (plain, stripped.isEmpty ? intern(name) : internedString("_" + stripped + plain))
      }
      return (plain, intern(name))
    }
    let opensDict = mangled.contains { $0.0 == "__dict__" }
    cls.asClass.pointee.hasAttributes = basesHaveAttributes || opensDict
    for (plain, name) in mangled where plain != "__dict__" && plain != "__weakref__" {
      if !getName(namespace, name).isUndefined {
        throw raise(.valueError, "'\(plain)' in __slots__ conflicts with class variable")
      }
      // Instances keep it under a name of its own, which `__dict__` does not show.
      let isPlain = cls.asClass.pointee.instanceKind == .instance
      let storage = isPlain ? internedString(Interpreter.slotPrefix + text(name)) : name
      setName(namespace, name, makeFields(.slotDescriptor, .slotDescriptor, storage, name, Value(cls)))
    }
  }

  private func announceNames(_ cls: Reference, _ namespace: Reference) throws(Raised) {
    let entries = values(ofList: makeList(dictPairs(namespace)))
    var index = 0
    while index + 1 < entries.count {
      let value = entries[index + 1]
      if isUserObject(value), !classLookup(classOf(value), names[.setName]).isUndefined {
        let method = classLookup(classOf(value), names[.setName])
        _ = try callBound(method, value, [Value(cls), entries[index]])
      } else if value.isKind(.property) {
        if value.reference.asFields.pointee.fifth.isUndefined {
          value.reference.asFields.pointee.fifth = entries[index]
        }
      }
      index += 2
    }
  }

  /// Keys and values in turn.
  func dictPairs(_ dict: Reference) -> [Value] {
    var result: [Value] = []
    let object = dict.asDict
    for index in 0..<object.pointee.used where !object.pointee.entries[index].key.isUndefined {
      result.append(object.pointee.entries[index].key)
      result.append(object.pointee.entries[index].value)
    }
    return result
  }

  private func announceSubclass(_ cls: Reference, _ keywords: Value) throws(Raised) {
    let order = values(ofTuple: cls.asClass.pointee.order)
    for base in order.dropFirst() {
      let method = getName(base.reference.asClass.pointee.namespace.reference, names[.initSubclass])
      if method.isUndefined { continue }
      let bound = try bindDescriptor(method, Value(cls), cls)
      _ = try callSpread(bound, arguments: emptyTuple, keywords: keywords)
      return
    }
    if keywords.isKind(.dict), keywords.reference.asDict.pointee.count > 0 {
      throw raise(.typeError, "\(className(cls)).__init_subclass__() takes no keyword arguments")
    }
  }

  // MARK: Instances

  /// What `object.__new__` does.
  func newObject(_ cls: Reference) throws(Raised) -> Value {
    let object = cls.asClass
    if object.pointee.isAbstract {
      try refuseAbstract(cls)
      if object.pointee.instanceKind == .instance {
        let instance = makeInstance(cls)
        watchInstance(instance, cls)
        return instance
      }
    }
    switch object.pointee.instanceKind {
    case .instance: return makeInstance(cls)
    case .exception: return makeException(cls, [])
    case .list: return subclassed(makeList([]), as: Value(cls))
    case .dict: return subclassed(makeDict(), as: Value(cls))
    case .set: return subclassed(makeTable(.set, .set, capacity: 5), as: Value(cls))
    default:
      throw raise(
        .typeError, "object.__new__(\(className(cls))) is not safe, use \(className(cls)).__new__()")
    }
  }

  private func refuseAbstract(_ cls: Reference) throws(Raised) {
    let abstract = classLookup(cls, names[.abstractMethods])
    guard !abstract.isUndefined, try length(abstract) > 0 else { return }
    let list = try toList(abstract)
    let sorted = values(ofList: list).map { text($0) }.sorted()
    let plural = sorted.count > 1 ? "s" : ""
    throw raise(
      .typeError,
      "Can't instantiate abstract class \(className(cls)) with abstract method\(plural) \(sorted.joined(separator: ", "))"
    )
  }

  /// A plain built-in value as an instance of a subclass that a program made.
  func subclassed(_ plain: Value, as cls: Value) -> Value {
    guard cls.isKind(.classObject) else { return plain }
    let reference = cls.reference
    guard reference.asClass.pointee.isUserMade else { return plain }
    // `int.__new__` of a class that is no kind of int: the value stays what it is.
    let kind = reference.asClass.pointee.instanceKind
    let fits =
      switch kind {
      case .integerInstance: !plainInteger(plain).isUndefined
      case .float: plain.isInlineFloat || plain.isKind(.float)
      default: plain.isKind(kind)
      }
    guard fits else { return plain }
    switch kind {
    case .integerInstance:
      let object = heap.allocate(MemoryLayout<IntegerInstanceObject>.size)
      object.of(IntegerInstanceObject.self).initialize(
        to: IntegerInstanceObject(
          header: header(reference, .integerInstance), value: plainInteger(plain), attributes: .undefined))
      return Value(object)
    case .float:
      let object = allocateFloat(floatValue(plain) ?? 0)
      object.reference.header = header(reference, .float)
      return object
    case .string:
      let source = plain.reference.asString
      let string = allocateString(
        count: source.pointee.count, isWide: source.pointee.isWide, isASCII: source.pointee.isASCII)
      if source.pointee.isWide {
        string.words.update(from: source.words, count: source.pointee.count)
      } else {
        string.bytes.update(from: source.bytes, count: source.pointee.count)
      }
      string.pointee.header =
        header(reference, .string) | string.pointee.header & (ObjectFlags.wide | ObjectFlags.ascii)
      return Value(string.reference)
    case .tuple:
      let items = values(ofTuple: plain)
      let object = allocateTuple(items.count)
      for (index, item) in items.enumerated() { object.asTuple.items[index] = item }
      object.header = header(reference, .tuple)
      return Value(object)
    case .bytes:
      let copy = makeBytesCopy(plain)
      copy.reference.header = header(reference, .bytes)
      return copy
    case .frozenset:
      let copy = dictCopy(plain.reference)
      copy.reference.header = header(reference, .frozenset)
      return copy
    default:
      // Containers that change are fresh objects already.
      plain.reference.header = header(reference, plain.reference.kind)
      return plain
    }
  }
}
