// `lectern manual`: the manual page, made of what the commands say about themselves.

import ArgumentParser
import LessonFiles
import Terminal

/// `lectern manual`
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page.",
    discussion: """
      `lectern manual | man -l -` shows it; a file lectern.1 in a folder of $MANPATH is found by `man lectern`. Shell \
      completions are printed by `lectern --generate-completion-script bash`, `zsh` or `fish`.
      """)

  func run() throws {
    guard let page = ManualPage(dump: Lectern._dumpHelp()) else {
      complain("The commands' own description cannot be read.")
      throw ExitCode(2)
    }
    print(page.text, terminator: "")
  }
}

/// A manual page in the language of man(7).
struct ManualPage {
  private(set) var text = ""

  /// Variables of the environment, and what they do.
  private static let environment = [
    ("LECTERN_LESSONS", "The folder with the course."),
    (
      "LECTERN_THEME",
      "The terminal's background, dark or light, where --theme does not say; else the terminal is asked."
    ),
    ("LECTERN_PICTURES", "How the terminal is sent pictures: kitty, iterm, sixel or none."),
    ("LECTERN_KEYS", "What the keys do at the prompt, emacs or vi, where --keys does not say."),
    ("NO_COLOR", "Nothing is coloured if it is set."),
    ("VISUAL, EDITOR", "What :edit opens."),
    ("TMPDIR", "Where the folder of sessions that are followed is, and recordings; else /tmp."),
    (
      "XDG_STATE_HOME",
      "Where progress, history and journals are kept, in its folder lectern; else ~/.local/state."
    ),
  ]

  private static let statuses = [
    ("0", "All was done."), ("1", "A cell or a check failed."), ("2", "Wrong usage, or unreadable input."),
    ("130", "It was interrupted."),
  ]

  /// - Parameter dump: ArgumentParser's description of the commands, as JSON.
  init?(dump: String) {
    guard let root = JSONValue(parsing: dump), let command = root["command"] else { return nil }
    let abstract = command["abstract"]?.string ?? ""
    macro("TH", "LECTERN", "1")
    macro("SH", "NAME")
    line("lectern - \(abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract)")
    macro("SH", "SYNOPSIS")
    macro("B", "lectern")
    line("[COMMAND] [ARGUMENT...]")
    macro("SH", "DESCRIPTION")
    paragraphs(command["discussion"]?.string)
    macro("SH", "COMMANDS")
    for part in command["subcommands"]?.array ?? [] where part["shouldDisplay"]?.bool != false { add(part) }
    table("ENVIRONMENT", Self.environment)
    table("EXIT STATUS", Self.statuses)
  }

  private mutating func add(_ command: JSONValue) {
    let name = command["commandName"]?.string ?? ""
    if name == "help" { return }
    let arguments = (command["arguments"]?.array ?? []).filter {
      $0["shouldDisplay"]?.bool != false && $0["valueName"]?.string != "help"
    }
    let places = arguments.filter { $0["kind"]?.string == "positional" }
    macro("SS", (["lectern", name] + places.map { placeholder($0) }).joined(separator: " "))
    paragraphs(command["abstract"]?.string)
    paragraphs(command["discussion"]?.string)
    for argument in arguments {
      macro("TP")
      line(argument["kind"]?.string == "positional" ? placeholder(argument) : option(argument))
      line(argument["abstract"]?.string ?? "")
    }
  }

  private func placeholder(_ argument: JSONValue) -> String {
    var text = (argument["valueName"]?.string ?? "").uppercased()
    if argument["isRepeating"]?.bool == true { text += "..." }
    return argument["isOptional"]?.bool == true ? "[\(text)]" : text
  }

  private func option(_ argument: JSONValue) -> String {
    let names = (argument["names"]?.array ?? []).map { name in
      (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
    }
    let value =
      argument["kind"]?.string == "option" ? " " + (argument["valueName"]?.string ?? "").uppercased() : ""
    return names.joined(separator: ", ") + value
  }

  private mutating func table(_ title: String, _ rows: [(String, String)]) {
    macro("SH", title)
    for (name, meaning) in rows {
      macro("TP")
      line(name)
      line(meaning)
    }
  }

  // MARK: The language of man(7)

  private mutating func macro(_ name: String, _ arguments: String...) {
    text += ([".\(name)"] + arguments.map { "\"\(escaped($0))\"" }).joined(separator: " ") + "\n"
  }

  private mutating func paragraphs(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    macro("PP")
    for part in text.split(separator: "\n") { line(String(part)) }
  }

  /// A line of text; what would begin a request there is kept from doing so.
  private mutating func line(_ content: String) {
    let isRequest = content.hasPrefix(".") || content.hasPrefix("'")
    text += (isRequest ? "\\&" : "") + escaped(content) + "\n"
  }

  private func escaped(_ content: String) -> String {
    content.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "\"": text += "\\(dq"
      case "…": text += "..."
      default: text.append(character)
      }
    }
  }
}
