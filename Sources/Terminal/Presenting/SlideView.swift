// A slide on the screen: its content in the middle of the window, and below it how far the lesson has come, what the keys
// do now, and the time.

import LessonFiles
import Notebook

/// How much of a slide is shown.
enum RevealStep: Int, Comparable, Sendable {
  case text
  case code
  /// What came of running the code.
  case outcome

  static func < (left: RevealStep, right: RevealStep) -> Bool { left.rawValue < right.rawValue }
}

/// What the lines at the bottom say.
struct SlideStatus {
  /// Which slide it is, from 0, and how many there are; 0 where there are no slides.
  var slide = 0
  var slideCount = 1
  /// Seconds since the presentation began.
  var elapsedSeconds = 0
  /// The time of day, for the instructor.
  var timeOfDay: String?
  /// What to know now, or what the keys do.
  var message = StyledLine()
}

/// Draws slides and what surrounds them.
struct SlideView {
  /// The window's columns and rows.
  var width: Int
  var height: Int
  /// The columns that the content may take.
  var comfortableWidth = Self.comfortableWidth
  var glyphs: Glyphs

  /// The columns of the content.
  var contentWidth: Int { max(1, min(comfortableWidth, width)) }

  /// The columns that a person reads comfortably: room for code of 80 columns in its frame.
  static let comfortableWidth = 84

  /// The rows that are left for the content.
  var contentHeight: Int { max(1, height - footerHeight - topMargin) }

  /// In low windows the progress line goes first, then the margin, then the status.
  private var footerHeight: Int { height >= 8 ? 2 : height >= 3 ? 1 : 0 }
  private var topMargin: Int { height >= 12 ? 1 : 0 }

  // MARK: Content

  /// The rows of a slide's text and code.
  ///
  /// - Parameters:
  ///   - slide: the slide
  ///   - lesson: the lesson that it is of
  ///   - step: how much is shown
  ///   - footer: what stands below the code
  /// - Returns: the rows, and where the code begins among them
  func rows(
    of slide: Slide, in lesson: Lesson, upTo step: RevealStep, footer: StyledLine
  ) -> (rows: [StyledLine], codeStart: Int) {
    var rows = MarkdownRenderer(width: contentWidth, glyphs: glyphs).lines(for: slide.blocks)
    guard step >= .code, let index = slide.cell, lesson.cells.indices.contains(index) else {
      return (rows, rows.count)
    }
    if !rows.isEmpty { rows.append("") }
    let start = rows.count
    return (
      rows + CellView(width: contentWidth, glyphs: glyphs).lines(for: lesson.cells[index], footer: footer),
      start
    )
  }

  /// The overview: a row for each slide.
  ///
  /// - Parameters:
  ///   - slides: all slides
  ///   - lesson: the lesson that they are of
  ///   - selected: the slide to mark
  ///   - sign: what came of a cell, as a sign of one width
  func overview(
    of slides: [Slide], in lesson: Lesson, selected: Int, sign: (Slide) -> StyledLine
  ) -> [StyledLine] {
    let numberWidth = String(slides.count).count
    return slides.enumerated().map { place, slide in
      let mark = padded(
        StyledLine(place == selected ? glyphs.here : "", .prompt), to: displayWidth(of: glyphs.here))
      let number = padded(StyledLine("\(place + 1)", .cellNumber), to: numberWidth, .right)
      let title = StyledLine(slide.title(in: lesson), place == selected ? .strong : .hint)
      let line = mark + StyledLine(" ") + number + StyledLine("  ") + sign(slide) + StyledLine("  ") + title
      return truncated(line, to: contentWidth, ellipsis: glyphs.ellipsis)
    }
  }

  // MARK: The page

  /// The whole window.
  ///
  /// - Parameters:
  ///   - content: the rows of the content
  ///   - offset: the first of them that is shown
  ///   - status: what the bottom says
  func page(_ content: [StyledLine], from offset: Int, status: SlideStatus) -> [StyledLine] {
    let margin = StyledLine(String(repeating: " ", count: max(0, (width - contentWidth) / 2)))
    var rows = [StyledLine](repeating: "", count: topMargin)
    let shown = content.dropFirst(max(0, offset)).prefix(contentHeight)
    rows += shown.map { $0.isEmpty ? $0 : margin + $0 }
    rows += [StyledLine](repeating: "", count: contentHeight - shown.count)
    let hidden = content.count - max(0, offset) - shown.count
    if footerHeight >= 2 { rows.append(progress(status)) }
    if footerHeight >= 1 { rows.append(bottom(status, hidden: hidden)) }
    return rows
  }

  private func progress(_ status: SlideStatus) -> StyledLine {
    let done = status.slideCount == 0 ? 0 : min(width, width * (status.slide + 1) / status.slideCount)
    return StyledLine(String(repeating: glyphs.heavyHorizontal, count: done), .key)
      + StyledLine(String(repeating: glyphs.horizontal, count: max(0, width - done)), .rule)
  }

  private func bottom(_ status: SlideStatus, hidden: Int) -> StyledLine {
    let place = status.slideCount == 0 ? nil : "\(status.slide + 1)/\(status.slideCount)"
    let more = hidden > 0 ? "\(hidden) more \(hidden == 1 ? "row" : "rows")" : nil
    let parts = [more, place, clockText(status.elapsedSeconds), status.timeOfDay].compactMap { $0 }
    let right = parts.joined(separator: " \(glyphs.separator) ") + " "
    let room = width - displayWidth(of: right) - 2
    if room < 8 { return truncated(StyledLine(place ?? "", .hint), to: width, ellipsis: "") }
    let left = truncated(StyledLine(" ") + status.message, to: room, ellipsis: glyphs.ellipsis)
    return padded(left, to: room + 2) + StyledLine(right, .hint)
  }
}

/// `4:07`, or `1:04:07` beyond an hour.
func clockText(_ seconds: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
  return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
}
