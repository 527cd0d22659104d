// Sits a person down at the prompt: finds and reads the lesson, starts the session and then the terminal, in this order,
// since starting a session forks and nothing of the terminal may be in the copy.

import CLibedit
import LessonFiles
import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A person at the prompt, from the command line to the exit status.
public struct Sitting {
  /// What the person named: a lesson's path, name or number; nil for the course.
  public var lesson: String?
  /// The background that the colours are chosen for; nil to find out.
  public var background: Background?
  /// What the session keeps to.
  public var session = SessionOptions()
  /// What the keys do while one types; nil for what the environment variable `LECTERN_KEYS` says, else emacs.
  public var keyStyle: KeyStyle?
  /// Whether what the terminal shows is recorded, for `:export`.
  public var isRecorded = false

  public init(lesson: String?, background: Background? = nil) {
    self.lesson = lesson
    self.background = background
  }

  /// Opens the lesson or the course and reads entries until the person leaves.
  ///
  /// - Returns: the exit status: 0, or 2 where there is no such lesson or it cannot be read, after saying so on
  ///   standard error
  public func run() -> Int32 {
    // A recording is to hold no questions, which would be asked again where it is played.
    let (capabilities, typed) = TerminalCapabilities.detect(choosing: background)
    if !isRecorded { return sit(capabilities, typed: typed, recording: nil) }
    return guardingTerminal { recordingTerminal { sit(capabilities, typed: typed, recording: $0) } }
  }

  private func sit(_ capabilities: TerminalCapabilities, typed: [UInt8], recording: String?) -> Int32 {
    let library = LessonLibrary.find()
    let progress = ProgressFile(path: stateFilePath("progress"))
    do {
      var opened: Lesson?
      if let lesson { opened = try LessonReader.read(path: library.path(matching: lesson)) }
      if lesson == nil && library.lessons.isEmpty { throw LessonNotFound(description: library.emptySentence) }
      var options = session
      options.usesASCII = !capabilities.isUnicode
      let session = try Session.start(options: options)
      defer { session.close() }
      // A Ctrl-C that comes a moment too late for the cell must not end the sitting.
      if capabilities.isTerminal { cl_absorb_interrupts() }
      let prompt = Prompt(
        session: session, output: TerminalOutput(capabilities: capabilities),
        reader: reader(for: capabilities, typed: typed), library: library, progress: progress)
      prompt.journalFolder = stateFilePath("sessions")
      prompt.historyFolder = stateFilePath("histories")
      prompt.recording = recording
      if let opened { prompt.open(opened) } else { prompt.openCourse() }
      return prompt.run()
    } catch {
      complain("\(error)")
      return 2
    }
  }

  private func reader(for capabilities: TerminalCapabilities, typed: [UInt8]) -> any EntryReader {
    guard capabilities.movesCursor else { return PlainEntryReader(showsPrompt: capabilities.isTerminal) }
    let history = HistoryFile(path: stateFilePath("history"))
    let editor = LineEditor(capabilities: capabilities, history: history, style: .chosen(keyStyle))
    editor?.pushed = Array(String(decoding: typed, as: UTF8.self).unicodeScalars)[...]
    return editor ?? PlainEntryReader(showsPrompt: true)
  }
}

/// Prints the lessons of the course with titles and progress, as `lectern list` does.
///
/// - Returns: the exit status: 0, or 2 where there are none, after saying so on standard error
public func printCourse() -> Int32 {
  let capabilities = TerminalCapabilities.detect()
  let library = LessonLibrary.find()
  if library.lessons.isEmpty {
    complain(library.emptySentence)
    return 2
  }
  let progress = ProgressFile(path: stateFilePath("progress"))
  let output = TerminalOutput(capabilities: capabilities)
  output.draw(lines: courseLines(library, progress: progress, capabilities: capabilities))
  return 0
}

/// One sentence on standard error, after the program's name.
public func complain(_ sentence: String) {
  let text = sanitizedLines(sentence).joined(separator: "\n")
  writeToStandardError("lectern: \(text)\n")
}

/// Writes text to standard error as it is.
public func writeToStandardError(_ text: String) { _ = writeAll(Array(text.utf8), to: 2) }
