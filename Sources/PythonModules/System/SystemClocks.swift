// The part of the module `time` that names the system's clocks by number.

import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum SystemClocks {
  static let numbers: [(name: String, number: clockid_t)] = {
    var numbers: [(name: String, number: clockid_t)] = [
      ("CLOCK_REALTIME", CLOCK_REALTIME), ("CLOCK_MONOTONIC", CLOCK_MONOTONIC),
      ("CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW),
      ("CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID),
      ("CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID),
    ]
    #if os(Linux)
      numbers += [("CLOCK_BOOTTIME", CLOCK_BOOTTIME), ("CLOCK_TAI", CLOCK_TAI)]
    #endif
    return numbers
  }()

  static var functions: [NativeDefinition] {
    [
      NativeDefinition("clock_gettime", "clk_id, /") { (interpreter, arguments) throws(Raised) in
        let time = try read(interpreter, arguments[0]) { clock_gettime($0, $1) }
        return interpreter.float(Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
      },
      NativeDefinition("clock_gettime_ns", "clk_id, /") { (interpreter, arguments) throws(Raised) in
        let time = try read(interpreter, arguments[0]) { clock_gettime($0, $1) }
        return interpreter.integer(time.tv_sec * 1_000_000_000 + time.tv_nsec)
      },
      NativeDefinition("clock_getres", "clk_id, /") { (interpreter, arguments) throws(Raised) in
        let time = try read(interpreter, arguments[0]) { clock_getres($0, $1) }
        return interpreter.float(Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
      },
    ]
  }

  private static func read(
    _ interpreter: Interpreter, _ clock: Value, _ call: (clockid_t, UnsafeMutablePointer<timespec>) -> Int32
  ) throws(Raised) -> timespec {
    var time = timespec()
    let number = clockid_t(truncatingIfNeeded: try interpreter.indexInt(clock))
    if call(number, &time) != 0 { throw interpreter.raiseSystemError(errno) }
    return time
  }
}
