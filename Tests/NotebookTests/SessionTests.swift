// Sessions with a real kernel. Each test runs in a process of its own, as a session forks and ends all that is
// below its process.

import LessonFiles
import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session that kills nothing by itself while an interrupt may yet be heeded, however slowly the machine reacts.
func patientSession() throws -> Session {
  var options = SessionOptions()
  options.interruptPatience = 100
  return try Session.start(options: options)
}

extension Session {
  /// All processes below the session, without the snapshots.
  var processesBelow: [Int32] { ProcessTree.descendants().filter { !snapshots.processes.contains($0) } }
}

/// What the last step of every session test looks at: nothing of the session is left.
private func expectNothingLeft(_ session: Session) {
  session.close()
  #expect(ProcessTree.descendants().isEmpty)
}

@Suite(.serialized) struct SessionTests {
  @Test func aValueAndWhatIsPrinted() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let printed = session.run(source: "print('one')")
      #expect(printed.text(of: .out) == "one\n")
      #expect(printed.outputs.first?.processIdentifier == session.kernelProcess)
      #expect(printed.outputs.first?.processName == "MainProcess")
      #expect(printed.result == nil && !printed.failed)
      let value = session.run(source: "x = 'ü'\nx * 2")
      #expect(value.result == "'üü'")
      #expect(value.number == 2)
      #expect(session.run(source: "x").result == "'ü'")
      #expect(session.run(source: "x;").result == nil)
      #expect(session.run(source: "_2 + _").result == "'üüü'")
      expectNothingLeft(session)
    }
  }

  @Test func whatWasRunAndCameOutIsAtHand() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "6 * 7")
      session.run(source: "x = 'a\\n\"ü\"'")
      #expect(session.run(source: "Out, In[1]").result == "({1: 42}, '6 * 7')")
      #expect(session.run(source: "In[2]").result == #"'x = \'a\\n"ü"\''"#)
      try session.undo()
      #expect(
        session.run(source: "len(In), In[5], In[4], Out[1] + 1").result
          == "(6, 'len(In), In[5], In[4], Out[1] + 1', '', 43)")
      #expect(session.run(source: "%who").text(of: .out) == "x\t \n")
      session.run(source: "In = Out = None")
      #expect(session.run(source: "8").result == "8")
      expectNothingLeft(session)
    }
  }

  @Test func anErrorLeavesTheSessionAsItIs() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let kernel = session.kernelProcess
      var cell = Cell(kind: .code, source: "y = 1\n1/0\n")
      cell.number = 3
      let error = try #require(session.run(cell).error)
      #expect(error.typeName == "ZeroDivisionError" && error.message == "division by zero" && error.line == 2)
      #expect(
        error.traceback == """
          Traceback (most recent call last):
            File "<cell 3>", line 2, in <module>
              1/0
              ~^~
          ZeroDivisionError: division by zero

          """)
      #expect(session.run(source: "y").result == "1")
      #expect(session.kernelProcess == kernel)
      expectNothingLeft(session)
    }
  }

  @Test func aSyntaxErrorRunsNothing() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let error = try #require(session.run(source: "y = 1\nprint(y)\n%time 1 +\n").error)
      #expect(error.isSyntaxError && error.line == 3)
      #expect(session.executions[0].outputs.isEmpty)
      #expect(session.run(source: "y").error?.typeName == "NameError")
      expectNothingLeft(session)
    }
  }

  @Test func recursionWithoutEndIsAnError() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let kernel = session.kernelProcess
      let execution = session.run(source: "def f(n):\n  return f(n + 1)\nf(0)")
      #expect(execution.error?.typeName == "RecursionError")
      #expect(session.kernelProcess == kernel)
      expectNothingLeft(session)
    }
  }

  @Test func aKilledKernelIsReplaced() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let kernel = session.kernelProcess
      let execution = session.run(source: "import os\nprint('before')\nos.kill(os.getpid(), 9)")
      let death = try #require(execution.kernelDeath)
      #expect(death.contains("process \(kernel)") && death.contains("SIGKILL"))
      #expect(execution.failed)
      #expect(execution.text(of: .out) == "before\n")
      #expect(session.kernelProcess != kernel)
      #expect(session.run(source: "7").result == "7")
      expectNothingLeft(session)
    }
  }

  @Test func aKernelThatDiesBetweenCellsIsReplaced() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "x = 1")
      kill(session.kernelProcess, SIGKILL)
      let execution = session.run(source: "print('ran')")
      #expect(execution.kernelDeath?.contains("SIGKILL") == true)
      #expect(execution.outputs.isEmpty)
      #expect(session.run(source: "7").result == "7")
      expectNothingLeft(session)
    }
  }

  @Test(arguments: [true, false]) func anEndlessLoopIsInterrupted(bySignal: Bool) async {
    await #expect(processExitsWith: .success) { [bySignal] in
      let session = try patientSession()
      let kernel = session.kernelProcess
      session.run(source: "kept = 7")
      var isAsked = false
      let execution = session.run(source: "while True: pass") { event in
        guard case .tick = event, !isAsked else { return }
        isAsked = true
        if bySignal { kill(getpid(), SIGINT) } else { session.interrupt() }
      }
      #expect(execution.wasInterrupted)
      #expect(execution.error?.isKeyboardInterrupt == true)
      #expect(execution.kernelDeath == nil)
      #expect(session.kernelProcess == kernel)
      #expect(session.run(source: "kept").result == "7")
      expectNothingLeft(session)
    }
  }

  /// A kernel that is stopped cannot have read its request when the interrupt comes; before its first request it may
  /// not even stand.
  @Test(arguments: [true, false]) func anInterruptIsForWhatWasAskedLast(first: Bool) async {
    await #expect(processExitsWith: .success) { [first] in
      let session = try patientSession()
      let kernel = session.kernelProcess
      if !first { session.run(source: "1") }
      kill(kernel, SIGSTOP)
      var stages: [InterruptStage] = []
      let execution = session.run(source: "while True: pass") { event in
        if case .tick = event, stages.isEmpty { session.interrupt() }
        guard case .interrupting(let stage) = event else { return }
        stages.append(stage)
        kill(kernel, SIGCONT)
      }
      #expect(stages == [.asked])
      #expect(execution.error?.isKeyboardInterrupt == true && session.kernelProcess == kernel)
      expectNothingLeft(session)
    }
  }

  @Test func aLateInterruptIsForNobody() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
      session.run(source: "1")
      kill(session.kernelProcess, SIGINT)
      session.interrupt()
      #expect(session.run(source: "2").result == "2")
      #expect(!session.executions[1].wasInterrupted)
      expectNothingLeft(session)
    }
  }

  @Test func aPendingSignalHoldsNoEndUp() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      try Signals.set(SIGUSR1, to: .note)
      kill(getpid(), SIGUSR1)
      expectNothingLeft(session)
      #expect(Signals.takePending() == SignalSet(SIGUSR1))
    }
  }

  @Test func aSessionStartsWithoutStandardStreams() async {
    await #expect(processExitsWith: .success) {
      let kept = dup(2)
      for descriptor: Int32 in 0...2 { close(descriptor) }
      let session = try Session.start()
      let printed = session.run(source: "print('one')\n!echo two").text(of: .out)
      expectNothingLeft(session)
      dup2(kept, 2)
      #expect(printed == "one\ntwo\n")
    }
  }

  @Test func whatIgnoresInterruptsIsKilled() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      var stages: [InterruptStage] = []
      let source = "while True:\n  try:\n    while True: pass\n  except KeyboardInterrupt: pass\n"
      let execution = session.run(source: source) { event in
        if case .tick = event { session.interrupt() }
        if case .interrupting(let stage) = event { stages.append(stage) }
      }
      #expect(stages == [.asked, .workersKilled, .kernelKilled])
      #expect(execution.kernelDeath?.contains("did not react") == true)
      #expect(session.run(source: "7").result == "7")
      expectNothingLeft(session)
    }
  }

  @Test func aTimeLimitInterrupts() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
      var cell = Cell(kind: .code, source: "while True: pass")
      cell.options["timeout"] = .number("0.05")
      let execution = session.run(cell)
      #expect(execution.exceededTimeLimit && !execution.wasInterrupted)
      #expect(execution.error?.isKeyboardInterrupt == true)
      #expect(Transcript.limitSentence(execution)?.contains("50 ms") == true)
      expectNothingLeft(session)
    }
  }

  @Test func inputIsAskedFor() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      var prompts: [String] = []
      session.readInput = { prompt in
        prompts.append(prompt)
        return prompts.count == 1 ? "Ada" : nil
      }
      #expect(session.run(source: "input('name? ')").result == "'Ada'")
      #expect(session.run(source: "input()").error?.typeName == "EOFError")
      #expect(prompts == ["name? ", ""])
      expectNothingLeft(session)
    }
  }

  @Test func resetForgets() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(source: "x = 1")
      try session.reset()
      #expect(session.processesBelow == [session.kernelProcess])
      #expect(session.executions.map(\.isUndone) == [true])
      let execution = session.run(source: "x")
      #expect(execution.number == 2 && execution.error?.typeName == "NameError")
      expectNothingLeft(session)
    }
  }

  @Test func nothingIsWatchedOfADeadKernel() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      #expect(!session.descriptors.isEmpty)
      kill(session.kernelProcess, SIGKILL)
      while !session.descriptors.isEmpty { session.poll(timeoutMilliseconds: 100) { _ in } }
      expectNothingLeft(session)
    }
  }

  @Test func aClosedSessionRunsNothing() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.close()
      #expect(session.run(source: "1").kernelDeath?.contains("This session is closed") == true)
      #expect(session.completions(for: CompletionQuery(.name, beginning: "p")).isEmpty)
      expectNothingLeft(session)
    }
  }

  /// What a cell starts, in whatever way: a worker, an orphan, another program.
  @Test func allProcessesEndWithTheFrontEnd() async {
    await #expect(processExitsWith: .success) {
      try becomeSubreaper()
      guard case .parent(let frontEnd) = try forkProcess() else {
        let session = try Session.start()
        session.run(
          source: """
            import multiprocessing, os, time
            multiprocessing.Process(target=time.sleep, args=(3000,)).start()
            if os.fork() == 0:
                if os.fork() == 0:
                    os.execvp("sleep", ["sleep", "3000"])
                os._exit(0)
            os.wait()
            if os.fork() == 0:
                multiprocessing.Process(target=time.sleep, args=(3000,)).start()
                os._exit(0)
            os.wait()
            os.kill(os.getppid(), 9)
            time.sleep(3000)
            """)
        exitProcess(1)
      }
      guard case .ended(let end) = Children.wait(for: frontEnd) else {
        Issue.record("the front end was not waited for")
        return
      }
      #expect(end.status == .signaled(SIGKILL, coreDumped: false))
      while case .ended = Children.waitForAny(timeout: nil) {}
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func aKernelEndsWithItsFrontEnd() async {
    await #expect(processExitsWith: .success) {
      // The reaping process stands in for init: what the front end leaves behind becomes its own.
      try becomeSubreaper()
      var options = ForkOptions()
      options.lifeline = .caller(SIGKILL)
      guard case .parent(let frontEnd) = try forkProcess(options) else {
        let session = try Session.start()
        session.run(source: "import os\nos.kill(os.getppid(), 9)\nwhile True: pass")
        exitProcess(1)
      }
      guard case .ended(let end) = Children.wait(for: frontEnd) else {
        Issue.record("the front end was not waited for")
        return
      }
      #expect(end.status == .signaled(SIGKILL, coreDumped: false))
      // The kernel and its snapshot became ours when their parent died, and end of that.
      #expect(Children.waitForAny(timeout: nil) != .noSuchChild)
      #expect(Children.waitForAny(timeout: nil) != .noSuchChild)
      #expect(Children.waitForAny(timeout: nil) == .noSuchChild)
      #expect(ProcessTree.descendants().isEmpty)
    }
  }
}
