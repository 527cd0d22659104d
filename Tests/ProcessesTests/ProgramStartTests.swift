// Starting other programs.

import Glibc
import Testing

@testable import Processes

@Suite struct ProgramStartTests {
  private func exitCode(_ process: Int32) -> Int32? {
    if case .ended(let end) = Children.wait(for: process) { return end.status.exitCode }
    return nil
  }

  @Test func theFirstProgramThatIsThereIsTaken() throws {
    var start = ProgramStart(programs: ["/no/such/program", "/bin/sh", "/bin/false"])
    start.arguments = ["sh", "-c", "exit 5"]
    #expect(exitCode(try start.start()) == 5)
  }

  @Test func aMissingProgramIsAnError() {
    let start = ProgramStart(programs: ["/no/such/program"])
    #expect(throws: ForkError.system(SystemError("posix_spawn", code: ENOENT))) { try start.start() }
  }

  @Test func streamsEnvironmentAndFolder() throws {
    let pipe = try Descriptors.pipe()
    var start = ProgramStart(programs: ["/bin/sh"])
    start.arguments = ["sh", "-c", "echo $WORD; pwd"]
    start.environment = ["WORD=hello"]
    start.folder = "/"
    start.streams = [-1, pipe.writeEnd, -1]
    let process = try start.start()
    close(pipe.writeEnd)
    #expect(exitCode(process) == 0)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(pipe.readEnd, &bytes, bytes.count)
    close(pipe.readEnd)
    #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "hello\n/\n")
  }

  @Test func onlyWhatIsKeptIsHandedOn() throws {
    let pipe = try Descriptors.pipe()
    defer { for end in [pipe.readEnd, pipe.writeEnd] { close(end) } }
    var start = ProgramStart(programs: ["/bin/sh"])
    start.kept = [pipe.writeEnd]
    start.arguments = [
      "sh", "-c", "test -e /proc/self/fd/\(pipe.writeEnd) && ! test -e /proc/self/fd/\(pipe.readEnd)",
    ]
    #expect(exitCode(try start.start()) == 0)
  }
}
