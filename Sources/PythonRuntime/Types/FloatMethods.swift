// Constructors, methods and rounding of `float` and `complex`.

import BigInt

extension Interpreter {
  func installFloat() {
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
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(.typeError, "bad argument type for built-in operation")
      }
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

  /// Whether a value is a number, or of a class that says how to make one of it.
  private func hasComplexValue(_ value: Value) -> Bool {
    if number(value) != nil { return true }
    return [CommonNames.Name.complex, .float, .index].contains {
      !classLookup(classOf(value), names[$0]).isUndefined
    }
  }

  func installComplex() {
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
      if arguments[2].isKind(.string) {
        throw interpreter.raise(.typeError, "complex() second arg can't be a string")
      }
      // What is no number at all is refused in words of the constructor's own.
      for (index, message) in [
        (1, "complex() first argument must be a string or a number, not"),
        (2, "complex() second argument must be a number, not"),
      ] where !arguments[index].isUndefined && !interpreter.hasComplexValue(arguments[index]) {
        let name = interpreter.className(of: arguments[index])
        throw interpreter.raise(.typeError, "\(message) '\(name)'")
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
