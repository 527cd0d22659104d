// What can go wrong with a lesson's file, as one sentence that says what is wrong, where, and what to do.

/// A lesson that cannot be read or written.
public struct LessonError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as the person named it.
  public var file: String
  /// The line of the file, counted from 1, where that is known.
  public var line: Int?
  /// What is wrong, without a full stop.
  public var problem: String
  /// What to do about it, without a full stop.
  public var remedy: String

  /// - Parameters:
  ///   - file: the file as the person named it
  ///   - line: the line of the file, counted from 1
  ///   - problem: what is wrong, without a full stop
  ///   - remedy: what to do about it, without a full stop
  public init(file: String, line: Int? = nil, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// One sentence: `FILE:LINE: problem; remedy`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem); \(remedy)"
  }
}
