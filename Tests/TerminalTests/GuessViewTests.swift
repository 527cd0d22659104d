import Notebook
import Testing

@testable import Terminal

@Suite struct GuessViewTests {
  private let view = GuessView(width: 120, glyphs: .unicode)

  private func execution(_ guess: Guess?, wall: Double = 1, name: String? = nil) -> Execution {
    var execution = Execution(number: 1, cellNumber: 1, cellName: name, source: "x")
    execution.guess = guess
    execution.times.wall = wall
    return execution
  }

  private func text(_ guess: Guess?, wall: Double = 1, result: String? = nil) -> String {
    var execution = execution(guess, wall: wall)
    execution.result = result
    return view.lines(about: execution).map(\.text).joined(separator: "\n")
  }

  @Test func noGuessNoLine() { #expect(text(nil).isEmpty) }

  @Test func timesStandBesideTheTruth() {
    #expect(text(.time(1.1)) == "✓ You guessed 1.1 s, and it took 1 s: well guessed.")
    #expect(text(.time(5)) == "You guessed 5 s, and it took 1 s: 5 times faster than you thought.")
    #expect(text(.time(0.02)) == "You guessed 20 ms, and it took 1 s: 50 times slower than you thought.")
    #expect(text(.time(2), wall: 0).contains("0 ns"))
  }

  @Test func outputsStandBesideTheTruth() {
    #expect(text(.output("12"), result: "12") == "✓ You guessed “12”, and so it is.")
    #expect(text(.output("40"), result: "12") == "You guessed “40”; it showed “12”.")
    #expect(text(.output("\u{1B}[2J")).unicodeScalars.allSatisfy { $0 != "\u{1B}" })
  }

  @Test func theSumNamesTheFurthest() {
    #expect(view.summary(of: []).isEmpty)
    let guessed = [
      execution(.time(1)), execution(.time(3), name: "ten"), execution(.output("no")),
    ]
    #expect(
      view.summary(of: guessed).map(\.text) == [
        "Your guesses: 1 of 2 times right to within a third (furthest off: ten), 0 of 1 output right to the letter."
      ])
  }

  @Test func theLiveLineNamesWhatIsExpected() {
    var live = LiveView(width: 80, glyphs: .unicode)
    func text() -> String { live.lines(elapsedSeconds: 4, processes: [], interruption: nil)[0].text }
    live.expected = ExpectedTime(seconds: 2, isGuess: true)
    #expect(text().contains("4.0 s of 2 s guessed · Ctrl-C"))
    live.expected = ExpectedTime(seconds: 1.5, isGuess: false)
    #expect(text().contains("4.0 s (last time 1.5 s) · Ctrl-C"))
  }
}
