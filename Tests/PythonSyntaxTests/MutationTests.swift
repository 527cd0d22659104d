// Broken sources by the thousand: nothing may trap, and every answer must make sense.

import PythonSyntax
import Testing

@Suite struct MutationTests {
  /// Numbers that look random and are the same in each run.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ (mixed >> 33)
    }
  }

  private static let material = Array(" \n\t()[]{}'\"\\:=,.@#%!?$fbr0x9e_;*-<>é".utf8)

  private func mutate(_ bytes: [UInt8], _ random: inout Sequence) -> [UInt8] {
    var result = bytes
    for _ in 0...Int.random(in: 0...2, using: &random) where !result.isEmpty {
      let index = Int.random(in: 0..<result.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: result.removeSubrange(index..<min(index + Int.random(in: 1...12, using: &random), result.count))
      case 1: result[index] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      case 2: result[index] = MutationTests.material.randomElement(using: &random) ?? 40
      case 3: result.insert(MutationTests.material.randomElement(using: &random) ?? 41, at: index)
      default: result.removeSubrange(index...)
      }
    }
    return result
  }

  private func isWithin(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
    let lines = bytes.reduce(1) { $0 + ($1 == 10 || $1 == 13 ? 1 : 0) }
    return range.line >= 1 && range.line <= lines + 1 && range.column >= 0 && range.endLine >= range.line
  }

  @Test(arguments: [UInt64(1), 2, 3, 4]) func brokenSourcesGetAnAnswer(seed: UInt64) {
    var random = Sequence(state: seed)
    let sources = TreeTable.entries.map { Array($0.source.utf8) }
    for _ in 0..<500 {
      guard let source = sources.randomElement(using: &random),
        let other = sources.randomElement(using: &random)
      else { return }
      let bytes = mutate(source + other, &random)
      do {
        _ = try PythonParser.parseModule(bytes: bytes)
      } catch {
        #expect(!error.message.isEmpty && isWithin(error.range, bytes), "\(bytes)")
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// What the prompt does with text while it is typed.
  private func check(_ text: String) {
    _ = completeness(of: text)
    var end = 0
    for span in highlightSpans(in: text) {
      #expect(span.range.lowerBound >= end && !span.range.isEmpty, "\(text)")
      end = span.range.upperBound
    }
    #expect(end <= text.utf8.count)
    let lines = logicalLines(of: text)
    #expect(lines.map(\.number) == Array(1...max(lines.count, 1)), "\(text)")
  }
}
