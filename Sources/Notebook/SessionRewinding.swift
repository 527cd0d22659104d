// Going back: a snapshot becomes the kernel, the processes of the abandoned future end, and what ran since counts as
// undone.

import LessonFiles
import Processes

/// What going back to a snapshot came to.
public struct Restoration: Sendable, Equatable {
  /// The state is that from before this execution.
  public var execution: Int
  /// How many processes of cells were ended, as they belonged to the abandoned future.
  public var endedWorkers = 0
  /// What a copy of a process cannot bring back, each as a noun: `2 processes that ran then`.
  public var notRestored: [String] = []

  /// One sentence about `notRestored`; nil if it is empty.
  public var warning: String? {
    guard let last = notRestored.last else { return nil }
    let first = notRestored.dropLast().joined(separator: ", ")
    return "Not as it was: " + (first.isEmpty ? last : first + " and " + last) + "."
  }
}

extension Session {
  /// Whether the state from before an execution can be had back.
  ///
  /// - Parameter number: the execution's number.
  public func canRewind(to number: Int) -> Bool { snapshots[number] != nil }

  /// Makes the state from before an execution the present one, as `:rewind` does. That execution and all later ones
  /// count as undone, and the processes that cells have started end.
  ///
  /// - Parameters:
  ///   - number: the execution's number.
  ///   - handle: called for what processes printed up to their end.
  /// - Throws: `SessionFailure`, a sentence, if there is no snapshot from then; nothing has changed in that case.
  @discardableResult
  public func rewind(
    to number: Int, handle: (SessionEvent) -> Void = { _ in }
  ) throws(SessionFailure) -> Restoration {
    guard !isClosed else { throw .closed }
    guard let execution = executions.last(where: { $0.number == number }) else {
      throw SessionFailure("Nothing has run under the number \(number) in this session.")
    }
    if execution.isUndone {
      throw SessionFailure("The run of \(execution.place) that is meant is undone already.")
    }
    let alive = liveProcesses().count { $0.process != kernel.process }
    guard var restoration = resume(number, handle) else {
      let reason = snapshots.losses[number] ?? "none was made"
      throw SessionFailure(
        "There is no snapshot from before \(execution.place) to go back to: \(reason). "
          + "The state stays as it is; :reset empties it.")
    }
    restoration.endedWorkers = alive
    return restoration
  }

  /// Goes back to before an execution that is not kept.
  private func returnToStart(of execution: Execution) throws(SessionFailure) {
    guard resume(execution.number, { _ in }) == nil else { return }
    let reason = snapshots.losses[execution.number] ?? "none was made"
    throw SessionFailure(
      "There is no snapshot from before this run to go back to: \(reason). The state is as this run left it."
    )
  }

  /// Runs a code cell and goes back to the state from before it. The run does not become part of the executions.
  ///
  /// - Parameters:
  ///   - cell: the cell.
  ///   - turnSeed: what the turns of its threads are decided by; nil for time.
  ///   - handle: called for each event of the run.
  /// - Throws: `SessionFailure` if there is no snapshot to go back to; the state is as the run left it then.
  public func runOnCopy(
    _ cell: Cell, turnSeed: Int? = nil, handle: (SessionEvent) -> Void = { _ in }
  ) throws(SessionFailure) -> Execution {
    let execution = runApart(cell, turnSeed: turnSeed, handle: handle)
    // A kernel that died has been replaced by the snapshot already.
    if execution.kernelDeath == nil { try returnToStart(of: execution) }
    return execution
  }

  /// Takes back the last execution that is in effect, as `:undo` does.
  ///
  /// - Throws: `SessionFailure` as `rewind(to:)` does, or if there is nothing to undo.
  @discardableResult
  public func undo(handle: (SessionEvent) -> Void = { _ in }) throws(SessionFailure) -> Restoration {
    guard !isClosed else { throw .closed }
    guard let last = executions.last(where: \.isInEffect) else {
      throw SessionFailure("There is nothing to undo: the state is empty.")
    }
    return try rewind(to: last.number, handle: handle)
  }

  /// Makes the state empty, as `:reset` does: all executions count as undone, and all processes end.
  ///
  /// - Throws: `SessionFailure` if no new kernel could be started.
  public func reset() throws(SessionFailure) {
    guard !isClosed else { throw .closed }
    let first = executions.first { !$0.isUndone }
    if first.flatMap({ resume($0.number) { _ in } }) == nil { try restart() }
    for index in executions.indices { executions[index].isUndone = true }
  }

  /// Puts a snapshot in the place of a kernel that has ended, the newest that there is.
  ///
  /// - Parameter execution: what the kernel ran or was to run.
  /// - Returns: a sentence about the state as it is now.
  func recover(from execution: Execution) -> String {
    guard !isClosed else { return SessionFailure.closed.description }
    snapshots.giveUpAwaited()
    for snapshot in snapshots.snapshots.reversed() {
      guard let restoration = resume(snapshot.execution, { _ in }) else { continue }
      let place = executions.last { $0.number == snapshot.execution }?.place ?? execution.place
      let rest = snapshot.execution == execution.number ? "" : "; run the cells from there on again"
      let warning = restoration.warning.map { " " + $0 } ?? ""
      return "The state from before \(place) is back\(rest).\(warning)"
    }
    do {
      try restart()
    } catch {
      return "No new kernel could be started: \(error)"
    }
    for index in executions.indices { executions[index].isUndone = true }
    return
      "A new kernel has started; what the cells before it defined is lost: run them again from the first one."
  }

  /// Makes the snapshot from before an execution the kernel. Nil if there is none that can be.
  private func resume(_ number: Int, _ handle: (SessionEvent) -> Void) -> Restoration? {
    guard let (snapshot, losses) = snapshots.resume(number) else { return nil }
    let old = kernel
    old.killAndWait()
    _ = ProcessTree.endAllDescendants(grace: 0, sparing: snapshots.processes.union([snapshot.process]))
    old.output.finish { handle(.output($0)) }
    kernel = KernelLink(process: snapshot.process, messages: snapshot.messages, predecessor: old)
    for index in executions.indices where executions[index].number >= number {
      executions[index].isUndone = true
    }
    var restoration = Restoration(execution: number)
    if snapshot.workers > 0 {
      restoration.notRestored.append(counted(snapshot.workers, "process", "es", " that ran then"))
    }
    if sharesMemory { restoration.notRestored.append("what is in shared memory (Value, Array, Queue, Lock)") }
    if losses.connections > 0 {
      restoration.notRestored.append(
        counted(losses.connections, "end", "s", " of pipes or connections, now closed"))
    }
    if losses.threads > 0 {
      restoration.notRestored.append(counted(losses.threads, "thread", "s", " that ran then"))
    }
    if losses.files > 0 {
      restoration.notRestored.append("the place in " + counted(losses.files, "open file", "s", ""))
    }
    return restoration
  }

  private func counted(_ count: Int, _ noun: String, _ plural: String, _ rest: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : plural)\(rest)"
  }

  /// Whether the kernel holds shared memory that cells have made: memory files that the front end does not hold.
  private var sharesMemory: Bool {
    !memoryFiles(of: "\(kernel.process)").subtracting(memoryFiles(of: "self")).isEmpty
  }

  /// The numbers of the memory files that a process has mapped (proc(5), `maps`).
  private func memoryFiles(of process: String) -> Set<Substring> {
    let lines = (SmallFile.text(of: "/proc/\(process)/maps") ?? "").split(separator: "\n")
    return Set(
      lines.filter { $0.contains(" /memfd:lectern-") }.compactMap { line in
        let fields = line.split(separator: " ")
        return fields.count > 4 ? fields[4] : nil
      })
  }
}
