// The operator methods of built-in classes (`list.__len__`, `int.__add__` …): each calls the generic operation on the
// built-in behaviour, so that `super().__setitem__(…)` and explicit calls work.

extension Interpreter {
  func installWrappers() {
    installObjectWrappers()
    installContainerWrappers()
    installOperatorWrappers()
  }

  /// Runs a generic operation on the built-in part of a value: overrides of a program's class are left out.
  private func plainly(_ value: Value, _ body: () throws(Raised) -> Value) throws(Raised) -> Value {
    guard value.isReference, value.reference.isUserClass, value.reference.kind != .instance else {
      return try body()
    }
    let header = value.reference.header
    value.reference.header = header & ~ObjectFlags.userClass
    defer { value.reference.header = value.reference.header | ObjectFlags.userClass }
    return try body()
  }

  private func installObjectWrappers() {
    defineWrapper(.object, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.builtinRepresentation(arguments[0])
    }
    defineWrapper(.object, "__str__", "self, /") { (interpreter, arguments) throws(Raised) in
      if arguments[0].isKind(.exception) { return try interpreter.exceptionText(arguments[0].reference) }
      if arguments[0].isKind(.string) {
        return interpreter.makeString(codePoints: interpreter.codePoints(arguments[0]))
      }
      return try interpreter.representation(arguments[0])
    }
    defineWrapper(.object, "__hash__", "self, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.plainly(arguments[0]) { () throws(Raised) in
        if arguments[0].isKind(.instance) { return Value(small: Int(arguments[0].bits >> 4)) }
        return interpreter.makeInteger(try interpreter.hash(arguments[0]))
      }
    }
    for (name, operation) in [("__eq__", Operation.equal), ("__ne__", .notEqual)] {
      defineWrapper(.object, name, "self, other, /") { (interpreter, arguments) throws(Raised) in
        if arguments[0].isKind(.instance) {
          if arguments[0] == arguments[1] { return Value(operation == .equal) }
          if operation == .notEqual {
            let equality = interpreter.classLookup(interpreter.classOf(arguments[0]), interpreter.names[.eq])
            if interpreter.isOverride(equality) {
              let value = try interpreter.callBound(equality, arguments[0], [arguments[1]])
              return value == .notImplemented ? value : Value(!(try interpreter.truth(value)))
            }
          }
          return .notImplemented
        }
        return try interpreter.plainComparison(operation, arguments[0], arguments[1])
      }
    }
    for (name, operation) in [
      ("__lt__", Operation.less), ("__le__", .lessOrEqual), ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ] {
      for cls in [
        BuiltinClass.int, .float, .str, .bytes, .bytearray, .list, .tuple, .set, .frozenset, .dictKeys,
        .dictItems,
      ] {
        defineWrapper(cls, name, "self, other, /") { (interpreter, arguments) throws(Raised) in
          try interpreter.plainComparison(operation, arguments[0], arguments[1])
        }
      }
      defineWrapper(.object, name, "self, other, /") { (_, _) throws(Raised) in .notImplemented }
    }
    // Every built-in class has these of its own, so that they go before those of bases behind it.
    let shared = classOf(.object).asClass.pointee.namespace.reference
    for cls in [
      BuiltinClass.int, .float, .complex, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset,
      .range, .slice,
    ] {
      let own = classOf(cls).asClass.pointee.namespace.reference
      for name in [names[.repr], names[.eq], names[.ne], names[.hash]] where getName(own, name).isUndefined {
        setName(own, name, getName(shared, name))
      }
    }
    setName(classOf(.str).asClass.pointee.namespace.reference, names[.str], getName(shared, names[.str]))
    for cls in [BuiltinClass.list, .dict, .set, .bytearray, .slice] {
      setName(classOf(cls).asClass.pointee.namespace.reference, names[.hash], .none)
    }
  }

  /// A comparison of built-in values that answers NotImplemented where Python's method would.
  private func plainComparison(_ operation: Operation, _ left: Value, _ right: Value) throws(Raised) -> Value
  {
    let first = left
    do throws(Raised) {
      return try plainly(first) { () throws(Raised) in
        try plainly(right) { () throws(Raised) in
          guard comparableKinds(first, right) else { return .notImplemented }
          return try compare(operation, first, right)
        }
      }
    } catch {
      guard isPending(.typeError), pendingException.reference.asException.pointee.traceback.isNone else {
        throw error
      }
      throw error
    }
  }

  private func comparableKinds(_ left: Value, _ right: Value) -> Bool {
    if numberTruth(left) != nil { return numberTruth(right) != nil }
    guard left.isReference else { return left == right }
    guard right.isReference else { return false }
    let sets: Set<UInt8> = [Kind.set.rawValue, Kind.frozenset.rawValue, Kind.dictView.rawValue]
    let bytes: Set<UInt8> = [Kind.bytes.rawValue, Kind.bytearray.rawValue]
    let one = left.reference.kind.rawValue
    let other = right.reference.kind.rawValue
    return one == other || (sets.contains(one) && sets.contains(other))
      || (bytes.contains(one) && bytes.contains(other))
  }

  private func installContainerWrappers() {
    let sized: [BuiltinClass] = [
      .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset, .range, .dictKeys, .dictValues,
      .dictItems,
      .mappingProxy,
    ]
    for cls in sized {
      defineWrapper(cls, "__len__", "self, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.plainly(arguments[0]) { () throws(Raised) in
          Value(small: try interpreter.length(arguments[0]))
        }
      }
      defineWrapper(cls, "__contains__", "self, key, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.plainly(arguments[0]) { () throws(Raised) in
          Value(try interpreter.contains(arguments[0], arguments[1]))
        }
      }
      defineWrapper(cls, "__iter__", "self, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.plainly(arguments[0]) { () throws(Raised) in
          try interpreter.iterator(of: arguments[0])
        }
      }
    }
    for cls in [BuiltinClass.str, .bytes, .bytearray, .list, .tuple, .dict, .range, .mappingProxy] {
      defineWrapper(cls, "__getitem__", "self, key, /") { (interpreter, arguments) throws(Raised) in
        if cls == .dict {
          let value = try interpreter.dictGet(arguments[0].reference, arguments[1])
          if !value.isUndefined { return value }
          let missing = interpreter.classLookup(
            interpreter.classOf(arguments[0]), interpreter.names[.missing])
          if !missing.isUndefined { return try interpreter.callBound(missing, arguments[0], [arguments[1]]) }
          throw interpreter.raiseKeyError(arguments[1])
        }
        return try interpreter.plainly(arguments[0]) { () throws(Raised) in
          try interpreter.getItem(arguments[0], arguments[1])
        }
      }
    }
    for cls in [BuiltinClass.list, .dict, .bytearray] {
      defineWrapper(cls, "__setitem__", "self, key, value, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.plainly(arguments[0]) { () throws(Raised) in
          try interpreter.setItem(arguments[0], arguments[1], arguments[2])
          return .none
        }
      }
      defineWrapper(cls, "__delitem__", "self, key, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.plainly(arguments[0]) { () throws(Raised) in
          try interpreter.deleteItem(arguments[0], arguments[1])
          return .none
        }
      }
    }
    for cls in BuiltinClass.allCases where cls.description.kind == .iterator || cls == .generator {
      defineWrapper(cls, "__iter__", "self, /") { (_, arguments) throws(Raised) in arguments[0] }
      defineWrapper(cls, "__next__", "self, /") { (interpreter, arguments) throws(Raised) in
        if arguments[0].isKind(.generator) {
          let value = try interpreter.step(arguments[0].reference, sending: .none)
          if value.isUndefined {
            throw interpreter.raiseStopIteration(interpreter.takeReturnValue(arguments[0].reference))
          }
          return value
        }
        let value = try interpreter.nextOfIterator(arguments[0].reference.asIterator)
        if value.isUndefined { throw interpreter.raise(.stopIteration, value: .undefined) }
        return value
      }
    }
    for cls in [BuiltinClass.function, .native, .boundMethod] {
      defineWrapper(cls, "__call__", "self, /, *arguments, **names") {
        (interpreter, arguments) throws(Raised) in
        let list = interpreter.makeList((0..<arguments.restCount).map { arguments.rest($0) })
        return try interpreter.callSpread(arguments[0], list, arguments[1])
      }
    }
  }

  private func installOperatorWrappers() {
    let numbers: [BuiltinClass] = [.int, .float, .complex]
    let table: [(Operation, [BuiltinClass])] = [
      (.add, numbers + [.str, .bytes, .bytearray, .list, .tuple]),
      (.subtract, numbers + [.set, .frozenset, .dictKeys, .dictItems]),
      (.multiply, numbers + [.str, .bytes, .bytearray, .list, .tuple]), (.divide, numbers),
      (.floorDivide, [.int, .float]), (.modulo, [.int, .float, .str, .bytes, .bytearray]), (.power, numbers),
      (.leftShift, [.int]), (.rightShift, [.int]), (.and, [.int, .set, .frozenset, .dictKeys, .dictItems]),
      (.or, [.int, .set, .frozenset, .dict, .dictKeys, .dictItems]),
      (.xor, [.int, .set, .frozenset, .dictKeys, .dictItems]),
    ]
    for (operation, classes) in table {
      let operatorNames = OperatorNames.of(operation)
      for cls in classes {
        for isReflected in [false, true] {
          if isReflected, operation == .add, !numbers.contains(cls) { continue }
          defineWrapper(
            cls, isReflected ? operatorNames.reflected : operatorNames.direct, "self, other, modulus=None, /"
          ) { (interpreter, arguments) throws(Raised) in
            let left = isReflected ? arguments[1] : arguments[0]
            let right = isReflected ? arguments[0] : arguments[1]
            let value = try interpreter.builtinBinary(operation, left, right)
            return value.isUndefined ? .notImplemented : value
          }
        }
      }
    }
    for cls in [BuiltinClass.list, .set, .dict, .bytearray] {
      for operation in [Operation.add, .multiply, .and, .or, .subtract, .xor] {
        if (cls == .list || cls == .bytearray) != (operation == .add || operation == .multiply) { continue }
        if cls == .dict, operation != .or { continue }
        defineWrapper(cls, OperatorNames.of(operation).inPlace, "self, other, /") {
          (interpreter, arguments) throws(Raised) in
          try interpreter.plainly(arguments[0]) { () throws(Raised) in
            try interpreter.inPlace(operation, arguments[0], arguments[1])
          }
        }
      }
    }
    for (name, operation) in [
      ("__neg__", Operation.negative), ("__pos__", .positive), ("__invert__", .invert),
    ] {
      for cls in operation == .invert ? [.int] : numbers {
        defineWrapper(cls, name, "self, /") { (interpreter, arguments) throws(Raised) in
          try interpreter.plainly(arguments[0]) { () throws(Raised) in
            try interpreter.unary(operation, arguments[0])
          }
        }
      }
    }
    for cls in numbers {
      defineWrapper(cls, "__bool__", "self, /") { (interpreter, arguments) throws(Raised) in
        Value(interpreter.numberTruth(arguments[0]) ?? true)
      }
    }
    for cls in numbers + [.str] {
      defineWrapper(cls, "__format__", "self, format_spec, /") { (interpreter, arguments) throws(Raised) in
        if arguments[1].isKind(.string), arguments[1].reference.asString.pointee.count == 0 {
          return try interpreter.str(arguments[0])
        }
        return try interpreter.plainly(arguments[0]) { () throws(Raised) in
          try interpreter.formatValue(arguments[0], arguments[1])
        }
      }
    }
  }
}
