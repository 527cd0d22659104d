// `os` on processes: forking, waiting, signals, identities and what they have used.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var osProcessFunctions: [NativeDefinition] {
  identities + [
    ForkCallbacks.function,
    NativeDefinition("fork", "") { (interpreter, _) throws(Raised) in
      interpreter.integer(Int(try interpreter.fork(name: "fork")))
    },
    NativeDefinition("_exit", "status") { (interpreter, arguments) throws(Raised) in
      let status = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))
      // What was written through the interpreter is the embedding program's; what the program buffered is lost, as in
      // Python.
      ProcessHooks.current.childEnds(interpreter)
      exitProcess(status)
    },
    NativeDefinition("wait", "") { (interpreter, _) throws(Raised) in
      try wait(interpreter, -1, 0)
    },
    NativeDefinition("waitpid", "pid, options, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      return try wait(interpreter, process, try interpreter.descriptor(arguments[1]))
    },
    NativeDefinition("kill", "pid, signal, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let signal = try interpreter.descriptor(arguments[1])
      try interpreter.system { Glibc.kill(process, signal) }
      if process == getpid() { try interpreter.handleInterruption() }
      return .none
    },
    NativeDefinition("killpg", "pgid, signal, /") { (interpreter, arguments) throws(Raised) in
      let group = try interpreter.descriptor(arguments[0])
      let signal = try interpreter.descriptor(arguments[1])
      try interpreter.system { Glibc.killpg(group, signal) }
      return .none
    },
    NativeDefinition("getpgid", "pid") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      return interpreter.integer(Int(try interpreter.system { Glibc.getpgid(process) }))
    },
    NativeDefinition("getsid", "pid, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      return interpreter.integer(Int(try interpreter.system { Glibc.getsid(process) }))
    },
    NativeDefinition("setpgid", "pid, pgrp, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let group = try interpreter.descriptor(arguments[1])
      try interpreter.system { Glibc.setpgid(process, group) }
      return .none
    },
    NativeDefinition("setsid", "") { (interpreter, _) throws(Raised) in
      try interpreter.system { Glibc.setsid() }
      return .none
    },
    NativeDefinition("nice", "increment, /") { (interpreter, arguments) throws(Raised) in
      errno = 0
      let value = Glibc.nice(try interpreter.descriptor(arguments[0]))
      if value == -1, errno != 0 { throw interpreter.raiseSystemError(errno) }
      return interpreter.integer(Int(value))
    },
    NativeDefinition("times", "") { (interpreter, _) throws(Raised) in
      let own = Clock.selfUsage()
      let children = Clock.childrenUsage()
      func seconds(_ nanoseconds: Int64) -> Value {
        interpreter.float((Double(nanoseconds) / 1e7).rounded(.down) / 100)
      }
      return interpreter.record(
        "posix.times_result",
        [
          ("user", seconds(own.userTime)), ("system", seconds(own.systemTime)),
          ("children_user", seconds(children.userTime)), ("children_system", seconds(children.systemTime)),
          ("elapsed", seconds(Clock.monotonic())),
        ])
    },
    NativeDefinition("getloadavg", "") { (interpreter, _) throws(Raised) in
      var loads: [Double] = [0, 0, 0]
      guard Glibc.getloadavg(&loads, 3) == 3 else {
        throw interpreter.raise(.osError, "Load averages are unobtainable")
      }
      return interpreter.makeTuple(loads.map { interpreter.float($0) })
    },
    NativeDefinition("cpu_count", "") { (interpreter, _) throws(Raised) in
      let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
      return count > 0 ? interpreter.integer(Int(count)) : .none
    },
    NativeDefinition("_usable_processors", "pid, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let numbers = try makeShared(interpreter) { () throws(SystemError) in
        try ProcessorAffinity.get(of: process)
      }
      return interpreter.list(numbers.map { interpreter.integer($0) })
    },
    NativeDefinition("sched_setaffinity", "pid, mask, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let mask = try interpreter.toList(arguments[1])
      var numbers: [Int] = []
      for item in interpreter.items(of: mask) ?? [] {
        let number = try interpreter.indexInt(item)
        if number < 0 { throw interpreter.raise(.valueError, "negative CPU number") }
        numbers.append(number)
      }
      try makeShared(interpreter) { () throws(SystemError) in
        try ProcessorAffinity.set(of: process, to: numbers)
      }
      return .none
    },
    NativeDefinition("system", "command") { (interpreter, arguments) throws(Raised) in
      guard let command = interpreter.text(of: arguments[0]) else {
        throw interpreter.raise(
          .typeError, "system() argument 1 must be str, not \(interpreter.typeName(of: arguments[0]))")
      }
      try interpreter.flushStandardStreams()
      interpreter.flushOutput()
      return interpreter.integer(Int(interpreter.withoutLock { Glibc.system(command) }))
    },
  ]
}

/// Functions without arguments that cannot fail.
private var identities: [NativeDefinition] {
  [
    ("getpid", { Int(getpid()) }), ("getppid", { Int(getppid()) }), ("getuid", { Int(getuid()) }),
    ("geteuid", { Int(geteuid()) }), ("getgid", { Int(getgid()) }), ("getegid", { Int(getegid()) }),
    ("getpgrp", { Int(getpgrp()) }),
  ].map { name, body in
    NativeDefinition(name, "") { (interpreter, _) throws(Raised) in interpreter.integer(body()) }
  }
}

/// `waitpid`, and `wait` for any child.
/// - Returns: the process and its status word, both 0 where none has ended and `WNOHANG` was given.
private func wait(_ interpreter: Interpreter, _ process: Int32, _ options: Int32) throws(Raised) -> Value {
  func result(_ process: Int32, _ status: Int32) -> Value {
    interpreter.makeTuple([interpreter.integer(Int(process)), interpreter.integer(Int(status))])
  }
  let timeout: Int64? = options & WNOHANG != 0 ? 0 : nil
  if process < -1 || process == 0 || options & ~WNOHANG != 0 {
    var status: Int32 = 0
    let found = try interpreter.system { Glibc.waitpid(process, &status, options) }
    if found > 0 { Children.noteEnded(found, waitStatus: status) }
    return result(found, status)
  }
  return try interpreter.waiting(timeout) { (remaining) throws(Raised) -> Value? in
    let outcome =
      process == -1
      ? Children.waitForAny(timeout: remaining) : Children.wait(for: process, timeout: remaining)
    switch outcome {
    case .ended(let end):
      // A program that waited for a child itself has had its end; a second wait finds no child.
      Children.forget(end.process)
      return result(end.process, end.status.waitStatus)
    case .timedOut: return result(0, 0)
    case .interrupted: return nil
    case .noSuchChild: throw interpreter.raiseSystemError(ECHILD)
    }
  }
}

extension ProcessStatusCode {
  /// The status word that the system's `wait` gives.
  var waitStatus: Int32 {
    switch self {
    case .exited(let code): code << 8
    case .signaled(let signal, let coreDumped): signal | (coreDumped ? 0x80 : 0)
    }
  }
}
