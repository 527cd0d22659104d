// The hidden module `_subprocess`: starting another program, and moving bytes through its pipes. What `subprocess` is
// made of.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var subprocessPrimitivesModule: NativeModule {
  NativeModule(
    name: "_subprocess",
    functions: [
      NativeDefinition(
        "spawn",
        "programs, arguments, environment, folder, streams, kept, close_others, new_session, group, /"
      ) { (interpreter, arguments) throws(Raised) in
        var request = ProgramStart(programs: try interpreter.paths(arguments[0]))
        request.arguments = try interpreter.paths(arguments[1])
        if !interpreter.isNone(arguments[2]) { request.environment = try interpreter.paths(arguments[2]) }
        if !interpreter.isNone(arguments[3]) { request.folder = try interpreter.path(arguments[3], "cwd") }
        request.streams = try interpreter.descriptors(arguments[4])
        request.kept = try interpreter.descriptors(arguments[5])
        request.closesOthers = try interpreter.isTrue(arguments[6])
        request.startsSession = try interpreter.isTrue(arguments[7])
        if !interpreter.isNone(arguments[8]) { request.group = try interpreter.descriptor(arguments[8]) }
        do throws(ForkError) {
          return interpreter.integer(Int(try request.start()))
        } catch {
          if case .system(let failure) = error { throw interpreter.raiseSystemError(failure.code) }
          throw interpreter.raiseSystemError(error.code, reason: error.description)
        }
      },
      NativeDefinition("transfer", "input, data, sent, output, error, timeout, /") {
        (interpreter, arguments) throws(Raised) in
        try transfer(interpreter, arguments)
      },
    ])
}

extension Interpreter {
  /// A sequence of paths or other texts for the system.
  fileprivate func paths(_ value: Value) throws(Raised) -> [String] {
    var texts: [String] = []
    for item in items(of: try toList(value)) ?? [] { texts.append(try path(item, "execv")) }
    return texts
  }

  fileprivate func descriptors(_ value: Value) throws(Raised) -> [Int32] {
    var numbers: [Int32] = []
    for item in items(of: try toList(value)) ?? [] { numbers.append(try descriptor(item)) }
    return numbers
  }
}

/// How much a pipe takes without blocking once it says that it takes something (POSIX, PIPE_BUF).
private let pipeUnit = 4096

/// One step of `communicate`: waits until something can be written or read, and does that.
/// - Returns: how much was sent so far (None once nobody reads), what was read from each pipe (None where nothing was,
///   empty at its end), and whether the time was over before anything happened.
private func transfer(_ interpreter: Interpreter, _ arguments: Arguments) throws(Raised) -> Value {
  let ends = try [0, 3, 4].map { (index) throws(Raised) -> Int32 in
    interpreter.isNone(arguments[index]) ? -1 : try interpreter.descriptor(arguments[index])
  }
  let data = interpreter.byteContent(of: arguments[1]) ?? []
  let sent = try interpreter.indexInt(arguments[2])
  let wanted: [(Int32, Descriptors.Readiness)] = zip(ends, [.writable, .readable, .readable])
    .filter { $0.0 >= 0 }.map { ($0.0, $0.1) }
  let ready = try interpreter.waiting(try interpreter.timeout(arguments[5])) {
    (remaining) throws(Raised) -> [Int32]? in
    switch Descriptors.wait(wanted, timeout: remaining) {
    case .ready(let positions): return positions.map { wanted[$0].0 }
    case .timedOut: return []
    case .interrupted: return nil
    case .failed(let error): throw interpreter.raiseSystemError(error.code)
    }
  }
  var progress = interpreter.integer(sent)
  if ready.contains(ends[0]) {
    let count = min(pipeUnit, data.count - sent)
    let written = data.withUnsafeBytes { write(ends[0], $0.baseAddress.map { $0 + sent }, count) }
    if written < 0, errno == EPIPE {
      progress = .none
    } else if written < 0 {
      throw interpreter.raiseSystemError(errno)
    } else {
      progress = interpreter.integer(sent + written)
    }
  }
  var results = [progress]
  for end in ends.dropFirst() {
    guard ready.contains(end) else {
      results.append(.none)
      continue
    }
    var bytes = [UInt8](repeating: 0, count: 32768)
    let count = read(end, &bytes, bytes.count)
    if count < 0 { throw interpreter.raiseSystemError(errno) }
    results.append(interpreter.byteString(Array(bytes.prefix(count))))
  }
  return interpreter.makeTuple(results + [.flag(ready.isEmpty)])
}
