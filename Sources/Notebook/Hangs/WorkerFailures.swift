// Exceptions that ended workers: of many that failed alike, one traceback is shown and the others are counted.

/// Workers of one execution that an exception ended in the same place.
public struct WorkerFailure: Equatable, Sendable {
  /// A worker and the last line of its traceback.
  public struct Case: Equatable, Sendable {
    public var process: Int32
    public var name: String
    /// Such as `ValueError: no such place`.
    public var message: String
  }

  /// The traceback of the first, as Python prints it.
  public var traceback: String
  /// In the order in which they failed.
  public var cases: [Case]

  /// What is said about all but the first, whose traceback is shown; nil where it is the only one.
  public var sentence: String? {
    guard let first = cases.first, cases.count > 1 else { return nil }
    let rest = cases.dropFirst()
    let others = WorkerEnds.listing(rest.map(\.name))
    if rest.allSatisfy({ $0.message == first.message }) { return "\(others) failed like \(first.name)." }
    let last = rest.last.map { ", \($0.name) with \($0.message)" } ?? ""
    return "\(others) failed in the same place as \(first.name)\(last)."
  }
}

/// Gathers the failures of an execution.
struct FailureGathering {
  private(set) var failures: [WorkerFailure] = []
  private var places: [String: Int] = [:]

  /// Takes the report of a worker that failed.
  /// - Returns: whether it is to be shown, as the first of its kind.
  mutating func take(_ record: OutputRecord) -> Bool {
    var lines = record.text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    if lines.first?.hasPrefix("Process ") == true { lines.removeFirst() }
    let message = String(lines.last ?? "")
    // Alike are the same kind of exception in the same place; what it says may differ.
    let place =
      lines.dropLast().joined(separator: "\n") + "\n" + (message.prefix { $0 != ":" })
    let failed = WorkerFailure.Case(
      process: record.processIdentifier, name: record.processName, message: message)
    guard let known = places[place] else {
      places[place] = failures.count
      failures.append(WorkerFailure(traceback: record.text, cases: [failed]))
      return true
    }
    failures[known].cases.append(failed)
    return false
  }
}
