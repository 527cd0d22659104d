// What a backslash means in a pattern, outside and inside of sets.

import PythonRuntime

/// What an escape stands for.
enum PatternEscape {
  case literal(UInt32)
  case category(CharacterCategory)
  case anchor(PatternAnchor)
  case reference(Int)
}

extension PatternSource {
  static let digits = "0123456789"
  static let octalDigits = "01234567"
  static let hexadecimalDigits = "0123456789abcdefABCDEF"

  /// The characters that `\a \b \f \n \r \t \v \\` stand for.
  static func control(_ letter: UInt32) -> UInt32? {
    switch letter {
    case 0x61: 7
    case 0x62: 8
    case 0x66: 12
    case 0x6E: 10
    case 0x72: 13
    case 0x74: 9
    case 0x76: 11
    case 0x5C: 0x5C
    default: nil
    }
  }

  static func isASCIILetter(_ point: UInt32) -> Bool { (point | 0x20) &- 0x61 < 26 }
  static func isDigit(_ point: UInt32) -> Bool { point &- 0x30 < 10 }
  static func isOctal(_ point: UInt32) -> Bool { point &- 0x30 < 8 }

  static func value(_ digits: [UInt32], radix: Int) -> Int {
    Int(String(String.UnicodeScalarView(digits.compactMap { Unicode.Scalar($0) })), radix: radix) ?? Int.max
  }

  /// An escape by the character's number or name: `\x41 \u0041 \U00000041 \N{…}`; nil for any other.
  mutating func numericEscape(_ letter: UInt32) throws(PatternFailure) -> UInt32? {
    let length: Int
    switch letter {
    case 0x78: length = 2
    case 0x75 where isText: length = 4
    case 0x55 where isText: length = 8
    case 0x4E where isText:
      if !(try match("{")) { throw error("missing {") }
      let name = try takeUntil("}", "character name")
      guard let point = CharacterNames.point(named: name) else {
        throw error("undefined character name \(quoted(name))", name.count + 4)
      }
      return point
    default: return nil
    }
    let digits = try takeWhile(length, Self.hexadecimalDigits)
    let escape = [0x5C, letter] + digits
    guard digits.count == length else { throw error("incomplete escape \(shown(escape))", escape.count) }
    let value = Self.value(digits, radix: 16)
    guard value <= 0x10FFFF else { throw error("bad escape \(shown(escape))", escape.count) }
    return UInt32(value)
  }

  /// An octal escape whose digits have been taken.
  func octal(_ digits: [UInt32]) throws(PatternFailure) -> UInt32 {
    let value = Self.value(digits, radix: 8)
    if value > 0o377 {
      throw error(
        "octal escape value \\\(shown(digits)) outside of range 0-0o377", digits.count + 1)
    }
    return UInt32(value)
  }

  /// An escape in a set, of which backslash and letter have been taken.
  mutating func setEscape(_ letter: UInt32) throws(PatternFailure) -> PatternEscape {
    if let control = Self.control(letter) { return .literal(control) }
    if let category = CharacterCategory(letter: letter) { return .category(category) }
    if let point = try numericEscape(letter) { return .literal(point) }
    if Self.isOctal(letter) {
      let digits = try takeWhile(2, Self.octalDigits)
      return .literal(try octal([letter] + digits))
    }
    if Self.isDigit(letter) || Self.isASCIILetter(letter) {
      throw error("bad escape \(shown([0x5C, letter]))", 2)
    }
    return .literal(letter)
  }

  /// An escape outside of sets, of which backslash and letter have been taken. References are not yet checked.
  mutating func escape(_ letter: UInt32) throws(PatternFailure) -> (PatternEscape, length: Int) {
    if let category = CharacterCategory(letter: letter) { return (.category(category), 2) }
    switch letter {
    case 0x41: return (.anchor(.beginningOfText), 2)
    case 0x62: return (.anchor(.boundary), 2)
    case 0x42: return (.anchor(.notBoundary), 2)
    case 0x5A: return (.anchor(.endOfText), 2)
    default: break
    }
    if let control = Self.control(letter) { return (.literal(control), 2) }
    if let point = try numericEscape(letter) { return (.literal(point), 2) }
    if letter == 0x30 {
      let digits = try takeWhile(2, Self.octalDigits)
      return (.literal(try octal([letter] + digits)), 2)
    }
    if Self.isDigit(letter) {
      // Three octal digits are a character; fewer digits a group.
      var digits = [letter]
      digits += try takeWhile(1, Self.digits)
      if digits.count == 2, digits.allSatisfy(Self.isOctal), let third = next,
        third.isOne(of: Self.octalDigits)
      {
        digits += try takeWhile(1, Self.octalDigits)
        return (.literal(try octal(digits)), 2)
      }
      return (.reference(Self.value(digits, radix: 10)), digits.count + 1)
    }
    if Self.isASCIILetter(letter) { throw error("bad escape \(shown([0x5C, letter]))", 2) }
    return (.literal(letter), 2)
  }
}

/// Characters by their Unicode names, for `\N{…}`.
enum CharacterNames {
  /// The character with a name or alias, in any case.
  static func point(named name: [UInt32]) -> UInt32? {
    guard !name.isEmpty, name.allSatisfy({ $0 < 128 }) else { return nil }
    let wanted = CodePoints.string(CaseMapping.upper(name))
    for (prefix, pages) in [("CJK UNIFIED IDEOGRAPH-", 0x3400...0x323AF)] where wanted.hasPrefix(prefix) {
      guard let value = Int(wanted.dropFirst(prefix.count), radix: 16), pages.contains(value) else {
        return nil
      }
      return UInt32(value)
    }
    for point in UInt32(0x20)...0x1FAFF {
      guard let scalar = Unicode.Scalar(point), CodePoints.isAssigned(point) else { continue }
      if scalar.properties.name == wanted || scalar.properties.nameAlias == wanted { return point }
    }
    return nil
  }
}
