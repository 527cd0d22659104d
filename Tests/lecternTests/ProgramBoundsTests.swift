// What programs cost and how they end: the memory that a forked child copies, interrupts inside of long built-ins.

import TestSupport
import Testing

@Suite struct ProgramBoundsTests {
  let folder = TemporaryFolder()

  /// Runs a script to its end.
  private func run(_ source: String, options: [String] = ["--plain"]) throws -> ProgramResult {
    let lectern = try #require(
      builtProgram("lectern"), "The program lectern is not beside the tests; build it first.")
    folder.write(source, to: "script.py")
    let call = ProgramCall(
      arguments: [lectern, "run"] + options + ["script.py"], folder: folder.path, timeLimit: 60)
    return runPrograms([call], atOnce: 1)[0]
  }

  @Test(arguments: [["--memory", "100M"], ["--memory=0.1g", "--cells", "1"]])
  func memoryHasTheBoundThatIsAskedFor(_ options: [String]) throws {
    let result = try run(
      """
      try:
          texts = [str(number) for number in range(10**8)]
      except MemoryError:
          print("no more")
      print(len([0] * 10**6))
      """, options: options)
    let output = String(decoding: result.output, as: UTF8.self)
    #expect(output.contains("no more\n1000000\n") && result.ending == .status(0), "\(result)")
  }

  @Test(arguments: ["much", "5", "-1G", "1e300G", "nan"])
  func memoryIsANumberWithAUnit(_ size: String) throws {
    let result = try run("", options: ["--memory=\(size)"])
    #expect([.status(64), .status(2)].contains(result.ending), "\(result)")
  }

  #if os(Linux)
    @Test func aChildThatOnlyReadsAMillionStringsCopiesAtMostFourMegabytes() throws {
      let result = try run(
        """
        import os

        texts = [str(number) for number in range(1_000_000)]
        if os.fork() == 0:
            total = 0
            for text in texts:
                total += len(text)
            with open("/proc/self/smaps_rollup") as lines:
                dirty = next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:"))
            print(total, dirty <= 4096, flush=True)
            os._exit(0)
        os.wait()
        """)
      #expect(String(decoding: result.output, as: UTF8.self) == "5888890 True\n")
    }
  #endif

  /// Without a look at signals in them, these would go on for hours.
  @Test(arguments: [
    "sum(range(10**12))", "max(range(10**12))", "any(map(bool, iter(int, 1)))",
    "10**9 in (number for number in range(10**12) if False)", "__import__('re').match('(a+)+b', 'a' * 40)",
    "10**10**9", "10**10**8", "__import__('math').factorial(10**8)", "pow(3, 1 << 90000, (1 << 90001) + 1)",
    "str((1 << 10**9) + 1)", "(1 << 10**8) // ((1 << 5 * 10**7) + 1)",
    "all(number < 10**12 for number in range(10**12))",
    "[1] * 10**6 * 100 and sum([1] * 10**12)",
    "__import__('collections').deque(iter(int, 1), maxlen=0)",
    "sorted(range(10**6), key=lambda number: sum(range(10**12)))",
  ])
  func anInterruptEndsALongBuiltIn(_ expression: String) throws {
    let result = try run(
      """
      import signal, sys

      sys.set_int_max_str_digits(0)
      signal.signal(signal.SIGALRM, signal.default_int_handler)
      try:
          signal.setitimer(signal.ITIMER_REAL, 0.2)
          \(expression)
      except (KeyboardInterrupt, MemoryError):
          print("ended")
      """)
    #expect(String(decoding: result.output, as: UTF8.self) == "ended\n")
  }
}
