// The board: records, events, caps.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts this process on a board, which can be done once in a process, and expects that the body gives true.
private func expectOnABoard(_ body: (Board) throws -> Bool) throws {
  let board = try Board(slots: 64, events: 1024)
  board.enter(name: "root")
  #expect(try body(board))
}

extension ProcessTests {
  @Suite(.serialized) struct BoardTests {
    @Test func aShortLivedChildIsRecorded() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          board.beginExecution(7)
          var options = ForkOptions()
          options.name = "worker"
          let child = try startChild(options) { 5 }
          guard exitCode(of: child) == 5 else { return false }
          guard let record = board.snapshot(execution: 7).last else { return false }
          return record.name == "worker" && record.process == child && record.parent == getpid()
            && record.state == .reaped && record.exitCode == 5 && record.reaper == getpid()
            && record.ended ?? 0 > record.started && record.usage.peakResidentBytes > 0
        }
      }
    }

    @Test func startsAndEndsAreEvents() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let cursor = board.eventCursor
          let child = try startChild { 3 }
          _ = exitCode(of: child)
          let (events, next, lost) = board.events(since: cursor)
          let process = board.snapshot().last?.id
          return lost == 0 && next == board.eventCursor
            && events.filter { $0.process == process }.map(\.kind) == [.started, .ended]
            && events.last { $0.kind == .ended }?.amount == 3
        }
      }
    }

    @Test func aBlockedProcessSaysWhatFor() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let queue = try SharedQueue()
          let child = try startChild {
            BoardWriter.own?.setPlace(SourcePlace(source: 3, line: 12))
            return queue.get() == .message([1]) ? 0 : 1
          }
          var record = board.snapshot().last
          while record?.state != .blocked { record = board.snapshot().last }
          guard record?.waitKind == .queueGet, record?.waitObject == queue.identifier,
            record?.place == SourcePlace(source: 3, line: 12),
            record?.waitDeadline == nil
          else { return false }
          _ = queue.put([1])
          guard exitCode(of: child) == 0 else { return false }
          let after = board.snapshot()
          return after.last?.messagesReceived == 1 && after.first?.messagesSent == 1
            && after.first?.bytesSent == 1 && after.last?.blockedTime ?? 0 > 0
        }
      }
    }

    @Test func heldLocksAreKnown() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let lock = try SharedLock()
          _ = lock.acquire()
          guard board.snapshot().first?.held == [lock.identifier] else { return false }
          try lock.release()
          return board.snapshot().first?.held == []
        }
      }
    }

    @Test func aKilledChildThatNobodyReapedShowsAsEnded() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let child = try startChild {
            while true { pause() }
          }
          kill(child, SIGKILL)
          while board.snapshot(verifying: true).last?.state != .ended {}
          return exitCode(of: child) == -SIGKILL && board.snapshot().last?.exitCode == -SIGKILL
        }
      }
    }

    @Test func theCapOnLiveProcessesHoldsAcrossGenerations() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          board.beginExecution(1, maximumAlive: 6, maximumStarts: 1000)
          var starts = 0
          let child = try startChild {
            // Each generation starts the next until the cap says no.
            var refused = false
            var depth: Int32 = 0
            while !refused {
              do throws(ForkError) {
                switch try forkProcess() {
                case .child: depth += 1
                case .parent(let next):
                  return exitCode(of: next) ?? 99
                }
              } catch {
                refused = error == .tooManyAlive(limit: 6)
              }
            }
            return depth
          }
          starts += 1
          // The root, its child and four more generations.
          return exitCode(of: child) == 4 && board.aliveCount == 1 && starts == 1
        }
      }
    }

    @Test func theCapOnStartsHolds() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          board.beginExecution(1, maximumAlive: 100, maximumStarts: 20)
          var started = 0
          do throws(ForkError) {
            while true {
              switch try forkProcess() {
              case .parent(let child):
                started += 1
                _ = exitCode(of: child)
              case .child: exitProcess(0)
              }
            }
          } catch {
            guard error == .tooManyStarts(limit: 20), error.code == EAGAIN else { return false }
          }
          board.beginExecution(2)
          return started == 20 && board.startCount == 0
        }
      }
    }

    @Test func orphansThatEndedDoNotCountForEver() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let middle = try startChild {
            _ = try? startChild { 0 }
            return 0
          }
          _ = exitCode(of: middle)
          while board.snapshot().last?.state != .ended {}
          while board.aliveCount > 1 { board.reconcile() }
          return board.aliveCount == 1
        }
      }
    }

    @Test func aSlotThatPassesToTheNextProcessIsNotRead() throws {
      let board = try Board(slots: 16)
      let slot = try board.claimSlot(name: "old")
      #expect(board.snapshot().map(\.name) == ["old"])
      // It has ended, and somebody is about to take its slot.
      board.memory.slot(slot).pointee.ended = 1
      #expect(board.snapshot().isEmpty)
    }

    @Test func slotsAreTakenAgain() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          for _ in 0..<200 { _ = exitCode(of: try startChild { 0 }) }
          let records = board.snapshot()
          return records.count == 64 && records.first?.name == "root" && records.last?.id == 201
            && board.aliveCount == 1
        }
      }
    }

    @Test func aManyMessagesCostFewEvents() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let queue = try SharedQueue()
          for _ in 0..<10000 { _ = queue.put([1, 2]) }
          let (events, _, _) = board.events(since: 0)
          let puts = events.filter { $0.kind == .put }
          return puts.reduce(0) { $0 + $1.count } == 256 + (10000 - 256) / 64 * 64
            && puts.reduce(0) { $0 + $1.amount } == 2 * (10000 / 64 * 64) && puts.count < 500
            && board.snapshot().first?.messagesSent == 10000
        }
      }
    }

    @Test func overwrittenEventsAreCounted() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          let memory = board.memory
          let cursor = board.eventCursor
          for number in 0..<3000 { memory.append(.acquired, slot: 0, object: UInt64(number), amount: 0) }
          let (events, next, lost) = board.events(since: cursor)
          return events.count == 1024 && lost == 3000 - 1024 && next == cursor + 3000
            && events.last?.object == 2999
        }
      }
    }

    @Test func longNamesAreCutAtACharacter() async {
      await #expect(processExitsWith: .success) {
        try expectOnABoard { board in
          BoardWriter.own?.setName(String(repeating: "é", count: 50))
          return board.snapshot().first?.name == String(repeating: "é", count: 31)
        }
      }
    }

    @Test func aBoardCanBeOpenedFromItsDescriptor() async {
      await #expect(processExitsWith: .success) {
        let board = try Board(slots: 16, events: 64)
        let again = try Board(mapping: SharedMapping(descriptor: dup(board.mapping.descriptor)))
        board.beginExecution(1, maximumAlive: 3, maximumStarts: 3)
        let slot = try again.claimSlot(name: "there")
        #expect(board.snapshot().map(\.name) == ["there"])
        board.releaseUnused(slot)
        #expect(again.snapshot().isEmpty && again.aliveCount == 0 && again.startCount == 0)
        #expect(throws: SystemError.self) { try Board(mapping: SharedMapping(byteCount: 4096)) }
      }
    }
  }
}
