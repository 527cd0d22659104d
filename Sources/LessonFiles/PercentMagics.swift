// Magics in scripts: `%time f()` is no Python, so it stands there as the comment `# %time f()`. What counts as
// one is Jupytext's rule, with one exception: a comment such as `# copy the list` that begins with the name of
// a shell command is left alone, unless it carries the second comment sign that Jupytext gives it on writing.

/// Comments magics out, and back in.
enum PercentMagics {
  private static let commands: Set<String> = [
    "cat", "cd", "cp", "mv", "rm", "rmdir", "mkdir", "copy", "ddir", "echo", "ls", "ldir", "ren",
  ]

  /// The lines of a code cell with its magics as a notebook has them.
  static func uncommented(_ lines: [String]) -> [String] {
    transform(lines) { line in
      let (indentation, signs, text) = split(line)
      guard signs > 0, isMagic(text) || (signs > 1 && indentation.isEmpty && isCommand(text)) else {
        return nil
      }
      let rest = line.dropFirst(indentation.count + 1)
      return String(indentation) + (rest.first == " " ? rest.dropFirst() : rest)
    }
  }

  /// The lines of a code cell with its magics commented out.
  static func commented(_ lines: [String]) -> [String] {
    transform(lines) { line in
      let (indentation, _, text) = split(line)
      guard isMagic(text) || (indentation.isEmpty && isCommand(text)) else { return nil }
      return String(indentation) + "# " + line.dropFirst(indentation.count)
    }
  }

  /// Applies a change to each line that stands in no triple-quoted string.
  private static func transform(_ lines: [String], _ change: (String) -> String?) -> [String] {
    var quotes = PythonQuotes()
    return lines.map { line in
      let isQuoted = quotes.isQuoted
      let result = isQuoted ? line : change(line) ?? line
      quotes.read(Array(line.utf8)[...])
      return result
    }
  }

  /// A line's indentation, the number of comment signs after it, and the rest.
  private static func split(_ line: String) -> (indentation: Substring, signs: Int, text: Substring) {
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    var text = line.dropFirst(indentation.count)
    var signs = 0
    while text.first == "#" {
      signs += 1
      text = text.dropFirst()
      if text.first == " " { text = text.dropFirst() }
    }
    return (indentation, signs, text)
  }

  /// `%time`, `%%time`, `!ls`, `?name` and `name = %magic`; not the `%%` of a cell marker.
  private static func isMagic(_ text: Substring) -> Bool {
    if text.hasSuffix("# noescape") { return false }
    if startsMagic(text, percentsUpTo: 3) { return true }
    if let first = text.first, first == "!" || first == "?" {
      let rest = text.dropFirst().drop { $0 == " " }
      return rest.first.map { ($0.isASCII && $0.isLetter) || ".~$\\/{}".contains($0) } ?? false
    }
    let name = text.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = name.first, !first.isNumber else { return false }
    let rest = text.dropFirst(name.count).drop { $0 == " " }
    guard rest.first == "=" else { return false }
    let value = rest.dropFirst().drop { $0 == " " }
    if value.first == "!" { return value.dropFirst().first.map { $0.isASCII && $0.isLetter } ?? false }
    return startsMagic(value, percentsUpTo: 3)
  }

  private static func startsMagic(_ text: Substring, percentsUpTo limit: Int) -> Bool {
    let percents = text.prefix { $0 == "%" }.count
    guard (1...limit).contains(percents), let next = text.dropFirst(percents).first else { return false }
    return next.isASCII && next.isLetter
  }

  /// A line that begins with the name of a shell command and does not go on like an assignment.
  private static func isCommand(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isASCII && $0.isLetter }
    guard commands.contains(String(word)) else { return false }
    let rest = text.dropFirst(word.count)
    guard let blank = rest.first else { return true }
    guard blank == " " || blank == "\t" else { return false }
    return rest.dropFirst().first.map { $0 != "=" && $0 != "," } ?? true
  }
}
