// A session as a file for reading: `:export`. The ending of the name says which kind it is to be.

import LessonFiles
import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Command {
  static let exportCommands: [Command] = [
    Command(
      name: "export", arguments: "[--force] FILE", argument: .file,
      summary: "write the session as it was, with what came of it",
      details: [
        "The ending says how: .html (a page that needs nothing else), .ipynb, .md, .txt, or .cast, the recording of a",
        "session that was started with --record. A file that is there already is replaced with --force only.",
        "Example:  :export talk.html",
      ],
      action: { prompt, argument in prompt.exportSession(argument) })
  ]
}

/// Why a session cannot be exported, as a sentence.
private struct ExportFailure: Error, CustomStringConvertible { var description: String }

extension Prompt {
  /// `:export [--force] FILE`
  func exportSession(_ argument: String) -> CommandOutcome {
    var path = argument
    let isForced = path.hasPrefix("--force ")
    if isForced { path = trimmed(path.dropFirst("--force ".count)) }
    if path.isEmpty || path == "--force" {
      say("Say which file, as in :export talk.html (or .ipynb, .md, .txt, .cast).")
      return .goOn
    }
    if !isForced, access(path, F_OK) == 0 {
      say("\(sanitizedLine(path)) is there already; :export --force \(sanitizedLine(path)) replaces it.")
      return .goOn
    }
    do {
      try write(session, to: path)
      say("The session is in \(sanitizedLine(path)).")
    } catch {
      say(sanitizedLine("\(error)"))
    }
    return .goOn
  }

  private func write(_ session: Session, to path: String) throws {
    let ending = path.lastIndex(of: ".").map { path[$0...].lowercased() } ?? ""
    switch ending {
    case ".html", ".htm": try LessonPage.write(session.recordedLesson, to: path)
    case ".ipynb": try LessonWriter.write(session.recordedLesson, to: path)
    case ".md": try LessonWriter.write(SessionText(session).lesson, to: path)
    case ".txt": try LessonWriter.writeText(SessionText(session).plain, to: path)
    case ".cast":
      guard let recording else {
        throw ExportFailure(
          description:
            "This session is not recorded; start it as `lectern --record` to be able to write a .cast file.")
      }
      guard let text = readTextFile(recording, atMost: Recording.sizeLimit) else {
        throw ExportFailure(description: "The recording of this session cannot be read any more.")
      }
      try LessonWriter.writeText(text, to: path)
    default:
      throw ExportFailure(
        description:
          "Sessions are written as .html, .ipynb, .md, .txt or .cast; \(path) has none of these endings.")
    }
  }
}

/// A session as text, drawn like on a screen of a fixed width.
struct SessionText {
  private static let width = 80

  private let parts: [SessionPart]
  private let metadata: JSONObject
  private let glyphs = Glyphs.unicode

  init(_ session: Session) {
    parts = session.record
    metadata = session.lesson?.metadata ?? JSONObject()
  }

  /// As a lesson in which what came of a cell stands behind it, in fences.
  var lesson: Lesson {
    var recorded = Lesson(format: .jupytextMarkdown, metadata: metadata)
    for part in parts {
      switch part {
      case .text(let cell): recorded.cells.append(cell)
      case .cell(let cell, let execution):
        recorded.cells += [cell] + (execution.map(outcome) ?? [])
      case .typed(let execution):
        var cell = Cell(kind: .code, source: execution.source)
        cell.tags = ["typed"]
        recorded.cells += [cell] + outcome(of: execution)
      }
    }
    return recorded
  }

  /// As plain text, as it was to be seen.
  var plain: String {
    var view = FollowView(glyphs: glyphs)
    for part in parts {
      switch part {
      case .text(let cell): view.take(.text(cell.source))
      case .cell(let cell, let execution):
        view.take(.cell(SharedCell(cell)))
        if let execution { take(execution, into: &view) }
      case .typed(let execution):
        view.take(.typed(execution.source))
        take(execution, into: &view)
      }
    }
    return view.rows(width: Self.width).all.map { blankless($0.text) + "\n" }.joined()
  }

  private func take(_ execution: Execution, into view: inout FollowView) {
    for record in execution.outputs { view.take(.output(record)) }
    view.take(.finished(execution))
  }

  /// A cell for what was printed and what the processes did; none where there is nothing to show.
  private func outcome(of execution: Execution) -> [Cell] {
    var view = ExecutionView(glyphs: glyphs)
    var drawn = DrawnLines()
    for record in execution.outputs { drawn.draw(view.operations(for: .output(record))) }
    drawn.draw(view.operations(for: .finished(execution)))
    var blocks = [drawn.lines]
    if !execution.processes.isEmpty {
      blocks.append(
        TimelineView(width: Self.width, glyphs: glyphs).lines(
          for: execution.ledger, coresBusy: execution.coresBusy))
    }
    let texts = blocks.filter { !$0.isEmpty }.map { lines in
      fence(lines.map { blankless($0.text) }.joined(separator: "\n"))
    }
    return texts.isEmpty ? [] : [Cell(kind: .markdown, source: texts.joined(separator: "\n\n"))]
  }

  /// A text between fences that are longer than any in it.
  private func fence(_ text: String) -> String {
    var longest = 2
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let marks = String(repeating: "`", count: longest + 1)
    return "\(marks)text\n\(trimmedLines(text))\n\(marks)"
  }

  /// Without empty lines at both ends.
  private func trimmedLines(_ text: String) -> String {
    var rest = text.drop { $0 == "\n" }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// A row without blanks at its end, and with plain ones for those that no line is broken at.
  private func blankless(_ line: String) -> String {
    var line = String(line.map { $0 == "\u{A0}" ? " " : $0 })
    while line.last == " " { line.removeLast() }
    return line
  }
}
