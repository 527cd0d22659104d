// Reads JSON. It is written here and not taken from a library for three reasons: a lesson must be written back
// byte for byte, which takes the order of members, the spelling of numbers and the exact place of each value;
// an error must name its line; and the depth must be bounded, because the file comes from anywhere.
// One pass, linear in the length of the text.

/// Why a text is not JSON, and where.
struct JSONError: Error, Hashable {
  /// The place, in bytes from the start of the text.
  var offset: Int
  /// What is wrong there, without a full stop.
  var problem: String
}

/// A cursor over a JSON text. `value()` reads whatever comes next; `object` and `array` step through the
/// members or elements, so that a caller can note where each one is.
struct JSONReader {
  /// Nesting beyond this is refused: no lesson needs it, and every level costs stack.
  static let depthLimit = 200

  let bytes: [UInt8]
  private(set) var offset: Int
  private let end: Int
  private var depth = 0
  /// Also take what Jupytext takes in options: Python's single quotes, tuples, `True`, `False` and `None`.
  private let relaxed: Bool

  init(_ bytes: [UInt8], from start: Int = 0, relaxed: Bool = false) {
    self.bytes = bytes
    self.offset = start
    self.end = bytes.count
    self.relaxed = relaxed
  }

  /// Reads a text that holds one value and nothing else.
  static func read(_ bytes: [UInt8], relaxed: Bool = false) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes, relaxed: relaxed)
    let value = try reader.value()
    try reader.finish()
    return value
  }

  /// Checks that nothing but blanks is left.
  mutating func finish() throws(JSONError) {
    skipBlanks()
    if offset < end { throw problem("there is more text after the end of the JSON value") }
  }

  /// Moves past blanks and line ends, to the first byte of what comes next.
  mutating func skipBlanks() {
    while offset < end {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  /// The next byte that is not blank, without moving past it; `nil` at the end.
  mutating func peek() -> UInt8? {
    skipBlanks()
    return offset < end ? bytes[offset] : nil
  }

  /// Reads one value of any kind.
  mutating func value() throws(JSONError) -> JSONValue {
    guard let first = peek() else { throw cutOff() }
    switch first {
    case UInt8(ascii: "{"):
      var members: [JSONObject.Member] = []
      try object { (key, reader) throws(JSONError) in
        members.append(JSONObject.Member(key: key, value: try reader.value()))
      }
      return .object(JSONObject(members))
    case UInt8(ascii: "["),
      UInt8(ascii: "(") where relaxed:
      var elements: [JSONValue] = []
      try array { (reader) throws(JSONError) in elements.append(try reader.value()) }
      return .array(elements)
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "'") where relaxed:
      return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .number(try number())
    default:
      return try word()
    }
  }

  /// Steps through an object; `body` must read the member's value.
  mutating func object(
    _ body: (String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"), named: "{")
    defer { depth -= 1 }
    if peek() == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      guard let quote = peek() else { throw cutOff() }
      guard quote == UInt8(ascii: "\"") || (relaxed && quote == UInt8(ascii: "'")) else {
        throw problem("a member's name in double quotes is expected here")
      }
      let key = try string()
      guard let colon = peek() else { throw cutOff() }
      guard colon == UInt8(ascii: ":") else { throw problem("a colon is missing after a member's name") }
      offset += 1
      try body(key, &self)
      if try closes(UInt8(ascii: "}"), named: "}") { return }
    }
  }

  /// Steps through an array; `body` must read the element.
  mutating func array(_ body: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    let isTuple = relaxed && peek() == UInt8(ascii: "(")
    try open(isTuple ? UInt8(ascii: "(") : UInt8(ascii: "["), named: "[")
    defer { depth -= 1 }
    let closing = isTuple ? UInt8(ascii: ")") : UInt8(ascii: "]")
    if peek() == closing {
      offset += 1
      return
    }
    while true {
      try body(&self)
      if try closes(closing, named: isTuple ? ")" : "]") { return }
    }
  }

  private mutating func open(_ bracket: UInt8, named name: String) throws(JSONError) {
    guard let next = peek() else { throw cutOff() }
    guard next == bracket else { throw problem("a “\(name)” is expected here") }
    guard depth < Self.depthLimit else {
      throw problem("the JSON is nested deeper than \(Self.depthLimit) levels")
    }
    depth += 1
    offset += 1
  }

  /// After a member or element: a comma (then more must follow) or the closing bracket.
  private mutating func closes(_ bracket: UInt8, named name: String) throws(JSONError) -> Bool {
    guard let next = peek() else { throw cutOff() }
    offset += 1
    if next == bracket { return true }
    guard next == UInt8(ascii: ",") else {
      offset -= 1
      throw problem("a comma or “\(name)” is expected here")
    }
    if relaxed, peek() == bracket {
      offset += 1
      return true
    }
    return false
  }

  // MARK: Scalars

  /// Reads a string, from its opening quote to its closing one.
  mutating func string() throws(JSONError) -> String {
    guard let quote = peek() else { throw cutOff() }
    let opening = offset
    offset += 1
    let start = offset
    while offset < end, bytes[offset] != quote, bytes[offset] != UInt8(ascii: "\\"), bytes[offset] >= 0x20 {
      offset += 1
    }
    if offset < end, bytes[offset] == quote {
      defer { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    var text = Array(bytes[start..<offset])
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case quote:
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        try escape(into: &text)
      case 0..<0x20:
        throw problem("a line end or control character stands inside a string")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw JSONError(offset: opening, problem: "the string that begins here is never closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard offset < end else { throw cutOff() }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "'") where relaxed: text.append(letter)
    case UInt8(ascii: "u"):
      text.append(contentsOf: Array(String(Character(try unicodeEscape())).utf8))
    default:
      offset -= 1
      throw problem("a backslash is followed by a letter that JSON has no escape for")
    }
  }

  /// The character of `\uXXXX`, or of two of them that form a surrogate pair; half a pair becomes U+FFFD.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard first < 0xDC00, offset + 1 < end, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return replacement }
    let resume = offset
    offset += 2
    let second = try fourHexDigits()
    guard (0xDC00...0xDFFF).contains(second) else {
      offset = resume
      return replacement
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end else { throw cutOff() }
      guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw problem("“\\u” must be followed by four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = offset
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let whole = digits()
    var isNumber = whole > 0 && !(whole > 1 && bytes[offset - whole] == UInt8(ascii: "0"))
    if offset < end, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      isNumber = digits() > 0 && isNumber
    }
    if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < end, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
        offset += 1
      }
      isNumber = digits() > 0 && isNumber
    }
    guard isNumber else {
      if offset >= end { throw cutOff() }
      throw JSONError(offset: start, problem: "a number is misspelled")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = offset
    while offset < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private mutating func word() throws(JSONError) -> JSONValue {
    let start = offset
    while offset < end, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[offset] | 0x20) { offset += 1 }
    switch String(decoding: bytes[start..<offset], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    // Python writes these where a number overflowed; nbformat reads them back
    case "NaN": return .number("NaN")
    case "Infinity": return .number("Infinity")
    case "True" where relaxed: return .bool(true)
    case "False" where relaxed: return .bool(false)
    case "None" where relaxed: return .null
    default:
      let isCut = offset >= end && offset > start
      offset = start
      throw isCut ? cutOff() : problem("a JSON value is expected here")
    }
  }

  private func problem(_ text: String) -> JSONError { JSONError(offset: offset, problem: text) }

  private func cutOff() -> JSONError { JSONError(offset: end, problem: "the JSON is cut off here") }
}
