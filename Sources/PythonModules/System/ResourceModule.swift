// The module `resource`: what processes have used, and how much they may use.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The limits by name.
private let limits: [(name: String, number: Int)] = [
  ("AS", Int(RLIMIT_AS.rawValue)), ("CORE", Int(RLIMIT_CORE.rawValue)), ("CPU", Int(RLIMIT_CPU.rawValue)),
  ("DATA", Int(RLIMIT_DATA.rawValue)), ("FSIZE", Int(RLIMIT_FSIZE.rawValue)),
  ("MEMLOCK", Int(__RLIMIT_MEMLOCK.rawValue)), ("NOFILE", Int(RLIMIT_NOFILE.rawValue)),
  ("NPROC", Int(__RLIMIT_NPROC.rawValue)), ("RSS", Int(__RLIMIT_RSS.rawValue)),
  ("STACK", Int(RLIMIT_STACK.rawValue)),
]

var resourceModule: NativeModule {
  NativeModule(
    name: "resource",
    functions: [
      NativeDefinition("_usage", "who, /") { (interpreter, arguments) throws(Raised) in
        let who = try interpreter.descriptor(arguments[0])
        guard (-1...1).contains(who) else { throw interpreter.raise(.valueError, "invalid who parameter") }
        var usage = rusage()
        guard getrusage(__rusage_who_t(who), &usage) == 0 else { throw interpreter.raiseSystemError(errno) }
        func seconds(_ time: timeval) -> Value {
          interpreter.float(Double(time.tv_sec) + Double(time.tv_usec) / 1e6)
        }
        let counts = [
          usage.ru_maxrss, usage.ru_ixrss, usage.ru_idrss, usage.ru_isrss, usage.ru_minflt, usage.ru_majflt,
          usage.ru_nswap, usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd, usage.ru_msgrcv,
          usage.ru_nsignals, usage.ru_nvcsw, usage.ru_nivcsw,
        ]
        return interpreter.makeTuple(
          [seconds(usage.ru_utime), seconds(usage.ru_stime)] + counts.map { interpreter.integer($0) })
      },
      NativeDefinition("getrlimit", "resource, /") { (interpreter, arguments) throws(Raised) in
        let number = try limitNumber(interpreter, arguments[0])
        var limit = rlimit()
        try interpreter.system { Glibc.getrlimit(__rlimit_resource_t(UInt32(number)), &limit) }
        return interpreter.makeTuple([limit.rlim_cur, limit.rlim_max].map { limitValue(interpreter, $0) })
      },
      NativeDefinition("setrlimit", "resource, limits, /") { (interpreter, arguments) throws(Raised) in
        let number = try limitNumber(interpreter, arguments[0])
        let pair = interpreter.items(of: try interpreter.toList(arguments[1])) ?? []
        guard pair.count == 2 else { throw interpreter.raise(.valueError, "expected a tuple of 2 integers") }
        var limit = rlimit()
        limit.rlim_cur = rlim_t(UInt(bitPattern: try interpreter.indexInt(pair[0])))
        limit.rlim_max = rlim_t(UInt(bitPattern: try interpreter.indexInt(pair[1])))
        guard limit.rlim_cur <= limit.rlim_max else {
          throw interpreter.raise(.valueError, "current limit exceeds maximum limit")
        }
        if Glibc.setrlimit(__rlimit_resource_t(UInt32(number)), &limit) != 0 {
          throw errno == EPERM
            ? interpreter.raise(.valueError, "not allowed to raise maximum limit")
            : interpreter.raiseSystemError(errno)
        }
        return .none
      },
      NativeDefinition("getpagesize", "") { (interpreter, _) throws(Raised) in
        interpreter.integer(Int(sysconf(Int32(_SC_PAGESIZE))))
      },
    ],
    constants: { interpreter in
      limits.map { ("RLIMIT_" + $0.name, interpreter.integer($0.number)) }
        + [("RUSAGE_SELF", 0), ("RUSAGE_CHILDREN", -1), ("RUSAGE_THREAD", 1), ("RLIM_INFINITY", -1)]
        .map { ($0.0, interpreter.integer($0.1)) }
    },
    source: """
      error = OSError

      class struct_rusage(tuple):
          _names = (
              "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
              "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw")
          n_fields = n_sequence_fields = 16
          n_unnamed_fields = 0

          def __repr__(self):
              return "resource.struct_rusage(" + ", ".join(
                  name + "=" + repr(value) for name, value in zip(self._names, self)) + ")"

      def _field(index):
          return property(lambda self: self[index])

      for _index, _name in enumerate(struct_rusage._names):
          setattr(struct_rusage, _name, _field(_index))
      del _index, _name

      def getrusage(who, /):
          return struct_rusage(_usage(who))
      """)
}

private func limitNumber(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> Int {
  let number = try interpreter.indexInt(value)
  guard (0..<16).contains(number) else { throw interpreter.raise(.valueError, "invalid resource specified") }
  return number
}

private func limitValue(_ interpreter: Interpreter, _ limit: rlim_t) -> Value {
  interpreter.integer(limit == .max ? -1 : Int(clamping: limit))
}
