// The numbers that places in cells have on the board, where there is no room for names, and the text that stands there.

import Processes

/// Numbers for the file names of cells: `<cell 3>` is 3, `<prompt 7>` is -7, all others are 0.
enum SourceNumber {
  static func number(ofFile name: String) -> Int {
    for (start, sign) in [("<cell ", 1), ("<prompt ", -1)] where name.hasPrefix(start) {
      return (Int(name.dropFirst(start.count).dropLast()) ?? 0) * sign
    }
    return 0
  }
}

/// The sources of a session, to show the line of a place.
struct SourcePlaces {
  private var sources: [Int: [Substring]] = [:]

  /// - Parameter executions: what was run, oldest first, with what runs now.
  init(_ executions: [Execution]) {
    for execution in executions {
      let lines = execution.source.split(separator: "\n", omittingEmptySubsequences: false)
      sources[execution.cellNumber ?? -execution.number] = lines
    }
  }

  /// `cell 3, line 7`, or nil for no place.
  func label(of place: SourcePlace) -> String? {
    guard place.line > 0 else { return nil }
    switch place.source {
    case 0: return "line \(place.line)"
    case ..<0: return "prompt \(-place.source), line \(place.line)"
    default: return "cell \(place.source), line \(place.line)"
    }
  }

  /// The text of the line, without the blanks around it.
  func text(at place: SourcePlace) -> String? {
    guard let lines = sources[place.source], lines.indices.contains(place.line - 1) else { return nil }
    let blanks: Set<Character> = [" ", "\t", "\r"]
    var line = lines[place.line - 1].drop { blanks.contains($0) }
    while let last = line.last, blanks.contains(last) { line.removeLast() }
    return line.isEmpty ? nil : String(line)
  }

  /// The name that the line gives to what it makes: `lock` for `lock = Lock()`.
  func nameMade(at place: SourcePlace) -> String? {
    guard let text = text(at: place), let sign = text.firstIndex(of: "=") else { return nil }
    guard text[text.index(after: sign)...].first != "=" else { return nil }
    var name = text[..<sign]
    while name.last == " " { name.removeLast() }
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return isName && name.first?.isNumber == false ? String(name) : nil
  }
}
