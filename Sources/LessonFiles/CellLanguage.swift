// The languages that may stand behind a fence, and the magic (`%%bash`) by which a cell says that it is written
// in another language than its lesson. Which words are languages is Jupytext's table.

/// Tells and sets the language of cells.
enum CellLanguage {
  private static let known: Set<String> = [
    "R", "bash", "sh", "python", "python2", "python3", "coconut", "javascript", "js", "perl", "html",
    "latex", "markdown", "pypy", "ruby", "script", "svg", "matlab", "octave", "idl", "robotframework", "sas",
    "spark", "sql", "cython", "haskell", "tcl", "gnuplot", "wolfram language", "julia", "c++", "scheme",
    "clojure", "powershell", "q", "typescript", "scala", "rust", "csharp", "fsharp", "sos", "java", "groovy",
    "sage", "ocaml", "maxima", "stata", "jenner", "xonsh", "logtalk", "lua", "go", "c#", "f#", "cs", "fs",
  ]
  private static let words: Set<String> = known.union(known.map { $0.uppercased() })

  /// Does a fence with this word open a code cell? Lower case and all capitals do, `Python` does not.
  static func isKnown(_ word: String) -> Bool { words.contains(word) }

  /// The one language whose name has a blank in it.
  static let twoWords = "wolfram language"

  /// The language that the magic on a source's first line names, with what follows it there.
  static func magic(of source: String) -> (language: String, arguments: String)? {
    guard source.hasPrefix("%%") else { return nil }
    let line = source.dropFirst(2).prefix { $0 != "\n" && $0 != "\r\n" }
    let name = String(line.prefix { $0 != " " })
    guard known.contains(name) else { return nil }
    return (name, String(line.dropFirst(name.count + 1)))
  }

  /// Two spellings of the same language, such as `PYTHON`, `python3` and `python`.
  static func isSame(_ one: String, _ other: String) -> Bool { usual(one) == usual(other) }

  private static func usual(_ word: String) -> String {
    let lower = word.lowercased()
    return lower == "python3" ? "python" : lower
  }

  /// Completes the cells of a text format once all are read: a cell in another language than the lesson's
  /// gets the magic for it as its first line, and every code cell knows its language.
  static func complete(_ cell: inout Cell, main: String) {
    guard cell.kind == .code else { return }
    if let language = cell.options["language"]?.string {
      if isSame(language, main) {
        // how it was spelled matters only for writing it again
        if language == main { cell.options["language"] = nil }
      } else if known.contains(language) {
        let arguments = cell.options["magic_args"]?.string.map { " " + $0 } ?? ""
        cell.options["language"] = nil
        cell.options["magic_args"] = nil
        cell.source = "%%\(language)\(arguments)\n" + cell.source
        cell.line = max(1, cell.line - 1)
      }
    }
    cell.language = magic(of: cell.source)?.language ?? main
  }

  /// How a code cell stands behind a fence: the language there, the lines without the magic that says it, and
  /// the options to write.
  static func fence(of cell: Cell, main: String) -> (language: String, lines: [String], options: JSONObject) {
    var options = CellOptions.stored(cell.options)
    let lines = cell.sourceLines
    if let (language, arguments) = magic(of: cell.source), !isSame(language, main), isSingleWord(language) {
      options["language"] = nil
      if !arguments.isEmpty { options["magic_args"] = .string(arguments) }
      return (language, Array(lines.dropFirst()), options)
    }
    let spelled = options["language"]?.string
    options["language"] = nil
    return (spelled.flatMap { isKnown($0) ? $0 : nil } ?? main, lines, options)
  }

  private static func isSingleWord(_ language: String) -> Bool { !language.contains(" ") }
}
