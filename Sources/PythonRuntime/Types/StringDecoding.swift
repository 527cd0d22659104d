// Bytes to text.

/// Decodes bytes once.
struct TextDecoder {
  let interpreter: Interpreter
  let bytes: [UInt8]
  let codec: TextCodec
  let errors: CodecErrors
  private var builder = TextBuilder()
  private var index = 0

  init(interpreter: Interpreter, bytes: [UInt8], codec: TextCodec, errors: CodecErrors) {
    self.interpreter = interpreter
    self.bytes = bytes
    self.codec = codec
    self.errors = errors
  }

  /// The text of all bytes.
  mutating func decode() throws(Raised) -> Value {
    switch codec {
    case .utf8(let signature):
      if signature, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
      let isASCII = !bytes.contains { $0 >= 128 }
      if isASCII { return latin() }
      try decodeUTF8()
    case .ascii:
      if !bytes.contains(where: { $0 >= 128 }) { return latin() }
      while index < bytes.count {
        if bytes[index] < 128 {
          builder.append(UInt32(bytes[index]))
          index += 1
        } else {
          try fail(index + 1, "ordinal not in range(128)")
        }
      }
    case .latin1: return latin()
    case .utf16(let order): try decodeUTF16(order)
    case .utf32(let order): try decodeUTF32(order)
    }
    return builder.string(interpreter)
  }

  private func latin() -> Value {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return interpreter.emptyString }
      return interpreter.makeString(
        latin: base, count: buffer.count, isASCII: !buffer.contains { $0 >= 128 })
    }
  }

  /// Deals with the bytes from the present index to `end`, and goes behind them.
  private mutating func fail(_ end: Int, _ reason: String) throws(Raised) {
    let start = index
    index = end
    switch errors {
    case .ignore: return
    case .replace:
      builder.append(0xFFFD)
      return
    case .backslashReplace:
      for byte in bytes[start..<end] {
        builder.append(ascii: [UInt8(ascii: "\\"), UInt8(ascii: "x")])
        let digits = String(byte, radix: 16)
        if digits.utf8.count < 2 { builder.append(0x30) }
        builder.append(ascii: digits.utf8)
      }
      return
    case .surrogateEscape where bytes[start] >= 128:
      index = start
      while index < end, bytes[index] >= 128 {
        builder.append(0xDC00 + UInt32(bytes[index]))
        index += 1
      }
      return
    case .surrogatePass where codec == .utf8(signature: false):
      if start + 2 < bytes.count, bytes[start] == 0xED, bytes[start + 1] & 0xE0 == 0xA0,
        bytes[start + 2] & 0xC0 == 0x80
      {
        builder.append(0xD000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F))
        index = start + 3
        return
      }
    case .characterReference, .nameReplace:
      throw interpreter.raise(.typeError, "don't know how to handle UnicodeDecodeError in error callback")
    case .unknown(let name):
      throw interpreter.raise(.lookupError, "unknown error handler name '\(name)'")
    case .strict, .surrogateEscape, .surrogatePass: break
    }
    throw interpreter.raiseUnicode(
      .unicodeDecodeError, codec.errorName(decoding: true), interpreter.makeBytes(bytes), start, end, reason)
  }

  // MARK: UTF-8

  private mutating func decodeUTF8() throws(Raised) {
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        builder.append(UInt32(first))
        index += 1
        continue
      }
      let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
      guard length > 0 else {
        try fail(index + 1, "invalid start byte")
        continue
      }
      var point = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      var taken = 1
      while taken < length, index + taken < bytes.count {
        let byte = bytes[index + taken]
        guard TextDecoder.continuation(after: first, at: taken).contains(byte) else { break }
        point = point << 6 | UInt32(byte & 0x3F)
        taken += 1
      }
      if taken == length {
        builder.append(point)
        index += length
      } else if index + taken == bytes.count {
        try fail(bytes.count, "unexpected end of data")
      } else {
        try fail(index + taken, "invalid continuation byte")
      }
    }
  }

  /// The bytes that may stand at an offset behind a first byte: the second one excludes overlong forms, surrogates
  /// and what lies beyond Unicode.
  private static func continuation(after first: UInt8, at offset: Int) -> ClosedRange<UInt8> {
    guard offset == 1 else { return 0x80...0xBF }
    switch first {
    case 0xE0: return 0xA0...0xBF
    case 0xED: return 0x80...0x9F
    case 0xF0: return 0x90...0xBF
    case 0xF4: return 0x80...0x8F
    default: return 0x80...0xBF
    }
  }

  // MARK: UTF-16 and UTF-32

  private func unit16(_ position: Int, _ bigEndian: Bool) -> UInt32 {
    let first = UInt32(bytes[position])
    let second = UInt32(bytes[position + 1])
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  private mutating func decodeUTF16(_ order: Bool?) throws(Raised) {
    var bigEndian = order ?? false
    if order == nil, bytes.count >= 2 {
      if bytes[0] == 0xFF, bytes[1] == 0xFE { index = 2 }
      if bytes[0] == 0xFE, bytes[1] == 0xFF {
        bigEndian = true
        index = 2
      }
    }
    while index < bytes.count {
      guard index + 1 < bytes.count else {
        try fail(bytes.count, "truncated data")
        continue
      }
      let unit = unit16(index, bigEndian)
      if unit < 0xD800 || unit >= 0xE000 {
        builder.append(unit)
        index += 2
      } else if unit >= 0xDC00 {
        try fail(index + 2, "illegal encoding")
      } else if index + 3 >= bytes.count {
        try fail(bytes.count, "unexpected end of data")
      } else {
        let low = unit16(index + 2, bigEndian)
        if low >= 0xDC00, low < 0xE000 {
          builder.append(0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF))
          index += 4
        } else {
          try fail(index + 2, "illegal UTF-16 surrogate")
        }
      }
    }
  }

  private mutating func decodeUTF32(_ order: Bool?) throws(Raised) {
    var bigEndian = order ?? false
    if order == nil {
      if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { index = 4 }
      if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
        bigEndian = true
        index = 4
      }
    }
    while index < bytes.count {
      guard index + 3 < bytes.count else {
        try fail(bytes.count, "truncated data")
        continue
      }
      let first = unit16(index, bigEndian)
      let second = unit16(index + 2, bigEndian)
      let point = bigEndian ? first << 16 | second : second << 16 | first
      if point > 0x10FFFF {
        try fail(index + 4, "code point not in range(0x110000)")
      } else if point >= 0xD800, point < 0xE000 {
        try fail(index + 4, "code point in surrogate code point range(0xd800, 0xe000)")
      } else {
        builder.append(point)
        index += 4
      }
    }
  }
}
