// The bound on the heap: programs that would pass it get a MemoryError, and go on.

import PythonModules
import PythonRuntime
import PythonSyntax
import Testing

/// What a program prints whose objects may take 64 MiB.
private func printedWithinBound(_ source: String) throws -> String {
  let interpreter = Interpreter()
  let collected = Collected()
  interpreter.memoryBound = 64 << 20
  interpreter.writeOutput = { collected.bytes.append(contentsOf: $0) }
  installStandardModules(into: interpreter)
  let code = try interpreter.compile(source, fileName: "bound.py", mode: .module)
  do throws(Raised) {
    _ = try interpreter.run(code)
  } catch {
    return interpreter.takeException().traceback
  }
  interpreter.flushOutput()
  return String(decoding: collected.bytes, as: UTF8.self)
}

@Suite struct MemoryBoundTests {
  @Test(arguments: [
    "held.append([1, 2, 3])", "held.append('x' * 100000)", "held.append(str(len(held)))",
    "held.extend([0] * 1000)", "held.append({len(held): 1})", "held.append(bytearray(100000))",
    "held.append(2 ** 100000 + len(held))",
  ])
  func aProgramThatHoardsGetsAMemoryErrorAndGoesOn(_ step: String) throws {
    let output = try printedWithinBound(
      """
      held = []
      try:
          while True:
              \(step)
      except MemoryError as error:
          held = None
          print(repr(error))
      print(sum(len([1] * 1000) for _ in range(20000)))
      """)
    #expect(output == "MemoryError()\n20000000\n")
  }

  @Test(arguments: [
    "'x' * 10**8", "[0] * 10**7", "(0,) * 10**7", "bytes(10**8)", "list(range(10**8))", "set(range(10**8))",
    "'x'.ljust(10**8)", "1 << 10**10", "dict.fromkeys(range(10**8))",
  ])
  func oneObjectBeyondTheBoundIsRefused(_ expression: String) throws {
    let output = try printedWithinBound(
      """
      try:
          \(expression)
      except MemoryError as error:
          print(repr(error))
      """)
    #expect(output == "MemoryError()\n")
  }

  @Test func garbageDoesNotCount() throws {
    let output = try printedWithinBound("for _ in range(300): text = 'x' * 10**6\nprint(len(text))")
    #expect(output == "1000000\n")
  }
}
