// Lectern behind a pseudo-terminal, for tests that press keys and read the screen.

import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A started program, whose output is collected as it comes.
final class Program {
  let process: pid_t
  private let descriptor: Int32
  private let slave: Int32
  private var collected: [UInt8] = []
  /// What `wait(for:)` has seen already.
  private var seen = 0
  private var status: Int32?

  /// POSIX_SPAWN_SETSID, which glibc's headers hide.
  #if os(Linux)
    private static let startsSession: Int16 = 0x80
  #else
    private static let startsSession: Int16 = 0x400
  #endif

  /// How long anything may take, in seconds: generous, since it only ends tests that have failed.
  private static let patience = 120

  /// Starts lectern behind a pseudo-terminal of a session of its own.
  ///
  /// - Parameters:
  ///   - arguments: what follows the program's name
  ///   - folder: keeps history and progress
  ///   - environment: further variables
  init?(
    arguments: [String], folder: TemporaryFolder, environment: [String: String] = [:], width: UInt16 = 80,
    height: UInt16 = 24
  ) {
    // The other end is kept open, so that the terminal and its settings outlive the program.
    var ends: (Int32, Int32) = (-1, -1)
    var nameBytes = [CChar](repeating: 0, count: 256)
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    guard let lectern = builtProgram("lectern"), openpty(&ends.0, &ends.1, &nameBytes, nil, &size) == 0 else {
      return nil
    }
    (descriptor, slave) = ends
    let name = String(decoding: nameBytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for end in [descriptor, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session leader opens becomes the one that sends its signals.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    takeSignalsLikeAShell(&attributes, flags: Self.startsSession)
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "XDG_STATE_HOME": folder.path, "HOME": folder.path, "LECTERN_THEME": "dark",
    ]
    variables.merge(environment) { _, new in new }
    var argv: [UnsafeMutablePointer<CChar>?] = ([lectern] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, lectern, &actions, &attributes, &argv, &envp) == 0 else { return nil }
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
    close(slave)
  }

  /// Presses keys; `\r` is Enter and `\u{3}` Ctrl-C.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      written += count
    }
  }

  /// Waits until `text` has been printed since the last wait, and returns what was printed up to it.
  @discardableResult
  func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let wanted = Array(text.utf8)
    let deadline = monotonicSeconds() + Self.patience
    while true {
      let plain = Program.withoutEscapes(collected)
      if let end = firstIndex(of: wanted, in: plain[min(seen, plain.count)...]) {
        let before = String(decoding: plain[seen..<end], as: UTF8.self)
        seen = end + wanted.count
        return before
      }
      guard readMore(until: deadline) else {
        let rest = String(decoding: plain[min(seen, plain.count)...], as: UTF8.self)
        Issue.record("“\(text)” did not come; instead: \(rest)", sourceLocation: sourceLocation)
        return rest
      }
    }
  }

  /// Waits for the prompt, types a line and Enter, and waits until `text` has been printed; returns what was printed up
  /// to it.
  @discardableResult
  func enter(
    _ line: String, showing text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    wait(for: "▸ ", sourceLocation: sourceLocation)
    type(line + "\r")
    return wait(for: text, sourceLocation: sourceLocation)
  }

  /// Leaves by keys at the prompt, and expects that nothing is left behind.
  func expectCleanEnd(by keys: String = "\u{4}", sourceLocation: SourceLocation = #_sourceLocation) {
    wait(for: "▸ ", sourceLocation: sourceLocation)
    type(keys)
    #expect(waitForExit() == 0, sourceLocation: sourceLocation)
    #expect(processesLeft.isEmpty, sourceLocation: sourceLocation)
    #expect(isTerminalRestored, sourceLocation: sourceLocation)
  }

  /// Waits for the end and returns the exit status, or minus the signal.
  func waitForExit() -> Int32 {
    let deadline = monotonicSeconds() + Self.patience
    while true {
      var raw: Int32 = 0
      let ended = waitpid(process, &raw, WNOHANG)
      if ended == process {
        let signal = raw & 0x7F
        status = signal == 0 ? (raw >> 8) & 0xFF : -signal
        while readAvailable(milliseconds: 0) {}
        return status ?? -1
      }
      if monotonicSeconds() > deadline { return -1000 }
      _ = readMore(until: min(deadline, monotonicSeconds() + 1))
    }
  }

  /// Gives the window another size and tells the program so, as a terminal does.
  func resize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until the program has been stopped; false if it ends instead.
  func waitForStop() -> Bool {
    let deadline = monotonicSeconds() + Self.patience
    while monotonicSeconds() < deadline {
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG | WUNTRACED) == process { return raw & 0xFF == 0x7F }
      _ = readMore(until: min(deadline, monotonicSeconds() + 1))
    }
    return false
  }

  /// The processes of the program's session that it started itself.
  var children: [pid_t] {
    processesLeft.filter { candidate in
      guard let status = bytes(ofFile: "/proc/\(candidate)/stat") else { return false }
      // The fields behind the name in parentheses: the state, then the parent (proc(5)).
      let fields = String(decoding: status, as: UTF8.self).split(separator: ")").last?.split(separator: " ")
      return fields?.dropFirst().first.flatMap { pid_t($0) } == process
    }
  }

  /// All that was printed, with its escape sequences.
  var raw: String { String(decoding: collected, as: UTF8.self) }

  /// Whether the terminal echoes and reads whole lines, as before the program.
  var isTerminalRestored: Bool {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// The processes of the program's session, itself and those without a parent included.
  var processesLeft: [pid_t] {
    guard let stream = opendir("/proc") else { return [] }
    defer { closedir(stream) }
    var found: [pid_t] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let candidate = pid_t(name), getsid(candidate) == process { found.append(candidate) }
    }
    return found
  }

  /// Waits a second at most for more; false once the time is up.
  private func readMore(until deadline: Int) -> Bool {
    guard deadline > monotonicSeconds() else { return false }
    _ = readAvailable(milliseconds: 1000)
    return true
  }

  /// Returns whether something was read.
  private func readAvailable(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &chunk, chunk.count)
    collected.append(contentsOf: chunk.prefix(max(count, 0)))
    return count > 0
  }

  /// The bytes without control sequences and carriage returns.
  static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x1B {
        index += 2
        guard index - 1 < bytes.count, bytes[index - 1] == UInt8(ascii: "[") else { continue }
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      } else if bytes[index] != 0x0D {
        result.append(bytes[index])
      }
      index += 1
    }
    return result
  }
}

/// The place at which `wanted` first occurs.
private func firstIndex(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
  return (bytes.startIndex...(bytes.endIndex - wanted.count)).first { bytes[$0...].starts(with: wanted) }
}

private func monotonicSeconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec
}
