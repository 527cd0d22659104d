import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sitting that was cut short, and the next one.
@Suite struct ResumePromptTests {
  let folder = TemporaryFolder()

  @Test(arguments: [SIGKILL, SIGHUP]) func theNextSittingOffersWhatWasDone(signal: Int32) throws {
    let path = folder.write("# T\n\n```python\nN = 10\n```\n\n```python\nN * N\n```\n", to: "lesson.md")
    let first = try #require(Program(arguments: [path], folder: folder))
    first.enter(":run all", showing: "]: 100")
    first.enter(":set 1 N=30", showing: "N = 30")
    first.wait(for: "▸ ")
    kill(first.process, signal)
    _ = first.waitForExit()
    let second = try #require(Program(arguments: [path], folder: folder))
    second.wait(for: "2 runs and 1 edit.")
    second.enter(":resume", showing: "are back")
    second.enter(":show 2", showing: "]: 100")
    second.enter(":run all", showing: "]: 900")
    second.enter(":save", showing: "Saved")
    second.expectCleanEnd(by: ":quit\r")
    let third = try #require(Program(arguments: [path], folder: folder))
    #expect(!third.wait(for: "▸ ").contains("cut short"))
    third.type(":quit\r")
    #expect(third.waitForExit() == 0)
  }
}
