// The prompt's `:share`, and what followers are told of what happens at the prompt.

import LessonFiles
import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Command {
  static let sharingCommands: [Command] = [
    Command(
      name: "share", arguments: "[group|all|off]", argument: .none,
      summary: "let others on this host follow this session",
      details: [
        "They type `lectern follow` and see cells and what comes of them, and can change nothing. Without an argument,",
        "programs of yours can follow; with group, the members of your group too; with all, everybody on this host.",
        "Example:  :share all   or   :share off",
      ],
      action: { prompt, argument in prompt.share(with: argument) })
  ]
}

extension SharedCell {
  init(_ cell: Cell) {
    self.init(
      number: cell.number ?? 0, name: cell.name, tags: cell.tags, language: cell.language, source: cell.source
    )
  }
}

extension Prompt {
  /// What is to be watched while nothing is typed.
  var watchedDescriptors: [Int32] {
    session.descriptors + (sharing?.descriptors ?? []) + (notes?.descriptors ?? [])
  }

  /// Has the line editor watch them: those of followers come and go.
  func watchOthers() { (reader as? LineEditor)?.otherDescriptors = watchedDescriptors }

  /// Serves those who follow.
  func pump() {
    sharing?.pump()
    notes?.pump()
  }

  /// Whether somebody who follows has not got everything yet.
  var isBehind: Bool { sharing?.isBehind == true || notes?.isBehind == true }

  /// What everybody hears first who follows.
  var welcome: SharedItem {
    .welcome(
      title: session.lesson?.title ?? "", path: session.lesson?.path.map(ProgressFile.resolved) ?? "",
      began: Double(time(nil)))
  }

  /// `:share [group|all|off]`
  func share(with argument: String) -> CommandOutcome {
    if argument == "off" {
      say(sharing == nil ? "The session is not shared." : "The session is not shared any more.")
      sharing = nil
      return .goOn
    }
    guard let audience = argument.isEmpty ? .user : Audience(rawValue: argument) else {
      say("Say with whom: :share alone for yourself, :share group, :share all, or :share off.")
      return .goOn
    }
    sharing = nil
    do throws(SessionFailure) {
      sharing = try Broadcast(.follow, for: audience, welcome: welcome)
    } catch {
      say(error.description)
      return .goOn
    }
    if !isPresented, let position, let cells = session.lesson?.cells, cells.indices.contains(position) {
      share(cells[position])
    }
    let user = environmentValue("USER") ?? environmentValue("LOGNAME") ?? "\(geteuid())"
    switch audience {
    case .user: say("The session is shared: `lectern follow` in another of your terminals shows it.")
    case .group, .everybody:
      let who = audience == .group ? "members of your group" : "everybody on this host"
      say("The session is shared: \(who) can see it with `lectern follow \(user)`.")
    }
    return .goOn
  }

  /// Tells those who follow.
  func share(_ item: @autoclosure () -> SharedItem) { sharing?.post(item()) }

  /// Tells those who follow which cell is shown or run.
  func share(_ cell: Cell) {
    share(.cell(SharedCell(cell)))
  }

  /// Tells those who follow what a cell does.
  func share(_ event: SessionEvent) {
    switch event {
    case .output(let record): sharing?.post(.output(record))
    case .tick(let elapsed):
      if elapsed >= LiveView.delay { shareProgress() }
      pump()
    case .finished(let execution):
      sharing?.post(.finished(execution))
      pump()
    case .processStarted, .processEnded, .interrupting: break
    }
  }

  /// Shows those who follow what the processes of the cell that runs have done so far.
  private func shareProgress() {
    guard let sharing, sharing.followerCount > 0 else { return }
    var ledger = session.ledgerSoFar
    if ledger.started.isEmpty { return }
    ledger.exchanges = []
    sharing.postPassing(.progress(ledger))
  }
}
