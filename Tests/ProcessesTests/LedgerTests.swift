// The ledger: what one execution's processes did, from the board alone.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The ledger of a body, in a process of its own.
private func expectInLedger(
  of body: () throws -> Void, _ expectation: (Ledger, LedgerRecorder) -> Bool
) throws {
  let board = try Board(slots: 64, events: 1024)
  board.enter(name: "root")
  var recorder = LedgerRecorder(cursor: board.eventCursor)
  board.beginExecution(5)
  recorder.begin(execution: 5, living: board.snapshot())
  try body()
  let ledger = recorder.finish(board)
  #expect(expectation(ledger, recorder))
}

extension ProcessTests {
  @Suite(.serialized) struct LedgerTests {
    @Test func processesAndTheirWaits() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        try expectInLedger {
          var options = ForkOptions()
          options.name = "reader"
          let child = try startChild(options) {
            BoardWriter.own?.setPlace(SourcePlace(source: 2, line: 8))
            return queue.next() == .message([7]) ? 0 : 1
          }
          while Board.current?.snapshot().last?.state != .blocked {}
          _ = queue.put([7])
          _ = exitCode(of: child)
        } _: { ledger, _ in
          guard ledger.entries.map(\.record.name) == ["root", "reader"], ledger.started.count == 1,
            let reader = ledger.entries.last, let wait = reader.waits.last
          else { return false }
          return reader.record.exitCode == 0 && reader.record.reaper == getpid() && !reader.record.hasFailed
            && wait.kind == .queueGet && wait.object == queue.identifier
            && wait.waited == wait.ended - wait.began
            && wait.place == SourcePlace(source: 2, line: 8) && wait.began >= ledger.began
            && ledger.exchanges.map(\.kind) == [.put, .got]
            && ledger.exchanges.map(\.process) == ledger.entries.map(\.id) && ledger.lostEvents == 0
        }
      }
    }

    @Test func whoWasKilledBeforeAndNotWaitedForHasNoPart() async {
      await #expect(processExitsWith: .success) {
        let board = try Board(slots: 64, events: 1024)
        board.enter(name: "root")
        let child = try startChild { while true { pause() } }
        kill(child, SIGKILL)
        var info = siginfo_t()
        waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT)
        var recorder = LedgerRecorder(cursor: board.eventCursor)
        board.beginExecution(5)
        recorder.begin(execution: 5, living: board.snapshot())
        _ = exitCode(of: child)
        #expect(recorder.finish(board).entries.map(\.record.name) == ["root"])
      }
    }

    @Test func whatWasComputedBeforeCountsForNothing() async {
      await #expect(processExitsWith: .success) {
        try expectInLedger {
        } _: { ledger, _ in
          guard let root = ledger.entries.first else { return false }
          return root.cpuBefore > 0 && root.cpuTime == root.record.cpuTime - root.cpuBefore
        }
      }
    }

    @Test func whoIsKilledWhileItWaitsWaitedToTheEnd() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        try expectInLedger {
          let child = try startChild { queue.next() == .message([]) ? 0 : 1 }
          while Board.current?.snapshot().last?.state != .blocked {}
          kill(child, SIGKILL)
          _ = exitCode(of: child)
        } _: { ledger, _ in
          guard let child = ledger.entries.last, let wait = child.waits.last else { return false }
          return !child.record.state.isAlive && wait.kind == .queueGet && wait.ended == child.record.ended
        }
      }
    }

    @Test func anUnfinishedWaitIsIn() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        var child: Int32 = 0
        try expectInLedger {
          child = try startChild { queue.next() == .message([]) ? 0 : 1 }
          while Board.current?.snapshot().last?.state != .blocked {}
        } _: { ledger, _ in
          ledger.entries.last?.waits.last?.kind == .queueGet
            && ledger.entries.last?.waits.last?.ended == ledger.ended
        }
        _ = queue.put([])
        _ = exitCode(of: child)
      }
    }

    @Test func objectsAreKnownByWhereTheyWereMade() async {
      await #expect(processExitsWith: .success) {
        var identifiers: [UInt64] = []
        try expectInLedger {
          BoardWriter.own?.setPlace(SourcePlace(source: 1, line: 3))
          identifiers.append(try SharedLock().identifier)
          BoardWriter.own?.setPlace(SourcePlace(source: 1, line: 4))
          identifiers.append(try SharedSemaphore(value: 0, kind: .barrier, size: 3).identifier)
        } _: { _, recorder in
          identifiers.map { recorder.objects[$0] } == [
            SharedObjectNote(kind: .lock, place: SourcePlace(source: 1, line: 3), size: 0),
            SharedObjectNote(kind: .barrier, place: SourcePlace(source: 1, line: 4), size: 3),
          ]
        }
      }
    }

    @Test func bothEndsOfAPipeNameItsChannelsAlike() async {
      await #expect(processExitsWith: .success) {
        try expectInLedger {
          let (left, right) = try Connection.pair()
          _ = try left.send([1])
          _ = try right.receive()
          _ = try right.send([2, 3])
          _ = try left.receive()
        } _: { ledger, _ in
          let objects = ledger.exchanges.map(\.object)
          return ledger.exchanges.map(\.kind) == [.sent, .received, .sent, .received] && objects.count == 4
            && objects[0] == objects[1] && objects[2] == objects[3] && objects[0] != objects[2]
        }
      }
    }

    @Test func manyShortWaitsBecomeFew() async {
      await #expect(processExitsWith: .success) {
        try expectInLedger {
          let rounds = LedgerRecorder.waitLimit * 3
          for _ in 0..<rounds { _ = Clock.sleep(nanoseconds: 1000) }
        } _: { ledger, _ in
          let waits = ledger.entries.first?.waits ?? []
          return ledger.lostEvents > 0
            || waits.reduce(0) { $0 + $1.count } == LedgerRecorder.waitLimit * 3
              && waits.count <= LedgerRecorder.waitLimit
              && waits.allSatisfy { $0.waited <= $0.ended - $0.began }
        }
      }
    }

    @Test func anEndThatWasAskedForIsNoFailure() async {
      await #expect(processExitsWith: .success) {
        try expectInLedger {
          let asked = try startChild { while true { pause() } }
          try Signals.send(SIGTERM, to: asked)
          _ = exitCode(of: asked)
          let killed = try startChild { while true { pause() } }
          kill(killed, SIGKILL)
          _ = exitCode(of: killed)
          _ = exitCode(of: try startChild { 3 })
        } _: { ledger, _ in
          ledger.started.map(\.exitCode) == [-SIGTERM, -SIGKILL, 3]
            && ledger.started.map(\.hasFailed) == [false, true, true]
        }
      }
    }
  }
}
