// Built-in functions on numbers and characters: abs, bin, chr, divmod, hex, oct, ord, pow, round.

import BigInt

extension Interpreter {
  func installNumberFunctions() {
    defineFunction("abs", "x, /") { (interpreter, arguments) throws(Raised) in
      if interpreter.isUserObject(arguments[0]) {
        let method = interpreter.classLookup(interpreter.classOf(arguments[0]), interpreter.names[.abs])
        if interpreter.isOverride(method) { return try interpreter.callBound(method, arguments[0], []) }
      }
      return try interpreter.absolute(arguments[0])
    }
    for (name, bits) in [("bin", 1), ("oct", 3), ("hex", 4)] {
      defineFunction(name, "number, /") { (interpreter, arguments) throws(Raised) in
        let number = try interpreter.index(arguments[0])
        if number.isSmall {
          return interpreter.makeString(ascii: IntegerFormatting.prefixed(number.small, bitsPerDigit: bits))
        }
        let big = interpreter.bigInteger(number) ?? 0
        return interpreter.makeString(ascii: IntegerFormatting.prefixed(big, bitsPerDigit: bits))
      }
    }
    defineFunction("chr", "i, /") { (interpreter, arguments) throws(Raised) in
      let number = try interpreter.index(arguments[0])
      guard number.isSmall, Int32(exactly: number.small) != nil else {
        throw interpreter.raise(.overflowError, "Python int too large to convert to C int")
      }
      guard number.small >= 0, number.small < 0x110000 else {
        throw interpreter.raise(.valueError, "chr() arg not in range(0x110000)")
      }
      return interpreter.makeString(codePoints: [UInt32(truncatingIfNeeded: number.small)])
    }
    defineFunction("ord", "c, /") { (interpreter, arguments) throws(Raised) in
      let character = arguments[0]
      if character.isKind(.string) {
        let string = character.reference.asString
        if string.pointee.count == 1 { return Value(small: Int(string[point: 0])) }
        throw interpreter.raise(
          .typeError, "ord() expected a character, but string of length \(string.pointee.count) found")
      }
      if character.isKind(.bytes) || character.isKind(.bytearray) {
        let bytes = character.reference.asBytes
        if bytes.pointee.count == 1 { return Value(small: Int(bytes.pointee.data[0])) }
        throw interpreter.raise(
          .typeError, "ord() expected a character, but string of length \(bytes.pointee.count) found")
      }
      throw interpreter.raise(
        .typeError,
        "ord() expected string of length 1, but \(interpreter.className(of: character)) found")
    }
    defineFunction("divmod", "x, y, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.divmodFunction(arguments[0], arguments[1])
    }
    defineFunction("pow", "base, exp, mod=None") { (interpreter, arguments) throws(Raised) in
      if arguments[2].isUndefined || arguments[2].isNone {
        return try interpreter.binary(.power, arguments[0], arguments[1])
      }
      return try interpreter.modularPower(arguments[0], arguments[1], arguments[2])
    }
    defineFunction("round", "number, ndigits=None") { (interpreter, arguments) throws(Raised) in
      try interpreter.round(arguments[0], arguments[1])
    }
  }

  private func divmodFunction(_ left: Value, _ right: Value) throws(Raised) -> Value {
    if isUserObject(left) {
      let method = classLookup(classOf(left), names[.divmod])
      if isOverride(method) {
        let value = try callBound(method, left, right)
        if value != .notImplemented { return value }
      }
    }
    if isUserObject(right) {
      let method = classLookup(classOf(right), names[.rdivmod])
      if isOverride(method) {
        let value = try callBound(method, right, left)
        if value != .notImplemented { return value }
      }
    }
    let value = try divmod(left, right)
    if value != .notImplemented { return value }
    throw raise(
      .typeError,
      "unsupported operand type(s) for divmod(): '\(className(of: left))' and '\(className(of: right))'")
  }

  private func round(_ number: Value, _ digits: Value) throws(Raised) -> Value {
    let method = isUserObject(number) ? classLookup(classOf(number), names[.round]) : .undefined
    if isOverride(method) {
      return try callBound(method, number, digits.isUndefined || digits.isNone ? [] : [digits])
    }
    if !digits.isUndefined, !digits.isNone { _ = try index(digits) }
    let integer = plainInteger(number)
    if !integer.isUndefined { return try roundInteger(integer, digits) }
    if let double = floatValue(number) { return try roundFloat(double, digits) }
    throw raise(.typeError, "type \(className(of: number)) doesn't define __round__ method")
  }

  // MARK: Powers

  /// `pow(base, exponent, modulus)`. Source of the rules: Python's documentation of `pow`.
  private func modularPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raised) -> Value {
    if isUserObject(base) {
      let method = classLookup(classOf(base), internedString("__pow__"))
      if isOverride(method) {
        let value = try callBound(method, base, [exponent, modulus])
        if value != .notImplemented { return value }
      }
    }
    guard let number = bigInteger(base), let power = bigInteger(exponent), let divisor = bigInteger(modulus)
    else {
      let numbers = [base, exponent, modulus].compactMap { number($0) }
      // The first that is no integer says what is wrong.
      for value in numbers where numbers.count == 3 {
        if case .complex = value { throw raise(.valueError, "complex modulo") }
        if case .float = value {
          throw raise(.typeError, "pow() 3rd argument not allowed unless all arguments are integers")
        }
      }
      throw raise(
        .typeError,
        "unsupported operand type(s) for ** or pow(): '\(className(of: base))', '\(className(of: exponent))', '\(className(of: modulus))'"
      )
    }
    if divisor.isZero { throw raise(.valueError, "pow() 3rd argument cannot be 0") }
    let size = divisor.magnitude
    if size == 1 { return Value(small: 0) }
    var positive = BigUInt(number.modulus(BigInt(size)).magnitude)
    if power.sign == .minus {
      guard let inverse = positive.inverse(size) else {
        throw raise(.valueError, "base is not invertible for the given modulus")
      }
      positive = inverse
    }
    let result = BigInt(try self.power(positive, power.magnitude, size))
    return makeInteger(divisor.sign == .minus && !result.isZero ? result + divisor : result)
  }

  private func power(_ base: BigUInt, _ exponent: BigUInt, _ modulus: BigUInt) throws(Raised) -> BigUInt {
    guard modulus.bitWidth <= 64, base.bitWidth <= 64 else {
      return try widePower(base, exponent, modulus)
    }
    let divisor = UInt(modulus)
    func product(_ left: UInt, _ right: UInt) -> UInt {
      divisor.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
    }
    var result: UInt = 1
    var square = UInt(base) % divisor
    for word in exponent.words {
      var bits = word
      for _ in 0..<UInt.bitWidth {
        if bits & 1 == 1 { result = product(result, square) }
        square = product(square, square)
        bits >>= 1
      }
    }
    return BigUInt(result)
  }

  /// From the highest bit of the exponent on, with signals looked after between the steps.
  private func widePower(_ base: BigUInt, _ exponent: BigUInt, _ modulus: BigUInt) throws(Raised) -> BigUInt {
    let divisor = makeInteger(BigInt(modulus))
    let factor = makeInteger(BigInt(base))
    for value in [divisor, factor] { retain(value) }
    defer { for value in [divisor, factor] { release(value) } }
    var result = Value(small: 1)
    for bit in (0..<exponent.bitWidth).reversed() {
      result = try arithmetic(.modulo, arithmetic(.multiply, result, result), divisor)
      if exponent[bitAt: bit] {
        result = try arithmetic(.modulo, arithmetic(.multiply, result, factor), divisor)
      }
      try poll()
    }
    return bigInteger(result)?.magnitude ?? 0
  }
}
