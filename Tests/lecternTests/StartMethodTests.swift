// Cells whose processes are started afresh, through the real program: their functions exist in no file.

import TestSupport
import Testing

@Suite struct StartMethodTests {
  /// What a lesson of these cells prints.
  private func output(of cells: String...) throws -> String {
    let folder = TemporaryFolder()
    let lectern = try #require(
      builtProgram("lectern"), "The program lectern is not beside the tests; build it first.")
    let text = cells.map { "```python\n\($0)\n```\n" }.joined(separator: "\n")
    let lesson = folder.write("# Cells\n\n" + text, to: "cells.md")
    let call = ProgramCall(arguments: [lectern, "run", "--plain", lesson], folder: folder.path)
    let result = runPrograms([call], atOnce: 1)[0]
    #expect(result.ending == .status(0))
    return String(decoding: result.output + result.errors, as: UTF8.self)
  }

  @Test(arguments: ["spawn", "forkserver"]) func cellsDefineTargets(method: String) throws {
    let printed = try output(
      of: """
        from multiprocessing import current_process, get_context
        context = get_context("\(method)")
        FACTOR = 3
        calls = []
        calls.append(1)
        """,
      """
      %%time
      def work(queue, number):
          queue.put((number * FACTOR, current_process().name, len(calls)))
          print("from the worker")
      """,
      """
      queue = context.Queue()
      p = context.Process(target=work, args=(queue, 5), name="Anna")
      p.start()
      print(queue.get())
      p.join()
      print(p.exitcode)
      """,
      """
      def later(n): return n + FACTOR
      with context.Pool(2) as pool: print(pool.map(later, [1, 2]))
      """)
    #expect(printed.contains("(15, 'Anna', 0)\n"))
    #expect(
      printed.contains("from the worker\n") && printed.contains("\n0\n") && printed.contains("[4, 5]\n"))
  }

  @Test func failuresOfFreshProcessesNameTheCell() throws {
    let printed = try output(
      of: """
        from multiprocessing import get_context

        def fail():
            raise ValueError("no good")

        p = get_context("spawn").Process(target=fail)
        p.start()
        p.join()
        """)
    #expect(printed.contains("Process SpawnProcess-1:\n"))
    #expect(printed.contains("File \"<cell 1>\", line 4, in fail\n    raise ValueError(\"no good\")\n"))
  }
}
