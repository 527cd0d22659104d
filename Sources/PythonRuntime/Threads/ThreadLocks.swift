// The locks of `_thread`: `lock`, which anybody can release, and `RLock`, which its holder can acquire again. What they
// hold is guarded by the interpreter's lock; who has to wait sleeps on a word inside the object. Unsafe for that word.

import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The classes of locks, and what they do.
struct ThreadLocks {
  let plain: NativeClass
  let recursive: NativeClass

  /// What an instance holds.
  private enum Slot {
    /// The identifier of the thread that acquired it, 0 while nobody holds it.
    static let holder = 0
    /// How often the holder has acquired it.
    static let count = 1
    /// Changes when it is released; sleepers sleep while it does not.
    static let releases = 2
    static let sleepers = 3
    /// What it stands for, by its place among the purposes, and its number for whoever watches.
    static let purpose = 4
    static let identifier = 5
    static let total = 6
  }

  init(_ interpreter: Interpreter) throws(Raised) {
    plain = try interpreter.makeNativeClass(
      module: "_thread", name: "lock", slots: Slot.total, doc: "A lock that any thread can release.",
      methods: ThreadLocks.methods(isRecursive: false) + [
        NativeDefinition("locked", "self, /") { (interpreter, arguments) throws(Raised) in
          Value(ThreadLocks.integer(arguments[0], Slot.holder) != 0)
        }
      ], getters: [])
    recursive = try interpreter.makeNativeClass(
      module: "_thread", name: "RLock", slots: Slot.total,
      doc: "A lock that its holder can acquire again, and must then release as often.",
      methods: ThreadLocks.methods(isRecursive: true) + ThreadLocks.conditionMethods, getters: [])
  }

  /// A new lock that nobody holds.
  /// - Parameters:
  ///   - purpose: what it stands for, by its place among the purposes.
  ///   - identifier: the number of that; nil for one of its own.
  static func make(
    _ cls: NativeClass, purpose: Int = 0, identifier: Int? = nil, _ interpreter: Interpreter
  ) -> Value {
    let lock = interpreter.makeNativeObject(cls) { $0.update(repeating: Value(small: 0), count: Slot.total) }
    set(lock, Slot.purpose, purpose)
    set(lock, Slot.identifier, identifier ?? Int(interpreter.threadWatch.made(interpreter, .lock)))
    return lock
  }

  private static func slot(_ lock: Value, _ index: Int) -> UnsafeMutablePointer<Value> {
    lock.reference.asInstance.slot(index)
  }

  private static func integer(_ lock: Value, _ index: Int) -> Int { slot(lock, index).pointee.small }

  private static func set(_ lock: Value, _ index: Int, _ integer: Int) {
    slot(lock, index).pointee = Value(small: integer)
  }

  // MARK: Acquiring and releasing

  /// Takes the lock if nobody else holds it.
  private static func take(_ lock: Value, _ holder: Int, isRecursive: Bool) -> Bool {
    let present = integer(lock, Slot.holder)
    if present == 0 {
      set(lock, Slot.holder, holder)
      set(lock, Slot.count, 1)
      return true
    }
    guard isRecursive, present == holder else { return false }
    set(lock, Slot.count, integer(lock, Slot.count) + 1)
    return true
  }

  /// - Parameter timeout: nanoseconds; nil waits without end, 0 only tries.
  /// - Throws: what the handler of a signal raises that comes meanwhile.
  private static func acquire(
    _ lock: Value, isRecursive: Bool, timeout: Int64?, _ interpreter: Interpreter
  ) throws(Raised) -> Bool {
    let holder = Interpreter.ownThreadIdentifier
    if take(lock, holder, isRecursive: isRecursive) { return true }
    if timeout == 0 { return false }
    let wait = LockWait(
      purpose: LockPurpose.allCases[integer(lock, Slot.purpose)],
      identifier: UInt64(integer(lock, Slot.identifier)), timeout: timeout, thread: UInt64(holder))
    return try interpreter.threadWatch.wait(interpreter, wait) { (held) throws(Raised) -> Bool in
      let deadline = timeout.map { interpreter.monotonicTime() + $0 }
      while true {
        let word = UnsafeMutableRawPointer(slot(lock, Slot.releases)).assumingMemoryBound(to: UInt32.self)
        let remaining = deadline.map { $0 - interpreter.monotonicTime() }
        if let remaining, remaining <= 0 { return false }
        set(lock, Slot.sleepers, integer(lock, Slot.sleepers) + 1)
        held(UInt64(integer(lock, Slot.holder)))
        interpreter.sleep(on: word, atMost: remaining)
        set(lock, Slot.sleepers, integer(lock, Slot.sleepers) - 1)
        if take(lock, holder, isRecursive: isRecursive) { return true }
        try interpreter.poll()
      }
    }
  }

  private static func release(_ lock: Value) {
    set(lock, Slot.holder, 0)
    guard integer(lock, Slot.sleepers) > 0 else { return }
    // The lower half of the value is the word, and changes with it.
    set(lock, Slot.releases, (integer(lock, Slot.releases) + 1) & 0x3FFF_FFFF)
    let word = UnsafeMutableRawPointer(slot(lock, Slot.releases)).assumingMemoryBound(to: UInt32.self)
    _ = csystem_futex_wake(word, 1)
  }

  // MARK: Methods

  private static func methods(isRecursive: Bool) -> [NativeDefinition] {
    [
      NativeDefinition("acquire", "self, blocking=True, timeout=-1") {
        (interpreter, arguments) throws(Raised) in
        let timeout = try interpreter.lockTimeout(blocking: arguments[1], timeout: arguments[2])
        return Value(
          try acquire(arguments[0], isRecursive: isRecursive, timeout: timeout, interpreter))
      },
      NativeDefinition("__enter__", "self, /") { (interpreter, arguments) throws(Raised) in
        Value(try acquire(arguments[0], isRecursive: isRecursive, timeout: nil, interpreter))
      },
      NativeDefinition("release", "self, /") { (interpreter, arguments) throws(Raised) in
        try release(arguments[0], isRecursive: isRecursive, interpreter)
      },
      NativeDefinition("__exit__", "self, /, *details") { (interpreter, arguments) throws(Raised) in
        try release(arguments[0], isRecursive: isRecursive, interpreter)
      },
      NativeDefinition("_at_fork_reinit", "self, /") { (_, arguments) throws(Raised) in
        for index in [Slot.holder, Slot.count, Slot.releases, Slot.sleepers] { set(arguments[0], index, 0) }
        return .none
      },
      NativeDefinition("__repr__", "self, /") { (interpreter, arguments) throws(Raised) in
        let lock = arguments[0]
        let holder = integer(lock, Slot.holder)
        let kind =
          isRecursive
          ? "RLock object owner=\(holder) count=\(holder == 0 ? 0 : integer(lock, Slot.count))"
          : "lock object"
        let place = String(UInt(lock.bits), radix: 16)
        return interpreter.makeString("<\(holder == 0 ? "un" : "")locked _thread.\(kind) at 0x\(place)>")
      },
    ]
  }

  private static func release(
    _ lock: Value, isRecursive: Bool, _ interpreter: Interpreter
  ) throws(Raised) -> Value {
    if isRecursive {
      guard isMine(lock) else { throw interpreter.raise(.runtimeError, "cannot release un-acquired lock") }
      let count = integer(lock, Slot.count)
      if count > 1 {
        set(lock, Slot.count, count - 1)
        return .none
      }
    } else if integer(lock, Slot.holder) == 0 {
      throw interpreter.raise(.runtimeError, "release unlocked lock")
    }
    release(lock)
    return .none
  }

  private static func isMine(_ lock: Value) -> Bool {
    integer(lock, Slot.holder) == Interpreter.ownThreadIdentifier
  }

  /// What conditions need of a recursive lock: to let go of it wholly, and to get it back as it was.
  private static var conditionMethods: [NativeDefinition] {
    [
      NativeDefinition("_is_owned", "self, /") { (_, arguments) throws(Raised) in Value(isMine(arguments[0]))
      },
      NativeDefinition("_release_save", "self, /") { (interpreter, arguments) throws(Raised) in
        guard isMine(arguments[0]) else {
          throw interpreter.raise(.runtimeError, "cannot release un-acquired lock")
        }
        let count = integer(arguments[0], Slot.count)
        release(arguments[0])
        return Value(small: count)
      },
      NativeDefinition("_acquire_restore", "self, count, /") { (interpreter, arguments) throws(Raised) in
        let count = try interpreter.indexInt(arguments[1])
        _ = try acquire(arguments[0], isRecursive: true, timeout: nil, interpreter)
        set(arguments[0], Slot.count, count)
        return .none
      },
    ]
  }
}

extension Interpreter {
  /// The longest time that a lock can be waited for, in seconds: `threading.TIMEOUT_MAX`.
  static let longestLockTimeout = 9_223_372_036.0

  /// The two arguments of `acquire`, in nanoseconds.
  /// - Returns: nil for no end, 0 for one try.
  fileprivate func lockTimeout(blocking: Value, timeout: Value) throws(Raised) -> Int64? {
    let blocks = blocking.isUndefined ? true : try truth(blocking)
    guard !timeout.isUndefined else { return blocks ? nil : 0 }
    guard let seconds = realNumber(of: timeout) else {
      throw raise(
        .typeError, "'\(className(of: timeout))' object cannot be interpreted as an integer")
    }
    if !blocks {
      guard seconds == -1 else {
        throw raise(.valueError, "can't specify a timeout for a non-blocking call")
      }
      return 0
    }
    if seconds == -1 { return nil }
    guard seconds >= 0 else { throw raise(.valueError, "timeout value must be positive") }
    guard seconds <= Interpreter.longestLockTimeout else {
      throw raise(
        .overflowError,
        seconds < 9.223e9 ? "timeout value is too large" : "timestamp too large to convert to C _PyTime_t")
    }
    return Int64(seconds * 1e9)
  }

  fileprivate func monotonicTime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Sleeps while a word stays as it is; other threads run meanwhile. Where turns are planned it may return earlier.
  /// - Parameter limit: nanoseconds; nil for no end.
  fileprivate func sleep(on word: UnsafeMutablePointer<UInt32>, atMost limit: Int64?) {
    if passesPlannedTurn() { return }
    let seen = word.pointee
    // The main thread looks around from time to time: a signal may come just before it sleeps.
    let longest: Int64 = threads.isMainRunning ? 100_000_000 : .max
    let slice = min(limit ?? .max, longest)
    _ = withoutLock { csystem_futex_wait(word, seen, slice == .max ? -1 : slice) }
  }
}
