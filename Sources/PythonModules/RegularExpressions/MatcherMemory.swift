// The working memory of a matcher: the stack of ways to go back, marks, and counters. Unsafe pointers: each is allocated
// here, grows here, and is freed with the object.

/// Whom a matcher asks whether to stop.
final class MatcherQuestions {
  /// True to stop.
  let ask: () -> Bool

  init(_ ask: @escaping () -> Bool) { self.ask = ask }
}

/// The memory that one matching needs; kept for the next.
final class MatcherMemory {
  /// How many words the stack may grow to: 1 GiB.
  static let stackLimit = 1 << 27
  /// Words that an instruction may push without asking again.
  static let reserve = 8

  @exclusivity(unchecked) private(set) var stack: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) private(set) var capacity = 256
  /// Where groups start and end, -1 for nowhere.
  let marks: UnsafeMutablePointer<Int>
  let markCount: Int
  /// For each counted loop how often its body has matched, and where it started last.
  let counts: UnsafeMutablePointer<Int>
  let lasts: UnsafeMutablePointer<Int>
  /// For each slot the height of the stack and the place at its start.
  let heights: UnsafeMutablePointer<Int>
  let places: UnsafeMutablePointer<Int>
  /// The number of the group that ended last, 0 for none.
  @exclusivity(unchecked) var lastIndex = 0

  init(for program: PatternProgram) {
    func allocated(_ count: Int, _ value: Int) -> UnsafeMutablePointer<Int> {
      let pointer = UnsafeMutablePointer<Int>.allocate(capacity: max(count, 1))
      pointer.initialize(repeating: value, count: max(count, 1))
      return pointer
    }
    stack = .allocate(capacity: capacity)
    markCount = program.groupCount * 2
    marks = allocated(markCount, -1)
    counts = allocated(program.loopCount, 0)
    lasts = allocated(program.loopCount, -1)
    heights = allocated(program.slotCount, 0)
    places = allocated(program.slotCount, 0)
  }

  deinit {
    stack.deallocate()
    marks.deallocate()
    counts.deallocate()
    lasts.deallocate()
    heights.deallocate()
    places.deallocate()
  }

  /// Makes room for more words; false where the limit is reached.
  func grow(_ used: Int, by words: Int) -> Bool {
    var larger = capacity * 2
    while larger < used + words + Self.reserve { larger *= 2 }
    guard larger <= Self.stackLimit else { return false }
    let fresh = UnsafeMutablePointer<Int>.allocate(capacity: larger)
    fresh.moveInitialize(from: stack, count: used)
    stack.deallocate()
    stack = fresh
    capacity = larger
    return true
  }

  /// Gives back what a deep matching took.
  func shrink() {
    guard capacity > 1 << 16 else { return }
    stack.deallocate()
    capacity = 256
    stack = .allocate(capacity: capacity)
  }

  func forgetMarks() {
    marks.update(repeating: -1, count: markCount)
    lastIndex = 0
  }
}
