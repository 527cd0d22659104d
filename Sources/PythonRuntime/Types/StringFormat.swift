// format(value, spec), str.format and str.format_map.

import BigInt

/// A specification that was parsed before.
struct KnownSpecification {
  let text: Value
  let subject: FormatSpecification.Subject
  let parsed: FormatSpecification
}

extension Interpreter {
  /// The Python exception for an error of formatting or parsing.
  func raiseFormatting(_ error: FormattingError) -> Raised {
    switch error.kind {
    case .valueError: raise(.valueError, error.message)
    case .typeError: raise(.typeError, error.message)
    case .overflowError: raise(.overflowError, error.message)
    case .memoryError: raise(.memoryError, value: .undefined)
    }
  }

  /// Runs pure formatting and turns its error into an exception.
  @inline(__always)
  func formatting<Result>(
    _ body: () throws(FormattingError) -> Result
  ) throws(Raised) -> Result {
    do throws(FormattingError) { return try body() } catch { throw raiseFormatting(error) }
  }

  // MARK: format(value, spec)

  static let specificationCacheSize = 64

  /// `format(value, spec)`: the value's own `__format__` where its class has one.
  ///
  /// - Parameter spec: a string object.
  func formatValue(_ value: Value, _ spec: Value) throws(Raised) -> Value {
    let method = try userMethod(value, .format)
    if !method.isUndefined {
      let result = try call(method, spec)
      guard result.isKind(.string) else {
        throw raise(.typeError, "__format__ must return a str, not \(className(of: result))")
      }
      return result
    }
    return try formatNatively(value, spec)
  }

  /// What the built-in `__format__` of the value's kind does, whatever its class overrides.
  func formatNatively(_ value: Value, _ spec: Value) throws(Raised) -> Value {
    guard spec.isKind(.string) else {
      throw raise(.typeError, "__format__() argument must be str, not \(className(of: spec))")
    }
    let specification = TextView(spec.reference)
    if specification.count == 0 {
      if value.isKind(.string) { return unchanged(value.reference) }
      return try str(value)
    }
    if value.isKind(.string) { return try formatText(value.reference, specification, spec) }
    let integer = plainInteger(value)
    if !integer.isUndefined {
      let parsed = try parse(specification, .integer, value, spec)
      if integer.isSmall {
        return makeString(
          try formatting { () throws(FormattingError) in try parsed.format(integer: integer.small) })
      }
      let big = bigInteger(integer) ?? 0
      if parsed.isDecimal { try checkDigits(big) }
      return makeString(try formatting { () throws(FormattingError) in try parsed.format(integer: big) })
    }
    if let double = floatValue(value) {
      let parsed = try parse(specification, .float, value, spec)
      return makeString(try formatting { () throws(FormattingError) in try parsed.format(float: double) })
    }
    if value.isKind(.complex) {
      let parsed = try parse(specification, .complex, value, spec)
      let number = value.reference.of(ComplexObject.self).pointee
      return makeString(
        try formatting { () throws(FormattingError) in
          try parsed.format(real: number.real, imaginary: number.imaginary)
        })
    }
    throw raise(.typeError, "unsupported format string passed to \(className(of: value)).__format__")
  }

  private func parse(
    _ view: TextView, _ subject: FormatSpecification.Subject, _ value: Value, _ text: Value
  ) throws(Raised) -> FormatSpecification {
    // What is remembered names the class in its refusals, and bool shares all else with int.
    guard text.reference.header & ObjectFlags.interned != 0, !value.isBool, !isUserObject(value) else {
      return try parse(view, subject, value)
    }
    // Interned strings live for good, so an address stands for the text.
    let place = Int(truncatingIfNeeded: text.bits >> 4) & (Interpreter.specificationCacheSize - 1)
    if let known = specifications[place], known.text == text, known.subject == subject { return known.parsed }
    let parsed = try parse(view, subject, value)
    specifications[place] = KnownSpecification(text: text, subject: subject, parsed: parsed)
    return parsed
  }

  private func parse(
    _ view: TextView, _ subject: FormatSpecification.Subject, _ value: Value
  ) throws(Raised) -> FormatSpecification {
    let name = className(of: value)
    if view.isWide {
      return try formatting { () throws(FormattingError) in
        try FormatSpecification(view.wordBuffer, for: subject, typeName: name)
      }
    }
    return try formatting { () throws(FormattingError) in
      try FormatSpecification(view.byteBuffer, for: subject, typeName: name)
    }
  }

  private func formatText(
    _ string: Reference, _ specification: TextView, _ spec: Value
  ) throws(Raised) -> Value {
    let parsed = try parse(specification, .string, Value(string), spec)
    let count = string.asString.pointee.count
    let layout = try formatting { () throws(FormattingError) in try parsed.stringLayout(length: count) }
    if layout.left == 0, layout.right == 0 { return piece(of: string, 0, layout.length) }
    let kept = piece(of: string, 0, layout.length)
    return try padded(kept.reference, left: layout.left, right: layout.right, fill: layout.fill)
  }

  // MARK: str.format

  func installFormatting() {
    installObjectFormat()
    defineText(.str, "format", "self, /, *args, **kwargs") {
      (interpreter, receiver, arguments) throws(Raised) in
      let source = FieldSource(
        count: arguments.restCount, argument: { arguments.rest($0) }, mapping: arguments[1],
        takesNumbers: true)
      return try interpreter.format(template: receiver, source)
    }
    defineText(.str, "format_map", "self, mapping, /") { (interpreter, receiver, arguments) throws(Raised) in
      let source = FieldSource(
        count: 0, argument: { _ in .undefined }, mapping: arguments[1], takesNumbers: false)
      return try interpreter.format(template: receiver, source)
    }
  }

  /// `object.__format__`, which knows only the empty specification.
  private func installObjectFormat() {
    defineWrapper(.object, "__format__", "self, format_spec, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.formatNatively(arguments[0], arguments[1])
    }
  }

  /// Where the fields of a template get their values.
  struct FieldSource {
    let count: Int
    let argument: (Int) -> Value
    let mapping: Value
    let takesNumbers: Bool
  }

  private func format(template: Reference, _ source: FieldSource) throws(Raised) -> Value {
    let plain = try formatPlainly(template: template, source)
    if !plain.isUndefined { return plain }
    let points = TextView(template).points
    var builder = TextBuilder()
    var numbering = FieldNumbering()
    try render(points, 0..<points.count, FormatTemplate.maximumDepth, &numbering, source, into: &builder)
    return builder.string(self)
  }

  private func render(
    _ points: [UInt32], _ range: Range<Int>, _ depth: Int, _ numbering: inout FieldNumbering,
    _ source: FieldSource, into builder: inout TextBuilder
  ) throws(Raised) {
    if depth <= 0 { throw raiseFormatting(FormatTemplate.tooDeep) }
    var template = FormatTemplate(points, range: range)
    while let piece = try formatting({ () throws(FormattingError) in try template.next() }) {
      builder.append(points, piece.literal)
      guard let field = piece.field else { continue }
      var value = try self.value(of: field.name, points, &numbering, source)
      if let conversion = field.conversion {
        switch conversion {
        case 0x72: value = try representation(value)
        case 0x73: value = try str(value)
        case 0x61: value = try ascii(value)
        default: throw raiseFormatting(FormatTemplate.unknownConversion(conversion))
        }
      }
      var specification = emptyString
      if field.specificationHasFields {
        var inner = TextBuilder()
        try render(points, field.specification, depth - 1, &numbering, source, into: &inner)
        specification = inner.string(self)
      } else if !field.specification.isEmpty {
        specification = makeString(codePoints: Array(points[field.specification]))
      }
      let text = try formatValue(value, specification)
      builder.append(TextView(text.reference))
    }
  }

  private func value(
    of name: Range<Int>, _ points: [UInt32], _ numbering: inout FieldNumbering, _ source: FieldSource
  ) throws(Raised) -> Value {
    var path = try formatting { () throws(FormattingError) in try FieldPath(points, range: name) }
    let first = path.first
    var value: Value
    if let index = try formatting({ () throws(FormattingError) in try numbering.index(of: first) }) {
      guard source.takesNumbers else {
        throw raise(.valueError, "Format string contains positional fields")
      }
      guard index < source.count else {
        throw raise(.indexError, "Replacement index \(index) out of range for positional args tuple")
      }
      value = source.argument(index)
    } else if case .name(let range) = first {
      let key = makeString(codePoints: Array(points[range]))
      if source.takesNumbers {
        value = source.mapping.isKind(.dict) ? try dictGet(source.mapping.reference, key) : .undefined
        if value.isUndefined { throw raiseKeyError(key) }
      } else {
        value = try getItem(source.mapping, key)
      }
    } else {
      value = .none
    }
    while let step = try formatting({ () throws(FormattingError) in try path.next() }) {
      switch step {
      case .attribute(let range):
        value = try getAttribute(value, intern(makeString(codePoints: Array(points[range]))))
      case .index(let index): value = try getItem(value, makeInteger(index))
      case .key(let range): value = try getItem(value, makeString(codePoints: Array(points[range])))
      }
    }
    return value
  }
}
