// `lectern new FILE`: a new lesson from a template.

import ArgumentParser
import LessonFiles
import Terminal

/// `lectern new FILE`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new lesson from a template.",
    discussion: "The lesson `authoring` explains what can stand in one.")

  @Argument(help: "The file of the new lesson: a .md, .ipynb or .py file that is not there yet.")
  var file: String

  @Option(help: "The lesson's title; without it, one is made of the file's name.")
  var title: String?

  func run() throws {
    do throws(LessonError) {
      try LessonTemplate.create(file, title: title)
    } catch {
      writeToStandardError("lectern: \(error)\n")
      throw ExitCode(2)
    }
  }
}
