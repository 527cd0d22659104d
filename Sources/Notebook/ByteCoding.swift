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

  mutating func write(_ number: Int32) { write(UInt32(bitPattern: number)) }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ truth: Bool) { write(UInt8(truth ? 1 : 0)) }

  /// Bytes with their count in front.
  mutating func write(_ data: some Collection<UInt8>) {
    write(UInt32(clamping: data.count))
    bytes.append(contentsOf: data)
  }

  mutating func write(_ text: String) { write(text.utf8) }

  /// A value that may be missing: a flag, then the value if there is one.
  mutating func write<Wrapped>(_ value: Wrapped?, with writeValue: (inout ByteWriter, Wrapped) -> Void) {
    write(value != nil)
    if let value { writeValue(&self, value) }
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

  mutating func integer32() throws(MalformedBytes) -> Int32 { Int32(bitPattern: try unsigned32()) }

  mutating func integer() throws(MalformedBytes) -> Int { Int(truncatingIfNeeded: try unsigned64()) }

  mutating func double() throws(MalformedBytes) -> Double { Double(bitPattern: try unsigned64()) }

  mutating func bool() throws(MalformedBytes) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw MalformedBytes()
    }
  }

  /// Bytes with their count in front.
  mutating func data() throws(MalformedBytes) -> ArraySlice<UInt8> {
    let count = try unsigned32()
    guard let length = Int(exactly: count) else { throw MalformedBytes() }
    return try take(length)
  }

  /// Text with its length in front; bytes that are not UTF-8 become U+FFFD.
  mutating func text() throws(MalformedBytes) -> String { String(decoding: try data(), as: UTF8.self) }

  /// A value that may be missing.
  mutating func optional<Wrapped>(
    _ readValue: (inout ByteReader) throws(MalformedBytes) -> Wrapped
  ) throws(MalformedBytes) -> Wrapped? {
    try bool() ? try readValue(&self) : nil
  }

  /// Fails if anything is left: a message that is too long is as wrong as one that is too short.
  func expectEnd() throws(MalformedBytes) {
    guard remaining == 0 else { throw MalformedBytes() }
  }
}
