// A queue of messages that any number of processes write and read.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How putting a message ended.
public enum PutOutcome: Equatable, Sendable {
  case done
  /// The bounded queue was full until the time was up.
  case timedOut
  /// A signal came; nothing was put. Handle it, then try again with the time that remains.
  case interrupted
  /// The queue was closed.
  case closed
  /// There is no shared memory for the message.
  case exhausted(capacity: Int)
}

/// How taking a message ended.
public enum GetOutcome: Equatable, Sendable {
  case message([UInt8])
  /// The queue was empty until the time was up.
  case timedOut
  /// A signal came; nothing was taken. Handle it, then try again with the time that remains.
  case interrupted
  /// The queue was closed and is empty.
  case closed
  /// The memory of the queue was overwritten by something else.
  case damaged
}

/// A first-in first-out queue of byte messages in shared memory, for processes that fork from the one that made it.
///
/// A message is in the queue from the moment when `put` commits it, in one atomic step, until `get` commits that it
/// was taken. A process that is killed anywhere neither loses nor damages one, and holds nobody up for long.
public final class SharedQueue: @unchecked Sendable {
  /// The same number in every process, on the board and in events.
  public let identifier: UInt64
  /// How many messages it holds at most; 0 for any number.
  public let maximumCount: Int
  /// How many bytes of messages it can hold; address space, not memory, until it is used.
  public let capacity: Int

  private let mapping: SharedMapping
  private let closedFlag: UnsafeAtomic<UInt32>
  /// Offset after the last byte that was written since memory was last given back. Guarded by the writers' lock.
  private let touched: UnsafeMutablePointer<UInt64>
  private let putLock: RobustLock
  private let tail: QueueSide<QueueTail>
  private let getLock: RobustLock
  private let head: QueueSide<QueueHead>
  private let arrivals: Gate
  private let departures: Gate
  private let data: UnsafeMutableRawPointer
  // Only a guess at how long to spin; threads that change it at once do no harm.
  private var spinner = Spinner()

  private static let dataOffset = 4096
  /// A queue that holds more memory than this gives it back when it is empty.
  private static let keptWhenEmpty: UInt64 = 4 << 20
  /// Messages from this size on have their pages made first, so that shortage is an error and not a signal.
  private static let populateFrom: UInt64 = 256 << 10

  /// Makes a queue.
  /// - Parameters:
  ///   - maximumCount: how many messages it holds at most; 0 for any number.
  ///   - capacity: how many bytes of messages it can hold; by default four times the machine's memory. The queue
  ///     takes less when the system refuses so much address space.
  /// - Throws: `SystemError` when there is no shared memory to be had.
  public init(maximumCount: Int = 0, capacity: Int? = nil) throws(SystemError) {
    self.maximumCount = max(0, maximumCount)
    var wanted = SharedMapping.roundedToPages(max(capacity ?? Self.defaultCapacity, 65536))
    while true {
      do {
        mapping = try SharedMapping(byteCount: Self.dataOffset + wanted, name: "lectern-queue")
        break
      } catch {
        guard capacity == nil, error.code == ENOMEM || error.code == EFBIG, wanted > 1 << 20 else {
          throw error
        }
        wanted = SharedMapping.roundedToPages(wanted / 4)
      }
    }
    self.capacity = wanted
    identifier = SharedObject.makeIdentifier()
    (closedFlag, touched, putLock, tail, getLock, head, arrivals, departures) = Self.parts(of: mapping)
    data = mapping.start + Self.dataOffset
    BoardWriter.current?.noteMade(.queueGet, object: identifier, size: UInt32(clamping: self.maximumCount))
  }

  /// Where it lies.
  public var place: SharedPlace {
    SharedPlace(
      descriptor: mapping.descriptor, identifiers: [identifier], parameters: [maximumCount, capacity])
  }

  /// The queue that lies in a place.
  /// - Throws: `SystemError` when the place's memory cannot be mapped.
  public init(at place: SharedPlace) throws(SystemError) {
    mapping = try place.mapping()
    maximumCount = place.parameters.first ?? 0
    capacity = min(place.parameters.last ?? 0, mapping.byteCount - Self.dataOffset)
    identifier = place.identifiers.first ?? 0
    (closedFlag, touched, putLock, tail, getLock, head, arrivals, departures) = Self.parts(of: mapping)
    data = mapping.start + Self.dataOffset
  }

  private typealias Parts = (
    UnsafeAtomic<UInt32>, UnsafeMutablePointer<UInt64>, RobustLock, QueueSide<QueueTail>, RobustLock,
    QueueSide<QueueHead>, Gate, Gate
  )

  private static func parts(of mapping: SharedMapping) -> Parts {
    let start = mapping.start
    return (
      BoardMemory.word(start), (start + 8).assumingMemoryBound(to: UInt64.self), RobustLock(at: start + 64),
      QueueSide(at: start + 128), RobustLock(at: start + 320), QueueSide(at: start + 384),
      Gate(at: start + 576), Gate(at: start + 640)
    )
  }

  private static var defaultCapacity: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    return max(1 << 30, min(1 << 40, pages * SharedMapping.pageSize * 4))
  }

  /// How many messages it holds now; it may have changed before you look at it.
  public var count: Int {
    let taken = head.version.load(ordering: .acquiring)
    return Int(clamping: tail.version.load(ordering: .acquiring) &- taken)
  }

  /// How many bytes the messages in it have now.
  public var pendingBytes: Int {
    let taken = head.observed().bytes
    let put = tail.observed().bytes
    return put > taken ? Int(clamping: put - taken) : 0
  }

  /// How much memory it takes now, in bytes; nil where the system cannot tell.
  public var residentBytes: Int? { mapping.residentBytes }

  /// Whether it was closed, in any process.
  public var isClosed: Bool { closedFlag.load(ordering: .acquiring) != 0 }

  /// Closes it for all processes: nothing more can be put; what it holds can still be taken.
  public func close() {
    closedFlag.store(1, ordering: .sequentiallyConsistent)
    arrivals.open(all: true)
    departures.open(all: true)
  }

  // MARK: Putting

  /// Puts a message at the end. Waits only while a bounded queue is full.
  /// - Parameters:
  ///   - message: its bytes; none are fine.
  ///   - timeout: nanoseconds; nil waits without end, 0 only tries.
  public func put(_ message: [UInt8], timeout: Int64? = nil) -> PutOutcome {
    message.withUnsafeBytes { put($0, timeout: timeout) }
  }

  /// Puts a message at the end; as for an array.
  public func put(_ message: UnsafeRawBufferPointer, timeout: Int64? = nil) -> PutOutcome {
    if let outcome = attemptPut(message, timeout) { return outcome }
    if let timeout, timeout <= 0 { return .timedOut }
    let deadline = Deadline(timeout: timeout)
    let blocked = BoardWriter.current?.block(.queuePut, object: identifier, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      let prepared = departures.prepare()
      if let outcome = attemptPut(message, deadline.slice(upTo: Deadline.longestSlice)) {
        departures.rememberSleepers()
        if !isFull { departures.open() }
        return outcome
      }
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      if slice <= 0 { return .timedOut }
      if departures.sleep(prepared, slice: slice) == .interrupted { return .interrupted }
    }
  }

  private var isFull: Bool { maximumCount > 0 && count >= maximumCount }

  /// Puts the message unless the queue is full; nil when it is.
  @inline(__always)
  private func attemptPut(_ message: UnsafeRawBufferPointer, _ timeout: Int64?) -> PutOutcome? {
    if !putLock.tryAcquire(), let failure = waitForLock(putLock, timeout) {
      return failure == .interrupted ? .interrupted : .timedOut
    }
    if closedFlag.load(ordering: .relaxed) != 0 || isFull {
      putLock.release()
      return closedFlag.load(ordering: .relaxed) != 0 ? .closed : nil
    }
    let outcome = write(message)
    putLock.release()
    guard outcome == .done else { return outcome }
    arrivals.open()
    return .done
  }

  /// Writes and commits the message; the caller has the writers' lock.
  @inline(__always)
  private func write(_ message: UnsafeRawBufferPointer) -> PutOutcome {
    let (version, old) = tail.owned()
    let size = QueueLayout.size(of: message.count)
    // The common case needs to know nothing of the readers: room behind the tail, far from going back.
    let isPlain = old.jumps == 0 && old.position &+ size < min(QueueLayout.wrapFrom, UInt64(capacity) - 8)
    let head = isPlain ? QueueHead() : self.head.observed()
    guard let place = QueueLayout.place(size, tail: old, head: head, capacity: UInt64(capacity)) else {
      return .exhausted(capacity: capacity)
    }
    let record = data + Int(place.record)
    if size >= QueueLayout.wrapFrom || size >= Self.populateFrom {
      let page = UInt(SharedMapping.pageSize)
      let first = UInt(bitPattern: record) / page * page
      let length = UInt(bitPattern: record) + UInt(size) - first
      guard let start = UnsafeMutableRawPointer(bitPattern: first),
        csystem_populate_pages(start, Int(length)) == 0
      else { return .exhausted(capacity: capacity) }
    }
    record.storeBytes(of: UInt64(message.count), as: UInt64.self)
    if let bytes = message.baseAddress { (record + 8).copyMemory(from: bytes, byteCount: message.count) }
    var new = old
    if place.jumps {
      (data + Int(old.position)).storeBytes(of: QueueLayout.jumpBit | place.record, as: UInt64.self)
      new.jumps &+= 1
      new.wentBack = place.record == 0 ? 1 : 0
      if place.record == 0 { new.stretchEnd = old.position &+ QueueLayout.word }
    }
    new.position = place.record &+ size
    new.bytes &+= UInt64(message.count)
    if new.position > touched.pointee { touched.pointee = new.position }
    // Before a reader can see the message, so that no event says it was got before it was put.
    BoardWriter.current?.noteSent(.put, object: identifier, bytes: message.count)
    tail.commit(new, after: version)
    return .done
  }

  // MARK: Getting

  /// Takes the first message, waiting while there is none.
  /// - Parameter timeout: nanoseconds; nil waits without end, 0 only tries.
  public func get(timeout: Int64? = nil) -> GetOutcome {
    if let outcome = attemptGet(timeout) { return outcome }
    if let timeout, timeout <= 0 { return .timedOut }
    if spinner.spin({ !isEmpty }), let outcome = attemptGet(timeout) { return outcome }
    let deadline = Deadline(timeout: timeout)
    let blocked = BoardWriter.current?.block(.queueGet, object: identifier, deadline: deadline)
    defer { if let blocked { BoardWriter.current?.wake(blocked) } }
    while true {
      let prepared = arrivals.prepare()
      if let outcome = attemptGet(deadline.slice(upTo: Deadline.longestSlice)) {
        arrivals.rememberSleepers()
        if !isEmpty { arrivals.open() }
        return outcome
      }
      if Signals.arePending { return .interrupted }
      let slice = deadline.slice(upTo: Deadline.longestSlice)
      if slice <= 0 { return .timedOut }
      if arrivals.sleep(prepared, slice: slice) == .interrupted { return .interrupted }
    }
  }

  private var isEmpty: Bool {
    tail.version.load(ordering: .acquiring) == head.version.load(ordering: .relaxed)
  }

  /// Takes the first message; nil when there is none.
  @inline(__always)
  private func attemptGet(_ timeout: Int64?) -> GetOutcome? {
    if isEmpty {
      // What was put before the queue was closed is seen by who sees it closed.
      if !isClosed { return nil }
      return isEmpty ? .closed : attemptGetLocked(timeout)
    }
    return attemptGetLocked(timeout)
  }

  private func attemptGetLocked(_ timeout: Int64?) -> GetOutcome? {
    if !getLock.tryAcquire(), let failure = waitForLock(getLock, timeout) {
      return failure == .interrupted ? .interrupted : .timedOut
    }
    if isEmpty {
      getLock.release()
      return nil
    }
    let outcome = read()
    if case .message = outcome { giveBackMemory() }
    getLock.release()
    if case .message(let bytes) = outcome {
      if maximumCount > 0 { departures.open() }
      BoardWriter.current?.noteReceived(.got, object: identifier, bytes: bytes.count)
    }
    return outcome
  }

  /// Copies the first message and commits that it is taken; the caller has the readers' lock.
  private func read() -> GetOutcome {
    let (version, old) = head.owned()
    var new = old
    var word = load(new.position)
    while let jump = word, jump & QueueLayout.jumpBit != 0 {
      new.position = jump & ~QueueLayout.jumpBit
      new.jumps &+= 1
      word = load(new.position)
      if new.jumps &- old.jumps > 2 { return .damaged }
    }
    guard let length = word, length <= UInt64(capacity),
      new.position &+ QueueLayout.size(of: Int(length)) <= UInt64(capacity)
    else { return .damaged }
    let start = data + Int(new.position) + 8
    let bytes = Self.copy(of: start, count: Int(length))
    new.position &+= QueueLayout.size(of: Int(length))
    new.bytes &+= length
    head.commit(new, after: version)
    return .message(bytes)
  }

  /// An array of what lies in memory. Filling a short one twice is cheaper than the general way to fill it once.
  private static func copy(of start: UnsafeMutableRawPointer, count: Int) -> [UInt8] {
    if count <= 4096 {
      var bytes = [UInt8](repeating: 0, count: count)
      bytes.withUnsafeMutableBytes { target in
        if count > 0, let target = target.baseAddress { target.copyMemory(from: start, byteCount: count) }
      }
      return bytes
    }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let target = buffer.baseAddress {
        UnsafeMutableRawPointer(target).copyMemory(from: start, byteCount: count)
        initialized = count
      }
    }
  }

  private func load(_ position: UInt64) -> UInt64? {
    guard position <= UInt64(capacity) - 8, position & 7 == 0 else { return nil }
    return (data + Int(position)).load(as: UInt64.self)
  }

  // MARK: Memory and locks

  /// Gives memory back to the system when the queue is empty and has grown. The caller has the readers' lock.
  private func giveBackMemory() {
    // A look without the writers' lock: whether it is worth taking.
    guard touched.pointee > Self.keptWhenEmpty, isEmpty, putLock.tryAcquire() else { return }
    defer { putLock.release() }
    guard isEmpty else { return }
    let (_, state) = tail.owned()
    let page = UInt64(SharedMapping.pageSize)
    let before = state.position / page * page
    let after = (state.position + QueueLayout.word + page - 1) / page * page
    let end = (touched.pointee + page - 1) / page * page
    if before > 0 { _ = csystem_remove_pages(data, Int(before)) }
    if end > after { _ = csystem_remove_pages(data + Int(after), Int(end - after)) }
    touched.pointee = 0
  }

  /// Waits for one of the queue's own locks. A holder that was killed left either the old state or the new one, so
  /// its lock is as good as any; but it may not have woken those who wait.
  /// - Returns: nil when the lock is held.
  @inline(never)
  private func waitForLock(_ lock: RobustLock, _ timeout: Int64?) -> AcquireOutcome? {
    // Holders never wait for anything, so even who only tries may wait a little for them.
    let outcome = lock.acquireSlowly(Deadline(timeout: timeout.map { max($0, 1_000_000_000) }))
    if outcome == .ownerDied {
      arrivals.open(all: true)
      departures.open(all: true)
    }
    return outcome == .acquired || outcome == .ownerDied ? nil : outcome
  }
}
