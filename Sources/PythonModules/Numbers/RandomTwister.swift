// The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded and read as CPython's `random` does it.

/// One stream.
struct MersenneTwister {
  /// Words of state.
  static let size = 624
  private static let middle = 397

  private(set) var words: [UInt32]
  /// The next word to hand out; the size where all are used.
  private(set) var position: Int

  init() {
    words = [UInt32](repeating: 0, count: Self.size)
    position = Self.size
    seed([0])
  }

  /// - Parameter words: 624 of them.
  init(words: [UInt32], position: Int) {
    self.words = words
    self.position = position
  }

  private mutating func seed(_ seed: UInt32) {
    words[0] = seed
    for index in 1..<Self.size {
      let previous = words[index - 1]
      words[index] = 1_812_433_253 &* (previous ^ previous >> 30) &+ UInt32(index)
    }
    position = Self.size
  }

  /// Seeds by an array of words, the lowest first; no words count as one zero.
  mutating func seed(_ key: [UInt32]) {
    let key = key.isEmpty ? [0] : key
    seed(19_650_218)
    var index = 1
    var keyIndex = 0
    for _ in 0..<max(Self.size, key.count) {
      let previous = words[index - 1]
      words[index] =
        (words[index] ^ (previous ^ previous >> 30) &* 1_664_525) &+ key[keyIndex] &+ UInt32(keyIndex)
      index += 1
      keyIndex += 1
      if index == Self.size {
        words[0] = words[Self.size - 1]
        index = 1
      }
      if keyIndex == key.count { keyIndex = 0 }
    }
    for _ in 0..<(Self.size - 1) {
      let previous = words[index - 1]
      words[index] = (words[index] ^ (previous ^ previous >> 30) &* 1_566_083_941) &- UInt32(index)
      index += 1
      if index == Self.size {
        words[0] = words[Self.size - 1]
        index = 1
      }
    }
    words[0] = 0x8000_0000
  }

  private mutating func refill() {
    for index in 0..<Self.size {
      let mixed = words[index] & 0x8000_0000 | words[(index + 1) % Self.size] & 0x7FFF_FFFF
      words[index] =
        words[(index + Self.middle) % Self.size] ^ mixed >> 1 ^ (mixed & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    position = 0
  }

  mutating func nextWord() -> UInt32 {
    if position >= Self.size { refill() }
    var word = words[position]
    position += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  /// A number in [0, 1) with 53 random bits.
  mutating func nextDouble() -> Double {
    let high = nextWord() >> 5
    let low = nextWord() >> 6
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
  }

  /// - Parameter count: at most 62; words are taken lowest first, the last one cut from below.
  mutating func nextBits(_ count: Int) -> Int {
    if count <= 0 { return 0 }
    if count <= 32 { return Int(nextWord() >> UInt32(32 - count)) }
    let low = nextWord()
    return Int(low) | Int(nextWord() >> UInt32(64 - count)) << 32
  }

  /// A number from 0 up to a limit: as many bits as the limit has, again while they make too much.
  mutating func nextBelow(_ limit: Int) -> Int {
    let bits = Int.bitWidth - limit.leadingZeroBitCount
    var result = nextBits(min(bits, 62))
    while result >= limit { result = nextBits(min(bits, 62)) }
    return result
  }
}
