import LessonFiles
import Notebook
import Testing

@testable import Terminal

/// A lesson with a title, notes, a named cell and a last word.
private let lesson: Lesson = {
  func text(_ source: String) -> Cell { Cell(kind: .markdown, source: source) }
  var notes = text("Ask first.")
  notes.tags = ["notes"]
  var work = Cell(kind: .code, source: "for n in range(3):\n    print(n)")
  work.name = "work"
  work.tags = ["predict"]
  return Lesson(
    path: "work.md", format: .jupytextMarkdown,
    cells: [
      text("# Way two\n\nA program keeps **one** core busy."), notes,
      text("## Work\n\nThis takes a while."), work, Cell(kind: .code, source: "2 + 2"),
      text("The end."),
    ])
}()

/// What a slide of the lesson looks like in windows of three widths.
private func pages(_ place: Int, upTo step: RevealStep) -> String {
  drawings { width, glyphs in
    let view = SlideView(width: width, height: 14, glyphs: glyphs)
    let rows = view.rows(of: lesson.slides[place], in: lesson, upTo: step, footer: "not run").rows
    var status = SlideStatus(slide: place, slideCount: lesson.slides.count, elapsedSeconds: 247)
    status.message = "space runs the cell"
    return view.page(RowList([rows]), from: 0, status: status)
  }
}

@Suite struct SlideTests {
  @Test func headingsAndCellsBeginSlides() {
    let slides = lesson.slides
    #expect(slides.map { $0.title(in: lesson) } == ["Way two", "Work", "2 + 2", "The end."])
    #expect(slides.map(\.cell) == [nil, 3, 4, nil])
    #expect(slides.map(\.notes) == [["Ask first."], [], [], []])
  }

  @Test func whatIsForTheInstructorIsNoSlide() {
    func cell(_ source: String, _ tag: String) -> Cell {
      var cell = Cell(kind: .code, source: source)
      cell.tags = [tag]
      return cell
    }
    let slides = Lesson(
      format: .jupytextMarkdown,
      cells: [
        cell("...", "exercise"), cell("think()", "hint"), cell("42", "solution"), cell("assert x", "check"),
        cell("next()", "predict"),
      ]
    ).slides
    #expect(slides.map(\.cell) == [0, 4])
    #expect(
      slides[0].notes == [
        "**Hint** (`:hint`)\n\n```python\nthink()\n```", "**Solution** (`:solution`)\n\n```python\n42\n```",
      ])
  }

  @Test func aLessonWithoutCellsHasASlide() {
    #expect(Lesson(format: .jupytextMarkdown).slides == [Slide()])
  }

  @Test func slides() {
    #expect(pages(1, upTo: .code) == GoldenSlides.code)
  }

  @Test func codeIsHiddenAtFirst() {
    let view = SlideView(width: 40, height: 10, glyphs: .unicode)
    let rows = view.rows(of: lesson.slides[1], in: lesson, upTo: .text, footer: "").rows
    #expect(rows.map(\.text) == ["Work", "────", "", "This takes a while."])
  }

  @Test func overview() {
    let drawn = drawings { width, glyphs in
      let view = SlideView(width: width, height: 8, glyphs: glyphs)
      let rows = view.overview(of: lesson.slides, in: lesson, selected: 2) { slide in
        padded(
          StyledLine(slide.cell == nil ? glyphs.pending : glyphs.tick), to: displayWidth(of: glyphs.tick))
      }
      return view.page(
        RowList([rows]), from: 0, status: SlideStatus(slide: 2, slideCount: 4, elapsedSeconds: 3600))
    }
    #expect(drawn == GoldenSlides.overview)
  }

  @Test func whatDoesNotFitIsCounted() {
    let view = SlideView(width: 60, height: 5, glyphs: .unicode)
    let rows = (1...9).map { StyledLine("\($0)") }
    let page = view.page(RowList([rows]), from: 2, status: SlideStatus())
    #expect(page.prefix(4).map { trimmed($0.text) } == ["3", "4", "5", "6"])
    #expect(page.last?.text.contains("3 more rows · 1/1 · 0:00") == true)
  }

  @Test(arguments: 1...12, 1...30)
  func anyWindowIsFilled(height: Int, width: Int) {
    let view = SlideView(width: width, height: height, glyphs: .unicode)
    let rows = view.rows(of: lesson.slides[1], in: lesson, upTo: .code, footer: "").rows
    let page = view.page(
      RowList([rows]), from: 0, status: SlideStatus(message: "a long message for the class"))
    #expect(page.count == height)
    #expect(page.dropLast(2).allSatisfy { $0.width <= width } && (page.last?.width ?? 0) <= width)
  }

  @Test(arguments: [(0, "0:00"), (247, "4:07"), (3600, "1:00:00"), (36_061, "10:01:01")])
  func clock(_ seconds: Int, _ text: String) { #expect(clockText(seconds) == text) }
}

@Suite struct PageTests {
  private let rows: [DrawingOperation] = [.page(["one", "", "three"])]

  @Test func pagesTakeThePlaceOfEverything() {
    #expect(grid([.line("before"), .openText("x")], rows).lines == ["one", "", "three"])
    #expect(grid(rows, [.page(["1", "two", ""])]).lines == ["1", "two"])
    #expect(grid(rows, [.clear], rows).lines == ["one", "", "three"])
  }

  @Test func onlyChangedRowsAreDrawn() {
    var screen = Screen(capabilities: TerminalCapabilities(isTerminal: true, width: 20, height: 4))
    _ = screen.bytes(for: rows)
    #expect(screen.bytes(for: rows).isEmpty)
    let bytes = screen.bytes(for: [.page(["one", "", "3"])])
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[3;1H3\u{1B}[K")
  }

  @Test func fullRowsKeepTheirLastCharacter() {
    #expect(grid([.page(["abcdefgh"])], width: 4, height: 3).lines == ["abc…"])
    #expect(grid([.page(["abcd", "ef"])], width: 4, height: 3).lines == ["abcd", "ef"])
    #expect(grid([.page(["…日…x"])], width: 7, height: 3, isUnicode: false).lines == ["...?..."])
  }

  @Test func aNewSizeDrawsAnew() {
    var screen = Screen(capabilities: TerminalCapabilities(isTerminal: true, width: 20, height: 4))
    _ = screen.bytes(for: rows)
    screen.resize(width: 2, height: 1)
    var small = VirtualScreen(width: 2, height: 1)
    small.feed(screen.bytes(for: rows))
    #expect(small.lines == ["o…"] && small.unknown.isEmpty)
  }
}

@Suite struct DrawnLinesTests {
  @Test func operationsBecomeRows() {
    var drawn = DrawnLines([
      .line("one"), .openText("10%"), .restartOpenLine, .openText("20%"), .live(["busy"]),
    ])
    #expect(drawn.rows(width: 40).all.map(\.text) == ["one", "20%", "busy"])
    drawn.draw([.live([]), .openText("30%"), .endOpenLine])
    #expect(drawn.rows(width: 5).all.map(\.text) == ["one", "20%30", "%"])
    #expect(drawn.rows(width: 40).all.map(\.text) == ["one", "20%30%"])
  }

  @Test func rowsAreTheSameHoweverTheyCame() {
    var asked = DrawnLines()
    for number in 0..<60_000 {
      asked.draw([.line(StyledLine("line \(number)"))])
      if number % 1000 == 0 { _ = asked.rows(width: 6) }
    }
    var atOnce = DrawnLines((0..<60_000).map { .line(StyledLine("line \($0)")) })
    #expect(asked.rows(width: 6).all == atOnce.rows(width: 6).all)
  }

  @Test func floodsAreBounded() {
    var drawn = DrawnLines()
    for _ in 0..<40_000 { drawn.draw([.line("x")]) }
    #expect(drawn.lines.count <= 25_000 && drawn.lines.count + drawn.droppedLines == 40_000)
    #expect(drawn.rows(width: 40).all.first?.text == "\(drawn.droppedLines) lines before these are not kept.")
    drawn = DrawnLines([.line(StyledLine(String(repeating: "x", count: 1 << 20)))])
    #expect(drawn.lines[0].width == DrawnLines().mostCharacters)
  }
}

@Suite struct KeyDecoderTests {
  private func keys(_ pieces: String...) -> [Key] {
    var decoder = KeyDecoder()
    return pieces.flatMap { decoder.keys(in: $0.utf8) } + decoder.finish()
  }

  @Test func keysAreToldApart() {
    #expect(keys(" r\r\u{7F}\u{3}") == [.character(" "), .character("r"), .enter, .backspace, .control("c")])
    #expect(keys("\u{1B}[C\u{1B}OD\u{1B}[5~\u{1B}[F") == [.right, .left, .pageUp, .end])
    #expect(keys("é日") == [.character("é"), .character("日")])
  }

  @Test func sequencesMayComeInPieces() {
    #expect(keys("\u{1B}", "[", "A") == [.up])
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
  }

  @Test(arguments: ["\u{1B}[99;99;99~", "\u{1B}[1234567890123456789", "\0\u{1F}", "\u{1B}[200~"])
  func whatIsNoKeyIsPassedOver(_ text: String) { #expect(keys(text, " ") == [.character(" ")]) }

  @Test func malformedBytesAreNoKeys() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(in: [0xFF, 0xC3, 0x28, 0x80, UInt8(ascii: "q")]).last == .character("q"))
  }
}

@Suite struct RowListTests {
  @Test(arguments: 0...6, 0...6) func pagesGoOverParts(start: Int, count: Int) {
    let list = RowList([["a", "b"], [], ["c"], ["d", "e"]])
    #expect(list.count == 5)
    #expect(list.rows(from: start, count: count) == Array(list.all.dropFirst(start).prefix(count)))
  }
}
