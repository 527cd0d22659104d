// `{expression}` and `$name` in the commands of `!` and in the arguments of some magics.

enum VariableExpansion {
  /// Replaces `{expression}` and `$name` by their values, `{{`, `}}` and `$$` by single characters.
  ///
  /// - Parameters:
  ///   - text: the command.
  ///   - value: the text of an expression's value; nil if it has none.
  /// - Returns: the text with its values; the text as it was if one in braces has none.
  static func expand(_ text: String, value: (String) -> String?) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      let next = rest.first
      switch character {
      case "{" where next == "{", "}" where next == "}", "$" where next == "$":
        result.append(character)
        rest = rest.dropFirst()
      case "{":
        guard let end = closingBrace(rest), let found = value(String(rest[..<end])) else { return text }
        result += found
        rest = rest[end...].dropFirst()
      case "$":
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let isName = name.first.map { $0.isLetter || $0 == "_" } ?? false
        if isName, let found = value(String(name)) {
          result += found
          rest = rest.dropFirst(name.count)
        } else {
          result.append(character)
        }
      default: result.append(character)
      }
    }
    return result
  }

  /// The brace that ends an expression, past pairs of braces inside of it.
  private static func closingBrace(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }
}
