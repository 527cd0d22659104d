// What the pictures of processes have in common: bars and durations.

import Notebook
import Processes

extension Glyphs {
  /// A column of a bar that is full.
  var fullBlock: String { self == .ascii ? "#" : "█" }
  /// The rest of a bar's way.
  var emptyBlock: String { self == .ascii ? "." : "░" }
  var branch: String { self == .ascii ? "|-" : "├ " }
  var lastBranch: String { self == .ascii ? "`-" : "└ " }
  var arrowHeads: (left: Character, right: Character) { self == .ascii ? ("<", ">") : ("◀", "▶") }
  var arrowShaft: Character { self == .ascii ? "-" : "─" }
  /// Where a message begins, and where one ends that nobody took.
  var arrowStart: Character { self == .ascii ? "o" : "●" }
  var lifeline: Character { self == .ascii ? "|" : "│" }
}

/// A bar of which `share` (0 to 1) is filled.
func bar(_ share: Double, width: Int, glyphs: Glyphs, style: Style) -> StyledLine {
  let width = max(0, width)
  let filled = Int((min(max(share, 0), 1) * Double(width)).rounded())
  return StyledLine(String(repeating: glyphs.fullBlock, count: filled), style)
    + StyledLine(String(repeating: glyphs.emptyBlock, count: width - filled), .hint)
}

/// A duration in nanoseconds.
func durationText(_ nanoseconds: Int64, glyphs: Glyphs) -> String {
  TimeText.format(Double(nanoseconds) / 1e9, ascii: glyphs == .ascii)
}
