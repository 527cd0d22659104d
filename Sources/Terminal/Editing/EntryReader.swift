// What the prompt reads from: an entry of one or several lines at a time, from a person or from a pipe.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What came of asking for an entry.
public enum EntryResult: Hashable, Sendable {
  /// Text without its final line break.
  case entry(String)
  /// Ctrl-C: the line was given up.
  case interrupted
  /// Ctrl-D on an empty line, the end of a pipe, a terminal that went away.
  case endOfInput
}

/// Whether an entry can be run as it stands.
public enum EntryState: Hashable, Sendable {
  case complete
  /// More lines are needed; the next one is best indented by this many blanks.
  case incomplete(indentation: Int)
}

/// The words that fit at the cursor.
public struct Completion: Hashable, Sendable {
  /// How many characters before the cursor the candidates replace.
  public var replacedCount: Int
  public var candidates: [String]

  public init(replacedCount: Int, candidates: [String]) {
    self.replacedCount = replacedCount
    self.candidates = candidates
  }

  /// What all candidates begin with.
  public var commonPrefix: String {
    guard var prefix = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      while !candidate.hasPrefix(prefix) { prefix.removeLast() }
    }
    return prefix
  }
}

/// Reads entries.
public protocol EntryReader: AnyObject {
  /// Reads the next entry, which may have several lines.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the entry; it is shown to people only
  ///   - state: whether the text so far is complete
  func readEntry(prompt: StyledLine, state: (String) -> EntryState) -> EntryResult
  /// Reads one line as it is, for a program that asks for input.
  func readLine(prompt: String) -> EntryResult
}

/// Reads entries line by line: from a pipe or file, where no prompt is printed, or from a terminal without cursor
/// movement.
public final class PlainEntryReader: EntryReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  private let showsPrompt: Bool

  /// - Parameters:
  ///   - descriptor: what is read
  ///   - showsPrompt: whether a person types
  public init(descriptor: Int32 = 0, showsPrompt: Bool = false) {
    self.descriptor = descriptor
    self.showsPrompt = showsPrompt
  }

  public func readEntry(prompt: StyledLine, state: (String) -> EntryState) -> EntryResult {
    show(prompt.text + " ")
    guard var entry = nextLine() else { return .endOfInput }
    while state(entry) != .complete {
      show("  ")
      guard let line = nextLine() else { break }
      // As in Python's own prompt, an empty line ends a block.
      if line.isEmpty { break }
      entry += "\n" + line
    }
    return .entry(entry)
  }

  public func readLine(prompt: String) -> EntryResult {
    show(sanitizedLine(prompt))
    return nextLine().map(EntryResult.entry) ?? .endOfInput
  }

  private func show(_ prompt: String) {
    if showsPrompt { _ = writeAll(Array(asciiStandIn(for: prompt).utf8), to: 1) }
  }

  /// The next line without its line break, or nil at the end.
  private func nextLine() -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = text(of: buffer[start..<end])
        start = end + 1
        return line
      }
      searched = buffer.count
      if hasEnded || !readMore() {
        hasEnded = true
        guard start < buffer.count else { return nil }
        let line = text(of: buffer[start...])
        start = buffer.count
        return line
      }
      if start > 0 && start == searched {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
    }
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private func readMore() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer.append(contentsOf: chunk.prefix(count))
        return true
      }
      if count < 0 && errno == EINTR { continue }
      return false
    }
  }
}
