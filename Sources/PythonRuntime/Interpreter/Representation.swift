// `repr`, `str`, `ascii` and f-string fields of any object.

extension Interpreter {
  /// `repr(value)` as a string object.
  public func representation(_ value: Value) throws(Raised) -> Value {
    if isUserObject(value) {
      let method = classLookup(value.reference.classReference, names[.repr])
      if isOverride(method) { return try stringResult(callBound(method, value), "__repr__") }
    }
    return try builtinRepresentation(value)
  }

  private func stringResult(_ value: Value, _ name: String) throws(Raised) -> Value {
    guard value.isKind(.string) else {
      throw raise(.typeError, "\(name) returned non-string (type \(className(of: value)))")
    }
    return value
  }

  /// What the `__repr__` of the built-in class behind a value says.
  func builtinRepresentation(_ value: Value) throws(Raised) -> Value {
    try checkMachineStack(" while getting the repr of an object")
    if value == .true { return makeString("True") }
    if value == .false { return makeString("False") }
    if value.isNone { return makeString("None") }
    if value == .notImplemented { return makeString("NotImplemented") }
    if value == .ellipsis { return makeString("Ellipsis") }
    let number = try numberRepresentation(value)
    if !number.isUndefined { return number }
    guard value.isReference else { return makeString("<?>") }
    let reference = value.reference
    switch reference.kind {
    case .string: return quoted(reference)
    case .list: return try listRepresentation(reference)
    case .tuple: return try tupleRepresentation(reference)
    case .dict: return try dictRepresentation(reference)
    case .set, .frozenset: return try setRepresentation(reference)
    case .range: return try rangeRepresentation(reference)
    case .slice: return try sliceRepresentation(reference)
    case .dictView: return try dictViewRepresentation(reference)
    case .bytes, .bytearray: return try bytesRepresentation(reference)
    case .mappingProxy:
      return concatenate(
        concatenate(makeString("mappingproxy("), try representation(reference.asFields.pointee.first)),
        makeString(")"))
    case .exception: return try exceptionRepresentation(reference)
    default: return makeString(try describe(reference))
    }
  }

  func quoted(_ string: Reference) -> Value {
    let plain = plainlyQuoted(string)
    if !plain.isUndefined { return plain }
    let object = string.asString
    if object.pointee.isWide {
      return makeString(StringRepresentation.representation(object.codePoints))
    }
    return makeString(
      StringRepresentation.representation(
        Array(UnsafeBufferPointer(start: object.bytes, count: object.pointee.count))))
  }

  func makeString(_ text: FormattedText) -> Value {
    switch text {
    case .ascii(let bytes): makeString(ascii: bytes)
    case .codePoints(let points): makeString(codePoints: points)
    }
  }

  func address(_ reference: Reference) -> String {
    let digits = String(UInt(bitPattern: reference), radix: 16)
    return "0x" + digits
  }

  /// The texts in angle brackets.
  private func describe(_ reference: Reference) throws(Raised) -> String {
    switch reference.kind {
    case .function:
      return "<function \(text(reference.asFunction.pointee.qualifiedName)) at \(address(reference))>"
    case .native:
      let native = reference.asNative.pointee
      if native.receiver.isUndefined || native.receiver.isKind(.module) {
        if native.owner.isKind(.classObject) {
          if reference.classReference == classOf(.methodWrapper) {
            return "<slot wrapper '\(text(native.name))' of '\(className(native.owner.reference))' objects>"
          }
          return "<method '\(text(native.name))' of '\(className(native.owner.reference))' objects>"
        }
        return "<built-in function \(text(native.name))>"
      }
      return
        "<built-in method \(text(native.name)) of \(className(of: native.receiver)) object at \(native.receiver.isReference ? address(native.receiver.reference) : "0x0")>"
    case .method:
      let function = reference.asMethod.pointee.function
      let name = function.isKind(.function) ? text(function.reference.asFunction.pointee.qualifiedName) : "?"
      return "<bound method \(name) of \(text(try representation(reference.asMethod.pointee.receiver)))>"
    case .classObject: return "<class '\(qualifiedName(reference))'>"
    case .module:
      let name = text(reference.asModule.pointee.name)
      let file = getName(reference.asModule.pointee.namespace.reference, names[.file])
      if file.isKind(.string) { return "<module '\(name)' from '\(text(file))'>" }
      let isKnown = getName(modules.reference, intern(reference.asModule.pointee.name)) == Value(reference)
      return isKnown ? "<module '\(name)' (built-in)>" : "<module '\(name)'>"
    case .generator:
      return
        "<\(className(reference.classReference)) object \(text(reference.asGenerator.pointee.qualifiedName)) at \(address(reference))>"
    case .slotDescriptor, .memberDescriptor:
      let fields = reference.asFields.pointee
      let word = reference.kind == .slotDescriptor ? "member" : "attribute"
      let owner = fields.third.isKind(.classObject) ? className(fields.third.reference) : "?"
      return "<\(word) '\(text(fields.second))' of '\(owner)' objects>"
    case .code:
      let info = codes[reference.asCode.pointee.info]
      return
        "<code object \(info.name) at \(address(reference)), file \"\(info.file.name)\", line \(info.firstLine)>"
    case .superObject:
      let fields = reference.asFields.pointee
      let object =
        fields.third.isKind(.classObject) ? "<\(className(fields.third.reference)) object>" : "NULL"
      return
        "<super: <class '\(fields.first.isKind(.classObject) ? className(fields.first.reference) : "?")'>, \(object)>"
    default:
      return "<\(qualifiedName(reference.classReference)) object at \(address(reference))>"
    }
  }

  /// A class's name as its `repr` shows it: with its module unless that is `builtins`.
  func qualifiedName(_ cls: Reference) -> String {
    let name = text(cls.asClass.pointee.qualifiedName)
    guard let module = moduleName(cls) else { return name }
    return module + "." + name
  }

  /// The module of a class, nil for built-in ones.
  func moduleName(_ cls: Reference) -> String? {
    guard cls.asClass.pointee.isUserMade || !cls.asClass.pointee.namespace.isUndefined else { return nil }
    let module = getName(cls.asClass.pointee.namespace.reference, names[.module])
    guard module.isKind(.string) else { return nil }
    let text = text(module)
    return text == "builtins" ? nil : text
  }

  private func exceptionRepresentation(_ reference: Reference) throws(Raised) -> Value {
    let arguments = reference.asException.pointee.arguments
    let name = makeString(className(reference.classReference))
    if arguments.reference.asTuple.pointee.count == 1 {
      let inner = try representation(arguments.reference.asTuple.items[0])
      return concatenate(concatenate(concatenate(name, makeString("(")), inner), makeString(")"))
    }
    return concatenate(name, try tupleRepresentation(arguments.reference))
  }

  /// `str(value)`.
  public func str(_ value: Value) throws(Raised) -> Value {
    if value.isKind(.string), !value.reference.isUserClass { return value }
    if isUserObject(value) {
      let method = classLookup(value.reference.classReference, names[.str])
      if isOverride(method) { return try stringResult(callBound(method, value), "__str__") }
      if value.isKind(.string) { return makeString(codePoints: codePoints(value)) }
      if value.isKind(.exception) { return try exceptionText(value.reference) }
      return try representation(value)
    }
    if value.isKind(.exception) { return try exceptionText(value.reference) }
    if value.isKind(.mappingProxy) { return try str(value.reference.asFields.pointee.first) }
    return try representation(value)
  }

  /// `str` of an exception.
  func exceptionText(_ reference: Reference) throws(Raised) -> Value {
    let unicodeText = unicodeErrorText(reference)
    if !unicodeText.isUndefined { return unicodeText }
    if isGroup(Value(reference)) {
      let count = groupMembers(Value(reference)).count
      let message = try str(ownAttribute(Value(reference), internedString("message")))
      return makeString("\(text(message)) (\(count) sub-exception\(count == 1 ? "" : "s"))")
    }
    let arguments = reference.asException.pointee.arguments.reference.asTuple
    if isSubclass(reference.classReference, exceptionClass(.osError)), arguments.pointee.count >= 2 {
      let number = try str(arguments.items[0])
      let message = try str(arguments.items[1])
      var text = "[Errno \(self.text(number))] \(self.text(message))"
      let name = ownAttribute(Value(reference), internedString("filename"))
      if !name.isUndefined, !name.isNone { text += ": " + self.text(try representation(name)) }
      return makeString(text)
    }
    if isSubclass(reference.classReference, exceptionClass(.syntaxError)), arguments.pointee.count >= 1 {
      return try syntaxErrorText(reference)
    }
    switch arguments.pointee.count {
    case 0: return emptyString
    case 1:
      if isSubclass(reference.classReference, exceptionClass(.keyError)) {
        return try representation(arguments.items[0])
      }
      return try str(arguments.items[0])
    default: return try representation(reference.asException.pointee.arguments)
    }
  }

  private func syntaxErrorText(_ reference: Reference) throws(Raised) -> Value {
    let message = ownAttribute(Value(reference), internedString("msg"))
    let file = ownAttribute(Value(reference), internedString("filename"))
    let line = ownAttribute(Value(reference), internedString("lineno"))
    let base =
      message.isUndefined
      ? try str(reference.asException.pointee.arguments.reference.asTuple.items[0]) : try str(message)
    guard file.isKind(.string) else { return base }
    let name = text(file).split(separator: "/").last.map(String.init) ?? ""
    return makeString("\(text(base)) (\(name), line \(line.isSmall ? line.small : 0))")
  }

  /// `ascii(value)`.
  func ascii(_ value: Value) throws(Raised) -> Value {
    let text = try representation(value)
    return makeString(ascii: StringRepresentation.escapingNonASCII(codePoints(text)))
  }

  /// A field of an f-string.
  func formatField(_ value: Value, conversion: UInt8, spec: Value) throws(Raised) -> Value {
    var value = value
    switch conversion {
    case UInt8(ascii: "r"): value = try representation(value)
    case UInt8(ascii: "s"): value = try str(value)
    case UInt8(ascii: "a"): value = try ascii(value)
    default: break
    }
    if spec.isUndefined {
      if value.isKind(.string), !value.reference.isUserClass { return value }
      if value.isSmall { return decimal(value.small) }
    } else {
      let plain = plainlyFormatted(value, spec)
      if !plain.isUndefined { return plain }
    }
    let result = try formatValue(value, spec.isUndefined ? emptyString : spec)
    return try stringResult(result, "__format__")
  }
}
