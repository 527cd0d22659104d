// What a process writes on the board about itself: only its own slot, and events.

import Atomics

/// The calling process's side of the board. Plain words in shared memory: nothing here allocates or locks.
public struct BoardWriter: Sendable {
  let memory: BoardMemory
  let index: Int

  /// This process's writer, nil while it is on no board. Every wait and message asks for it, so it is one word to test.
  nonisolated(unsafe) static var current: BoardWriter?

  /// The writer of this process, for what only a language layer knows.
  public static var own: BoardWriter? { current }

  var slot: UnsafeMutablePointer<BoardSlot> { memory.slot(index) }

  /// Says which source line runs.
  public func setPlace(_ place: SourcePlace) {
    slot.pointee.source = Int32(truncatingIfNeeded: place.source)
    slot.pointee.line = Int32(truncatingIfNeeded: place.line)
  }

  /// Says what the process is called now; cut to 63 bytes.
  public func setName(_ name: String) { BoardName.store(name, in: slot) }

  /// Writes down the processor time used so far.
  public func noteProcessorTime() { slot.pointee.cpuTime = Clock.processCPU() }

  /// A wait that began.
  public struct Blocked: Sendable {
    let since: Int64
    let kind: WaitKind
    let object: UInt64
  }

  /// Says that the process waits, for a wait that this library does not make itself.
  /// - Parameters:
  ///   - kind: what for.
  ///   - object: which one; numbers as in `ProcessRecord.waitObject`.
  ///   - timeout: nanoseconds after which it gives up, nil for never.
  public func block(_ kind: WaitKind, object: UInt64, timeout: Int64?) -> Blocked {
    block(kind, object: object, deadline: Deadline(timeout: timeout))
  }

  func block(_ kind: WaitKind, object: UInt64, deadline: Deadline) -> Blocked {
    let since = Clock.monotonic()
    if let waiter {
      let own = memory.slot(waiter)
      own.pointee.waitObject = object
      own.pointee.waitSince = since
      own.pointee.waitDeadline = deadline.moment
      own.pointee.waitSource = slot.pointee.source
      own.pointee.waitLine = slot.pointee.line
      own.pointee.awaitedThread = 0
      own.pointee.waitKind = kind.rawValue
      change(waiter, from: .running, to: .blocked)
    }
    memory.append(.blocked, slot: index, object: object, amount: Int64(kind.rawValue))
    return Blocked(since: since, kind: kind, object: object)
  }

  /// Says that the wait is over.
  public func wake(_ blocked: Blocked) {
    let waited = Clock.monotonic() - blocked.since
    if let waiter {
      memory.slot(waiter).pointee.blockedTime += waited
      memory.slot(waiter).pointee.waitKind = WaitKind.nothing.rawValue
      change(waiter, from: .blocked, to: .running)
    }
    memory.append(
      .woke, slot: index, object: blocked.object, amount: waited, count: blocked.kind.rawValue)
  }

  /// Says that it made a shared object.
  /// - Parameters:
  ///   - kind: what a wait for the object is called.
  ///   - object: its identifier.
  ///   - size: a limit or a number of parties; 0 for none.
  func noteMade(_ kind: WaitKind, object: UInt64, size: UInt32 = 0) {
    memory.append(.made, slot: index, object: object, amount: Int64(kind.rawValue), count: size)
  }

  /// A message that went out. The first 256 are events each; from then on one event stands for 64, so that a
  /// million of them cost little and leave room in the ring. The counts in the slot are exact.
  func noteSent(_ kind: BoardEventKind, object: UInt64, bytes: Int) {
    noteMessage(
      kind, object, bytes, &slot.pointee.messagesSent, &slot.pointee.bytesSent,
      &slot.pointee.bytesSentBeforeEvent)
  }

  /// A message that came in; events as in `noteSent`.
  func noteReceived(_ kind: BoardEventKind, object: UInt64, bytes: Int) {
    noteMessage(
      kind, object, bytes, &slot.pointee.messagesReceived, &slot.pointee.bytesReceived,
      &slot.pointee.bytesReceivedBeforeEvent)
  }

  @inline(__always)
  private func noteMessage(
    _ kind: BoardEventKind, _ object: UInt64, _ bytes: Int, _ messages: inout UInt64,
    _ total: inout UInt64, _ totalBeforeEvent: inout UInt64
  ) {
    messages &+= 1
    total &+= UInt64(bytes)
    if messages > 256 && messages & 63 != 0 { return }
    let amount = total &- totalBeforeEvent
    totalBeforeEvent = total
    memory.append(
      kind, slot: index, object: object, amount: Int64(truncatingIfNeeded: amount),
      count: messages > 256 ? 64 : 1)
  }

  /// A lock that this process now holds: kept in the slot, eight at most, so that a deadlock can be explained.
  public func noteAcquired(_ object: UInt64) {
    replaceHeld(0, by: object)
    slot.pointee.acquisitions &+= 1
    if slot.pointee.acquisitions <= 256 { memory.append(.acquired, slot: index, object: object, amount: 0) }
  }

  /// A lock that this process gave back.
  public func noteReleased(_ object: UInt64) {
    replaceHeld(object, by: 0)
    if slot.pointee.acquisitions <= 256 { memory.append(.released, slot: index, object: object, amount: 0) }
  }

  /// The process is about to end by itself.
  func noteEnding(_ code: Int32) {
    noteProcessorTime()
    slot.pointee.exitCode = code
    slot.pointee.ended = Clock.monotonic()
    memory.append(.ended, slot: index, object: 0, amount: Int64(code))
    memory.state(index).store(ProcessState.ended.rawValue, ordering: .sequentiallyConsistent)
  }

  private func replaceHeld(_ old: UInt64, by new: UInt64) {
    withUnsafeMutableBytes(of: &slot.pointee.held) { bytes in
      let words = bytes.bindMemory(to: UInt64.self)
      if let place = words.firstIndex(of: old) { words[place] = new }
    }
  }

  private func change(_ index: Int, from old: ProcessState, to new: ProcessState) {
    _ = memory.state(index).compareExchange(
      expected: old.rawValue, desired: new.rawValue, ordering: .relaxed)
  }
}

/// A process's name in its slot: UTF-8, ended by a zero.
enum BoardName {
  static let capacity = 64

  static func store(_ name: String, in slot: UnsafeMutablePointer<BoardSlot>) {
    // Cut at a character, not within one.
    var kept = name
    while kept.utf8.count >= capacity { kept.removeLast() }
    withUnsafeMutableBytes(of: &slot.pointee.name) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      for (place, byte) in kept.utf8.enumerated() { bytes[place] = byte }
    }
  }

  static func load(_ slot: BoardSlot) -> String {
    withUnsafeBytes(of: slot.name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
