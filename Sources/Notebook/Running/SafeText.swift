// What a program prints, made safe for a terminal: colour passes, every other control sequence is shown, not obeyed.

/// Text that a terminal can be given.
public enum SafeText {
  /// Replaces control characters, all but line ends, tabs and colour, by a visible notation such as `^[`.
  public static func forTerminal(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}", let colour = colourSequence(rest) {
        result.append(contentsOf: rest[..<colour])
        rest = rest[colour...]
        continue
      }
      rest = rest.dropFirst()
      // A carriage return before a line end is a line end; any other would let a line be overwritten.
      if scalar == "\r", rest.first == "\n" { continue }
      guard isControl(scalar) else {
        result.append(scalar)
        continue
      }
      if scalar.value < 0x20, let letter = Unicode.Scalar(scalar.value + 0x40) {
        result.append("^")
        result.append(letter)
      } else {
        result.append("\u{FFFD}")
      }
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }

  /// The end of a sequence that only sets colours and the like: ESC [ digits and semicolons m.
  private static func colourSequence(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView
    .Index?
  {
    let body = text.dropFirst()
    guard body.first == "[" else { return nil }
    let parameters = body.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
    let rest = body.dropFirst(1 + parameters.count)
    guard rest.first == "m", let end = rest.indices.first else { return nil }
    return rest.index(after: end)
  }
}
