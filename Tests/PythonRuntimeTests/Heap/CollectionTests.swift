// What collections free, and when they come: measured in the heap of an interpreter that runs a few lines.

import PythonSyntax
import Testing

@testable import PythonRuntime

@Suite struct CollectionTests {
  /// Runs a program and gives its interpreter.
  private func run(_ program: String) throws -> Interpreter {
    let interpreter = Interpreter()
    _ = try interpreter.run(interpreter.compile(program, fileName: "test", mode: .module))
    return interpreter
  }

  @Test func whatAFunctionHeldIsFreedWhileALoopRuns() throws {
    let interpreter = try run(
      """
      def hold():
          texts = [str(number) for number in range(100_000)]
      hold()
      for number in range(200_000):
          text = str(number)
      """)
    #expect(interpreter.heap.livingBytes < 1 << 20)
  }

  @Test func collectionsComeWhereOnlyGeneratorsOfGeneratorsRun() throws {
    let interpreter = try run(
      """
      def walk(depth):
          if depth:
              yield from walk(depth - 1)
              yield depth
              yield from walk(depth - 1)
      total = sum(walk(14))
      """)
    #expect(interpreter.heap.blockCount < 100)
  }

  @Test func listsThatGrowAreCountedInEverySize() throws {
    let interpreter = try run(
      """
      for length in range(2_000):
          items = list(range(length % 900))
      """)
    #expect(interpreter.heap.blockCount < 100)
  }

  @Test func cachesForgetClassesThatDied() throws {
    let interpreter = try run(
      """
      def make(number):
          class Kind:
              def name(self):
                  return number
          return Kind
      names = [make(number)().name() for number in range(20_000)]
      wrong = sum(name != number for number, name in enumerate(names))
      """)
    #expect(interpreter.global("wrong")?.small == 0)
  }
}
