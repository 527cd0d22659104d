// `math`'s functions that take a float apart and put it together.

import PythonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum MathParts {
  static var functions: [NativeDefinition] {
    [
      NativeDefinition("frexp", "x, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        if !x.isFinite || x == 0 {
          return interpreter.makeTuple([interpreter.float(x), interpreter.integer(0)])
        }
        let exponent = Int(x.exponent) + 1
        let fraction = (x.sign == .minus ? -1 : 1) * x.significand / 2
        return interpreter.makeTuple([interpreter.float(fraction), interpreter.integer(exponent)])
      },
      NativeDefinition("modf", "x, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        if x.isNaN { return interpreter.makeTuple([interpreter.float(x), interpreter.float(x)]) }
        let whole = x.rounded(.towardZero)
        let fraction = copysign(x.isInfinite ? 0 : x - whole, x)
        return interpreter.makeTuple([interpreter.float(fraction), interpreter.float(whole)])
      },
      NativeDefinition("ldexp", "x, i, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        let exponent = arguments[1]
        var power = interpreter.int(of: exponent)
        if power == nil, interpreter.typeName(of: exponent) == "int" {
          let isNegative = try interpreter.callMethod(exponent, "__lt__", [interpreter.integer(0)]) == .true
          power = isNegative ? Int.min : Int.max
        }
        guard let power else {
          throw interpreter.raise(.typeError, "Expected an int as second argument to ldexp.")
        }
        if x == 0 || !x.isFinite { return interpreter.float(x) }
        let result = scalbn(x, min(max(power, -1 << 20), 1 << 20))
        if result.isInfinite { throw MathModule.rangeError(interpreter) }
        return interpreter.float(result)
      },
      NativeDefinition("ulp", "x, /") { (interpreter, arguments) throws(Raised) in
        let x = abs(try interpreter.double(of: arguments[0]))
        return interpreter.float(x.isFinite ? x.ulp : x)
      },
    ]
  }
}
