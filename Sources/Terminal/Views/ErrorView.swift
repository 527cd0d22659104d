// An exception on the screen: Python's own traceback, with the failing line marked by a sign as well as by colour.

import Notebook

/// Draws errors.
public struct ErrorView: Sendable {
  public var glyphs: Glyphs

  public init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// The lines of a traceback.
  /// - Parameter width: what sentences are wrapped to that are not Python's: why a cell can never come to its end.
  public func lines(for error: ExecutionError, width: Int = .max) -> [StyledLine] {
    if error.isKeyboardInterrupt {
      return [StyledLine("KeyboardInterrupt", .errorName)]
    }
    if error.isSystemExit {
      return [StyledLine("The cell ended with exit status \(error.exitCode).", .notice)]
    }
    let texts = sanitizedLines(error.traceback)
    let lastPlace = texts.lastIndex { $0.hasPrefix("  File ") }
    let isExplained = error.typeName == "DeadlockError"
    return texts.enumerated().flatMap { index, text in
      if let lastPlace, index == lastPlace + 1, text.hasPrefix("    ") { return [marked(text)] }
      let isMessage = lastPlace.map { index > $0 && !text.hasPrefix(" ") } ?? (index == texts.count - 1)
      let line =
        isMessage ? message(text) : text.hasPrefix("    ") ? StyledLine(text) : StyledLine(text, .errorPlace)
      guard isExplained, line.width > width, !text.hasPrefix("    ") else { return [line] }
      return folded(line, to: width)
    }
  }

  /// A line as several, all but the first indented.
  private func folded(_ line: StyledLine, to width: Int) -> [StyledLine] {
    let indentation = line.text.prefix { $0 == " " }.count
    let rows = wrapped(line.spans, to: max(20, width - indentation - 2))
    return rows.enumerated().map { index, row in
      StyledLine(String(repeating: " ", count: index == 0 ? indentation : indentation + 2)) + row
    }
  }

  /// The source line that failed: the sign takes the place of two of its blanks.
  private func marked(_ text: String) -> StyledLine {
    let indentation = 4
    let sign = padded(StyledLine("  " + glyphs.failing, .failingLine), to: indentation)
    return sign + StyledLine(String(text.dropFirst(indentation)), .failingLine)
  }

  /// `TypeError: message`, or a further line of a message.
  private func message(_ text: String) -> StyledLine {
    guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" ") else {
      return StyledLine(text, text.contains(" ") ? .standardError : .errorName)
    }
    return StyledLine(String(text[..<colon]), .errorName) + StyledLine(String(text[colon...]))
  }
}
