// An exception on the screen: Python's own traceback, with the failing line marked by a sign as well as by colour.

import Notebook

/// Draws errors.
public struct ErrorView: Sendable {
  public var glyphs: Glyphs

  public init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// The lines of a traceback.
  public func lines(for error: ExecutionError) -> [StyledLine] {
    if error.isKeyboardInterrupt {
      return [StyledLine("KeyboardInterrupt", .errorName)]
    }
    if error.isSystemExit {
      return [StyledLine("The cell ended with exit status \(error.exitCode).", .notice)]
    }
    let texts = sanitizedLines(error.traceback)
    let lastPlace = texts.lastIndex { $0.hasPrefix("  File ") }
    return texts.enumerated().map { index, text in
      if let lastPlace, index == lastPlace + 1, text.hasPrefix("    ") { return marked(text) }
      if let lastPlace, index > lastPlace, !text.hasPrefix(" ") { return message(text) }
      if lastPlace == nil, index == texts.count - 1 { return message(text) }
      return text.hasPrefix("    ") ? StyledLine(text) : StyledLine(text, .errorPlace)
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
