// How far somebody got in each lesson, kept between sittings: a line for each lesson with its path, the cell to go on with
// and the time, separated by tabs.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where somebody stopped in a lesson.
public struct LessonProgress: Hashable, Sendable {
  /// The lesson's file, with links resolved.
  public var path: String
  /// The number of the code cell that was shown last; nil where the lesson was worked through.
  public var cell: Int?
}

/// The file with the progress. Where it cannot be read or written, nothing is remembered.
public struct ProgressFile: Sendable {
  public let path: String?
  private static let done = "done"
  private static let mostLessons = 500

  public init(path: String?) { self.path = path }

  /// All lessons that were opened, the last one first.
  public func load() -> [LessonProgress] {
    guard let path, let text = readTextFile(path, atMost: 1 << 20) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { return nil }
      if fields[1] == Self.done { return LessonProgress(path: String(fields[0]), cell: nil) }
      guard let cell = Int(fields[1]), cell > 0 else { return nil }
      return LessonProgress(path: String(fields[0]), cell: cell)
    }
  }

  /// Where somebody stopped in the lesson at `lessonPath`, if it was opened before.
  public func progress(of lessonPath: String) -> LessonProgress? {
    let wanted = Self.resolved(lessonPath)
    return load().first { $0.path == wanted }
  }

  /// Remembers a place, in front of all others.
  public func remember(path lessonPath: String, cell: Int?) {
    let own = Self.resolved(lessonPath)
    guard let path, !own.contains("\t"), !own.contains("\n") else { return }
    var entries = load().filter { $0.path != own }
    entries.insert(LessonProgress(path: own, cell: cell), at: 0)
    let lines = entries.prefix(Self.mostLessons).map {
      "\($0.path)\t\($0.cell.map(String.init) ?? Self.done)\n"
    }
    replaceTextFile(path, with: lines.joined())
  }

  /// The path with links resolved, by which lessons are told apart.
  static func resolved(_ path: String) -> String {
    guard let absolute = realpath(path, nil) else { return path }
    defer { free(absolute) }
    return String(cString: absolute)
  }
}
