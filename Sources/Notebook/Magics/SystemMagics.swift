// Magics that touch the system: `!command`, `%%bash`, the working directory, the environment, files.

import Processes
import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

enum SystemMagics {
  static let table = [
    Magic(name: "pwd", kind: .line, usage: "%pwd", help: "Gives the working directory.") {
      (shell, invocation) throws(CellRefusal) in
      guard invocation.argument.isEmpty else {
        throw shell.usageError("%pwd takes no argument.", invocation)
      }
      return { () throws(Raised) in shell.interpreter.string(try currentDirectory(shell)) }
    },
    Magic(
      name: "cd", kind: .line, usage: "%cd [DIRECTORY]",
      help: "Changes the working directory; without a directory, to the home directory."
    ) { (shell, invocation) throws(CellRefusal) in
      let path = expandHome(invocation.argument)
      return { () throws(Raised) in
        guard chdir(path) == 0 else {
          throw shell.interpreter.raise(
            .osError, "%cd cannot go to \(path): \(SystemError.reason(of: errno)).")
        }
        shell.print(try currentDirectory(shell) + "\n")
        return .none
      }
    },
    Magic(
      name: "env", kind: .line, usage: "%env [NAME[=VALUE]]",
      help: "Shows the environment or one variable of it, or sets a variable."
    ) { (shell, invocation) throws(CellRefusal) in try environment(shell, invocation) },
    Magic(
      name: "bash", kind: .cell, usage: "%%bash",
      help: "Runs the cell with bash and shows what it prints; its exit status must be 0."
    ) { (shell, invocation) throws(CellRefusal) in
      let script = invocation.body ?? ""
      return { () throws(Raised) in
        let status = try runCommand(["/bin/bash", "-c", script], shell)
        guard status == 0 else {
          throw shell.interpreter.raise(
            .runtimeError, "The bash script ended with \(statusText(status)).")
        }
        return .none
      }
    },
    Magic(
      name: "writefile", kind: .cell, usage: "%%writefile [-a] FILE",
      help: "Writes the cell into a file instead of running it; -a appends."
    ) { (shell, invocation) throws(CellRefusal) in try writeFile(shell, invocation) },
  ]

  /// `!command`: what the command prints is shown, or given as a list of lines where it is assigned; its exit status
  /// is kept as `_exit_code`.
  static func shell(_ shell: Shell, _ invocation: MagicInvocation, isAssigned: Bool) -> MagicBody {
    { () throws(Raised) in
      let command = shell.expandingVariables(invocation.argument)
      let words = ["/bin/sh", "-c", command]
      if isAssigned {
        let (status, text) = try captureCommand(words, shell)
        shell.interpreter.setGlobal("_exit_code", shell.interpreter.integer(Int(status)))
        return try shell.evaluate(NamespaceMagics.quoted(text) + ".splitlines()")
      }
      let status = try runCommand(words, shell)
      shell.interpreter.setGlobal("_exit_code", shell.interpreter.integer(Int(status)))
      return .none
    }
  }

  // MARK: Parts

  private static func currentDirectory(_ shell: Shell) throws(Raised) -> String {
    guard let path = getcwd(nil, 0) else {
      throw shell.interpreter.raise(
        .osError, "The working directory cannot be told: \(SystemError.reason(of: errno)).")
    }
    defer { free(path) }
    return String(cString: path)
  }

  private static func expandHome(_ path: String) -> String {
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    if path.isEmpty || path == "~" { return home }
    return path.hasPrefix("~/") ? home + path.dropFirst(1) : path
  }

  private static func environment(
    _ shell: Shell, _ invocation: MagicInvocation
  ) throws(CellRefusal) -> MagicBody {
    let argument = invocation.argument
    let assignment = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = assignment.first.map { Substring($0).trimmed } ?? ""
    if argument.isEmpty {
      return { () throws(Raised) in
        for entry in environmentEntries() { shell.print(entry + "\n") }
        return .none
      }
    }
    guard !name.isEmpty, !name.contains(" ") else {
      throw shell.usageError("%env wants a name, or NAME=VALUE.", invocation)
    }
    guard assignment.count == 2 else {
      return { () throws(Raised) in
        guard let value = getenv(name) else {
          throw shell.interpreter.raise(.valueError, "There is no environment variable \(name).")
        }
        return shell.interpreter.string(String(cString: value))
      }
    }
    let value = assignment[1].trimmed
    return { () throws(Raised) in
      let text = shell.expandingVariables(value)
      guard setenv(name, text, 1) == 0 else {
        throw shell.interpreter.raise(.valueError, "\(name) cannot be set: \(SystemError.reason(of: errno)).")
      }
      shell.print("env: \(name)=\(text)\n")
      return .none
    }
  }

  private static func environmentEntries() -> [String] {
    var entries: [String] = []
    var place = environ
    while let entry = place.pointee {
      entries.append(String(cString: entry))
      place = place.advanced(by: 1)
    }
    return entries.sorted()
  }

  private static func writeFile(
    _ shell: Shell, _ invocation: MagicInvocation
  ) throws(CellRefusal) -> MagicBody {
    var words = invocation.argument.split(separator: " ").map(String.init)
    let appends = words.first == "-a" || words.first == "--append"
    if appends { words.removeFirst() }
    guard words.count == 1, let name = words.first else {
      throw shell.usageError(
        "%%writefile wants the name of one file, after -a if it is to append.", invocation)
    }
    var body = invocation.body ?? ""
    if !body.hasSuffix("\n") { body += "\n" }
    return { () throws(Raised) in
      let path = expandHome(shell.expandingVariables(name))
      let isThere = access(path, F_OK) == 0
      let flags = O_WRONLY | O_CREAT | (appends ? O_APPEND : O_TRUNC)
      let descriptor = Socket.openFile(path, flags)
      guard descriptor >= 0 else {
        throw shell.interpreter.raise(
          .osError, "\(path) cannot be written: \(SystemError.reason(of: errno)).")
      }
      defer { close(descriptor) }
      guard Socket.writeAll(descriptor, body) else {
        throw shell.interpreter.raise(
          .osError, "\(path) cannot be written: \(SystemError.reason(of: errno)).")
      }
      shell.print((isThere ? appends ? "Appending to " : "Overwriting " : "Writing ") + path + "\n")
      return .none
    }
  }

  /// Runs a program with the kernel's streams and waits for it. Returns its exit status, or the negative number of
  /// the signal that ended it.
  private static func runCommand(_ words: [String], _ shell: Shell) throws(Raised) -> Int32 {
    try shell.wait(for: try startCommand(words, shell, output: nil))
  }

  /// Runs a program and reads what it prints. Returns its exit status and the text.
  private static func captureCommand(_ words: [String], _ shell: Shell) throws(Raised) -> (Int32, String) {
    let pipe: (Int32, Int32)
    do {
      pipe = try Socket.pipe()
    } catch {
      throw shell.interpreter.raise(.osError, error.description)
    }
    defer { close(pipe.0) }
    let started = Result { () throws(Raised) in try startCommand(words, shell, output: pipe.1) }
    close(pipe.1)
    let child = try started.get()
    var bytes: [UInt8] = []
    while true {
      if Signals.arePending { try shell.interpreter.handleSignals(shell.interpreter) }
      guard !Socket.wait(readable: [pipe.0], milliseconds: 100).isEmpty else { continue }
      let chunk = Socket.readPipe(pipe.0, atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return (try shell.wait(for: child), String(decoding: bytes, as: UTF8.self))
  }

  /// Starts a program, with its output going to a descriptor or, if that is nil, to where the kernel's goes.
  private static func startCommand(
    _ words: [String], _ shell: Shell, output: Int32?
  ) throws(Raised) -> Int32 {
    shell.interpreter.flushOutput()
    shell.flushOutput()
    var options = ForkOptions()
    options.name = words.last.map { String($0.prefix(40)) } ?? "command"
    options.lifeline = .inherited
    do {
      switch try forkProcess(options) {
      case .child:
        if let output {
          dup2(output, 1)
          dup2(output, 2)
        }
        Lifeline.keepAcrossExecution()
        Socket.replaceProgram(words)
      case .parent(let child): return child
      }
    } catch {
      throw shell.interpreter.raise(.osError, "The command cannot be started: \(error).")
    }
  }

  private static func statusText(_ status: Int32) -> String {
    status < 0 ? "signal \(-status) (\(Signals.name(of: -status)))" : "exit status \(status)"
  }
}
