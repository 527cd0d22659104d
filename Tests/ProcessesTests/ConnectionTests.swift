// Connections: whole messages, ends, interruptions.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ProcessTests {
  @Suite(.serialized) struct ConnectionTests {
    @Test func messagesGoBothWays() throws {
      let (left, right) = try Connection.pair()
      #expect(try left.send([1, 2, 3]) == .done)
      #expect(try left.send([]) == .done)
      #expect(try right.receive() == .message([1, 2, 3]))
      #expect(try right.receive() == .message([]))
      #expect(try right.send([9]) == .done)
      #expect(try left.receive() == .message([9]))
      #expect(try left.receive(timeout: 1_000_000) == .timedOut)
    }

    @Test func aOneWayConnectionGoesOneWay() throws {
      let (receiver, sender) = try Connection.pair(duplex: false)
      #expect(try sender.send([5]) == .done)
      #expect(try receiver.receive() == .message([5]))
      #expect(throws: ConnectionError.wrongDirection) { try receiver.send([1]) }
      #expect(throws: ConnectionError.wrongDirection) { try sender.receive() }
    }

    @Test func theEndIsAnError() throws {
      let (left, right) = try Connection.pair()
      #expect(try left.send([1]) == .done)
      left.close()
      #expect(try right.poll() == .done)
      #expect(try right.receive() == .message([1]))
      #expect(throws: ConnectionError.endOfStream) { try right.receive() }
      #expect(throws: ConnectionError.endOfStream) { try right.send([1]) }
      #expect(throws: ConnectionError.closed) { try left.receive() }
    }

    @Test func pollTellsWhetherSomethingCame() throws {
      let (left, right) = try Connection.pair()
      #expect(try right.poll() == .timedOut)
      #expect(try right.poll(timeout: 1_000_000) == .timedOut)
      #expect(try left.send([1]) == .done)
      #expect(try right.poll() == .done)
    }

    @Test func hugeMessagesPass() async {
      await #expect(processExitsWith: .success) {
        let (left, right) = try Connection.pair()
        let huge = [UInt8](repeating: 200, count: 100_000_000)
        let child = try startChild {
          right.close()
          return (try? left.send(huge)) == .done ? 0 : 1
        }
        left.close()
        #expect(consists(try right.receive().bytes, of: 200, count: 100_000_000))
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func aFullConnectionTimesOutAndResumes() async {
      await #expect(processExitsWith: .success) {
        let (left, right) = try Connection.pair()
        let large = [UInt8](repeating: 4, count: 3_000_000)
        #expect(try left.send(large, timeout: 1_000_000) == .timedOut)
        let child = try startChild {
          left.close()
          return consists((try? right.receive())?.bytes, of: 4, count: 3_000_000) ? 0 : 1
        }
        #expect(try left.send(large) == .done)
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func aSenderKilledInTheMiddleIsNoticed() async {
      await #expect(processExitsWith: .success) {
        let (left, right) = try Connection.pair()
        let child = try startChild {
          right.close()
          _ = try? left.send([UInt8](repeating: 1, count: 50_000_000))
          return 0
        }
        left.close()
        #expect(try right.poll(timeout: patience) == .done)
        kill(child, SIGKILL)
        #expect(exitCode(of: child) == -SIGKILL)
        #expect {
          try right.receive()
        } throws: { error in
          guard case .truncated(let received, 50_000_000)? = error as? ConnectionError else { return false }
          return received < 50_000_000
        }
      }
    }

    @Test func nonsenseIsRefused() throws {
      let (left, right) = try Connection.pair()
      var nonsense = [UInt8](repeating: 0xff, count: 20)
      #expect(write(left.descriptor, &nonsense, 20) == 20)
      #expect(throws: ConnectionError.malformed) { try right.receive() }
    }

    @Test func aHugeLengthTakesNoMemory() throws {
      let (left, right) = try Connection.pair()
      var header: [UInt8] = [0, 0, 0, 0, 128, 0, 0, 0]
      #expect(write(left.descriptor, &header, 8) == 8)
      left.close()
      #expect(throws: ConnectionError.truncated(received: 0, expected: 1 << 39)) { try right.receive() }
    }

    @Test func receivingIsInterrupted() async {
      await #expect(processExitsWith: .success) {
        let (left, right) = try Connection.pair()
        let child = try startChild {
          guard (try? Signals.set(SIGALRM, to: .note)) != nil else { return 1 }
          alarm(1)
          guard (try? right.receive()) == .interrupted else { return 2 }
          _ = Signals.takePending()
          alarm(1)
          return (try? right.send([UInt8](repeating: 0, count: 10_000_000))) == .interrupted ? 0 : 3
        }
        #expect(exitCode(of: child) == 0)
        #expect(try left.poll() == .done)
      }
    }

    @Test func descriptorsAreGivenBack() async {
      await #expect(processExitsWith: .success) {
        let left = try descriptorsLeft {
          for _ in 0..<100 {
            let (left, right) = try Connection.pair()
            _ = try left.send([1])
            _ = try right.receive()
          }
        }
        #expect(left == 0)
      }
    }

    @Test func usedUpDescriptorsAreAnError() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          var limit = rlimit()
          getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
          limit.rlim_cur = rlim_t((Descriptors.open().max() ?? 2) + 4)
          setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
          var kept: [Connection] = []
          do {
            while true {
              let (left, right) = try Connection.pair()
              kept += [left, right]
            }
          } catch let error as SystemError {
            guard error.code == EMFILE else { return 2 }
          } catch {
            return 3
          }
          while openNull() >= 0 {}
          // Queues and children need no descriptor of their own then.
          guard let queue = try? SharedQueue() else { return 4 }
          guard let grandchild = try? startChild({ queue.put([1]) == .done ? 0 : 1 }) else { return 5 }
          guard exitCode(of: grandchild) == 0 else { return 6 }
          return queue.next() == .message([1]) ? 0 : 7
        }
        #expect(exitCode(of: child) == 0)
      }
    }
  }
}

private func openNull() -> Int32 { open("/dev/null", O_RDONLY) }
