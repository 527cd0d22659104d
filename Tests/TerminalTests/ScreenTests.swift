import Testing

@testable import Terminal

@Suite struct ScreenTests {
  @Test func linesStandBelowEachOther() {
    #expect(grid([.line("one"), .line("two")]).lines == ["one", "two"])
  }

  @Test func openTextGoesOn() {
    #expect(grid([.openText("a")], [.openText("b"), .endOpenLine, .line("c")]).lines == ["ab", "c"])
    #expect(grid([.endOpenLine, .line("c")]).lines == ["c"])
  }

  @Test func restartReplacesTheOpenLine() {
    #expect(grid([.openText("10%")], [.restartOpenLine, .openText("9%")]).lines == ["9%"])
    #expect(grid([.openText("abcdefgh")], [.restartOpenLine, .openText("x")], width: 4).lines == ["x"])
  }

  @Test func liveLinesAreRedrawnInPlace() {
    let screen = grid([.line("out"), .live(["1 s", "x"])], [.live(["2 s"])])
    #expect(screen.lines == ["out", "2 s"])
  }

  @Test func outputGoesAboveTheLiveLines() {
    #expect(grid([.live(["busy"])], [.line("out")]).lines == ["out", "busy"])
  }

  @Test func liveLinesVanish() {
    #expect(grid([.line("out"), .live(["busy"])], [.live([])], [.line("end")]).lines == ["out", "end"])
  }

  @Test func openLineSurvivesLiveLines() {
    let screen = grid(
      [.openText("half ")], [.live(["busy"])], [.live(["busier"])], [.openText("whole"), .live([])])
    #expect(screen.lines == ["half whole"])
  }

  @Test(arguments: [3, 4, 5, 8, 9])
  func openLineOfAnyLengthSurvives(_ count: Int) {
    let text = String(repeating: "x", count: count)
    let screen = grid([.openText(StyledLine(text))], [.live(["b"])], [.openText("END"), .live([])], width: 4)
    #expect(screen.lines.joined() == text + "END")
  }

  @Test func longLiveLinesAreCut() {
    let screen = grid(
      [.live([StyledLine(String(repeating: "x", count: 90))])], [.live([])], [.line("end")], width: 20)
    #expect(screen.lines == ["end"])
  }

  @Test func tallLiveRegionsStayWithinTheWindow() {
    let lines = (1...50).map { StyledLine("\($0)") }
    #expect(grid([.line("out"), .live(lines)], [.live([])], [.line("end")], height: 5).lines.last == "end")
  }

  @Test(arguments: [1, 2, 3])
  func tinyWindowsDoNoHarm(_ size: Int) {
    let screen = grid(
      [.openText("日ab"), .live(["busy"])], [.line("x")], [.live([])], width: max(2, size), height: size)
    #expect(screen.unknown.isEmpty)
  }

  @Test func narrowerWindowsEraseWrappedLiveLines() {
    var screen = Screen(capabilities: TerminalCapabilities(isTerminal: true, width: 10, height: 5))
    _ = screen.bytes(for: [.live(["123456789"])])
    screen.resize(width: 4, height: 5)
    let text = String(decoding: screen.bytes(for: [.live([])]), as: UTF8.self)
    #expect(text == "\r\u{1B}[2A\u{1B}[J")
  }

  @Test func pipesGetNoEscapes() {
    var screen = Screen(capabilities: TerminalCapabilities(isTerminal: false, colors: .many))
    let operations: [DrawingOperation] = [
      .line(StyledLine("title", .title)), .live(["busy"]), .openText("a"), .restartOpenLine, .openText("b"),
      .endOpenLine, .live([]),
    ]
    #expect(String(decoding: screen.bytes(for: operations), as: UTF8.self) == "title\na\nb\n")
  }

  @Test func coloursFollowTheTheme() {
    let screen = grid([.line(StyledLine("x", .keyword))], colors: .many)
    #expect(screen.renditions[0][0] == "38;5;183")
    #expect(grid([.line(StyledLine("x", .keyword))]).renditions[0][0] == "")
    #expect(grid([.line(StyledLine("x", .keyword))], colors: .sixteen).renditions[0][0] == "95")
  }

  @Test func laterStylesLieOverEarlierOnes() {
    let theme = Theme(background: .dark, depth: .many)
    let both = theme.rendition(for: [.strong, .inlineCode])
    #expect(both.attributes == .bold)
    #expect(both.foreground == .indexed(215))
  }

  @Test func programsColoursPassWhole() {
    let style = Style.program(Rendition(.rgb(1, 2, 3), background: .indexed(9), [.underline]))
    #expect(grid([.line(StyledLine("x", style))], colors: .many).renditions[0][0] == "4;38;2;1;2;3;101")
    #expect(grid([.line(StyledLine("x", style))]).renditions[0][0] == "")
  }

  @Test func asciiTerminalsGetStandIns() {
    #expect(grid([.line("“a” – b… 日 ✓")], isUnicode: false).lines == ["\"a\" - b... ? ok"])
  }

  @Test(arguments: Background.allCases)
  func everyProcessHasAColourOfItsOwn(_ background: Background) {
    let theme = Theme(background: background, depth: .many)
    #expect(Set((0..<7).map { theme.rendition(for: .process($0)) }).count == 7)
    #expect(theme.rendition(for: .process(-1)) == theme.rendition(for: .process(6)))
  }
}

@Suite struct HyperlinkTests {
  private func bytes(_ address: String, opensLinks: Bool) -> String {
    var capabilities = TerminalCapabilities(isTerminal: true)
    capabilities.opensLinks = opensLinks
    var screen = Screen(capabilities: capabilities)
    let renderer = MarkdownRenderer(width: 80, glyphs: .unicode, opensLinks: opensLinks)
    let lines = renderer.lines(for: "[text](\(address))")
    return String(decoding: screen.bytes(for: lines.map { .line($0) }), as: UTF8.self)
  }

  @Test func terminalsThatOpenLinksGetTheirAddress() {
    #expect(
      bytes("https://example.org/a", opensLinks: true)
        == "\u{1B}]8;;https://example.org/a\u{1B}\\text\u{1B}]8;;\u{1B}\\\n")
    #expect(bytes("https://example.org/a", opensLinks: false) == "text (https://example.org/a)\n")
    #expect(bytes("other.md", opensLinks: true) == "text (other.md)\n")
  }

  @Test func addressesCannotEndTheirSequence() {
    let text = bytes("https://example.org/&#27;\\ü", opensLinks: true)
    #expect(text.split(separator: "\u{1B}").count == 4)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\u{1B}" || $0 == "\n" || (0x20...0x7E).contains($0.value) })
  }
}
