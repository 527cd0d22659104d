// Dicts and their views: constructors, methods, set operations of views, comparison and text.

extension Interpreter {
  func installDicts() {
    defineNew(.dict, "*arguments, **names") { (interpreter, arguments) throws(Raised) in
      interpreter.subclassed(interpreter.makeDict(), as: arguments[0])
    }
    define(.dict, "__init__", "self, /, *arguments, **names") { (interpreter, arguments) throws(Raised) in
      try interpreter.dictUpdate(arguments, "dict")
    }
    define(.dict, "update", "self, /, *arguments, **names") { (interpreter, arguments) throws(Raised) in
      try interpreter.dictUpdate(arguments, "update")
    }
    defineClassMethod(.dict, "fromkeys", "cls, iterable, value=None, /") {
      (interpreter, arguments) throws(Raised) in
      let dict = try interpreter.call(arguments[0], [])
      let value = arguments[2].isUndefined ? Value.none : arguments[2]
      try interpreter.forEach(arguments[1]) { (key) throws(Raised) in
        try interpreter.setItem(dict, key, value)
      }
      return dict
    }
    define(.dict, "clear", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.dictClear(arguments[0].reference)
      return .none
    }
    define(.dict, "copy", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.dictCopy(arguments[0].reference)
    }
    define(.dict, "get", "self, key, default=None, /") { (interpreter, arguments) throws(Raised) in
      let value = try interpreter.dictGet(arguments[0].reference, arguments[1])
      return !value.isUndefined ? value : arguments[2].isUndefined ? .none : arguments[2]
    }
    define(.dict, "setdefault", "self, key, default=None, /") { (interpreter, arguments) throws(Raised) in
      let dict = arguments[0].reference
      let value = try interpreter.dictGet(dict, arguments[1])
      if !value.isUndefined { return value }
      let fallback = arguments[2].isUndefined ? Value.none : arguments[2]
      try interpreter.dictSet(dict, arguments[1], fallback)
      return fallback
    }
    define(.dict, "pop", "self, key, default=None, /") { (interpreter, arguments) throws(Raised) in
      let value = try interpreter.dictRemove(arguments[0].reference, arguments[1])
      if !value.isUndefined { return value }
      if arguments[2].isUndefined { throw interpreter.raiseKeyError(arguments[1]) }
      return arguments[2]
    }
    define(.dict, "popitem", "self, /") { (interpreter, arguments) throws(Raised) in
      let dict = arguments[0].reference.asDict
      if dict.pointee.count == 0 {
        throw interpreter.raise(.keyError, "popitem(): dictionary is empty")
      }
      var index = dict.pointee.used - 1
      while dict.pointee.entries[index].key.isUndefined { index -= 1 }
      let entry = dict.pointee.entries[index]
      _ = interpreter.removeEntry(arguments[0].reference, index)
      return interpreter.makeTuple([entry.key, entry.value])
    }
    for (name, cls) in [("keys", BuiltinClass.dictKeys), ("values", .dictValues), ("items", .dictItems)] {
      define(.dict, name, "self, /") { (interpreter, arguments) throws(Raised) in
        interpreter.makeFields(cls, .dictView, arguments[0])
      }
    }
    define(.dict, "__reversed__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.reversedDict(arguments[0], .reversedDictKeys)
    }
    for (cls, sort) in [
      (BuiltinClass.dictKeys, IteratorSort.reversedDictKeys), (.dictValues, .reversedDictValues),
      (.dictItems, .reversedDictItems),
    ] {
      define(cls, "__reversed__", "self, /") { (interpreter, arguments) throws(Raised) in
        interpreter.reversedDict(arguments[0].reference.asFields.pointee.first, sort)
      }
      defineGetter(cls, "mapping") { (interpreter, value) throws(Raised) in
        interpreter.makeFields(.mappingProxy, .mappingProxy, value.reference.asFields.pointee.first)
      }
    }
    for cls in [BuiltinClass.dictKeys, .dictItems] {
      define(cls, "isdisjoint", "self, other, /") { (interpreter, arguments) throws(Raised) in
        let common = try interpreter.dictViewOperation(.and, arguments[0], arguments[1])
        return Value(common.reference.asDict.pointee.count == 0)
      }
    }
  }

  private func reversedDict(_ dict: Value, _ sort: IteratorSort) -> Value {
    let object = dict.reference.asDict
    return makeIterator(.reversed, sort, dict, index: object.pointee.used - 1, limit: object.pointee.count)
  }

  private func dictUpdate(_ arguments: Arguments, _ name: String) throws(Raised) -> Value {
    let dict = arguments[0].reference
    if arguments.restCount > 1 {
      throw raise(.typeError, "\(name) expected at most 1 argument, got \(arguments.restCount)")
    }
    if arguments.restCount == 1 { try dictMergeItems(dict, arguments.rest(0)) }
    if arguments[1].isKind(.dict), arguments[1].reference.asDict.pointee.count > 0 {
      try dictDisplayUpdate(dict, arguments[1])
    }
    return .none
  }

  /// What `dict(source)` takes: a mapping, or an iterable of pairs.
  func dictMergeItems(_ dict: Reference, _ source: Value) throws(Raised) {
    let isMapping = source.isKind(.dict) ? true : try hasMethod(source, "keys")
    if isMapping { return try dictDisplayUpdate(dict, source) }
    var index = 0
    try forEach(source) { (pair) throws(Raised) in
      let items: Value
      do throws(Raised) {
        items = try toList(pair)
      } catch {
        if isPending(.typeError), !isUserObject(pair) {
          throw raise(.typeError, "cannot convert dictionary update sequence element #\(index) to a sequence")
        }
        throw error
      }
      let list = items.reference.asList
      guard list.pointee.count == 2 else {
        throw raise(
          .valueError,
          "dictionary update sequence element #\(index) has length \(list.pointee.count); 2 is required")
      }
      try dictSet(dict, list.pointee.items[0], list.pointee.items[1])
      index += 1
    }
  }

  func dictUnion(_ left: Value, _ right: Value) throws(Raised) -> Value {
    let copy = dictCopy(left.reference)
    try dictDisplayUpdate(copy.reference, right)
    return copy
  }

  func dictsEqual(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    guard left.reference.asDict.pointee.count == right.reference.asDict.pointee.count else { return false }
    try checkMachineStack(" in comparison")
    let first = left.reference.asDict
    var index = 0
    while index < first.pointee.used {
      let entry = first.pointee.entries[index]
      index += 1
      if entry.key.isUndefined { continue }
      let position = try findEntry(right.reference, entry.key, entry.hash)
      if position < 0 { return false }
      if !(try equal(entry.value, right.reference.asDict.pointee.entries[position].value)) { return false }
    }
    return true
  }

  /// A view's elements as a set.
  private func viewSet(_ view: Value) throws(Raised) -> Value {
    let set = makeTable(.set, .set, capacity: 8)
    try setUpdate(set.reference, view)
    return set
  }

  func dictViewOperation(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    func isView(_ value: Value) -> Bool {
      value.isKind(.dictView) && value.reference.classReference != classOf(.dictValues)
    }
    guard isView(left) || isView(right) else { return .undefined }
    return try setOperation(operation, try viewSet(left), try viewSet(right))
  }

  func dictRepresentation(_ reference: Reference) throws(Raised) -> Value {
    guard enterRepresentation(reference) else { return makeString("{...}") }
    defer { leaveRepresentation() }
    let comma = makeString(", ")
    let colon = makeString(": ")
    return try bracketed("{", "}") { (parts) throws(Raised) in
      var index = 0
      var isFirst = true
      while index < reference.asDict.pointee.used {
        let entry = reference.asDict.pointee.entries[index]
        index += 1
        if entry.key.isUndefined { continue }
        if !isFirst { listAppend(parts, comma) }
        isFirst = false
        listAppend(parts, try representation(entry.key))
        listAppend(parts, colon)
        listAppend(parts, try representation(entry.value))
      }
    }
  }

  func dictViewRepresentation(_ reference: Reference) throws(Raised) -> Value {
    let list = try toList(Value(reference))
    let text = try listRepresentation(list.reference)
    return concatenate(
      concatenate(makeString(className(reference.classReference) + "("), text), makeString(")"))
  }
}
