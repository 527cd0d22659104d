// A lesson as slides: the text that leads to a code cell, and the cell. A heading of the first two levels begins a slide
// of its own, so that long texts come in parts.

import LessonFiles

/// What is shown at one time.
struct Slide: Equatable {
  /// The text in front of the cell, in Markdown, and its blocks.
  private(set) var text = ""
  private(set) var blocks: [MarkdownBlock] = []
  /// Where the code cell stands among the lesson's cells; nil for a slide of text.
  var cell: Int?
  /// The instructor's notes that stand here.
  var notes: [String] = []

  fileprivate mutating func append(_ section: String) {
    text += (text.isEmpty ? "" : "\n\n") + section
    blocks += parseMarkdown(section)
  }

  /// What overviews call the slide: its heading, the cell's name, or its first words.
  func title(in lesson: Lesson) -> String {
    for case .heading(_, let inlines) in blocks { return plainText(inlines) }
    if let cell, lesson.cells.indices.contains(cell) {
      if let name = lesson.cells[cell].name { return sanitizedLine(name) }
      if blocks.isEmpty { return sanitizedLine(String(lesson.cells[cell].source.prefix { $0 != "\n" })) }
    }
    for case .paragraph(let inlines) in blocks { return plainText(inlines) }
    return ""
  }

  private func plainText(_ inlines: [MarkdownInline]) -> String {
    let spans = MarkdownRenderer(width: 1, glyphs: .unicode).spans(for: inlines, styles: [])
    return String(spans.map(\.text).joined().map { $0 == "\n" ? " " : $0 })
  }
}

extension Lesson {
  /// The slides of the lesson, in order; at least one.
  var slides: [Slide] {
    var slides: [Slide] = []
    var slide = Slide()
    func isEmpty(_ slide: Slide) -> Bool { slide.blocks.isEmpty && slide.cell == nil }
    func finish() {
      if isEmpty(slide) { return }
      slides.append(slide)
      slide = Slide()
    }
    for (index, cell) in cells.enumerated() {
      if cell.tags.contains("notes") {
        // Notes behind a cell belong to it: they stand before anything that follows.
        if isEmpty(slide), !slides.isEmpty {
          slides[slides.count - 1].notes.append(cell.source)
        } else {
          slide.notes.append(cell.source)
        }
        continue
      }
      switch cell.kind {
      case .raw: continue
      case .code:
        slide.cell = index
        finish()
      case .markdown:
        for section in sections(of: cell.source) {
          if headingLevel(of: section) != nil { finish() }
          slide.append(section)
        }
      }
    }
    finish()
    return slides.isEmpty ? [slide] : slides
  }
}

/// A Markdown text cut before each heading of the first two levels that is marked by `#` outside of fences.
private func sections(of source: String) -> [String] {
  var sections: [[Substring]] = [[]]
  var fence: Substring?
  for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
    let start = line.drop { $0 == " " }
    if let open = fence {
      if start.hasPrefix(open) { fence = nil }
    } else if start.hasPrefix("```") || start.hasPrefix("~~~") {
      fence = start.prefix(3)
    } else if headingLevel(of: line) != nil, !sections[sections.count - 1].allSatisfy(\.isEmpty) {
      sections.append([])
    }
    sections[sections.count - 1].append(line)
  }
  return sections.map { $0.joined(separator: "\n") }
}

/// 1 or 2 for a text that begins with such a heading.
private func headingLevel(of text: some StringProtocol) -> Int? {
  let marks = text.prefix { $0 == "#" }.count
  guard (1...2).contains(marks), text.dropFirst(marks).first == " " else { return nil }
  return marks
}
