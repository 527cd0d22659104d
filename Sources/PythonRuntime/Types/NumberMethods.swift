// Comparison, hashing and text of numbers; constructors and methods of `int`, `float`, `complex` and `bool`.

import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  // MARK: What the operators use

  func numberTruth(_ value: Value) -> Bool? {
    switch number(value) {
    case .small(let integer): integer != 0
    case .big: true
    case .float(let double): double != 0
    case .complex(let real, let imaginary): real != 0 || imaginary != 0
    case nil: nil
    }
  }

  func numberUnary(_ operation: Operation, _ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .small(let integer):
      return makeInteger(operation == .negative ? -integer : operation == .invert ? ~integer : integer)
    case .big(let integer):
      return makeInteger(operation == .negative ? -integer : operation == .invert ? -integer - 1 : integer)
    case .float(let double):
      if operation == .invert { return .undefined }
      return makeFloat(operation == .negative ? -double : double)
    case .complex(let real, let imaginary):
      if operation == .invert { return .undefined }
      return operation == .negative ? makeComplex(-real, -imaginary) : makeComplex(real, imaginary)
    case nil: return .undefined
    }
  }

  func compareNumbers(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    guard let first = number(left), let second = number(right) else { return .undefined }
    switch (first, second) {
    case (.complex(let a, let b), .complex(let c, let d)): return complexEquality(operation, a == c && b == d)
    case (.complex(let real, let imaginary), _):
      return complexEquality(operation, imaginary == 0 && equalsFloat(second, real))
    case (_, .complex(let real, let imaginary)):
      return complexEquality(operation, imaginary == 0 && equalsFloat(first, real))
    case (.small(let one), .small(let other)):
      return outcome(operation, one < other ? -1 : one > other ? 1 : 0)
    case (.float(let one), .float(let other)): return floatOutcome(operation, one, other)
    case (.small(let one), .float(let other)) where abs(one) <= 1 << 53:
      return floatOutcome(operation, Double(one), other)
    case (.float(let one), .small(let other)) where abs(other) <= 1 << 53:
      return floatOutcome(operation, one, Double(other))
    case (.float(let one), _): return mixedOutcome(operation, one, bigInteger(right) ?? 0, floatIsLeft: true)
    case (_, .float(let other)):
      return mixedOutcome(operation, other, bigInteger(left) ?? 0, floatIsLeft: false)
    default:
      let one = bigInteger(left) ?? 0
      let other = bigInteger(right) ?? 0
      return outcome(operation, one < other ? -1 : one > other ? 1 : 0)
    }
  }

  private func equalsFloat(_ number: Number, _ double: Double) -> Bool {
    switch number {
    case .small(let integer): BigInt(exactly: double).map { $0 == BigInt(integer) } ?? false
    case .big(let integer): BigInt(exactly: double).map { $0 == integer } ?? false
    case .float(let other): other == double
    case .complex: false
    }
  }

  private func complexEquality(_ operation: Operation, _ isEqual: Bool) -> Value {
    operation == .equal ? Value(isEqual) : operation == .notEqual ? Value(!isEqual) : .undefined
  }

  private func outcome(_ operation: Operation, _ order: Int) -> Value {
    switch operation {
    case .equal: Value(order == 0)
    case .notEqual: Value(order != 0)
    case .less: Value(order < 0)
    case .lessOrEqual: Value(order <= 0)
    case .greater: Value(order > 0)
    default: Value(order >= 0)
    }
  }

  private func floatOutcome(_ operation: Operation, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .equal: Value(left == right)
    case .notEqual: Value(left != right)
    case .less: Value(left < right)
    case .lessOrEqual: Value(left <= right)
    case .greater: Value(left > right)
    default: Value(left >= right)
    }
  }

  /// Compares a float with a large integer exactly.
  private func mixedOutcome(_ operation: Operation, _ double: Double, _ integer: BigInt, floatIsLeft: Bool)
    -> Value
  {
    if double.isNaN { return Value(operation == .notEqual) }
    var order: Int
    if double.isInfinite {
      order = double > 0 ? 1 : -1
    } else {
      let whole = BigInt(double.rounded(.down))
      order = whole < integer ? -1 : whole > integer ? 1 : double > double.rounded(.down) ? 1 : 0
    }
    return outcome(operation, floatIsLeft ? order : -order)
  }

  // MARK: Hashing

  private static let hashModulus = (1 << 61) - 1

  /// Python's hash of numbers: equal numbers of different types hash alike. Source: Python reference, "Hashing of
  /// numeric types".
  func hashNumber(_ value: Value) -> Int? {
    switch number(value) {
    case .small(let integer):
      if integer >= 0, integer < Interpreter.hashModulus { return integer }
      if integer < 0, integer > -Interpreter.hashModulus { return integer == -1 ? -2 : integer }
      return hashBig(BigInt(integer))
    case .big(let integer): return hashBig(integer)
    case .float(let double): return hashFloat(double, value)
    case .complex(let real, let imaginary):
      let combined = hashFloat(real, value) &+ 1_000_003 &* hashFloat(imaginary, value)
      return combined == -1 ? -2 : combined
    case nil: return nil
    }
  }

  /// What a `__hash__` of a program returned, as a hash: cut to the machine's width only where it does not fit.
  func hashResult(_ integer: Value) -> Int {
    if integer.isSmall { return integer.small == -1 ? -2 : integer.small }
    guard case .big(let big) = number(integer) else { return hashNumber(integer) ?? 0 }
    return Int(exactly: big) ?? hashBig(big)
  }

  private func hashBig(_ integer: BigInt) -> Int {
    let remainder = Int(integer.magnitude % BigUInt(Interpreter.hashModulus))
    let hash = integer.sign == .minus ? -remainder : remainder
    return hash == -1 ? -2 : hash
  }

  private func hashFloat(_ double: Double, _ value: Value) -> Int {
    if double.isInfinite { return double > 0 ? 314159 : -314159 }
    if double.isNaN { return Int(truncatingIfNeeded: value.bits >> 4) }
    if double == double.rounded(), abs(double) < 1e18 {
      let integer = Int(double)
      if abs(integer) < Interpreter.hashModulus { return integer == -1 ? -2 : integer }
    }
    // Fold the mantissa into the modulus, 28 bits at a time, then turn by the exponent.
    var (mantissa, exponent) = (abs(double).significand / 2, Int(abs(double).exponent) + 1)
    if double == 0 { return 0 }
    var hash = 0
    while mantissa != 0 {
      hash = (hash << 28) & Interpreter.hashModulus | hash >> 33
      mantissa *= 268_435_456
      exponent -= 28
      let digit = Int(mantissa)
      mantissa -= Double(digit)
      hash += digit
      if hash >= Interpreter.hashModulus { hash -= Interpreter.hashModulus }
    }
    let turn = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61
    hash = (hash << turn) & Interpreter.hashModulus | hash >> (61 - turn)
    if double < 0 { hash = -hash }
    return hash == -1 ? -2 : hash
  }

  // MARK: Text

  func numberRepresentation(_ value: Value) throws(Raised) -> Value {
    switch number(value) {
    case .small(let integer): return makeString(ascii: IntegerFormatting.decimal(integer))
    case .big(let integer):
      // log10(2) bounds the digits before the conversion is made.
      if integer.magnitude.bitWidth > 14_200, maximumDigits > 0 {
        let digits = IntegerFormatting.decimal(integer)
        let count = digits.count - (integer.sign == .minus ? 1 : 0)
        if count > maximumDigits {
          throw raise(
            .valueError,
            "Exceeds the limit (\(maximumDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
          )
        }
        return makeString(ascii: digits)
      }
      return makeString(ascii: IntegerFormatting.decimal(integer))
    case .float(let double): return makeString(ascii: FloatFormatting.representation(double))
    case .complex(let real, let imaginary):
      return makeString(ascii: FloatFormatting.representation(real: real, imaginary: imaginary))
    case nil: return .undefined
    }
  }

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
    switch NumberParsing.integer(points, base: base, digitLimit: maximumDigits) {
    case .small(let integer): return makeInteger(integer)
    case .big(let integer): return makeInteger(integer)
    case .tooManyDigits(let count):
      throw raise(
        .valueError,
        "Exceeds the limit (\(maximumDigits) digits) for integer string conversion: value has \(count) digits; use sys.set_int_max_str_digits() to increase the limit"
      )
    case .invalid:
      throw raise(
        .valueError, "invalid literal for int() with base \(base): \(text(try representation(shown)))")
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
      return makeInteger(BigInt(double.rounded(.towardZero)))
    case .complex, nil: break
    }
    if value.isKind(.string) { return try integer(fromText: codePoints(value), base: 10, shown: value) }
    if let bytes = bytes(of: value) {
      return try integer(fromText: bytes.map(UInt32.init), base: 10, shown: value)
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
          result = try interpreter.integer(fromText: bytes.map(UInt32.init), base: base, shown: arguments[1])
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
    guard let first = number(left), let second = number(right) else { return .notImplemented }
    if case .float = first { return try floatPair(first, second) }
    if case .float = second { return try floatPair(first, second) }
    guard let one = bigInteger(left), let other = bigInteger(right) else { return .notImplemented }
    if other.isZero { throw raise(.zeroDivisionError, "integer division or modulo by zero") }
    let (quotient, remainder) = Interpreter.floorDivide(one, other)
    return makeTuple([makeInteger(quotient), makeInteger(remainder)])
  }

  private func floatPair(_ left: Number, _ right: Number) throws(Raised) -> Value {
    let divisor = try doubleValue(right)
    if divisor == 0 { throw raise(.zeroDivisionError, "float divmod()") }
    let (quotient, remainder) = Interpreter.floatDivmod(try doubleValue(left), divisor)
    return makeTuple([makeFloat(quotient), makeFloat(remainder)])
  }

  private func installFloat() {
    defineNew(.float, "x=0, /") { (interpreter, arguments) throws(Raised) in
      interpreter.subclassed(
        interpreter.makeFloat(arguments[1].isUndefined ? 0 : try interpreter.parseFloat(arguments[1])),
        as: arguments[0])
    }
    define(.float, "is_integer", "self, /") { (interpreter, arguments) throws(Raised) in
      let double = interpreter.floatValue(arguments[0]) ?? 0
      return Value(double.isFinite && double == double.rounded())
    }
    define(.float, "hex", "self, /") { (interpreter, arguments) throws(Raised) in
      interpreter.makeString(ascii: FloatFormatting.hexadecimal(interpreter.floatValue(arguments[0]) ?? 0))
    }
    defineClassMethod(.float, "fromhex", "cls, string, /") { (interpreter, arguments) throws(Raised) in
      do throws(FormattingError) {
        return interpreter.makeFloat(
          try FloatFormatting.parseHexadecimal(interpreter.codePoints(arguments[1])))
      } catch {
        throw interpreter.raise(error)
      }
    }
    define(.float, "as_integer_ratio", "self, /") { (interpreter, arguments) throws(Raised) in
      let double = interpreter.floatValue(arguments[0]) ?? 0
      guard let ratio = FloatFormatting.integerRatio(double) else {
        if double.isNaN { throw interpreter.raise(.valueError, "cannot convert NaN to integer ratio") }
        throw interpreter.raise(.overflowError, "cannot convert Infinity to integer ratio")
      }
      return interpreter.makeTuple([
        interpreter.makeInteger(ratio.numerator), interpreter.makeInteger(ratio.denominator),
      ])
    }
    for name in ["conjugate", "__float__"] {
      define(.float, name, "self, /") { (interpreter, arguments) throws(Raised) in
        interpreter.makeFloat(interpreter.floatValue(arguments[0]) ?? 0)
      }
    }
    for (name, rule) in [
      ("__int__", FloatingPointRoundingRule.towardZero), ("__trunc__", .towardZero), ("__floor__", .down),
      ("__ceil__", .up),
    ] {
      define(.float, name, "self, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.integer(
          from: interpreter.makeFloat((interpreter.floatValue(arguments[0]) ?? 0).rounded(rule)))
      }
    }
    define(.float, "__round__", "self, ndigits=None, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.roundFloat(interpreter.floatValue(arguments[0]) ?? 0, arguments[1])
    }
    defineGetter(.float, "real") { (interpreter, value) throws(Raised) in
      interpreter.makeFloat(interpreter.floatValue(value) ?? 0)
    }
    defineGetter(.float, "imag") { (interpreter, _) throws(Raised) in interpreter.makeFloat(0) }
  }

  func roundFloat(_ double: Double, _ digits: Value) throws(Raised) -> Value {
    if digits.isUndefined || digits.isNone {
      return try integer(from: makeFloat(double.rounded(.toNearestOrEven)))
    }
    do throws(FormattingError) {
      return makeFloat(try FloatFormatting.round(double, digits: try roundingDigits(digits)))
    } catch {
      throw raise(error)
    }
  }

  private func roundingDigits(_ digits: Value) throws(FormattingError) -> Int {
    guard let count = int(of: digits) else { return 0 }
    return count
  }

  /// Makes the exception that pure formatting code asked for.
  func raise(_ error: FormattingError) -> Raised {
    let exception: BuiltinException =
      switch error.kind {
      case .valueError: .valueError
      case .typeError: .typeError
      case .overflowError: .overflowError
      case .memoryError: .memoryError
      }
    return raise(exception, error.message)
  }

  func parseFloat(_ value: Value) throws(Raised) -> Double {
    if value.isKind(.string) {
      guard let double = NumberParsing.float(codePoints(value)) else {
        throw raise(.valueError, "could not convert string to float: \(text(try representation(value)))")
      }
      return double
    }
    if let bytes = bytes(of: value) {
      guard !bytes.contains(where: { $0 >= 128 }), let double = NumberParsing.float(bytes) else {
        throw raise(.valueError, "could not convert string to float: \(text(try representation(value)))")
      }
      return double
    }
    do throws(Raised) {
      return try double(of: value)
    } catch {
      let converts =
        !classLookup(classOf(value), names[.float]).isUndefined
        || !classLookup(classOf(value), names[.index]).isUndefined
      if isPending(.typeError), !isUserObject(value) || !converts {
        throw raise(
          .typeError, "float() argument must be a string or a real number, not '\(className(of: value))'")
      }
      throw error
    }
  }

  private func installComplex() {
    defineNew(.complex, "real=0, imag=0") { (interpreter, arguments) throws(Raised) in
      if arguments[1].isKind(.string) {
        guard arguments[2].isUndefined else {
          throw interpreter.raise(.typeError, "complex() can't take second arg if first is a string")
        }
        do throws(FormattingError) {
          let (real, imaginary) = try NumberParsing.complex(interpreter.codePoints(arguments[1]))
          return interpreter.makeComplex(real, imaginary)
        } catch {
          throw interpreter.raise(error)
        }
      }
      func parts(_ value: Value) throws(Raised) -> (Double, Double) {
        if value.isUndefined { return (0, 0) }
        if case .complex(let real, let imaginary) = interpreter.number(value) { return (real, imaginary) }
        if interpreter.isUserObject(value) {
          let method = try interpreter.lookupSpecial(value, .complex)
          if !method.isUndefined { return try parts(interpreter.call(method, [])) }
        }
        return (try interpreter.double(of: value), 0)
      }
      // What is no number at all is refused in words of the constructor's own.
      for index in [2, 1] where arguments[index].isReference && !interpreter.isUserObject(arguments[index]) {
        let isFirst = index == 1
        guard interpreter.number(arguments[index]) == nil else { continue }
        if !isFirst, arguments[2].isKind(.string) {
          throw interpreter.raise(.typeError, "complex() second arg can't be a string")
        }
        let name = interpreter.className(of: arguments[index])
        throw interpreter.raise(
          .typeError,
          isFirst
            ? "complex() first argument must be a string or a number, not '\(name)'"
            : "complex() second argument must be a number, not '\(name)'")
      }
      let (a, b) = try parts(arguments[1])
      let (c, d) = try parts(arguments[2])
      // A part left out adds nothing, not even the sign of its zero.
      if arguments[2].isUndefined { return interpreter.makeComplex(a, b) }
      if case .complex = interpreter.number(arguments[1]) { return interpreter.makeComplex(a - d, b + c) }
      return interpreter.makeComplex(a - d, c)
    }
    defineGetter(.complex, "real") { (interpreter, value) throws(Raised) in
      interpreter.makeFloat(value.reference.of(ComplexObject.self).pointee.real)
    }
    defineGetter(.complex, "imag") { (interpreter, value) throws(Raised) in
      interpreter.makeFloat(value.reference.of(ComplexObject.self).pointee.imaginary)
    }
    define(.complex, "conjugate", "self, /") { (interpreter, arguments) throws(Raised) in
      let object = arguments[0].reference.of(ComplexObject.self).pointee
      return interpreter.makeComplex(object.real, -object.imaginary)
    }
  }
}
