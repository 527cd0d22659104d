// The claims that a lesson makes about its cells (`expect="wall['two'] < 0.8 * wall['twice']"`): Python expressions over
// what was measured, tried in the kernel, so that they may speak of the lesson's own variables too.

import LessonFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a claim came to.
public struct ClaimResult: Sendable, Equatable {
  /// The expression as the lesson has it.
  public var claim: String
  public var holds: Bool
  /// Why it could not be tried, such as `NameError: …`; nil if it was.
  public var problem: String?
  /// What was measured of the cells that it names: `wall['two'] = 1.05 s`.
  public var figures: [String]

  /// The claim and the figures, as a sentence without a full stop.
  public var sentence: String {
    let claim = claim.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let problem { return "the claim “\(claim)” cannot be tried: \(problem)" }
    let measured = figures.isEmpty ? "" : " (\(figures.joined(separator: ", ")))"
    return "the claim “\(claim)” \(holds ? "holds" : "does not hold")\(measured)"
  }
}

/// What is measured of the cells of a lesson, by their names.
public struct Measurements: Sendable {
  /// How long a claim may take to try, in seconds.
  private static let timeLimit = 10.0
  /// More output than this is cut before a claim sees it, in bytes.
  private static let outputLimit = 1 << 18

  private var executions: [String: Execution] = [:]
  private var names: [String] = []

  public init() {}

  /// What has run of a session's lesson; of a cell that ran more than once, its last run counts.
  public init(_ executions: [Execution]) {
    self.init()
    for execution in executions where !execution.isUndone && execution.cellNumber != nil { add(execution) }
  }

  /// Takes the run of a cell that has a name.
  public mutating func add(_ execution: Execution) {
    guard let name = execution.cellName else { return }
    if executions.updateValue(execution, forKey: name) == nil { names.append(name) }
  }

  /// The names of the cells that a claim is about and that have not run.
  public func cellsMissing(for claim: String) -> [String] {
    MeasuredName.all(in: claim).map(\.cell).filter { executions[$0] == nil }
  }

  /// The CPU time of an execution with that of its children, in seconds.
  public static func processorTime(of execution: Execution) -> Double {
    let times = execution.times
    return times.user + times.system + times.childUser + times.childSystem
  }

  /// The number of cores that this machine has.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Tries a claim in a session whose cells have run.
  ///
  /// - Parameters:
  ///   - claim: the Python expression
  ///   - session: the session; the claim leaves no trace among its executions
  public func tryOut(_ claim: String, in session: Session) -> ClaimResult {
    let expression = "not not eval(\(literal(claim)), {**globals(), \(namespace(for: claim))})"
    let execution = session.evaluate(expression, timeLimit: Self.timeLimit)
    var result = ClaimResult(claim: claim, holds: false, figures: figures(in: claim))
    if execution.exceededTimeLimit {
      result.problem = "it takes longer than 10 seconds"
    } else if let error = execution.error {
      result.problem = "\(error.typeName): \(error.message)"
    } else if execution.kernelDeath != nil {
      result.problem = "the kernel died of it"
    } else {
      result.holds = execution.result == "True"
    }
    return result
  }

  /// The names that a claim may use, as members of a Python dictionary.
  private func namespace(for claim: String) -> String {
    func dictionary(_ value: (Execution) -> String) -> String {
      let members = names.compactMap { name in
        executions[name].map { "\(literal(name)): \(value($0))" }
      }
      return "{\(members.joined(separator: ", "))}"
    }
    var members = [
      "\"cores\": \(Self.cores)", "\"wall\": \(dictionary { "\($0.times.wall)" })",
      "\"cpu\": \(dictionary { "\(Self.processorTime(of: $0))" })",
      "\"processes\": \(dictionary { "\($0.processes.count)" })",
    ]
    if MeasuredName.all(in: claim).contains(where: { $0.quantity == "output" }) {
      let output = dictionary { literal(String($0.text(of: .out).utf8.prefix(Self.outputLimit)) ?? "") }
      members.append("\"output\": \(output)")
    }
    return members.joined(separator: ", ")
  }

  private func figures(in claim: String) -> [String] {
    var figures = MeasuredName.all(in: claim).compactMap { name -> String? in
      guard let execution = executions[name.cell] else { return nil }
      let value =
        switch name.quantity {
        case "wall": TimeText.format(execution.times.wall, ascii: true)
        case "cpu": TimeText.format(Self.processorTime(of: execution), ascii: true)
        case "processes": "\(execution.processes.count)"
        default: literal(String(execution.text(of: .out).prefix(60)))
        }
      return "\(name.quantity)['\(name.cell)'] = \(value)"
    }
    if claim.contains("cores") { figures.append("cores = \(Self.cores)") }
    return figures
  }

  /// Text as a Python literal: that of JSON is one.
  private func literal(_ text: String) -> String { JSONValue.string(text).text }
}
