// The memory of translated code: parts are handed out, taken back and joined, and what was written runs.

import Testing

@testable import PythonRuntime

@Suite struct CodeMemoryTests {
  @Test func partsThatCameBackAreOneAgain() throws {
    let memory = try #require(CodeMemory(capacity: 4096))
    let parts = try (0..<4).map { _ in try #require(memory.allocate(1000)) }
    #expect(memory.allocate(100) == nil)
    for index in [2, 0, 3, 1] { memory.release(parts[index], 1000) }
    #expect(memory.allocate(4096) == parts[0])
  }

  @Test func aPartThatIsFreedIsUsedAgain() throws {
    let memory = try #require(CodeMemory(capacity: 4096))
    let first = try #require(memory.allocate(64))
    _ = memory.allocate(64)
    memory.release(first, 64)
    #expect(memory.allocate(65) != first)
    #expect(memory.allocate(50) == first)
  }

  @Test(.enabled(if: MachineCode.isSupported)) func whatWasWrittenRuns() throws {
    let memory = try #require(CodeMemory(capacity: 8192))
    // The second part lies across the border of two pages.
    for size in [4080, 32] {
      let place = try #require(memory.allocate(size))
      var code = Assembler(origin: UInt(bitPattern: place))
      code.move(.rax, constant: 42)
      code.return()
      #expect(memory.write(code.finished(), at: place))
      let function = unsafeBitCast(place, to: (@convention(c) () -> Int).self)
      #expect(function() == 42)
    }
  }
}
