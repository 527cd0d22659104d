// The options on the line that opens a cell, by Jupytext's rules: `key=JSON`, a bare key, or one JSON object;
// in front of them a title where the format has one. What cannot be read is kept, never an error.

/// Reads and writes the options of a cell.
enum CellOptions {
  /// Under this key the text of options that cannot be read is kept.
  static let unreadableKey = "incorrectly_encoded_metadata"
  /// A longer line is kept unread: trying every `=` of it would take time that grows with its square.
  private static let lengthLimit = 8192

  /// Is this text, after a title, one JSON object rather than `key=value` pairs?
  static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let brace = text.firstIndex(of: UInt8(ascii: "{")) else { return false }
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { return true }
    return brace < equals
  }

  /// Reads options that stand behind a language.
  static func read(_ text: ArraySlice<UInt8>) -> JSONObject {
    let text = text.trimmed()
    return isJSON(text) ? readJSONOptions(text).options : readPairs(text)
  }

  /// Reads a title and the options behind it.
  static func readWithTitle(_ text: ArraySlice<UInt8>) -> (title: String, options: JSONObject) {
    let text = text.trimmed()
    if isJSON(text) { return readJSONOptions(text) }
    var words: [ArraySlice<UInt8>]
    if let equals = text.firstIndex(of: UInt8(ascii: "=")) {
      words = text[..<equals].split(separator: 0x20, omittingEmptySubsequences: false)
      while words.last?.isEmpty ?? false { words.removeLast() }
      // the last word is the key before the equals sign
      if !words.isEmpty { words.removeLast() }
    } else {
      words = text.split(separator: 0x20, omittingEmptySubsequences: false)
    }
    while let last = words.last, last.isEmpty || last.first == UInt8(ascii: ".") { words.removeLast() }
    let end = words.last?.endIndex ?? text.startIndex
    return (String(decoding: text[text.startIndex..<end], as: UTF8.self), readPairs(text[end...]))
  }

  /// Metadata that editors leave in cells, and Jupytext's own, which a text format does not store.
  private static let transientKeys: Set<String> = [
    "autoscroll", "collapsed", "scrolled", "trusted", "execution", "ExecuteTime", "skipline", "noskipline",
    "cell_marker", "lines_to_next_cell", "lines_to_end_of_cell_marker",
  ]

  /// The options of a cell that a text format stores.
  static func stored(_ options: JSONObject) -> JSONObject {
    JSONObject(options.members.filter { !transientKeys.contains($0.key) })
  }

  /// The text of options; one JSON object if there is a key that pairs cannot spell.
  static func text(_ options: JSONObject) -> String {
    guard options.keys.allSatisfy({ isKey(Array($0.utf8)[...]) }) else {
      return JSONWriter.text(.object(options))
    }
    return options.members.map { member in
      switch member.value {
      case .string(let text) where member.key == unreadableKey: text
      case .null where isBareKey(Array(member.key.utf8)[...]): member.key
      default: "\(member.key)=\(JSONWriter.text(member.value))"
      }
    }.joined(separator: " ")
  }

  private static func readJSONOptions(
    _ text: ArraySlice<UInt8>
  ) -> (title: String, options: JSONObject) {
    let brace = text.firstIndex(of: UInt8(ascii: "{")) ?? text.endIndex
    let title = String(decoding: text[..<brace].trimmed(), as: UTF8.self)
    if let value = try? JSONReader.read(Array(text[brace...]), relaxed: true), let object = value.object {
      return (title, object)
    }
    return (title, unreadable(text[brace...]))
  }

  /// Reads `key=value` pairs, from the right: a value reaches to where the next pair was found.
  private static func readPairs(_ text: ArraySlice<UInt8>) -> JSONObject {
    var rest = text.trimmed()
    var found: [JSONObject.Member] = []
    guard rest.count <= lengthLimit else { return unreadable(rest) }
    reading: while !rest.isEmpty {
      let wordStart = rest.lastIndex(of: 0x20).map { $0 + 1 } ?? rest.startIndex
      if !rest.starts(with: "--".utf8), isBareKey(rest[wordStart...]) {
        found.append(.init(key: String(decoding: rest[wordStart...], as: UTF8.self), value: .null))
        rest = rest[..<wordStart].trimmed()
        continue
      }
      var searched = rest
      while let equals = searched.lastIndex(of: UInt8(ascii: "=")) {
        searched = rest[..<equals]
        var keyEnd = equals
        while keyEnd > rest.startIndex, rest[keyEnd - 1].isBlank { keyEnd -= 1 }
        let keyStart = rest[..<keyEnd].lastIndex(of: 0x20).map { $0 + 1 } ?? rest.startIndex
        let key = rest[keyStart..<keyEnd]
        guard isKey(key) else { continue }
        let valueText = Array(rest[(equals + 1)...].trimmed())
        guard let value = try? JSONReader.read(valueText, relaxed: true) else { continue }
        found.append(.init(key: String(decoding: key, as: UTF8.self), value: value))
        rest = rest[..<keyStart].trimmed()
        continue reading
      }
      found.append(contentsOf: unreadable(rest).members)
      break
    }
    var options = JSONObject()
    // of a key that comes twice, Jupytext keeps the last value
    for member in found.reversed() { options[member.key] = member.value }
    return options
  }

  private static func unreadable(_ text: ArraySlice<UInt8>) -> JSONObject {
    JSONObject([.init(key: unreadableKey, value: .string(String(decoding: text, as: UTF8.self)))])
  }

  private static func isBareKey(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, !isDigit(first) else { return false }
    return word.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isKey(_ word: ArraySlice<UInt8>) -> Bool {
    !word.isEmpty
      && word.allSatisfy { isLetter($0) || isDigit($0) || ".@/-".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
