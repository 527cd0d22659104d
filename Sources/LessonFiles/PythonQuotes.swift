// Which lines of Python text begin inside a triple-quoted string: there, a line that looks like a fence, a
// marker or a magic is only text. The rule is Jupytext's: quotes are counted, nothing is parsed.

/// Follows Python text line by line.
struct PythonQuotes {
  private var triple: UInt8?

  /// Does the next line begin inside a triple-quoted string?
  var isQuoted: Bool { triple != nil }

  /// Takes one line, without its line end.
  mutating func read(_ line: ArraySlice<UInt8>) {
    if triple == nil, line.first(where: { !$0.isBlank }) == UInt8(ascii: "#") { return }
    var single: UInt8?
    // where the last triple quote was found; the next one needs three new characters
    var tripleEnd = line.startIndex - 1
    for index in line.indices {
      let byte = line[index]
      if single == nil, triple == nil, byte == UInt8(ascii: "#") { break }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      if index > line.startIndex, line[index - 1] == UInt8(ascii: "\\") { continue }
      if single == byte {
        single = nil
        continue
      }
      if single != nil { continue }
      if index - 2 >= line.startIndex, line[index - 1] == byte, line[index - 2] == byte,
        index >= tripleEnd + 3
      {
        if triple == byte {
          triple = nil
        } else if triple == nil {
          triple = byte
        } else {
          continue
        }
        tripleEnd = index
        continue
      }
      if triple == nil { single = byte }
    }
  }
}
