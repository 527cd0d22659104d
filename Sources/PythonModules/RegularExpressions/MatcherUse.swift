// Running a matcher over what a Python string or bytes object holds, whatever the size of its characters.
// Unsafe pointers: the characters stay where they are while the object lives, and it is kept alive here.

import PythonRuntime

/// Something to do with a matcher, for characters of either size.
protocol MatcherUse {
  associatedtype Result
  func use<Unit>(_ matcher: inout Matcher<Unit>) throws(Raised) -> Result
}

extension RegularExpressionLibrary {
  /// Makes a matcher for a subject and lets `use` have it.
  func run<Use: MatcherUse>(
    _ use: Use, _ program: PatternProgram, _ subject: Value, end: Int, isFull: Bool = false
  ) throws(Raised) -> Use.Result {
    guard let content = interpreter.textContent(of: subject) else {
      throw interpreter.raise(.typeError, "expected string or bytes-like object")
    }
    let memory = program.takeMemory()
    defer { program.giveBack(memory) }
    if content.isBytes { interpreter.retain(subject) }
    defer { if content.isBytes { interpreter.release(subject) } }
    if content.isWide {
      var matcher = Matcher(
        program, memory, content.start.assumingMemoryBound(to: UInt32.self), end: end, isFull: isFull,
        isInterrupted: isInterrupted)
      return try use.use(&matcher)
    }
    var matcher = Matcher(
      program, memory, content.start.assumingMemoryBound(to: UInt8.self), end: end, isFull: isFull,
      isInterrupted: isInterrupted)
    return try use.use(&matcher)
  }
}

/// What is searched, and where.
struct MatchRequest {
  let library: RegularExpressionLibrary
  let pattern: Value
  let program: PatternProgram
  let string: Value
  let subject: Value
  let start: Int
  let end: Int

  init(
    _ library: RegularExpressionLibrary, _ pattern: Value, _ string: Value, position: Value = .undefined,
    end: Value = .undefined
  ) throws(Raised) {
    self.library = library
    self.pattern = pattern
    program = try library.program(of: pattern)
    self.string = string
    subject = try library.subject(string, for: program)
    (start, self.end) = try library.bounds(subject, position, end)
  }

  /// A request of which everything is known.
  init(
    _ library: RegularExpressionLibrary, _ pattern: Value, _ program: PatternProgram, _ string: Value,
    _ subject: Value, start: Int, end: Int
  ) {
    self.library = library
    self.pattern = pattern
    self.program = program
    self.string = string
    self.subject = subject
    self.start = start
    self.end = end
  }

  /// A stretch of the subject.
  func piece(_ start: Int, _ end: Int) -> Value {
    library.interpreter.piece(of: subject, from: start, to: end)
  }

  /// What a group of the match at hand matched.
  func group<Unit>(_ number: Int, _ matcher: Matcher<Unit>, otherwise: Value) -> Value {
    let start = matcher.memory.marks[number * 2 - 2]
    let end = matcher.memory.marks[number * 2 - 1]
    return start < 0 || end < start ? otherwise : piece(start, end)
  }

  /// The Match object for the match at hand.
  func makeMatch<Unit>(_ matcher: Matcher<Unit>) -> Value {
    let interpreter = library.interpreter
    guard let cls = library.matchClass else { return .none }
    let match = interpreter.makeNativeObject(cls)
    interpreter.setSlot(match, MatchSlot.string, string)
    interpreter.setSlot(match, MatchSlot.subject, subject)
    interpreter.setSlot(match, MatchSlot.pattern, pattern)
    let memory = matcher.memory
    interpreter.setSlot(
      match, MatchSlot.spans,
      interpreter.integerTuple(
        matcher.matchStart, matcher.matchEnd,
        UnsafeBufferPointer(start: memory.marks, count: memory.markCount)))
    interpreter.setSlot(match, MatchSlot.position, interpreter.integer(start))
    interpreter.setSlot(match, MatchSlot.endPosition, interpreter.integer(end))
    interpreter.setSlot(match, MatchSlot.lastIndex, interpreter.integer(memory.lastIndex))
    return match
  }
}

/// One match: a search, or at the start only.
struct SingleMatch: MatcherUse {
  let request: MatchRequest
  let isSearch: Bool
  var mustAdvance = false

  func use<Unit>(_ matcher: inout Matcher<Unit>) throws(Raised) -> Value {
    let outcome =
      isSearch
      ? matcher.search(from: request.start, mustAdvance: mustAdvance)
      : matcher.match(at: request.start, mustAdvance: mustAdvance)
    return try request.library.succeeded(outcome) ? request.makeMatch(matcher) : .none
  }
}

/// `findall`: the text of each match, or what its groups matched.
struct AllMatches: MatcherUse {
  let request: MatchRequest

  func use<Unit>(_ matcher: inout Matcher<Unit>) throws(Raised) -> Value {
    let library = request.library
    let interpreter = library.interpreter
    let groupCount = request.program.groupCount
    let empty = request.piece(0, 0)
    let result = interpreter.list([])
    var place = request.start
    var mustAdvance = false
    while try library.succeeded(matcher.search(from: place, mustAdvance: mustAdvance)) {
      let item: Value
      switch groupCount {
      case 0: item = request.piece(matcher.matchStart, matcher.matchEnd)
      case 1: item = request.group(1, matcher, otherwise: empty)
      default:
        // No Python code runs between making the pieces and the tuple.
        item = interpreter.makeTuple(
          (1...groupCount).map { request.group($0, matcher, otherwise: empty) })
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

  func use<Unit>(_ matcher: inout Matcher<Unit>) throws(Raised) -> Value {
    let library = request.library
    let interpreter = library.interpreter
    let result = interpreter.list([])
    var place = request.start
    var mustAdvance = false
    var last = request.start
    var count = 0
    while limit == 0 || count < limit,
      try library.succeeded(matcher.search(from: place, mustAdvance: mustAdvance))
    {
      interpreter.append(request.piece(last, matcher.matchStart), to: result)
      for group in 0..<request.program.groupCount {
        interpreter.append(request.group(group + 1, matcher, otherwise: .none), to: result)
      }
      count += 1
      mustAdvance = matcher.matchEnd == matcher.matchStart
      place = matcher.matchEnd
      last = place
      if matcher.countsDown() { try interpreter.checkSignals() }
    }
    interpreter.append(request.piece(last, request.end), to: result)
    return result
  }
}
