// Templates of `str.format` as programs mostly write them: ASCII text with fields that have a number, a keyword or nothing
// before an optional specification without fields of its own. Everything else, errors too, takes the general way
// (StringFormat), which gives the same text.

/// Reads a template piece by piece. The text is asked anew for each: formatting a value may run Python code.
private struct PlainTemplate {
  enum Piece {
    /// Text between fields.
    case text(Range<Int>)
    /// A field: its name and its specification, both perhaps empty.
    case field(name: Range<Int>, specification: Range<Int>)
    /// What is none of the plain sort.
    case unfit
  }

  /// Longer specifications are not kept for good.
  static let longestSpecification = 8

  let template: Reference
  private var position = 0

  init(_ template: Reference) { self.template = template }

  /// The next piece, nil at the end.
  mutating func next() -> Piece? {
    let bytes = TextView(template).byteBuffer
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "{"), bytes[position] != UInt8(ascii: "}") {
      position += 1
    }
    if position > start { return .text(start..<position) }
    if position + 1 < bytes.count, bytes[position + 1] == bytes[position] {
      position += 2
      return .text(start..<start + 1)
    }
    return bytes[position] == UInt8(ascii: "{") ? field(bytes) : .unfit
  }

  private mutating func field(_ bytes: UnsafeBufferPointer<UInt8>) -> Piece {
    position += 1
    let start = position
    while position < bytes.count, isPartOfName(bytes[position]) { position += 1 }
    let name = start..<position
    guard position < bytes.count else { return .unfit }
    if bytes[position] == UInt8(ascii: ":") {
      position += 1
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "}") {
        if bytes[position] == UInt8(ascii: "{") { return .unfit }
        position += 1
      }
      guard position < bytes.count, position - start <= Self.longestSpecification else { return .unfit }
      position += 1
      return .field(name: name, specification: start..<position - 1)
    }
    guard bytes[position] == UInt8(ascii: "}") else { return .unfit }
    position += 1
    return .field(name: name, specification: position..<position)
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    ASCII.isAlpha(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
  }
}

/// Which argument a field takes: automatic and given numbers do not mix.
private struct PlainNumbering {
  private var following = 0
  private var isManual = false

  /// The number of a field whose name is empty or a digit; nil for any other name, or where the two kinds mix.
  mutating func number(of name: Range<Int>, in template: Reference) -> Int? {
    if name.isEmpty {
      guard !isManual else { return nil }
      following += 1
      return following - 1
    }
    let digit = TextView(template).byteBuffer[name.lowerBound]
    guard name.count == 1, ASCII.isDigit(digit), following == 0 else { return nil }
    isManual = true
    return Int(digit - UInt8(ascii: "0"))
  }
}

extension Interpreter {
  /// A filled template; undefined where it is none of the plain sort, and nothing has run then.
  func formatPlainly(template: Reference, _ source: FieldSource) throws(Raised) -> Value {
    guard template.asString.pointee.isASCII, isPlain(template, source) else { return .undefined }
    let pieces = makeList([])
    var reader = PlainTemplate(template)
    var numbering = PlainNumbering()
    while let piece = reader.next() {
      switch piece {
      case .text(let range):
        listAppend(pieces.reference, substring(template, from: range.lowerBound, to: range.upperBound))
      case .field(let name, let specification):
        let value = try plainValue(of: name, in: template, source, &numbering)
        let text = substring(template, from: specification.lowerBound, to: specification.upperBound)
        listAppend(
          pieces.reference,
          try formatField(value, conversion: 0, spec: specification.isEmpty ? .undefined : intern(text)))
      case .unfit: break
      }
    }
    let list = pieces.reference.asList
    return list.pointee.count == 0 ? emptyString : joinStrings(list.pointee.items, list.pointee.count)
  }

  /// Whether all pieces are of the plain sort, and all arguments there.
  private func isPlain(_ template: Reference, _ source: FieldSource) -> Bool {
    var reader = PlainTemplate(template)
    var numbering = PlainNumbering()
    while let piece = reader.next() {
      switch piece {
      case .text: continue
      case .unfit: return false
      case .field(let name, _):
        do throws(Raised) {
          if try plainValue(of: name, in: template, source, &numbering).isUndefined { return false }
        } catch {
          _ = takeException()
          return false
        }
      }
    }
    return true
  }

  /// The argument of a field, undefined where there is none.
  private func plainValue(
    of name: Range<Int>, in template: Reference, _ source: FieldSource, _ numbering: inout PlainNumbering
  ) throws(Raised) -> Value {
    if let number = numbering.number(of: name, in: template) {
      return source.takesNumbers && number < source.count ? source.argument(number) : .undefined
    }
    let isKeyword = !name.isEmpty && !ASCII.isDigit(TextView(template).byteBuffer[name.lowerBound])
    guard isKeyword, source.takesNumbers, source.mapping.isKind(.dict) else { return .undefined }
    let key = internIfKnown(substring(template, from: name.lowerBound, to: name.upperBound))
    return try dictGet(source.mapping.reference, key)
  }
}
