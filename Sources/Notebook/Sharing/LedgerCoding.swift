// Ledgers in bytes: as much of them as the pictures of processes need.

import Processes

extension Ledger: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(execution, Int(began), Int(ended), entries, exchanges)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init()
    execution = try reader.read()
    began = Int64(try reader.read() as Int)
    ended = Int64(try reader.read() as Int)
    entries = try reader.read()
    exchanges = try reader.read()
    // Pictures measure from one to the other.
    let room = -Self.longest...Self.longest
    guard room.contains(began), room.contains(ended), began <= ended else { throw MalformedBytes() }
  }

  /// No clock shows more nanoseconds than these, and sums of them do not overflow.
  fileprivate static let longest = Int64.max / 8
}

/// A time that sums can be made of.
private func time(_ reader: inout ByteReader) throws(MalformedBytes) -> Int64 {
  let value = Int64(try reader.read() as Int)
  guard (-Ledger.longest...Ledger.longest).contains(value) else { throw MalformedBytes() }
  return value
}

extension Ledger.Entry: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(
      Int(record.id), record.process, record.parent, record.name, Int32(bitPattern: record.state.rawValue),
      record.execution, Int32(bitPattern: record.role.rawValue), Int(record.started),
      record.ended.map { Int($0) }, record.exitCode, record.askedSignal, Int(record.cpuTime), waits)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    let id = UInt64(bitPattern: Int64(try reader.read() as Int))
    let process: Int32 = try reader.read()
    let parent: Int32 = try reader.read()
    let name: String = try reader.read()
    let state = ProcessState(rawValue: UInt32(bitPattern: try reader.read() as Int32))
    let execution: Int = try reader.read()
    let role = ProcessRole(rawValue: UInt32(bitPattern: try reader.read() as Int32))
    let started = try time(&reader)
    let ended = try Bool(from: &reader) ? try time(&reader) : nil
    guard let state, let role else { throw MalformedBytes() }
    self.init(
      ProcessRecord(
        id: id, process: process, parent: parent, name: name, state: state, execution: execution, role: role,
        started: started, ended: ended, exitCode: try reader.read(), askedSignal: try reader.read(),
        cpuTime: try time(&reader)),
      waits: try reader.read())
  }
}

extension Ledger.Wait: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(Int32(bitPattern: kind.rawValue), Int(began), Int(ended), Int(waited))
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    guard let kind = WaitKind(rawValue: UInt32(bitPattern: try reader.read() as Int32)) else {
      throw MalformedBytes()
    }
    self.init(kind, from: try time(&reader), to: try time(&reader), waited: try time(&reader))
  }
}

extension BoardEvent: ByteCoded {
  func write(to writer: inout ByteWriter) {
    writer.write(
      Int32(bitPattern: kind.rawValue), Int(time), Int(truncatingIfNeeded: process),
      Int(truncatingIfNeeded: object), Int(amount), count)
  }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    guard let kind = BoardEventKind(rawValue: UInt32(bitPattern: try reader.read() as Int32)) else {
      throw MalformedBytes()
    }
    self.init(
      kind, at: try Notebook.time(&reader), process: UInt64(bitPattern: Int64(try reader.read() as Int)),
      object: UInt64(bitPattern: Int64(try reader.read() as Int)),
      amount: Int64(try reader.read() as Int), count: try reader.read())
  }
}

extension WorkerFailure: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(traceback, cases) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(traceback: try reader.read(), cases: try reader.read())
  }
}

extension WorkerFailure.Case: ByteCoded {
  func write(to writer: inout ByteWriter) { writer.write(process, name, message) }

  init(from reader: inout ByteReader) throws(MalformedBytes) {
    self.init(process: try reader.read(), name: try reader.read(), message: try reader.read())
  }
}
