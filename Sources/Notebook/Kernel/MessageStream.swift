// Messages over a stream socket: each one has its length, four bytes, in front.

/// What a stream has to offer when it was looked at.
enum StreamState: Equatable {
  case open
  /// The other end is gone.
  case closed
  /// The other end sent something that is no message.
  case malformed
}

/// One end of the control socket.
final class MessageStream {
  /// The longest message that is believed.
  static let lengthLimit = 1 << 28

  let descriptor: Int32
  private(set) var state = StreamState.open
  private var incoming: [UInt8] = []
  private var outgoing: ArraySlice<UInt8> = []
  private var received: [Message] = []
  private var nextReceived = 0
  private let acceptsDescriptors: Bool
  private var passed: [Int32] = []

  /// - Parameters:
  ///   - descriptor: the socket.
  ///   - acceptsDescriptors: whether the other end may send descriptors along; otherwise the system drops them.
  init(descriptor: Int32, acceptsDescriptors: Bool = false) {
    self.descriptor = descriptor
    self.acceptsDescriptors = acceptsDescriptors
  }

  /// True while something waits to be sent until the other end takes it.
  var hasUnsent: Bool { !outgoing.isEmpty }

  /// Queues a message and sends as much as the socket takes at once; `flush` sends the rest.
  func queue(_ message: Message) {
    outgoing.append(contentsOf: Self.frame(message))
    flush()
  }

  /// Sends what is queued, as far as the socket takes it.
  func flush() {
    while !outgoing.isEmpty {
      guard let count = Socket.sendAvailable(descriptor, outgoing.prefix(1 << 20)) else {
        outgoing = []
        state = .closed
        return
      }
      guard count > 0 else { return }
      outgoing = outgoing.dropFirst(count)
    }
    outgoing = []
  }

  /// Sends a message and waits until it is gone. Returns false if the other end is.
  func send(_ message: Message) -> Bool {
    Self.frame(message).withUnsafeBytes { Socket.sendAll(descriptor, $0) }
  }

  /// Sends a message with a copy of a descriptor, if the other end takes it at once. Returns false if it does not.
  func send(_ message: Message, passing passedDescriptor: Int32) -> Bool {
    outgoing.isEmpty && Socket.sendWhole(descriptor, Self.frame(message), passing: passedDescriptor)
  }

  /// The oldest descriptor that came with a message and was not taken yet.
  func takeDescriptor() -> Int32? { passed.isEmpty ? nil : passed.removeFirst() }

  /// Takes what has arrived, without waiting, and returns the next whole message, if there is one.
  func next() -> Message? {
    if let message = takeReceived() { return message }
    receive()
    return takeReceived()
  }

  /// Takes what has arrived, without waiting, and returns all whole messages of it.
  func takeArrived() -> [Message] {
    receive()
    defer {
      received.removeAll(keepingCapacity: true)
      nextReceived = 0
    }
    return Array(received[nextReceived...])
  }

  private func takeReceived() -> Message? {
    guard nextReceived < received.count else {
      received.removeAll(keepingCapacity: true)
      nextReceived = 0
      return nil
    }
    defer { nextReceived += 1 }
    return received[nextReceived]
  }

  private func receive() {
    guard state == .open else { return }
    var result = Received.nothing
    repeat {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        result = receive(into: UnsafeMutableRawBufferPointer(buffer))
        if case .bytes(let length) = result { count = length }
      }
      incoming.append(contentsOf: chunk)
    } while result != .nothing && result != .closed
    if result == .closed { state = .closed }
    var rest = incoming[...]
    while let length = Self.length(of: rest) {
      guard length <= Self.lengthLimit else {
        state = .malformed
        return
      }
      guard rest.count >= 4 + length else { break }
      do {
        received.append(try Message(decoding: rest.dropFirst(4).prefix(length)))
      } catch {
        state = .malformed
        return
      }
      rest = rest.dropFirst(4 + length)
    }
    incoming = Array(rest)
  }

  private func receive(into buffer: UnsafeMutableRawBufferPointer) -> Received {
    guard acceptsDescriptors else { return Socket.receive(descriptor, into: buffer) }
    var along: Int32 = -1
    let result = Socket.receive(descriptor, into: buffer, descriptor: &along)
    if along >= 0 { passed.append(along) }
    return result
  }

  private static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    var reader = ByteReader(bytes)
    return try? Int(reader.unsigned32())
  }

  private static func frame(_ message: Message) -> [UInt8] {
    let body = message.encoded()
    var writer = ByteWriter()
    writer.write(UInt32(clamping: body.count))
    writer.append(body)
    return writer.bytes
  }
}
