// `os` on other programs: what becomes of a process that executes one, starting and waiting for them, priorities, and
// the descriptors that they get.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var osProgramFunctions: [NativeDefinition] {
  descriptorFlagFunctions + [
    NativeDefinition("_execve", "path, argv, variables, /") { (interpreter, arguments) throws(Raised) in
      let words = try texts(interpreter, arguments[1], "execve")
      guard !words.isEmpty else { throw interpreter.raise(.valueError, "execve: argv must not be empty") }
      let variables = try texts(interpreter, arguments[2], "execve")
      throw execute(interpreter, try interpreter.path(arguments[0], "execve"), words, variables)
    },
    NativeDefinition("execv", "path, argv, /") { (interpreter, arguments) throws(Raised) in
      let words = try texts(interpreter, arguments[1], "execv")
      guard !words.isEmpty else { throw interpreter.raise(.valueError, "execv() arg 2 must not be empty") }
      throw execute(interpreter, try interpreter.path(arguments[0], "execv"), words, nil)
    },
    NativeDefinition("_wait4", "pid, options, /") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let options = try interpreter.descriptor(arguments[1])
      return try waitWithUsage(interpreter, process, timeout: options & WNOHANG != 0 ? 0 : nil)
    },
    NativeDefinition("getpriority", "which, who") { (interpreter, arguments) throws(Raised) in
      let which = try priorityKind(interpreter, arguments[0])
      let who = id_t(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      errno = 0
      let priority = Glibc.getpriority(which, who)
      if priority == -1, errno != 0 { throw interpreter.raiseSystemError(errno) }
      return interpreter.integer(Int(priority))
    },
    NativeDefinition("setpriority", "which, who, priority") { (interpreter, arguments) throws(Raised) in
      let which = try priorityKind(interpreter, arguments[0])
      let who = id_t(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      let priority = try interpreter.descriptor(arguments[2])
      try interpreter.system { Glibc.setpriority(which, who, priority) }
      return .none
    },
    NativeDefinition("sched_yield", "") { (interpreter, _) throws(Raised) in
      try interpreter.system { Glibc.sched_yield() }
      return .none
    },
    NativeDefinition("umask", "mask, /") { (interpreter, arguments) throws(Raised) in
      let mask = try interpreter.indexInt(arguments[0])
      return interpreter.integer(Int(Glibc.umask(mode_t(truncatingIfNeeded: mask))))
    },
    NativeDefinition("pidfd_open", "pid, flags=0") { (interpreter, arguments) throws(Raised) in
      let process = try interpreter.descriptor(arguments[0])
      let descriptor = try makeShared(interpreter) { () throws(SystemError) in
        try ProcessDescriptor.open(process)
      }
      return interpreter.integer(Int(descriptor))
    },
    NativeDefinition("sysconf", "name, /") { (interpreter, arguments) throws(Raised) in
      let names = [
        "SC_PAGESIZE": _SC_PAGESIZE, "SC_PAGE_SIZE": _SC_PAGESIZE, "SC_CLK_TCK": _SC_CLK_TCK,
        "SC_NPROCESSORS_ONLN": _SC_NPROCESSORS_ONLN, "SC_NPROCESSORS_CONF": _SC_NPROCESSORS_CONF,
        "SC_PHYS_PAGES": _SC_PHYS_PAGES, "SC_OPEN_MAX": _SC_OPEN_MAX, "SC_ARG_MAX": _SC_ARG_MAX,
        "SC_CHILD_MAX": _SC_CHILD_MAX,
      ]
      let number = interpreter.text(of: arguments[0]).flatMap { names[$0] }.map { Int32($0) }
      guard let number = number ?? interpreter.int(of: arguments[0]).map({ Int32(truncatingIfNeeded: $0) })
      else {
        throw interpreter.raise(.valueError, "unrecognized configuration name")
      }
      return interpreter.integer(Glibc.sysconf(number))
    },
  ]
}

private func texts(_ interpreter: Interpreter, _ value: Value, _ name: String) throws(Raised) -> [String] {
  var texts: [String] = []
  for item in interpreter.items(of: try interpreter.toList(value)) ?? [] {
    texts.append(try interpreter.path(item, name))
  }
  return texts
}

/// Makes this process another program.
/// - Parameter variables: `NAME=VALUE` each; nil for those of this process.
/// - Returns: why that could not be done.
private func execute(
  _ interpreter: Interpreter, _ path: String, _ words: [String], _ variables: [String]?
) -> Raised {
  let words = words.map { strdup($0) } + [nil]
  let variables = variables.map { $0.map { strdup($0) } + [nil] }
  defer { for text in words + (variables ?? []) { free(text) } }
  interpreter.flushOutput()
  Lifeline.keepAcrossExecution()
  if let variables { execve(path, words, variables) } else { execv(path, words) }
  return interpreter.raiseSystemError(errno)
}

private func priorityKind(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> __priority_which_t {
  let number = try interpreter.indexInt(value)
  guard (0...2).contains(number) else { throw interpreter.raiseSystemError(EINVAL) }
  return __priority_which_t(UInt32(number))
}

/// Waits for a child, any for -1.
/// - Returns: its number, its status word and what it has used, in the order of `struct_rusage`.
private func waitWithUsage(
  _ interpreter: Interpreter, _ process: Int32, timeout: Int64?
) throws(Raised) -> Value {
  func result(_ process: Int32, _ status: Int32, _ usage: ResourceUsage) -> Value {
    let counts = [
      Int(usage.peakResidentBytes / 1024), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Int(usage.voluntarySwitches),
      Int(usage.involuntarySwitches),
    ]
    let times = [usage.userTime, usage.systemTime].map { interpreter.float(Double($0) / 1e9) }
    return interpreter.makeTuple([
      interpreter.integer(Int(process)), interpreter.integer(Int(status)),
      interpreter.makeTuple(times + counts.map { interpreter.integer($0) }),
    ])
  }
  return try interpreter.waiting(timeout) { (remaining) throws(Raised) -> Value? in
    let outcome =
      process == -1
      ? Children.waitForAny(timeout: remaining) : Children.wait(for: process, timeout: remaining)
    switch outcome {
    case .ended(let end):
      Children.forget(end.process)
      return result(end.process, end.status.waitStatus, end.usage)
    case .timedOut: return result(0, 0, ResourceUsage())
    case .interrupted: return nil
    case .noSuchChild: throw interpreter.raiseSystemError(ECHILD)
    }
  }
}

/// Whether programs that are started get a descriptor, and whether reading and writing wait.
private var descriptorFlagFunctions: [NativeDefinition] {
  [
    NativeDefinition("pipe2", "flags, /") { (interpreter, arguments) throws(Raised) in
      let flags = try interpreter.descriptor(arguments[0])
      let ends = try makeShared(interpreter) { () throws(SystemError) in try Descriptors.pipe() }
      for end in [ends.readEnd, ends.writeEnd] {
        if flags & O_CLOEXEC == 0 { _ = fcntl(end, F_SETFD, 0) }
        if flags & O_NONBLOCK != 0 { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
      }
      return interpreter.makeTuple([
        interpreter.integer(Int(ends.readEnd)), interpreter.integer(Int(ends.writeEnd)),
      ])
    },
    NativeDefinition("get_inheritable", "fd, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      return .flag(try interpreter.system { fcntl(descriptor, F_GETFD) } & FD_CLOEXEC == 0)
    },
    NativeDefinition("set_inheritable", "fd, inheritable, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      let flags = try interpreter.isTrue(arguments[1]) ? 0 : FD_CLOEXEC
      try interpreter.system { fcntl(descriptor, F_SETFD, flags) }
      return .none
    },
    NativeDefinition("get_blocking", "fd, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      return .flag(try interpreter.system { fcntl(descriptor, F_GETFL) } & O_NONBLOCK == 0)
    },
    NativeDefinition("set_blocking", "fd, blocking, /") { (interpreter, arguments) throws(Raised) in
      let descriptor = try interpreter.descriptor(arguments[0])
      let blocks = try interpreter.isTrue(arguments[1])
      let flags = try interpreter.system { fcntl(descriptor, F_GETFL) }
      try interpreter.system {
        fcntl(descriptor, F_SETFL, blocks ? flags & ~O_NONBLOCK : flags | O_NONBLOCK)
      }
      return .none
    },
    NativeDefinition("closerange", "fd_low, fd_high, /") { (interpreter, arguments) throws(Raised) in
      let low = try interpreter.descriptor(arguments[0])
      let high = try interpreter.descriptor(arguments[1])
      for descriptor in Descriptors.open() where descriptor >= low && descriptor < high { close(descriptor) }
      return .none
    },
  ]
}

/// The numbers of `os` that the functions here take.
var osProgramConstants: [(String, Int32)] {
  [
    ("PRIO_PROCESS", 0), ("PRIO_PGRP", 1), ("PRIO_USER", 2), ("P_WAIT", 0), ("P_NOWAIT", 1), ("P_NOWAITO", 1),
    ("POSIX_SPAWN_OPEN", 0), ("POSIX_SPAWN_CLOSE", 1), ("POSIX_SPAWN_DUP2", 2), ("O_SYNC", O_SYNC),
    ("O_DIRECTORY", O_DIRECTORY), ("O_NOFOLLOW", O_NOFOLLOW), ("O_NOCTTY", O_NOCTTY), ("EX_USAGE", 64),
    ("EX_DATAERR", 65), ("EX_NOINPUT", 66), ("EX_NOUSER", 67), ("EX_NOHOST", 68), ("EX_UNAVAILABLE", 69),
    ("EX_SOFTWARE", 70), ("EX_OSERR", 71), ("EX_OSFILE", 72), ("EX_CANTCREAT", 73), ("EX_IOERR", 74),
    ("EX_TEMPFAIL", 75), ("EX_PROTOCOL", 76), ("EX_NOPERM", 77), ("EX_CONFIG", 78),
  ]
}
