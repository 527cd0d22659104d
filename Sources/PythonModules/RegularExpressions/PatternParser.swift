// From the text of a pattern to its tree: sequences, alternatives and repetitions.
// Grammar and messages: the library reference of `re` and what python3.11 answers.

import PythonRuntime

/// Parses one pattern.
struct PatternParser {
  /// How deep groups can be nested.
  static let depthLimit = 495
  /// Group numbers end before this one.
  static let groupLimit = Int(Int32.max / 2)

  var source: PatternSource
  var flags: PatternFlags
  var groupNames: [(name: [UInt32], number: Int)] = []
  /// Nil for a group that is still open; the first stands for the whole match.
  var groupWidths: [PatternWidth?] = [nil]
  /// Number of groups at the start of the outermost lookbehind that is open.
  var lookbehindGroups: Int?
  /// Groups that conditions ask for before it is known whether there are so many, and where.
  var conditions: [(group: Int, position: Int)] = []
  var warnings: [String] = []

  /// Parses a pattern.
  ///
  /// - Parameters:
  ///   - points: its code points, or its bytes.
  ///   - isText: false for a pattern of bytes.
  /// - Throws: `PatternFailure` with Python's message.
  static func parse(_ points: [UInt32], isText: Bool, flags: PatternFlags) throws(PatternFailure)
    -> PatternTree
  {
    var parser = PatternParser(source: try PatternSource(points, isText: isText), flags: flags)
    let nodes = try parser.alternatives(isVerbose: flags.contains(.verbose), depth: 0)
    let fixed = try settled(parser.flags, isText: isText)
    if parser.source.next != nil { throw parser.source.error("unbalanced parenthesis") }
    for condition in parser.conditions where condition.group >= parser.groupWidths.count {
      throw .malformed("invalid group reference \(condition.group)", position: condition.position)
    }
    return PatternTree(
      nodes: nodes, flags: fixed, isText: isText, groupCount: parser.groupWidths.count,
      groupNames: parser.groupNames,
      groupWidths: parser.groupWidths, warnings: parser.warnings)
  }

  private init(source: PatternSource, flags: PatternFlags) {
    self.source = source
    self.flags = flags
  }

  /// The flags with the alphabet that they leave open.
  private static func settled(_ flags: PatternFlags, isText: Bool) throws(PatternFailure) -> PatternFlags {
    if isText {
      if flags.contains(.locale) { throw .unsuitable("cannot use LOCALE flag with a str pattern") }
      if !flags.contains(.ascii) { return flags.union(.unicode) }
      if flags.contains(.unicode) { throw .unsuitable("ASCII and UNICODE flags are incompatible") }
    } else {
      if flags.contains(.unicode) { throw .unsuitable("cannot use UNICODE flag with a bytes pattern") }
      if flags.isSuperset(of: [.locale, .ascii]) {
        throw .unsuitable("ASCII and LOCALE flags are incompatible")
      }
    }
    return flags
  }

  // MARK: Alternatives

  /// `a|b|c` up to a closing parenthesis or the end.
  mutating func alternatives(isVerbose: Bool, depth: Int) throws(PatternFailure) -> [PatternNode] {
    if depth > Self.depthLimit { throw .tooDeep }
    var isVerbose = isVerbose
    var choices: [[PatternNode]] = []
    repeat {
      if depth == 0, !choices.isEmpty { isVerbose = flags.contains(.verbose) }
      choices.append(
        try sequence(isVerbose: isVerbose, depth: depth, isStart: depth == 0 && choices.isEmpty))
    } while try source.match("|")
    return Self.simplified(choices)
  }

  /// Alternatives without what all of them start with, and as a set where each is a single character.
  private static func simplified(_ choices: [[PatternNode]]) -> [PatternNode] {
    if choices.count == 1 { return choices[0] }
    var choices = choices
    var common: [PatternNode] = []
    while case .literal(let point)? = choices[0].first,
      choices.allSatisfy({ choice in
        if case .literal(point)? = choice.first { return true }
        return false
      })
    {
      common.append(.literal(point))
      for index in choices.indices { choices[index].removeFirst() }
    }
    var items: [SetItem] = []
    for choice in choices {
      guard choice.count == 1 else { return common + [.alternatives(choices)] }
      switch choice[0] {
      case .literal(let point): items.append(.literal(point))
      case .set(let own, negated: false): items += own
      default: return common + [.alternatives(choices)]
      }
    }
    return common + [.set(items, negated: false)]
  }

  // MARK: Sequences

  /// Parts one after the other up to a bar, a closing parenthesis or the end.
  /// - Parameter isStart: whether global flags may stand here.
  mutating func sequence(isVerbose: Bool, depth: Int, isStart: Bool) throws(PatternFailure) -> [PatternNode] {
    var isVerbose = isVerbose
    var nodes: [PatternNode] = []
    while let token = source.next, !token.isOne(of: "|)") {
      _ = try source.take()
      if isVerbose, try skipsBlank(token) { continue }
      if let letter = token.escaped {
        nodes.append(try escape(letter))
        continue
      }
      switch Unicode.Scalar(token.first) {
      case "[": nodes.append(try set())
      case "*", "+", "?", "{": try repetition(of: &nodes, token)
      case ".": nodes.append(.any)
      case "^": nodes.append(.anchor(.beginning))
      case "$": nodes.append(.anchor(.end))
      case "(":
        if let node = try group(isVerbose: &isVerbose, depth: depth, isStart: isStart && nodes.isEmpty) {
          nodes.append(node)
        }
      default: nodes.append(.literal(token.first))
      }
    }
    return Self.unpacked(nodes)
  }

  /// Whether a token is white space or opens a comment, which is skipped.
  private mutating func skipsBlank(_ token: PatternToken) throws(PatternFailure) -> Bool {
    if token.isOne(of: " \t\n\r\u{0B}\u{0C}") { return true }
    guard token.isCharacter("#") else { return false }
    while let skipped = try source.take(), !skipped.isCharacter("\n") {}
    return true
  }

  /// Puts what groups only hold together in their place.
  private static func unpacked(_ nodes: [PatternNode]) -> [PatternNode] {
    var result: [PatternNode] = []
    result.reserveCapacity(nodes.count)
    for node in nodes {
      if case .group(nil, [], [], let body) = node {
        result += body
      } else {
        result.append(node)
      }
    }
    return result
  }

  private mutating func escape(_ letter: UInt32) throws(PatternFailure) -> PatternNode {
    let (escape, length) = try source.escape(letter)
    switch escape {
    case .literal(let point): return .literal(point)
    case .category(let category): return .set([.category(category)], negated: false)
    case .anchor(let anchor): return .anchor(anchor)
    case .reference(let number):
      guard number < groupWidths.count else {
        throw source.error("invalid group reference \(number)", length - 1)
      }
      if groupWidths[number] == nil { throw source.error("cannot refer to an open group", length) }
      try checkLookbehind(number)
      return .reference(number)
    }
  }

  /// Refuses what a lookbehind cannot refer to.
  func checkLookbehind(_ group: Int) throws(PatternFailure) {
    guard let lookbehindGroups else { return }
    if group >= groupWidths.count || groupWidths[group] == nil {
      throw source.error("cannot refer to an open group")
    }
    if group >= lookbehindGroups {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern")
    }
  }

  // MARK: Repetitions

  /// A quantifier, whose first character has been taken; a brace that opens none is a character.
  private mutating func repetition(of nodes: inout [PatternNode], _ token: PatternToken)
    throws(PatternFailure)
  {
    let start = source.position
    var minimum = 0
    var maximum = PatternNode.unbounded
    switch Unicode.Scalar(token.first) {
    case "?": maximum = 1
    case "+": minimum = 1
    case "*": break
    default:
      guard let bounds = try bounds(start) else {
        try source.seek(start)
        nodes.append(.literal(token.first))
        return
      }
      (minimum, maximum) = bounds
    }
    guard let item = nodes.last else { throw source.error("nothing to repeat", source.position - start + 1) }
    var body = [item]
    switch item {
    case .anchor: throw source.error("nothing to repeat", source.position - start + 1)
    case .repetition: throw source.error("multiple repeat", source.position - start + 1)
    case .group(nil, [], [], let own): body = own
    default: break
    }
    let style: RepetitionStyle = try source.match("?") ? .lazy : try source.match("+") ? .possessive : .greedy
    nodes[nodes.count - 1] = .repetition(style, minimum: minimum, maximum: maximum, body)
  }

  /// The bounds in braces, nil where they are none.
  private mutating func bounds(_ start: Int) throws(PatternFailure) -> (Int, Int)? {
    if let next = source.next, next.isCharacter("}") { return nil }
    let low = try source.takeWhile(.max, PatternSource.digits)
    var high = low
    if try source.match(",") { high = try source.takeWhile(.max, PatternSource.digits) }
    guard try source.match("}") else { return nil }
    var minimum = 0
    var maximum = PatternNode.unbounded
    if !low.isEmpty { minimum = try Self.count(low) }
    if !high.isEmpty {
      maximum = try Self.count(high)
      if maximum < minimum {
        throw source.error("min repeat greater than max repeat", source.position - start)
      }
    }
    return (minimum, maximum)
  }

  private static func count(_ digits: [UInt32]) throws(PatternFailure) -> Int {
    let count = PatternSource.value(digits, radix: 10)
    if count >= PatternNode.unbounded { throw .tooLarge("the repetition number is too large") }
    return count
  }
}
