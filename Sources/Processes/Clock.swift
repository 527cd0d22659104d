// Clocks: monotonic and wall time, the processor time of processes, and sleeping that signals can interrupt.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Processor time and memory that a process has used.
public struct ResourceUsage: Equatable, Sendable {
  /// Time in the program's own code, in nanoseconds.
  public var userTime: Int64 = 0
  /// Time in the system on the program's behalf, in nanoseconds.
  public var systemTime: Int64 = 0
  /// The most memory that was resident at once, in bytes.
  public var peakResidentBytes: Int64 = 0
  /// How often it gave up the processor to wait for something.
  public var voluntarySwitches: Int64 = 0
  /// How often the system took the processor away from it.
  public var involuntarySwitches: Int64 = 0

  /// A usage of nothing.
  public init() {}

  init(_ usage: rusage) {
    userTime = Int64(usage.ru_utime.tv_sec) * 1_000_000_000 + Int64(usage.ru_utime.tv_usec) * 1000
    systemTime = Int64(usage.ru_stime.tv_sec) * 1_000_000_000 + Int64(usage.ru_stime.tv_usec) * 1000
    #if os(Linux)
      peakResidentBytes = Int64(usage.ru_maxrss) * 1024
    #else
      peakResidentBytes = Int64(usage.ru_maxrss)
    #endif
    voluntarySwitches = Int64(usage.ru_nvcsw)
    involuntarySwitches = Int64(usage.ru_nivcsw)
  }
}

/// The clocks of the system. All times are nanoseconds.
public enum Clock {
  /// Time since an arbitrary start that is the same for every process of the machine; never goes back.
  public static func monotonic() -> Int64 { read(CLOCK_MONOTONIC) }

  /// Time since 1 January 1970, UTC.
  public static func wall() -> Int64 { read(CLOCK_REALTIME) }

  /// Processor time of this process, all threads together.
  public static func processCPU() -> Int64 { read(CLOCK_PROCESS_CPUTIME_ID) }

  /// Processor time of the calling thread.
  public static func threadCPU() -> Int64 { read(CLOCK_THREAD_CPUTIME_ID) }

  /// Processor time that another process has used so far, or nil when there is no such process.
  public static func cpuTime(ofProcess process: Int32) -> Int64? {
    let time = csystem_process_cpu_time(process)
    return time < 0 ? nil : time
  }

  /// What this process has used so far.
  public static func selfUsage() -> ResourceUsage { usage(of: false) }

  /// What the children of this process that were waited for have used, theirs included.
  public static func childrenUsage() -> ResourceUsage { usage(of: true) }

  /// Sleeps.
  /// - Parameter nanoseconds: how long; nil sleeps until a signal comes.
  /// - Returns: `.timedOut` when the time has passed, `.interrupted` when a signal came first: handle it, then
  ///   sleep for what remains.
  public static func sleep(nanoseconds: Int64?) -> SleepOutcome {
    let deadline = Deadline(timeout: nanoseconds)
    let blocked = BoardWriter.current?.block(.sleep, object: 0, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      if slice <= 0 { return .timedOut }
      var request = timespec(tv_sec: Int(slice / 1_000_000_000), tv_nsec: Int(slice % 1_000_000_000))
      if Sleeping.sleep({ nanosleep(&request, nil) }) != 0 && errno == EINTR { return .interrupted }
    }
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func usage(of children: Bool) -> ResourceUsage {
    var usage = rusage()
    return csystem_resource_usage(children ? 1 : 0, &usage) == 0 ? ResourceUsage(usage) : ResourceUsage()
  }
}

/// How a sleep ended.
public enum SleepOutcome: Equatable, Sendable {
  case timedOut, interrupted
}

/// The moment at which a wait gives up.
struct Deadline {
  /// No wait sleeps longer than this without looking around: at a signal that came just before it slept, or at a
  /// process that was killed between making something available and waking those who wait for it.
  static let longestSlice: Int64 = 100_000_000

  /// Monotonic time in nanoseconds, `Int64.max` for never.
  let moment: Int64

  init(timeout: Int64?) {
    guard let timeout else {
      moment = .max
      return
    }
    let (sum, overflow) = Clock.monotonic().addingReportingOverflow(max(timeout, 0))
    moment = overflow ? .max : sum
  }

  var isNever: Bool { moment == .max }

  /// The time left, at most `limit`; zero when the moment has come.
  func slice(upTo limit: Int64) -> Int64 {
    isNever ? limit : min(limit, max(0, moment - Clock.monotonic()))
  }
}
