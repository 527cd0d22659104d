// `lectern convert IN OUT`: a lesson in another format, told by the ending of its name.

import ArgumentParser
import LessonFiles
import Terminal

/// `lectern convert IN OUT`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a lesson in another format.",
    discussion: """
      The endings of the names tell the formats: .md (Jupytext or MyST Markdown), .myst, .ipynb, .py, and .html for a \
      page to read and print, which needs no other file. A file that is there already is replaced.
      """)

  @Argument(help: "The lesson.", completion: .file())
  var input: String

  @Argument(help: "The file to write.", completion: .file())
  var output: String

  @Flag(help: "Show the instructor's notes on an .html page.")
  var notes = false

  func run() throws {
    do throws(LessonError) {
      let lesson = try LessonReader.read(path: input)
      if LessonPage.isPage(output) {
        var options = LessonPage.Options()
        options.showsNotes = notes
        try LessonPage.write(lesson, to: output, options: options)
      } else {
        try LessonWriter.write(lesson, to: output)
      }
    } catch {
      writeToStandardError("lectern: \(error)\n")
      throw ExitCode(2)
    }
  }
}
