// The % operator of str, bytes and bytearray.

import BigInt

/// Hands out the right operand of `%` value by value, or by key where it is a mapping.
private struct PercentArguments {
  /// The whole right operand: a tuple whose items are taken in turn, or one value.
  private let operand: Value
  private let mapping: Value
  private var current: Value
  private let tupleCount: Int
  private var position = 0
  /// A single value, or one looked up by key, can be taken once.
  private var isTaken = false

  init(_ operand: Value, isMapping: Bool) {
    self.operand = operand
    current = operand
    tupleCount = operand.isKind(.tuple) ? operand.reference.asTuple.pointee.count : -1
    mapping = isMapping ? operand : .undefined
  }

  private var usesTuple: Bool { tupleCount >= 0 }

  var hasMapping: Bool { !mapping.isUndefined }
  /// Whether values are left that no conversion took; a mapping may have any number of them.
  var isLeftOver: Bool { hasMapping ? false : usesTuple ? position < tupleCount : !isTaken }

  mutating func select(_ key: Value, _ interpreter: Interpreter) throws(Raised) {
    current = try interpreter.getItem(mapping, key)
    isTaken = false
  }

  mutating func next(_ interpreter: Interpreter) throws(Raised) -> Value {
    if usesTuple {
      if position < tupleCount {
        position += 1
        return operand.reference.asTuple.items[position - 1]
      }
    } else if !isTaken {
      isTaken = true
      return current
    }
    throw interpreter.raise(.typeError, "not enough arguments for format string")
  }
}

extension Interpreter {
  /// `template % arguments` for a string.
  func formatPercent(_ template: Value, _ arguments: Value) throws(Raised) -> Value {
    guard template.isKind(.string) else { return .notImplemented }
    let plain = plainlyFilled(template.reference, arguments)
    if !plain.isUndefined { return plain }
    return try applyPercent(template.reference, arguments, .string).string(self)
  }

  /// `template % arguments` for bytes or a bytearray.
  func formatPercentBytes(_ template: Value, _ arguments: Value) throws(Raised) -> Value {
    guard template.isKind(.bytes) || template.isKind(.bytearray) else { return .notImplemented }
    return try applyPercent(template.reference, arguments, .bytes).text(self, like: template.reference)
  }

  private func applyPercent(
    _ template: Reference, _ operand: Value, _ kind: PercentTemplate.Kind
  ) throws(Raised) -> TextBuilder {
    let points = TextView(template).points
    var builder = TextBuilder()
    var reader = PercentTemplate(points, kind: kind)
    var arguments = PercentArguments(operand, isMapping: isPercentMapping(operand, kind))
    while let piece = reader.next() {
      switch piece {
      case .literal(let range): builder.append(points, range)
      case .conversion(var conversion):
        if conversion.usesMapping {
          guard arguments.hasMapping else { throw raise(.typeError, "format requires a mapping") }
          guard let range = conversion.key else {
            throw raiseFormatting(conversion.failure ?? FormattingError(.valueError, "incomplete format key"))
          }
          let key: Value
          if kind == .string {
            key = makeString(codePoints: Array(points[range]))
          } else {
            key = makeBytes(points[range].map { UInt8(truncatingIfNeeded: $0) })
          }
          try arguments.select(key, self)
        }
        if conversion.width == .argument {
          conversion.setWidth(try starArgument(&arguments))
        }
        if conversion.precision == .argument {
          let value = try starArgument(&arguments)
          try formatting { () throws(FormattingError) in try conversion.setPrecision(value) }
        }
        if let failure = conversion.failure { throw raiseFormatting(failure) }
        let value = try arguments.next(self)
        try convert(value, conversion, kind, into: &builder)
      }
    }
    if arguments.isLeftOver {
      throw raise(
        .typeError,
        kind == .string
          ? "not all arguments converted during string formatting"
          : "not all arguments converted during bytes formatting")
    }
    return builder
  }

  /// Anything with items counts as a mapping, except a tuple and the kind of text that is formatted.
  private func isPercentMapping(_ operand: Value, _ kind: PercentTemplate.Kind) -> Bool {
    guard operand.isReference else { return false }
    switch operand.reference.kind {
    case .tuple: return false
    case .dict, .list, .range, .mappingProxy: return true
    case .string: return kind == .bytes
    case .bytes, .bytearray: return kind == .string
    case .classObject: return false
    default:
      return isUserObject(operand) && !classLookup(classOf(operand), names[.getitem]).isUndefined
    }
  }

  private func starArgument(_ arguments: inout PercentArguments) throws(Raised) -> Int {
    let value = plainInteger(try arguments.next(self))
    guard !value.isUndefined else { throw raise(.typeError, "* wants int") }
    if value.isSmall { return value.small }
    guard let number = bigInteger(value).flatMap({ Int(exactly: $0) }) else {
      throw raise(.overflowError, "Python int too large to convert to C ssize_t")
    }
    return number
  }

  private func convert(
    _ value: Value, _ conversion: PercentConversion, _ kind: PercentTemplate.Kind,
    into builder: inout TextBuilder
  ) throws(Raised) {
    let category = try formatting { () throws(FormattingError) in try conversion.category(kind) }
    switch category {
    case .text:
      let text = kind == .string ? try str(value) : try percentBytes(value)
      try append(text, conversion, into: &builder)
    case .representation:
      try append(kind == .string ? try representation(value) : try ascii(value), conversion, into: &builder)
    case .asciiRepresentation: try append(try ascii(value), conversion, into: &builder)
    case .decimal:
      let integer = try percentInteger(value, conversion, isBinary: false)
      if !integer.isSmall, let big = bigInteger(integer) { try checkDigits(big) }
      try appendInteger(integer, conversion, into: &builder)
    case .binary:
      try appendInteger(try percentInteger(value, conversion, isBinary: true), conversion, into: &builder)
    case .float:
      let number = try percentDouble(value, kind)
      builder.append(
        ascii: try formatting { () throws(FormattingError) in try conversion.format(float: number) })
    case .character: try appendCharacter(value, conversion, kind, into: &builder)
    }
  }

  private func append(
    _ text: Value, _ conversion: PercentConversion, into builder: inout TextBuilder
  ) throws(Raised) {
    let view = TextView(text.reference)
    let layout = try formatting { () throws(FormattingError) in
      try conversion.stringLayout(length: view.count)
    }
    builder.append(layout.fill, times: layout.left)
    builder.append(view, from: 0, to: layout.length)
    builder.append(layout.fill, times: layout.right)
  }

  private func appendInteger(
    _ integer: Value, _ conversion: PercentConversion, into builder: inout TextBuilder
  ) throws(Raised) {
    if integer.isSmall {
      builder.append(
        ascii: try formatting { () throws(FormattingError) in try conversion.format(integer: integer.small) })
    } else {
      let big = bigInteger(integer) ?? 0
      builder.append(
        ascii: try formatting { () throws(FormattingError) in try conversion.format(integer: big) })
    }
  }

  private func appendCharacter(
    _ value: Value, _ conversion: PercentConversion, _ kind: PercentTemplate.Kind,
    into builder: inout TextBuilder
  ) throws(Raised) {
    let point: UInt32
    let isText = kind == .string ? value.isKind(.string) : value.isKind(.bytes) || value.isKind(.bytearray)
    if isText, TextView(value.reference).count == 1 {
      point = TextView(value.reference)[0]
    } else {
      guard !isText, isIndex(value) else {
        throw raise(
          .typeError,
          kind == .string
            ? "%c requires int or char" : "%c requires an integer in range(256) or a single byte")
      }
      let integer = try index(value)
      let number = integer.isSmall ? integer.small : nil
      point = try formatting { () throws(FormattingError) in try PercentConversion.character(number, kind) }
    }
    let layout = try formatting { () throws(FormattingError) in try conversion.stringLayout(length: 1) }
    builder.append(layout.fill, times: layout.left)
    builder.append(point)
    builder.append(layout.fill, times: layout.right)
  }

  // MARK: Numbers

  /// The integer that `%d` and kin show.
  private func percentInteger(
    _ value: Value, _ conversion: PercentConversion, isBinary: Bool
  ) throws(Raised) -> Value {
    let plain = plainInteger(value)
    if !plain.isUndefined { return plain }
    let required = raiseFormattingLazily(conversion, value)
    if isBinary {
      if isIndex(value) { return try index(value) }
      throw required()
    }
    if let double = floatValue(value) {
      if double.isNaN { throw raise(.valueError, "cannot convert float NaN to integer") }
      if double.isInfinite { throw raise(.overflowError, "cannot convert float infinity to integer") }
      if let small = Int(exactly: double.rounded(.towardZero)) { return makeInteger(small) }
      return makeInteger(BigInt(double.rounded(.towardZero)))
    }
    for name in [CommonNames.Name.int, .index, .trunc] {
      if value.isKind(.string) || value.isKind(.complex) { break }
      let method = try userMethod(value, name)
      if method.isUndefined { continue }
      let result = plainInteger(try call(method, []))
      if !result.isUndefined { return result }
      throw raise(.typeError, "\(name.rawValue) returned non-int (type \(className(of: value)))")
    }
    throw required()
  }

  private func raiseFormattingLazily(_ conversion: PercentConversion, _ value: Value) -> () -> Raised {
    { self.raiseFormatting(conversion.numberRequired(typeName: self.className(of: value))) }
  }

  /// The number that `%f` and kin show.
  private func percentDouble(_ value: Value, _ kind: PercentTemplate.Kind) throws(Raised) -> Double {
    if let double = floatValue(value) { return double }
    var integer = plainInteger(value)
    if integer.isUndefined, value.isReference, !value.isKind(.string), !value.isKind(.complex) {
      let method = try userMethod(value, .float)
      if !method.isUndefined {
        let result = try call(method, [])
        if let double = floatValue(result) { return double }
        throw raise(
          .typeError,
          "\(className(of: value)).__float__ returned non-float (type \(className(of: result)))")
      }
      if isIndex(value) { integer = try index(value) }
    }
    if integer.isSmall { return Double(integer.small) }
    if let big = bigInteger(integer) {
      guard let double = FloatFormatting.nearestDouble(big) else {
        throw raise(.overflowError, "int too large to convert to float")
      }
      return double
    }
    throw raise(
      .typeError,
      kind == .string
        ? "must be real number, not \(className(of: value))"
        : "float argument required, not \(className(of: value))")
  }

  /// The bytes that `%s` and `%b` of a bytes template show.
  private func percentBytes(_ value: Value) throws(Raised) -> Value {
    if value.isKind(.bytes) || value.isKind(.bytearray) { return value }
    if value.isReference, !value.isKind(.string) {
      let method = try userMethod(value, .bytes)
      if !method.isUndefined {
        let result = try call(method, [])
        if result.isKind(.bytes) { return result }
        throw raise(.typeError, "__bytes__ returned non-bytes (type \(className(of: result)))")
      }
    }
    throw raise(
      .typeError,
      "%b requires a bytes-like object, or an object that implements __bytes__, not '\(className(of: value))'"
    )
  }
}
