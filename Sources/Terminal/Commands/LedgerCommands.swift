// The prompt's commands about processes: who lives, who waits for what, and what an execution's processes did.

import Notebook
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Command {
  /// The part of the table that is about processes.
  static let processCommands: [Command] = [
    Command(
      name: "ps", arguments: "", argument: .none, summary: "the processes of this session",
      details: ["Shows who started whom, what each one does or waits for, and its processor time."],
      action: { prompt, _ in prompt.showProcesses() }),
    Command(
      name: "kill", arguments: "PID|all", argument: .none, summary: "end a process of this session",
      details: [
        "`all` ends every process but the one that runs cells.", "Example:  :kill 4711   or   :kill all",
      ],
      action: { prompt, argument in prompt.killProcesses(argument) }),
    Command(
      name: "why", arguments: "", argument: .none, summary: "who waits for what, and whether it can come",
      details: ["Names the lines and the locks, queues or pipes, and circles of processes that wait."],
      action: { prompt, _ in prompt.explainWaits() }),
    Command(
      name: "timeline", arguments: "[CELL]", argument: .cell, summary: "what a cell's processes did when",
      details: [
        "Draws each process as a bar, with a letter where it waited. Without CELL, the last run with processes.",
        "Example:  :timeline 3",
      ],
      action: { prompt, argument in prompt.showTimeline(argument) }),
    Command(
      name: "messages", arguments: "[CELL]", argument: .cell, summary: "who sent what to whom in a cell",
      details: ["Draws puts, gets, sends, receives and locks that change hands.", "Example:  :messages 3"],
      action: { prompt, argument in prompt.showMessages(argument) }),
    Command(
      name: "times", arguments: "[CELL]", argument: .cell, summary: "how long each cell took, side by side",
      details: [
        "Compares the last runs of the cells with that of CELL, else with the first that took any time to speak of.",
        "Example:  :times two",
      ],
      action: { prompt, argument in prompt.showTimes(argument) }),
  ]
}

extension Prompt {
  private var width: Int { output.capabilities.width }

  /// `:ps`
  func showProcesses() -> CommandOutcome {
    let table = ProcessTable(width: width, glyphs: glyphs)
    output.draw(lines: table.lines(for: session.liveProcesses(), now: Clock.monotonic()) + [""])
    return .goOn
  }

  /// `:kill PID|all`
  func killProcesses(_ argument: String) -> CommandOutcome {
    if argument.lowercased() == "all" {
      let count = session.killWorkers()
      waitForEnds { $0.process != session.kernelProcess }
      say(
        count == 0 ? "There is no process to end." : "\(count) \(count == 1 ? "process" : "processes") ended."
      )
      return .goOn
    }
    guard let process = Int32(argument) else {
      say("Say which process to end: its number, or all (:ps shows them).")
      return .goOn
    }
    if process == session.kernelProcess {
      say("Process \(process) runs the cells; :reset starts it afresh.")
    } else {
      let isOurs = session.killProcess(process)
      if isOurs { waitForEnds { $0.process == process } }
      say(
        isOurs
          ? "Process \(process) ended." : "There is no process \(process) in this session (:ps shows them).")
    }
    return .goOn
  }

  /// Waits a moment until processes that were killed are gone, so that the next look does not show them.
  private func waitForEnds(_ isWanted: (ProcessRecord) -> Bool) {
    for _ in 0..<50 where session.liveProcesses().contains(where: isWanted) { usleep(10_000) }
  }

  /// `:why`
  func explainWaits() -> CommandOutcome {
    let explanation = session.explainWaits()
    let text = output.capabilities.textWidth
    var lines = wrapped([Span(sanitizedLine(explanation.summary), .strong)], to: text)
    for detail in explanation.details {
      let isSource = detail.hasPrefix("    ")
      lines +=
        isSource
        ? [truncated(StyledLine(sanitizedLine(detail), .hint), to: width, ellipsis: glyphs.ellipsis)]
        : wrapped([Span(sanitizedLine(detail))], to: text)
    }
    output.draw(lines: lines + [""])
    return .goOn
  }

  /// `:timeline [CELL]`
  func showTimeline(_ argument: String) -> CommandOutcome {
    guard let execution = execution(named: argument) else { return .goOn }
    output.draw(lines: timeline(of: execution, width: width) + [""])
    return .goOn
  }

  /// What an execution's processes did when.
  func timeline(of execution: Execution, width: Int) -> [StyledLine] {
    let view = TimelineView(width: width, glyphs: glyphs)
    return [heading(of: execution)]
      + view.lines(for: execution.ledger, coresBusy: execution.coresBusy)
  }

  /// `:messages [CELL]`
  func showMessages(_ argument: String) -> CommandOutcome {
    guard let execution = execution(named: argument) else { return .goOn }
    output.draw(lines: messages(of: execution, width: width) + [""])
    return .goOn
  }

  /// Who sent what to whom in an execution.
  func messages(of execution: Execution, width: Int) -> [StyledLine] {
    let view = MessagesView(width: width, glyphs: glyphs)
    let names = objectNames(in: execution.ledger)
    let lines = view.lines(for: execution.ledger) { names[$0] }
    let sentence = StyledLine("Its processes sent each other nothing.", .notice)
    return [heading(of: execution)] + (lines.isEmpty ? [sentence] : lines)
  }

  /// The names of the objects through which processes talked; those that share one, such as queues in a list, with a
  /// number in the order in which they were made.
  private func objectNames(in ledger: Ledger) -> [UInt64: String] {
    var sharing: [String: [UInt64]] = [:]
    for object in Set(ledger.exchanges.map(\.object)).sorted() {
      if let name = session.name(ofObject: object) { sharing[name, default: []].append(object) }
    }
    var names: [UInt64: String] = [:]
    for (name, objects) in sharing {
      for (place, object) in objects.enumerated() {
        names[object] = objects.count == 1 ? name : "\(name) \(place + 1)"
      }
    }
    return names
  }

  /// `:times [CELL]`
  func showTimes(_ argument: String) -> CommandOutcome {
    let cells = session.lesson?.codeCells.compactMap(\.number) ?? []
    // A cell that ran again keeps the guess that was made before its first run.
    let guesses = Dictionary(session.guessedExecutions.map { ($0.cellNumber, $0.guess) }) { $1 }
    let executions = cells.compactMap { number -> Execution? in
      guard var last = session.lastExecution(ofCell: number), !last.failed else { return nil }
      last.guess = last.guess ?? guesses[number] ?? nil
      return last
    }
    let shown = executions.isEmpty ? session.executions.filter { !$0.failed && !$0.isUndone } : executions
    if shown.isEmpty {
      say("Nothing was run yet; Enter runs the cell that is shown.")
      return .goOn
    }
    // What is over in no time is nothing to compare with.
    let longest = shown.map(\.times.wall).max() ?? 0
    var base = shown.first { $0.times.wall >= longest / 20 }
    if !argument.isEmpty {
      guard let chosen = execution(named: argument) else { return .goOn }
      base = chosen
    }
    output.draw(lines: TimesView(width: width, glyphs: glyphs).lines(for: shown, base: base) + [""])
    return .goOn
  }

  /// The last execution of the cell that a person names, or of what last started processes; nil after saying why not.
  private func execution(named argument: String) -> Execution? {
    if argument.isEmpty {
      let last = session.executions.last { !$0.processes.isEmpty } ?? session.executions.last
      if last == nil { say("Nothing was run yet; Enter runs the cell that is shown.") }
      return last
    }
    guard let cell = cell(named: argument) else { return nil }
    let last = cell.number.flatMap { session.lastExecution(ofCell: $0) }
    if last == nil { say("Cell \(cell.number ?? 0) was not run yet.") }
    return last
  }

  private func heading(of execution: Execution) -> StyledLine {
    let label = execution.cellNumber.map { "Cell \($0)" } ?? "Prompt \(execution.number)"
    let name = execution.cellName.map { " \(glyphs.separator) " + sanitizedLine($0) } ?? ""
    return truncated(StyledLine(label + name, .heading), to: width, ellipsis: glyphs.ellipsis)
  }
}
