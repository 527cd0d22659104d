// The folder in which the programs lie while they are run.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of our own among the system's temporary files.
struct ScratchFolder {
  let path: String

  init() throws(SpawnError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/lectern-bench.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SpawnError("Cannot make a folder in \(parent)", code: errno)
    }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Writes a program.
  ///
  /// - Returns: the path of its file.
  func write(_ source: String, name: String) throws(SpawnError) -> String {
    let file = path + "/" + name.map { $0 == " " ? "_" : String($0) }.joined() + ".py"
    try write(source, to: file)
    return file
  }

  /// Compiles a program in C.
  ///
  /// - Returns: the path of the program; nil where the machine has no C compiler.
  func compile(_ source: String, name: String, _ contest: Contest) throws(SpawnError) -> String? {
    let program = path + "/" + name.filter { $0 != " " } + "-c"
    try write(source, to: program + ".c")
    let compiler = try? run(
      ["cc", "-O2", "-o", program, program + ".c"], environment: contest.environment, timeout: contest.timeout
    )
    return compiler?.ending == .status(0) ? program : nil
  }

  /// Writes a text to a file of this folder.
  func write(_ text: String, to file: String) throws(SpawnError) {
    guard let stream = fopen(file, "w") else { throw SpawnError("Cannot write \(file)", code: errno) }
    let written = fputs(text, stream)
    guard fclose(stream) == 0, written >= 0 else {
      throw SpawnError("Cannot write \(file)", code: errno)
    }
  }

  /// Removes the folder with everything in it, also what the measured programs left there.
  func remove() {
    Self.remove(path, depth: 0)
  }

  private static func remove(_ path: String, depth: Int) {
    if unlink(path) == 0 || depth > 20 { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { remove(path + "/" + name, depth: depth + 1) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
