// The journal: what a person does in a session, appended to a file as it happens, so that a next session can go on
// after a crash. Each record has its length and a checksum in front; what a crash cut off is left out when it is read.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One thing that happened.
enum JournalEntry: Equatable {
  case executed(Execution)
  case edited(cell: Int, source: String)
  case inserted(source: String, number: Int)
  case deleted(cell: Int)
  case moved(cell: Int, to: Int)
  /// All edits so far are in the lesson's file.
  case saved
  /// The session came to its end, with edits that were not saved.
  case closed

  static func == (left: JournalEntry, right: JournalEntry) -> Bool { left.encoded() == right.encoded() }
}

/// A journal's file, locked for this process for as long as this lives.
final class Journal {
  /// What every journal begins with; the digit is the version of the notation.
  static let mark = Array("lectern journal 2\n".utf8)
  /// The longest record that is believed, in bytes.
  static let recordLimit = 1 << 26

  let path: String
  private let descriptor: Int32
  /// Why nothing is kept any more, as a sentence; nil while all is well.
  private(set) var failure: String?

  /// Opens a journal, which is made if it does not exist.
  ///
  /// - Returns: nil, with `errno`, if it cannot be opened, or another session has it.
  init?(path: String) {
    let descriptor = Socket.openFile(path, O_RDWR | O_APPEND | O_CREAT)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Adds an entry at the end. The first failure is kept, and nothing is written after it.
  func append(_ entry: JournalEntry) {
    guard failure == nil else { return }
    var frame = lseek(descriptor, 0, SEEK_END) == 0 ? Self.mark : []
    frame += Self.record(entry)
    // What is not on the disk yet would be gone when the power fails.
    let isWritten = frame.withUnsafeBytes { Socket.writeAll(descriptor, $0) } && Self.sync(descriptor)
    guard !isWritten else { return }
    failure =
      "What you do from now on is not kept for a restart: \(path) takes no more (\(String(cString: strerror(errno))))."
  }

  /// False if the disk has not got what was written; true as well where it cannot be asked.
  private static func sync(_ descriptor: Int32) -> Bool {
    fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP
  }

  /// The entries up to the first that is not whole, and cuts off the rest.
  func read() -> [JournalEntry] {
    lseek(descriptor, 0, SEEK_SET)
    var bytes: [UInt8] = []
    while true {
      let chunk = Socket.readPipe(descriptor, atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    let (entries, length) = Self.entries(in: bytes)
    if length < bytes.count { ftruncate(descriptor, off_t(length)) }
    return entries
  }

  /// Removes the file: there is nothing in it that is still needed.
  func remove() { unlink(path) }

  // MARK: The notation

  static func record(_ entry: JournalEntry) -> [UInt8] {
    let body = entry.encoded()
    var writer = ByteWriter()
    writer.write(UInt32(clamping: body.count))
    writer.write(checksum(body[...]))
    writer.append(body)
    return writer.bytes
  }

  /// The whole entries at the front of a journal's bytes, and how many bytes they take.
  static func entries(in bytes: [UInt8]) -> (entries: [JournalEntry], length: Int) {
    guard bytes.starts(with: mark) else { return ([], 0) }
    var entries: [JournalEntry] = []
    var rest = bytes[mark.count...]
    while true {
      var reader = ByteReader(rest)
      guard let length = (try? reader.unsigned32()).flatMap({ Int(exactly: $0) }), length <= recordLimit,
        let sum = try? reader.unsigned64(), let body = try? reader.take(length), checksum(body) == sum,
        let entry = try? JournalEntry(decoding: body)
      else { return (entries, rest.startIndex) }
      entries.append(entry)
      rest = rest.dropFirst(12 + length)
    }
  }

  /// FNV-1a in 64 bits: enough to tell a record from one that is cut, torn or full of zeros.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

extension JournalEntry {
  private enum Kind: UInt8 {
    case executed = 1
    case edited, inserted, deleted, moved, saved, closed
  }

  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    func put<each Value: ByteCoded>(_ kind: Kind, _ values: repeat each Value) {
      writer.write(kind.rawValue)
      writer.write(repeat each values)
    }
    switch self {
    case .executed(let execution): put(.executed, execution)
    case .edited(let cell, let source): put(.edited, cell, source)
    case .inserted(let source, let number): put(.inserted, source, number)
    case .deleted(let cell): put(.deleted, cell)
    case .moved(let cell, let target): put(.moved, cell, target)
    case .saved: put(.saved)
    case .closed: put(.closed)
    }
    return writer.bytes
  }

  init(decoding bytes: ArraySlice<UInt8>) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    guard let kind = Kind(rawValue: try reader.byte()) else { throw MalformedBytes() }
    switch kind {
    case .executed: self = .executed(try reader.read())
    case .edited: self = .edited(cell: try reader.read(), source: try reader.read())
    case .inserted: self = .inserted(source: try reader.read(), number: try reader.read())
    case .deleted: self = .deleted(cell: try reader.read())
    case .moved: self = .moved(cell: try reader.read(), to: try reader.read())
    case .saved: self = .saved
    case .closed: self = .closed
    }
    try reader.expectEnd()
  }
}

/// What a journal keeps of an execution: all but the ledger.
extension Execution: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(
      number, cellNumber, cellName, source, outputs, droppedBytes, result, error, times, wasInterrupted,
      timeLimit, exceededTimeLimit, kernelDeath, guess)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(
      number: try reader.read(), cellNumber: try reader.read(), cellName: try reader.read(),
      source: try reader.read())
    outputs = try reader.read()
    droppedBytes = try reader.read()
    result = try reader.read()
    error = try reader.read()
    times = try reader.read()
    wasInterrupted = try reader.read()
    timeLimit = try reader.read()
    exceededTimeLimit = try reader.read()
    kernelDeath = try reader.read()
    guess = try reader.read()
  }
}

extension OutputRecord: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(processIdentifier, processName)
    writer.write(stream.rawValue)
    writer.write(text)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    let process: Int32 = try reader.read()
    let name: String = try reader.read()
    guard let stream = OutputStream(rawValue: try reader.byte()) else { throw MalformedBytes() }
    self.init(processIdentifier: process, processName: name, stream: stream, text: try reader.read())
  }
}
