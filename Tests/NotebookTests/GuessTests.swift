// Guesses: what a cell asks, how answers are read, and which have come true.

import LessonFiles
import Testing

@testable import Notebook

@Suite struct GuessTests {
  private func question(_ options: JSONObject) -> GuessQuestion? {
    GuessQuestion(Cell(kind: .code, source: "f()", options: options))
  }

  @Test func onlyTaggedCellsAsk() {
    #expect(question(["predict": "time"]) == nil)
    #expect(question(["tags": ["notes", "predict"]]) == .output(choices: []))
  }

  @Test func claimsAboutItsOwnTimeAskForTheTime() {
    #expect(question(["tags": ["predict"], "name": "a", "expect": "wall['a'] < 1"]) == .time)
    #expect(question(["tags": ["predict"], "name": "a", "expect": "wall['b'] < 1"]) == .output(choices: []))
  }

  @Test func theOptionDecides() {
    #expect(question(["tags": ["predict"], "predict": "time"]) == .time)
    #expect(question(["tags": ["predict"], "predict": ["x", "y"]]) == .output(choices: ["x", "y"]))
  }

  @Test(arguments: [
    ("2", 2), ("2s", 2), ("0,5 s", 0.5), ("300 ms", 0.3), (".5 sec", 0.5), ("1 min 20 s", 80), ("1:20", 80),
    ("20 µs", 2e-5), ("1h", 3600),
  ])
  func times(_ text: String, _ seconds: Double) throws {
    let read = try #require(Guess.seconds(text))
    #expect(abs(read - seconds) < 1e-9)
  }

  @Test(arguments: ["", "long", "0", "-1", "2 weeks", "2 3", "s", "1:x", "1e400", "nan", "2s3"])
  func noTimes(_ text: String) { #expect(Guess.seconds(text) == nil) }

  @Test func choicesAreNamedOrNumbered() {
    let question = GuessQuestion.output(choices: ["one", "two"])
    #expect(Guess("2", to: question) == .output("two"))
    #expect(Guess(" one ", to: question) == .output("one"))
    #expect(Guess("three", to: question) == nil)
    #expect(Guess("3", to: question) == nil)
    #expect(Guess("anything", to: .output(choices: [])) == .output("anything"))
    #expect(Guess(" ", to: .output(choices: [])) == nil)
  }

  @Test func timesAreRightWithinAThird() {
    var execution = Execution(number: 1, source: "x")
    execution.times.wall = 1.2
    #expect(Guess.time(1).isRight(about: execution) == true)
    #expect(Guess.time(1.59).isRight(about: execution) == true)
    #expect(Guess.time(2).isRight(about: execution) == false)
  }

  @Test func outputsAreRightByLineOrValue() {
    var execution = Execution(number: 1, source: "x")
    execution.append(
      OutputRecord(processIdentifier: 1, processName: "", stream: .out, text: "a b\n40 coins\n"))
    execution.result = "'Hi'"
    #expect(Guess.output("40  Coins").isRight(about: execution) == true)
    #expect(Guess.output("hi").isRight(about: execution) == true)
    #expect(Guess.output("40").isRight(about: execution) == nil)
    #expect(Guess.shown(by: execution) == "'Hi'")
  }
}
