// `lectern present`: from the command line to the exit status. The terminal gets its guard before anything is started, and
// the session before anything of the terminal is touched.

import CLibedit
import LessonFiles
import Notebook

/// A lesson in front of a class.
public struct Presentation {
  /// The lesson's path, name or number.
  public var lesson: String
  /// The background that the colours are chosen for; nil to find out.
  public var background: Background?
  /// What the session keeps to.
  public var session = SessionOptions()
  /// What the keys do while one types; nil for what the environment variable `LECTERN_KEYS` says, else emacs.
  public var keyStyle: KeyStyle?
  /// Whether what the terminal shows is recorded, for `:export`.
  public var isRecorded = false

  public init(lesson: String, background: Background? = nil) {
    self.lesson = lesson
    self.background = background
  }

  /// Presents until the person leaves.
  ///
  /// - Returns: the exit status: 0, or 2 where the lesson cannot be read or the terminal cannot show pages, after saying
  ///   so on standard error
  public func run() -> Int32 {
    let (capabilities, typed) = TerminalCapabilities.detect(choosing: background)
    guard capabilities.isTerminal, capabilities.movesCursor else {
      complain(
        "A presentation needs a terminal whose cursor can be moved (TERM is "
          + "\(environmentValue("TERM") ?? "not set")); `lectern run` prints a lesson anywhere.")
      return 2
    }
    let library = LessonLibrary.find()
    do {
      let opened = try LessonReader.read(path: library.path(matching: lesson))
      return guardingTerminal {
        isRecorded
          ? recordingTerminal { present(opened, library, capabilities, typed: typed, recording: $0) }
          : present(opened, library, capabilities, typed: typed, recording: nil)
      }
    } catch {
      complain("\(error)")
      return 2
    }
  }

  private func present(
    _ opened: Lesson, _ library: LessonLibrary, _ capabilities: TerminalCapabilities, typed: [UInt8],
    recording: String?
  ) -> Int32 {
    var options = session
    options.usesASCII = !capabilities.isUnicode
    let session: Session
    do throws(SessionFailure) {
      session = try Session.start(options: options)
    } catch {
      complain(error.description)
      return 1
    }
    defer { session.close() }
    cl_absorb_interrupts()
    let output = TerminalOutput(capabilities: capabilities)
    let history = HistoryFile(path: stateFilePath("history"))
    guard let page = PageTerminal(output: output, typed: typed),
      let editor = LineEditor(
        capabilities: capabilities, history: history, style: .chosen(keyStyle))
    else {
      complain("This terminal cannot be read key by key; `lectern run` prints a lesson anywhere.")
      return 2
    }
    let prompt = Prompt(
      session: session, output: output, reader: editor, library: library,
      progress: ProgressFile(path: stateFilePath("progress")))
    prompt.recording = recording
    session.open(opened)
    let leftover = stateFilePath("sessions").flatMap { session.keepJournal(in: $0) }
    let presenter = Presenter(prompt: prompt, page: page)
    do throws(SessionFailure) {
      prompt.notes = try Broadcast(.notes, welcome: prompt.welcome, keeping: 0)
      presenter.tellNotes()
    } catch {
      presenter.message = StyledLine(sanitizedLine(error.description), .notice)
    }
    if let leftover {
      let sentence =
        leftover.wasCutShort
        ? "The last session here was cut short; :resume brings it back."
        : "There are unsaved edits here; :resume brings them back."
      presenter.message = StyledLine(sentence, .notice)
    }
    let status = presenter.run()
    prompt.showSummary()
    return status
  }
}
