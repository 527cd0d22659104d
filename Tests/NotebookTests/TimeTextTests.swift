// Durations and the lines of %time, against tables taken from IPython.

import Testing

@testable import Notebook

@Suite struct TimeTextTests {
  @Test(arguments: [
    (0.5e-9, "0.5 ns"), (1e-9, "1 ns"), (1.234e-9, "1.23 ns"), (1e-12, "0.001 ns"), (1e-6, "1 μs"),
    (1.5e-6, "1.5 μs"), (1e-5, "10 μs"), (1e-4, "100 μs"), (0.0009996, "1e+03 μs"), (1e-3, "1 ms"),
    (1.5e-3, "1.5 ms"), (0.01, "10 ms"), (0.043, "43 ms"), (0.25, "250 ms"), (0.9996, "1e+03 ms"),
    (1, "1 s"), (1.07, "1.07 s"), (9.996, "10 s"), (12.3, "12.3 s"), (59.96, "60 s"), (0, "0 ns"),
    (-1, "0 ns"),
  ])
  func belowAMinute(seconds: Double, text: String) {
    #expect(TimeText.format(seconds) == text)
  }

  @Test(arguments: [
    (60, "1min"), (60.5, "1min"), (61.9, "1min 1s"), (99.96, "1min 39s"), (3600, "1h"), (3660, "1h 1min"),
    (86400, "1d"), (90061.5, "1d 1h 1min 1s"), (123456.7, "1d 10h 17min 36s"), (1e9, "11574d 1h 46min 40s"),
  ])
  func fromAMinuteOn(seconds: Double, text: String) {
    #expect(TimeText.format(seconds) == text)
  }

  @Test func precisionIsTheCountOfDigits() {
    #expect(TimeText.format(1.23456789, precision: 5) == "1.2346 s")
    #expect(TimeText.format(1.23456789, precision: 1) == "1 s")
  }

  @Test func microIsWrittenInASCIIWhereItMustBe() {
    #expect(TimeText.format(1.5e-6, ascii: true) == "1.5 us")
  }

  @Test func undefinedDurationsHaveText() {
    #expect(TimeText.format(.nan) == "0 ns")
    #expect(TimeText.format(.infinity) == "forever")
    #expect(TimeText.format(.leastNonzeroMagnitude) == "4.94e-315 ns")
  }

  @Test func groupsOfThreeDigits() {
    #expect(
      [0, 999, 1000, 100_000, 1_234_567, -1234].map(TimeText.grouped) == [
        "0", "999", "1,000", "100,000", "1,234,567", "-1,234",
      ])
  }
}

@Suite struct TimeReportTests {
  @Test func twoLinesWithoutChildren() {
    let times = ExecutionTimes(wall: 1.07, user: 1.07, system: 0)
    #expect(
      TimeReport.lines(times) == "CPU times: user 1.07 s, sys: 0 ns, total: 1.07 s\nWall time: 1.07 s\n")
  }

  @Test func theTotalIsAddedBeforeItIsRounded() {
    let times = ExecutionTimes(wall: 1, user: 0.0014449, system: 0.0014449)
    #expect(TimeReport.lines(times).hasPrefix("CPU times: user 1.44 ms, sys: 1.44 ms, total: 2.89 ms\n"))
  }

  @Test func childrenHaveALineOfTheirOwn() {
    let times = ExecutionTimes(
      wall: 5.5, user: 0.04, system: 0.003, childUser: 10.4, childSystem: 0.041, childCount: 10)
    let expected = "10 children: user 10.4 s, sys 41 ms, total 10.4 s — 1.9 cores busy on average"
    #expect(TimeReport.childrenLine(times) == expected)
    #expect(TimeReport.lines(times).hasSuffix("\n" + expected + "\n"))
  }

  @Test func oneChildIsSingular() {
    let times = ExecutionTimes(wall: 2, childUser: 1, childCount: 1)
    #expect(
      TimeReport.childrenLine(times, ascii: true)
        == "1 child: user 1 s, sys 0 ns, total 1 s - 0.5 cores busy on average")
  }

  @Test func theCompilerIsNamedWhenItTookLong() {
    let times = ExecutionTimes(wall: 1, user: 1)
    #expect(TimeReport.lines(times, compileSeconds: 0.25).hasSuffix("Compiler : 250 ms\n"))
    #expect(!TimeReport.lines(times, compileSeconds: 0.1).contains("Compiler"))
  }

  @Test func noTimeMeansNoCores() {
    #expect(ExecutionTimes().coresBusy == 0)
  }
}
