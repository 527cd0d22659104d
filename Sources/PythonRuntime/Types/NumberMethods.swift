// Conversions between numbers; constructors and methods of `int` and `bool`; rounding.

import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {

  // MARK: Conversions

  /// The double that an object stands for, through `__float__` or `__index__` if need be.
  public func double(of value: Value) throws(Raised) -> Double {
    if let number = number(value) {
      if case .complex = number { throw raise(.typeError, "must be real number, not complex") }
      return try doubleValue(number)
    }
    if isUserObject(value) || value.isKind(.foreign) {
      let method = try lookupSpecial(value, .float)
      if !method.isUndefined {
        let result = try call(method, [])
        guard let double = floatValue(result) else {
          throw raise(
            .typeError, "\(className(of: value)).__float__ returned non-float (type \(className(of: result)))"
          )
        }
        return double
      }
      let index = try indexOrUndefined(value)
      if !index.isUndefined { return try double(of: index) }
    }
    throw raise(.typeError, "must be real number, not \(className(of: value))")
  }

  func installNumbers() {
    installInteger()
    installFloat()
    installComplex()
    defineNew(.bool, "x=False, /") { (interpreter, arguments) throws(Raised) in
      arguments[1].isUndefined ? .false : Value(try interpreter.truth(arguments[1]))
    }
  }

  private func integer(fromText points: [UInt32], base: Int, shown: Value) throws(Raised) -> Value {
    if base == 10, maximumDigits == 0 || points.count <= maximumDigits,
      let wide = try wideInteger(fromDigits: points)
    {
      return wide
    }
    switch NumberParsing.integer(points, base: base, digitLimit: maximumDigits) {
    case .small(let integer): return makeInteger(integer)
    case .big(let integer): return makeInteger(integer)
    case .tooManyDigits(let count):
      throw raise(
        .valueError,
        "Exceeds the limit (\(maximumDigits) digits) for integer string conversion: value has \(count) digits; use sys.set_int_max_str_digits() to increase the limit"
      )
    case .invalid:
      // As in CPython, 200 characters of it are shown.
      var literal = text(try representation(shown))
      if literal.utf8.count > 200 {
        literal = String(String.UnicodeScalarView(literal.unicodeScalars.prefix(200)))
      }
      throw raise(.valueError, "invalid literal for int() with base \(base): \(literal)")
    }
  }

  /// `int(value)`.
  func integer(from value: Value) throws(Raised) -> Value {
    if isUserObject(value) {
      let method = try lookupSpecial(value, .int)
      if !method.isUndefined, isOverride(classLookup(classOf(value), names[.int])),
        !value.isKind(.integerInstance)
      {
        let returned = try call(method, [])
        let result = plainInteger(returned)
        if result.isUndefined {
          throw raise(.typeError, "__int__ returned non-int (type \(className(of: returned)))")
        }
        return result
      }
    }
    switch number(value) {
    case .small(let integer): return makeInteger(integer)
    case .big(let integer): return makeInteger(integer)
    case .float(let double):
      if double.isNaN { throw raise(.valueError, "cannot convert float NaN to integer") }
      if double.isInfinite { throw raise(.overflowError, "cannot convert float infinity to integer") }
      let whole = double.rounded(.towardZero)
      return Int(exactly: whole).map { makeInteger($0) } ?? makeInteger(BigInt(whole))
    case .complex, nil: break
    }
    if value.isKind(.string) { return try integer(fromText: codePoints(value), base: 10, shown: value) }
    if let bytes = bytes(of: value) {
      return try integer(fromText: bytes.map(UInt32.init), base: 10, shown: makeBytes(bytes))
    }
    let index = try indexOrUndefined(value)
    if !index.isUndefined { return index }
    if isUserObject(value) {
      let method = try lookupSpecial(value, .trunc)
      if !method.isUndefined {
        let result = try call(method, [])
        return try self.index(result)
      }
    }
    throw raise(
      .typeError,
      "int() argument must be a string, a bytes-like object or a real number, not '\(className(of: value))'")
  }

  private func installInteger() {
    defineNew(.int, "x=0, /, base=10") { (interpreter, arguments) throws(Raised) in
      let result: Value
      if arguments[2].isUndefined {
        result = arguments[1].isUndefined ? Value(small: 0) : try interpreter.integer(from: arguments[1])
      } else {
        let base = try interpreter.indexInt(arguments[2])
        guard base == 0 || (base >= 2 && base <= 36) else {
          throw interpreter.raise(.valueError, "int() base must be >= 2 and <= 36, or 0")
        }
        if arguments[1].isKind(.string) {
          result = try interpreter.integer(
            fromText: interpreter.codePoints(arguments[1]), base: base, shown: arguments[1])
        } else if let bytes = interpreter.bytes(of: arguments[1]) {
          result = try interpreter.integer(
            fromText: bytes.map(UInt32.init), base: base, shown: interpreter.makeBytes(bytes))
        } else {
          throw interpreter.raise(
            .typeError,
            arguments[1].isUndefined
              ? "int() missing string argument" : "int() can't convert non-string with explicit base")
        }
      }
      return interpreter.subclassed(result, as: arguments[0])
    }
    define(.int, "bit_length", "self, /") { (interpreter, arguments) throws(Raised) in
      Value(small: (interpreter.bigInteger(arguments[0]) ?? 0).magnitude.bitWidth)
    }
    define(.int, "bit_count", "self, /") { (interpreter, arguments) throws(Raised) in
      Value(
        small: (interpreter.bigInteger(arguments[0]) ?? 0).magnitude.words.reduce(0) {
          $0 + $1.nonzeroBitCount
        })
    }
    for name in ["conjugate", "__int__", "__index__", "__trunc__", "__floor__", "__ceil__"] {
      define(.int, name, "self, /") { (interpreter, arguments) throws(Raised) in
        interpreter.plainInteger(arguments[0])
      }
    }
    define(.int, "__float__", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeFloat(try interpreter.double(of: interpreter.plainInteger(arguments[0])))
    }
    define(.int, "__round__", "self, ndigits=None, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.roundInteger(interpreter.plainInteger(arguments[0]), arguments[1])
    }
    define(.int, "as_integer_ratio", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeTuple([interpreter.plainInteger(arguments[0]), Value(small: 1)])
    }
    define(.int, "to_bytes", "self, length=1, byteorder='big', *, signed=False") {
      (interpreter, arguments) throws(Raised) in
      try interpreter.integerBytes(arguments)
    }
    defineClassMethod(.int, "from_bytes", "cls, bytes, byteorder='big', *, signed=False") {
      (interpreter, arguments) throws(Raised) in
      if arguments[1].isKind(.string) {
        throw interpreter.raise(
          .typeError, "cannot convert '\(interpreter.className(of: arguments[1]))' object to bytes")
      }
      var bytes: [UInt8]
      if let own = interpreter.bytes(of: arguments[1]) {
        bytes = own
      } else {
        bytes = try interpreter.byteValues(arguments[1])
      }
      if try !interpreter.isBigEndian(arguments[2]) { bytes.reverse() }
      var result = bytes.reduce(into: BigInt(0)) { $0 = $0 << 8 + BigInt($1) }
      let isSigned = arguments[3].isUndefined ? false : try interpreter.truth(arguments[3])
      if isSigned, let first = bytes.first, first >= 128 { result -= BigInt(1) << (bytes.count * 8) }
      return try interpreter.converted(interpreter.makeInteger(result), arguments[0])
    }
    for (name, part) in [("real", true), ("numerator", true), ("imag", false), ("denominator", false)] {
      defineGetter(.int, name) { (interpreter, value) throws(Raised) in
        part ? interpreter.plainInteger(value) : Value(small: name == "denominator" ? 1 : 0)
      }
    }
    for cls in [BuiltinClass.int, .float, .complex] {
      define(cls, "__abs__", "self, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.absolute(arguments[0])
      }
    }
    for cls in [BuiltinClass.int, .float] {
      define(cls, "__divmod__", "self, other, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.divmod(arguments[0], arguments[1])
      }
    }
  }

  private func converted(_ value: Value, _ cls: Value) throws(Raised) -> Value {
    cls.reference == classOf(.int) ? value : try call(cls, value)
  }

  private func byteValues(_ value: Value) throws(Raised) -> [UInt8] {
    var result: [UInt8] = []
    try forEach(value) { (item) throws(Raised) in
      let byte = try indexInt(item)
      guard byte >= 0, byte < 256 else { throw raise(.valueError, "bytes must be in range(0, 256)") }
      result.append(UInt8(byte))
    }
    return result
  }

  private func isBigEndian(_ order: Value) throws(Raised) -> Bool {
    if order.isUndefined { return true }
    guard order.isKind(.string) else {
      throw raise(
        .typeError, "to_bytes() argument 'byteorder' must be str, not \(className(of: order))")
    }
    guard ["big", "little"].contains(text(order)) else {
      throw raise(.valueError, "byteorder must be either 'little' or 'big'")
    }
    return text(order) == "big"
  }

  private func integerBytes(_ arguments: Arguments) throws(Raised) -> Value {
    let length = arguments[1].isUndefined ? 1 : try indexInt(arguments[1])
    if length < 0 { throw raise(.valueError, "length argument must be non-negative") }
    try checkTextSize(length)
    let isSigned = arguments[3].isUndefined ? false : try truth(arguments[3])
    var integer = bigInteger(arguments[0]) ?? 0
    if integer.sign == .minus {
      guard isSigned else { throw raise(.overflowError, "can't convert negative int to unsigned") }
      guard integer >= -(BigInt(1) << max(length * 8 - 1, 0)) else {
        throw raise(.overflowError, "int too big to convert")
      }
      integer += BigInt(1) << (length * 8)
    } else if integer >= BigInt(1) << max(isSigned ? length * 8 - 1 : length * 8, 0) {
      throw raise(.overflowError, "int too big to convert")
    }
    var bytes = [UInt8](repeating: 0, count: length)
    for (index, word) in integer.magnitude.words.enumerated() {
      for offset in 0..<8 where index * 8 + offset < length {
        bytes[length - 1 - index * 8 - offset] = UInt8(truncatingIfNeeded: word >> UInt(offset * 8))
      }
    }
    return makeBytes(try isBigEndian(arguments[2]) ? bytes : bytes.reversed())
  }

  func roundInteger(_ integer: Value, _ digits: Value) throws(Raised) -> Value {
    if digits.isUndefined || digits.isNone { return integer }
    let count = try indexInt(digits)
    guard count < 0, let value = bigInteger(integer) else { return integer }
    if -count > value.magnitude.bitWidth { return Value(small: 0) }
    let unit = BigInt(10).power(-count)
    let (quotient, remainder) = Interpreter.floorDivide(value, unit)
    let twice = remainder * 2
    let up = twice > unit || (twice == unit && quotient & 1 == 1)
    return makeInteger((up ? quotient + 1 : quotient) * unit)
  }

  func absolute(_ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .small(let integer): return makeInteger(abs(integer))
    case .big(let integer): return makeInteger(BigInt(integer.magnitude))
    case .float(let double): return makeFloat(abs(double))
    case .complex(let real, let imaginary): return makeFloat(hypot(real, imaginary))
    case nil: throw raise(.typeError, "bad operand type for abs(): '\(className(of: value))'")
    }
  }

  /// `divmod(left, right)` on numbers; NotImplemented for others.
  func divmod(_ left: Value, _ right: Value) throws(Raised) -> Value {
    guard let first = number(left), let second = number(right), !left.isKind(.complex),
      !right.isKind(.complex)
    else { return .notImplemented }
    if case .float = first { return try floatPair(first, second) }
    if case .float = second { return try floatPair(first, second) }
    let (one, other) = (plainInteger(left), plainInteger(right))
    if one.isUndefined || other.isUndefined { return .notImplemented }
    let quotient = try arithmetic(.floorDivide, one, other)
    return makeTuple([quotient, try arithmetic(.subtract, one, arithmetic(.multiply, quotient, other))])
  }

  private func floatPair(_ left: Number, _ right: Number) throws(Raised) -> Value {
    let divisor = try doubleValue(right)
    if divisor == 0 { throw raise(.zeroDivisionError, "float divmod()") }
    let (quotient, remainder) = Interpreter.floatDivmod(try doubleValue(left), divisor)
    return makeTuple([makeFloat(quotient), makeFloat(remainder)])
  }
}
