// Styled text fitted to a width: wrapped at words, cut with an ellipsis, or padded to a column.

/// The part of `line` that fits into `width` columns, ending in `ellipsis` where something was cut off.
public func truncated(_ line: StyledLine, to width: Int, ellipsis: String) -> StyledLine {
  if line.width <= width { return line }
  let room = max(0, width - displayWidth(of: ellipsis))
  var result = StyledLine()
  var used = 0
  cutting: for span in line.spans {
    for character in span.text {
      let columns = displayWidth(of: character)
      if used + columns > room { break cutting }
      result.append(String(character), styles: span.styles)
      used += columns
    }
  }
  if displayWidth(of: ellipsis) <= width {
    result.append(ellipsis, styles: result.spans.last?.styles ?? line.spans.first?.styles ?? [])
  }
  return result
}

/// Where text stands within its column.
public enum Alignment: Sendable { case left, center, right }

/// `line` filled up with blanks to `width` columns.
public func padded(_ line: StyledLine, to width: Int, _ alignment: Alignment = .left) -> StyledLine {
  let missing = width - line.width
  guard missing > 0 else { return line }
  let before =
    switch alignment {
    case .left: 0
    case .center: missing / 2
    case .right: missing
    }
  var result = StyledLine()
  result.append(String(repeating: " ", count: before), styles: [])
  for span in line.spans { result.append(span.text, styles: span.styles) }
  result.append(String(repeating: " ", count: missing - before), styles: [])
  return result
}

/// Wraps text at words to `width` columns; a line break in a span starts a new line.
///
/// - Parameters:
///   - spans: the text; runs of blanks between words shrink to one
///   - width: columns; words that are longer are broken
/// - Returns: at least one line
public func wrapped(_ spans: [Span], to width: Int) -> [StyledLine] {
  var wrapper = WordWrapper(width: max(1, width))
  for span in spans { wrapper.add(span.text, styles: span.styles) }
  return wrapper.finish()
}

/// Collects a word at a time and decides on which line it goes.
private struct WordWrapper {
  let width: Int
  var lines: [StyledLine] = []
  var line = StyledLine()
  var lineWidth = 0
  var word = StyledLine()
  var wordWidth = 0
  /// The styles of the blank that waits between the line and the word.
  var blank: [Style]?

  init(width: Int) { self.width = width }

  mutating func add(_ text: String, styles: [Style]) {
    // Most text is plain, and its letters need not be looked at as characters.
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) }) {
      add(plain: bytes, styles: styles)
    } else {
      for character in text { add(character, styles: styles) }
    }
  }

  private mutating func add(plain bytes: [UInt8], styles: [Style]) {
    var start = 0
    while start < bytes.count {
      if bytes[start] == 0x20 {
        addBlank(styles)
        start += 1
        continue
      }
      var end = endOfFittingWords(in: bytes, from: start)
      if end > start {
        startWord()
        line.append(String(decoding: bytes[start..<end], as: UTF8.self), styles: styles)
        lineWidth += end - start
      } else {
        end = min(bytes[start...].firstIndex(of: 0x20) ?? bytes.count, start + width - wordWidth)
        if end == start { endWord() }
        word.append(String(decoding: bytes[start..<end], as: UTF8.self), styles: styles)
        wordWidth += end - start
      }
      start = end
    }
  }

  /// Where the words from a place on end that have come to their end and fit into the line together; the place itself
  /// while a word is begun.
  private func endOfFittingWords(in bytes: [UInt8], from start: Int) -> Int {
    guard word.isEmpty else { return start }
    let last = start + width - lineWidth - (blank == nil ? 0 : 1)
    var end = start
    var place = start
    while place < bytes.count, place <= last {
      if bytes[place] == 0x20 {
        if bytes[place - 1] == 0x20 { break }
        end = place
      }
      place += 1
    }
    return end
  }

  private mutating func add(_ character: Character, styles: [Style]) {
    if character == "\n" {
      endWord()
      endLine()
      return
    }
    if character == " " || character == "\t" {
      addBlank(styles)
      return
    }
    let columns = displayWidth(of: character)
    // Text in wide characters has no blanks; it may be broken between any two of them.
    if columns == 2 { endWord() }
    if wordWidth + columns > width { endWord() }
    word.append(String(character), styles: styles)
    wordWidth += columns
    if columns == 2 { endWord() }
  }

  private mutating func addBlank(_ styles: [Style]) {
    endWord()
    if lineWidth > 0, blank == nil { blank = styles }
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = blank == nil ? 0 : 1
    if lineWidth > 0 && lineWidth + gap + wordWidth > width { endLine() }
    startWord()
    for span in word.spans { line.append(span.text, styles: span.styles) }
    lineWidth += wordWidth
    word = StyledLine()
    wordWidth = 0
  }

  /// Writes the blank that waits in front of the next word.
  private mutating func startWord() {
    if let blank, lineWidth > 0 {
      line.append(" ", styles: blank)
      lineWidth += 1
    }
    blank = nil
  }

  mutating func endLine() {
    lines.append(line)
    line = StyledLine()
    lineWidth = 0
    blank = nil
  }

  mutating func finish() -> [StyledLine] {
    endWord()
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }
}
