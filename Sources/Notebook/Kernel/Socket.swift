// The two socket pairs of a session, and the few calls on them. Unsafe pointers are used here.
// Descriptors are closed on exec, sends never raise SIGPIPE, and an interrupted call is made again.

import CSystem
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The system refused something that a session needs; the text is a sentence.
public struct SessionFailure: Error, Sendable, Equatable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }

  static let closed = SessionFailure("This session is closed; start another one.")

  /// A sentence about a system call that failed, with the reason of `errno` as it stands.
  static func systemCall(_ action: String) -> SessionFailure {
    SessionFailure("Lectern cannot \(action): \(String(cString: strerror(errno))).")
  }
}

/// What came of a read that does not wait.
enum Received: Equatable {
  case bytes(Int)
  case nothing
  case closed
}

/// Calls on sockets and pipes by descriptor.
enum Socket {
  /// Makes a connected pair: a stream of bytes, or one that keeps records whole.
  static func pair(keepingRecords: Bool) throws(SessionFailure) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    let type = keepingRecords ? SOCK_SEQPACKET : SOCK_STREAM
    let kind = Int32(type.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let status = socketpair(AF_UNIX, kind, 0, &ends)
    guard status == 0 else { throw .systemCall("make a socket pair") }
    return (ends[0], ends[1])
  }

  /// Makes a pipe: (read end, write end).
  static func pipe() throws(SessionFailure) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    guard csystem_pipe(&ends) == 0 else { throw .systemCall("make a pipe") }
    return (ends[0], ends[1])
  }

  /// Receives into a buffer without waiting; for a socket that keeps records, one record.
  static func receive(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Received {
    while true {
      let count = recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
      if count > 0 { return .bytes(count) }
      if count == 0 { return .closed }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .nothing : .closed
    }
  }

  /// Receives like `receive(_:into:)`, with a descriptor that may come along; the caller closes it.
  static func receive(
    _ socket: Int32, into buffer: UnsafeMutableRawBufferPointer, descriptor: inout Int32
  ) -> Received {
    while true {
      let count = csystem_receive_descriptor(socket, buffer.baseAddress, buffer.count, &descriptor)
      if count > 0 { return .bytes(count) }
      if count == 0 { return .closed }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .nothing : .closed
    }
  }

  /// Sends bytes with a copy of a descriptor, without waiting. Returns false unless all were taken.
  static func sendWhole(_ socket: Int32, _ bytes: [UInt8], passing descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes {
      csystem_send_descriptor(socket, $0.baseAddress, $0.count, descriptor) == $0.count
    }
  }

  /// Sends what fits without waiting. Returns the count of bytes taken; nil if the other end is gone.
  static func sendAvailable(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int? {
    while true {
      let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
      let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
      if count >= 0 { return count }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : nil
    }
  }

  /// Sends one record or one run of bytes and waits until it has been taken. Returns false if the other end is
  /// gone.
  static func sendAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }

  /// Reads from a pipe what is known to be there; empty at its end.
  static func readPipe(_ descriptor: Int32, atMost count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: min(count, 1 << 16)) { buffer, length in
      var status: Int
      repeat {
        status = read(descriptor, buffer.baseAddress, buffer.count)
      } while status < 0 && errno == EINTR
      length = max(status, 0)
    }
  }

  /// How many bytes can be read from a pipe at once.
  static func available(_ descriptor: Int32) -> Int {
    var count: Int32 = 0
    return pipeBytes(descriptor, &count) ? Int(count) : 0
  }

  private static func pipeBytes(_ descriptor: Int32, _ count: inout Int32) -> Bool {
    ioctl(descriptor, UInt(FIONREAD), &count) == 0
  }

  /// Waits until one of the descriptors can be read, or `writable` can be written. Returns those that can be read;
  /// none when the time is over or a signal came.
  ///
  /// - Parameter milliseconds: how long to wait at most; negative for ever.
  static func wait(readable descriptors: [Int32], writable: Int32? = nil, milliseconds: Int32) -> [Int32] {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if let writable { requests.append(pollfd(fd: writable, events: Int16(POLLOUT), revents: 0)) }
    guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return [] }
    return zip(descriptors, requests).filter { $0.1.revents != 0 }.map { $0.0 }
  }

  /// Opens a file, closed on exec; -1 with `errno` if that fails.
  static func openFile(_ path: String, _ flags: Int32) -> Int32 {
    csystem_open(path, flags, 0o666)
  }

  /// Writes all of a text to a file. Returns false with `errno` if that fails.
  static func writeAll(_ descriptor: Int32, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(descriptor, UnsafeRawBufferPointer($0)) }
  }

  /// Writes all bytes to a file or pipe. Returns false with `errno` if that fails.
  static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }

  /// Replaces the calling process's program; ends the process with status 127 if that fails.
  static func replaceProgram(_ words: [String]) -> Never {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    signal(SIGPIPE, SIG_DFL)
    if let program = arguments[0] { execv(program, arguments) }
    _exit(127)
  }
}
