// The module `_signal`, on which `signal` stands, and what pending signals do: a program's handlers run between two instructions.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The handlers that programs have set by `signal.signal`.
public final class SignalHandlers: ModuleState {
  private var handlers: [Int32: Value] = [:]

  public init() {}

  /// Handles the signals that came: calls the program's handlers; an interrupt without one raises
  /// `KeyboardInterrupt`.
  public static func handlePending(_ interpreter: Interpreter) throws(Raised) {
    for number in Signals.takePending().numbers {
      if let handler = interpreter.state(of: Self.self).handlers[number] {
        try interpreter.call(handler, [interpreter.integer(Int(number)), .none])
      } else if number == SIGINT {
        throw interpreter.raise(.keyboardInterrupt, value: .undefined)
      }
    }
  }

  func handler(of number: Int32) -> Value? { handlers[number] }

  /// The interpreter keeps the handlers alive.
  func set(_ number: Int32, _ handler: Value?, _ interpreter: Interpreter) {
    if let old = handlers[number] { interpreter.release(old) }
    handlers[number] = handler
    if let handler { interpreter.retain(handler) }
  }

  /// The signals that are noted now, for a forked child to note as well.
  var noted: [Int32] {
    Signals.names.map(\.number).filter { number in
      number == SIGINT || handlers[number] != nil
    }.filter { number in
      do {
        return try Signals.action(of: number) == .note
      } catch {
        return false
      }
    }
  }
}

var signalModule: NativeModule {
  NativeModule(
    name: "_signal",
    functions: timerAndMaskFunctions + [
      NativeDefinition("_set", "number, action, handler, /") { (interpreter, arguments) throws(Raised) in
        guard interpreter.isMainThread else {
          throw interpreter.raise(
            .valueError, "signal only works in main thread of the main interpreter")
        }
        let number = try signalNumber(interpreter, arguments[0])
        let action =
          SignalAction(rawValue: Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))) ?? .note
        do throws(SystemError) {
          try Signals.set(number, to: action)
        } catch {
          throw interpreter.raiseSystemError(error.code)
        }
        interpreter.state(of: SignalHandlers.self).set(
          number, action == .note ? arguments[2] : nil, interpreter)
        return .none
      },
      NativeDefinition("_get", "number, /") { (interpreter, arguments) throws(Raised) in
        let number = try signalNumber(interpreter, arguments[0])
        if let handler = interpreter.state(of: SignalHandlers.self).handler(of: number) { return handler }
        do throws(SystemError) {
          return interpreter.integer(Int(try Signals.action(of: number).rawValue))
        } catch {
          throw interpreter.raiseSystemError(error.code)
        }
      },
      NativeDefinition("alarm", "seconds, /") { (interpreter, arguments) throws(Raised) in
        let seconds = try interpreter.indexInt(arguments[0])
        return interpreter.integer(Int(Glibc.alarm(UInt32(clamping: seconds))))
      },
      NativeDefinition("pause", "") { (interpreter, _) throws(Raised) in
        _ = Clock.sleep(nanoseconds: nil)
        try interpreter.handleInterruption()
        return .none
      },
      NativeDefinition("raise_signal", "signalnum, /") { (interpreter, arguments) throws(Raised) in
        let number = try signalNumber(interpreter, arguments[0])
        kill(getpid(), number)
        try interpreter.handleInterruption()
        return .none
      },
      NativeDefinition("strsignal", "signalnum, /") { (interpreter, arguments) throws(Raised) in
        let number = try signalNumber(interpreter, arguments[0])
        guard let text = Glibc.strsignal(number) else { return .none }
        return interpreter.string(String(cString: text))
      },
    ],
    constants: { interpreter in
      Signals.names.map { ("SIG" + $0.name, interpreter.integer(Int($0.number))) } + [
        ("NSIG", interpreter.integer(65)), ("SIG_DFL", interpreter.integer(0)),
        ("SIG_IGN", interpreter.integer(1)),
      ]
    },
    source: """
      def default_int_handler(signalnum, frame):
          raise KeyboardInterrupt

      def signal(signalnum, handler):
          before = getsignal(signalnum)
          if handler is default_int_handler:
              _set(signalnum, 2, handler)
          elif callable(handler):
              _set(signalnum, 2, handler)
          elif handler == SIG_DFL:
              _set(signalnum, 0, None)
          elif handler == SIG_IGN:
              _set(signalnum, 1, None)
          else:
              raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
          return before

      def getsignal(signalnum):
          action = _get(signalnum)
          if action == 2:
              return default_int_handler
          if action == 3:
              return None
          return action
      """)
}

private var timerAndMaskFunctions: [NativeDefinition] {
  [
    NativeDefinition("setitimer", "which, seconds, interval=0.0, /") {
      (interpreter, arguments) throws(Raised) in
      let which = try timerKind(interpreter, arguments[0])
      var wanted = itimerval()
      var before = itimerval()
      wanted.it_value = time(try interpreter.nanoseconds(arguments[1]))
      if !interpreter.isNone(arguments[2]) {
        wanted.it_interval = time(try interpreter.nanoseconds(arguments[2]))
      }
      try interpreter.system { Glibc.setitimer(which, &wanted, &before) }
      return pair(interpreter, before)
    },
    NativeDefinition("getitimer", "which, /") { (interpreter, arguments) throws(Raised) in
      let which = try timerKind(interpreter, arguments[0])
      var now = itimerval()
      try interpreter.system { Glibc.getitimer(which, &now) }
      return pair(interpreter, now)
    },
    NativeDefinition("pthread_kill", "thread_id, signalnum, /") { (interpreter, arguments) throws(Raised) in
      // All threads leave their signals to the main one.
      let number = try interpreter.indexInt(arguments[1])
      if number == 0 { return .none }
      kill(getpid(), try signalNumber(interpreter, arguments[1]))
      try interpreter.handleInterruption()
      return .none
    },
    NativeDefinition("_mask", "how, signals, /") { (interpreter, arguments) throws(Raised) in
      let how = try interpreter.descriptor(arguments[0])
      var set = try signalSet(interpreter, arguments[1])
      var before = sigset_t()
      let code = Glibc.pthread_sigmask(how, &set, &before)
      guard code == 0 else { throw interpreter.raiseSystemError(code) }
      try interpreter.handleInterruption()
      return signals(interpreter, before)
    },
    NativeDefinition("_pending", "") { (interpreter, _) throws(Raised) in
      var set = sigset_t()
      try interpreter.system { Glibc.sigpending(&set) }
      return signals(interpreter, set)
    },
    NativeDefinition("_wait", "signals, /") { (interpreter, arguments) throws(Raised) in
      var set = try signalSet(interpreter, arguments[0])
      var number: Int32 = 0
      let code = interpreter.withoutLock { Glibc.sigwait(&set, &number) }
      guard code == 0 else { throw interpreter.raiseSystemError(code) }
      return interpreter.integer(Int(number))
    },
  ]
}

private func timerKind(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> __itimer_which_t {
  let number = try interpreter.indexInt(value)
  guard (0...2).contains(number) else { throw interpreter.raiseSystemError(EINVAL) }
  return __itimer_which_t(UInt32(number))
}

private func time(_ nanoseconds: Int64) -> timeval {
  timeval(tv_sec: Int(nanoseconds / 1_000_000_000), tv_usec: Int(nanoseconds % 1_000_000_000 / 1000))
}

private func pair(_ interpreter: Interpreter, _ timer: itimerval) -> Value {
  interpreter.makeTuple(
    [timer.it_value, timer.it_interval].map {
      interpreter.float(Double($0.tv_sec) + Double($0.tv_usec) / 1e6)
    })
}

private func signalSet(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for item in interpreter.items(of: try interpreter.toList(value)) ?? [] {
    sigaddset(&set, try signalNumber(interpreter, item))
  }
  return set
}

private func signals(_ interpreter: Interpreter, _ set: sigset_t) -> Value {
  var set = set
  return interpreter.list((1...64).filter { sigismember(&set, $0) == 1 }.map { interpreter.integer(Int($0)) })
}

private func signalNumber(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> Int32 {
  let number = try interpreter.indexInt(value)
  guard (1...64).contains(number) else { throw interpreter.raise(.valueError, "signal number out of range") }
  return Int32(number)
}
