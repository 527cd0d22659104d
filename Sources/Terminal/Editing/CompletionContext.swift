// What the text before the cursor asks for, when Tab is pressed: a name, an attribute, a module, a file in a string … .
// It is read without the kernel.

import Notebook

/// What fits at the cursor.
enum CompletionContext: Equatable {
  /// A name; inside a call also the named parameters of what is called.
  case name(prefix: String, callee: String?)
  case attribute(path: String, prefix: String)
  case module(prefix: String)
  case member(module: String, prefix: String)
  case file(prefix: String)
  case magic(prefix: String)
  case nothing

  /// - Parameter text: the entry up to the cursor.
  init(_ text: String) {
    let scan = CodeScan(text)
    if let string = scan.openString {
      self = .file(prefix: string)
      return
    }
    if scan.isInComment {
      self = .nothing
      return
    }
    let line = text[(text.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex)...]
    self = Self.importing(line) ?? Self.command(line) ?? Self.expression(text, scan)
  }

  /// `import a.b`, `from a.b`, `from a.b import c, d`
  private static func importing(_ line: Substring) -> CompletionContext? {
    if let found = line.wholeMatch(of: /\s*from\s+([\w.]+)\s+import\s+\(?(?:[\w\s]+,)*\s*(\w*)/) {
      return .member(module: String(found.1), prefix: String(found.2))
    }
    if let found = line.wholeMatch(of: /\s*(?:from|import)\s+(?:[\w.\s]+,)*\s*([\w.]*)/) {
      return .module(prefix: String(found.1))
    }
    return nil
  }

  /// `%magic`, `!program file`
  private static func command(_ line: Substring) -> CompletionContext? {
    let start = line.drop { $0.isWhitespace }
    if start.hasPrefix("%"), !start.contains(where: \.isWhitespace) { return .magic(prefix: String(start)) }
    guard start.hasPrefix("!") else { return nil }
    return .file(prefix: String(start.dropFirst().reversed().prefix { !$0.isWhitespace }.reversed()))
  }

  private static func expression(_ text: String, _ scan: CodeScan) -> CompletionContext {
    let word = String(text.reversed().prefix { isPathCharacter($0) }.reversed())
    if word.first?.isNumber == true { return .nothing }
    guard let dot = word.lastIndex(of: ".") else {
      let before = text.dropLast(word.count).last { !$0.isWhitespace }
      let isArgument = before == "(" || before == ","
      let callee = isArgument ? scan.callee : nil
      return word.isEmpty && callee == nil ? .nothing : .name(prefix: word, callee: callee)
    }
    let prefix = String(word[word.index(after: dot)...])
    let path = String(word[..<dot])
    guard path.isEmpty else { return .attribute(path: path, prefix: prefix) }
    // A text's methods are known by its closing quote; what a call or an index gives is not known.
    let before = text.dropLast(word.count).last
    return before == "\"" || before == "'" ? .attribute(path: "", prefix: prefix) : .nothing
  }

  static func isPathCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }

  /// The characters before the cursor that an answer takes the place of.
  var prefix: String {
    switch self {
    case .name(let prefix, _), .attribute(_, let prefix), .module(let prefix), .member(_, let prefix),
      .file(let prefix), .magic(let prefix):
      prefix
    case .nothing: ""
    }
  }
}

/// Where the end of a text is, as Python reads it: in a string, in a comment, in which brackets.
struct CodeScan {
  /// What the string holds so far that is open at the end.
  private(set) var openString: String?
  private(set) var isInComment = false
  /// What is called by the innermost open bracket, where that is a call of a name: `os.path.join`.
  private(set) var callee: String?

  init(_ text: String) {
    var brackets: [(sign: Character, callee: String)] = []
    var rest = text[...]
    var word = ""
    while let character = rest.first {
      switch character {
      case "#":
        isInComment = true
        rest = rest.drop { $0 != "\n" }
        if !rest.isEmpty { isInComment = false }
        word = ""
        continue
      case "\"", "'":
        guard let end = Self.end(ofString: rest, quote: character) else {
          let isLong = rest.hasPrefix(String(repeating: character, count: 3))
          openString = String(rest.dropFirst(isLong ? 3 : 1))
          return
        }
        rest = rest[end...]
        word = ""
        continue
      case "(", "[", "{":
        brackets.append((character, character == "(" ? word : ""))
        word = ""
      case ")", "]", "}":
        _ = brackets.popLast()
        word = ""
      default:
        if CompletionContext.isPathCharacter(character) { word.append(character) } else { word = "" }
      }
      rest = rest.dropFirst()
    }
    callee = brackets.last.flatMap { $0.callee.isEmpty ? nil : $0.callee }
  }

  /// The place behind a string's closing quotes; nil if it is open. A short string ends with its line.
  private static func end(ofString text: Substring, quote: Character) -> Substring.Index? {
    let triple = String(repeating: quote, count: 3)
    let isLong = text.hasPrefix(triple)
    var rest = text.dropFirst(isLong ? 3 : 1)
    while let character = rest.first {
      if character == "\\" {
        rest = rest.dropFirst(2)
      } else if isLong ? rest.hasPrefix(triple) : character == quote {
        return rest.dropFirst(isLong ? 3 : 1).startIndex
      } else if !isLong, character == "\n" {
        return rest.startIndex
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }
}
