// The collected heap: garbage is freed, what is in use stays, and no shape of data overruns the machine stack.

import Testing

@testable import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The most memory that this process has had in use so far, in bytes.
private func peakMemory() -> Int? {
  #if os(Linux)
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if line.hasPrefix("VmHWM:") { return Int(line.filter(\.isNumber)).map { $0 * 1024 } }
    }
    return nil
  #else
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss)
  #endif
}

@Suite struct HeapTests {
  /// Each of these makes about two gigabytes, hardly any of it in use at one time.
  private static let wasteful = """
    kept = [(i, str(i)) for i in range(1000)]
    for i in range(2048):
      [i] * 131072
    for i in range(2_000_000):
      cycle = [i]
      cycle.append(cycle)
    text = ''
    for i in range(20_000):
      text = 'x' * 100_000
    class Node: pass
    for i in range(500_000):
      a, b = Node(), Node()
      a.other, b.other = b, a
    """

  @Test func garbageIsFreed() async throws {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let before = try #require(peakMemory())
      #expect(interpreter.outcome(of: HeapTests.wasteful) == .value(nil))
      let growth = try #require(peakMemory()) - before
      #expect(growth < 128 << 20, "The process grew by \(growth >> 20) MiB; its programs hold hardly one.")
      #expect(interpreter.heap.livingBytes < 32 << 20)
      #expect(interpreter.outcome(of: "kept == [(i, str(i)) for i in range(1000)]") == .value("True"))
      #expect(interpreter.outcome(of: "cycle[1][1][1][0], len(text)") == .value("(1999999, 100000)"))
    }
  }

  @Test func whatIsInUseStays() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let source = """
        def numbers():
          held = [[j] for j in range(100)]
          for i in range(200_000):
            yield [i, held[i % 100]]
        def adder(n):
          box = [n]
          return lambda x: box[0] + x
        adders = [adder(i) for i in range(1000)]
        total = sum(first + second[0] for first, second in numbers())
        table = {str(i): {i: [i]} for i in range(50_000)}
        waste = [[str(i)] * 20 for i in range(200_000)]
        del waste
        more = [{i} for i in range(200_000)]
        (total, adders[7](1), table['49999'], len(table), more[-1])
        """
      #expect(
        interpreter.outcome(of: source) == .value("(20009800000, 8, {49999: [49999]}, 50000, {199999})"))
    }
  }

  @Test func aLongChainIsCollected() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      let source = """
        chain = None
        for i in range(1_000_000):
          chain = [chain]
        class Link: pass
        last = None
        for i in range(300_000):
          link = Link()
          link.next = last
          last = link
        garbage = [[i] for i in range(1_000_000)]
        count = 0
        while chain:
          chain = chain[0]
          count += 1
        count
        """
      #expect(interpreter.outcome(of: source) == .value("1000000"))
    }
  }

  @Test func tooMuchIsAMemoryError() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      interpreter.heap.bound = 64 << 20
      #expect(
        interpreter.outcome(of: "x = []\nwhile True: x.append([0] * 1000)") == .exception("MemoryError"))
      #expect(interpreter.outcome(of: "[0] * (1 << 40)") == .exception("MemoryError"))
      #expect(interpreter.outcome(of: "'ab' * (1 << 40)") == .exception("MemoryError"))
      #expect(interpreter.outcome(of: "x = None\nlen([0] * 1000)") == .value("1000"))
    }
  }
}
