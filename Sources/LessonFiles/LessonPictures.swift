// Pictures that a lesson's text names by their files.

/// Finds pictures beside a lesson.
public enum LessonPictures {
  /// A larger picture would make a page slow to open, and fill a terminal's memory.
  static let sizeLimit = 8 << 20

  /// The content of a picture's file.
  ///
  /// - Parameters:
  ///   - address: what the text calls it
  ///   - folder: the lesson's folder, with a slash at its end, or nothing for the folder that one is in
  /// - Returns: nil for an address that is no file beside the lesson, and for what cannot be read or is too large
  public static func file(_ address: String, in folder: String) -> [UInt8]? {
    guard !address.contains(":"), !address.hasPrefix("/"), let bytes = try? readFile(folder + address),
      bytes.count <= sizeLimit
    else { return nil }
    return bytes
  }

  /// Bytes as text: Base64 (RFC 4648, 4).
  public static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let isPadding = place > group.count
        output.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension Lesson {
  /// The folder of the lesson's file, with a slash at its end; nothing for the folder that one is in.
  public var folder: String {
    path.flatMap { path in path.lastIndex(of: "/").map { String(path[...$0]) } } ?? ""
  }
}
