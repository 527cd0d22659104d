import TestSupport
import Testing

/// The course's lesson about processes as a learner works through it.
@Suite struct ProcessesLessonTests {
  let folder = TemporaryFolder()

  /// The lessons of this package.
  private static let lessons =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/lessons"

  private func start() throws -> Program {
    let environment = ["LECTERN_LESSONS": Self.lessons]
    return try #require(Program(arguments: ["processes"], folder: folder, environment: environment))
  }

  @Test func theWholeLessonRuns() throws {
    let program = try start()
    var shown = ""
    for _ in 0..<90 where !shown.contains("The end of") {
      shown += program.wait(for: "▸ ")
      program.type("\r")
    }
    #expect(shown.contains(" cells run"))
    #expect(!shown.contains(" failed"))
    // Enter at the end says again how to go on.
    program.wait(for: "The end of")
    program.enter(":run two", showing: "Wall time: ")
    program.enter("fibonacci(10)", showing: "]: 55")
    // Ten that would never end by themselves.
    program.enter("ten = [Process(target=fibonacci, args=(90,)) for _ in range(10)]", showing: "▸ ten")
    program.enter("[p.start() for p in ten] and [p.join() for p in ten]", showing: "10 workers")
    program.type("\u{3}")
    program.wait(for: "KeyboardInterrupt")
    program.enter("fibonacci(11)", showing: "]: 89")
    program.expectCleanEnd(by: ":quit\r")
  }
}
