// `math`'s functions of whole numbers: at once while everything fits a machine word, else by `_integer_math`.

import PythonRuntime

enum MathIntegers {
  static var functions: [NativeDefinition] {
    [
      NativeDefinition("gcd", "*integers") { (interpreter, arguments) throws(Raised) in
        var result = 0
        for position in 0..<arguments.restCount {
          guard let integer = interpreter.int(of: arguments.rest(position)), integer != .min else {
            return try general(interpreter, "gcd", arguments)
          }
          var (a, b) = (result, abs(integer))
          while b != 0 { (a, b) = (b, a % b) }
          result = a
        }
        return interpreter.integer(result)
      },
      NativeDefinition("lcm", "*integers") { (interpreter, arguments) throws(Raised) in
        var result = 1
        for position in 0..<arguments.restCount {
          guard let integer = interpreter.int(of: arguments.rest(position)), integer != .min else {
            return try general(interpreter, "lcm", arguments)
          }
          if integer == 0 {
            result = 0
            continue
          }
          var (a, b) = (result, abs(integer))
          while b != 0 { (a, b) = (b, a % b) }
          guard a != 0 else { continue }
          let (product, overflow) = (result / a).multipliedReportingOverflow(by: abs(integer))
          if overflow { return try general(interpreter, "lcm", arguments) }
          result = product
        }
        return interpreter.integer(result)
      },
      NativeDefinition("factorial", "x, /") { (interpreter, arguments) throws(Raised) in
        if let integer = interpreter.int(of: arguments[0]), integer >= 0, integer <= 20 {
          return interpreter.integer((1..<max(integer + 1, 1)).reduce(1, *))
        }
        return try general(interpreter, "factorial", [arguments[0]])
      },
      NativeDefinition("isqrt", "n, /") { (interpreter, arguments) throws(Raised) in
        if let integer = interpreter.int(of: arguments[0]), integer >= 0 {
          var root = Int(Double(integer).squareRoot())
          // A float's rounding can be one off either way, and one above the largest root overflows its square.
          root = min(root, 3_037_000_499)
          while root * root > integer { root -= 1 }
          while root < 3_037_000_499, (root + 1) * (root + 1) <= integer { root += 1 }
          return interpreter.integer(root)
        }
        return try general(interpreter, "isqrt", [arguments[0]])
      },
      NativeDefinition("comb", "n, k, /") { (interpreter, arguments) throws(Raised) in
        if let n = interpreter.int(of: arguments[0]), let k = interpreter.int(of: arguments[1]), n >= 0,
          k >= 0
        {
          if k > n { return interpreter.integer(0) }
          if let result = combinations(n, min(k, n - k)) { return interpreter.integer(result) }
        }
        return try general(interpreter, "comb", [arguments[0], arguments[1]])
      },
      NativeDefinition("perm", "n, k=None, /") { (interpreter, arguments) throws(Raised) in
        let second = arguments[1] == .undefined ? Value.none : arguments[1]
        return try general(interpreter, "perm", [arguments[0], second])
      },
    ]
  }

  /// The number of ways to choose, nil where a step leaves the machine word.
  private static func combinations(_ n: Int, _ k: Int) -> Int? {
    var result = 1
    var step = 1
    while step <= k {
      let (product, overflow) = result.multipliedReportingOverflow(by: n - k + step)
      if overflow { return nil }
      result = product / step
      step += 1
    }
    return result
  }

  private static func general(
    _ interpreter: Interpreter, _ name: String, _ arguments: Arguments
  ) throws(Raised) -> Value {
    try general(interpreter, name, (0..<arguments.restCount).map { arguments.rest($0) })
  }

  private static func general(_ interpreter: Interpreter, _ name: String, _ values: [Value]) throws(Raised)
    -> Value
  {
    try interpreter.callMethod(try interpreter.importModule("_integer_math"), name, values)
  }
}
