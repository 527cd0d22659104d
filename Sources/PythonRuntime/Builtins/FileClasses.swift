// The classes of files as Python sees them, and the methods of files on descriptors.

/// The classes of files and the standard streams of one interpreter.
final class FileLibrary {
  var classes: [String: Reference] = [:]
  /// `sys.stdout`, `sys.stderr`, `sys.stdin` as they are at the start.
  var output = Value.none
  var error = Value.none
  var input = Value.none
  let unsupportedOperation: Reference

  init(unsupportedOperation: Reference) { self.unsupportedOperation = unsupportedOperation }
}

extension Interpreter {
  /// The library is kept among the interpreter's Swift objects, as its first.
  var files: FileLibrary {
    for object in foreignObjects {
      if let library = object as? FileLibrary { return library }
    }
    return FileLibrary(unsupportedOperation: exceptionClass(.osError))
  }

  func fileClass(_ name: String) -> Reference { files.classes[name] ?? classOf(.foreign) }

  /// Makes the classes and the standard streams.
  func installFiles() {
    do throws(Raised) {
      let bases = makeTuple([
        Value(exceptionClass(.osError)), Value(exceptionClass(.valueError)),
      ])
      let unsupported = try makeFileClass("UnsupportedOperation", bases: bases, module: "io")
      let library = FileLibrary(unsupportedOperation: unsupported)
      roots.append(makeForeign(classOf(.foreign), library))
      let table: [(name: String, base: String, isConcrete: Bool)] = [
        ("IOBase", "", false), ("RawIOBase", "IOBase", false), ("BufferedIOBase", "IOBase", false),
        ("TextIOBase", "IOBase", false), ("FileIO", "RawIOBase", true),
        ("BufferedReader", "BufferedIOBase", true),
        ("BufferedWriter", "BufferedIOBase", true), ("BufferedRandom", "BufferedIOBase", true),
        ("TextIOWrapper", "TextIOBase", true), ("StringIO", "TextIOBase", true),
        ("BytesIO", "BufferedIOBase", true),
      ]
      for row in table {
        let base = library.classes[row.base].map { makeTuple([Value($0)]) } ?? emptyTuple
        let cls = try makeFileClass(row.name, bases: base, module: row.isConcrete ? "_io" : "io")
        if row.isConcrete { cls.asClass.pointee.instanceKind = .foreign }
        library.classes[row.name] = cls
      }
      installFileBase(library)
      for name in ["FileIO", "BufferedReader", "BufferedWriter", "BufferedRandom", "TextIOWrapper"] {
        if let cls = library.classes[name] { installFileMethods(cls, isText: name == "TextIOWrapper") }
      }
      installMemoryFiles(library)
      installStandardStreams(library)
      installOpen()
    } catch {
      pendingException = .undefined
    }
  }

  private func makeFileClass(_ name: String, bases: Value, module: String) throws(Raised) -> Reference {
    let namespace = makeDict()
    setName(namespace.reference, names[.module], makeString(module))
    let cls = try makeClass(
      classOf(.type), name: makeString(name), bases: bases, namespace: namespace, keywords: .undefined)
    roots.append(cls)
    return cls.reference
  }

  /// What every file can do by what its class adds.
  private func installFileBase(_ library: FileLibrary) {
    guard let base = library.classes["IOBase"] else { return }
    define(base, "__enter__", "self, /") { (interpreter, arguments) throws(Raised) in
      if try interpreter.truth(interpreter.getAttribute(arguments[0], interpreter.internedString("closed"))) {
        throw interpreter.raise(.valueError, "I/O operation on closed file.")
      }
      return arguments[0]
    }
    define(base, "__exit__", "self, /, *arguments") { (interpreter, arguments) throws(Raised) in
      try interpreter.callMethod(arguments[0], "close", [])
      return .none
    }
    define(base, "__iter__", "self, /") { (interpreter, arguments) throws(Raised) in
      if try interpreter.truth(interpreter.getAttribute(arguments[0], interpreter.internedString("closed"))) {
        throw interpreter.raise(.valueError, "I/O operation on closed file.")
      }
      return arguments[0]
    }
    define(base, "__next__", "self, /") { (interpreter, arguments) throws(Raised) in
      let line = try interpreter.callMethod(arguments[0], "readline", [])
      if try interpreter.length(line) == 0 { throw interpreter.raise(.stopIteration, value: .undefined) }
      return line
    }
    define(base, "readlines", "self, hint=-1, /") { (interpreter, arguments) throws(Raised) in
      let limit =
        arguments[1].isUndefined || arguments[1].isNone ? -1 : try interpreter.indexInt(arguments[1])
      let list = interpreter.makeList([])
      var total = 0
      while true {
        let line = try interpreter.callMethod(arguments[0], "readline", [])
        let length = try interpreter.length(line)
        if length == 0 { return list }
        interpreter.listAppend(list.reference, line)
        total += length
        if limit > 0, total >= limit { return list }
        try interpreter.poll()
      }
    }
    define(base, "writelines", "self, lines, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.forEach(arguments[1]) { (line) throws(Raised) in
        try interpreter.callMethod(arguments[0], "write", [line])
      }
      return .none
    }
    for name in ["readable", "writable", "seekable", "isatty"] {
      define(base, name, "self, /") { (_, _) throws(Raised) in .false }
    }
    for name in ["flush", "close"] { define(base, name, "self, /") { (_, _) throws(Raised) in .none } }
    setName(base.asClass.pointee.namespace.reference, internedString("closed"), .false)
    for name in ["fileno", "tell", "seek", "truncate", "read", "readline", "write", "detach"] {
      define(base, name, "self, /, *arguments") { (interpreter, _) throws(Raised) in
        throw interpreter.raiseUnsupported(name)
      }
    }
  }

  /// Adds a read-only attribute to a class that is in no table of built-in classes.
  func defineGetter(
    of cls: Reference, _ name: String, _ body: @escaping (Interpreter, Value) throws(Raised) -> Value
  ) {
    memberGetters.append(MemberGetter(get: body))
    setName(
      cls.asClass.pointee.namespace.reference, internedString(name),
      makeFields(
        .memberDescriptor, .memberDescriptor, Value(small: memberGetters.count - 1), internedString(name),
        Value(cls)))
  }

  func fileState(_ value: Value) throws(Raised) -> FileState {
    guard let file = foreign(value, as: FileState.self) else {
      throw raise(.typeError, "a file is needed here, not '\(className(of: value))'")
    }
    return file
  }

  /// A size argument: -1 for None and where it is left out.
  func sizeArgument(_ value: Value) throws(Raised) -> Int {
    if value.isUndefined || value.isNone { return -1 }
    let number = plainInteger(value)
    if number.isUndefined, !isUserObject(value) {
      throw raise(.typeError, "argument should be integer or None, not '\(className(of: value))'")
    }
    return try indexInt(value)
  }

  private func installFileMethods(_ cls: Reference, isText: Bool) {
    typealias Body = (Interpreter, FileState, Arguments) throws(Raised) -> Value
    func method(_ name: String, _ signature: String, _ body: @escaping Body) {
      define(cls, name, signature) { (interpreter, arguments) throws(Raised) in
        try body(interpreter, try interpreter.fileState(arguments[0]), arguments)
      }
    }
    method("read", "self, size=-1, /") { (interpreter, file, arguments) throws(Raised) in
      try interpreter.readFile(file, size: interpreter.sizeArgument(arguments[1]))
    }
    method("readline", "self, size=-1, /") { (interpreter, file, arguments) throws(Raised) in
      try interpreter.readFileLine(file, size: interpreter.sizeArgument(arguments[1]))
    }
    method("__next__", "self, /") { (interpreter, file, _) throws(Raised) in
      file.isIterating = !file.mode.isBinary
      let line = try interpreter.readFileLine(file, size: -1)
      if try interpreter.length(line) == 0 {
        file.isIterating = false
        throw interpreter.raise(.stopIteration, value: .undefined)
      }
      return line
    }
    method("write", isText ? "self, text, /" : "self, buffer, /") {
      (interpreter, file, arguments) throws(Raised) in
      try interpreter.writeFile(file, arguments[1])
    }
    method("flush", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.flushFile(file)
      return .none
    }
    method("close", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.closeFile(file)
      return .none
    }
    method("tell", "self, /") { (interpreter, file, _) throws(Raised) in try interpreter.tellPosition(file) }
    method("seek", isText ? "self, cookie, whence=0, /" : "self, target, whence=0, /") {
      (interpreter, file, arguments) throws(Raised) in
      let whence = arguments[2].isUndefined ? 0 : try interpreter.indexInt(arguments[2])
      return try interpreter.seekFile(file, try interpreter.indexInt(arguments[1]), whence: whence)
    }
    method("truncate", "self, pos=None, /") { (interpreter, file, arguments) throws(Raised) in
      try interpreter.truncateFile(file, to: arguments[1])
    }
    method("fileno", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.checkOpen(file)
      return Value(small: Int(file.descriptor))
    }
    method("isatty", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.checkOpen(file)
      return Value(file.isTerminal)
    }
    method("readable", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.checkOpen(file)
      return Value(file.mode.isReadable)
    }
    method("writable", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.checkOpen(file)
      return Value(file.mode.isWritable)
    }
    method("seekable", "self, /") { (interpreter, file, _) throws(Raised) in
      try interpreter.checkOpen(file)
      return Value(file.isSeekable)
    }
    defineGetter(of: cls, "closed") { (interpreter, value) throws(Raised) in
      Value(try interpreter.fileState(value).isClosed)
    }
    if isText {
      installTextAttributes(cls)
    } else {
      installByteMethods(cls)
    }
    define(cls, "__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
      let file = try interpreter.fileState(arguments[0])
      let name = interpreter.ownAttribute(arguments[0], interpreter.internedString("name"))
      var text = "<_io.\(interpreter.className(of: arguments[0]))"
      if !name.isUndefined { text += " name=\(interpreter.text(try interpreter.representation(name)))" }
      if isText { text += " mode='\(file.mode.text)' encoding='\(file.encoding)'" }
      return interpreter.makeString(text + ">")
    }
  }

  private func installTextAttributes(_ cls: Reference) {
    defineGetter(of: cls, "encoding") { (interpreter, value) throws(Raised) in
      interpreter.makeString(try interpreter.fileState(value).encoding)
    }
    defineGetter(of: cls, "errors") { (interpreter, value) throws(Raised) in
      interpreter.makeString(try interpreter.fileState(value).errors)
    }
    defineGetter(of: cls, "line_buffering") { (interpreter, value) throws(Raised) in
      Value(try interpreter.fileState(value).flushesLines)
    }
    defineGetter(of: cls, "newlines") { (_, _) throws(Raised) in .none }
    defineGetter(of: cls, "buffer") { (interpreter, value) throws(Raised) in
      let file = try interpreter.fileState(value)
      return interpreter.makeForeign(interpreter.fileClass(file.mode.bufferClass), file.binaryTwin())
    }
    define(cls, "reconfigure", "self, /, **names") { (_, _) throws(Raised) in .none }
  }

  private func installByteMethods(_ cls: Reference) {
    define(cls, "readinto", "self, buffer, /") { (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.bytearray) else {
        throw interpreter.raise(
          .typeError,
          "readinto() argument must be read-write bytes-like object, not \(interpreter.className(of: arguments[1]))"
        )
      }
      let target = arguments[1].reference.asBytes
      let file = try interpreter.fileState(arguments[0])
      let value = try interpreter.readFile(file, size: target.pointee.count)
      let bytes = interpreter.bytes(of: value) ?? []
      for (index, byte) in bytes.enumerated() { target.pointee.data[index] = byte }
      return interpreter.makeInteger(bytes.count)
    }
    for name in ["read1", "peek"] {
      define(cls, name, "self, size=-1, /") { (interpreter, arguments) throws(Raised) in
        let file = try interpreter.fileState(arguments[0])
        let size = try interpreter.sizeArgument(arguments[1])
        let before = file.unread
        let value = try interpreter.readFile(file, size: size < 0 || name == "peek" ? max(before, 1) : size)
        if name == "peek" { file.readPosition -= try interpreter.length(value) }
        return value
      }
    }
  }
}
