// Lesson files: how long it takes to read and write a large notebook, to convert it, and to check the course. Where the
// Python that is compared with has nbformat and jupytext, they do the same.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What came of one task with lesson files.
struct LessonRow {
  let name: String
  /// Seconds, the least of all runs; nil if a run failed.
  var ours: Double?
  /// The same for the Python tool; nil if it is not installed, or there is none to compare with.
  var theirs: Double?
}

/// The tasks with lesson files.
struct LessonTasks {
  let contest: Contest
  let folder: ScratchFolder
  /// The folder with the course; nil to leave its check out.
  let course: String?

  private static let readAndWrite = """
    import nbformat, sys
    nbformat.write(nbformat.read(sys.argv[1], as_version=4), sys.argv[2])
    """

  /// Runs those that are wanted.
  ///
  /// - Parameters:
  ///   - isChosen: tells by a task's name whether it is wanted
  ///   - handle: called with each row as soon as it is there
  func run(_ isChosen: (String) -> Bool, handle: (LessonRow) -> Void) throws(SpawnError) -> [LessonRow] {
    let notebook = folder.path + "/large.ipynb"
    let copy = folder.path + "/copy.ipynb"
    let markdown = folder.path + "/large.md"
    let lectern = contest.lectern
    var tasks: [(name: String, ours: [String], theirs: [String]?)] = [
      (
        "notebook read, written", [lectern, "convert", notebook, copy],
        [contest.python, "-c", Self.readAndWrite, notebook, copy]
      ),
      (
        "notebook to Markdown", [lectern, "convert", notebook, markdown],
        [contest.python, "-m", "jupytext", "--quiet", "--to", "md", "--output", markdown, notebook]
      ),
    ]
    if let course { tasks.append(("check of the course", [lectern, "check", course], nil)) }
    tasks.removeAll { !isChosen($0.name) }
    if tasks.isEmpty { return [] }
    try folder.write(Self.largeNotebook(), to: notebook)
    var rows: [LessonRow] = []
    for task in tasks {
      // the course has measurements of its own, and takes minutes: once is enough
      let runs = task.theirs == nil ? 1 : contest.runs
      let row = LessonRow(
        name: task.name, ours: try best(task.ours, runs: runs),
        theirs: try task.theirs.flatMap { (arguments) throws(SpawnError) in
          try best(arguments, runs: runs)
        })
      handle(row)
      rows.append(row)
    }
    return rows
  }

  /// The least time of several runs; nil as soon as one fails.
  private func best(_ arguments: [String], runs: Int) throws(SpawnError) -> Double? {
    var best: Double?
    for _ in 0..<runs {
      let result = try lectern_bench.run(
        arguments, environment: contest.environment, timeout: max(contest.timeout, 600))
      guard result.ending == .status(0) else { return nil }
      best = min(best ?? result.wall, result.wall)
    }
    return best
  }

  /// A notebook of 10,000 cells and 20 MB, as nbformat would write it.
  private static func largeNotebook() -> String {
    let source = Array(repeating: #"    "total = total + step % 7\n""#, count: 24).joined(separator: ",\n")
    let output = Array(repeating: #"      "a line that a cell has printed\n""#, count: 24)
      .joined(separator: ",\n")
    var text = "{\n \"cells\": [\n"
    for number in 1...10_000 {
      text += """
          {
           "cell_type": "code",
           "execution_count": \(number),
           "id": "cell-\(number)",
           "metadata": {},
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
        \(output)
             ]
            }
           ],
           "source": [
        \(source)
           ]
          }\(number < 10_000 ? "," : "")

        """
    }
    text += " ],\n \"metadata\": {\n  \"kernelspec\": {\n   \"display_name\": \"Python 3\",\n"
    text += "   \"language\": \"python\",\n   \"name\": \"python3\"\n  }\n },\n"
    return text + " \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n"
  }
}
