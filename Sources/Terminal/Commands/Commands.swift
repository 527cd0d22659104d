// The commands of the prompt in one table, which drives parsing, help and completion.

/// What is to happen after a command.
enum CommandOutcome { case goOn, leave }

/// What stands behind a command, for completion.
enum CommandArgument { case none, cell, cells, lesson, command, file }

/// One entry of the table.
struct Command: Sendable {
  var name: String
  /// How the arguments are written; empty where there are none.
  var arguments: String
  var argument: CommandArgument
  /// One line for the list of all commands.
  var summary: String
  /// What `:help COMMAND` says further, with an example.
  var details: [String]
  var action: @Sendable (Prompt, String) -> CommandOutcome

  /// The command with its arguments, as it is typed.
  var usage: String { ":" + name + (arguments.isEmpty ? "" : " " + arguments) }

  /// The details as paragraphs: the sentences in one, the example in another.
  var paragraphs: [String] {
    let isExample = { (line: String) in line.hasPrefix("Example:") }
    return [details.filter { !isExample($0) }.joined(separator: " ")].filter { !$0.isEmpty }
      + details.filter(isExample)
  }

  /// The whole table.
  static let all =
    lessonCommands + exerciseCommands + processCommands + stateCommands + repeatCommands + editCommands
    + sharingCommands + exportCommands + sittingCommands

  static let lessonCommands: [Command] = [
    Command(
      name: "list", arguments: "", argument: .none, summary: "all cells, and what came of them",
      details: [
        "Shows each code cell's number, name, state and first line, and marks the cells that :rewind can go back to",
        "(↶), those that are edited (✎) and those that :run stale would run (↻).",
      ],
      action: { prompt, _ in prompt.listCells() }),
    show,
    Command(
      name: "run", arguments: "[CELLS]", argument: .cells, summary: "run cells again, or without Enter",
      details: [
        "CELLS is a number or name, a range such as 1-3, or `all`, `above` (the cells before the one shown)",
        "or `below` (the one shown and all after it), or `stale` (those that are not up to date). Without CELLS,",
        "the one shown runs.",
        "Example:  :run 4   or   :run 1-3   or   :run above",
      ],
      action: { prompt, argument in prompt.runCells(argument) }),
    Command(
      name: "next", arguments: "", argument: .none, summary: "go to the next cell, running nothing",
      details: ["Shows the text and the code up to the next code cell."],
      action: { prompt, _ in prompt.goToNext() }),
    Command(
      name: "back", arguments: "", argument: .none, summary: "go back to the cell before",
      details: ["Nothing is undone: the state stays as it is."],
      action: { prompt, _ in prompt.goBack() }),
    Command(
      name: "goto", arguments: "CELL", argument: .cell, summary: "go to a cell, running nothing",
      details: ["Example:  :goto 5   or   :goto fibonacci"],
      action: { prompt, argument in prompt.goTo(argument) }),
  ]

  static let sittingCommands: [Command] = [
    Command(
      name: "open", arguments: "LESSON", argument: .lesson,
      summary: "open another lesson, with an empty state",
      details: ["A number or name of the course, or a file.", "Example:  :open 2   or   :open notes.ipynb"],
      action: { prompt, argument in prompt.openLesson(argument) }),
    Command(
      name: "lessons", arguments: "", argument: .none, summary: "the lessons of the course",
      details: ["Shows the lessons' numbers, titles and how far you got."],
      action: { prompt, _ in prompt.listLessons() }),
    Command(
      name: "help", arguments: "[COMMAND]", argument: .command, summary: "this help, or more about a command",
      details: [
        ":help python lists the modules of Python that are there, :help python math the names of one.",
        "Example:  :help run",
      ],
      action: { prompt, argument in prompt.help(argument) }),
    Command(
      name: "quit", arguments: "", argument: .none, summary: "leave; Ctrl-D does the same",
      details: ["Ends all processes of the session. Where you are in the lesson is remembered."],
      action: { _, _ in .leave }),
  ]

  /// Why no command was found, as a sentence.
  struct NotFound: Error, Hashable { var description: String }

  /// The command that `word` (without colon) names: itself, or the only one that begins so.
  static func named(_ word: String) throws(NotFound) -> Command {
    let wanted = word.lowercased()
    if let exact = all.first(where: { $0.name == wanted }) { return exact }
    let near = wanted.isEmpty ? [] : all.filter { $0.name.hasPrefix(wanted) }
    if near.count == 1 { return near[0] }
    if near.count > 1 {
      let names = near.map { ":" + $0.name }
      throw NotFound(
        description: "“:\(sanitizedLine(word))” may be \(alternatives(names)); type a letter more.")
    }
    if wanted.isEmpty {
      throw NotFound(description: "After the colon comes a command; :help lists them.")
    }
    let nearest = nearestWord(to: wanted, in: all.map(\.name)) ?? "help"
    throw NotFound(
      description:
        "There is no command “:\(sanitizedLine(word))”; the nearest is :\(nearest) (:help lists all).")
  }

  /// The command word and its argument of a line such as `:run 4`.
  static func parse(_ line: String) -> (word: String, argument: String) {
    let rest = line.drop { $0.isWhitespace }.dropFirst()
    let word = rest.prefix { !$0.isWhitespace }
    let argument = rest.dropFirst(word.count)
    return (String(word), trimmed(argument))
  }
}

/// `a`, `a or b`, `a, b or c`.
func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

/// `text` without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = text.drop { $0.isWhitespace }
  while rest.last?.isWhitespace == true { rest = rest.dropLast() }
  return String(rest)
}
