// What Python's str methods ask of a single character, on code points: predicates and decimal values.
// Swift's Unicode tables are newer than those of Python 3.11 (Unicode 14). Characters that came later count as
// unassigned, as in Python 3.11, and properties that changed since are named here, so that all 1,114,112 code
// points answer alike.

/// Predicates on code points with the meaning of the Python str methods of the same names.
public enum CodePoints {
  /// The scalar for a code point, or nil for surrogates, values out of range, and characters after Unicode 14.
  @inline(__always)
  static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? {
    guard let scalar = Unicode.Scalar(point) else { return nil }
    let properties = scalar.properties
    guard point >= 0x370 else { return properties }
    guard let age = properties.age, age.major <= 14 else { return nil }
    return properties
  }

  /// Whether Python's tables know the character.
  public static func isAssigned(_ point: UInt32) -> Bool { properties(point) != nil }

  /// Letters: general category Lu, Ll, Lt, Lm or Lo (`str.isalpha`).
  public static func isAlpha(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 }
    switch properties(point)?.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// Characters that can form decimal numbers (`str.isdecimal`).
  public static func isDecimal(_ point: UInt32) -> Bool { decimalValue(point) != nil }

  /// Decimal characters and digits that need special handling, such as superscripts (`str.isdigit`).
  public static func isDigit(_ point: UInt32) -> Bool { digitValue(point) != nil }

  /// Every character with a numeric value (`str.isnumeric`).
  public static func isNumeric(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x30 < 10 }
    return numericValue(point) != nil
  }

  /// Letters, decimals, digits and numerics (`str.isalnum`).
  public static func isAlphanumeric(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 || point &- 0x30 < 10 }
    return isAlpha(point) || isNumeric(point)
  }

  /// White space: bidirectional type WS, B or S, or general category Zs (`str.isspace`).
  public static func isSpace(_ point: UInt32) -> Bool {
    switch point {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      return true
    default: return false
    }
  }

  /// Characters that end a line for `str.splitlines`; a carriage return and a line feed together end one line.
  public static func isLineBreak(_ point: UInt32) -> Bool {
    switch point {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }

  /// Characters with the property Lowercase (`str.islower` of one character).
  public static func isLower(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x61 < 26 }
    return changedCase(point) ?? properties(point)?.isLowercase ?? false
  }

  /// Whether a character was lowercase in Unicode 14, for those where that has changed since.
  private static func changedCase(_ point: UInt32) -> Bool? {
    switch point {
    case 0x295: return true
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: return false
    default: return nil
    }
  }

  /// Characters with the property Uppercase (`str.isupper` of one character).
  public static func isUpper(_ point: UInt32) -> Bool {
    if point < 128 { return point &- 0x41 < 26 }
    return properties(point)?.isUppercase ?? false
  }

  /// Characters of general category Lt.
  public static func isTitle(_ point: UInt32) -> Bool {
    if point < 128 { return false }
    return properties(point)?.generalCategory == .titlecaseLetter
  }

  /// Characters that have case, which decide where a word begins for `str.title`.
  public static func isCased(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 }
    return changedCase(point) ?? properties(point)?.isCased ?? false
  }

  /// Characters that the final-sigma rule looks through.
  static func isCaseIgnorable(_ point: UInt32) -> Bool {
    point == 0x1171E || properties(point)?.isCaseIgnorable ?? false
  }

  /// Whether `repr` shows the character as it is (`str.isprintable`).
  public static func isPrintable(_ point: UInt32) -> Bool {
    if point < 0x7F { return point >= 0x20 }
    guard let properties = properties(point) else { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// Characters that can start an identifier.
  public static func isIdentifierStart(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 || point == 0x5F }
    return properties(point)?.isXIDStart ?? false
  }

  /// Characters that can continue an identifier.
  public static func isIdentifierContinue(_ point: UInt32) -> Bool {
    if point < 128 { return (point | 0x20) &- 0x61 < 26 || point &- 0x30 < 10 || point == 0x5F }
    switch point {
    case 0x200C, 0x200D, 0x30FB, 0xFF65: return false
    default: return properties(point)?.isXIDContinue ?? false
    }
  }

  /// The value of a decimal character, 0 to 9, or nil.
  public static func decimalValue(_ point: UInt32) -> Int? {
    if point < 128 { return point &- 0x30 < 10 ? Int(point - 0x30) : nil }
    guard let properties = properties(point), properties.numericType == .decimal,
      let value = properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// The value of a digit character (decimals, superscripts, circled digits …), 0 to 9, or nil.
  public static func digitValue(_ point: UInt32) -> Int? {
    if point < 128 { return point &- 0x30 < 10 ? Int(point - 0x30) : nil }
    guard let properties = properties(point), let type = properties.numericType, type != .numeric,
      let value = properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// The numeric value of any character that has one (`unicodedata.numeric`), or nil.
  public static func numericValue(_ point: UInt32) -> Double? {
    switch point {
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039,
      0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      return nil
    default: break
    }
    guard let properties = properties(point), properties.numericType != nil else { return nil }
    return properties.numericValue
  }

  /// The text as a Swift string; what is no Unicode scalar becomes U+FFFD.
  public static func string(_ points: some Sequence<UInt32>) -> String {
    var scalars = String.UnicodeScalarView()
    for point in points { scalars.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
    return String(scalars)
  }

  /// The code points of a Swift string.
  public static func points(_ string: String) -> [UInt32] { string.unicodeScalars.map(\.value) }
}
