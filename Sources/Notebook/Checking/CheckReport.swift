// What checking a lesson came to, and how it travels from the process that checked it.

import LessonFiles

/// One thing that a lesson does not do as it says, or that is wrong with its file.
public struct CheckFinding: Sendable, Equatable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The file cannot be read, or could not be checked.
    case unreadable
    /// It can be seen without running the lesson.
    case lint
    /// A cell failed, or did not fail although it says so.
    case error
    /// A cell ran longer than it may.
    case timeout
    /// A claim does not hold.
    case claim
    /// A cell prints something else than it says.
    case output
    /// An exercise's check does not tell the stub from the solution.
    case exercise
  }

  public var kind: Kind
  /// The line of the file, from 1.
  public var line: Int?
  /// The number of the code cell.
  public var cell: Int?
  /// A sentence without a full stop.
  public var sentence: String

  public init(kind: Kind, line: Int? = nil, cell: Int? = nil, sentence: String) {
    self.kind = kind
    self.line = line
    self.cell = cell
    self.sentence = sentence
  }
}

/// What one cell took.
public struct CheckedCell: Sendable, Equatable {
  public var number: Int
  public var name: String?
  /// Time on the clock and on the cores, in seconds.
  public var wall: Double
  public var cpu: Double
  /// How many processes it started.
  public var processes: Int
}

/// What checking one lesson came to.
public struct CheckReport: Sendable, Equatable {
  public var path: String
  public var title = ""
  /// How long it took, in seconds.
  public var seconds = 0.0
  public var cells: [CheckedCell] = []
  /// How many claims were tried, and how many exercises solved.
  public var claims = 0
  public var exercises = 0
  public var findings: [CheckFinding] = []
  /// How often it was run: a second time if only claims about times did not hold.
  public var runs = 1

  public init(path: String) { self.path = path }

  /// The lesson does what it says.
  public var passed: Bool { findings.isEmpty }
}

extension CheckFinding: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(kind.rawValue, line, cell, sentence) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    guard let kind = Kind(rawValue: try reader.read()) else { throw MalformedBytes() }
    self.init(kind: kind, line: try reader.read(), cell: try reader.read(), sentence: try reader.read())
  }
}

extension CheckedCell: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(number, name, wall, cpu, processes) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(
      number: try reader.read(), name: try reader.read(), wall: try reader.read(), cpu: try reader.read(),
      processes: try reader.read())
  }
}

extension CheckReport: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(path, title, seconds, cells, claims, exercises, findings, runs)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(path: try reader.read())
    title = try reader.read()
    seconds = try reader.read()
    cells = try reader.read()
    claims = try reader.read()
    exercises = try reader.read()
    findings = try reader.read()
    runs = try reader.read()
  }
}
