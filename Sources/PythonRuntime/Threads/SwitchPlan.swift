// Turns of threads by number instead of by time: what a seed decides happens again with the same seed.

/// When the running thread gives its turn away, and to whom, as a seed has it.
///
/// A thread can be interrupted where it looks up: at the end of a loop's round and at the start of a function. The plan
/// counts these places. While it is in force a thread that waits for another's lock keeps asking for its turn, so that
/// the order of turns depends on nothing but the seed and what the threads do. What they wait for outside of Python
/// (time, files, processes) comes when it comes.
struct SwitchPlan {
  private var random: RandomBits
  private var remaining = 0

  init(seed: UInt64) {
    random = RandomBits(seed: seed)
    remaining = nextLength()
  }

  /// Counts one place.
  /// - Returns: whether the turn ends here.
  mutating func endsTurn() -> Bool {
    remaining -= 1
    guard remaining <= 0 else { return false }
    remaining = nextLength()
    return true
  }

  /// Which of those that want the turn gets it.
  /// - Returns: a place among `count`; 0 where there is none.
  mutating func choose(among count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &random) }

  /// Turns of one place and turns of hundreds are about as frequent: races differ in how much they need.
  private mutating func nextLength() -> Int {
    Int.random(in: 1...(1 << Int.random(in: 0...10, using: &random)), using: &random)
  }
}

/// Steele, Lea and Flood's SplitMix64: neighbouring seeds give unlike streams.
private struct RandomBits: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
