// Going back in a session: what comes back, what is named as lost, what is ended. Each test runs in a process of its
// own, as a session forks and ends all that is below its process.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.serialized) struct SnapshotTests {
  @Test func undoBringsTheStateBack() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let folder = session.run(source: "import os, random\nrandom.seed(1)\nx = [1]\nos.getcwd()").result
      session.run(
        source:
          "import math\nx.append(2)\nos.chdir('/')\nos.environ['LECTERN_TEST'] = 'yes'\ny = random.random()")
      let number = session.run(source: "random.random()").result
      try session.undo()
      #expect(session.run(source: "random.random()").result == number)
      try session.rewind(to: 2)
      #expect(session.run(source: "x").result == "[1]")
      #expect(session.run(source: "os.getcwd()").result == folder)
      #expect(session.run(source: "os.environ.get('LECTERN_TEST')").result == nil)
      #expect(session.run(source: "math").error?.typeName == "NameError")
      #expect(session.executions.map(\.isUndone) == [false, true, true, true, false, false, false, false])
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func aCellRunsAgainAndAgainFromTheStateItSawFirst() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "n = 1")
      for _ in 0..<20 {
        let execution = session.run(source: "n += 1\nn")
        #expect(execution.result == "2")
        try session.rewind(to: execution.number)
      }
      #expect(session.run(source: "n").result == "1")
      session.close()
    }
  }

  @Test func whatIsAskedForInVainGetsASentence() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      #expect(throws: SessionFailure("There is nothing to undo: the state is empty.")) { try session.undo() }
      session.run(source: "1")
      #expect(throws: SessionFailure.self) { try session.rewind(to: 7) }
      try session.undo()
      let again = #expect(throws: SessionFailure.self) { try session.rewind(to: 1) }
      #expect(again?.description.contains("undone already") == true)
      #expect(throws: SessionFailure.self) { try session.undo() }
      session.close()
      #expect(throws: SessionFailure.closed) { try session.undo() }
    }
  }

  @Test func goingBackEndsTheProcessesOfTheFuture() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "import multiprocessing, time")
      session.run(
        source: "for _ in range(3): multiprocessing.Process(target=time.sleep, args=(1000,)).start()")
      let restoration = try session.undo()
      #expect(restoration == Restoration(execution: 2, endedWorkers: 3))
      #expect(restoration.warning == nil)
      #expect(
        Set(ProcessTree.descendants()) == session.snapshots.processes.union([session.kernelProcess]))
      session.close()
    }
  }

  @Test func processesThatAreNotStartedYetCanBeStartedAgainAndAgain() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(
        source: "import multiprocessing, os\np = multiprocessing.Process(target=os._exit, args=(3,))")
      for _ in 0..<3 {
        let execution = session.run(source: "p.start()\np.join()\np.exitcode")
        #expect(execution.result == "3")
        try session.rewind(to: execution.number)
      }
      session.close()
    }
  }

  @Test func whatDoesNotComeBackIsNamed() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(
        source: """
          import multiprocessing, os, time
          w = multiprocessing.Process(target=time.sleep, args=(1000,))
          w.start()
          v = multiprocessing.Value('i', 1)
          r, s = os.pipe()
          f = open('/proc/self/status')
          """)
      session.run(source: "v.value = 2")
      let warning = try #require(try session.undo().warning)
      #expect(
        warning
          == "Not as it was: 1 process that ran then, what is in shared memory (Value, Array, Queue, Lock), "
          + "2 ends of pipes or connections, now closed and the place in 1 open file.")
      #expect(session.run(source: "v.value").result == "2")
      #expect(session.run(source: "w.join() or w.is_alive()").result == "False")
      #expect(session.run(source: "os.read(r, 1)").result == "b''")
      #expect(session.run(source: "os.write(s, b'x')").error?.typeName == "BrokenPipeError")
      session.close()
    }
  }

  /// Copies that held a pipe open, or were children of the kernel, would make these wait for ever.
  @Test func cellsDoNotMeetTheSnapshots() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
      session.run(source: "import os, signal\nr, w = os.pipe()\nends = []")
      session.run(source: "signal.signal(signal.SIGCHLD, lambda *_: ends.append(1))")
      session.run(source: "os.write(w, b'x'); os.close(w)")
      #expect(session.run(source: "os.read(r, 9), os.read(r, 9)").result == "(b'x', b'')")
      #expect(session.run(source: "os.wait()").error?.typeName == "ChildProcessError")
      #expect(session.run(source: "ends").result == "[]")
      session.close()
    }
  }

  @Test func onlySoManyAreKept() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.snapshotLimit = 3
      let session = try Session.start(options: options)
      for value in 1...6 { session.run(source: "x = \(value)") }
      #expect((1...6).map(session.canRewind) == [true, false, false, false, true, true])
      #expect(session.snapshots.processes.count == 3)
      let failure = #expect(throws: SessionFailure.self) { try session.rewind(to: 2) }
      #expect(failure?.description.contains("only 3 are kept") == true)
      #expect(session.run(source: "x").result == "6")
      try session.reset()
      #expect(session.run(source: "x").error?.typeName == "NameError")
      session.close()
    }
  }

  @Test func onlySoMuchMemoryIsHeld() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.snapshotMemoryLimit = 64 << 20
      let session = try Session.start(options: options)
      session.run(source: "x = bytearray(16 << 20)")
      // Each snapshot comes to hold the 16 MB that the next cell changes.
      for _ in 1...10 { session.run(source: "x[::4096] = bytes([x[0] + 1]) * (4 << 10)") }
      let kept = (1...11).filter(session.canRewind)
      #expect(kept.count <= 5 && kept.contains(1) && kept.contains(11))
      let held = SnapshotMemory.held(by: session.snapshots.processes, besides: session.kernelProcess)
      #expect(held <= 64 << 20 && held > 16 << 20)
      session.close()
    }
  }

  @Test func withoutSnapshotsThereIsNoWayBack() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.snapshotLimit = 0
      let session = try Session.start(options: options)
      session.run(source: "x = 1")
      #expect(ProcessTree.descendants() == [session.kernelProcess])
      #expect(throws: SessionFailure.self) { try session.undo() }
      #expect(session.run(source: "x").result == "1")
      session.close()
    }
  }

  @Test func aSnapshotThatWasKilledLeavesTheStateAsItIs() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "x = 1")
      session.run(source: "x = 2")
      for process in session.snapshots.processes { kill(process, SIGKILL) }
      let failure = #expect(throws: SessionFailure.self) { try session.undo() }
      #expect(failure?.description.contains("ended from outside") == true)
      #expect(session.run(source: "x").result == "2")
      try session.undo()
      #expect(session.run(source: "x").result == "2")
      session.close()
    }
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGABRT]) func aCrashGivesTheStateFromBeforeTheCell(signal: Int32) async
  {
    await #expect(processExitsWith: .success) { [signal] in
      let session = try Session.start()
      session.run(source: "import os\nx = 1")
      let crash = session.run(source: "x = 2\nprint('kept')\nos.kill(os.getpid(), \(signal))")
      #expect(crash.text(of: .out) == "kept\n")
      #expect(crash.kernelDeath?.hasSuffix("The state from before prompt 2 is back.") == true)
      #expect(session.run(source: "x").result == "1")
      #expect(session.executions.map(\.isUndone) == [false, false, false])
      // The execution that crashed left nothing to undo.
      try session.rewind(to: 1)
      #expect(session.run(source: "x").error?.typeName == "NameError")
      session.close()
    }
  }

  @Test func aKernelThatDiesBetweenCellsGoesBackToTheLast() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "x = 1")
      session.run(source: "x = 2")
      kill(session.kernelProcess, SIGKILL)
      let lost = session.run(source: "x = 3")
      #expect(
        lost.kernelDeath?.hasSuffix("from before prompt 2 is back; run the cells from there on again.")
          == true)
      #expect(session.run(source: "x").result == "1")
      session.close()
    }
  }

  @Test func whenAllIsKilledTheSessionStartsAfresh() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "x = 1")
      session.readInput = { _ in
        for process in ProcessTree.descendants() { kill(process, SIGKILL) }
        return nil
      }
      let crash = session.run(source: "input()")
      #expect(crash.kernelDeath?.contains("A new kernel has started") == true)
      #expect(session.executions.map(\.isUndone) == [true, false])
      #expect(session.run(source: "x").error?.typeName == "NameError")
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func snapshotsEndWithTheirFrontEnd() async {
    await #expect(processExitsWith: .success) {
      // The reaping process stands in for init: what the front end leaves behind becomes its own.
      try becomeSubreaper()
      guard case .parent(let frontEnd) = try forkProcess() else {
        let session = try Session.start()
        for value in 0..<5 { session.run(source: "x = \(value)") }
        try session.undo()
        session.run(source: "import os\nos.kill(os.getppid(), 9)\nwhile True: pass")
        exitProcess(1)
      }
      guard case .ended = Children.wait(for: frontEnd) else {
        Issue.record("the front end was not waited for")
        return
      }
      while case .ended = Children.waitForAny(timeout: nil) {}
      #expect(ProcessTree.descendants().isEmpty)
    }
  }
}
