// `lectern run --plain script.py`: runs a script in this very process, with the streams, the messages and the exit
// status that python3 gives. Unsafe buffers are used here, as `print` hands them over.

import CSystem
import Processes
import PythonModules
import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs scripts as python3 does.
public enum ScriptRunner {
  /// Runs a script to its end.
  ///
  /// - Parameters:
  ///   - path: the script.
  ///   - arguments: what `sys.argv` holds after it.
  ///   - memoryLimit: how many bytes its objects may take; nil for most of what the machine has.
  /// - Returns: the exit status. A script that an interrupt ended does not come back: the process ends by SIGINT.
  public static func run(path: String, arguments: [String], memoryLimit: Int? = nil) -> Int32 {
    let source: String
    switch script(at: path) {
    case .text(let text): source = text
    case .failed(let message, let status):
      _ = Socket.writeAll(2, message)
      return status
    }
    // A reader that went away is an error that the script sees, not a signal that ends it.
    _ = try? Signals.set(SIGPIPE, to: .ignore)
    _ = try? Signals.set(SIGINT, to: .note)
    let streams = ScriptStreams()
    // Never freed: the process ends with the script, and threads may still run in it until then.
    let interpreter = Unmanaged.passRetained(Interpreter(arguments: [path] + arguments))
      .takeUnretainedValue()
    if let memoryLimit { interpreter.memoryBound = min(memoryLimit, interpreter.memoryBound) }
    let wholePath = absolute(path)
    ProcessHooks.current.mainProgram = { .script(path: wholePath) }
    interpreter.searchPath = [folder(of: wholePath)]
    installStandardModules(into: interpreter)
    streams.connect(interpreter)
    for name in ["__package__", "__loader__", "__spec__"] { interpreter.setGlobal(name, .none) }
    interpreter.setGlobal("__annotations__", interpreter.makeEmptyDict())
    interpreter.setGlobal("__file__", interpreter.string(wholePath))
    interpreter.setGlobal("__cached__", .none)
    var report: ExceptionReport?
    var hasFailed = false
    do {
      let code = try interpreter.compile(source, fileName: wholePath, mode: .module)
      // What read and compiled the program is not needed by its side.
      csystem_release_code_pages()
      do throws(Raised) {
        _ = try interpreter.run(code)
        // A signal may have come after the last step of the program.
        try interpreter.checkSignals()
      } catch {
        hasFailed = interpreter.runExceptionHook()
        if !hasFailed { report = interpreter.takeException() }
      }
    } catch {
      report = interpreter.report(error, source: source, fileName: wholePath)
    }
    // What was printed stands before the error that ended the program, then its processes are waited for.
    interpreter.flushOutput()
    show(report)
    do throws(Raised) {
      try finishProgram(interpreter)
      try runExitFunctions(interpreter)
    } catch {
      let late = interpreter.takeException()
      show(late)
      report = report ?? late
    }
    interpreter.finishObjects()
    interpreter.flushOutput()
    interpreter.flushFiles()
    let status = end(report, streams)
    return status == 0 && hasFailed ? 1 : status
  }

  /// Prints the error that ended a script.
  private static func show(_ report: ExceptionReport?) {
    guard let report else { return }
    if !report.isSystemExit {
      _ = Socket.writeAll(2, report.traceback)
    } else if let message = report.exitMessage {
      _ = Socket.writeAll(2, message + "\n")
    }
  }

  private static func end(_ report: ExceptionReport?, _ streams: ScriptStreams) -> Int32 {
    guard streams.flush() else {
      _ = Socket.writeAll(
        2,
        "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n"
          + "BrokenPipeError: [Errno 32] Broken pipe\n")
      return 120
    }
    guard let report else { return 0 }
    if report.isKeyboardInterrupt {
      _ = try? Signals.set(SIGINT, to: .systemDefault)
      kill(getpid(), SIGINT)
    }
    return report.isSystemExit ? report.exitCode : 1
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private enum Script {
    case text(String)
    case failed(message: String, status: Int32)
  }

  private static func script(at path: String) -> Script {
    let descriptor = Socket.openFile(path, O_RDONLY)
    guard descriptor >= 0 else { return cannotOpen(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, length in
        repeat {
          count = read(descriptor, buffer.baseAddress, buffer.count)
        } while count < 0 && errno == EINTR
        length = max(count, 0)
      }
      if count < 0 {
        return errno == EISDIR
          ? .failed(message: "lectern: can't find '__main__' module in '\(path)'\n", status: 1)
          : cannotOpen(path)
      }
      if count == 0 { return decoded(bytes, path) }
      bytes += chunk
    }
  }

  private static func decoded(_ bytes: [UInt8], _ path: String) -> Script {
    switch ScriptSource(bytes, path: absolute(path)) {
    case .text(let text): .text(text)
    case .unreadable(let message): .failed(message: message, status: 1)
    }
  }

  private static func cannotOpen(_ path: String) -> Script {
    let code = errno
    let reason = SystemError.reason(of: code)
    return .failed(
      message: "lectern: can't open file '\(absolute(path))': [Errno \(code)] \(reason)\n", status: 2)
  }
}

/// The standard streams of a script: stdout gathered in blocks, or in lines on a terminal; stderr at once.
final class ScriptStreams {
  /// As many bytes as python3 gathers.
  private static let blockSize = 8192

  private var pending: [UInt8] = []
  /// What was read of standard input and is not yet taken.
  private var input: [UInt8] = []
  private let isTerminal = isatty(1) == 1
  private var isBroken = false

  func connect(_ interpreter: Interpreter) {
    pending.reserveCapacity(2 * Self.blockSize)
    interpreter.writeOutput = { bytes in self.write(bytes) }
    interpreter.writeError = { bytes in _ = Socket.writeAll(2, bytes) }
    interpreter.flushHook = { _ = self.flush() }
    interpreter.readLine = { (interpreter, prompt) throws(Raised) -> String? in
      var prompt = prompt
      prompt.withUTF8 { self.write(UnsafeRawBufferPointer($0)) }
      _ = self.flush()
      return try self.readLine(interpreter)
    }
  }

  /// The next line of standard input without its end, nil where there is none; an interrupt ends the waiting.
  private func readLine(_ interpreter: Interpreter) throws(Raised) -> String? {
    var searched = 0
    while true {
      if let end = input[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: input[..<end], as: UTF8.self)
        input.removeSubrange(...end)
        interpreter.lineIsUnfinished = false
        return line
      }
      searched = input.count
      var chunk = [UInt8](repeating: 0, count: Self.blockSize)
      let (count, code) = interpreter.withoutLock { (read(0, &chunk, chunk.count), errno) }
      if count < 0, code == EINTR {
        try interpreter.handleInterruption()
      } else if count > 0 {
        input += chunk[..<count]
      } else {
        defer { input = [] }
        interpreter.lineIsUnfinished = !input.isEmpty
        return input.isEmpty ? nil : String(decoding: input, as: UTF8.self)
      }
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.blockSize || isTerminal && bytes.contains(UInt8(ascii: "\n")) { _ = flush() }
  }

  /// Writes what is gathered. Returns false if nobody reads any more.
  func flush() -> Bool {
    let written = pending.withUnsafeBytes { Socket.writeAll(1, $0) }
    if !written { isBroken = true }
    pending.removeAll(keepingCapacity: true)
    return !isBroken
  }
}
