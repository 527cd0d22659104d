// What is typed while a cell runs is not shown: it would tear what the cell draws. It is read at the next prompt.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether the terminal shows the keys that are pressed while nobody reads them.
enum KeyEcho {
  /// Switches it; without a terminal nothing happens.
  static func set(_ isShown: Bool) {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return }
    if isShown { settings.c_lflag |= tcflag_t(ECHO) } else { settings.c_lflag &= ~tcflag_t(ECHO) }
    tcsetattr(0, TCSANOW, &settings)
  }
}
