// `template % values` as programs mostly write it: ASCII templates with %d, %s, %x and %f, and values of the plain
// built-in types. Everything else, errors too, takes the general way (StringPercent.swift).
// Unsafe pointers are used here; no Python code runs meanwhile.

extension Interpreter {
  /// More pieces than these take the general way.
  private static let mostPercentPieces = 32

  /// The filled template, undefined where it takes the general way.
  func plainlyFilled(_ template: Reference, _ operand: Value) -> Value {
    guard template.asString.pointee.isASCII else { return .undefined }
    return withUnsafeTemporaryAllocation(of: Value.self, capacity: Interpreter.mostPercentPieces) { pieces in
      guard let pieces = pieces.baseAddress else { return .undefined }
      var single = operand
      return withUnsafeMutablePointer(to: &single) { single in
        let isTuple = operand.isKind(.tuple)
        guard !isTuple || !operand.reference.isUserClass else { return .undefined }
        let values = isTuple ? operand.reference.asTuple.items : single
        let count = isTuple ? operand.reference.asTuple.pointee.count : 1
        return fill(template, values, count, pieces)
      }
    }
  }

  private func fill(
    _ template: Reference, _ values: UnsafeMutablePointer<Value>, _ valueCount: Int,
    _ pieces: UnsafeMutablePointer<Value>
  ) -> Value {
    let bytes = template.asString.bytes
    let end = template.asString.pointee.count
    var pieceCount = 0
    var taken = 0
    var literal = 0
    var index = 0
    while index < end {
      guard bytes[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      guard pieceCount + 3 < Interpreter.mostPercentPieces, taken < valueCount else { return .undefined }
      if index > literal {
        pieces[pieceCount] = substring(template, from: literal, to: index)
        pieceCount += 1
      }
      index += 1
      let piece = conversion(bytes, &index, end, values[taken])
      if piece.isUndefined { return .undefined }
      pieces[pieceCount] = piece
      pieceCount += 1
      taken += 1
      literal = index
    }
    guard taken == valueCount, pieceCount > 0 else { return .undefined }
    if end > literal {
      pieces[pieceCount] = substring(template, from: literal, to: end)
      pieceCount += 1
    }
    return joinStrings(pieces, pieceCount)
  }

  /// A value as the conversion behind a `%` shows it, undefined where that is none of the plain ones.
  private func conversion(
    _ bytes: UnsafeMutablePointer<UInt8>, _ index: inout Int, _ end: Int, _ value: Value
  ) -> Value {
    var format = PlainFormat(.text)
    flags: while index < end {
      switch bytes[index] {
      case UInt8(ascii: "-"): format.alignment = .left
      case UInt8(ascii: "+"): format.sign = UInt8(ascii: "+")
      case UInt8(ascii: "0"):
        if format.alignment == .right {
          format.alignment = .afterSign
          format.fill = UInt8(ascii: "0")
        }
      default: break flags
      }
      index += 1
    }
    // `-` after `0` leaves no zeros behind the digits.
    if format.alignment == .left { format.fill = UInt8(ascii: " ") }
    func number() -> Int {
      var number = 0
      while index < end, bytes[index] &- 0x30 < 10, number <= PlainFormat.widest {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      return number
    }
    format.width = number()
    var precision: Int?
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      precision = number()
    }
    guard index < end, format.width <= PlainFormat.widest else { return .undefined }
    index += 1
    switch bytes[index - 1] {
    case UInt8(ascii: "d"), UInt8(ascii: "i"): format.presentation = .digits(bits: 0, uppercase: false)
    case UInt8(ascii: "x"): format.presentation = .digits(bits: 4, uppercase: false)
    case UInt8(ascii: "f"):
      format.presentation = .fixed
      format.precision = precision ?? 6
      return plainlyFormatted(value, as: format)
    case UInt8(ascii: "s"):
      guard format.fill == UInt8(ascii: " "), format.sign == 0 else { return .undefined }
      format.precision = precision ?? Int.max
      return plainlyFormatted(value.isSmall ? decimal(value.small) : value, as: format)
    default: return .undefined
    }
    return precision == nil ? plainlyFormatted(value, as: format) : .undefined
  }
}
