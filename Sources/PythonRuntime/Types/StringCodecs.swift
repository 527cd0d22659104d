// Encodings: their names, the error handlers, and the entries `encode` and `decode`.

/// An encoding of text.
enum TextCodec: Equatable {
  /// With a signature, a byte-order mark is written and passed over.
  case utf8(signature: Bool)
  case ascii
  case latin1
  /// The order of bytes; nil writes a byte-order mark and reads one.
  case utf16(bigEndian: Bool?)
  case utf32(bigEndian: Bool?)

  private static let names: [(TextCodec, [String])] = [
    (.utf8(signature: false), ["utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001"]),
    (.utf8(signature: true), ["utf_8_sig"]),
    (
      .ascii,
      [
        "ascii", "us_ascii", "646", "us", "iso646_us", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3_4_1986",
        "cp367", "csascii", "ibm367", "iso_646.irv_1991", "iso_ir_6",
      ]
    ),
    (
      .latin1,
      [
        "latin_1", "latin1", "latin", "l1", "8859", "iso8859", "iso8859_1", "iso_8859_1", "iso_8859_1_1987",
        "iso_ir_100", "cp819", "csisolatin1", "ibm819",
      ]
    ),
    (.utf16(bigEndian: nil), ["utf_16", "utf16", "u16"]),
    (.utf16(bigEndian: false), ["utf_16_le", "utf_16le", "unicodelittleunmarked"]),
    (.utf16(bigEndian: true), ["utf_16_be", "utf_16be", "unicodebigunmarked"]),
    (.utf32(bigEndian: nil), ["utf_32", "utf32", "u32"]),
    (.utf32(bigEndian: false), ["utf_32_le", "utf_32le"]),
    (.utf32(bigEndian: true), ["utf_32_be", "utf_32be"]),
  ]

  /// The encoding of a name: case does not count, and any other sign separates words.
  init?(named name: String) {
    if name == "utf-8" {
      self = .utf8(signature: false)
      return
    }
    var normal = ""
    var separates = false
    for byte in name.utf8 {
      if ASCII.isAlpha(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".") {
        if separates, !normal.isEmpty { normal.append("_") }
        separates = false
        normal.unicodeScalars.append(Unicode.Scalar(ASCII.lower(byte)))
      } else {
        separates = true
      }
    }
    guard let known = TextCodec.names.first(where: { $0.1.contains(normal) }) else { return nil }
    self = known.0
  }

  /// The name in error messages. Decoding names the order of bytes that was found.
  func errorName(decoding: Bool) -> String {
    switch self {
    case .utf8: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16(let bigEndian): "utf-16" + TextCodec.suffix(bigEndian, decoding)
    case .utf32(let bigEndian): "utf-32" + TextCodec.suffix(bigEndian, decoding)
    }
  }

  private static func suffix(_ bigEndian: Bool?, _ decoding: Bool) -> String {
    guard let bigEndian else { return decoding ? "-le" : "" }
    return bigEndian ? "-be" : "-le"
  }
}

/// What happens where text cannot be encoded or bytes cannot be decoded.
enum CodecErrors: Equatable {
  case strict, ignore, replace, backslashReplace, surrogateEscape, surrogatePass, characterReference,
    nameReplace
  case unknown(String)

  init(named name: String) {
    switch name {
    case "strict": self = .strict
    case "ignore": self = .ignore
    case "replace": self = .replace
    case "backslashreplace": self = .backslashReplace
    case "surrogateescape": self = .surrogateEscape
    case "surrogatepass": self = .surrogatePass
    case "xmlcharrefreplace": self = .characterReference
    case "namereplace": self = .nameReplace
    default: self = .unknown(name)
    }
  }
}

extension Interpreter {
  /// The encoding of a name, or LookupError.
  func codec(named name: String) throws(Raised) -> TextCodec {
    if name.utf8.contains(0) { throw raise(.valueError, "embedded null character") }
    guard let codec = TextCodec(named: name) else { throw raise(.lookupError, "unknown encoding: \(name)") }
    return codec
  }

  /// Text from bytes.
  ///
  /// - Throws: LookupError for an unknown encoding or handler, UnicodeDecodeError for bytes that do not decode.
  func decode(bytes: [UInt8], encoding: String = "utf-8", errors: String = "strict") throws(Raised) -> Value {
    var decoder = TextDecoder(
      interpreter: self, bytes: bytes, codec: try codec(named: encoding), errors: CodecErrors(named: errors))
    return try decoder.decode()
  }

  /// Bytes from text.
  ///
  /// - Throws: LookupError for an unknown encoding or handler, UnicodeEncodeError for text that does not encode.
  func encode(string: Value, encoding: String = "utf-8", errors: String = "strict") throws(Raised) -> [UInt8]
  {
    let codec = try codec(named: encoding)
    guard string.isKind(.string) else { return [] }
    if string.reference.asString.pointee.isASCII,
      codec == .utf8(signature: false) || codec == .ascii || codec == .latin1
    {
      return Array(TextView(string.reference).byteBuffer)
    }
    var encoder = TextEncoder(
      interpreter: self, string: string, codec: codec, errors: CodecErrors(named: errors))
    return try encoder.encode()
  }

  /// A UnicodeDecodeError or UnicodeEncodeError with its five arguments.
  func raiseUnicode(
    _ exception: BuiltinException, _ encoding: String, _ object: Value, _ start: Int, _ end: Int,
    _ reason: String
  ) -> Raised {
    do throws(Raised) {
      let instance = try call(
        Value(exceptionClasses[exception.rawValue]),
        [makeString(encoding), object, Value(small: start), Value(small: end), makeString(reason)])
      return pend(instance)
    } catch {
      return error
    }
  }
}
