// What lessons and programs wrote, made safe to show: no byte of theirs reaches the terminal as a control
// sequence. Well-formed colours (SGR, ECMA-48 8.3.117) become renditions; other well-formed sequences are
// left out; everything else that would act on the terminal or reorder text is shown as visible text.

/// Turns a stream of foreign text, which may arrive in pieces, into safe text, line breaks and colours.
public struct Sanitizer: Sendable {
  /// One part of the safe text.
  public enum Piece: Hashable, Sendable {
    /// Text of one line without control characters.
    case text(String, Rendition)
    case lineBreak
    /// A carriage return by itself: what follows takes the place of the line so far.
    case restart
  }

  private var rendition = Rendition.plain
  private var column = 0
  private var pendingReturn = false
  /// The start of an escape sequence whose rest has not arrived.
  private var pendingEscape: [Unicode.Scalar] = []
  private var pieces: [Piece] = []
  private var run = String.UnicodeScalarView()

  /// Longer control strings are no control strings.
  private static let longestSequence = 4096
  private static let tabStop = 8

  public init() {}

  /// The safe pieces of `text`; an escape sequence cut off at its end waits for the next call.
  public mutating func consume(_ text: some StringProtocol) -> [Piece] {
    pieces.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { consume(scalar) }
    flushRun()
    return pieces
  }

  /// Shows what still waited for its rest; afterwards the sanitizer is as new.
  public mutating func finish() -> [Piece] {
    pieces.removeAll(keepingCapacity: true)
    showPendingEscape()
    flushRun()
    let last = pieces
    self = Sanitizer()
    return last
  }

  private mutating func consume(_ scalar: Unicode.Scalar) {
    if !pendingEscape.isEmpty {
      continueEscape(with: scalar)
      return
    }
    if pendingReturn {
      pendingReturn = false
      if scalar != "\n" && scalar != "\r" {
        flushRun()
        pieces.append(.restart)
        column = 0
      }
    }
    switch scalar.value {
    case 0x0A:
      flushRun()
      pieces.append(.lineBreak)
      column = 0
    case 0x0D: pendingReturn = true
    case 0x09:
      let blanks = Self.tabStop - column % Self.tabStop
      for _ in 0..<blanks { run.append(" ") }
      column += blanks
    case 0x1B: pendingEscape = [scalar]
    case 0x20..<0x7F:
      run.append(scalar)
      column += 1
    default:
      if let visible = visibleForm(of: scalar) {
        run.append(contentsOf: visible.unicodeScalars)
        column += visible.unicodeScalars.count
      } else {
        run.append(scalar)
        column += displayWidth(of: Character(scalar))
      }
    }
  }

  private mutating func flushRun() {
    guard !run.isEmpty else { return }
    pieces.append(.text(String(run), rendition))
    run = String.UnicodeScalarView()
  }

  // MARK: Escape sequences

  private mutating func continueEscape(with scalar: Unicode.Scalar) {
    let second = pendingEscape.count > 1 ? pendingEscape[1] : nil
    switch second {
    case nil:
      pendingEscape.append(scalar)
      // "[" opens a control sequence and "]PX^_" a control string; intermediates continue.
      let continues = "[]PX^_".unicodeScalars.contains(scalar) || (0x20...0x2F).contains(scalar.value)
      if continues { return }
      if (0x30...0x7E).contains(scalar.value) {
        pendingEscape.removeAll()
      } else {
        abandonEscape()
      }
    case "[":
      pendingEscape.append(scalar)
      if (0x40...0x7E).contains(scalar.value) {
        finishControlSequence()
      } else if !(0x20...0x3F).contains(scalar.value) || pendingEscape.count > 64 {
        abandonEscape()
      }
    case "]", "P", "X", "^", "_":
      if pendingEscape.last == "\u{1B}", scalar != "\\" {
        // An escape character that does not end the string cancels it, as in terminals. What is shown of the string
        // holds no other one then, so that nothing is read more than twice.
        pendingEscape.removeLast()
        abandonEscape()
        pendingEscape = ["\u{1B}"]
        continueEscape(with: scalar)
        return
      }
      let endsWithStringTerminator = scalar == "\\" && pendingEscape.last == "\u{1B}"
      pendingEscape.append(scalar)
      if endsWithStringTerminator || (scalar.value == 0x07 && second == "]") || scalar.value == 0x9C {
        pendingEscape.removeAll()
      } else if scalar == "\n" || pendingEscape.count > Self.longestSequence {
        abandonEscape()
      }
    default:
      pendingEscape.append(scalar)
      if (0x30...0x7E).contains(scalar.value) {
        pendingEscape.removeAll()
      } else if !(0x20...0x2F).contains(scalar.value) || pendingEscape.count > 16 {
        abandonEscape()
      }
    }
  }

  /// The sequence is none: its escape character is shown and the rest read again as text.
  private mutating func abandonEscape() {
    let rest = pendingEscape.dropFirst()
    pendingEscape.removeAll()
    run.append(contentsOf: "^[".unicodeScalars)
    column += 2
    for scalar in rest { consume(scalar) }
  }

  private mutating func showPendingEscape() {
    while !pendingEscape.isEmpty { abandonEscape() }
  }

  /// Applies a whole control sequence if it sets colours; every other one is left out.
  private mutating func finishControlSequence() {
    let sequence = pendingEscape
    pendingEscape.removeAll()
    guard sequence.last == "m" else { return }
    var text = ""
    text.unicodeScalars.append(contentsOf: sequence.dropFirst(2).dropLast())
    guard let changed = applyingGraphicRendition(text, to: rendition), changed != rendition else { return }
    flushRun()
    rendition = changed
  }
}

/// The rendition after the SGR parameters `text` (such as `1;31`), or nil where they are not well-formed.
func applyingGraphicRendition(_ text: String, to rendition: Rendition) -> Rendition? {
  var codes: [Int] = []
  for part in text.split(separator: ";", omittingEmptySubsequences: false) {
    for subpart in part.split(separator: ":", omittingEmptySubsequences: false) {
      if subpart.isEmpty {
        codes.append(0)
      } else if subpart.utf8.count <= 3, let code = Int(subpart), code >= 0 {
        codes.append(code)
      } else {
        return nil
      }
    }
  }
  var result = rendition
  var index = 0
  while index < codes.count {
    let code = codes[index]
    index += 1
    switch code {
    case 0: result = .plain
    case 30...37: result.foreground = .indexed(UInt8(code - 30))
    case 40...47: result.background = .indexed(UInt8(code - 40))
    case 90...97: result.foreground = .indexed(UInt8(code - 90 + 8))
    case 100...107: result.background = .indexed(UInt8(code - 100 + 8))
    case 39: result.foreground = nil
    case 49: result.background = nil
    case 22: result.attributes.subtract([.bold, .faint])
    case 38, 48:
      guard let (color, used) = extendedColor(codes[index...]) else { return nil }
      index += used
      if code == 38 { result.foreground = color } else { result.background = color }
    default:
      if let attribute = attributeCodes[code] {
        result.attributes.insert(attribute)
      } else if let attribute = attributeCodes[code - 20] {
        result.attributes.remove(attribute)
      }
    // Other codes are well-formed and change nothing here: text that blinks or hides is shown.
    }
  }
  return result
}

/// SGR codes that switch an attribute on; each is switched off by the code plus 20.
private let attributeCodes: [Int: Rendition.Attributes] = [
  1: .bold, 2: .faint, 3: .italic, 4: .underline, 7: .inverse, 9: .strikethrough,
]

/// The colour after a code 38 or 48 and how many codes it took.
private func extendedColor(_ codes: ArraySlice<Int>) -> (Color, Int)? {
  let codes = Array(codes.prefix(4))
  if codes.count >= 2, codes[0] == 5, let index = UInt8(exactly: codes[1]) { return (.indexed(index), 2) }
  guard codes.count == 4, codes[0] == 2 else { return nil }
  guard let red = UInt8(exactly: codes[1]), let green = UInt8(exactly: codes[2]),
    let blue = UInt8(exactly: codes[3])
  else { return nil }
  return (.rgb(red, green, blue), 4)
}

/// How a scalar that must not reach the terminal is shown; nil for harmless ones.
func visibleForm(of scalar: Unicode.Scalar) -> String? {
  let value = scalar.value
  if value < 0x20 || value == 0x7F { return "^" + String(Unicode.Scalar(UInt8(value ^ 0x40))) }
  if value < 0x80 { return nil }
  if value < 0xA0 { return "\\x" + String(value, radix: 16) }
  switch scalar.properties.generalCategory {
  case .format:
    // Joiners and soft hyphens belong to text; emoji of flags are spelled with tag characters.
    if value == 0x200C || value == 0x200D || value == 0xAD || (0xE0020...0xE007F).contains(value) {
      return nil
    }
  case .lineSeparator, .paragraphSeparator: break
  default: return nil
  }
  let digits = String(value, radix: 16)
  let width = value > 0xFFFF ? 8 : 4
  let prefix = value > 0xFFFF ? "\\U" : "\\u"
  return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Foreign text as one safe line: colours left out, line breaks as blanks.
public func sanitizedLine(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
  return sanitizedLines(text).joined(separator: " ")
}

/// Foreign text as safe lines without colours. A final line break ends the last line and starts none.
public func sanitizedLines(_ text: some StringProtocol) -> [String] {
  styledLines(ofForeign: text).map(\.text)
}

/// Foreign text as safe lines with the colours that it sets. A final line break starts no further line.
public func styledLines(ofForeign text: some StringProtocol) -> [StyledLine] {
  var sanitizer = Sanitizer()
  var lines: [StyledLine] = []
  var line = StyledLine()
  for piece in sanitizer.consume(text) + sanitizer.finish() {
    switch piece {
    case .text(let text, let rendition):
      line.append(text, styles: rendition == .plain ? [] : [.program(rendition)])
    case .lineBreak, .restart:
      lines.append(line)
      line = StyledLine()
    }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
