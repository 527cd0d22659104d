import Processes
import Testing

@testable import Terminal

@Suite struct ProcessViewTests {
  @Test func timeline() {
    let drawn = drawings {
      TimelineView(width: $0, glyphs: $1).lines(for: SampleLedger.ledger, coresBusy: 1.34)
    }
    #expect(drawn == GoldenDrawings.timeline)
  }

  @Test func messages() {
    let drawn = drawings { width, glyphs in
      MessagesView(width: width, glyphs: glyphs).lines(for: SampleLedger.ledger) {
        [7: "queue", 8: "lock"][$0]
      }
    }
    #expect(drawn == GoldenDrawings.messages)
  }

  @Test func processTable() {
    let drawn = drawings {
      ProcessTable(width: $0, glyphs: $1).lines(for: SampleLedger.living, now: 2_500_000_000)
    }
    #expect(drawn == GoldenDrawings.processTable)
  }

  @Test func times() {
    let drawn = drawings {
      TimesView(width: $0, glyphs: $1).lines(for: SampleLedger.executions, base: SampleLedger.executions[1])
    }
    #expect(drawn == GoldenDrawings.times)
  }

  @Test func manyProcessesAreCounted() {
    let many = (1...100).map {
      SampleLedger.record(Int32($0) + 200, "P\($0)", state: $0 % 4 == 0 ? .running : .blocked, waits: .event)
    }
    let lines = ProcessTable(width: 60, glyphs: .unicode).lines(for: many, now: 0, limit: 12)
    #expect(lines.count == 12 && lines.last?.text == "… and 89 more, 66 of them waiting")
  }

  @Test func aLoopOfParentsEnds() {
    let loop = [SampleLedger.record(5, "A", parent: 6), SampleLedger.record(6, "B", parent: 5)]
    #expect(ProcessTable(width: 60, glyphs: .unicode).lines(for: loop, now: 0).count <= 2)
  }

  @Test func hostileNamesDrawNothingButText() {
    let record = SampleLedger.record(5, "a\u{1B}[2J\u{202E}b\n", state: .running)
    let lines = ProcessTable(width: 60, glyphs: .unicode).lines(for: [record], now: 0)
    #expect(
      lines.allSatisfy { line in
        line.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E }
      })
  }

  @Test func emptyLedgersDraw() {
    #expect(!TimelineView(width: 40, glyphs: .unicode).lines(for: Ledger(), coresBusy: 0).isEmpty)
    #expect(MessagesView(width: 40, glyphs: .unicode).lines(for: Ledger()) { _ in nil }.isEmpty)
    #expect(TimesView(width: 40, glyphs: .unicode).lines(for: [], base: nil).isEmpty)
  }

  @Test(arguments: 1...30) func narrowWindowsDraw(width: Int) {
    for lines in [
      TimelineView(width: width, glyphs: .unicode).lines(for: SampleLedger.ledger, coresBusy: 1),
      MessagesView(width: width, glyphs: .unicode).lines(for: SampleLedger.ledger) { _ in nil },
      ProcessTable(width: width, glyphs: .unicode).lines(for: SampleLedger.living, now: 2_500_000_000),
      TimesView(width: width, glyphs: .unicode).lines(for: SampleLedger.executions, base: nil),
    ] {
      #expect(lines.allSatisfy { $0.width <= max(width, 20) })
    }
  }

  @Test func transfersPairWhatWasPutWithWhoTookIt() {
    let transfers = Transfer.all(in: SampleLedger.ledger)
    #expect(transfers.map(\.sender) == [103, 100, 101, 102])
    #expect(transfers.map(\.receiver) == [100, 101, 102, nil])
    #expect(transfers.map(\.isLock) == [false, false, true, false])
  }

  @Test func theLiveTableStandsAboveTheTime() {
    let lines = LiveView(width: 80, glyphs: .unicode).lines(
      elapsedSeconds: 2.5, processes: SampleLedger.living, interruption: nil, now: 2_500_000_000)
    #expect(lines.count == 6 && lines.first?.text.hasPrefix("MainProcess") == true)
    #expect(lines.last?.text.hasSuffix("2.5 s · 4 workers · Ctrl-C interrupts") == true)
  }
}
