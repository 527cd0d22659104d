// Tracebacks as the person wrote the cell: the calls that stand for magics are shown as the magics they stand for.

/// Puts magics back into tracebacks.
struct TracebackCleaning {
  /// How the calls look in the text that the interpreter ran: a name, a number in parentheses.
  let function: String
  /// The text of each magic, by its number.
  let magics: [String]

  /// A traceback with magics in the place of calls.
  ///
  /// The entry of a magic whose own code follows under the same place says nothing and is left out.
  func clean(_ traceback: String) -> String {
    guard traceback.contains(function) else { return traceback }
    let lines = traceback.split(separator: "\n", omittingEmptySubsequences: false)
    var result: [Substring] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard line.hasPrefix("    "), let shown = withMagic(line) else {
        result.append(line)
        index += 1
        continue
      }
      index += 1
      // Marks below the call point at a text that is not shown.
      if index < lines.count, isMarks(lines[index]) { index += 1 }
      if index < lines.count, let place = result.last, place.hasPrefix("  File \""), lines[index] == place {
        result.removeLast()
      } else {
        result.append(shown)
      }
    }
    return result.joined(separator: "\n")
  }

  /// A source line with the first call in it replaced; nil if there is none.
  private func withMagic(_ line: Substring) -> Substring? {
    let call = function + "("
    guard let start = line.indices.first(where: { line[$0...].hasPrefix(call) }) else { return nil }
    let rest = line[start...].dropFirst(call.count)
    let digits = rest.prefix { $0.isNumber }
    guard let number = Int(digits), magics.indices.contains(number), rest.dropFirst(digits.count).first == ")"
    else { return nil }
    return line[..<start] + magics[number] + rest.dropFirst(digits.count + 1)
  }

  private func isMarks(_ line: Substring) -> Bool {
    line.hasPrefix("    ") && line.contains("^") && line.allSatisfy { " ~^".contains($0) }
  }
}
