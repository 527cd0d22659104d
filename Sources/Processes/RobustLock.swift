// A lock in shared memory that survives the death of its holder, whenever it comes.
//
// The word holds the thread that has the lock, so nothing needs to be undone when it dies: who waits looks from time
// to time whether the holder still lives, and takes over by exchanging the dead one's word for its own.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The lock's place in shared memory, 16 bytes: word, recursion depth, holder.
struct RobustLock: @unchecked Sendable {
  static let byteCount = 16
  private static let sleepersBit: UInt32 = 1 << 31

  private let word: UnsafeAtomic<UInt32>
  private let address: UnsafeMutablePointer<UInt32>
  /// How often the holder has acquired it, beyond once. Only the holder touches it.
  let depth: UnsafeMutablePointer<UInt32>
  /// The tag of the thread that holds it; 0 while nobody does, and for an instant after it was acquired. For that
  /// instant it can also be the tag of a dead holder before, so it counts only together with the word.
  private let holder: UnsafeAtomic<UInt64>

  init(at start: UnsafeMutableRawPointer) {
    word = BoardMemory.word(start)
    address = start.assumingMemoryBound(to: UInt32.self)
    depth = address + 1
    holder = BoardMemory.longWord(start + 8)
  }

  private static var me: UInt32 { UInt32(bitPattern: csystem_thread_identifier()) }

  /// The thread that holds it, 0 for none.
  private var holderThread: UInt32 { word.load(ordering: .relaxed) & ~Self.sleepersBit }

  var isHeldByMe: Bool { holderThread == Self.me }
  var isHeld: Bool { holderThread != 0 }

  /// The process that holds it, nil for none.
  var holderProcess: Int32? {
    let thread = holderThread
    if thread == 0 { return nil }
    let tag = holder.load(ordering: .relaxed)
    return ProcessIdentity.process(ofTag: tag, thread: thread) ?? Int32(bitPattern: thread)
  }

  @inline(__always)
  func tryAcquire() -> Bool {
    let me = Self.me
    guard word.compareExchange(expected: 0, desired: me, ordering: .acquiring).exchanged else { return false }
    holder.store(ProcessIdentity.ownTag(thread: me), ordering: .relaxed)
    return true
  }

  @inline(__always)
  func release() {
    holder.store(0, ordering: .relaxed)
    if word.exchange(0, ordering: .releasing) & Self.sleepersBit != 0 { _ = csystem_futex_wake(address, 1) }
  }

  /// Waits for the lock; the caller has tried `tryAcquire` already.
  @inline(never)
  func acquireSlowly(_ deadline: Deadline, spinning: Bool = true) -> AcquireOutcome {
    let me = Self.me
    var spinner = Spinner()
    if spinning && spinner.spin({ word.load(ordering: .relaxed) == 0 && tryAcquire() }) { return .acquired }
    var patience: Int64 = 10_000_000
    while true {
      let seen = word.load(ordering: .relaxed)
      if seen == 0 {
        // Others may sleep: only the release after this one can know that nobody does.
        if take(0, me) { return .acquired }
        continue
      }
      if seen & Self.sleepersBit == 0 {
        let marked = seen | Self.sleepersBit
        guard word.compareExchange(expected: seen, desired: marked, ordering: .relaxed).exchanged else {
          continue
        }
      }
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: patience)
      if slice <= 0 { return takeFromDead(me) ? .ownerDied : .timedOut }
      switch Sleeping.sleep({ csystem_futex_wait(address, seen | Self.sleepersBit, slice) }) {
      case EINTR: return .interrupted
      case ETIMEDOUT:
        if takeFromDead(me) { return .ownerDied }
        patience = min(patience * 2, Deadline.longestSlice)
      default: break
      }
    }
  }

  private func take(_ expected: UInt32, _ me: UInt32) -> Bool {
    guard
      word.compareExchange(expected: expected, desired: me | Self.sleepersBit, ordering: .acquiring).exchanged
    else { return false }
    holder.store(ProcessIdentity.ownTag(thread: me), ordering: .relaxed)
    return true
  }

  /// Takes the lock over if the process that has it has ended.
  private func takeFromDead(_ me: UInt32) -> Bool {
    let seen = word.load(ordering: .acquiring)
    let thread = seen & ~Self.sleepersBit
    // Taking fails if somebody else was faster: the word is another one then.
    guard thread != 0, ProcessIdentity.isGone(tag: holder.load(ordering: .relaxed), thread: thread),
      take(seen, me)
    else { return false }
    depth.pointee = 0
    return true
  }
}
