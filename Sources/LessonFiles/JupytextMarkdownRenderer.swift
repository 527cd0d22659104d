// Writes Jupytext Markdown: fences for code, plain text or regions for Markdown, `#raw` regions for the rest.

/// Renders cells and header as Jupytext does.
struct JupytextMarkdownRenderer: LessonTextRenderer {
  let format = LessonFormat.jupytextMarkdown

  func header(_ lesson: Lesson, frontMatter: String?) -> [String] {
    HeaderWriting.jupytext(
      lesson, frontMatter: frontMatter, extension: ".md", formatName: "markdown", version: "1.3")
  }

  func lines(_ cell: Cell, in lesson: Lesson, after previous: Cell?) -> [String] {
    let lines = cell.sourceLines
    let options = CellOptions.stored(cell.options)
    switch cell.kind {
    case .code:
      let (language, body, all) = CellLanguage.fence(of: cell, main: lesson.language)
      let fence = String(repeating: "`", count: fenceLength(lines))
      let words = [fence + language, CellOptions.text(all)].filter { !$0.isEmpty }
      return [words.joined(separator: " ")] + body + [fence]
    case .raw:
      return region("raw", options, lines)
    case .markdown:
      let isPlain = options.isEmpty && JupytextMarkdownReader.isOneCell(cell.source)
      if isPlain { return lines }
      var options = options
      let name = options["region_name"]?.string ?? "region"
      options["region_name"] = nil
      return region(name, options, lines)
    }
  }

  func gap(_ cell: Cell, _ text: [UInt8], _ next: Cell, _ nextText: [UInt8]) -> TextGap {
    let mark = Array("<!-- #".utf8)
    let isPlain =
      cell.kind != .code && next.kind != .code && !text.starts(with: mark) && !nextText.starts(with: mark)
    return isPlain ? TextGap(usual: 2, least: 2) : TextGap(usual: 1, least: 0)
  }

  private func region(_ name: String, _ options: JSONObject, _ lines: [String]) -> [String] {
    var options = options
    var words = ["<!--", "#\(name)"]
    if let title = options["title"]?.string, !title.isEmpty, !title.contains("{"), !title.contains("=") {
      words.append(title)
      options["title"] = nil
    }
    let text = CellOptions.text(options)
    if !text.isEmpty { words.append(text) }
    return [words.joined(separator: " ") + " -->"] + lines + ["<!-- #end\(name) -->"]
  }

  /// One backtick more than any run of them with which a line begins, and at least three.
  private func fenceLength(_ lines: [String]) -> Int {
    lines.reduce(3) { length, line in
      let run = line.prefix { $0 == "`" }.count
      return run >= length ? run + 1 : length
    }
  }
}

extension Cell {
  /// The source's lines; an empty source is one empty line.
  var sourceLines: [String] {
    source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Writes the headers of text formats.
enum HeaderWriting {
  /// A Jupytext header, which also says that this is Jupytext's and no other Markdown: the front matter as it is, then the notebook's metadata under `jupyter:`.
  static func jupytext(
    _ lesson: Lesson, frontMatter: String?, extension ending: String, formatName: String, version: String
  ) -> [String] {
    var metadata = lesson.metadata
    if lesson.format == .notebook {
      // of a notebook's metadata, Jupytext stores these; the rest belongs to the notebook's own file
      let kept: Set<String> = ["jupytext", "kernelspec", "kernel_info", "orphan", "tocdepth"]
      metadata.members.removeAll { !kept.contains($0.key) }
    }
    var settings = metadata["jupytext"]?.object ?? JSONObject()
    if !metadata.isEmpty || lesson.original == nil {
      settings["text_representation"] = [
        "extension": .string(ending), "format_name": .string(formatName), "format_version": .string(version),
      ]
      metadata["jupytext"] = .object(settings)
    }
    var lines: [String] = []
    if let frontMatter {
      let all = frontMatter.split(separator: "\n", omittingEmptySubsequences: false)
      lines += all.dropFirst().dropLast().map(String.init)
    }
    if !metadata.isEmpty { lines += YAMLWriter.lines(["jupyter": .object(metadata)]) }
    return lines.isEmpty ? [] : ["---"] + lines + ["---"]
  }
}
