// Why nothing goes on: the waits between processes in sentences, with lines and objects.

import Processes

/// An explanation of who waits for what.
public struct HangExplanation: Equatable, Sendable {
  /// Whether all processes wait for something that cannot come any more.
  public var isDeadlock: Bool
  /// The whole in one sentence.
  public var summary: String
  /// A sentence for each wait, with the source line below it, set in by four blanks.
  public var details: [String]

  /// How many waits are told one by one.
  private static let detailLimit = 12

  /// - Parameters:
  ///   - graph: the waits now.
  ///   - objects: what is known of the shared objects.
  ///   - sources: the texts that the places on the board are in.
  ///   - now: in monotonic nanoseconds.
  init(
    _ graph: WaitGraph, objects: [UInt64: SharedObjectNote], sources: SourcePlaces,
    now: Int64 = Clock.monotonic()
  ) {
    isDeadlock = graph.isDeadlock
    let names = graph.cycles.map { cycle in
      let ring = cycle + cycle.prefix(1)
      if cycle.count == 1 { return "\(cycle[0].name) waits for itself" }
      return zip(ring, ring.dropFirst()).enumerated().map { place, pair in
        "\(pair.0.name) \(place == 0 ? "waits for" : "for") \(pair.1.name)"
      }.joined(separator: ", ")
    }
    let stuck = graph.processes.filter { graph.stuck.contains($0.id) && $0.waitKind != .serve }
    if stuck.isEmpty {
      summary = "Nothing hangs: every process runs, or waits for something that can still come."
    } else {
      let who = stuck.count == 1 ? "\(stuck[0].name) waits" : "\(stuck.count) \(Self.kind(of: stuck)) wait"
      let circle = names.isEmpty ? "." : ": \(names.joined(separator: "; "))."
      summary = "\(who) for what can never come" + circle
    }
    // Without a deadlock, what else waits is worth knowing too.
    let told = isDeadlock ? stuck : graph.processes.filter { $0.state == .blocked && $0.waitKind != .serve }
    details = []
    var groups: [(text: String, place: SourcePlace, names: [String])] = []
    for record in told {
      let text = WaitSentence(record, graph, objects, sources, now).text
      if let known = groups.firstIndex(where: { $0.text == text && $0.place == record.place }) {
        groups[known].names.append("\(record.name) (\(record.process))")
      } else {
        groups.append((text, record.place, ["\(record.name) (\(record.process))"]))
      }
    }
    for group in groups.prefix(Self.detailLimit) {
      let verb = group.names.count == 1 ? "waits" : "wait"
      details.append("\(WorkerEnds.listing(group.names)) \(verb) \(group.text).")
      let line = [sources.label(of: group.place), sources.text(at: group.place)].compactMap { $0 }
      if !line.isEmpty { details.append("    " + line.joined(separator: ": ")) }
    }
    if groups.count > Self.detailLimit { details.append("\(groups.count - Self.detailLimit) more wait.") }
  }

  /// What those who wait are, in the plural.
  private static func kind(of waiting: [ProcessRecord]) -> String {
    guard waiting.contains(where: { $0.role == .thread }) else { return "processes" }
    return waiting.allSatisfy { $0.process == waiting[0].process } ? "threads" : "processes and threads"
  }

  /// The exception that ends a cell for it.
  /// - Parameter interrupted: the error by which the cell was left, for its traceback.
  func error(instead interrupted: ExecutionError?) -> ExecutionError {
    var lines = (interrupted?.traceback ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    if interrupted?.isKeyboardInterrupt == true { lines.removeLast() }
    let text = ["DeadlockError: " + summary] + details.map { "  " + $0 }
    return ExecutionError(
      typeName: "DeadlockError", message: summary,
      traceback: (lines.map(String.init) + text).joined(separator: "\n") + "\n", line: interrupted?.line)
  }
}

/// What one process waits for, in words.
private struct WaitSentence {
  let text: String

  init(
    _ record: ProcessRecord, _ graph: WaitGraph, _ objects: [UInt64: SharedObjectNote],
    _ sources: SourcePlaces, _ now: Int64
  ) {
    let note = objects[record.waitObject]
    let name = Self.name(of: note, sources)
    let isStuck = graph.stuck.contains(record.id)
    let awaited = graph.awaited(by: record)
    /// The wait with what makes it hopeless, where it is.
    func hopeless(_ wait: String, _ why: String) -> String { isStuck ? wait + why : wait }
    switch record.waitKind {
    case .join:
      let who = awaited.isEmpty ? "a child" : WorkerEnds.listing(awaited.map(\.name))
      let verb = awaited.count == 1 ? "waits itself" : "wait themselves"
      text = hopeless("for \(who) to end", awaited.isEmpty ? "" : ", which \(verb)")
    case .thread:
      text = hopeless("for \(WorkerEnds.listing(awaited.map(\.name))) to end", ", which waits itself")
    case .lock:
      let lock = "for the lock\(name)"
      if awaited.contains(where: { $0.id == record.id }) {
        text = "\(lock), which it holds itself: only an RLock can be acquired again by its holder"
      } else {
        let holder = awaited.isEmpty ? nil : ", which \(WorkerEnds.listing(awaited.map(\.name))) holds"
        // A thread knows the holder of a lock, unless the process was forked and the holder was not.
        let lost = record.awaitedThread == 0 ? "" : ", whose holder is a thread that a fork left behind"
        text = lock + (holder ?? (isStuck ? lost : ""))
      }
    case .queueGet:
      text = hopeless("for a message in the queue\(name)", ", into which nobody can put one any more")
    case .queuePut:
      let why = ", from which nobody takes any more: get the messages before you join who puts them"
      text = hopeless("for room in the queue\(name)", why)
    case .receive: text = hopeless("for a message on the pipe\(name)", ", on which nobody can send any more")
    case .send: text = hopeless("for room on the pipe\(name)", ", from which nobody receives any more")
    case .semaphore: text = hopeless("for the semaphore\(name)", ", which nobody can release any more")
    case .condition: text = hopeless("for the condition\(name)", ", which nobody can notify any more")
    case .event: text = hopeless("for the event\(name)", ", which nobody can set any more")
    case .barrier:
      let here = graph.processes.filter {
        $0.state == .blocked && $0.waitKind == .barrier && $0.waitObject == record.waitObject
      }
      let parties = note.map { $0.size > 0 ? " of \($0.size) parties" : "" } ?? ""
      text = hopeless(
        "at the barrier\(name)\(parties)", ", where only \(here.count) \(here.count == 1 ? "is" : "are")")
    case .sleep:
      let rest = record.waitDeadline.map { max(0, Double($0 - now) / 1e9) }
      text = rest.map { "for its sleep to end in \(TimeText.format($0, ascii: true))" } ?? "for a signal"
    case .input: text = "for a line of input"
    case .descriptors: text = "for one of several pipes, sockets or processes"
    case .serve: text = "for a request"
    case .nothing, .other: text = "for something outside the session"
    }
  }

  /// ` lock_a`, or where it was made.
  private static func name(of note: SharedObjectNote?, _ sources: SourcePlaces) -> String {
    guard let note else { return "" }
    if let name = sources.nameMade(at: note.place) { return " \(name)" }
    return sources.label(of: note.place).map { " made in \($0)" } ?? ""
  }
}
