import Testing

@testable import Terminal

@Suite struct TextWrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    wrapped([Span(text)], to: width).map(\.text)
  }

  @Test func breaksAtWords() {
    #expect(lines("the quick brown fox", 10) == ["the quick", "brown fox"])
  }

  @Test func longWordsAreBroken() {
    #expect(lines("a abcdefghij b", 4) == ["a", "abcd", "efgh", "ij b"])
  }

  @Test func wideTextBreaksAnywhere() {
    #expect(lines("日本語学習", 5) == ["日本", "語学", "習"])
  }

  @Test func blanksShrinkAndLineBreaksStay() {
    #expect(lines("a   b\nc", 10) == ["a b", "c"])
  }

  @Test func oneColumnIsEnough() {
    #expect(lines("ab 日", 1) == ["a", "b", "日"])
  }

  @Test func stylesSurvive() {
    let wrapped = wrapped([Span("one ", .strong), Span("two")], to: 3)
    #expect(wrapped == [StyledLine("one", .strong), StyledLine("two")])
  }

  @Test func truncationKeepsWithinTheWidth() {
    #expect(truncated("日本語", to: 5, ellipsis: "…").text == "日本…")
    #expect(truncated("abc", to: 3, ellipsis: "…").text == "abc")
    #expect(truncated("abcdef", to: 2, ellipsis: "...").width <= 2)
  }

  @Test func padding() {
    #expect(padded("ab", to: 5, .right).text == "   ab")
    #expect(padded("ab", to: 5, .center).text == " ab  ")
    #expect(padded("日", to: 4).text == "日  ")
  }

  @Test func brokenLinesLoseNothing() {
    #expect(broken("abcdef", at: 4).map(\.text) == ["abcd", "ef"])
    #expect(broken("日本", at: 1).map(\.text) == ["日", "本"])
  }
}
