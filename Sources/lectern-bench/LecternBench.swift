// The command: which two programs are compared, which benchmarks are run, and how the results are shown.

import ArgumentParser

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@main
struct LecternBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern-bench",
    abstract: "Runs the same programs in Lectern and in python3, in turn, and shows the ratios.",
    discussion: """
      A ratio of 2 means: twice as fast as python3. Each side's time is the best of its runs, from start to \
      end of the whole program; memory is the peak of the largest process. A program whose two outputs are \
      not equal is shown as "differs" and counts for nothing.
      """)

  @Option(help: "Only the benchmarks whose names contain this text; \"first prompt\" is one of them.")
  var filter: String?

  @Option(help: "How often each side runs each program.")
  var runs = 5

  @Option(help: "The Python to compare with. Without it, the one that python3 on PATH turns out to be.")
  var python: String?

  @Option(help: "The lectern to measure. Without it, the one beside this program.")
  var lectern: String?

  @Option(help: "Seconds that one run may take.")
  var timeout = 60.0

  @Option(help: "What the session's prompt prints; the wait for it is measured.")
  var promptText = "▸"

  @Option(help: "The folder with the course, which is checked; it takes some minutes.")
  var course: String?

  @Option(help: "Only compare the results of this many programs made at random; nothing is measured.")
  var agree: Int?

  @Option(help: "Which random programs: the same number gives the same ones.")
  var seed: UInt64 = 1

  @Flag(help: "Print one JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be at least 1.") }
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError("--timeout must be between 0 and 3600 seconds.")
    }
  }

  func run() throws {
    do {
      try measure()
    } catch let error as SpawnError {
      writeAll("lectern-bench: \(error.description)\n", to: 2)
      throw ExitCode(2)
    }
  }

  private func measure() throws {
    let environment = Self.childEnvironment()
    let contest = Contest(
      lectern: try lecternPath(), python: try pythonPath(environment), environment: environment,
      runs: runs, timeout: timeout)
    let version = try pythonVersion(contest)
    let folder = try ScratchFolder()
    defer { folder.remove() }
    if let agree { return try compare(agree, contest, folder) }
    if !json { show("\(contest.lectern) and \(contest.python) (\(version)), best of \(runs)") }

    var results: [FamilyResult] = []
    for family in families {
      let chosen = family.benchmarks.filter { isChosen($0.name) }
      if chosen.isEmpty { continue }
      var result = FamilyResult(name: family.name)
      if !json { show(Table.heading(family.name)) }
      for benchmark in chosen {
        let file = try folder.write(benchmark.source, name: benchmark.name)
        let bare = try benchmark.cSource.flatMap { (source) throws(SpawnError) in
          try folder.compile(source, name: benchmark.name, contest)
        }
        let row = try contest.play(benchmark, file: file, cProgram: bare)
        if !json { show(Table.line(row)) }
        result.rows.append(row)
      }
      if !json { show(Table.summary(result)) }
      results.append(result)
    }
    let tasks = LessonTasks(contest: contest, folder: folder, course: course)
    if !json { show("") }
    let lessons = try tasks.run(isChosen) { if !json { show(Table.line($0)) } }
    let prompt = isChosen("first prompt") ? try firstPrompt(contest, folder: folder) : nil
    if !json, let prompt { show("\n" + Table.line(prompt)) }
    let figures = try sessionFigures(contest, folder: folder)
    if json { show(JSON.text(results, lessons: lessons, prompt: prompt, figures: figures, python: version)) }
    if results.isEmpty && lessons.isEmpty && prompt == nil && figures.isEmpty {
      throw ValidationError("No benchmark's name contains \"\(filter ?? "")\".")
    }
    let allSame = results.allSatisfy { $0.rows.allSatisfy { $0.verdict == .same } }
    if !allSame || lessons.contains(where: { $0.ours == nil }) || (prompt.map { $0.wall == nil } ?? false) {
      throw ExitCode(1)
    }
  }

  private func compare(_ count: Int, _ contest: Contest, _ folder: ScratchFolder) throws {
    var total = 0
    var made = 0
    try Agreement.compare(contest, folder: folder, count: count, seed: seed) { programs, differences in
      made = programs
      total += differences.count
      for difference in differences {
        show("seed \(difference.seed)\n  python3: \(difference.python)\n  Lectern: \(difference.ours)")
      }
    }
    show("\(made) programs, \(total) of them differ")
    if total > 0 { throw ExitCode(1) }
  }

  private func sessionFigures(_ contest: Contest, folder: ScratchFolder) throws -> [SessionFigure] {
    let prompts = promptMeasurements(
      lectern: contest.lectern, environment: learnerEnvironment(contest, folder: folder), folder: folder)
    // Those of processes come first: a session's board would stay with this process and those it forks.
    let chosen = (try processMeasurements(contest, folder: folder) + sessionMeasurements + prompts)
      .filter { isChosen($0.name) }
    if !json && !chosen.isEmpty { show("\n" + Table.figuresHeading) }
    return try chosen.map { measurement in
      let figure = SessionFigure(
        name: measurement.name, value: try measurement.measure(), limit: measurement.limit,
        isAtLeast: measurement.isAtLeast, unit: measurement.unit)
      if !json { show(Table.line(figure)) }
      return figure
    }
  }

  private func isChosen(_ name: String) -> Bool {
    filter.map { name.contains($0) } ?? true
  }

  /// Results are printed at once, so that somebody watching a pipe sees them come in.
  private func show(_ text: String) {
    writeAll(text + "\n", to: 1)
  }

  private func firstPrompt(_ contest: Contest, folder: ScratchFolder) throws(SpawnError) -> FirstPromptResult
  {
    let environment = learnerEnvironment(contest, folder: folder)
    var best: Double?
    var peak: Int?
    for _ in 0..<contest.runs {
      guard
        let (wall, memory) = try measureFirstPrompt(
          [contest.lectern, "processes"], environment: environment, prompt: promptText,
          timeout: min(contest.timeout, 10))
      else { return FirstPromptResult(wall: nil, peakMemory: peak) }
      best = min(best ?? wall, wall)
      peak = [peak, memory].compactMap { $0 }.max()
    }
    return FirstPromptResult(wall: best, peakMemory: peak)
  }

  /// A terminal's environment in which a learner's own history and progress are neither used nor changed.
  private func learnerEnvironment(_ contest: Contest, folder: ScratchFolder) -> [String] {
    let own = ["HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"]
    let kept = contest.environment.filter { entry in
      !(own + ["TERM", "LC_ALL"]).contains { entry.hasPrefix($0 + "=") }
    }
    return kept + own.map { $0 + "=" + folder.path } + [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8",
      // Nobody stands behind the pseudoterminal who would answer the question for the background.
      "LECTERN_THEME=dark",
    ]
  }

  private func lecternPath() throws -> String {
    let path = lectern ?? Self.neighbour("lectern")
    guard let resolved = resolvedPath(path), access(resolved, X_OK) == 0 else {
      throw ValidationError(
        "There is no program \(path). Build it with `swift build -c release --product lectern`, "
          + "or name it with --lectern.")
    }
    return resolved
  }

  /// A version manager puts a script in python3's place; what that script starts knows where it is itself.
  private func pythonPath(_ environment: [String]) throws -> String {
    let name = python ?? "python3"
    let answer: RunResult
    do {
      answer = try lectern_bench.run(
        [name, "-c", "import sys; print(sys.executable)"], environment: environment, timeout: timeout)
    } catch {
      throw ValidationError("\(error.description) Install python3, or name one with --python.")
    }
    let path = String(decoding: answer.output, as: UTF8.self).filter { $0 != "\n" }
    guard answer.ending == .status(0), let resolved = resolvedPath(path) else {
      throw ValidationError("\(name) did not say where it is. Name a Python with --python.")
    }
    return resolved
  }

  private func pythonVersion(_ contest: Contest) throws(SpawnError) -> String {
    let answer = try lectern_bench.run(
      [contest.python, "-c", "import sys; print('Python', sys.version.split()[0])"],
      environment: contest.environment, timeout: timeout)
    return String(decoding: answer.output, as: UTF8.self).filter { $0 != "\n" }
  }

  /// Fixed hashes, so that both sides do the same work each time.
  private static func childEnvironment() -> [String] {
    currentEnvironment().filter { !$0.hasPrefix("PYTHONHASHSEED=") } + ["PYTHONHASHSEED=0"]
  }

  private static func neighbour(_ name: String) -> String {
    let own = resolvedPath("/proc/self/exe") ?? resolvedPath(CommandLine.arguments.first ?? "") ?? ""
    guard let slash = own.lastIndex(of: "/") else { return name }
    return own[...slash] + name
  }
}
