// Weak references: objects that tell what they refer to as long as something else keeps it alive. The collector clears
// those whose object it found dead, and their callbacks run with the other ends. Also the module `gc`.

/// What a weak reference object holds. The collector does not look into it.
final class WeakReference {
  /// The object, nil once it is dead.
  var target: Reference?
  /// The hash of the object, once it was asked for.
  var hash: Int?

  init(target: Reference) { self.target = target }
}

extension Interpreter {
  /// The kinds of objects that can be referred to weakly.
  private func allowsWeakReferences(_ value: Value) -> Bool {
    guard value.isReference else { return false }
    switch value.reference.kind {
    case .instance: return value.reference.asInstance.pointee.shape.isReference
    case .function, .classObject, .generator, .set, .frozenset, .module, .method, .native, .code: return true
    case .list, .tuple, .dict, .string, .bytes, .bytearray, .float, .complex, .integerInstance, .exception:
      return value.reference.isUserClass && !value.isKind(.tuple) && !value.isKind(.string)
    default: return false
    }
  }

  /// Registers the modules `_weakref` and `gc`.
  func installWeakReferences() {
    addModule(
      NativeModule(
        name: "_weakref",
        functions: [
          NativeDefinition("_referents", "object, /") { (interpreter, arguments) throws(Raised) in
            guard arguments[0].isReference else { return interpreter.makeList([]) }
            return interpreter.makeList(interpreter.livingReferences(to: arguments[0].reference))
          }
        ],
        constants: { interpreter in [("ReferenceType", Value(interpreter.weakReferenceClass))] }))
    addModule(NativeModule(name: "gc", functions: collectorFunctions, constants: { _ in [] }))
  }

  private func livingReferences(to target: Reference) -> [Value] {
    weakReferences.filter { foreign(Value($0), as: WeakReference.self)?.target == target }.map { Value($0) }
  }

  /// The class of weak references.
  private var weakReferenceClass: Reference {
    if let known = weakReferenceClassReference { return known }
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString("weakref"))
    var made = Value.undefined
    do throws(Raised) {
      made = try makeClass(
        classOf(.type), name: makeString("ReferenceType"), bases: emptyTuple, namespace: namespace,
        keywords: .undefined)
    } catch {
      pendingException = .undefined
      return classOf(.foreign)
    }
    roots.append(made)
    let cls = made.reference
    weakReferenceClassReference = cls
    cls.asClass.pointee.instanceKind = .foreign
    let creator = makeNative(
      NativeDefinition("__new__", "cls, object, callback=None, /, *others, **names") {
        (interpreter, arguments) throws(Raised) in
        try interpreter.checkNew(arguments[0], of: cls)
        return try interpreter.makeWeakReference(arguments[0].reference, arguments[1], arguments[2])
      }, isMethod: true)
    setName(
      cls.asClass.pointee.namespace.reference, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    installWeakReferenceMethods(cls)
    return cls
  }

  private func makeWeakReference(_ cls: Reference, _ target: Value, _ callback: Value) throws(Raised) -> Value
  {
    guard allowsWeakReferences(target) else {
      throw raise(.typeError, "cannot create weak reference to '\(className(of: target))' object")
    }
    let hasCallback = !callback.isUndefined && !callback.isNone
    if cls == weakReferenceClass, !hasCallback {
      let plain = livingReferences(to: target.reference).first {
        classOf($0) == cls && ownAttribute($0, internedString("__callback__")).isNone
      }
      if let plain { return plain }
    }
    let object = makeForeign(cls, WeakReference(target: target.reference))
    _ = setOwnAttribute(object, internedString("__callback__"), hasCallback ? callback : .none)
    weakReferences.append(object.reference)
    watchesEnds = true
    return object
  }

  private func installWeakReferenceMethods(_ cls: Reference) {
    func content(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> WeakReference {
      guard let reference = interpreter.foreign(value, as: WeakReference.self) else {
        throw interpreter.raise(.typeError, "a weak reference is needed here")
      }
      return reference
    }
    define(cls, "__init__", "self, object, callback=None, /, *others, **names") { (_, _) throws(Raised) in
      .none
    }
    define(cls, "__call__", "self, /") { (interpreter, arguments) throws(Raised) in
      try content(interpreter, arguments[0]).target.map { Value($0) } ?? .none
    }
    define(cls, "__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
      let reference = try content(interpreter, arguments[0])
      if reference.hash == nil {
        guard let target = reference.target else {
          throw interpreter.raise(.typeError, "weak object has gone away")
        }
        reference.hash = try interpreter.hash(Value(target))
      }
      return interpreter.makeInteger(reference.hash ?? 0)
    }
    define(cls, "__eq__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      guard let other = interpreter.foreign(arguments[1], as: WeakReference.self) else {
        return .notImplemented
      }
      guard let target = try content(interpreter, arguments[0]).target, let second = other.target else {
        return Value(arguments[0] == arguments[1])
      }
      return Value(try interpreter.equal(Value(target), Value(second)))
    }
    define(cls, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
      let place = "0x" + String(UInt(bitPattern: arguments[0].reference), radix: 16)
      guard let target = try content(interpreter, arguments[0]).target else {
        return interpreter.makeString("<weakref at \(place); dead>")
      }
      let name = interpreter.className(of: Value(target))
      let other = "0x" + String(UInt(bitPattern: target), radix: 16)
      return interpreter.makeString("<weakref at \(place); to '\(name)' at \(other)>")
    }
  }

  /// Clears the weak references to what a collection found dead; those with a callback then await their end.
  func clearWeakReferences(_ marker: inout Marker) {
    guard !weakReferences.isEmpty else { return }
    let dying = Set(awaitingEnd)
    var callbacks: [Reference] = []
    weakReferences.removeAll { object in
      guard heap.isMarked(object), let content = foreign(Value(object), as: WeakReference.self),
        let target = content.target
      else { return true }
      if heap.isMarked(target), !dying.contains(target) { return false }
      content.target = nil
      if !ownAttribute(Value(object), internedString("__callback__")).isNone { callbacks.append(object) }
      return true
    }
    awaitingEnd += callbacks
  }

  // MARK: The module gc

  private var collectorFunctions: [NativeDefinition] {
    [
      NativeDefinition("collect", "generation=2") { (interpreter, arguments) throws(Raised) in
        interpreter.vainLooks = 0
        if interpreter.watchesEnds {
          interpreter.lookForDead(free: arguments.base)
        } else {
          interpreter.collect()
        }
        return Value(small: 0)
      },
      NativeDefinition("enable", "") { (interpreter, _) throws(Raised) in
        interpreter.saysCollectorIsOn = true
        return .none
      },
      NativeDefinition("disable", "") { (interpreter, _) throws(Raised) in
        interpreter.saysCollectorIsOn = false
        return .none
      },
      NativeDefinition("isenabled", "") { (interpreter, _) throws(Raised) in
        Value(interpreter.saysCollectorIsOn)
      },
      NativeDefinition("get_threshold", "") { (interpreter, _) throws(Raised) in
        interpreter.makeTuple([Value(small: 700), Value(small: 10), Value(small: 10)])
      },
      NativeDefinition("set_threshold", "threshold0, threshold1=10, threshold2=10, /") {
        (_, _) throws(Raised) in
        .none
      },
      NativeDefinition("get_count", "") { (interpreter, _) throws(Raised) in
        interpreter.makeTuple([Value(small: 0), Value(small: 0), Value(small: 0)])
      },
      NativeDefinition("freeze", "") { (_, _) throws(Raised) in .none },
      NativeDefinition("unfreeze", "") { (_, _) throws(Raised) in .none },
      NativeDefinition("is_tracked", "object, /") { (_, arguments) throws(Raised) in
        guard arguments[0].isReference else { return .false }
        switch arguments[0].reference.kind {
        case .string, .bytes, .float, .complex, .bigInteger, .range: return .false
        default: return .true
        }
      },
    ]
  }
}
