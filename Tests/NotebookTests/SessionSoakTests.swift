// Cells that start, join and kill processes while messages pass: nothing hangs, nothing is lost that was acknowledged, and
// nothing is left. LECTERN_SOAK=1 runs it at full length: 20,000 processes and 2 million messages.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.serialized) struct SessionSoakTests {
  /// How many times as long as in a quick run.
  private static let scale = getenv("LECTERN_SOAK") == nil ? 1 : 834

  @Test func processesAndMessagesWithRandomKills() async {
    await #expect(processExitsWith: .success) {
      var options = SessionOptions()
      options.maximumStarts = 1_000_000
      let session = try Session.start(options: options)
      session.run(
        source: """
          import os, random
          from multiprocessing import Lock, Process, Queue, Value
          from queue import Empty
          lock, count = Lock(), Value('i', 0)
          def work(tasks, answers):
            while (task := tasks.get()) is not None:
              with lock: count.value += 1
              answers.put(task)
          def soak(rounds, chooser):
            tasks, answers = Queue(), Queue()
            for round in range(rounds):
              workers = [Process(target=work, args=(tasks, answers)) for _ in range(4)]
              for w in workers: w.start()
              for number in range(200): tasks.put(number)
              seen = [answers.get() for _ in range(20)]
              victim = chooser.choice(workers)
              victim.kill()
              victim.join()
              for _ in range(4): tasks.put(None)
              for w in workers: w.join()
              while True:
                try: seen.append(answers.get_nowait())
                except Empty: break
              # The victim took at most one task along, and no answer came twice.
              assert len(seen) == len(set(seen)) and len(seen) >= 199, sorted(set(range(200)) - set(seen))
              while not tasks.empty(): tasks.get()
            return 'done'
          """)
      let source = "soak(\(3 * SessionSoakTests.scale), random.Random(7))"
      #expect(session.run(source: source).result == "'done'")
      let before = try #require(
        session.run(source: "len(os.listdir('/proc/self/fd'))").result.flatMap { Int($0) })
      let again = session.run(source: source)
      #expect(again.result == "'done'" && again.deadlock == nil)
      // The queues of a run may stay until the collector comes; what a process or a message left would be far more.
      let after = try #require(
        session.run(source: "len(os.listdir('/proc/self/fd'))").result.flatMap { Int($0) })
      #expect(after <= before + 8)
      #expect(session.liveProcesses().map(\.name) == [Session.kernelName])
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func segmentsGoWithTheSession() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let name = session.run(
        source: """
          from multiprocessing.shared_memory import SharedMemory
          memory = SharedMemory(create=True, size=4096)
          print(memory.name)
          """
      ).text(of: .out).filter { $0 != "\n" }
      #expect(throws: Never.self) { try NamedMemory.open(name, byteCount: nil) }
      session.close()
      #expect(throws: SystemError.self) { try NamedMemory.open(name, byteCount: nil) }
    }
  }
}
