// Small files as text: those that the system makes up about processes, and modules beside a lesson.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

enum SmallFile {
  /// The beginning of a file; nil if it cannot be opened. It waits for nobody, even where the file is a pipe.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: where reading ends, in bytes.
  static func text(of path: String, atMost limit: Int = 1 << 22) -> String? {
    let descriptor = Socket.openFile(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = Socket.readPipe(descriptor, atMost: 1 << 14)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
