// `lectern follow` and `lectern notes`: another session on one's own screen, with one's own scrolling. Nothing is ever
// sent to it.

import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Watching a session.
public struct Following {
  /// What is watched.
  public var topic: Topic
  /// Whose session: a user's name or number; nil for one's own.
  public var user: String?
  /// The number of the session's process; nil for the newest.
  public var process: Int32?
  /// The lesson that the session must have open, as a path, name or number; nil for any.
  public var lesson: String?
  /// The background that the colours are chosen for; nil to find out.
  public var background: Background?

  public init(_ topic: Topic, user: String? = nil) {
    self.topic = topic
    self.user = user
  }

  /// Watches until the person leaves.
  ///
  /// - Returns: the exit status: 0, or 2 where there is nothing to watch, after saying so on standard error
  public func run() -> Int32 {
    let (capabilities, typed) = TerminalCapabilities.detect(choosing: background)
    guard capabilities.isTerminal, capabilities.movesCursor else {
      complain(
        "This needs a terminal whose cursor can be moved (TERM is \(environmentValue("TERM") ?? "not set")).")
      return 2
    }
    do {
      let wanted = try lesson.map { ProgressFile.resolved(try LessonLibrary.find().path(matching: $0)) }
      let watched = try user.map(Self.number(ofUser:)) ?? geteuid()
      return guardingTerminal {
        let output = TerminalOutput(capabilities: capabilities)
        guard let page = PageTerminal(output: output, typed: typed) else { return 2 }
        let search = SessionSearch(topic: topic, user: watched, process: process, lessonPath: wanted)
        return FollowerScreen(search, output: output, page: page).run()
      }
    } catch {
      complain("\(error)")
      return 2
    }
  }

  private struct NoSuchUser: Error, CustomStringConvertible { var description: String }

  /// The number of a user of this host.
  private static func number(ofUser name: String) throws -> uid_t {
    if let number = uid_t(name) { return number }
    for line in (readTextFile("/etc/passwd", atMost: 1 << 24) ?? "").split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      if fields.count > 2, fields[0] == name, let number = uid_t(fields[2]) { return number }
    }
    throw NoSuchUser(
      description:
        "/etc/passwd has no user “\(sanitizedLine(name))”; give the name or the number that `id` prints.")
  }
}

/// Which session is looked for.
struct SessionSearch {
  var topic: Topic
  var user: uid_t
  var process: Int32?
  var lessonPath: String?

  /// Connects to the newest session that fits, and takes what it says first.
  func connect() -> (session: FollowedSession, items: [SharedItem])? {
    for place in MeetingPlace.all(topic, of: user) where process == nil || place.process == process {
      guard let session = FollowedSession(place), session.wait(milliseconds: 500) else { continue }
      let items = session.items()
      guard case .welcome(_, let path, _) = items.first else { continue }
      if lessonPath == nil || lessonPath == path { return (session, items) }
    }
    return nil
  }
}

/// The loop of a follower.
final class FollowerScreen {
  private let search: SessionSearch
  private let output: TerminalOutput
  private let page: PageTerminal
  private var session: FollowedSession?
  private var view: FollowView
  private var notes: SlideNotes?
  private var began = Double(time(nil))
  /// The first row that is shown; nil to stay with the newest.
  private var offset: Int?
  private var ending: String?
  /// How many milliseconds apart pages are drawn while much arrives.
  private static let drawingInterval: Int32 = 40

  init(_ search: SessionSearch, output: TerminalOutput, page: PageTerminal) {
    self.search = search
    self.output = output
    self.page = page
    view = FollowView(glyphs: output.capabilities.glyphs)
  }

  private var glyphs: Glyphs { output.capabilities.glyphs }
  private var slideView: SlideView {
    SlideView(
      width: output.capabilities.width, height: output.capabilities.height, glyphs: glyphs)
  }

  func run() -> Int32 {
    page.enter()
    defer { page.leave() }
    while output.isOpen {
      if session == nil { connect() }
      draw()
      switch page.next(others: session.map { [$0.descriptor] } ?? [], milliseconds: 1000) {
      case .key(let key): if !press(key) { return 0 }
      case .readable: receive()
      case .suspended: page.suspend()
      case .ended: return 0
      case .resized, .timeout: break
      }
    }
    return 0
  }

  private func connect() {
    guard ending == nil || search.topic == .notes, let (found, items) = search.connect() else { return }
    session = found
    ending = nil
    view = FollowView(glyphs: glyphs)
    for item in items { take(item) }
  }

  /// Takes what arrives within the time between two pages.
  private func receive() {
    guard let session else { return }
    repeat {
      for item in session.items() { take(item) }
    } while session.ending == nil
      && session.wait(milliseconds: Self.drawingInterval)
    guard let sentence = session.ending else { return }
    ending = sentence
    self.session = nil
  }

  private func take(_ item: SharedItem) {
    if case .welcome(_, _, let began) = item { self.began = began }
    if case .notes(let told) = item {
      notes = told
      offset = 0
    }
    view.take(item)
  }

  // MARK: Drawing

  private func draw() {
    let now = time(nil)
    var status = SlideStatus(
      elapsedSeconds: max(0, Int(clamping: Int64(Double(now) - min(max(began, 0), 1e12)))))
    status.message = message
    status.timeOfDay = timeOfDay(now)
    status.slideCount = 0
    if let notes {
      status.slide = min(max(0, notes.slide), 1 << 20)
      status.slideCount = min(max(1, notes.slideCount), 1 << 20)
    }
    let rows = self.rows
    let last = max(0, rows.count - slideView.contentHeight)
    output.draw([.page(slideView.page(rows, from: min(offset ?? last, last), status: status))])
  }

  private var rows: RowList {
    let width = slideView.contentWidth
    if search.topic == .notes {
      return RowList(notes.map { [NotesView(glyphs: glyphs).rows(of: $0, width: width)] } ?? [])
    }
    return view.rows(width: width)
  }

  private var last: Int { max(0, rows.count - slideView.contentHeight) }

  private var message: StyledLine {
    if let ending, session == nil { return StyledLine(ending + " ", .notice) + key("q", "leaves") }
    if session == nil {
      let what = search.topic == .notes ? "lectern present" : ":share"
      return StyledLine("Waiting for `\(what)`. ", .notice) + key("q", "leaves")
    }
    if search.topic == .notes { return key("q", "leaves") }
    let separator = StyledLine(" \(glyphs.separator) ", .hint)
    let place = offset == nil ? key("↑", "scrolls") : key("End", "follows again")
    let keys = [place, key("t", "timelines"), key("m", "messages"), key("q", "leaves")]
    return keys.dropFirst().reduce(keys[0]) { $0 + separator + $1 } + separator
      + StyledLine(view.title, .strong)
  }

  private func key(_ key: String, _ action: String) -> StyledLine {
    StyledLine(key, .key) + StyledLine(" " + action, .hint)
  }

  private func timeOfDay(_ now: time_t) -> String {
    var now = now
    var parts = tm()
    localtime_r(&now, &parts)
    return clockText(Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec))
  }

  // MARK: Keys

  /// Does what a key is for. Returns false to leave.
  private func press(_ key: Key) -> Bool {
    let height = slideView.contentHeight
    switch key {
    case .character("q"), .control("c"), .control("d"): return false
    case .up, .character("k"): scroll(by: -1)
    case .down, .character("j"): scroll(by: 1)
    case .pageUp: scroll(by: 1 - height)
    case .pageDown, .character(" "): scroll(by: height - 1)
    case .home: offset = 0
    case .end: offset = nil
    case .character("t"): view.showsTimelines.toggle()
    case .character("m"): view.showsMessages.toggle()
    case .control("l"): output.draw([.clear])
    default: break
    }
    return true
  }

  private func scroll(by rows: Int) {
    let target = max(0, min(offset ?? last, last) + rows)
    offset = target >= last && search.topic == .follow ? nil : min(target, last)
  }
}
