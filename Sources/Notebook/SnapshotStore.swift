// The snapshots of a session from the front end's side: which there are, how many and how large they may be, which go
// first.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A frozen copy of the kernel from just before an execution.
final class Snapshot {
  /// The number of the execution.
  let execution: Int
  let process: Int32
  let messages: MessageStream
  /// How many processes of cells lived then; a kernel made of this one has none of them.
  let workers: Int
  /// The socket serves the kernel that was made of this.
  fileprivate var isKernel = false

  init(execution: Int, process: Int32, messages: MessageStream, workers: Int) {
    self.execution = execution
    self.process = process
    self.messages = messages
    self.workers = workers
  }

  deinit { if !isKernel { close(messages.descriptor) } }

  /// Makes it the kernel and waits until it is, two seconds at most.
  ///
  /// - Returns: what could not be kept as it was; nil if it does not answer: then it is ended.
  func resume() -> SnapshotLosses? {
    messages.queue(.resume)
    let limit = Clock.monotonic() + 2_000_000_000
    while Clock.monotonic() < limit, messages.state == .open {
      if case .resumed(let losses) = messages.next() {
        isKernel = true
        return losses
      }
      _ = Socket.wait(readable: [messages.descriptor], milliseconds: 50)
    }
    killChildAndWait(process)
    return nil
  }
}

/// Keeps the snapshots of a session within their limits.
struct SnapshotStore {
  /// How many there may be, and how many bytes they may hold together.
  let limit: Int
  let memoryLimit: Int
  /// Oldest first.
  private(set) var snapshots: [Snapshot] = []
  /// Why there is none from before an execution, as the middle of a sentence.
  private(set) var losses: [Int: String] = [:]
  /// The socket of one that the kernel is making.
  private var awaited: (execution: Int, descriptor: Int32, workers: Int)?
  /// What the snapshots hold at most, in bytes: the last measurement, and all that those made since have.
  private var memoryBound = 0

  /// - Parameters:
  ///   - limit: how many snapshots to keep; 0 for none at all.
  ///   - memoryLimit: in bytes; nil for a quarter of what the machine has to spare now.
  init(limit: Int, memoryLimit: Int?) {
    self.limit = limit
    self.memoryLimit = memoryLimit ?? SnapshotMemory.available().map { $0 / 4 } ?? .max
  }

  /// The processes that the snapshots are.
  var processes: Set<Int32> { Set(snapshots.map(\.process)) }

  /// The snapshot from before an execution.
  subscript(execution: Int) -> Snapshot? { snapshots.last { $0.execution == execution } }

  // MARK: Making

  /// Asks a kernel for a snapshot, which it makes before it answers anything else.
  ///
  /// - Parameter workers: how many processes of cells live.
  mutating func request(before execution: Int, from kernel: MessageStream, workers: Int) {
    guard limit > 0 else { return }
    giveUpAwaited()
    do throws(SessionFailure) {
      let (own, other) = try Socket.pair(keepingRecords: false)
      defer { close(other) }
      awaited = (execution, own, workers)
      if !kernel.send(.snapshot(number: execution), passing: other) {
        losses[execution] = "the kernel took no request for it"
        giveUpAwaited()
      }
    } catch {
      losses[execution] = error.description
    }
  }

  /// Takes the kernel's answer.
  mutating func made(_ execution: Int, process: Int32, refusal: String?) {
    guard let awaited, awaited.execution == execution else { return }
    if let refusal {
      losses[execution] = refusal
      return giveUpAwaited()
    }
    self.awaited = nil
    Children.noteAdopted(process)
    snapshots.append(
      Snapshot(
        execution: execution, process: process, messages: MessageStream(descriptor: awaited.descriptor),
        workers: awaited.workers))
    memoryBound += SnapshotMemory.resident(of: process)
  }

  /// Forgets a snapshot that the kernel can no longer make.
  mutating func giveUpAwaited() {
    if let awaited { close(awaited.descriptor) }
    awaited = nil
  }

  // MARK: Limits

  /// Ends snapshots until the rest is within the limits: the oldest first, but the very first, the state before
  /// everything, only when there is nothing else beside the last one.
  ///
  /// - Parameter kernel: what they are copies of; memory that it holds as well costs nothing.
  mutating func trim(kernel: Int32) {
    Children.reapEnded()
    while snapshots.count > limit {
      // Nobody waits for its end: that would take longer than everything else about a short cell.
      let dropped = dropOldest("only \(limit) are kept")
      if Children.poll(dropped.process) == .timedOut { kill(dropped.process, SIGKILL) }
    }
    // Each snapshot can come to hold all that it has, but mostly shares it: when all together would be too much, the
    // system is asked.
    guard memoryBound > memoryLimit else { return }
    measure(kernel)
    while memoryBound > memoryLimit, !snapshots.isEmpty {
      let dropped = dropOldest("the snapshots may hold \(memoryLimit >> 20) MB together")
      Self.end([dropped])
      measure(kernel)
    }
  }

  private mutating func measure(_ kernel: Int32) {
    memoryBound = SnapshotMemory.held(by: processes, besides: kernel)
  }

  private mutating func dropOldest(_ reason: String) -> Snapshot {
    let snapshot = snapshots.remove(at: snapshots.count > 2 ? 1 : 0)
    losses[snapshot.execution] = reason
    return snapshot
  }

  // MARK: Going back

  /// Makes the snapshot from before an execution the kernel, and ends all later ones.
  ///
  /// - Returns: the new kernel with what it could not keep as it was; nil if there is no such snapshot or it was ended
  ///   from outside: then it is gone, and all others stay.
  mutating func resume(_ execution: Int) -> (snapshot: Snapshot, losses: SnapshotLosses)? {
    guard let index = snapshots.lastIndex(where: { $0.execution == execution }) else { return nil }
    let snapshot = snapshots[index]
    guard let losses = snapshot.resume() else {
      snapshots.remove(at: index)
      self.losses[execution] = "it was ended from outside"
      return nil
    }
    Self.end(snapshots[(index + 1)...])
    snapshots.removeSubrange(index...)
    return (snapshot, losses)
  }

  /// Ends all of them.
  mutating func removeAll() {
    giveUpAwaited()
    Self.end(snapshots)
    snapshots = []
    memoryBound = 0
  }

  private static func end(_ ended: some Collection<Snapshot>) {
    // All are told first, so that they end side by side.
    for snapshot in ended where Children.poll(snapshot.process) == .timedOut {
      kill(snapshot.process, SIGKILL)
    }
    for snapshot in ended { killChildAndWait(snapshot.process) }
  }
}
