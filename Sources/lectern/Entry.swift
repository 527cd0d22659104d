// Where the program starts: parses the command line and turns the outcome into an exit status.

import ArgumentParser
import Notebook
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
enum Entry {
  /// The exit status for a command line that cannot be understood.
  private static let usageStatus: Int32 = 2

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    SpawnedProgram.runIfAsked(arguments)
    if let script = script(arguments) { exit(LessonRun.run(script)) }
    do {
      var command = try Lectern.parseAsRoot(passingScriptArguments(arguments))
      try command.run()
    } catch {
      let status = Lectern.exitCode(for: error)
      let message = Lectern.fullMessage(for: error)
      if status == .success {
        if !message.isEmpty { print(message) }
        exit(0)
      }
      if status != .validationFailure { exit(status.rawValue) }
      writeToStandardError(message + "\n")
      exit(usageStatus)
    }
  }

  /// The script of `run [--plain] FILE.py ARGUMENTS`, which needs no parser: that alone would take longer than
  /// everything else in the start of a script.
  static func script(_ arguments: [String]) -> LessonRunOptions? {
    guard arguments.first == "run" else { return nil }
    let rest = arguments.dropFirst().drop { $0 == "--plain" }
    guard let path = rest.first, !path.hasPrefix("-"), path.hasSuffix(".py") else { return nil }
    var options = LessonRunOptions(path: path)
    options.isPlain = true
    options.arguments = Array(rest.dropFirst())
    return options
  }

  /// Options of `run` that take a value.
  private static let optionsWithValue: Set<String> = ["--cells", "--timeout", "--memory", "--save"]

  /// Everything behind a script's name is the script's, as with python3, even where it looks like an option.
  static func passingScriptArguments(_ arguments: [String]) -> [String] {
    guard arguments.first == "run" else { return arguments }
    var index = 1
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "--" { return arguments }
      if optionsWithValue.contains(argument) {
        index += 2
      } else if argument.hasPrefix("-") {
        index += 1
      } else {
        break
      }
    }
    guard index < arguments.count - 1, arguments[index].hasSuffix(".py") else { return arguments }
    return arguments[...index] + ["--"] + arguments[(index + 1)...]
  }
}
