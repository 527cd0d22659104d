// Reading from and writing to open files: whole, by size, by line; and the position in them.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// An OSError for an error number of the system, of the class that the number stands for.
  ///
  /// - Parameters:
  ///   - number: the value of `errno`.
  ///   - path: the file that the message names.
  public func raiseSystemError(_ number: Int32, path: String?) -> Raised {
    raiseSystemError(number, file: path.map { makeString($0) } ?? .none)
  }

  func raiseSystemError(_ number: Int32, file: Value) -> Raised {
    let message = makeString(String(cString: strerror(number)))
    let cls = exceptionClass(BuiltinException.forSystemError(number))
    let exception = makeException(cls, [Value(small: Int(number)), message])
    if !file.isNone, !file.isUndefined { _ = setOwnAttribute(exception, internedString("filename"), file) }
    return pend(exception)
  }

  private func check(_ number: Int32) throws(Raised) {
    if number != 0 { throw raiseSystemError(number, file: .none) }
  }

  // MARK: Checks

  func checkOpen(_ file: FileState) throws(Raised) {
    if file.isClosed { throw raise(.valueError, "I/O operation on closed file.") }
  }

  func checkReadable(_ file: FileState) throws(Raised) {
    try checkOpen(file)
    guard file.mode.isReadable else { throw raiseUnsupported(file.mode.isBinary ? "read" : "not readable") }
    try check(file.flush())
  }

  func raiseUnsupported(_ message: String) -> Raised {
    pend(makeException(files.unsupportedOperation, [makeString(message)]))
  }

  // MARK: Reading

  /// Gets more bytes. Nothing more follows once `isAtEnd` is set.
  private func fill(_ file: FileState, _ wanted: Int = FileState.bufferSize) throws(Raised) {
    if file.endpoint == .input {
      guard let line = try readLine(self, "") else {
        file.isAtEnd = true
        return
      }
      file.readBuffer.removeFirst(file.readPosition)
      file.readPosition = 0
      file.readBuffer.append(contentsOf: Array(line.utf8) + (lineIsUnfinished ? [] : [10]))
      return
    }
    while true {
      let failure = file.fill(wanted)
      if failure == EINTR {
        try poll()
        continue
      }
      try check(failure)
      break
    }
    if !file.mode.isBinary { try prepareText(file) }
  }

  /// Refuses bytes that are not of the file's encoding as soon as they are read, as Python does, and turns encodings
  /// that are not made of single bytes or UTF-8 into UTF-8.
  private func prepareText(_ file: FileState) throws(Raised) {
    let codec = try codec(named: file.encoding)
    switch codec {
    case .ascii, .latin1, .utf8(signature: false): return
    default: break
    }
    guard !file.isRecoded else { return }
    while !file.isAtEnd { try check(file.fill(65536)) }
    let decoded = try decode(
      bytes: Array(file.readBuffer[file.readPosition...]), encoding: file.encoding, errors: file.errors)
    file.readBuffer = try encode(string: decoded, encoding: "utf-8", errors: "surrogatepass")
    file.readPosition = 0
    file.isRecoded = true
  }

  /// Gets up to 16 MiB more of a long read, which can be interrupted and ends where memory does.
  private func fillFurther(_ file: FileState, _ wanted: Int) throws(Raised) {
    let step = min(wanted, 1 << 24)
    try makeRoom((file.unread + step) * 2)
    try poll()
    try fill(file, step)
  }

  private func take(_ file: FileState, _ count: Int) -> ArraySlice<UInt8> {
    let slice = file.readBuffer[file.readPosition..<file.readPosition + count]
    file.readPosition += count
    return slice
  }

  private func text(_ bytes: ArraySlice<UInt8>, of file: FileState) throws(Raised) -> Value {
    let plain = file.newline.translated(bytes)
    if !plain.contains(where: { $0 >= 128 }) { return plain.isEmpty ? emptyString : makeString(ascii: plain) }
    if file.isRecoded { return try decode(bytes: plain, encoding: "utf-8", errors: "surrogatepass") }
    return try decode(bytes: plain, encoding: file.encoding, errors: file.errors)
  }

  private func value(_ bytes: ArraySlice<UInt8>, of file: FileState) throws(Raised) -> Value {
    file.mode.isBinary ? makeBytes(Array(bytes)) : try text(bytes, of: file)
  }

  /// `file.read(size)`; all of it for a negative size.
  func readFile(_ file: FileState, size: Int) throws(Raised) -> Value {
    try checkReadable(file)
    if size < 0 {
      while !file.isAtEnd { try fillFurther(file, max(65536, file.unread)) }
      file.isAtEnd = false
      return try value(take(file, file.unread), of: file)
    }
    if file.mode.isBinary {
      while file.unread < size, !file.isAtEnd { try fillFurther(file, size - file.unread) }
      file.isAtEnd = false
      return makeBytes(Array(take(file, min(size, file.unread))))
    }
    var length = 0
    var characters = 0
    while characters < size {
      let start = file.readPosition + length
      guard let count = characterLength(file, at: start) else {
        if file.isAtEnd { break }
        try fill(file)
        continue
      }
      length += count
      characters += 1
    }
    file.isAtEnd = false
    return try text(take(file, min(length, file.unread)), of: file)
  }

  /// Bytes of the character at a position of the buffer, nil where they are not all there.
  private func characterLength(_ file: FileState, at start: Int) -> Int? {
    let available = file.readBuffer.count - start
    guard available > 0 else { return nil }
    let byte = file.readBuffer[start]
    var count = 1
    if byte == 13, case .universal = file.newline {
      guard available > 1 else { return file.isAtEnd ? 1 : nil }
      return file.readBuffer[start + 1] == 10 ? 2 : 1
    }
    if byte >= 0xC0, file.isRecoded || isUTF8(file) { count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2 }
    if available < count { return file.isAtEnd ? available : nil }
    return count
  }

  private func isUTF8(_ file: FileState) -> Bool {
    switch file.codec {
    case .latin1, .ascii: false
    default: true
    }
  }

  /// `file.readline(size)`: an empty value at the end.
  func readFileLine(_ file: FileState, size: Int) throws(Raised) -> Value {
    try checkReadable(file)
    var searched = 0
    while true {
      let bytes = file.readBuffer[file.readPosition...]
      let newline = file.mode.isBinary ? FileNewline.lineFeed : file.newline
      var length = newline.lineLength(bytes.dropFirst(searched), isEnd: file.isAtEnd).map { $0 + searched }
      if length == nil, size >= 0, bytes.count >= size, file.mode.isBinary { length = size }
      if length == nil, file.isAtEnd { length = bytes.count }
      if let length {
        if bytes.isEmpty || length == bytes.count { file.isAtEnd = false }
        if size >= 0 {
          if file.mode.isBinary { return makeBytes(Array(take(file, min(size, length)))) }
          return try readLineStart(file, length, size)
        }
        return try value(take(file, length), of: file)
      }
      searched = max(bytes.count - 1, 0)
      try fill(file)
    }
  }

  /// The first `size` characters of a line of `length` bytes.
  private func readLineStart(_ file: FileState, _ length: Int, _ size: Int) throws(Raised) -> Value {
    var taken = 0
    var characters = 0
    while characters < size, taken < length, let count = characterLength(file, at: file.readPosition + taken)
    {
      taken += count
      characters += 1
    }
    return try text(take(file, min(taken, length)), of: file)
  }

  // MARK: Writing

  /// `file.write(value)`: how many characters or bytes it was.
  func writeFile(_ file: FileState, _ value: Value) throws(Raised) -> Value {
    try checkOpen(file)
    if file.mode.isBinary {
      guard let bytes = bytes(of: value) else {
        throw raise(
          .typeError, "a bytes-like object is required, not '\(className(of: value))'")
      }
      guard file.mode.isWritable else { throw raiseUnsupported("write") }
      try writeFile(file, bytes)
      return makeInteger(bytes.count)
    }
    guard value.isKind(.string) else {
      throw raise(.typeError, "write() argument must be str, not \(className(of: value))")
    }
    guard file.mode.isWritable else { throw raiseUnsupported("not writable") }
    try writeFile(file, encoded(value, for: file))
    return makeInteger(value.reference.asString.pointee.count)
  }

  /// A string as the bytes that a text file gets.
  func encoded(_ string: Value, for file: FileState) throws(Raised) -> [UInt8] {
    var source = string
    if let newline = file.newline.written {
      source = try callMethod(string, "replace", [makeString("\n"), makeString(ascii: newline)])
    }
    return try encode(string: source, encoding: file.encoding, errors: file.errors)
  }

  func writeFile(_ file: FileState, _ bytes: [UInt8]) throws(Raised) {
    switch file.endpoint {
    case .output: bytes.withUnsafeBytes { writeOutput($0) }
    case .error: bytes.withUnsafeBytes { writeError($0) }
    case .input: throw raiseUnsupported("not writable")
    case .descriptor:
      file.dropUnread()
      file.pendingOutput.append(contentsOf: bytes)
      let isFull = file.pendingOutput.count >= FileState.bufferSize
      if isFull || file.isUnbuffered || (file.flushesLines && bytes.contains(10)) { try check(file.flush()) }
    }
  }

  func flushFile(_ file: FileState) throws(Raised) {
    try checkOpen(file)
    if file.endpoint == .output { flushHook() }
    try check(file.flush())
  }

  func closeFile(_ file: FileState) throws(Raised) {
    try check(file.close())
  }

  /// Writes what is pending in every open file: to be called before the process ends.
  public func flushFiles() {
    for object in foreignObjects { _ = (object as? FileState)?.flush() }
  }

  // MARK: Position

  func tellPosition(_ file: FileState) throws(Raised) -> Value {
    try checkOpen(file)
    if file.isIterating { throw raise(.osError, "telling position disabled by next() call") }
    let position = lseek(file.descriptor, 0, SEEK_CUR)
    if position < 0 { throw raiseSystemError(errno, file: .none) }
    return makeInteger(Int(position) - file.unread + file.pendingOutput.count)
  }

  func seekFile(_ file: FileState, _ offset: Int, whence: Int) throws(Raised) -> Value {
    try checkOpen(file)
    if !file.mode.isBinary {
      if whence == 1, offset != 0 { throw raiseUnsupported("can't do nonzero cur-relative seeks") }
      if whence == 2, offset != 0 { throw raiseUnsupported("can't do nonzero end-relative seeks") }
      if whence == 0, offset < 0 { throw raise(.valueError, "negative seek position \(offset)") }
    }
    guard (0...2).contains(whence) else {
      throw raise(.valueError, "invalid whence (\(whence), should be 0, 1 or 2)")
    }
    try check(file.flush())
    let relative = whence == 1 ? offset - file.unread : offset
    file.readBuffer.removeAll(keepingCapacity: true)
    file.readPosition = 0
    file.isAtEnd = false
    file.isIterating = false
    file.isRecoded = false
    let position = lseek(
      file.descriptor, off_t(relative), whence == 0 ? SEEK_SET : whence == 1 ? SEEK_CUR : SEEK_END)
    if position < 0 { throw raiseSystemError(errno, file: .none) }
    return makeInteger(Int(position))
  }

  func truncateFile(_ file: FileState, to size: Value) throws(Raised) -> Value {
    try checkOpen(file)
    guard file.mode.isWritable else {
      throw raiseUnsupported(file.mode.isBinary ? "truncate" : "not writable")
    }
    try check(file.flush())
    let length = size.isNone || size.isUndefined ? try tellPosition(file) : try index(size)
    guard length.isSmall else { throw raise(.overflowError, "Python int too large to convert to C long") }
    if ftruncate(file.descriptor, off_t(length.small)) != 0 { throw raiseSystemError(errno, file: .none) }
    return length
  }
}
