// `--record`: a session runs on a terminal of its own making, a pseudo-terminal, and this process stands between it and
// the person's terminal, passes everything on and writes down what is shown and when, in the notation of asciinema
// (version 2, docs.asciinema.org/manual/asciicast/v2). Unsafe pointers occur here only where the system's calls want
// them.

import CLibedit
import LessonFiles
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of a recording, as it grows.
final class Recording {
  /// Nothing is written beyond so many bytes.
  static let sizeLimit = 256 << 20

  let path: String
  private let descriptor: Int32
  private let began = Clock.monotonic()
  private var size = 0
  /// The start of a character whose rest has not come.
  private var pending: [UInt8] = []

  /// Begins a recording in a file of its own among the temporary ones.
  ///
  /// - Returns: nil where there is no room for one.
  init?(width: Int, height: Int) {
    var template = Array("\(environmentValue("TMPDIR") ?? "/tmp")/lectern-recording-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let header: JSONValue = [
      "version": .number("2"), "width": .number("\(width)"), "height": .number("\(height)"),
      "timestamp": .number("\(time(nil))"), "env": ["TERM": .string(environmentValue("TERM") ?? "")],
    ]
    write(header)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  /// Writes down what is shown.
  func note(_ bytes: some Collection<UInt8>) {
    pending += bytes
    let whole = pending.count - Self.cutOff(pending)
    note("o", String(decoding: pending[..<whole], as: UTF8.self))
    pending.removeFirst(whole)
  }

  /// Writes down that the window has another size.
  func note(width: Int, height: Int) { note("r", "\(width)x\(height)") }

  private func note(_ kind: String, _ text: String) {
    guard !text.isEmpty else { return }
    let micros = (Clock.monotonic() - began) / 1000
    let rest = String(micros % 1_000_000)
    let time = "\(micros / 1_000_000)." + String(repeating: "0", count: 6 - rest.count) + rest
    write([.number(time), .string(kind), .string(text)])
  }

  private func write(_ value: JSONValue) {
    let line = Array((value.text + "\n").utf8)
    size += line.count
    if size <= Self.sizeLimit { _ = writeAll(line, to: descriptor) }
  }

  /// How many bytes at the end begin a character of UTF-8 that is not whole.
  static func cutOff(_ bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > count ? count : 0
    }
    return 0
  }
}

/// Runs `body` in a process of its own on a pseudo-terminal, and records what it shows. Must be called while there is one
/// thread.
///
/// - Parameter body: gets the path of the recording, which grows meanwhile and is gone afterwards; nil where nothing can
///   be recorded.
/// - Returns: in the new process what `body` returns; in this one its exit status, or 128 and the signal that ended it
func recordingTerminal(_ body: (_ recording: String?) -> Int32) -> Int32 {
  let size = windowSize()
  var settings = termios()
  var window = winsize()
  var (outer, inner): (Int32, Int32) = (-1, -1)
  guard tcgetattr(0, &settings) == 0, ioctl(1, UInt(TIOCGWINSZ), &window) == 0,
    openpty(&outer, &inner, nil, &settings, &window) == 0
  else { return body(nil) }
  guard let recording = Recording(width: size.width, height: size.height),
    let outcome = try? forkProcess()
  else {
    close(outer)
    close(inner)
    return body(nil)
  }
  guard case .parent(let child) = outcome else {
    setsid()
    _ = ioctl(inner, UInt(TIOCSCTTY), 0)
    for stream in Int32(0)...2 { dup2(inner, stream) }
    close(inner)
    close(outer)
    // The file is the other process's to remove.
    let path = recording.path
    _ = Unmanaged.passRetained(recording)
    return body(path)
  }
  close(inner)
  defer { close(outer) }
  return Relay(outer: outer, child: child, settings: settings, recording: recording).run()
}

/// Stands between two terminals.
private struct Relay {
  let outer: Int32
  let child: Int32
  let settings: termios
  let recording: Recording
  /// How often it is looked whether the other process was stopped, in milliseconds.
  private static let patience: Int32 = 200

  func run() -> Int32 {
    takeTerminal()
    defer { giveTerminalBack() }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      switch UInt32(cl_wait_for(0, [outer], 1, Self.patience)) {
      case CL_WAIT_INPUT.rawValue:
        let count = read(0, &buffer, buffer.count)
        if count <= 0 { kill(child, SIGHUP) }
        guard count > 0, writeAll(Array(buffer[..<count]), to: outer) else { return waitForEnd() }
      case CL_WAIT_OTHER.rawValue:
        // At its end the pseudo-terminal fails to be read.
        guard passOutputOn(&buffer) else { return waitForEnd() }
      case CL_WAIT_RESIZE.rawValue: passSizeOn()
      case CL_WAIT_END.rawValue: kill(child, SIGTERM)
      case CL_WAIT_FAILED.rawValue: return waitForEnd()
      default:
        var status: Int32 = 0
        guard waitpid(child, &status, WNOHANG | WUNTRACED) == child else { continue }
        guard status & 0xFF == 0x7F else {
          while cl_wait_for(outer, [], 0, 0) == Int32(CL_WAIT_INPUT.rawValue), passOutputOn(&buffer) {}
          return exitStatus(status)
        }
        stopWithChild()
      }
    }
  }

  /// Shows and writes down what there is. Returns false at the end.
  private func passOutputOn(_ buffer: inout [UInt8]) -> Bool {
    let count = read(outer, &buffer, buffer.count)
    guard count > 0 else { return false }
    recording.note(buffer[..<count])
    return writeAll(Array(buffer[..<count]), to: 1)
  }

  private func takeTerminal() {
    var raw = settings
    cfmakeraw(&raw)
    tcsetattr(0, TCSADRAIN, &raw)
    cl_take_signals()
  }

  private func giveTerminalBack() {
    cl_release_signals()
    var settings = settings
    tcsetattr(0, TCSADRAIN, &settings)
  }

  private func passSizeOn() {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0 else { return }
    _ = ioctl(outer, UInt(TIOCSWINSZ), &window)
    recording.note(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// Stops as the other process has done, and lets it go on when this one does.
  private func stopWithChild() {
    giveTerminalBack()
    kill(getpid(), SIGSTOP)
    takeTerminal()
    passSizeOn()
    kill(child, SIGCONT)
  }

  /// Waits for the end of the other process.
  private func waitForEnd() -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return 1 } }
    return exitStatus(status)
  }

  private func exitStatus(_ status: Int32) -> Int32 {
    let ending = status & 0x7F
    if ending == 0 { return status >> 8 & 0xFF }
    _ = writeAll(Array(PageTerminal.restoringSequence.utf8), to: 1)
    return 128 + ending
  }
}
