// Number literals: where they end, which are refused, and what they are worth.

extension Lexer {
  /// Scans the number that starts at `offset`.
  mutating func scanNumber() throws(SyntaxFailure) {
    let start = offset
    if byte(offset) == UInt8(ascii: "0") {
      switch byte(offset + 1) | 32 {
      case UInt8(ascii: "x"): try scanRadix("hexadecimal", digits: 16)
      case UInt8(ascii: "o"): try scanRadix("octal", digits: 8)
      case UInt8(ascii: "b"): try scanRadix("binary", digits: 2)
      default: try scanDecimal(start)
      }
    } else {
      try scanDecimal(start)
    }
    append(.number, from: start, to: offset)
  }

  private func invalid(_ kind: String, before index: Int) -> SyntaxFailure {
    SyntaxFailure("invalid \(kind) literal", at: place(max(index - 1, lineStart)))
  }

  private func isDigit(_ byte: UInt8, radix: UInt8) -> Bool {
    if isDigit(byte) { return byte &- 48 < radix }
    return radix == 16 && (byte | 32) &- 97 < 6
  }

  private mutating func scanRadix(_ kind: String, digits radix: UInt8) throws(SyntaxFailure) {
    offset += 2
    repeat {
      if byte(offset) == UInt8(ascii: "_") { offset += 1 }
      guard isDigit(byte(offset), radix: radix) else { throw wrongDigit(kind) }
      while isDigit(byte(offset), radix: radix) { offset += 1 }
    } while byte(offset) == UInt8(ascii: "_")
    if isDigit(byte(offset)) { throw wrongDigit(kind) }
    try checkEnd(kind)
  }

  private func wrongDigit(_ kind: String) -> SyntaxFailure {
    let byte = byte(offset)
    guard isDigit(byte) else { return invalid(kind, before: offset) }
    return SyntaxFailure(
      "invalid digit '\(Character(Unicode.Scalar(byte)))' in \(kind) literal", at: place(offset))
  }

  private mutating func scanDigits() throws(SyntaxFailure) {
    while true {
      while isDigit(byte(offset)) { offset += 1 }
      guard byte(offset) == UInt8(ascii: "_") else { return }
      offset += 1
      guard isDigit(byte(offset)) else { throw invalid("decimal", before: offset) }
    }
  }

  private mutating func scanDecimal(_ start: Int) throws(SyntaxFailure) {
    var isInteger = true
    try scanDigits()
    let integerEnd = offset
    if byte(offset) == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      if isDigit(byte(offset)) { try scanDigits() }
    }
    if byte(offset) | 32 == UInt8(ascii: "e") {
      let sign = byte(offset + 1)
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        guard isDigit(byte(offset + 2)) else { throw invalid("decimal", before: offset + 2) }
        isInteger = false
        offset += 2
        try scanDigits()
      } else if isDigit(sign) {
        isInteger = false
        offset += 1
        try scanDigits()
      }
    }
    if byte(offset) | 32 == UInt8(ascii: "j") {
      offset += 1
      try checkEnd("imaginary")
      return
    }
    if isInteger, byte(start) == UInt8(ascii: "0") {
      var zeros = start
      while zeros < integerEnd, source[zeros] == 48 || source[zeros] == UInt8(ascii: "_") { zeros += 1 }
      if zeros < integerEnd {
        throw SyntaxFailure(
          "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers",
          at: SourceRange(
            line: line, column: start - lineStart, endLine: line, endColumn: zeros - lineStart))
      }
    }
    try checkEnd("decimal")
  }

  /// A name must not begin right behind a number, save the keywords that Python lets pass.
  private func checkEnd(_ kind: String) throws(SyntaxFailure) {
    let next = byte(offset)
    guard isNameContinue(next) else { return }
    for word in ["and", "else", "for", "if", "in", "is", "or", "not"] {
      if matches(word) { return }
    }
    throw invalid(kind, before: offset)
  }

  private func matches(_ word: String) -> Bool {
    var index = offset
    for unit in word.utf8 {
      guard byte(index) == unit else { return false }
      index += 1
    }
    return true
  }
}

/// What number literals are worth.
enum NumberLiteral {
  /// CPython's limit for the digits of a decimal integer.
  static let maximumDecimalDigits = 4300

  /// The value of a literal that the lexer let pass; an error message if it is too long.
  static func value(of text: ArraySlice<UInt8>) -> (kind: Expression.Kind?, message: String) {
    let digits = text.filter { $0 != UInt8(ascii: "_") }
    let string = String(decoding: digits, as: UTF8.self)
    if digits.count > 2, digits[0] == 48, let radix = radix(of: digits[1]) {
      let body = String(decoding: digits.dropFirst(2), as: UTF8.self)
      if let value = Int(body, radix: radix) { return (.integer(value), "") }
      return (.bigInteger(digits: body, radix: radix), "")
    }
    if let last = digits.last, last | 32 == UInt8(ascii: "j") {
      return (.imaginary(Double(string.dropLast()) ?? 0), "")
    }
    if digits.allSatisfy({ $0 &- 48 < 10 }) {
      if let value = Int(string) { return (.integer(value), "") }
      if digits.count > maximumDecimalDigits {
        let message =
          "Exceeds the limit (\(maximumDecimalDigits) digits) for integer string conversion: "
          + "value has \(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit"
          + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
        return (nil, message)
      }
      return (.bigInteger(digits: string, radix: 10), "")
    }
    return (.float(Double(string) ?? 0), "")
  }

  private static func radix(of byte: UInt8) -> Int? {
    switch byte | 32 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }
}
