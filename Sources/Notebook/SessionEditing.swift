// Editing the lesson of a session: cells are changed, added, moved and taken out here and nowhere in the file, until it
// is saved.

import LessonFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Session {
  /// Whether a code cell does not say what the file has; a cell of the person's own counts as edited.
  public func isEdited(cell number: Int) -> Bool { draft?.changedCells.contains(number) ?? false }

  /// Whether a code cell is one of the person's own, which the file does not have.
  public func isOwn(cell number: Int) -> Bool {
    draft.map { $0.key(ofCell: number) != nil && $0.storedSource(ofCell: number) == nil } ?? false
  }

  /// The source that the file has for a code cell; nil for one of the person's own.
  public func storedSource(ofCell number: Int) -> String? { draft?.storedSource(ofCell: number) }

  /// The numbers of the code cells with edits that are not saved.
  public var editedCells: [Int] { draft?.changedCells ?? [] }

  /// Gives a code cell another text.
  public func edit(cell number: Int, source: String) {
    change { $0.setSource(source, ofCell: number) }
    note(.edited(cell: number, source: source))
  }

  /// Gives a code cell the text that the file has.
  ///
  /// - Throws: `SessionFailure` for a cell of the person's own.
  public func revert(cell number: Int) throws(SessionFailure) {
    guard let source = storedSource(ofCell: number) else {
      throw SessionFailure(
        "Cell \(number) is your own, the file has no text for it; :delete \(number) takes it out.")
    }
    edit(cell: number, source: source)
  }

  /// Adds a code cell.
  ///
  /// - Parameters:
  ///   - source: its text.
  ///   - number: the number that it gets; one more than there are puts it at the end.
  public func insertCell(_ source: String, as number: Int) {
    change { $0.insert(source, asCell: number) }
    note(.inserted(source: source, number: number))
  }

  /// Takes out a code cell of the person's own.
  ///
  /// - Throws: `SessionFailure` for a cell of the lesson.
  public func delete(cell number: Int) throws(SessionFailure) {
    try expectOwn(number, "deleted")
    change { $0.remove(cell: number) }
    note(.deleted(cell: number))
  }

  /// Moves a code cell of the person's own.
  ///
  /// - Parameters:
  ///   - number: the cell.
  ///   - target: the number that it gets.
  /// - Throws: `SessionFailure` for a cell of the lesson, and for a number beyond those of the lesson.
  public func move(cell number: Int, to target: Int) throws(SessionFailure) {
    try expectOwn(number, "moved")
    let count = lesson?.codeCells.count ?? 0
    guard (1...max(1, count)).contains(target) else {
      throw SessionFailure("There is no place \(target) in this lesson; the places are 1 to \(count).")
    }
    change { $0.move(cell: number, to: target) }
    note(.moved(cell: number, to: target))
  }

  private func expectOwn(_ number: Int, _ what: String) throws(SessionFailure) {
    guard isOwn(cell: number) else {
      throw SessionFailure(
        "Cell \(number) belongs to the lesson; only cells of your own (:new) can be \(what).")
    }
  }

  /// Changes the draft; executions go on belonging to their cells, whatever their numbers become.
  func change(_ body: (inout LessonDraft) -> Void) {
    guard var draft else { return }
    let before = draft
    body(&draft)
    self.draft = draft
    renumberExecutions { number in before.key(ofCell: number).flatMap { draft.number(ofKey: $0) } }
  }

  private func renumberExecutions(_ newNumber: (Int) -> Int?) {
    for index in executions.indices {
      guard let number = executions[index].cellNumber else { continue }
      executions[index].cellNumber = newNumber(number)
    }
  }

  // MARK: The file

  /// Writes the lesson with its edits.
  ///
  /// - Parameter path: the file; nil for the lesson's own.
  /// - Returns: the file that was written.
  /// - Throws: `SessionFailure` if it cannot be written, or would overwrite what somebody else has changed; the old
  ///   file is whole then.
  @discardableResult
  public func save(to path: String? = nil) throws(SessionFailure) -> String {
    guard let lesson, let target = path ?? lesson.path else {
      throw SessionFailure("There is nothing to save; :open opens a lesson.")
    }
    if target == lesson.path, fileHasChanged {
      throw SessionFailure(
        "\(target) has changed since it was opened; :reload takes the changes over, :save FILE writes elsewhere."
      )
    }
    do throws(LessonError) {
      try LessonWriter.write(lesson, to: target)
      if target == lesson.path {
        // The file has all cells now, in this order.
        fileStamp = FileStamp(path: target)
        draft = LessonDraft(try LessonReader.read(path: target))
        note(.saved)
      }
    } catch {
      throw SessionFailure(error.description)
    }
    return target
  }

  /// Whether the lesson's file is not what it was when it was read; false where it is gone.
  public var fileHasChanged: Bool {
    guard let path = lesson?.path, let now = FileStamp(path: path) else { return false }
    return now != fileStamp
  }

  /// Reads the lesson's file again. Edits, the person's own cells and what was run stay.
  ///
  /// - Throws: `SessionFailure` if it cannot be read; the lesson stays as it is then.
  public func reload() throws(SessionFailure) {
    guard let path = lesson?.path else { throw SessionFailure("There is no file to read again.") }
    guard let before = draft else { return }
    let stamp = FileStamp(path: path)
    do throws(LessonError) {
      let (after, keys) = before.carriedOver(to: try LessonReader.read(path: path))
      draft = after
      fileStamp = stamp
      renumberExecutions { number in
        before.key(ofCell: number).flatMap { keys[$0] }.flatMap { after.number(ofKey: $0) }
      }
    } catch {
      throw SessionFailure(error.description)
    }
  }
}

/// What tells one state of a file from another: which file it is, how long, and when it was written.
struct FileStamp: Equatable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil if there is no such file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }
}
