// Which frames a traceback leaves out: functions of our library that are written in Python here and in C in CPython,
// where they have no frames. Also `frame` objects, as `sys._getframe` and tracebacks give them.

extension Interpreter {
  /// For each module the beginnings of the qualified names to leave out; an empty one stands for all.
  private static let frameless: [String: [String]] = [
    "_deque": [""], "_integer_math": [""], "bisect": [""], "itertools": [""], "math": [""], "operator": [""],
    "time": [""],
    "asyncio.futures": ["Future."], "asyncio.tasks": ["Task."],
    "collections": ["OrderedDict.", "__getattr__", "defaultdict."],
    "functools": [
      "_CompareKey.", "_bounded.", "_unbounded.", "_uncached.", "cmp_to_key", "partial.", "reduce",
    ],
    "heapq": ["heapify", "heappop", "heappush", "heappushpop", "heapreplace"],
  ]

  func hasFrame(_ info: CodeInfo) -> Bool {
    let file = info.file.name
    guard file.hasPrefix("<lectern ") else { return true }
    guard let hidden = Interpreter.frameless[String(file.dropFirst(9).dropLast())] else { return true }
    return info.name == "<module>" || !hidden.contains { info.qualifiedName.hasPrefix($0) }
  }

  /// Whether CPython has a module in a file of Python source, and not built in.
  func hasFile(_ module: String) -> Bool { !["itertools", "math", "time"].contains(module) }

  // MARK: Frame objects

  /// How many of the frames around one its `f_back` tells of.
  private static var deepestBack: Int { 50 }

  /// The class of frame objects.
  private func frameClass() throws(Raised) -> Reference {
    if let known = frameClassReference { return known }
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString("builtins"))
    let cls = try makeClass(
      classOf(.type), name: makeString("frame"), bases: makeTuple([Value(classOf(.object))]),
      namespace: namespace, keywords: .undefined)
    roots.append(cls)
    frameClassReference = cls.reference
    return cls.reference
  }

  private func makeFrameObject(
    code: Value, globals: Value, locals: Value, line: Int, back: Value
  ) throws(Raised) -> Value {
    let frame = makeInstance(try frameClass())
    for (name, value) in [
      ("f_back", back), ("f_builtins", builtins), ("f_code", code), ("f_globals", globals),
      ("f_lineno", Value(small: line)), ("f_locals", locals),
    ] { _ = setOwnAttribute(frame, internedString(name), value) }
    return frame
  }

  /// What `sys._getframe(depth)` gives.
  func frameObject(_ depth: Int) throws(Raised) -> Value {
    guard depth >= 0, depth <= frameIndex else { throw raise(.valueError, "call stack is not deep enough") }
    let wanted = frameIndex - depth
    var result = Value.none
    for index in max(0, wanted - Interpreter.deepestBack)...wanted {
      let frame = frames + index
      let code = Value(UnsafeMutableRawPointer(frame.pointee.code))
      let position = frame.pointee.pc - frame.pointee.code.pointee.instructions - 1
      result = try makeFrameObject(
        code: code, globals: frame.pointee.globals, locals: locals(ofFrame: index),
        line: line(of: code.reference, at: max(position, 0)), back: result)
    }
    return result
  }

  /// The frame of a suspended generator or coroutine; None where it has ended.
  func frameObject(ofGenerator reference: Reference) throws(Raised) -> Value {
    let generator = reference.asGenerator
    guard generator.pointee.state != .finished else { return .none }
    let function = generator.pointee.function.reference.asFunction
    let code = function.pointee.code
    let locals = makeDict()
    if generator.pointee.state == .suspended {
      for (register, name) in codes[code.asCode.pointee.info].localNames.enumerated() {
        var value = generator.pointee.registers[register]
        if value.isKind(.cell) { value = value.reference.asCell.pointee.value }
        if !value.isUndefined { setName(locals.reference, internedString(name), value) }
      }
    }
    let position = generator.pointee.pc - code.asCode.pointee.instructions - 1
    return try makeFrameObject(
      code: Value(code), globals: function.pointee.globals, locals: locals,
      line: position < 0 ? codes[code.asCode.pointee.info].firstLine : line(of: code, at: position),
      back: .none)
  }

  /// `tb_frame`: the frame of a traceback's entry. Its locals are gone, but at the top of a source they are the globals.
  func frameObject(ofTraceback traceback: Reference) throws(Raised) -> Value {
    let fields = traceback.asFields.pointee
    let info = codes[fields.second.reference.asCode.pointee.info]
    let globals = fields.fourth.isKind(.dict) ? fields.fourth : makeDict()
    return try makeFrameObject(
      code: fields.second, globals: globals, locals: info.name == "<module>" ? globals : makeDict(),
      line: line(of: fields.second.reference, at: fields.third.small), back: .none)
  }
}
