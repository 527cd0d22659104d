// Sessions whose cells start processes. Each test runs in a process of its own.

import Processes
import Testing

@testable import Notebook

@Suite(.serialized) struct WorkerTests {
  @Test func theOutputOfAWorkerIsItsOwn() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          def child(): print('from child')
          p = Process(target=child, name='Anna')
          print('one')
          p.start()
          p.join()
          print('two')
          """)
      #expect(execution.outputs.map(\.text) == ["one\n", "from child\n", "two\n"])
      #expect(execution.outputs.map(\.processName) == ["MainProcess", "Anna", "MainProcess"])
      #expect(execution.processes.map(\.name) == ["Anna"])
      #expect(execution.processes.first?.exitCode == 0)
      #expect(execution.times.childCount == 1)
      session.close()
    }
  }

  @Test func linesOfManyProcessesNeverMix() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          def talk(letter):
            for _ in range(300): print(letter * 200)
          workers = [Process(target=talk, args=(letter,)) for letter in 'abcdef']
          for w in workers: w.start()
          for w in workers: w.join()
          """)
      let lines = execution.text(of: .out).split(separator: "\n")
      #expect(lines.count == 1800)
      #expect(lines.allSatisfy { $0.count == 200 && Set($0).count == 1 })
      session.close()
    }
  }

  @Test func theThirdLineOfTimeCountsChildren() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          %%time
          from multiprocessing import Process
          def nothing(): pass
          workers = [Process(target=nothing) for _ in range(3)]
          for w in workers: w.start()
          for w in workers: w.join()
          """)
      let lines = execution.text(of: .out).split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.first?.hasPrefix("CPU times: user ") == true)
      #expect(lines.last?.hasPrefix("3 children: user ") == true)
      session.close()
    }
  }

  @Test func closingEndsWhatCellsLeftRunning() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(
        source: """
          from multiprocessing import Process
          import time
          for _ in range(2): Process(target=time.sleep, args=(1000,)).start()
          """)
      #expect(session.processesBelow.count == 3)
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func anInterruptReachesWorkers() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
      var busyCount = 0
      let execution = session.run(
        source: """
          from multiprocessing import Process
          def busy():
            print('busy')
            while True: pass
          workers = [Process(target=busy) for _ in range(3)]
          for w in workers: w.start()
          for w in workers: w.join()
          """
      ) { event in
        guard case .output = event else { return }
        busyCount += 1
        if busyCount == 3 { session.interrupt() }
      }
      #expect(execution.error?.isKeyboardInterrupt == true && execution.kernelDeath == nil)
      #expect(session.run(source: "[w.join() or w.exitcode for w in workers]").result == "[1, 1, 1]")
      #expect(session.processesBelow == [session.kernelProcess])
      session.close()
    }
  }

  @Test func workersOfADeadKernelEnd() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          import os, time
          for _ in range(2): Process(target=time.sleep, args=(1000,)).start()
          os.kill(os.getpid(), 11)
          """)
      #expect(execution.kernelDeath?.contains("SIGSEGV") == true)
      #expect(session.processesBelow == [session.kernelProcess])
      session.close()
    }
  }

  @Test func commandsPrintInTheirPlace() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(source: "print('one')\n!echo two\nprint('three')\n!exit 3")
      #expect(execution.text(of: .out) == "one\ntwo\nthree\n")
      #expect(session.run(source: "_exit_code").result == "3")
      #expect(session.run(source: "!printf one\nprint('two')").text(of: .out) == "onetwo\n")
      #expect(session.run(source: "x = !printf 'a\\nb c\\n'\nx").result == "['a', 'b c']")
      #expect(session.run(source: "n = 5\n!echo {n + 1} $n").text(of: .out) == "6 5\n")
      session.close()
    }
  }
}
