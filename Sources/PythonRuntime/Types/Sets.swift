// Sets and frozensets: constructors, methods, operations, comparison and text.

extension Interpreter {
  /// A set, or the value's elements as the keys of a dict.
  private func asSet(_ value: Value) throws(Raised) -> Value {
    if value.isKind(.set) || value.isKind(.frozenset) || value.isKind(.dict) { return value }
    let dict = makeDict()
    try setUpdate(dict.reference, value)
    return dict
  }

  private func elements(_ set: Value) -> [DictEntry] {
    let dict = set.reference.asDict
    return (0..<dict.pointee.used).compactMap {
      dict.pointee.entries[$0].key.isUndefined ? nil : dict.pointee.entries[$0]
    }
  }

  private func emptySet(like set: Value) -> Value {
    set.isKind(.frozenset)
      ? makeTable(.frozenset, .frozenset, capacity: 5) : makeTable(.set, .set, capacity: 5)
  }

  /// A list that keeps the elements alive while Python code may run.
  private func held(_ set: Value) -> Value { makeList(elements(set).map(\.key)) }

  func setOperation(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    switch operation {
    case .or:
      let result = dictCopy(left.reference)
      try insert(right, into: result) { (entry) throws(Raised) in
        try findEntry(result.reference, entry.key, entry.hash) < 0
      }
      return result
    case .and:
      // As in CPython the smaller of two sets is walked, so of two equal elements it is its that stays.
      let isLeftWalked =
        !right.isKind(.dict) && left.reference.asDict.pointee.count < right.reference.asDict.pointee.count
      let (walked, other) = isLeftWalked ? (left, right) : (right, left)
      let result = emptySet(like: left)
      try insert(walked, into: result) { (entry) throws(Raised) in
        try findEntry(other.reference, entry.key, entry.hash) >= 0
      }
      return result
    case .subtract:
      let result = emptySet(like: left)
      try insert(left, into: result) { (entry) throws(Raised) in
        try findEntry(right.reference, entry.key, entry.hash) < 0
      }
      return result
    default:
      let result = emptySet(like: left)
      for (one, other) in [(right, left), (left, right)] {
        try insert(one, into: result) { (entry) throws(Raised) in
          try findEntry(other.reference, entry.key, entry.hash) < 0
        }
      }
      return result
    }
  }

  /// Puts the elements that belong there into a fresh set. Comparing them may run Python code, which may change the walked
  /// one: its table is looked at anew for each.
  @inline(__always)
  private func insert(
    _ walked: Value, into result: Value, where belongs: (DictEntry) throws(Raised) -> Bool
  ) throws(Raised) {
    let table = walked.reference.asDict
    var index = 0
    while index < table.pointee.used {
      let entry = table.pointee.entries[index]
      index += 1
      if !entry.key.isUndefined, try belongs(entry) {
        insertNew(result.reference, entry.key, entry.hash, .none)
      }
    }
  }

  func setInPlace(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) {
    let result = try setOperation(operation, left, right)
    adopt(left, result)
  }

  /// Makes a set hold what a fresh one holds.
  private func adopt(_ set: Value, _ fresh: Value) {
    let header = set.reference.header
    let attributes = set.reference.asDict.pointee.attributes
    set.reference.asDict.pointee = fresh.reference.asDict.pointee
    set.reference.header = header
    set.reference.asDict.pointee.attributes = attributes
  }

  private func isContained(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    for entry in elements(left) where try findEntry(right.reference, entry.key, entry.hash) < 0 {
      return false
    }
    return true
  }

  func compareSets(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value {
    let first = try asSet(left)
    let second = try asSet(right)
    let one = first.reference.asDict.pointee.count
    let other = second.reference.asDict.pointee.count
    func within(_ left: Value, _ right: Value, _ fits: Bool) throws(Raised) -> Bool {
      if !fits { return false }
      return try isContained(left, right)
    }
    switch operation {
    case .equal: return Value(try within(first, second, one == other))
    case .notEqual: return Value(!(try within(first, second, one == other)))
    case .less: return Value(try within(first, second, one < other))
    case .lessOrEqual: return Value(try within(first, second, one <= other))
    case .greater: return Value(try within(second, first, one > other))
    default: return Value(try within(second, first, one >= other))
    }
  }

  func frozensetHash(_ set: Reference) throws(Raised) -> Int {
    if set.asDict.pointee.hash != 0 { return set.asDict.pointee.hash }
    var hash: UInt64 = 1_927_868_237
    for entry in elements(Value(set)) {
      hash ^= Interpreter.mix(UInt64(bitPattern: Int64(entry.hash)) ^ 0x5555_5555)
    }
    let result = Int(truncatingIfNeeded: hash >> 2) | 1
    set.asDict.pointee.hash = result
    return result
  }

  func setRepresentation(_ reference: Reference) throws(Raised) -> Value {
    let name = className(reference.classReference)
    guard enterRepresentation(reference) else { return makeString("\(name)(...)") }
    defer { leaveRepresentation() }
    if reference.asDict.pointee.count == 0 { return makeString("\(name)()") }
    arrangeSet(reference)
    let isPlain = reference.kind == .set && !reference.isUserClass
    let comma = makeString(", ")
    let items = held(Value(reference))
    return try bracketed(isPlain ? "{" : "\(name)({", isPlain ? "}" : "})") { (parts) throws(Raised) in
      for (index, item) in values(ofList: items).enumerated() {
        if index > 0 { listAppend(parts, comma) }
        listAppend(parts, try representation(item))
      }
    }
  }

  func installSets() {
    defineNew(.set, "*arguments") { (interpreter, arguments) throws(Raised) in
      interpreter.subclassed(interpreter.makeTable(.set, .set, capacity: 5), as: arguments[0])
    }
    define(.set, "__init__", "self, iterable=(), /") { (interpreter, arguments) throws(Raised) in
      interpreter.dictClear(arguments[0].reference)
      if !arguments[1].isUndefined { try interpreter.setUpdate(arguments[0].reference, arguments[1]) }
      return .none
    }
    defineNew(.frozenset, "iterable=(), /") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isKind(.frozenset), !arguments[1].reference.isUserClass,
        arguments[0].reference == interpreter.classOf(.frozenset)
      {
        return arguments[1]
      }
      let set = interpreter.makeTable(.frozenset, .frozenset, capacity: 5)
      if !arguments[1].isUndefined { try interpreter.setUpdate(set.reference, arguments[1]) }
      return interpreter.subclassed(set, as: arguments[0])
    }
    for cls in [BuiltinClass.set, .frozenset] { installSharedMethods(cls) }
    installChangingMethods()
  }

  private func installSharedMethods(_ cls: BuiltinClass) {
    define(cls, "copy", "self, /") { (interpreter, arguments) throws(Raised) in
      cls == .frozenset && !arguments[0].reference.isUserClass
        ? arguments[0] : interpreter.dictCopy(arguments[0].reference)
    }
    for (name, operation) in [("union", Operation.or), ("intersection", .and), ("difference", .subtract)] {
      define(cls, name, "self, /, *others") { (interpreter, arguments) throws(Raised) in
        var result = interpreter.dictCopy(arguments[0].reference)
        for index in 0..<arguments.restCount {
          result = try interpreter.setOperation(operation, result, interpreter.asSet(arguments.rest(index)))
        }
        return result
      }
    }
    define(cls, "symmetric_difference", "self, other, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.setOperation(.xor, arguments[0], interpreter.asSet(arguments[1]))
    }
    define(cls, "isdisjoint", "self, other, /") { (interpreter, arguments) throws(Raised) in
      let common = try interpreter.setOperation(.and, arguments[0], interpreter.asSet(arguments[1]))
      return Value(common.reference.asDict.pointee.count == 0)
    }
    define(cls, "issubset", "self, other, /") { (interpreter, arguments) throws(Raised) in
      Value(try interpreter.isContained(arguments[0], interpreter.asSet(arguments[1])))
    }
    define(cls, "issuperset", "self, other, /") { (interpreter, arguments) throws(Raised) in
      Value(try interpreter.isContained(interpreter.asSet(arguments[1]), arguments[0]))
    }
  }

  private func installChangingMethods() {
    define(.set, "add", "self, element, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.dictSet(arguments[0].reference, arguments[1], .none)
      return .none
    }
    define(.set, "clear", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.dictClear(arguments[0].reference)
      return .none
    }
    define(.set, "discard", "self, element, /") { (interpreter, arguments) throws(Raised) in
      _ = try interpreter.dictRemove(arguments[0].reference, arguments[1])
      return .none
    }
    define(.set, "remove", "self, element, /") { (interpreter, arguments) throws(Raised) in
      if try interpreter.dictRemove(arguments[0].reference, arguments[1]).isUndefined {
        throw interpreter.raiseKeyError(arguments[1])
      }
      return .none
    }
    define(.set, "pop", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.arrangeSet(arguments[0].reference)
      let dict = arguments[0].reference.asDict
      for index in 0..<dict.pointee.used where !dict.pointee.entries[index].key.isUndefined {
        let key = dict.pointee.entries[index].key
        _ = interpreter.removeEntry(arguments[0].reference, index)
        return key
      }
      throw interpreter.raise(.keyError, "pop from an empty set")
    }
    define(.set, "update", "self, /, *others") { (interpreter, arguments) throws(Raised) in
      for index in 0..<arguments.restCount {
        try interpreter.setUpdate(arguments[0].reference, arguments.rest(index))
      }
      return .none
    }
    for (name, operation) in [
      ("intersection_update", Operation.and), ("difference_update", .subtract),
      ("symmetric_difference_update", .xor),
    ] {
      define(.set, name, "self, /, *others") { (interpreter, arguments) throws(Raised) in
        for index in 0..<arguments.restCount {
          try interpreter.setInPlace(operation, arguments[0], interpreter.asSet(arguments.rest(index)))
        }
        return .none
      }
    }
  }
}
