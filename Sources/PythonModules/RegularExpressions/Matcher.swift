// Runs the program of a pattern over a text, with a stack of its own for the ways to go back, so that no pattern can
// use up the machine's. Unsafe pointers: text, program and memory must outlive a call; all places are checked against
// the end of the text.
//
// What lies on the stack, the top word last; the low three bits of that word say what it is, the rest where it belongs:
//   choice      place                          go on there at an instruction
//   mark        old value, mark, last index    put back
//   run         least place, place             a shorter run
//   lazyRun     place, greatest place          a longer run
//   loop        place, count, last start       leave a counted loop
//   lazyLoop    place                          run the body of a counted loop once more
//   counter     slot, count, last start        put back
//   marks       values, first, count, last index  put back

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How one attempt ended.
enum MatchOutcome { case matched, failed, interrupted, outOfMemory }

/// What lies on a matcher's stack.
private enum Frame {
  static let choice = 0
  static let mark = 1
  static let run = 2
  static let lazyRun = 3
  static let loop = 4
  static let lazyLoop = 5
  static let counter = 6
  static let marks = 7
}

/// Matches a program at given places of a text of bytes or of words.
struct Matcher<Unit: FixedWidthInteger & UnsignedInteger> {
  // Whoever makes the matcher keeps these three alive; counting references would cost more than many a match.
  unowned(unsafe) let program: PatternProgram
  unowned(unsafe) let memory: MatcherMemory
  /// Asked every few thousand steps whether to stop.
  unowned(unsafe) let questions: MatcherQuestions
  private let instructions: UnsafeMutablePointer<PatternInstruction>
  let tables: UnsafeMutablePointer<UInt8>
  let wideSets: UnsafeMutablePointer<WideSet>
  /// Where groups start and end, -1 for nowhere.
  let marks: UnsafeMutablePointer<Int>
  let text: UnsafePointer<Unit>
  /// Where the text ends for this search.
  let end: Int
  /// The match must reach the end.
  let isFull: Bool
  /// Where the last match started and ended.
  var matchStart = 0
  var matchEnd = 0
  /// Steps until the next question.
  private var patience = Matcher.stepsBetweenQuestions

  static var stepsBetweenQuestions: Int { 8192 }

  init(
    _ program: PatternProgram, _ memory: MatcherMemory, _ text: UnsafePointer<Unit>, end: Int, isFull: Bool,
    _ questions: MatcherQuestions
  ) {
    self.program = program
    self.memory = memory
    self.questions = questions
    instructions = program.instructions
    tables = program.tables
    wideSets = program.wideSets
    marks = memory.marks
    self.text = text
    self.end = end
    self.isFull = isFull
  }

  /// Counts a step of the caller, for which it may have to ask itself.
  mutating func countsDown() -> Bool {
    patience -= 1
    if patience >= 0 { return false }
    patience = Self.stepsBetweenQuestions
    return true
  }

  // MARK: Characters

  @inline(__always)
  private func isIn(_ unit: Unit, _ set: Int) -> Bool {
    if MemoryLayout<Unit>.size == 1 || unit < 256 {
      return tables[set << 8 | Int(truncatingIfNeeded: unit)] != 0
    }
    return wideSets[set].contains(UInt32(truncatingIfNeeded: unit))
  }

  /// Where the run of characters from `start` on ends, at the latest at `limit`.
  @inline(__always)
  private func runEnd(_ run: UnsafeMutablePointer<PatternInstruction>, _ start: Int, _ limit: Int) -> Int {
    var place = start
    switch run.pointee.kind {
    case .everything: return limit
    case .allBut:
      let missing = Unit(truncatingIfNeeded: run.pointee.a)
      if MemoryLayout<Unit>.size == 1 {
        guard let found = memchr(text + start, run.pointee.a, limit - start) else { return limit }
        return UnsafeRawPointer(found) - UnsafeRawPointer(text)
      }
      while place < limit, text[place] != missing { place &+= 1 }
    case .literal:
      let only = Unit(truncatingIfNeeded: run.pointee.a)
      while place < limit, text[place] == only { place &+= 1 }
    case .set:
      let set = Int(run.pointee.a)
      if MemoryLayout<Unit>.size == 1 {
        let table = tables + set << 8
        while place < limit, table[Int(truncatingIfNeeded: text[place])] != 0 { place &+= 1 }
      } else {
        while place < limit, isIn(text[place], set) { place &+= 1 }
      }
    }
    return place
  }

  @inline(__always)
  private func takes(_ run: UnsafeMutablePointer<PatternInstruction>, _ place: Int) -> Bool {
    switch run.pointee.kind {
    case .everything: true
    case .allBut: text[place] != Unit(truncatingIfNeeded: run.pointee.a)
    case .literal: text[place] == Unit(truncatingIfNeeded: run.pointee.a)
    case .set: isIn(text[place], Int(run.pointee.a))
    }
  }

  /// Whether what follows a run can start at a place.
  @inline(__always)
  private func canFollow(_ run: UnsafeMutablePointer<PatternInstruction>, _ place: Int) -> Bool {
    switch run.pointee.follower {
    case .unknown, .apart: true
    case .literal: place < end && text[place] == Unit(truncatingIfNeeded: run.pointee.d)
    case .set: place < end && isIn(text[place], Int(run.pointee.d))
    }
  }

  @inline(__always)
  private func isWord(_ place: Int, _ set: Int) -> Bool { isIn(text[place], set) }

  private func isBoundary(_ place: Int, _ set: Int) -> Bool {
    (place > 0 && isWord(place - 1, set)) != (place < end && isWord(place, set))
  }

  /// Where the characters of a group, matched again from `place` on, end; nil where they do not follow.
  private func referenceEnd(_ instruction: PatternInstruction, _ place: Int) -> Int? {
    let group = Int(instruction.a)
    let start = marks[group * 2 - 2]
    let groupEnd = marks[group * 2 - 1]
    guard start >= 0, groupEnd >= start, end - place >= groupEnd - start else { return nil }
    for offset in 0..<(groupEnd - start) {
      let left = text[start + offset]
      let right = text[place + offset]
      if left == right { continue }
      let first = UInt32(truncatingIfNeeded: left)
      let second = UInt32(truncatingIfNeeded: right)
      switch instruction.b {
      case 0: return nil
      case 1:
        if CharacterPages.asciiLowercase(first) != CharacterPages.asciiLowercase(second) { return nil }
      default: if CharacterPages.lowercase(first) != CharacterPages.lowercase(second) { return nil }
      }
    }
    return place + groupEnd - start
  }

  // MARK: Matching

  /// Makes the stack larger; false where it may not grow.
  @inline(__always)
  private func makeRoom(
    _ words: Int, _ top: inout UnsafeMutablePointer<Int>, _ base: inout UnsafeMutablePointer<Int>,
    _ limit: inout UnsafeMutablePointer<Int>
  ) -> Bool {
    let used = top - base
    guard memory.grow(used, by: words) else { return false }
    base = memory.stack
    top = base + used
    limit = base + (memory.capacity - MatcherMemory.reserve)
    return true
  }

  /// Tries to match at one place.
  /// - Parameter mustAdvance: an empty match is none.
  @inline(never)
  mutating func attempt(at start: Int, mustAdvance: Bool) -> MatchOutcome {
    let code = instructions
    let text = text
    let end = end
    let marks = marks
    let counts = memory.counts
    let lasts = memory.lasts
    let heights = memory.heights
    var base = memory.stack
    var top = base
    var limit = base + (memory.capacity - MatcherMemory.reserve)
    var place = start
    var instruction = code
    var lastIndex = 0
    var patience = self.patience
    defer { self.patience = patience }
    if program.groupCount > 0 { memory.forgetMarks() }

    while true {
      forward: while true {
        switch instruction.pointee.operation {
        case .fail: break forward
        case .succeed:
          if (isFull && place != end) || (mustAdvance && place == start) { break forward }
          matchEnd = place
          memory.lastIndex = lastIndex
          return .matched
        case .literal:
          guard place < end,
            UInt32(truncatingIfNeeded: text[place]) == UInt32(bitPattern: instruction.pointee.a)
          else { break forward }
          place &+= 1
        case .notLiteral:
          guard place < end,
            UInt32(truncatingIfNeeded: text[place]) != UInt32(bitPattern: instruction.pointee.a)
          else { break forward }
          place &+= 1
        case .anything:
          guard place < end else { break forward }
          place &+= 1
        case .set:
          guard place < end, isIn(text[place], Int(instruction.pointee.a)) else { break forward }
          place &+= 1
        case .string:
          let count = Int(instruction.pointee.b)
          guard end &- place >= count else { break forward }
          let literals = program.literals + Int(instruction.pointee.a)
          var offset = 0
          while offset < count {
            if UInt32(truncatingIfNeeded: text[place &+ offset]) != literals[offset] { break forward }
            offset &+= 1
          }
          place &+= count
        case .beginningOfText: if place != 0 { break forward }
        case .beginningOfLine: if place != 0, text[place &- 1] != 10 { break forward }
        case .end:
          if place != end, place &+ 1 != end || text[place] != 10 { break forward }
        case .endOfLine: if place != end, text[place] != 10 { break forward }
        case .endOfText: if place != end { break forward }
        case .boundary:
          if end == 0 || !isBoundary(place, Int(instruction.pointee.a)) { break forward }
        case .notBoundary:
          if end == 0 || isBoundary(place, Int(instruction.pointee.a)) { break forward }
        case .mark:
          let mark = Int(instruction.pointee.a)
          // Without a way back nothing will ask for the old value.
          if top != base {
            if top >= limit, !makeRoom(4, &top, &base, &limit) { return .outOfMemory }
            top[0] = marks[mark]
            top[1] = mark
            top[2] = lastIndex
            top[3] = Frame.mark
            top += 4
          }
          marks[mark] = place
          if mark & 1 != 0 { lastIndex = mark >> 1 &+ 1 }
        case .jump:
          instruction = code + Int(instruction.pointee.a)
          continue forward
        case .split:
          if top >= limit, !makeRoom(2, &top, &base, &limit) { return .outOfMemory }
          top[0] = place
          top[1] = Int(instruction.pointee.a) << 3
          top += 2
        case .splitLater, .again:
          if top >= limit, !makeRoom(2, &top, &base, &limit) { return .outOfMemory }
          top[0] = place
          top[1] = (instruction - code &+ 1) << 3
          top += 2
          instruction = code + Int(instruction.pointee.a)
          continue forward
        case .splitWhere:
          guard place < end, isIn(text[place], Int(instruction.pointee.b)) else {
            instruction = code + Int(instruction.pointee.a)
            continue forward
          }
          if instruction.pointee.c == 0 {
            if top >= limit, !makeRoom(2, &top, &base, &limit) { return .outOfMemory }
            top[0] = place
            top[1] = Int(instruction.pointee.a) << 3
            top += 2
          }
        case .againWhere:
          if place < end, isIn(text[place], Int(instruction.pointee.b)) {
            if instruction.pointee.c == 0 {
              if top >= limit, !makeRoom(2, &top, &base, &limit) { return .outOfMemory }
              top[0] = place
              top[1] = (instruction - code &+ 1) << 3
              top += 2
            }
            instruction = code + Int(instruction.pointee.a)
            continue forward
          }
        case .run:
          let minimum = Int(instruction.pointee.b)
          let left = end &- place
          if left < minimum { break forward }
          let maximum = Int(instruction.pointee.c)
          var stop = runEnd(instruction, place, left < maximum ? end : place &+ maximum)
          let least = place &+ minimum
          if stop < least { break forward }
          patience &-= (stop &- place) >> 6
          if instruction.pointee.follower != .apart {
            while !canFollow(instruction, stop) {
              if stop == least { break forward }
              stop &-= 1
            }
            if stop > least {
              if top >= limit, !makeRoom(3, &top, &base, &limit) { return .outOfMemory }
              top[0] = least
              top[1] = stop
              top[2] = (instruction - code) << 3 | Frame.run
              top += 3
            }
          }
          place = stop
        case .lazyRun:
          let minimum = Int(instruction.pointee.b)
          let left = end &- place
          if left < minimum { break forward }
          let maximum = Int(instruction.pointee.c)
          let greatest = left < maximum ? end : place &+ maximum
          if runEnd(instruction, place, place &+ minimum) < place &+ minimum { break forward }
          place &+= minimum
          while !canFollow(instruction, place) {
            guard place < greatest, takes(instruction, place) else { break forward }
            place &+= 1
          }
          if place < greatest {
            if top >= limit, !makeRoom(3, &top, &base, &limit) { return .outOfMemory }
            top[0] = place
            top[1] = greatest
            top[2] = (instruction - code) << 3 | Frame.lazyRun
            top += 3
          }
        case .openLoop:
          let slot = Int(instruction.pointee.a)
          if top != base {
            if top >= limit, !makeRoom(4, &top, &base, &limit) { return .outOfMemory }
            top[0] = slot
            top[1] = counts[slot]
            top[2] = lasts[slot]
            top[3] = Frame.counter
            top += 4
          }
          counts[slot] = 0
          lasts[slot] = -1
        case .loop, .lazyLoop:
          let slot = Int(instruction.pointee.a)
          let count = counts[slot]
          if top >= limit, !makeRoom(4, &top, &base, &limit) { return .outOfMemory }
          if count < Int(instruction.pointee.b) {
            if top != base {
              top[0] = slot
              top[1] = count
              top[2] = lasts[slot]
              top[3] = Frame.counter
              top += 4
            }
            counts[slot] = count &+ 1
            patience &-= 1
            instruction = code + Int(instruction.pointee.d)
            continue forward
          }
          if instruction.pointee.operation == .lazyLoop {
            top[0] = place
            top[1] = (instruction - code) << 3 | Frame.lazyLoop
            top += 2
          } else if place != lasts[slot],
            count < Int(instruction.pointee.c) || instruction.pointee.c == Int32.max
          {
            top[0] = place
            top[1] = count
            top[2] = lasts[slot]
            top[3] = (instruction - code) << 3 | Frame.loop
            top += 4
            counts[slot] = count &+ 1
            lasts[slot] = place
            instruction = code + Int(instruction.pointee.d)
            continue forward
          }
        case .remember:
          let count = Int(instruction.pointee.b)
          let first = Int(instruction.pointee.a)
          if top + (count + 4) >= limit, !makeRoom(count + 4, &top, &base, &limit) { return .outOfMemory }
          top.update(from: marks + first, count: count)
          top += count
          top[0] = first
          top[1] = count
          top[2] = lastIndex
          top[3] = Frame.marks
          top += 4
        case .openAtomic: heights[Int(instruction.pointee.a)] = top - base
        case .closeAtomic: top = base + heights[Int(instruction.pointee.a)]
        case .openLook:
          heights[Int(instruction.pointee.a)] = top - base
          memory.places[Int(instruction.pointee.a)] = place
        case .closeLook:
          top = base + heights[Int(instruction.pointee.a)]
          place = memory.places[Int(instruction.pointee.a)]
        case .openNot:
          if top >= limit, !makeRoom(2, &top, &base, &limit) { return .outOfMemory }
          top[0] = place
          top[1] = Int(instruction.pointee.b) << 3
          top += 2
          heights[Int(instruction.pointee.a)] = top - base
        case .closeNot:
          // The content matched, so this way fails: what it changed is put back, its choices are dropped.
          let bottom = base + heights[Int(instruction.pointee.a)]
          while top > bottom { undo(&top, &lastIndex) }
          top -= 2
          break forward
        case .back:
          let distance = Int(instruction.pointee.a)
          if place < distance { break forward }
          place &-= distance
        case .reference:
          guard let stop = referenceEnd(instruction.pointee, place) else { break forward }
          patience &-= (stop &- place) >> 6
          place = stop
        case .condition:
          let group = Int(instruction.pointee.a)
          let start = marks[group * 2 - 2]
          if start < 0 || marks[group * 2 - 1] < start {
            instruction = code + Int(instruction.pointee.b)
            continue forward
          }
        }
        instruction += 1
      }

      backward: while true {
        patience &-= 1
        if patience < 0 {
          patience = Self.stepsBetweenQuestions
          if questions.ask() { return .interrupted }
        }
        if top == base { return .failed }
        let word = top[-1]
        instruction = code + word >> 3
        switch word & 7 {
        case Frame.choice:
          place = top[-2]
          top -= 2
          break backward
        case Frame.run:
          let least = top[-3]
          var stop = top[-2] &- 1
          patience &-= 1
          while stop > least, !canFollow(instruction, stop) { stop &-= 1 }
          if stop > least {
            top[-2] = stop
          } else {
            top -= 3
            if !canFollow(instruction, stop) { continue backward }
          }
          place = stop
          instruction += 1
          break backward
        case Frame.lazyRun:
          place = top[-3]
          let greatest = top[-2]
          top -= 3
          repeat {
            guard place < greatest, takes(instruction, place) else { continue backward }
            place &+= 1
          } while !canFollow(instruction, place)
          if place < greatest {
            top[0] = place
            top += 3
          }
          instruction += 1
          break backward
        case Frame.loop:
          let slot = Int(instruction.pointee.a)
          place = top[-4]
          counts[slot] = top[-3]
          lasts[slot] = top[-2]
          top -= 4
          instruction += 1
          break backward
        case Frame.lazyLoop:
          let slot = Int(instruction.pointee.a)
          place = top[-2]
          top -= 2
          let count = counts[slot]
          if place == lasts[slot] { continue backward }
          if count >= Int(instruction.pointee.c), instruction.pointee.c != Int32.max { continue backward }
          if top != base {
            if top >= limit, !makeRoom(4, &top, &base, &limit) { return .outOfMemory }
            top[0] = slot
            top[1] = count
            top[2] = lasts[slot]
            top[3] = Frame.counter
            top += 4
          }
          counts[slot] = count &+ 1
          lasts[slot] = place
          instruction = code + Int(instruction.pointee.d)
          break backward
        default: undo(&top, &lastIndex)
        }
      }
    }
  }

  /// Takes what is on top of the stack, and puts back what it holds, unless it is a choice.
  @inline(__always)
  private func undo(_ top: inout UnsafeMutablePointer<Int>, _ lastIndex: inout Int) {
    let word = top[-1]
    switch word & 7 {
    case Frame.choice, Frame.lazyLoop: top -= 2
    case Frame.run, Frame.lazyRun: top -= 3
    case Frame.mark:
      marks[top[-3]] = top[-4]
      lastIndex = top[-2]
      top -= 4
    case Frame.loop:
      let slot = Int(instructions[word >> 3].a)
      memory.counts[slot] = top[-3]
      memory.lasts[slot] = top[-2]
      top -= 4
    case Frame.counter:
      let slot = top[-4]
      memory.counts[slot] = top[-3]
      memory.lasts[slot] = top[-2]
      top -= 4
    default:
      lastIndex = top[-2]
      let count = top[-3]
      top -= 4 + count
      marks.advanced(by: top[count]).update(from: top, count: count)
    }
  }
}
