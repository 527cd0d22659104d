// Lessons put together at random from pieces that each format treats in its own way: the same ones in each run.

import LessonFiles

/// A linear congruential generator: the same numbers for the same seed.
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    // neighbouring seeds begin with nearly the same numbers
    for _ in 0..<8 { _ = next() }
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

enum GeneratedLesson {
  /// The file ending of a format; MyST has one that no other format has.
  static func ending(of format: LessonFormat) -> String {
    switch format {
    case .jupytextMarkdown: ".md"
    case .mystMarkdown: ".myst"
    case .notebook: ".ipynb"
    case .percentScript: ".py"
    }
  }

  private static let text = [
    "# A heading", "Some *words*.", "- a list", "  - in a list", "> a quote",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "    indented", "```text\nnot a cell\n```", "~~~\ntildes\n~~~", "É é 😀", "<b>x</b>", "1. one",
    "a line with ``` in it", "[link](a.md)",
  ]
  private static let code = [
    "x = 1", "%time f()", "def f():\n    return 1", "s = '''\n```\n'''", "# a comment", "!ls", "print('é')",
    "if x:\n    pass\n\n\ny = 2", "t = \"a # b\"", "@g\ndef h(): ...",
  ]
  private static let options: [JSONObject] = [
    [:], [:], [:], ["name": "one"], ["tags": ["predict"]], ["name": "two", "tags": ["check", "hint"]],
    ["timeout": .number("2.5")], ["expect": "wall['one'] < 2 * wall[\"two\"]"],
    ["deep": ["a": [1, .null, true]]],
  ]

  /// The pieces of a text file in a format, as a person may have typed them.
  private static func pieces(_ format: LessonFormat) -> [String] {
    switch format {
    case .percentScript:
      [
        "# %%", "# %% [markdown]", "# %% A title tags=[\"x\"]", "# %% [raw]", "x = 1", "# text", "#", "",
        "# %time f()", "def f():\n    pass", "# # Heading", "'''\n# %%\n'''", "# !ls", "    # %% indented",
      ]
    case .mystMarkdown:
      text + [
        "", "", "+++", "+++ {\"tags\": [\"notes\"]}", "```{code-cell}\nx = 1\n```",
        "```{code-cell} python\n:tags: [a, b]\n\ny = 2\n```", "```{code-cell}\n---\na: 1\n---\nz = 3\n```",
        "```{raw-cell}\nraw\n```", "```{note}\nnote\n```", "```python\nno cell\n```", "% a comment", "---",
      ]
    default:
      text + [
        "", "", "", "", "```python\nx = 1\n```", "```python name=\"a\" tags=[\"b\"]\ny = 2\n```",
        "```bash\nls\n```", "```python .noeval\nno\n```", "````python\n```\n````",
        "<!-- #region -->\na\n\n\nb\n<!-- #endregion -->",
        "<!-- #region Title key=1 -->\nc\n<!-- #endregion -->",
        "<!-- #raw -->\nraw\n<!-- #endraw -->", "<!-- a comment -->", "```python\ns = '''\n```\n'''\n```",
      ]
    }
  }

  /// The text of a file.
  static func text(seed: UInt64, _ format: LessonFormat) -> String {
    var numbers = FixedNumbers(seed: seed)
    let pieces = pieces(format)
    // Without a kernel Jupytext takes the most frequent language for the lesson's, which here is always Python. A
    // script without markers it takes apart at blank lines, which here is one cell.
    let header =
      switch format {
      case .jupytextMarkdown:
        "---\njupyter:\n  kernelspec:\n    display_name: Python 3\n    language: python\n    name: python3\n---\n\n"
      case .mystMarkdown: "---\nfile_format: mystnb\n---\n\n"
      case .percentScript: "# %%\n"
      case .notebook: ""
      }
    let count = Int.random(in: 3...20, using: &numbers)
    let lines = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }
    return header + "Start\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A lesson as a notebook may hold it.
  static func lesson(seed: UInt64) -> Lesson {
    var numbers = FixedNumbers(seed: seed)
    let count = Int.random(in: 2...8, using: &numbers)
    let cells = (0..<count).map { _ -> Cell in
      let isCode = Bool.random(using: &numbers)
      let parts = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        (isCode ? code : text).randomElement(using: &numbers) ?? ""
      }
      let gap = String(repeating: "\n", count: Int.random(in: 1...3, using: &numbers))
      return Cell(
        kind: isCode ? .code : .markdown, source: parts.joined(separator: gap),
        options: options.randomElement(using: &numbers) ?? [:])
    }
    return Lesson(
      format: .notebook,
      metadata: ["kernelspec": ["display_name": "Python 3", "language": "python", "name": "python3"]],
      cells: cells)
  }
}
