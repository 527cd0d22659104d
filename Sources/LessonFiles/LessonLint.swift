// What is wrong with a lesson can often be seen without running it: names that come twice, tags that nobody knows, links
// that lead nowhere, claims about cells that have not run yet, exercises that lack a part.

/// One thing that is wrong with a lesson.
public struct LintFinding: Sendable, Hashable {
  /// The line of the file, from 1.
  public var line: Int
  /// The number of the code cell that it is about.
  public var cell: Int?
  /// A sentence without a full stop.
  public var sentence: String
}

/// Looks at lessons without running them.
public struct LessonLint {
  private let lesson: Lesson
  /// Is there a file of this path?
  private let fileExists: (String) -> Bool
  private var findings: [LintFinding] = []

  /// What is wrong with a lesson, in the order of its lines.
  ///
  /// - Parameters:
  ///   - lesson: the lesson
  ///   - fileExists: tells whether there is a file or folder of a path; for links, relative to the lesson's folder
  public static func findings(
    in lesson: Lesson, fileExists: @escaping (String) -> Bool
  ) -> [LintFinding] {
    var lint = LessonLint(lesson: lesson, fileExists: fileExists)
    lint.checkTitle()
    lint.checkNames()
    lint.checkTags()
    lint.checkClaims()
    lint.checkExercises()
    lint.checkLinks()
    return lint.findings.sorted { $0.line < $1.line }
  }

  private init(lesson: Lesson, fileExists: @escaping (String) -> Bool) {
    self.lesson = lesson
    self.fileExists = fileExists
  }

  private mutating func note(_ cell: Cell, _ sentence: String) {
    findings.append(LintFinding(line: cell.line, cell: cell.number, sentence: sentence))
  }

  private mutating func checkTitle() {
    let first = lesson.cells.first { $0.kind == .markdown }
    let hasTitle =
      lesson.header["title"]?.string != nil || lesson.metadata["title"]?.string != nil
      || first.map { $0.source.drop { $0 == "\n" }.hasPrefix("# ") } ?? false
    guard !hasTitle else { return }
    findings.append(
      LintFinding(
        line: first?.line ?? 1, cell: nil,
        sentence: "the lesson has no title; begin its first text with a line “# Title”"))
  }

  private mutating func checkNames() {
    var lines: [String: Int] = [:]
    for cell in lesson.cells {
      guard let name = cell.name else { continue }
      if name.isEmpty || Int(name) != nil {
        note(cell, "“\(name)” cannot be told from a cell's number; give the cell a name with letters")
      } else if let line = lines[name] {
        note(cell, "the name “\(name)” is that of the cell in line \(line) too; give one of them another")
      } else {
        lines[name] = cell.line
      }
    }
  }

  // MARK: Tags

  /// The tags with a meaning here or in Jupyter's tools.
  static let knownTags: Set<String> = [
    "predict", "exercise", "hint", "solution", "check", "notes", "raises-exception", "skip-execution",
    "hide-input", "hide-output", "hide-cell", "remove-input", "remove-output", "remove-cell", "parameters",
    // What was typed between the cells of a session that was exported.
    "typed",
  ]

  private mutating func checkTags() {
    for cell in lesson.cells {
      for tag in cell.tags where !Self.knownTags.contains(tag) && !tag.hasPrefix("active-") {
        let known = Self.knownTags.sorted()
        let near = known.min { distance(tag, $0) < distance(tag, $1) } ?? ""
        let advice = distance(tag, near) <= 3 ? "the nearest is “\(near)”" : "nothing will come of it"
        note(cell, "nobody knows the tag “\(tag)”; \(advice)")
      }
      let isForCode = ["predict", "exercise", "solution", "check"].first { cell.tags.contains($0) }
      if let tag = isForCode, cell.kind != .code { note(cell, "the tag “\(tag)” belongs on a code cell") }
    }
  }

  // MARK: Claims

  private mutating func checkClaims() {
    var before: Set<String> = []
    for cell in lesson.codeCells {
      if let name = cell.name { before.insert(name) }
      for claim in cell.expect {
        for name in MeasuredName.all(in: claim) where !before.contains(name.cell) {
          note(cell, "the claim “\(claim)” is about a cell “\(name.cell)” that has not run by then")
        }
      }
    }
  }

  // MARK: Exercises

  private mutating func checkExercises() {
    let exercises = lesson.exercises
    for exercise in exercises {
      let stub = lesson.cells[exercise.stub]
      guard let check = exercise.checks.first else {
        note(stub, "the exercise has no check; add a code cell with the tag “check” and an assertion")
        continue
      }
      guard let solution = exercise.solutions.last else {
        note(stub, "the exercise has no solution; add a code cell with the tag “solution”")
        continue
      }
      if check < solution {
        note(
          lesson.cells[check], "the check stands before the solution; put it behind, as cells run in order")
      }
    }
    let first = exercises.first?.stub ?? lesson.cells.count
    for cell in lesson.cells[..<first] {
      for tag in ["hint", "solution", "check"] where cell.tags.contains(tag) {
        note(cell, "a cell with the tag “\(tag)” has no exercise before it")
      }
    }
  }

  // MARK: Links

  private mutating func checkLinks() {
    let path = lesson.path ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    for cell in lesson.cells where cell.kind == .markdown {
      for (offset, line) in cell.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      {
        for address in linkedFiles(in: line) where !fileExists(folder + address) {
          findings.append(
            LintFinding(
              line: cell.line + offset, cell: nil,
              sentence: "the link to \(address) leads nowhere; there is no such file"))
        }
      }
    }
  }

  /// The files that the links of a line name: no addresses of the web, no sections.
  private func linkedFiles(in line: Substring) -> [String] {
    line.matches(of: /\]\(<?([^)\s>]+)/).map { String($0.1) }
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("/") && !$0.contains(":") }
      .map { String($0.prefix { $0 != "#" }) }
  }
}

/// A name in a claim that stands for what was measured of a cell, such as `wall['two']`.
public struct MeasuredName: Sendable, Hashable {
  /// What was measured: `wall`, `cpu`, `processes` or `output`.
  public var quantity: String
  /// The name of the cell.
  public var cell: String

  /// Those in a Python expression, each once, in their order.
  public static func all(in claim: String) -> [MeasuredName] {
    var found: [MeasuredName] = []
    for match in claim.matches(of: /\b(wall|cpu|processes|output)\[\s*(?:'([^']*)'|"([^"]*)")\s*\]/) {
      let name = MeasuredName(
        quantity: String(match.1), cell: String(match.2 ?? match.3 ?? ""))
      if !found.contains(name) { found.append(name) }
    }
    return found
  }
}
