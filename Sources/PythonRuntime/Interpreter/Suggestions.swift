// "Did you mean" hints behind NameError, AttributeError and ImportError messages, as Python 3.11 gives them: the
// closest name by edit distance.

extension Interpreter {
  /// The hint for an exception, with its leading punctuation.
  func suggestion(_ exception: Value) -> String? {
    let cls = classOf(exception)
    let nameValue = ownAttribute(exception, internedString("name"))
    guard nameValue.isKind(.string) else { return nil }
    let wrong = text(nameValue)
    var candidates: [String] = []
    if cls == exceptionClass(.nameError) {
      candidates = namesInScope(exception)
      if nativeModules[wrong] != nil,
        getName(modules.reference, nameValue).isUndefined || !candidates.contains(wrong)
      {
        if let close = closest(wrong, candidates) { return ". Did you mean: '\(close)'?" }
        return Interpreter.standardNames.contains(wrong) ? ". Did you forget to import '\(wrong)'" : nil
      }
    } else if cls == exceptionClass(.attributeError) {
      let object = ownAttribute(exception, internedString("obj"))
      guard !object.isUndefined else { return nil }
      candidates = attributeNames(object)
    } else {
      return nil
    }
    guard let close = closest(wrong, candidates) else { return nil }
    return ". Did you mean: '\(close)'?"
  }

  private static let standardNames: Set<String> = []

  private func namesInScope(_ exception: Value) -> [String] {
    var last = exception.reference.asException.pointee.traceback
    while last.isKind(.traceback), last.reference.asFields.pointee.first.isKind(.traceback) {
      last = last.reference.asFields.pointee.first
    }
    var result: [String] = []
    if last.isKind(.traceback) {
      let fields = last.reference.asFields.pointee
      result += codes[fields.second.reference.asCode.pointee.info].localNames
      if fields.fourth.isKind(.dict) {
        result += stride(from: 0, to: dictPairs(fields.fourth.reference).count, by: 2).compactMap { index in
          let key = dictPairs(fields.fourth.reference)[index]
          return key.isKind(.string) ? text(key) : nil
        }
      }
    }
    let builtinPairs = dictPairs(builtins.reference)
    // Functions come before classes there, and the first of the closest names is given.
    let positions = stride(from: 0, to: builtinPairs.count, by: 2)
    for isFunction in [true, false] {
      result += positions.filter { builtinPairs[$0 + 1].isKind(.native) == isFunction }.map {
        text(builtinPairs[$0])
      }
    }
    return result
  }

  /// The name closest to `wrong`, if any is close enough. Moves and case changes cost as CPython counts them.
  func closest(_ wrong: String, _ candidates: [String]) -> String? {
    guard wrong.count <= 40, candidates.count <= 750 else { return nil }
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != wrong {
      let limit = min((wrong.count + candidate.count + 3) * 2 / 6, bestDistance - 1)
      let distance = EditDistance.between(Array(wrong.utf8), Array(candidate.utf8), limit: limit)
      if distance <= limit {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }
}

/// Edit distance in which inserting, deleting and replacing cost 2, and changing the case costs 1.
enum EditDistance {
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    if abs(left.count - right.count) * 2 > limit { return limit + 1 }
    var row = (0...right.count).map { $0 * 2 }
    for (index, first) in left.enumerated() {
      var diagonal = row[0]
      row[0] = (index + 1) * 2
      for (column, second) in right.enumerated() {
        let substitution = first == second ? 0 : (first | 32) == (second | 32) && first.isASCIILetter ? 1 : 2
        let next = min(diagonal + substitution, row[column] + 2, row[column + 1] + 2)
        diagonal = row[column + 1]
        row[column + 1] = next
      }
    }
    return row[right.count]
  }
}
