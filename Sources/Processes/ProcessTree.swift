// Descendants: who they are, and how to end them all, so that no process outlives its session.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What ending all descendants came to.
public struct EndReport: Equatable, Sendable {
  /// How many were asked to end.
  public var asked = 0
  /// How many had to be killed.
  public var killed = 0
  /// Those that still exist: the system holds them, mostly for a device.
  public var remaining: [Int32] = []
}

/// The processes below one.
public enum ProcessTree {
  /// Every process that exists now, with its parent; those that have ended but were not reaped included.
  public static func parents() -> [Int32: Int32] {
    guard let directory = opendir("/proc") else { return [:] }
    defer { closedir(directory) }
    var parents: [Int32: Int32] = [:]
    for name in directoryNames(directory) {
      guard let process = Int32(name), let status = ProcessStatus(of: process) else { continue }
      parents[process] = status.parent
    }
    return parents
  }

  /// The descendants of a process, in order of their numbers, without itself.
  /// - Parameter process: by default this one.
  public static func descendants(of process: Int32 = getpid()) -> [Int32] {
    let parents = parents()
    var children: [Int32: [Int32]] = [:]
    for (child, parent) in parents { children[parent, default: []].append(child) }
    var found: Set<Int32> = []
    var open = [process]
    while let next = open.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted { open.append(child) }
    }
    found.remove(process)
    return found.sorted()
  }

  /// Ends every descendant: first SIGTERM, then, after a grace, SIGKILL until none is left. Reaps what is ours.
  ///
  /// Call `becomeSubreaper` early in the life of the session: only then do descendants whose parents have ended stay
  /// descendants.
  /// - Parameters:
  ///   - grace: nanoseconds that they get to end by themselves.
  ///   - limit: nanoseconds after which killing gives up; the rest is named in the report.
  ///   - spared: processes that are left alone.
  public static func endAllDescendants(
    grace: Int64, limit: Int64 = 5_000_000_000, sparing spared: Set<Int32> = []
  ) -> EndReport {
    var report = EndReport()
    Children.reapEnded()
    var living = descendants().filter { !spared.contains($0) }
    report.asked = living.count
    for process in living {
      kill(process, SIGTERM)
      // A stopped process takes no signal but SIGKILL before it goes on.
      kill(process, SIGCONT)
    }
    living = waitForEnds(until: Clock.monotonic() + max(grace, 0), sparing: spared)
    let giveUp = Clock.monotonic() + max(limit, 0)
    var killed: Set<Int32> = []
    while !living.isEmpty && Clock.monotonic() < giveUp {
      for process in living where kill(process, SIGKILL) == 0 { killed.insert(process) }
      living = waitForEnds(until: min(giveUp, Clock.monotonic() + 20_000_000), sparing: spared)
    }
    report.killed = killed.count
    report.remaining = living
    return report
  }

  /// Reaps until no descendant is left or the time has come; returns those that are left.
  private static func waitForEnds(until moment: Int64, sparing spared: Set<Int32>) -> [Int32] {
    var pause: Int64 = 200_000
    while true {
      Children.reapEnded()
      let living = descendants().filter { !spared.contains($0) }
      let remaining = moment - Clock.monotonic()
      if living.isEmpty || remaining <= 0 { return living }
      var request = timespec(tv_sec: 0, tv_nsec: Int(min(pause, remaining, 999_999_999)))
      nanosleep(&request, nil)
      pause = min(pause * 2, 10_000_000)
    }
  }
}

/// The processors that a process may run on.
public enum ProcessorAffinity {
  /// How many processors are told apart.
  private static let byteCount = 128

  /// The numbers of the processors that a process may run on; 0 stands for this process.
  /// - Throws: `SystemError`: `ESRCH` for no such process, `ENOSYS` where the system cannot tell.
  public static func get(of process: Int32) throws(SystemError) -> [Int] {
    var mask = [UInt64](repeating: 0, count: byteCount / 8)
    let result = mask.withUnsafeMutableBytes { bytes in
      csystem_get_affinity(process, bytes.bindMemory(to: UInt8.self).baseAddress, byteCount)
    }
    guard result == 0 else { throw SystemError("sched_getaffinity") }
    return (0..<byteCount * 8).filter { mask[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  /// Binds a process to some processors; numbers that no processor has are left out.
  /// - Throws: `SystemError`: `EINVAL` where none of them exists, `ESRCH`, `EPERM`, `ENOSYS`.
  public static func set(of process: Int32, to processors: [Int]) throws(SystemError) {
    var mask = [UInt64](repeating: 0, count: byteCount / 8)
    for number in processors where (0..<byteCount * 8).contains(number) {
      mask[number / 64] |= 1 << UInt64(number % 64)
    }
    let result = mask.withUnsafeBytes { bytes in
      csystem_set_affinity(process, bytes.bindMemory(to: UInt8.self).baseAddress, byteCount)
    }
    guard result == 0 else { throw SystemError("sched_setaffinity") }
  }
}
