// The names that `dir` gives, and that hints choose from. What the runtime answers without an entry in a namespace
// (`__class__`, `__code__`, `args` …) is listed here.

extension Interpreter {
  /// The names that `dir` would give, without running Python code.
  func attributeNames(_ object: Value) -> [String] {
    var result: Set<String> = []
    func add(_ dict: Value) {
      guard dict.isKind(.dict) else { return }
      let pairs = dictPairs(dict.reference)
      for index in stride(from: 0, to: pairs.count, by: 2) where pairs[index].isKind(.string) {
        if !isSlotName(pairs[index]) { result.insert(text(pairs[index])) }
      }
    }
    if object.isKind(.module) {
      add(object.reference.asModule.pointee.namespace)
      return result.sorted()
    }
    let cls = object.isKind(.classObject) ? object.reference : classOf(object)
    for base in values(ofTuple: cls.asClass.pointee.order) {
      add(base.reference.asClass.pointee.namespace)
      result.formUnion(intrinsicNames(of: base.reference))
    }
    if object.isKind(.instance) {
      let instance = object.reference.asInstance
      if instance.pointee.shape.isReference {
        add(instance.pointee.shape.reference.asShape.pointee.slots)
      }
      add(instance.pointee.dict)
    } else if object.isReference, let attributes = attributesSlot(object.reference) {
      add(attributes.pointee)
    }
    return result.sorted()
  }

  /// The names that the runtime knows itself for instances of a class, without those of its bases.
  private func intrinsicNames(of cls: Reference) -> [String] {
    if cls.asClass.pointee.isUserMade {
      return cls.asClass.pointee.hasAttributes ? ["__dict__", "__weakref__"] : []
    }
    for (builtin, names) in Interpreter.intrinsicNames where classOf(builtin) == cls { return names }
    for (exception, names) in Interpreter.exceptionNames where exceptionClass(exception) == cls {
      return names
    }
    return []
  }

  private static let intrinsicNames: [(BuiltinClass, [String])] = [
    (.object, ["__class__", "__doc__", "__getstate__", "__reduce__", "__reduce_ex__"]),
    (
      .type,
      [
        "__annotations__", "__base__", "__bases__", "__basicsize__", "__dict__", "__module__", "__mro__",
        "__name__", "__qualname__",
      ]
    ),
    (
      .function,
      [
        "__annotations__", "__closure__", "__code__", "__defaults__", "__dict__", "__globals__",
        "__kwdefaults__", "__module__", "__name__", "__qualname__",
      ]
    ),
    (.native, ["__module__", "__name__", "__qualname__", "__self__", "__text_signature__"]),
    (.boundMethod, ["__func__", "__self__"]),
    (
      .generator,
      [
        "__name__", "__qualname__", "gi_code", "gi_frame", "gi_running", "gi_suspended", "gi_yieldfrom",
      ]
    ),
    (
      .coroutine,
      [
        "__name__", "__qualname__", "cr_await", "cr_code", "cr_frame", "cr_origin", "cr_running",
        "cr_suspended",
      ]
    ),
    (
      .asyncGenerator,
      ["__name__", "__qualname__", "ag_await", "ag_code", "ag_frame", "ag_running"]
    ),
    (
      .code,
      [
        "co_argcount", "co_cellvars", "co_consts", "co_filename", "co_firstlineno", "co_flags", "co_freevars",
        "co_kwonlyargcount", "co_name", "co_names", "co_nlocals", "co_posonlyargcount", "co_qualname",
        "co_stacksize", "co_varnames",
      ]
    ),
    (.traceback, ["tb_frame", "tb_lasti", "tb_lineno", "tb_next"]),
  ]

  private static let exceptionNames: [(BuiltinException, [String])] = [
    (
      .baseException,
      [
        "__cause__", "__context__", "__dict__", "__suppress_context__", "__traceback__", "args",
      ]
    ),
    (.osError, ["errno", "filename", "filename2", "strerror"]),
    (.importError, ["msg", "name", "path"]),
    (.nameError, ["name"]),
    (.attributeError, ["name", "obj"]),
    (.stopIteration, ["value"]),
    (.systemExit, ["code"]),
    (
      .syntaxError,
      [
        "end_lineno", "end_offset", "filename", "lineno", "msg", "offset", "print_file_and_line", "text",
      ]
    ),
  ]
}
