// Tells everybody who is connected what happens in a session, and never waits for any of them: all share one log of bounded
// size, each with a place of its own in it, and who falls behind its beginning goes on there.

import CSystem
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The sending side of a session that is followed. Nothing that followers send is ever looked at.
public final class Broadcast {
  /// How many may follow at once.
  public static let mostFollowers = 256
  /// How many bytes of the past are kept for those who come late or are slow.
  static let logLimit = 4 << 20
  /// Items are joined up to so many bytes, so that many small ones are sent in one call.
  private static let chunkSize = 64 << 10

  private struct Follower {
    let descriptor: Int32
    /// What is left of the bytes that are being sent; whole items follow it.
    var rest: ArraySlice<UInt8>
    /// The chunk that comes next.
    var next: Int
  }

  public let place: MeetingPlace
  private let listener: Int32
  /// What every follower hears first.
  private let welcome: [UInt8]
  private var followers: [Follower] = []
  /// Runs of whole items; the first one has the number `firstChunk`.
  private var chunks: [[UInt8]] = []
  private var firstChunk = 0
  private var logSize = 0
  private var droppedBytes = 0
  private var pending: [UInt8] = []
  private let logLimit: Int

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - topic: what will be told
  ///   - audience: who may listen
  ///   - welcome: what every follower hears first
  ///   - logLimit: how many bytes of the past are kept
  ///   - folder: another folder than that of the user
  /// - Throws: `SessionFailure`, a sentence.
  public init(
    _ topic: Topic, for audience: Audience = .user, welcome: SharedItem, keeping logLimit: Int? = nil,
    in folder: String? = nil
  ) throws(SessionFailure) {
    place = MeetingPlace(topic: topic, folder: folder)
    // Removes what sessions that were killed have left there.
    _ = MeetingPlace.all(topic, in: folder)
    listener = try place.listen(for: audience)
    self.welcome = welcome.framed()
    self.logLimit = logLimit ?? Self.logLimit
  }

  deinit {
    for follower in followers { close(follower.descriptor) }
    close(listener)
    unlink(place.path)
  }

  /// What can be watched: readable means call `pump`.
  public var descriptors: [Int32] { [listener] + followers.map(\.descriptor) }

  public var followerCount: Int { followers.count }

  /// Whether somebody has not got everything yet: `pump` again soon.
  public var isBehind: Bool {
    let end = firstChunk + chunks.count
    return !pending.isEmpty || followers.contains { !$0.rest.isEmpty || $0.next < end }
  }

  /// Adds an item, which `pump` sends.
  public func post(_ item: SharedItem) {
    pending += item.framed()
    if pending.count >= Self.chunkSize { seal() }
  }

  /// Sends an item that is about this moment only: to those who have got everything else, and it is not kept. One that
  /// is too large for that is not sent at all.
  public func postPassing(_ item: SharedItem) {
    let bytes = item.framed()
    guard bytes.count <= Self.chunkSize else { return }
    pump()
    let end = firstChunk + chunks.count
    for place in followers.indices where followers[place].rest.isEmpty && followers[place].next == end {
      followers[place].rest = bytes[...]
    }
    pump()
  }

  /// Lets in who waits, lets go who has left, and sends what each one takes without waiting.
  public func pump() {
    seal()
    let readable = Socket.wait(readable: descriptors, milliseconds: 0)
    if readable.contains(listener) { accept() }
    let talking = Set(readable)
    followers = followers.compactMap { follower in
      var follower = follower
      let isHere = (!talking.contains(follower.descriptor) || listens(follower)) && send(to: &follower)
      if isHere { return follower }
      close(follower.descriptor)
      return nil
    }
  }

  private func seal() {
    guard !pending.isEmpty else { return }
    logSize += pending.count
    chunks.append(pending)
    pending = []
    var excess = 0
    while logSize > logLimit, excess < chunks.count - 1 {
      logSize -= chunks[excess].count
      droppedBytes += chunks[excess].count
      excess += 1
    }
    chunks.removeFirst(excess)
    firstChunk += excess
  }

  private func accept() {
    while true {
      let descriptor = Glibc.accept(listener, nil, nil)
      guard descriptor >= 0 else { return }
      _ = csystem_fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      guard followers.count < Self.mostFollowers else {
        close(descriptor)
        continue
      }
      var greeting = welcome
      if droppedBytes > 0 { greeting += SharedItem.skipped(bytes: droppedBytes).framed() }
      followers.append(Follower(descriptor: descriptor, rest: greeting[...], next: firstChunk))
    }
  }

  /// Reads and forgets what a follower says. Returns whether it is still there.
  private func listens(_ follower: Follower) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      Socket.receive(follower.descriptor, into: buffer) != .closed
    }
  }

  /// Sends what the follower takes at once. Returns whether it is still there.
  private func send(to follower: inout Follower) -> Bool {
    while true {
      if follower.rest.isEmpty {
        if follower.next < firstChunk {
          follower.rest = SharedItem.skipped(bytes: 0).framed()[...]
          follower.next = firstChunk
        } else if follower.next < firstChunk + chunks.count {
          follower.rest = chunks[follower.next - firstChunk][...]
          follower.next += 1
        } else {
          return true
        }
      }
      guard let count = Socket.sendAvailable(follower.descriptor, follower.rest) else { return false }
      if count == 0 { return true }
      follower.rest = follower.rest.dropFirst(count)
    }
  }
}
