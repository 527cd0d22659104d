// The compiler on sources that are broken, deep or long: code or a sentence, never a trap.

import PythonSyntax
import Testing

@testable import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Numbers that look random and are the same in each run.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The twin scripts, as bytes.
private func scripts() -> [[UInt8]] {
  let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Scripts"
  var found = glob_t()
  defer { globfree(&found) }
  guard glob(folder + "/*/*.py", 0, nil, &found) == 0 else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { index in
    guard let path = found.gl_pathv[index], let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes.prefix(fread(&bytes, 1, bytes.count, file)))
  }
}

extension Interpreter {
  /// Compiles a source, and says what is wrong with the answer; nil if nothing is.
  fileprivate func complaint(about source: String) -> String? {
    do throws(SyntaxFailure) {
      _ = try compile(source, fileName: "broken.py", mode: .module)
      return nil
    } catch {
      let report = report(error, source: source, fileName: "broken.py")
      let isSyntaxError = ["SyntaxError", "IndentationError", "TabError"].contains(report.typeName)
      let names = report.traceback.hasPrefix("  File \"broken.py\", line ")
      return isSyntaxError && names && !error.message.isEmpty ? nil : report.traceback
    }
  }
}

@Suite struct BrokenSourceTests {
  @Test func cutAndFlippedSourcesGetAnAnswer() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      var random = SeededNumbers(state: 2)
      let sources = scripts()
      #expect(sources.count > 400)
      for source in sources {
        for kind in 0..<4 {
          guard let index = source.indices.randomElement(using: &random) else { continue }
          var bytes = source
          switch kind {
          case 0: bytes.removeSubrange(index...)
          case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          case 2: bytes.removeSubrange(index..<min(index + .random(in: 1...40, using: &random), bytes.count))
          default:
            bytes.insert(Array("()[]{}:='\"\\\n @*".utf8).randomElement(using: &random) ?? 40, at: index)
          }
          let text = String(decoding: bytes, as: UTF8.self)
          let complaint = interpreter.complaint(about: text)
          #expect(complaint == nil, "\(complaint ?? "") for:\n\(text)")
        }
      }
    }
  }

  @Test func deepAndLongSourcesGetAnAnswer() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
      for count in [50, 90, 150, 900, 1_400, 30_000] {
        for source in [
          "x = " + times(count, "(") + "1" + times(count, ")"), "x = " + times(count, "-") + "1",
          "x = a" + times(count, ".a"), "x = a" + times(count, "()"), "x = a" + times(count, "+a"),
          "x = a" + times(count, "<a"), "x = a" + times(count, " and a"),
          "x = " + times(count, "lambda:") + "1",
          "x = f'" + times(count, "{a}") + "'", "x = [" + times(count, "a,") + "]",
          "x = {" + times(count, "a: b,") + "}", "f(" + times(count, "a,") + ")",
          "x = " + times(count, "x = ") + "1",
          "x = " + times(count, "a if b else ") + "c", "if a: b\n" + times(count, "elif a: b\n"),
          (0..<min(count, 200)).map { times($0, " ") + "def f():\n" }.joined() + times(min(count, 200), " ")
            + "1",
          (0..<min(count, 200)).map { times($0, " ") + "try:\n" }.joined() + times(min(count, 200), " ")
            + "1",
          (0..<min(count, 200)).map { times($0, " ") + "for a in b:\n" }.joined()
            + times(min(count, 200), " ") + "1",
          times(count, "[") + "a" + times(count, " for a in b]"),
          "def f(" + (0..<count).map { "a\($0)" }.joined(separator: ",") + "): pass",
          (0..<count).map { "a\($0) = \($0)\n" }.joined(),
          "def f():\n" + (0..<count).map { " a\($0) = \($0)\n" }.joined(),
          "match a:\n case " + times(min(count, 190), "[") + times(min(count, 190), "]") + ": pass",
        ] {
          let complaint = interpreter.complaint(about: source)
          #expect(complaint == nil, "\(complaint ?? "") for \(source.prefix(80)) × \(count)")
        }
      }
    }
  }
}
