import Notebook
import Testing

@testable import Terminal

@Suite struct ExecutionViewTests {
  private func record(
    _ text: String, from name: String = "MainProcess", process: Int32 = 1, _ stream: OutputStream = .out
  ) -> SessionEvent {
    .output(OutputRecord(processIdentifier: process, processName: name, stream: stream, text: text))
  }

  private func draw(_ events: SessionEvent..., width: Int = 60) -> [String] {
    var view = ExecutionView(glyphs: .unicode)
    var operations: [DrawingOperation] = []
    for event in events { operations += view.operations(for: event) }
    operations += view.endOutput()
    return grid(operations, width: width).lines
  }

  private var finished: Execution { Execution(number: 3, source: "x") }

  @Test func kernelOutputStandsAsItIs() {
    #expect(draw(record("a\n"), record("b"), record("c\n")) == ["a", "bc"])
  }

  @Test func whatCommandsPrintStandsAsItIs() {
    #expect(draw(record("a\n"), record("b\n", from: "", process: 0)) == ["a", "b"])
  }

  @Test func workersLinesNameTheirOwner() {
    #expect(
      draw(record("hi\nho\n", from: "Process-1", process: 7), record("main\n"))
        == ["Process-1 │ hi", "Process-1 │ ho", "main"])
  }

  @Test func twoWritersNeverShareALine() {
    #expect(
      draw(record("half"), record("one\n", from: "A", process: 2), record("rest\n")) == [
        "half", "A │ one", "rest",
      ])
  }

  @Test func workersKeepTheirColour() {
    var view = ExecutionView(glyphs: .unicode)
    var styles: [[Style]] = []
    for process: Int32 in [5, 6, 5] {
      for case .line(let line) in view.operations(for: record("x\n", from: "P", process: process)) {
        styles.append(line.spans[0].styles)
      }
    }
    #expect(styles == [[.process(0)], [.process(1)], [.process(0)]])
  }

  @Test func carriageReturnStartsTheLineAgain() {
    #expect(draw(record("10%\r"), record("20%\r"), record("done\n")) == ["done"])
    #expect(draw(record("1\r2\n", from: "A", process: 2)) == ["A │ 2"])
  }

  @Test func coloursStayWithinTheirWriter() {
    var view = ExecutionView(glyphs: .unicode)
    _ = view.operations(for: record("\u{1B}[31mred\n", from: "A", process: 2))
    #expect(view.operations(for: record("plain\n")) == [.line("plain")])
  }

  @Test func valueFollowsItsLabel() {
    var execution = finished
    execution.result = "42"
    #expect(draw(.finished(execution)) == ["Out[3]: 42"])
    execution.result = "[1,\n 2]"
    #expect(draw(.finished(execution)) == ["Out[3]:", "[1,", " 2]"])
  }

  @Test func openOutputEndsBeforeTheValue() {
    var execution = finished
    execution.result = "1"
    #expect(draw(record("no end"), .finished(execution)) == ["no end", "Out[3]: 1"])
  }

  @Test func liveLineComesAfterADelay() {
    var view = ExecutionView(glyphs: .unicode)
    #expect(view.operations(for: .tick(elapsedSeconds: 0.1)) == [.live([])])
    guard case .live(let lines) = view.operations(for: .tick(elapsedSeconds: 1.25)).first else {
      Issue.record("no live lines")
      return
    }
    #expect(lines.map(\.text) == ["⠹ 1.2 s · Ctrl-C interrupts"])
  }

  @Test func interruptionIsShown() {
    var view = ExecutionView(glyphs: .ascii)
    _ = view.operations(for: .interrupting(.asked))
    guard case .live(let lines) = view.operations(for: .tick(elapsedSeconds: 187)).first else {
      Issue.record("no live lines")
      return
    }
    #expect(lines.map(\.text) == ["- 3:07 - interrupting; Ctrl-C again ends the workers"])
  }

  @Test func deathAndTimeLimitAreTold() {
    var execution = finished
    execution.kernelDeath = "The kernel died.\nIts state is lost."
    execution.exceededTimeLimit = true
    execution.timeLimit = 2
    #expect(
      draw(.finished(execution)) == [
        "It was interrupted because it ran longer than 2 s.", "The kernel died.", "Its state is lost.",
      ])
  }
}

@Suite struct ErrorViewTests {
  private func draw(_ traceback: String) -> [StyledLine] {
    let error = ExecutionError(typeName: "E", message: "", traceback: traceback)
    return ErrorView(glyphs: .unicode).lines(for: error)
  }

  private let traceback = """
    Traceback (most recent call last):
      File "<cell 1>", line 6, in <module>
        f()
      File "<cell 1>", line 3, in f
        1 / 0
        ~~^~~
    ZeroDivisionError: division by zero

    """

  @Test func failingLineIsMarked() {
    #expect(
      draw(traceback).map(\.text) == [
        "Traceback (most recent call last):", "  File \"<cell 1>\", line 6, in <module>", "    f()",
        "  File \"<cell 1>\", line 3, in f", "  ▶ 1 / 0", "    ~~^~~", "ZeroDivisionError: division by zero",
      ])
  }

  @Test func nameAndMessageDiffer() {
    #expect(draw(traceback).last?.spans.map(\.styles) == [[.errorName], []])
    #expect(draw("KeyError: 'a: b'\n").last?.spans.first?.text == "KeyError")
    #expect(draw("StopIteration\n") == [StyledLine("StopIteration", .errorName)])
  }

  @Test func sentencesOfADeadlockAreWrapped() {
    let text = """
      Traceback (most recent call last):
        File "<cell 1>", line 6, in <module>
          worker.join()
      DeadlockError: 2 processes wait for what can never come.
        Process-1 (4711) waits for the lock made in cell 1, line 2.
            cell 1, line 4: with first: second.acquire()

      """
    let error = ExecutionError(typeName: "DeadlockError", message: "", traceback: text)
    #expect(
      ErrorView(glyphs: .unicode).lines(for: error, width: 44).map(\.text).suffix(5) == [
        "DeadlockError: 2 processes wait for what", "  can never come.",
        "  Process-1 (4711) waits for the lock made", "    in cell 1, line 2.",
        "      cell 1, line 4: with first: second.acquire()",
      ])
  }

  @Test func messagesCannotReachTheTerminal() {
    #expect(draw("ValueError: \u{1B}[2J\u{7}\n").map(\.text) == ["ValueError: ^G"])
  }

  @Test func interruptsAndExitsAreShort() {
    var error = ExecutionError(typeName: "KeyboardInterrupt", message: "", traceback: traceback)
    error.isKeyboardInterrupt = true
    #expect(ErrorView(glyphs: .unicode).lines(for: error).map(\.text) == ["KeyboardInterrupt"])
    error = ExecutionError(
      typeName: "SystemExit", message: "3", traceback: "", isSystemExit: true, exitCode: 3)
    #expect(
      ErrorView(glyphs: .unicode).lines(for: error).map(\.text) == ["The cell ended with exit status 3."])
  }

  @Test func emptyTracebackDrawsNothing() { #expect(draw("").isEmpty) }
}
