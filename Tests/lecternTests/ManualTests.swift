import TestSupport
import Testing

@Suite struct ManualTests {
  let folder = TemporaryFolder()

  @Test func everyCommandIsInTheManual() throws {
    let run = try #require(PipedRun(arguments: ["manual"], input: "", folder: folder))
    #expect(run.ending == .status(0) && run.output.hasPrefix(".TH"))
    for name in ["open", "run", "check", "convert", "new", "list", "manual"] {
      #expect(run.output.contains(".SS \"lectern \(name)"))
    }
    #expect(run.output.contains("\\-\\-theme THEME"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsGetCompletions(_ shell: String) throws {
    let run = try #require(
      PipedRun(arguments: ["--generate-completion-script", shell], input: "", folder: folder))
    #expect(run.ending == .status(0) && run.output.contains("lectern"))
  }
}
