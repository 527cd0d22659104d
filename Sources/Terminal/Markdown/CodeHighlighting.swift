// Python source as styled lines. What the words are is decided by PythonSyntax; here they get their styles.

import PythonSyntax

/// The lines of a code block, highlighted where it is Python.
///
/// - Parameters:
///   - source: the code, with or without a final line break
///   - language: what the fence or the cell says; its first word counts
public func highlightedLines(of source: String, language: String = "python") -> [StyledLine] {
  let name = language.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).first?.lowercased() ?? ""
  guard ["python", "python3", "py", "ipython", "ipython3"].contains(name) else {
    return withoutBlankEnd(sanitizedLines(source).map { StyledLine($0) })
  }
  var lines = [StyledLine()]
  let bytes = Array(source.utf8)
  var place = 0
  for span in highlightSpans(in: source) {
    guard span.range.lowerBound >= place, span.range.upperBound <= bytes.count else { continue }
    append(bytes[place..<span.range.lowerBound], style: nil, to: &lines)
    append(bytes[span.range], style: style(of: span.kind), to: &lines)
    place = span.range.upperBound
  }
  append(bytes[place...], style: nil, to: &lines)
  return withoutBlankEnd(lines)
}

/// Adds source text, which may hold line breaks, in one style.
private func append(_ bytes: ArraySlice<UInt8>, style: Style?, to lines: inout [StyledLine]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  for (index, part) in parts.enumerated() {
    if index > 0 { lines.append(StyledLine()) }
    lines[lines.count - 1].append(sanitizedLine(part), styles: style.map { [$0] } ?? [])
  }
}

private func withoutBlankEnd(_ lines: [StyledLine]) -> [StyledLine] {
  var lines = lines
  while let last = lines.last, last.text.allSatisfy(\.isWhitespace) { lines.removeLast() }
  return lines
}

/// How a class of words looks; nil for what needs no mark.
private func style(of kind: HighlightClass) -> Style? {
  switch kind {
  case .keyword: .keyword
  case .constant: .number
  case .builtin: .builtin
  case .string: .string
  case .stringEscape, .formatField: .number
  case .number: .number
  case .comment: .comment
  case .function, .className: .definition
  case .decorator: .decorator
  case .magic: .magic
  case .invalid: .standardError
  case .operator, .parameterName, .name: nil
  }
}

/// Whether Python typed at the prompt can be run, and how its next line is best indented.
func pythonEntryState(of entry: String) -> EntryState {
  switch completeness(of: entry) {
  case .incomplete(let indentation): .incomplete(indentation: indentation)
  // What no further line can mend is run as well: the error says what is wrong with it.
  case .complete, .invalid: .complete
  }
}
