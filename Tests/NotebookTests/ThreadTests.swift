// Threads that cells start. Each test runs in a process of its own, as a session forks.

import Processes
import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.serialized) struct ThreadTests {
  @Test func threadsGoOnBetweenCells() async {
    await #expect(processExitsWith: .success) {
      let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      let path = "\(folder)/lectern-threads-\(getpid())"
      #expect(mkfifo(path, 0o600) == 0)
      defer { unlink(path) }
      let session = try Session.start()
      // The thread gets no further than to open the pipe while the cell runs.
      let cell = session.run(
        source: """
          import threading
          told = []
          def tell():
              with open('\(path)', 'w') as pipe:
                  pipe.write('between the cells')
              told.append(threading.current_thread().name)
          threading.Thread(target=tell, name='teller').start()
          """)
      #expect(!cell.failed)
      let descriptor = open(path, O_RDONLY)
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(descriptor, &bytes, bytes.count)
      #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "between the cells")
      close(descriptor)
      let joined = session.run(
        source: "for t in threading.enumerate()[1:]: t.join()\ntold, threading.active_count()")
      #expect(joined.result == "(['teller'], 1)")
      session.close()
    }
  }

  @Test func anErrorInAThreadIsShownAndTheCellGoesOn() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let cell = session.run(
        source: """
          import threading
          t = threading.Thread(target=lambda: 1 / 0, name='divider')
          t.start()
          t.join()
          print('the cell goes on')
          """)
      #expect(!cell.failed)
      #expect(cell.text(of: .out) == "the cell goes on\n")
      #expect(cell.text(of: .error).hasPrefix("Exception in thread divider:\nTraceback"))
      #expect(cell.text(of: .error).hasSuffix("ZeroDivisionError: division by zero\n"))
      session.close()
    }
  }

  @Test func aThreadThatNeverEndsKeepsNothingBack() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      let cell = session.run(
        source: """
          import threading
          def spin():
              while True: pass
          threading.Thread(target=spin).start()
          """)
      #expect(!cell.failed)
      #expect(session.run(source: "6 * 7").result == "42")
      session.close()
      #expect(ProcessTree.descendants().isEmpty)
    }
  }
}
