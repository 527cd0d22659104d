// How long a learner waits for the first prompt: `lectern processes` on a pseudoterminal, from just before its
// start until the prompt's text has arrived on the other side.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One try: a fresh session on a fresh terminal.
///
/// - Parameters:
///   - arguments: the program and its arguments.
///   - environment: entries of the form NAME=VALUE.
///   - prompt: what the prompt prints, without colours.
///   - timeout: seconds.
/// - Returns: the seconds until the prompt was there, and the largest resident set in bytes that the front end had
///   by then; nil if the prompt did not come in time.
func measureFirstPrompt(
  _ arguments: [String], environment: [String], prompt: String, timeout: Double
) throws(SpawnError) -> (wall: Double, peakMemory: Int?)? {
  let (terminal, name) = try openPseudoterminal()
  defer { close(terminal) }
  var size = winsize(ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
  _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)

  let start = monotonicSeconds()
  let pid = try spawn(arguments, environment: environment, streams: .terminal(path: name))
  var text = PlainText()
  let seen = read(terminal, until: start + timeout) { bytes in
    text.append(bytes)
    return text.endsWithLine(containing: prompt)
  }
  let wall = monotonicSeconds() - start
  let peak = peakMemory(of: pid)
  endSession(pid, on: terminal)
  _ = reap(pid)
  return seen ? (wall, peak) : nil
}

/// A new pseudoterminal: our side's descriptor, and the path of the other side.
func openPseudoterminal() throws(SpawnError) -> (descriptor: Int32, path: String) {
  #if canImport(Darwin)
    let terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw SpawnError("Cannot make a pseudoterminal", code: errno) }
    guard grantpt(terminal) == 0, unlockpt(terminal) == 0, let name = ptsname(terminal) else {
      close(terminal)
      throw SpawnError("Cannot open the other side of a pseudoterminal", code: errno)
    }
    return (terminal, String(cString: name))
  #else
    // Glibc shows posix_openpt and its kin only to X/Open programs; these are the requests they make.
    let lockRequest: UInt = 0x4004_5431
    let numberRequest: UInt = 0x8004_5430
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw SpawnError("Cannot make a pseudoterminal", code: errno) }
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(terminal, lockRequest, &lock) == 0, ioctl(terminal, numberRequest, &number) == 0 else {
      close(terminal)
      throw SpawnError("Cannot open the other side of a pseudoterminal", code: errno)
    }
    return (terminal, "/dev/pts/\(number)")
  #endif
}

/// Asks the session to end as a learner would, with Ctrl-D, and ends it if it does not within two seconds.
func endSession(_ pid: pid_t, on terminal: Int32) {
  var endOfTransmission: UInt8 = 4
  _ = write(terminal, &endOfTransmission, 1)
  let closed = read(terminal, until: monotonicSeconds() + 2) { _ in false }
  if !closed { kill(-pid, SIGKILL) }
}

/// Reads from a terminal until `enough` says so.
///
/// - Returns: true if `enough` said so or the other side is closed, false if the deadline came first.
func read(_ terminal: Int32, until deadline: Double, enough: (ArraySlice<UInt8>) -> Bool) -> Bool {
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let remaining = deadline - monotonicSeconds()
    if remaining <= 0 { return false }
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, Int32(remaining * 1000) + 1)
    if ready <= 0 { continue }
    let count = read(terminal, &buffer, buffer.count)
    if count > 0 {
      if enough(buffer[..<count]) { return true }
    } else if count == 0 || errno != EINTR {
      // A terminal whose other side nobody holds any more answers with an error.
      return true
    }
  }
}

/// What a terminal was sent, without its control sequences.
struct PlainText {
  private var characters: [UInt8] = []
  private var lineStart = 0
  /// How many lines have ended.
  private(set) var lineCount = 0
  private var state = State.text

  private enum State {
    case text, escape, sequence, command
  }

  /// Takes in more of what was sent; a sequence may be cut anywhere.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch (state, byte) {
      case (.text, 0x1B): state = .escape
      case (.text, _):
        characters.append(byte)
        if byte == UInt8(ascii: "\n") {
          lineStart = characters.count
          lineCount += 1
        }
      case (.escape, UInt8(ascii: "[")): state = .sequence
      case (.escape, UInt8(ascii: "]")): state = .command
      case (.escape, _): state = .text
      case (.sequence, 0x40...0x7E): state = .text
      case (.sequence, _): break
      case (.command, 0x07): state = .text
      case (.command, 0x1B): state = .escape
      case (.command, _): break
      }
    }
  }

  /// Whether the line that the cursor is on is this text.
  func endsWithLine(_ text: String) -> Bool {
    characters[lineStart...].filter { $0 != UInt8(ascii: "\r") } == Array(text.utf8)
  }

  /// Whether the line that the cursor is on has this text in it: a prompt is the last thing that is printed.
  func endsWithLine(containing text: String) -> Bool {
    let line = characters[lineStart...]
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, line.count >= wanted.count else { return false }
    return (line.startIndex...line.endIndex - wanted.count).contains { start in
      line[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
