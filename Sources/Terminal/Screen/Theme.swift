// How each style looks: two themes, each a table from styles to renditions, in 256 or in 16 colours.
// The colours differ in lightness as well as in hue, and no meaning rests on a colour alone.

/// The background that the colours are chosen for.
public enum Background: String, Sendable, CaseIterable { case dark, light }

/// How many colours a terminal shows.
public enum ColorDepth: Sendable { case none, sixteen, many }

/// What each style looks like on a given background and number of colours.
public struct Theme: Sendable {
  public var background: Background
  public var depth: ColorDepth

  public init(background: Background, depth: ColorDepth) {
    self.background = background
    self.depth = depth
  }

  /// The look of text with these styles, later ones laid over earlier ones.
  public func rendition(for styles: [Style]) -> Rendition {
    if depth == .none { return .plain }
    return styles.reduce(.plain) { $0.overlaid(with: rendition(for: $1)) }
  }

  /// The look of one style.
  public func rendition(for style: Style) -> Rendition {
    if depth == .none { return .plain }
    if case .program(let own) = style { return own }
    let look = Self.look(of: style)
    return Rendition(look.color.map(choose), look.attributes)
  }

  private func choose(_ shades: Shades) -> Color {
    let (many, sixteen) = background == .dark ? shades.dark : shades.light
    return .indexed(depth == .many ? many : sixteen)
  }

  /// One hue on both backgrounds, each as one of 256 colours and as one of 16.
  private struct Shades {
    var dark: (UInt8, UInt8)
    var light: (UInt8, UInt8)

    static let blue = Shades(dark: (75, 12), light: (25, 4))
    static let cyan = Shades(dark: (80, 14), light: (30, 6))
    static let green = Shades(dark: (114, 10), light: (28, 2))
    static let yellow = Shades(dark: (179, 11), light: (94, 3))
    static let orange = Shades(dark: (215, 11), light: (130, 3))
    static let red = Shades(dark: (210, 9), light: (160, 1))
    static let purple = Shades(dark: (183, 13), light: (91, 5))
    static let grey = Shades(dark: (246, 7), light: (242, 8))
    static let faint = Shades(dark: (241, 8), light: (248, 7))
  }

  private static func look(of style: Style) -> (color: Shades?, attributes: Rendition.Attributes) {
    switch style {
    case .title: (.blue, .bold)
    case .heading: (.blue, .bold)
    case .subheading: (.cyan, .bold)
    case .strong: (nil, .bold)
    case .emphasis: (nil, .italic)
    case .strikethrough: (nil, .strikethrough)
    case .inlineCode: (.orange, [])
    case .link: (.blue, .underline)
    case .address: (.grey, [])
    case .quote: (.grey, .italic)
    case .rule, .tableBorder, .codeFrame: (.faint, [])
    case .bullet: (.cyan, [])
    case .tableHeading: (nil, .bold)
    case .rawMarkup: (.grey, [])
    case .keyword: (.purple, [])
    case .builtin: (.cyan, [])
    case .definition: (.blue, .bold)
    case .string: (.green, [])
    case .number: (.orange, [])
    case .comment: (.grey, .italic)
    case .decorator, .magic: (.yellow, [])
    case .operatorSign: (nil, [])
    case .cellNumber: (.blue, .bold)
    case .cellName: (nil, .bold)
    case .tag: (.grey, .italic)
    case .resultLabel: (.red, [])
    case .standardError: (.red, [])
    case .errorName: (.red, .bold)
    case .errorPlace: (.grey, [])
    case .failingLine: (.red, .bold)
    case .success: (.green, .bold)
    case .failure: (.red, .bold)
    case .notice: (.yellow, [])
    case .hint: (.grey, [])
    case .key: (.cyan, .bold)
    case .prompt: (.blue, .bold)
    case .live: (.grey, [])
    case .process(let ordinal): (processShades[remainder(ordinal, processShades.count)], [])
    case .program, .hyperlink: (nil, [])
    }
  }

  /// Hues after Okabe and Ito, which colour-blind eyes tell apart.
  private static let processShades: [Shades] = [
    Shades(dark: (117, 14), light: (31, 6)),
    Shades(dark: (214, 11), light: (130, 3)),
    Shades(dark: (79, 10), light: (29, 2)),
    Shades(dark: (176, 13), light: (127, 5)),
    Shades(dark: (227, 11), light: (94, 3)),
    Shades(dark: (75, 12), light: (25, 4)),
    Shades(dark: (209, 9), light: (166, 1)),
  ]
}

/// The remainder of a division that is never negative.
private func remainder(_ dividend: Int, _ divisor: Int) -> Int {
  let rest = dividend % divisor
  return rest < 0 ? rest + divisor : rest
}

/// The signs that are drawn, in Unicode or in ASCII.
public struct Glyphs: Hashable, Sendable {
  public var bullets: [String]
  public var horizontal: String
  public var heavyHorizontal: String
  public var vertical: String
  public var cross: String
  public var frameTop: String
  public var frameBottom: String
  public var quoteBar: String
  public var separator: String
  public var ellipsis: String
  public var tick: String
  public var failure: String
  public var pending: String
  public var undone: String
  public var rewindable: String
  public var edited: String
  public var stale: String
  public var here: String
  public var prompt: String
  public var checked: String
  public var unchecked: String
  public var failing: String
  public var spinner: [String]

  public static let unicode = Glyphs(
    bullets: ["•", "◦", "▪"], horizontal: "─", heavyHorizontal: "━", vertical: "│", cross: "┼",
    frameTop: "┌", frameBottom: "└", quoteBar: "▎", separator: "·", ellipsis: "…", tick: "✓",
    failure: "✗", pending: "·", undone: "○", rewindable: "↶", edited: "✎", stale: "↻", here: "▸", prompt: "▸",
    checked: "[✓]",
    unchecked: "[ ]", failing: "▶",
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"])

  public static let ascii = Glyphs(
    bullets: ["*", "-", "+"], horizontal: "-", heavyHorizontal: "=", vertical: "|", cross: "+",
    frameTop: "+", frameBottom: "+", quoteBar: "|", separator: "-", ellipsis: "...", tick: "ok",
    failure: "x", pending: ".", undone: "o", rewindable: "<", edited: "e", stale: "~", here: ">", prompt: ">",
    checked: "[x]",
    unchecked: "[ ]", failing: ">",
    spinner: ["|", "/", "-", "\\"])
}

/// Characters of running text and their ASCII stand-ins; what is not listed becomes a question mark.
private let asciiStandIns: [Character: String] = [
  "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "--", "…": "...", "•": "*", "×": "x", "→": "->",
  "←": "<-", "≤": "<=", "≥": ">=", "≠": "!=", "\u{A0}": " ", "µ": "u", "μ": "u", "✓": "ok", "✗": "x",
  "▸": ">",
]

/// `text` with every character outside ASCII replaced, for terminals that show nothing else.
public func asciiStandIn(for text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return text.reduce(into: "") { $0 += $1.isASCII ? String($1) : asciiStandIns[$1] ?? "?" }
}
