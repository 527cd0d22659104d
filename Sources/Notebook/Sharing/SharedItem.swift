// What followers of a session are told, and how it is written in bytes: each item with its length, four bytes, in front.

import Processes

/// One thing that happens in a session that others follow.
public enum SharedItem: Sendable {
  /// What every follower hears first: the lesson's title and file, and when the session began, in seconds since 1970.
  case welcome(title: String, path: String, began: Double)
  /// A lesson's text, in Markdown.
  case text(String)
  /// A cell that is shown, or that runs again.
  case cell(SharedCell)
  /// What was typed at the prompt.
  case typed(String)
  case output(OutputRecord)
  /// What the processes of what runs have done so far, for whoever follows at this moment.
  case progress(Ledger)
  /// The end of what ran.
  case finished(Execution)
  /// The follower was too slow, or came too late: so many bytes are left out here.
  case skipped(bytes: Int)
  /// What the instructor sees of a slide.
  case notes(SlideNotes)
}

/// A code cell as followers see it.
public struct SharedCell: Equatable, Sendable {
  public var number: Int
  public var name: String?
  public var tags: [String]
  public var language: String
  public var source: String

  public init(number: Int, name: String?, tags: [String], language: String, source: String) {
    self.number = number
    self.name = name
    self.tags = tags
    self.language = language
    self.source = source
  }
}

/// What an instructor needs to know at a slide.
public struct SlideNotes: Equatable, Sendable {
  /// Which slide it is, from 0, and how many there are.
  public var slide = 0
  public var slideCount = 1
  public var title = ""
  /// The lesson's notes for it, in Markdown.
  public var notes = ""
  /// What the next key shows, and the next slide's code.
  public var nextTitle = ""
  public var nextCode = ""

  public init() {}
}

extension SharedItem {
  /// A longer item is not believed.
  static let lengthLimit = 1 << 26

  private enum Kind: UInt8 {
    case welcome = 1
    case text, cell, typed, output, finished, skipped, notes, progress
  }

  /// The item in bytes, with its length.
  func framed() -> [UInt8] {
    let body = encoded()
    var writer = ByteWriter()
    writer.write(UInt32(clamping: body.count))
    writer.append(body)
    return writer.bytes
  }

  private func encoded() -> [UInt8] {
    var writer = ByteWriter()
    func put<each Value: ByteCoded>(_ kind: Kind, _ values: repeat each Value) {
      writer.write(kind.rawValue)
      writer.write(repeat each values)
    }
    switch self {
    case .welcome(let title, let path, let began): put(.welcome, title, path, began)
    case .text(let text): put(.text, text)
    case .cell(let cell): put(.cell, cell.number, cell.name, cell.tags, cell.language, cell.source)
    case .typed(let source): put(.typed, source)
    case .output(let record): put(.output, record)
    case .progress(let ledger): put(.progress, ledger)
    case .finished(var execution):
      // Followers have seen what was printed. An end for a deadlock is told like an interrupt, as it is in its error.
      execution.outputs = []
      if execution.deadlock != nil { execution.wasInterrupted = true }
      put(.finished, execution, execution.ledger, execution.workerFailures)
    case .skipped(let bytes): put(.skipped, bytes)
    case .notes(let notes):
      put(
        .notes, notes.slide, notes.slideCount, notes.title, notes.notes, notes.nextTitle, notes.nextCode)
    }
    return writer.bytes
  }

  /// - Throws: `MalformedBytes` for anything that `framed()` does not write.
  fileprivate init(decoding bytes: ArraySlice<UInt8>) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    guard let kind = Kind(rawValue: try reader.byte()) else { throw MalformedBytes() }
    switch kind {
    case .welcome:
      self = .welcome(title: try reader.read(), path: try reader.read(), began: try reader.read())
    case .text: self = .text(try reader.read())
    case .cell:
      self = .cell(
        SharedCell(
          number: try reader.read(), name: try reader.read(), tags: try reader.read(),
          language: try reader.read(), source: try reader.read()))
    case .typed: self = .typed(try reader.read())
    case .output: self = .output(try reader.read())
    case .progress: self = .progress(try reader.read())
    case .finished:
      var execution: Execution = try reader.read()
      execution.ledger = try reader.read()
      execution.workerFailures = try reader.read()
      self = .finished(execution)
    case .skipped: self = .skipped(bytes: try reader.read())
    case .notes:
      var notes = SlideNotes()
      notes.slide = try reader.read()
      notes.slideCount = try reader.read()
      notes.title = try reader.read()
      notes.notes = try reader.read()
      notes.nextTitle = try reader.read()
      notes.nextCode = try reader.read()
      self = .notes(notes)
    }
    try reader.expectEnd()
  }
}

/// Takes bytes as they come and gives items.
struct SharedItemDecoder {
  private var pending: [UInt8] = []

  /// The items that are whole now.
  ///
  /// - Throws: `MalformedBytes` where the other side is no Lectern.
  mutating func items(in bytes: some Sequence<UInt8>) throws(MalformedBytes) -> [SharedItem] {
    pending += bytes
    var items: [SharedItem] = []
    var rest = pending[...]
    while rest.count >= 4 {
      var reader = ByteReader(rest)
      let length = Int(try reader.unsigned32())
      guard length <= SharedItem.lengthLimit else { throw MalformedBytes() }
      guard reader.remaining >= length else { break }
      items.append(try SharedItem(decoding: try reader.take(length)))
      rest = rest.dropFirst(4 + length)
    }
    pending = Array(rest)
    return items
  }
}
