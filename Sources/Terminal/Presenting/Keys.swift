// Single keys: the bytes that a terminal sends while nobody edits a line, taken apart.

/// A key that was pressed.
enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, tab
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// Ctrl and a letter, which is in lower case.
  case control(Character)

  /// What stands on the key.
  var name: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .tab: "Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    }
  }
}

/// Takes bytes as they come and gives keys.
struct KeyDecoder {
  private var pending: [UInt8] = []
  /// Longer sequences are no keys.
  private static let longestSequence = 16
  private static let longestAnswer = 64

  /// What the last bytes of control sequences mean (ECMA-48 and xterm's `ctlseqs`).
  private static let sequences: [[UInt8]: Key] = [
    Array("[A".utf8): .up, Array("[B".utf8): .down, Array("[C".utf8): .right, Array("[D".utf8): .left,
    Array("OA".utf8): .up, Array("OB".utf8): .down, Array("OC".utf8): .right, Array("OD".utf8): .left,
    Array("[H".utf8): .home, Array("[F".utf8): .end, Array("OH".utf8): .home, Array("OF".utf8): .end,
    Array("[1~".utf8): .home, Array("[4~".utf8): .end, Array("[7~".utf8): .home, Array("[8~".utf8): .end,
    Array("[5~".utf8): .pageUp, Array("[6~".utf8): .pageDown,
  ]

  /// Whether a sequence has begun whose rest has not come.
  var isWaiting: Bool { !pending.isEmpty }

  /// The keys in `bytes`; what is cut off at their end waits for the next call.
  mutating func keys(in bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var rest = pending[...]
    while let first = rest.first {
      guard let length = length(of: rest) else { break }
      if let key = key(first, Array(rest.prefix(length).dropFirst())) { keys.append(key) }
      rest = rest.dropFirst(length)
    }
    pending = Array(rest)
    return keys
  }

  /// No more bytes came: an escape by itself is the key.
  mutating func finish() -> [Key] {
    defer { pending = [] }
    return pending == [0x1B] ? [.escape] : []
  }

  /// How many bytes the key at the front takes; nil while its rest is missing.
  private func length(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return sequenceLength(bytes) }
    let needed =
      switch first {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    return bytes.count < needed ? nil : needed
  }

  private func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    if second == UInt8(ascii: "]") { return answerLength(bytes) }
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return 1 }
    let final = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
    if let final { return final - bytes.startIndex + 1 }
    return bytes.count > Self.longestSequence ? bytes.count : nil
  }

  /// The bytes of what a terminal answers late to a question about itself: no key.
  private func answerLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    let end = bytes.indices.first { place in
      bytes[place] == 0x07 || bytes[place] == UInt8(ascii: "\\") && bytes[place - 1] == 0x1B
    }
    if let end { return end - bytes.startIndex + 1 }
    return bytes.count > Self.longestAnswer ? bytes.count : nil
  }

  private func key(_ first: UInt8, _ rest: [UInt8]) -> Key? {
    switch first {
    case 0x1B: return rest.isEmpty ? .escape : Self.sequences[rest]
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x01..<0x1B: return .control(Character(Unicode.Scalar(first + 0x60)))
    case 0x00, 0x1C..<0x20: return nil
    default:
      guard let text = String(validating: [first] + rest, as: UTF8.self), text.count == 1 else { return nil }
      return text.first.map(Key.character)
    }
  }
}
