// Finds magics in a cell: `%name …`, `!command`, `NAME?` at the start of a logical line, `x = %name …`, and
// `%%name` on a cell's first line. Each is replaced by a call in the same place, so that line numbers stay.

/// A magic that stands in a cell.
struct MagicCall: Equatable {
  enum Kind: Equatable {
    /// `%name argument`
    case line(name: String)
    /// `!command`
    case shell
    /// `NAME?`; `??` asks for more.
    case help(detail: Int)
  }

  var kind: Kind
  /// What stands after the name; the command; the name that is asked about.
  var argument: String
  /// The line of the cell, from 1.
  var line: Int
  /// Its value is assigned to something.
  var isAssigned: Bool

  /// The magic as it is written.
  var text: String {
    switch kind {
    case .line(let name): "%\(name)" + (argument.isEmpty ? "" : " " + argument)
    case .shell: "!" + argument
    case .help(let detail): argument + String(repeating: "?", count: detail)
    }
  }
}

/// A cell whose first line is `%%name argument`.
struct CellMagicCall: Equatable {
  var name: String
  var argument: String
  var body: String
  /// The line of the cell, from 1, on which the body starts.
  var bodyLine: Int
}

/// Replaces the magics of a cell.
enum MagicSyntax {
  /// The cell magic of a source whose first line that is not blank starts with `%%`; nil if it does not.
  static func cellMagic(in source: String) -> CellMagicCall? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    guard let head = lines[first].firstMatch("%%") else { return nil }
    let name = head.prefix { $0.isMagicName }
    guard !name.isEmpty else { return nil }
    return CellMagicCall(
      name: String(name), argument: head.dropFirst(name.count).trimmed,
      body: lines[(first + 1)...].joined(separator: "\n"), bodyLine: first + 2)
  }

  /// Replaces each magic of a source by an expression of the same place.
  ///
  /// - Parameters:
  ///   - source: the cell's text.
  ///   - call: gives the Python expression that stands for a magic.
  static func replacing<Failure: Error>(
    in source: String, call: (MagicCall) throws(Failure) -> String
  ) throws(Failure) -> String {
    guard source.utf8.contains(where: { $0 == 0x25 || $0 == 0x21 || $0 == 0x3F }) else { return source }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var result: [Substring] = []
    var scanner = LogicalLineScanner()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard scanner.isAtLogicalLineStart else {
        _ = scanner.scan(line)
        result.append(line)
        index += 1
        continue
      }
      let (text, count) = joined(lines[index...])
      if let found = magic(in: text, line: index + 1) {
        result.append(found.prefix + Substring(try call(found.call)))
        result += Array(repeating: "", count: count - 1)
        index += count
        continue
      }
      var probe = scanner
      if let found = assignment(in: text, at: probe.scan(text), line: index + 1) {
        result.append(found.prefix + Substring(try call(found.call)))
        result += Array(repeating: "", count: count - 1)
        index += count
        continue
      }
      _ = scanner.scan(line)
      result.append(line)
      index += 1
    }
    return result.joined(separator: "\n")
  }

  /// A line with those that it continues on by a backslash at its end, and how many they are.
  private static func joined(_ lines: ArraySlice<Substring>) -> (text: Substring, count: Int) {
    guard var text = lines.first else { return ("", 1) }
    var count = 1
    for next in lines.dropFirst() {
      guard text.last == "\\" else { break }
      text = text.dropLast() + next
      count += 1
    }
    return (text, count)
  }

  private typealias Found = (prefix: Substring, call: MagicCall)

  /// A magic that makes up the whole logical line.
  private static func magic(in text: Substring, line: Int) -> Found? {
    let indentation = text.prefix { $0 == " " || $0 == "\t" }
    let body = text.dropFirst(indentation.count)
    if let call = call(in: body, line: line, isAssigned: false) { return (indentation, call) }
    let trimmed = Substring(body.trimmed)
    let name = trimmed.dropLast(trimmed.hasSuffix("??") ? 2 : 1)
    guard trimmed.last == "?", !name.isEmpty, name.allSatisfy({ $0.isMagicName || "%*.".contains($0) })
    else { return nil }
    let detail = trimmed.count - name.count
    return (
      indentation,
      MagicCall(kind: .help(detail: detail), argument: String(name), line: line, isAssigned: false)
    )
  }

  /// A magic on the right of a `=` that is outside of strings and brackets.
  private static func assignment(in text: Substring, at operators: [Substring.Index], line: Int) -> Found? {
    for place in operators {
      let rest = text[text.index(after: place)...].drop { $0 == " " || $0 == "\t" }
      if let call = call(in: rest, line: line, isAssigned: true) { return (text[..<rest.startIndex], call) }
    }
    return nil
  }

  private static func call(in text: Substring, line: Int, isAssigned: Bool) -> MagicCall? {
    if let command = text.firstMatch("!"), command.first != "=" {
      let argument = (command.firstMatch("!") ?? command).trimmed
      return MagicCall(kind: .shell, argument: argument, line: line, isAssigned: isAssigned)
    }
    guard let rest = text.firstMatch("%") else { return nil }
    let name = rest.prefix { $0.isMagicName }
    let argument = rest.dropFirst(name.count)
    guard let first = name.first, first.isLetter || first == "_" else { return nil }
    guard argument.first.map({ $0.isWhitespace }) ?? true else { return nil }
    return MagicCall(
      kind: .line(name: String(name)), argument: argument.trimmed, line: line, isAssigned: isAssigned)
  }
}

/// Follows brackets, strings and continuations over the lines of a source, as far as it takes to know where
/// logical lines start. It never fails: what is unbalanced is for the parser to say.
struct LogicalLineScanner {
  private var depth = 0
  private var openString: (quote: Character, isTriple: Bool)?
  private var isContinued = false

  /// The last character that is no blank and not in a comment; a quote for the end of a string.
  private var lastCharacter: Character?

  /// True if the last thing in a source, comments left aside, is a semicolon: its value is not to be shown.
  static func endsWithSemicolon(_ source: String) -> Bool {
    var scanner = LogicalLineScanner()
    for line in source.split(separator: "\n", omittingEmptySubsequences: true) { _ = scanner.scan(line) }
    return scanner.lastCharacter == ";"
  }

  /// True where the next line starts a statement.
  var isAtLogicalLineStart: Bool { depth == 0 && openString == nil && !isContinued }

  /// True where the next line starts inside of a string.
  var isInsideString: Bool { openString != nil }

  /// Takes one physical line. Returns the places of the `=` signs that can be assignments.
  mutating func scan(_ line: Substring) -> [Substring.Index] {
    isContinued = false
    var assignments: [Substring.Index] = []
    var index = line.startIndex
    var previous: Character = " "
    while index < line.endIndex {
      let character = line[index]
      let next = line.index(after: index)
      if let open = openString {
        index = end(of: open, in: line, at: index)
        lastCharacter = open.quote
        previous = " "
        continue
      }
      switch character {
      case "#": return assignments
      case "'", "\"":
        let isTriple = line[index...].hasPrefix(String(repeating: character, count: 3))
        openString = (character, isTriple)
        index = line.index(index, offsetBy: isTriple ? 3 : 1)
        continue
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth = max(0, depth - 1)
      case "\\" where next == line.endIndex: isContinued = true
      case "=" where depth == 0 && !"=!<>:".contains(previous): assignments.append(index)
      default: break
      }
      if !character.isWhitespace { lastCharacter = character }
      previous = character
      index = next
    }
    if let open = openString, !open.isTriple, !isContinued { openString = nil }
    return assignments
  }

  /// Moves past one character of a string, past its closing quotes, or over an escape.
  private mutating func end(
    of open: (quote: Character, isTriple: Bool), in line: Substring, at index: Substring.Index
  ) -> Substring.Index {
    if line[index] == "\\" {
      let next = line.index(after: index)
      guard next < line.endIndex else {
        isContinued = !open.isTriple
        return next
      }
      return line.index(after: next)
    }
    let closing = String(repeating: open.quote, count: open.isTriple ? 3 : 1)
    guard line[index...].hasPrefix(closing) else { return line.index(after: index) }
    openString = nil
    return line.index(index, offsetBy: closing.count)
  }
}

extension Character {
  /// A character that the name of a magic may hold.
  fileprivate var isMagicName: Bool { isLetter || isNumber || self == "_" }
}

extension Substring {
  /// What follows a prefix; nil if the text does not start with it.
  fileprivate func firstMatch(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  /// The text without blanks at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
