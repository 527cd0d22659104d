// Turns drawing operations into bytes for a terminal, or into plain text where there is none.
// Keeps the little that has to be known about the screen: the line left open and the lines redrawn in place.

/// What the other side of standard output can show.
public struct TerminalCapabilities: Sendable, Hashable {
  /// Whether a person looks at it: cursor movement and redrawing are allowed.
  public var isTerminal: Bool
  public var colors: ColorDepth
  public var background: Background
  /// Whether text outside ASCII arrives as it is.
  public var isUnicode: Bool
  /// Whether the terminal understands cursor movement at all (`TERM=dumb` does not).
  public var movesCursor: Bool
  /// Whether it opens addresses by the sequence OSC 8.
  public var opensLinks = false
  /// How it is sent pictures; nil where it shows none.
  public var pictures: PictureProtocol?
  /// Columns and rows, at least 1.
  public var width: Int
  public var height: Int

  public init(
    isTerminal: Bool, colors: ColorDepth = .none, background: Background = .dark, isUnicode: Bool = true,
    movesCursor: Bool? = nil, width: Int = 80, height: Int = 24
  ) {
    self.isTerminal = isTerminal
    self.colors = colors
    self.background = background
    self.isUnicode = isUnicode
    self.movesCursor = movesCursor ?? isTerminal
    self.width = max(1, width)
    self.height = max(1, height)
  }

  /// The signs to draw with.
  public var glyphs: Glyphs { isUnicode ? .unicode : .ascii }
  /// The theme for this terminal.
  public var theme: Theme { Theme(background: background, depth: colors) }
  /// The columns that running text is wrapped to: the window's, but no more than is comfortable to read.
  public var textWidth: Int { min(width, 100) }
}

/// The screen of one terminal: takes drawing operations, gives bytes.
public struct Screen: Sendable {
  public private(set) var capabilities: TerminalCapabilities
  /// Columns of the text after the last line break.
  private var openWidth = 0
  /// The widths of the live lines on the screen; empty when there are none.
  private var liveWidths: [Int] = []
  private var liveLines: [StyledLine] = []
  /// The rows of the page on the screen; none where there is no page.
  private var pageRows: [StyledLine] = []

  public init(capabilities: TerminalCapabilities) {
    self.capabilities = capabilities
  }

  /// Takes over the window's size after it changed.
  public mutating func resize(width: Int, height: Int) {
    capabilities.width = max(1, width)
    capabilities.height = max(1, height)
    pageRows = []
  }

  /// Whether the cursor stands after text on its line.
  public var hasOpenLine: Bool { openWidth > 0 }

  /// The bytes that carry out `operations`, one after the other.
  public mutating func bytes(for operations: [DrawingOperation]) -> [UInt8] {
    var output = Output(capabilities: capabilities)
    var newLive: [StyledLine]?
    let hidesLive = !liveWidths.isEmpty
    if hidesLive { eraseLive(into: &output) }
    for operation in operations {
      switch operation {
      case .line(let line):
        output.write(line)
        output.lineBreak()
        openWidth = 0
      case .openText(let line):
        output.write(line)
        openWidth += output.width(of: line)
      case .endOpenLine:
        if openWidth > 0 { output.lineBreak() }
        openWidth = 0
      case .restartOpenLine: restartOpenLine(into: &output)
      case .clear:
        if capabilities.movesCursor { output.escape("[H\u{1B}[2J") }
        openWidth = 0
        pageRows = []
      case .picture(let picture):
        output.show(picture)
        openWidth = 0
      case .live(let lines): newLive = lines
      case .page(let rows): drawPage(rows, into: &output)
      }
    }
    if let newLive { liveLines = newLive }
    if capabilities.movesCursor && !liveLines.isEmpty { drawLive(into: &output) }
    return output.bytes
  }

  private mutating func restartOpenLine(into output: inout Output) {
    guard openWidth > 0 else { return }
    if capabilities.movesCursor {
      let rowsAbove = (openWidth - 1) / capabilities.width
      if rowsAbove > 0 { output.escape("[\(rowsAbove)A") }
      output.carriageReturn()
      output.escape("[J")
    } else {
      output.lineBreak()
    }
    openWidth = 0
  }

  private mutating func drawPage(_ rows: [StyledLine], into output: inout Output) {
    let isNew = pageRows.isEmpty
    if isNew { output.escape("[H\u{1B}[2J") }
    let rows = (0..<capabilities.height).map { row in
      truncated(
        row < rows.count ? output.visible(rows[row]) : "", to: capabilities.width,
        ellipsis: capabilities.glyphs.ellipsis)
    }
    for (place, row) in rows.enumerated() where isNew ? !row.isEmpty : row != pageRows[place] {
      output.escape("[\(place + 1);1H")
      output.write(row)
      // A row that reaches the last column leaves the cursor there, and erasing would take its last character.
      if output.width(of: row) < capabilities.width { output.escape("[K") }
    }
    pageRows = rows
    openWidth = 0
  }

  // MARK: The lines redrawn in place

  private mutating func drawLive(into output: inout Output) {
    let room = max(1, capabilities.width - 1)
    let lines = liveLines.suffix(max(1, capabilities.height - 1)).map {
      truncated($0, to: room, ellipsis: capabilities.glyphs.ellipsis)
    }
    if openWidth > 0 && !openLineFillsItsRow { output.lineBreak() }
    for (index, line) in lines.enumerated() {
      if index > 0 { output.lineBreak() }
      output.write(line)
    }
    liveWidths = lines.map { output.width(of: $0) }
  }

  private mutating func eraseLive(into output: inout Output) {
    // A narrower window has wrapped the lines since they were drawn.
    let rows = liveWidths.reduce(0) { $0 + max(1, ($1 + capabilities.width - 1) / capabilities.width) }
    output.carriageReturn()
    if rows > 1 { output.escape("[\(rows - 1)A") }
    output.escape("[J")
    if openWidth > 0 && !openLineFillsItsRow {
      output.escape("[A")
      output.escape("[\(openWidth % capabilities.width)C")
    }
    liveWidths = []
  }

  private var openLineFillsItsRow: Bool { openWidth % capabilities.width == 0 }
}

/// Bytes in the making: text with its colours, in the encoding that the terminal shows.
private struct Output {
  let capabilities: TerminalCapabilities
  let theme: Theme
  var bytes: [UInt8] = []

  init(capabilities: TerminalCapabilities) {
    self.capabilities = capabilities
    theme = capabilities.theme
  }

  func visible(_ text: String) -> String { capabilities.isUnicode ? text : asciiStandIn(for: text) }

  func visible(_ line: StyledLine) -> StyledLine {
    capabilities.isUnicode ? line : StyledLine(line.spans.map { Span(visible($0.text), styles: $0.styles) })
  }

  func width(of line: StyledLine) -> Int {
    line.spans.reduce(0) { $0 + displayWidth(of: visible($1.text)) }
  }

  mutating func write(_ line: StyledLine) {
    for span in line.spans where !span.text.isEmpty {
      let rendition = theme.rendition(for: span.styles)
      let text = visible(span.text)
      let target = capabilities.opensLinks ? linkTarget(span.styles) : nil
      if let target { escape("]8;;\(target)\u{1B}\\") }
      defer { if target != nil { escape("]8;;\u{1B}\\") } }
      if rendition == .plain || !capabilities.isTerminal {
        bytes.append(contentsOf: text.utf8)
      } else {
        escape("[" + selectGraphicRendition(rendition) + "m")
        bytes.append(contentsOf: text.utf8)
        escape("[0m")
      }
    }
  }

  /// The address among styles, with everything percent-encoded that could end the sequence that it stands in.
  private func linkTarget(_ styles: [Style]) -> String? {
    for case .hyperlink(let address) in styles {
      return address.utf8.reduce(into: "") { text, byte in
        let digits = String(byte, radix: 16, uppercase: true)
        text +=
          (0x21...0x7E).contains(byte) ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return nil
  }

  /// A picture and, as it leaves the cursor at its end, a line break.
  mutating func show(_ picture: InlinePicture) {
    guard capabilities.pictures != nil else { return }
    bytes.append(contentsOf: picture.bytes)
    lineBreak()
  }

  /// The terminal driver adds the carriage return, while a line is edited as well.
  mutating func lineBreak() { bytes.append(0x0A) }

  mutating func carriageReturn() { bytes.append(0x0D) }

  mutating func escape(_ rest: String) {
    guard !rest.isEmpty else { return }
    bytes.append(0x1B)
    bytes.append(contentsOf: rest.utf8)
  }
}

/// The SGR parameters of a rendition, such as `1;38;5;75`.
func selectGraphicRendition(_ rendition: Rendition) -> String {
  var codes: [String] = []
  let switches: [(Rendition.Attributes, String)] = [
    (.bold, "1"), (.faint, "2"), (.italic, "3"), (.underline, "4"), (.inverse, "7"), (.strikethrough, "9"),
  ]
  for (attribute, code) in switches where rendition.attributes.contains(attribute) { codes.append(code) }
  if let color = rendition.foreground { codes.append(colorCode(color, base: 30)) }
  if let color = rendition.background { codes.append(colorCode(color, base: 40)) }
  return codes.isEmpty ? "0" : codes.joined(separator: ";")
}

/// The code of a colour as foreground (`base` 30) or background (40).
private func colorCode(_ color: Color, base: Int) -> String {
  switch color {
  case .indexed(let index) where index < 8: String(base + Int(index))
  case .indexed(let index) where index < 16: String(base + 60 + Int(index) - 8)
  case .indexed(let index): "\(base + 8);5;\(index)"
  case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
  }
}
