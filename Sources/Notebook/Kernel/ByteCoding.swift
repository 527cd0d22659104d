// The binary notation of messages and records: little-endian numbers, text and lists with their length in front.
// Reading never trusts a byte: each field is checked against what is left, and failure is an answer, not a trap.

/// Appends fields to a growing run of bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt8) { bytes.append(number) }

  mutating func write(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  mutating func write(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Bytes with their count in front.
  mutating func write(_ data: some Collection<UInt8>) {
    write(UInt32(clamping: data.count))
    bytes.append(contentsOf: data)
  }

  /// Values of any kinds, one behind the other.
  mutating func write<each Value: ByteCoded>(_ values: repeat each Value) {
    repeat (each values).write(to: &self)
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
}

/// What was read is not what a `ByteWriter` wrote.
struct MalformedBytes: Error, Equatable {}

/// Takes fields from the front of a run of bytes.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  var remaining: Int { bytes.endIndex - position }

  mutating func take(_ count: Int) throws(MalformedBytes) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw MalformedBytes() }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func byte() throws(MalformedBytes) -> UInt8 {
    guard let byte = try take(1).first else { throw MalformedBytes() }
    return byte
  }

  mutating func unsigned32() throws(MalformedBytes) -> UInt32 {
    var number: UInt32 = 0
    for (place, byte) in try take(4).enumerated() { number |= UInt32(byte) << (8 * place) }
    return number
  }

  mutating func unsigned64() throws(MalformedBytes) -> UInt64 {
    var number: UInt64 = 0
    for (place, byte) in try take(8).enumerated() { number |= UInt64(byte) << (8 * place) }
    return number
  }

  /// A value of the kind that is wanted.
  mutating func read<Value: ByteCoded>() throws(MalformedBytes) -> Value { try Value(from: &self) }

  /// Bytes with their count in front.
  mutating func data() throws(MalformedBytes) -> ArraySlice<UInt8> {
    let count = try unsigned32()
    guard let length = Int(exactly: count) else { throw MalformedBytes() }
    return try take(length)
  }

  /// Fails if anything is left: a message that is too long is as wrong as one that is too short.
  func expectEnd() throws(MalformedBytes) {
    guard remaining == 0 else { throw MalformedBytes() }
  }
}

/// A value with a notation in bytes.
protocol ByteCoded {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(MalformedBytes)
}

extension Int: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(UInt64(bitPattern: Int64(self))) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(truncatingIfNeeded: try reader.unsigned64())
  }
}

extension Int32: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(UInt32(bitPattern: self)) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(bitPattern: try reader.unsigned32())
  }
}

extension Double: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(bitPattern) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(bitPattern: try reader.unsigned64())
  }
}

extension Bool: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(UInt8(self ? 1 : 0)) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw MalformedBytes()
    }
  }
}

/// Text with its length in front; bytes that are not UTF-8 become U+FFFD.
extension String: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(utf8) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(decoding: try reader.data(), as: UTF8.self)
  }
}

/// A value that may be missing: a flag, then the value if there is one.
extension Optional: ByteCoded where Wrapped: ByteCoded {
  func write(to writer: inout ByteWriter) {
    switch self {
    case nil: writer.write(false)
    case let value?: writer.write(true, value)
    }
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

/// A list with its count in front.
extension Array: ByteCoded where Element: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(clamping: count))
    for element in self { writer.write(element) }
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    let count = try reader.unsigned32()
    self = []
    // Nothing is reserved for a count that only claims to be one.
    for _ in 0..<count { append(try reader.read()) }
  }
}
