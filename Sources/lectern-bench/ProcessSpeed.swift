// What two processors bring to two processes, and what recording to the board costs the programs that are recorded.

import Notebook
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The measurements of processes. The calling process must have one thread and be on no board.
func processMeasurements(_ contest: Contest, folder: ScratchFolder) throws(SpawnError) -> [SessionMeasurement]
{
  let together = try folder.write(
    twoProcesses("for p in pair: p.start()\nfor p in pair: p.join()"), name: "pair")
  let inSequence = try folder.write(twoProcesses("for p in pair: p.start(); p.join()"), name: "sequence")
  let parallel = SessionMeasurement(
    name: "two of fib(34) against in sequence", limit: 1.9, isAtLeast: true, unit: "times"
  ) {
    let times = try leastTimes(rounds: contest.runs, [inSequence, together]) { file in
      let result = try run(
        [contest.lectern, "run", "--plain", file], environment: contest.environment, timeout: contest.timeout)
      guard result.ending == .status(0) else { throw SpawnError("\(file) failed", code: ECHILD) }
      return result.wall
    }
    return times[0] / times[1]
  }
  let recorded = try processPrograms.filter { recordedPrograms.contains($0.name) }.map {
    (program) throws(SpawnError) in
    let file = try folder.write(program.source, name: program.name)
    return SessionMeasurement(name: "recording: \(program.name)", limit: 2, unit: "%") {
      let times = try leastTimes(rounds: 3 * contest.runs, [false, true]) { isRecorded in
        try timeOfProgram(file, isRecorded: isRecorded)
      }
      return 100 * (times[1] / times[0] - 1)
    }
  }
  return [parallel] + recorded
}

/// The programs that are measured with a board and without.
private let recordedPrograms = [
  "process start+join", "queue of integers", "queue of 1 KB texts", "queue round trips", "pipe round trips",
  "pool map",
]

private func twoProcesses(_ body: String) -> String {
  """
  from multiprocessing import Process

  def fib(n):
      return n if n < 2 else fib(n - 1) + fib(n - 2)

  pair = [Process(target=fib, args=(34,)) for _ in range(2)]
  \(body)
  raise SystemExit(sum(p.exitcode for p in pair))

  """
}

/// The least time of each of several ways to do the same, which take turns.
private func leastTimes<Way>(
  rounds: Int, _ ways: [Way], time: (Way) throws -> Double
) throws -> [Double] {
  var least = ways.map { _ in Double.infinity }
  for _ in 0..<rounds {
    for (index, way) in ways.enumerated() { least[index] = min(least[index], try time(way)) }
  }
  return least
}

/// Runs a program in a child of this process, as the kernel of a session does, and times it.
/// - Parameter isRecorded: whether it stands on a board of the size that a session's has.
private func timeOfProgram(_ file: String, isRecorded: Bool) throws -> Double {
  let start = monotonicSeconds()
  guard case .parent(let child) = try forkProcess() else {
    let nothing = open("/dev/null", O_WRONLY)
    dup2(nothing, 1)
    if isRecorded { (try? Board(slots: 2048, events: 16384))?.enter(name: "program") }
    exitProcess(ScriptRunner.run(path: file, arguments: []))
  }
  let ended = ending(reap(child).status)
  guard ended == .status(0) else { throw SpawnError("\(file) failed", code: ECHILD) }
  return monotonicSeconds() - start
}
