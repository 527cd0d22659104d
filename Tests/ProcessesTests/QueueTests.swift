// Queues: order, bounds, memory, and processes that are killed in the middle of what they do.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A message that says who sent it, its number, and repeats a byte that follows from both.
private func message(_ sender: Int, _ number: Int, size: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: sender &* 31 &+ number), count: max(size, 16))
  for place in 0..<8 {
    bytes[place] = UInt8(truncatingIfNeeded: sender >> (place * 8))
    bytes[place + 8] = UInt8(truncatingIfNeeded: number >> (place * 8))
  }
  return bytes
}

/// Sender and number of a message, nil when it is not whole.
private func contents(_ bytes: [UInt8]) -> (sender: Int, number: Int)? {
  guard bytes.count >= 16 else { return nil }
  let sender = (0..<8).reduce(0) { $0 | Int(bytes[$1]) << ($1 * 8) }
  let number = (0..<8).reduce(0) { $0 | Int(bytes[$1 + 8]) << ($1 * 8) }
  let filler = UInt8(truncatingIfNeeded: sender &* 31 &+ number)
  return bytes.count == 16 || consists(Array(bytes[16...]), of: filler, count: bytes.count - 16)
    ? (sender, number) : nil
}

extension ProcessTests {
  @Suite(.serialized) struct QueueTests {
    @Test func messagesComeInOrder() throws {
      let queue = try SharedQueue()
      for number in 0..<1000 { #expect(queue.put(message(0, number, size: number % 90)) == .done) }
      #expect(queue.count == 1000)
      for number in 0..<1000 { #expect(queue.next() == .message(message(0, number, size: number % 90))) }
      #expect(queue.count == 0 && queue.pendingBytes == 0)
      #expect(queue.get(timeout: 0) == .timedOut)
      #expect(queue.get(timeout: 1_000_000) == .timedOut)
    }

    @Test func anEmptyMessageIsAMessage() throws {
      let queue = try SharedQueue()
      #expect(queue.put([]) == .done)
      #expect(queue.count == 1)
      #expect(queue.next() == .message([]))
    }

    @Test func aBoundedQueueFillsUp() throws {
      let queue = try SharedQueue(maximumCount: 2)
      #expect(queue.put([1]) == .done && queue.put([2]) == .done)
      #expect(queue.put([3], timeout: 0) == .timedOut)
      #expect(queue.put([3], timeout: 1_000_000) == .timedOut)
      #expect(queue.next() == .message([1]))
      #expect(queue.put([3], timeout: 0) == .done)
    }

    @Test func aBoundedQueueKeepsProducersAndConsumersInStep() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue(maximumCount: 3)
        let child = try startChild {
          for number in 0..<3000 where queue.put(message(1, number, size: 20)) != .done { return 1 }
          return 0
        }
        for number in 0..<3000 { #expect(queue.next() == .message(message(1, number, size: 20))) }
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func aClosedQueueGivesWhatItHas() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        #expect(queue.put([1]) == .done)
        let waiter = try startChild {
          let other = queue.next()
          let end = queue.next()
          return other == .message([1]) && end == .closed ? 0 : 1
        }
        while queue.count > 0 { sched_yield() }
        queue.close()
        #expect(queue.put([2]) == .closed)
        #expect(queue.next() == .closed)
        #expect(exitCode(of: waiter) == 0)
      }
    }

    @Test func aQueueThatIsFullOfBytesSaysSo() throws {
      let queue = try SharedQueue(capacity: 65536)
      #expect(queue.put([UInt8](repeating: 1, count: 70000)) == .exhausted(capacity: 65536))
      var count = 0
      while queue.put([UInt8](repeating: 1, count: 1000)) == .done { count += 1 }
      #expect(count == 65)
      for _ in 0..<count { #expect(queue.next() == .message([UInt8](repeating: 1, count: 1000))) }
      #expect(queue.put([1]) == .done)
      #expect(queue.next() == .message([1]))
    }

    /// Backlogs of changing length drive writing through every case: behind the tail, back to the front, on behind.
    @Test(arguments: [1, 2, 3]) func everyOrderOfPutsAndGetsKeepsTheMessages(seed: UInt64) throws {
      let queue = try SharedQueue(capacity: 3 << 20)
      var state = seed &* 0x9e37_79b9_7f4a_7c15
      func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
      }
      var put = 0
      var got = 0
      var refused = 0
      for _ in 0..<150 {
        for _ in 0..<random(40) {
          if queue.put(message(1, put, size: 16 + put &* 7919 % 25000)) == .done {
            put += 1
          } else {
            refused += 1
          }
        }
        for _ in 0..<random(40) where got < put {
          #expect(queue.get(timeout: 0) == .message(message(1, got, size: 16 + got &* 7919 % 25000)))
          got += 1
        }
      }
      #expect(queue.count == put - got)
      while got < put {
        #expect(queue.get(timeout: 0) == .message(message(1, got, size: 16 + got &* 7919 % 25000)))
        got += 1
      }
      #expect(queue.get(timeout: 0) == .timedOut)
      #expect(put > 1000)
    }

    @Test func hugeMessagesPassAndTheirMemoryIsGivenBack() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        let huge = [UInt8](repeating: 7, count: 100_000_000)
        #expect(queue.put(huge) == .done)
        #expect(queue.residentBytes ?? 0 >= 100_000_000)
        let child = try startChild { consists(queue.next().bytes, of: 7, count: huge.count) ? 0 : 1 }
        #expect(exitCode(of: child) == 0)
        #expect(queue.residentBytes ?? 0 < 1_000_000)
      }
    }

    @Test func aLongBacklogIsGivenBack() throws {
      let queue = try SharedQueue()
      let bytes = [UInt8](repeating: 3, count: 1000)
      for _ in 0..<20000 { _ = queue.put(bytes) }
      #expect(queue.residentBytes ?? 0 >= 20_000_000)
      #expect(queue.pendingBytes == 20_000_000)
      for _ in 0..<20000 { _ = queue.next() }
      #expect(queue.residentBytes ?? 0 < 1_000_000)
      #expect(queue.put(bytes) == .done && queue.next() == .message(bytes))
    }

    @Test func severalProducersAndConsumersLoseNothing() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        let results = try SharedQueue()
        let producers = try (0..<3).map { producer in
          try startChild {
            for number in 0..<4000
            where queue.put(message(producer, number, size: 16 + number % 200)) != .done {
              return 1
            }
            return 0
          }
        }
        let consumers = try (0..<3).map { _ in
          try startChild {
            var sum = 0
            var last = [-1, -1, -1]
            while case .message(let bytes) = queue.next() {
              guard let (sender, number) = contents(bytes), last.indices.contains(sender) else { return 1 }
              // One consumer sees each producer's messages in order.
              guard number > last[sender] else { return 2 }
              last[sender] = number
              sum += number
            }
            return results.put(message(0, sum, size: 16)) == .done ? 0 : 3
          }
        }
        #expect(producers.map { exitCode(of: $0) } == [0, 0, 0])
        queue.close()
        #expect(consumers.map { exitCode(of: $0) } == [0, 0, 0])
        var total = 0
        while case .message(let bytes) = results.get(timeout: 0) { total += contents(bytes)?.number ?? 0 }
        #expect(total == 3 * 3999 * 4000 / 2)
      }
    }

    @Test func aWaitForAMessageIsInterrupted() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue(maximumCount: 1)
        let child = try startChild {
          guard (try? Signals.set(SIGALRM, to: .note)) != nil else { return 1 }
          alarm(1)
          guard queue.next() == .interrupted, Signals.takePending() == SignalSet(SIGALRM) else { return 2 }
          guard queue.put([1]) == .done else { return 3 }
          alarm(1)
          return queue.put([2]) == .interrupted ? 0 : 4
        }
        #expect(exitCode(of: child) == 0)
        #expect(queue.next() == .message([1]))
      }
    }

    @Test func damagedMemoryIsAnErrorAndNoCrash() throws {
      let side = QueueTail(position: 8, stretchEnd: 0, jumps: 0, wentBack: 0, bytes: 0)
      // The reader's place is full: nothing fits before it, and the range ends right behind the tail.
      #expect(QueueLayout.place(64, tail: side, head: QueueHead(), capacity: 64) == nil)
      #expect(QueueLayout.place(.max - 16, tail: side, head: QueueHead(), capacity: 64) == nil)
    }

    @Test func producersKilledAnywhereLoseNoAcknowledgedMessage() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        let shared = try SharedMapping(byteCount: 4096)
        let acknowledged = shared.start.assumingMemoryBound(to: Int.self)
        var received = -1
        for round in 0..<40 {
          acknowledged.pointee = -1
          let child = try startChild {
            var number = 0
            while true {
              guard queue.put(message(round, number, size: 16 + number % 1000)) == .done else { return 1 }
              acknowledged.pointee = number
              number += 1
            }
          }
          received = -1
          while received < 50 + round * 3 {
            guard case .message(let bytes) = queue.get(timeout: patience),
              let (sender, number) = contents(bytes)
            else {
              Issue.record("no whole message came in round \(round)")
              break
            }
            #expect(sender == round && number == received + 1)
            received = number
          }
          kill(child, SIGKILL)
          #expect(exitCode(of: child) == -SIGKILL)
          while case .message(let bytes) = queue.get(timeout: 0) {
            #expect(contents(bytes)?.number == received + 1)
            received += 1
          }
          // One message more may be in the queue than was acknowledged: it was committed, then its sender died.
          #expect(received == acknowledged.pointee || received == acknowledged.pointee + 1)
        }
      }
    }

    @Test func consumersKilledAnywhereTakeAtMostOneMessageAlong() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        let total = 30000
        let shared = try SharedMapping(byteCount: 64 * 1024)
        let taken = shared.start.assumingMemoryBound(to: UInt8.self)
        for number in 0..<total { _ = queue.put(message(1, number, size: 16)) }
        var killed = 0
        while queue.count > 0 {
          let before = queue.count
          let child = try startChild {
            while case .message(let bytes) = queue.get(timeout: 0) {
              guard let (_, number) = contents(bytes) else { return 1 }
              taken[number] += 1
            }
            return 0
          }
          while queue.count > max(0, before - 300) { sched_yield() }
          kill(child, SIGKILL)
          if exitCode(of: child) == -SIGKILL { killed += 1 }
        }
        let counts = (0..<total).map { taken[$0] }
        #expect(counts.allSatisfy { $0 <= 1 })
        #expect(counts.filter { $0 == 0 }.count <= killed)
      }
    }
  }
}
