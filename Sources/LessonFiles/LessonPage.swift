// A lesson as one page of HTML that needs nothing else: no script, no font and no file. For reading, printing and handing
// out; a lesson cannot be read back from it.

/// Writes lessons as pages.
public enum LessonPage {
  /// What a page shows.
  public struct Options: Sendable {
    /// With the cells that are meant for the instructor's eyes only.
    public var showsNotes = false

    public init() {}
  }

  /// The whole page.
  ///
  /// - Parameters:
  ///   - lesson: the lesson; pictures that it names are looked for beside its file
  ///   - options: what the page shows
  public static func html(of lesson: Lesson, options: Options = Options()) -> String {
    var writer = PageWriter(lesson: lesson, options: options)
    return writer.page()
  }

  /// Writes a lesson's page to a file, which is replaced as a whole or not at all.
  ///
  /// - Throws: `LessonError` if the file cannot be written
  public static func write(
    _ lesson: Lesson, to path: String, options: Options = Options()
  ) throws(LessonError) {
    try writeFile(Array(html(of: lesson, options: options).utf8), to: path)
  }

  /// Is this a page, by the ending of its name?
  public static func isPage(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}

/// One page on its way.
private struct PageWriter {
  let lesson: Lesson
  let options: LessonPage.Options
  private var markdown: PageMarkdown

  init(lesson: Lesson, options: LessonPage.Options) {
    self.lesson = lesson
    self.options = options
    let path = lesson.path ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    markdown = PageMarkdown { address, attachments in
      Self.picture(address, attachments: attachments, folder: folder)
    }
  }

  mutating func page() -> String {
    var body = ""
    for cell in lesson.cells where isShown(cell) { body += html(of: cell) }
    let title = PageText.escaped(lesson.title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data: https:">
      <title>\(title)</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body>
      \(contents)<main>
      \(body)</main>
      <footer>\(title), written by Lectern</footer>
      </body>
      </html>

      """
  }

  private var contents: String {
    guard markdown.headings.count > 2 else { return "" }
    let items = markdown.headings.map {
      "<li><a href=\"#\(PageText.escaped($0.anchor))\">\(PageText.escaped($0.title))</a></li>\n"
    }
    return "<nav><ol>\n\(items.joined())</ol></nav>\n"
  }

  private func isShown(_ cell: Cell) -> Bool {
    if cell.kind == .raw || cell.tags.contains("remove-cell") { return false }
    return options.showsNotes || !cell.tags.contains("notes")
  }

  // MARK: Cells

  /// Under which words a cell is folded away.
  private static let folds: [(tag: String, summary: String)] = [
    ("hint", summary: "Hint"), ("solution", "Solution"), ("check", "Check"), ("notes", "Notes"),
    ("hide-cell", "Show the cell"),
  ]

  private mutating func html(of cell: Cell) -> String {
    let content = cell.kind == .code ? code(cell) : text(cell)
    guard let fold = Self.folds.first(where: { cell.tags.contains($0.tag) }) else { return content }
    return folded(content, fold.summary)
  }

  private func folded(_ content: String, _ summary: String) -> String {
    "<details><summary>\(summary)</summary>\n\(content)</details>\n"
  }

  private mutating func text(_ cell: Cell) -> String {
    "<section>\n\(markdown.html(cell.source, attachments: cell.otherMembers["attachments"]))</section>\n"
  }

  private func code(_ cell: Cell) -> String {
    var parts = label(cell)
    if !cell.tags.contains("remove-input") {
      let source = "<pre><code>\(PageText.code(cell.source))</code></pre>\n"
      parts += cell.tags.contains("hide-input") ? folded(source, "Show the code") : source
    }
    let outputs = cell.outputs.map(PageOutput.html).joined()
    if !outputs.isEmpty, !cell.tags.contains("remove-output") {
      parts += cell.tags.contains("hide-output") ? folded(outputs, "Show the output") : outputs
    }
    for claim in cell.expect {
      parts += "<div class=\"claim\">Expected: <code>\(PageText.escaped(claim))</code></div>\n"
    }
    return "<div class=\"cell\">\n\(parts)</div>\n"
  }

  private func label(_ cell: Cell) -> String {
    var words = [cell.number.map { "Cell \($0)" } ?? "Typed at the prompt"]
    if let name = cell.name { words.append("<b>\(PageText.escaped(name))</b>") }
    if cell.tags.contains("predict") { words.append("Predict first") }
    if cell.tags.contains("exercise") { words.append("Exercise") }
    if cell.tags.contains("raises-exception") { words.append("Raises an exception") }
    return "<div class=\"label\">\(words.map { "<span>\($0)</span>" }.joined())</div>\n"
  }

  // MARK: Pictures

  private static func picture(_ address: String, attachments: JSONValue?, folder: String) -> String? {
    if address.hasPrefix("attachment:") {
      guard let bundle = attachments?[String(address.dropFirst("attachment:".count))]?.object else {
        return nil
      }
      let found = bundle.members.first { $0.key.hasPrefix("image/") }
      guard let found, let code = found.value.string?.filter({ !$0.isWhitespace }) else { return nil }
      return "data:\(PageText.escaped(found.key));base64,\(PageText.escaped(code))"
    }
    guard let type = PageText.pictureType(ofFile: address),
      let bytes = LessonPictures.file(address, in: folder)
    else { return nil }
    return "data:\(type);base64,\(LessonPictures.base64(bytes))"
  }
}
