// Messages and packets: what is written is read again, and nothing else is ever taken for one.

import Testing

@testable import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct MessageTests {
  static let samples: [Message] = [
    .execute(ExecuteRequest(number: 7, source: "print('ü')\n", fileName: "<cell 3>")),
    .input("two\n"), .input(nil), .quit, .complete(CompletionQuery(.attribute, of: "a.b", beginning: "fi")),
    .inspect(name: "x"), .ready,
    .started(number: 7),
    .finished(
      ExecuteReply(
        number: 7, result: "'text'",
        error: ExecutionError(
          typeName: "ValueError", message: "no", traceback: "Traceback\n", isSyntaxError: true,
          isKeyboardInterrupt: true, isSystemExit: true, exitCode: -3, line: 12),
        times: ExecutionTimes(
          wall: 1.5, user: 0.25, system: 1e-9, childUser: 3, childSystem: 4, childCount: 10))),
    .finished(ExecuteReply(number: -1, result: nil, error: nil, times: ExecutionTimes())),
    .inputWanted(prompt: "name? "), .completions([]), .completions(["a", "", "fibonacci"]), .inspected(nil),
    .inspected("x: 1"), .snapshot(number: 3),
    .snapshotMade(number: 3, processIdentifier: 4711, refusal: "threads run"), .resume,
    .resumed(SnapshotLosses(connections: 2, files: 1, threads: 3)),
  ]

  @Test(arguments: samples) func roundTrip(message: Message) throws {
    #expect(try Message(decoding: message.encoded()) == message)
  }

  @Test(arguments: samples) func everyCutIsRefused(message: Message) {
    let bytes = message.encoded()
    for count in 0..<bytes.count {
      #expect(throws: MalformedBytes.self) { try Message(decoding: bytes.prefix(count)) }
    }
  }

  @Test(arguments: samples) func aByteTooManyIsRefused(message: Message) {
    #expect(throws: MalformedBytes.self) { try Message(decoding: message.encoded() + [0]) }
  }

  @Test func garbageIsRefusedOrRead() {
    var generator = SplitMix(state: 42)
    for _ in 0..<20_000 {
      var bytes = Self.samples.randomElement(using: &generator)?.encoded() ?? []
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      // What can be read at all must be a message: it is written and read again as the same bytes.
      guard let message = try? Message(decoding: bytes) else { continue }
      let written = message.encoded()
      #expect((try? Message(decoding: written))?.encoded() == written)
    }
  }

  @Test func textThatIsNotUTF8IsRepaired() throws {
    let bytes: [UInt8] = [5, 2, 0, 0, 0, 0xC3, 0x28]
    #expect(try Message(decoding: bytes) == .inspect(name: "\u{FFFD}("))
  }

  @Test func packetsRoundTrip() throws {
    let packet = OutputPacket(
      processIdentifier: 4711, stream: .error, isContinued: true, followsCommand: true,
      bytes: Array("zwölf".utf8)[...])
    #expect(try OutputPacket(decoding: packet.encoded()) == packet)
    #expect(throws: MalformedBytes.self) { try OutputPacket(decoding: [1, 2, 3]) }
    #expect(throws: MalformedBytes.self) { try OutputPacket(decoding: [1, 0, 0, 0, 9, 0, 0, 65]) }
  }
}

@Suite struct MessageStreamTests {
  @Test func messagesArriveWholeHoweverTheyAreCut() throws {
    let (left, right) = try Socket.pair(keepingRecords: false)
    defer { close(right) }
    let receiver = MessageStream(descriptor: right)
    let message = Message.execute(ExecuteRequest(number: 1, source: "x = 1", fileName: "<cell 1>"))
    var writer = ByteWriter()
    writer.write(UInt32(message.encoded().count))
    writer.append(message.encoded())
    for byte in writer.bytes.dropLast() {
      #expect(Socket.sendAvailable(left, [byte]) == 1)
      #expect(receiver.next() == nil)
    }
    #expect(Socket.sendAvailable(left, writer.bytes.suffix(1)) == 1)
    #expect(receiver.next() == message)
    #expect(receiver.state == .open)
    close(left)
    #expect(receiver.next() == nil)
    #expect(receiver.state == .closed)
  }

  @Test func aMessageLargerThanTheSocketIsSentInParts() throws {
    let (left, right) = try Socket.pair(keepingRecords: false)
    defer {
      close(left)
      close(right)
    }
    let sender = MessageStream(descriptor: left)
    let receiver = MessageStream(descriptor: right)
    let message = Message.input(String(repeating: "wide ", count: 1_000_000))
    sender.queue(message)
    #expect(sender.hasUnsent)
    var received: Message?
    for _ in 0..<10_000 where received == nil {
      received = receiver.next()
      sender.flush()
    }
    #expect(received == message)
    #expect(!sender.hasUnsent)
  }

  @Test(arguments: [[0xFF, 0xFF, 0xFF, 0xFF], [1, 0, 0, 0, 200], [0, 0, 0, 0]] as [[UInt8]])
  func nonsenseIsNoticed(bytes: [UInt8]) throws {
    let (left, right) = try Socket.pair(keepingRecords: false)
    defer {
      close(left)
      close(right)
    }
    let receiver = MessageStream(descriptor: right)
    #expect(Socket.sendAvailable(left, bytes[...]) == bytes.count)
    #expect(receiver.next() == nil)
    #expect(receiver.state == .malformed)
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
