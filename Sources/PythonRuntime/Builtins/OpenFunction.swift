// `open`: its arguments, their rules, and the file that it makes.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  func installOpen() {
    defineFunction(
      "open",
      "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None"
    ) { (interpreter, arguments) throws(Raised) in try interpreter.openFile(arguments) }
  }

  private func optionalText(_ value: Value, _ parameter: String) throws(Raised) -> String? {
    if value.isUndefined || value.isNone { return nil }
    guard value.isKind(.string) else {
      throw raise(
        .typeError, "open() argument '\(parameter)' must be str or None, not \(className(of: value))")
    }
    return text(value)
  }

  /// A path given as str, bytes or an object with `__fspath__`, as bytes for the system.
  func pathBytes(_ value: Value) throws(Raised) -> [UInt8] {
    var path = value
    if !path.isKind(.string), !path.isKind(.bytes) {
      let method = try lookupSpecial(path, .fspath)
      if !method.isUndefined { path = try call(method, []) }
    }
    let result: [UInt8]
    if path.isKind(.string) {
      result = utf8(path)
    } else if path.isKind(.bytes), let content = bytes(of: path) {
      result = content
    } else {
      throw raise(.typeError, "expected str, bytes or os.PathLike object, not \(className(of: path))")
    }
    if result.contains(0) { throw raise(.valueError, "embedded null byte") }
    return result
  }

  private func openFile(_ arguments: Arguments) throws(Raised) -> Value {
    if !arguments[1].isUndefined, !arguments[1].isKind(.string) {
      throw raise(.typeError, "open() argument 'mode' must be str, not \(className(of: arguments[1]))")
    }
    let mode: FileMode
    do throws(FileModeError) {
      mode = try FileMode(arguments[1].isUndefined ? "r" : text(arguments[1]))
    } catch {
      throw raise(.valueError, error.message)
    }
    let buffering = arguments[2].isUndefined ? -1 : try indexInt(arguments[2])
    let encoding = try optionalText(arguments[3], "encoding")
    let errors = try optionalText(arguments[4], "errors")
    let newlineText = try optionalText(arguments[5], "newline")
    if mode.isBinary {
      if encoding != nil { throw raise(.valueError, "binary mode doesn't take an encoding argument") }
      if errors != nil { throw raise(.valueError, "binary mode doesn't take an errors argument") }
      if newlineText != nil { throw raise(.valueError, "binary mode doesn't take a newline argument") }
    }
    let closesDescriptor = arguments[6].isUndefined ? true : try truth(arguments[6])
    let descriptor = try descriptor(arguments, mode, closesDescriptor)
    guard let newline = FileNewline(newlineText) else {
      if closesDescriptor { _ = close(descriptor) }
      throw raise(
        .valueError, "illegal newline value: \(text(try representation(makeString(newlineText ?? ""))))")
    }
    if buffering == 0, !mode.isBinary {
      if closesDescriptor { _ = close(descriptor) }
      throw raise(.valueError, "can't have unbuffered text I/O")
    }
    let state = FileState(
      descriptor: descriptor, mode: mode, encoding: encoding ?? "UTF-8", errors: errors ?? "strict",
      newline: newline, ownsDescriptor: closesDescriptor)
    if !mode.isBinary { _ = try codec(named: state.encoding) }
    state.flushesLines = buffering == 1 || (buffering < 0 && state.isTerminal && !mode.isBinary)
    state.isUnbuffered = buffering == 0
    if mode.appends { _ = lseek(descriptor, 0, SEEK_END) }
    let cls = !mode.isBinary ? "TextIOWrapper" : buffering == 0 ? "FileIO" : mode.bufferClass
    let file = makeForeign(fileClass(cls), state)
    _ = setOwnAttribute(file, internedString("name"), arguments[0])
    _ = setOwnAttribute(file, internedString("mode"), makeString(mode.isBinary ? mode.binaryText : mode.text))
    return file
  }

  /// The name of a file in messages: that of a path object is what it stands for.
  private func named(_ file: Value) throws(Raised) -> Value {
    file.isKind(.string) || file.isKind(.bytes) ? file : try callMethod(file, "__fspath__", [])
  }

  private func descriptor(_ arguments: Arguments, _ mode: FileMode, _ closes: Bool) throws(Raised) -> Int32 {
    let file = arguments[0]
    let number = plainInteger(file)
    if !number.isUndefined {
      guard number.isSmall, let descriptor = Int32(exactly: number.small) else {
        throw raise(.overflowError, "Python int too large to convert to C int")
      }
      if descriptor < 0 { throw raise(.valueError, "negative file descriptor") }
      if fcntl(descriptor, F_GETFD) < 0 { throw raiseSystemError(errno, file: .none) }
      return descriptor
    }
    var path = try pathBytes(file).map { CChar(bitPattern: $0) }
    path.append(0)
    if !closes { throw raise(.valueError, "Cannot use closefd=False with file name") }
    if !arguments[7].isUndefined, !arguments[7].isNone {
      let answer = try call(arguments[7], [file, makeInteger(Int(mode.flags))])
      guard let descriptor = Int32(exactly: try indexInt(answer)), descriptor >= 0 else {
        throw raise(.valueError, "opener returned \(text(try representation(answer)))")
      }
      return descriptor
    }
    while true {
      let descriptor = withoutLock { open(path, mode.flags, 0o666) }
      if descriptor < 0 {
        if errno == EINTR {
          try poll()
          continue
        }
        throw raiseSystemError(errno, file: try named(file))
      }
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        _ = close(descriptor)
        throw raiseSystemError(EISDIR, file: try named(file))
      }
      return descriptor
    }
  }
}

extension FileMode {
  /// The mode of a binary file as Python shows it.
  var binaryText: String {
    if creates { return isReadable ? "xb+" : "xb" }
    if appends { return isReadable ? "ab+" : "ab" }
    return isReadable && isWritable ? "rb+" : isReadable ? "rb" : "wb"
  }
}
