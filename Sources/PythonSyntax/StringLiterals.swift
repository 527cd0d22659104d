// What string literals mean: escapes decoded, adjacent literals joined.

extension Parser {
  /// One or more adjacent string literals as one constant or one f-string.
  mutating func parseStrings() throws(SyntaxFailure) -> Expression {
    let start = position
    while kind == .string { advance() }
    let place = range(from: start)
    var bytes: [UInt8] = []
    var parts: [JoinedStringPart] = []
    var text: [UInt32] = []
    var isFormatted = false
    var isBytes: Bool?
    for index in start..<position {
      let literal = StringLiteral(tokens[index], in: source)
      if let isBytes, isBytes != literal.prefix.isBytes {
        throw failureHere("cannot mix bytes and nonbytes literals")
      }
      isBytes = literal.prefix.isBytes
      if literal.prefix.isBytes {
        bytes += try decodeBytes(literal)
      } else if literal.prefix.isFormatted {
        isFormatted = true
        var reader = FormattedStringReader(
          literal, embedding: embedding, depth: depth, failurePlace: token.range)
        for part in try reader.read() {
          if case .literal(let more) = part {
            text += more
          } else {
            if !text.isEmpty { parts.append(.literal(text)) }
            text = []
            parts.append(part)
          }
        }
      } else {
        text += try decodeText(literal)
      }
    }
    if isBytes == true { return Expression(.bytes(bytes), place) }
    guard isFormatted else { return Expression(.string(text), place) }
    if !text.isEmpty { parts.append(.literal(text)) }
    return Expression(.joinedString(parts), place)
  }

  private func decodeText(_ literal: StringLiteral) throws(SyntaxFailure) -> [UInt32] {
    do {
      return try StringEscapes.text(
        literal.source, literal.body, isRaw: literal.prefix.isRaw)
    } catch {
      throw failure(error.message, at: token.range)
    }
  }

  private func decodeBytes(_ literal: StringLiteral) throws(SyntaxFailure) -> [UInt8] {
    do {
      return try StringEscapes.bytes(literal.source, literal.body, isRaw: literal.prefix.isRaw)
    } catch {
      throw failure(error.message, at: token.range)
    }
  }
}

/// A string token taken apart.
struct StringLiteral {
  let source: [UInt8]
  let prefix: StringPrefix
  /// What stands between the quotes.
  let body: Range<Int>
  /// The line and the line's start, where the body begins.
  let line: Int
  let lineStart: Int

  init(_ token: Token, in source: [UInt8]) {
    self.source = source
    var quote = Int(token.start)
    let end = Int(token.end)
    while quote < end, source[quote] != UInt8(ascii: "'"), source[quote] != UInt8(ascii: "\"") { quote += 1 }
    prefix = StringPrefix(source[Int(token.start)..<quote]) ?? .plain
    let isTriple =
      end - quote >= 6 && source[quote + 1] == source[quote] && source[quote + 2] == source[quote]
    let width = isTriple ? 3 : 1
    body = min(quote + width, end)..<max(end - width, min(quote + width, end))
    line = Int(token.line)
    lineStart = Int(token.start) - Int(token.column)
  }
}

/// The escape sequences of string and bytes literals.
enum StringEscapes {
  /// Python's message about an escape that it refuses.
  struct Failure: Error { var message: String }

  /// The code points of the text at `body`. An unknown escape keeps its backslash, as in Python.
  static func text(_ source: [UInt8], _ body: Range<Int>, isRaw: Bool) throws(Failure) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(body.count)
    var index = body.lowerBound
    let end = body.upperBound
    while index < end {
      let byte = source[index]
      guard byte == UInt8(ascii: "\\"), !isRaw, index + 1 < end else {
        let (scalar, length) = decodeScalar(source, at: index, limit: end)
        result.append(scalar.value)
        index += length
        continue
      }
      let start = index - body.lowerBound
      let letter = source[index + 1]
      index += 2
      if let simple = simpleEscape(letter) {
        result.append(UInt32(simple))
      } else if letter == 10 {
        continue
      } else if let (value, next) = octal(source, index - 1, end) {
        result.append(value)
        index = next
      } else {
        switch letter {
        case UInt8(ascii: "x"): result.append(try hexadecimal(source, &index, end, 2, "\\xXX", start))
        case UInt8(ascii: "u"): result.append(try hexadecimal(source, &index, end, 4, "\\uXXXX", start))
        case UInt8(ascii: "U"):
          let value = try hexadecimal(source, &index, end, 8, "\\UXXXXXXXX", start)
          guard value <= 0x10FFFF else {
            throw undecodable(start, index - body.lowerBound, "illegal Unicode character")
          }
          result.append(value)
        case UInt8(ascii: "N"): result.append(try named(source, &index, end, start, body.lowerBound))
        default:
          result.append(UInt32(UInt8(ascii: "\\")))
          index -= 1
        }
      }
    }
    return result
  }

  /// The bytes of the text at `body`, which must be ASCII.
  static func bytes(_ source: [UInt8], _ body: Range<Int>, isRaw: Bool) throws(Failure) -> [UInt8] {
    if source[body].contains(where: { $0 >= 128 }) {
      throw Failure(message: "bytes can only contain ASCII literal characters")
    }
    guard !isRaw else { return Array(source[body]) }
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = body.lowerBound
    let end = body.upperBound
    while index < end {
      guard source[index] == UInt8(ascii: "\\"), index + 1 < end else {
        result.append(source[index])
        index += 1
        continue
      }
      let start = index - body.lowerBound
      let letter = source[index + 1]
      index += 2
      if let simple = simpleEscape(letter) {
        result.append(simple)
      } else if letter == 10 {
        continue
      } else if let (value, next) = octal(source, index - 1, end) {
        result.append(UInt8(truncatingIfNeeded: value))
        index = next
      } else if letter == UInt8(ascii: "x") {
        guard index + 2 <= end, let high = digit(source[index]), let low = digit(source[index + 1]) else {
          throw Failure(message: "(value error) invalid \\x escape at position \(start)")
        }
        result.append(UInt8(truncatingIfNeeded: high << 4 | low))
        index += 2
      } else {
        result.append(UInt8(ascii: "\\"))
        index -= 1
      }
    }
    return result
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "v"): 11
    default: nil
    }
  }

  /// Up to three octal digits from `index`.
  private static func octal(_ source: [UInt8], _ index: Int, _ end: Int) -> (value: UInt32, next: Int)? {
    var value: UInt32 = 0
    var next = index
    while next < end, next < index + 3, source[next] &- 48 < 8 {
      value = value * 8 + UInt32(source[next] - 48)
      next += 1
    }
    return next == index ? nil : (value, next)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte - 48) }
    let letter = (byte | 32) &- 97
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func hexadecimal(
    _ source: [UInt8], _ index: inout Int, _ end: Int, _ count: Int, _ form: String, _ start: Int
  ) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for step in 0..<count {
      guard index < end, let digit = digit(source[index]) else {
        throw undecodable(start, start + 2 + step, "truncated \(form) escape")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func named(
    _ source: [UInt8], _ index: inout Int, _ end: Int, _ start: Int, _ base: Int
  ) throws(Failure) -> UInt32 {
    guard index < end, source[index] == UInt8(ascii: "{"),
      let close = source[index..<end].firstIndex(of: UInt8(ascii: "}")), close > index + 1
    else {
      throw undecodable(start, start + 2, "malformed \\N character escape")
    }
    let name = String(decoding: source[(index + 1)..<close], as: UTF8.self)
    guard let value = CharacterNames.scalar(named: name) else {
      throw undecodable(start, close + 1 - base, "unknown Unicode character name")
    }
    index = close + 1
    return value
  }

  private static func undecodable(_ start: Int, _ end: Int, _ reason: String) -> Failure {
    Failure(
      message: "(unicode error) 'unicodeescape' codec can't decode bytes in position "
        + "\(start)-\(max(end - 1, start)): \(reason)")
  }
}

/// Unicode's names of characters, for `\N{…}`.
enum CharacterNames {
  /// Every name and alias; made when the first `\N{…}` is read.
  private static let table: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for value in UInt32(0)...0xE01EF where value < 0x323B0 || value > 0xE0000 {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      if let name = properties.name { table[name] = value }
      if let alias = properties.nameAlias { table[alias] = value }
    }
    return table
  }()

  static func scalar(named name: String) -> UInt32? { table[name.uppercased()] }
}

extension StringPrefix {
  static let plain = StringPrefix()
  private init() {}
}
