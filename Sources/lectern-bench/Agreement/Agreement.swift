// Whether Lectern and python3 agree on programs made at random: files of them are run in both, and compared line by line.

/// Files of random programs.
enum Agreement {
  /// How many programs stand in one file.
  static let programsInFile = 400

  /// The text of a file: so many programs, half of them expressions. The same seed gives the same text.
  static func source(seed: UInt64, count: Int) -> String {
    var expressions = ExpressionMaker(seed: seed)
    var programs = ProgramMaker(seed: seed ^ 0xA5A5_A5A5)
    var text = "# Programs made at random (seed \(seed)) by `lectern-bench --agree`.\n"
    text += ProgramMaker.prelude
    for number in 1...max(count, 1) {
      if number % 2 == 0 {
        text += "\n" + programs.function(named: "p\(number)") + "run(\(number), p\(number))\n"
      } else {
        text += "run(\(number), lambda: \(expressions.any(4)))\n"
      }
    }
    return text
  }

  /// A program on which the two do not agree.
  struct Difference {
    var seed: UInt64
    /// What each printed of it, or what became of the run.
    var ours: String
    var python: String
  }

  /// Runs programs in both.
  ///
  /// - Parameters:
  ///   - count: how many programs, rounded up to whole files.
  ///   - seed: of the first file; each further one has the next number.
  ///   - told: called after each file with the number of programs so far and its differences.
  static func compare(
    _ contest: Contest, folder: ScratchFolder, count: Int, seed: UInt64,
    told: (Int, [Difference]) -> Void
  ) throws {
    for index in 0..<((count + programsInFile - 1) / programsInFile) {
      let own = seed &+ UInt64(index)
      let file = try folder.write(source(seed: own, count: programsInFile), name: "agreement")
      let ours = try run(
        [contest.lectern, "run", "--plain", file], environment: contest.environment, timeout: contest.timeout)
      let python = try run(
        [contest.python, "-W", "ignore", file], environment: contest.environment, timeout: contest.timeout)
      told((index + 1) * programsInFile, differences(ours, python, seed: own))
    }
  }

  private static func differences(_ ours: RunResult, _ python: RunResult, seed: UInt64) -> [Difference] {
    func lines(_ result: RunResult) -> [Substring] {
      String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    }
    let (left, right) = (lines(ours), lines(python))
    var found: [Difference] = []
    for index in 0..<max(left.count, right.count) {
      let mine = index < left.count ? String(left[index]) : "(\(ours.ending))"
      let theirs = index < right.count ? String(right[index]) : "(\(python.ending))"
      if mine != theirs { found.append(Difference(seed: seed, ours: mine, python: theirs)) }
      if index >= min(left.count, right.count) { break }
    }
    return found
  }
}
