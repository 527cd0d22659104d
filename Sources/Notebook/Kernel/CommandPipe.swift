// The pipes behind descriptors 1 and 2 of the kernel, for commands that know nothing of records, and what keeps their
// text in its place between the records. Unsafe buffers are used here, as `poll` and `fstat` want them.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A pipe that commands write to and the front end reads, as both sides see it.
final class CommandPipe {
  let stream: OutputStream
  let readEnd: Int32
  let writeEnd: Int32
  /// How many bytes have been read, or are about to be before any later record is.
  private let taken: SharedCounter
  /// How many had been taken when this process last looked.
  private var seen: UInt64 = 0
  private let identity: FileIdentity?

  /// - Throws: `SessionFailure` when the system has no pipe or memory to give.
  init(_ stream: OutputStream) throws(SessionFailure) {
    do throws(SystemError) {
      taken = try SharedCounter()
    } catch {
      throw SessionFailure("Lectern cannot make shared memory: \(error.reason).")
    }
    self.stream = stream
    (readEnd, writeEnd) = try Socket.pipe()
    identity = FileIdentity(of: writeEnd)
  }

  /// Front end: takes bytes that are known to be there.
  func read(_ count: Int) -> [UInt8] {
    taken.add(UInt64(clamping: count))
    var bytes: [UInt8] = []
    while bytes.count < count {
      let chunk = Socket.readPipe(readEnd, atMost: count - bytes.count)
      guard !chunk.isEmpty else { break }
      bytes += chunk
    }
    return bytes
  }

  /// Kernel and workers: waits until the front end has read what is in the pipe now. A command that stays and writes
  /// without end holds nobody up for longer than that takes.
  ///
  /// - Returns: true if a command has written since this process last asked.
  func waitUntilRead() -> Bool {
    var waiting = Socket.available(writeEnd)
    // Bytes that are being taken at this moment are counted twice here: then the pipe gets empty first.
    let goal = taken.value &+ UInt64(clamping: waiting)
    while waiting > 0, taken.value < goal, isRead {
      waiting = Socket.available(writeEnd)
    }
    defer { seen = taken.value }
    return seen != taken.value
  }

  /// Waits a moment. False if nobody will read the pipe any more, or a program has put something else in its place.
  private var isRead: Bool {
    guard identity == FileIdentity(of: writeEnd) else { return false }
    var request = pollfd(fd: writeEnd, events: 0, revents: 0)
    return poll(&request, 1, 1) <= 0
  }
}

/// Which file a descriptor stands for.
private struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64

  /// Nil if the descriptor is closed.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
