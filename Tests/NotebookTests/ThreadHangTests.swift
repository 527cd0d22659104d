// Hangs among the threads of one process are explained as those among processes are.

import Testing

@testable import Notebook

@Suite(.serialized) struct ThreadHangTests {
  @Test func locksTakenCrosswise() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from threading import Thread, Lock, Barrier
          first = Lock()
          second = Lock()
          both = Barrier(2)
          def work(one, other):
            with one:
              both.wait()
              with other: pass
          workers = [Thread(target=work, args=pair) for pair in ((first, second), (second, first))]
          for w in workers: w.start()
          for w in workers: w.join()
          """)
      #expect(
        text == """
          DeadlockError: 3 threads wait for what can never come: Thread-1  waits for Thread-2 , Thread-2  for Thread-1 .
            MainProcess  waits for Thread-1  to end, which waits itself.
                prompt 1, line 11: for w in workers: w.join
            Thread-1   waits for the lock second, which Thread-2  holds.
                prompt 1, line 8: with other: pass
            Thread-2   waits for the lock first, which Thread-1  holds.
                prompt 1, line 8: with other: pass

          """)
    }
  }

  @Test func aGetWhoseThreadHasEnded() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from threading import Thread
          from queue import Queue
          answers = Queue()
          worker = Thread(target=lambda: answers.put(1))
          worker.start()
          answers.get()
          answers.get()
          """)
      #expect(
        text.contains(
          "MainProcess  waits for a message in the queue answers, into which nobody can put one any more."))
      #expect(text.contains("    prompt 1, line 7: answers.get"))
    }
  }

  @Test func threadsAndProcessesThatWaitForEachOther() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Queue
          from threading import Event, Thread
          questions = Queue()
          go = Event()
          worker = Process(target=questions.get)
          worker.start()
          def ask():
            go.wait()
            questions.put(1)
          asker = Thread(target=ask)
          asker.start()
          worker.join()
          """)
      #expect(text.hasPrefix("DeadlockError: 3 processes and threads wait for what can never come"))
      #expect(text.contains("Thread-1   waits for the event go, which nobody can set any more."))
      #expect(text.contains("MainProcess  waits for Process-1 to end, which waits itself."))
    }
  }

  @Test func aLockThatAForkedProcessInheritedHeld() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process
          from threading import Event, Lock, Thread
          lock = Lock()
          held = Event()
          leave = Event()
          def hold():
            with lock:
              held.set()
              leave.wait()
          Thread(target=hold).start()
          held.wait()
          worker = Process(target=lock.acquire)
          worker.start()
          leave.set()
          worker.join()
          """)
      #expect(
        text.contains("Process-1  waits for the lock lock, whose holder is a thread that a fork left behind.")
      )
    }
  }

  @Test func aThreadThatSleepsCanStillSetSomething() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.deadlockGrace = 0.05
      let session = try Session.start(options: options)
      let execution = session.run(
        source: """
          from threading import Condition, Event, Thread, Timer
          import time
          go = Event()
          ready = Condition()
          def late():
            time.sleep(0.3)
            with ready: ready.notify()
            go.wait()
          thread = Thread(target=late)
          timer = Timer(0.6, go.set)
          thread.start()
          timer.start()
          with ready: ready.wait()
          thread.join()
          'done'
          """)
      #expect(execution.result == "'done'" && execution.deadlock == nil)
      session.close()
    }
  }
}
