// The lessons of the course: finds their folder, lists them in order, and finds the one that a person names.

import LessonFiles
import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// No lesson is called what was asked for; the description is a sentence.
public struct LessonNotFound: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
}

/// A lesson's file in the course.
public struct CourseLesson: Hashable, Sendable {
  public var path: String
  /// The number that the file's name begins with, or its place in the folder.
  public var number: Int
  /// The file's name without number and ending.
  public var name: String
}

/// The folder with the course.
public struct LessonLibrary: Sendable {
  /// The folder; nil where none was found.
  public var folder: String?
  /// Its lessons in the order of their numbers.
  public var lessons: [CourseLesson]

  private static let endings = [".md", ".ipynb"]

  /// The library in `folder`.
  public init(folder: String?) {
    self.folder = folder
    guard let folder else {
      lessons = []
      return
    }
    let files = (FolderListing.names(in: folder) ?? []).filter { file in
      Self.endings.contains { file.hasSuffix($0) } && !file.hasPrefix(".") && file.lowercased() != "readme.md"
    }
    let found = files.sorted().enumerated().map { index, file in
      let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
      let digits = stem.prefix { $0.isASCII && $0.isNumber }
      let rest = stem.dropFirst(digits.count).drop { "-_. ".contains($0) }
      return CourseLesson(
        path: "\(folder)/\(file)", number: Int(digits) ?? index + 1, name: String(rest.isEmpty ? stem : rest))
    }
    lessons = found.sorted { ($0.number, $0.name) < ($1.number, $1.name) }
  }

  /// Finds the course: `$LECTERN_LESSONS`, else `lessons` here, else `lessons` beside the program or above it.
  public static func find() -> LessonLibrary {
    if let folder = environmentValue("LECTERN_LESSONS") { return LessonLibrary(folder: folder) }
    if isFolder("lessons") { return LessonLibrary(folder: "lessons") }
    var parts = executablePath().split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/") + "/lessons"
      if isFolder(folder) { return LessonLibrary(folder: folder) }
      parts = parts.dropLast()
    }
    return LessonLibrary(folder: nil)
  }

  /// The path of the lesson that a person names: a file, a number or a name of the course, or the start of one.
  public func path(matching text: String) throws(LessonNotFound) -> String {
    if isRegularFile(text) { return text }
    let wanted = text.lowercased()
    let exact = lessons.first {
      $0.name.lowercased() == wanted || Int(text) == $0.number || $0.path.hasSuffix("/" + text)
    }
    if let exact { return exact.path }
    let near = lessons.filter { $0.name.lowercased().hasPrefix(wanted) }
    if near.count == 1, let only = near.first { return only.path }
    if near.count > 1 {
      throw LessonNotFound(
        description: "“\(sanitizedLine(text))” may be "
          + near.map(\.name).joined(separator: " or ") + "; name one of them.")
    }
    if text.contains("/") || Self.endings.contains(where: { text.hasSuffix($0) }) {
      let reason = isFolder(text) ? "is a folder, not a lesson" : "does not exist"
      throw LessonNotFound(
        description: "\(sanitizedLine(text)) \(reason); name a lesson's file, or see `lectern list`.")
    }
    if lessons.isEmpty {
      throw LessonNotFound(
        description: "There is no lesson “\(sanitizedLine(text))”, and no folder with lessons was found; "
          + "name a file, or set LECTERN_LESSONS to the folder.")
    }
    let nearest = nearestWord(to: wanted, in: lessons.map(\.name)) ?? lessons[0].name
    throw LessonNotFound(
      description: "There is no lesson “\(sanitizedLine(text))”; the nearest is “\(nearest)” "
        + "(`lectern list` shows all).")
  }
}

// MARK: Words

/// The word that takes the fewest changes of letters to become, if any of `words` is near enough to be meant.
func nearestWord(to word: String, in words: [String]) -> String? {
  let word = word.prefix(64)
  let ranked = words.map { (name: $0, distance: editDistance(String(word), $0)) }
  return ranked.min { $0.distance < $1.distance }?.name
}

/// Letters to insert, remove or replace; a word that continues the other is nearer than any other.
private func editDistance(_ left: String, _ right: String) -> Int {
  if !left.isEmpty, right.hasPrefix(left) { return 0 }
  let columns = Array(right)
  var previous = Array(0...columns.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in columns.enumerated() {
      let replaced = previous[column] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous.last ?? 0
}

// MARK: Files

private func fileKind(_ path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

func isFolder(_ path: String) -> Bool { fileKind(path) == S_IFDIR }
func isRegularFile(_ path: String) -> Bool { fileKind(path) == S_IFREG }

/// Where this program's file is, with links resolved; empty where the system does not say.
private func executablePath() -> String {
  #if os(Linux)
    let path = "/proc/self/exe"
  #else
    let path = CommandLine.arguments.first ?? ""
  #endif
  guard let resolved = realpath(path, nil) else { return "" }
  defer { free(resolved) }
  return String(cString: resolved)
}
