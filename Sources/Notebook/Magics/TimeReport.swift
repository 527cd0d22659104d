// What `%time` and `%%time` print: IPython's two lines, and a third about the children where there were any.

/// What one stretch of a program cost.
public struct ExecutionTimes: Equatable, Sendable {
  /// Time on the clock, in seconds.
  public var wall: Double
  /// CPU time of the process itself, in seconds.
  public var user: Double
  public var system: Double
  /// CPU time of the children that were reaped meanwhile, their own children included, in seconds.
  public var childUser: Double
  public var childSystem: Double
  /// How many children were reaped meanwhile.
  public var childCount: Int

  public init(
    wall: Double = 0, user: Double = 0, system: Double = 0, childUser: Double = 0, childSystem: Double = 0,
    childCount: Int = 0
  ) {
    self.wall = wall
    self.user = user
    self.system = system
    self.childUser = childUser
    self.childSystem = childSystem
    self.childCount = childCount
  }

  /// How many cores were kept busy on average: all CPU time over the time on the clock; 0 if no time passed.
  public var coresBusy: Double {
    wall > 0 ? (user + system + childUser + childSystem) / wall : 0
  }
}

/// The lines of the timing magics.
public enum TimeReport {
  /// The lines that `%time` prints, each ended by a newline.
  ///
  /// - Parameters:
  ///   - times: what was measured.
  ///   - compileSeconds: CPU seconds that compiling took; a line of its own says so above 0.1 s.
  ///   - ascii: true where the output cannot carry characters beyond ASCII.
  public static func lines(_ times: ExecutionTimes, compileSeconds: Double = 0, ascii: Bool = false) -> String
  {
    var text = "CPU times: " + parts(user: times.user, system: times.system, colon: ":", ascii: ascii) + "\n"
    text += "Wall time: \(TimeText.format(times.wall, ascii: ascii))\n"
    if compileSeconds > 0.1 {
      text += "Compiler : \(TimeText.format(compileSeconds, ascii: ascii))\n"
    }
    if let children = childrenLine(times, ascii: ascii) { text += children + "\n" }
    return text
  }

  /// The line about the children, without a newline; nil if none was reaped.
  public static func childrenLine(_ times: ExecutionTimes, ascii: Bool = false) -> String? {
    guard times.childCount > 0 else { return nil }
    let noun = times.childCount == 1 ? "child" : "children"
    let dash = ascii ? "-" : "—"
    let cores = TimeText.decimal(times.coresBusy, digits: 1)
    let cpu = parts(user: times.childUser, system: times.childSystem, colon: "", ascii: ascii)
    return "\(times.childCount) \(noun): \(cpu) \(dash) \(cores) cores busy on average"
  }

  /// `user A, sys: B, total: C`: IPython writes colons after `sys` and `total`, never after `user`.
  private static func parts(user: Double, system: Double, colon: String, ascii: Bool) -> String {
    func text(_ seconds: Double) -> String { TimeText.format(seconds, ascii: ascii) }
    return "user \(text(user)), sys\(colon) \(text(system)), total\(colon) \(text(user + system))"
  }
}
