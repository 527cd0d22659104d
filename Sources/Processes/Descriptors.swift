// File descriptors: waiting until some are ready, counting what is open.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Waiting for file descriptors.
public enum Descriptors {
  /// What to wait for.
  public enum Readiness: Sendable { case readable, writable }

  /// What a wait found.
  public enum Outcome: Equatable, Sendable {
    /// The positions, in what was asked for, of those that are ready, at their end or in error.
    case ready([Int])
    case timedOut
    case interrupted
    /// The system refused the wait.
    case failed(SystemError)
  }

  /// Waits until at least one of some descriptors is ready.
  /// - Parameters:
  ///   - wanted: descriptors and what to wait for.
  ///   - timeout: nanoseconds; nil waits without end.
  ///   - name: what the board calls the wait, where that is known better than by descriptor.
  public static func wait(
    _ wanted: [(Int32, Readiness)], timeout: Int64?, as name: (kind: WaitKind, object: UInt64)? = nil
  ) -> Outcome {
    let atOnce = pollOnce(wanted, slice: 0)
    if atOnce != .timedOut { return atOnce }
    if let timeout, timeout <= 0 { return .timedOut }
    let deadline = Deadline(timeout: timeout)
    let first = wanted.first.map { UInt64(UInt32(bitPattern: $0.0)) } ?? 0
    let (kind, object) = name ?? (.descriptors, first)
    let blocked = BoardWriter.current?.block(kind, object: object, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      let outcome = pollOnce(wanted, slice: slice)
      if outcome != .timedOut || slice <= 0 { return outcome }
    }
  }

  /// One poll of at most `slice` nanoseconds, which is rounded up to what the system takes.
  static func pollOnce(_ wanted: [(Int32, Readiness)], slice: Int64) -> Outcome {
    var entries = wanted.map {
      pollfd(fd: $0.0, events: Int16($0.1 == .readable ? POLLIN : POLLOUT), revents: 0)
    }
    let count = entries.count
    let found =
      slice > 0
      ? Sleeping.sleep { csystem_poll(&entries, count, slice) } : csystem_poll(&entries, count, 0)
    if found < 0 { return errno == EINTR ? .interrupted : .failed(SystemError("poll")) }
    if found == 0 { return .timedOut }
    return .ready(entries.indices.filter { entries[$0].revents != 0 })
  }

  /// A pipe whose ends the programs that are started do not get.
  /// - Throws: `SystemError` where the system has no descriptors to give.
  public static func pipe() throws(SystemError) -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard csystem_pipe(&ends) == 0 else { throw SystemError("pipe") }
    return (ends[0], ends[1])
  }

  /// A descriptor that is at its end, and so always readable; the caller closes it.
  /// - Throws: `SystemError` where the system has no descriptors to give.
  public static func alwaysReadable() throws(SystemError) -> Int32 {
    let (readEnd, writeEnd) = try pipe()
    close(writeEnd)
    return readEnd
  }

  /// Opens `/dev/null` for each standard stream that is closed, so that nothing else gets its number.
  public static func fillStandardStreams() {
    while true {
      let descriptor = csystem_open("/dev/null", O_RDWR, 0)
      guard (0...2).contains(descriptor) else {
        if descriptor >= 0 { close(descriptor) }
        return
      }
      // Unlike any other descriptor, these are for the programs that are started as well.
      _ = csystem_fcntl(descriptor, F_SETFD, 0)
    }
  }

  /// The descriptors that are open in this process.
  public static func open() -> [Int32] {
    #if os(Linux)
      let listing = "/proc/self/fd"
    #else
      let listing = "/dev/fd"
    #endif
    guard let directory = opendir(listing) else { return [] }
    defer { closedir(directory) }
    return directoryNames(directory).compactMap { Int32($0) }.filter { $0 != dirfd(directory) }.sorted()
  }
}

/// The names in an open directory.
func directoryNames(_ directory: OpaquePointer) -> [String] {
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    names.append(name)
  }
  return names
}

/// Descriptors that stand for processes.
public enum ProcessDescriptor {
  /// A descriptor that becomes readable when the process ends; the caller closes it.
  /// - Throws: `SystemError`: `ESRCH` for no such process, `ENOSYS` where the system has none.
  public static func open(_ process: Int32) throws(SystemError) -> Int32 {
    let descriptor = csystem_pidfd_open(process)
    guard descriptor >= 0 else { throw SystemError("pidfd_open") }
    return descriptor
  }
}
