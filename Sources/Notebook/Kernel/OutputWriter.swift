// The writing end of a session's output: every process of it gathers whole lines and sends each as one record,
// so that lines of two processes never mix. Unsafe buffers are used here, as `print` hands them over.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One record as it crosses the output socket.
struct OutputPacket: Equatable {
  var processIdentifier: Int32
  var stream: OutputStream
  /// The line goes on in the next packet of this process and stream.
  var isContinued: Bool
  /// A command has written past Lectern's streams before this: what it left without a line end is complete.
  var followsCommand = false
  /// The traceback of an exception that ended a worker.
  var isFailureReport = false
  var bytes: ArraySlice<UInt8>

  /// The longest text in one packet, in bytes; longer lines are cut and marked as continued.
  static let textLimit = 32 << 10
  /// A packet with the longest text fits into this many bytes.
  static let sizeLimit = textLimit + 64

  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(processIdentifier)
    writer.write(stream.rawValue)
    writer.write(isContinued, followsCommand, isFailureReport)
    writer.append(bytes)
    return writer.bytes
  }

}

extension OutputPacket {
  /// Reads a packet from its bytes.
  init(decoding packet: [UInt8]) throws(MalformedBytes) {
    var reader = ByteReader(packet)
    processIdentifier = try reader.read()
    guard let stream = OutputStream(rawValue: try reader.byte()) else { throw MalformedBytes() }
    self.stream = stream
    isContinued = try reader.read()
    followsCommand = try reader.read()
    isFailureReport = try reader.read()
    bytes = try reader.take(reader.remaining)
  }
}

/// Gathers what one process prints and sends it line by line.
///
/// A fork copies what is gathered, so `flush` must be called before one.
final class OutputWriter {
  private let descriptor: Int32
  private var pending: (out: [UInt8], error: [UInt8]) = ([], [])
  private let pipes: [CommandPipe]

  /// - Parameters:
  ///   - descriptor: the output socket, one that keeps records whole.
  ///   - pipes: what commands write; it is read before anything that is sent later.
  init(descriptor: Int32, pipes: [CommandPipe]) {
    self.descriptor = descriptor
    self.pipes = pipes
  }

  /// Takes text as a program prints it; whole lines leave at once.
  func write(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) {
    switch stream {
    case .out: Self.gather(bytes, in: &pending.out) { self.send($0, to: .out, isContinued: $1) }
    case .error: Self.gather(bytes, in: &pending.error) { self.send($0, to: .error, isContinued: $1) }
    }
  }

  func write(_ text: String, to stream: OutputStream) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: stream) }
  }

  /// Sends what has no line end yet.
  func flush() {
    let (out, error) = pending
    pending = ([], [])
    if !out.isEmpty { send(out[...], to: .out, isContinued: false) }
    if !error.isEmpty { send(error[...], to: .error, isContinued: false) }
  }

  /// Sends the traceback of an exception that ends this process, a worker, after what is gathered.
  func report(failure text: String) {
    flush()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let part = rest.prefix(OutputPacket.textLimit)
      rest = rest[part.endIndex...]
      send(part, to: .error, isContinued: !rest.isEmpty, isFailureReport: true)
    }
  }

  /// Sends as many whole lines per record as fit, and keeps the rest.
  private static func gather(
    _ bytes: UnsafeRawBufferPointer, in pending: inout [UInt8], send: (ArraySlice<UInt8>, Bool) -> Void
  ) {
    let searched = pending.count
    let newline = UInt8(ascii: "\n")
    // Most of what is printed is one whole line.
    if searched == 0, bytes.last == newline, bytes.count <= OutputPacket.textLimit {
      return send(Array(bytes)[...], false)
    }
    pending.append(contentsOf: bytes)
    guard pending.count > OutputPacket.textLimit || pending[searched...].contains(newline) else { return }
    var rest = pending[...]
    while !rest.isEmpty {
      let window = rest.prefix(OutputPacket.textLimit)
      if let end = window.lastIndex(of: newline) {
        send(rest[...end], false)
        rest = rest[(end + 1)...]
      } else if rest.count > OutputPacket.textLimit {
        send(window, true)
        rest = rest[window.endIndex...]
      } else {
        break
      }
    }
    pending = Array(rest)
  }

  private func send(
    _ text: ArraySlice<UInt8>, to stream: OutputStream, isContinued: Bool, isFailureReport: Bool = false
  ) {
    var followsCommand = false
    for pipe in pipes where pipe.waitUntilRead() { followsCommand = true }
    let packet = OutputPacket(
      processIdentifier: getpid(), stream: stream, isContinued: isContinued, followsCommand: followsCommand,
      isFailureReport: isFailureReport, bytes: text)
    // A front end that is gone is noticed by the kernel at its control socket, not here.
    packet.encoded().withUnsafeBytes { _ = Socket.sendAll(descriptor, $0) }
  }
}
