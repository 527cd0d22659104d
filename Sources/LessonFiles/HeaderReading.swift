// The YAML header of a text lesson: between two `---` lines, plain in Markdown and commented in scripts.

/// A header as it was found.
struct LessonHeader {
  /// What stands under `jupyter:`: the notebook's metadata.
  var metadata = JSONObject()
  /// The other root keys.
  var others = JSONObject()
  /// The header without its `jupyter:` part, as Jupytext keeps it in a raw cell; `nil` if nothing is left.
  var frontMatter: String?
  /// The line of its first `---`, counted from 0.
  var firstLine = 0
  /// The lines it takes from the start of the file, with the blank line after it.
  var lineCount = 0
  /// The same without the blank line.
  var bodyCount = 0

  /// Reads the header of a file, if it has one.
  ///
  /// - Parameters:
  ///   - lines: the file's lines
  ///   - prefix: what each line of the header begins with: nothing, or `#` in a script
  ///   - path: the file, for error messages
  ///   - start: the line to begin at, counted from 0
  static func read(
    _ lines: TextLines, prefix: String = "", path: String, from start: Int = 0
  ) throws(LessonError) -> LessonHeader? {
    var first: Int?
    var last: Int?
    for index in start..<max(start, lines.count) {
      guard lines.line(index, hasPrefix: prefix) else { break }
      let line = uncommented(lines[index], prefix: prefix)
      if isRule(line) {
        guard first != nil else {
          first = index
          continue
        }
        last = index
        break
      }
      if first == nil, !line.allSatisfy(\.isBlank) { break }
    }
    guard let first, let last else { return nil }
    var header = LessonHeader()
    header.firstLine = first
    header.bodyCount = last + 1
    let blank = uncommented(lines[last + 1], prefix: prefix).allSatisfy(\.isBlank)
    header.lineCount = last + 1 < lines.count && blank ? last + 2 : last + 1

    let texts = (first + 1..<last).map {
      String(decoding: uncommented(lines[$0], prefix: prefix), as: UTF8.self)
    }
    let all: JSONObject
    do {
      all = try readYAML(texts.joined(separator: "\n"))
    } catch {
      throw LessonError(
        file: path, line: min(first + 2 + error.line, last + 1), problem: "in the header, \(error.problem)",
        remedy: "correct the lines between the two “---”")
    }
    var others: [String] = []
    var isJupyter = false
    for text in texts {
      if text.hasPrefix("jupyter"), text.dropFirst(7).filter({ $0 != " " }) == ":" {
        isJupyter = true
      } else if let start = text.first, start != " ", start != "\t" {
        isJupyter = false
      }
      if !isJupyter { others.append(text) }
    }
    header.others = all
    if let metadata = all["jupyter"]?.object {
      header.metadata = metadata
      header.others["jupyter"] = nil
    }
    if !others.isEmpty { header.frontMatter = (["---"] + others + ["---"]).joined(separator: "\n") }
    return header
  }

  /// A line of three dashes and nothing else.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isBlank)
  }
}

/// A line without the comment sign in front, and without one space after that.
func uncommented(_ line: ArraySlice<UInt8>, prefix: String) -> ArraySlice<UInt8> {
  guard !prefix.isEmpty, line.starts(with: prefix.utf8) else { return line }
  let rest = line.dropFirst(prefix.utf8.count)
  return rest.first == 0x20 ? rest.dropFirst() : rest
}
