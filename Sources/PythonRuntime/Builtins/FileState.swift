// An open file: a descriptor (or one of the interpreter's own streams), its mode, and what is buffered in front of it.
// Text is kept as bytes until it is read, so that files of any size cost only their buffer.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The system's calls by names that the class's own methods do not hide.

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func readDescriptor(_ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, target, count)
}

private func writeDescriptor(_ descriptor: Int32, _ source: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, source, count)
}

/// Where the bytes of a file come from or go to.
enum FileEndpoint {
  case descriptor
  /// `sys.stdout`, `sys.stderr` and `sys.stdin`, which the embedding program may direct elsewhere.
  case output, error, input
}

final class FileState {
  var descriptor: Int32
  let endpoint: FileEndpoint
  let mode: FileMode
  let ownsDescriptor: Bool
  /// Name of the encoding as the program gave it, and of the handler of errors; of text files.
  let encoding: String
  /// What the name stands for; nil if it is none.
  private(set) lazy var codec = TextCodec(named: encoding)
  let errors: String
  let newline: FileNewline
  /// Unread bytes are those from `readPosition` on.
  var readBuffer: [UInt8] = []
  var readPosition = 0
  var isAtEnd = false
  var pendingOutput: [UInt8] = []
  var isClosed = false
  /// Set while `for line in file` goes on: then there is no position to tell.
  var isIterating = false
  /// Output goes out behind every newline, or at once.
  var flushesLines = false
  var isUnbuffered = false
  /// The bytes are UTF-8 made from another encoding.
  var isRecoded = false

  static let bufferSize = 8192

  init(
    descriptor: Int32, endpoint: FileEndpoint = .descriptor, mode: FileMode, encoding: String = "UTF-8",
    errors: String = "strict", newline: FileNewline = .universal, ownsDescriptor: Bool = true
  ) {
    self.descriptor = descriptor
    self.endpoint = endpoint
    self.mode = mode
    self.encoding = encoding
    self.errors = errors
    self.newline = newline
    self.ownsDescriptor = ownsDescriptor
  }

  deinit { _ = close() }

  /// Writes what is pending and gives the descriptor back.
  /// - Returns: the number of the first error, 0 where there was none.
  func close() -> Int32 {
    guard !isClosed else { return 0 }
    let failure = flush()
    isClosed = true
    if endpoint == .descriptor, ownsDescriptor, closeDescriptor(descriptor) != 0, failure == 0 {
      return errno
    }
    return failure
  }

  /// Writes pending output to the descriptor.
  /// - Returns: the number of an error, 0 where there was none.
  func flush() -> Int32 {
    guard endpoint == .descriptor, !pendingOutput.isEmpty, !isClosed else { return 0 }
    // Other threads may write to the file meanwhile.
    let output = pendingOutput
    pendingOutput = []
    let failure = Interpreter.withoutLock { () -> Int32 in
      output.withUnsafeBytes { bytes in
        var offset = 0
        while offset < bytes.count, let base = bytes.baseAddress {
          let count = writeDescriptor(descriptor, base + offset, bytes.count - offset)
          if count >= 0 { offset += count } else if errno != EINTR { return errno }
        }
        return 0
      }
    }
    return failure
  }

  var unread: Int { readBuffer.count - readPosition }

  /// Adds bytes from the descriptor to the unread ones.
  /// - Returns: the number of an error, 0 where there was none; `isAtEnd` is set at the end of the file.
  func fill(_ wanted: Int = FileState.bufferSize) -> Int32 {
    if readPosition > 0 {
      readBuffer.removeFirst(readPosition)
      readPosition = 0
    }
    var failure: Int32 = 0
    // Other threads may read from the file meanwhile.
    let bytes = Interpreter.withoutLock {
      [UInt8](unsafeUninitializedCapacity: max(wanted, FileState.bufferSize)) { buffer, count in
        guard let base = buffer.baseAddress else { return }
        let found = readDescriptor(descriptor, base, buffer.count)
        if found < 0 { failure = errno }
        count = max(found, 0)
      }
    }
    readBuffer.append(contentsOf: bytes)
    if bytes.isEmpty, failure == 0 { isAtEnd = true }
    return failure
  }

  /// Forgets unread bytes and moves the descriptor back to where they began.
  func dropUnread() {
    if unread > 0, !isRecoded { _ = lseek(descriptor, off_t(-unread), SEEK_CUR) }
    readBuffer.removeAll(keepingCapacity: true)
    readPosition = 0
    isAtEnd = false
  }
}

/// What the letters of a mode ask for.
struct FileMode {
  /// The mode as `file.mode` shows it.
  var text: String
  var isReadable = false
  var isWritable = false
  var appends = false
  var creates = false
  var truncates = false
  var isBinary = false

  /// Flags for the system's `open`.
  var flags: Int32 {
    var flags = isReadable && isWritable ? O_RDWR : isWritable ? O_WRONLY : O_RDONLY
    if appends { flags |= O_APPEND | O_CREAT }
    if creates { flags |= O_CREAT | O_EXCL }
    if truncates { flags |= O_CREAT | O_TRUNC }
    return flags | O_CLOEXEC
  }

  /// - Throws: the sentence that Python's ValueError has.
  init(_ text: String) throws(FileModeError) {
    self.text = text
    // Few letters: to search them is quicker than to make a set.
    let seen = Array(text)
    for (index, letter) in seen.enumerated()
    where !"rwaxbt+".contains(letter) || seen[..<index].contains(letter) {
      throw FileModeError(message: "invalid mode: '\(text)'")
    }
    if seen.contains("t"), seen.contains("b") {
      throw FileModeError(message: "can't have text and binary mode at once")
    }
    let kinds = seen.count { "rwax".contains($0) }
    guard kinds == 1 else {
      throw FileModeError(
        message: kinds == 0 && !seen.contains("+")
          ? "Must have exactly one of create/read/write/append mode and at most one plus"
          : "must have exactly one of create/read/write/append mode")
    }
    let isBoth = seen.contains("+")
    isReadable = isBoth || seen.contains("r")
    isWritable = isBoth || !seen.contains("r")
    appends = seen.contains("a")
    creates = seen.contains("x")
    truncates = seen.contains("w")
    isBinary = seen.contains("b")
  }
}

struct FileModeError: Error {
  let message: String
}

/// The `newline` argument of `open`.
enum FileNewline {
  /// Any of the three ends a line and is read as "\n".
  case universal
  /// Any of the three ends a line and stays as it is.
  case kept
  case lineFeed, carriageReturn, both

  init?(_ text: String?) {
    switch text {
    case nil: self = .universal
    case "": self = .kept
    case "\n": self = .lineFeed
    case "\r": self = .carriageReturn
    case "\r\n": self = .both
    default: return nil
    }
  }

  /// What "\n" becomes when it is written.
  var written: [UInt8]? {
    switch self {
    case .carriageReturn: [13]
    case .both: [13, 10]
    default: nil
    }
  }

  /// How many bytes from the start of `bytes` make a line, nil where its end is not there.
  /// - Parameter isEnd: no bytes will follow.
  func lineLength(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> Int? {
    switch self {
    case .lineFeed: return bytes.firstIndex(of: 10).map { $0 - bytes.startIndex + 1 }
    case .carriageReturn: return bytes.firstIndex(of: 13).map { $0 - bytes.startIndex + 1 }
    case .both:
      var start = bytes.startIndex
      while let index = bytes[start...].firstIndex(of: 13) {
        if index + 1 < bytes.endIndex, bytes[index + 1] == 10 { return index + 2 - bytes.startIndex }
        start = index + 1
      }
      return nil
    case .universal, .kept:
      guard let index = bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return nil }
      if bytes[index] == 10 { return index - bytes.startIndex + 1 }
      if index + 1 < bytes.endIndex { return index - bytes.startIndex + (bytes[index + 1] == 10 ? 2 : 1) }
      return isEnd ? index - bytes.startIndex + 1 : nil
    }
  }

  /// Bytes as they are read: with `universal`, every end of a line as "\n".
  func translated(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard case .universal = self, bytes.contains(13) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 13 {
        result.append(10)
        if index + 1 < bytes.endIndex, bytes[index + 1] == 10 { index += 1 }
      } else {
        result.append(bytes[index])
      }
      index += 1
    }
    return result
  }
}
