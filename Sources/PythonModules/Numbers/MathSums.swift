// `math`'s sums and products over iterables: exact sums, lengths of vectors.

import PythonRuntime

enum MathSums {
  static var functions: [NativeDefinition] {
    [
      NativeDefinition("fsum", "seq, /") { (interpreter, arguments) throws(Raised) in
        try exactSum(interpreter, arguments[0])
      },
      NativeDefinition("prod", "iterable, /, *, start=1") { (interpreter, arguments) throws(Raised) in
        let start = arguments[1] == .undefined ? interpreter.integer(1) : arguments[1]
        if let product = try smallProduct(interpreter, arguments[0], start) {
          return interpreter.integer(product)
        }
        return try interpreter.callMethod(
          try interpreter.importModule("_integer_math"), "prod", [arguments[0], start])
      },
      NativeDefinition("hypot", "*coordinates") { (interpreter, arguments) throws(Raised) in
        var coordinates: [Double] = []
        for position in 0..<arguments.restCount {
          coordinates.append(try interpreter.double(of: arguments.rest(position)))
        }
        return interpreter.float(length(of: coordinates))
      },
      NativeDefinition("dist", "p, q, /") { (interpreter, arguments) throws(Raised) in
        // Both are sequences before anything in them is looked at.
        let points = interpreter.list([])
        interpreter.retain(points)
        defer { interpreter.release(points) }
        for index in 0..<2 { interpreter.append(try interpreter.toList(arguments[index]), to: points) }
        let coordinates = (interpreter.items(of: points) ?? []).map { interpreter.items(of: $0) ?? [] }
        guard coordinates[0].count == coordinates[1].count else {
          throw interpreter.raise(.valueError, "both points must have the same number of dimensions")
        }
        var differences: [Double] = []
        for (first, second) in zip(coordinates[0], coordinates[1]) {
          let start = try interpreter.double(of: first)
          differences.append(start - (try interpreter.double(of: second)))
        }
        return interpreter.float(length(of: differences))
      },
    ]
  }

  /// The product of a list or tuple of machine words, nil where one is not or the product is not.
  private static func smallProduct(
    _ interpreter: Interpreter, _ iterable: Value, _ start: Value
  ) throws(Raised) -> Int? {
    let name = interpreter.typeName(of: iterable)
    guard name == "list" || name == "tuple" || name == "range", interpreter.typeName(of: start) == "int",
      var product = interpreter.int(of: start)
    else { return nil }
    var isWhole = true
    try interpreter.forEach(iterable) { (value) throws(Raised) in
      guard isWhole else { return }
      guard let integer = interpreter.int(of: value) else {
        isWhole = false
        return
      }
      let (next, overflow) = product.multipliedReportingOverflow(by: integer)
      product = next
      isWhole = !overflow
    }
    return isWhole ? product : nil
  }

  /// The Euclidean length, from squares summed in twice the precision and a corrected root.
  static func length(of coordinates: [Double]) -> Double {
    let sizes = coordinates.map { abs($0) }
    if sizes.contains(.infinity) { return .infinity }
    if sizes.contains(where: \.isNaN) { return .nan }
    guard let largest = sizes.max(), largest > 0 else { return 0 }
    if sizes.count == 1 { return largest }
    // Scaling by a power of two loses nothing and keeps the squares in range.
    let exponent = Int(largest.exponent)
    var high = 0.0
    var low = 0.0
    for size in sizes {
      let x = Double(sign: .plus, exponent: -exponent, significand: size)
      let square = x * x
      let lost = (-square).addingProduct(x, x)
      let sum = high + square
      low += (high >= square ? (high - sum) + square : (square - sum) + high) + lost
      high = sum
    }
    var root = (high + low).squareRoot()
    let residue = high.addingProduct(-root, root) + low
    root += residue / (2 * root)
    return Double(sign: .plus, exponent: exponent, significand: root)
  }

  /// The sum as if rounded once: partial sums that do not overlap (Shewchuk 1997).
  private static func exactSum(_ interpreter: Interpreter, _ iterable: Value) throws(Raised) -> Value {
    var partials: [Double] = []
    var special = 0.0
    var infinities = 0.0
    try interpreter.forEach(iterable) { (value) throws(Raised) in
      let original = try interpreter.double(of: value)
      var x = original
      var kept = 0
      for partial in partials {
        let (larger, smaller) = abs(x) < abs(partial) ? (partial, x) : (x, partial)
        let sum = larger + smaller
        let lost = smaller - (sum - larger)
        if lost != 0 {
          partials[kept] = lost
          kept += 1
        }
        x = sum
      }
      partials.removeLast(partials.count - kept)
      guard x != 0 else { return }
      if x.isFinite {
        partials.append(x)
        return
      }
      if original.isFinite { throw interpreter.raise(.overflowError, "intermediate overflow in fsum") }
      if original.isInfinite { infinities += original }
      special += original
      partials = []
    }
    if special != 0 || special.isNaN {
      if infinities.isNaN { throw interpreter.raise(.valueError, "-inf + inf in fsum") }
      return interpreter.float(special)
    }
    guard var high = partials.popLast() else { return interpreter.float(0) }
    var low = 0.0
    while let partial = partials.popLast() {
      let x = high
      high = x + partial
      low = partial - (high - x)
      if low != 0 { break }
    }
    // Halfway cases go to even by the sign of what is left below.
    if let next = partials.last, (low < 0 && next < 0) || (low > 0 && next > 0) {
      let doubled = low * 2
      let candidate = high + doubled
      if doubled == candidate - high { high = candidate }
    }
    return interpreter.float(high)
  }
}
