// Typed numbers in shared memory: what `Value`, `Array` and `Barrier` keep theirs in.

import Processes
import PythonRuntime

/// The numbers that a typecode of `Value` and `Array` stands for.
enum SharedNumber: String {
  case int8 = "b"
  case uint8 = "B"
  case int16 = "h"
  case uint16 = "H"
  case int32 = "i"
  case uint32 = "I"
  case int64 = "q"
  case uint64 = "Q"
  case float = "f"
  case double = "d"

  /// By Python's typecode; `l` is as wide as the machine's long.
  init?(typecode: String) {
    switch typecode {
    case "l": self = .int64
    case "L": self = .uint64
    default:
      guard let known = SharedNumber(rawValue: typecode) else { return nil }
      self = known
    }
  }

  var size: Int {
    switch self {
    case .int8, .uint8: 1
    case .int16, .uint16: 2
    case .int32, .uint32, .float: 4
    case .int64, .uint64, .double: 8
    }
  }

  func load(_ address: UnsafeMutableRawPointer, _ interpreter: Interpreter) -> Value {
    switch self {
    case .int8: interpreter.integer(Int(address.load(as: Int8.self)))
    case .uint8: interpreter.integer(Int(address.load(as: UInt8.self)))
    case .int16: interpreter.integer(Int(address.load(as: Int16.self)))
    case .uint16: interpreter.integer(Int(address.load(as: UInt16.self)))
    case .int32: interpreter.integer(Int(address.load(as: Int32.self)))
    case .uint32: interpreter.integer(Int(address.load(as: UInt32.self)))
    case .int64: interpreter.integer(Int(address.load(as: Int64.self)))
    case .uint64: interpreter.integer(Int(truncatingIfNeeded: address.load(as: UInt64.self)))
    case .float: interpreter.float(Double(address.load(as: Float.self)))
    case .double: interpreter.float(address.load(as: Double.self))
    }
  }

  /// Stores a number; an integer that is too wide loses its upper bits, as in C.
  func store(_ value: Value, _ address: UnsafeMutableRawPointer, _ interpreter: Interpreter) throws(Raised) {
    if self == .float || self == .double {
      guard let number = interpreter.realNumber(of: value) else {
        throw interpreter.raise(.typeError, "must be real number, not \(interpreter.typeName(of: value))")
      }
      if self == .float {
        address.storeBytes(of: Float(number), as: Float.self)
      } else {
        address.storeBytes(of: number, as: Double.self)
      }
      return
    }
    let number = try interpreter.indexInt(value)
    switch size {
    case 1: address.storeBytes(of: UInt8(truncatingIfNeeded: number), as: UInt8.self)
    case 2: address.storeBytes(of: UInt16(truncatingIfNeeded: number), as: UInt16.self)
    case 4: address.storeBytes(of: UInt32(truncatingIfNeeded: number), as: UInt32.self)
    default: address.storeBytes(of: UInt64(truncatingIfNeeded: number), as: UInt64.self)
    }
  }
}

/// The place of a number in a mapping, checked against its end.
private func place(
  _ interpreter: Interpreter, _ arguments: Arguments
) throws(Raised) -> (SharedNumber, UnsafeMutableRawPointer) {
  let mapping = try interpreter.content(of: arguments[0], as: SharedMapping.self)
  guard let number = SharedNumber(typecode: interpreter.text(of: arguments[1]) ?? "") else {
    throw interpreter.raise(.valueError, "bad typecode (must be b, B, h, H, i, I, l, L, q, Q, f or d)")
  }
  let index = try interpreter.indexInt(arguments[2])
  guard index >= 0, index < mapping.byteCount / number.size else {
    throw interpreter.raise(.indexError, "invalid index")
  }
  return (number, mapping.start + index * number.size)
}

var memoryFunctions: [NativeDefinition] {
  [
  NativeDefinition("memory", "size, /") { (interpreter, arguments) throws(Raised) in
    let size = try interpreter.indexInt(arguments[0])
    guard size >= 0, size < 1 << 46 else { throw interpreter.raise(.valueError, "Size \(size) invalid") }
    return interpreter.handle(
      try makeShared(interpreter) { () throws(SystemError) in
        try SharedMapping(byteCount: max(size, 1), name: "lectern-memory")
      })
  },
  NativeDefinition("memory_size", "typecode, /") { (interpreter, arguments) throws(Raised) in
    guard let number = SharedNumber(typecode: interpreter.text(of: arguments[0]) ?? "") else { return .none }
    return interpreter.integer(number.size)
  },
  NativeDefinition("memory_get", "memory, typecode, index, /") { (interpreter, arguments) throws(Raised) in
    let (number, address) = try place(interpreter, arguments)
    return number.load(address, interpreter)
  },
  NativeDefinition("memory_set", "memory, typecode, index, value, /") { (interpreter, arguments) throws(Raised) in
    let (number, address) = try place(interpreter, arguments)
    try number.store(arguments[3], address, interpreter)
    return .none
  },
]
}
