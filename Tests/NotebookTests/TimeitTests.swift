// What %timeit says about its runs, and values in the text of commands.

import Testing

@testable import Notebook

@Suite struct TimeitTests {
  @Test func theLine() {
    let measured = TimeitMeasurement(runs: [8e-6, 8.5e-6, 8.34e-6], loops: 100_000)
    #expect(
      measured.text()
        == "8.28 μs ± 208 ns per loop (mean ± std. dev. of 3 runs, 100,000 loops each)")
  }

  @Test func oneRunAndOneLoopAreSingular() {
    let measured = TimeitMeasurement(runs: [1.5], loops: 1)
    #expect(
      measured.text(ascii: true) == "1.5 s +- 0 ns per loop (mean +- std. dev. of 1 run, 1 loop each)")
  }

  @Test func precision() {
    #expect(TimeitMeasurement(runs: [1.23456], loops: 10).text(precision: 5).hasPrefix("1.2346 s ± 0 ns"))
  }

  @Test(arguments: [
    ([1e-3, 5e-3], true), ([1e-3, 3.9e-3], false), ([1e-8, 1e-7], false), ([0, 1], false),
  ])
  func theWarning(runs: [Double], isGiven: Bool) {
    #expect((TimeitMeasurement(runs: runs, loops: 1).warning != nil) == isGiven)
  }

  @Test func theWarningNamesTheRatio() {
    let warning = TimeitMeasurement(runs: [1e-3, 5e-3], loops: 1).warning
    #expect(warning?.hasPrefix("The slowest run took 5.00 times longer than the fastest.") == true)
  }
}

@Suite struct VariableExpansionTests {
  private let values = ["x": "7", "x + 1": "8", "d['a']": "9", "{1: 2}[1]": "2"]

  @Test(arguments: [
    ("echo {x} $x", "echo 7 7"), ("{x + 1}", "8"), ("{d['a']}", "9"), ("{{x}}", "{x}"), ("$$x", "$x"),
    ("$HOME/$x", "$HOME/7"), ("awk '{print $1}'", "awk '{print $1}'"), ("a } b", "a } b"), ("{x", "{x"),
    ("{ {1: 2}[1]}", "{ {1: 2}[1]}"), ("{{1: 2}[1]}", "{1: 2}[1]}"), ("$", "$"), ("$1", "$1"), ("", ""),
    ("$xé", "$xé"),
  ])
  func expansion(text: String, expected: String) {
    #expect(VariableExpansion.expand(text) { values[$0] } == expected)
  }
}
