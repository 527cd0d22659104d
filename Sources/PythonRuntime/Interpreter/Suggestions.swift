// "Did you mean" hints behind NameError, AttributeError and ImportError messages, as Python 3.11 gives them: the
// closest name by edit distance.

extension Interpreter {
  /// The hint for an exception, with its leading punctuation.
  func suggestion(_ exception: Value) -> String? {
    let cls = classOf(exception)
    let nameValue = ownAttribute(exception, internedString("name"))
    guard nameValue.isKind(.string) else { return nil }
    let wrong = text(nameValue)
    var candidates: [[String]] = []
    if cls == exceptionClass(.nameError) {
      candidates = namesInScope(exception)
    } else if cls == exceptionClass(.attributeError) {
      let object = ownAttribute(exception, internedString("obj"))
      guard !object.isUndefined else { return nil }
      candidates = [attributeNames(object)]
    }
    for names in candidates {
      if let close = closest(wrong, names) { return ". Did you mean: '\(close)'?" }
    }
    return nil
  }

  /// The names that a name may be meant for: those of the function, of the module, and the built-in ones. The first of the
  /// three that has one close enough decides.
  private func namesInScope(_ exception: Value) -> [[String]] {
    var last = exception.reference.asException.pointee.traceback
    while last.isKind(.traceback), last.reference.asFields.pointee.first.isKind(.traceback) {
      last = last.reference.asFields.pointee.first
    }
    var result: [[String]] = []
    if last.isKind(.traceback) {
      let fields = last.reference.asFields.pointee
      result.append(
        localNames(codes[fields.second.reference.asCode.pointee.info], at: fields.third.small))
      if fields.fourth.isKind(.dict) {
        let pairs = dictPairs(fields.fourth.reference)
        result.append(
          stride(from: 0, to: pairs.count, by: 2).compactMap { index in
            pairs[index].isKind(.string) ? text(pairs[index]) : nil
          })
      }
    }
    let builtinPairs = dictPairs(builtins.reference)
    // Functions come before classes there, and the first of the closest names is given.
    let positions = stride(from: 0, to: builtinPairs.count, by: 2)
    result.append(
      [true, false].flatMap { isFunction in
        positions.filter { builtinPairs[$0 + 1].isKind(.native) == isFunction }.map {
          text(builtinPairs[$0])
        }
      })
    return result
  }

  /// The variables of a function, or of the comprehension in it that an instruction belongs to. Those that inner functions
  /// use count for nothing, unless they are parameters.
  private func localNames(_ info: CodeInfo, at position: Int) -> [String] {
    let comprehension = info.inlined.filter { position >= $0.start && position < $0.end }
      .max { $0.start < $1.start }
    if let comprehension { return comprehension.names }
    let parameterCount = info.parameters.names.count
    return info.localNames.enumerated().filter { index, _ in
      index < parameterCount || info.cellRegisters[index] == nil
    }.map(\.element)
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
