// Reads the pieces of a format specification from left to right.

/// A position in the text of a format specification.
struct FormatSpecificationParser {
  private let text: [UInt32]
  private var position = 0

  init<Text: RandomAccessCollection>(_ text: Text)
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    self.text = text.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// What has not been read.
  var remaining: ArraySlice<UInt32> { text[position...] }

  private static func alignment(_ point: UInt32) -> FormatSpecification.Alignment? {
    switch point {
    case 0x3C: return .left
    case 0x3E: return .right
    case 0x5E: return .center
    case 0x3D: return .afterSign
    default: return nil
    }
  }

  /// Reads `[[fill]align]` and says which of the two was there.
  mutating func parseAlignment(
    into specification: inout FormatSpecification
  ) throws(FormattingError) -> (fill: Bool, alignment: Bool) {
    if text.count >= 2, let alignment = Self.alignment(text[1]) {
      specification.alignment = alignment
      specification.fill = text[0]
      position = 2
      return (true, true)
    }
    if let first = text.first, let alignment = Self.alignment(first) {
      specification.alignment = alignment
      position = 1
      return (false, true)
    }
    return (false, false)
  }

  /// Reads `,` or `_`.
  mutating func parseGrouping(into specification: inout FormatSpecification) throws(FormattingError) {
    let both = FormattingError(.valueError, "Cannot specify both ',' and '_'.")
    if take(",") { specification.separator = UInt8(ascii: ",") }
    if take("_") {
      if specification.separator != nil { throw both }
      specification.separator = UInt8(ascii: "_")
    }
    if specification.separator == UInt8(ascii: "_"), remaining.first == 0x2C { throw both }
  }

  /// Reads one character if it is the one given.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == character.value else { return false }
    position += 1
    return true
  }

  /// Reads a sign.
  mutating func takeSign() -> FormatSpecification.Sign {
    if take("+") { return .always }
    if take(" ") { return .space }
    return .negativeOnly(explicit: take("-"))
  }

  /// Reads a decimal number, in any script's digits, if there is one.
  mutating func takeInteger() throws(FormattingError) -> Int? {
    let start = position
    var value = 0
    while position < text.count, let digit = CodePoints.decimalValue(text[position]) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry {
        throw FormattingError(.valueError, "Too many decimal digits in format string")
      }
      value = sum
      position += 1
    }
    return position > start ? value : nil
  }
}
