// `sub`, `subn` and `expand`: putting other text in the place of matches.

import PythonRuntime

/// What stands in for a match.
enum Replacement {
  /// Always this.
  case fixed(Value)
  case template(ReplacementTemplate)
  /// What a call with the match gives.
  case function(Value)
}

/// `sub`, with the number of replacements.
struct Substitution: MatcherUse {
  let request: MatchRequest
  let replacement: Replacement
  /// How many replacements are made at most, 0 for all.
  let limit: Int

  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> (text: Value, count: Int) {
    let isText = matcher.program.isText
    var assembly = TextAssembly(isBytes: !isText)
    // Where the pieces are joined, a wrong one is named by its number.
    var pieces = 0
    var misfit: (Int, Value)?
    var place = 0
    var last = 0
    var mustAdvance = false
    var count = 0
    while limit == 0 || count < limit,
      try library.succeeded(matcher.search(from: place, mustAdvance: mustAdvance))
    {
      if last < matcher.matchStart {
        assembly.append(request.subject, from: last, to: matcher.matchStart)
        pieces += 1
      }
      let start = matcher.matchStart
      let end = matcher.matchEnd
      switch replacement {
      case .fixed(let value):
        if !assembly.append(value), misfit == nil { misfit = (pieces, value) }
        pieces += 1
      case .template(let template):
        expand(template, matcher, into: &assembly)
        pieces += 1
      case .function(let function):
        let value = try interpreter.call(function, [request.makeMatch(matcher, library, interpreter)])
        if value != .none {
          if !assembly.append(value), misfit == nil {
            misfit = (pieces, value)
            interpreter.retain(value)
          }
          pieces += 1
        }
      }
      count += 1
      mustAdvance = end == start
      place = end
      last = end
      if matcher.countsDown() { try interpreter.checkSignals() }
    }
    if let (index, value) = misfit {
      if case .function = replacement { interpreter.release(value) }
      let wanted = isText ? "expected str instance" : "expected a bytes-like object"
      throw interpreter.raise(
        .typeError, "sequence item \(index): \(wanted), \(interpreter.typeName(of: value)) found")
    }
    if count == 0 { return (interpreter.piece(of: request.subject, from: 0, to: request.end), 0) }
    assembly.append(request.subject, from: last, to: request.end)
    return (assembly.finished(interpreter), count)
  }

  private func expand<Unit>(
    _ template: ReplacementTemplate, _ matcher: Matcher<Unit>, into assembly: inout TextAssembly
  ) {
    for part in template.parts {
      switch part {
      case .text(let points): assembly.append(points)
      case .group(0): assembly.append(request.subject, from: matcher.matchStart, to: matcher.matchEnd)
      case .group(let number):
        let start = matcher.marks[number * 2 - 2]
        let end = matcher.marks[number * 2 - 1]
        if start >= 0, end >= start { assembly.append(request.subject, from: start, to: end) }
      }
    }
  }
}

extension RegularExpressionLibrary {
  /// What a replacement argument means.
  func replacement(_ value: Value, _ program: PatternProgram) throws(Raised) -> Replacement {
    guard let points = interpreter.codePoints(of: value), let content = interpreter.textContent(of: value)
    else {
      if interpreter.canBeCalled(value) { return .function(value) }
      throw interpreter.raise(
        .typeError, "decoding to str: need a bytes-like object, \(interpreter.typeName(of: value)) found")
    }
    guard points.contains(0x5C), content.isBytes != program.isText else { return .fixed(value) }
    let template = try template(value, points, isText: !content.isBytes, program)
    if let literal = template.literal {
      return .fixed(
        content.isBytes
          ? interpreter.byteString(literal.map { UInt8(truncatingIfNeeded: $0) })
          : interpreter.string(codePoints: literal))
    }
    return .template(template)
  }

  func template(
    _ value: Value, _ points: [UInt32], isText: Bool, _ program: PatternProgram
  ) throws(Raised) -> ReplacementTemplate {
    do throws(PatternFailure) {
      return try ReplacementTemplate(points, isText: isText, for: program)
    } catch {
      throw exception(for: error, in: value)
    }
  }
}
