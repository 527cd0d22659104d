// The lock that a thread must hold to run Python code. Who waits for it asks the holder, once the switch interval is
// over, to give it away; the holder sees that between two instructions. Unsafe: the system's mutex lies behind pointers.
//
// All that threads share is touched by the holder only, with one exception: the byte of the request, which a waiter
// stores atomically and the loop reads as part of a plain word. A read that misses it comes again a few instructions
// later.

import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The global interpreter lock. It is made held by the thread that makes it.
final class GlobalLock {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  /// Signalled when the lock is given away, and when somebody else has got it.
  private let freed: UnsafeMutablePointer<pthread_cond_t>
  private let taken: UnsafeMutablePointer<pthread_cond_t>
  private let request: UnsafeMutablePointer<UInt8>

  private var isHeld = true
  private var waiterCount = 0
  /// Changes whenever somebody gets it.
  private var turn: UInt64 = 0
  private var isClosed = false
  /// How long a holder may keep it while others wait, in nanoseconds.
  private var interval: Int64

  /// Who gets the lock when, where that is planned; nil where time decides.
  private(set) var plan: SwitchPlan?
  /// The threads that wait while it is planned, and the one of them that gets it next.
  private var waiting: [Int] = []
  private var chosen: Int?

  static let defaultInterval: Int64 = 5_000_000

  /// - Parameters:
  ///   - request: the byte that is set to ask the holder for the lock.
  ///   - interval: how long a holder may keep it while others wait, in nanoseconds.
  ///   - plan: who gets it when; nil to let time decide.
  init(
    request: UnsafeMutablePointer<UInt8>, interval: Int64 = GlobalLock.defaultInterval,
    plan: SwitchPlan? = nil
  ) {
    self.request = request
    self.interval = interval
    self.plan = plan
    mutex = .allocate(capacity: 1)
    freed = .allocate(capacity: 1)
    taken = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    #if os(Linux)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    #endif
    pthread_cond_init(freed, &attributes)
    pthread_cond_init(taken, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  /// How long a holder may keep it while others wait, in nanoseconds.
  var switchInterval: Int64 {
    get { interval }
    set {
      pthread_mutex_lock(mutex)
      interval = max(1000, newValue)
      pthread_mutex_unlock(mutex)
    }
  }

  /// Waits for the lock. Once it is closed, this never returns.
  /// - Parameter thread: the number of the calling thread.
  func acquire(as thread: Int) {
    pthread_mutex_lock(mutex)
    waiterCount += 1
    while isHeld || isClosed || chosen.map({ $0 != thread }) ?? false {
      if plan != nil { enqueue(thread) }
      if isClosed || plan != nil {
        pthread_cond_wait(freed, mutex)
        continue
      }
      let seen = turn
      if !waitForInterval(), isHeld, turn == seen { csystem_set_byte(request, 1) }
    }
    waiterCount -= 1
    waiting.removeAll { $0 == thread }
    chosen = nil
    isHeld = true
    turn &+= 1
    csystem_set_byte(request, plan == nil ? 0 : 1)
    pthread_cond_broadcast(taken)
    pthread_mutex_unlock(mutex)
  }

  /// Gives the lock away.
  /// - Parameters:
  ///   - thread: the number of the calling thread.
  ///   - wasAsked: returns only when one of those who wait has got it, or is the only one who can get it.
  func release(as thread: Int, wasAsked: Bool = false) {
    pthread_mutex_lock(mutex)
    isHeld = false
    if let index = plan?.choose(among: waiting.count) {
      chosen = waiting.isEmpty ? nil : waiting[index]
      // Who gives its turn away wants the next one, from now on and not only when the system lets it ask.
      if wasAsked { enqueue(thread) }
      pthread_cond_broadcast(freed)
    } else {
      let mine = turn
      pthread_cond_signal(freed)
      if wasAsked {
        while turn == mine, waiterCount > 0 { pthread_cond_wait(taken, mutex) }
      }
    }
    pthread_mutex_unlock(mutex)
  }

  // MARK: Planned turns

  /// Lets a plan decide from now on; nil lets time decide. The caller holds the lock.
  func follow(_ plan: SwitchPlan?) {
    pthread_mutex_lock(mutex)
    self.plan = plan
    waiting = []
    chosen = nil
    csystem_set_byte(request, plan == nil ? 0 : 1)
    // Those who wait do so otherwise now.
    pthread_cond_broadcast(freed)
    pthread_mutex_unlock(mutex)
  }

  /// Counts a place at which the holder could give the lock away. The caller holds it.
  /// - Returns: whether the plan has it do so here.
  func endsTurn() -> Bool { plan?.endsTurn() ?? false }

  /// Waits until a thread asks for the lock that the caller holds, where there is a plan.
  func awaitArrival(of thread: Int) {
    pthread_mutex_lock(mutex)
    while plan != nil, !waiting.contains(thread) { pthread_cond_wait(taken, mutex) }
    pthread_mutex_unlock(mutex)
  }

  /// Whether the plan has somebody to give the lock to. The caller holds it.
  var isWanted: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return !waiting.isEmpty
  }

  /// Notes who waits, in the order of their numbers: the order in which the system lets them come is chance.
  private func enqueue(_ thread: Int) {
    guard !waiting.contains(thread) else { return }
    waiting.insert(thread, at: waiting.firstIndex { $0 > thread } ?? waiting.endIndex)
    pthread_cond_broadcast(taken)
  }

  /// Keeps the lock for the caller, who holds it, for ever.
  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_mutex_unlock(mutex)
  }

  /// Returns false where the lock was not given away within the interval.
  private func waitForInterval() -> Bool {
    #if os(Linux)
      var limit = timespec()
      clock_gettime(CLOCK_MONOTONIC, &limit)
      let nanoseconds = Int64(limit.tv_nsec) + interval
      limit.tv_sec += Int(nanoseconds / 1_000_000_000)
      limit.tv_nsec = Int(nanoseconds % 1_000_000_000)
      return pthread_cond_timedwait(freed, mutex, &limit) != ETIMEDOUT
    #else
      var limit = timespec(tv_sec: Int(interval / 1_000_000_000), tv_nsec: Int(interval % 1_000_000_000))
      return pthread_cond_timedwait_relative_np(freed, mutex, &limit) != ETIMEDOUT
    #endif
  }
}
