// The timeline of an execution as a picture in SVG that needs nothing else: light or dark as the reader's system is, and
// legible without colours, as waits carry letters.

import Processes

/// Draws timelines as SVG.
struct TimelinePicture {
  let ledger: Ledger
  let coresBusy: Double
  /// True where texts cannot carry characters beyond ASCII.
  var usesASCII = false

  /// How many processes and how many waits of each are drawn at most.
  private static let rowLimit = 40
  private static let waitLimit = 200

  // In pixels; letters are taken to be as wide as those of most monospaced fonts of this size.
  private static let width = 720.0
  private static let rowHeight = 22.0
  private static let letterWidth = 7.3
  private static let nameWidth = 150.0
  private static let timeWidth = 70.0
  private static let top = 24.0

  /// Hues after Okabe and Ito on white, which colour-blind eyes tell apart.
  private static let hues = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#8c510a"]

  private static let style = """
    text{font:12px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#1c1c1c}\
    .faint{fill:#5c5c5c}.line{stroke:#5c5c5c}.wait{fill:#ececea;stroke:#8a8a86}.failed{fill:#a63a00;font-weight:700}\
    @media(prefers-color-scheme:dark){text{fill:#e6e6e3}.faint{fill:#a0a4a8}.line{stroke:#a0a4a8}\
    .wait{fill:#2c3236;stroke:#8b9196}.failed{fill:#ff9c6b}}
    """

  /// The picture.
  var svg: String {
    let entries = ledger.entries.prefix(Self.rowLimit)
    var parts = [axis]
    for (row, entry) in entries.enumerated() { parts.append(bar(of: entry, row: row)) }
    let legendY = Self.top + Double(entries.count) * Self.rowHeight + 18
    parts.append(text(legend(of: Array(entries)), x: 0, y: legendY, class: "faint"))
    let height = legendY + 8
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(Self.width)) \(number(height))" \
      width="\(number(Self.width))" height="\(number(height))" role="img">
      <style>\(Self.style)</style>
      \(parts.joined(separator: "\n"))
      </svg>

      """
  }

  private var duration: Int64 { max(1, ledger.ended - ledger.began) }
  private var left: Double { Self.nameWidth }
  private var room: Double { Self.width - Self.nameWidth - Self.timeWidth }

  /// Where a moment lies in the picture.
  private func x(_ time: Int64) -> Double {
    let share = Double(min(max(time, ledger.began), ledger.ended) - ledger.began) / Double(duration)
    return left + share * room
  }

  private var axis: String {
    let y = Self.top - 6
    return """
      <path class="line" d="M\(number(left)) \(number(y))h\(number(room))"/>
      \(text("0", x: left, y: y - 5, class: "faint"))
      \(text(duration(of: duration), x: left + room, y: y - 5, class: "faint", anchor: "end"))
      \(text("CPU", x: Self.width, y: y - 5, class: "faint", anchor: "end"))
      """
  }

  private func bar(of entry: Ledger.Entry, row: Int) -> String {
    let record = entry.record
    let y = Self.top + Double(row) * Self.rowHeight
    let end = record.ended ?? ledger.ended
    let hue = Self.hues[row % Self.hues.count]
    var parts = [text(shortened(record.name), x: 0, y: y + 13)]
    parts.append(
      "<rect fill=\"\(hue)\" x=\"\(number(x(record.started)))\" y=\"\(number(y + 2))\" "
        + "width=\"\(number(max(1, x(end) - x(record.started))))\" height=\"14\"/>")
    for wait in entry.waits.sorted(by: { $0.waited > $1.waited }).prefix(Self.waitLimit) {
      let width = x(wait.ended) - x(wait.began)
      guard width >= 1 else { continue }
      parts.append(
        "<rect class=\"wait\" x=\"\(number(x(wait.began)))\" y=\"\(number(y + 2.5))\" width=\"\(number(width))\" "
          + "height=\"13\"><title>\(wait.kind.sign.meaning), \(escaped(duration(of: wait.waited)))</title></rect>"
      )
      if width > Self.letterWidth + 4 {
        let middle = x(wait.began) + width / 2
        parts.append(text(String(wait.kind.sign.letter), x: middle, y: y + 13, anchor: "middle"))
      }
    }
    if record.hasFailed {
      parts.append(text(usesASCII ? "x" : "✗", x: x(end) + 3, y: y + 13, class: "failed"))
    }
    parts.append(text(duration(of: record.cpuTime), x: Self.width, y: y + 13, anchor: "end"))
    return parts.joined(separator: "\n")
  }

  private func legend(of entries: [Ledger.Entry]) -> String {
    var meanings: [String] = []
    for wait in entries.flatMap(\.waits) {
      let meaning = "\(wait.kind.sign.letter) \(wait.kind.sign.meaning)"
      if !meanings.contains(meaning) { meanings.append(meaning) }
    }
    let more = ledger.entries.count - entries.count
    let parts =
      meanings.sorted() + ["\(TimeText.decimal(coresBusy, digits: 1)) cores busy"]
      + (more > 0 ? ["\(more) more processes"] : [])
    return parts.joined(separator: usesASCII ? " - " : " · ")
  }

  private func duration(of nanoseconds: Int64) -> String {
    TimeText.format(Double(nanoseconds) / 1e9, ascii: usesASCII)
  }

  private func shortened(_ name: String) -> String {
    let most = Int((Self.nameWidth - 8) / Self.letterWidth)
    return name.count <= most ? name : name.prefix(most - 1) + (usesASCII ? "." : "…")
  }

  // MARK: Writing

  private func text(
    _ content: String, x: Double, y: Double, class name: String? = nil, anchor: String? = nil
  ) -> String {
    let look = name.map { " class=\"\($0)\"" } ?? ""
    let place = anchor.map { " text-anchor=\"\($0)\"" } ?? ""
    return "<text\(look)\(place) x=\"\(number(x))\" y=\"\(number(y))\">\(escaped(content))</text>"
  }

  /// A coordinate with one decimal at most.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default:
        let isControl = character.unicodeScalars.contains {
          $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
        }
        result += isControl ? "\u{FFFD}" : String(character)
      }
    }
  }
}
