// What `lectern run` prints around the output of a cell.

import Testing

@testable import Notebook

@Suite struct TranscriptTests {
  private func execution() -> Execution {
    var execution = Execution(number: 3, cellNumber: 2, cellName: "two", source: "f()")
    execution.times = ExecutionTimes(wall: 1.5, user: 0.25, system: 0.001)
    return execution
  }

  @Test func theHeading() {
    let text = Transcript().heading(number: 2, name: "two", source: "f()\n\n  g()")
    #expect(text.hasPrefix("── Cell 2 · two ──"))
    #expect(text.hasSuffix("──\n    f()\n\n      g()\n"))
    #expect(text.split(separator: "\n").first?.count == 78)
  }

  @Test func theHeadingInASCII() {
    #expect(
      Transcript(usesASCII: true).heading(number: 2, name: "x", source: "").hasPrefix("-- Cell 2 - x --"))
  }

  @Test func valueAndTimes() {
    var execution = execution()
    execution.result = "42"
    #expect(Transcript().ending(of: execution) == "Out[3]: 42\n    1.5 s · user 250 ms, sys 1 ms\n")
    #expect(Transcript().ending(of: execution, endsMidLine: true).hasPrefix("\nOut[3]: 42\n"))
  }

  @Test func aValueOfSeveralLinesStartsOnItsOwn() {
    var execution = execution()
    execution.result = "a\nb"
    #expect(Transcript().ending(of: execution).hasPrefix("Out[3]: \na\nb\n"))
  }

  @Test func processesAreNamed() {
    var execution = execution()
    execution.times.childUser = 2.75
    execution.times.childCount = 10
    #expect(
      Transcript(usesASCII: true).times(execution)
        == "    1.5 s - user 250 ms, sys 1 ms - 10 processes: 2.75 s CPU - 2.0 cores busy")
  }

  @Test func errorsLimitsAndDeathsAreSaid() {
    var execution = execution()
    execution.error = ExecutionError(typeName: "E", message: "", traceback: "E\n")
    execution.kernelDeath = "The kernel died."
    execution.timeLimit = 5
    execution.exceededTimeLimit = true
    let text = Transcript().ending(of: execution)
    #expect(text.hasPrefix("E\nCell 2 ran longer than its limit of 5 s and was interrupted; "))
    #expect(text.contains("\nThe kernel died.\n"))
  }

  @Test func droppedOutputIsCounted() {
    var execution = execution()
    let text = String(repeating: "x", count: 9 << 20)
    execution.append(
      OutputRecord(processIdentifier: 1, processName: "", stream: .out, text: text), keeping: 8 << 20)
    let sentence = "Of its output the last 4,194,304 bytes are kept here, the 5,242,880 before are not.\n"
    #expect(Transcript().ending(of: execution).hasPrefix(sentence))
  }
}
