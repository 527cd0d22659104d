// Everything at once, with processes killed at random moments, and nothing left at the end.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What workers do until they are killed: take the lock, count, pass messages on. One that is killed between its
/// put and its get leaves a message behind, so the queue has room for more than all of them can leave.
private func work(_ lock: SharedLock, _ queue: SharedQueue, _ counters: UnsafeMutablePointer<Int>)
  -> Int32
{
  while true {
    let outcome = lock.acquire()
    guard outcome == .acquired || outcome == .ownerDied else { return 1 }
    // Two counters that are equal whenever nobody is inside, except after a death.
    if outcome == .ownerDied { counters[1] = counters[0] }
    guard counters[0] == counters[1] else { return 2 }
    counters[0] += 1
    counters[1] += 1
    guard (try? lock.release()) != nil else { return 3 }
    guard queue.put([UInt8](repeating: 1, count: counters[0] % 300)) == .done else { return 4 }
    guard queue.next().bytes != nil else { return 5 }
  }
}

extension ProcessTests {
  @Suite(.serialized) struct SoakTests {
    @Test func killingWorkersAtRandomHangsNobodyAndLeavesNothing() async {
      await #expect(processExitsWith: .success) {
        let soak = try startChild {
          guard (try? becomeSubreaper()) != nil, let board = try? Board(slots: 256) else { return 10 }
          board.enter(name: "soak")
          // What the first use of a thing opens for good is there from now on.
          guard (try? SharedLock()) != nil, let memory = try? SharedMapping(byteCount: 4096) else {
            return 11
          }
          let before = Descriptors.open()
          guard let lock = try? SharedLock(), let queue = try? SharedQueue(maximumCount: 400) else {
            return 12
          }
          let counters = memory.start.assumingMemoryBound(to: Int.self)
          var random: UInt64 = 88_172_645_463_325_252
          for _ in 0..<60 {
            guard let pair = try? (0..<3).map({ _ in try startChild { work(lock, queue, counters) } }) else {
              return 13
            }
            let goal = counters[0] + 20
            while counters[0] < goal { sched_yield() }
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            for _ in 0..<(random % 2000) {}
            for worker in pair { kill(worker, SIGKILL) }
            let codes = pair.map { exitCode(of: $0) ?? 99 }
            // A worker that found something wrong says what.
            if let wrong = codes.first(where: { $0 != -SIGKILL }) { return 20 + wrong }
          }
          // The lock and the queue still serve.
          let outcome = lock.acquire(timeout: patience)
          guard outcome == .acquired || outcome == .ownerDied, (try? lock.release()) != nil else { return 15 }
          while case .message = queue.get(timeout: 0) {}
          guard queue.put([42]) == .done, queue.next() == .message([42]) else { return 16 }
          guard ProcessTree.descendants().isEmpty, board.aliveCount == 1 else { return 17 }
          // The queue's memory and the locks' page may be open; nothing else.
          return Descriptors.open().count <= before.count + 2 ? 0 : 18
        }
        guard case .ended(let end) = Children.wait(for: soak, timeout: patience) else {
          kill(soak, SIGKILL)
          _ = Children.wait(for: soak)
          Issue.record("the soak hung")
          return
        }
        #expect(end.status == .exited(0))
      }
    }

    @Test func hundredsOfProcessesComeAndGo() async {
      await #expect(processExitsWith: .success) {
        let left = try descriptorsLeft {
          for _ in 0..<20 {
            let children = try (0..<20).map { number in try startChild { Int32(number) } }
            guard children.map({ exitCode(of: $0) }) == (0..<20).map({ Int32($0) }) else {
              throw SystemError("wait4")
            }
          }
          guard Children.running.isEmpty else { throw SystemError("wait4") }
        }
        #expect(left == 0)
      }
    }

    @Test func objectsGiveBackTheirDescriptors() async {
      await #expect(processExitsWith: .success) {
        let left = try descriptorsLeft {
          for _ in 0..<50 {
            let queue = try SharedQueue()
            _ = queue.put([1])
            let lock = try SharedLock()
            _ = lock.acquire()
            _ = try Board(slots: 16, events: 64)
          }
        }
        #expect(left <= 1)
      }
    }
  }
}
