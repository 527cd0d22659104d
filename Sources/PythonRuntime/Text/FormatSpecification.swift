// The format-specification language of format(), str.format and f-strings:
// [[fill]align][sign][z][#][0][width][grouping][.precision][type]. Parsing, and the layout of padded numbers.

/// A parsed format specification.
public struct FormatSpecification: Equatable, Sendable {
  /// Where the padding goes.
  public enum Alignment: Sendable {
    case left
    case right
    case center
    /// Between the sign and the digits.
    case afterSign
  }

  /// What stands before numbers.
  public enum Sign: Equatable, Sendable {
    /// Only a minus where the number is negative; `explicit` where `-` was written.
    case negativeOnly(explicit: Bool)
    case always
    case space

    var isWritten: Bool {
      if case .negativeOnly(explicit: false) = self { return false }
      return true
    }
  }

  /// The built-in types that have different defaults and messages.
  public enum Subject: Sendable {
    case string
    case integer
    case float
    case complex
  }

  /// The character that pads, as a code point.
  public var fill: UInt32 = 0x20
  /// Where the padding goes; its default depends on the subject.
  public var alignment: Alignment
  /// What stands before numbers.
  public var sign: Sign = .negativeOnly(explicit: false)
  /// `z`: no minus before zero.
  public var noNegativeZero = false
  /// `#`: the alternate form.
  public var alternate = false
  /// The least number of characters, if given.
  public var width: Int?
  /// The separator between groups of digits, if given.
  public var separator: UInt8?
  /// The precision, if given.
  public var precision: Int?
  /// The presentation type as a code point, or nil where none was given.
  public var type: UInt32?
  /// The name of the value's type, for messages.
  public var typeName: String

  /// A specification for a subject from its text.
  ///
  /// - Parameters:
  ///   - text: the specification, as code points or as bytes that each are one.
  ///   - subject: which built-in type formats itself.
  ///   - typeName: the name of the value's type, which errors mention.
  /// - Throws: a value error with Python's message.
  public init<Text: RandomAccessCollection>(
    _ text: Text, for subject: Subject, typeName: String
  ) throws(FormattingError)
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    var parser = FormatSpecificationParser(text)
    alignment = subject == .string ? .left : .right
    self.typeName = typeName
    let fillWritten = try parser.parseAlignment(into: &self)
    sign = parser.takeSign()
    noNegativeZero = parser.take("z")
    alternate = parser.take("#")
    if !fillWritten.fill, parser.take("0") {
      fill = 0x30
      if !fillWritten.alignment && subject != .string { alignment = .afterSign }
    }
    width = try parser.takeInteger()
    try parser.parseGrouping(into: &self)
    if parser.take(".") {
      precision = try parser.takeInteger()
      if precision == nil { throw FormattingError(.valueError, "Format specifier missing precision") }
    }
    let rest = parser.remaining
    if rest.count > 1 {
      let whole = CodePoints.string(text.map { UInt32(truncatingIfNeeded: $0) })
      throw FormattingError(
        .valueError, "Invalid format specifier '\(whole)' for object of type '\(typeName)'")
    }
    type = rest.first
    try checkGrouping(subject)
  }

  private func checkGrouping(_ subject: Subject) throws(FormattingError) {
    guard let separator else { return }
    var presentation = type
    if presentation == nil && subject == .string { presentation = UInt32(UInt8(ascii: "s")) }
    guard let presentation else { return }
    switch Unicode.Scalar(presentation) {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X":
      if separator == UInt8(ascii: "_") { return }
    default: break
    }
    let mark = Character(Unicode.Scalar(separator))
    throw FormattingError(.valueError, "Cannot specify '\(mark)' with '\(Self.shown(presentation))'.")
  }

  /// The error for a type that the value does not know.
  public var unknownType: FormattingError {
    FormattingError(
      .valueError,
      "Unknown format code '\(Self.shown(type ?? 0))' for object of type '\(typeName)'")
  }

  /// A character as messages show it: in hexadecimal unless it is visible ASCII.
  static func shown(_ point: UInt32) -> String {
    if point > 32 && point < 128, let scalar = Unicode.Scalar(point) { return String(Character(scalar)) }
    return "\\x" + String(point, radix: 16)
  }

  /// How many digits a group has.
  private var groupSize: Int {
    guard separator != nil else { return 0 }
    switch type.flatMap(Unicode.Scalar.init) {
    case "b", "o", "x", "X": return 4
    default: return 3
    }
  }

  /// A number in its parts, before padding and grouping.
  struct NumberParts {
    var negative = false
    /// `0x` and kin.
    var prefix: [UInt8] = []
    /// The digits that are grouped.
    var digits: ArraySlice<UInt8> = []
    /// The point, the fraction, the exponent, a per cent sign.
    var remainder: ArraySlice<UInt8> = []

    /// The parts of a float as text: a sign, digits, the rest.
    init(text: [UInt8]) {
      var start = 0
      if text.first == UInt8(ascii: "-") {
        negative = true
        start = 1
      }
      var end = start
      while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
      digits = text[start..<end]
      remainder = text[end...]
    }

    init(negative: Bool, prefix: [UInt8], digits: ArraySlice<UInt8>) {
      self.negative = negative
      self.prefix = prefix
      self.digits = digits
    }
  }

  /// The sign character to write, if any.
  func signCharacter(negative: Bool) -> UInt8? {
    if negative { return UInt8(ascii: "-") }
    switch sign {
    case .always: return UInt8(ascii: "+")
    case .space: return UInt8(ascii: " ")
    case .negativeOnly: return nil
    }
  }

  /// A number with its sign, prefix, grouping and padding.
  func layOut(_ parts: NumberParts) throws(FormattingError) -> FormattedText {
    let sign = signCharacter(negative: parts.negative)
    let width = width ?? 0
    guard width < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    let fixed = (sign == nil ? 0 : 1) + parts.prefix.count + parts.remainder.count
    let zeroExtended = fill == 0x30 && alignment == .afterSign
    var head: [UInt8] = []
    if let sign { head.append(sign) }
    head.append(contentsOf: parts.prefix)
    var tail: [UInt8] = []
    if !parts.digits.isEmpty {
      let minimumWidth = zeroExtended ? width - fixed : 0
      if groupSize == 0 && minimumWidth <= parts.digits.count {
        tail.append(contentsOf: parts.digits)
      } else {
        tail = IntegerFormatting.grouped(
          parts.digits, size: groupSize, separator: separator ?? 0, minimumWidth: minimumWidth)
      }
    }
    tail.append(contentsOf: parts.remainder)
    let padding = max(0, width - head.count - tail.count)
    if alignment == .afterSign {
      if padding == 0 { return .ascii(head + tail) }
      return .joined(.padded(head, left: 0, right: padding, fill: fill), tail)
    }
    let (left, right) = split(padding)
    return .padded(head + tail, left: left, right: right, fill: fill)
  }

  /// How padding is divided between the two sides.
  func split(_ padding: Int) -> (left: Int, right: Int) {
    switch alignment {
    case .left: return (0, padding)
    case .center: return (padding / 2, padding - padding / 2)
    case .right, .afterSign: return (padding, 0)
    }
  }
}

extension FormattedText {
  /// Text followed by ASCII.
  static func joined(_ head: FormattedText, _ tail: [UInt8]) -> FormattedText {
    switch head {
    case .ascii(let bytes): return .ascii(bytes + tail)
    case .codePoints(let points): return .codePoints(points + tail.map(UInt32.init))
    }
  }
}
