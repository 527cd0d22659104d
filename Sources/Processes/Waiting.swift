// Sleeping on a word of shared memory: the part that locks, semaphores and queues have in common.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How an attempt to get a lock or a semaphore ended.
public enum AcquireOutcome: Equatable, Sendable {
  case acquired
  case timedOut
  /// A signal came. Handle it, then try again with the time that remains.
  case interrupted
  /// It is acquired, but the process that held it was killed while it did: what it protects may be half changed.
  case ownerDied
}

/// How one sleep on a word ended.
enum SleepEnd { case woken, timedOut, interrupted }

/// A word of shared memory that processes sleep on.
///
/// Its lowest bit says that somebody may be sleeping. Whoever makes something available changes the word and wakes
/// one sleeper; a sleeper that found something sets the bit again, since others may still sleep. A process that is
/// killed in between delays the others by one slice of `Deadline.longestSlice`, no more.
struct Gate: @unchecked Sendable {
  let word: UnsafeMutablePointer<UInt32>

  init(at address: UnsafeMutableRawPointer) { word = address.assumingMemoryBound(to: UInt32.self) }

  private var atomic: UnsafeAtomic<UInt32> { BoardMemory.word(UnsafeMutableRawPointer(word)) }

  /// Says that the caller may sleep soon. Look once more for what you wait for, then `sleep` with the result.
  func prepare() -> UInt32 {
    atomic.loadThenBitwiseOr(with: 1, ordering: .sequentiallyConsistent) | 1
  }

  /// Sleeps until the word changes.
  func sleep(_ prepared: UInt32, slice: Int64) -> SleepEnd {
    switch Sleeping.sleep({ csystem_futex_wait(word, prepared, max(slice, 0)) }) {
    case EINTR: .interrupted
    case ETIMEDOUT: .timedOut
    default: .woken
    }
  }

  /// Says that something is available. What was stored before must have been stored with sequential consistency.
  @inline(__always)
  func open(all: Bool = false) {
    if atomic.load(ordering: .sequentiallyConsistent) & 1 != 0 { wake(all: all) }
  }

  @inline(never)
  private func wake(all: Bool) {
    var old = atomic.load(ordering: .relaxed)
    while true {
      let (exchanged, now) = atomic.weakCompareExchange(
        expected: old, desired: (old &+ 2) & ~1, successOrdering: .sequentiallyConsistent,
        failureOrdering: .relaxed)
      if exchanged { break }
      old = now
    }
    _ = csystem_futex_wake(word, all ? .max : 1)
  }

  /// After a sleep that ended well: others may be sleeping still.
  func rememberSleepers() { _ = atomic.loadThenBitwiseOr(with: 1, ordering: .sequentiallyConsistent) }
}

/// Looking again and again for a moment before sleeping, where another processor could bring what is missing.
///
/// How long adapts: a spin that was in vain halves the next, one that found something doubles it. Now and then one lasts
/// as long as the other side may need to wake up: two that answer each other stay awake from then on.
struct Spinner: Sendable {
  private static let isUseful = csystem_usable_processor_count() > 1
  private let longest: Int32
  private let shortest: Int32
  private var rounds: Int32
  private var vainSpins: UInt8 = 0
  private static let longSpinEvery: UInt8 = 16

  /// - Parameter longest: how many looks at most; a look that is a system call is worth few.
  init(longest: Int32 = 2048) {
    self.longest = longest
    shortest = max(1, longest / 64)
    rounds = max(1, longest / 4)
  }

  /// Calls `look` until it returns true or it is not worth while any longer.
  @inline(__always)
  mutating func spin(_ look: () -> Bool) -> Bool {
    guard Self.isUseful else { return false }
    for _ in 0..<rounds {
      if look() {
        rounds = min(rounds * 2, longest)
        return true
      }
      csystem_spin_hint()
    }
    rounds = max(rounds / 2, shortest)
    vainSpins &+= 1
    if vainSpins % Self.longSpinEvery == 0 { rounds = longest }
    return false
  }
}
