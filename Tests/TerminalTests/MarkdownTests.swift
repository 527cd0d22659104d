import Testing

@testable import Terminal

@Suite struct MarkdownTests {
  private func draw(_ source: String, width: Int = 40, glyphs: Glyphs = .unicode) -> [String] {
    MarkdownRenderer(width: width, glyphs: glyphs).lines(for: source).map(\.text)
  }

  private func styles(_ source: String, of text: String) -> [Style]? {
    let lines = MarkdownRenderer(width: 80, glyphs: .unicode).lines(for: source)
    return lines.flatMap(\.spans).first { $0.text == text }?.styles
  }

  private let paragraph =
    "Two processes run side by side, each with memory of its own, until one of them ends."

  @Test func paragraphAt40Columns() {
    #expect(
      draw(paragraph, width: 40) == [
        "Two processes run side by side, each", "with memory of its own, until one of", "them ends.",
      ])
  }

  @Test func paragraphAt80Columns() {
    #expect(
      draw(paragraph, width: 80) == [
        "Two processes run side by side, each with memory of its own, until one of them", "ends.",
      ])
  }

  @Test func paragraphAt200Columns() { #expect(draw(paragraph, width: 200) == [paragraph]) }

  @Test func headings() {
    #expect(
      draw("# One\n\n## Two\n\n### Three\n\ntext") == [
        "One", "━━━", "", "Two", "───", "", "Three", "", "text",
      ])
    #expect(styles("# One", of: "One") == [.title])
  }

  @Test func inlineStyles() {
    let source = "*a* **b** `c` ~~d~~ ***e***"
    #expect(styles(source, of: "a") == [.emphasis])
    #expect(styles(source, of: "b") == [.strong])
    #expect(styles(source, of: "c") == [.inlineCode])
    #expect(styles(source, of: "d") == [.strikethrough])
    #expect(styles(source, of: "e").map(Set.init) == [.emphasis, .strong])
  }

  @Test func listsNest() {
    let source = "- one\n- two\n  - inner\n    - deep\n\n1. first\n2. second"
    #expect(draw(source) == ["• one", "• two", "  ◦ inner", "    ▪ deep", "", "1. first", "2. second"])
  }

  @Test func listTextHangs() {
    #expect(draw("- one two three", width: 9) == ["• one two", "  three"])
    #expect(draw("9. a\n10. b") == [" 9. a", "10. b"])
  }

  @Test func tasks() {
    #expect(draw("- [x] done\n- [ ] open") == ["[✓] done", "[ ] open"])
  }

  @Test func quotes() {
    #expect(draw("> one two\n> > three", width: 8) == ["▎ one", "▎ two", "▎ ", "▎ ▎ thre", "▎ ▎ e"])
  }

  @Test func codeKeepsItsLines() {
    #expect(draw("```python\ndef f():\n    pass\n```", width: 6) == ["│ def f():", "│     pass"])
    #expect(styles("```python\ndef f(): pass\n```", of: "def") == [.keyword])
    #expect(styles("```text\ndef f(): pass\n```", of: "def") == nil)
  }

  @Test func links() {
    #expect(draw("[text](https://x.org/a)") == ["text (https://x.org/a)"])
    #expect(draw("<https://x.org>") == ["https://x.org"])
    #expect(draw("see www.x.org now") == ["see www.x.org now"])
    #expect(styles("[text](u)", of: "u") == [.address])
  }

  @Test func imagesAndMarkup() {
    #expect(draw("![a cat](cat.png)") == ["[image: a cat (cat.png)]"])
    #expect(draw("a<br>b") == ["a", "b"])
    #expect(draw("<!-- hidden -->\n\ntext") == ["text"])
    #expect(draw("<b>bold</b>") == ["<b>bold</b>"])
    #expect(draw("&#9670; &amp; &copy;") == ["◆ & ©"])
  }

  @Test func rules() { #expect(draw("---", width: 5) == ["─────"]) }

  @Test func tablesAlign() {
    #expect(
      draw("| Name | CPU |\n|---|---:|\n| one | 1 |\n| twelve | 12 |") == [
        "Name   │ CPU", "───────┼────", "one    │   1", "twelve │  12",
      ])
  }

  @Test func tablesFitTheWidth() {
    let source = "| a | b |\n|---|---|\n| short | a long text that has to wrap |"
    #expect(
      draw(source, width: 24)
        == [
          "a     │ b", "──────┼─────────────────", "short │ a long text that", "      │ has to wrap",
        ].map { padded(StyledLine($0), to: 24).text })
  }

  @Test func tablesTooNarrowBecomeLists() {
    #expect(
      draw("| a | b | c |\n|---|---|---|\n| onetwothree | fourfivesix | seveneight |", width: 14) == [
        "a: onetwothree", "b: fourfivesix", "c: seveneight",
      ])
  }

  @Test(arguments: [1, 2, 3, 10, 40, 80, 200])
  func nothingIsWiderThanTheWindow(_ width: Int) {
    let source = "# 日本語 heading\n\ntext *with* 日本語 and averyveryverylongword\n\n- a\n  1. b b b\n\n> q"
    for line in MarkdownRenderer(width: width, glyphs: .unicode).lines(for: source) {
      #expect(line.width <= max(width, 10))
    }
  }

  @Test func controlCharactersDoNotPass() {
    let source = "a\u{1B}[2Jb `c\u{1B}]0;x\u{7}d` [l](http://\u{202E}x)\n\n```\n\u{1B}[H\n```"
    let text = draw(source).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }

  @Test func deepNestingEnds() {
    #expect(draw(String(repeating: "> ", count: 5000) + "x", width: 80).count < 200)
    #expect(draw(String(repeating: "*a ", count: 2000), width: 80).count > 0)
  }

  @Test func asciiSigns() {
    #expect(draw("- a\n\n> b", glyphs: .ascii) == ["* a", "", "| b"])
  }
}
