// Random histories: whatever was run, undone, rewound, reset, interrupted and killed, the state is the one that a fresh
// run of what is in effect gives.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a session does in one step.
private enum Step: CaseIterable {
  case run, runAgain, undo, rewind, reset, interrupt, killKernel, killSnapshot
}

@Suite struct HistoryTests {
  /// The state is a list: each run appends its own number to it, so that its text is the history in effect.
  @Test(arguments: 1...4) func anyHistoryEndsInTheStateOfAFreshRun(seed: UInt64) async {
    await #expect(processExitsWith: .success) { [seed] in
      var generator = SplitMix(state: seed)
      let session = try patientSession()
      var model: [Int] = []
      func run() {
        let number = (session.executions.last?.number ?? 0) + 1
        let execution = session.run(source: "x = globals().get('x', []) + [\(number)]")
        if execution.kernelDeath == nil { model.append(number) } else { model = inEffect() }
      }
      func inEffect() -> [Int] {
        session.executions.filter { $0.isInEffect && $0.source.hasPrefix("x = ") }.map(\.number)
      }
      func rewind(to number: Int) throws {
        do throws(SessionFailure) {
          try session.rewind(to: number)
          model.removeAll { $0 >= number }
        } catch {
          // A killed snapshot is no way back, and changes nothing.
          #expect(!session.canRewind(to: number))
        }
      }
      for _ in 0..<250 {
        switch Step.allCases.randomElement(using: &generator) ?? .run {
        case .run, .runAgain: run()
        case .undo:
          if let last = session.executions.last(where: \.isInEffect) { try rewind(to: last.number) }
        case .rewind:
          let numbers = session.executions.filter(\.isInEffect).map(\.number)
          if let number = numbers.randomElement(using: &generator) { try rewind(to: number) }
        case .reset where Bool.random(using: &generator):
          try session.reset()
          model = []
        case .reset: break
        case .interrupt:
          var isAsked = false
          session.run(source: "print('on')\nwhile True: pass") { event in
            if case .output = event, !isAsked {
              isAsked = true
              session.interrupt()
            }
          }
        case .killKernel:
          session.run(source: "import os\nx = None\nos.kill(os.getpid(), 9)")
          model = inEffect()
        case .killSnapshot:
          if let process = session.snapshots.processes.randomElement(using: &generator) {
            kill(process, SIGKILL)
          }
        }
        #expect(session.run(source: "globals().get('x', [])").result == "\(model)")
        #expect(inEffect() == model)
      }
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }
}
