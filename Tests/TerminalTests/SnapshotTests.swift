// Golden snapshots of a whole page on a grid: at three widths, in Unicode and in ASCII, and with each kind of colour.

import Notebook
import Testing

@testable import Terminal

@Suite struct PageSnapshotTests {
  private func page(_ width: Int, isUnicode: Bool, colors: ColorDepth = .none) -> VirtualScreen {
    let operations = SamplePage.operations(width: width, glyphs: isUnicode ? .unicode : .ascii)
    return grid(operations, width: width, height: 90, colors: colors, isUnicode: isUnicode)
  }

  @Test(arguments: [
    (40, true, GoldenPages.unicode40), (80, true, GoldenPages.unicode80), (200, true, GoldenPages.unicode200),
    (40, false, GoldenPages.ascii40), (80, false, GoldenPages.ascii80), (200, false, GoldenPages.ascii200),
  ])
  func text(_ width: Int, _ isUnicode: Bool, _ expected: String) {
    let page = page(width, isUnicode: isUnicode)
    #expect(page.unknown.isEmpty)
    #expect(page.lines.joined(separator: "\n") + "\n" == expected)
  }

  @Test(arguments: [40, 80, 200]) func coloursChangeNoText(width: Int) {
    for colors in [ColorDepth.sixteen, .many] {
      let page = page(width, isUnicode: true, colors: colors)
      #expect(page.unknown.isEmpty)
      #expect(page.lines == self.page(width, isUnicode: true).lines)
    }
  }

  @Test(arguments: [
    (ColorDepth.sixteen, Background.dark, GoldenColours.sixteenDark),
    (.sixteen, .light, GoldenColours.sixteenLight), (.many, .dark, GoldenColours.manyDark),
    (.many, .light, GoldenColours.manyLight),
  ])
  func colours(_ depth: ColorDepth, _ background: Background, _ expected: String) {
    var screen = Screen(
      capabilities: TerminalCapabilities(
        isTerminal: true, colors: depth, background: background, width: 40, height: 24))
    let bytes = screen.bytes(for: SamplePage.operations(width: 40, glyphs: .unicode))
    // Escape characters as a text can hold them.
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}").joined(separator: "~")
    #expect(text == expected)
  }
}
