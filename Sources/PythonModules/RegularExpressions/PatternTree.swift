// What a regular expression says, as a tree, and why one cannot be compiled.

/// Why a pattern or a replacement template is refused, and as which Python exception.
enum PatternFailure: Error {
  /// `re.error`; the position counts code points of the pattern.
  case malformed(String, position: Int?)
  /// `OverflowError`.
  case tooLarge(String)
  /// `ValueError`.
  case unsuitable(String)
  /// `IndexError`.
  case unknownName(String)
  /// `RecursionError`.
  case tooDeep
}

/// The flags of a pattern, with the numbers that Python gives them.
struct PatternFlags: OptionSet, Hashable {
  var rawValue: Int

  static let template = PatternFlags(rawValue: 1)
  static let ignoreCase = PatternFlags(rawValue: 2)
  static let locale = PatternFlags(rawValue: 4)
  static let multiline = PatternFlags(rawValue: 8)
  static let dotAll = PatternFlags(rawValue: 16)
  static let unicode = PatternFlags(rawValue: 32)
  static let verbose = PatternFlags(rawValue: 64)
  static let debug = PatternFlags(rawValue: 128)
  static let ascii = PatternFlags(rawValue: 256)

  /// Those of which only one can hold: which alphabet the classes mean.
  static let alphabets: PatternFlags = [.ascii, .locale, .unicode]
  /// Those that hold for a whole pattern only.
  static let global: PatternFlags = [.debug, .template]

  /// The flag that a letter in `(?…)` stands for.
  init?(letter: UInt32) {
    switch letter {
    case 0x69: self = .ignoreCase
    case 0x4C: self = .locale
    case 0x6D: self = .multiline
    case 0x73: self = .dotAll
    case 0x78: self = .verbose
    case 0x61: self = .ascii
    case 0x74: self = .template
    case 0x75: self = .unicode
    default: return nil
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }
}

/// The classes `\d \D \s \S \w \W`.
enum CharacterCategory: UInt8 {
  case digit, notDigit, space, notSpace, word, notWord

  init?(letter: UInt32) {
    switch letter {
    case 0x64: self = .digit
    case 0x44: self = .notDigit
    case 0x73: self = .space
    case 0x53: self = .notSpace
    case 0x77: self = .word
    case 0x57: self = .notWord
    default: return nil
    }
  }
}

/// What stands between the brackets of a set.
enum SetItem: Equatable {
  case literal(UInt32)
  case range(UInt32, UInt32)
  case category(CharacterCategory)
}

/// Conditions on a place, which take no characters.
enum PatternAnchor {
  case beginning, beginningOfText, boundary, notBoundary, end, endOfText
}

enum RepetitionStyle { case greedy, lazy, possessive }

/// A part of a pattern.
indirect enum PatternNode {
  case literal(UInt32)
  case notLiteral(UInt32)
  case any
  case set([SetItem], negated: Bool)
  case anchor(PatternAnchor)
  case alternatives([[PatternNode]])
  case group(number: Int?, adding: PatternFlags, removing: PatternFlags, [PatternNode])
  case repetition(RepetitionStyle, minimum: Int, maximum: Int, [PatternNode])
  case look(ahead: Bool, negated: Bool, [PatternNode])
  case reference(Int)
  case conditional(group: Int, yes: [PatternNode], no: [PatternNode]?)
  case atomic([PatternNode])

  /// The count of a repetition that has no upper bound.
  static let unbounded = 4_294_967_295
}

/// A parsed pattern.
struct PatternTree {
  var nodes: [PatternNode]
  var flags: PatternFlags
  /// False for a pattern of bytes.
  var isText: Bool
  /// Number of groups, the whole match included.
  var groupCount: Int
  /// Names in the order of their groups.
  var groupNames: [(name: [UInt32], number: Int)]
  /// How many characters each group takes, at least and at most; the first stands for the whole match.
  var groupWidths: [PatternWidth?]
  /// Warnings of the category FutureWarning, in order.
  var warnings: [String]
}

/// The least and the greatest number of characters that something can take.
struct PatternWidth: Equatable {
  var minimum: Int
  var maximum: Int

  static let none = PatternWidth(minimum: 0, maximum: 0)
  static let one = PatternWidth(minimum: 1, maximum: 1)

  static func + (left: PatternWidth, right: PatternWidth) -> PatternWidth {
    PatternWidth(
      minimum: min(left.minimum + right.minimum, PatternNode.unbounded - 1),
      maximum: min(left.maximum + right.maximum, PatternNode.unbounded))
  }

  static func | (left: PatternWidth, right: PatternWidth) -> PatternWidth {
    PatternWidth(
      minimum: min(left.minimum, right.minimum), maximum: max(left.maximum, right.maximum))
  }

  func times(_ minimum: Int, _ maximum: Int) -> PatternWidth {
    func product(_ left: Int, _ right: Int, _ limit: Int) -> Int {
      let (product, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow ? limit : min(product, limit)
    }
    return PatternWidth(
      minimum: product(self.minimum, minimum, PatternNode.unbounded - 1),
      maximum: product(self.maximum, maximum, PatternNode.unbounded))
  }

  /// The width of parts one after the other.
  init(of nodes: [PatternNode], groups: [PatternWidth?]) {
    self = .none
    for node in nodes { self = self + PatternWidth(of: node, groups: groups) }
  }

  init(minimum: Int, maximum: Int) {
    self.minimum = minimum
    self.maximum = maximum
  }

  init(of node: PatternNode, groups: [PatternWidth?]) {
    switch node {
    case .literal, .notLiteral, .any, .set: self = .one
    case .anchor, .look: self = .none
    case .alternatives(let choices):
      var width = PatternWidth(minimum: PatternNode.unbounded - 1, maximum: 0)
      for choice in choices { width = width | PatternWidth(of: choice, groups: groups) }
      self = width
    case .group(let number, _, _, let body):
      if let number, number < groups.count, let known = groups[number] {
        self = known
      } else {
        self = PatternWidth(of: body, groups: groups)
      }
    case .repetition(_, let minimum, let maximum, let body):
      self = PatternWidth(of: body, groups: groups).times(minimum, maximum)
    case .reference(let number):
      self = number < groups.count ? groups[number] ?? .none : .none
    case .conditional(_, let yes, let no):
      self =
        PatternWidth(of: yes, groups: groups) | (no.map { PatternWidth(of: $0, groups: groups) } ?? .none)
    case .atomic(let body): self = PatternWidth(of: body, groups: groups)
    }
  }
}
