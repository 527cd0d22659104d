// The shape of a queue in shared memory, and where the next message goes.
//
// Messages lie one after the other in a large address range whose pages come when they are touched. A record is a word
// with its length, then the bytes, padded to words; a word with the top bit set says where to go on instead. Writers
// change only the writers' side, readers only the readers'. Each side is two copies of its state and a version that
// says which one holds: a change writes the other copy, then the version, in one atomic store. So a process that is
// killed anywhere leaves either the old state or the new one.

import Atomics

/// Where the next message is written.
struct QueueTail {
  /// Offset of the first free byte after the newest message.
  var position: UInt64 = 0
  /// Offset after the last byte of the stretch that writing left when it went back to the front.
  var stretchEnd: UInt64 = 0
  /// How many jumps were written in all.
  var jumps: UInt64 = 0
  /// Whether the last jump went to the front.
  var wentBack: UInt64 = 0
  /// How many bytes of messages were put in all.
  var bytes: UInt64 = 0
}

/// Where the next message is read.
struct QueueHead {
  var position: UInt64 = 0
  /// How many jumps were followed in all.
  var jumps: UInt64 = 0
  /// How many bytes of messages were taken in all.
  var bytes: UInt64 = 0
}

/// Where a new message goes.
struct QueuePlace: Equatable {
  /// Offset of the message's record.
  var record: UInt64
  /// Whether a jump to it must be written at the old position.
  var jumps: Bool
}

/// One side's state: two copies and the version that says which one holds.
struct QueueSide<State>: @unchecked Sendable {
  let version: UnsafeAtomic<UInt64>
  private let copies: UnsafeMutableRawPointer

  static var byteCount: Int { 192 }

  init(at start: UnsafeMutableRawPointer) {
    version = BoardMemory.longWord(start)
    copies = start + 64
  }

  private func copy(_ version: UInt64) -> UnsafeMutablePointer<State> {
    (copies + Int(version & 1) * 64).assumingMemoryBound(to: State.self)
  }

  /// The state, for who holds this side's lock.
  @inline(__always)
  func owned() -> (version: UInt64, state: State) {
    let now = version.load(ordering: .relaxed)
    return (now, copy(now).pointee)
  }

  /// The state as it was at one moment, for who does not hold this side's lock.
  func observed() -> State {
    while true {
      let before = version.load(ordering: .acquiring)
      let state = copy(before).pointee
      atomicMemoryFence(ordering: .acquiring)
      if version.load(ordering: .relaxed) == before { return state }
    }
  }

  /// Makes a new state hold; it is complete before anybody can see it.
  @inline(__always)
  func commit(_ state: State, after old: UInt64) {
    copy(old &+ 1).pointee = state
    // An exchange, because a plain store may pass the look at who sleeps that follows.
    _ = version.exchange(old &+ 1, ordering: .sequentiallyConsistent)
  }

  /// Makes a new state hold without counting a message: both copies, then nothing else to tell. Only for a queue
  /// that nobody else can look at.
  func initialize(_ state: State) {
    copy(0).pointee = state
    copy(1).pointee = state
    version.store(0, ordering: .sequentiallyConsistent)
  }
}

enum QueueLayout {
  static let jumpBit: UInt64 = 1 << 63
  /// The bytes of a record's or a jump's word.
  static let word: UInt64 = 8
  /// Going back to the front is worth a jump from here on.
  static let wrapFrom: UInt64 = 1 << 20

  /// The bytes that a message takes, its word included.
  static func size(of bytes: Int) -> UInt64 { (UInt64(bytes) + 7) / 8 * 8 + word }

  /// Finds room for a record.
  ///
  /// With no jump between them, messages lie from head to tail, and behind the tail or before the head is room. After
  /// a jump back, room ends at the head; when it is used up, writing goes on behind the stretch it had left. Until
  /// the reader has followed all jumps but one, there is only room behind the tail.
  /// - Parameters:
  ///   - size: the record's bytes, its word included.
  ///   - capacity: the bytes of the whole range.
  /// - Returns: nil when the range is full.
  static func place(_ size: UInt64, tail: QueueTail, head: QueueHead, capacity: UInt64) -> QueuePlace? {
    // Behind every record, a word is kept for a jump.
    func fits(at position: UInt64, before end: UInt64) -> Bool {
      position <= end && end - position >= word && end - position - word >= size
    }
    let outstanding = tail.jumps &- head.jumps
    if outstanding == 0 {
      if tail.position >= wrapFrom && head.position >= tail.position / 2 && fits(at: 0, before: head.position)
      {
        return QueuePlace(record: 0, jumps: true)
      }
      if fits(at: tail.position, before: capacity) { return QueuePlace(record: tail.position, jumps: false) }
      return fits(at: 0, before: head.position) ? QueuePlace(record: 0, jumps: true) : nil
    }
    if outstanding == 1 && tail.wentBack != 0 {
      if fits(at: tail.position, before: head.position) {
        return QueuePlace(record: tail.position, jumps: false)
      }
      return fits(at: tail.stretchEnd, before: capacity)
        ? QueuePlace(record: tail.stretchEnd, jumps: true) : nil
    }
    return fits(at: tail.position, before: capacity) ? QueuePlace(record: tail.position, jumps: false) : nil
  }
}
