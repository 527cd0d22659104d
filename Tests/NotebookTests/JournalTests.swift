// Journals: what is written is read again, whatever a crash cut off; sessions that did not come to their end are taken
// up again.

import LessonFiles
import TestSupport
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct JournalTests {
  static let samples: [JournalEntry] = {
    var execution = Execution(number: 3, cellNumber: 2, cellName: "two", source: "x\n'ü'")
    execution.append(OutputRecord(processIdentifier: 7, processName: "Anna", stream: .error, text: "no\n"))
    execution.result = "'ü'"
    execution.error = ExecutionError(typeName: "E", message: "m", traceback: "t\n")
    execution.kernelDeath = "It died."
    execution.guess = .time(2)
    return [
      .executed(execution), .edited(cell: 1, source: "y"), .inserted(source: "z", number: 9),
      .deleted(cell: 4),
      .moved(cell: 5, to: 1), .saved,
    ]
  }()

  static let bytes = samples.reduce(Journal.mark) { $0 + Journal.record($1) }

  @Test func everyEntryIsReadAgain() {
    #expect(Journal.entries(in: Self.bytes).entries == Self.samples)
    #expect(Journal.entries(in: Self.bytes).length == Self.bytes.count)
  }

  @Test func aCutAnywhereLeavesTheWholeEntriesBefore() {
    var ends = [Journal.mark.count]
    for sample in Self.samples { ends.append(ends[ends.count - 1] + Journal.record(sample).count) }
    for length in 0..<Self.bytes.count {
      let (entries, kept) = Journal.entries(in: Array(Self.bytes.prefix(length)))
      let whole = ends.lastIndex { $0 <= length } ?? 0
      #expect(entries == Array(Self.samples.prefix(whole)))
      #expect(kept == (length < Journal.mark.count ? 0 : ends[whole]))
    }
  }

  @Test func aFlippedByteEndsTheEntries() {
    for index in Journal.mark.count..<Self.bytes.count {
      var bytes = Self.bytes
      bytes[index] ^= 0x10
      let entries = Journal.entries(in: bytes).entries
      #expect(entries.count < Self.samples.count && entries == Array(Self.samples.prefix(entries.count)))
    }
  }

  @Test(.timeLimit(.minutes(1))) func aJournalGoesOnBehindACut() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/a.journal"
    do {
      let journal = try #require(Journal(path: path))
      for sample in Self.samples { journal.append(sample) }
      #expect(Journal(path: path) == nil)
    }
    truncate(path, off_t(Self.bytes.count - 1))
    // A process that another test forks meanwhile has the lock as well, until it begins another program.
    var reopened = Journal(path: path)
    while reopened == nil {
      let descriptor = open(path, O_RDWR | O_CLOEXEC)
      try #require(flock(descriptor, LOCK_EX) == 0)
      close(descriptor)
      reopened = Journal(path: path)
    }
    let journal = try #require(reopened)
    #expect(journal.read() == Self.samples.dropLast())
    journal.append(.saved)
    #expect(journal.read() == Self.samples && journal.failure == nil)
  }

  @Test func whereNothingCanBeWrittenASentenceSaysSo() throws {
    #expect(Journal(path: "/proc/none.journal") == nil)
    let full = try #require(Journal(path: "/dev/full"))
    full.append(.saved)
    #expect(full.failure?.contains("No space left") == true)
  }
}

@Suite(.serialized) struct SessionJournalTests {
  private static func open(_ session: Session, _ folder: TemporaryFolder) throws -> Leftover? {
    let path = folder.path + "/lesson.md"
    if folder.read("lesson.md") == nil {
      _ = folder.write("# T\n\n```python\nN = 1\n```\n\n```python\nN\n```\n", to: "lesson.md")
    }
    session.open(try LessonReader.read(path: path))
    return session.keepJournal(in: folder.path)
  }

  private static func cells(_ session: Session) -> [Cell] { session.lesson?.codeCells ?? [] }

  @Test func whatWasCutShortComesBack() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      var session = try Session.start()
      #expect(try SessionJournalTests.open(session, folder) == nil)
      for cell in SessionJournalTests.cells(session) { session.run(cell) }
      session.edit(cell: 1, source: "N = 2")
      session.insertCell("own", as: 3)
      session.run(source: "print('typed')")
      session.close(keepingJournal: true)

      session = try Session.start()
      #expect(try SessionJournalTests.open(session, folder) == Leftover(executions: 3, edits: 2))
      session.run(source: "1")
      #expect(session.resumeLeftover() == Leftover(executions: 3, edits: 2))
      #expect(session.resumeLeftover() == nil)
      #expect(SessionJournalTests.cells(session).map(\.source) == ["N = 2", "N", "own"])
      #expect(session.lastRun(ofCell: 2)?.result == "1" && session.lastExecution(ofCell: 2) == nil)
      #expect(session.executions.map(\.isUndone) == [true, true, true, false])
      #expect(session.executions[2].text(of: .out) == "typed\n")
      for cell in SessionJournalTests.cells(session).prefix(2) { session.run(cell) }
      #expect(session.executions.last?.result == "2")
      try session.save()
      session.close()
      #expect(folder.names == ["lesson.md"])
    }
  }

  @Test func editsThatAreNotSavedAreKeptAtTheEnd() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      var session = try Session.start()
      _ = try SessionJournalTests.open(session, folder)
      session.edit(cell: 1, source: "N = 2")
      session.run(SessionJournalTests.cells(session)[0])
      session.close()
      let left = Leftover(executions: 1, edits: 1, wasCutShort: false)
      session = try Session.start()
      #expect(try SessionJournalTests.open(session, folder) == left)
      session.close()
      session = try Session.start()
      // Nobody took it up, and it is still there.
      #expect(try SessionJournalTests.open(session, folder) == left)
      _ = session.resumeLeftover()
      session.close(keepingJournal: true)
      session = try Session.start()
      #expect(try SessionJournalTests.open(session, folder) == Leftover(executions: 1, edits: 1))
      session.close()
    }
  }

  @Test func twoSessionsDoNotTouchEachOther() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      let one = try Session.start()
      _ = try SessionJournalTests.open(one, folder)
      one.run(source: "1")
      let held = try #require(one.journal)
      #expect(Journal(path: held.path) == nil)
      #expect(folder.names.count == 2)
      one.close()
      #expect(folder.names == ["lesson.md"])
    }
  }

  @Test func aLessonWithFewerCellsLosesNothing() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      var session = try Session.start()
      _ = try SessionJournalTests.open(session, folder)
      session.edit(cell: 2, source: "changed")
      session.insertCell("own", as: 3)
      session.close(keepingJournal: true)
      _ = folder.write("# T\n\n```python\nN = 1\n```\n", to: "lesson.md")
      session = try Session.start()
      _ = try SessionJournalTests.open(session, folder)
      session.resumeLeftover()
      #expect(SessionJournalTests.cells(session).map(\.source) == ["N = 1", "changed", "own"])
      session.close()
    }
  }

  @Test func aFolderThatTakesNoFilesIsSaidOnce() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      let session = try Session.start()
      _ = try SessionJournalTests.open(session, folder)
      #expect(session.keepJournal(in: "/proc/none") == nil)
      #expect(session.run(source: "1").result == "1")
      #expect(session.journalFailure?.contains("is not kept for a restart") == true)
      session.close()
    }
  }
}
