// Opening lessons at the prompt, the list of the course, and how a lesson ends.

import LessonFiles
import Notebook

extension Prompt {
  // MARK: Opening

  /// Opens a lesson at its start, or where the person stopped.
  ///
  /// - Parameters:
  ///   - lesson: the lesson, whose path is known
  ///   - resumes: whether to go on where the person stopped
  public func open(_ lesson: Lesson, resumes: Bool = false) {
    let isFirstLesson = progress.load().isEmpty
    session.open(lesson)
    share(welcome)
    if let editor = reader as? LineEditor, let historyFolder {
      editor.lessonHistory = lesson.path.map { HistoryFile(folder: historyFolder, lesson: $0) }
    }
    hintsShown = [:]
    exerciseInHand = nil
    solvedTries = [:]
    solutionAskedFor = nil
    let leftover = journalFolder.flatMap { session.keepJournal(in: $0) }
    defer { if let leftover { offer(leftover) } }
    position = nil
    let stopped = lesson.path.flatMap { progress.progress(of: $0)?.cell }
    let index = stopped.flatMap { number in lesson.cells.firstIndex { $0.number == number } }
    guard let stopped, let index, stopped > 1 else {
      show(from: 0, of: lesson)
      rememberPosition()
      if isFirstLesson, let tour = library.tour,
        !samePath(tour.path, lesson.path.map(ProgressFile.resolved) ?? "")
      {
        hint("New here? ", keys: [(":open \(tour.name)", "shows in two minutes how this works")])
      }
      return
    }
    if resumes {
      let before = lesson.cells.indices.last { $0 < index && lesson.cells[$0].kind == .code }
      show(from: (before ?? -1) + 1, of: lesson)
      hint("You stopped here. ", keys: [(":run above", "runs the cells before it, for their state")])
    } else {
      show(from: 0, of: lesson)
      hint("Last time you got to cell \(stopped). ", keys: [(":goto \(stopped)", "goes there")])
    }
  }

  private func offer(_ leftover: Leftover) {
    guard leftover.wasCutShort else {
      let (edits, them) = leftover.edits == 1 ? ("1 edit", "it") : ("\(leftover.edits) edits", "them")
      return hint("You left \(edits) here unsaved. ", keys: [(":resume", "brings \(them) back")])
    }
    hint(
      "The last session here was cut short: \(described(leftover)). ",
      keys: [(":resume", "brings back its edits and outputs")])
  }

  private func described(_ leftover: Leftover) -> String {
    let counts = [(leftover.executions, "run"), (leftover.edits, "edit")].filter { $0.0 > 0 }
    return counts.map { "\($0.0) \($0.1)" + ($0.0 == 1 ? "" : "s") }.joined(separator: " and ")
  }

  /// `:resume`
  func resumeLeftover() -> CommandOutcome {
    guard let leftover = session.resumeLeftover() else {
      say("There is nothing to bring back: the last session of this lesson came to its end.")
      return .goOn
    }
    hint(
      "\(described(leftover)) are back. The state is empty; ", keys: [(":run above", "builds it up to here")])
    return .goOn
  }

  /// Opens the lesson in a file, or says why not.
  func open(path: String, resumes: Bool = false) {
    do {
      let lesson = try LessonReader.read(path: path)
      if session.lesson != nil { try session.reset() }
      open(lesson, resumes: resumes)
    } catch {
      say("\(error)")
    }
  }

  /// `:open LESSON`
  func openLesson(_ argument: String) -> CommandOutcome {
    if argument.isEmpty {
      say("Say which lesson: a number or name of the course, or a file (:lessons shows the course).")
      return .goOn
    }
    do throws(LessonNotFound) {
      let path = try library.path(matching: argument)
      rememberPosition()
      open(path: path)
    } catch {
      say(error.description)
    }
    return .goOn
  }

  /// Remembers how far the person got.
  func rememberPosition() {
    guard let lesson = session.lesson, let path = lesson.path else { return }
    let cell = position.flatMap { lesson.cells.indices.contains($0) ? lesson.cells[$0].number : nil }
    progress.remember(path: path, cell: cell)
  }

  // MARK: The course

  /// Opens the course: the only lesson, or a list of all with the one to go on with.
  public func openCourse() {
    if library.lessons.count == 1, let only = library.lessons.first {
      open(path: only.path, resumes: true)
      return
    }
    suggestedLesson = lessonToGoOnWith()
    output.draw(lines: [StyledLine("Lectern", .title), ""])
    _ = listLessons()
    if let tour = library.tour, progress.load().isEmpty {
      suggestedLesson = tour
      hint(
        "Welcome! The tour shows in two minutes how this works. ",
        keys: [("Enter", "starts it"), (":open LESSON", "opens another"), (":quit", "leaves")])
      return
    }
    guard let suggestedLesson else { return }
    hint(
      "",
      keys: [
        ("Enter", "opens \(suggestedLesson.number)"), (":open LESSON", "opens another"),
        (":help", "shows more"),
      ])
  }

  /// The lesson opened last if it was not finished, else the one after it.
  private func lessonToGoOnWith() -> CourseLesson? {
    for entry in progress.load() {
      guard let index = library.lessons.firstIndex(where: { samePath($0.path, entry.path) }) else { continue }
      if entry.cell != nil { return library.lessons[index] }
      return library.lessons.dropFirst(index + 1).first ?? library.lessons[index]
    }
    return library.lessons.first
  }

  private func samePath(_ path: String, _ resolved: String) -> Bool {
    ProgressFile.resolved(path) == resolved
  }

  /// `:lessons`
  func listLessons() -> CommandOutcome {
    if library.lessons.isEmpty {
      say(library.emptySentence)
      return .goOn
    }
    output.draw(lines: courseLines(library, progress: progress, capabilities: output.capabilities) + [""])
    return .goOn
  }

  // MARK: The end

  /// What was done in the lesson and what can be done now.
  func showClosing() {
    guard session.lesson != nil else { return }
    showSummary()
    var keys = [(":rerun", "runs the last again"), (":list", "shows all cells")]
    if let next = lessonAfterThis() { keys.append((":open \(next.number)", "goes on with \(next.name)")) }
    keys.append((":quit", "leaves"))
    hint("", keys: keys)
    isCellOnScreen = false
  }

  /// What was done in the lesson.
  func showSummary() {
    guard let lesson = session.lesson else { return }
    let cells = lesson.codeCells.filter { !$0.isAside }
    let runs = cells.compactMap { cell in
      cell.number.flatMap { session.lastExecution(ofCell: $0) }.map { (cell: cell, execution: $0) }
    }
    let last = runs.map(\.execution)
    let failed = runs.count { $0.execution.failed && !isExpectedToFail($0.cell, $0.execution) }
    let time = TimeText.format(last.reduce(0) { $0 + $1.times.wall }, ascii: glyphs == .ascii)
    var sentence = "The end of \(title(of: lesson)): \(last.count) of \(cells.count) cells run"
    if failed > 0 { sentence += ", \(failed) failed" }
    if !last.isEmpty { sentence += ", in \(time)" }
    let isWhole = last.count == cells.count && failed == 0
    output.draw(
      lines: [
        StyledLine(isWhole ? glyphs.tick + " " : "", .success) + StyledLine(sentence + ".", .strong)
      ])
    let guesses = GuessView(width: output.capabilities.textWidth, glyphs: glyphs)
    output.draw(lines: guesses.summary(of: session.guessedExecutions))
  }

  private func title(of lesson: Lesson) -> String {
    let title = sanitizedLine(lesson.title)
    return output.capabilities.isUnicode ? "“\(title)”" : "\"\(title)\""
  }

  private func lessonAfterThis() -> CourseLesson? {
    guard let path = session.lesson?.path else { return nil }
    let own = ProgressFile.resolved(path)
    guard let index = library.lessons.firstIndex(where: { samePath($0.path, own) }) else { return nil }
    return library.lessons.dropFirst(index + 1).first
  }
}

extension LessonLibrary {
  /// The lesson that shows how all others work.
  var tour: CourseLesson? { lessons.first { $0.name == "tour" } }

  /// Says why there is nothing to list.
  public var emptySentence: String {
    guard let folder else {
      return "No folder with lessons was found; set LECTERN_LESSONS to it, or name a lesson's file."
    }
    return "\(sanitizedLine(folder)) holds no lessons (.md or .ipynb files)."
  }
}

/// The lines of the course's list: numbers, names, titles and progress.
///
/// - Parameters:
///   - library: the course
///   - progress: how far the person got
///   - capabilities: where the lines will be shown
public func courseLines(
  _ library: LessonLibrary, progress: ProgressFile, capabilities: TerminalCapabilities
) -> [StyledLine] {
  let stops = progress.load()
  let glyphs = capabilities.glyphs
  let numberWidth = library.lessons.map { String($0.number).count }.max() ?? 1
  let nameWidth = library.lessons.map { displayWidth(of: $0.name) }.max() ?? 1
  return library.lessons.map { entry in
    var line = padded(StyledLine("\(entry.number)", .cellNumber), to: numberWidth + 2, .right) + "  "
    line = line + padded(StyledLine(sanitizedLine(entry.name), .cellName), to: nameWidth) + "  "
    let own = ProgressFile.resolved(entry.path)
    do throws(LessonError) {
      let lesson = try LessonReader.read(path: entry.path)
      line = line + StyledLine(sanitizedLine(lesson.title))
      if let stop = stops.first(where: { $0.path == own }) {
        let count = lesson.codeCells.count
        line =
          line
          + (stop.cell.map { StyledLine("  at cell \($0) of \(count)", .hint) }
            ?? StyledLine("  \(glyphs.tick) done", .success))
      }
    } catch {
      line = line + StyledLine(sanitizedLine(error.description), .notice)
    }
    return truncated(
      line, to: capabilities.isTerminal ? capabilities.width : Int.max, ellipsis: glyphs.ellipsis)
  }
}
