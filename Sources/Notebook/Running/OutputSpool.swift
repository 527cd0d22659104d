// The file that takes the beginning of a long output, whose end alone is kept in memory. Unsafe buffers are used here, as
// strings hand out their bytes.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A temporary file with what an execution printed first. It is removed with its session, and those of a session that
/// could not do so by the next that needs one.
final class OutputSpool {
  private static let prefix = "lectern-output-"

  let path: String
  private let descriptor: Int32
  private var room: Int

  /// Makes an empty file, in `TMPDIR` or `/tmp`.
  ///
  /// - Parameter limit: how many bytes it takes; what comes after is dropped.
  init?(limit: Int) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    Self.removeAbandoned(in: folder)
    var template = Array("\(folder)/\(Self.prefix)\(getpid())-XXXXXX.txt".utf8CString)
    descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    room = limit
  }

  deinit { close(descriptor) }

  /// Appends text, as far as there is room.
  ///
  /// - Returns: how many bytes were written; none any more once the disk was full.
  func write(_ records: [OutputRecord]) -> Int {
    var count = 0
    for record in records where room > 0 {
      var text = record.text
      let taken = min(room, text.utf8.count)
      let isWritten = text.withUTF8 { bytes in
        Socket.writeAll(descriptor, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<taken]))
      }
      guard isWritten else {
        room = 0
        break
      }
      room -= taken
      count += taken
    }
    return count
  }

  /// Removes a file.
  static func remove(_ path: String) { unlink(path) }

  /// Removes the files of sessions that were killed.
  private static func removeAbandoned(in folder: String) {
    for name in FolderListing.names(in: folder) ?? [] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      if let process = Int32(number), kill(process, 0) != 0, errno == ESRCH { unlink("\(folder)/\(name)") }
    }
  }
}
