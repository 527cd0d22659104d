// The person's own editor: a temporary file, the program on it, and what the file holds afterwards.

import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why nothing came of an editor, as a sentence.
struct EditorFailure: Error, Equatable { var description: String }

/// Has a text edited.
///
/// - Parameters:
///   - command: the editor as `$EDITOR` names it; the shell reads it, so that it may have options.
///   - text: what to edit.
/// - Returns: the text as the editor left it, without a line end that it added.
/// - Throws: `EditorFailure` if the editor cannot be started, fails, or leaves no text behind.
func editInProgram(_ command: String, _ text: String) throws(EditorFailure) -> String {
  let folder = environmentValue("TMPDIR") ?? "/tmp"
  var template = Array("\(folder)/lectern-cell-XXXXXX.py".utf8CString)
  let file = mkstemps(&template, 3)
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  guard file >= 0 else {
    throw EditorFailure(
      description: "\(folder) takes no file for the editor: \(SystemError.reason(of: errno)).")
  }
  defer { unlink(path) }
  let isWritten = writeAll(Array((text.isEmpty ? "" : text + "\n").utf8), to: file)
  close(file)
  guard isWritten else {
    throw EditorFailure(
      description: "\(folder) takes no file for the editor: \(SystemError.reason(of: errno)).")
  }
  let status = try run(command, path)
  guard status == 0 else {
    let how = status < 0 ? "signal \(-status)" : "exit status \(status)"
    throw EditorFailure(description: "The editor (\(command)) ended with \(how); the cell stays as it was.")
  }
  guard let result = readTextFile(path, atMost: 16 << 20) else {
    throw EditorFailure(description: "The editor (\(command)) left no text behind; the cell stays as it was.")
  }
  return result.hasSuffix("\n") && !text.hasSuffix("\n\n") ? String(result.dropLast()) : result
}

/// Runs the editor on the terminal. Ctrl-C is the editor's meanwhile. Returns its exit status.
private func run(_ command: String, _ path: String) throws(EditorFailure) -> Int32 {
  var options = ForkOptions()
  options.name = "editor"
  let before = try? Signals.set(SIGINT, to: .ignore)
  defer { if let before { _ = try? Signals.set(SIGINT, to: before) } }
  let outcome: ForkOutcome
  do throws(ForkError) {
    outcome = try forkProcess(options)
  } catch {
    throw EditorFailure(description: "The editor cannot be started: \(error).")
  }
  guard case .parent(let child) = outcome else {
    _ = try? Signals.set(SIGINT, to: .systemDefault)
    let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    execv("/bin/sh", &arguments)
    _exit(127)
  }
  while true {
    switch Children.wait(for: child) {
    case .ended(let end): return end.status.exitCode
    case .noSuchChild: return 127
    case .timedOut, .interrupted: _ = Signals.takePending()
    }
  }
}
