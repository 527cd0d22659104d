// The way in: reads a lesson from a file or from bytes, in whichever format it is.

/// The most cells of a lesson that are read: they take some 500 bytes each, even empty ones.
let cellLimit = 1 << 20

/// Refuses a file that has more cells than `cellLimit`.
///
/// - Parameters:
///   - count: how many cells there are already
///   - line: the line of the next one, from 1
///   - path: the file
func checkCellCount(_ count: Int, line: Int, path: String) throws(LessonError) {
  guard count >= cellLimit else { return }
  throw LessonError(
    file: path, line: line, problem: "the lesson has more than \(cellLimit) cells", remedy: "split the lesson"
  )
}

/// Reads lessons.
public enum LessonReader {
  /// Reads a lesson's file.
  ///
  /// - Parameter path: a `.md`, `.ipynb` or `.py` file (also `.markdown`, `.myst`, `.mystnb`, `.mnb`)
  /// - Throws: `LessonError`, one sentence with the file, the line and what to do
  public static func read(path: String) throws(LessonError) -> Lesson {
    let bytes = try readFile(path)
    return try read(bytes: bytes, path: path)
  }

  /// Reads a lesson from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's content
  ///   - path: its name, for messages and, without a format, for the ending that tells the format
  ///   - format: the format; `nil` to tell it from the name and the text
  /// - Throws: `LessonError`, one sentence with the file, the line and what to do
  public static func read(
    bytes: [UInt8], path: String, format: LessonFormat? = nil
  ) throws(LessonError) -> Lesson {
    guard let family = format ?? LessonFormat(path: path) else {
      throw LessonError(
        file: path, problem: "the name has none of the endings that lessons have",
        remedy: "name a .md, .ipynb or .py file")
    }
    let text = try decodeText(bytes, path: path)
    if family != .percentScript, text.allSatisfy(\.isBlank) {
      throw LessonError(
        file: path, line: 1, problem: "the file is empty",
        remedy: "write a heading and a cell into it, or name another lesson")
    }
    switch family {
    case .notebook:
      return try NotebookReader.read(text, file: bytes, path: path)
    case .percentScript:
      return try PercentScriptReader.read(TextLines(text), file: bytes, path: path)
    case .mystMarkdown:
      return try MySTReader.read(TextLines(text), file: bytes, path: path)
    case .jupytextMarkdown:
      let lines = TextLines(text)
      if format == nil, MySTReader.claims(lines) {
        return try MySTReader.read(lines, file: bytes, path: path)
      }
      return try JupytextMarkdownReader.read(lines, file: bytes, path: path)
    }
  }
}

extension LessonFormat {
  /// The format that a file's ending stands for; `.md` stands for Jupytext Markdown here, and the text tells
  /// whether it is MyST.
  public init?(path: String) {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[dot...].lowercased() {
    case ".md", ".markdown": self = .jupytextMarkdown
    case ".myst", ".mystnb", ".mnb": self = .mystMarkdown
    case ".ipynb": self = .notebook
    case ".py": self = .percentScript
    default: return nil
    }
  }
}
