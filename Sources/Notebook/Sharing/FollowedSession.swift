// The receiving side of a session that is followed: only reads, and believes nothing that is not well-formed.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A connection to a session that is followed.
public final class FollowedSession {
  public let place: MeetingPlace
  /// Readable means call `items`.
  public let descriptor: Int32
  /// Why there is nothing more to come, as a sentence; nil while there may be.
  public private(set) var ending: String?
  private var decoder = SharedItemDecoder()

  /// - Returns: nil where nobody listens.
  public init?(_ place: MeetingPlace) {
    guard let descriptor = place.connect() else { return nil }
    self.place = place
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// What has arrived since the last call, as much of it as one look brings.
  public func items() -> [SharedItem] {
    guard ending == nil else { return [] }
    var received = Received.nothing
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      received = Socket.receive(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
      if case .bytes(let length) = received { count = length }
    }
    // Who sends may wait for something to happen before it sends the rest of so much.
    if bytes.count >= 1 << 16 { _ = Socket.sendAvailable(descriptor, [0]) }
    if received == .closed { ending = "The session has ended, or is not shared any more." }
    do throws(MalformedBytes) {
      return try decoder.items(in: bytes)
    } catch {
      ending =
        "What came from process \(place.process) is not what this version of Lectern says; use one version."
      return []
    }
  }

  /// Waits until something arrives, so many milliseconds at most. Returns whether something did.
  public func wait(milliseconds: Int32) -> Bool {
    !Socket.wait(readable: [descriptor], milliseconds: milliseconds).isEmpty
  }
}
