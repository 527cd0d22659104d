// A code cell on the screen: a frame with its number, name and tags, its code, and a line that says what Enter does or
// what came of the last run.

import LessonFiles
import Notebook

/// Draws code cells.
public struct CellView: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(1, width)
    self.glyphs = glyphs
  }

  /// The whole cell.
  ///
  /// - Parameters:
  ///   - cell: a code cell of a lesson
  ///   - footer: what stands on the frame's last line
  public func lines(for cell: Cell, footer: StyledLine) -> [StyledLine] {
    var result = [header(of: cell)]
    let bar = StyledLine(glyphs.vertical + " ", .codeFrame)
    if cell.tags.contains(where: { ["hide-input", "hide-cell", "remove-input", "remove-cell"].contains($0) })
    {
      result.append(bar + StyledLine("The code is hidden; :show \(cell.number ?? 0) shows it.", .hint))
    } else {
      result += code(of: cell)
    }
    result.append(StyledLine(glyphs.frameBottom + " ", .codeFrame) + footer)
    return result
  }

  /// The cell's code in its frame, whatever its tags say. Lines too long for the window go on in the next row.
  ///
  /// - Parameters:
  ///   - cell: the cell
  ///   - isNumbered: whether each line has its number in front
  public func code(of cell: Cell, isNumbered: Bool = false) -> [StyledLine] {
    let bar = StyledLine(glyphs.vertical + " ", .codeFrame)
    let lines = highlightedLines(of: cell.source, language: cell.language)
    let numberWidth = isNumbered ? String(lines.count).count + 1 : 0
    return lines.enumerated().flatMap { index, line in
      let rows = broken(line, at: max(1, width - bar.width - numberWidth))
      return rows.enumerated().map { row, part in
        let number = isNumbered && row == 0 ? "\(index + 1) " : ""
        return bar + padded(StyledLine(number, .hint), to: numberWidth, .right) + part
      }
    }
  }

  /// The frame's first line: `┌ 2 · two ──── predict`.
  public func header(of cell: Cell) -> StyledLine {
    var left = StyledLine(glyphs.frameTop + " ", .codeFrame)
    left = left + StyledLine("\(cell.number ?? 0)", .cellNumber)
    if let name = cell.name {
      left =
        left + StyledLine(" \(glyphs.separator) ", .codeFrame) + StyledLine(sanitizedLine(name), .cellName)
    }
    left.append(" ", styles: [])
    let tags = cell.tags.map { sanitizedLine($0) }.joined(separator: " ")
    let right = tags.isEmpty ? StyledLine() : StyledLine(" " + tags, .tag)
    let rest = width - left.width - right.width
    guard rest > 0 else { return truncated(left, to: width, ellipsis: glyphs.ellipsis) }
    return left + StyledLine(String(repeating: glyphs.horizontal, count: rest), .codeFrame) + right
  }

  /// What came of the last run, for the frame's last line and for lists.
  public func state(of execution: Execution?) -> StyledLine {
    guard let execution else { return StyledLine("not run", .hint) }
    if execution.isUndone { return StyledLine("\(glyphs.undone) undone", .hint) }
    let time = TimeText.format(execution.times.wall, ascii: glyphs == .ascii)
    if execution.wasInterrupted { return StyledLine("\(glyphs.failure) interrupted after \(time)", .failure) }
    if execution.failed { return StyledLine("\(glyphs.failure) failed after \(time)", .failure) }
    return StyledLine("\(glyphs.tick) ran in \(time)", .success)
  }
}

/// `line` cut into rows of `width` columns, nothing lost.
func broken(_ line: StyledLine, at width: Int) -> [StyledLine] {
  if line.width <= width { return [line] }
  var rows: [StyledLine] = []
  var row = StyledLine()
  var used = 0
  for span in line.spans {
    for character in span.text {
      let columns = displayWidth(of: character)
      if used + columns > width && used > 0 {
        rows.append(row)
        row = StyledLine()
        used = 0
      }
      row.append(String(character), styles: span.styles)
      used += columns
    }
  }
  rows.append(row)
  return rows
}
