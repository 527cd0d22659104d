// A terminal's grid for tests: understands the few control sequences that `Screen` sends and fails on any other.

@testable import Terminal

struct VirtualScreen {
  let width: Int
  let height: Int
  private(set) var rows: [[Character]]
  private(set) var renditions: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  /// Sequences that are not understood.
  private(set) var unknown: [String] = []
  private var rendition = ""
  private var wrapsNext = false

  init(width: Int, height: Int = 24) {
    self.width = width
    self.height = height
    rows = Array(repeating: Array(repeating: " ", count: width), count: height)
    renditions = Array(repeating: Array(repeating: "", count: width), count: height)
  }

  /// The rows without the blanks at their ends, down to the last one with text.
  var lines: [String] {
    var lines = rows.map { row in
      var text = row.filter { $0 != "\0" }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  mutating func feed(_ bytes: [UInt8]) {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = text.popFirst() {
      switch character {
      case "\n":
        // As the terminal driver makes it, which adds the carriage return.
        column = 0
        lineFeed()
      case "\r":
        column = 0
        wrapsNext = false
      case "\u{1B}":
        let sequence = text.prefix { !$0.isLetter } + text.drop { !$0.isLetter }.prefix(1)
        text = text.dropFirst(sequence.count)
        control(String(sequence))
      default: put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    let columns = displayWidth(of: character)
    if wrapsNext || column + columns > width {
      column = 0
      lineFeed()
    }
    rows[row][column] = character
    renditions[row][column] = rendition
    if columns == 2 { rows[row][column + 1] = "\0" }
    column += columns
    wrapsNext = column >= width
    if wrapsNext { column = width - 1 }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if row == height - 1 {
      rows.removeFirst()
      renditions.removeFirst()
      rows.append(Array(repeating: " ", count: width))
      renditions.append(Array(repeating: "", count: width))
    } else {
      row += 1
    }
  }

  private mutating func control(_ sequence: String) {
    let parameters = sequence.dropFirst().dropLast()
    switch (sequence.last, sequence.first) {
    case ("m", "["): rendition = parameters == "0" ? "" : String(parameters)
    case ("A", "["): row = max(0, row - (Int(parameters) ?? 1))
    case ("C", "["): column = min(width - 1, column + (Int(parameters) ?? 1))
    case ("H", "["):
      let place = parameters.split(separator: ";").compactMap { Int($0) }
      row = min(height, place.first ?? 1) - 1
      column = min(width, place.dropFirst().first ?? 1) - 1
    case ("K", "["): erase(to: row)
    case ("J", "["): erase(fromHere: parameters.isEmpty)
    default: unknown.append(sequence)
    }
    if sequence.last != "m" { wrapsNext = false }
  }

  private mutating func erase(fromHere: Bool = true, to last: Int = .max) {
    for line in rows.indices where line <= last {
      for place in rows[line].indices where !fromHere || (line, place) >= (row, column) {
        rows[line][place] = " "
        renditions[line][place] = ""
      }
    }
  }
}

/// The grid after drawing `operations` one batch after the other.
func grid(
  _ batches: [DrawingOperation]..., width: Int = 40, height: Int = 24, colors: ColorDepth = .none,
  isUnicode: Bool = true
) -> VirtualScreen {
  var screen = Screen(
    capabilities: TerminalCapabilities(
      isTerminal: true, colors: colors, isUnicode: isUnicode, width: width, height: height))
  var grid = VirtualScreen(width: width, height: height)
  for batch in batches { grid.feed(screen.bytes(for: batch)) }
  return grid
}
