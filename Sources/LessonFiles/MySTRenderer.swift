// Writes MyST Markdown: `{code-cell}` and `{raw-cell}` fences, and `+++` between Markdown cells.

/// Renders cells and header as Jupytext's MyST format does.
struct MySTRenderer: LessonTextRenderer {
  let format = LessonFormat.mystMarkdown

  func header(_ lesson: Lesson, frontMatter: String?) -> [String] {
    var all = JSONObject()
    if let frontMatter {
      let inside = frontMatter.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      if let read = try? readYAML(inside.joined(separator: "\n")) { all = read }
    } else {
      all = lesson.header
    }
    for member in lesson.metadata.members where lesson.format != .notebook || member.key != "language_info" {
      all[member.key] = member.value
    }
    all["file_format"] = "mystnb"
    return ["---"] + YAMLWriter.lines(all) + ["---"]
  }

  func lines(_ cell: Cell, in lesson: Lesson, after previous: Cell?) -> [String] {
    let lines = cell.sourceLines
    if cell.kind == .markdown {
      if cell.options.isEmpty { return previous?.kind == .markdown ? ["+++", ""] + lines : lines }
      return ["+++ " + JSONWriter.text(.object(cell.options)), ""] + lines
    }
    let fence = String(repeating: "`", count: fenceLength(lines))
    var output = [fence + (cell.kind == .code ? "{code-cell}" : "{raw-cell}")]
    if cell.kind == .code {
      let lexer =
        lesson.metadata["language_info"]?["pygments_lexer"] ?? lesson.metadata["jupytext"]?["default_lexer"]
      if let lexer = lexer?.string { output[0] += " " + lexer }
    }
    for member in cell.options.members {
      output.append(":" + YAMLWriter.lines([member.key: .null])[0].dropLast("null".count))
      output[output.count - 1] += YAMLWriter.flow(member.value)
    }
    let first = lines.first ?? ""
    let needsGap =
      !cell.options.isEmpty || first.drop { $0 == " " }.hasPrefix(":") || first.hasPrefix("---")
      || first.utf8.allSatisfy(\.isBlank)
    return output + (needsGap ? [""] : []) + lines + [fence]
  }

  func gap(_ cell: Cell, _ text: [UInt8], _ next: Cell, _ nextText: [UInt8]) -> TextGap {
    TextGap(usual: 1, least: 0)
  }

  /// One backtick more than any run of them with which a line begins, indented or not, and at least three.
  private func fenceLength(_ lines: [String]) -> Int {
    lines.reduce(3) { length, line in
      let run = line.drop { $0 == " " }.prefix { $0 == "`" }.count
      return run >= length ? run + 1 : length
    }
  }
}
