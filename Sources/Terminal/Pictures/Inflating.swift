// Unpacks what zlib has packed (RFC 1950 and 1951), as the pixels of a PNG file are.

/// What cannot be unpacked.
struct MalformedData: Error {}

/// Reads one zlib stream.
struct Inflating {
  private let input: ArraySlice<UInt8>
  private var place: Int
  /// Bits that were read from the input and not used yet, the next one lowest, and how many they are.
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// Unpacks a stream. Its check sum is not looked at: a picture with a wrong pixel is a picture.
  ///
  /// - Parameters:
  ///   - packed: the stream, with zlib's two bytes in front
  ///   - limit: how many bytes may come out of it
  /// - Throws: `MalformedData`
  static func unpacked(_ packed: [UInt8], limit: Int) throws(MalformedData) -> [UInt8] {
    guard packed.count > 2, packed[0] & 0x0F == 8, packed[1] & 0x20 == 0 else { throw MalformedData() }
    var inflating = Inflating(packed.dropFirst(2), limit: limit)
    while try inflating.block() {}
    return inflating.output
  }

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    place = input.startIndex
    output.reserveCapacity(min(limit, 1 << 24))
  }

  // MARK: Bits

  private mutating func byte() throws(MalformedData) -> UInt8 {
    guard place < input.endIndex else { throw MalformedData() }
    defer { place += 1 }
    return input[place]
  }

  /// The next bits as a number, at most 16.
  private mutating func number(_ count: Int) throws(MalformedData) -> Int {
    while bitCount < count {
      bits |= UInt32(try byte()) << UInt32(bitCount)
      bitCount += 8
    }
    defer {
      bits >>= UInt32(count)
      bitCount -= count
    }
    return Int(bits & (1 << UInt32(count) - 1))
  }

  private mutating func put(_ byte: UInt8) throws(MalformedData) {
    guard output.count < limit else { throw MalformedData() }
    output.append(byte)
  }

  // MARK: Blocks

  /// Reads a block. Returns whether another one follows.
  private mutating func block() throws(MalformedData) -> Bool {
    let isLast = try number(1) == 1
    switch try number(2) {
    case 0: try storedBlock()
    case 1: try packedBlock(Self.fixedLengths, Self.fixedDistances)
    case 2:
      let (lengths, distances) = try codes()
      try packedBlock(lengths, distances)
    default: throw MalformedData()
    }
    return !isLast
  }

  private mutating func storedBlock() throws(MalformedData) {
    bits = 0
    bitCount = 0
    let count = try number(16)
    guard try number(16) == count ^ 0xFFFF else { throw MalformedData() }
    for _ in 0..<count { try put(try byte()) }
  }

  private mutating func packedBlock(_ lengths: HuffmanCode, _ distances: HuffmanCode) throws(MalformedData) {
    while true {
      let symbol = try self.symbol(lengths)
      if symbol < 256 {
        try put(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Self.lengthBases.count else { throw MalformedData() }
      let length = Self.lengthBases[symbol - 257] + (try number(Self.lengthBits[symbol - 257]))
      let code = try self.symbol(distances)
      guard code < Self.distanceBases.count else { throw MalformedData() }
      let distance = Self.distanceBases[code] + (try number(Self.distanceBits[code]))
      guard distance <= output.count else { throw MalformedData() }
      for _ in 0..<length { try put(output[output.count - distance]) }
    }
  }

  // MARK: Codes

  private mutating func symbol(_ code: HuffmanCode) throws(MalformedData) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for count in code.counts.dropFirst() {
      value |= try number(1)
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw MalformedData()
  }

  /// The codes that a block brings with it.
  private mutating func codes() throws(MalformedData) -> (lengths: HuffmanCode, distances: HuffmanCode) {
    let lengthCount = try number(5) + 257
    let distanceCount = try number(5) + 1
    var own = [Int](repeating: 0, count: 19)
    for place in Self.codeOrder.prefix(try number(4) + 4) { own[place] = try number(3) }
    let code = try HuffmanCode(own)
    var lengths: [Int] = []
    while lengths.count < lengthCount + distanceCount {
      switch try symbol(code) {
      case 16:
        guard let last = lengths.last else { throw MalformedData() }
        lengths += repeatElement(last, count: try number(2) + 3)
      case 17: lengths += repeatElement(0, count: try number(3) + 3)
      case 18: lengths += repeatElement(0, count: try number(7) + 11)
      case let length: lengths.append(length)
      }
    }
    guard lengths.count == lengthCount + distanceCount else { throw MalformedData() }
    return (
      try HuffmanCode(Array(lengths[..<lengthCount])), try HuffmanCode(Array(lengths[lengthCount...]))
    )
  }

  // The tables of RFC 1951, 3.2.5 to 3.2.7.
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let fixedLengths = HuffmanCode(
    complete: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(complete: [Int](repeating: 5, count: 30))
}

/// A code whose symbols are known by the lengths of their codes: shorter ones come first, equal ones in order.
private struct HuffmanCode {
  /// How many codes there are of each length; the first number is of no use.
  let counts: [Int]
  /// The symbols in the order of their codes.
  let symbols: [Int]

  /// - Throws: `MalformedData` where there are more codes of a length than there can be.
  init(_ lengths: [Int]) throws(MalformedData) {
    self.init(complete: lengths)
    var free = 1
    for count in counts.dropFirst() {
      free = free * 2 - count
      guard free >= 0 else { throw MalformedData() }
    }
  }

  /// A code that is known to be one.
  init(complete lengths: [Int]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[length] += 1 }
    self.counts = counts
    symbols = (1..<16).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
  }
}
