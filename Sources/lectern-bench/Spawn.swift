// Starting one program with posix_spawn, collecting what it prints, and reading what it cost from wait4.
// This file holds all the unsafe pointers of the benchmarks.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How one run of a program went.
struct RunResult {
  /// Seconds from just before the start until the program was reaped.
  let wall: Double
  /// Seconds of processor time, user and system, of the program and the children it waited for.
  let processor: Double
  /// The largest resident set in bytes of the program or of one child it waited for. On Linux it is never less
  /// than that of this process when it started the program.
  let peakMemory: Int
  /// The largest resident set in bytes that the system told of the program while it ran; nil if it was not asked.
  let sampledPeakMemory: Int?
  let ending: Ending
  let output: [UInt8]
  let errors: [UInt8]

  /// How a program ended.
  enum Ending: Equatable, CustomStringConvertible {
    case status(Int32)
    case signal(Int32)
    case timedOut

    var description: String {
      switch self {
      case .status(let status): "exit status \(status)"
      case .signal(let signal): "killed by signal \(signal)"
      case .timedOut: "took too long"
      }
    }
  }
}

/// A system call that failed, in a sentence.
struct SpawnError: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, code: Int32) {
    description = "\(what): \(String(cString: strerror(code)))."
  }
}

/// Seconds on a clock that only goes forward.
func monotonicSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

#if canImport(Darwin)
  private let newSession = Int16(POSIX_SPAWN_SETSID)
#else
  /// POSIX_SPAWN_SETSID, which Glibc shows only to GNU programs.
  private let newSession: Int16 = 0x80
#endif

/// What the three standard streams of a new process are.
enum Streams {
  /// Standard input is empty; standard output and error go to these descriptors.
  case captured(output: Int32, errors: Int32)
  /// All three are this terminal, which becomes the controlling one of a new session.
  case terminal(path: String)
}

/// Starts a program in a process group of its own; in a new session if it gets a terminal.
///
/// - Parameters:
///   - arguments: the program, looked up on PATH unless it has a slash, and its arguments.
///   - environment: entries of the form NAME=VALUE.
/// - Returns: the process id.
func spawn(_ arguments: [String], environment: [String], streams: Streams) throws(SpawnError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  switch streams {
  case .captured(let output, let errors):
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
  case .terminal(let path):
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_setflags(&attributes, newSession)
  }

  var argumentPointers = arguments.map { strdup($0) } + [nil]
  var environmentPointers = environment.map { strdup($0) } + [nil]
  defer {
    for pointer in argumentPointers + environmentPointers { free(pointer) }
  }
  var pid: pid_t = 0
  let code = posix_spawnp(
    &pid, arguments.first ?? "", &actions, &attributes, &argumentPointers, &environmentPointers)
  guard code == 0 else { throw SpawnError("Cannot start \(arguments.first ?? "nothing")", code: code) }
  return pid
}

/// Waits for a process that this one started.
///
/// - Returns: its wait status and what it cost.
func reap(_ pid: pid_t) -> (status: Int32, usage: rusage) {
  var status: Int32 = 0
  var usage = rusage()
  while wait4(pid, &status, 0, &usage) == -1, errno == EINTR {}
  return (status, usage)
}

/// Runs a program to its end, or kills its process group when the time is over.
///
/// - Parameters:
///   - arguments: as for `spawn`.
///   - environment: entries of the form NAME=VALUE.
///   - timeout: seconds.
///   - sampling: whether to ask the system every millisecond how much memory the program has had.
func run(
  _ arguments: [String], environment: [String], timeout: Double, sampling: Bool = false
) throws(SpawnError) -> RunResult {
  let output = try pipeEnds()
  let errors = try pipeEnds()
  let start = monotonicSeconds()
  let pid: pid_t
  do {
    pid = try spawn(
      arguments, environment: environment, streams: .captured(output: output.write, errors: errors.write))
  } catch {
    for end in [output.read, output.write, errors.read, errors.write] { close(end) }
    throw error
  }
  close(output.write)
  close(errors.write)
  var texts: [[UInt8]] = [[], []]
  var sampled: Int?
  let finished = drain([output.read, errors.read], into: &texts, until: start + timeout) {
    if !sampling { return nil }
    if let bytes = peakMemory(of: pid) { sampled = max(sampled ?? 0, bytes) }
    return 0.001
  }
  if !finished { kill(-pid, SIGKILL) }
  close(output.read)
  close(errors.read)
  let (status, usage) = reap(pid)
  let wall = monotonicSeconds() - start
  // What a program leaves running must not disturb the next measurement.
  kill(-pid, SIGKILL)
  return RunResult(
    wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
    peakMemory: residentBytes(usage), sampledPeakMemory: sampled,
    ending: finished ? ending(status) : .timedOut, output: texts[0], errors: texts[1])
}

/// The largest resident set in bytes that a running process has had since its last exec; nil where the system
/// has no such figure.
func peakMemory(of pid: pid_t) -> Int? {
  let descriptor = open("/proc/\(pid)/status", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 8192)
  let count = read(descriptor, &buffer, buffer.count)
  guard count > 0 else { return nil }
  let label = "VmHWM:"
  for line in String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
  where line.hasPrefix(label) {
    return Int(line.dropFirst(label.count).filter(\.isNumber)).map { $0 * 1024 }
  }
  return nil
}

/// The largest resident set in bytes that this process has had. What the system says of a child starts from it,
/// because it counts the moment between the start of a process and its exec.
func ownPeakMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #endif
  return residentBytes(usage)
}

/// Writes a text at once, so that somebody who reads a pipe sees it come in.
func writeAll(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno != EINTR { return }
    rest = rest.dropFirst(max(0, count))
  }
}

/// A wait status, decoded.
func ending(_ status: Int32) -> RunResult.Ending {
  let signal = status & 0x7F
  return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
}

/// The path that a chain of symbolic links ends in; nil if there is no such file.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The environment of this process.
func currentEnvironment() -> [String] {
  var entries: [String] = []
  var next = environ
  while let entry = next.pointee {
    entries.append(String(cString: entry))
    next += 1
  }
  return entries
}

private func pipeEnds() throws(SpawnError) -> (read: Int32, write: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw SpawnError("Cannot make a pipe", code: errno) }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}

/// Reads all descriptors to their ends.
///
/// - Parameter meanwhile: called between reads; returns after how many seconds at most it wants to be called again.
/// - Returns: false if the deadline came first.
private func drain(
  _ descriptors: [Int32], into texts: inout [[UInt8]], until deadline: Double, meanwhile: () -> Double?
) -> Bool {
  var open = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  var buffer = [UInt8](repeating: 0, count: 65536)
  var left = open.count
  while left > 0 {
    let remaining = deadline - monotonicSeconds()
    if remaining <= 0 { return false }
    let pause = meanwhile().map { $0 * 1000 } ?? remaining * 1000 + 1
    let ready = poll(&open, nfds_t(open.count), Int32(pause))
    if ready < 0 && errno != EINTR { return false }
    if ready <= 0 { continue }
    for index in open.indices where open[index].revents != 0 {
      let count = read(open[index].fd, &buffer, buffer.count)
      if count > 0 {
        texts[index].append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        open[index].fd = -1
        left -= 1
      }
    }
  }
  return true
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}

/// The resident set of a resource usage; the system counts it in units of its own.
func residentBytes(_ usage: rusage) -> Int {
  #if canImport(Darwin)
    usage.ru_maxrss
  #else
    usage.ru_maxrss * 1024
  #endif
}
