// Threads on the board: each but the main one of a process has a slot of its own, which says what it waits for.

import Atomics
import CSystem

extension BoardWriter {
  /// How many threads of one process stand on the board; of a process with more, who waits for whom is not judged.
  private static let threadLimit = 256

  /// What a thread has that the board has no slot for.
  private static let noPlace: Int32 = -1

  /// The slot in which the calling thread says what it waits for; nil where it has none.
  @inline(__always)
  var waiter: Int? {
    let place = csystem_thread_place()
    return place == 0 ? index : place == Self.noPlace ? nil : Int(place) - 1
  }

  /// Gives the calling thread a slot of its own until it leaves.
  /// - Parameters:
  ///   - name: what to call it.
  ///   - identifier: its number, as `noteAwaited` names threads.
  public func enterThread(name: String, identifier: UInt64) {
    csystem_set_thread_place(Self.noPlace)
    guard slot.pointee.threadCount < Self.threadLimit,
      let own = Board.current?.takeSlot(name: name, role: .thread)
    else { return }
    slot.pointee.threadCount += 1
    let thread = memory.slot(own)
    thread.pointee.parent = slot.pointee.parent
    thread.pointee.process = slot.pointee.process
    thread.pointee.thread = identifier
    memory.state(own).store(ProcessState.running.rawValue, ordering: .sequentiallyConsistent)
    csystem_set_thread_place(Int32(own) + 1)
  }

  /// Gives the calling thread's slot back. In a child that it has forked, it has none any more.
  public func leaveThread() {
    guard let waiter, waiter != index else { return }
    memory.state(waiter).store(ProcessState.free.rawValue, ordering: .sequentiallyConsistent)
    csystem_set_thread_place(Self.noPlace)
    slot.pointee.threadCount -= 1
  }

  /// Says what the calling thread is called; cut to 63 bytes.
  public func setThreadName(_ name: String) {
    if let waiter, waiter != index { BoardName.store(name, in: memory.slot(waiter)) }
  }

  /// Numbers an object that threads of this process wait for. The first few hundred are on the board by name, so that a
  /// program that makes a million leaves room in the ring.
  /// - Parameter sayPlace: called before one is noted, to say where it is made.
  public func madeForThreads(_ kind: WaitKind, sayPlace: () -> Void) -> UInt64 {
    let identifier = SharedObject.makeIdentifier()
    slot.pointee.objectsForThreads += 1
    if slot.pointee.objectsForThreads <= 512 {
      sayPlace()
      noteMade(kind, object: identifier)
    }
    return identifier
  }

  /// Says which thread of the process has what the calling one waits for.
  /// - Parameters:
  ///   - thread: the thread that holds the lock or is joined; 0 where nobody knows.
  ///   - own: the calling thread.
  public func noteAwaited(_ thread: UInt64, by own: UInt64) {
    guard let waiter else { return }
    memory.slot(waiter).pointee.thread = own
    memory.slot(waiter).pointee.awaitedThread = thread
  }
}

extension Board {
  /// Gives back what the threads of a process had that has ended.
  func releaseThreads(ofSlot index: Int) {
    let process = memory.slot(index).pointee.process
    memory.slot(index).pointee.threadCount = 0
    for other in 0..<memory.slotCount
    where memory.slot(other).pointee.role == ProcessRole.thread.rawValue
      && memory.slot(other).pointee.process == process
    {
      memory.state(other).store(ProcessState.free.rawValue, ordering: .sequentiallyConsistent)
    }
  }
}
