// `lectern check`: finds the lessons that are meant, has them checked, and prints what came of it.

import LessonFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What `lectern check` was asked for.
public struct CheckCommand: Sendable {
  /// Lessons, and folders with lessons.
  public var paths: [String]
  public var options = LessonCheckOptions()
  /// Print one JSON object instead of lines.
  public var printsJSON = false
  /// The file that a JUnit report goes to.
  public var junitPath: String?

  public init(paths: [String]) { self.paths = paths }

  /// Checks and prints.
  ///
  /// - Returns: the exit status: 0 all lessons do what they say, 1 one does not, 2 nothing to check or a report that
  ///   cannot be written, 130 interrupted
  public func run() -> Int32 {
    let files: [String]
    do {
      files = try lessonFiles()
    } catch {
      return complain("\(error)")
    }
    let usesASCII = !OutputLocale.isUTF8
    let isTerminal = isatty(1) == 1 && !printsJSON
    func clearLine() { if isTerminal { print("\r\u{1B}[K") } }
    let reports = CheckRun.run(files, options: options) { paths in
      if isTerminal {
        clearLine()
        print("     " + SafeText.forTerminal(paths.joined(separator: ", ")))
      }
    } handle: { report in
      guard !printsJSON else { return }
      clearLine()
      print(CheckPrinting.lines(report, usesASCII: usesASCII))
    }
    clearLine()
    guard let reports else { return 130 }
    print(printsJSON ? CheckPrinting.json(reports) : CheckPrinting.summary(reports))
    if let junitPath {
      do {
        try LessonWriter.writeText(CheckPrinting.junit(reports), to: junitPath)
      } catch {
        return complain("\(error)")
      }
    }
    return reports.allSatisfy(\.passed) ? 0 : 1
  }

  private func print(_ text: String) { _ = Socket.writeAll(1, text) }

  private func complain(_ sentence: String) -> Int32 {
    _ = Socket.writeAll(2, "lectern: \(sentence)\n")
    return 2
  }

  /// The files that are meant: of a folder its lessons in the order of their names.
  private func lessonFiles() throws(SessionFailure) -> [String] {
    var files: [String] = []
    for path in paths {
      guard let names = FolderListing.names(in: path) else {
        files.append(path)
        continue
      }
      let base = path.hasSuffix("/") ? path : path + "/"
      let lessons = names.sorted().filter { name in
        [".md", ".ipynb", ".myst"].contains { name.hasSuffix($0) } && !name.hasPrefix(".")
          && name.lowercased() != "readme.md"
      }
      if lessons.isEmpty {
        throw SessionFailure("\(path): the folder has no lessons; name a lesson, or a folder with .md files")
      }
      files += lessons.map { base + $0 }
    }
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
  }
}
