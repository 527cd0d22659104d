// The % operator of strings and bytes: reads a template into literal pieces and conversions.
// Arguments are the caller's: a conversion says in which order Python takes them and which errors come between.

/// One conversion of a template: `%[(key)][flags][width][.precision][length]type`.
public struct PercentConversion: Equatable, Sendable {
  /// The flags between `%` and the width.
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// `-`
    public static let left = Flags(rawValue: 1)
    /// `+`
    public static let sign = Flags(rawValue: 2)
    /// A space.
    public static let space = Flags(rawValue: 4)
    /// `#`
    public static let alternate = Flags(rawValue: 8)
    /// `0`
    public static let zero = Flags(rawValue: 16)
    /// `z`, which only bytes have.
    public static let noNegativeZero = Flags(rawValue: 32)
  }

  /// A width or precision.
  public enum Size: Equatable, Sendable {
    case none
    case value(Int)
    /// `*`: the next argument.
    case argument
  }

  /// Whether the value is looked up by a key in parentheses. Without a mapping the error is a type error,
  /// "format requires a mapping", even where the key is incomplete.
  public var usesMapping = false
  /// Where the key stands in the template.
  public var key: Range<Int>?
  /// The flags.
  public var flags: Flags = []
  /// The least number of characters.
  public var width: Size = .none
  /// The precision.
  public var precision: Size = .none
  /// The type character as a code point.
  public var type: UInt32 = 0
  /// Where the type character stands in the template.
  public var index = 0
  /// Whether digits of a width or precision come right before the type character.
  var typeFollowsDigits = false
  /// An error to throw after a missing mapping and the arguments of `*` have had their say, and before the
  /// value is taken.
  public var failure: FormattingError?

  /// Whether a width or precision was written.
  var hasSize: Bool { width != .none || precision != .none }

  /// Sets the width that an argument gave; a negative one aligns left.
  public mutating func setWidth(_ value: Int) {
    if value < 0 { flags.insert(.left) }
    width = .value(value == .min ? .max : abs(value))
  }

  /// Sets the precision that an argument gave; a negative one counts as zero.
  ///
  /// - Throws: an overflow error where it does not fit 32 bits.
  public mutating func setPrecision(_ value: Int) throws(FormattingError) {
    guard Int32(exactly: value) != nil else {
      throw FormattingError(.overflowError, "Python int too large to convert to C int")
    }
    precision = .value(max(0, value))
  }
}

/// Reads a template piece by piece.
public struct PercentTemplate: Sendable {
  /// Whether the template is a string or bytes; a few details differ.
  public enum Kind: Sendable {
    case string
    case bytes
  }

  /// A piece of a template.
  public enum Piece: Equatable, Sendable {
    /// Text to copy from the template.
    case literal(Range<Int>)
    /// A value to convert.
    case conversion(PercentConversion)
  }

  private let text: [UInt32]
  private let kind: Kind
  private var position = 0

  /// A reader at the start of a template.
  ///
  /// - Parameters:
  ///   - text: code points or bytes.
  ///   - kind: which of the two operators it is for.
  public init<Text: Collection>(_ text: Text, kind: Kind)
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    self.text = text.map { UInt32(truncatingIfNeeded: $0) }
    self.kind = kind
  }

  /// The next piece, or nil at the end. `%%` is a literal.
  public mutating func next() -> Piece? {
    guard position < text.count else { return nil }
    let start = position
    guard text[position] == 0x25 else {
      while position < text.count, text[position] != 0x25 { position += 1 }
      return .literal(start..<position)
    }
    position += 1
    if position < text.count, text[position] == 0x25 {
      position += 1
      return .literal(position - 1..<position)
    }
    return .conversion(conversion())
  }

  private func fails(_ message: String) -> FormattingError { FormattingError(.valueError, message) }

  private mutating func conversion() -> PercentConversion {
    var conversion = PercentConversion()
    do throws(FormattingError) {
      try parseKey(into: &conversion)
      parseFlags(into: &conversion)
      conversion.width = try size(limit: .max, tooBig: "width too big")
      if position < text.count, text[position] == 0x2E {
        position += 1
        let tooBig = kind == .string ? "precision too big" : "prec too big"
        conversion.precision = try size(limit: Int(Int32.max), tooBig: tooBig)
        if conversion.precision == .none { conversion.precision = .value(0) }
      }
      conversion.typeFollowsDigits = text[position - 1] &- 0x30 < 10 && conversion.hasSize
      if position < text.count, [0x68, 0x6C, 0x4C].contains(text[position]) {
        position += 1
        conversion.typeFollowsDigits = false
      }
      guard position < text.count else { throw fails("incomplete format") }
      conversion.type = text[position]
      conversion.index = position
      position += 1
    } catch {
      conversion.failure = error
      position = text.count
    }
    return conversion
  }

  private mutating func parseKey(into conversion: inout PercentConversion) throws(FormattingError) {
    guard position < text.count, text[position] == 0x28 else { return }
    conversion.usesMapping = true
    position += 1
    let start = position
    var depth = 1
    while depth > 0 {
      guard position < text.count else { throw fails("incomplete format key") }
      if text[position] == 0x29 { depth -= 1 }
      if text[position] == 0x28 { depth += 1 }
      position += 1
    }
    conversion.key = start..<(position - 1)
  }

  private mutating func parseFlags(into conversion: inout PercentConversion) {
    while position < text.count {
      switch text[position] {
      case 0x2D: conversion.flags.insert(.left)
      case 0x2B: conversion.flags.insert(.sign)
      case 0x20: conversion.flags.insert(.space)
      case 0x23: conversion.flags.insert(.alternate)
      case 0x30: conversion.flags.insert(.zero)
      case 0x7A where kind == .bytes: conversion.flags.insert(.noNegativeZero)
      default: return
      }
      position += 1
    }
  }

  private mutating func size(limit: Int, tooBig: String) throws(FormattingError) -> PercentConversion.Size {
    guard position < text.count else { return .none }
    if text[position] == 0x2A {
      position += 1
      return .argument
    }
    guard text[position] &- 0x30 < 10 else { return .none }
    var value = 0
    while position < text.count, text[position] &- 0x30 < 10 {
      let digit = Int(text[position] - 0x30)
      if value > (limit - digit) / 10 { throw fails(tooBig) }
      value = value * 10 + digit
      position += 1
    }
    return .value(value)
  }
}
