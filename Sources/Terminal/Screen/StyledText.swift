// What is drawn, as data: spans of text with a meaning, lines of spans, and operations on the screen.
// Everything Lectern shows becomes these values; only `Theme` and `Screen` know how they look.

/// What a piece of text is. A theme decides how it looks; tests and plain output need no theme.
public enum Style: Hashable, Sendable {
  // Documents
  case title, heading, subheading, strong, emphasis, strikethrough, inlineCode, link, address, quote, rule
  /// Text that leads to an address, where the terminal can follow it.
  case hyperlink(String)
  case bullet, tableBorder, tableHeading, rawMarkup
  // Code
  case keyword, builtin, definition, string, number, comment, decorator, operatorSign, magic, codeFrame
  // A cell and what it printed
  case cellNumber, cellName, tag, resultLabel, standardError, errorName, errorPlace, failingLine
  // The session
  case success, failure, notice, hint, key, prompt, live
  /// The worker with this ordinal; each gets a colour of its own and is named in the text as well.
  case process(Int)
  /// Colours that a program printed itself.
  case program(Rendition)
}

/// A colour of the terminal.
public enum Color: Hashable, Sendable {
  /// One of the terminal's 256 colours; the first sixteen follow the user's palette.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How text looks, in the terms of a terminal: SGR, "select graphic rendition" (ECMA-48, 8.3.117).
public struct Rendition: Hashable, Sendable {
  public var foreground: Color?
  public var background: Color?
  public var attributes: Attributes

  /// The switches of a rendition.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let faint = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let inverse = Attributes(rawValue: 16)
    public static let strikethrough = Attributes(rawValue: 32)
  }

  public init(
    _ foreground: Color? = nil, background: Color? = nil, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Neither colour nor attribute.
  public static let plain = Rendition()

  /// This rendition with `other` laid over it: its colours win, its attributes are added.
  public func overlaid(with other: Rendition) -> Rendition {
    var result = self
    if let foreground = other.foreground { result.foreground = foreground }
    if let background = other.background { result.background = background }
    result.attributes.formUnion(other.attributes)
    return result
  }
}

/// Text without line breaks or control characters, and what it is. Later styles lie over earlier ones.
public struct Span: Hashable, Sendable {
  public var text: String
  public var styles: [Style]

  public init(_ text: String, _ styles: Style...) {
    self.text = text
    self.styles = styles
  }

  public init(_ text: String, styles: [Style]) {
    self.text = text
    self.styles = styles
  }
}

/// One line on the screen, without its line break.
public struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span] = []) { self.spans = spans }
  public init(_ text: String, _ styles: Style...) {
    spans = text.isEmpty ? [] : [Span(text, styles: styles)]
  }
  public init(stringLiteral value: String) { self.init(value) }

  /// The line without its styles.
  public var text: String { spans.reduce(into: "") { $0 += $1.text } }
  /// Columns on the screen.
  public var width: Int { spans.reduce(0) { $0 + displayWidth(of: $1.text) } }
  public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  public static func + (first: StyledLine, second: StyledLine) -> StyledLine {
    StyledLine(first.spans + second.spans)
  }

  /// Adds `text`, joining it to the last span where the styles agree.
  public mutating func append(_ text: String, styles: [Style]) {
    guard !text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].styles == styles {
      spans[last].text += text
    } else {
      spans.append(Span(text, styles: styles))
    }
  }

  /// The line with every span laid over `style`.
  public func under(_ style: Style) -> StyledLine {
    StyledLine(spans.map { Span($0.text, styles: [style] + $0.styles) })
  }
}

/// One step of drawing; a list of these is a page, an event's trace, or a test's expectation.
public enum DrawingOperation: Hashable, Sendable {
  /// A whole line.
  case line(StyledLine)
  /// A picture on lines of its own, where the terminal shows it.
  case picture(InlinePicture)
  /// Text that leaves its line open, as `print(…, end="")` does.
  case openText(StyledLine)
  /// Ends the line that `openText` left open, if there is one.
  case endOpenLine
  /// Empties the open line again, as a carriage return does before new text.
  case restartOpenLine
  /// Empties the window.
  case clear
  /// The lines that stay below everything else and are redrawn in place; empty when there are none.
  case live([StyledLine])
  /// The whole window, row by row, in the place of everything else; only rows that have changed are drawn.
  case page([StyledLine])
}
