// Asks the terminal what its background is and what it can show. The answer comes as input, between what is typed: it is
// taken out of it, and what was typed meanwhile is kept for whoever reads next.

import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a terminal says about itself.
struct TerminalAnswer: Equatable {
  /// By the colour that OSC 11 answers with.
  var background: Background?
  /// Attribute 4 among those that DA1 answers with.
  var showsSixel = false
  /// Whether the last question was answered, and so no answer is still to come.
  var isComplete = false
  /// What was typed meanwhile.
  var typed: [UInt8] = []
}

/// Takes answers out of what is typed (xterm's `ctlseqs`, under OSC 11 and DA1).
struct TerminalAnswerDecoder {
  private(set) var answer = TerminalAnswer()
  private var pending: [UInt8] = []
  /// Longer sequences are no answers.
  private static let longestAnswer = 64

  /// Takes bytes as they come.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let length = lengthOfNext() {
      let next = Array(pending.prefix(length))
      pending.removeFirst(length)
      if !read(next) { answer.typed += next }
    }
  }

  /// No more bytes come: what has begun was typed.
  mutating func finish() {
    answer.typed += pending
    pending = []
  }

  /// The bytes that belong together at the front; nil where there are none, or the rest of a sequence is missing.
  private func lengthOfNext() -> Int? {
    guard let first = pending.first else { return nil }
    guard first == 0x1B else { return pending.firstIndex(of: 0x1B) ?? pending.count }
    guard pending.count > 1 else { return nil }
    let end: Int?
    switch pending[1] {
    case UInt8(ascii: "]"):
      end = pending.indices.dropFirst(2).first {
        pending[$0] == 0x07 || pending[$0] == UInt8(ascii: "\\") && pending[$0 - 1] == 0x1B
      }
    case UInt8(ascii: "["): end = pending.indices.dropFirst(2).first { (0x40...0x7E).contains(pending[$0]) }
    default: return 1
    }
    return end.map { $0 + 1 } ?? (pending.count > Self.longestAnswer ? 1 : nil)
  }

  /// Takes in an answer. Returns false for anything else.
  private mutating func read(_ sequence: [UInt8]) -> Bool {
    let text = String(decoding: sequence, as: UTF8.self)
    if text.hasPrefix("\u{1B}]11;") {
      answer.background = Self.background(text.dropFirst(5).prefix { $0 != "\u{7}" && $0 != "\u{1B}" })
      return true
    }
    guard text.hasPrefix("\u{1B}[?"), text.hasSuffix("c") else { return false }
    answer.showsSixel = text.dropFirst(3).dropLast().split(separator: ";").contains("4")
    answer.isComplete = true
    return true
  }

  /// What a colour such as `rgb:ffff/ffff/dddd` is to the eye.
  private static func background(_ color: some StringProtocol) -> Background? {
    guard let colon = color.firstIndex(of: ":"), color.hasPrefix("rgb") else { return nil }
    let parts = color[color.index(after: colon)...].split(separator: "/").compactMap { digits -> Double? in
      guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * digits.count)) - 1)
    }
    guard parts.count >= 3 else { return nil }
    // The weights of ITU-R BT.709.
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.5 ? .light : .dark
  }
}

/// Asks the terminal on standard input and output.
enum TerminalQuestion {
  /// The colour of the background; then, as every terminal answers that, what kind of terminal it is.
  private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  /// How long an answer is waited for, in nanoseconds: over a network it takes a while.
  private static var patience: Int64 {
    let isFar = environmentValue("SSH_CONNECTION") != nil || environmentValue("SSH_TTY") != nil
    return (isFar ? 600 : 100) * 1_000_000
  }

  /// Asks, and waits for a moment. The terminal's settings are then as before.
  static func ask() -> TerminalAnswer {
    var decoder = TerminalAnswerDecoder()
    var before = termios()
    // Who may not read from the terminal would be stopped for changing it.
    guard tcgetpgrp(0) == getpgrp(), tcgetattr(0, &before) == 0 else { return decoder.answer }
    var settings = before
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(0, TCSANOW, &settings) == 0 else { return decoder.answer }
    defer { tcsetattr(0, TCSANOW, &before) }
    guard writeAll(Array(question.utf8), to: 1) else { return decoder.answer }
    let limit = Clock.monotonic() + patience
    var chunk = [UInt8](repeating: 0, count: 1024)
    while !decoder.answer.isComplete {
      let left = limit - Clock.monotonic()
      guard left > 0 else { break }
      var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left / 1_000_000 + 1)) > 0 else { continue }
      let count = read(0, &chunk, chunk.count)
      guard count > 0 else { break }
      decoder.take(chunk.prefix(count))
    }
    decoder.finish()
    return decoder.answer
  }
}

extension TerminalCapabilities {
  /// What `detect` finds, with the background that the person has chosen, else that which the terminal itself says.
  ///
  /// - Returns: the capabilities, and what was typed while the terminal was asked
  static func detect(choosing background: Background?) -> (capabilities: TerminalCapabilities, typed: [UInt8])
  {
    var capabilities = detect()
    if let background { capabilities.background = background }
    guard capabilities.movesCursor else { return (capabilities, []) }
    capabilities.pictures = PictureProtocol.detect(showsSixel: false)
    let isChosen = background != nil || environmentValue("LECTERN_THEME").flatMap(Background.init) != nil
    // The console of Linux takes the question for one about its palette.
    guard !isChosen, capabilities.colors != .none, environmentValue("TERM") != "linux" else {
      return (capabilities, [])
    }
    let answer = TerminalQuestion.ask()
    if let background = answer.background { capabilities.background = background }
    capabilities.pictures = PictureProtocol.detect(showsSixel: answer.showsSixel)
    return (capabilities, answer.typed)
  }
}
