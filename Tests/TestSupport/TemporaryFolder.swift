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

  /// The text of a file in the folder; nil if there is no such file.
  public func read(_ name: String) -> String? {
    guard let stream = fopen("\(path)/\(name)", "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(stream), byte >= 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is in the folder, sorted.
  public var names: [String] { names(in: path) ?? [] }

  private func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func remove(_ path: String) {
    guard let names = names(in: path) else {
      unlink(path)
      return
    }
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
