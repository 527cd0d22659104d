// Listeners and named shared memory for the hidden module `_processes`.

import Processes
import PythonRuntime

var listenerFunctions: [NativeDefinition] {
  [
    NativeDefinition("listener", "address, backlog, /") { (interpreter, arguments) throws(Raised) in
      let network = try network(arguments[0], interpreter)
      let address = network == nil ? try address(arguments[0], interpreter) : nil
      let backlog = Int32(clamping: try interpreter.indexInt(arguments[1]))
      return interpreter.handle(
        try makeShared(interpreter) { () throws(SystemError) in
          if let network { return try ConnectionListener(network: network, backlog: backlog) }
          return try ConnectionListener(address: address)
        })
    },
    NativeDefinition("listener_address", "listener, /") { (interpreter, arguments) throws(Raised) in
      let listener = try interpreter.content(of: arguments[0], as: ConnectionListener.self)
      return listener.network.map { tuple($0, interpreter) } ?? interpreter.string(listener.address)
    },
    NativeDefinition("listener_last_accepted", "listener, /") { (interpreter, arguments) throws(Raised) in
      let listener = try interpreter.content(of: arguments[0], as: ConnectionListener.self)
      return listener.lastAccepted.map { tuple($0, interpreter) } ?? interpreter.string("")
    },
    NativeDefinition("listener_descriptor", "listener, /") { (interpreter, arguments) throws(Raised) in
      interpreter.integer(
        Int(try interpreter.content(of: arguments[0], as: ConnectionListener.self).descriptor))
    },
    NativeDefinition("listener_accept", "listener, /") { (interpreter, arguments) throws(Raised) in
      let listener = try interpreter.content(of: arguments[0], as: ConnectionListener.self)
      return try interpreter.waiting(nil) { (remaining) throws(Raised) -> Value? in
        do throws(SystemError) {
          return try listener.accept(timeout: remaining).0.map { interpreter.handle($0) }
        } catch {
          throw interpreter.raiseSystemError(error.code)
        }
      }
    },
    NativeDefinition("listener_close", "listener, keeps_path=False, /") {
      (interpreter, arguments) throws(Raised) in
      let listener = try interpreter.content(of: arguments[0], as: ConnectionListener.self)
      let keepsPath = arguments[1] == .undefined ? false : try interpreter.isTrue(arguments[1])
      listener.close(keepingPath: keepsPath)
      return .none
    },
    NativeDefinition("connect", "address, /") { (interpreter, arguments) throws(Raised) in
      let network = try network(arguments[0], interpreter)
      let address = network == nil ? try address(arguments[0], interpreter) ?? "" : ""
      return interpreter.handle(
        try makeShared(interpreter) { () throws(SystemError) in
          if let network { return try ConnectionListener.connect(to: network) }
          return try ConnectionListener.connect(to: address)
        })
    },
  ]
}

/// An address of a network, which is a tuple of a host and a port; nil for any other.
private func network(_ value: Value, _ interpreter: Interpreter) throws(Raised) -> NetworkAddress? {
  guard let parts = interpreter.items(of: value), parts.count == 2,
    let host = interpreter.text(of: parts[0])
  else { return nil }
  let port = try interpreter.indexInt(parts[1])
  guard (0...65535).contains(port) else {
    throw interpreter.raise(.overflowError, "port must be 0-65535.")
  }
  guard let address = NetworkAddress(host: host, port: port) else {
    throw interpreter.raise(
      .osError,
      "Lectern looks up no names of hosts: use 'localhost' or four numbers such as '192.168.1.7', not '\(host)'"
    )
  }
  return address
}

/// An address of a network as Python has it.
private func tuple(_ address: NetworkAddress, _ interpreter: Interpreter) -> Value {
  interpreter.makeTuple([interpreter.string(address.host), interpreter.integer(Int(address.port))])
}

/// An address as text: a name, or a path that begins with a slash.
private func address(_ value: Value, _ interpreter: Interpreter) throws(Raised) -> String? {
  if interpreter.isNone(value) { return nil }
  if let text = interpreter.text(of: value) { return text }
  if let bytes = interpreter.byteContent(of: value) { return String(decoding: bytes, as: UTF8.self) }
  throw interpreter.raise(
    .typeError, "an address must be a str or bytes, not \(interpreter.typeName(of: value))")
}

var namedMemoryFunctions: [NativeDefinition] {
  [
    NativeDefinition("named_memory_fresh_name", "") { (interpreter, _) throws(Raised) in
      interpreter.string(NamedMemory.freshName())
    },
    NativeDefinition("named_memory", "name, size, /") { (interpreter, arguments) throws(Raised) in
      let name = interpreter.text(of: arguments[0]) ?? ""
      let size = interpreter.isNone(arguments[1]) ? nil : try interpreter.indexInt(arguments[1])
      do throws(SystemError) {
        return interpreter.handle(try NamedMemory.open(name, byteCount: size))
      } catch {
        throw interpreter.raiseSystemError(error.code, path: interpreter.string("/" + name))
      }
    },
    NativeDefinition("named_memory_remove", "name, /") { (interpreter, arguments) throws(Raised) in
      let name = interpreter.text(of: arguments[0]) ?? ""
      do throws(SystemError) {
        try NamedMemory.remove(name)
      } catch {
        throw interpreter.raiseSystemError(error.code, path: interpreter.string("/" + name))
      }
      return .none
    },
    NativeDefinition("memory_length", "memory, /") { (interpreter, arguments) throws(Raised) in
      interpreter.integer(try interpreter.content(of: arguments[0], as: SharedMapping.self).byteCount)
    },
    NativeDefinition("memory_view", "memory, /") { (interpreter, arguments) throws(Raised) in
      let mapping = try interpreter.content(of: arguments[0], as: SharedMapping.self)
      return try interpreter.memoryView(
        of: mapping.start, count: mapping.byteCount, keeping: arguments[0])
    },
  ]
}
