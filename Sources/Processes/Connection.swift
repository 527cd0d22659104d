// Connections: whole messages over a stream socket, between two processes or two ends in one.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a connection failed for good.
public enum ConnectionError: Error, Equatable, Sendable, CustomStringConvertible {
  /// This end was closed.
  case closed
  /// This end only receives, or only sends.
  case wrongDirection
  /// The other end was closed: for a receiver, after the last whole message.
  case endOfStream
  /// The other end was closed, or its process killed, in the middle of a message.
  case truncated(received: Int, expected: Int)
  /// What arrives is no message of a connection.
  case malformed
  /// The system refused.
  case system(SystemError)

  public var description: String {
    switch self {
    case .closed: "this end of the connection is closed"
    case .wrongDirection: "this end of the connection does not go in that direction"
    case .endOfStream: "the other end of the connection is closed"
    case .truncated(let received, let expected):
      "the other end of the connection ended in the middle of a message: \(received) of \(expected) bytes came"
    case .malformed: "what arrived on the connection is not a message"
    case .system(let error): "the connection failed: \(error)"
    }
  }
}

/// How sending a message ended.
public enum SendOutcome: Equatable, Sendable {
  case done
  /// The time was up. When a part had gone out, sending the same message again goes on behind it.
  case timedOut
  /// A signal came. Handle it, then send the same message again: what had gone out is not repeated.
  case interrupted
}

/// How receiving a message ended.
public enum ReceiveOutcome: Equatable, Sendable {
  case message([UInt8])
  /// The time was up. What had arrived of a message is kept for the next call.
  case timedOut
  /// A signal came. Handle it, then receive again: what had arrived is kept.
  case interrupted
}

/// One end of a two-way or one-way connection that carries whole messages.
///
/// A message is eight bytes of length, lowest byte first, and then its bytes. One process at a time may use an end.
public final class Connection {
  /// Its file descriptor; -1 once it is closed.
  public private(set) var descriptor: Int32
  public let canReceive: Bool
  public let canSend: Bool
  /// The channel that it receives from and the one that it sends to, the same number at both ends of each; 0 for a
  /// socket from elsewhere.
  public let channels: (receiving: UInt64, sending: UInt64)
  /// The longest message that is accepted, in bytes.
  public static let longestMessage = 1 << 40

  private var header: [UInt8] = []
  private var body: [UInt8] = []
  private var bodyCount = 0
  private var expected: Int?
  private var sentCount = 0
  private var spinner = Spinner(longest: 256)

  /// Takes over a connected stream socket.
  public init(
    descriptor: Int32, canReceive: Bool = true, canSend: Bool = true,
    channels: (receiving: UInt64, sending: UInt64) = (0, 0)
  ) {
    self.channels = channels
    self.descriptor = descriptor
    self.canReceive = canReceive
    self.canSend = canSend
  }

  /// Where its descriptor is and what it is for.
  public var place: SharedPlace {
    SharedPlace(
      descriptor: descriptor, identifiers: [channels.receiving, channels.sending],
      parameters: [canReceive ? 1 : 0, canSend ? 1 : 0])
  }

  /// The connection in a place.
  public convenience init(at place: SharedPlace) {
    self.init(
      descriptor: place.descriptor, canReceive: place.parameters.first == 1,
      canSend: place.parameters.last == 1,
      channels: (place.identifiers.first ?? 0, place.identifiers.last ?? 0))
  }

  deinit { close() }

  /// Makes the two ends of a connection.
  /// - Parameter duplex: whether both ends can send; otherwise the first receives and the second sends.
  /// - Throws: `SystemError`, with `EMFILE` when the descriptors are used up.
  public static func pair(duplex: Bool = true) throws(SystemError) -> (Connection, Connection) {
    var ends: [Int32] = [-1, -1]
    guard csystem_socket_pair(&ends) == 0 else { throw SystemError("socketpair") }
    if !duplex {
      shutdown(ends[0], Int32(SHUT_WR))
      shutdown(ends[1], Int32(SHUT_RD))
    }
    let (there, back) = (SharedObject.makeIdentifier(), SharedObject.makeIdentifier())
    for channel in duplex ? [there, back] : [back] {
      BoardWriter.current?.noteMade(.receive, object: channel)
    }
    return (
      Connection(descriptor: ends[0], canSend: duplex, channels: (back, there)),
      Connection(descriptor: ends[1], canReceive: duplex, channels: (there, back))
    )
  }

  /// Closes this end in this process. Copies of it in forked processes stay open.
  public func close() {
    guard descriptor >= 0 else { return }
    #if canImport(Darwin)
      Darwin.close(descriptor)
    #else
      Glibc.close(descriptor)
    #endif
    descriptor = -1
  }

  /// Gives up the descriptor without closing it, for another owner.
  public func release() -> Int32 {
    defer { descriptor = -1 }
    return descriptor
  }

  // MARK: Sending

  /// Sends a message, waiting while the other side does not read.
  /// - Parameter timeout: nanoseconds; nil waits without end.
  /// - Throws: `ConnectionError`: `.endOfStream` when the other end is closed.
  public func send(_ message: [UInt8], timeout: Int64? = nil) throws(ConnectionError) -> SendOutcome {
    guard descriptor >= 0 else { throw .closed }
    guard canSend else { throw .wrongDirection }
    let length = UInt64(message.count).littleEndian
    let prefix = withUnsafeBytes(of: length) { Array($0) }
    let total = message.count + prefix.count
    var wait = DescriptorWait(descriptor, .writable, .send, channels.sending, timeout)
    defer { wait.finish() }
    while sentCount < total {
      let written = write(prefix, message, from: sentCount)
      if written >= 0 {
        sentCount += written
        continue
      }
      switch errno {
      case EINTR: return .interrupted
      case EAGAIN, EWOULDBLOCK, ENOBUFS:
        switch wait.next() {
        case .ready: continue
        case .interrupted: return .interrupted
        case .timedOut: return .timedOut
        case .failed(let error): throw .system(error)
        }
      case EPIPE, ECONNRESET:
        sentCount = 0
        throw .endOfStream
      default: throw .system(SystemError("sendmsg"))
      }
    }
    sentCount = 0
    BoardWriter.current?.noteSent(.sent, object: channels.sending, bytes: message.count)
    return .done
  }

  /// One write of what is left of the prefix and the message.
  private func write(_ prefix: [UInt8], _ message: [UInt8], from start: Int) -> Int {
    prefix.withUnsafeBytes { prefix in
      message.withUnsafeBytes { message in
        // sendmsg does not write through its pointers.
        let inPrefix = min(start, prefix.count)
        let inMessage = start - inPrefix
        var parts = [
          iovec(
            iov_base: UnsafeMutableRawPointer(mutating: prefix.baseAddress.map { $0 + inPrefix }),
            iov_len: prefix.count - inPrefix),
          iovec(
            iov_base: UnsafeMutableRawPointer(mutating: message.baseAddress.map { $0 + inMessage }),
            iov_len: message.count - inMessage),
        ]
        return parts.withUnsafeMutableBufferPointer { parts in
          var request = msghdr()
          request.msg_iov = parts.baseAddress
          request.msg_iovlen = 2
          return sendmsg(descriptor, &request, Self.sendFlags)
        }
      }
    }
  }

  #if canImport(Darwin)
    private static let sendFlags = MSG_DONTWAIT
    private static let receiveFlags = MSG_DONTWAIT
  #else
    private static let sendFlags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
    private static let receiveFlags = Int32(MSG_DONTWAIT)
  #endif

  // MARK: Receiving

  /// Receives a message, waiting while there is none.
  /// - Parameters:
  ///   - timeout: nanoseconds; nil waits without end.
  ///   - limit: the longest message to accept, in bytes; a longer one is an error, and nothing of it is read.
  /// - Throws: `ConnectionError`: `.endOfStream` when the other end is closed and all messages are received.
  public func receive(
    timeout: Int64? = nil, limit: Int = Connection.longestMessage
  ) throws(ConnectionError) -> ReceiveOutcome {
    guard descriptor >= 0 else { throw .closed }
    guard canReceive else { throw .wrongDirection }
    var wait = DescriptorWait(descriptor, .readable, .receive, channels.receiving, timeout)
    defer { wait.finish() }
    while true {
      if let message = try takeWhole(limit: limit) {
        BoardWriter.current?.noteReceived(.received, object: channels.receiving, bytes: message.count)
        return .message(message)
      }
      var got = readMore()
      if got < 0 && errno == EAGAIN && expected == nil {
        // The answer is often on its way already.
        _ = spinner.spin {
          got = readMore()
          return got >= 0 || errno != EAGAIN
        }
      }
      if got > 0 { continue }
      if got == 0 {
        if header.isEmpty { throw .endOfStream }
        throw .truncated(received: bodyCount, expected: expected ?? 0)
      }
      switch errno {
      case EINTR: return .interrupted
      case EAGAIN, EWOULDBLOCK:
        switch wait.next() {
        case .ready: continue
        case .interrupted: return .interrupted
        case .timedOut: return .timedOut
        case .failed(let error): throw .system(error)
        }
      case ECONNRESET: throw .endOfStream
      default: throw .system(SystemError("recv"))
      }
    }
  }

  /// The message, once it is whole; learns its length as soon as that has come.
  private func takeWhole(limit: Int) throws(ConnectionError) -> [UInt8]? {
    if expected == nil && header.count == 8 {
      let length = header.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard length <= UInt64(Self.longestMessage), length <= UInt64(max(limit, 0)) else { throw .malformed }
      expected = Int(length)
      // A length alone is no reason to take that much memory: the array grows as the bytes come.
      body = [UInt8](repeating: 0, count: min(Int(length), 1 << 20))
      bodyCount = 0
    }
    guard let expected, bodyCount == expected else { return nil }
    defer {
      header.removeAll(keepingCapacity: true)
      body = []
      bodyCount = 0
      self.expected = nil
    }
    return body
  }

  /// One read of what is missing; never of what belongs to the next message, which another process may receive.
  private func readMore() -> Int {
    guard let expected else {
      var bytes: UInt64 = 0
      let got = withUnsafeMutableBytes(of: &bytes) {
        recv(descriptor, $0.baseAddress, 8 - header.count, Self.receiveFlags)
      }
      if got > 0 { withUnsafeBytes(of: bytes) { header.append(contentsOf: $0.prefix(got)) } }
      return got
    }
    if bodyCount == body.count {
      grow(by: min(expected - bodyCount, max(body.count, 1 << 20)))
    }
    let start = bodyCount
    let got = body.withUnsafeMutableBytes {
      recv(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start, Self.receiveFlags)
    }
    if got > 0 { bodyCount += got }
    return got
  }

  private func grow(by more: Int) {
    let old = body
    body = [UInt8](unsafeUninitializedCapacity: old.count + more) { buffer, count in
      count = old.count + more
      guard let target = buffer.baseAddress else { return }
      old.withUnsafeBytes { bytes in
        if let source = bytes.baseAddress { memcpy(target, source, bytes.count) }
      }
      memset(target + old.count, 0, more)
    }
  }

  /// Waits until there is something to receive, or the other end is closed.
  /// - Parameter timeout: nanoseconds; nil waits without end, 0 only looks.
  /// - Throws: `ConnectionError`.
  public func poll(timeout: Int64? = 0) throws(ConnectionError) -> SendOutcome {
    guard descriptor >= 0 else { throw .closed }
    guard canReceive else { throw .wrongDirection }
    switch Descriptors.wait([(descriptor, .readable)], timeout: timeout, as: (.receive, channels.receiving)) {
    case .ready: return .done
    case .timedOut: return .timedOut
    case .interrupted: return .interrupted
    case .failed(let error): throw .system(error)
    }
  }
}

/// A wait for one descriptor that may take several rounds and stands on the board as one.
private struct DescriptorWait {
  let descriptor: Int32
  let readiness: Descriptors.Readiness
  let kind: WaitKind
  let channel: UInt64
  let timeout: Int64?
  var deadline: Deadline?
  var blocked: BoardWriter.Blocked?

  init(
    _ descriptor: Int32, _ readiness: Descriptors.Readiness, _ kind: WaitKind, _ channel: UInt64,
    _ timeout: Int64?
  ) {
    self.descriptor = descriptor
    self.readiness = readiness
    self.kind = kind
    self.channel = channel
    self.timeout = timeout
  }

  mutating func next() -> Descriptors.Outcome {
    let deadline = self.deadline ?? Deadline(timeout: timeout)
    self.deadline = deadline
    if blocked == nil {
      blocked = BoardWriter.current?.block(kind, object: channel, deadline: deadline)
    }
    while true {
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      let outcome = Descriptors.pollOnce([(descriptor, readiness)], slice: slice)
      if outcome != .timedOut || slice <= 0 { return outcome }
    }
  }

  mutating func finish() {
    if let blocked { BoardWriter.current?.wake(blocked) }
    blocked = nil
  }
}
