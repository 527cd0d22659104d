// BLAKE2b and BLAKE2s (RFC 7693), with keys.

enum Blake2 {
  private static let orders: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]

  /// BLAKE2b.
  static func wide(_ octets: [UInt8], key: [UInt8], count: Int) -> [UInt8] {
    run(octets, key, count, start: SHA512.start, rounds: 12, shifts: [32, 24, 16, 63])
  }

  /// BLAKE2s.
  static func narrow(_ octets: [UInt8], key: [UInt8], count: Int) -> [UInt8] {
    let start = SHA512.start.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    return run(octets, key, count, start: start, rounds: 10, shifts: [16, 12, 8, 7])
  }

  private static func run<Word: FixedWidthInteger & UnsignedInteger>(
    _ octets: [UInt8], _ key: [UInt8], _ count: Int, start: [Word], rounds: Int, shifts: [Word]
  ) -> [UInt8] {
    let size = Word.bitWidth / 8
    let blockSize = size * 16
    var state = start
    state[0] ^= 0x0101_0000 ^ Word(key.count) << 8 ^ Word(count)
    var message = key.isEmpty ? [] : key + [UInt8](repeating: 0, count: blockSize - key.count)
    message += octets
    let length = message.count
    while message.isEmpty || message.count % blockSize != 0 { message.append(0) }
    for block in stride(from: 0, to: message.count, by: blockSize) {
      let words = (0..<16).map { index in
        (0..<size).reduce(Word(0)) { $0 | Word(message[block + index * size + $1]) << Word($1 * 8) }
      }
      var work = state + start
      work[12] ^= Word(truncatingIfNeeded: min(length, block + blockSize))
      if block + blockSize >= message.count { work[14] = ~work[14] }
      for round in 0..<rounds {
        let order = orders[round % 10]
        for step in 0..<8 {
          // First the columns, then the diagonals.
          let places = (0..<4).map { row in 4 * row + (step < 4 ? step : (step + row) % 4) }
          mix(&work, places, words[order[2 * step]], words[order[2 * step + 1]], shifts)
        }
      }
      for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
    }
    let all = state.flatMap { word in (0..<size).map { UInt8(truncatingIfNeeded: word >> Word($0 * 8)) } }
    return Array(all.prefix(count))
  }

  private static func mix<Word: FixedWidthInteger & UnsignedInteger>(
    _ work: inout [Word], _ places: [Int], _ first: Word, _ second: Word, _ shifts: [Word]
  ) {
    func rotated(_ word: Word, _ count: Word) -> Word {
      word >> count | word << (Word(Word.bitWidth) - count)
    }
    let (a, b, c, d) = (places[0], places[1], places[2], places[3])
    for (word, turn) in [(first, 0), (second, 2)] {
      work[a] = work[a] &+ work[b] &+ word
      work[d] = rotated(work[d] ^ work[a], shifts[turn])
      work[c] = work[c] &+ work[d]
      work[b] = rotated(work[b] ^ work[c], shifts[turn + 1])
    }
  }
}
