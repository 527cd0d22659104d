// The terminal that the process was started on: what it can show, its size, and writing to it.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The columns and rows of the window, or 80 by 24 where nobody says.
func windowSize() -> (width: Int, height: Int) {
  var size = winsize()
  if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 {
    return (Int(size.ws_col), Int(size.ws_row))
  }
  let width = environmentValue("COLUMNS").flatMap { Int($0) } ?? 80
  let height = environmentValue("LINES").flatMap { Int($0) } ?? 24
  return ((1...10_000).contains(width) ? width : 80, (1...10_000).contains(height) ? height : 24)
}

/// The pixels of a character, or what is usual where nobody says.
func cellSize() -> (width: Int, height: Int) {
  var size = winsize()
  guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0,
    size.ws_xpixel >= size.ws_col, size.ws_ypixel >= size.ws_row
  else { return (8, 16) }
  return (Int(size.ws_xpixel / size.ws_col), Int(size.ws_ypixel / size.ws_row))
}

extension TerminalCapabilities {
  /// What standard input and output allow, from the environment. Sets the locale for character types, which
  /// libedit needs to be UTF-8 even where the user's is not.
  ///
  /// `NO_COLOR` (no-color.org) and `TERM=dumb` take the colours away; `LECTERN_THEME` (`dark`, `light`) says what
  /// the background is, else `COLORFGBG` does.
  public static func detect() -> TerminalCapabilities {
    setlocale(LC_CTYPE, "")
    let isUnicode = isCodesetUTF8()
    if !isUnicode { setlocale(LC_CTYPE, "C.UTF-8") }
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    let term = environmentValue("TERM") ?? "dumb"
    let size = windowSize()
    var capabilities = TerminalCapabilities(
      isTerminal: isTerminal, colors: isTerminal ? colorDepth(term: term) : .none,
      background: background(), isUnicode: isUnicode, movesCursor: isTerminal && term != "dumb",
      width: size.width, height: size.height)
    capabilities.opensLinks = capabilities.movesCursor && opensLinks(term: term)
    return capabilities
  }

  /// Terminals tell by their own variables who they are; `FORCE_HYPERLINK` decides where they are wrong.
  private static func opensLinks(term: String) -> Bool {
    if let forced = environmentValue("FORCE_HYPERLINK") { return forced != "0" }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"]
    if let program = environmentValue("TERM_PROGRAM") { return programs.contains(program) }
    if ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"].contains(term) { return true }
    if let version = environmentValue("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5000 }
    return environmentValue("WT_SESSION") != nil || environmentValue("KONSOLE_VERSION") != nil
  }

  private static func isCodesetUTF8() -> Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return ["UTF-8", "utf-8", "UTF8", "utf8"].contains(String(cString: name))
  }

  private static func colorDepth(term: String) -> ColorDepth {
    if term == "dumb" || environmentValue("NO_COLOR") != nil { return .none }
    let isRich =
      environmentValue("COLORTERM") != nil || term.contains("256color") || term.contains("direct")
      || ["xterm-kitty", "xterm-ghostty", "alacritty", "wezterm", "foot"].contains(term)
    return isRich ? .many : .sixteen
  }

  private static func background() -> Background {
    if let name = environmentValue("LECTERN_THEME"), let chosen = Background(rawValue: name) { return chosen }
    // COLORFGBG is "foreground;background" in palette numbers; 7 and 15 are the white ones.
    if let last = environmentValue("COLORFGBG")?.split(separator: ";").last {
      return last == "7" || last == "15" ? .light : .dark
    }
    return .dark
  }
}

/// Standard output with a screen on it.
public final class TerminalOutput {
  public private(set) var screen: Screen
  /// Whether somebody still reads.
  public private(set) var isOpen = true

  public init(capabilities: TerminalCapabilities) {
    screen = Screen(capabilities: capabilities)
  }

  public var capabilities: TerminalCapabilities { screen.capabilities }

  /// Carries out the operations at once.
  public func draw(_ operations: [DrawingOperation]) {
    let bytes = screen.bytes(for: operations)
    guard isOpen, !bytes.isEmpty else { return }
    isOpen = writeAll(bytes, to: 1)
  }

  /// Draws whole lines.
  public func draw(lines: [StyledLine]) { draw(lines.map(DrawingOperation.line)) }

  /// The bytes for the operations, for somebody who writes them at the right moment.
  public func bytes(for operations: [DrawingOperation]) -> [UInt8] { screen.bytes(for: operations) }

  public func resize(width: Int, height: Int) { screen.resize(width: width, height: height) }
}
