// The module `math`: what its functions are called and how results become errors. Facts: the library reference of
// `math` and Annex F of C99, which it follows.

import PythonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The module `math`.
public enum MathModule {
  /// Its functions and constants; those of whole numbers of any size lean on `_integer_math`.
  public static var module: NativeModule {
    NativeModule(
      name: "math",
      functions: realFunctions + pairFunctions + predicates + roundings + MathLogarithms.functions
        + MathIntegers.functions + MathSums.functions + MathParts.functions,
      constants: { interpreter in
        [
          ("pi", interpreter.float(.pi)), ("e", interpreter.float(M_E)), ("tau", interpreter.float(2 * .pi)),
          ("inf", interpreter.float(.infinity)), ("nan", interpreter.float(.nan)),
          (
            "__doc__",
            interpreter.string("The mathematical functions of the C library, for real numbers and integers.")
          ),
        ]
      })
  }

  static func domainError(_ interpreter: Interpreter) -> Raised {
    interpreter.raise(.valueError, "math domain error")
  }
  static func rangeError(_ interpreter: Interpreter) -> Raised {
    interpreter.raise(.overflowError, "math range error")
  }

  /// Functions of one real number; true where an infinite result of a finite number is an overflow, not a pole.
  private static var real: [(name: String, overflows: Bool, function: (Double) -> Double)] {
    [
      ("acos", false, { acos($0) }), ("acosh", false, { acosh($0) }), ("asin", false, { asin($0) }),
      ("asinh", false, { asinh($0) }), ("atan", false, { atan($0) }), ("atanh", false, { atanh($0) }),
      ("cbrt", false, { cbrt($0) }), ("cos", false, { cos($0) }), ("cosh", true, { cosh($0) }),
      ("erf", false, { erf($0) }), ("erfc", false, { erfc($0) }), ("exp", true, { exp($0) }),
      ("exp2", true, { exp2($0) }), ("expm1", true, { expm1($0) }), ("fabs", false, { abs($0) }),
      ("log1p", false, { log1p($0) }), ("sin", false, { sin($0) }), ("sinh", true, { sinh($0) }),
      ("sqrt", false, { $0.squareRoot() }), ("tan", false, { tan($0) }), ("tanh", false, { tanh($0) }),
      ("degrees", false, { $0 * (180 / .pi) }), ("radians", false, { $0 * (.pi / 180) }),
    ]
  }

  private static var realFunctions: [NativeDefinition] {
    real.map { entry in
      let (name, overflows, function) = entry
      let isScale = name == "degrees" || name == "radians"
      return NativeDefinition(name, "x, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        let result = function(x)
        if !result.isFinite, !isScale {
          if result.isNaN, !x.isNaN { throw domainError(interpreter) }
          if result.isInfinite, x.isFinite {
            throw overflows ? rangeError(interpreter) : domainError(interpreter)
          }
        }
        return interpreter.float(result)
      }
    }
  }

  private static var pairFunctions: [NativeDefinition] {
    [
      NativeDefinition("atan2", "y, x, /") { (interpreter, arguments) throws(Raised) in
        interpreter.float(
          atan2(try interpreter.double(of: arguments[0]), try interpreter.double(of: arguments[1])))
      },
      NativeDefinition("copysign", "x, y, /") { (interpreter, arguments) throws(Raised) in
        interpreter.float(
          copysign(try interpreter.double(of: arguments[0]), try interpreter.double(of: arguments[1])))
      },
      NativeDefinition("nextafter", "x, y, /") { (interpreter, arguments) throws(Raised) in
        interpreter.float(
          nextafter(try interpreter.double(of: arguments[0]), try interpreter.double(of: arguments[1])))
      },
      NativeDefinition("pow", "x, y, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        let y = try interpreter.double(of: arguments[1])
        let result = pow(x, y)
        if !result.isFinite, x.isFinite, y.isFinite {
          throw result.isNaN || x == 0 ? domainError(interpreter) : rangeError(interpreter)
        }
        return interpreter.float(result)
      },
      NativeDefinition("fmod", "x, y, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        let y = try interpreter.double(of: arguments[1])
        let result = fmod(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(interpreter) }
        return interpreter.float(result)
      },
      NativeDefinition("remainder", "x, y, /") { (interpreter, arguments) throws(Raised) in
        let x = try interpreter.double(of: arguments[0])
        let y = try interpreter.double(of: arguments[1])
        let result = remainder(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(interpreter) }
        return interpreter.float(result)
      },
    ]
  }

  private static var predicates: [NativeDefinition] {
    [
      NativeDefinition("isfinite", "x, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.double(of: arguments[0]).isFinite ? .true : .false
      },
      NativeDefinition("isinf", "x, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.double(of: arguments[0]).isInfinite ? .true : .false
      },
      NativeDefinition("isnan", "x, /") { (interpreter, arguments) throws(Raised) in
        try interpreter.double(of: arguments[0]).isNaN ? .true : .false
      },
      NativeDefinition("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") {
        (interpreter, arguments) throws(Raised) in
        let a = try interpreter.double(of: arguments[0])
        let b = try interpreter.double(of: arguments[1])
        let relative = arguments[2] == .undefined ? 1e-09 : try interpreter.double(of: arguments[2])
        let absolute = arguments[3] == .undefined ? 0 : try interpreter.double(of: arguments[3])
        if relative < 0 || absolute < 0 {
          throw interpreter.raise(.valueError, "tolerances must be non-negative")
        }
        if a == b { return .true }
        if a.isInfinite || b.isInfinite { return .false }
        let difference = abs(b - a)
        let isClose =
          difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute
        return isClose ? .true : .false
      },
    ]
  }

  /// `floor`, `ceil` and `trunc`: a float at once, anything else through its own method.
  private static var roundings: [NativeDefinition] {
    let rules: [(String, FloatingPointRoundingRule)] = [
      ("floor", .down), ("ceil", .up), ("trunc", .towardZero),
    ]
    return rules.map { entry in
      let (name, rule) = entry
      return NativeDefinition(name, "x, /") { (interpreter, arguments) throws(Raised) in
        let value = arguments[0]
        if let integer = interpreter.int(of: value) { return interpreter.integer(integer) }
        if interpreter.typeName(of: value) == "float" {
          let rounded = try interpreter.double(of: value).rounded(rule)
          if let integer = Int(exactly: rounded) { return interpreter.integer(integer) }
          return try interpreter.callMethod(value, "__" + name + "__", [])
        }
        return try interpreter.callMethod(
          try interpreter.importModule("_integer_math"), "rounded", [value, interpreter.string(name)])
      }
    }
  }
}
