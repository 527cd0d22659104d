// The text of a pattern or a replacement template, read in tokens: a character, or a backslash with the one behind it.

import PythonRuntime

/// One token.
struct PatternToken: Equatable {
  var first: UInt32
  /// The character behind a backslash.
  var escaped: UInt32?

  var count: Int { escaped == nil ? 1 : 2 }
  var points: [UInt32] { escaped.map { [first, $0] } ?? [first] }

  /// Whether the token is a character of its own, and this one.
  func isCharacter(_ character: Unicode.Scalar) -> Bool { escaped == nil && first == character.value }
  func isOne(of characters: String) -> Bool {
    escaped == nil && characters.unicodeScalars.contains { $0.value == first }
  }
}

/// Reads a pattern token by token, and says where it is wrong.
struct PatternSource {
  let points: [UInt32]
  /// False for patterns of bytes.
  let isText: Bool
  private(set) var next: PatternToken?
  private var index = 0

  init(_ points: [UInt32], isText: Bool) throws(PatternFailure) {
    self.points = points
    self.isText = isText
    try advance()
  }

  private mutating func advance() throws(PatternFailure) {
    guard index < points.count else {
      next = nil
      return
    }
    var token = PatternToken(first: points[index])
    if token.first == 0x5C {
      guard index + 1 < points.count else {
        throw .malformed("bad escape (end of pattern)", position: points.count - 1)
      }
      token.escaped = points[index + 1]
    }
    index += token.count
    next = token
  }

  /// Where the next token stands.
  var position: Int { index - (next?.count ?? 0) }

  mutating func seek(_ position: Int) throws(PatternFailure) {
    index = position
    try advance()
  }

  mutating func take() throws(PatternFailure) -> PatternToken? {
    let token = next
    try advance()
    return token
  }

  /// Takes the next token where it is this character.
  mutating func match(_ character: Unicode.Scalar) throws(PatternFailure) -> Bool {
    guard let next, next.isCharacter(character) else { return false }
    try advance()
    return true
  }

  /// Takes up to `count` of these characters.
  mutating func takeWhile(_ count: Int, _ characters: String) throws(PatternFailure) -> [UInt32] {
    var taken: [UInt32] = []
    while taken.count < count, let token = next, token.isOne(of: characters) {
      taken.append(token.first)
      try advance()
    }
    return taken
  }

  /// Takes everything up to a character, and that too.
  mutating func takeUntil(_ end: Unicode.Scalar, _ name: String) throws(PatternFailure) -> [UInt32] {
    var taken: [UInt32] = []
    while true {
      let token = next
      try advance()
      guard let token else {
        if taken.isEmpty { throw error("missing " + name) }
        throw error("missing \(end), unterminated name", taken.count)
      }
      if token.isCharacter(end) {
        if taken.isEmpty { throw error("missing " + name, 1) }
        return taken
      }
      taken += token.points
    }
  }

  /// The failure `offset` characters before the next token.
  func error(_ message: String, _ offset: Int = 0) -> PatternFailure {
    .malformed(message, position: position - offset)
  }

  /// Characters of the pattern as a message shows them.
  func shown(_ points: [UInt32]) -> String {
    if isText { return CodePoints.string(points) }
    return points.map {
      $0 < 128 ? CodePoints.string([$0]) : "\\x" + String($0, radix: 16)
    }.joined()
  }

  /// The same as Python's `repr` writes it.
  func quoted(_ points: [UInt32]) -> String {
    switch StringRepresentation.representation(points) {
    case .ascii(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .codePoints(let points): return shown(points)
    }
  }

  /// Refuses a group name that is no identifier.
  func checkName(_ name: [UInt32], offset: Int) throws(PatternFailure) {
    if !CaseMapping.isIdentifier(name) {
      throw error("bad character in group name \(quoted(name))", name.count + offset)
    }
  }

  /// A group number as Python's `int` reads it, nil where the name is none.
  func number(_ name: [UInt32]) -> Int? {
    var points = name[...]
    while let first = points.first, CodePoints.isSpace(first) { points.removeFirst() }
    while let last = points.last, CodePoints.isSpace(last) { points.removeLast() }
    var isNegative = false
    if let sign = points.first, sign == 0x2B || sign == 0x2D {
      isNegative = sign == 0x2D
      points.removeFirst()
    }
    var value = 0
    var needsDigit = true
    for point in points {
      if point == 0x5F, !needsDigit {
        needsDigit = true
        continue
      }
      guard let digit = CodePoints.decimalValue(point) else { return nil }
      needsDigit = false
      value = min(value, Int.max / 100) * 10 + digit
    }
    return needsDigit || (isNegative && value != 0) ? nil : value
  }
}
