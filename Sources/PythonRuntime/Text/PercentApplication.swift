// Conversions of the % operator applied to values: integers, floats, characters, text.

import BigInt

extension PercentConversion {
  /// What a conversion makes of its argument.
  public enum Category: Sendable {
    /// `s` (of bytes also `b`): `str` of a string's argument, bytes of a bytes' argument.
    case text
    /// `r`: `repr`; for bytes the same as `a`.
    case representation
    /// `a`: `ascii`.
    case asciiRepresentation
    /// `d`, `i`, `u`: any real number, cut to an integer.
    case decimal
    /// `o`, `x`, `X`: integers only.
    case binary
    /// `e`, `E`, `f`, `F`, `g`, `G`.
    case float
    /// `c`.
    case character
  }

  /// What the type character asks for. Python takes the argument before it looks, so ask after taking it.
  ///
  /// - Parameter kind: whether strings or bytes are formatted.
  /// - Throws: a value error for an unknown character.
  public func category(_ kind: PercentTemplate.Kind) throws(FormattingError) -> Category {
    switch Unicode.Scalar(type) {
    case "s": return .text
    case "b" where kind == .bytes: return .text
    case "r": return .representation
    case "a": return .asciiRepresentation
    case "d", "i", "u": return .decimal
    case "o", "x", "X": return .binary
    case "e", "E", "f", "F", "g", "G": return .float
    case "c": return .character
    default: throw unsupported(kind)
    }
  }

  private func unsupported(_ kind: PercentTemplate.Kind) -> FormattingError {
    // CPython's message is empty for such a byte, unless its digit loops have read it as an unsigned one.
    if kind == .bytes && type >= 128 && !typeFollowsDigits { return FormattingError(.valueError, "") }
    let visible = kind == .bytes || (31...126).contains(type)
    let shown = visible ? Unicode.Scalar(type).map { String(Character($0)) } ?? "?" : "?"
    let code = String(type, radix: 16)
    return FormattingError(
      .valueError, "unsupported format character '\(shown)' (0x\(code)) at index \(index)")
  }

  /// The error for an argument that is no number, or for `x` and kin no integer.
  ///
  /// - Parameter typeName: the name of the argument's type.
  public func numberRequired(typeName: String) -> FormattingError {
    let letter = Unicode.Scalar(type).map { String(Character($0)) } ?? "?"
    let binary = ["o", "x", "X"].contains(letter)
    let required = binary ? "an integer" : "a real number"
    return FormattingError(.typeError, "%\(letter) format: \(required) is required, not \(typeName)")
  }

  private var widthValue: Int {
    if case .value(let value) = width { return value }
    return 0
  }

  private var precisionValue: Int? {
    if case .value(let value) = precision { return value }
    return nil
  }

  private func checkWidth() throws(FormattingError) {
    guard widthValue < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
  }

  /// `%d`, `%x` and kin of an integer that fits a word.
  public func format(integer value: Int) throws(FormattingError) -> [UInt8] {
    try formatDigits(
      digits({ IntegerFormatting.digits(value, bitsPerDigit: $0, uppercase: $1) }) {
        IntegerFormatting.decimal(value)
      })
  }

  /// `%d`, `%x` and kin of an integer of any size.
  public func format(integer value: BigInt) throws(FormattingError) -> [UInt8] {
    try formatDigits(
      digits({ IntegerFormatting.digits(value, bitsPerDigit: $0, uppercase: $1) }) {
        IntegerFormatting.decimal(value)
      })
  }

  private func digits(_ binary: (Int, Bool) -> [UInt8], _ decimal: () -> [UInt8]) -> [UInt8] {
    switch Unicode.Scalar(type) {
    case "o": return binary(3, false)
    case "x": return binary(4, false)
    case "X": return binary(4, true)
    default: return decimal()
    }
  }

  private func formatDigits(_ text: [UInt8]) throws(FormattingError) -> [UInt8] {
    if let precision = precisionValue {
      guard precision <= Int(Int32.max) - 3 else {
        throw FormattingError(.overflowError, "precision too large")
      }
      guard precision < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    }
    let negative = text.first == UInt8(ascii: "-")
    var body = Array(text[(negative ? 1 : 0)...])
    let missing = max(0, (precisionValue ?? 0) - body.count)
    if missing > 0 { body = [UInt8](repeating: 0x30, count: missing) + body }
    var prefix: [UInt8] = []
    if flags.contains(.alternate), ["o", "x", "X"].contains(Unicode.Scalar(type)) {
      prefix = [0x30, UInt8(truncatingIfNeeded: type)]
    }
    return try formatNumber(negative: negative, prefix: prefix, body: body)
  }

  /// `%f`, `%e`, `%g` and their capitals.
  public func format(float value: Double) throws(FormattingError) -> [UInt8] {
    let precision = precisionValue ?? 6
    guard precision < FormattedText.maximumLength else { throw FormattingError(.memoryError, "") }
    let style: FloatFormatting.Style
    switch Unicode.Scalar(type) {
    case "e", "E": style = .exponent
    case "g", "G": style = .general
    default: style = .fixed
    }
    var options: FloatFormatting.Options = type < 0x60 ? .uppercase : []
    if flags.contains(.alternate) { options.insert(.alternate) }
    if flags.contains(.noNegativeZero) { options.insert(.noNegativeZero) }
    let text = FloatFormatting.format(value, style, precision: precision, options: options)
    if width == .none && flags.isDisjoint(with: [.sign, .space]) { return text }
    let negative = text.first == UInt8(ascii: "-")
    return try formatNumber(negative: negative, prefix: [], body: Array(text[(negative ? 1 : 0)...]))
  }

  private func formatNumber(
    negative: Bool, prefix: [UInt8], body: [UInt8]
  ) throws(FormattingError) -> [UInt8] {
    try checkWidth()
    var head: [UInt8] = []
    if negative {
      head.append(UInt8(ascii: "-"))
    } else if flags.contains(.sign) {
      head.append(UInt8(ascii: "+"))
    } else if flags.contains(.space) {
      head.append(UInt8(ascii: " "))
    }
    head.append(contentsOf: prefix)
    let padding = max(0, widthValue - head.count - body.count)
    if padding == 0 { return head + body }
    if flags.contains(.left) { return FormattedText.padded(head + body, left: 0, right: padding, fill: 0x20) }
    if flags.contains(.zero) {
      return head + FormattedText.padded(body, left: padding, right: 0, fill: 0x30)
    }
    return FormattedText.padded(head + body, left: padding, right: 0, fill: 0x20)
  }

  /// How `%s`, `%r`, `%a` and `%c` cut and pad text; a precision does not cut a character.
  ///
  /// - Parameter length: how many characters the text has.
  public func stringLayout(length: Int) throws(FormattingError) -> StringLayout {
    try checkWidth()
    let cut = type == UInt32(UInt8(ascii: "c")) ? length : precisionValue ?? length
    let kept = min(length, cut)
    let padding = max(0, widthValue - kept)
    let left = flags.contains(.left)
    return StringLayout(length: kept, left: left ? 0 : padding, right: left ? padding : 0, fill: 0x20)
  }

  /// Text cut and padded.
  public func format<Element>(
    text: some Collection<Element>
  ) throws(FormattingError) -> [Element] where Element: UnsignedInteger & FixedWidthInteger {
    let layout = try stringLayout(length: text.count)
    return FormattedText.padded(
      Array(text.prefix(layout.length)), left: layout.left, right: layout.right, fill: 0x20)
  }

  /// The character that `%c` of an integer stands for.
  ///
  /// - Parameters:
  ///   - value: the argument; nil where it does not fit a word.
  ///   - kind: strings allow all code points, bytes 0 to 255.
  /// - Throws: an overflow error where it is out of range.
  public static func character(_ value: Int?, _ kind: PercentTemplate.Kind) throws(FormattingError) -> UInt32
  {
    switch kind {
    case .string:
      if let value, (0...0x10FFFF).contains(value) { return UInt32(value) }
      throw FormattingError(.overflowError, "%c arg not in range(0x110000)")
    case .bytes:
      if let value, (0...255).contains(value) { return UInt32(value) }
      throw FormattingError(.overflowError, "%c arg not in range(256)")
    }
  }
}
