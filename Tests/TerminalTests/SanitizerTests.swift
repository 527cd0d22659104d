import Testing

@testable import Terminal

@Suite struct SanitizerTests {
  /// The pieces of a whole text.
  private func pieces(_ text: String) -> [Sanitizer.Piece] {
    var sanitizer = Sanitizer()
    return sanitizer.consume(text) + sanitizer.finish()
  }

  private func text(_ text: String) -> String { sanitizedLines(text).joined(separator: "\n") }

  @Test func plainTextStays() {
    #expect(pieces("naïve 日本 👩‍💻") == [.text("naïve 日本 👩‍💻", .plain)])
  }

  @Test(arguments: [
    ("\u{1B}[2J\u{1B}[Hgone", "gone"), ("a\u{1B}]0;title\u{7}b", "ab"),
    ("a\u{1B}]8;;http://x\u{1B}\\b", "ab"),
    ("a\u{1B}Pq#0\u{1B}\\b", "ab"), ("a\u{1B}cb", "ab"), ("a\u{1B}(0b", "ab"), ("a\u{1B}[?1049hb", "ab"),
    ("a\u{1B}[6nb", "ab"), ("a\u{1B}_Gpayload\u{1B}\\b", "ab"),
  ])
  func wellFormedSequencesAreLeftOut(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    ("\u{1B}", "^["), ("a\u{1B}[12", "a^[[12"), ("a\u{1B}[1\u{1}m", "a^[[1^Am"),
    ("a\u{1B}]0;no end\nb", "a^[]0;no end\nb"), ("bell\u{7}", "bell^G"), ("back\u{8}", "back^H"),
    ("nul\0", "nul^@"), ("del\u{7F}", "del^?"), ("\u{9B}31m", "\\x9b31m"), ("\u{90}q", "\\x90q"),
    ("\u{202E}txt", "\\u202etxt"), ("\u{2066}x\u{2069}", "\\u2066x\\u2069"), ("a\u{2028}b", "a\\u2028b"),
    ("\u{FEFF}x", "\\ufeffx"), ("\u{1B}\u{1B}[31m", "^["),
  ])
  func whatIsNoSequenceIsShown(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test func noControlCharacterPasses() {
    let all = (0...0x9F).compactMap { Unicode.Scalar(UInt32($0)) }
    for first in all {
      for second in all {
        var source = ""
        source.unicodeScalars.append(contentsOf: ["\u{1B}", first, second, "m"])
        let shown = sanitizedLines(source).joined()
        #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      }
    }
  }

  @Test func coloursBecomeRenditions() {
    let red = Rendition(.indexed(1), [.bold])
    #expect(pieces("a\u{1B}[1;31mb\u{1B}[0mc") == [.text("a", .plain), .text("b", red), .text("c", .plain)])
  }

  @Test(arguments: [
    ("38;5;200", Rendition(.indexed(200))), ("38;2;1;2;3", Rendition(.rgb(1, 2, 3))),
    ("48;5;7", Rendition(nil, background: .indexed(7))), ("94", Rendition(.indexed(12))),
    ("107", Rendition(nil, background: .indexed(15))), ("4;9", Rendition(nil, [.underline, .strikethrough])),
    ("1;22", .plain), ("4;24", .plain), ("31;39", .plain), ("", .plain), ("5;8", .plain),
  ])
  func parameters(_ codes: String, _ expected: Rendition) {
    #expect(applyingGraphicRendition(codes, to: .plain) == expected)
  }

  @Test(arguments: ["38;5", "38;2;1", "38;5;256", "38;9;1", "1;x", "99999", "-1"])
  func malformedColoursChangeNothing(_ codes: String) {
    #expect(applyingGraphicRendition(codes, to: .plain) == nil)
  }

  @Test func sequencesMayArriveInPieces() {
    var sanitizer = Sanitizer()
    #expect(sanitizer.consume("a\u{1B}[3") == [.text("a", .plain)])
    #expect(sanitizer.consume("1mb") == [.text("b", Rendition(.indexed(1)))])
  }

  @Test func lineBreaksOfEveryKind() {
    #expect(
      pieces("a\r\nb\nc") == [
        .text("a", .plain), .lineBreak, .text("b", .plain), .lineBreak, .text("c", .plain),
      ])
    #expect(pieces("10%\r20%") == [.text("10%", .plain), .restart, .text("20%", .plain)])
  }

  @Test func tabsReachTheNextStop() {
    #expect(text("a\tb\n日\tc") == "a       b\n日      c")
  }

  @Test func endlessControlStringIsShown() {
    let shown = text("\u{1B}]" + String(repeating: "x", count: 10_000))
    #expect(shown.count == 10_003)
  }

  @Test func anEscapeCharacterCancelsAControlString() {
    #expect(
      pieces("\u{1B}]a\u{1B}[31mred") == [.text("^[]a", .plain), .text("red", Rendition(.indexed(1)))])
    #expect(text(String(repeating: "\u{1B}]", count: 3000) + "\n") == String(repeating: "^[]", count: 3000))
  }

  @Test func oneLineHasNoBreaks() {
    #expect(sanitizedLine("a\nb\u{1B}[31mc") == "a bc")
  }
}
