// The str type: its constructor, translation tables, encode, and the installation of all its methods.

extension Interpreter {
  /// Defines `str` and its methods.
  func installStrings() {
    installConstructor()
    installTextMethods(.str)
    installCase(.str)
    installTranslation()
    installFormatting()
    installUnicodeErrors()
    defineText(.str, "encode", "self, /, encoding='utf-8', errors='strict'") {
      (interpreter, receiver, arguments) throws(Raised) in
      let encoding = try interpreter.codecArgument(arguments[1], "encode", "encoding", "utf-8")
      let errors = try interpreter.codecArgument(arguments[2], "encode", "errors", "strict")
      return interpreter.makeBytes(
        try interpreter.encode(string: Value(receiver), encoding: encoding, errors: errors))
    }
  }

  /// The name of an encoding or an error handler.
  func codecArgument(
    _ value: Value, _ function: String, _ parameter: String, _ missing: String
  ) throws(Raised) -> String {
    if value.isUndefined { return missing }
    guard value.isKind(.string) else {
      throw raise(
        .typeError, "\(function)() argument '\(parameter)' must be str, not \(className(of: value))")
    }
    return text(value)
  }

  private func installConstructor() {
    defineNew(.str, "object='', encoding='utf-8', errors='strict'") {
      (interpreter, arguments) throws(Raised) in
      let plain: Value
      let object = arguments[1]
      if !arguments[2].isUndefined || !arguments[3].isUndefined {
        let encoding = try interpreter.codecArgument(arguments[2], "str", "encoding", "utf-8")
        let errors = try interpreter.codecArgument(arguments[3], "str", "errors", "strict")
        if object.isUndefined {
          plain = interpreter.emptyString
        } else if let bytes = interpreter.bytes(of: object) {
          plain = try interpreter.decode(bytes: bytes, encoding: encoding, errors: errors)
        } else if object.isKind(.string) {
          throw interpreter.raise(.typeError, "decoding str is not supported")
        } else {
          throw interpreter.raise(
            .typeError,
            "decoding to str: need a bytes-like object, \(interpreter.className(of: object)) found")
        }
      } else {
        plain = object.isUndefined ? interpreter.emptyString : try interpreter.str(object)
      }
      let cls = arguments[0]
      if cls == Value(interpreter.classOf(.str)) { return plain }
      return interpreter.subclassed(plain, as: cls)
    }
  }

  // MARK: Translation

  private func installTranslation() {
    defineStatic(.str, "maketrans", "x, y=None, z=None, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.makeTranslation(arguments[0], arguments[1], arguments[2])
    }
    defineText(.str, "translate", "self, table, /") { (interpreter, receiver, arguments) throws(Raised) in
      try interpreter.translate(receiver, arguments[1])
    }
  }

  private func makeTranslation(_ x: Value, _ y: Value, _ z: Value) throws(Raised) -> Value {
    let table = makeDict()
    if y.isUndefined {
      guard x.isKind(.dict), !x.reference.isUserClass else {
        throw raise(.typeError, "if you give only one argument to maketrans it must be a dict")
      }
      let dict = x.reference
      var index = 0
      while index < dict.asDict.pointee.used {
        let entry = dict.asDict.pointee.entries[index]
        index += 1
        if entry.key.isUndefined { continue }
        if entry.key.isKind(.string) {
          let view = TextView(entry.key.reference)
          guard view.count == 1 else {
            throw raise(.valueError, "string keys in translate table must be of length 1")
          }
          try dictSet(table.reference, Value(small: Int(view[0])), entry.value)
        } else if !plainInteger(entry.key).isUndefined {
          try dictSet(table.reference, entry.key, entry.value)
        } else {
          throw raise(.typeError, "keys in translate table must be strings or integers")
        }
      }
      return table
    }
    guard y.isKind(.string) else {
      throw raise(.typeError, "maketrans() argument 2 must be str, not \(className(of: y))")
    }
    guard z.isUndefined || z.isKind(.string) else {
      throw raise(.typeError, "maketrans() argument 3 must be str, not \(className(of: z))")
    }
    guard x.isKind(.string) else {
      throw raise(.typeError, "first maketrans argument must be a string if there is a second argument")
    }
    let from = TextView(x.reference)
    let to = TextView(y.reference)
    guard from.count == to.count else {
      throw raise(.valueError, "the first two maketrans arguments must have equal length")
    }
    for index in 0..<from.count {
      try dictSet(table.reference, Value(small: Int(from[index])), Value(small: Int(to[index])))
    }
    if z.isKind(.string) {
      let removed = TextView(z.reference)
      for index in 0..<removed.count {
        try dictSet(table.reference, Value(small: Int(removed[index])), .none)
      }
    }
    return table
  }

  private func translate(_ receiver: Reference, _ table: Value) throws(Raised) -> Value {
    let view = TextView(receiver)
    var builder = TextBuilder()
    let isPlainDict = table.isKind(.dict) && !table.reference.isUserClass
    for index in 0..<view.count {
      if index & 0xFFFF == 0xFFFF { try poll() }
      let point = view[index]
      let key = Value(small: Int(point))
      var target: Value
      if isPlainDict {
        target = try dictGet(table.reference, key)
      } else {
        do throws(Raised) {
          target = try getItem(table, key)
        } catch {
          guard isPending(.lookupError) else { throw error }
          pendingException = .undefined
          target = .undefined
        }
      }
      if target.isUndefined {
        builder.append(point)
      } else if target.isNone {
        continue
      } else if target.isKind(.string) {
        builder.append(TextView(target.reference))
      } else {
        target = plainInteger(target)
        guard !target.isUndefined else {
          throw raise(.typeError, "character mapping must return integer, None or str")
        }
        guard target.isSmall, (0...0x10FFFF).contains(target.small) else {
          throw raise(.valueError, "character mapping must be in range(0x110000)")
        }
        builder.append(UInt32(target.small))
      }
    }
    return builder.string(self)
  }
}
