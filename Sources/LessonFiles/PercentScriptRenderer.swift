// Writes Python scripts with `# %%` markers: code as it is with its magics commented out, everything else
// commented, and the blank lines between cells that Python's style guide asks for.

/// Renders cells and header as Jupytext's percent format does.
struct PercentScriptRenderer: LessonTextRenderer {
  let format = LessonFormat.percentScript

  func header(_ lesson: Lesson, frontMatter: String?) -> [String] {
    let lines = HeaderWriting.jupytext(
      lesson, frontMatter: frontMatter, extension: ".py", formatName: "percent", version: "1.3")
    return lines.map(commented)
  }

  func lines(_ cell: Cell, in lesson: Lesson, after previous: Cell?) -> [String] {
    var options = CellOptions.stored(cell.options)
    var words = ["# %%"]
    if let depth = options["cell_depth"]?.integer, (1...100).contains(depth) {
      words[0] += String(repeating: "%", count: depth)
      options["cell_depth"] = nil
    }
    if let title = options["title"]?.string, !title.isEmpty {
      words.append(title)
      options["title"] = nil
    }
    var body = cell.sourceLines
    switch cell.kind {
    case .markdown:
      words.append("[\(options["region_name"]?.string == "md" ? "md" : "markdown")]")
      options["region_name"] = nil
      body = body.map(commented)
    case .raw:
      words.append("[raw]")
      body = body.map(commented)
    case .code:
      let (language, lines, all) = CellLanguage.fence(of: cell, main: lesson.language)
      if CellLanguage.isSame(language, lesson.language) {
        body = cell.source.isEmpty ? [] : PercentMagics.commented(body)
      } else {
        options = CellOptions.stored(all)
        options["title"] = nil
        options["language"] = .string(language)
        body = lines.map(commented)
      }
    }
    let text = CellOptions.text(options)
    if !text.isEmpty { words.append(text) }
    return [words.joined(separator: " ")] + body
  }

  /// Two blank lines around what defines something, one elsewhere.
  func gap(_ cell: Cell, _ text: [UInt8], _ next: Cell, _ nextText: [UInt8]) -> TextGap {
    let isDefinition =
      next.kind == .code && ["def ", "class ", "async "].contains { next.source.hasPrefix($0) }
    let isWide = cell.kind == .code && (endsWithDefinition(cell) || isDefinition)
    return TextGap(usual: isWide ? 2 : 1, least: 0)
  }

  /// Does the last line that is not indented begin a function or class?
  private func endsWithDefinition(_ cell: Cell) -> Bool {
    let line = cell.sourceLines.last { line in
      !line.isEmpty && !line.hasPrefix(" ") && !line.hasPrefix("#") && !line.hasPrefix(")")
    }
    return line.map { line in ["def ", "class ", "async "].contains { line.hasPrefix($0) } } ?? false
  }

  private func commented(_ line: String) -> String { line.isEmpty ? "#" : "# " + line }
}
