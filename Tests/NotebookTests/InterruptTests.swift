// Cells that do not want to be interrupted: the session always comes back, with the state from before them.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.serialized) struct InterruptTests {
  static let stubborn = [
    "while True:\n  try:\n    print('on')\n    while True: pass\n  except BaseException: pass",
    "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nprint('on')\nwhile True: pass",
    "import os, signal\nprint('on', flush=True)\nos.kill(os.getpid(), signal.SIGSTOP)\nwhile True: pass",
    """
    import multiprocessing, signal
    def hold(lock, held):
      signal.signal(signal.SIGINT, signal.SIG_IGN)
      with lock:
        held.set()
        while True: pass
    lock, held = multiprocessing.Lock(), multiprocessing.Event()
    multiprocessing.Process(target=hold, args=(lock, held)).start()
    held.wait()
    print('on', flush=True)
    while True:
      try: lock.acquire()
      except KeyboardInterrupt: pass
    """,
    // A KeyboardInterrupt would now and then come between two rounds, where nothing catches it.
    """
    import signal
    signal.signal(signal.SIGINT, lambda *_: None)
    print('on')
    while True:
      try: input()
      except EOFError: pass
    """,
  ]

  @Test(arguments: stubborn.indices) func nothingHoldsThePromptUp(index: Int) async {
    await #expect(processExitsWith: .success) { [index] in
      var options = SessionOptions()
      options.interruptPatience = 0.2
      let session = try Session.start(options: options)
      session.run(source: "kept = 7")
      var stages: [InterruptStage] = []
      let execution = session.run(source: InterruptTests.stubborn[index]) { event in
        if case .output = event { session.interrupt() }
        if case .interrupting(let stage) = event { stages.append(stage) }
      }
      #expect(stages.last == .kernelKilled)
      #expect(execution.wasInterrupted && execution.text(of: .out).hasPrefix("on\n"))
      #expect(execution.kernelDeath?.hasSuffix("The state from before prompt 2 is back.") == true)
      #expect(session.run(source: "kept").result == "7")
      #expect(session.processesBelow == [session.kernelProcess])
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }

  @Test func aSecondInterruptEndsTheWorkersAtOnce() async {
    await #expect(processExitsWith: .success) {
      let session = try patientSession()
      var stages: [InterruptStage] = []
      let execution = session.run(
        source: """
          import multiprocessing, signal
          signal.signal(signal.SIGINT, lambda *_: print('again', flush=True))
          def deaf():
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            print('on', flush=True)
            while True: pass
          w = multiprocessing.Process(target=deaf)
          w.start()
          w.join()
          signal.signal(signal.SIGINT, signal.default_int_handler)
          """
      ) { event in
        if case .output = event, stages.count < 2 { session.interrupt() }
        if case .interrupting(let stage) = event { stages.append(stage) }
      }
      #expect(stages == [.asked, .workersKilled])
      #expect(!execution.failed)
      #expect(session.run(source: "w.exitcode").result == "-9")
      session.close()
    }
  }
}
