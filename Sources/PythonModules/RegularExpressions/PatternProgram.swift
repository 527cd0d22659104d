// A compiled pattern: instructions and the sets that they test. Unsafe pointers: the program owns them, and they are
// valid as long as it lives.

/// What an instruction does. `a` … `d` are its operands; "next" is the character at the place that has been reached.
enum PatternOperation: UInt8 {
  /// There is no match this way.
  case fail
  /// The whole pattern has matched.
  case succeed
  /// Next is the character `a`; is not the character `a`; is any; is in set `a`.
  case literal, notLiteral, anything, set
  /// The `b` characters from position `a` of the literals follow.
  case string
  case beginningOfText, beginningOfLine, end, endOfLine, endOfText
  /// A word of the alphabet of set `a` begins or ends here; or neither.
  case boundary, notBoundary
  /// Mark `a` is here: the start of a group for an even number, its end for an odd one.
  case mark
  /// Goes on at `a`.
  case jump
  /// Goes on behind this, later at `a`; the other way round.
  case split, splitLater
  /// Where next is in set `b`, as `split`, else goes on at `a`; where `c` is not 0, there is no later.
  case splitWhere
  /// Goes on at `a`, later behind this; where next is in set `b` only, and with `c` not 0 without a later.
  case again, againWhere
  /// Between `b` and `c` characters of run `a`: as many as possible, as few as possible.
  case run, lazyRun
  /// Opens the counted loop `a`.
  case openLoop
  /// The end of the body of counted loop `a`, which is to run `b` to `c` times and starts at `d`: greedy, lazy.
  case loop, lazyLoop
  /// Remembers `b` marks from mark `a` on, for going back behind what cannot be gone into again.
  case remember
  /// Nothing between these can be gone back into; slot `a`.
  case openAtomic, closeAtomic
  /// What matches between these takes no characters; slot `a`.
  case openLook, closeLook
  /// What is between these must not match, else goes on at `b`; slot `a`.
  case openNot, closeNot
  /// Goes back `a` characters.
  case back
  /// What group `a` matched follows: exactly, or with case ignored by rule `b`.
  case reference
  /// Goes on at `b` where group `a` has not matched.
  case condition
}

/// What characters a run takes.
enum RunKind: UInt8 {
  case everything
  /// All but the one character `a`.
  case allBut
  /// The one character `a`.
  case literal
  /// Those of set `a`.
  case set
}

/// What is known of the character behind a run.
enum RunFollower: UInt8 {
  case unknown
  /// It is the character `d`.
  case literal
  /// It is in set `d`.
  case set
  /// It is none that the run takes, so the run ends where it must.
  case apart
}

/// One instruction.
struct PatternInstruction {
  var operation: PatternOperation
  var kind = RunKind.everything
  var follower = RunFollower.unknown
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var d: Int32 = 0

  init(_ operation: PatternOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) {
    self.operation = operation
    self.a = Int32(truncatingIfNeeded: a)
    self.b = Int32(truncatingIfNeeded: b)
    self.c = Int32(truncatingIfNeeded: c)
    self.d = Int32(truncatingIfNeeded: d)
  }

  /// The count of a run or loop that has no upper bound.
  static let unbounded = Int(Int32.max)
}

/// A compiled pattern.
final class PatternProgram {
  let instructions: UnsafeMutablePointer<PatternInstruction>
  let instructionCount: Int
  /// 256 bytes for each set, 1 for the characters in it.
  let tables: UnsafeMutablePointer<UInt8>
  let wideSets: UnsafeMutablePointer<WideSet>
  let setCount: Int
  let literals: UnsafeMutablePointer<UInt32>
  let literalCount: Int

  let flags: PatternFlags
  /// False for a pattern of bytes.
  let isText: Bool
  /// Number of groups without the whole match.
  let groupCount: Int
  let groupNames: [(name: [UInt32], number: Int)]
  let loopCount: Int
  let slotCount: Int
  let warnings: [String]

  /// The least number of characters that a match takes.
  let minimumWidth: Int
  /// A match can only start at the start of the text.
  let isAnchored: Bool
  /// The characters with which every match starts; they are all of it where `isLiteral`.
  let prefix: [UInt32]
  /// The same in bytes; nil where it has wide characters.
  let narrowPrefix: UnsafeMutablePointer<UInt8>?
  let isLiteral: Bool
  /// The set in which the first character of every match is, or -1.
  let firstSet: Int
  /// A match may also stand at the end of the text, without a first character.
  let mayStartAtEnd: Bool

  /// Working memory that no matching uses at the moment.
  @exclusivity(unchecked) private var spareMemory: MatcherMemory?

  /// Working memory for one matching; the caller gives it back.
  func takeMemory() -> MatcherMemory {
    guard let memory = spareMemory else { return MatcherMemory(for: self) }
    spareMemory = nil
    return memory
  }

  func giveBack(_ memory: MatcherMemory) {
    memory.shrink()
    spareMemory = memory
  }

  init(_ parts: PatternProgramParts) {
    func copied<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
      pointer.initialize(from: elements, count: elements.count)
      return pointer
    }
    instructions = copied(parts.instructions)
    instructionCount = parts.instructions.count
    literals = copied(parts.literals)
    literalCount = parts.literals.count
    tables = copied(parts.sets.flatMap { $0.low.map { $0 ? 1 : 0 } })
    wideSets = copied(
      parts.sets.map { set in
        WideSet(
          answer: set.answer, isNegated: set.isNegated, ignoresCase: set.ignoresCase,
          categories: set.categories,
          rangeCount: set.ranges.count / 2, ranges: set.ranges.isEmpty ? nil : copied(set.ranges))
      })
    setCount = parts.sets.count
    flags = parts.flags
    isText = parts.isText
    groupCount = parts.groupCount
    groupNames = parts.groupNames
    loopCount = parts.loopCount
    slotCount = parts.slotCount
    warnings = parts.warnings
    minimumWidth = parts.minimumWidth
    isAnchored = parts.isAnchored
    prefix = parts.prefix
    narrowPrefix =
      parts.prefix.contains { $0 > 255 } ? nil : copied(parts.prefix.map { UInt8(truncatingIfNeeded: $0) })
    isLiteral = parts.isLiteral
    firstSet = parts.firstSet
    mayStartAtEnd = parts.mayStartAtEnd
  }

  deinit {
    instructions.deallocate()
    literals.deallocate()
    tables.deallocate()
    for index in 0..<setCount { wideSets[index].ranges?.deallocate() }
    wideSets.deallocate()
    narrowPrefix?.deallocate()
  }
}

/// What a program is made of.
struct PatternProgramParts {
  var instructions: [PatternInstruction] = []
  var literals: [UInt32] = []
  var sets: [CharacterSet] = []
  var flags: PatternFlags = []
  var isText = true
  var groupCount = 0
  var groupNames: [(name: [UInt32], number: Int)] = []
  var loopCount = 0
  var slotCount = 0
  var warnings: [String] = []
  var minimumWidth = 0
  var isAnchored = false
  var prefix: [UInt32] = []
  var isLiteral = false
  var firstSet = -1
  var mayStartAtEnd = false
}
