// Runs programs and collects what they print: posix_spawn, pipes and poll. The unsafe pointers of these tests are here.

import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
  typealias SpawnAttributes = posix_spawnattr_t?
#else
  import Glibc
  typealias SpawnAttributes = posix_spawnattr_t
#endif

/// A program to run.
struct ProgramCall {
  /// The program's path and its arguments.
  var arguments: [String]
  /// The folder to run it in.
  var folder: String
  /// The file that is its standard input.
  var input = "/dev/null"
  /// NAME=VALUE, all that its environment holds.
  var environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"]
  /// Seconds after which it is killed.
  var timeLimit = 300
}

/// What came of a program.
struct ProgramResult {
  var output: [UInt8] = []
  var errors: [UInt8] = []
  var ending = Ending.status(0)

  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
    case timedOut
    case notStarted(String)
  }
}

/// Runs programs and gives their results in the same order.
/// - Parameter limit: how many run at the same time.
func runPrograms(_ calls: [ProgramCall], atOnce limit: Int) -> [ProgramResult] {
  var results = calls.map { _ in ProgramResult() }
  var running: [RunningProgram] = []
  var next = 0
  while next < calls.count || !running.isEmpty {
    while running.count < limit, next < calls.count {
      switch RunningProgram.start(calls[next], index: next) {
      case .success(let program): running.append(program)
      case .failure(let failure): results[next].ending = .notStarted(failure.description)
      }
      next += 1
    }
    waitForSomething(running)
    for program in running { program.advance() }
    for program in running where program.hasEnded { results[program.index] = program.result }
    running.removeAll { $0.hasEnded }
  }
  return results
}

/// What came of lectern without a terminal.
struct PipedRun {
  var ending: ProgramResult.Ending
  var output: String
  var errors: String

  /// Runs lectern with `input` on its standard input and waits for its end.
  init?(
    arguments: [String], input: String, folder: TemporaryFolder, environment: [String: String] = [:]
  ) {
    guard let lectern = builtProgram("lectern") else { return nil }
    var call = ProgramCall(arguments: [lectern] + arguments, folder: folder.path)
    call.input = folder.write(input, to: "stdin")
    call.environment = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "XDG_STATE_HOME=\(folder.path)",
    ]
    call.environment += environment.map { "\($0.key)=\($0.value)" }
    let result = runPrograms([call], atOnce: 1)[0]
    ending = result.ending
    output = String(decoding: result.output, as: UTF8.self)
    errors = String(decoding: result.errors, as: UTF8.self)
  }
}

/// Lets a program start with no signal blocked or ignored, whatever the thread that starts it blocks: those that tests run on
/// block most of them.
///
/// - Parameter flags: those that are to hold besides.
func takeSignalsLikeAShell(_ attributes: inout SpawnAttributes, flags: Int16) {
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, flags | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
}

/// Why a program could not be started.
private struct StartFailure: Error, CustomStringConvertible { var description: String }

/// Waits until a program has printed something or closed its outputs, at most for a short while, as a program may
/// also end while another process holds its outputs open.
private func waitForSomething(_ running: [RunningProgram]) {
  var watched = running.flatMap(\.descriptors).filter { $0 >= 0 }.map {
    pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
  }
  let someoneIsSilent = running.contains { $0.descriptors.allSatisfy { $0 < 0 } }
  _ = poll(&watched, nfds_t(watched.count), someoneIsSilent ? 1 : 20)
}

private final class RunningProgram {
  let index: Int
  let process: pid_t
  let deadline: Int
  /// The read ends of its standard output and error, -1 once they are at their end.
  var descriptors: [Int32]
  var texts: [[UInt8]] = [[], []]
  var result = ProgramResult()
  var hasEnded = false

  init(index: Int, process: pid_t, descriptors: [Int32], timeLimit: Int) {
    self.index = index
    self.process = process
    self.descriptors = descriptors
    deadline = RunningProgram.now() + timeLimit
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec)
  }

  static func start(_ call: ProgramCall, index: Int) -> Result<RunningProgram, StartFailure> {
    guard let output = makePipe(), let errors = makePipe() else {
      return .failure(
        StartFailure(description: "No pipe could be made: \(String(cString: strerror(errno)))."))
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: SpawnAttributes
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = SpawnAttributes()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_addopen(&actions, 0, call.input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    // A group of its own, so that what it started can be ended with it.
    takeSignalsLikeAShell(&attributes, flags: Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    // Glibc has a file action that changes the folder, but shows it only to GNU programs; the shell can do it.
    var arguments =
      (["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", call.folder] + call.arguments).map { strdup($0) } + [nil]
    var environment = call.environment.map { strdup($0) } + [nil]
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &environment)
    for pointer in arguments + environment { free(pointer) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(output.write)
    close(errors.write)
    guard code == 0 else {
      close(output.read)
      close(errors.read)
      return .failure(
        StartFailure(
          description: "\(call.arguments[0]) could not be started: \(String(cString: strerror(code)))."))
    }
    return .success(
      RunningProgram(
        index: index, process: process, descriptors: [output.read, errors.read], timeLimit: call.timeLimit))
  }

  /// Takes what is there to read, and notes the program's end.
  func advance() {
    readAll()
    var status: Int32 = 0
    let reaped = waitpid(process, &status, WNOHANG)
    let isOverdue = RunningProgram.now() > deadline
    if reaped == 0, !isOverdue { return }
    kill(-process, SIGKILL)
    if reaped == 0 { while waitpid(process, &status, 0) == -1, errno == EINTR {} }
    readAll()
    for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
    let signal = status & 0x7F
    let ending = signal == 0 ? ProgramResult.Ending.status(status >> 8 & 0xFF) : .signal(signal)
    result = ProgramResult(
      output: texts[0], errors: texts[1], ending: reaped == 0 ? .timedOut : ending)
    hasEnded = true
  }

  private func readAll() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    for index in descriptors.indices {
      while descriptors[index] >= 0 {
        let count = read(descriptors[index], &buffer, buffer.count)
        if count > 0 {
          texts[index].append(contentsOf: buffer[..<count])
        } else if count == 0 {
          close(descriptors[index])
          descriptors[index] = -1
        } else if errno != EINTR {
          break
        }
      }
    }
  }
}

/// A pipe whose read end never waits.
private func makePipe() -> (read: Int32, write: Int32)? {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { return nil }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
  return (ends[0], ends[1])
}

/// The bytes of a file; nil if it cannot be read.
func bytes(ofFile path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var content: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return count == 0 ? content : nil }
    content.append(contentsOf: buffer[..<count])
  }
}

/// Replaces a file's content. Gives false if it cannot be written.
func write(_ text: String, toFile path: String) -> Bool {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  let content = Array(text.utf8)
  return write(descriptor, content, content.count) == content.count
}

/// The paths that a shell pattern matches, sorted.
func paths(matching pattern: String) -> [String] {
  var found = glob_t()
  defer { globfree(&found) }
  guard glob(pattern, 0, nil, &found) == 0 else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { index in
    found.gl_pathv[index].map { String(cString: $0) }
  }
}

/// The program that was built together with these tests: it stands in the folder of the test bundle, or, where
/// a bundle is a folder, above it.
func builtProgram(_ name: String) -> String? {
  #if canImport(Darwin)
    var place = Dl_info()
    guard dladdr(#dsohandle, &place) != 0, let image = place.dli_fname else { return nil }
  #else
    let image = "/proc/self/exe"
  #endif
  guard let resolved = realpath(image, nil) else { return nil }
  defer { free(resolved) }
  var parts = String(cString: resolved).split(separator: "/")
  for _ in 0..<4 where !parts.isEmpty {
    parts.removeLast()
    let candidate = "/" + parts.joined(separator: "/") + "/" + name
    if access(candidate, X_OK) == 0 { return candidate }
  }
  return nil
}
