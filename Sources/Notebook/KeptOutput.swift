// The end of what an execution printed: that is kept in memory, so that what goes on printing takes no more of it.

/// The last records of an execution's output.
struct KeptOutput: Sendable {
  private(set) var records: [OutputRecord] = []
  /// The size of all texts, in bytes of UTF-8.
  private(set) var byteCount = 0

  init() {}

  init(_ records: [OutputRecord]) {
    self.records = records
    byteCount = Self.size(of: records)
  }

  static func size(of records: [OutputRecord]) -> Int { records.reduce(0) { $0 + $1.text.utf8.count } }

  /// Adds a record, joined to the one before it where process and stream are the same.
  mutating func append(_ record: OutputRecord) {
    byteCount += record.text.utf8.count
    if let last = records.last, last.processIdentifier == record.processIdentifier,
      last.stream == record.stream, last.processName == record.processName,
      last.isFailureReport == record.isFailureReport
    {
      records[records.count - 1].text += record.text
    } else {
      records.append(record)
    }
  }

  /// Takes the oldest output away until no more than so many bytes are left; whole lines, where there are any.
  ///
  /// - Returns: what was taken away, oldest first.
  mutating func removeFirst(downTo limit: Int) -> [OutputRecord] {
    var removed: [OutputRecord] = []
    var excess = byteCount - limit
    for var record in records {
      if excess <= 0 { break }
      let size = record.text.utf8.count
      if size > excess { record.text = String(record.text[..<Self.cut(in: record.text, after: excess)]) }
      excess -= record.text.utf8.count
      removed.append(record)
    }
    guard let last = removed.last else { return [] }
    byteCount -= Self.size(of: removed)
    let rest = String(records[removed.count - 1].text.utf8.dropFirst(last.text.utf8.count)) ?? ""
    records.removeFirst(rest.isEmpty ? removed.count : removed.count - 1)
    if !rest.isEmpty { records[0].text = rest }
    return removed
  }

  /// The place behind the first line end at or behind so many bytes; without one, behind that many bytes.
  private static func cut(in text: String, after count: Int) -> String.Index {
    let bytes = text.utf8
    let place = bytes.index(bytes.startIndex, offsetBy: count)
    if let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) { return bytes.index(after: end) }
    return place.samePosition(in: text.unicodeScalars) ?? text.unicodeScalars.index(after: place)
  }
}
