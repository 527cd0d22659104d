// With which characters a part of a pattern can go on: what lets the matcher skip places and alternatives at a glance.

/// The characters that can stand next, at least all of them: an answer that is too wide costs time, never a match.
struct FirstCharacters: Equatable {
  /// One bit for each character below U+0100.
  var low: SIMD4<UInt64>
  /// Whether characters from U+0100 on are among them.
  var hasWide: Bool
  /// Whether the text may end here.
  var mayEnd: Bool

  static let none = FirstCharacters(low: .zero, hasWide: false, mayEnd: false)
  static let everything = FirstCharacters(low: SIMD4(repeating: .max), hasWide: true, mayEnd: true)

  /// True where nothing is known.
  var isEverything: Bool { self == .everything }

  static func | (left: FirstCharacters, right: FirstCharacters) -> FirstCharacters {
    FirstCharacters(
      low: left.low | right.low, hasWide: left.hasWide || right.hasWide, mayEnd: left.mayEnd || right.mayEnd)
  }

  func isApart(from other: FirstCharacters) -> Bool {
    low & other.low == .zero && !(hasWide && other.hasWide)
  }

  init(low: SIMD4<UInt64>, hasWide: Bool, mayEnd: Bool) {
    self.low = low
    self.hasWide = hasWide
    self.mayEnd = mayEnd
  }

  init(_ set: CharacterSet) {
    var low = SIMD4<UInt64>.zero
    for point in 0..<256 where set.low[point] { low[point >> 6] |= 1 << UInt64(point & 63) }
    self.init(low: low, hasWide: set.answer != .none, mayEnd: false)
  }

  init(_ point: UInt32) {
    self = .none
    if point < 256 { low[Int(point >> 6)] |= 1 << UInt64(point & 63) } else { hasWide = true }
  }

  /// The same as a set to test for.
  var set: CharacterSet {
    var set = CharacterSet()
    for point in 0..<256 { set.low[point] = low[point >> 6] & 1 << UInt64(point & 63) != 0 }
    set.answer = hasWide ? .all : .none
    return set
  }
}

extension PatternCompiler {
  /// What can stand first where `nodes` and then something that starts with `follow` is to match.
  func first(
    of nodes: [PatternNode], _ follow: FirstCharacters, _ flags: PatternFlags, depth: Int = 0
  ) -> FirstCharacters {
    // Nested deeper, the answer is not worth its time.
    if depth > 12 { return .everything }
    // Only up to the first part that takes a character is there anything to learn.
    var end = 0
    while end < nodes.count {
      end += 1
      if PatternWidth(of: nodes[end - 1], groups: tree.groupWidths).minimum > 0 { break }
    }
    var result = follow
    for node in nodes[..<end].reversed() { result = first(of: node, result, flags, depth: depth) }
    return result
  }

  func first(
    of node: PatternNode, _ follow: FirstCharacters, _ flags: PatternFlags, depth: Int = 0
  ) -> FirstCharacters {
    switch node {
    case .literal(let point) where Self.rule(flags) == .exact: return FirstCharacters(point)
    case .literal, .notLiteral, .any, .set:
      return characterSet(of: node, flags).map { FirstCharacters($0) } ?? .everything
    case .anchor(let anchor):
      switch anchor {
      case .end:
        var result = FirstCharacters(10)
        result.mayEnd = true
        return result
      case .endOfText: return FirstCharacters(low: .zero, hasWide: false, mayEnd: true)
      default: return follow
      }
    case .alternatives(let choices):
      return choices.reduce(FirstCharacters.none) { $0 | first(of: $1, follow, flags, depth: depth + 1) }
    case .group(_, let adding, let removing, let body):
      return first(of: body, follow, Self.combined(flags, adding, removing), depth: depth + 1)
    case .repetition(_, let minimum, let maximum, let body):
      if maximum == 0 { return follow }
      let inner = first(of: body, follow, flags, depth: depth + 1)
      return minimum == 0 ? inner | follow : inner
    case .look: return follow
    case .reference: return .everything
    case .conditional(_, let yes, let no):
      return first(of: yes, follow, flags, depth: depth + 1)
        | (no.map { first(of: $0, follow, flags, depth: depth + 1) } ?? follow)
    case .atomic(let body): return first(of: body, follow, flags, depth: depth + 1)
    }
  }
}
