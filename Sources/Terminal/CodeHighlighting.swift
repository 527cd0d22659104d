// Python source as styled lines. What the words are is decided by PythonSyntax; here they get their styles.

import PythonSyntax

/// The lines of a code block, highlighted where it is Python.
///
/// - Parameters:
///   - source: the code, with or without a final line break
///   - language: what the fence or the cell says
public func highlightedLines(of source: String, language: String = "python") -> [StyledLine] {
  var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
  return lines.map { StyledLine(sanitizedLine($0)) }
}
