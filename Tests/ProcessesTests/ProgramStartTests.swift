// Starting other programs.

import Glibc
import Testing

@testable import Processes

extension ProcessTests {
  @Suite struct ProgramStartTests {
    @Test func theFirstProgramThatIsThereIsTaken() async {
      await #expect(processExitsWith: .success) {
        var start = ProgramStart(programs: ["/no/such/program", "/bin/sh", "/bin/false"])
        start.arguments = ["sh", "-c", "exit 5"]
        let process = try start.start()
        #expect(exitCode(of: process) == 5)
      }
    }

    @Test func aMissingProgramIsAnError() async {
      await #expect(processExitsWith: .success) {
        let start = ProgramStart(programs: ["/no/such/program"])
        #expect(throws: ForkError.system(SystemError("posix_spawn", code: ENOENT))) { try start.start() }
      }
    }

    @Test func streamsEnvironmentAndFolder() async {
      await #expect(processExitsWith: .success) {
        let pipe = try Descriptors.pipe()
        var start = ProgramStart(programs: ["/bin/sh"])
        start.arguments = ["sh", "-c", "echo $WORD; pwd"]
        start.environment = ["WORD=hello"]
        start.folder = "/"
        start.streams = [-1, pipe.writeEnd, -1]
        let process = try start.start()
        close(pipe.writeEnd)
        #expect(exitCode(of: process) == 0)
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = read(pipe.readEnd, &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "hello\n/\n")
      }
    }

    @Test func onlyWhatIsKeptIsHandedOn() async {
      await #expect(processExitsWith: .success) {
        let pipe = try Descriptors.pipe()
        var start = ProgramStart(programs: ["/bin/sh"])
        start.kept = [pipe.writeEnd]
        start.arguments = [
          "sh", "-c", "test -e /proc/self/fd/\(pipe.writeEnd) && ! test -e /proc/self/fd/\(pipe.readEnd)",
        ]
        let process = try start.start()
        #expect(exitCode(of: process) == 0)
      }
    }
  }
}
