// Sets of characters as the matcher tests them: a table of 256 bytes for the characters below U+0100, and a sorted list
// of ranges with a few flags for the rest. Unsafe pointers: a program owns the storage and frees it.

/// How letters that differ in case only are taken.
enum CaseRule { case exact, ascii, unicode }

/// Which characters the classes such as `\w` mean.
enum Alphabet { case ascii, unicode }

/// The test for characters from U+0100 on.
struct WideSet {
  enum Answer: UInt8 { case none, all, look }
  var answer: Answer
  var isNegated: Bool
  /// The lowercase of a character is looked up instead of it.
  var ignoresCase: Bool
  /// One bit for each `CharacterCategory`.
  var categories: UInt8
  var rangeCount: Int
  /// First and last character of each range, in order.
  var ranges: UnsafeMutablePointer<UInt32>?

  @inline(__always)
  func contains(_ point: UInt32) -> Bool {
    switch answer {
    case .none: return false
    case .all: return true
    case .look: return look(point)
    }
  }

  @inline(never)
  private func look(_ point: UInt32) -> Bool {
    var point = point
    if ignoresCase || categories != 0 {
      let facts = CharacterPages.facts(point)
      if ignoresCase { point = facts & CharacterPages.lowercaseMask }
      if categories != 0, hasCategory(facts) { return !isNegated }
    }
    guard let ranges else { return isNegated }
    var low = 0
    var high = rangeCount
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle * 2 + 1] < point { low = middle + 1 } else { high = middle }
    }
    return (low < rangeCount && ranges[low * 2] <= point) != isNegated
  }

  @inline(__always)
  private func hasCategory(_ facts: UInt32) -> Bool {
    func has(_ category: CharacterCategory, _ bit: UInt32, _ wanted: Bool) -> Bool {
      categories & 1 << category.rawValue != 0 && (facts & bit != 0) == wanted
    }
    return has(.word, CharacterPages.word, true) || has(.notWord, CharacterPages.word, false)
      || has(.digit, CharacterPages.digit, true) || has(.notDigit, CharacterPages.digit, false)
      || has(.space, CharacterPages.space, true) || has(.notSpace, CharacterPages.space, false)
  }
}

/// A set while a program is made.
struct CharacterSet: Hashable {
  /// Membership of the characters below U+0100.
  var low: [Bool] = Array(repeating: false, count: 256)
  var answer = WideSet.Answer.none
  var isNegated = false
  var ignoresCase = false
  var categories: UInt8 = 0
  /// First and last character of each range, sorted and apart.
  var ranges: [UInt32] = []

  /// Every character.
  static let everything: CharacterSet = {
    var set = CharacterSet()
    set.low = Array(repeating: true, count: 256)
    set.answer = .all
    return set
  }()

  init() {}

  /// The set of a pattern's `[…]`, `.`, class or character.
  init(_ items: [SetItem], negated: Bool, case rule: CaseRule, alphabet: Alphabet) {
    isNegated = negated
    ignoresCase = rule == .unicode
    var pairs: [(UInt32, UInt32)] = []
    for item in items {
      switch item {
      case .literal(let point): Self.add(point, point, rule, to: &pairs)
      case .range(let first, let last): Self.add(first, last, rule, to: &pairs)
      case .category(let category):
        if alphabet == .unicode {
          categories |= 1 << category.rawValue
        } else {
          pairs += Self.asciiRanges(category)
        }
      }
    }
    ranges = Self.merged(pairs)
    for point in UInt32(0)..<256 {
      let tested: UInt32
      switch rule {
      case .exact: tested = point
      case .ascii: tested = CharacterPages.asciiLowercase(point)
      case .unicode: tested = CharacterPages.lowercase(point)
      }
      low[Int(point)] = hasBelow(tested) != negated
    }
    // Where no range reaches beyond U+00FF and case is not looked at, all wide characters are alike.
    let reaches = ranges.last.map { $0 >= 0x100 } ?? false
    if !reaches, categories == 0, !ignoresCase || !hasWideTwins {
      answer = negated ? .all : .none
      ranges = []
    } else if ranges.count == 2, ranges[0] <= 0x100, ranges[1] >= 0x10FFFF {
      answer = negated ? .none : .all
    } else {
      answer = .look
    }
  }

  /// Whether a wide character may have a lowercase that is in one of the ranges, all of which are below U+0100.
  private var hasWideTwins: Bool {
    for wide in [0x130, 0x178, 0x1E9E, 0x212A, 0x212B] as [UInt32] {
      if isInRange(CharacterPages.lowercase(wide)) { return true }
    }
    return false
  }

  private func isInRange(_ point: UInt32) -> Bool {
    for index in stride(from: 0, to: ranges.count, by: 2)
    where ranges[index] <= point && point <= ranges[index + 1] { return true }
    return false
  }

  private func hasBelow(_ point: UInt32) -> Bool {
    if categories != 0 {
      let facts = CharacterPages.facts(point)
      for (category, bit) in [
        (CharacterCategory.word, CharacterPages.word), (.digit, CharacterPages.digit),
        (.space, CharacterPages.space),
      ] {
        if categories & 1 << category.rawValue != 0, facts & bit != 0 { return true }
        if categories & 2 << category.rawValue != 0, facts & bit == 0 { return true }
      }
    }
    return isInRange(point)
  }

  /// Adds a range, and where case is ignored what else its characters match.
  private static func add(
    _ first: UInt32, _ last: UInt32, _ rule: CaseRule, to pairs: inout [(UInt32, UInt32)]
  ) {
    pairs.append((first, last))
    switch rule {
    case .exact: break
    case .ascii:
      let low = max(first, 0x41)
      let high = min(last, 0x5A)
      if low <= high { pairs.append((low + 32, high + 32)) }
    case .unicode:
      for page in CharacterPages.casedPages where page << 8 <= last && first <= page << 8 | 0xFF {
        for point in max(first, page << 8)...min(last, page << 8 | 0xFF) {
          let lowercase = CharacterPages.lowercase(point)
          if lowercase != point { pairs.append((lowercase, lowercase)) }
          let family = CaseFamilies.family(of: lowercase)
          if family.count > 1 { pairs += family.map { ($0, $0) } }
        }
      }
    }
  }

  private static func asciiRanges(_ category: CharacterCategory) -> [(UInt32, UInt32)] {
    switch category {
    case .digit: [(0x30, 0x39)]
    case .notDigit: [(0, 0x2F), (0x3A, 0x10FFFF)]
    case .space: [(9, 13), (32, 32)]
    case .notSpace: [(0, 8), (14, 31), (33, 0x10FFFF)]
    case .word: [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]
    case .notWord: [(0, 0x2F), (0x3A, 0x40), (0x5B, 0x5E), (0x60, 0x60), (0x7B, 0x10FFFF)]
    }
  }

  private static func merged(_ pairs: [(UInt32, UInt32)]) -> [UInt32] {
    var result: [UInt32] = []
    for (first, last) in pairs.sorted(by: { $0.0 < $1.0 }) {
      if let end = result.last, first <= end &+ 1 {
        result[result.count - 1] = max(end, last)
      } else {
        result += [first, last]
      }
    }
    return result
  }

  /// The only character that is missing, where that is all.
  var onlyMissing: UInt32? {
    guard answer == .all, let missing = low.firstIndex(of: false), low.lastIndex(of: false) == missing else {
      return nil
    }
    return UInt32(missing)
  }
}
