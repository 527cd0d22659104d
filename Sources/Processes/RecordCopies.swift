// Records of the board made anew from what was kept or sent of them, for pictures of processes that are long gone or belong
// to another session.

extension ProcessRecord {
  /// A record with what pictures and sentences about an execution need; it waits for nothing and holds nothing.
  public init(
    id: UInt64, process: Int32, parent: Int32, name: String, state: ProcessState, execution: Int,
    role: ProcessRole, started: Int64, ended: Int64?, exitCode: Int32?, askedSignal: Int32, cpuTime: Int64
  ) {
    self.init(
      id: id, process: process, parent: parent, name: name, state: state, threadCount: 1,
      execution: execution, role: role, startMethod: .fork, place: SourcePlace(), waitKind: .nothing,
      waitObject: 0, waitSince: 0, waitDeadline: nil, blockedTime: 0, held: [], started: started,
      ended: ended, exitCode: exitCode, askedSignal: askedSignal, reaper: 0, cpuTime: cpuTime,
      usage: ResourceUsage(), messagesSent: 0, bytesSent: 0, messagesReceived: 0, bytesReceived: 0)
  }
}

extension BoardEvent {
  /// An event with what pictures of messages need.
  public init(
    _ kind: BoardEventKind, at time: Int64, process: UInt64, object: UInt64, amount: Int64, count: Int
  ) {
    self.init(
      kind: kind, time: time, process: process, place: SourcePlace(), object: object, amount: amount,
      count: count)
  }
}

extension Ledger.Wait {
  /// A stretch of waiting as pictures need it.
  public init(_ kind: WaitKind, from began: Int64, to ended: Int64, waited: Int64) {
    self.init(
      kind: kind, object: 0, place: SourcePlace(), began: began, ended: ended, waited: waited)
  }
}

extension Ledger.Entry {
  /// A process with its waits, in order of time.
  public init(_ record: ProcessRecord, waits: [Ledger.Wait]) { self.init(record: record, waits: waits) }
}
