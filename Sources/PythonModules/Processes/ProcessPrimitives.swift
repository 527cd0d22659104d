// The hidden module `_processes`: the few steps that `multiprocessing` takes in Swift. Its objects are handles on
// shared objects of the library Processes; a fork gives both sides the same handle on the same object.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

var processPrimitivesModule: NativeModule {
  NativeModule(
    name: "_processes",
    functions: startingAndWaiting + queueFunctions + lockFunctions + connectionFunctions + memoryFunctions
      + listenerFunctions + namedMemoryFunctions + spawnFunctions,
    source: """
      class Nothing:
          pass

      class Packed:
          # Stands for a handle on its way to a program that is started afresh.
          def __init__(self, parts):
              self.parts = parts

      class Shared:
          # Objects that processes share go along when a process is started, and no other way.
          def __getstate__(self):
              if not is_transferring():
                  raise RuntimeError(
                      type(self).__name__ + " objects should only be shared between processes through inheritance")
              state = {}
              for name, value in self.__dict__.items():
                  parts = pack(value)
                  state[name] = value if parts is None else Packed(parts)
              return state

          def __setstate__(self, state):
              for name, value in state.items():
                  self.__dict__[name] = unpack(*value.parts) if isinstance(value, Packed) else value
      """)
}

/// Makes a shared object at the place where the program is, turning a failure into Python's exception.
func makeShared<Object>(
  _ interpreter: Interpreter, _ make: () throws(SystemError) -> Object
) throws(Raised) -> Object {
  interpreter.sayPlace()
  do throws(SystemError) {
    return try make()
  } catch {
    throw interpreter.raiseSystemError(error.code)
  }
}

// MARK: Processes

private var startingAndWaiting: [NativeDefinition] {
  [
    NativeDefinition("start", "body, name, role, method='fork', /") {
      (interpreter, arguments) throws(Raised) in
      let child = try interpreter.fork(
        name: interpreter.text(of: arguments[1]) ?? "process",
        role: interpreter.text(of: arguments[2]) == "service" ? .service : .worker,
        method: interpreter.text(of: arguments[3]) == "forkserver" ? .forkserver : .fork)
      if child != 0 { return interpreter.integer(Int(child)) }
      var status: Int32 = 1
      do throws(Raised) {
        let code = try interpreter.call(arguments[0], [])
        status = Int32(truncatingIfNeeded: interpreter.int(of: code) ?? 1)
      } catch {
        _ = interpreter.takeException()
      }
      interpreter.endChild(status)
    },
    NativeDefinition("join", "pid, timeout, /") { (interpreter, arguments) throws(Raised) in
      let process = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))
      let timeout = try interpreter.timeout(arguments[1])
      return try interpreter.waiting(timeout) { (remaining) throws(Raised) -> Value? in
        switch Children.wait(for: process, timeout: remaining) {
        case .ended(let end):
          // What interrupts the whole group ends the child as well; it is met here, where the wait was.
          try interpreter.checkSignals()
          return interpreter.integer(Int(end.status.exitCode))
        case .timedOut: return Value.none
        case .interrupted: return nil
        case .noSuchChild: return interpreter.integer(255)
        }
      }
    },
    NativeDefinition("kill", "pid, signal, /") { (interpreter, arguments) throws(Raised) in
      let process = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))
      let signal = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      // A child that has ended but was not waited for yet takes signals without an error; one that was, is gone.
      if case .ended = Children.poll(process) { return .none }
      do throws(SystemError) {
        try Signals.send(signal, to: process)
      } catch {
        if error.code != ESRCH { throw interpreter.raiseSystemError(error.code) }
      }
      return .none
    },
    NativeDefinition("sentinel", "pid, /") { (interpreter, arguments) throws(Raised) in
      let process = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))
      let descriptor = try makeShared(interpreter) { () throws(SystemError) in
        // A child whose end is known already has no descriptor of its own any more.
        if case .ended = Children.poll(process) { return try Descriptors.alwaysReadable() }
        return try ProcessDescriptor.open(process)
      }
      return interpreter.integer(Int(descriptor))
    },
    NativeDefinition("close_descriptor", "descriptor, /") { (interpreter, arguments) throws(Raised) in
      close(Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0])))
      return .none
    },
    NativeDefinition("wait_for_exit", "descriptor, pid, timeout, /") {
      (interpreter, arguments) throws(Raised) in
      let descriptor = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))
      let process = UInt64(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      return try interpreter.waiting(try interpreter.timeout(arguments[2])) {
        (remaining) throws(Raised) -> Value? in
        switch Descriptors.wait([(descriptor, .readable)], timeout: remaining, as: (.join, process)) {
        case .ready: return .true
        case .timedOut: return .false
        case .interrupted: return nil
        case .failed(let error): throw interpreter.raiseSystemError(error.code)
        }
      }
    },
    NativeDefinition("wait_readable", "descriptors, timeout, is_serving=False, /") {
      (interpreter, arguments) throws(Raised) in
      var wanted: [(Int32, Descriptors.Readiness)] = []
      for item in interpreter.items(of: arguments[0]) ?? [] {
        wanted.append((Int32(truncatingIfNeeded: try interpreter.indexInt(item)), .readable))
      }
      let isServing = arguments[2] == .true
      return try interpreter.waiting(try interpreter.timeout(arguments[1])) {
        (remaining) throws(Raised) -> Value? in
        switch Descriptors.wait(wanted, timeout: remaining, as: isServing ? (.serve, 0) : nil) {
        case .ready(let positions): return interpreter.list(positions.map { interpreter.integer($0) })
        case .timedOut: return interpreter.list([])
        case .interrupted: return nil
        case .failed(let error): throw interpreter.raiseSystemError(error.code)
        }
      }
    },
    NativeDefinition("report_failure", "text, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.flushStandardStreams()
      ProcessHooks.current.childFailed(interpreter, interpreter.text(of: arguments[0]) ?? "")
      return .none
    },
    NativeDefinition("traceback", "exception, /") { (interpreter, arguments) throws(Raised) in
      interpreter.string(interpreter.programTraceback(arguments[0]))
    },
    NativeDefinition("set_name", "name, /") { (interpreter, arguments) throws(Raised) in
      BoardWriter.own?.setName(interpreter.text(of: arguments[0]) ?? "")
      return .none
    },
    NativeDefinition("set_thread_name", "name, /") { (interpreter, arguments) throws(Raised) in
      BoardWriter.own?.setThreadName(interpreter.text(of: arguments[0]) ?? "")
      return .none
    },
    NativeDefinition("clock", "") { (interpreter, _) throws(Raised) in
      interpreter.float(Double(Clock.monotonic()) / 1e9)
    },
    NativeDefinition("thread_number", "") { (interpreter, _) throws(Raised) in
      interpreter.integer(Int(CurrentThread.number))
    },
    NativeDefinition("usable_processors", "") { (interpreter, _) throws(Raised) in
      interpreter.integer(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    },
  ]
}

// MARK: Queues

private var queueFunctions: [NativeDefinition] {
  [
    NativeDefinition("queue", "maximum, /") { (interpreter, arguments) throws(Raised) in
      let maximum = try interpreter.indexInt(arguments[0])
      return interpreter.handle(
        try makeShared(interpreter) { () throws(SystemError) in try SharedQueue(maximumCount: max(0, maximum))
        })
    },
    NativeDefinition("queue_put", "queue, value, timeout, /") { (interpreter, arguments) throws(Raised) in
      let queue = try interpreter.content(of: arguments[0], as: SharedQueue.self)
      let message = try interpreter.serialize(arguments[1])
      return Value.flag(try put(interpreter, queue, message, try interpreter.timeout(arguments[2])))
    },
    NativeDefinition("queue_get", "queue, timeout, otherwise, /") { (interpreter, arguments) throws(Raised) in
      let queue = try interpreter.content(of: arguments[0], as: SharedQueue.self)
      let timeout = try interpreter.timeout(arguments[1])
      let message = try interpreter.waiting(timeout) { (remaining) throws(Raised) -> [UInt8]?? in
        switch queue.get(timeout: remaining) {
        case .message(let bytes): return .some(bytes)
        case .timedOut: return .some(nil)
        case .interrupted: return nil
        case .closed: throw interpreter.raise(.valueError, "Queue is closed")
        case .damaged:
          throw interpreter.raise(.osError, "the memory of the queue was overwritten by something else")
        }
      }
      guard let message else { return arguments[2] }
      return try interpreter.deserialize(message)
    },
    NativeDefinition("queue_count", "queue, /") { (interpreter, arguments) throws(Raised) in
      interpreter.integer(try interpreter.content(of: arguments[0], as: SharedQueue.self).count)
    },
  ]
}

/// Puts a message; false where the queue stayed full.
private func put(
  _ interpreter: Interpreter, _ queue: SharedQueue, _ message: [UInt8], _ timeout: Int64?
) throws(Raised) -> Bool {
  try interpreter.waiting(timeout) { (remaining) throws(Raised) -> Bool? in
    switch queue.put(message, timeout: remaining) {
    case .done: return true
    case .timedOut: return false
    case .interrupted: return nil
    case .closed: throw interpreter.raise(.valueError, "Queue is closed")
    case .exhausted(let capacity):
      throw interpreter.raise(
        .memoryError, "the queue has no room for \(message.count) bytes; it can hold \(capacity) at a time")
    }
  }
}

extension Value {
  static func flag(_ flag: Bool) -> Value { flag ? .true : .false }
}

// MARK: Locks and semaphores

private var lockFunctions: [NativeDefinition] {
  [
    NativeDefinition("lock", "recursive, /") { (interpreter, arguments) throws(Raised) in
      let isRecursive = try interpreter.isTrue(arguments[0])
      return interpreter.handle(
        try makeShared(interpreter) { () throws(SystemError) in try SharedLock(recursive: isRecursive) })
    },
    NativeDefinition("lock_acquire", "lock, timeout, /") { (interpreter, arguments) throws(Raised) in
      let lock = try interpreter.content(of: arguments[0], as: SharedLock.self)
      return try acquire(interpreter, try interpreter.timeout(arguments[1])) { lock.acquire(timeout: $0) }
    },
    NativeDefinition("lock_release", "lock, /") { (interpreter, arguments) throws(Raised) in
      let lock = try interpreter.content(of: arguments[0], as: SharedLock.self)
      do throws(LockError) {
        try lock.release()
      } catch {
        if lock.isRecursive {
          throw interpreter.raise(.assertionError, "attempt to release recursive lock not owned by thread")
        }
        // A lock, unlike a recursive one, may be released by a process that did not acquire it.
        if error == .notHeld {
          throw interpreter.raise(.valueError, "semaphore or lock released too many times")
        }
        throw interpreter.raise(
          .valueError, "the lock is held by process \(lock.holder ?? 0), which alone can release it")
      }
      return .none
    },
    NativeDefinition("lock_holder", "lock, /") { (interpreter, arguments) throws(Raised) in
      let lock = try interpreter.content(of: arguments[0], as: SharedLock.self)
      guard let holder = lock.holder else { return .none }
      return interpreter.integer(Int(holder))
    },
    NativeDefinition("lock_is_mine", "lock, /") { (interpreter, arguments) throws(Raised) in
      Value.flag(try interpreter.content(of: arguments[0], as: SharedLock.self).isHeldByCaller)
    },
    NativeDefinition("semaphore", "value, limit, kind, parties=0, /") {
      (interpreter, arguments) throws(Raised) in
      let value = try interpreter.indexInt(arguments[0])
      guard value >= 0, value <= Int(Int32.max) else {
        throw interpreter.raise(.valueError, "semaphore initial value must be >= 0")
      }
      let limit =
        interpreter.isNone(arguments[1])
        ? UInt32(Int32.max) : UInt32(clamping: try interpreter.indexInt(arguments[1]))
      let kind: WaitKind =
        switch interpreter.text(of: arguments[2]) {
        case "condition": .condition
        case "event": .event
        case "barrier": .barrier
        default: .semaphore
        }
      let parties =
        arguments[3] == .undefined ? 0 : UInt32(clamping: try interpreter.indexInt(arguments[3]))
      return interpreter.handle(
        try makeShared(interpreter) { () throws(SystemError) in
          try SharedSemaphore(value: UInt32(value), limit: limit, kind: kind, size: parties)
        })
    },
    NativeDefinition("semaphore_acquire", "semaphore, timeout, /") {
      (interpreter, arguments) throws(Raised) in
      let semaphore = try interpreter.content(of: arguments[0], as: SharedSemaphore.self)
      return try acquire(interpreter, try interpreter.timeout(arguments[1])) {
        semaphore.acquire(timeout: $0)
      }
    },
    NativeDefinition("semaphore_release", "semaphore, times, /") { (interpreter, arguments) throws(Raised) in
      let semaphore = try interpreter.content(of: arguments[0], as: SharedSemaphore.self)
      let times = try interpreter.indexInt(arguments[1])
      do throws(SemaphoreOverflow) {
        try semaphore.release(UInt32(clamping: times))
      } catch {
        throw interpreter.raise(.valueError, "semaphore or lock released too many times")
      }
      return .none
    },
    NativeDefinition("semaphore_value", "semaphore, /") { (interpreter, arguments) throws(Raised) in
      interpreter.integer(Int(try interpreter.content(of: arguments[0], as: SharedSemaphore.self).value))
    },
  ]
}

/// True where it was acquired, False where the time was up, None where it was acquired because its holder died.
private func acquire(
  _ interpreter: Interpreter, _ timeout: Int64?, _ attempt: (Int64?) -> AcquireOutcome
) throws(Raised) -> Value {
  try interpreter.waiting(timeout) { (remaining) throws(Raised) -> Value? in
    switch attempt(remaining) {
    case .acquired: .true
    case .timedOut: .false
    case .interrupted: nil
    case .ownerDied: Value.none
    }
  }
}

// MARK: Connections

private var connectionFunctions: [NativeDefinition] {
  [
    NativeDefinition("pipe", "duplex, /") { (interpreter, arguments) throws(Raised) in
      let isDuplex = try interpreter.isTrue(arguments[0])
      let ends = try makeShared(interpreter) { () throws(SystemError) in try Connection.pair(duplex: isDuplex)
      }
      return interpreter.makeTuple([interpreter.handle(ends.0), interpreter.handle(ends.1)])
    },
    NativeDefinition("connection_send", "connection, value, /") { (interpreter, arguments) throws(Raised) in
      let connection = try interpreter.content(of: arguments[0], as: Connection.self)
      return try send(interpreter, connection, try interpreter.serialize(arguments[1]))
    },
    NativeDefinition("connection_send_bytes", "connection, data, /") {
      (interpreter, arguments) throws(Raised) in
      let connection = try interpreter.content(of: arguments[0], as: Connection.self)
      guard let bytes = interpreter.byteContent(of: arguments[1]) else {
        throw interpreter.raise(
          .typeError, "a bytes-like object is required, not '\(interpreter.typeName(of: arguments[1]))'")
      }
      return try send(interpreter, connection, bytes)
    },
    NativeDefinition("connection_receive", "connection, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.deserialize(try receive(interpreter, arguments[0]))
    },
    NativeDefinition("connection_receive_bytes", "connection, /") { (interpreter, arguments) throws(Raised) in
      interpreter.byteString(try receive(interpreter, arguments[0]))
    },
    NativeDefinition("connection_poll", "connection, timeout, /") { (interpreter, arguments) throws(Raised) in
      let connection = try interpreter.content(of: arguments[0], as: Connection.self)
      return try interpreter.waiting(try interpreter.timeout(arguments[1])) {
        (remaining) throws(Raised) -> Value? in
        do throws(ConnectionError) {
          switch try connection.poll(timeout: remaining) {
          case .done: return .true
          case .timedOut: return .false
          case .interrupted: return nil
          }
        } catch {
          throw raise(interpreter, error, sending: false)
        }
      }
    },
    NativeDefinition("connection_close", "connection, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.content(of: arguments[0], as: Connection.self).close()
      return .none
    },
    NativeDefinition("connection_descriptor", "connection, /") { (interpreter, arguments) throws(Raised) in
      interpreter.integer(Int(try interpreter.content(of: arguments[0], as: Connection.self).descriptor))
    },
  ]
}

private func send(
  _ interpreter: Interpreter, _ connection: Connection, _ message: [UInt8]
) throws(Raised) -> Value {
  try interpreter.waiting(nil) { (remaining) throws(Raised) -> Value? in
    do throws(ConnectionError) {
      return try connection.send(message, timeout: remaining) == .interrupted ? nil : Value.none
    } catch {
      throw raise(interpreter, error, sending: true)
    }
  }
}

private func receive(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> [UInt8] {
  let connection = try interpreter.content(of: value, as: Connection.self)
  return try interpreter.waiting(nil) { (remaining) throws(Raised) -> [UInt8]? in
    do throws(ConnectionError) {
      if case .message(let bytes) = try connection.receive(timeout: remaining) { return bytes }
      return nil
    } catch {
      throw raise(interpreter, error, sending: false)
    }
  }
}

private func raise(_ interpreter: Interpreter, _ error: ConnectionError, sending: Bool) -> Raised {
  switch error {
  case .endOfStream: interpreter.raise(.eofError, value: .undefined)
  case .closed: interpreter.raise(.osError, "handle is closed")
  case .wrongDirection:
    interpreter.raise(.osError, sending ? "connection is read-only" : "connection is write-only")
  case .system(let failure): interpreter.raiseSystemError(failure.code)
  default: interpreter.raise(.osError, error.description)
  }
}
