// What was typed in earlier sessions, in a UTF-8 file of our own: one entry a line, `\n` and `\\` escaped.
// A file that cannot be read or written is no reason to stop: the session goes on without it.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The persistent history of entries.
public struct HistoryFile: Sendable {
  /// Where it is; nil where nothing is kept.
  public let path: String?
  /// More entries are not handed back, and the file is cut down once it holds twice as many.
  public static let mostEntries = 1000

  /// - Parameter path: the file, whose folder is made when the first entry is added
  public init(path: String?) { self.path = path }

  /// The history of one lesson, in a file that is named after the lesson's.
  ///
  /// - Parameters:
  ///   - folder: the folder with such files
  ///   - lesson: the lesson's file
  public init(folder: String, lesson: String) {
    let name = ProgressFile.resolved(lesson).map { $0 == "/" ? "%" : $0 }.suffix(120)
    self.init(path: "\(folder)/\(String(name))")
  }

  /// The entries kept, oldest first.
  public func load() -> [String] {
    guard let path, let text = readTextFile(path, atMost: 4 << 20) else { return [] }
    let lines = text.split(separator: "\n")
    let entries = lines.suffix(Self.mostEntries).map(Self.decoded)
    if lines.count > 2 * Self.mostEntries {
      replaceTextFile(path, with: entries.map(Self.encoded).joined(separator: "\n") + "\n")
    }
    return entries
  }

  /// Adds one entry at the end.
  public func append(_ entry: String) {
    guard let path else { return }
    makeFolders(above: path)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = writeAll(Array((Self.encoded(entry) + "\n").utf8), to: file)
  }

  static func encoded(_ entry: String) -> String {
    entry.reduce(into: "") { line, character in
      switch character {
      case "\\": line += "\\\\"
      case "\n", "\r\n": line += "\\n"
      default: line.append(character)
      }
    }
  }

  static func decoded(_ line: Substring) -> String {
    var entry = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        entry.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        entry.append(character)
      }
    }
    return entry
  }
}
