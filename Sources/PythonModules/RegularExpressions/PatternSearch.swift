// Finds the places where a pattern may match at all, and tries them in turn. Unsafe pointers: as the matcher's.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Matcher {
  /// Searches for the first match from a place on; `matchStart` and `matchEnd` then say where it is.
  /// - Parameter mustAdvance: an empty match at `start` itself is none.
  mutating func search(from start: Int, mustAdvance: Bool) -> MatchOutcome {
    let last = end - program.minimumWidth
    if start > last || start < 0 { return .failed }
    if program.isAnchored { return start == 0 ? match(at: start, mustAdvance: mustAdvance) : .failed }
    if !program.prefix.isEmpty { return searchPrefix(from: start) }
    if program.firstSet >= 0 { return searchFirst(from: start, to: last, mustAdvance: mustAdvance) }
    var place = start
    var mustAdvance = mustAdvance
    while place <= last {
      let outcome = attempt(at: place, mustAdvance: mustAdvance)
      if outcome != .failed {
        matchStart = place
        return outcome
      }
      mustAdvance = false
      place += 1
    }
    return .failed
  }

  /// Matches at one place only.
  mutating func match(at start: Int, mustAdvance: Bool) -> MatchOutcome {
    if end - start < program.minimumWidth || start < 0 { return .failed }
    matchStart = start
    return attempt(at: start, mustAdvance: mustAdvance)
  }

  private mutating func searchFirst(from start: Int, to last: Int, mustAdvance: Bool) -> MatchOutcome {
    var place = start
    let set = program.firstSet
    while place <= last {
      if MemoryLayout<Unit>.size == 1 {
        let table = tables + set << 8
        let stop = min(last, end - 1)
        while place <= stop, table[Int(truncatingIfNeeded: text[place])] == 0 { place &+= 1 }
      } else {
        let table = tables + set << 8
        let takesWide = wideSets[set].answer != .none
        let stop = min(last, end - 1)
        while place <= stop {
          let unit = text[place]
          if unit < 256 ? table[Int(truncatingIfNeeded: unit)] != 0 : takesWide { break }
          place &+= 1
        }
      }
      if place > last || (place == end && !program.mayStartAtEnd) { return .failed }
      let outcome = attempt(at: place, mustAdvance: mustAdvance && place == start)
      if outcome != .failed {
        matchStart = place
        return outcome
      }
      place += 1
    }
    return .failed
  }

  private mutating func searchPrefix(from start: Int) -> MatchOutcome {
    var place = start
    while let found = findPrefix(from: place) {
      if program.isLiteral, !isFull {
        matchStart = found
        matchEnd = found + program.prefix.count
        memory.lastIndex = 0
        return .matched
      }
      let outcome = attempt(at: found, mustAdvance: false)
      if outcome != .failed {
        matchStart = found
        return outcome
      }
      place = found + 1
    }
    return .failed
  }

  /// Where the prefix next stands.
  private func findPrefix(from start: Int) -> Int? {
    let prefix = program.prefix
    let left = end - start
    guard left >= prefix.count else { return nil }
    if MemoryLayout<Unit>.size == 1 {
      // A narrow text has none of the wide characters.
      guard let bytes = program.narrowPrefix else { return nil }
      let last = end - prefix.count
      var place = start
      while place <= last,
        let found = memchr(text + place, Int32(bytes[0]), last &- place &+ 1)
      {
        place = UnsafeRawPointer(found) - UnsafeRawPointer(text)
        if memcmp(text + place, bytes, prefix.count) == 0 { return place }
        place &+= 1
      }
      return nil
    }
    let last = end - prefix.count
    return prefix.withUnsafeBufferPointer { prefix in
      let first = Unit(truncatingIfNeeded: prefix[0])
      var place = start
      while place <= last {
        if text[place] == first {
          var offset = 1
          while offset < prefix.count, UInt32(truncatingIfNeeded: text[place &+ offset]) == prefix[offset] {
            offset &+= 1
          }
          if offset == prefix.count { return place }
        }
        place &+= 1
      }
      return nil
    }
  }
}
