// Markdown as styled lines: headings, wrapped paragraphs, lists, quotes, code and rules. Tables have a file of
// their own. The text comes from a lesson and so passes the sanitizer on its way.

/// Draws Markdown for a given width.
public struct MarkdownRenderer: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs
  /// Whether the terminal opens links, so that their addresses need not be shown.
  public var opensLinks: Bool

  public init(width: Int, glyphs: Glyphs, opensLinks: Bool = false) {
    self.opensLinks = opensLinks
    self.width = max(1, width)
    self.glyphs = glyphs
  }

  /// The lines of a Markdown text, without blank lines around them.
  public func lines(for source: String) -> [StyledLine] {
    lines(for: parseMarkdown(source))
  }

  /// The lines of a list of blocks, set apart by blank lines unless they belong to a tight list.
  func lines(for blocks: [MarkdownBlock], isTight: Bool = false, listDepth: Int = 0) -> [StyledLine] {
    var result: [StyledLine] = []
    for block in blocks {
      let drawn = lines(for: block, listDepth: listDepth)
      if drawn.isEmpty { continue }
      if !result.isEmpty && !isTight { result.append("") }
      result += drawn
    }
    return result
  }

  private func lines(for block: MarkdownBlock, listDepth: Int) -> [StyledLine] {
    switch block {
    case .heading(let level, let inlines): heading(inlines, level: level)
    case .paragraph(let inlines): wrapped(spans(for: inlines, styles: []), to: width)
    case .code(let language, let text): codeBlock(text, language: language)
    case .quote(let blocks): quote(blocks, listDepth: listDepth)
    case .list(let list): lines(for: list, depth: listDepth)
    case .table(let table): lines(for: table)
    case .rule: [StyledLine(String(repeating: glyphs.horizontal, count: width), .rule)]
    case .html(let text): html(text)
    }
  }

  private func heading(_ inlines: [MarkdownInline], level: Int) -> [StyledLine] {
    let style: Style =
      switch level {
      case 1: .title
      case 2: .heading
      default: .subheading
      }
    let text = wrapped(spans(for: inlines, styles: [style]), to: width)
    // A title is underlined, so that it stands out without colour as well.
    guard level <= 2 else { return text }
    let sign = level == 1 ? glyphs.heavyHorizontal : glyphs.horizontal
    let length = text.map(\.width).max() ?? 0
    return text + [StyledLine(String(repeating: sign, count: length), level == 1 ? .title : .rule)]
  }

  private func codeBlock(_ text: String, language: String) -> [StyledLine] {
    let bar = StyledLine(glyphs.vertical + " ", .codeFrame)
    return highlightedLines(of: text, language: language).map { bar + $0 }
  }

  private func quote(_ blocks: [MarkdownBlock], listDepth: Int) -> [StyledLine] {
    let bar = StyledLine(glyphs.quoteBar + " ", .quote)
    return narrowed(by: bar.width).lines(for: blocks, listDepth: listDepth).map { bar + $0.under(.quote) }
  }

  /// Comments vanish; other markup is shown, faintly: a lesson's text is never lost without a trace.
  private func html(_ text: String) -> [StyledLine] {
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.hasPrefix("<!--") { return [] }
    return sanitizedLines(text).flatMap { wrapped([Span($0, .rawMarkup)], to: width) }
  }

  private func lines(for list: MarkdownList, depth: Int) -> [StyledLine] {
    let lastNumber = (list.start ?? 0).addingReportingOverflow(list.items.count).partialValue
    let numberWidth = String(lastNumber).count
    var result: [StyledLine] = []
    for (index, item) in list.items.enumerated() {
      var marker = StyledLine()
      if let start = list.start {
        let number = String(start.addingReportingOverflow(index).partialValue)
        marker = padded(StyledLine(number + ".", .bullet), to: numberWidth + 1, .right)
      } else if let isChecked = item.isChecked {
        marker = StyledLine(isChecked ? glyphs.checked : glyphs.unchecked, isChecked ? .success : .bullet)
      } else {
        marker = StyledLine(glyphs.bullets[min(depth, glyphs.bullets.count - 1)], .bullet)
      }
      marker.append(" ", styles: [])
      let body = narrowed(by: marker.width)
        .lines(for: item.blocks, isTight: list.isTight, listDepth: depth + 1)
      if index > 0 && !list.isTight { result.append("") }
      let indentation = StyledLine(String(repeating: " ", count: marker.width))
      for (row, line) in (body.isEmpty ? [""] : body).enumerated() {
        result.append(row == 0 ? marker + line : line.isEmpty ? line : indentation + line)
      }
    }
    return result
  }

  /// The same renderer with fewer columns, for what stands inside of something.
  func narrowed(by columns: Int) -> MarkdownRenderer {
    MarkdownRenderer(width: max(1, width - columns), glyphs: glyphs, opensLinks: opensLinks)
  }

  // MARK: Text within blocks

  /// The spans of running text.
  func spans(for inlines: [MarkdownInline], styles: [Style]) -> [Span] {
    inlines.flatMap { spans(for: $0, styles: styles) }
  }

  private func spans(for inline: MarkdownInline, styles: [Style]) -> [Span] {
    switch inline {
    case .text(let text): [Span(sanitizedLine(text), styles: styles)]
    case .code(let text): [Span(sanitizedLine(text), styles: styles + [.inlineCode])]
    case .emphasis(let inner): spans(for: inner, styles: styles + [.emphasis])
    case .strong(let inner): spans(for: inner, styles: styles + [.strong])
    case .strikethrough(let inner): spans(for: inner, styles: styles + [.strikethrough])
    case .link(let inner, let address): link(inner, address: address, styles: styles)
    case .image(let inner, let address): image(inner, address: address, styles: styles)
    case .softBreak: [Span(" ", styles: styles)]
    case .lineBreak: [Span("\n", styles: styles)]
    case .html(let text):
      text.hasPrefix("<!--")
        ? [] : isLineBreakTag(text) ? [Span("\n", styles: styles)] : [Span(sanitizedLine(text), .rawMarkup)]
    }
  }

  private func isLineBreakTag(_ tag: String) -> Bool {
    ["<br>", "<br/>", "<br />"].contains(tag.lowercased())
  }

  private func link(_ inner: [MarkdownInline], address: String, styles: [Style]) -> [Span] {
    let text = spans(for: inner, styles: styles + [.link])
    let shown = sanitizedLine(address)
    let label = text.reduce(into: "") { $0 += $1.text }
    let isBare = label == shown || "mailto:" + label == shown || "http://" + label == shown
    // A place within the lesson or a mere anchor helps nobody on a terminal.
    if shown.isEmpty || shown.hasPrefix("#") { return text }
    let schemes = ["http://", "https://", "mailto:", "ftp://"]
    let isWhole = schemes.contains { address.hasPrefix($0) }
    let linked = isWhole ? text.map { Span($0.text, styles: $0.styles + [.hyperlink(address)]) } : text
    if isBare || (opensLinks && isWhole) { return linked }
    return linked + [
      Span(" (", styles: styles), Span(shown, styles: styles + [.address]), Span(")", styles: styles),
    ]
  }

  private func image(_ inner: [MarkdownInline], address: String, styles: [Style]) -> [Span] {
    let alternative = spans(for: inner, styles: styles + [.emphasis])
    let path = Span(sanitizedLine(address), styles: styles + [.address])
    if alternative.isEmpty { return [Span("[image: ", styles: styles), path, Span("]", styles: styles)] }
    return [Span("[image: ", styles: styles)] + alternative
      + [Span(" (", styles: styles), path, Span(")]", styles: styles)]
  }
}
