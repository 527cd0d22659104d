// What a learner sees of a lesson, from its text to the sum of the guesses, put together by hand for golden snapshots.

import LessonFiles
import Notebook

@testable import Terminal

enum SamplePage {
  private static let text = """
    # A heading

    Running text with **strong**, *emphasised* and `code` words, a [link](https://example.org/x) and an
    entity: &amp;. ~~Struck~~.

    > Somebody said so.

    1. one
    2. two
       - [x] done
       - [ ] open

    | Name | Meaning |
    |:-----|--------:|
    | ü    | 日本    |
    | a longer name | what it means, at some length |

    ---

    ![a picture](picture.png)
    """

  private static var cell: Cell {
    var cell = Cell(
      kind: .code,
      source:
        "def work(n):\n    return sum(range(n))  # adds\n\nprint(f\"{work(10)} and text that makes the line long\")",
      options: ["name": "two", "tags": ["predict"]])
    cell.number = 2
    return cell
  }

  private static var execution: Execution {
    var execution = Execution(number: 3, cellNumber: 2, cellName: "two", source: cell.source)
    execution.times.wall = 1.07
    execution.guess = .time(2)
    execution.result = "45"
    return execution
  }

  private static var failure: Execution {
    var execution = Execution(number: 4, source: "x")
    execution.error = ExecutionError(
      typeName: "NameError", message: "name 'x' is not defined",
      traceback: """
        Traceback (most recent call last):
          File "<cell 3>", line 2, in <module>
            print(x)
                  ^
        NameError: name 'x' is not defined

        """)
    return execution
  }

  private static func record(_ text: String, from name: String, _ process: Int32, _ stream: OutputStream)
    -> SessionEvent
  {
    .output(OutputRecord(processIdentifier: process, processName: name, stream: stream, text: text))
  }

  /// All of it as drawing operations.
  static func operations(width: Int, glyphs: Glyphs) -> [DrawingOperation] {
    let cells = CellView(width: width, glyphs: glyphs)
    var view = ExecutionView(width: width, glyphs: glyphs)
    let events: [SessionEvent] = [
      record("45 and \u{1B}[31mred\u{1B}[0m\n", from: Session.kernelName, 1, .out),
      record("from a worker\nits second line", from: "Process-1", 7, .out),
      record("a warning\n", from: "Übersetzer", 8, .error), .finished(execution),
    ]
    var lines = MarkdownRenderer(width: width, glyphs: glyphs).lines(for: text) + [""]
    lines += cells.lines(for: cell, footer: StyledLine("Enter", .key) + StyledLine(" runs this cell", .hint))
    var operations = lines.map(DrawingOperation.line)
    for event in events { operations += view.operations(for: event) }
    lines = GuessView(width: width, glyphs: glyphs).lines(about: execution)
    lines += GuessView(width: width, glyphs: glyphs).summary(of: [execution]) + [""]
    lines += cells.code(of: cell, isNumbered: true) + [cells.state(of: execution), ""]
    lines += ErrorView(glyphs: glyphs).lines(
      for: failure.error ?? .init(typeName: "", message: "", traceback: ""))
    var live = LiveView(width: width, glyphs: glyphs)
    live.expected = ExpectedTime(seconds: 2, isGuess: true)
    lines += live.lines(
      elapsedSeconds: 2.5, processes: SampleLedger.living, interruption: nil, now: 2_500_000_000)
    return operations + lines.map(DrawingOperation.line)
  }
}
