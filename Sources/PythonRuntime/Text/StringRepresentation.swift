// repr and ascii of strings and bytes: the choice of quote and the escapes.

/// How Python writes strings and bytes as literals.
public enum StringRepresentation {
  private static let hexadecimal = [UInt8]("0123456789abcdef".utf8)

  /// `repr` of a string.
  ///
  /// - Parameter text: code points, or bytes that each are one code point.
  public static func representation<Text: Collection>(_ text: Text) -> FormattedText
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    let quote = quote(for: text)
    var ascii = true
    var result: [UInt32] = [quote]
    result.reserveCapacity(text.count + 2)
    for unit in text {
      let point = UInt32(truncatingIfNeeded: unit)
      if point >= 0x80 && CodePoints.isPrintable(point) {
        ascii = false
        result.append(point)
      } else {
        appendEscaped(point, quote: quote) { result.append(UInt32($0)) }
      }
    }
    result.append(quote)
    return ascii ? .ascii(result.map { UInt8(truncatingIfNeeded: $0) }) : .codePoints(result)
  }

  /// `repr` of a string whose characters are all below U+0080.
  public static func representation(ascii text: some Collection<UInt8>) -> [UInt8] { asciiOnly(text) }

  /// `ascii()` of a string: `repr` with every character from U+0080 on escaped.
  public static func asciiRepresentation<Text: Collection>(_ text: Text) -> [UInt8]
  where Text.Element: UnsignedInteger & FixedWidthInteger { asciiOnly(text) }

  private static func asciiOnly<Text: Collection>(_ text: Text) -> [UInt8]
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    let quote = quote(for: text)
    var result: [UInt8] = [UInt8(quote)]
    result.reserveCapacity(text.count + 2)
    for unit in text {
      appendEscaped(UInt32(truncatingIfNeeded: unit), quote: quote) { result.append($0) }
    }
    result.append(UInt8(quote))
    return result
  }

  /// `ascii()` of text that already is a representation: only what is not ASCII is escaped.
  public static func escapingNonASCII(_ text: some Collection<UInt32>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for point in text {
      if point < 0x80 {
        result.append(UInt8(point))
      } else {
        appendEscaped(point, quote: 0) { result.append($0) }
      }
    }
    return result
  }

  /// `repr` of bytes: `b'…'`.
  public static func representation(bytes: some Collection<UInt8>) -> [UInt8] {
    let quote = quote(for: bytes)
    var result: [UInt8] = [UInt8(ascii: "b"), UInt8(quote)]
    result.reserveCapacity(bytes.count + 3)
    for byte in bytes { appendEscaped(UInt32(byte), quote: quote) { result.append($0) } }
    result.append(UInt8(quote))
    return result
  }

  /// Single quotes, unless the text has those and no double ones.
  private static func quote<Text: Collection>(for text: Text) -> UInt32
  where Text.Element: UnsignedInteger & FixedWidthInteger {
    var single = false
    for unit in text {
      if unit == 0x22 { return 0x27 }
      if unit == 0x27 { single = true }
    }
    return single ? 0x22 : 0x27
  }

  /// One character as ASCII, escaped where it is a quote, a backslash, a control or not ASCII.
  @inline(__always)
  private static func appendEscaped(_ point: UInt32, quote: UInt32, _ append: (UInt8) -> Void) {
    if point >= 0x20 && point < 0x7F {
      if point == quote || point == 0x5C { append(0x5C) }
      append(UInt8(point))
      return
    }
    append(0x5C)
    switch point {
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      let (letter, digits): (Unicode.Scalar, Int) =
        point <= 0xFF ? ("x", 2) : point <= 0xFFFF ? ("u", 4) : ("U", 8)
      append(UInt8(ascii: letter))
      for position in (0..<digits).reversed() {
        append(hexadecimal[Int(point >> UInt32(4 * position)) & 15])
      }
    }
  }
}
