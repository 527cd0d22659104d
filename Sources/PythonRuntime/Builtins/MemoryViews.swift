// `memoryview`: a window on the bytes of a bytes object or a bytearray, which slices of it share.

/// The bytes that a view shows: `count` of them from `start` on, `step` apart. The object itself is the view's
/// attribute `obj`, where the collector sees it.
private final class MemoryView {
  let start: Int
  let step: Int
  let count: Int
  var isReleased = false

  init(start: Int, step: Int, count: Int) {
    self.start = start
    self.step = step
    self.count = count
  }
}

extension Interpreter {
  /// Adds the class `memoryview`.
  func installMemoryViews() {
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString("builtins"))
    let cls: Reference
    do throws(Raised) {
      let value = try makeClass(
        classOf(.type), name: makeString("memoryview"), bases: emptyTuple, namespace: namespace,
        keywords: .undefined)
      roots.append(value)
      cls = value.reference
    } catch {
      pendingException = .undefined
      return
    }
    cls.asClass.pointee.instanceKind = .foreign
    setBuiltin("memoryview", Value(cls))
    let creator = makeNative(
      NativeDefinition("memoryview", "cls, object") { (interpreter, arguments) throws(Raised) in
        var source = arguments[1]
        if interpreter.foreign(source, as: MemoryView.self) != nil {
          let view = try interpreter.memoryView(source)
          source = interpreter.ownAttribute(source, interpreter.internedString("obj"))
          return interpreter.makeView(cls, source, view.start, view.step, view.count)
        }
        guard source.isKind(.bytes) || source.isKind(.bytearray) else {
          throw interpreter.raise(
            .typeError,
            "memoryview: a bytes-like object is required, not '\(interpreter.className(of: source))'")
        }
        return interpreter.makeView(cls, source, 0, 1, source.reference.asBytes.pointee.count)
      }, isMethod: true)
    setName(
      cls.asClass.pointee.namespace.reference, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    installViewItems(cls)
    installViewMethods(cls)
    installViewAttributes(cls)
  }

  private func makeView(_ cls: Reference, _ source: Value, _ start: Int, _ step: Int, _ count: Int) -> Value {
    let view = makeForeign(cls, MemoryView(start: start, step: step, count: count))
    _ = setOwnAttribute(view, internedString("obj"), source)
    return view
  }

  /// The bytes that a view shows, nil for anything else.
  func shownBytes(_ value: Value) -> [UInt8]? {
    guard let view = foreign(value, as: MemoryView.self), !view.isReleased else { return nil }
    let source = ownAttribute(value, internedString("obj"))
    guard source.isKind(.bytes) || source.isKind(.bytearray) else { return nil }
    let content = source.reference.asBytes.pointee
    return (0..<view.count).compactMap { index in
      let place = view.start + index * view.step
      return place >= 0 && place < content.count ? content.data[place] : nil
    }
  }

  /// A `memoryview` of memory that is not the heap's.
  /// - Parameters:
  ///   - start: the memory; it must stay where it is as long as `owner` lives.
  ///   - count: its bytes.
  ///   - owner: what the view keeps alive.
  /// - Throws: what calling `memoryview` raises.
  public func memoryView(
    of start: UnsafeMutableRawPointer, count: Int, keeping owner: Value
  ) throws(Raised) -> Value {
    let bytes = allocateBytes(0, mutable: true)
    bytes.pointee.data = start.assumingMemoryBound(to: UInt8.self)
    bytes.pointee.count = count
    bytes.pointee.capacity = count
    // Without storage of the heap's own, its memory is neither moved nor freed.
    bytes.pointee.owner = .undefined
    let object = Value(UnsafeMutableRawPointer(bytes))
    temporaries.append(object)
    defer { temporaries.removeLast() }
    let attributes = makeDict()
    setName(attributes.reference, internedString("owner"), owner)
    bytes.pointee.attributes = attributes
    return try call(getName(builtins.reference, internedString("memoryview")), [object])
  }

  private func memoryView(_ value: Value) throws(Raised) -> MemoryView {
    guard let view = foreign(value, as: MemoryView.self) else {
      throw raise(.typeError, "a memoryview is needed here, not '\(className(of: value))'")
    }
    if view.isReleased { throw raise(.valueError, "operation forbidden on released memoryview object") }
    return view
  }

  private func viewSource(_ value: Value) -> Reference {
    ownAttribute(value, internedString("obj")).reference
  }

  /// The bytes that a view shows now; those that a shrunken bytearray no longer has are left out.
  private func viewBytes(_ value: Value) throws(Raised) -> [UInt8] {
    let view = try memoryView(value)
    let bytes = viewSource(value).asBytes
    return (0..<view.count).map { view.start + $0 * view.step }
      .filter { $0 >= 0 && $0 < bytes.pointee.count }.map { bytes.pointee.data[$0] }
  }

  /// Position in the source of an item of a view.
  private func viewPosition(_ value: Value, _ index: Value) throws(Raised) -> Int {
    let view = try memoryView(value)
    guard !(try indexOrUndefined(index)).isUndefined else {
      throw raise(.typeError, "memoryview: invalid slice key")
    }
    let number = try indexInt(index)
    let place = number < 0 ? number + view.count : number
    let position = view.start + place * view.step
    guard place >= 0, place < view.count, position < viewSource(value).asBytes.pointee.count else {
      throw raise(.indexError, "index out of bounds on dimension 1")
    }
    return position
  }

  private func installViewItems(_ cls: Reference) {
    define(cls, "__len__", "self, /") { (interpreter, arguments) throws(Raised) in
      Value(small: try interpreter.memoryView(arguments[0]).count)
    }
    define(cls, "__getitem__", "self, key, /") { (interpreter, arguments) throws(Raised) in
      let view = try interpreter.memoryView(arguments[0])
      if arguments[1].isKind(.slice) {
        let bounds = try interpreter.sliceParts(arguments[1]).bounds(view.count)
        return interpreter.makeView(
          cls, Value(interpreter.viewSource(arguments[0])), view.start + bounds.start * view.step,
          view.step * bounds.step, bounds.count)
      }
      let position = try interpreter.viewPosition(arguments[0], arguments[1])
      return Value(small: Int(interpreter.viewSource(arguments[0]).asBytes.pointee.data[position]))
    }
    define(cls, "__setitem__", "self, key, value, /") { (interpreter, arguments) throws(Raised) in
      let view = try interpreter.memoryView(arguments[0])
      let source = interpreter.viewSource(arguments[0])
      guard source.kind == .bytearray else {
        throw interpreter.raise(.typeError, "cannot modify read-only memory")
      }
      if arguments[1].isKind(.slice) {
        let isView = interpreter.foreign(arguments[2], as: MemoryView.self) != nil
        let given = isView ? try interpreter.viewBytes(arguments[2]) : interpreter.bytes(of: arguments[2])
        guard let given else {
          throw interpreter.raise(
            .typeError, "a bytes-like object is required, not '\(interpreter.className(of: arguments[2]))'")
        }
        let bounds = try interpreter.sliceParts(arguments[1]).bounds(view.count)
        guard given.count == bounds.count else {
          throw interpreter.raise(
            .valueError, "memoryview assignment: lvalue and rvalue have different structures")
        }
        for (index, byte) in given.enumerated() {
          let position = view.start + (bounds.start + index * bounds.step) * view.step
          if position < source.asBytes.pointee.count { source.asBytes.pointee.data[position] = byte }
        }
        return .none
      }
      let position = try interpreter.viewPosition(arguments[0], arguments[1])
      let number = try interpreter.indexOrUndefined(arguments[2])
      guard !number.isUndefined else {
        throw interpreter.raise(.typeError, "memoryview: invalid type for format 'B'")
      }
      guard number.isSmall, let byte = UInt8(exactly: number.small) else {
        throw interpreter.raise(.valueError, "memoryview: invalid value for format 'B'")
      }
      source.asBytes.pointee.data[position] = byte
      return .none
    }
    define(cls, "__eq__", "self, other, /") { (interpreter, arguments) throws(Raised) in
      let own = try interpreter.viewBytes(arguments[0])
      if interpreter.foreign(arguments[1], as: MemoryView.self) != nil {
        return Value(own == (try interpreter.viewBytes(arguments[1])))
      }
      guard let other = interpreter.bytes(of: arguments[1]) else { return .notImplemented }
      return Value(own == other)
    }
    define(cls, "__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
      guard interpreter.viewSource(arguments[0]).kind == .bytes else {
        throw interpreter.raise(.valueError, "cannot hash writable memoryview object")
      }
      let bytes = interpreter.makeBytes(try interpreter.viewBytes(arguments[0]))
      return interpreter.makeInteger(try interpreter.hash(bytes))
    }
  }

  private func installViewMethods(_ cls: Reference) {
    for name in ["tobytes", "__bytes__"] {
      define(cls, name, name == "tobytes" ? "self, order='C'" : "self, /") {
        (interpreter, arguments) throws(Raised) in
        interpreter.makeBytes(try interpreter.viewBytes(arguments[0]))
      }
    }
    define(cls, "tolist", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeList(try interpreter.viewBytes(arguments[0]).map { Value(small: Int($0)) })
    }
    define(cls, "hex", "self, /, *arguments") { (interpreter, arguments) throws(Raised) in
      let bytes = interpreter.makeBytes(try interpreter.viewBytes(arguments[0]))
      return try interpreter.callMethod(bytes, "hex", (0..<arguments.restCount).map { arguments.rest($0) })
    }
    define(cls, "toreadonly", "self, /") { (interpreter, arguments) throws(Raised) in
      let bytes = interpreter.makeBytes(try interpreter.viewBytes(arguments[0]))
      return interpreter.makeView(cls, bytes, 0, 1, bytes.reference.asBytes.pointee.count)
    }
    define(cls, "__enter__", "self, /") { (interpreter, arguments) throws(Raised) in
      _ = try interpreter.memoryView(arguments[0])
      return arguments[0]
    }
    for name in ["release", "__exit__"] {
      define(cls, name, name == "release" ? "self, /" : "self, /, *arguments") {
        (interpreter, arguments) throws(Raised) in
        interpreter.foreign(arguments[0], as: MemoryView.self)?.isReleased = true
        return .none
      }
    }
    define(cls, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
      let isReleased = interpreter.foreign(arguments[0], as: MemoryView.self)?.isReleased ?? true
      return interpreter.makeString(
        "<\(isReleased ? "released memory" : "memory") at \(interpreter.address(arguments[0].reference))>")
    }
  }

  private func installViewAttributes(_ cls: Reference) {
    defineGetter(of: cls, "readonly") { (interpreter, value) throws(Raised) in
      _ = try interpreter.memoryView(value)
      return Value(interpreter.viewSource(value).kind == .bytes)
    }
    defineGetter(of: cls, "nbytes") { (interpreter, value) throws(Raised) in
      Value(small: try interpreter.memoryView(value).count)
    }
    defineGetter(of: cls, "shape") { (interpreter, value) throws(Raised) in
      interpreter.makeTuple([Value(small: try interpreter.memoryView(value).count)])
    }
    defineGetter(of: cls, "strides") { (interpreter, value) throws(Raised) in
      interpreter.makeTuple([Value(small: try interpreter.memoryView(value).step)])
    }
    for (name, number) in [("itemsize", 1), ("ndim", 1)] {
      defineGetter(of: cls, name) { (interpreter, value) throws(Raised) in
        _ = try interpreter.memoryView(value)
        return Value(small: number)
      }
    }
    defineGetter(of: cls, "format") { (interpreter, value) throws(Raised) in
      _ = try interpreter.memoryView(value)
      return interpreter.makeString("B")
    }
  }
}
