// The command line: `lectern`, `lectern LESSON`, `lectern run FILE`, `lectern list`. Each command is a few lines that hand
// over to the modules that do the work.

import ArgumentParser
import LessonFiles
import Notebook
import Terminal

/// A teaching notebook for the terminal, about operating-system processes.
struct Lectern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "A teaching notebook for the terminal, about operating-system processes.",
    discussion: """
      `lectern` opens the course, `lectern LESSON` one lesson: its path, name or number.
      At the prompt, Enter runs the cell that is shown; :help lists what else there is.
      """,
    subcommands: [
      Open.self, Present.self, Notes.self, Follow.self, Run.self, Check.self, Convert.self, New.self,
      List.self, Manual.self,
    ],
    defaultSubcommand: Open.self)
}

extension Background: ExpressibleByArgument {}
extension KeyStyle: ExpressibleByArgument {}

/// `lectern [LESSON]`
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a lesson at the prompt, or the course. (default)")

  @Argument(
    help: "A lesson's path, name or number; without it, the course opens.",
    completion: .custom { _, _, prefix in lessonArguments(beginning: prefix) })
  var lesson: String?

  @Option(help: "The terminal's background, which the colours are chosen for: dark or light.")
  var theme: Background?

  @Option(help: "What the keys do while you type: emacs or vi; LECTERN_KEYS says it for all times.")
  var keys: KeyStyle?

  @OptionGroup var limits: Limits

  @Flag(help: "Record what the terminal shows; :export FILE.cast writes the recording.")
  var record = false

  func run() throws {
    var sitting = Sitting(lesson: lesson, background: theme)
    sitting.keyStyle = keys
    sitting.session = limits.sessionOptions
    sitting.isRecorded = record
    throw ExitCode(sitting.run())
  }
}

/// `lectern run FILE`
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a lesson or script without a prompt and print what it prints.",
    discussion: "A .py file runs as `python3 FILE ARGUMENTS` would. Exit status 1 if a cell failed.")

  @Argument(help: "A lesson (.md, .ipynb) or a script (.py).", completion: .file())
  var file: String

  @Argument(help: "What a script finds in sys.argv.")
  var arguments: [String] = []

  @Option(help: "Which cells to run: numbers, ranges and names, such as 1-3,two.")
  var cells: String?

  @Flag(help: "Print only what the program itself prints.")
  var plain = false

  @Flag(help: "Print one JSON object a line for each cell, and nothing else.")
  var json = false

  @Option(help: "Write the lesson with its outputs to this file, such as out.ipynb.", completion: .file())
  var save: String?

  @OptionGroup var limits: Limits

  func validate() throws {
    if json && plain { throw ValidationError("--json and --plain exclude each other; give one of them.") }
    if let save, LessonFormat(path: save) == nil {
      throw ValidationError("--save takes the name of an .ipynb, .md or .py file.")
    }
  }

  func run() throws {
    var options = LessonRunOptions(path: file)
    options.cells = cells
    options.isPlain = plain
    options.isJSON = json
    options.savePath = save
    options.session = limits.sessionOptions
    options.arguments = arguments
    throw ExitCode(LessonRun.run(options))
  }
}

/// `lectern list`
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the lessons with titles and progress.")

  func run() throws { throw ExitCode(printCourse()) }
}
