// From the tree of a pattern to its program.

/// Makes programs.
struct PatternCompiler {
  let tree: PatternTree
  var parts = PatternProgramParts()
  private var setNumbers: [CharacterSet: Int] = [:]

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - points: its code points, or its bytes.
  ///   - isText: false for a pattern of bytes.
  static func compile(_ points: [UInt32], isText: Bool, flags: PatternFlags) throws(PatternFailure)
    -> PatternProgram
  {
    let tree = try PatternParser.parse(points, isText: isText, flags: flags)
    var compiler = PatternCompiler(tree: tree)
    try compiler.emit(tree.nodes, .everything, tree.flags)
    compiler.append(.succeed)
    compiler.describe()
    return PatternProgram(compiler.parts)
  }

  private init(tree: PatternTree) { self.tree = tree }

  // MARK: Flags

  static func rule(_ flags: PatternFlags) -> CaseRule {
    flags.contains(.ignoreCase) ? flags.contains(.unicode) ? .unicode : .ascii : .exact
  }

  static func alphabet(_ flags: PatternFlags) -> Alphabet { flags.contains(.unicode) ? .unicode : .ascii }

  static func combined(_ flags: PatternFlags, _ adding: PatternFlags, _ removing: PatternFlags)
    -> PatternFlags
  {
    var result = flags
    if !adding.isDisjoint(with: .alphabets) { result.subtract(.alphabets) }
    return result.union(adding).subtracting(removing)
  }

  // MARK: Single characters

  /// The set of characters that a part matches, nil where it does not stand for one character.
  func characterSet(of node: PatternNode, _ flags: PatternFlags) -> CharacterSet? {
    let rule = Self.rule(flags)
    let alphabet = Self.alphabet(flags)
    switch node {
    case .literal(let point):
      return CharacterSet([.literal(point)], negated: false, case: rule, alphabet: alphabet)
    case .notLiteral(let point):
      return CharacterSet([.literal(point)], negated: true, case: rule, alphabet: alphabet)
    case .any:
      if flags.contains(.dotAll) { return .everything }
      return CharacterSet([.literal(10)], negated: true, case: .exact, alphabet: alphabet)
    case .set(let items, let negated):
      return CharacterSet(items, negated: negated, case: rule, alphabet: alphabet)
    case .group(nil, let adding, let removing, let body) where body.count == 1:
      return characterSet(of: body[0], Self.combined(flags, adding, removing))
    default: return nil
    }
  }

  /// The one character that a part stands for, where it is one.
  private func literal(_ node: PatternNode, _ flags: PatternFlags) -> UInt32? {
    guard case .literal(let point) = node else { return nil }
    switch Self.rule(flags) {
    case .exact: return point
    case .ascii: return (point | 0x20) &- 0x61 < 26 ? nil : point
    case .unicode: return CharacterPages.casedPages.contains(point >> 8) && !(point < 0x41) ? nil : point
    }
  }

  mutating func number(of set: CharacterSet) -> Int {
    if let known = setNumbers[set] { return known }
    let number = parts.sets.count
    parts.sets.append(set)
    setNumbers[set] = number
    return number
  }

  // MARK: Instructions

  @discardableResult
  mutating func append(_ operation: PatternOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0)
    -> Int
  {
    parts.instructions.append(PatternInstruction(operation, a, b, c, d))
    return parts.instructions.count - 1
  }

  var here: Int { parts.instructions.count }

  /// Sets where an instruction goes on to this place.
  mutating func land(_ instruction: Int) { parts.instructions[instruction].a = Int32(here) }

  mutating func emit(
    _ nodes: [PatternNode], _ follow: FirstCharacters, _ flags: PatternFlags
  ) throws(PatternFailure) {
    // What follows each part, from the last to the first.
    var follows = [follow]
    for node in nodes.dropFirst().reversed() {
      follows.append(first(of: node, follows[follows.count - 1], flags))
    }
    var index = 0
    while index < nodes.count {
      var text: [UInt32] = []
      while index + text.count < nodes.count, let point = literal(nodes[index + text.count], flags) {
        text.append(point)
      }
      if text.count > 1 {
        append(.string, parts.literals.count, text.count)
        parts.literals += text
        index += text.count
      } else {
        try emit(nodes[index], follows[nodes.count - 1 - index], flags)
        index += 1
      }
    }
  }

  private mutating func emit(
    _ node: PatternNode, _ follow: FirstCharacters, _ flags: PatternFlags
  ) throws(PatternFailure) {
    switch node {
    case .literal, .notLiteral, .any, .set: emitSingle(node, flags)
    case .anchor(let anchor): emit(anchor, flags)
    case .alternatives(let choices): try emit(choices: choices, follow, flags)
    case .group(let number, let adding, let removing, let body):
      let flags = Self.combined(flags, adding, removing)
      if let number { append(.mark, number * 2 - 2) }
      try emit(body, follow, flags)
      if let number { append(.mark, number * 2 - 1) }
    case .repetition(let style, let minimum, let maximum, let body):
      try emitRepetition(
        style, minimum: min(minimum, PatternInstruction.unbounded),
        maximum: min(maximum, PatternInstruction.unbounded), body, follow, flags)
    case .look(let ahead, let negated, let body): try emitLook(body, ahead: ahead, negated: negated, flags)
    case .reference(let number):
      let rule = Self.rule(flags)
      append(.reference, number, rule == .exact ? 0 : rule == .ascii ? 1 : 2)
    case .conditional(let group, let yes, let no):
      let condition = append(.condition, group)
      try emit(yes, follow, flags)
      guard let no else {
        parts.instructions[condition].b = Int32(here)
        return
      }
      let jump = append(.jump)
      parts.instructions[condition].b = Int32(here)
      try emit(no, follow, flags)
      land(jump)
    case .atomic(let body):
      try emitAtomic(flags, of: body) { (compiler) throws(PatternFailure) in
        try compiler.emit(body, .everything, flags)
      }
    }
  }

  private mutating func emitSingle(_ node: PatternNode, _ flags: PatternFlags) {
    if let point = literal(node, flags) {
      append(.literal, Int(point))
    } else if let set = characterSet(of: node, flags) {
      if set == .everything {
        append(.anything)
      } else if let missing = set.onlyMissing {
        append(.notLiteral, Int(missing))
      } else {
        append(.set, number(of: set))
      }
    }
  }

  private mutating func emit(_ anchor: PatternAnchor, _ flags: PatternFlags) {
    let isMultiline = flags.contains(.multiline)
    switch anchor {
    case .beginning: append(isMultiline ? .beginningOfLine : .beginningOfText)
    case .beginningOfText: append(.beginningOfText)
    case .end: append(isMultiline ? .endOfLine : .end)
    case .endOfText: append(.endOfText)
    case .boundary, .notBoundary:
      let word = CharacterSet(
        [.category(.word)], negated: false, case: .exact, alphabet: Self.alphabet(flags))
      append(anchor == .boundary ? .boundary : .notBoundary, number(of: word))
    }
  }

  private mutating func emit(
    choices: [[PatternNode]], _ follow: FirstCharacters, _ flags: PatternFlags
  ) throws(PatternFailure) {
    let firsts = choices.map { first(of: $0, follow, flags) }
    // What any of the later ones can start with.
    var later = Array(repeating: FirstCharacters.none, count: choices.count)
    for index in choices.indices.dropLast().reversed() { later[index] = later[index + 1] | firsts[index + 1] }
    var ends: [Int] = []
    for (index, choice) in choices.enumerated() {
      guard index < choices.count - 1 else {
        try emit(choice, follow, flags)
        break
      }
      let split = appendSplit(firsts[index], otherwise: later[index])
      try emit(choice, follow, flags)
      ends.append(append(.jump))
      land(split)
    }
    for end in ends { land(end) }
  }

  /// A choice between what starts with `first`, which comes behind, and something that starts with `other`.
  mutating func appendSplit(_ first: FirstCharacters, otherwise other: FirstCharacters) -> Int {
    if first.mayEnd || first.isEverything { return append(.split) }
    return append(.splitWhere, 0, number(of: first.set), first.isApart(from: other) ? 1 : 0)
  }

  // MARK: What cannot be gone back into

  /// The groups in parts of a pattern: the first and how many.
  private func groups(in nodes: [PatternNode]) -> (first: Int, count: Int) {
    var first = Int.max
    var last = 0
    func visit(_ nodes: [PatternNode]) {
      for node in nodes {
        switch node {
        case .group(let number, _, _, let body):
          if let number {
            first = min(first, number)
            last = max(last, number)
          }
          visit(body)
        case .alternatives(let choices): for choice in choices { visit(choice) }
        case .repetition(_, _, _, let body), .look(_, _, let body), .atomic(let body): visit(body)
        case .conditional(_, let yes, let no):
          visit(yes)
          visit(no ?? [])
        default: break
        }
      }
    }
    visit(nodes)
    return last == 0 ? (0, 0) : (first, last - first + 1)
  }

  private mutating func appendRemember(_ body: [PatternNode]) {
    let (first, count) = groups(in: body)
    if count > 0 { append(.remember, first * 2 - 2, count * 2) }
  }

  private mutating func takeSlot() -> Int {
    parts.slotCount += 1
    return parts.slotCount - 1
  }

  mutating func emitAtomic(
    _ flags: PatternFlags, of body: [PatternNode],
    _ content: (inout PatternCompiler) throws(PatternFailure) -> Void
  ) throws(PatternFailure) {
    appendRemember(body)
    let slot = takeSlot()
    append(.openAtomic, slot)
    try content(&self)
    append(.closeAtomic, slot)
  }

  private mutating func emitLook(
    _ body: [PatternNode], ahead: Bool, negated: Bool, _ flags: PatternFlags
  ) throws(PatternFailure) {
    if negated, body.isEmpty {
      append(.fail)
      return
    }
    var distance = 0
    if !ahead {
      let width = PatternWidth(of: body, groups: tree.groupWidths)
      if width.minimum != width.maximum {
        throw .malformed("look-behind requires fixed-width pattern", position: nil)
      }
      distance = width.minimum
    }
    if !negated { appendRemember(body) }
    let slot = takeSlot()
    let open = append(negated ? .openNot : .openLook, slot)
    if distance > 0 { append(.back, min(distance, PatternInstruction.unbounded)) }
    try emit(body, .everything, flags)
    append(negated ? .closeNot : .closeLook, slot)
    parts.instructions[open].b = Int32(here)
  }

  // MARK: The whole

  /// What a search knows before it starts.
  private mutating func describe() {
    parts.flags = tree.flags
    parts.isText = tree.isText
    parts.groupCount = tree.groupCount - 1
    parts.groupNames = tree.groupNames
    parts.warnings = tree.warnings
    parts.minimumWidth = PatternWidth(of: tree.nodes, groups: tree.groupWidths).minimum
    parts.isAnchored = isAnchored(tree.nodes)
    if Self.rule(tree.flags) == .exact {
      let isWhole = appendPrefix(tree.nodes)
      parts.isLiteral = isWhole && parts.groupCount == 0 && !parts.prefix.isEmpty
    }
    let first = first(of: tree.nodes, .everything, tree.flags)
    parts.mayStartAtEnd = first.mayEnd
    if !first.isEverything, first.low != .init(repeating: .max) { parts.firstSet = number(of: first.set) }
  }

  private func isAnchored(_ nodes: [PatternNode]) -> Bool {
    switch nodes.first {
    case .anchor(.beginningOfText): true
    case .anchor(.beginning): !tree.flags.contains(.multiline)
    case .group(.some, _, _, let body): isAnchored(body)
    default: false
    }
  }

  /// Collects the characters at the start; false where something else follows them.
  private mutating func appendPrefix(_ nodes: [PatternNode]) -> Bool {
    for node in nodes {
      switch node {
      case .literal(let point): parts.prefix.append(point)
      case .group(.some, [], [], let body): if !appendPrefix(body) { return false }
      default: return false
      }
    }
    return true
  }
}
