// Starting a process as a program of its own: what it is handed, and how it begins.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program is that starts processes, for those that are started afresh.
public enum MainProgram: Sendable {
  /// A script, which is run again under the name `__mp_main__`.
  case script(path: String)
  /// Definitions, each with the file name it was compiled with; they stand on the lines on which they stood there.
  case definitions([(file: String, source: String)])
}

/// Descriptors that objects need which are on their way to another program.
final class DescriptorTransfer: ModuleState {
  /// Those of the objects that were packed since `begin`; nil while nothing is packed.
  private(set) var descriptors: [Int32]?
  /// The numbers here of those that came over a connection, by the numbers that they had where they came from.
  var translation: [Int32: Int32] = [:]

  func begin() { descriptors = [] }

  func end() -> [Int32] {
    defer { descriptors = nil }
    return descriptors ?? []
  }

  func translated(_ number: Int) -> Int32 {
    let descriptor = Int32(truncatingIfNeeded: number)
    return translation[descriptor] ?? descriptor
  }

  /// Notes a descriptor.
  /// - Returns: false while nothing is packed.
  func add(_ descriptor: Int32) -> Bool {
    guard descriptors != nil else { return false }
    descriptors?.append(descriptor)
    return true
  }
}

extension Interpreter {
  fileprivate var transfer: DescriptorTransfer { state(of: DescriptorTransfer.self) }
}

var spawnFunctions: [NativeDefinition] {
  [
    NativeDefinition("begin_transfer", "") { (interpreter, _) throws(Raised) in
      interpreter.transfer.begin()
      return .none
    },
    NativeDefinition("end_transfer", "") { (interpreter, _) throws(Raised) in
      interpreter.list(interpreter.transfer.end().map { interpreter.integer(Int($0)) })
    },
    NativeDefinition("is_transferring", "") { (interpreter, _) throws(Raised) in
      .flag(interpreter.transfer.descriptors != nil)
    },
    NativeDefinition("dumps", "object, /") { (interpreter, arguments) throws(Raised) in
      interpreter.byteString(try interpreter.serialize(arguments[0]))
    },
    NativeDefinition("loads", "data, /") { (interpreter, arguments) throws(Raised) in
      try interpreter.deserialize(interpreter.byteContent(of: arguments[0]) ?? [])
    },
    NativeDefinition("pack", "handle, /") { (interpreter, arguments) throws(Raised) in
      guard let (kind, place) = description(of: arguments[0], interpreter) else { return .none }
      guard place.descriptor >= 0, interpreter.transfer.add(place.descriptor) else {
        throw interpreter.raise(.osError, "it cannot be handed to a program that is started afresh")
      }
      func list(_ numbers: [Int]) -> Value { interpreter.list(numbers.map { interpreter.integer($0) }) }
      return interpreter.makeTuple([
        interpreter.string(kind), interpreter.integer(Int(place.descriptor)),
        interpreter.integer(place.offset), list(place.identifiers.map { Int(truncatingIfNeeded: $0) }),
        list(place.parameters),
      ])
    },
    NativeDefinition("unpack", "kind, descriptor, offset, identifiers, parameters, /") {
      (interpreter, arguments) throws(Raised) in
      func numbers(_ list: Value) throws(Raised) -> [Int] {
        var numbers: [Int] = []
        for item in interpreter.items(of: list) ?? [] { numbers.append(try interpreter.indexInt(item)) }
        return numbers
      }
      let place = SharedPlace(
        descriptor: interpreter.transfer.translated(try interpreter.indexInt(arguments[1])),
        offset: try interpreter.indexInt(arguments[2]),
        identifiers: try numbers(arguments[3]).map { UInt64(truncatingIfNeeded: $0) },
        parameters: try numbers(arguments[4]))
      let kind = interpreter.text(of: arguments[0])
      return try makeShared(interpreter) { () throws(SystemError) in
        switch kind {
        case "lock": interpreter.handle(try SharedLock(at: place))
        case "semaphore": interpreter.handle(try SharedSemaphore(at: place))
        case "queue": interpreter.handle(try SharedQueue(at: place))
        case "connection": interpreter.handle(Connection(at: place))
        case "listener": interpreter.handle(ConnectionListener(descriptor: place.descriptor, address: ""))
        default: interpreter.handle(try SharedMapping.at(place))
        }
      }
    },
    NativeDefinition("start_afresh", "data, descriptors, name, method, role, /") {
      (interpreter, arguments) throws(Raised) in
      guard let data = interpreter.byteContent(of: arguments[0]) else {
        throw interpreter.raise(.typeError, "data must be bytes")
      }
      var descriptors: [Int32] = []
      for item in interpreter.items(of: arguments[1]) ?? [] {
        descriptors.append(Int32(truncatingIfNeeded: try interpreter.indexInt(item)))
      }
      var options = ForkOptions()
      options.name = interpreter.text(of: arguments[2]) ?? "process"
      options.startMethod = interpreter.text(of: arguments[3]) == "forkserver" ? .forkserver : .spawn
      options.role = interpreter.text(of: arguments[4]) == "service" ? .service : .worker
      return interpreter.integer(Int(try interpreter.startAfresh(data, descriptors, options)))
    },
    NativeDefinition("translate_descriptors", "there, here, /") { (interpreter, arguments) throws(Raised) in
      let pairs = zip(interpreter.items(of: arguments[0]) ?? [], interpreter.items(of: arguments[1]) ?? [])
      for (there, here) in pairs {
        let key = Int32(truncatingIfNeeded: try interpreter.indexInt(there))
        interpreter.transfer.translation[key] = Int32(truncatingIfNeeded: try interpreter.indexInt(here))
      }
      return .none
    },
    NativeDefinition("send_descriptor", "connection, descriptor, /") {
      (interpreter, arguments) throws(Raised) in
      let connection = try interpreter.content(of: arguments[0], as: Connection.self)
      let descriptor = Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[1]))
      do throws(ConnectionError) {
        try connection.send(descriptor: descriptor)
      } catch {
        throw interpreter.raise(.osError, error.description)
      }
      return .none
    },
    NativeDefinition("receive_descriptor", "connection, /") { (interpreter, arguments) throws(Raised) in
      let connection = try interpreter.content(of: arguments[0], as: Connection.self)
      do throws(ConnectionError) {
        return interpreter.integer(Int(try connection.receiveDescriptor()))
      } catch {
        throw interpreter.raise(.osError, error.description)
      }
    },
    NativeDefinition("adopt_connection", "descriptor, /") { (interpreter, arguments) throws(Raised) in
      interpreter.handle(
        Connection(descriptor: Int32(truncatingIfNeeded: try interpreter.indexInt(arguments[0]))))
    },
    NativeDefinition("main_program", "") { (interpreter, _) throws(Raised) in
      switch ProcessHooks.current.mainProgram() {
      case .script(let path): return interpreter.string(path)
      case .definitions(let definitions):
        return interpreter.list(
          definitions.map { definition in
            interpreter.makeTuple([
              interpreter.string(definition.file), interpreter.string(definition.source),
            ])
          })
      }
    },
    NativeDefinition("keep_main_program", "main, /") { (interpreter, arguments) throws(Raised) in
      var main = MainProgram.script(path: interpreter.text(of: arguments[0]) ?? "")
      if let definitions = interpreter.items(of: arguments[0]), interpreter.text(of: arguments[0]) == nil {
        main = .definitions(
          definitions.map { definition in
            let parts = interpreter.items(of: definition) ?? []
            return (
              parts.first.flatMap { interpreter.text(of: $0) } ?? "",
              parts.last.flatMap { interpreter.text(of: $0) } ?? ""
            )
          })
      }
      let kept = main
      ProcessHooks.current.mainProgram = { kept }
      return .none
    },
    NativeDefinition("run_as_main", "file, source, /") { (interpreter, arguments) throws(Raised) in
      let (file, source) = (
        interpreter.text(of: arguments[0]) ?? "", interpreter.text(of: arguments[1]) ?? ""
      )
      do {
        _ = try interpreter.run(try interpreter.compile(source, fileName: file, mode: .module))
        return .none
      } catch let error as Raised {
        throw error
      } catch {
        throw interpreter.raise(.runtimeError, "\(file) cannot be compiled again in the new process")
      }
    },
  ]
}

/// What a handle is and where it lies; nil where it is none of a shared object.
private func description(of handle: Value, _ interpreter: Interpreter) -> (String, SharedPlace)? {
  func content<Object: AnyObject>(_ type: Object.Type) -> Object? {
    do throws(Raised) {
      return try interpreter.content(of: handle, as: type)
    } catch {
      _ = interpreter.takeException()
      return nil
    }
  }
  if let lock = content(SharedLock.self) { return ("lock", lock.place) }
  if let semaphore = content(SharedSemaphore.self) { return ("semaphore", semaphore.place) }
  if let queue = content(SharedQueue.self) { return ("queue", queue.place) }
  if let connection = content(Connection.self) { return ("connection", connection.place) }
  if let listener = content(ConnectionListener.self) {
    return ("listener", SharedPlace(descriptor: listener.descriptor))
  }
  if let mapping = content(SharedMapping.self) { return ("memory", mapping.place) }
  return nil
}

extension Interpreter {
  /// Starts this program anew as a process that gets some data and descriptors.
  func startAfresh(_ data: [UInt8], _ descriptors: [Int32], _ options: ForkOptions) throws(Raised) -> Int32 {
    var options = options
    options.lifeline = ProcessHooks.current.lifeline
    let payload = try makeShared(self) { () throws(SystemError) in
      try SharedMapping(byteCount: data.count + 8, name: "lectern-start")
    }
    payload.start.storeBytes(of: UInt64(data.count), as: UInt64.self)
    data.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { (payload.start + 8).copyMemory(from: start, byteCount: bytes.count) }
    }
    let board = Board.current?.mapping.descriptor ?? -1
    let own = ProcessHooks.current.inheritedDescriptors()
    let kept = (descriptors + own + [payload.descriptor, board]).filter { $0 >= 0 }
    try flushStandardStreams()
    ProcessHooks.current.willFork(self)
    do throws(ForkError) {
      return try startProgram(ProcessHooks.current.program, keeping: kept, options) { slot in
        [spawnedProcessOption, "\(payload.descriptor)", "\(board)", "\(slot ?? -1)"] + own.map { "\($0)" }
      }
    } catch {
      if case .system(let failure) = error { throw raiseSystemError(failure.code) }
      throw raiseSystemError(error.code, reason: error.description)
    }
  }
}

/// The command line's first word by which a program knows that it was started to be a process of another one.
public let spawnedProcessOption = "--multiprocessing-process"

/// What the command line says behind `spawnedProcessOption`.
public struct SpawnedProcess {
  private let payload: Int32
  /// The descriptors of `ProcessHooks.inheritedDescriptors`, in its order.
  public let inheritedDescriptors: [Int32]

  /// Takes its place on the board. Do it before anything else.
  /// - Returns: nil for words that are not those of a starter.
  public init?(_ words: [String]) {
    let numbers = words.compactMap { Int32($0) }
    guard numbers.count == words.count, numbers.count >= 3 else { return nil }
    payload = numbers[0]
    inheritedDescriptors = Array(numbers[3...])
    // A program that this one starts gets only what it is meant to.
    for descriptor in Descriptors.open() where descriptor > 2 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    if numbers[1] >= 0, let mapping = try? SharedMapping(descriptor: numbers[1]),
      let board = try? Board(mapping: mapping)
    {
      board.readopt(Int(numbers[2]))
    }
  }

  /// Runs the process in an interpreter whose modules and streams are installed, and ends with it.
  public func run(in interpreter: Interpreter) -> Never {
    var status: Int32 = 1
    do throws(Raised) {
      let module = try interpreter.importModule("multiprocessing.spawn")
      let code = try interpreter.callMethod(module, "_run", [interpreter.byteString(try data(interpreter))])
      status = Int32(truncatingIfNeeded: interpreter.int(of: code) ?? 1)
    } catch {
      let report = interpreter.takeException()
      var text = report.traceback
      text.withUTF8 { interpreter.writeError(UnsafeRawBufferPointer($0)) }
    }
    interpreter.endChild(status)
  }

  private func data(_ interpreter: Interpreter) throws(Raised) -> [UInt8] {
    let mapping = try makeShared(interpreter) { () throws(SystemError) in
      try SharedMapping(descriptor: payload)
    }
    let count = mapping.start.load(as: UInt64.self)
    guard count <= UInt64(mapping.byteCount - 8) else {
      throw interpreter.raise(.runtimeError, "what this process was started with is damaged")
    }
    return Array(UnsafeRawBufferPointer(start: mapping.start + 8, count: Int(count)))
  }
}
