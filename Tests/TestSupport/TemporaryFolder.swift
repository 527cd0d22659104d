// What the tests of several modules need: a folder for one test.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for one test, gone with it.
public final class TemporaryFolder {
  public let path: String

  /// Makes the folder among the system's temporary files, or in `TMPDIR` where that is set.
  public init() {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/lectern-tests-\(String(repeating: "X", count: 6))".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("No temporary folder can be made in \(parent).") }
    path = String(cString: made)
  }

  deinit { remove(path) }

  /// Writes a file into the folder.
  /// - Returns: the path of the file.
  @discardableResult
  public func write(_ text: String, to name: String) -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { fatalError("\(file) cannot be written.") }
    fputs(text, stream)
    fclose(stream)
    return file
  }

  private func remove(_ path: String) {
    guard let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
  }
}
