// The board's shape in shared memory: header, slots and event ring. Every process of a session sees the same bytes.

import Atomics

/// What a process is doing.
public enum ProcessState: UInt32, Sendable {
  /// The slot belongs to nobody.
  case free = 0
  /// Its parent is about to fork it, or it has not reached its first line.
  case starting = 1
  case running = 2
  /// It waits; the record says for what.
  case blocked = 3
  /// It has ended; its parent has not waited for it yet.
  case ended = 4
  /// It has ended and its parent knows how.
  case reaped = 5

  /// Whether the process still exists for the system.
  public var isAlive: Bool { self == .starting || self == .running || self == .blocked }
}

/// What a blocked process waits for.
public enum WaitKind: UInt32, Sendable {
  case nothing = 0
  /// Time, or a signal.
  case sleep
  /// The end of a process; the object is its number, 0 for any child.
  case join
  case lock
  case semaphore
  /// A message in a queue.
  case queueGet
  /// Room in a bounded queue.
  case queuePut
  /// A message on a connection; the object is the channel, 0 when that is not the session's.
  case receive
  /// Room on a connection; the object is the channel, 0 when that is not the session's.
  case send
  /// Several descriptors; the object is the first.
  case descriptors
  case condition
  case event
  case barrier
  /// A line from the person at the terminal.
  case input
  case other
  /// The next request, of a process that only serves others.
  case serve
  /// The end of another thread of the same process.
  case thread

  /// In words, such as `queue get`.
  public var label: String {
    switch self {
    case .queueGet: "queue get"
    case .queuePut: "queue put"
    case .thread: "join"
    default: "\(self)"
    }
  }
}

/// What a process is to the session.
public enum ProcessRole: UInt32, Sendable {
  /// Started by a program.
  case worker = 0
  /// It belongs to the session itself: the front end, the process that runs cells.
  case session
  /// A frozen copy that nothing runs in.
  case snapshot
  /// Started by a program's library to serve its other processes; it does nothing unasked.
  case service
  /// A thread of a process, other than its main one.
  case thread
}

/// How a process was started.
public enum StartMethod: UInt32, Sendable, CaseIterable {
  /// A copy of its parent.
  case fork = 0
  /// A program started afresh.
  case spawn
  /// A copy of a server that was started afresh.
  case forkserver

  /// Python's name of it.
  public var name: String { "\(self)" }
}

/// A line of a source text. Who runs the texts gives them numbers; 0 is none.
public struct SourcePlace: Hashable, Sendable {
  public var source: Int
  public var line: Int

  public init(source: Int = 0, line: Int = 0) {
    self.source = source
    self.line = line
  }
}

/// What happened.
public enum BoardEventKind: UInt32, Sendable {
  /// A process started; the object is its parent's number.
  case started = 1
  /// A process ended by itself or was reaped; the amount is its exit code.
  case ended
  /// It began to wait; the amount is the `WaitKind`.
  case blocked
  /// It stopped waiting; the amount is how long it waited, in nanoseconds, the count the `WaitKind`.
  case woke
  /// It put messages into a queue; the amount is their bytes.
  case put
  /// It took messages from a queue; the amount is their bytes.
  case got
  /// It sent messages on a connection; the amount is their bytes.
  case sent
  /// It received messages from a connection; the amount is their bytes.
  case received
  case acquired
  case released
  /// It made a shared object; the amount is the `WaitKind` of waits for it, the count its size: a queue's or
  /// semaphore's limit, a barrier's parties.
  case made
}

/// The first bytes of the board.
struct BoardHeader {
  var slotCount: UInt64 = 0
  var eventCapacity: UInt64 = 0
  var aliveLimit: UInt64 = 0
  var startLimit: UInt64 = 0
  var execution: UInt64 = 0
  /// Where the ring stood when the execution began, and when that was.
  var executionCursor: UInt64 = 0
  var executionStart: Int64 = 0
  // Counters that many processes change stand on cache lines of their own.
  /// The process that made the board.
  var rootProcess: UInt64 = 0
  var alive: UInt64 = 0
  var startsInExecution: UInt64 = 0
  var serial: UInt64 = 0
  var rotor: UInt64 = 0
  var padding1: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  var eventCursor: UInt64 = 0
}

typealias EightWords = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

/// What one process says about itself, or one of its threads about its waits.
struct BoardSlot {
  var state: UInt32 = 0
  var process: Int32 = 0
  var parent: Int32 = 0
  var reaper: Int32 = 0
  var serial: UInt64 = 0
  var execution: UInt64 = 0
  var started: Int64 = 0
  var ended: Int64 = 0
  var waitKind: UInt32 = 0
  var role: UInt32 = 0
  var source: Int32 = 0
  var line: Int32 = 0
  var startMethod: UInt32 = 0
  /// The signal by which a program of the session last asked it to end.
  var askedSignal: Int32 = 0
  var waitObject: UInt64 = 0
  var waitSince: Int64 = 0
  var waitDeadline: Int64 = 0
  /// The line that it waits at: the place above is that of whichever thread spoke last.
  var waitSource: Int32 = 0
  var waitLine: Int32 = 0
  /// Who waits, and which thread of the process has what it waits for, by the C library's numbers; 0 where unknown.
  var thread: UInt64 = 0
  var awaitedThread: UInt64 = 0
  /// How many slots the process's threads have, and how many objects it has made for them.
  var threadCount: UInt64 = 0
  var objectsForThreads: UInt64 = 0
  var blockedTime: Int64 = 0
  var exitCode: Int32 = 0
  var hasExitCode: UInt32 = 0
  var cpuTime: Int64 = 0
  var userTime: Int64 = 0
  var systemTime: Int64 = 0
  var peakResidentBytes: Int64 = 0
  var voluntarySwitches: Int64 = 0
  var involuntarySwitches: Int64 = 0
  var messagesSent: UInt64 = 0
  var bytesSent: UInt64 = 0
  var messagesReceived: UInt64 = 0
  var bytesReceived: UInt64 = 0
  var acquisitions: UInt64 = 0
  var bytesSentBeforeEvent: UInt64 = 0
  var bytesReceivedBeforeEvent: UInt64 = 0
  var held: EightWords = (0, 0, 0, 0, 0, 0, 0, 0)
  var name: EightWords = (0, 0, 0, 0, 0, 0, 0, 0)
}

/// One event of the ring. Its sequence is its place among all events, plus 1, once it is whole.
struct BoardEventEntry {
  var sequence: UInt64 = 0
  var time: Int64 = 0
  var object: UInt64 = 0
  var amount: Int64 = 0
  /// The process, by its serial number.
  var process: UInt64 = 0
  var source: Int32 = 0
  var line: Int32 = 0
  var kind: UInt32 = 0
  var count: UInt32 = 0
}

/// Where the parts stand in the mapping.
struct BoardMemory: @unchecked Sendable {
  let start: UnsafeMutableRawPointer

  static let slotStride = 512
  static let slotsOffset = 4096

  static func byteCount(slots: Int, events: Int) -> Int {
    slotsOffset + slots * slotStride + events * MemoryLayout<BoardEventEntry>.stride
  }

  var header: UnsafeMutablePointer<BoardHeader> { start.assumingMemoryBound(to: BoardHeader.self) }
  var slotCount: Int { Int(header.pointee.slotCount) }
  var eventCapacity: Int { Int(header.pointee.eventCapacity) }

  func slot(_ index: Int) -> UnsafeMutablePointer<BoardSlot> {
    (start + Self.slotsOffset + index * Self.slotStride).assumingMemoryBound(to: BoardSlot.self)
  }

  func state(_ index: Int) -> UnsafeAtomic<UInt32> { Self.word(UnsafeMutableRawPointer(slot(index))) }

  /// A slot's content, nil while it passes from one process to the next: a look in between would see an old process
  /// with the new one's state.
  func wholeSlot(_ index: Int) -> BoardSlot? {
    let copy = slot(index).pointee
    atomicMemoryFence(ordering: .acquiring)
    guard serial(index).load(ordering: .relaxed) == copy.serial else { return nil }
    let isAlive = ProcessState(rawValue: copy.state)?.isAlive ?? false
    return isAlive && copy.ended != 0 ? nil : copy
  }

  func serial(_ index: Int) -> UnsafeAtomic<UInt64> {
    Self.longWord(UnsafeMutableRawPointer(slot(index)) + Self.serialOffset)
  }
  private static let serialOffset = MemoryLayout<BoardSlot>.offset(of: \.serial) ?? 0

  func event(_ position: UInt64) -> UnsafeMutablePointer<BoardEventEntry> {
    let events = (start + Self.slotsOffset + slotCount * Self.slotStride)
      .assumingMemoryBound(to: BoardEventEntry.self)
    return events + Int(position % header.pointee.eventCapacity)
  }

  /// A counter of the header.
  func counter(_ field: PartialKeyPath<BoardHeader>) -> UnsafeAtomic<UInt64> {
    Self.longWord(start + (MemoryLayout<BoardHeader>.offset(of: field) ?? 0))
  }

  var eventCursor: UnsafeAtomic<UInt64> { Self.longWord(start + Self.eventCursorOffset) }
  private static let eventCursorOffset = MemoryLayout<BoardHeader>.offset(of: \.eventCursor) ?? 0

  static func word(_ address: UnsafeMutableRawPointer) -> UnsafeAtomic<UInt32> {
    UnsafeAtomic(at: address.assumingMemoryBound(to: UInt32.AtomicRepresentation.self))
  }

  static func longWord(_ address: UnsafeMutableRawPointer) -> UnsafeAtomic<UInt64> {
    UnsafeAtomic(at: address.assumingMemoryBound(to: UInt64.AtomicRepresentation.self))
  }

  /// Appends an event of the process in a slot, with the time now and the line that the process said it is at.
  @inline(never)
  func append(_ kind: BoardEventKind, slot index: Int, object: UInt64, amount: Int64, count: UInt32 = 1) {
    let slot = slot(index)
    let position = eventCursor.loadThenWrappingIncrement(ordering: .relaxed)
    let entry = event(position)
    let sequence = Self.longWord(UnsafeMutableRawPointer(entry))
    sequence.store(0, ordering: .sequentiallyConsistent)
    entry.pointee.time = Clock.monotonic()
    entry.pointee.object = object
    entry.pointee.amount = amount
    entry.pointee.process = slot.pointee.serial
    entry.pointee.source = slot.pointee.source
    entry.pointee.line = slot.pointee.line
    entry.pointee.kind = kind.rawValue
    entry.pointee.count = count
    sequence.store(position &+ 1, ordering: .releasing)
  }
}
