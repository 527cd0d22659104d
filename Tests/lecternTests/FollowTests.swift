import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let talk = """
  # A talk

  Some words.

  <!-- #region tags=["notes"] -->
  Ask the class first.
  <!-- #endregion -->

  ```python name="hello"
  print("hello", "world")
  ```

  ```python name="child"
  import os
  from multiprocessing import Process
  p = Process(target=print, args=("from the child",))
  p.start()
  p.join()
  ```
  """

/// A session in one terminal and whoever follows it in another.
@Suite struct FollowTests {
  let folder = TemporaryFolder()

  private func start(_ arguments: [String]) throws -> Program {
    try #require(
      Program(arguments: arguments, folder: folder, environment: ["TMPDIR": folder.path, "USER": "teacher"]))
  }

  private func present() throws -> Program { try start(["present", folder.write(talk, to: "talk.md")]) }

  private func leave(_ programs: Program...) {
    for program in programs {
      program.type("q")
      #expect(program.waitForExit() == 0 && program.isTerminalRestored)
    }
  }

  @Test func notesGoWithTheSlides() throws {
    let notes = try start(["notes"])
    notes.wait(for: "Waiting for `lectern present`")
    let talk = try present()
    #expect(notes.wait(for: "1/2").contains("Ask the class first."))
    #expect(talk.wait(for: "space shows the code").contains("Ask the class") == false)
    talk.type("   ")
    #expect(notes.wait(for: "2/2").contains("No notes here."))
    leave(talk)
    notes.wait(for: "has ended")
    leave(notes)
  }

  @Test func followersSeeWhatHappens() throws {
    let path = folder.write(talk, to: "talk.md")
    let program = try start([path])
    program.enter(":share", showing: "lectern follow")
    let follower = try start(["follow"])
    follower.wait(for: "A talk")
    program.enter("", showing: "Enter runs this cell")
    follower.wait(for: "hello world")
    program.enter("6 * 7", showing: "]: 42")
    follower.wait(for: "Out[2]: 42")
    program.enter("", showing: "The end of")
    follower.wait(for: "from the child")
    follower.wait(for: "cores\u{A0}busy")
    program.enter(":share off", showing: "not shared any more")
    follower.wait(for: "has ended")
    leave(follower)
    program.expectCleanEnd()
  }

  @Test func whoComesLateSeesWhatWasBefore() throws {
    let talk = try present()
    talk.wait(for: "space shows the code")
    talk.type(":")
    talk.wait(for: "▸ ")
    talk.type("share all\r")
    talk.wait(for: "everybody on this host")
    talk.wait(for: "any key")
    talk.type("x  ")
    talk.wait(for: "hello world")
    let follower = try start(["follow", "\(geteuid())"])
    #expect(follower.wait(for: "hello world").contains("Some words."))
    leave(follower, talk)
  }

  @Test func theFolderIsTheUsersAlone() throws {
    let talk = try present()
    talk.wait(for: "space shows the code")
    var status = stat()
    #expect(stat("\(folder.path)/lectern-\(geteuid())", &status) == 0 && status.st_mode & 0o777 == 0o700)
    leave(talk)
    #expect(folder.names.contains("lectern-\(geteuid())"))
  }

  @Test func aFolderOfSomethingElseIsRefused() throws {
    folder.write("", to: "lectern-\(geteuid())")
    let program = try start([folder.write(talk, to: "talk.md")])
    program.enter(":share", showing: "Lectern cannot share")
    program.expectCleanEnd()
  }

  @Test func followersThatSayThingsAreNotHeard() throws {
    let talk = try present()
    talk.wait(for: "space shows the code")
    let sockets = paths(matching: "\(folder.path)/lectern-*/*.notes")
    let path = try #require(sockets.first)
    let rude = try #require(connected(to: path))
    defer { close(rude) }
    let garbage = [UInt8](repeating: 0xFF, count: 1 << 16)
    #expect(send(rude, garbage, garbage.count, Int32(MSG_DONTWAIT)) > 0)
    talk.type(" ")
    talk.wait(for: "hello")
    leave(talk)
  }

  @Test func nobodyFollowsWithoutATerminal() throws {
    let run = try #require(PipedRun(arguments: ["follow"], input: "", folder: folder))
    #expect(run.ending == .status(2) && run.errors.contains("terminal"))
    let unknown = try start(["follow", "no such user"])
    unknown.wait(for: "has no user")
    #expect(unknown.waitForExit() == 2)
  }
}

/// A socket connected to a path; nil where nobody listens.
private func connected(to path: String) -> Int32? {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8) + [0]) }
  let status = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  return status == 0 ? descriptor : nil
}
