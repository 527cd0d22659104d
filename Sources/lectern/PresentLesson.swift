// `lectern present LESSON`: in front of a class.

import ArgumentParser
import Terminal

/// `lectern present LESSON`
struct Present: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Present a lesson in front of a class: one cell a screen, single keys.",
    discussion: """
      Space or → goes on: text, then code, then what it does. ? shows all keys, q leaves. `lectern notes` in a second \
      terminal shows the instructor's notes.
      """)

  @Argument(help: "A lesson's path, name or number.")
  var lesson: String

  @Option(help: "The terminal's background, which the colours are chosen for: dark or light.")
  var theme: Background?

  @OptionGroup var limits: Limits

  @Option(help: "What the keys do while you type: emacs or vi; LECTERN_KEYS says it for all times.")
  var keys: KeyStyle?

  @Flag(help: "Record what the terminal shows; :export FILE.cast writes the recording.")
  var record = false

  func run() throws {
    var presentation = Presentation(lesson: lesson, background: theme)
    presentation.keyStyle = keys
    presentation.session = limits.sessionOptions
    presentation.isRecorded = record
    throw ExitCode(presentation.run())
  }
}
