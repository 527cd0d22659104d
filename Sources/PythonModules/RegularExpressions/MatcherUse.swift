// Running a matcher over what a Python string or bytes object holds, whatever the size of its characters.
// Unsafe pointers: the characters stay where they are while the object lives, and it is kept alive here.

import PythonRuntime

/// Something to do with a matcher, for characters of either size.
protocol MatcherUse {
  associatedtype Result
  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> Result
}

/// What is searched, and where: nothing but plain values, which cost nothing to hand on.
struct MatchRequest {
  let pattern: Value
  let string: Value
  /// The string as `str` or `bytes`.
  let subject: Value
  let start: Int
  let end: Int

  /// A request from the arguments of a method of a pattern.
  init(
    _ program: PatternProgram, _ pattern: Value, _ string: Value, position: Value = .undefined,
    end: Value = .undefined, _ interpreter: Interpreter
  ) throws(Raised) {
    self.pattern = pattern
    self.string = string
    subject = try RegularExpressionLibrary.subject(string, for: program, interpreter)
    let count = interpreter.textContent(of: subject)?.count ?? 0
    (start, self.end) = try RegularExpressionLibrary.bounds(count, position, end, interpreter)
  }

  /// A request of which everything is known.
  init(pattern: Value, string: Value, subject: Value, start: Int, end: Int) {
    self.pattern = pattern
    self.string = string
    self.subject = subject
    self.start = start
    self.end = end
  }

  /// What a group of the match at hand matched.
  func group<Unit>(
    _ number: Int, _ matcher: Matcher<Unit>, otherwise: Value, _ interpreter: Interpreter
  ) -> Value {
    let start = matcher.marks[number * 2 - 2]
    let end = matcher.marks[number * 2 - 1]
    return start < 0 || end < start ? otherwise : interpreter.piece(of: subject, from: start, to: end)
  }

  /// The Match object for the match at hand.
  func makeMatch<Unit>(
    _ matcher: Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) -> Value {
    guard let cls = library.matchClass else { return .none }
    let memory = matcher.memory
    let spans = interpreter.integerTuple(
      matcher.matchStart, matcher.matchEnd, UnsafeBufferPointer(start: memory.marks, count: memory.markCount))
    let lastIndex = memory.lastIndex
    return interpreter.makeNativeObject(cls) { slots in
      slots[MatchSlot.string] = string
      slots[MatchSlot.subject] = subject
      slots[MatchSlot.pattern] = pattern
      slots[MatchSlot.spans] = spans
      slots[MatchSlot.position] = interpreter.integer(start)
      slots[MatchSlot.endPosition] = interpreter.integer(end)
      slots[MatchSlot.lastIndex] = interpreter.integer(lastIndex)
    }
  }
}

extension RegularExpressionLibrary {
  /// Makes a matcher for a subject and lets `use` have it.
  func run<Use: MatcherUse>(
    _ use: Use, _ program: PatternProgram, _ request: MatchRequest, isFull: Bool = false,
    _ interpreter: Interpreter
  ) throws(Raised) -> Use.Result {
    guard let content = interpreter.textContent(of: request.subject) else {
      throw interpreter.raise(.typeError, "expected string or bytes-like object")
    }
    let memory = program.takeMemory()
    defer { program.giveBack(memory) }
    if content.isBytes { interpreter.retain(request.subject) }
    defer { if content.isBytes { interpreter.release(request.subject) } }
    if content.isWide {
      var matcher = Matcher(
        program, memory, content.start.assumingMemoryBound(to: UInt32.self), end: request.end, isFull: isFull,
        questions)
      return try use.use(&matcher, self, interpreter)
    }
    var matcher = Matcher(
      program, memory, content.start.assumingMemoryBound(to: UInt8.self), end: request.end, isFull: isFull,
      questions)
    return try use.use(&matcher, self, interpreter)
  }
}

/// One match: a search, or at the start only.
struct SingleMatch: MatcherUse {
  let request: MatchRequest
  let isSearch: Bool
  var mustAdvance = false

  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> Value {
    let outcome =
      isSearch
      ? matcher.search(from: request.start, mustAdvance: mustAdvance)
      : matcher.match(at: request.start, mustAdvance: mustAdvance)
    return try library.succeeded(outcome) ? request.makeMatch(matcher, library, interpreter) : .none
  }
}

/// `findall`: the text of each match, or what its groups matched.
struct AllMatches: MatcherUse {
  let request: MatchRequest

  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> Value {
    let groupCount = matcher.program.groupCount
    let empty = interpreter.piece(of: request.subject, from: 0, to: 0)
    let result = interpreter.list([])
    var place = request.start
    var mustAdvance = false
    while try library.succeeded(matcher.search(from: place, mustAdvance: mustAdvance)) {
      let item: Value
      switch groupCount {
      case 0: item = interpreter.piece(of: request.subject, from: matcher.matchStart, to: matcher.matchEnd)
      case 1: item = request.group(1, matcher, otherwise: empty, interpreter)
      default:
        // No Python code runs between making the pieces and the tuple.
        item = interpreter.makeTuple(
          (1...groupCount).map { request.group($0, matcher, otherwise: empty, interpreter) })
      }
      interpreter.append(item, to: result)
      mustAdvance = matcher.matchEnd == matcher.matchStart
      place = matcher.matchEnd
      if matcher.countsDown() { try interpreter.checkSignals() }
    }
    return result
  }
}

/// `split`.
struct SplitPieces: MatcherUse {
  let request: MatchRequest
  let limit: Int

  func use<Unit>(
    _ matcher: inout Matcher<Unit>, _ library: RegularExpressionLibrary, _ interpreter: Interpreter
  ) throws(Raised) -> Value {
    let groupCount = matcher.program.groupCount
    let result = interpreter.list([])
    var place = request.start
    var mustAdvance = false
    var last = request.start
    var count = 0
    while limit == 0 || count < limit,
      try library.succeeded(matcher.search(from: place, mustAdvance: mustAdvance))
    {
      interpreter.append(
        interpreter.piece(of: request.subject, from: last, to: matcher.matchStart), to: result)
      for group in 0..<groupCount {
        interpreter.append(request.group(group + 1, matcher, otherwise: .none, interpreter), to: result)
      }
      count += 1
      mustAdvance = matcher.matchEnd == matcher.matchStart
      place = matcher.matchEnd
      last = place
      if matcher.countsDown() { try interpreter.checkSignals() }
    }
    interpreter.append(interpreter.piece(of: request.subject, from: last, to: request.end), to: result)
    return result
  }
}
