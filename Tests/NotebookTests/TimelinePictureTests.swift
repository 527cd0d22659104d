import Processes
import Testing

@testable import Notebook

@Suite struct TimelinePictureTests {
  private var ledger: Ledger {
    var ledger = Ledger()
    ledger.ended = 1_000_000_000
    ledger.entries = [
      Ledger.Entry(
        ProcessRecord(
          id: 1, process: 11, parent: 10, name: "<script>&\u{1B}", state: .reaped, execution: 0,
          role: .worker,
          started: 0, ended: 500_000_000, exitCode: 1, askedSignal: 0, cpuTime: 250_000_000),
        waits: [Ledger.Wait(.queueGet, from: 100_000_000, to: 300_000_000, waited: 200_000_000)])
    ]
    return ledger
  }

  @Test func processesAreBarsWithTheirWaits() {
    let svg = TimelinePicture(ledger: ledger, coresBusy: 1.25).svg
    #expect(svg.contains("<rect fill=\"#0072b2\" x=\"150\" y=\"26\" width=\"250\" height=\"14\"/>"))
    #expect(svg.contains("<title>queue get, 200 ms</title>") && svg.contains(">g</text>"))
    #expect(svg.contains("g queue get · 1.2 cores busy") && svg.contains(">✗</text>"))
    #expect(svg.contains("prefers-color-scheme:dark"))
  }

  /// Of an interrupted cell, whose processes were killed and not waited for.
  @Test func theBoardKnowsTheTimeOfWorkersThatNobodyWaitedFor() {
    var execution = Execution(number: 0, source: "")
    execution.times = ExecutionTimes(wall: 1, user: 0.25)
    execution.ledger = ledger
    #expect(execution.workerTime == 0.25 && execution.coresBusy == 0.5)
    execution.times.childUser = 0.75
    #expect(execution.workerTime == 0.75 && execution.coresBusy == 1)
  }

  @Test func namesAreNoMarkup() {
    let svg = TimelinePicture(ledger: ledger, coresBusy: 1).svg
    #expect(svg.contains("&lt;script&gt;&amp;\u{FFFD}") && !svg.contains("<script"))
  }

  @Test func emptyLedgersDraw() {
    #expect(TimelinePicture(ledger: Ledger(), coresBusy: 0).svg.hasSuffix("</svg>\n"))
  }
}
