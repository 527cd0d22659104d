// Which physical lines start a logical line: where a notebook may look for magics such as `%time f()`.

/// A physical line of source text.
public struct LogicalLine: Equatable, Sendable {
  /// The line's place in UTF-8 offsets, without its line end.
  public var range: Range<Int>
  /// Counts from 1.
  public var number: Int
  /// Whether the line begins outside of brackets and strings and is not joined to the one before it.
  public var startsLogicalLine: Bool
  /// How many bytes of blanks stand in front of its text.
  public var indentation: Int
  /// Where a magic begins, as UTF-8 offset: `%`, `!` or `?` at the start of the line, or behind `name =`.
  public var magicOffset: Int?

  public init(
    range: Range<Int>, number: Int, startsLogicalLine: Bool, indentation: Int, magicOffset: Int? = nil
  ) {
    self.range = range
    self.number = number
    self.startsLogicalLine = startsLogicalLine
    self.indentation = indentation
    self.magicOffset = magicOffset
  }
}

/// Every physical line of `source`, in order. Takes any text; text that is no Python only makes the answer for
/// the lines behind it a guess.
public func logicalLines(of source: String) -> [LogicalLine] {
  var lines = physicalLines(Array(source.utf8))
  var scanner = SourceScanner(source)
  var index = 0
  while let (lexeme, range) = scanner.next() {
    while index < lines.count, lines[index].range.upperBound < range.lowerBound { index += 1 }
    switch lexeme {
    case .magic:
      if index < lines.count { lines[index].magicOffset = range.lowerBound }
      join(&lines, from: index, within: range)
    case .string, .lineJoin: join(&lines, from: index, within: range)
    case .lineEnd:
      if scanner.depth > 0, index + 1 < lines.count { lines[index + 1].startsLogicalLine = false }
    default: break
    }
  }
  return lines
}

/// Lines that begin inside `range` or right behind it, where a line end belongs to it, start nothing.
private func join(_ lines: inout [LogicalLine], from first: Int, within range: Range<Int>) {
  var index = first + 1
  while index < lines.count, lines[index].range.lowerBound <= range.upperBound {
    let begin = lines[index].range.lowerBound
    if begin > range.lowerBound, begin <= range.upperBound { lines[index].startsLogicalLine = false }
    index += 1
  }
}

private func physicalLines(_ bytes: [UInt8]) -> [LogicalLine] {
  var lines: [LogicalLine] = []
  var start = 0
  while start <= bytes.count {
    var end = start
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    var text = start
    while text < end, bytes[text] == 32 || bytes[text] == 9 || bytes[text] == 12 { text += 1 }
    lines.append(
      LogicalLine(
        range: start..<end, number: lines.count + 1, startsLogicalLine: true, indentation: text - start))
    guard end < bytes.count else { break }
    start = end + (bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10 ? 2 : 1)
    // A line end that ends the text begins no line.
    if start == bytes.count { break }
  }
  return lines
}
