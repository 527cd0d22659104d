// The module `_thread`: what `threading` stands on. Source of the rules: Python's documentation of `_thread`.

import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// Registers `_thread`.
  func installThreadModule() {
    addModule(
      NativeModule(
        name: "_thread", functions: threadFunctions,
        constants: { interpreter in
          var constants = [
            ("TIMEOUT_MAX", interpreter.makeFloat(Interpreter.longestLockTimeout)),
            ("error", Value(interpreter.exceptionClass(.runtimeError))),
          ]
          do throws(Raised) {
            let locks = try ThreadLocks(interpreter)
            constants.append(("LockType", locks.plain.value))
            for (name, cls) in [("allocate_lock", locks.plain), ("RLock", locks.recursive)] {
              let maker = NativeDefinition(name, "") { (interpreter, _) throws(Raised) in
                ThreadLocks.make(cls, interpreter)
              }
              constants.append((name, interpreter.function(maker, module: "_thread")))
            }
            // A lock by which threads wait for something else, which `_made` gave a number.
            let standIn = NativeDefinition("_lock_for", "purpose, number, /") {
              (interpreter, arguments) throws(Raised) in
              ThreadLocks.make(
                locks.plain, purpose: try interpreter.lockPurpose(arguments[0]),
                identifier: try interpreter.indexInt(arguments[1]), interpreter)
            }
            constants.append(("_lock_for", interpreter.function(standIn, module: "_thread")))
          } catch {
            interpreter.pendingException = .undefined
          }
          return constants
        }))
  }

  private var threadFunctions: [NativeDefinition] {
    [
      NativeDefinition("start_new_thread", "function, args, kwargs=None, /") {
        (interpreter, arguments) throws(Raised) in
        guard interpreter.isCallable(arguments[0]) else {
          throw interpreter.raise(.typeError, "first arg must be callable")
        }
        guard arguments[1].isKind(.tuple) else {
          throw interpreter.raise(.typeError, "2nd arg must be a tuple")
        }
        guard arguments[2].isUndefined || arguments[2].isKind(.dict) else {
          throw interpreter.raise(.typeError, "optional 3rd arg must be a dictionary")
        }
        let names = arguments[2].isUndefined ? interpreter.makeDict() : arguments[2]
        return interpreter.makeInteger(
          try interpreter.startThread(interpreter.makeTuple([arguments[0], arguments[1], names])))
      },
      NativeDefinition("get_ident", "") { (interpreter, _) throws(Raised) in
        interpreter.makeInteger(Interpreter.ownThreadIdentifier)
      },
      NativeDefinition("get_native_id", "") { (interpreter, _) throws(Raised) in
        Value(small: Int(csystem_thread_identifier()))
      },
      NativeDefinition("_made", "purpose, /") { (interpreter, arguments) throws(Raised) in
        let purpose = LockPurpose.allCases[try interpreter.lockPurpose(arguments[0])]
        return Value(small: Int(interpreter.threadWatch.made(interpreter, purpose)))
      },
      NativeDefinition("_count", "") { (interpreter, _) throws(Raised) in
        Value(small: interpreter.threads.all.count - 1)
      },
      NativeDefinition("_main_identifiers", "") { (interpreter, _) throws(Raised) in
        let main = interpreter.threads.main
        return interpreter.makeTuple([
          interpreter.makeInteger(main.identifier), Value(small: Int(main.nativeIdentifier)),
        ])
      },
      NativeDefinition("exit", "") { (interpreter, _) throws(Raised) in
        throw interpreter.raise(.systemExit, value: .undefined)
      },
      NativeDefinition("interrupt_main", "signum=2, /") { (interpreter, arguments) throws(Raised) in
        let number = arguments[0].isUndefined ? Int(SIGINT) : try interpreter.indexInt(arguments[0])
        guard (1...64).contains(number) else {
          throw interpreter.raise(.valueError, "signal number out of range")
        }
        kill(getpid(), Int32(number))
        try interpreter.handleInterruption()
        return .none
      },
      NativeDefinition("stack_size", "size=0, /") { (interpreter, arguments) throws(Raised) in
        let before = interpreter.threads.stackSize
        guard !arguments[0].isUndefined else { return Value(small: before) }
        let size = try interpreter.indexInt(arguments[0])
        guard size >= 0 else { throw interpreter.raise(.valueError, "size must be 0 or a positive value") }
        guard size == 0 || size >= 32 << 10, size <= 1 << 30 else {
          throw interpreter.raise(.valueError, "size not valid: \(size) bytes")
        }
        interpreter.threads.stackSize = size
        return Value(small: before)
      },
    ]
  }

  /// What a lock stands for, by its place among the purposes.
  fileprivate func lockPurpose(_ name: Value) throws(Raised) -> Int {
    guard let name = text(of: name),
      let index = LockPurpose.allCases.firstIndex(where: { $0.rawValue == name })
    else { throw raise(.valueError, "a lock has no such purpose") }
    return index
  }

  /// `sys.getswitchinterval` and `sys.setswitchinterval`.
  var switchIntervalFunctions: [NativeDefinition] {
    [
      NativeDefinition("getswitchinterval", "") { (interpreter, _) throws(Raised) in
        interpreter.makeFloat(Double(interpreter.threads.lock.switchInterval) / 1e9)
      },
      NativeDefinition("setswitchinterval", "interval, /") { (interpreter, arguments) throws(Raised) in
        guard let seconds = interpreter.realNumber(of: arguments[0]) else {
          throw interpreter.raise(
            .typeError, "must be real number, not \(interpreter.className(of: arguments[0]))")
        }
        guard seconds > 0 else {
          throw interpreter.raise(.valueError, "switch interval must be strictly positive")
        }
        interpreter.threads.lock.switchInterval = Int64(min(seconds, 1e6) * 1e9)
        return .none
      },
    ]
  }
}
