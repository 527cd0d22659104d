// Stale marks, and running a cell again and again.

import LessonFiles
import Testing

@testable import Notebook

@Suite struct CellNamesTests {
  @Test(arguments: [
    ("x = 1\nprint(x)", "print"), ("y = x", "x"), ("x += 1", "x"), ("for i in r: print(i)", "print r"),
    ("def f(): return g(a)\ng = 1", "a"), ("import time\nt = time.time()", ""), ("%%time\nz = w", "w"),
    ("with open(p) as f:\n  f.read()", "open p"), ("try: a\nexcept E as e: print(e)", "E a print"),
    ("!ls", ""),
    ("a = [i for i in b]", "b"), ("if c: d = 1\nprint(d)", "c print"), ("x = = 1", ""),
  ])
  func namesThatACellTakes(_ source: String, _ wanted: String) {
    #expect(CellNames(source).read.sorted().joined(separator: " ") == wanted)
  }

  @Test(arguments: [
    ("x.append(1)", "x"), ("x[0].y = 1", "x"), ("del x[0]", "x"), ("x.count(1)", ""), ("y = x.pop()", "x"),
    ("x[1] += 1", "x"), ("f().append(1)", ""),
  ])
  func namesThatACellChangesInTheirPlace(_ source: String, _ wanted: String) {
    #expect(CellNames(source).mutated.sorted().joined(separator: " ") == wanted)
  }

  @Test func definitionsAreToldFromAssignments() {
    let names = CellNames("import a\ndef f(): pass\nclass C: pass\nx = 1\ndef x(): pass")
    #expect(names.defined == ["a", "f", "C"] && names.assigned == ["a", "f", "C", "x"])
  }
}

@Suite(.serialized) struct StaleTests {
  private static func session(_ sources: String...) throws -> Session {
    let session = try Session.start()
    session.open(Lesson(format: .jupytextMarkdown, cells: sources.map { Cell(kind: .code, source: $0) }))
    return session
  }

  private static func run(_ session: Session, _ numbers: Int...) {
    for number in numbers {
      guard let cell = session.lesson?.codeCells[number - 1] else { continue }
      session.run(cell)
    }
  }

  @Test func aLaterRunMakesItsReadersStale() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session("n = 1", "m = n + 1", "print(m)", "q = 5")
      StaleTests.run(session, 1, 2, 3, 4)
      #expect(session.staleCells().isEmpty)
      session.run(source: "n = 2")
      #expect(
        session.staleCells() == [
          StaleCell(number: 2, reason: "n was changed by prompt 5 since"),
          StaleCell(number: 3, reason: "it reads m from cell 2, which is stale"),
        ])
      StaleTests.run(session, 2)
      #expect(session.staleCells().map(\.number) == [3])
      StaleTests.run(session, 3)
      #expect(session.staleCells().isEmpty)
      try session.undo()
      try session.undo()
      #expect(session.staleCells().map(\.number) == [2, 3])
      session.close()
    }
  }

  @Test func whatCellsBelowChangeMakesNothingStale() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session("n = 1", "print(n)", "n = 2", "print(n)")
      StaleTests.run(session, 1, 2, 3, 4)
      #expect(session.staleCells().isEmpty)
      StaleTests.run(session, 1)
      #expect(session.staleCells().map(\.number) == [2, 4])
      session.close()
    }
  }

  @Test func sameValuesAndDefinitionsMakeNothingStale() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session("import os\nn = 1\ndef f(): return n", "f(), n, os")
      StaleTests.run(session, 1, 2, 1)
      #expect(session.staleCells().isEmpty)
      session.edit(cell: 1, source: "import os\nn = 1\ndef f(): return 2")
      #expect(
        session.staleCells().map(\.reason) == [
          "it was edited since it ran", "cell 1, which sets f, was edited",
        ])
      StaleTests.run(session, 1)
      #expect(session.staleCells().map(\.number) == [2])
      session.close()
    }
  }

  @Test func changesInPlaceAndOwnNamesAreTold() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session("x = []", "len(x)", "t = 1\nt", "t = 2\nt")
      StaleTests.run(session, 1, 2, 3, 4)
      // Each of the last two binds t before it reads it.
      #expect(session.staleCells().isEmpty)
      session.run(source: "x.append(1)")
      #expect(session.staleCells().map(\.number) == [2])
      session.close()
    }
  }

  @Test func aCellIsRepeatedFromTheSameState() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session(
        "n += 1\nprint(n)\nimport os\nos.getpid() % 2", "import os\nos.kill(os.getpid(), 9)", "1/0")
      session.run(source: "n = 1")
      let cells = try #require(session.lesson?.codeCells)
      let parity = try session.repeat(cells[0], count: 30)
      #expect(parity.count == 30 && parity.wallTimes.count == 30 && !parity.wasInterrupted)
      #expect(parity.outcomes.map(\.count).reduce(0, +) == 30)
      #expect(Set(parity.outcomes.map(\.text)).isSubset(of: ["2\n0", "2\n1"]))
      #expect(try session.repeat(cells[1], count: 3).outcomes == [.init(text: "the kernel died", count: 3)])
      #expect(
        try session.repeat(cells[2], count: 2).outcomes == [
          .init(text: "ZeroDivisionError: division by zero", count: 2)
        ])
      #expect(session.run(source: "n").result == "1" && session.executions.count == 2)
      session.close()
    }
  }

  @Test func seedsDecideTheTurnsOfThreads() async {
    await #expect(processExitsWith: .success) {
      let race = """
        from threading import Lock, Thread
        balance, order, lock = 0, [], Lock()
        def same(x): return x
        def deposit(name):
            global balance
            for _ in range(20):
                seen = balance
                balance = same(seen) + 1
                with lock:
                    order.append(name)
        threads = [Thread(target=deposit, args=(name,)) for name in "abc"]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        print(balance, "".join(order))
        """
      let session = try StaleTests.session(race)
      let cell = try #require(session.lesson?.codeCells.first)
      let runs = try session.repeat(cell, count: 30, seed: 1)
      #expect(runs.outcomes.count > 3)
      // What each seed did, it does again, on a machine that is busy otherwise too.
      for outcome in runs.outcomes {
        let seed = try #require(outcome.seed)
        let again = try session.repeat(cell, count: 1, seed: seed)
        #expect(again.outcomes.map(\.text) == [outcome.text])
      }
      #expect(try session.repeat(cell, count: 2).outcomes.allSatisfy { $0.seed == nil })
      session.close()
    }
  }

  @Test func aRepetitionCanBeInterrupted() async {
    await #expect(processExitsWith: .success) {
      let session = try StaleTests.session("import time\nprint('on')\ntime.sleep(0 if n < 0 else 1000)")
      session.run(source: "n = 1")
      let cell = try #require(session.lesson?.codeCells.first)
      let repetition = try session.repeat(cell, count: 5) { event in
        if case .output = event { session.interrupt() }
      }
      #expect(repetition.wasInterrupted && repetition.count == 0 && repetition.medianTime == 0)
      #expect(session.run(source: "n").result == "1")
      session.close()
    }
  }

  @Test func withoutSnapshotsNothingIsRepeated() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.snapshotLimit = 0
      let session = try Session.start(options: options)
      #expect(throws: SessionFailure.self) { try session.repeat(Cell(kind: .code, source: "1"), count: 2) }
      session.close()
    }
  }
}
