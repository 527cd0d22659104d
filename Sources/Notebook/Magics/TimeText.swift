// Durations as learners know them from IPython: 1.07 s, 250 ms, 12 μs, 1min 1s.
// The rules are those of the reference "what %time prints"; the tests hold a table of them.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Text for durations.
public enum TimeText {
  /// The units below a minute, from seconds down, each a thousandth of the one before.
  private static let units = ["s", "ms", "μs", "ns"]
  /// The units from a day down, with their lengths in seconds.
  private static let longUnits: [(name: String, seconds: Double)] = [
    ("d", 86400), ("h", 3600), ("min", 60), ("s", 1),
  ]

  /// A duration in the notation of IPython's timing magics.
  ///
  /// - Parameters:
  ///   - seconds: the duration; zero, negative and undefined durations print as `0 ns`.
  ///   - precision: significant digits below one minute.
  ///   - ascii: true where the output cannot carry μ, which is then written `u`.
  public static func format(_ seconds: Double, precision: Int = 3, ascii: Bool = false) -> String {
    guard seconds > 0 else { return "0 ns" }
    if seconds >= 60 { return longFormat(seconds) }
    let exponent = Int((log10(seconds).rounded(.down) / 3).rounded(.down))
    let order = min(max(-exponent, 0), 3)
    let scale: Double = [1, 1e3, 1e6, 1e9][order]
    let unit = ascii && order == 2 ? "us" : units[order]
    return significant(seconds * scale, digits: precision) + " " + unit
  }

  /// Whole days, hours, minutes and seconds; units that are zero are left out.
  private static func longFormat(_ seconds: Double) -> String {
    guard seconds.isFinite else { return "forever" }
    var rest = seconds
    var parts: [String] = []
    for unit in longUnits {
      let count = (rest / unit.seconds).rounded(.down)
      rest -= count * unit.seconds
      if count > 0 { parts.append(decimal(count, digits: 0) + unit.name) }
    }
    return parts.joined(separator: " ")
  }

  /// A number with a count of significant digits, as C's `%.*g` writes it.
  static func significant(_ number: Double, digits: Int) -> String {
    printed("%.*g", [Int32(clamping: digits), number])
  }

  /// A number with a count of digits after the point, as C's `%.*f` writes it.
  static func decimal(_ number: Double, digits: Int) -> String {
    printed("%.*f", [Int32(clamping: digits), number])
  }

  private static func printed(_ format: String, _ values: [any CVarArg]) -> String {
    withVaList(values) { list in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
        guard let base = buffer.baseAddress else { return "" }
        let length = vsnprintf(base, buffer.count, format, list)
        guard length > 0 else { return "" }
        let bytes = buffer.prefix(min(Int(length), buffer.count - 1)).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// A whole number with a comma before each group of three digits.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }
}
