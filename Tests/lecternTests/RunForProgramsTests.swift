import TestSupport
import Testing

/// `lectern run` for other programs: `--json` and `--save`.
@Suite struct RunForProgramsTests {
  let folder = TemporaryFolder()

  private func run(_ arguments: String...) throws -> PipedRun {
    let path = folder.write("# T\n\n```python\nprint('one')\n```\n\n```python\n1/0\n```\n", to: "lesson.md")
    return try #require(PipedRun(arguments: ["run", path] + arguments, input: "", folder: folder))
  }

  @Test func eachCellIsOneLineOfJSON() throws {
    let run = try run("--json")
    let lines = run.output.split(separator: "\n")
    #expect(run.ending == .status(1) && lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"version\": 1, ") && $0.hasSuffix("}") })
    #expect(lines[0].contains("\"text\": \"one\\n\"") && lines[1].contains("\"type\": \"ZeroDivisionError\""))
  }

  @Test func outputsAreSavedEvenWhereACellFails() throws {
    let run = try run("--save", folder.path + "/out.ipynb")
    #expect(run.ending == .status(1))
    let saved = folder.read("out.ipynb")
    #expect(
      saved?.contains("\"text\": \"one\\n\"") == true
        && saved?.contains("\"ename\": \"ZeroDivisionError\"") == true)
  }

  @Test(arguments: [["--json", "--plain"], ["--save", "out.xyz"]]) func wrongUsageIsStatusTwo(
    _ options: [String]
  ) throws {
    let run = try #require(PipedRun(arguments: ["run", "x.md"] + options, input: "", folder: folder))
    #expect(run.ending == .status(2) && run.errors.contains("Usage:"))
  }

  @Test func whereNothingCanBeSavedASentenceSaysSo() throws {
    let run = try run("--cells", "1", "--save", "/proc/none/out.ipynb")
    #expect(run.ending == .status(1) && run.errors.contains("/proc/none/out.ipynb"))
  }
}
