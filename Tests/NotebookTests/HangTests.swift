// Hangs: a cell that can never end is ended, with the processes, lines and objects that explain it.

import Processes
import Testing

@testable import Notebook

/// Runs a source that hangs and returns its error, with process numbers taken out.
func explanation(of source: String) throws -> String {
  var options = SessionOptions()
  options.deadlockGrace = 0.3
  let session = try Session.start(options: options)
  defer { session.close() }
  let execution = session.run(source: source)
  #expect(execution.error?.typeName == "DeadlockError")
  #expect(execution.deadlock?.isDeadlock == true && !execution.wasInterrupted)
  #expect(session.run(source: "1 + 1").result == "2")
  let text = execution.error?.traceback ?? ""
  guard let start = text.range(of: "DeadlockError: ") else { return text }
  var result = ""
  var depth = 0
  for character in text[start.lowerBound...] {
    if character == "(" { depth += 1 }
    if depth == 0 { result.append(character) }
    if character == ")" { depth -= 1 }
  }
  return result
}

extension String {
  /// The first place of another text.
  fileprivate func range(of other: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}

@Suite(.serialized) struct HangTests {
  @Test func locksTakenCrosswise() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Lock, Barrier
          first = Lock()
          second = Lock()
          both = Barrier(2)
          def work(one, other):
            with one:
              both.wait()
              with other: pass
          workers = [Process(target=work, args=pair) for pair in ((first, second), (second, first))]
          for w in workers: w.start()
          for w in workers: w.join()
          """)
      #expect(
        text == """
          DeadlockError: 3 processes wait for what can never come: Process-1 waits for Process-2, Process-2 for Process-1.
            MainProcess  waits for Process-1 to end, which waits itself.
                prompt 1, line 11: for w in workers: w.join
            Process-1  waits for the lock second, which Process-2 holds.
                prompt 1, line 8: with other: pass
            Process-2  waits for the lock first, which Process-1 holds.
                prompt 1, line 8: with other: pass

          """)
    }
  }

  @Test func aLockTakenTwice() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: "from multiprocessing import Lock\nlock = Lock()\nlock.acquire()\nlock.acquire()")
      #expect(
        text == """
          DeadlockError: MainProcess waits for what can never come: MainProcess waits for itself.
            MainProcess  waits for the lock lock, which it holds itself: only an RLock can be acquired again by its holder.
                prompt 1, line 4: lock.acquire

          """)
    }
  }

  @Test func aGetThatNobodyCanAnswer() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Queue
          answers = Queue()
          p = Process(target=answers.get)
          p.start()
          p.join()
          """)
      #expect(
        text.contains(
          "Process-1  waits for a message in the queue answers, into which nobody can put one any more."))
    }
  }

  @Test func aJoinBeforeTheQueueIsEmptied() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Queue
          results = Queue(maxsize=1)
          def work():
            for number in range(3): results.put(number)
          p = Process(target=work)
          p.start()
          p.join()
          """)
      #expect(
        text.contains("Process-1  waits for room in the queue results, from which nobody takes any more"))
      #expect(text.contains("    prompt 1, line 4: for number in range: results.put"))
    }
  }

  @Test func aBarrierShortOfParties() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Barrier
          gate = Barrier(3)
          workers = [Process(target=gate.wait) for _ in range(2)]
          for w in workers: w.start()
          for w in workers: w.join()
          """)
      #expect(text.contains("wait at the barrier gate of 3 parties, where only 2 are."))
    }
  }

  @Test func pipesAndEvents() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Process, Pipe, Event
          here, there = Pipe()
          go = Event()
          def work():
            go.wait()
            there.send(1)
          p = Process(target=work)
          p.start()
          here.recv()
          """)
      #expect(
        text.contains(
          "MainProcess  waits for a message on the pipe made in prompt 1, line 2, on which nobody"))
      #expect(text.contains("Process-1  waits for the event go, which nobody can set any more."))
    }
  }

  @Test func aProgramThatCatchesTheInterruptIsEndedAllTheSame() async {
    await #expect(processExitsWith: .success) {
      let text = try explanation(
        of: """
          from multiprocessing import Lock
          lock = Lock()
          lock.acquire()
          try: lock.acquire()
          except KeyboardInterrupt: print('caught')
          """)
      #expect(text.hasPrefix("DeadlockError: MainProcess waits"))
    }
  }

  @Test func whatCanStillComeIsNoDeadlock() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.deadlockGrace = 0.05
      let session = try Session.start(options: options)
      let execution = session.run(
        source: """
          from multiprocessing import Process, Queue
          import time
          from queue import Empty
          queue = Queue()
          def late():
            time.sleep(0.5)
            end = time.process_time() + 0.3
            while time.process_time() < end: pass
            queue.put('late')
          p = Process(target=late)
          p.start()
          try: queue.get(timeout=0.2)
          except Empty: pass
          queue.get()
          """)
      #expect(execution.result == "'late'" && execution.deadlock == nil)
      session.close()
    }
  }

  @Test func whyCanBeAskedWhileACellRuns() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.deadlockGrace = nil
      options.interruptPatience = 100
      let session = try Session.start(options: options)
      var answer: HangExplanation?
      let execution = session.run(source: "from multiprocessing import Queue\nqueue = Queue()\nqueue.get()") {
        event in
        guard case .tick = event else { return }
        let asked = session.explainWaits()
        if asked.isDeadlock {
          answer = asked
          session.interrupt()
        }
      }
      #expect(execution.error?.isKeyboardInterrupt == true && execution.deadlock == nil)
      #expect(answer?.summary == "MainProcess waits for what can never come.")
      #expect(session.explainWaits().summary.hasPrefix("Nothing hangs"))
      session.close()
    }
  }
}
