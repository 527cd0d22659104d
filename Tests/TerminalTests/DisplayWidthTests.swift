import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("ｱ", 1), ("Ａ", 2), ("🎉", 2),
    ("👩‍💻", 2), ("🇩🇪", 2), ("✓", 1), ("⚡", 2), ("❤️", 2), ("\u{200D}", 0), ("\u{AD}", 0), ("─", 1),
    ("\u{7}", 0), ("\u{20000}", 2), ("\u{11A8}", 0),
  ])
  func columns(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }
}
