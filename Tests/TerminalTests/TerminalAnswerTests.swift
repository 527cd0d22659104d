import Testing

@testable import Terminal

/// What a terminal says about itself, between what is typed.
@Suite struct TerminalAnswerTests {
  private func answer(to chunks: String...) -> TerminalAnswer {
    var decoder = TerminalAnswerDecoder()
    for chunk in chunks { decoder.take(chunk.utf8) }
    decoder.finish()
    return decoder.answer
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", Background.light), ("\u{1B}]11;rgb:00/00/00\u{7}", .dark),
    ("\u{1B}]11;rgba:fd/f6/e3/ff\u{7}", .light), ("\u{1B}]11;rgb:0000/2b2b/3636\u{1B}\\", .dark),
    ("\u{1B}]11;rgb:f/f/c\u{7}", .light), ("\u{1B}]11;nonsense\u{7}", nil), ("\u{1B}]11;rgb:1/2\u{7}", nil),
    ("\u{1B}]11;rgb:12345/1/1\u{7}", nil), ("", nil),
  ])
  func background(_ text: String, _ background: Background?) {
    let answer = answer(to: text)
    #expect(answer.background == background && answer.typed.isEmpty && !answer.isComplete)
  }

  @Test(arguments: [("\u{1B}[?62;4;22c", true), ("\u{1B}[?1;2c", false), ("\u{1B}[?64;14c", false)])
  func attributes(_ text: String, _ showsSixel: Bool) {
    #expect(answer(to: text) == TerminalAnswer(showsSixel: showsSixel, isComplete: true))
  }

  @Test func whatIsTypedIsKept() {
    let answer = answer(
      to: "n = 1\n\u{1B}[A\u{1B}]1", "1;rgb:ffff/ffff/ff", "ff\u{1B}", "\\é\u{1B}Ob\u{1B}[?6c", "end\u{1B}[")
    #expect(answer.background == .light && answer.isComplete)
    #expect(String(decoding: answer.typed, as: UTF8.self) == "n = 1\n\u{1B}[Aé\u{1B}Obend\u{1B}[")
  }

  @Test func whatNeverEndsIsNoAnswer() {
    let text = "\u{1B}]" + String(repeating: "x", count: 1000)
    #expect(answer(to: text).typed == Array(text.utf8))
  }

  @Test func lateAnswersAreNoKeys() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(in: "a\u{1B}]11;rgb:ffff/ff".utf8) == [.character("a")])
    #expect(decoder.keys(in: "ff/ffff\u{1B}\\\u{1B}[?62;4cb".utf8) == [.character("b")])
  }
}
