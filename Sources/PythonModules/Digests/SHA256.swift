// MD5 (RFC 1321), SHA-1, SHA-224 and SHA-256 (FIPS 180-4): digests over blocks of sixteen words of 32 bits.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Digests32 {
  private static let sha256Start = SHA512.start.map { UInt32(truncatingIfNeeded: $0 >> 32) }
  private static let sha224Start = SHA512.start384.map { UInt32(truncatingIfNeeded: $0) }
  private static let sha256Rounds = SHA512.rounds.prefix(64).map { UInt32(truncatingIfNeeded: $0 >> 32) }
  private static let md5Start: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
  private static let md5Rounds = (1...64).map { UInt32(abs(sin(Double($0))) * 4_294_967_296) }
  private static let md5Shifts: [[UInt32]] = [
    [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
  ]

  static func md5(_ octets: [UInt8]) -> [UInt8] {
    run(octets, md5Start, isBigEndian: false) { state, block in
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for index in 0..<64 {
        let mixed: UInt32
        let word: Int
        switch index / 16 {
        case 0: (mixed, word) = (b & c | ~b & d, index)
        case 1: (mixed, word) = (d & b | ~d & c, 5 * index + 1)
        case 2: (mixed, word) = (b ^ c ^ d, 3 * index + 5)
        default: (mixed, word) = (c ^ (b | ~d), 7 * index)
        }
        let sum = a &+ mixed &+ md5Rounds[index] &+ block[word & 15]
        (a, d, c, b) = (d, c, b, b &+ rotatedLeft(sum, md5Shifts[index / 16][index & 3]))
      }
      add([a, b, c, d], to: &state)
    }
  }

  static func sha1(_ octets: [UInt8]) -> [UInt8] {
    run(octets, md5Start + [0xC3D2_E1F0], isBigEndian: true) { state, block in
      var schedule = block
      for index in 16..<80 {
        let word = schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
        schedule.append(rotatedLeft(word, 1))
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for index in 0..<80 {
        let mixed: UInt32
        let constant: UInt32
        switch index / 20 {
        case 0: (mixed, constant) = (b & c | ~b & d, 0x5A82_7999)
        case 1: (mixed, constant) = (b ^ c ^ d, 0x6ED9_EBA1)
        case 2: (mixed, constant) = (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (mixed, constant) = (b ^ c ^ d, 0xCA62_C1D6)
        }
        let sum = rotatedLeft(a, 5) &+ mixed &+ e &+ constant &+ schedule[index]
        (e, d, c, b, a) = (d, c, rotatedLeft(b, 30), a, sum)
      }
      add([a, b, c, d, e], to: &state)
    }
  }

  static func sha256(_ octets: [UInt8]) -> [UInt8] { sha2(octets, sha256Start) }

  static func sha224(_ octets: [UInt8]) -> [UInt8] { Array(sha2(octets, sha224Start).prefix(28)) }

  private static func sha2(_ octets: [UInt8], _ start: [UInt32]) -> [UInt8] {
    run(octets, start, isBigEndian: true) { state, block in
      var schedule = block
      for index in 16..<64 {
        let early = schedule[index - 15]
        let late = schedule[index - 2]
        let first = rotatedLeft(early, 25) ^ rotatedLeft(early, 14) ^ early >> 3
        let second = rotatedLeft(late, 15) ^ rotatedLeft(late, 13) ^ late >> 10
        schedule.append(schedule[index - 16] &+ first &+ schedule[index - 7] &+ second)
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for index in 0..<64 {
        let choice = e & f ^ ~e & g
        let majority = a & b ^ a & c ^ b & c
        let first =
          h &+ (rotatedLeft(e, 26) ^ rotatedLeft(e, 21) ^ rotatedLeft(e, 7)) &+ choice &+ sha256Rounds[index]
          &+ schedule[index]
        let second = (rotatedLeft(a, 30) ^ rotatedLeft(a, 19) ^ rotatedLeft(a, 10)) &+ majority
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ second)
      }
      add([a, b, c, d, e, f, g, h], to: &state)
    }
  }

  private static func rotatedLeft(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }

  private static func add(_ words: [UInt32], to state: inout [UInt32]) {
    for (index, word) in words.enumerated() { state[index] = state[index] &+ word }
  }

  /// Pads the message, hands its blocks to `mix` one after the other, and gives the state as octets.
  private static func run(
    _ octets: [UInt8], _ start: [UInt32], isBigEndian: Bool, _ mix: (inout [UInt32], [UInt32]) -> Void
  ) -> [UInt8] {
    var message = octets + [0x80]
    while message.count % 64 != 56 { message.append(0) }
    let bits = UInt64(octets.count) * 8
    message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(isBigEndian ? 56 - 8 * $0 : 8 * $0)) }
    var state = start
    for block in stride(from: 0, to: message.count, by: 64) {
      mix(
        &state,
        (0..<16).map { index in
          let word = message[(block + index * 4)..<(block + index * 4 + 4)]
          let number = word.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
          return isBigEndian ? number : number.byteSwapped
        })
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(isBigEndian ? 24 - 8 * $0 : 8 * $0)) }
    }
  }
}
