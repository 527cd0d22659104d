// `lectern check PATH…`: runs lessons and verifies what they claim.

import ArgumentParser
import Notebook

/// `lectern check PATH…`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run lessons and verify what they claim.",
    discussion: """
      Each cell must run without an error (or with one, if it has the tag raises-exception), each expect="…" must hold, \
      and each exercise's check must fail for the stub and pass for the solution. Lessons that measure times run one \
      by one, all others side by side. Exit status 1 if a lesson falls short.
      """)

  @Argument(help: "Lessons, or folders with lessons.", completion: .file())
  var paths: [String]

  @Option(help: "How long a cell may run that does not say so itself, in seconds.")
  var timeout = 60.0

  @Flag(
    help:
      "Compare with the outputs that a notebook stores; numbers of processes, times and addresses may differ."
  )
  var outputs = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: "Also write a JUnit report to this file.", completion: .file())
  var junit: String?

  func validate() throws { try requirePositive(timeout) }

  func run() throws {
    var command = CheckCommand(paths: paths)
    command.options.timeout = timeout
    command.options.comparesOutputs = outputs
    command.printsJSON = json
    command.junitPath = junit
    throw ExitCode(command.run())
  }
}
