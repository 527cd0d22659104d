// Who waits for whom: what is a deadlock, and what is none as long as something can still come.

import Testing

@testable import Processes

/// A process that waits, or runs where it waits for nothing.
func waiting(
  _ number: Int32, for kind: WaitKind = .nothing, _ object: UInt64 = 0, deadline: Int64? = nil,
  holding held: [UInt64] = [], parent: Int32 = 0, role: ProcessRole = .worker, threads: Int = 1,
  thread: UInt64 = 0, for awaited: UInt64 = 0, state: ProcessState? = nil
) -> ProcessRecord {
  ProcessRecord(
    id: UInt64(number) + thread << 32, process: number, parent: parent, name: "P\(number)",
    state: state ?? (kind == .nothing ? .running : .blocked), threadCount: threads, execution: 1, role: role,
    startMethod: .fork, place: SourcePlace(), waitKind: kind, waitObject: object, waitSince: 0,
    waitDeadline: deadline, blockedTime: 0, held: held, started: 0, ended: nil, exitCode: nil, askedSignal: 0,
    reaper: 0, cpuTime: 0, usage: ResourceUsage(), messagesSent: 0, bytesSent: 0, messagesReceived: 0,
    bytesReceived: 0, thread: thread, awaitedThread: awaited)
}

@Suite struct WaitGraphTests {
  @Test func twoLocksTakenCrosswise() {
    let graph = WaitGraph([
      waiting(1, for: .join, 2), waiting(2, for: .lock, 20, holding: [10]),
      waiting(3, for: .lock, 10, holding: [20]),
    ])
    #expect(graph.isDeadlock)
    #expect(graph.cycles.map { $0.map(\.process) } == [[2, 3]])
    #expect(graph.awaited(by: waiting(1)).map(\.process) == [2])
  }

  @Test func aLockTakenTwice() {
    let graph = WaitGraph([waiting(1, for: .lock, 10, holding: [10])])
    #expect(graph.isDeadlock)
    #expect(graph.cycles.map { $0.map(\.process) } == [[1]])
  }

  @Test func aJoinOfAProcessThatWaitsForItsParent() {
    let graph = WaitGraph([waiting(1, for: .join, 2), waiting(2, for: .queueGet, 5)])
    #expect(graph.isDeadlock && graph.cycles.isEmpty)
  }

  @Test(arguments: [
    WaitKind.semaphore, .condition, .event, .barrier, .queueGet, .queuePut, .receive, .send,
  ])
  func aLonelyWaitIsADeadlock(_ kind: WaitKind) {
    #expect(WaitGraph([waiting(1, for: kind, 5)]).isDeadlock)
    #expect(!WaitGraph([waiting(1, for: kind, 5), waiting(2)]).isDeadlock)
  }

  @Test(arguments: [WaitKind.sleep, .input, .descriptors, .other])
  func whatComesFromOutsideCanStillCome(_ kind: WaitKind) {
    #expect(WaitGraph([waiting(1, for: kind, 5)]).stuck.isEmpty)
    #expect(WaitGraph([waiting(1, for: .queueGet, 5), waiting(2, for: kind)]).stuck.isEmpty)
  }

  @Test func timeoutsEndWaits() {
    let records = [waiting(1, for: .join, 2), waiting(2, for: .queueGet, 5, deadline: 100)]
    #expect(WaitGraph(records).stuck.isEmpty)
  }

  @Test func aSocketFromElsewhereIsNotJudged() {
    #expect(WaitGraph([waiting(1, for: .receive, 0)]).stuck.isEmpty)
  }

  @Test func aJoinOfWhatTheBoardDoesNotKnowCanEnd() {
    #expect(WaitGraph([waiting(1, for: .join, 99)]).stuck.isEmpty)
    #expect(WaitGraph([waiting(1, for: .join, 0)]).stuck.isEmpty)
    #expect(WaitGraph([waiting(1, for: .join, 2), waiting(2, state: .ended)]).stuck.isEmpty)
  }

  @Test func aWaitForAnyChildHangsWithAllOfThem() {
    let children = [waiting(2, for: .queueGet, 5, parent: 1), waiting(3, for: .event, 6, parent: 1)]
    #expect(WaitGraph([waiting(1, for: .join, 0)] + children).isDeadlock)
    #expect(WaitGraph([waiting(1, for: .join, 0)] + children + [waiting(4)]).stuck.isEmpty)
  }

  @Test func aFreedLockWakesWhoWaits() {
    #expect(WaitGraph([waiting(1, for: .lock, 10), waiting(2, holding: [10])]).stuck.isEmpty)
    let holderSleeps = [waiting(1, for: .lock, 10), waiting(2, for: .sleep, deadline: 9, holding: [10])]
    #expect(WaitGraph(holderSleeps).stuck.isEmpty)
  }

  @Test func aDeadlockBesideARunningProcessIsFoundButNotTheWhole() {
    let graph = WaitGraph([
      waiting(1), waiting(2, for: .lock, 20, holding: [10]), waiting(3, for: .lock, 10, holding: [20]),
    ])
    #expect(!graph.isDeadlock && graph.stuck == [2, 3])
  }

  @Test func servicesAndSnapshotsWakeNobody() {
    let records = [
      waiting(1, for: .receive, 5), waiting(2, for: .serve, 5, role: .service), waiting(3, role: .snapshot),
    ]
    #expect(WaitGraph(records).isDeadlock)
    #expect(WaitGraph(records + [waiting(4)]).stuck.isEmpty)
  }

  @Test func otherThreadsMayDoAnything() {
    #expect(WaitGraph([waiting(1, for: .queueGet, 5, threads: 2)]).stuck.isEmpty)
  }

  @Test func threadsWithLocksTakenCrosswise() {
    let graph = WaitGraph([
      waiting(1, for: .thread, threads: 3, thread: 10, for: 11),
      waiting(1, for: .lock, role: .thread, thread: 11, for: 12),
      waiting(1, for: .lock, role: .thread, thread: 12, for: 11),
    ])
    #expect(graph.isDeadlock)
    #expect(graph.cycles.map { $0.map(\.thread) } == [[11, 12]])
    #expect(graph.awaited(by: graph.processes[0]).map(\.thread) == [11])
  }

  @Test func aThreadThatRunsCanWakeTheOthers() {
    let threads = [
      waiting(1, for: .queueGet, threads: 2, thread: 10), waiting(1, role: .thread, thread: 11),
    ]
    #expect(WaitGraph(threads).stuck.isEmpty)
    #expect(WaitGraph([waiting(2, for: .join, 1)] + threads).stuck.isEmpty)
  }

  @Test func aProcessIsAwaitedAsAWhole() {
    let graph = WaitGraph([
      waiting(1, for: .join, 2), waiting(2, for: .thread, threads: 2, thread: 10, for: 11),
      waiting(2, for: .event, role: .thread, thread: 11),
    ])
    #expect(graph.isDeadlock)
    #expect(graph.awaited(by: graph.processes[0]).map(\.thread) == [10])
  }

  @Test func aLockWhoseHolderAForkLeftBehindIsNeverFreed() {
    #expect(WaitGraph([waiting(1, for: .lock, thread: 10, for: 99)]).isDeadlock)
  }

  @Test func nothingIsNoDeadlock() { #expect(!WaitGraph([]).isDeadlock) }
}
