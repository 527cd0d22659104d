// Forking and waiting.

import CSystem
import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ProcessTests {
  @Suite(.serialized) struct ForkTests {
    @Test func exitCodesComeBack() async {
      await #expect(processExitsWith: .success) {
        for code: Int32 in [0, 1, 77, 255] {
          let child = try startChild { code }
          #expect(exitCode(of: child) == code)
        }
      }
    }

    @Test func aSignalIsANegativeExitCode() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          while true { pause() }
        }
        try Signals.send(SIGKILL, to: child)
        #expect(exitCode(of: child) == -SIGKILL)
      }
    }

    @Test func pollSeesARunningAndAnEndedChild() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          while true { pause() }
        }
        #expect(Children.poll(child) == .timedOut)
        #expect(Children.running.contains(child))
        try Signals.send(SIGTERM, to: child)
        #expect(exitCode(of: child) == -SIGTERM)
        #expect(!Children.running.contains(child))
      }
    }

    @Test func waitGivesUpAfterItsTimeout() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          while true { pause() }
        }
        #expect(Children.wait(for: child, timeout: 3_000_000) == .timedOut)
        #expect(Children.wait(for: child, timeout: 0) == .timedOut)
        try Signals.send(SIGKILL, to: child)
        _ = exitCode(of: child)
      }
    }

    @Test func anEndIsRememberedForALaterWait() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild { 9 }
        let first = Children.wait(for: child)
        #expect(Children.wait(for: child) == first)
        Children.forget(child)
        #expect(Children.wait(for: child) == .noSuchChild)
      }
    }

    @Test func theProcessorTimeOfAChildIsReported() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          while Clock.processCPU() < 30_000_000 {}
          return 0
        }
        guard case .ended(let end) = Children.wait(for: child) else {
          Issue.record("the child did not end")
          return
        }
        // The kernel splits user and system time by sampling; their sum is exact.
        #expect(end.usage.userTime + end.usage.systemTime >= 25_000_000)
        #expect(end.usage.peakResidentBytes > 1_000_000)
      }
    }

    @Test func aChildLeadsItsOwnGroup() async {
      await #expect(processExitsWith: .success) {
        var options = ForkOptions()
        options.ownProcessGroup = true
        let child = try startChild(options) { getpgid(0) == getpid() ? 0 : 1 }
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func aGroupIsReapedTogether() async {
      await #expect(processExitsWith: .success) {
        var options = ForkOptions()
        options.ownProcessGroup = true
        let leader = try startChild(options) {
          while true { pause() }
        }
        let other = try startChild {
          while true { pause() }
        }
        #expect(setpgid(other, leader) == 0)
        kill(-leader, SIGKILL)
        var ends: [Int32] = []
        while ends.count < 2 { ends += Children.reapEnded(group: leader).map(\.process) }
        #expect(ends.sorted() == [leader, other].sorted())
        #expect(exitCode(of: other) == -SIGKILL)
      }
    }

    @Test func aChildDiesWithItsParent() async {
      await #expect(processExitsWith: .success) {
        let (reading, writing) = try pipePair()
        defer { close(reading) }
        let parent = try startChild {
          var options = ForkOptions()
          options.lifeline = .caller(SIGKILL)
          guard (try? startChild(options) { while true { pause() } }) != nil else { return 1 }
          return 0
        }
        close(writing)
        #expect(exitCode(of: parent) == 0)
        // The grandchild's end closes the last writing end.
        var byte: UInt8 = 0
        #expect(read(reading, &byte, 1) == 0)
      }
    }

    /// The thread that forks may end long before its process: that is not the parent's end.
    @Test func aChildOutlivesTheThreadThatStartedIt() async {
      await #expect(processExitsWith: .success) {
        let child = try startInAnotherThread()
        #expect(Children.wait(for: child, timeout: 50_000_000) == .timedOut)
        kill(child, SIGTERM)
        #expect(exitCode(of: child) == -SIGTERM)
      }
    }

    /// An orphan lives on after its parent, until what both hang on ends.
    @Test func anOrphanHangsOnWhatItsParentHungOn() async {
      await #expect(processExitsWith: .success) {
        let (reading, writing) = try pipePair()
        defer { close(reading) }
        let first = try startChild {
          var options = ForkOptions()
          options.lifeline = .caller(SIGKILL)
          let second = try? startChild(options) {
            options.lifeline = .inherited
            let parent = getpid()
            let third = try? startChild(options) {
              while getppid() == parent { usleep(1000) }
              // It says that it lives on, and does.
              guard write(writing, [7], 1) == 1 else { return 1 }
              while true { pause() }
            }
            return third == nil ? 1 : 0
          }
          guard let second, exitCode(of: second) == 0 else { return 1 }
          var byte: UInt8 = 0
          return read(reading, &byte, 1) == 1 && byte == 7 ? 0 : 2
        }
        close(writing)
        #expect(exitCode(of: first) == 0)
        // The orphan's end closes the last writing end.
        var byte: UInt8 = 0
        #expect(read(reading, &byte, 1) == 0)
      }
    }

    @Test func handlersAreDefaultInAChild() async {
      await #expect(processExitsWith: .success) {
        try Signals.set(SIGUSR1, to: .note)
        defer { _ = try? Signals.set(SIGUSR1, to: .systemDefault) }
        let child = try startChild { (try? Signals.action(of: SIGUSR1)) == .systemDefault ? 0 : 1 }
        #expect(exitCode(of: child) == 0)
        var options = ForkOptions()
        options.resetsSignals = false
        // What is noted stays noted.
        let keeper = try startChild(options) { (try? Signals.action(of: SIGUSR1)) == .note ? 0 : 1 }
        #expect(exitCode(of: keeper) == 0)
      }
    }

    @Test func noSignalReachesAChildBeforeItsFirstStepIsDone() async {
      await #expect(processExitsWith: .success) {
        var options = ForkOptions()
        options.firstStep = {
          kill(getpid(), SIGINT)
          _ = try? Signals.set(SIGINT, to: .note)
        }
        let child = try startChild(options) { Signals.takePending() == SignalSet(SIGINT) ? 0 : 1 }
        #expect(exitCode(of: child) == 0)
      }
    }

    /// In a process of its own: here, children of other tests would be found too.
    @Test func waitForAnyFindsEachChildOnce() async {
      await #expect(processExitsWith: .success) {
        let first = try startChild { 1 }
        let second = try startChild { 2 }
        var found: Set<Int32> = []
        for _ in 0..<2 {
          if case .ended(let end) = Children.waitForAny(timeout: patience) { found.insert(end.process) }
        }
        #expect(found == [first, second])
        #expect(Children.waitForAny() == .noSuchChild)
      }
    }

    /// The system gives numbers out again; what ended under one must not count as the end of who has it later.
    @Test func theEndOfAnOrphanIsNotKept() async {
      await #expect(processExitsWith: .success) {
        try becomeSubreaper()
        let parent = try startChild {
          guard let orphan = try? startChild({ 3 }) else { return 0 }
          return orphan > 0 ? 1 : 0
        }
        #expect(exitCode(of: parent) == 1)
        guard case .ended(let end) = Children.waitForAny(timeout: patience) else {
          Issue.record("the orphan was not adopted")
          return
        }
        #expect(end.status == .exited(3))
        #expect(Children.poll(end.process) == .noSuchChild)
        #expect(Children.poll(parent) != .noSuchChild)
        Children.noteAdopted(parent)
        #expect(Children.poll(parent) == .noSuchChild)
      }
    }

    @Test func descendantsAreEndedToTheLast() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          guard (try? becomeSubreaper()) != nil else { return 1 }
          for _ in 0..<3 {
            _ = try? startChild {
              // A daemon: its parent ends, it leads a session of its own and ignores polite requests.
              _ = try? startChild {
                setsid()
                _ = try? Signals.set(SIGTERM, to: .ignore)
                while true { pause() }
              }
              return 0
            }
          }
          while Children.running.count > 0 { _ = Children.waitForAny() }
          let report = ProcessTree.endAllDescendants(grace: 5_000_000)
          return report.remaining.isEmpty && ProcessTree.descendants().isEmpty ? Int32(report.asked) : 99
        }
        #expect(exitCode(of: child) == 3)
      }
    }

    @Test func aWaitIsInterruptedBySignals() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          guard (try? Signals.set(SIGUSR1, to: .note)) != nil else { return 1 }
          let parent = getppid()
          guard
            let grandchild = try? startChild({
              kill(getppid(), SIGUSR1)
              while getppid() != parent { pause() }
              return 0
            })
          else { return 2 }
          guard Children.wait(for: grandchild) == .interrupted else { return 3 }
          guard Signals.takePending() == SignalSet(SIGUSR1) else { return 4 }
          kill(grandchild, SIGKILL)
          guard case .ended = Children.wait(for: grandchild) else { return 5 }
          return 0
        }
        #expect(exitCode(of: child) == 0)
      }
    }
  }

  @Suite(.serialized) struct SystemTests {
    @Test func registersAreOnTheStack() {
      var found = false
      withUnsafeMutablePointer(to: &found) { found in
        csystem_with_saved_registers(
          { pointer, context in
            guard let pointer, let context, let base = csystem_stack_base() else { return }
            let inside = pointer < base && pointer + csystem_stack_size() >= base
            // The context lives in the caller's frame: above the saved registers, below the base.
            context.assumingMemoryBound(to: Bool.self).pointee = inside && context > pointer && context < base
          }, found)
      }
      #expect(found)
    }

    @Test func pendingSignalsAreTakenOnce() async {
      await #expect(processExitsWith: .success) {
        let child = try startChild {
          guard (try? Signals.set(SIGUSR1, to: .note)) == .systemDefault else { return 1 }
          guard (try? Signals.set(SIGUSR2, to: .note)) != nil else { return 1 }
          kill(getpid(), SIGUSR1)
          kill(getpid(), SIGUSR2)
          guard Signals.pendingWord.pointee != 0, Signals.arePending else { return 2 }
          guard Signals.takePending().numbers == [SIGUSR1, SIGUSR2].sorted() else { return 3 }
          return Signals.arePending ? 4 : 0
        }
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func unknownSignalsAreRefused() {
      #expect(throws: SystemError.self) { try Signals.set(SIGKILL, to: .ignore) }
      #expect(throws: SystemError.self) { try Signals.set(1000, to: .note) }
      #expect(throws: SystemError.self) { try Signals.action(of: 0) }
      #expect(SignalSet(0).isEmpty && SignalSet(65).isEmpty)
    }

    @Test func signalsHaveNames() {
      #expect(Signals.name(of: SIGINT) == "SIGINT")
      #expect(Signals.name(of: 63) == "signal 63")
    }

    @Test func clocksGoForward() {
      let monotonic = Clock.monotonic()
      let used = Clock.processCPU()
      while Clock.threadCPU() == 0 {}
      #expect(Clock.monotonic() > monotonic)
      #expect(Clock.processCPU() >= used)
      #expect(Clock.wall() > 1_600_000_000 * second)
      #expect(Clock.selfUsage().peakResidentBytes > 0)
      #expect(Clock.cpuTime(ofProcess: getpid()) ?? -1 > 0)
    }

    @Test func sleepEndsByTimeOrSignal() async {
      await #expect(processExitsWith: .success) {
        #expect(Clock.sleep(nanoseconds: 0) == .timedOut)
        #expect(Clock.sleep(nanoseconds: -5) == .timedOut)
        let child = try startChild {
          guard (try? Signals.set(SIGALRM, to: .note)) != nil else { return 1 }
          alarm(1)
          return Clock.sleep(nanoseconds: nil) == .interrupted ? 0 : 2
        }
        kill(child, SIGCONT)
        #expect(exitCode(of: child) == 0)
      }
    }

    @Test func aProcessThatIsGoneIsKnown() async {
      await #expect(processExitsWith: .success) {
        let own = ProcessIdentity.own
        #expect(!ProcessIdentity.isGone(own))
        #expect(ProcessIdentity.isGone(own ^ 1))
        let child = try startChild { 0 }
        _ = exitCode(of: child)
        #expect(ProcessIdentity.isGone(UInt64(UInt32(bitPattern: child)) << 32))
      }
    }

    @Test func errorsAreSentences() {
      let error = SystemError("fork", code: EAGAIN)
      #expect(error.description == "fork failed: Resource temporarily unavailable (errno 11)")
    }
  }
}

/// A pipe, reading end first.
func pipePair() throws -> (Int32, Int32) {
  var ends: [Int32] = [-1, -1]
  guard csystem_pipe(&ends) == 0 else { throw SystemError("pipe") }
  return (ends[0], ends[1])
}
