// `math`'s logarithms, which take whole numbers beyond the range of a float too, and its gamma functions.

import PythonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum MathLogarithms {
  static var functions: [NativeDefinition] {
    [
      NativeDefinition("log", "x, base=e, /") { (interpreter, arguments) throws(Raised) in
        let numerator = try logarithm(interpreter, arguments[0]) { log($0) }
        if arguments[1] == .undefined { return interpreter.float(numerator) }
        let denominator = try logarithm(interpreter, arguments[1]) { log($0) }
        if denominator == 0 { throw interpreter.raise(.zeroDivisionError, "float division by zero") }
        return interpreter.float(numerator / denominator)
      },
      NativeDefinition("log2", "x, /") { (interpreter, arguments) throws(Raised) in
        interpreter.float(try logarithm(interpreter, arguments[0]) { log2($0) })
      },
      NativeDefinition("log10", "x, /") { (interpreter, arguments) throws(Raised) in
        interpreter.float(try logarithm(interpreter, arguments[0]) { log10($0) })
      },
      NativeDefinition("gamma", "x, /") { (interpreter, arguments) throws(Raised) in
        try result(interpreter, MathGamma.gamma(try interpreter.double(of: arguments[0])))
      },
      NativeDefinition("lgamma", "x, /") { (interpreter, arguments) throws(Raised) in
        try result(interpreter, MathGamma.logarithm(try interpreter.double(of: arguments[0])))
      },
    ]
  }

  private static func result(_ interpreter: Interpreter, _ outcome: MathGamma.Outcome) throws(Raised) -> Value
  {
    switch outcome {
    case .number(let double): return interpreter.float(double)
    case .pole: throw MathModule.domainError(interpreter)
    case .overflow: throw MathModule.rangeError(interpreter)
    }
  }

  /// The logarithm of a number; of a whole number too large for a float through its leading bits.
  private static func logarithm(
    _ interpreter: Interpreter, _ value: Value, _ function: (Double) -> Double
  ) throws(Raised) -> Double {
    if interpreter.int(of: value) == nil, interpreter.typeName(of: value) == "int" {
      let length = try interpreter.indexInt(interpreter.callMethod(value, "bit_length", []))
      if try interpreter.callMethod(value, "__lt__", [interpreter.integer(0)]) == .true {
        throw MathModule.domainError(interpreter)
      }
      if length > 1023 {
        let shift = length - 64
        let leading = try interpreter.callMethod(value, "__rshift__", [interpreter.integer(shift)])
        // The leading bits as a number between one half and one, as frexp would give it.
        let fraction = scalbn(try interpreter.double(of: leading), -64)
        return function(fraction) + function(2) * Double(length)
      }
    }
    let x = try interpreter.double(of: value)
    if x.isNaN { return x }
    guard x > 0 else { throw MathModule.domainError(interpreter) }
    return function(x)
  }
}

/// The gamma function by Lanczos' approximation with g = 6.0246… and thirteen terms.
enum MathGamma {
  enum Outcome {
    case number(Double)
    case pole
    case overflow
  }

  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375
  private static let numerators = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominators: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32670,
    1925,
    66, 1,
  ]

  /// The approximation's rational sum, in the order of terms that does not overflow.
  private static func sum(_ x: Double) -> Double {
    var numerator = 0.0
    var denominator = 0.0
    if x < 5 {
      for index in numerators.indices.reversed() {
        numerator = numerator * x + numerators[index]
        denominator = denominator * x + denominators[index]
      }
    } else {
      for index in numerators.indices {
        numerator = numerator / x + numerators[index]
        denominator = denominator / x + denominators[index]
      }
    }
    return numerator / denominator
  }

  /// sin(πx), exact at multiples of one half.
  private static func sinePi(_ x: Double) -> Double {
    let y = fmod(abs(x), 2)
    let result: Double =
      switch Int((2 * y).rounded()) {
      case 0: sin(.pi * y)
      case 1: cos(.pi * (y - 0.5))
      case 2: sin(.pi * (1 - y))
      case 3: -cos(.pi * (y - 1.5))
      default: sin(.pi * (y - 2))
      }
    return x.sign == .minus ? -result : result
  }

  static func gamma(_ x: Double) -> Outcome {
    if x.isNaN || x == .infinity { return .number(x) }
    if x == -.infinity || x == 0 { return .pole }
    if x == x.rounded(.down) {
      if x < 0 { return .pole }
      if x <= 23 { return .number((1..<max(Int(x), 1)).reduce(1.0) { $0 * Double($1) }) }
    }
    let size = abs(x)
    if size < 1e-20 {
      let result = 1 / x
      return result.isInfinite ? .overflow : .number(result)
    }
    if size > 200 { return x < 0 ? .number(0 / sinePi(x)) : .overflow }
    let y = size + gMinusHalf
    // What was lost in forming y, as a relative correction.
    let lost = size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size
    let correction = lost * g / y
    let isLarge = size >= 140
    let power = isLarge ? pow(y, size / 2 - 0.25) : pow(y, size - 0.5)
    var result: Double
    if x < 0 {
      result = -Double.pi / sinePi(size) / size * exp(y) / sum(size)
      result -= correction * result
      result /= power
      if isLarge { result /= power }
    } else {
      result = sum(size) / exp(y)
      result += correction * result
      result *= power
      if isLarge { result *= power }
    }
    return result.isInfinite ? .overflow : .number(result)
  }

  /// The natural logarithm of the gamma function's absolute value.
  static func logarithm(_ x: Double) -> Outcome {
    if x.isNaN { return .number(x) }
    if x.isInfinite { return .number(.infinity) }
    if x == x.rounded(.down), x <= 2 { return x <= 0 ? .pole : .number(0) }
    let size = abs(x)
    if size < 1e-20 { return .number(-log(size)) }
    var result = log(sum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 {
      result = 1.144729885849400174143427351353058711647 - log(abs(sinePi(size))) - log(size) - result
    }
    return result.isInfinite ? .overflow : .number(result)
  }
}
