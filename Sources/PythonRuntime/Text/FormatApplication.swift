// Format specifications applied to the built-in types: strings, integers, floats, complex numbers.

import BigInt

/// How a string is cut and padded.
public struct StringLayout: Equatable, Sendable {
  /// How many characters from the start of the string stay.
  public let length: Int
  /// How many fill characters come before.
  public let left: Int
  /// How many fill characters come after.
  public let right: Int
  /// The fill character as a code point.
  public let fill: UInt32
}

extension FormatSpecification {
  private static func error(_ message: String) -> FormattingError { FormattingError(.valueError, message) }

  // MARK: Strings

  /// How this specification cuts and pads a string.
  ///
  /// - Parameter length: how many code points the string has.
  /// - Throws: a value error where the specification is for numbers.
  public func stringLayout(length: Int) throws(FormattingError) -> StringLayout {
    if let type, type != UInt32(UInt8(ascii: "s")) { throw unknownType }
    switch sign {
    case .space: throw Self.error("Space not allowed in string format specifier")
    case .always, .negativeOnly(explicit: true):
      throw Self.error("Sign not allowed in string format specifier")
    case .negativeOnly: break
    }
    if noNegativeZero {
      throw Self.error("Negative zero coercion (z) not allowed in string format specifier")
    }
    if alternate { throw Self.error("Alternate form (#) not allowed in string format specifier") }
    if alignment == .afterSign {
      throw Self.error("'=' alignment not allowed in string format specifier")
    }
    let kept = min(length, precision ?? length)
    let padding = max(0, (width ?? 0) - kept)
    guard padding < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    let (left, right) = split(padding)
    return StringLayout(length: kept, left: left, right: right, fill: fill)
  }

  /// A string formatted.
  public func format(string text: some RandomAccessCollection<UInt32>) throws(FormattingError) -> [UInt32] {
    let layout = try stringLayout(length: text.count)
    return FormattedText.padded(
      Array(text.prefix(layout.length)), left: layout.left, right: layout.right, fill: layout.fill)
  }

  // MARK: Integers

  /// An integer that fits a word formatted.
  public func format(integer value: Int) throws(FormattingError) -> FormattedText {
    switch try integerPresentation() {
    case .decimal:
      return try layOutInteger(IntegerFormatting.decimal(value), prefix: nil)
    case .binary(let bits, let uppercase, let prefix):
      return try layOutInteger(
        IntegerFormatting.digits(value, bitsPerDigit: bits, uppercase: uppercase), prefix: prefix)
    case .character:
      guard (0...0x10FFFF).contains(value) else {
        throw FormattingError(.overflowError, "%c arg not in range(0x110000)")
      }
      return try layOutCharacter(UInt32(value))
    case .float: return try format(float: Double(value))
    }
  }

  /// An integer of any size formatted.
  public func format(integer value: BigInt) throws(FormattingError) -> FormattedText {
    switch try integerPresentation() {
    case .decimal:
      return try layOutInteger(IntegerFormatting.decimal(value), prefix: nil)
    case .binary(let bits, let uppercase, let prefix):
      return try layOutInteger(
        IntegerFormatting.digits(value, bitsPerDigit: bits, uppercase: uppercase), prefix: prefix)
    case .character:
      guard let small = Int(exactly: value) else {
        throw FormattingError(.overflowError, "Python int too large to convert to C long")
      }
      return try format(integer: small)
    case .float:
      guard let double = FloatFormatting.nearestDouble(value) else {
        throw FormattingError(.overflowError, "int too large to convert to float")
      }
      return try format(float: double)
    }
  }

  private enum IntegerPresentation {
    case decimal
    case binary(bits: Int, uppercase: Bool, prefix: [UInt8])
    case character
    case float
  }

  /// Whether an integer is written in decimal digits.
  var isDecimal: Bool { type == nil || type == 100 || type == 110 }

  private func integerPresentation() throws(FormattingError) -> IntegerPresentation {
    let presentation: IntegerPresentation
    switch type.map({ Unicode.Scalar($0) ?? "\u{0}" }) {
    case nil, "d", "n": presentation = .decimal
    case "b": presentation = .binary(bits: 1, uppercase: false, prefix: Array("0b".utf8))
    case "o": presentation = .binary(bits: 3, uppercase: false, prefix: Array("0o".utf8))
    case "x": presentation = .binary(bits: 4, uppercase: false, prefix: Array("0x".utf8))
    case "X": presentation = .binary(bits: 4, uppercase: true, prefix: Array("0X".utf8))
    case "c": presentation = .character
    case "e", "E", "f", "F", "g", "G", "%": return .float
    default: throw unknownType
    }
    if precision != nil { throw Self.error("Precision not allowed in integer format specifier") }
    if noNegativeZero {
      throw Self.error("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if case .character = presentation {
      if sign.isWritten { throw Self.error("Sign not allowed with integer format specifier 'c'") }
      if alternate {
        throw Self.error("Alternate form (#) not allowed with integer format specifier 'c'")
      }
    }
    return presentation
  }

  private func layOutInteger(
    _ digits: [UInt8], prefix: [UInt8]?
  ) throws(FormattingError) -> FormattedText {
    let negative = digits.first == UInt8(ascii: "-")
    return try layOut(
      NumberParts(
        negative: negative, prefix: alternate ? prefix ?? [] : [], digits: digits[(negative ? 1 : 0)...]))
  }

  private func layOutCharacter(_ point: UInt32) throws(FormattingError) -> FormattedText {
    let padding = max(0, (width ?? 0) - 1)
    guard padding < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    let (left, right) = split(padding)
    guard point >= 128 else {
      return .padded([UInt8(point)], left: left, right: right, fill: fill)
    }
    return .codePoints(FormattedText.padded([point], left: left, right: right, fill: fill))
  }

  // MARK: Floats

  /// A double formatted.
  public func format(float value: Double) throws(FormattingError) -> FormattedText {
    guard let (style, upper) = floatStyle() else {
      throw unknownType
    }
    var value = value
    let percent = type == UInt32(UInt8(ascii: "%"))
    if percent { value *= 100 }
    var text = try floatText(value, style, uppercase: upper, pointZero: type == nil)
    if percent { text.append(UInt8(ascii: "%")) }
    if width == nil && separator == nil && !sign.isWritten { return .ascii(text) }
    return try layOut(NumberParts(text: text))
  }

  private func floatStyle() -> (style: FloatFormatting.Style, uppercase: Bool)? {
    switch type.map({ Unicode.Scalar($0) ?? "\u{0}" }) {
    case nil: return (precision == nil ? .shortest : .general, false)
    case "e": return (.exponent, false)
    case "E": return (.exponent, true)
    case "f", "%": return (.fixed, false)
    case "F": return (.fixed, true)
    case "g", "n": return (.general, false)
    case "G": return (.general, true)
    default: return nil
    }
  }

  private func floatText(
    _ value: Double, _ style: FloatFormatting.Style, uppercase: Bool, pointZero: Bool
  ) throws(FormattingError) -> [UInt8] {
    let precision = precision ?? 6
    guard precision <= Int(Int32.max) else { throw Self.error("precision too big") }
    guard precision < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    var options: FloatFormatting.Options = []
    if alternate { options.insert(.alternate) }
    if noNegativeZero { options.insert(.noNegativeZero) }
    if uppercase { options.insert(.uppercase) }
    if pointZero { options.insert(.pointZero) }
    return FloatFormatting.format(value, style, precision: precision, options: options)
  }

  // MARK: Complex numbers

  /// A complex number formatted.
  public func format(real: Double, imaginary: Double) throws(FormattingError) -> FormattedText {
    guard let (style, upper) = floatStyle(), type != UInt32(UInt8(ascii: "%")) else { throw unknownType }
    if let precision, precision > Int(Int32.max) { throw Self.error("precision too big") }
    if fill == 0x30 { throw Self.error("Zero padding is not allowed in complex format specifier") }
    if alignment == .afterSign {
      throw Self.error("'=' alignment flag is not allowed in complex format specifier")
    }
    let omitsReal = type == nil && real == 0 && real.sign == .plus
    let parenthesized = type == nil && !omitsReal
    // The parts are laid out without padding; the whole is padded afterwards.
    var part = self
    part.width = nil
    part.alignment = .left
    var body: [UInt8] = parenthesized ? [UInt8(ascii: "(")] : []
    if !omitsReal {
      body.append(contentsOf: try part.complexPart(real, style, uppercase: upper))
      part.sign = .always
    }
    body.append(contentsOf: try part.complexPart(imaginary, style, uppercase: upper))
    body.append(UInt8(ascii: "j"))
    if parenthesized { body.append(UInt8(ascii: ")")) }
    let padding = max(0, (width ?? 0) - body.count)
    guard padding < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    let (left, right) = split(padding)
    return .padded(body, left: left, right: right, fill: fill)
  }

  private func complexPart(
    _ value: Double, _ style: FloatFormatting.Style, uppercase: Bool
  ) throws(FormattingError) -> [UInt8] {
    let text = try floatText(value, style, uppercase: uppercase, pointZero: false)
    guard case .ascii(let bytes) = try layOut(NumberParts(text: text)) else { return text }
    return bytes
  }
}
