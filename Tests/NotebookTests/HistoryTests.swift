// Random histories: whatever was run, edited, undone, rewound, reset, interrupted and killed, the state is the one that a
// fresh run of what is in effect gives. LECTERN_SOAK=1 goes through 1,000 of them.

import LessonFiles
import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session whose cells each append a label of their own to the list `x`, so that its value is the history in effect.
private struct RandomHistory {
  private enum Step: CaseIterable {
    case run, runAgain, edit, undo, rewind, reset, interrupt, killKernel, killSnapshot
  }

  private static let cellCount = 3

  let session: Session
  var generator: SplitMix
  private var label = 0

  init(seed: UInt64) throws {
    session = try patientSession()
    generator = SplitMix(state: seed)
    let cells = (0..<Self.cellCount).map { _ in Cell(kind: .code, source: newSource()) }
    session.open(Lesson(format: .jupytextMarkdown, cells: cells))
  }

  private mutating func newSource() -> String {
    label += 1
    return "x = globals().get('x', []) + [\(label)]"
  }

  /// The sources that have made the state as it is now.
  private var inEffect: [String] {
    session.executions.filter { $0.isInEffect && $0.source.hasPrefix("x = ") }.map(\.source)
  }

  /// Takes one step, and compares the state with what it must be.
  mutating func step() throws {
    var wanted = inEffect
    switch Step.allCases.randomElement(using: &generator) ?? .run {
    case .run, .runAgain:
      let cell = try #require(session.lesson?.codeCells.randomElement(using: &generator))
      // A kernel that died while it was idle is noticed here, and its state goes back further.
      wanted = session.run(cell).kernelDeath == nil ? wanted + [cell.source] : inEffect
    case .edit:
      session.edit(cell: Int.random(in: 1...Self.cellCount, using: &generator), source: newSource())
    case .undo:
      if let last = session.executions.last(where: \.isInEffect) { try rewind(to: last.number, &wanted) }
    case .rewind:
      let numbers = session.executions.filter(\.isInEffect).map(\.number)
      if let number = numbers.randomElement(using: &generator) { try rewind(to: number, &wanted) }
    case .reset where Bool.random(using: &generator):
      try session.reset()
      wanted = []
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
      wanted = inEffect
    case .killSnapshot:
      if let process = session.snapshots.processes.randomElement(using: &generator) { kill(process, SIGKILL) }
    }
    #expect(inEffect == wanted)
    let state = session.run(source: "globals().get('x', [])").result
    #expect(state == "[\(wanted.map { $0.dropFirst(30).dropLast() }.joined(separator: ", "))]")
  }

  private mutating func rewind(to number: Int, _ wanted: inout [String]) throws {
    let before = session.executions.filter { $0.number < number && $0.isInEffect }.map(\.source)
    do throws(SessionFailure) {
      try session.rewind(to: number)
      wanted = before.filter { $0.hasPrefix("x = ") }
    } catch {
      // A killed snapshot is no way back, and changes nothing.
      #expect(!session.canRewind(to: number))
    }
  }

  /// Closes the session, and compares its state with that of a new one in which runs what was in effect.
  func close() throws {
    let expression = "globals().get('x')"
    let state = session.run(source: expression).result
    session.close()
    #expect(ProcessTree.descendants().isEmpty)
    let fresh = try patientSession()
    for source in inEffect { fresh.run(source: source) }
    #expect(fresh.run(source: expression).result == state)
    fresh.close()
  }
}

@Suite struct HistoryTests {
  /// Each has a process of its own, so that all that descends from it is a history's.
  private static let processCount = getenv("LECTERN_SOAK") == nil ? 4 : 100
  private static let sequencesPerProcess = 10

  @Test(arguments: 0..<processCount) func anyHistoryEndsInTheStateOfAFreshRun(process: Int) async {
    await #expect(processExitsWith: .success) { [process] in
      let count = HistoryTests.sequencesPerProcess
      for seed in process * count..<(process + 1) * count {
        var history = try RandomHistory(seed: UInt64(seed))
        for _ in 0..<25 { try history.step() }
        try history.close()
      }
    }
  }
}
