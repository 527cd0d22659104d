import Notebook
import Testing

@testable import Terminal

/// Another session as a follower sees it.
@Suite struct FollowViewTests {
  private static var ledgerOfTwo: Execution {
    var execution = Execution(number: 3, cellNumber: 2, cellName: "two", source: "f()")
    execution.ledger = SampleLedger.ledger
    execution.times = ExecutionTimes(wall: 2, user: 0.04)
    execution.result = "42"
    return execution
  }

  private static let cell = SharedCell(
    number: 2, name: "two", tags: ["predict"], language: "python", source: "for n in (1, 2):\n    f(n)")

  private static let items: [SharedItem] = [
    .welcome(title: "Way two", path: "/two.md", began: 0),
    .text("# Two\n\nNow **both** at once, each in a process of its own, and wait for both of them."),
    .cell(cell),
    .cell(cell),
    .output(
      OutputRecord(processIdentifier: 101, processName: "Process-1", stream: .out, text: "one\u{1B}[2J\n")),
    .finished(ledgerOfTwo),
    .typed("n + 1"),
    .skipped(bytes: 0),
  ]

  private func view(_ glyphs: Glyphs = .unicode) -> FollowView {
    var view = FollowView(glyphs: glyphs)
    for item in Self.items { view.take(item) }
    return view
  }

  @Test func sessions() {
    let drawn = drawings { width, glyphs in
      var view = view(glyphs)
      return view.rows(width: min(width, 100)).all
    }
    #expect(drawn == GoldenFollowing.session)
  }

  @Test func timelinesAndMessagesComeAndGo() {
    var view = view()
    let with = view.rows(width: 60).count
    view.showsTimelines = false
    let without = view.rows(width: 60).all
    #expect(without.count < with && !without.contains { $0.text.contains("MainProcess") })
    view.showsMessages = true
    #expect(view.rows(width: 60).count > without.count)
  }

  @Test func whatRunsIsDrawnWhileItRuns() {
    var view = FollowView(glyphs: .unicode)
    view.take(.cell(Self.cell))
    let before = view.rows(width: 60).count
    view.take(.progress(SampleLedger.ledger))
    #expect(view.rows(width: 60).all.contains { $0.text.hasPrefix("MainProcess") })
    view.showsTimelines = false
    #expect(view.rows(width: 60).count == before)
    view.showsTimelines = true
    view.take(.finished(Execution(number: 3, cellNumber: 2, cellName: "two", source: "f()")))
    #expect(!view.rows(width: 60).all.contains { $0.text.hasPrefix("MainProcess") })
  }

  @Test func floodsAreBounded() {
    var view = FollowView(glyphs: .unicode)
    for number in 0..<300 {
      let text = String(repeating: "\(number)\n", count: 500)
      view.take(.output(OutputRecord(processIdentifier: 1, processName: "A", stream: .out, text: text)))
      view.take(.text("x"))
    }
    #expect(view.rows(width: 40).count < 30_000)
    #expect(
      view.rows(width: 40).all.last?.text == "" && view.rows(width: 10).all.contains { $0.text == "A │ 299" })
  }

  @Test(arguments: 1...20) func narrowWindowsDraw(width: Int) {
    var view = view()
    #expect(view.rows(width: width).all.allSatisfy { $0.width <= max(width, 20) })
  }

  @Test func notes() {
    var told = SlideNotes()
    told.title = "Two at once"
    told.notes = "Let the class **vote** before this, and count the votes for each answer."
    told.nextTitle = "Ten at once"
    told.nextCode = "%%time\nten()"
    let drawn = drawings { width, glyphs in
      NotesView(glyphs: glyphs).rows(of: told, width: min(width, 60))
    }
    #expect(drawn == GoldenFollowing.notes)
    told = SlideNotes()
    #expect(NotesView(glyphs: .unicode).rows(of: told, width: 1).last?.text == "This is the last slide.")
  }
}
