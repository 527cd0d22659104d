// Checking lessons: each way to fall short is found, with its line, and a lesson that does what it says passes.

import Glibc
import LessonFiles
import Testing

@testable import Notebook

/// Checks lessons of these texts, in processes of their own: only for tests that have a process to themselves.
private func check(_ texts: [String], outputs: Bool = false, ending: String = ".md") throws -> [CheckReport] {
  var template = Array((getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp").utf8CString.dropLast())
  template += Array("/lectern-XXXXXX".utf8CString)
  let made = template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
  let folder = try #require(made)
  let paths = texts.indices.map { "\(folder)/\($0)\(ending)" }
  defer {
    for path in paths { unlink(path) }
    rmdir(folder)
  }
  for (path, text) in zip(paths, texts) { try LessonWriter.writeText(text, to: path) }
  var options = LessonCheckOptions()
  options.timeout = 20
  options.comparesOutputs = outputs
  return try #require(CheckRun.run(paths, options: options))
}

/// The kinds and lines of what is found in a lesson.
private func findings(_ text: String) throws -> [String] {
  try check(["# A\n\n" + text])[0].findings.map { "\($0.kind):\($0.line ?? 0): \($0.sentence)" }
}

@Suite(.serialized) struct LessonCheckTests {
  @Test func aGoodLessonPasses() async {
    await #expect(processExitsWith: .success) {
      let report = try check([
        """
        # A

        ```python name="one" expect=["x == 3", "wall['one'] < 60 and cpu['one'] < 60", "cores >= 1"]
        x = 3
        ```

        ```python name="two" tags=["raises-exception"]
        1 / 0
        ```

        ```python name="three" expect="processes['three'] == 1 and output['three'] == 'hi\\\\n'"
        from multiprocessing import Process
        child = Process(target=print, args=("hi",))
        child.start()
        child.join()
        ```

        ```python tags=["skip-execution"]
        nothing = here
        ```
        """
      ])[0]
      #expect(report.findings == [])
      #expect(report.passed && report.title == "A" && report.claims == 4)
      #expect(report.cells.map(\.name) == ["one", "two", "three"])
      #expect(report.cells.map(\.processes) == [0, 0, 1])
    }
  }

  static let faults: [(lesson: String, finding: String)] = [
    ("```python\nx = 1\ny = 1 / 0\n```", "error:5: ZeroDivisionError: division by zero"),
    ("```python\nx =\n```", "error:4: SyntaxError: invalid syntax"),
    (
      "```python tags=[\"raises-exception\"]\nx = 1\n```",
      "error:4: the cell has the tag “raises-exception” and raised none"
    ),
    (
      "```python timeout=0.3\nwhile True: pass\n```",
      "timeout:4: the cell ran longer than its limit of 300 ms; give it more with timeout=SECONDS"
    ),
    ("```python expect=\"x > 1\"\nx = 1\n```", "claim:4: the claim “x > 1” does not hold"),
    (
      "```python expect=\"y > 1\"\nx = 1\n```",
      "claim:4: the claim “y > 1” cannot be tried: NameError: name 'y' is not defined"
    ),
    (
      "```python name=\"a\" expect=\"processes['a'] == 1\"\nx = 1\n```",
      "claim:4: the claim “processes['a'] == 1” does not hold (processes['a'] = 0)"
    ),
    (
      "```python output=[\"1\", \"2\"]\nprint(3)\n```",
      "output:4: the cell printed something that it does not list as its output: \"3\""
    ),
    (
      "```python tags=[\"exercise\"]\nx = 1\n```\n\n```python tags=[\"solution\"]\nx = 2\n```\n\n"
        + "```python tags=[\"check\"]\nassert x\n```",
      "exercise:4: the check passes although the exercise has not been solved"
    ),
    (
      "```python name=\"a\"\n1\n```\n\n```python name=\"a\"\n2\n```",
      "lint:8: the name “a” is that of the cell in line 4 too; give one of them another"
    ),
  ]

  @Test(arguments: faults) func faultIsFound(_ lesson: String, _ finding: String) async {
    await #expect(processExitsWith: .success) { [lesson, finding] in
      let found = try findings(lesson)
      #expect(found == [finding])
    }
  }

  @Test func anUnsolvedExerciseFailsAndASolvedOnePasses() async {
    await #expect(processExitsWith: .success) {
      let report = try check([
        """
        # A

        ```python tags=["exercise"]
        def f(): return 1
        ```

        ```python tags=["solution"]
        def f(): return 2
        ```

        ```python tags=["check"]
        assert f() == 2
        ```
        """
      ])[0]
      #expect(report.findings == [] && report.exercises == 1)
    }
  }

  @Test func anyLegalOutputWillDo() async {
    await #expect(processExitsWith: .success) {
      let cell = "```python output=[\"a\\n1\", \"took … now\"]\nprint(%)\n```"
      for printed in ["'a'); print(1", "'took 3.5 ms now'", "'took 0.1 s now'"] {
        let found = try findings(cell.replacing("%", with: printed))
        #expect(found == [], "\(printed)")
      }
    }
  }

  @Test func storedOutputsAreComparedOnRequest() async {
    await #expect(processExitsWith: .success) {
      func notebook(_ stored: String) -> String {
        """
        {"nbformat": 4, "nbformat_minor": 4, "metadata": {"title": "T"}, "cells": [{"cell_type": "code",
        "execution_count": 1, "metadata": {}, "source": "print(1)\\n2", "outputs": [
        {"output_type": "stream", "name": "stdout", "text": "\(stored)\\n"},
        {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "2"}}]}]}
        """
      }
      let reports = try check([notebook("1"), notebook("7")], outputs: true, ending: ".ipynb")
      #expect(reports[0].findings == [])
      #expect(reports[1].findings.map(\.kind) == [.output])
      let unasked = try check([notebook("7")], ending: ".ipynb")
      #expect(unasked[0].findings == [])
    }
  }

  @Test func whatCannotBeReadIsAFinding() async {
    await #expect(processExitsWith: .success) {
      let reports = try check([
        "# A\n\n```python\n1\n", "# B\n\n```python\nimport os\nos.kill(os.getpid(), 9)\n```\n",
      ])
      #expect(reports[0].findings.map(\.kind) == [.unreadable] && reports[0].findings[0].line == 3)
      #expect(reports[1].findings.map(\.kind) == [.error])
      #expect(reports[1].findings.first?.sentence.hasPrefix("the kernel died: ") == true)
    }
  }

  @Test func reportsOfManyLessonsComeInOrder() async {
    await #expect(processExitsWith: .success) {
      let reports = try check((0..<5).map { "# L\($0)\n\n```python\n\($0)\n```\n" })
      #expect(reports.map(\.title) == ["L0", "L1", "L2", "L3", "L4"])
      #expect(CheckPrinting.summary(reports) == "5 passed, 0 failed\n")
    }
  }
}

@Suite struct CheckPrintingTests {
  private var report: CheckReport {
    var report = CheckReport(path: "a.md")
    report.title = "A <b>"
    report.seconds = 1.5
    report.claims = 1
    report.cells = [CheckedCell(number: 1, name: "one", wall: 0.5, cpu: 0.25, processes: 2)]
    report.findings = [
      CheckFinding(kind: .claim, line: 7, cell: 1, sentence: "the claim “x < \"1\"” does not hold"),
      CheckFinding(kind: .lint, line: 2, sentence: "a \u{1B}[2J & b"),
    ]
    return report
  }

  @Test func lines() {
    #expect(
      CheckPrinting.lines(report, usesASCII: true) == """
        FAIL a.md: 1 cell, 1 claim, 1.5 s
             a.md:7: cell 1 "one": the claim "x < "1"" does not hold
             a.md:2: a ^[[2J & b

        """)
  }

  @Test func json() throws {
    let text = CheckPrinting.json([report])
    #expect(text.hasPrefix(#"{"passed": 0, "failed": 1, "lessons": [{"path": "a.md", "title": "A <b>", "#))
    #expect(
      text.contains(#"{"number": 1, "name": "one", "wall": 0.500000, "cpu": 0.250000, "processes": 2}"#))
    #expect(text.contains(#"{"kind": "lint", "line": 2, "cell": null, "sentence": "a \u001b[2J & b"}"#))
  }

  @Test func junit() {
    let text = CheckPrinting.junit([report])
    #expect(text.contains(#"<testsuite name="a.md" tests="2" failures="2" time="1.500">"#))
    #expect(text.contains(#"message="line 7: the claim “x &lt; &quot;1&quot;” does not hold"/>"#))
    #expect(text.contains("message=\"line 2: a \u{FFFD}[2J &amp; b\""))
  }

  @Test func reportsTravelInBytes() throws {
    var writer = ByteWriter()
    writer.write(report)
    var reader = ByteReader(writer.bytes)
    #expect(try CheckReport(from: &reader) == report)
    for length in 0..<writer.bytes.count {
      var cut = ByteReader(Array(writer.bytes.prefix(length)))
      #expect(throws: MalformedBytes.self) { try CheckReport(from: &cut) }
    }
  }

  @Test func patternsThatAreNone() {
    #expect(throws: SessionFailure.self) { try OutputPatterns(["("]) }
  }
}
