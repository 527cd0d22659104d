// The reading end of a session's output, in the front end: packets become records, long lines are put together
// again, and what commands write past Lectern's streams is read from two pipes.

/// Collects the output of all processes of a session, never waiting.
final class OutputReader {
  /// A continued line longer than this is handed out in parts.
  static let lineLimit = 1 << 20
  /// More packets than the socket can hold at once: a drain takes all that were there when it began, and ends
  /// however fast others write.
  private static let packetsPerDrain = 1024

  private struct Source: Hashable {
    var processIdentifier: Int32
    var stream: OutputStream
  }

  private let socket: Int32
  private let name: (Int32) -> String
  private let pipes: [(descriptor: Int32, stream: OutputStream)]
  private var unfinished: [Source: [UInt8]] = [:]

  /// - Parameters:
  ///   - socket: the reading end of the output socket.
  ///   - outPipe: what commands write to descriptor 1.
  ///   - errorPipe: what commands write to descriptor 2.
  ///   - name: Python's name of a process.
  init(socket: Int32, outPipe: Int32, errorPipe: Int32, name: @escaping (Int32) -> String) {
    self.socket = socket
    self.name = name
    pipes = [(outPipe, .out), (errorPipe, .error)]
  }

  /// What to watch for something to read.
  var descriptors: [Int32] { [socket] + pipes.map(\.descriptor) }

  /// Hands out all records that have arrived.
  ///
  /// The order in which a kernel and its commands wrote is kept: a process of the session sends nothing while
  /// the pipes hold something (`OutputWriter.beforeSending`), and here the socket is emptied before the bytes
  /// that were seen in a pipe before.
  func drain(_ deliver: (OutputRecord) -> Void) {
    let counts = pipes.map { Socket.available($0.descriptor) }
    drainSocket(deliver)
    for (pipe, count) in zip(pipes, counts) where count > 0 {
      drainPipe(pipe.descriptor, pipe.stream, atMost: count, deliver)
    }
  }

  /// Hands out what has no line end and will get none, as the execution is over.
  func finish(_ deliver: (OutputRecord) -> Void) {
    drain(deliver)
    for (source, bytes) in unfinished { deliver(record(source, bytes)) }
    unfinished = [:]
  }

  private func drainSocket(_ deliver: (OutputRecord) -> Void) {
    for _ in 0..<Self.packetsPerDrain {
      var result = Received.nothing
      let packet = [UInt8](unsafeUninitializedCapacity: OutputPacket.sizeLimit) { buffer, count in
        result = Socket.receive(socket, into: UnsafeMutableRawBufferPointer(buffer))
        if case .bytes(let length) = result { count = length }
      }
      guard case .bytes = result else { return }
      // A record that is none of ours can only come from lesson code that guessed the descriptor: it is dropped.
      guard let output = try? OutputPacket(decoding: packet) else { continue }
      accept(output, deliver)
    }
  }

  private func accept(_ packet: OutputPacket, _ deliver: (OutputRecord) -> Void) {
    let source = Source(processIdentifier: packet.processIdentifier, stream: packet.stream)
    if packet.isContinued || unfinished[source] != nil {
      unfinished[source, default: []].append(contentsOf: packet.bytes)
      guard !packet.isContinued || unfinished[source, default: []].count > Self.lineLimit else { return }
      let whole = unfinished.removeValue(forKey: source) ?? []
      deliver(record(source, whole))
    } else {
      deliver(record(source, packet.bytes))
    }
  }

  private func drainPipe(
    _ descriptor: Int32, _ stream: OutputStream, atMost count: Int, _ deliver: (OutputRecord) -> Void
  ) {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let chunk = Socket.readPipe(descriptor, atMost: count - bytes.count)
      guard !chunk.isEmpty else { break }
      bytes += chunk
    }
    let source = Source(processIdentifier: 0, stream: stream)
    var whole = unfinished.removeValue(forKey: source) ?? []
    whole += bytes
    guard let end = whole.lastIndex(of: UInt8(ascii: "\n")) else {
      if whole.count > Self.lineLimit { return deliver(record(source, whole)) }
      unfinished[source] = whole
      return
    }
    if end + 1 < whole.count { unfinished[source] = Array(whole[(end + 1)...]) }
    deliver(record(source, whole[...end]))
  }

  private func record(_ source: Source, _ bytes: some Collection<UInt8>) -> OutputRecord {
    let process = source.processIdentifier
    return OutputRecord(
      processIdentifier: process, processName: process == 0 ? "" : name(process), stream: source.stream,
      text: String(decoding: bytes, as: UTF8.self))
  }
}
