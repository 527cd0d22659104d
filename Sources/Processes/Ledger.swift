// The ledger of one execution: its processes with their waits, and the messages between them.

/// What the board recorded of one execution.
public struct Ledger: Equatable, Sendable {
  /// A stretch of time in which a process waited. Times are monotonic nanoseconds.
  public struct Wait: Equatable, Sendable {
    public var kind: WaitKind
    /// What for, as in `ProcessRecord.waitObject`.
    public var object: UInt64
    public var place: SourcePlace
    public var began: Int64
    public var ended: Int64
    /// How many waits it stands for: those for one thing that follow each other closely become one.
    public var count = 1
    /// How much of the stretch was waiting, in nanoseconds.
    public var waited: Int64
  }

  /// A process and what it waited for.
  public struct Entry: Equatable, Sendable, Identifiable {
    public var record: ProcessRecord
    /// In order of time.
    public var waits: [Wait] = []
    /// The processor time that it had used before the execution began, in nanoseconds.
    public var cpuBefore: Int64 = 0

    /// The processor time that it used in the execution, in nanoseconds.
    public var cpuTime: Int64 { max(0, record.cpuTime - cpuBefore) }

    public var id: UInt64 { record.id }
  }

  /// Messages, locks and the like in which a process had part: `put`, `got`, `sent`, `received`, `acquired` or
  /// `released`.
  public typealias Exchange = BoardEvent

  /// The execution's number.
  public var execution = 0
  /// When it began and ended, in monotonic nanoseconds.
  public var began: Int64 = 0
  public var ended: Int64 = 0
  /// Everything that ran meanwhile, in order of start: the process that runs cells, what this execution started, and
  /// what lived on from those before.
  public var entries: [Entry] = []
  /// In order of time.
  public var exchanges: [Exchange] = []
  /// How many events were overwritten before they could be read, or are not kept as there were too many.
  public var lostEvents = 0

  public init() {}

  /// The processes that this execution started.
  public var started: [ProcessRecord] {
    entries.map(\.record).filter { $0.execution == execution && $0.role == .worker }
  }
}

/// What is known of a shared object.
public struct SharedObjectNote: Equatable, Sendable {
  /// What a wait for it is called.
  public var kind: WaitKind
  /// Where it was made.
  public var place: SourcePlace
  /// Its limit or its number of parties, 0 for none.
  public var size: Int
}

/// Reads the board while executions run and makes their ledgers.
public struct LedgerRecorder: Sendable {
  /// How many exchanges of one execution are kept.
  static let exchangeLimit = 16384
  /// How many stretches of waiting are kept of one process; beyond, stretches that are close become one.
  static let waitLimit = 512
  private static let objectLimit = 65536

  /// The shared objects that were made since this began to read, by identifier.
  public private(set) var objects: [UInt64: SharedObjectNote] = [:]
  private var ledger = Ledger()
  private var entries: [UInt64: Ledger.Entry] = [:]
  /// The gap below which a process's stretches become one, in nanoseconds.
  private var gaps: [UInt64: Int64] = [:]
  /// The processor time that processes had used when the execution began, in nanoseconds.
  private var cpuBefore: [UInt64: Int64] = [:]
  private var cursor: UInt64 = 0
  private let watcher: Int32
  /// Workers that had ended when the execution began, although nobody had waited for them: they have no part in it.
  private var gone: Set<ProcessRecord.ID> = []

  /// - Parameters:
  ///   - cursor: where in the ring of events to begin.
  ///   - watcher: a process that has no part in executions, such as the front end.
  public init(cursor: UInt64 = 0, watcher: Int32 = 0) {
    self.cursor = cursor
    self.watcher = watcher
  }

  /// Begins with an execution.
  /// - Parameters:
  ///   - execution: its number.
  ///   - living: the processes that live already.
  ///   - time: when it began, in monotonic nanoseconds.
  public mutating func begin(
    execution: Int, living: [ProcessRecord] = [], at time: Int64 = Clock.monotonic()
  ) {
    let workers = living.filter { $0.role == .worker }
    gone = Set(workers.filter { ProcessStatus(of: $0.process)?.hasEnded ?? false }.map(\.id))
    ledger = Ledger()
    ledger.execution = execution
    ledger.began = time
    entries = [:]
    gaps = [:]
    cpuBefore = [:]
    for record in living { cpuBefore[record.id] = record.cpuTime }
  }

  /// Reads what is new.
  /// - Returns: the processes that take part and have changed, in order of start; none when nothing happened.
  @discardableResult
  public mutating func update(_ board: Board) -> [ProcessRecord] {
    let (events, next, lost) = board.events(since: cursor)
    guard next != cursor else { return [] }
    cursor = next
    ledger.lostEvents += Int(clamping: lost)
    let changed = readProcesses(of: board)
    for event in events { take(event) }
    return changed
  }

  /// Reads the rest and gives the ledger.
  ///
  /// - Parameter verifying: as in `Board.snapshot`.
  public mutating func finish(_ board: Board, verifying: Bool = false) -> Ledger {
    update(board)
    _ = readProcesses(of: board, verifying: verifying)
    ledger = soFar()
    return ledger
  }

  /// The ledger as far as it was read, as if the execution ended now.
  public func soFar() -> Ledger {
    var ledger = ledger
    ledger.ended = Clock.monotonic()
    ledger.entries = entries.values.sorted { $0.id < $1.id }
    for index in ledger.entries.indices {
      let record = ledger.entries[index].record
      ledger.entries[index].cpuBefore = cpuBefore[record.id] ?? 0
      let began = max(record.waitSince, ledger.began)
      let ended = min(record.ended ?? ledger.ended, ledger.ended)
      guard record.waitKind != .nothing, began < ended else { continue }
      ledger.entries[index].waits.append(
        Ledger.Wait(
          kind: record.waitKind, object: record.waitObject, place: record.place, began: began, ended: ended,
          waited: ended - began))
    }
    return ledger
  }

  /// Takes over the records of the processes that take part, and returns those that have changed.
  private mutating func readProcesses(of board: Board, verifying: Bool = false) -> [ProcessRecord] {
    let records = board.snapshot(verifying: verifying).filter { record in
      record.process != watcher && record.process != 0 && record.role != .snapshot
        && !gone.contains(record.id) && (record.ended ?? .max) >= ledger.began
        && entries[record.id]?.record != record
    }
    for record in records { entries[record.id, default: Ledger.Entry(record: record)].record = record }
    return records
  }

  private mutating func take(_ event: BoardEvent) {
    switch event.kind {
    case .made:
      guard let kind = WaitKind(rawValue: UInt32(truncatingIfNeeded: event.amount)) else { return }
      if objects.count >= Self.objectLimit { objects.removeAll(keepingCapacity: true) }
      objects[event.object] = SharedObjectNote(kind: kind, place: event.place, size: event.count)
    case .woke: takeWait(event)
    case .put, .got, .sent, .received, .acquired, .released:
      guard event.time >= ledger.began, entries[event.process] != nil else { return }
      if ledger.exchanges.count < Self.exchangeLimit {
        ledger.exchanges.append(event)
      } else {
        ledger.lostEvents += 1
      }
    case .started, .ended, .blocked: return
    }
  }

  private mutating func takeWait(_ event: BoardEvent) {
    guard event.time >= ledger.began, var entry = entries.removeValue(forKey: event.process) else { return }
    defer { entries[event.process] = entry }
    let began = max(event.time - event.amount, ledger.began)
    let wait = Ledger.Wait(
      kind: event.waitKind, object: event.object, place: event.place, began: began, ended: event.time,
      waited: event.time - began)
    let gap = gaps[event.process] ?? 0
    if let last = entry.waits.last, Self.canJoin(last, wait, gap) {
      entry.waits[entry.waits.count - 1] = Self.joined(last, wait)
      return
    }
    entry.waits.append(wait)
    guard entry.waits.count > Self.waitLimit else { return }
    // A gap that is small beside the whole is not to be seen in any picture of it.
    var wider = max(gap * 2, (event.time - ledger.began) / Int64(Self.waitLimit))
    while entry.waits.count > Self.waitLimit / 2, wider < .max / 2 {
      entry.waits = entry.waits.reduce(into: []) { kept, wait in
        if let last = kept.last, Self.canJoin(last, wait, wider) {
          kept[kept.count - 1] = Self.joined(last, wait)
        } else {
          kept.append(wait)
        }
      }
      wider *= 2
    }
    gaps[event.process] = wider / 2
  }

  private static func canJoin(_ first: Ledger.Wait, _ second: Ledger.Wait, _ gap: Int64) -> Bool {
    second.began - first.ended < gap
  }

  private static func joined(_ first: Ledger.Wait, _ second: Ledger.Wait) -> Ledger.Wait {
    // What was waited for longer names the whole.
    var whole = first.waited >= second.waited ? first : second
    whole.began = first.began
    whole.ended = second.ended
    whole.count = first.count + second.count
    whole.waited = first.waited + second.waited
    return whole
  }
}
