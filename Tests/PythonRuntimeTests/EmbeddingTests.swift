// What a program that embeds the interpreter sees of it: results, names, exceptions, output.

import Testing

@testable import PythonRuntime

@Suite struct EmbeddingTests {
  @Test func theLastExpressionIsTheResult() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      #expect(interpreter.outcome(of: "x = 20\nx * 2 + 2") == .value("42"))
      #expect(interpreter.outcome(of: "x") == .value("20"))
      #expect(interpreter.outcome(of: "None") == .value(nil))
      #expect(interpreter.outcome(of: "y = 1") == .value(nil))
      #expect(interpreter.outcome(of: "") == .value(nil))
      #expect(interpreter.outcome(of: "2 ** 100") == .value("1267650600228229401496703205376"))
    }
  }

  @Test func namesAreSharedWithSwift() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      interpreter.setGlobal("given", interpreter.string("Grüße 🌍"))
      interpreter.setGlobal("number", interpreter.integer(Int.max))
      #expect(interpreter.outcome(of: "taken = given + '!'\nsum = number + 1\nlen(given)") == .value("7"))
      #expect(interpreter.global("taken").flatMap { interpreter.text(of: $0) } == "Grüße 🌍!")
      #expect(interpreter.global("number").flatMap { interpreter.int(of: $0) } == Int.max)
      #expect(
        interpreter.global("sum").map { interpreter.int(of: $0) == nil } == true, "It does not fit an Int.")
      #expect(interpreter.global("missing") == nil)
      #expect(Set(interpreter.globalNames).isSuperset(of: ["given", "number", "taken", "sum"]))
    }
  }

  @Test func anExceptionIsDescribedAndCleared() async throws {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let report = try #require(interpreter.failure(of: "def f(n):\n  return 1 / n\n\nf(0)\n"))
      #expect(report.typeName == "ZeroDivisionError" && report.message == "division by zero")
      #expect(report.entries.map(\.line) == [4, 2] && report.entries.map(\.function) == ["<module>", "f"])
      #expect(report.entries.allSatisfy { $0.file == "test.py" })
      #expect(!report.isSystemExit && !report.isKeyboardInterrupt)
      #expect(
        report.traceback == """
          Traceback (most recent call last):
            File "test.py", line 4, in <module>
              f(0)
            File "test.py", line 2, in f
              return 1 / n
                     ~~^~~
          ZeroDivisionError: division by zero

          """)
      #expect(interpreter.outcome(of: "1 + 1") == .value("2"))
    }
  }

  @Test func aClassOfTheProgramIsNamedWithoutItsModule() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let report = interpreter.failure(of: "class Oops(ValueError): pass\nraise Oops('a', 1)")
      #expect(report?.typeName == "Oops" && report?.message == "('a', 1)")
    }
  }

  @Test func sourceThatDoesNotCompileRunsNothing() async throws {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let report = try #require(interpreter.failure(of: "x = 1\nprint(x))\n"))
      #expect(report.typeName == "SyntaxError" && report.message == "unmatched ')' (test.py, line 2)")
      #expect(report.traceback.hasSuffix("SyntaxError: unmatched ')'\n"))
      #expect(interpreter.global("x") == nil)
    }
  }

  @Test func exitStatusOfSystemExit() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      for (argument, code, message) in [
        ("", 0, nil), ("None", 0, nil), ("3", 3, nil), ("-1", -1, nil), ("True", 1, nil), ("'bye'", 1, "bye"),
        ("2.5", 1, "2.5"),
      ] as [(String, Int32, String?)] {
        let report = interpreter.failure(of: "raise SystemExit(\(argument))")
        #expect(report?.isSystemExit == true && report?.exitCode == code, "\(argument)")
        #expect(report?.exitMessage == message, "\(argument)")
      }
    }
  }

  @Test func outputGoesWhereItIsTold() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      var output: [UInt8] = []
      var errors: [UInt8] = []
      interpreter.writeOutput = { output.append(contentsOf: $0) }
      interpreter.writeError = { errors.append(contentsOf: $0) }
      interpreter.readLine = { interpreter, prompt throws(Raised) in prompt + "typed" }
      _ = interpreter.outcome(of: "import sys\nprint(input('? '), 'ü')\nprint('wrong', file=sys.stderr)")
      interpreter.flushOutput()
      #expect(String(decoding: output, as: UTF8.self) == "? typed ü\n")
      #expect(String(decoding: errors, as: UTF8.self) == "wrong\n")
    }
  }
}
