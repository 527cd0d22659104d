// `io.StringIO` and `io.BytesIO`: files whose content is in memory; and the module `io`.

/// The content of a StringIO as code points, of a BytesIO as bytes.
final class MemoryFile<Unit: FixedWidthInteger> {
  var content: [Unit] = []
  var position = 0
  var isClosed = false
  var newline = FileNewline.lineFeed

  /// Takes up to `count` units, all that are left for a negative count.
  func take(_ count: Int) -> ArraySlice<Unit> {
    let start = min(position, content.count)
    let end = count < 0 ? content.count : min(content.count, start + min(count, content.count))
    position = max(position, end)
    return content[start..<end]
  }

  /// Takes a line, or its first `limit` units where the limit is not negative.
  func takeLine(_ limit: Int) -> ArraySlice<Unit> {
    let start = min(position, content.count)
    let end = endOfLine(from: start)
    return take(limit < 0 ? end - start : min(limit, end - start))
  }

  private func endOfLine(from start: Int) -> Int {
    switch newline {
    case .kept:
      guard let end = content[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) else {
        return content.count
      }
      return content[end] == 13 && end + 1 < content.count && content[end + 1] == 10 ? end + 2 : end + 1
    case .carriageReturn:
      return content[start...].firstIndex(of: 13).map { $0 + 1 } ?? content.count
    case .both:
      var end = start
      while end + 1 < content.count {
        if content[end] == 13, content[end + 1] == 10 { return end + 2 }
        end += 1
      }
      return content.count
    default:
      return content[start...].firstIndex(of: 10).map { $0 + 1 } ?? content.count
    }
  }

  func write(_ units: some Collection<Unit>) {
    if units.isEmpty { return }
    if position > content.count {
      content.append(contentsOf: repeatElement(0, count: position - content.count))
    }
    if position == content.count {
      content.append(contentsOf: units)
    } else {
      content.replaceSubrange(position..<min(position + units.count, content.count), with: units)
    }
    position += units.count
  }
}

extension Interpreter {
  /// Adds StringIO and BytesIO.
  func installMemoryFiles(_ library: FileLibrary) {
    if let cls = library.classes["StringIO"] { installStringIO(cls) }
    if let cls = library.classes["BytesIO"] { installBytesIO(cls) }
  }

  private func installStringIO(_ cls: Reference) {
    let creator = makeNative(
      NativeDefinition("StringIO", "cls, initial_value='', newline='\\n'") {
        (interpreter, arguments) throws(Raised) in
        try interpreter.checkNew(arguments[0], of: cls)
        let file = MemoryFile<UInt32>()
        if arguments[2].isNone { file.newline = .universal }
        if arguments[2].isKind(.string) {
          guard let newline = FileNewline(interpreter.text(arguments[2])) else {
            throw interpreter.raise(
              .valueError,
              "illegal newline value: \(interpreter.text(try interpreter.representation(arguments[2])))")
          }
          file.newline = newline
        }
        if !arguments[1].isUndefined, !arguments[1].isNone {
          guard arguments[1].isKind(.string) else {
            throw interpreter.raise(
              .typeError, "initial_value must be str or None, not \(interpreter.className(of: arguments[1]))")
          }
          file.write(interpreter.storedPoints(arguments[1], file))
          file.position = 0
        }
        return interpreter.makeForeign(arguments[0].reference, file)
      }, isMethod: true)
    setName(
      cls.asClass.pointee.namespace.reference, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    define(cls, "write", "self, text, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.memoryFile(arguments[0], UInt32.self)
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(
          .typeError, "string argument expected, got '\(interpreter.className(of: arguments[1]))'")
      }
      file.write(interpreter.storedPoints(arguments[1], file))
      return interpreter.makeInteger(arguments[1].reference.asString.pointee.count)
    }
    define(cls, "getvalue", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeString(codePoints: try interpreter.memoryFile(arguments[0], UInt32.self).content)
    }
    setName(cls.asClass.pointee.namespace.reference, internedString("encoding"), .none)
    setName(cls.asClass.pointee.namespace.reference, internedString("errors"), .none)
    installMemoryMethods(cls, UInt32.self) { interpreter, units in
      interpreter.makeString(codePoints: Array(units))
    }
  }

  /// The code points that writing a string adds, with its ends of lines as the file wants them.
  private func storedPoints(_ string: Value, _ file: MemoryFile<UInt32>) -> [UInt32] {
    let points = codePoints(string)
    switch file.newline {
    case .universal where points.contains(13):
      var result: [UInt32] = []
      for (index, point) in points.enumerated() {
        if point == 10, index > 0, points[index - 1] == 13 { continue }
        result.append(point == 13 ? 10 : point)
      }
      return result
    case .carriageReturn: return points.map { $0 == 10 ? 13 : $0 }
    case .both: return points.flatMap { $0 == 10 ? [13, 10] : [$0] }
    default: return points
    }
  }

  private func installBytesIO(_ cls: Reference) {
    let creator = makeNative(
      NativeDefinition("BytesIO", "cls, initial_bytes=b''") { (interpreter, arguments) throws(Raised) in
        try interpreter.checkNew(arguments[0], of: cls)
        let file = MemoryFile<UInt8>()
        if !arguments[1].isUndefined, !arguments[1].isNone {
          file.content = try interpreter.byteContent(arguments[1])
        }
        return interpreter.makeForeign(arguments[0].reference, file)
      }, isMethod: true)
    setName(
      cls.asClass.pointee.namespace.reference, names[.new], makeFields(.staticMethod, .staticMethod, creator))
    define(cls, "write", "self, b, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.memoryFile(arguments[0], UInt8.self)
      let bytes = try interpreter.byteContent(arguments[1])
      file.write(bytes)
      return interpreter.makeInteger(bytes.count)
    }
    define(cls, "getvalue", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeBytes(try interpreter.memoryFile(arguments[0], UInt8.self).content)
    }
    define(cls, "getbuffer", "self, /") { (interpreter, arguments) throws(Raised) in
      let content = interpreter.makeBytearray(
        try interpreter.memoryFile(arguments[0], UInt8.self).content)
      let view = interpreter.getName(
        interpreter.builtins.reference, interpreter.internedString("memoryview"))
      return try interpreter.call(view, content)
    }
    define(cls, "read1", "self, size=-1, /") { (interpreter, arguments) throws(Raised) in
      let size = try interpreter.sizeArgument(arguments[1])
      return interpreter.makeBytes(Array(try interpreter.memoryFile(arguments[0], UInt8.self).take(size)))
    }
    for name in ["readinto", "readinto1"] {
      define(cls, name, "self, buffer, /") { (interpreter, arguments) throws(Raised) in
        let file = try interpreter.memoryFile(arguments[0], UInt8.self)
        guard arguments[1].isKind(.bytearray) else {
          throw interpreter.raise(
            .typeError,
            "\(name)() argument must be read-write bytes-like object, not "
              + interpreter.className(of: arguments[1]))
        }
        let target = arguments[1].reference.asBytes
        let taken = file.take(target.pointee.count)
        for (index, byte) in taken.enumerated() { target.pointee.data[index] = byte }
        return interpreter.makeInteger(taken.count)
      }
    }
    installMemoryMethods(cls, UInt8.self) { interpreter, units in interpreter.makeBytes(Array(units)) }
  }

  private func byteContent(_ value: Value) throws(Raised) -> [UInt8] {
    guard let bytes = bytes(of: value) else {
      throw raise(.typeError, "a bytes-like object is required, not '\(className(of: value))'")
    }
    return bytes
  }

  private func memoryFile<Unit: FixedWidthInteger>(
    _ value: Value, _ unit: Unit.Type, open: Bool = true
  ) throws(Raised) -> MemoryFile<Unit> {
    guard let file = foreign(value, as: MemoryFile<Unit>.self) else {
      throw raise(.typeError, "a file is needed here, not '\(className(of: value))'")
    }
    if open, file.isClosed { throw raise(.valueError, closedMessage(unit)) }
    return file
  }

  private func closedMessage<Unit>(_ unit: Unit.Type) -> String {
    unit == UInt8.self ? "I/O operation on closed file." : "I/O operation on closed file"
  }

  private func installMemoryMethods<Unit: FixedWidthInteger>(
    _ cls: Reference, _ unit: Unit.Type, _ make: @escaping (Interpreter, ArraySlice<Unit>) -> Value
  ) {
    for (name, isLine) in [("read", false), ("readline", true)] {
      define(cls, name, "self, size=-1, /") { (interpreter, arguments) throws(Raised) in
        let file = try interpreter.memoryFile(arguments[0], unit)
        let size = try interpreter.sizeArgument(arguments[1])
        return make(interpreter, isLine ? file.takeLine(size) : file.take(size))
      }
    }
    define(cls, "__next__", "self, /") { (interpreter, arguments) throws(Raised) in
      let line = try interpreter.memoryFile(arguments[0], unit).takeLine(-1)
      if line.isEmpty { throw interpreter.raise(.stopIteration, value: .undefined) }
      return make(interpreter, line)
    }
    define(cls, "tell", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeInteger(try interpreter.memoryFile(arguments[0], unit).position)
    }
    define(cls, "seek", "self, pos, whence=0, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.memoryFile(arguments[0], unit)
      let offset = try interpreter.indexInt(arguments[1])
      let whence = arguments[2].isUndefined ? 0 : try interpreter.indexInt(arguments[2])
      let isText = unit != UInt8.self
      guard (0...2).contains(whence) else {
        throw interpreter.raise(
          .valueError,
          isText
            ? "Invalid whence (\(whence), should be 0, 1 or 2)"
            : "invalid whence (\(whence), should be 0, 1 or 2)")
      }
      if isText, whence > 0, offset != 0 {
        throw interpreter.raise(.osError, "Can't do nonzero cur-relative seeks")
      }
      if whence == 0, offset < 0 {
        throw interpreter.raise(
          .valueError, isText ? "Negative seek position \(offset)" : "negative seek value \(offset)")
      }
      let start = whence == 0 ? 0 : whence == 1 ? file.position : file.content.count
      file.position = max(start.addingReportingOverflow(offset).partialValue, 0)
      return interpreter.makeInteger(file.position)
    }
    define(cls, "truncate", "self, pos=None, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.memoryFile(arguments[0], unit)
      let isGiven = !arguments[1].isUndefined && !arguments[1].isNone
      let size = isGiven ? try interpreter.indexInt(arguments[1]) : file.position
      if size < 0 {
        throw interpreter.raise(
          .valueError, unit == UInt8.self ? "negative size value \(size)" : "Negative size value \(size)")
      }
      if size < file.content.count { file.content.removeLast(file.content.count - size) }
      return interpreter.makeInteger(size)
    }
    define(cls, "close", "self, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.memoryFile(arguments[0], unit, open: false)
      file.isClosed = true
      file.content = []
      return .none
    }
    for (name, answer) in [
      ("readable", Value.true), ("writable", .true), ("seekable", .true), ("isatty", .false),
    ] {
      define(cls, name, "self, /") { (interpreter, arguments) throws(Raised) in
        _ = try interpreter.memoryFile(arguments[0], unit)
        return answer
      }
    }
    defineGetter(of: cls, "closed") { (interpreter, value) throws(Raised) in
      Value(try interpreter.memoryFile(value, unit, open: false).isClosed)
    }
  }

  /// Registers the module `io`.
  func installIO() {
    addModule(
      NativeModule(
        name: "io",
        constants: { interpreter in
          var constants = interpreter.files.classes.sorted { $0.key < $1.key }.map {
            ($0.key, Value($0.value))
          }
          constants.append(("UnsupportedOperation", Value(interpreter.files.unsupportedOperation)))
          constants.append(("open", getBuiltin(interpreter, "open")))
          constants.append(("DEFAULT_BUFFER_SIZE", Value(small: FileState.bufferSize)))
          for (index, name) in ["SEEK_SET", "SEEK_CUR", "SEEK_END"].enumerated() {
            constants.append((name, Value(small: index)))
          }
          return constants
        }))
    func getBuiltin(_ interpreter: Interpreter, _ name: String) -> Value {
      interpreter.getName(interpreter.builtins.reference, interpreter.internedString(name))
    }
  }
}
