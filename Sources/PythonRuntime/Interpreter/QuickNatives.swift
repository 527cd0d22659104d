// The built-in functions and classes that programs call most, for plain arguments, without the ceremony of a native call:
// nothing is bound or looked up. Whatever is not plain takes the general way.

/// Which quick form a native function has.
enum QuickNative: UInt8 {
  case none
  case length, ordinal, character, isInstance
  /// `list.append`
  case append
  // Methods of str, for text that is ASCII.
  case isAlphabetic, isDigit, isAlphanumeric, lower, upper, strip
}

extension Interpreter {
  /// Notes on the functions that have a quick form which one it is.
  func installQuickNatives() {
    let functions: [(String, QuickNative)] = [
      ("len", .length), ("ord", .ordinal), ("chr", .character), ("isinstance", .isInstance),
    ]
    for (name, quick) in functions { mark(getName(builtins.reference, internedString(name)), quick) }
    let methods: [(BuiltinClass, String, QuickNative)] = [
      (.list, "append", .append), (.str, "isalpha", .isAlphabetic), (.str, "isdigit", .isDigit),
      (.str, "isalnum", .isAlphanumeric), (.str, "lower", .lower), (.str, "upper", .upper),
      (.str, "strip", .strip),
    ]
    for (cls, name, quick) in methods {
      mark(getName(classOf(cls).asClass.pointee.namespace.reference, internedString(name)), quick)
    }
  }

  private func mark(_ function: Value, _ quick: QuickNative) {
    if function.isKind(.native) { function.reference.asNative.pointee.quick = quick }
  }

  /// The result of a native function that has a quick form for these arguments, else undefined.
  @inline(__always)
  func quickResult(_ native: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    native.asNative.pointee.quick == .none
      ? .undefined : runQuickly(native.asNative.pointee.quick, arguments, count)
  }

  @inline(never)
  private func runQuickly(_ quick: QuickNative, _ arguments: UnsafeMutablePointer<Value>, _ count: Int)
    -> Value
  {
    let first = arguments[0]
    switch (quick, count) {
    case (.length, 1):
      guard first.isReference, !first.reference.isUserClass else { return .undefined }
      switch first.reference.kind {
      case .list: return Value(small: first.reference.asList.pointee.count)
      case .tuple: return Value(small: first.reference.asTuple.pointee.count)
      case .string: return Value(small: first.reference.asString.pointee.count)
      case .dict, .set: return Value(small: first.reference.asDict.pointee.count)
      default: return .undefined
      }
    case (.append, 2):
      guard first.isKind(.list) else { return .undefined }
      listAppend(first.reference, arguments[1])
      return .none
    case (.ordinal, 1):
      guard first.isKind(.string), first.reference.asString.pointee.count == 1 else { return .undefined }
      return Value(small: Int(first.reference.asString[point: 0]))
    case (.character, 1):
      guard first.isSmall, (0..<256).contains(first.small) else { return .undefined }
      return latinCharacters[first.small]
    case (.isInstance, 2): return isQuickInstance(first, of: arguments[1])
    default:
      guard count > 0, first.isKind(.string), first.reference.asString.pointee.isASCII else {
        return .undefined
      }
      return runQuickly(quick, onText: first.reference, arguments + 1, count - 1)
    }
  }

  /// Whether a value is an instance of a class, or of one in a tuple; undefined where Python code may have a say in it.
  private func isQuickInstance(_ value: Value, of cls: Value) -> Value {
    if cls.isKind(.classObject) {
      let own = classOf(value)
      if own == cls.reference { return .true }
      guard cls.reference.classReference == classOf(.type) else { return .undefined }
      if isSubclass(own, cls.reference) { return .true }
      // `__class__` may tell another class.
      return value.isReference && value.reference.isUserClass ? .undefined : .false
    }
    guard cls.isKind(.tuple), !cls.reference.isUserClass else { return .undefined }
    var answer = Value.false
    for index in 0..<cls.reference.asTuple.pointee.count {
      let candidate = cls.reference.asTuple.items[index]
      guard candidate.isKind(.classObject), candidate.reference.classReference == classOf(.type) else {
        return .undefined
      }
      let one = isQuickInstance(value, of: candidate)
      if one == .true { return .true }
      answer = one
    }
    return answer
  }

  /// A method of str, for text that is ASCII.
  @inline(__always)
  private func runQuickly(
    _ quick: QuickNative, onText text: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) -> Value {
    switch (quick, count) {
    case (.isAlphabetic, 0): return Value(CharacterQuestion.isalpha.holds(forASCII: text))
    case (.isDigit, 0): return Value(CharacterQuestion.isdigit.holds(forASCII: text))
    case (.isAlphanumeric, 0): return Value(CharacterQuestion.isalnum.holds(forASCII: text))
    case (.lower, 0): return changeCase(text, .lower)
    case (.upper, 0): return changeCase(text, .upper)
    case (.strip, 0): return stripped(text, nil, left: true, right: true)
    case (.strip, 1):
      guard arguments[0].isKind(.string) else { return .undefined }
      return stripped(text, TextView(arguments[0].reference), left: true, right: true)
    default: return .undefined
    }
  }

  /// `range(stop)`, `range(start, stop)`, `str(n)`, `int(n)` and `float(n)` of small integers, `int` of a few digits, and
  /// `bool(x)`; undefined for anything else.
  func quickConstruction(
    _ cls: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Raised) -> Value {
    guard count == 1 || count == 2, !cls.asClass.pointee.isUserMade else { return .undefined }
    let first = arguments[0]
    if cls == classOf(.range), first.isSmall, arguments[count - 1].isSmall {
      return makeRange(count == 1 ? Value(small: 0) : first, arguments[count - 1], Value(small: 1))
    }
    guard count == 1 else { return .undefined }
    if cls == classOf(.bool) { return Value(try truth(first)) }
    guard first.isSmall else {
      guard cls == classOf(.int), first.isKind(.string), !first.reference.isUserClass else {
        return .undefined
      }
      return integer(fromDigits: first.reference.asString)
    }
    if cls == classOf(.str) { return decimal(first.small) }
    if cls == classOf(.int) { return first }
    return cls == classOf(.float) ? makeFloat(Double(first.small)) : .undefined
  }

  /// The number that up to 18 digits say, perhaps behind a sign; undefined for any other text.
  private func integer(fromDigits text: UnsafeMutablePointer<StringObject>) -> Value {
    guard text.pointee.isASCII, text.pointee.count > 0, text.pointee.count <= 18 else { return .undefined }
    let isNegative = text.bytes[0] == UInt8(ascii: "-")
    let start = isNegative || text.bytes[0] == UInt8(ascii: "+") ? 1 : 0
    guard start < text.pointee.count else { return .undefined }
    var number = 0
    for index in start..<text.pointee.count {
      guard ASCII.isDigit(text.bytes[index]) else { return .undefined }
      number = number * 10 + Int(text.bytes[index] - UInt8(ascii: "0"))
    }
    return Value(small: isNegative ? -number : number)
  }
}
