// Text to bytes.

/// Encodes a string once.
struct TextEncoder {
  let interpreter: Interpreter
  let string: Value
  let codec: TextCodec
  let errors: CodecErrors
  private var result: [UInt8] = []

  init(interpreter: Interpreter, string: Value, codec: TextCodec, errors: CodecErrors) {
    self.interpreter = interpreter
    self.string = string
    self.codec = codec
    self.errors = errors
  }

  private var isByteOriented: Bool {
    switch codec {
    case .utf8, .ascii, .latin1: true
    case .utf16, .utf32: false
    }
  }

  /// Whether the encoding has the code point.
  @inline(__always)
  private func canEncode(_ point: UInt32) -> Bool {
    switch codec {
    case .ascii: point < 128
    case .latin1: point < 256
    case .utf8, .utf16, .utf32: point < 0xD800 || point >= 0xE000
    }
  }

  private var reason: String {
    switch codec {
    case .ascii: "ordinal not in range(128)"
    case .latin1: "ordinal not in range(256)"
    case .utf8, .utf16, .utf32: "surrogates not allowed"
    }
  }

  /// The bytes of the whole string.
  mutating func encode() throws(Raised) -> [UInt8] {
    let view = TextView(string.reference)
    result.reserveCapacity(view.count + view.count / 2 + 4)
    switch codec {
    case .utf8(signature: true): result = [0xEF, 0xBB, 0xBF]
    case .utf16(bigEndian: nil): result = [0xFF, 0xFE]
    case .utf32(bigEndian: nil): result = [0xFF, 0xFE, 0, 0]
    default: break
    }
    var index = 0
    while index < view.count {
      let point = view[index]
      if canEncode(point) {
        write(point)
        index += 1
        continue
      }
      // A stretch of such characters is one error, except where units are wider than bytes.
      var end = index + 1
      if isByteOriented { while end < view.count, !canEncode(view[end]) { end += 1 } }
      try fail(view, index, end)
      index = end
    }
    return result
  }

  private mutating func write(_ point: UInt32) {
    switch codec {
    case .utf8: UTF8Decoding.encode(point, into: &result)
    case .ascii, .latin1: result.append(UInt8(truncatingIfNeeded: point))
    case .utf16(let bigEndian):
      if point >= 0x10000 {
        write16(0xD800 + (point - 0x10000) >> 10, bigEndian ?? false)
        write16(0xDC00 + (point - 0x10000) & 0x3FF, bigEndian ?? false)
      } else {
        write16(point, bigEndian ?? false)
      }
    case .utf32(let bigEndian):
      let isBig = bigEndian ?? false
      write16(isBig ? point >> 16 : point & 0xFFFF, isBig)
      write16(isBig ? point & 0xFFFF : point >> 16, isBig)
    }
  }

  private mutating func write16(_ unit: UInt32, _ bigEndian: Bool) {
    let low = UInt8(truncatingIfNeeded: unit)
    let high = UInt8(truncatingIfNeeded: unit >> 8)
    result.append(bigEndian ? high : low)
    result.append(bigEndian ? low : high)
  }

  private mutating func write(_ text: String) { for unit in text.unicodeScalars { write(unit.value) } }

  /// Deals with the characters from `start` to `end`, none of which the encoding has.
  private mutating func fail(_ view: TextView, _ start: Int, _ end: Int) throws(Raised) {
    for index in start..<end {
      let point = view[index]
      switch errors {
      case .ignore: continue
      case .replace: write(0x3F)
      case .backslashReplace: write(TextEncoder.escaped(point))
      case .characterReference: write("&#\(point);")
      case .nameReplace:
        let properties = CodePoints.properties(point)
        write(properties?.name.map { "\\N{\($0)}" } ?? TextEncoder.escaped(point))
      case .surrogateEscape where isByteOriented && point >= 0xDC80 && point <= 0xDCFF:
        result.append(UInt8(truncatingIfNeeded: point))
      case .surrogatePass where point >= 0xD800 && point < 0xE000 && codec != .ascii && codec != .latin1:
        if isByteOriented { UTF8Decoding.encode(point, into: &result) } else { write(point) }
      case .unknown(let name): throw interpreter.raise(.lookupError, "unknown error handler name '\(name)'")
      case .strict, .surrogateEscape, .surrogatePass:
        throw interpreter.raiseUnicode(
          .unicodeEncodeError, codec.errorName(decoding: false), string, index, end, reason)
      }
    }
  }

  /// A code point as a backslash escape.
  private static func escaped(_ point: UInt32) -> String {
    let digits = String(point, radix: 16)
    let (letter, width) = point < 0x100 ? ("x", 2) : point < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
