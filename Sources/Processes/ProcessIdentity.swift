// Who a process is beyond its number, which the system gives out again: number and start together.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A process's number with the moment it started, packed into one word for shared memory.
enum ProcessIdentity {
  // Plain memory: threads that take turns, and a fork's child, write the same value.
  nonisolated(unsafe) private static var cached: UInt64 = 0

  /// This process: its number in the high half, its start in the low half.
  static var own: UInt64 {
    if cached == 0 {
      let process = getpid()
      cached = UInt64(UInt32(bitPattern: process)) << 32 | UInt64(ProcessStatus(of: process)?.start ?? 0)
    }
    return cached
  }

  /// This process as the holder of something: the thread in the lowest 22 bits, the process in the next 22, its start
  /// in the rest. Linux gives no number of more than 22 bits (proc(5), pid_max).
  static func ownTag(thread: UInt32) -> UInt64 {
    let start = own & 0xfffff
    return start << 44 | (own >> 32 & tagMask) << 22 | UInt64(thread) & tagMask
  }

  private static let tagMask: UInt64 = 0x3f_ffff

  /// The process in a tag, nil when the tag is another thread's: that thread has not written its own yet.
  static func process(ofTag tag: UInt64, thread: UInt32) -> Int32? {
    guard tag & tagMask == UInt64(thread) & tagMask else { return nil }
    return Int32(truncatingIfNeeded: tag >> 22 & tagMask)
  }

  /// Whether the process of a thread that holds something has ended.
  static func isGone(tag: UInt64, thread: UInt32) -> Bool {
    guard let process = process(ofTag: tag, thread: thread) else { return isGone(UInt64(thread) << 32) }
    guard let status = ProcessStatus(of: process) else { return kill(process, 0) != 0 && errno == ESRCH }
    let start = UInt32(truncatingIfNeeded: tag >> 44)
    return status.hasEnded || (start != 0 && start != status.start & 0xfffff)
  }

  /// Forgets what the parent knew about itself. Whichever thread forked is the main one here.
  static func renew() {
    cached = 0
    csystem_set_thread_place(0)
  }

  /// The process's number.
  static func number(of identity: UInt64) -> Int32 { Int32(truncatingIfNeeded: identity >> 32) }

  /// Whether the process has ended, reaped or not. False where that cannot be told.
  static func isGone(_ identity: UInt64) -> Bool {
    let process = number(of: identity)
    guard process > 0 else { return false }
    guard let status = ProcessStatus(of: process) else {
      return kill(process, 0) != 0 && errno == ESRCH
    }
    let start = UInt32(truncatingIfNeeded: identity)
    return status.hasEnded || (start != 0 && start != status.start)
  }
}

/// What the system says about a process, from `/proc/<process>/stat` (proc(5)).
struct ProcessStatus {
  /// R running, S sleeping, D waiting for a device, T stopped, Z ended but not waited for, X gone.
  let state: UInt8
  let parent: Int32
  let threadCount: Int
  /// When it started, in clock ticks since the machine did, cut to 32 bits.
  let start: UInt32

  var hasEnded: Bool { state == UInt8(ascii: "Z") || state == UInt8(ascii: "X") }

  /// Nil when there is no such process or it cannot be looked up.
  init?(of process: Int32) {
    let descriptor = csystem_open("/proc/\(process)/stat", O_RDONLY, 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let text = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    // The name stands in parentheses and may hold any character, so fields are counted from the last one.
    guard let nameEnd = text.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = text[(nameEnd + 1)...].split(separator: UInt8(ascii: " "))
    guard fields.count > 19, let state = fields[0].first else { return nil }
    self.state = state
    parent = Int32(truncatingIfNeeded: Self.number(fields[1]))
    threadCount = Int(clamping: Self.number(fields[17]))
    start = UInt32(truncatingIfNeeded: Self.number(fields[19]))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64 {
    digits.reduce(0) { sum, digit in
      (48...57).contains(digit) ? sum &* 10 &+ UInt64(digit &- 48) : sum
    }
  }
}

/// The calling thread.
public enum CurrentThread {
  /// The system's number of it; that of the process for the thread it began with.
  public static var number: Int32 { csystem_thread_identifier() }
}
