// The templates of str.format: literal text and replacement fields, the paths in their names, their numbering.

/// A replacement field of a template; ranges are positions in the template.
public struct FormatField: Equatable, Sendable {
  /// The name with its path: `0.attribute[key]`.
  public let name: Range<Int>
  /// The character after `!` as a code point, if there is one.
  public let conversion: UInt32?
  /// The specification after `:`, empty if there is none.
  public let specification: Range<Int>
  /// Whether the specification holds fields of its own.
  public let specificationHasFields: Bool
}

/// Reads a template of str.format piece by piece.
public struct FormatTemplate: Sendable {
  /// A piece of literal text and the field that follows it, if one does.
  public struct Piece: Equatable, Sendable {
    /// Text to copy from the template.
    public let literal: Range<Int>
    /// The field after it.
    public let field: FormatField?
  }

  /// How deep specifications may hold fields: the template itself and one level within.
  public static let maximumDepth = 2
  /// The error beyond that depth.
  public static let tooDeep = FormattingError(.valueError, "Max string recursion exceeded")

  private let text: [UInt32]
  private var position: Int
  private let end: Int

  /// A reader for a whole template or a part of it.
  ///
  /// - Parameters:
  ///   - text: code points, or bytes that each are one.
  ///   - range: the part to read; nil for all of it.
  public init<Text: RandomAccessCollection>(_ text: Text, range: Range<Int>? = nil)
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    self.text = text.map { UInt32(truncatingIfNeeded: $0) }
    let range = (range ?? 0..<self.text.count).clamped(to: 0..<self.text.count)
    position = range.lowerBound
    end = range.upperBound
  }

  private static func error(_ message: String) -> FormattingError { FormattingError(.valueError, message) }

  /// The next piece, or nil at the end. Doubled braces end a piece without a field.
  ///
  /// - Throws: a value error with Python's message for stray or unmatched braces.
  public mutating func next() throws(FormattingError) -> Piece? {
    guard position < end else { return nil }
    let start = position
    while position < end, text[position] != 0x7B, text[position] != 0x7D { position += 1 }
    guard position < end else { return Piece(literal: start..<end, field: nil) }
    let brace = text[position]
    position += 1
    if position < end, text[position] == brace {
      position += 1
      return Piece(literal: start..<(position - 1), field: nil)
    }
    if brace == 0x7D { throw Self.error("Single '}' encountered in format string") }
    if position == end { throw Self.error("Single '{' encountered in format string") }
    let literal = start..<(position - 1)
    return Piece(literal: literal, field: try field())
  }

  private mutating func field() throws(FormattingError) -> FormatField {
    let nameStart = position
    var terminator: UInt32 = 0
    scan: while position < end {
      let point = text[position]
      position += 1
      switch point {
      case 0x7B: throw Self.error("unexpected '{' in field name")
      case 0x5B:
        while position < end, text[position] != 0x5D { position += 1 }
      case 0x7D, 0x3A, 0x21:
        terminator = point
        break scan
      default: break
      }
    }
    guard terminator != 0 else { throw Self.error("expected '}' before end of string") }
    let name = nameStart..<(position - 1)
    var conversion: UInt32?
    if terminator == 0x21 {
      guard position < end else {
        throw Self.error("end of string while looking for conversion specifier")
      }
      conversion = text[position]
      position += 1
      if position < end {
        terminator = text[position]
        position += 1
        if terminator != 0x7D && terminator != 0x3A {
          throw Self.error("expected ':' after conversion specifier")
        }
      }
    }
    if terminator == 0x7D {
      return FormatField(
        name: name, conversion: conversion, specification: position..<position,
        specificationHasFields: false)
    }
    let (specification, hasFields) = try specification()
    return FormatField(
      name: name, conversion: conversion, specification: specification, specificationHasFields: hasFields)
  }

  private mutating func specification() throws(FormattingError) -> (Range<Int>, Bool) {
    let start = position
    var depth = 1
    var hasFields = false
    while position < end {
      let point = text[position]
      position += 1
      if point == 0x7B {
        hasFields = true
        depth += 1
      } else if point == 0x7D {
        depth -= 1
        if depth == 0 { return (start..<(position - 1), hasFields) }
      }
    }
    throw Self.error("unmatched '{' in format spec")
  }

  /// The error for a conversion other than `r`, `s` and `a`.
  public static func unknownConversion(_ point: UInt32) -> FormattingError {
    if point > 32 && point < 127, let scalar = Unicode.Scalar(point) {
      return error("Unknown conversion specifier \(Character(scalar))")
    }
    return error("Unknown conversion specifier \\x" + String(point, radix: 16))
  }
}

/// Gives fields without a name their numbers and refuses to mix them with numbered ones.
public struct FieldNumbering: Sendable {
  private enum State {
    case undecided
    case automatic
    case manual
  }

  private var state = State.undecided
  private var following = 0

  /// Numbering for a new template.
  public init() {}

  /// Which positional argument a field takes.
  ///
  /// - Parameter first: the first part of its name.
  /// - Returns: the index, or nil where the name is a keyword.
  /// - Throws: a value error where automatic and manual numbering mix.
  public mutating func index(of first: FieldPath.First) throws(FormattingError) -> Int? {
    switch first {
    case .name: return nil
    case .automatic:
      if state == .manual {
        throw FormattingError(
          .valueError, "cannot switch from manual field specification to automatic field numbering")
      }
      state = .automatic
      following += 1
      return following - 1
    case .index(let index):
      if state == .automatic {
        throw FormattingError(
          .valueError, "cannot switch from automatic field numbering to manual field specification")
      }
      state = .manual
      return index
    }
  }
}

/// The name of a field taken apart: `first.attribute[key]…`.
public struct FieldPath: Sendable {
  /// Where a lookup starts.
  public enum First: Equatable, Sendable {
    /// No name: the next positional argument.
    case automatic
    /// A positional argument.
    case index(Int)
    /// A keyword argument; where its name stands.
    case name(Range<Int>)
  }

  /// One step of a lookup.
  public enum Step: Equatable, Sendable {
    /// `.name`
    case attribute(Range<Int>)
    /// `[7]`
    case index(Int)
    /// `[key]`
    case key(Range<Int>)
  }

  /// Where the lookup starts.
  public let first: First
  private let text: [UInt32]
  private var position: Int
  private let end: Int

  /// The path in a part of a template.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - range: where the field's name stands; nil for all of it.
  /// - Throws: a value error for a number that is too large.
  public init<Text: RandomAccessCollection>(
    _ text: Text, range: Range<Int>? = nil
  ) throws(FormattingError) where Text.Element: UnsignedInteger & FixedWidthInteger {
    let points = text.map { UInt32(truncatingIfNeeded: $0) }
    let range = (range ?? 0..<points.count).clamped(to: 0..<points.count)
    var position = range.lowerBound
    while position < range.upperBound, points[position] != 0x2E, points[position] != 0x5B { position += 1 }
    let name = range.lowerBound..<position
    if name.isEmpty {
      first = .automatic
    } else if let index = try Self.integer(points[name]) {
      first = .index(index)
    } else {
      first = .name(name)
    }
    self.text = points
    self.position = position
    end = range.upperBound
  }

  /// The next step, or nil at the end. Errors come when their step is reached, after the lookups before it.
  public mutating func next() throws(FormattingError) -> Step? {
    guard position < end else { return nil }
    let opening = text[position]
    position += 1
    let start = position
    switch opening {
    case 0x2E:
      while position < end, text[position] != 0x2E, text[position] != 0x5B { position += 1 }
      if start == position { throw FormattingError(.valueError, "Empty attribute in format string") }
      return .attribute(start..<position)
    case 0x5B:
      while position < end, text[position] != 0x5D { position += 1 }
      guard position < end else { throw FormattingError(.valueError, "Missing ']' in format string") }
      let range = start..<position
      position += 1
      let index = try Self.integer(text[range])
      if range.isEmpty { throw FormattingError(.valueError, "Empty attribute in format string") }
      return index.map(Step.index) ?? .key(range)
    default:
      throw FormattingError(.valueError, "Only '.' or '[' may follow ']' in format field specifier")
    }
  }

  /// The number that decimal characters of any script stand for; nil where there are none or others.
  private static func integer(_ points: ArraySlice<UInt32>) throws(FormattingError) -> Int? {
    if points.isEmpty { return nil }
    var value = 0
    for point in points {
      guard let digit = CodePoints.decimalValue(point) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry {
        throw FormattingError(.valueError, "Too many decimal digits in format string")
      }
      value = sum
    }
    return value
  }
}
