// Writes the YAML of headers and cell options: block mappings, and everything below as YAML's JSON subset unless
// it is itself a mapping. What a plain word could be mistaken for is quoted.

/// Writes YAML.
enum YAMLWriter {
  /// The lines of a block mapping.
  static func lines(_ object: JSONObject, indentation: String = "") -> [String] {
    object.members.flatMap { member -> [String] in
      let key = indentation + scalar(member.key)
      if case .object(let inner) = member.value, !inner.isEmpty {
        return [key + ":"] + lines(inner, indentation: indentation + "  ")
      }
      return ["\(key): \(flow(member.value))"]
    }
  }

  /// A value on one line.
  static func flow(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): scalar(text)
    case .number("NaN"): ".nan"
    default: JSONWriter.text(value)
    }
  }

  /// A string, plain where nothing else could be meant.
  private static func scalar(_ text: String) -> String {
    let bytes = text.utf8
    func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    let isPlain =
      bytes.first.map { isLetter($0) || $0 == UInt8(ascii: "_") } ?? false
      && bytes.last != 0x20
      && bytes.allSatisfy {
        isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || " _-./+".utf8.contains($0)
      }
    let reserved: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    return isPlain && !reserved.contains(text.lowercased()) ? text : JSONWriter.text(.string(text))
  }
}
