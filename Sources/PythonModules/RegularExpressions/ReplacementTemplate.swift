// Replacement templates of `sub` and `expand`: text in which `\1` and `\g<name>` stand for what groups matched.

import PythonRuntime

/// A parsed template.
struct ReplacementTemplate {
  enum Part {
    case text([UInt32])
    case group(Int)
  }

  private(set) var parts: [Part] = []
  private var pending: [UInt32] = []

  /// The text of a template without groups, nil for any other.
  var literal: [UInt32]? {
    if parts.isEmpty { return [] }
    if parts.count == 1, case .text(let points) = parts[0] { return points }
    return nil
  }

  /// Parses a template.
  /// - Parameter points: its code points, or its bytes.
  init(_ points: [UInt32], isText: Bool, for program: PatternProgram) throws(PatternFailure) {
    guard points.contains(0x5C) else {
      if !points.isEmpty { parts = [.text(points)] }
      return
    }
    var source = try PatternSource(points, isText: isText)
    while let token = try source.take() {
      guard let letter = token.escaped else {
        pending.append(token.first)
        continue
      }
      if letter == 0x67 {
        try addNamed(&source, program)
      } else if PatternSource.isDigit(letter) {
        try addNumbered(letter, &source, program)
      } else if let control = PatternSource.control(letter) {
        pending.append(control)
      } else if PatternSource.isASCIILetter(letter) {
        throw source.error("bad escape \(source.shown(token.points))", 2)
      } else {
        pending += token.points
      }
    }
    flush()
  }

  private mutating func flush() {
    if !pending.isEmpty { parts.append(.text(pending)) }
    pending = []
  }

  private mutating func add(
    _ group: Int, _ offset: Int, _ source: PatternSource, _ program: PatternProgram
  ) throws(PatternFailure) {
    if group > program.groupCount { throw source.error("invalid group reference \(group)", offset) }
    flush()
    parts.append(.group(group))
  }

  private mutating func addNamed(
    _ source: inout PatternSource, _ program: PatternProgram
  ) throws(PatternFailure) {
    if !(try source.match("<")) { throw source.error("missing <") }
    let name = try source.takeUntil(">", "group name")
    var group = 0
    if CaseMapping.isIdentifier(name) {
      guard let known = program.groupNames.first(where: { $0.name == name }) else {
        throw .unknownName("unknown group name \(source.quoted(name))")
      }
      group = known.number
    } else {
      guard let number = source.number(name) else {
        throw source.error("bad character in group name \(source.quoted(name))", name.count + 1)
      }
      if number >= PatternParser.groupLimit {
        throw source.error("invalid group reference \(number)", name.count + 1)
      }
      group = number
    }
    try add(group, name.count + 1, source, program)
  }

  /// `\1`, `\12`, or an octal escape: three octal digits, or any that start with a zero.
  private mutating func addNumbered(
    _ first: UInt32, _ source: inout PatternSource, _ program: PatternProgram
  ) throws(PatternFailure) {
    var digits = [first]
    if first == 0x30 {
      digits += try source.takeWhile(2, PatternSource.octalDigits)
      pending.append(UInt32(PatternSource.value(digits, radix: 8) & 0xFF))
      return
    }
    digits += try source.takeWhile(1, PatternSource.digits)
    if digits.count == 2, digits.allSatisfy(PatternSource.isOctal), let third = source.next,
      third.isOne(of: PatternSource.octalDigits)
    {
      digits += try source.takeWhile(1, PatternSource.octalDigits)
      pending.append(try source.octal(digits))
      return
    }
    try add(PatternSource.value(digits, radix: 10), digits.count, source, program)
  }
}
