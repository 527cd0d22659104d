// Repetitions in the program of a pattern: runs of single characters, plain loops, and loops that count.

extension PatternCompiler {
  /// Emits `body` repeated.
  mutating func emitRepetition(
    _ style: RepetitionStyle, minimum: Int, maximum: Int, _ body: [PatternNode], _ follow: FirstCharacters,
    _ flags: PatternFlags
  ) throws(PatternFailure) {
    if maximum == 0 {
      // Nothing is matched, but the body may still be wrong.
      let count = here
      try emit(body, follow, flags)
      parts.instructions.removeLast(here - count)
      return
    }
    if body.count == 1, let set = characterSet(of: body[0], flags) {
      emitRun(style, minimum: minimum, maximum: maximum, set, follow)
      return
    }
    if style == .possessive {
      // Neither a repetition nor the number of them is tried again.
      try emitAtomic(flags, of: body) { (compiler) throws(PatternFailure) in
        try compiler.emitRepetition(
          .greedy, minimum: minimum, maximum: maximum, [.atomic(body)], .everything, flags)
      }
      return
    }
    if minimum == 1, maximum == 1 {
      try emit(body, follow, flags)
      return
    }
    let isLazy = style == .lazy
    let first = first(of: body, follow, flags)
    if maximum == 1 {
      let split = isLazy ? append(.splitLater) : appendSplit(first, otherwise: follow)
      try emit(body, follow, flags)
      land(split)
      return
    }
    let width = PatternWidth(of: body, groups: tree.groupWidths)
    if maximum == PatternInstruction.unbounded, minimum <= 1, width.minimum > 0 {
      try emitLoop(body, isLazy: isLazy, isOptional: minimum == 0, first, follow, flags)
      return
    }
    let slot = parts.loopCount
    parts.loopCount += 1
    append(.openLoop, slot)
    let jump = append(.jump)
    let start = here
    try emit(body, first | follow, flags)
    land(jump)
    append(isLazy ? .lazyLoop : .loop, slot, minimum, maximum, start)
  }

  /// A loop without bound whose body always takes a character, so that nothing needs to be counted.
  private mutating func emitLoop(
    _ body: [PatternNode], isLazy: Bool, isOptional: Bool, _ first: FirstCharacters,
    _ follow: FirstCharacters,
    _ flags: PatternFlags
  ) throws(PatternFailure) {
    var entry: Int?
    if isOptional { entry = isLazy ? append(.splitLater) : appendSplit(first, otherwise: follow) }
    let start = here
    try emit(body, first | follow, flags)
    if isLazy {
      append(.split, start)
    } else if first.mayEnd || first.isEverything {
      append(.again, start)
    } else {
      append(.againWhere, start, number(of: first.set), first.isApart(from: follow) ? 1 : 0)
    }
    if let entry { land(entry) }
  }

  private mutating func emitRun(
    _ style: RepetitionStyle, minimum: Int, maximum: Int, _ set: CharacterSet, _ follow: FirstCharacters
  ) {
    var run = PatternInstruction(style == .lazy ? .lazyRun : .run, 0, minimum, maximum)
    if set == .everything {
      run.kind = .everything
    } else if let missing = set.onlyMissing {
      run.kind = .allBut
      run.a = Int32(missing)
    } else if let only = Self.only(set) {
      run.kind = .literal
      run.a = Int32(only)
    } else {
      run.kind = .set
      run.a = Int32(number(of: set))
    }
    let characters = FirstCharacters(set)
    if style == .possessive || minimum == maximum || (style == .greedy && characters.isApart(from: follow)) {
      run.follower = .apart
      run.operation = .run
    } else if !follow.mayEnd, !follow.isEverything {
      let next = follow.set
      if let only = Self.only(next) {
        run.follower = .literal
        run.d = Int32(only)
      } else {
        run.follower = .set
        run.d = Int32(number(of: next))
      }
    }
    parts.instructions.append(run)
  }

  /// The one character below U+0100 of a set that has no other.
  private static func only(_ set: CharacterSet) -> UInt32? {
    guard set.answer == .none, let point = set.low.firstIndex(of: true), set.low.lastIndex(of: true) == point
    else {
      return nil
    }
    return UInt32(point)
  }
}
