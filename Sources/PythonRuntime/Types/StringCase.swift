// Case and the questions about characters, for str, bytes and bytearray. Text that is ASCII, and all bytes, take a
// quick path on single bytes.

/// What is asked of one ASCII character.
enum ASCII {
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isAlpha(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte - 32 : byte }
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 32 : byte }
}

enum CaseChange { case upper, lower, swapped, title, capitalized, folded }

/// A question that is answered with yes where it holds for each of a text's characters, of which there must be one.
enum CharacterQuestion: String, CaseIterable {
  case isalpha, isdigit, isalnum

  @inline(__always)
  func holds(for byte: UInt8) -> Bool {
    switch self {
    case .isalpha: ASCII.isAlpha(byte)
    case .isdigit: ASCII.isDigit(byte)
    case .isalnum: ASCII.isAlpha(byte) || ASCII.isDigit(byte)
    }
  }

  /// Whether it holds for text that is known to be ASCII.
  @inline(__always)
  func holds(forASCII text: Reference) -> Bool {
    let view = TextView(text)
    return view.count > 0 && view.byteBuffer.allSatisfy { holds(for: $0) }
  }

  func holds(for point: UInt32) -> Bool {
    switch self {
    case .isalpha: CodePoints.isAlpha(point)
    case .isdigit: CodePoints.isDigit(point)
    case .isalnum: CodePoints.isAlphanumeric(point)
    }
  }
}

extension Interpreter {
  /// Whether the bytes of an object can be taken for ASCII characters: bytes always, text where it is ASCII.
  @inline(__always)
  private func isPlain(_ receiver: Reference) -> Bool {
    receiver.kind != .string || receiver.asString.pointee.isASCII
  }

  func installCase(_ cls: BuiltinClass) {
    var changes: [(String, CaseChange)] = [
      ("upper", .upper), ("lower", .lower), ("swapcase", .swapped), ("title", .title),
      ("capitalize", .capitalized),
    ]
    if cls == .str { changes.append(("casefold", .folded)) }
    for (name, change) in changes {
      defineText(cls, name, "self, /") { (interpreter, receiver, _) throws(Raised) in
        interpreter.changeCase(receiver, change)
      }
    }
    installPredicates(cls)
    if cls == .str { installTextPredicates() }
  }

  func changeCase(_ receiver: Reference, _ change: CaseChange) -> Value {
    let view = TextView(receiver)
    guard isPlain(receiver) else {
      let points = view.points
      switch change {
      case .upper: return makeString(codePoints: CaseMapping.upper(points))
      case .lower: return makeString(codePoints: CaseMapping.lower(points))
      case .swapped: return makeString(codePoints: CaseMapping.swapCase(points))
      case .title: return makeString(codePoints: CaseMapping.title(points))
      case .capitalized: return makeString(codePoints: CaseMapping.capitalize(points))
      case .folded: return makeString(codePoints: CaseMapping.caseFold(points))
      }
    }
    let source = view.bytes
    let count = view.count
    return makeText(like: receiver, count: count, isASCII: receiver.kind == .string) { target in
      switch change {
      case .upper: for index in 0..<count { target[index] = ASCII.upper(source[index]) }
      case .lower, .folded: for index in 0..<count { target[index] = ASCII.lower(source[index]) }
      case .swapped:
        for index in 0..<count {
          target[index] = ASCII.isAlpha(source[index]) ? source[index] ^ 0x20 : source[index]
        }
      case .title:
        var followsLetter = false
        for index in 0..<count {
          target[index] = followsLetter ? ASCII.lower(source[index]) : ASCII.upper(source[index])
          followsLetter = ASCII.isAlpha(source[index])
        }
      case .capitalized:
        for index in 0..<count {
          target[index] = index == 0 ? ASCII.upper(source[index]) : ASCII.lower(source[index])
        }
      }
    }
  }

  // MARK: Questions

  private func installPredicates(_ cls: BuiltinClass) {
    for question in CharacterQuestion.allCases {
      defineText(cls, question.rawValue, "self, /") { (interpreter, receiver, _) throws(Raised) in
        if interpreter.isPlain(receiver) { return Value(question.holds(forASCII: receiver)) }
        let view = TextView(receiver)
        for index in 0..<view.count where !question.holds(for: view[index]) { return .false }
        return .true
      }
    }
    defineText(cls, "isspace", "self, /") { (_, receiver, _) throws(Raised) in
      let view = TextView(receiver)
      for index in 0..<view.count where !view.isSpace(index) { return .false }
      return Value(view.count > 0)
    }
    defineText(cls, "isascii", "self, /") { (_, receiver, _) throws(Raised) in
      if receiver.kind == .string { return Value(receiver.asString.pointee.isASCII) }
      return Value(!TextView(receiver).byteBuffer.contains { $0 >= 128 })
    }
    for (name, wanted, refused) in [
      ("islower", ASCII.isLower, ASCII.isUpper), ("isupper", ASCII.isUpper, ASCII.isLower),
    ] {
      defineText(cls, name, "self, /") { (interpreter, receiver, _) throws(Raised) in
        let view = TextView(receiver)
        guard interpreter.isPlain(receiver) else {
          return Value(
            name == "islower" ? CaseMapping.isLower(view.points) : CaseMapping.isUpper(view.points))
        }
        var found = false
        for byte in view.byteBuffer {
          if refused(byte) { return .false }
          if wanted(byte) { found = true }
        }
        return Value(found)
      }
    }
    defineText(cls, "istitle", "self, /") { (interpreter, receiver, _) throws(Raised) in
      let view = TextView(receiver)
      guard interpreter.isPlain(receiver) else { return Value(CaseMapping.isTitle(view.points)) }
      var found = false
      var followsLetter = false
      for byte in view.byteBuffer {
        guard ASCII.isAlpha(byte) else {
          followsLetter = false
          continue
        }
        if ASCII.isUpper(byte) == followsLetter { return .false }
        followsLetter = true
        found = true
      }
      return Value(found)
    }
  }

  private func installTextPredicates() {
    let questions: [(String, Bool, (UInt32) -> Bool)] = [
      ("isdecimal", false, CodePoints.isDecimal), ("isnumeric", false, CodePoints.isNumeric),
      ("isprintable", true, CodePoints.isPrintable),
    ]
    for (name, whenEmpty, ofPoint) in questions {
      defineText(.str, name, "self, /") { (_, receiver, _) throws(Raised) in
        let view = TextView(receiver)
        if view.count == 0 { return Value(whenEmpty) }
        for index in 0..<view.count where !ofPoint(view[index]) { return .false }
        return .true
      }
    }
    defineText(.str, "isidentifier", "self, /") { (_, receiver, _) throws(Raised) in
      Value(CaseMapping.isIdentifier(TextView(receiver).points))
    }
  }
}
