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

  static let defaultInterval: Int64 = 5_000_000

  /// - Parameters:
  ///   - request: the byte that is set to ask the holder for the lock.
  ///   - interval: how long a holder may keep it while others wait, in nanoseconds.
  init(request: UnsafeMutablePointer<UInt8>, interval: Int64 = GlobalLock.defaultInterval) {
    self.request = request
    self.interval = interval
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
  func acquire() {
    pthread_mutex_lock(mutex)
    waiterCount += 1
    while isHeld || isClosed {
      if isClosed {
        pthread_cond_wait(freed, mutex)
        continue
      }
      let seen = turn
      if !waitForInterval(), isHeld, turn == seen { csystem_set_byte(request, 1) }
    }
    waiterCount -= 1
    isHeld = true
    turn &+= 1
    csystem_set_byte(request, 0)
    pthread_cond_broadcast(taken)
    pthread_mutex_unlock(mutex)
  }

  /// Gives the lock away.
  /// - Parameter wasAsked: returns only when one of those who wait has got it.
  func release(wasAsked: Bool = false) {
    pthread_mutex_lock(mutex)
    isHeld = false
    let mine = turn
    pthread_cond_signal(freed)
    if wasAsked {
      while turn == mine, waiterCount > 0 { pthread_cond_wait(taken, mutex) }
    }
    pthread_mutex_unlock(mutex)
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
