// Keeping a journal of a session, and going on with one that an earlier session left behind when it did not come to
// its end.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What an earlier session of the same lesson left behind.
public struct Leftover: Sendable, Equatable {
  /// How many cells and typed entries had run.
  public var executions: Int
  /// How many changes of cells were not saved.
  public var edits: Int
  /// It did not come to its end; else only its edits are left.
  public var wasCutShort = true
}

extension Session {
  /// Keeps a journal from now on: executions, edits and what is undone, as they happen. Each session has a file of its
  /// own; it is removed when the session is closed, unless edits are not saved then.
  ///
  /// - Parameter folder: where journals are; it is made if it does not exist.
  /// - Returns: what `resumeLeftover` would bring back, if an earlier session of this lesson did not come to its end.
  public func keepJournal(in folder: String) -> Leftover? {
    closeJournal()
    journalRefusal = nil
    guard let path = lesson?.path else { return nil }
    makeFolders(folder)
    let prefix = Self.journalPrefix(of: path)
    journalPath = "\(folder)/\(prefix)-\(getpid())-\(Clock.monotonic()).journal"
    leftover = newestLeftover(in: folder, prefix: prefix)
    guard let leftover else { return nil }
    return Leftover(
      executions: Self.executionCount(leftover.entries), edits: Self.unsaved(leftover.entries).count,
      wasCutShort: leftover.entries.last != .closed)
  }

  /// Brings back what an earlier session left behind: its edits, and its executions with their outputs, which count as
  /// undone, as their state is gone.
  ///
  /// - Returns: what was brought back; nil if there was nothing.
  @discardableResult
  public func resumeLeftover() -> Leftover? {
    guard let (found, entries) = leftover else { return nil }
    leftover = nil
    let edits = Self.unsaved(entries)
    for edit in edits { replay(edit) }
    var restored: [Execution] = []
    for case .executed(var execution) in entries {
      execution.isUndone = true
      restored.append(execution)
    }
    executions = restored + executions
    // From now on this session's journal has it all.
    for entry in entries where entry != .closed { note(entry) }
    if journalFailure == nil { found.remove() }
    return Leftover(executions: restored.count, edits: edits.count)
  }

  /// Why the journal is not kept any more, as a sentence; nil while all is well.
  public var journalFailure: String? { journal?.failure ?? journalRefusal }

  /// Adds to the journal, which is made with its first entry.
  func note(_ entry: JournalEntry) {
    if journal == nil, let journalPath, journalRefusal == nil {
      journal = Journal(path: journalPath)
      if journal == nil {
        journalRefusal =
          "What you do is not kept for a restart: \(journalPath) cannot be made (\(String(cString: strerror(errno))))."
      }
    }
    journal?.append(entry)
  }

  /// Ends the journal.
  ///
  /// - Parameter isNeeded: the session does not come to its end; otherwise nothing of it is needed once all edits are
  ///   saved.
  func closeJournal(isNeeded: Bool = false) {
    if !isNeeded {
      if editedCells.isEmpty { journal?.remove() } else { journal?.append(.closed) }
    }
    journal = nil
    journalPath = nil
    leftover = nil
  }

  private func replay(_ entry: JournalEntry) {
    switch entry {
    case .edited(let cell, let source) where (lesson?.codeCells.count ?? 0) < cell:
      // The file has fewer cells now: what was written into one of them is the person's own.
      change { $0.insert(source, asCell: cell) }
    case .edited(let cell, let source): change { $0.setSource(source, ofCell: cell) }
    case .inserted(let source, let number): change { $0.insert(source, asCell: number) }
    case .deleted(let cell) where isOwn(cell: cell): change { $0.remove(cell: cell) }
    case .moved(let cell, let target) where isOwn(cell: cell): change { $0.move(cell: cell, to: target) }
    default: break
    }
  }

  private static func executionCount(_ entries: [JournalEntry]) -> Int {
    entries.count { if case .executed = $0 { true } else { false } }
  }

  /// The changes of cells since the last time that the lesson was saved.
  private static func unsaved(_ entries: [JournalEntry]) -> [JournalEntry] {
    let start = entries.lastIndex(of: .saved).map { $0 + 1 } ?? 0
    return entries[start...].filter { entry in
      switch entry {
      case .edited, .inserted, .deleted, .moved: true
      case .executed, .saved, .closed: false
      }
    }
  }

  /// The newest journal of this lesson that no living session holds and that has something in it.
  private func newestLeftover(in folder: String, prefix: String) -> (Journal, [JournalEntry])? {
    var found: (journal: Journal, entries: [JournalEntry], time: Int)?
    for name in (FolderListing.names(in: folder) ?? []).sorted()
    where name.hasPrefix(prefix + "-") && name.hasSuffix(".journal") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0, let journal = Journal(path: path) else { continue }
      let entries = journal.read()
      #if canImport(Darwin)
        let time = status.st_mtimespec.tv_sec
      #else
        let time = status.st_mtim.tv_sec
      #endif
      if entries.isEmpty {
        journal.remove()
      } else if found.map({ $0.time <= time }) ?? true {
        found = (journal, entries, time)
      }
    }
    return found.map { ($0.journal, $0.entries) }
  }

  private func makeFolders(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }

  /// What the names of a lesson's journals begin with: a number made of its path.
  private static func journalPrefix(of path: String) -> String {
    var whole = path
    if let buffer = realpath(path, nil) {
      whole = String(cString: buffer)
      free(buffer)
    }
    let number = whole.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(number, radix: 16)
  }
}
