// Format specifications as programs mostly write them, for small integers, floats and narrow strings: the text is
// written straight into the string object that is the result. Everything else, errors too, takes the general way
// (FormatSpecification), which gives the same text. Unsafe pointers are used here; no Python code runs meanwhile.

/// A format specification of the simple sort, in plain bytes.
struct PlainFormat {
  /// What the value is shown as.
  enum Presentation {
    case text
    /// Digits of so many bits each; 0 for decimal ones.
    case digits(bits: UInt8, uppercase: Bool)
    case fixed
  }

  var presentation: Presentation
  var fill = UInt8(ascii: " ")
  var alignment = FormatSpecification.Alignment.right
  /// What stands before a number that is not negative, or 0.
  var sign: UInt8 = 0
  /// Between `0` and the digits of other bases than ten, or 0.
  var prefix: UInt8 = 0
  /// Between groups of digits, or 0.
  var separator: UInt8 = 0
  var width = 0
  /// Digits behind the point, or the most characters of a string.
  var precision = Int.max

  /// Wider results are none of the quick ones.
  static let widest = 1 << 12

  init(_ presentation: Presentation) { self.presentation = presentation }

  /// The simple form of a specification, nil where it has none.
  init?(_ specification: FormatSpecification, _ subject: FormatSpecification.Subject) {
    guard specification.fill < 128, !specification.noNegativeZero,
      specification.width ?? 0 <= PlainFormat.widest
    else { return nil }
    let type = specification.type.map { $0 < 128 ? UInt8($0) : 0 }
    switch (subject, type) {
    case (.string, nil), (.string, UInt8(ascii: "s")):
      guard specification.sign == .negativeOnly(explicit: false), !specification.alternate,
        specification.alignment != .afterSign, specification.separator == nil
      else { return nil }
      presentation = .text
      precision = specification.precision ?? Int.max
    case (.integer, nil), (.integer, UInt8(ascii: "d")): presentation = .digits(bits: 0, uppercase: false)
    case (.integer, UInt8(ascii: "b")?): presentation = .digits(bits: 1, uppercase: false)
    case (.integer, UInt8(ascii: "o")?): presentation = .digits(bits: 3, uppercase: false)
    case (.integer, UInt8(ascii: "x")?): presentation = .digits(bits: 4, uppercase: false)
    case (.integer, UInt8(ascii: "X")?): presentation = .digits(bits: 4, uppercase: true)
    case (.integer, UInt8(ascii: "f")), (.float, UInt8(ascii: "f")):
      guard !specification.alternate else { return nil }
      presentation = .fixed
      precision = specification.precision ?? 6
    default: return nil
    }
    if case .digits(let bits, _) = presentation {
      guard specification.precision == nil else { return nil }
      if specification.alternate, bits > 0, let type { prefix = type }
    }
    fill = UInt8(specification.fill)
    alignment = specification.alignment
    separator = specification.separator ?? 0
    // Zeros before grouped digits are grouped too.
    guard separator == 0 || alignment != .afterSign else { return nil }
    width = specification.width ?? 0
    switch specification.sign {
    case .always: sign = UInt8(ascii: "+")
    case .space: sign = UInt8(ascii: " ")
    case .negativeOnly: break
    }
  }
}

/// The simple form of an interned specification that was met before.
struct KnownPlainFormat {
  var text = Value.undefined
  var subject = FormatSpecification.Subject.string
  var format: PlainFormat?
}

extension Interpreter {
  /// The value in a format of the simple sort, undefined where it takes the general way.
  func plainlyFormatted(_ value: Value, _ specification: Value) -> Value {
    let subject: FormatSpecification.Subject
    if value.isSmall {
      subject = .integer
    } else if value.isInlineFloat || value.isKind(.float) {
      subject = .float
    } else if value.isKind(.string) {
      subject = .string
    } else {
      return .undefined
    }
    if isUserObject(value) { return .undefined }
    guard let format = plainFormat(specification, subject) else { return .undefined }
    return plainlyFormatted(value, as: format)
  }

  /// The same for a format that suits the value.
  func plainlyFormatted(_ value: Value, as format: PlainFormat) -> Value {
    switch format.presentation {
    case .text:
      return value.isKind(.string) && !value.reference.isUserClass ? padded(value, format) : .undefined
    case .digits(let bits, let uppercase):
      return value.isSmall
        ? digits(value.small, bits: UInt64(bits), uppercase: uppercase, format) : .undefined
    case .fixed:
      if value.isSmall { return fixed(Double(value.small), format) }
      guard let double = floatValue(value), double.isFinite, !isUserObject(value) else { return .undefined }
      return fixed(double, format)
    }
  }

  /// The simple form of a specification, read once for each interned one: those live for good, so an address stands
  /// for the text.
  private func plainFormat(_ text: Value, _ subject: FormatSpecification.Subject) -> PlainFormat? {
    guard text.isKind(.string), text.reference.header & ObjectFlags.interned != 0 else { return nil }
    let place = Int(truncatingIfNeeded: text.bits >> 4) & (Interpreter.specificationCacheSize - 1)
    if plainFormats[place].text == text, plainFormats[place].subject == subject {
      return plainFormats[place].format
    }
    let view = TextView(text.reference)
    guard view.count > 0, !view.isWide else { return nil }
    do throws(FormattingError) {
      let specification = try FormatSpecification(view.byteBuffer, for: subject, typeName: "")
      let format = PlainFormat(specification, subject)
      plainFormats[place] = KnownPlainFormat(text: text, subject: subject, format: format)
      return format
    } catch {
      return nil
    }
  }

  // MARK: Values

  /// `str` of a small integer.
  func decimal(_ integer: Int) -> Value {
    if integer >= 0, integer < 10 { return latinCharacters[0x30 + integer] }
    let magnitude = UInt64(integer.magnitude)
    let count = IntegerFormatting.decimalLength(magnitude) + (integer < 0 ? 1 : 0)
    let string = allocateString(count: count, isWide: false, isASCII: true)
    _ = Interpreter.putDecimal(magnitude, before: string.bytes + count)
    if integer < 0 { string.bytes[0] = UInt8(ascii: "-") }
    return Value(string.reference)
  }

  /// The representation of a string of visible ASCII characters without quotes and backslashes, undefined for others.
  func plainlyQuoted(_ string: Reference) -> Value {
    let object = string.asString
    guard object.pointee.isASCII else { return .undefined }
    let count = object.pointee.count
    let bytes = object.bytes
    for index in 0..<count {
      let byte = bytes[index]
      if byte &- 0x20 >= 0x5F || byte == 0x27 || byte == 0x22 || byte == 0x5C { return .undefined }
    }
    let result = allocateString(count: count + 2, isWide: false, isASCII: true)
    result.bytes[0] = 0x27
    (result.bytes + 1).update(from: object.bytes, count: count)
    result.bytes[count + 1] = 0x27
    return Value(result.reference)
  }

  private func padded(_ text: Value, _ format: PlainFormat) -> Value {
    let object = text.reference.asString
    guard !object.pointee.isWide else { return .undefined }
    let count = min(object.pointee.count, format.precision)
    if count == object.pointee.count, format.width <= count { return text }
    guard object.pointee.isASCII else { return .undefined }
    return laidOut(negative: false, object.bytes, count, format)
  }

  private func digits(_ integer: Int, bits: UInt64, uppercase: Bool, _ format: PlainFormat) -> Value {
    // 64 binary digits and a separator after each four of them.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 80) { buffer in
      guard let start = buffer.baseAddress else { return .undefined }
      let end = start + 80
      var magnitude = UInt64(integer.magnitude)
      var place = end
      if bits == 0 {
        place = Interpreter.putDecimal(magnitude, before: end, separator: format.separator)
      } else {
        let letters = UInt8(ascii: uppercase ? "A" : "a") - 10
        var inGroup = 0
        repeat {
          if format.separator != 0, inGroup == 4 {
            place -= 1
            place.pointee = format.separator
            inGroup = 0
          }
          let digit = UInt8(truncatingIfNeeded: magnitude & (1 << bits - 1))
          place -= 1
          place.pointee = digit < 10 ? 0x30 + digit : letters + digit
          inGroup += 1
          magnitude >>= bits
        } while magnitude > 0
      }
      return laidOut(negative: integer < 0, place, end - place, format)
    }
  }

  private func fixed(_ double: Double, _ format: PlainFormat) -> Value {
    let precision = format.precision
    guard precision <= 19,
      let scaled = DecimalDigits.scaled(double.magnitude, fractionDigits: precision)
    else { return .undefined }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress else { return .undefined }
      let end = start + 64
      var whole = scaled
      var place = end
      if precision > 0 {
        let (quotient, fraction) = scaled.quotientAndRemainder(
          dividingBy: IntegerFormatting.powersOfTen[precision])
        whole = quotient
        place = Interpreter.putDecimal(fraction, before: end)
        while place > end - precision {
          place -= 1
          place.pointee = 0x30
        }
        // Zero has a digit that is no digit of the fraction.
        place = end - precision - 1
        place.pointee = UInt8(ascii: ".")
      }
      place = Interpreter.putDecimal(whole, before: place, separator: format.separator)
      return laidOut(negative: double.sign == .minus, place, end - place, format)
    }
  }

  /// Writes decimal digits, one at least, that end before a place.
  /// - Returns: where they begin.
  private static func putDecimal(
    _ value: UInt64, before end: UnsafeMutablePointer<UInt8>, separator: UInt8 = 0
  ) -> UnsafeMutablePointer<UInt8> {
    var place = end
    var rest = value
    var inGroup = 0
    repeat {
      if separator != 0, inGroup == 3 {
        place -= 1
        place.pointee = separator
        inGroup = 0
      }
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place -= 1
      place.pointee = 0x30 + UInt8(truncatingIfNeeded: digit)
      inGroup += 1
      rest = quotient
    } while rest > 0
    return place
  }

  /// A string of sign, prefix and body with the padding where the format wants it.
  private func laidOut(
    negative: Bool, _ body: UnsafeMutablePointer<UInt8>, _ count: Int, _ format: PlainFormat
  ) -> Value {
    let sign = negative ? UInt8(ascii: "-") : format.sign
    let head = (sign == 0 ? 0 : 1) + (format.prefix == 0 ? 0 : 2)
    let padding = max(0, format.width - head - count)
    let total = head + count + padding
    if total == 0 { return emptyString }
    if total == 1, count == 1 { return latinCharacters[Int(body[0])] }
    let string = allocateString(count: total, isWide: false, isASCII: true)
    var target = string.bytes
    func pad(_ length: Int) {
      for _ in 0..<length {
        target.pointee = format.fill
        target += 1
      }
    }
    let left =
      switch format.alignment {
      case .right: padding
      case .center: padding / 2
      case .left, .afterSign: 0
      }
    pad(left)
    if sign != 0 {
      target.pointee = sign
      target += 1
    }
    if format.prefix != 0 {
      target[0] = 0x30
      target[1] = format.prefix
      target += 2
    }
    if format.alignment == .afterSign { pad(padding) }
    target.update(from: body, count: count)
    target += count
    if format.alignment != .afterSign { pad(padding - left) }
    return Value(string.reference)
  }
}
