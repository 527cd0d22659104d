// What modules written in Swift outside of this target need of the runtime: making and reading values, calling into
// objects, system errors, tracebacks.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  // MARK: Values

  public func list(_ values: [Value]) -> Value { makeList(values) }

  public func byteString(_ bytes: [UInt8]) -> Value { makeBytes(bytes) }

  /// The content of a `bytes` or `bytearray` object, nil for anything else.
  public func byteContent(of value: Value) -> [UInt8]? { bytes(of: value) }

  /// The number in a float or integer, nil for anything else.
  public func realNumber(of value: Value) -> Double? {
    if let number = floatValue(value) { return number }
    if value.isSmall { return Double(value.small) }
    return bigInteger(value).map { Double($0) }
  }

  /// The items of a list or tuple, nil for anything else.
  public func items(of value: Value) -> [Value]? {
    value.isKind(.list) ? values(ofList: value) : value.isKind(.tuple) ? values(ofTuple: value) : nil
  }

  public func isTrue(_ value: Value) throws(Raised) -> Bool { try truth(value) }

  public func isNone(_ value: Value) -> Bool { value.isNone || value.isUndefined }

  /// A tuple with named items, of a new class called `module.name`.
  public func record(_ qualifiedName: String, _ fields: [(String, Value)]) -> Value {
    makeRecord(qualifiedName, fields)
  }

  /// Sets an item of a dict whose key is a string.
  public func setEntry(_ dict: Value, _ key: String, _ value: Value) {
    if dict.isKind(.dict) { setName(dict.reference, internedString(key), value) }
  }

  // MARK: Swift objects

  /// An object that holds a Swift object and lets go of it when it is collected.
  public func handle(_ content: AnyObject) -> Value { makeForeign(classOf(.foreign), content) }

  /// The Swift object in a handle.
  /// - Throws: `TypeError` where the value is no handle, or one of something else.
  public func content<Content: AnyObject>(of value: Value, as type: Content.Type) throws(Raised) -> Content {
    guard let content = foreign(value, as: type) else {
      throw raise(.typeError, "a \(type) was expected, not '\(className(of: value))'")
    }
    return content
  }

  // MARK: Attributes

  public func attribute(_ object: Value, _ name: String) throws(Raised) -> Value {
    try getAttribute(object, internedString(name))
  }

  /// The attribute, or `.undefined` where there is none.
  public func optionalAttribute(_ object: Value, _ name: String) throws(Raised) -> Value {
    try lookup(object, internedString(name))
  }

  public func setAttribute(of object: Value, _ name: String, to value: Value) throws(Raised) {
    try setAttribute(object, internedString(name), value)
  }

  // MARK: Errors

  /// The exception for an error number: `OSError` or the subclass that Python gives it.
  /// - Parameter path: the file that the call was about.
  public func raiseSystemError(_ code: Int32, path: Value = .undefined) -> Raised {
    raiseSystemError(code, reason: String(cString: strerror(code)), path: path)
  }

  /// The same with a text of our own.
  public func raiseSystemError(_ code: Int32, reason: String, path: Value = .undefined) -> Raised {
    var arguments = [makeInteger(Int(code)), makeString(reason)]
    do throws(Raised) {
      if !path.isUndefined {
        let isText = path.isKind(.string) || path.isKind(.bytes) || path.isSmall
        arguments.append(isText ? path : try callMethod(path, "__fspath__", []))
      }
      return pend(try call(Value(exceptionClass(.osError)), arguments))
    } catch {
      return error
    }
  }

  /// Makes an exception object pending.
  public func raise(exception: Value) -> Raised {
    guard exception.isKind(.exception) else {
      return raise(.typeError, "exceptions must derive from BaseException")
    }
    return pend(exception)
  }

  /// What Python prints for an exception that nothing caught, without the library's own lines before the program's.
  public func programTraceback(_ exception: Value) -> String {
    guard exception.isKind(.exception) else { return "" }
    let object = exception.reference.asException
    let whole = object.pointee.traceback
    var first = whole
    while first.isKind(.traceback) {
      let fields = first.reference.asFields.pointee
      guard codes[fields.second.reference.asCode.pointee.info].file.name.hasPrefix("<lectern ") else { break }
      first = fields.first
    }
    if first.isKind(.traceback) { object.pointee.traceback = first }
    defer { object.pointee.traceback = whole }
    return tracebackText(exception)
  }

  // MARK: Where the program is

  /// The file and the line that the innermost frame of the program runs, an empty name and 0 where none does; library
  /// frames do not count.
  public var programPlace: (file: String, line: Int) {
    var index = frameIndex
    while index >= 0 {
      let frame = frames[index]
      let file = codes[frame.code.pointee.info].file.name
      if !file.hasPrefix("<lectern ") {
        let code = UnsafeMutableRawPointer(frame.code)
        return (file, line(of: code, at: max(frame.pc - frame.code.pointee.instructions - 1, 0)))
      }
      index -= 1
    }
    return ("", 0)
  }

  // MARK: Signals

  /// For a call in Swift that a signal interrupted: has the signals handled that are pending.
  /// - Throws: what a handler raises, such as `KeyboardInterrupt`.
  public func handleInterruption() throws(Raised) {
    Interpreter.attention.pointee = 1
    try poll()
  }
}

extension Interpreter {
  /// Whether a module has been imported already.
  public func isImported(_ name: String) -> Bool {
    getName(modules.reference, internedString(name)).isKind(.module)
  }
}
