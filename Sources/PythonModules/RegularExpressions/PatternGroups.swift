// What parentheses mean in a pattern: groups, lookarounds, conditions, comments and flags.

import PythonRuntime

extension PatternParser {
  /// A group whose opening parenthesis has been taken; nil where it is a comment or sets global flags.
  mutating func group(isVerbose: inout Bool, depth: Int, isStart: Bool) throws(PatternFailure) -> PatternNode?
  {
    let start = source.position - 1
    guard try source.match("?") else {
      return try capture(name: nil, start, isVerbose: isVerbose, depth: depth)
    }
    let kind = try takeKind()
    switch Unicode.Scalar(kind.escaped == nil ? kind.first : 0x5C) {
    case "P":
      if try source.match("<") {
        let name = try source.takeUntil(">", "group name")
        try source.checkName(name, offset: 1)
        return try capture(name: name, start, isVerbose: isVerbose, depth: depth)
      }
      if try source.match("=") { return try namedReference() }
      let other = try takeKind()
      throw source.error("unknown extension ?P" + source.shown(other.points), other.count + 2)
    case ":":
      return .group(
        number: nil, adding: [], removing: [], try body(start, isVerbose: isVerbose, depth: depth))
    case ">": return .atomic(try body(start, isVerbose: isVerbose, depth: depth))
    case "#":
      while true {
        if source.next == nil {
          throw source.error("missing ), unterminated comment", source.position - start)
        }
        if let token = try source.take(), token.isCharacter(")") { return nil }
      }
    case "=", "!", "<": return try look(kind, start, isVerbose: isVerbose, depth: depth)
    case "(": return try conditional(start, isVerbose: isVerbose, depth: depth)
    default:
      guard kind.isCharacter("-") || (kind.escaped == nil && PatternFlags(letter: kind.first) != nil) else {
        throw source.error("unknown extension ?" + source.shown(kind.points), kind.count + 1)
      }
    }
    guard let (adding, removing) = try scopedFlags(kind) else {
      if !isStart {
        throw source.error("global flags not at the start of the expression", source.position - start)
      }
      isVerbose = flags.contains(.verbose)
      return nil
    }
    let verbose = (isVerbose || adding.contains(.verbose)) && !removing.contains(.verbose)
    return .group(
      number: nil, adding: adding, removing: removing, try body(start, isVerbose: verbose, depth: depth))
  }

  private mutating func takeKind() throws(PatternFailure) -> PatternToken {
    guard let token = try source.take() else { throw source.error("unexpected end of pattern") }
    return token
  }

  /// What stands in a group, and its closing parenthesis.
  private mutating func body(_ start: Int, isVerbose: Bool, depth: Int) throws(PatternFailure)
    -> [PatternNode]
  {
    let nodes = try alternatives(isVerbose: isVerbose, depth: depth + 1)
    try close(start)
    return nodes
  }

  private mutating func close(_ start: Int) throws(PatternFailure) {
    if !(try source.match(")")) {
      throw source.error("missing ), unterminated subpattern", source.position - start)
    }
  }

  private mutating func capture(
    name: [UInt32]?, _ start: Int, isVerbose: Bool, depth: Int
  ) throws(PatternFailure) -> PatternNode {
    let number = groupWidths.count
    guard number < Self.groupLimit else { throw source.error("too many groups") }
    groupWidths.append(nil)
    if let name {
      if let known = groupNames.first(where: { $0.name == name }) {
        throw source.error(
          "redefinition of group name \(source.quoted(name)) as group \(number); was group \(known.number)",
          name.count + 1)
      }
      groupNames.append((name, number))
    }
    let nodes = try body(start, isVerbose: isVerbose, depth: depth)
    groupWidths[number] = PatternWidth(of: nodes, groups: groupWidths)
    return .group(number: number, adding: [], removing: [], nodes)
  }

  private mutating func namedReference() throws(PatternFailure) -> PatternNode {
    let name = try source.takeUntil(")", "group name")
    try source.checkName(name, offset: 1)
    let number = try numberOfGroup(named: name)
    if groupWidths[number] == nil {
      throw source.error("cannot refer to an open group", name.count + 1)
    }
    try checkLookbehind(number)
    return .reference(number)
  }

  private func numberOfGroup(named name: [UInt32]) throws(PatternFailure) -> Int {
    guard let known = groupNames.first(where: { $0.name == name }) else {
      throw source.error("unknown group name \(source.quoted(name))", name.count + 1)
    }
    return known.number
  }

  private mutating func look(
    _ kind: PatternToken, _ start: Int, isVerbose: Bool, depth: Int
  ) throws(PatternFailure) -> PatternNode {
    var kind = kind
    let isAhead = !kind.isCharacter("<")
    let outer = lookbehindGroups
    if !isAhead {
      kind = try takeKind()
      if !kind.isOne(of: "=!") {
        throw source.error("unknown extension ?<" + source.shown(kind.points), kind.count + 2)
      }
      if outer == nil { lookbehindGroups = groupWidths.count }
    }
    let nodes = try alternatives(isVerbose: isVerbose, depth: depth + 1)
    lookbehindGroups = outer
    try close(start)
    return .look(ahead: isAhead, negated: kind.isCharacter("!"), nodes)
  }

  private mutating func conditional(_ start: Int, isVerbose: Bool, depth: Int) throws(PatternFailure)
    -> PatternNode
  {
    let name = try source.takeUntil(")", "group name")
    let group: Int
    if CaseMapping.isIdentifier(name) {
      group = try numberOfGroup(named: name)
    } else {
      guard let number = source.number(name) else {
        throw source.error("bad character in group name \(source.quoted(name))", name.count + 1)
      }
      if number == 0 { throw source.error("bad group number", name.count + 1) }
      if number >= Self.groupLimit {
        throw source.error("invalid group reference \(number)", name.count + 1)
      }
      group = number
      if !conditions.contains(where: { $0.group == number }) {
        conditions.append((number, source.position - name.count - 1))
      }
    }
    try checkLookbehind(group)
    if depth >= Self.depthLimit { throw .tooDeep }
    let yes = try sequence(isVerbose: isVerbose, depth: depth + 1, isStart: false)
    var no: [PatternNode]?
    if try source.match("|") {
      no = try sequence(isVerbose: isVerbose, depth: depth + 1, isStart: false)
      if let next = source.next, next.isCharacter("|") {
        throw source.error("conditional backref with more than two branches")
      }
    }
    try close(start)
    return .conditional(group: group, yes: yes, no: no)
  }

  // MARK: Flags

  /// The flags of `(?i-x:`, nil for global ones `(?i)`, which are set at once.
  private mutating func scopedFlags(
    _ first: PatternToken
  ) throws(PatternFailure) -> (PatternFlags, PatternFlags)? {
    var adding: PatternFlags = []
    var token = first
    if !token.isCharacter("-") {
      while true {
        guard let flag = PatternFlags(letter: token.first) else { break }
        try add(flag, to: &adding)
        guard let next = try source.take() else { throw source.error("missing -, : or )") }
        token = next
        if token.isOne(of: ")-:") { break }
        try checkFlag(token, "missing -, : or )")
      }
    }
    if token.isCharacter(")") {
      flags.formUnion(adding)
      return nil
    }
    if !adding.isDisjoint(with: .global) {
      throw source.error("bad inline flags: cannot turn on global flag", 1)
    }
    var removing: PatternFlags = []
    if token.isCharacter("-") {
      guard let next = try source.take() else { throw source.error("missing flag") }
      token = next
      try checkFlag(token, "missing flag")
      while !token.isCharacter(":"), let flag = PatternFlags(letter: token.first) {
        if !flag.isDisjoint(with: .alphabets) {
          throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        }
        removing.formUnion(flag)
        guard let next = try source.take() else { throw source.error("missing :") }
        token = next
        if !token.isCharacter(":") { try checkFlag(token, "missing :") }
      }
    }
    if !removing.isDisjoint(with: .global) {
      throw source.error("bad inline flags: cannot turn off global flag", 1)
    }
    if !adding.isDisjoint(with: removing) {
      throw source.error("bad inline flags: flag turned on and off", 1)
    }
    return (adding, removing)
  }

  private func add(_ flag: PatternFlags, to flags: inout PatternFlags) throws(PatternFailure) {
    if source.isText, flag == .locale {
      throw source.error("bad inline flags: cannot use 'L' flag with a str pattern")
    }
    if !source.isText, flag == .unicode {
      throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
    }
    flags.formUnion(flag)
    if !flag.isDisjoint(with: .alphabets), flags.intersection(.alphabets) != flag {
      throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
    }
  }

  private func checkFlag(_ token: PatternToken, _ otherwise: String) throws(PatternFailure) {
    if token.escaped == nil, PatternFlags(letter: token.first) != nil { return }
    let isLetter = token.escaped == nil && CodePoints.isAlpha(token.first)
    throw source.error(isLetter ? "unknown flag" : otherwise, token.count)
  }
}
