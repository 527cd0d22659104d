// The terminal while pages fill its window: a screen of its own, no cursor, keys without Enter. What the terminal was like
// before comes back with `leave()`. Unsafe pointers occur here only where the system's calls want them.

import CLibedit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What ended a wait for the person.
enum PageEvent: Equatable {
  case key(Key)
  /// One of the other descriptors can be read.
  case readable
  case resized
  /// The person, or another program, asks to be stopped (Ctrl-Z).
  case suspended
  /// The terminal is gone, or the program is to end.
  case ended
  case timeout
}

/// The terminal on standard input and output.
final class PageTerminal {
  private let output: TerminalOutput
  private let before: termios
  /// The settings that are in force while pages are shown; nil while they are not.
  private var settings: termios?
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private let parent = getppid()
  /// How long the rest of an escape sequence may take, in milliseconds.
  private static let escapePatience: Int32 = 50
  /// What brings the window's own screen, the cursor and plain text back.
  static let restoringSequence = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  /// - Parameters:
  ///   - output: the screen
  ///   - typed: what was typed already
  /// - Returns: nil where standard input is no terminal.
  init?(output: TerminalOutput, typed: [UInt8] = []) {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    before = settings
    self.output = output
    keys = decoder.keys(in: typed)
  }

  deinit { leave() }

  // MARK: Showing and leaving

  /// Takes the window over.
  func enter() {
    guard settings == nil else { return }
    _ = writeAll(Array("\u{1B}[?1049h\u{1B}[?25l".utf8), to: 1)
    set(interrupting: false)
    cl_take_signals()
    updateSize()
    output.draw([.clear])
  }

  /// Gives the window back as it was.
  func leave() {
    guard settings != nil else { return }
    cl_release_signals()
    _ = writeAll(Array(Self.restoringSequence.utf8), to: 1)
    var settings = before
    tcsetattr(0, TCSADRAIN, &settings)
    self.settings = nil
    // The next page finds nothing of this one.
    output.draw([.page([])])
  }

  /// Lets Ctrl-C interrupt what runs meanwhile.
  func whileInterruptible<Result>(_ body: () -> Result) -> Result {
    cl_release_signals()
    set(interrupting: true)
    defer {
      set(interrupting: false)
      cl_take_signals()
    }
    return body()
  }

  /// Gives the window back, stops this process, and takes the window again when it is continued.
  func suspend() {
    leave()
    kill(getpid(), SIGSTOP)
    enter()
  }

  /// Sets the terminal up again after somebody else has read from it.
  func retake() {
    guard var settings else { return }
    tcsetattr(0, TCSANOW, &settings)
    _ = writeAll(Array("\u{1B}[?25l".utf8), to: 1)
    output.draw([.clear])
  }

  /// Waits for a key while the window shows what it showed before.
  func waitForAnyKey() {
    set(interrupting: false)
    cl_take_signals()
    waiting: while true {
      switch next(milliseconds: -1) {
      case .key, .ended: break waiting
      default: continue
      }
    }
    cl_release_signals()
    var settings = before
    tcsetattr(0, TCSADRAIN, &settings)
    self.settings = nil
  }

  /// Whether nobody has changed the terminal's settings meanwhile, as a shell does when it stops a program.
  var isIntact: Bool {
    var now = termios()
    guard let settings, tcgetattr(0, &now) == 0 else { return true }
    return now.c_lflag & tcflag_t(ICANON | ECHO) == settings.c_lflag & tcflag_t(ICANON | ECHO)
  }

  /// Takes over the window's size. Returns whether it is another one.
  @discardableResult
  func updateSize() -> Bool {
    let size = windowSize()
    guard size != (output.capabilities.width, output.capabilities.height) else { return false }
    output.resize(width: size.width, height: size.height)
    return true
  }

  private func set(interrupting: Bool) {
    var settings = before
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    settings.c_iflag &= ~tcflag_t(IXON)
    if interrupting {
      settings.c_lflag |= tcflag_t(ISIG)
    } else {
      settings.c_lflag &= ~tcflag_t(ISIG)
    }
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
      // Ctrl-Z comes as a key at any time, so that the window can be given back first.
      characters[Int(VSUSP)] = 0
    }
    tcsetattr(0, TCSANOW, &settings)
    self.settings = settings
  }

  // MARK: Waiting

  /// Waits for the person.
  ///
  /// - Parameters:
  ///   - others: further descriptors that end the wait
  ///   - milliseconds: how long to wait at most
  func next(others: [Int32] = [], milliseconds: Int32) -> PageEvent {
    if let key = takeKey() { return key }
    // Whoever guards the terminal is gone, or the shell that does.
    if getppid() != parent { return .ended }
    switch UInt32(cl_wait_for(0, others, Int32(others.count), milliseconds)) {
    case CL_WAIT_INPUT.rawValue: return readKeys() ? takeKey() ?? .timeout : .ended
    case CL_WAIT_OTHER.rawValue: return .readable
    case CL_WAIT_INTERRUPT.rawValue: return .key(.control("c"))
    case CL_WAIT_RESIZE.rawValue:
      updateSize()
      return .resized
    case CL_WAIT_SUSPEND.rawValue: return .suspended
    case CL_WAIT_TIMEOUT.rawValue:
      if !isIntact {
        settings = nil
        enter()
        return .resized
      }
      return .timeout
    default: return .ended
    }
  }

  private func takeKey() -> PageEvent? {
    guard !keys.isEmpty else { return nil }
    let key = keys.removeFirst()
    return key == .control("z") ? .suspended : .key(key)
  }

  /// Reads what was typed. Returns false at the end.
  private func readKeys() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    repeat {
      let count = read(0, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      keys += decoder.keys(in: chunk.prefix(count))
      var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard decoder.isWaiting, poll(&waiting, 1, Self.escapePatience) > 0 else { break }
    } while true
    keys += decoder.finish()
    return true
  }
}
