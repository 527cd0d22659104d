// `lectern follow` and `lectern notes`: another session on one's own screen.

import ArgumentParser
import Terminal

/// `lectern follow [USER]`
struct Follow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follow a session that is shared on this host, reading only.",
    discussion: "Whoever teaches turns it on with :share. ↑ and ↓ scroll, End follows again, q leaves.")

  @Argument(help: "Whose session: a user's name or number; without it, your own.")
  var user: String?

  @Option(help: "The number of the session's process, where there are several.")
  var session: Int32?

  @Option(help: "The terminal's background, which the colours are chosen for: dark or light.")
  var theme: Background?

  func run() throws {
    var following = Following(.follow, user: user)
    following.process = session
    following.background = theme
    throw ExitCode(following.run())
  }
}

/// `lectern notes [LESSON]`
struct Notes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the instructor's notes for what `lectern present` shows in another terminal.",
    discussion:
      "With the notes come what follows next, the time of day, and how long the presentation has taken.")

  @Argument(help: "The lesson that is presented; without it, whatever is.")
  var lesson: String?

  @Option(help: "The terminal's background, which the colours are chosen for: dark or light.")
  var theme: Background?

  func run() throws {
    var following = Following(.notes)
    following.lesson = lesson
    following.background = theme
    throw ExitCode(following.run())
  }
}
