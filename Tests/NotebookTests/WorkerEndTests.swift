// How workers end, and what the session says about it.

import Processes
import Testing

@testable import Notebook

@Suite(.serialized) struct WorkerEndTests {
  @Test func whoIsLeftBehindIsNamed() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process, Event
          import time
          done = Event()
          for name in 'AB': Process(target=time.sleep, args=(1000,), name=name).start()
          ended = Process(target=done.set, name='C')
          ended.start()
          done.wait()
          import os
          while open(f'/proc/{ended.pid}/stat').read().split()[2] != 'Z': time.sleep(0.001)
          """)
      let ends = WorkerEnds(of: execution.ledger)
      #expect(ends.running.map(\.name) == ["A", "B"] && ends.unjoined.map(\.name) == ["C"])
      #expect(ends.leftoverSentence == "2 still running (A and B), 1 ended but never joined (C).")
      #expect(session.run(source: "1").workerSentences.isEmpty)
      session.close()
    }
  }

  @Test func whoEndsByAnInterruptOfItsOwnShowsWhere() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          import os, signal
          def pause():
              os.kill(os.getpid(), signal.SIGINT)
          worker = Process(target=pause)
          worker.start()
          worker.join()
          """)
      #expect(
        execution.error == nil && execution.workerFailures.first?.cases.first?.message == "KeyboardInterrupt")
      session.close()
    }
  }

  @Test func aDeadlockIsMetWhereTheCellWaited() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process, Lock, Barrier
          def take(first, second):
              with first:
                  barrier.wait()
                  with second: pass
          barrier, a, b = Barrier(2), Lock(), Lock()
          workers = [Process(target=take, args=locks) for locks in ((a, b), (b, a))]
          for worker in workers: worker.start()
          for worker in workers:
              worker.join()
          """)
      #expect(execution.error?.typeName == "DeadlockError" && execution.error?.line == 10)
      #expect(execution.workerFailures.isEmpty)
      session.close()
    }
  }

  @Test func theWayOfDyingIsTold() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          import os, signal, sys, time
          def die(how):
            signal.raise_signal(signal.SIGKILL) if how is None else sys.exit(how)
          workers = [Process(target=die, args=(how,)) for how in (None, 3, 0, 3)]
          for w in workers: w.start()
          for w in workers: w.join()
          ended = Process(target=time.sleep, args=(1000,))
          ended.start()
          ended.terminate()
          ended.join()
          """)
      #expect(
        execution.workerSentences == [
          "Process-1 was ended by signal 9 (SIGKILL).", "Process-2 and Process-4 ended with exit code 3.",
        ])
      session.close()
    }
  }

  @Test func ofManyFailuresOneIsShown() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process
          def fail(number):
            if number == 9: return {}['missing']
            raise ValueError(f'number {number}')
          workers = [Process(target=fail, args=(number,)) for number in range(10)]
          for w in workers:
            w.start()
            w.join()
          """)
      let shown = execution.text(of: .error)
      #expect(shown.hasPrefix("Process Process-1:\nTraceback (most recent call last):\n"))
      #expect(shown.contains("ValueError: number 0\n") && !shown.contains("number 1\n"))
      #expect(shown.contains("KeyError: 'missing'\n"))
      #expect(execution.workerFailures.map(\.cases.count) == [9, 1])
      #expect(
        execution.workerSentences.first
          == "Process-2, Process-3, Process-4 and 5 more failed in the same place as Process-1, Process-9 with "
          + "ValueError: number 8.")
      session.close()
    }
  }

  @Test func interruptsAreReportedOnce() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
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
        if case .output = event { session.interrupt() }
      }
      #expect(execution.error?.isKeyboardInterrupt == true)
      #expect(execution.text(of: .error).isEmpty && execution.workerFailures.isEmpty)
      session.close()
    }
  }

  @Test func anInterruptEndsDeafWorkersToo() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.interruptPatience = 3
      let session = try Session.start(options: options)
      let execution = session.run(
        source: """
          from multiprocessing import Process
          import signal, time
          def deaf():
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            print('on')
            while True: time.sleep(1)
          w = Process(target=deaf)
          w.start()
          w.join()
          """
      ) { event in
        if case .output = event { session.interrupt() }
      }
      #expect(execution.error?.isKeyboardInterrupt == true)
      #expect(execution.workerSentences == ["1 worker ended with the cell (Process-1)."])
      #expect(session.run(source: "w.join()\nw.exitcode").result == "-9")
      session.close()
    }
  }

  @Test func aKilledHolderFreesItsLock() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let execution = session.run(
        source: """
          from multiprocessing import Process, Lock, Event
          import time
          lock, held = Lock(), Event()
          def hold():
            lock.acquire()
            held.set()
            time.sleep(1000)
          p = Process(target=hold)
          p.start()
          held.wait()
          p.kill()
          lock.acquire()
          """)
      #expect(execution.result == "True")
      #expect(execution.text(of: .error).contains("the process that held <Lock"))
      session.close()
    }
  }

  @Test func aForkBombEndsWithAnError() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.maximumAlive = 40
      let session = try Session.start(options: options)
      let execution = session.run(source: "import os\nwhile True: os.fork()")
      #expect(execution.error?.typeName == "BlockingIOError")
      #expect(execution.error?.message.contains("40 are alive, which is the limit") == true)
      #expect(execution.processes.count <= 4096)
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func startsAreCapped() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.maximumStarts = 10
      let session = try Session.start(options: options)
      let source = """
        from multiprocessing import Process
        def nothing(): pass
        for number in range(20):
          p = Process(target=nothing)
          p.start()
          p.join()
        """
      let execution = session.run(source: source)
      #expect(execution.error?.message.contains("this cell has started 10, which is the limit") == true)
      #expect(
        session.run(source: "p.exitcode, number").result == "(0, 10)" || execution.processes.count == 10)
      session.close()
    }
  }

  @Test func lessonsCanReadTheLedger() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      session.run(
        source: """
          from multiprocessing import Process, Queue
          import lectern, sys
          def work(queue):
            queue.put('x' * 10)
            sys.exit(4)
          queue = Queue()
          p = Process(target=work, args=(queue,), name='Anna')
          p.start()
          queue.get()
          p.join()
          """)
      let source = """
        import os
        anna, = lectern.ledger()
        (anna.pid == p.pid, anna.parent == os.getpid() == anna.reaped_by, anna.name, anna.method, anna.state,
         anna.exitcode, anna.messages_sent, anna.bytes_sent > 10, anna.ended > anna.started, anna.peak_memory > 0)
        """
      #expect(
        session.run(source: source).result
          == "(True, True, 'Anna', 'fork', 'reaped', 4, 1, True, True, True)")
      #expect(session.run(source: "str(lectern.ledger()).split()[:3]").result == "['pid', 'parent', 'name']")
      session.close()
    }
  }
}
