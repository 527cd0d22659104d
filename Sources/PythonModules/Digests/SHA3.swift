// SHA-3 and SHAKE (FIPS 202).

enum SHA3 {
  /// - Parameters:
  ///   - rate: the octets of a block.
  ///   - suffix: 6 for SHA-3, 0x1F for SHAKE.
  ///   - count: the octets of the digest.
  static func digest(_ octets: [UInt8], rate: Int, suffix: UInt8, count: Int) -> [UInt8] {
    var message = octets + [suffix]
    while message.count % rate != 0 { message.append(0) }
    message[message.count - 1] |= 0x80
    var state = [UInt64](repeating: 0, count: 25)
    for block in stride(from: 0, to: message.count, by: rate) {
      for index in 0..<rate {
        state[index / 8] ^= UInt64(message[block + index]) << UInt64(index % 8 * 8)
      }
      permute(&state)
    }
    var result: [UInt8] = []
    while true {
      result += (0..<rate).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> UInt64($0 % 8 * 8)) }
      if result.count >= count { return Array(result.prefix(count)) }
      permute(&state)
    }
  }

  private static func rotated(_ word: UInt64, _ count: Int) -> UInt64 {
    count == 0 ? word : word << UInt64(count) | word >> UInt64(64 - count)
  }

  private static func permute(_ state: inout [UInt64]) {
    var register: UInt8 = 1
    for _ in 0..<24 {
      let parity = (0..<5).map { x in (0..<5).reduce(UInt64(0)) { $0 ^ state[x + 5 * $1] } }
      for x in 0..<5 {
        let change = parity[(x + 4) % 5] ^ rotated(parity[(x + 1) % 5], 1)
        for y in 0..<5 { state[x + 5 * y] ^= change }
      }
      var (x, y) = (1, 0)
      var current = state[1]
      for step in 0..<24 {
        (x, y) = (y, (2 * x + 3 * y) % 5)
        let next = state[x + 5 * y]
        state[x + 5 * y] = rotated(current, (step + 1) * (step + 2) / 2 % 64)
        current = next
      }
      for y in 0..<5 {
        let row = Array(state[(5 * y)..<(5 * y + 5)])
        for x in 0..<5 { state[x + 5 * y] = row[x] ^ ~row[(x + 1) % 5] & row[(x + 2) % 5] }
      }
      // The round's constant comes out of a shift register.
      for bit in 0..<7 {
        if register & 1 == 1 { state[0] ^= 1 << UInt64((1 << bit) - 1) }
        register = register & 0x80 == 0 ? register << 1 : register << 1 ^ 0x71
      }
    }
  }
}
