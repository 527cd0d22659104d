// The engine of `re` without Python: where patterns match, what they refuse, and how a match is stopped.

import Testing

@testable import PythonModules

/// Where the first match of a pattern and its groups are, as `start-end` with commas; nil where there is none.
private func found(
  _ pattern: String, _ text: String, _ flags: PatternFlags = [], isFull: Bool = false
) throws -> String? {
  let program = try PatternCompiler.compile(
    pattern.unicodeScalars.map(\.value), isText: true, flags: flags)
  let points = text.unicodeScalars.map(\.value)
  let isNarrow = !points.contains { $0 > 255 }
  return isNarrow
    ? first(program, points.map { UInt8($0) }, isFull) : first(program, points, isFull)
}

private func first<Unit: FixedWidthInteger & UnsignedInteger>(
  _ program: PatternProgram, _ text: [Unit], _ isFull: Bool
) -> String? {
  // An empty array need not have a place in memory.
  (text + [0]).withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return nil }
    let memory = program.takeMemory()
    let questions = MatcherQuestions { false }
    var matcher = Matcher(program, memory, base, end: text.count, isFull: isFull, questions)
    defer { withExtendedLifetime((memory, questions)) {} }
    let outcome =
      isFull ? matcher.match(at: 0, mustAdvance: false) : matcher.search(from: 0, mustAdvance: false)
    guard outcome == .matched else { return nil }
    let groups = (0..<program.groupCount).map { group in
      memory.marks[group * 2] < 0 ? "none" : "\(memory.marks[group * 2])-\(memory.marks[group * 2 + 1])"
    }
    return (["\(matcher.matchStart)-\(matcher.matchEnd)"] + groups).joined(separator: ",")
  }
}

@Suite struct RegularExpressionEngineTests {
  @Test(arguments: [
    ("b+", "abbc", "1-3"), ("(a)|(b)", "b", "0-1,none,0-1"), ("(?:(a)|b)*", "ab", "0-2,0-1"),
    ("(a*)*", "aab", "0-2,2-2"), ("(a+|b)*?c", "aabc", "0-4,2-3"), ("x(?=(y))", "xxy", "1-2,2-3"),
    ("(?<=a)b", "bab", "2-3"), ("(?<!a)b", "abb", "2-3"), (#"(\w)\1"#, "abccd", "2-4,2-3"),
    ("(a)?(?(1)b|c)", "c", "0-1,none"), ("(?>a*)b", "aab", "0-3"), ("a{2,3}?", "aaa", "0-2"),
    ("[^a-c]+", "abxyz", "2-5"), ("^b", "ab", nil), ("a++a", "aaa", nil), ("(?!)", "a", nil),
    (#"\bé\w+"#, "x été", "2-5"), ("[а-я]+", "abвгд", "2-5"), ("(a|ab)(c|bcd)", "abcd", "0-4,0-1,1-4"),
  ])
  func match(_ pattern: String, _ text: String, _ expected: String?) throws {
    #expect(try found(pattern, text) == expected)
  }

  @Test(arguments: [
    ("k", "\u{212A}", true), ("ſ", "S", true), ("[α-ω]", "Σ", true), ("i", "İ", true), ("ß", "S", false),
    ("[^k]", "\u{212A}", false),
  ])
  func ignoresCase(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect((try found(pattern, text, .ignoreCase) != nil) == expected)
  }

  @Test func wholeTextOnly() throws {
    #expect(try found("a|ab", "ab", isFull: true) == "0-2")
    #expect(try found("a", "ab", isFull: true) == nil)
  }

  @Test(arguments: [
    ("(a", "missing ), unterminated subpattern", 0), ("a**", "multiple repeat", 2),
    ("[b-a]", "bad character range b-a", 1), (#"a\q"#, #"bad escape \q"#, 1),
    ("(?P<n>)(?P<n>)", "redefinition of group name 'n' as group 2; was group 1", 11),
    ("(?<=a*)", "look-behind requires fixed-width pattern", nil),
  ])
  func refusal(_ pattern: String, _ message: String, _ position: Int?) {
    let failure = #expect(throws: PatternFailure.self) { try found(pattern, "") }
    guard case .malformed(message, position)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func deepNestingIsRefused() {
    let pattern = String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000)
    let failure = #expect(throws: PatternFailure.self) { try found(pattern, "") }
    guard case .tooDeep? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func endlessBacktrackingCanBeStopped() throws {
    let program = try PatternCompiler.compile(
      "(x+x+)+y".unicodeScalars.map(\.value), isText: true, flags: [])
    let text = [UInt8](repeating: 0x78, count: 100)
    var questions = 0
    let outcome = text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return MatchOutcome.failed }
      let memory = program.takeMemory()
      let asked = MatcherQuestions {
        questions += 1
        return questions == 3
      }
      var matcher = Matcher(program, memory, base, end: buffer.count, isFull: false, asked)
      defer { withExtendedLifetime((memory, asked)) {} }
      return matcher.match(at: 0, mustAdvance: false)
    }
    #expect(outcome == .interrupted)
    #expect(questions == 3)
  }

  @Test func longRepetitionsUseNoMachineStack() throws {
    let text = String(repeating: "ab", count: 100_000)
    #expect(try found("(?:a|b|(c))*", text) == "0-200000,none")
  }
}
