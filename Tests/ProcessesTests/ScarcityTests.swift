// What the system has not got to give: processes, memory, readers. Each is an error, and what is there goes on.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets the calling process start no other. The limit does not hold for the superuser, who becomes somebody else.
private func allowNoMoreProcesses() -> Bool {
  var none = rlimit()
  #if canImport(Darwin)
    let processes = RLIMIT_NPROC
  #else
    let processes = __rlimit_resource_t(__RLIMIT_NPROC.rawValue)
  #endif
  return setrlimit(processes, &none) == 0 && (geteuid() != 0 || setuid(65534) == 0)
}

extension ProcessTests {
  @Suite(.serialized) struct ScarcityTests {
    @Test func aRefusedForkIsAnErrorAndTakesNoSlot() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          guard let board = try? Board(slots: 64) else { return 1 }
          board.enter(name: "poor")
          guard allowNoMoreProcesses() else { return 2 }
          do throws(ForkError) {
            if case .child = try forkProcess() { exitProcess(0) }
            return 3
          } catch {
            guard case .system(let failure) = error, failure.code == EAGAIN else { return 4 }
          }
          return board.aliveCount == 1 && board.startCount == 0 ? 0 : 5
        }
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func sharedMemoryThatDoesNotFitIsAnError() throws {
      // More than a process has addresses for.
      #expect(throws: SystemError("mmap", code: ENOMEM)) { try SharedMapping(byteCount: 1 << 47) }
      let small = try SharedMapping(byteCount: 4096)
      small.start.storeBytes(of: 7, as: UInt8.self)
      #expect(small.start.load(as: UInt8.self) == 7)
    }

    @Test func aReaderKilledInTheMiddleOfAMessageIsAnErrorForItsSender() async {
      await #expect(processExitsWith: .success) {
        let (left, right) = try Connection.pair()
        let child = try startChild {
          left.close()
          // It takes part of the message and no more.
          var part = [UInt8](repeating: 0, count: 4096)
          guard read(right.descriptor, &part, part.count) > 0 else { return 1 }
          while true { pause() }
        }
        right.close()
        let large = [UInt8](repeating: 9, count: 50_000_000)
        #expect(try left.send(large, timeout: second / 4) == .timedOut)
        kill(child, SIGKILL)
        #expect(exitCode(of: child) == -SIGKILL)
        #expect(throws: ConnectionError.self) { try left.send(large) }
      }
    }

    @Test func aSlowReaderOfManySmallMessagesMissesNone() async {
      await #expect(processExitsWith: .success) {
        let queue = try SharedQueue()
        let count = 1_000_000
        let child = try startChild {
          // It begins when all are there: nobody waited for it.
          while queue.count < count { sched_yield() }
          for number in 0..<count {
            guard let bytes = queue.next().bytes, bytes.count == 8 else { return 1 }
            let value = bytes.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
            guard value == number else { return 2 }
          }
          return 0
        }
        for number in 0..<count {
          let bytes = withUnsafeBytes(of: number) { Array($0) }
          guard queue.put(bytes) == .done else { throw SystemError("put") }
        }
        #expect(exitCode(of: child) == 0)
      }
    }
  }
}
