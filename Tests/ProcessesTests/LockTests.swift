// Locks and semaphores, with holders that are killed.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ProcessTests {
  @Suite(.serialized) struct LockTests {
    @Test func aLockIsHeldOnce() throws {
      let lock = try SharedLock()
      #expect(lock.acquire() == .acquired)
      #expect(lock.isHeldByCaller && lock.holder == getpid())
      #expect(lock.acquire(timeout: 0) == .timedOut)
      #expect(lock.acquire(timeout: 2_000_000) == .timedOut)
      try lock.release()
      #expect(lock.holder == nil)
      #expect(throws: LockError.notHeld) { try lock.release() }
    }

    @Test func aRecursiveLockCountsItsHolder() async {
      await #expect(processExitsWith: .success) {
        let lock = try SharedLock(recursive: true)
        for _ in 0..<3 { #expect(lock.acquire() == .acquired) }
        let other = try startChild {
          guard lock.acquire(timeout: 0) == .timedOut else { return 1 }
          do throws(LockError) { try lock.release() } catch { return error == .notOwner ? 0 : 2 }
          return 3
        }
        #expect(exitCode(of: other) == 0)
        for _ in 0..<3 { try lock.release() }
        #expect(throws: LockError.notHeld) { try lock.release() }
      }
    }

    @Test func onlyOneProcessAtATimeIsInside() async {
      await #expect(processExitsWith: .success) {
        let lock = try SharedLock()
        let shared = try SharedMapping(byteCount: 4096)
        let counter = shared.start.assumingMemoryBound(to: Int.self)
        let children = try (0..<4).map { _ in
          try startChild {
            for _ in 0..<5000 {
              guard lock.acquire() == .acquired else { return 1 }
              counter.pointee += 1
              guard (try? lock.release()) != nil else { return 2 }
            }
            return 0
          }
        }
        #expect(children.map { exitCode(of: $0) } == [0, 0, 0, 0])
        #expect(counter.pointee == 20000)
      }
    }

    @Test func aKilledHolderFreesItsLock() async {
      await #expect(processExitsWith: .success) {
        let lock = try SharedLock(recursive: true)
        let child = try startChild {
          _ = lock.acquire()
          _ = lock.acquire()
          kill(getpid(), SIGKILL)
          return 0
        }
        // Not reaped yet: a zombie holds nothing either.
        while ProcessStatus(of: child)?.hasEnded == false {}
        #expect(lock.acquire() == .ownerDied)
        try lock.release()
        #expect(lock.acquire() == .acquired)
        try lock.release()
        #expect(exitCode(of: child) == -SIGKILL)
      }
    }

    @Test func waitersOutliveAKilledHolder() async {
      await #expect(processExitsWith: .success) {
        let lock = try SharedLock()
        let (reading, writing) = try pipePair()
        defer {
          close(reading)
          close(writing)
        }
        let holder = try startChild {
          _ = lock.acquire()
          write(writing, "x", 1)
          while true { pause() }
        }
        var byte: UInt8 = 0
        #expect(read(reading, &byte, 1) == 1)
        let waiters = try (0..<3).map { _ in
          try startChild {
            let outcome = lock.acquire()
            guard (try? lock.release()) != nil else { return 9 }
            return outcome == .ownerDied ? 1 : outcome == .acquired ? 0 : 8
          }
        }
        kill(holder, SIGKILL)
        _ = exitCode(of: holder)
        // One of them learns that the holder died, whichever came first.
        #expect(waiters.compactMap { exitCode(of: $0) }.sorted() == [0, 0, 1])
      }
    }

    @Test func aLockWaitIsInterrupted() async {
      await #expect(processExitsWith: .success) {
        let lock = try SharedLock()
        #expect(lock.acquire() == .acquired)
        let child = try startChild {
          guard (try? Signals.set(SIGALRM, to: .note)) != nil else { return 1 }
          alarm(1)
          return lock.acquire() == .interrupted ? 0 : 2
        }
        #expect(exitCode(of: child) == 0)
        try lock.release()
      }
    }

    @Test func aSemaphoreCounts() throws {
      let semaphore = try SharedSemaphore(value: 2, limit: 2)
      #expect(semaphore.acquire() == .acquired && semaphore.acquire() == .acquired)
      #expect(semaphore.acquire(timeout: 0) == .timedOut)
      #expect(semaphore.acquire(timeout: 1_000_000) == .timedOut)
      try semaphore.release(2)
      #expect(semaphore.value == 2)
      #expect(throws: SemaphoreOverflow.self) { try semaphore.release() }
      #expect(semaphore.value == 2)
    }

    @Test func everyReleaseWakesSomebody() async {
      await #expect(processExitsWith: .success) {
        let semaphore = try SharedSemaphore(value: 0)
        let children = try (0..<6).map { _ in
          try startChild {
            for _ in 0..<200 where semaphore.acquire() != .acquired { return 1 }
            return 0
          }
        }
        for _ in 0..<1200 { try semaphore.release() }
        #expect(children.allSatisfy { exitCode(of: $0) == 0 })
        #expect(semaphore.value == 0)
      }
    }

    @Test func killedWaitersTakeNoWakeupAlong() async {
      await #expect(processExitsWith: .success) {
        let semaphore = try SharedSemaphore(value: 0)
        for _ in 0..<20 {
          let victim = try startChild { semaphore.acquire() == .acquired ? 0 : 1 }
          let survivor = try startChild { semaphore.acquire() == .acquired ? 0 : 1 }
          kill(victim, SIGKILL)
          try semaphore.release()
          if exitCode(of: victim) == 0 { try semaphore.release() }
          #expect(exitCode(of: survivor) == 0)
        }
      }
    }

    @Test func manyLocksShareADescriptor() async {
      await #expect(processExitsWith: .success) {
        var locks: [SharedLock] = []
        let left = try descriptorsLeft { locks = try (0..<2000).map { _ in try SharedLock() } }
        #expect((1...2000 * SharedCell.byteCount / 65536 + 2).contains(left))
        locks = try (0..<2000).map { _ in try SharedLock() }
        #expect(Set(locks.map(\.identifier)).count == 2000)
        for lock in locks { #expect(lock.acquire(timeout: 0) == .acquired) }
      }
    }

    @Test func locksMadeInAChildAreItsOwn() async {
      await #expect(processExitsWith: .success) {
        let first = try SharedLock()
        let child = try startChild {
          guard let own = try? SharedLock() else { return 1 }
          return own.acquire() == .acquired && own.identifier != first.identifier ? 0 : 2
        }
        #expect(exitCode(of: child) == 0)
        let second = try SharedLock()
        #expect(second.acquire(timeout: 0) == .acquired)
      }
    }
  }
}
