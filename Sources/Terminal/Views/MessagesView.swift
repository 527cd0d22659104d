// Messages between processes as a sequence diagram: a lifeline for each process, an arrow for each message and each
// hand-over of a lock, in the order in which they arrived.

import Notebook
import Processes

/// Something that went from one process to another.
struct Transfer: Equatable {
  /// `ProcessRecord.id` of who gave it; nil where that is not known.
  var sender: UInt64?
  /// `ProcessRecord.id` of who took it; nil while nobody has.
  var receiver: UInt64?
  var object: UInt64
  /// In monotonic nanoseconds: when it was taken, or given where nobody took it.
  var time: Int64
  var bytes: Int64
  var count: Int
  var isLock = false

  /// Pairs what was given with who took it: the first out of a queue or channel is the first that went in.
  static func all(in ledger: Ledger) -> [Transfer] {
    var transfers: [Transfer] = []
    var channels: [UInt64: Channel] = [:]
    var lastHolder: [UInt64: UInt64] = [:]
    for event in ledger.exchanges.sorted(by: { $0.time < $1.time }) {
      switch event.kind {
      case .put, .sent:
        channels[event.object, default: Channel()].give(event, in: &transfers)
      case .got, .received:
        transfers.append(Transfer(event, receiver: event.process))
        channels[event.object, default: Channel()].take(event, as: transfers.count - 1, in: &transfers)
      case .acquired:
        if let before = lastHolder[event.object], before != event.process {
          var transfer = Transfer(event, sender: before, receiver: event.process)
          transfer.isLock = true
          transfers.append(transfer)
        }
      case .released: lastHolder[event.object] = event.process
      default: continue
      }
    }
    let untaken = channels.values.flatMap { $0.given.map { Transfer($0, sender: $0.process) } }
    return (transfers + untaken).sorted { $0.time < $1.time }
  }

  private init(_ event: BoardEvent, sender: UInt64? = nil, receiver: UInt64? = nil) {
    self.init(
      sender: sender, receiver: receiver, object: event.object, time: event.time, bytes: event.amount,
      count: event.count)
  }

  private init(sender: UInt64?, receiver: UInt64?, object: UInt64, time: Int64, bytes: Int64, count: Int) {
    self.sender = sender
    self.receiver = receiver
    self.object = object
    self.time = time
    self.bytes = bytes
    self.count = count
  }

  /// A queue or one direction of a pipe: what was given and not taken yet, and the other way round. Who takes may note
  /// it before who gives does, and one event may stand for many messages.
  private struct Channel {
    var given: [BoardEvent] = []
    private var counts: [Int] = []
    private var takers: [(transfer: Int, missing: Int)] = []

    mutating func give(_ event: BoardEvent, in transfers: inout [Transfer]) {
      var count = event.count
      while count > 0, let taker = takers.first {
        transfers[taker.transfer].sender = event.process
        let taken = min(count, taker.missing)
        count -= taken
        takers[0].missing -= taken
        if takers[0].missing == 0 { takers.removeFirst() }
      }
      guard count > 0 else { return }
      given.append(event)
      counts.append(count)
    }

    mutating func take(_ event: BoardEvent, as transfer: Int, in transfers: inout [Transfer]) {
      var missing = event.count
      while missing > 0, let first = given.first {
        transfers[transfer].sender = first.process
        let taken = min(counts[0], missing)
        missing -= taken
        counts[0] -= taken
        if counts[0] == 0 {
          given.removeFirst()
          counts.removeFirst()
        }
      }
      if missing > 0 { takers.append((transfer, missing)) }
    }
  }
}

/// Draws the messages of an execution.
public struct MessagesView: Sendable {
  /// Columns to fill at most.
  public var width: Int
  public var glyphs: Glyphs
  /// How many messages are drawn at most.
  private static let rowLimit = 60
  /// A lifeline needs so many columns, or the messages are listed.
  private static let narrowest = 9

  public init(width: Int, glyphs: Glyphs) {
    self.width = max(20, width)
    self.glyphs = glyphs
  }

  /// The diagram's lines; none where no process gave another anything.
  ///
  /// - Parameters:
  ///   - ledger: what was recorded
  ///   - name: the name of a shared object, nil where none is known
  public func lines(for ledger: Ledger, name: (UInt64) -> String?) -> [StyledLine] {
    let transfers = Transfer.all(in: ledger)
    guard !transfers.isEmpty else { return [] }
    let taking = Set(transfers.flatMap { [$0.sender, $0.receiver].compactMap { $0 } })
    let lanes = ledger.entries.map(\.record).filter { taking.contains($0.id) }
    let times = transfers.map { durationText($0.time - ledger.began, glyphs: glyphs) }
    let timeWidth = times.prefix(Self.rowLimit).map { displayWidth(of: $0) }.max() ?? 0
    let notes = transfers.map { note(of: $0, name) }
    let noteWidth = min(
      notes.prefix(Self.rowLimit).map { displayWidth(of: $0) }.max() ?? 0, max(8, width / 3))
    let laneWidth = min(20, (width - timeWidth - noteWidth - 4) / max(1, lanes.count))
    let isDiagram = laneWidth >= Self.narrowest
    var lines: [StyledLine] = []
    if isDiagram {
      lines.append(StyledLine(String(repeating: " ", count: timeWidth + 2)) + heading(lanes, laneWidth))
    }
    for (transfer, (time, note)) in zip(transfers, zip(times, notes)).prefix(Self.rowLimit) {
      let start = padded(StyledLine(time, .hint), to: timeWidth, .right) + "  "
      let middle =
        isDiagram ? arrow(transfer, lanes, laneWidth) : listed(transfer, lanes) + "  "
      lines.append(truncated(start + middle + StyledLine(note), to: width, ellipsis: glyphs.ellipsis))
    }
    let more = transfers.count - Self.rowLimit
    if more > 0 { lines.append(StyledLine("\(glyphs.ellipsis) and \(more) more", .hint)) }
    if ledger.lostEvents > 0 {
      lines += wrapped(
        [Span("\(ledger.lostEvents) events came faster than they could be recorded.", .hint)], to: width)
    }
    return lines
  }

  private func note(of transfer: Transfer, _ name: (UInt64) -> String?) -> String {
    let what = name(transfer.object).map { sanitizedLine($0) } ?? (transfer.isLock ? "lock" : "")
    if transfer.isLock { return what }
    let sign = glyphs == .ascii ? "x" : "×"
    var parts = what.isEmpty ? [] : [what]
    parts.append("\(transfer.bytes) B")
    if transfer.count > 1 { parts.append("\(sign)\(transfer.count)") }
    if transfer.receiver == nil { parts.append("not taken") }
    return parts.joined(separator: " ")
  }

  private func heading(_ lanes: [ProcessRecord], _ laneWidth: Int) -> StyledLine {
    lanes.enumerated().reduce(StyledLine()) { line, lane in
      let name = StyledLine(sanitizedLine(lane.element.name), .process(lane.offset))
      return line + padded(truncated(name, to: laneWidth - 1, ellipsis: glyphs.ellipsis), to: laneWidth)
    }
  }

  /// The lifelines with the arrow of one message across them.
  private func arrow(_ transfer: Transfer, _ lanes: [ProcessRecord], _ laneWidth: Int) -> StyledLine {
    var columns = [Character](repeating: " ", count: lanes.count * laneWidth)
    for lane in lanes.indices { columns[lane * laneWidth] = glyphs.lifeline }
    let from = transfer.sender.flatMap { sender in lanes.firstIndex { $0.id == sender } }
    let to = transfer.receiver.flatMap { receiver in lanes.firstIndex { $0.id == receiver } }
    let start = (from ?? to ?? 0) * laneWidth
    let (left, right) = glyphs.arrowHeads
    switch (from, to) {
    case (let from?, let to?) where from != to:
      let end = to * laneWidth
      for column in min(start, end)...max(start, end) { columns[column] = glyphs.arrowShaft }
      columns[start] = glyphs.arrowStart
      // The head touches the lifeline from the side that the message comes from.
      columns[end] = glyphs.lifeline
      columns[from < to ? end - 1 : end + 1] = from < to ? right : left
    case (_?, nil):
      columns[start] = glyphs.arrowStart
      for column in start + 1..<start + 3 { columns[column] = glyphs.arrowShaft }
      columns[start + 3] = right
    case (nil, _?):
      for column in start + 2..<start + 4 { columns[column] = glyphs.arrowShaft }
      columns[start + 1] = left
    default:
      // What a process sent to itself.
      columns[start] = glyphs.arrowStart
      columns[start + 1] = left
      columns[start + 2] = glyphs.arrowShaft
    }
    return StyledLine(String(columns), .process(from ?? to ?? 0))
  }

  private func listed(_ transfer: Transfer, _ lanes: [ProcessRecord]) -> StyledLine {
    func name(_ process: UInt64?) -> String {
      lanes.first { $0.id == process }.map { sanitizedLine($0.name) } ?? "?"
    }
    let arrow = glyphs == .ascii ? "->" : "→"
    return StyledLine("\(name(transfer.sender)) \(arrow) \(name(transfer.receiver))")
  }
}
