// `print`, `input`, and the three standard streams.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileState {
  var isTerminal: Bool { isatty(descriptor) == 1 }
  var isSeekable: Bool { endpoint == .descriptor && lseek(descriptor, 0, SEEK_CUR) >= 0 }

  /// The same stream for bytes.
  func binaryTwin() -> FileState {
    var mode = mode
    mode.isBinary = true
    _ = flush()
    return FileState(descriptor: descriptor, endpoint: endpoint, mode: mode, ownsDescriptor: false)
  }
}

extension FileMode {
  var bufferClass: String {
    isReadable && isWritable ? "BufferedRandom" : isWritable ? "BufferedWriter" : "BufferedReader"
  }
}

extension Interpreter {
  func installStandardStreams(_ library: FileLibrary) {
    func stream(_ descriptor: Int32, _ endpoint: FileEndpoint, _ name: String, reads: Bool) -> Value {
      guard let mode = try? FileMode(reads ? "r" : "w") else { return .none }
      let state = FileState(
        descriptor: descriptor, endpoint: endpoint, mode: mode, encoding: "utf-8",
        errors: endpoint == .error ? "backslashreplace" : "strict", ownsDescriptor: false)
      state.flushesLines = endpoint == .error || state.isTerminal
      let value = makeForeign(library.classes["TextIOWrapper"] ?? classOf(.foreign), state)
      _ = setOwnAttribute(value, internedString("name"), makeString(name))
      _ = setOwnAttribute(value, internedString("mode"), makeString(reads ? "r" : "w"))
      roots.append(value)
      return value
    }
    library.output = stream(1, .output, "<stdout>", reads: false)
    library.error = stream(2, .error, "<stderr>", reads: false)
    library.input = stream(0, .input, "<stdin>", reads: true)
    installPrint(library)
    installInput(library)
  }

  /// What `sys` holds under a name now, or the original stream while `sys` has not been imported.
  func systemStream(_ name: Value, _ original: Value) -> Value {
    let module = getName(modules.reference, names[.sys])
    guard module.isKind(.module) else { return original }
    let value = getName(module.reference.asModule.pointee.namespace.reference, name)
    return value.isUndefined ? .none : value
  }

  /// Flushes what `sys.stdout` and `sys.stderr` are now.
  public func flushStandardStreams() throws(Raised) {
    for (name, original) in [(names[.stdout], files.output), (names[.stderr], files.error)] {
      let stream = systemStream(name, original)
      if stream == original {
        flushHook()
      } else if !stream.isNone {
        try callMethod(stream, "flush", [])
      }
    }
  }

  /// Writes to what is `sys.stdout` now.
  func printText(_ text: String) throws(Raised) {
    let stream = systemStream(names[.stdout], files.output)
    if stream.isNone { return }
    try callMethod(stream, "write", [makeString(text)])
  }

  private func installPrint(_ library: FileLibrary) {
    let name = internedString("stdout")
    defineFunction("print", "*values, sep=' ', end='\\n', file=None, flush=False") {
      (interpreter, arguments) throws(Raised) in
      var target = arguments[2]
      if target.isUndefined || target.isNone { target = interpreter.systemStream(name, library.output) }
      if target.isNone { return .none }
      for index in 0..<2 {
        let value = arguments[index]
        guard value.isUndefined || value.isNone || value.isKind(.string) else {
          throw interpreter.raise(
            .typeError,
            "\(index == 0 ? "sep" : "end") must be None or a string, not \(interpreter.className(of: value))")
        }
      }
      if let file = interpreter.foreign(target, as: FileState.self), !file.mode.isBinary,
        target.reference.classReference == library.classes["TextIOWrapper"]
      {
        try interpreter.checkOpen(file)
        guard file.mode.isWritable else { throw interpreter.raiseUnsupported("not writable") }
        try interpreter.writeFile(file, interpreter.printed(arguments, for: file))
      } else {
        try interpreter.printPieces(arguments, target)
      }
      if !arguments[3].isUndefined, try interpreter.truth(arguments[3]) {
        try interpreter.callMethod(target, "flush", [])
      }
      return .none
    }
  }

  /// All that one `print` writes, as one stretch of bytes.
  private func printed(_ arguments: Arguments, for file: FileState) throws(Raised) -> [UInt8] {
    var bytes: [UInt8] = []
    let hasPlainNewlines = file.newline.written == nil
    func append(_ string: Value) throws(Raised) {
      let object = string.reference.asString
      if object.pointee.isASCII, hasPlainNewlines, !file.isWide {
        bytes.append(contentsOf: UnsafeBufferPointer(start: object.bytes, count: object.pointee.count))
      } else {
        bytes.append(contentsOf: try encoded(string, for: file))
      }
    }
    for index in 0..<arguments.restCount {
      if index > 0 {
        if arguments[0].isKind(.string) { try append(arguments[0]) } else { bytes.append(32) }
      }
      let value = arguments.rest(index)
      if value.isSmall, !file.isWide {
        bytes.append(contentsOf: IntegerFormatting.decimal(value.small))
      } else {
        try append(try str(value))
      }
    }
    if arguments[1].isKind(.string) {
      try append(arguments[1])
    } else if hasPlainNewlines, !file.isWide {
      bytes.append(10)
    } else {
      try append(makeString("\n"))
    }
    return bytes
  }

  private func printPieces(_ arguments: Arguments, _ target: Value) throws(Raised) {
    let write = try getAttribute(target, internedString("write"))
    let separator = arguments[0].isKind(.string) ? arguments[0] : makeString(" ")
    for index in 0..<arguments.restCount {
      if index > 0 { _ = try callOne(write, separator) }
      _ = try callOne(write, try str(arguments.rest(index)))
    }
    _ = try callOne(write, arguments[1].isKind(.string) ? arguments[1] : makeString("\n"))
  }

  private func installInput(_ library: FileLibrary) {
    defineFunction("input", "prompt='', /") { (interpreter, arguments) throws(Raised) in
      let output = interpreter.systemStream(interpreter.internedString("stdout"), library.output)
      let source = interpreter.systemStream(interpreter.internedString("stdin"), library.input)
      if source.isNone { throw interpreter.raise(.runtimeError, "input(): lost sys.stdin") }
      if output.isNone { throw interpreter.raise(.runtimeError, "input(): lost sys.stdout") }
      let prompt = arguments[0].isUndefined ? interpreter.emptyString : try interpreter.str(arguments[0])
      let state = interpreter.foreign(source, as: FileState.self)
      if source == library.input, output == library.output, state?.unread == 0 {
        interpreter.flushHook()
        guard let line = try interpreter.readLine(interpreter, interpreter.text(prompt)) else {
          throw interpreter.raise(.eofError, "EOF when reading a line")
        }
        return interpreter.makeString(line)
      }
      try interpreter.callMethod(output, "write", [prompt])
      if try interpreter.hasMethod(output, "flush") { try interpreter.callMethod(output, "flush", []) }
      let line = try interpreter.callMethod(source, "readline", [])
      guard line.isKind(.string) else {
        throw interpreter.raise(.typeError, "object.readline() returned non-string")
      }
      let count = line.reference.asString.pointee.count
      if count == 0 { throw interpreter.raise(.eofError, "EOF when reading a line") }
      let endsLine = line.reference.asString[point: count - 1] == 10
      return interpreter.substring(line.reference, from: 0, to: endsLine ? count - 1 : count)
    }
  }
}

extension FileState {
  /// ASCII text is not the same bytes in the file's encoding.
  var isWide: Bool {
    switch codec {
    case .utf8(signature: false), .ascii, .latin1: false
    default: true
    }
  }
}
