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
  private let pipes: [CommandPipe]
  private var unfinished: [Source: [UInt8]] = [:]

  /// - Parameters:
  ///   - socket: the reading end of the output socket.
  ///   - pipes: what commands write.
  ///   - name: Python's name of a process.
  init(socket: Int32, pipes: [CommandPipe], name: @escaping (Int32) -> String) {
    self.socket = socket
    self.pipes = pipes
    self.name = name
  }

  /// What to watch for something to read.
  var descriptors: [Int32] { [socket] + pipes.map(\.readEnd) }

  /// Hands out all records that have arrived.
  ///
  /// The order in which a process and its commands wrote is kept: no process of the session sends a record before
  /// what it found in the pipes has been read (`CommandPipe.waitUntilRead`), and here the socket is emptied before
  /// the bytes that were seen in a pipe before.
  func drain(_ deliver: (OutputRecord) -> Void) {
    let counts = pipes.map { Socket.available($0.readEnd) }
    drainSocket(deliver)
    for (pipe, count) in zip(pipes, counts) where count > 0 {
      take(pipe.read(count), from: Source(processIdentifier: 0, stream: pipe.stream), deliver)
    }
  }

  /// Hands out what has no line end and will get none, as the execution is over.
  func finish(_ deliver: (OutputRecord) -> Void) {
    drain(deliver)
    deliverUnfinished(deliver) { _ in true }
  }

  private func deliverUnfinished(_ deliver: (OutputRecord) -> Void, where isWanted: (Source) -> Bool) {
    let wanted = unfinished.keys.filter(isWanted).sorted {
      ($0.processIdentifier, $0.stream.rawValue) < ($1.processIdentifier, $1.stream.rawValue)
    }
    for source in wanted { deliver(record(source, unfinished.removeValue(forKey: source) ?? [])) }
  }

  private func drainSocket(_ deliver: (OutputRecord) -> Void) {
    // Lines that one process wrote one behind the other are handed out together.
    var gathered: (source: Source, bytes: [UInt8])?
    func handOut() {
      if let (source, bytes) = gathered { deliver(record(source, bytes)) }
      gathered = nil
    }
    defer { handOut() }
    for _ in 0..<Self.packetsPerDrain {
      var result = Received.nothing
      let packet = [UInt8](unsafeUninitializedCapacity: OutputPacket.sizeLimit) { buffer, count in
        result = Socket.receive(socket, into: UnsafeMutableRawBufferPointer(buffer))
        if case .bytes(let length) = result { count = length }
      }
      guard case .bytes = result else { return }
      // A record that is none of ours can only come from lesson code that guessed the descriptor: it is dropped.
      guard let output = try? OutputPacket(decoding: packet) else { continue }
      let source = Source(processIdentifier: output.processIdentifier, stream: output.stream)
      let isPlain = !output.isContinued && !output.followsCommand && !output.isFailureReport
      if isPlain, unfinished.isEmpty, gathered?.source == source {
        gathered?.bytes.append(contentsOf: output.bytes)
      } else {
        handOut()
        if isPlain, unfinished.isEmpty {
          gathered = (source, Array(output.bytes))
        } else {
          accept(output, deliver)
        }
      }
    }
  }

  private func accept(_ packet: OutputPacket, _ deliver: (OutputRecord) -> Void) {
    if packet.followsCommand { deliverUnfinished(deliver) { $0.processIdentifier == 0 } }
    let source = Source(processIdentifier: packet.processIdentifier, stream: packet.stream)
    if packet.isContinued || unfinished[source] != nil {
      unfinished[source, default: []].append(contentsOf: packet.bytes)
      guard !packet.isContinued || unfinished[source, default: []].count > Self.lineLimit else { return }
      let whole = unfinished.removeValue(forKey: source) ?? []
      deliver(record(source, whole, isFailureReport: packet.isFailureReport))
    } else {
      deliver(record(source, packet.bytes, isFailureReport: packet.isFailureReport))
    }
  }

  /// Hands out the whole lines of what a command wrote and keeps the rest.
  private func take(_ bytes: [UInt8], from source: Source, _ deliver: (OutputRecord) -> Void) {
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

  private func record(
    _ source: Source, _ bytes: some Collection<UInt8>, isFailureReport: Bool = false
  ) -> OutputRecord {
    let process = source.processIdentifier
    var record = OutputRecord(
      processIdentifier: process, processName: process == 0 ? "" : name(process), stream: source.stream,
      text: String(decoding: bytes, as: UTF8.self))
    record.isFailureReport = isFailureReport
    return record
  }
}
