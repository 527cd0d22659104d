// What can be seen to be wrong with a lesson without running it.

import LessonFiles
import Testing

@Suite struct LessonLintTests {
  private func findings(_ text: String) throws -> [String] {
    LessonLint.findings(in: try Samples.read(text, as: "course/a.md")) { $0 == "course/there.md" }
      .map { "\($0.line): \($0.sentence)" }
  }

  static let faults: [(text: String, finding: String)] = [
    ("text\n", "1: the lesson has no title; begin its first text with a line “# Title”"),
    (
      "# A\n\n```python name=\"3\"\n1\n```\n",
      "4: “3” cannot be told from a cell's number; give the cell a name with letters"
    ),
    (
      "# A\n\n```python tags=[\"predikt\"]\n1\n```\n",
      "4: nobody knows the tag “predikt”; the nearest is “predict”"
    ),
    (
      "# A\n\n```python tags=[\"completely-else\"]\n1\n```\n",
      "4: nobody knows the tag “completely-else”; nothing will come of it"
    ),
    (
      "# A\n\n```python name=\"a\" expect=\"wall['b'] < 1\"\n1\n```\n\n```python name=\"b\"\n1\n```\n",
      "4: the claim “wall['b'] < 1” is about a cell “b” that has not run by then"
    ),
    ("# A\n\ntext\n[x](gone.md#top)\n", "4: the link to gone.md leads nowhere; there is no such file"),
    (
      "# A\n\n```python tags=[\"exercise\"]\n1\n```\n",
      "4: the exercise has no check; add a code cell with the tag “check” and an assertion"
    ),
    (
      "# A\n\n```python tags=[\"check\"]\n1\n```\n",
      "4: a cell with the tag “check” has no exercise before it"
    ),
    (
      "# A\n\n<!-- #region tags=[\"predict\"] -->\nx\n<!-- #endregion -->\n",
      "4: the tag “predict” belongs on a code cell"
    ),
  ]

  @Test(arguments: faults) func fault(_ text: String, _ finding: String) throws {
    #expect(try findings(text) == [finding])
  }

  @Test func linksThatAreNotFiles() throws {
    #expect(
      try findings("# A\n\n[a](there.md) [b](#top) [c](https://x.org/y) [d](mailto:x@y.z) [e](/abs)\n") == [])
  }

  @Test func measuredNames() {
    let names = MeasuredName.all(in: "wall['a'] < 2 * cpu[ \"b\" ] and wall['a'] > x['c'] + walls['d']")
    #expect(names.map { "\($0.quantity) \($0.cell)" } == ["wall a", "cpu b"])
  }

  @Test func exercisesAndTheirParts() throws {
    let text = """
      # A

      ```python tags=["exercise"]
      1
      ```

      <!-- #region tags=["hint"] -->
      h
      <!-- #endregion -->

      ```python tags=["solution"]
      2
      ```

      ```python tags=["check"]
      3
      ```

      ```python tags=["exercise"]
      4
      ```
      """
    let exercises = try Samples.read(text, as: "a.md").exercises
    #expect(exercises.count == 2)
    #expect(exercises[0].stub == 1 && exercises[0].hints == [2] && exercises[0].solutions == [3])
    #expect(exercises[0].checks == [4] && exercises[1].stub == 5 && exercises[1].checks == [])
  }
}
