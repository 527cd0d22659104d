// The small files that outlive a session: where they are, and reading and writing them without failing loudly.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The value of an environment variable, or nil where it is not set or empty.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}

/// The path of a state file by the XDG base directory rules (`$XDG_STATE_HOME`, else `~/.local/state`).
///
/// - Returns: nil where there is neither a state folder nor a home
public func stateFilePath(_ name: String) -> String? {
  if let folder = environmentValue("XDG_STATE_HOME"), folder.hasPrefix("/") {
    return "\(folder)/lectern/\(name)"
  }
  guard let home = environmentValue("HOME") else { return nil }
  return "\(home)/.local/state/lectern/\(name)"
}

/// The last `limit` bytes of a regular file as text, or nil where it cannot be read.
func readTextFile(_ path: String, atMost limit: Int) -> String? {
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  if Int(status.st_size) > limit { lseek(file, -off_t(limit), SEEK_END) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while bytes.count < limit {
    let count = read(file, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    if count <= 0 { break }
    bytes.append(contentsOf: chunk.prefix(count))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Puts `text` in the place of the file's content at once: readers see the old one or the new one.
@discardableResult
func replaceTextFile(_ path: String, with text: String) -> Bool {
  makeFolders(above: path)
  let temporary = "\(path).\(getpid())"
  let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard file >= 0 else { return false }
  let isWritten = writeAll(Array(text.utf8), to: file)
  close(file)
  guard isWritten, rename(temporary, path) == 0 else {
    unlink(temporary)
    return false
  }
  return true
}

/// Makes the folders that lead to a file, for this user only.
func makeFolders(above path: String) {
  var folder = ""
  for part in path.split(separator: "/").dropLast() {
    folder += "/" + part
    mkdir(folder, 0o700)
  }
}

/// Writes all bytes, waiting where the other side is slow.
///
/// - Returns: false where the other side is gone or the file is full
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      written += count
    } else if count < 0 && errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    } else if !(count < 0 && errno == EINTR) {
      return false
    }
  }
  return true
}

/// The next byte of a descriptor, or nil at its end.
func readByte(from descriptor: Int32) -> UInt8? {
  var byte: UInt8 = 0
  while true {
    let count = read(descriptor, &byte, 1)
    if count == 1 { return byte }
    if !(count < 0 && errno == EINTR) { return nil }
  }
}
