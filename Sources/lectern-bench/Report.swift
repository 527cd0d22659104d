// Showing the results: as a table while they come in, or as JSON at the end.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The results of one family.
struct FamilyResult {
  let name: String
  var rows: [Row] = []

  /// The geometric mean of the ratios of the rows whose sides did the same; nil if there is none.
  var geometricMean: Double? {
    let ratios = rows.compactMap(\.ratio)
    if ratios.isEmpty { return nil }
    return exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
  }
}

/// The wait for the first prompt; the time is nil if the prompt never came.
struct FirstPromptResult {
  /// Seconds.
  let wall: Double?
  /// Bytes, of the front end; nil if it could not be told.
  let peakMemory: Int?
}

/// The table for people.
enum Table {
  static func heading(_ family: String) -> String {
    "\n" + padded(family, 20) + right("ours s", 9) + right("python3 s", 11) + right("ratio", 8)
      + right("ours MB", 10) + right("python3 MB", 12)
  }

  static func line(_ row: Row) -> String {
    let start =
      padded(row.name, 20) + right(fixed(row.ours.wall, 3), 9) + right(fixed(row.python.wall, 3), 11)
    let memory =
      right(megabytes(row.ours.peakMemory), 10)
      + right(megabytes(row.python.peakMemory), 12)
    switch row.verdict {
    case .same:
      let c = row.timesC.map { "  \(fixed($0, 2)) times C's \(fixed(row.c?.wall ?? 0, 3))" } ?? ""
      return start + right(row.ratio.map { fixed($0, 2) } ?? "", 8) + memory + c
    case .differs(let why): return start + right("differs", 8) + memory + "  " + why
    }
  }

  static func summary(_ family: FamilyResult) -> String {
    let compared = family.rows.compactMap(\.ratio).count
    guard let mean = family.geometricMean else { return "no row could be compared" }
    return padded("geometric mean", 20) + right("", 20) + right(fixed(mean, 2), 8)
      + "  of \(compared) out of \(family.rows.count)"
  }

  static func line(_ prompt: FirstPromptResult) -> String {
    guard let wall = prompt.wall else { return "first prompt: it did not appear" }
    return "first prompt: \(fixed(wall * 1000, 1)) ms, \(megabytes(prompt.peakMemory)) MB"
  }

  static let figuresHeading = padded("a figure by itself", 36) + right("is", 10) + right("goal", 16)

  static func line(_ figure: SessionFigure) -> String {
    let (bound, missed) = figure.isAtLeast ? ("at least", "too little") : ("at most", "too much")
    let goal = figure.limit == figure.limit.rounded() ? fixed(figure.limit, 0) : fixed(figure.limit, 1)
    return padded(figure.name, 36) + right(fixed(figure.value, 2), 10) + right("\(bound) \(goal)", 16)
      + " \(figure.unit)" + (figure.isKept ? "" : "  \(missed)")
  }

  static func line(_ row: LessonRow) -> String {
    let start = padded(row.name, 24) + right(row.ours.map { fixed($0, 3) } ?? "failed", 9)
    guard let ours = row.ours, let theirs = row.theirs else { return start }
    return start + right(fixed(theirs, 3), 11) + right(fixed(theirs / ours, 1), 8)
  }

  private static func megabytes(_ bytes: Int?) -> String {
    bytes.map { fixed(Double($0) / 1_048_576, 1) } ?? "-"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite else { return "-" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = (value.magnitude * scale).rounded()
  guard scaled < 1e15 else { return "\(value)" }
  let whole = Int(scaled)
  let unit = Int(scale)
  let sign = value < 0 && whole > 0 ? "-" : ""
  if digits == 0 { return sign + String(whole) }
  let fraction = String(whole % unit)
  return sign + String(whole / unit) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// The same for programs: one object, times in seconds, memory in bytes; a session's figures name their units.
enum JSON {
  static func text(
    _ families: [FamilyResult], lessons: [LessonRow], prompt: FirstPromptResult?, figures: [SessionFigure],
    python: String
  ) -> String {
    var members = ["\"python3\": \(quoted(python))"]
    let rows = families.flatMap { family in family.rows.map { row($0, family: family.name) } }
    members.append("\"rows\": [" + rows.map { "\n    " + $0 }.joined(separator: ",") + "\n  ]")
    let means = families.compactMap { family in
      family.geometricMean.map { "\(quoted(family.name)): \(number($0))" }
    }
    members.append("\"geometricMeans\": {" + means.joined(separator: ", ") + "}")
    if !lessons.isEmpty {
      let tasks = lessons.map { task in
        "{\"name\": \(quoted(task.name)), \"ours\": \(task.ours.map(number) ?? "null"), "
          + "\"python3\": \(task.theirs.map(number) ?? "null")}"
      }
      members.append("\"lessonFiles\": [" + tasks.joined(separator: ", ") + "]")
    }
    if let prompt {
      members.append(
        "\"firstPrompt\": {\"seconds\": \(prompt.wall.map(number) ?? "null"), "
          + "\"peakMemory\": \(bytes(prompt.peakMemory))}")
    }
    let values = figures.map { figure in
      "\(quoted(figure.name)): {\"value\": \(number(figure.value)), \"limit\": \(number(figure.limit)), "
        + "\"unit\": \(quoted(figure.unit))}"
    }
    if !values.isEmpty { members.append("\"session\": {" + values.joined(separator: ", ") + "}") }
    return "{\n  " + members.joined(separator: ",\n  ") + "\n}"
  }

  private static func row(_ row: Row, family: String) -> String {
    var members = ["\"name\": \(quoted(row.name))", "\"family\": \(quoted(family))"]
    members.append("\"ours\": \(side(row.ours))")
    members.append("\"python3\": \(side(row.python))")
    members.append("\"ratio\": \(row.ratio.map(number) ?? "null")")
    if let c = row.c { members.append("\"c\": \(side(c))") }
    if case .differs(let why) = row.verdict { members.append("\"differs\": \(quoted(why))") }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static func side(_ side: Side) -> String {
    "{\"seconds\": \(number(side.wall)), \"peakMemory\": \(bytes(side.peakMemory))}"
  }

  private static func number(_ value: Double) -> String {
    value.isFinite ? fixed(value, 6) : "null"
  }

  private static func bytes(_ count: Int?) -> String {
    count.map(String.init) ?? "null"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
