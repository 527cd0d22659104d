// Values to bytes. Unsafe: reads the memory of heap objects through their layouts.

import BigInt

extension Interpreter {
  /// A value as bytes that `deserialize` makes into an equal value, in this process or another one that runs the
  /// same program.
  /// - Throws: what Python's pickle raises for a value that cannot be sent; a note says where in the value it is.
  public func serialize(_ value: Value) throws(Raised) -> [UInt8] {
    var encoder = ValueEncoder(interpreter: self)
    let depth = temporaries.count
    // Objects made on the way (states, argument tuples) must not be freed and their addresses used again.
    temporaries.append(value)
    defer { temporaries.removeSubrange(depth...) }
    do throws(Raised) {
      try encoder.encode(value)
    } catch {
      encoder.notePath()
      throw error
    }
    return encoder.output
  }
}

/// One message being written.
struct ValueEncoder {
  // The caller holds it; counting references for every value would take most of the time.
  unowned(unsafe) let interpreter: Interpreter
  private(set) var output: [UInt8] = []
  private var memo = IdentityMemo()
  /// Where the value that could not be sent is, innermost first; filled while the error passes through.
  private var path: [String] = []

  init(interpreter: Interpreter) {
    self.interpreter = interpreter
    output.reserveCapacity(64)
  }

  /// Adds a note to the pending error that says where in the message the trouble is.
  mutating func notePath() {
    let exception = interpreter.pendingException
    guard !path.isEmpty, path.count <= 64, exception.isKind(.exception) else { return }
    let name = interpreter.internedString("__notes__")
    let notes = interpreter.makeList([
      interpreter.makeString("It is at value\(path.reversed().joined()) of what was to be sent.")
    ])
    _ = interpreter.setOwnAttribute(exception, name, notes)
  }

  // MARK: Bytes

  @inline(__always)
  private mutating func put(_ tag: SerialTag) { output.append(tag.rawValue) }

  @inline(__always)
  private mutating func put(count: Int) { put(varint: UInt64(count)) }

  @inline(__always)
  private mutating func put(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  private mutating func put(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { output.append(contentsOf: $0) }
  }

  private mutating func put(raw start: UnsafeRawPointer, _ count: Int) {
    output.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
  }

  // MARK: Values

  @inline(__always)
  mutating func encode(_ value: Value) throws(Raised) {
    if value.isSmall {
      let number = Int64(value.small)
      put(.integer)
      put(varint: UInt64(bitPattern: number << 1 ^ number >> 63))
    } else if value.isInlineFloat {
      put(.float)
      put(word: value.inlineFloat.bitPattern)
    } else if value.isReference {
      try encodeObject(value)
    } else {
      put(
        value.isNone
          ? .none
          : value == .true
            ? .true : value == .false ? .false : value == .ellipsis ? .ellipsis : .notImplemented)
    }
  }

  private mutating func encodeObject(_ value: Value) throws(Raised) {
    let reference = value.reference
    if reference.isUserClass { return try encodeInstance(value) }
    switch reference.kind {
    case .float, .bigInteger, .complex, .range: return encodeNumber(value)
    case .string: return encodeString(value)
    case .bytes, .bytearray:
      if isKnown(reference) { return }
      let bytes = reference.asBytes
      put(reference.kind == .bytes ? .bytes : .bytearray)
      put(count: bytes.pointee.count)
      put(raw: bytes.pointee.data, bytes.pointee.count)
    case .list, .tuple, .dict, .set, .frozenset:
      if isKnown(reference) { return }
      try encodeContainer(reference)
    case .slice:
      if isKnown(reference) { return }
      put(.slice)
      let fields = reference.asFields.pointee
      for part in [fields.first, fields.second, fields.third] { try encode(part) }
    case .exception, .instance: try encodeInstance(value)
    case .function, .native, .method, .classObject: try encodeGlobal(value)
    case .staticMethod, .classMethod, .property: throw refuse(value)
    case .foreign:
      if try encodeReduced(value, anyMethod: true) { return }
      throw refuse(value)
    default: throw refuse(value)
    }
  }

  private func refuse(_ value: Value) -> Raised {
    let name =
      value.isKind(.foreign)
      ? interpreter.qualifiedName(value.reference.classReference) : interpreter.className(of: value)
    return interpreter.raise(.typeError, "cannot pickle '\(name)' object")
  }

  /// Writes the number of an object met before, or counts a new one.
  @inline(__always)
  private mutating func isKnown(_ reference: Reference) -> Bool {
    guard let number = memo.number(of: reference) else { return false }
    put(.shared)
    put(count: number)
    return true
  }

  private mutating func encodeNumber(_ value: Value) {
    let reference = value.reference
    switch reference.kind {
    case .float:
      put(.float)
      put(word: reference.asFloat.pointee.value.bitPattern)
    case .complex:
      put(.complex)
      put(word: reference.of(ComplexObject.self).pointee.real.bitPattern)
      put(word: reference.of(ComplexObject.self).pointee.imaginary.bitPattern)
    case .range:
      put(.range)
      let range = reference.asRange.pointee
      for part in [range.start, range.stop, range.step] { encodeInteger(part) }
    default: encodeInteger(value)
    }
  }

  private mutating func encodeInteger(_ value: Value) {
    let plain = interpreter.plainInteger(value)
    guard plain.isReference else {
      let number = Int64(plain.isSmall ? plain.small : 0)
      put(.integer)
      return put(varint: UInt64(bitPattern: number << 1 ^ number >> 63))
    }
    let big = plain.reference.asBigInteger.pointee
    put(.bigInteger)
    output.append(big.isNegative ? 1 : 0)
    put(count: Int(big.count))
    put(raw: plain.reference + 16, Int(big.count) * 8)
  }

  private mutating func encodeString(_ value: Value) {
    let reference = value.reference
    if isKnown(reference) { return }
    writeString(reference.asString)
  }

  private mutating func writeString(_ string: UnsafeMutablePointer<StringObject>) {
    put(string.pointee.isWide ? .wide : string.pointee.isASCII ? .ascii : .latin)
    put(count: string.pointee.count)
    put(raw: string.pointee.data, string.pointee.isWide ? string.pointee.count * 4 : string.pointee.count)
  }

  // MARK: Containers

  /// The tag and content of a container. The object's memory is read anew for each item, since encoding an item
  /// may run a program's `__getstate__`, which may change the container.
  private mutating func encodeContainer(_ reference: Reference) throws(Raised) {
    try interpreter.checkMachineStack()
    switch reference.kind {
    case .list:
      let list = reference.asList
      let count = list.pointee.count
      put(.list)
      put(count: count)
      for index in 0..<count {
        guard index < list.pointee.count else { throw changed("list") }
        try encodeItem(list.pointee.items[index], index)
      }
    case .tuple:
      let tuple = reference.asTuple
      put(.tuple)
      put(count: tuple.pointee.count)
      for index in 0..<tuple.pointee.count { try encodeItem(tuple.items[index], index) }
    default:
      let dict = reference.asDict
      let version = dict.pointee.version
      put(reference.kind == .dict ? .dict : reference.kind == .set ? .set : .frozenset)
      put(count: dict.pointee.count)
      for index in 0..<dict.pointee.used {
        let entry = dict.pointee.entries[index]
        if entry.key.isUndefined { continue }
        do throws(Raised) {
          try encode(entry.key)
        } catch {
          path.append(".key")
          throw error
        }
        if reference.kind == .dict { try encodeNamed(entry.value, entry.key) }
        guard dict.pointee.version == version else { throw changed("dictionary") }
      }
    }
  }

  private func changed(_ what: String) -> Raised {
    interpreter.raise(.runtimeError, "\(what) changed size during iteration")
  }

  @inline(__always)
  private mutating func encodeItem(_ value: Value, _ index: Int) throws(Raised) {
    do throws(Raised) {
      try encode(value)
    } catch {
      path.append("[\(index)]")
      throw error
    }
  }

  private mutating func encodeNamed(_ value: Value, _ key: Value) throws(Raised) {
    do throws(Raised) {
      try encode(value)
    } catch {
      if path.count < 64 {
        let name =
          key.isKind(.string) ? "'\(interpreter.text(key))'" : key.isSmall ? "\(key.small)" : "…"
        path.append("[\(name)]")
      }
      throw error
    }
  }

  // MARK: Instances

  private mutating func encodeInstance(_ value: Value) throws(Raised) {
    let reference = value.reference
    // A class whose metaclass a program made is an object of a program's class too.
    if reference.kind == .classObject { return try encodeGlobal(value) }
    if let number = memo.known(reference) {
      put(.shared)
      return put(count: number)
    }
    try interpreter.checkMachineStack()
    let isMadeInSwift = reference.classReference.asClass.pointee.instanceKind == .foreign
    if try encodeReduced(value, anyMethod: isMadeInSwift) { return }
    if reference.kind == .foreign { throw refuse(value) }
    _ = memo.number(of: reference)
    let cls = reference.classReference
    let state = interpreter.ownMethod(cls, "__getstate__")
    switch reference.kind {
    case .instance where !state.isUndefined:
      put(.instanceState)
      try encodeGlobal(Value(cls))
      let content = try interpreter.call(state, value)
      interpreter.temporaries.append(content)
      try encode(content)
      return
    case .instance:
      put(.instance)
      try encodeGlobal(Value(cls))
    case .exception:
      put(.exception)
      try encodeGlobal(Value(cls))
      try encode(reference.asException.pointee.arguments)
    case .list, .dict, .set:
      put(.subclassContainer)
      try encodeGlobal(Value(cls))
      try encodeContainer(reference)
    default:
      put(.subclassValue)
      try encodeGlobal(Value(cls))
      try encodePlain(value)
    }
    try encodeAttributes(value)
  }

  /// The plain value in an instance of a subclass.
  private mutating func encodePlain(_ value: Value) throws(Raised) {
    let reference = value.reference
    switch reference.kind {
    case .integerInstance: encodeInteger(value)
    case .float, .complex: encodeNumber(value)
    case .string: writeString(reference.asString)
    case .bytes, .bytearray:
      let bytes = reference.asBytes
      put(reference.kind == .bytes ? .bytes : .bytearray)
      put(count: bytes.pointee.count)
      put(raw: bytes.pointee.data, bytes.pointee.count)
    case .tuple, .frozenset: try encodeContainer(reference)
    default: throw refuse(value)
    }
  }

  private mutating func encodeAttributes(_ value: Value) throws(Raised) {
    let pairs = interpreter.attributePairs(value)
    put(count: pairs.count)
    for (name, attribute) in pairs {
      encodeString(name)
      do throws(Raised) {
        try encode(attribute)
      } catch {
        if path.count < 64 { path.append(".\(interpreter.text(name))") }
        throw error
      }
    }
  }

  /// Writes what an object's own `__reduce_ex__` or `__reduce__` gives.
  /// - Returns: false where it has none.
  private mutating func encodeReduced(_ value: Value, anyMethod: Bool) throws(Raised) -> Bool {
    let cls = value.reference.classReference
    var result = Value.undefined
    for name in ["__reduce_ex__", "__reduce__"] where result.isUndefined {
      var method = interpreter.ownMethod(cls, name)
      if method.isUndefined, anyMethod {
        let found = interpreter.classLookup(cls, interpreter.internedString(name))
        if found.isKind(.native) { method = found }
      }
      if method.isUndefined { continue }
      result = try interpreter.call(
        method, name == "__reduce__" ? [value] : [value, interpreter.makeInteger(4)])
    }
    if result.isUndefined { return false }
    interpreter.temporaries.append(result)
    if result.isKind(.string) {
      if isKnown(value.reference) { return true }
      encodeGlobalName(interpreter.moduleNameOfInstance(value), interpreter.text(result))
      return true
    }
    let parts = interpreter.values(ofTuple: result)
    guard (2...6).contains(parts.count), parts[1].isKind(.tuple) else {
      throw interpreter.picklingError(
        "PicklingError", "__reduce__ must return a string or tuple of two to six values")
    }
    if isKnown(value.reference) { return true }
    put(.reduced)
    try encode(parts[0])
    try encode(parts[1])
    try encode(parts.count > 2 ? parts[2] : .none)
    for index in 3...4 {
      let items = parts.count > index && !parts[index].isNone ? try interpreter.toList(parts[index]) : .none
      interpreter.temporaries.append(items)
      try encode(items)
    }
    return true
  }

  // MARK: Names

  private mutating func encodeGlobal(_ value: Value) throws(Raised) {
    let reference = value.reference
    if let number = memo.known(reference) {
      put(.shared)
      return put(count: number)
    }
    switch reference.kind {
    case .method:
      return try encodeMethod(value, reference.asMethod.pointee.function, reference.asMethod.pointee.receiver)
    case .native:
      let native = reference.asNative.pointee
      if !native.receiver.isUndefined { return try encodeMethod(value, value, native.receiver) }
      if native.owner.isKind(.classObject) { return try encodeMethod(value, value, native.owner) }
    case .classObject:
      if let builtin = interpreter.unnamedBuiltin(reference) {
        _ = memo.number(of: reference)
        put(.builtinClass)
        return put(count: Int(builtin.rawValue))
      }
    default: break
    }
    let (module, name) = interpreter.globalName(value)
    try interpreter.checkGlobal(value, module: module, name: name)
    _ = memo.number(of: reference)
    encodeGlobalName(module, name)
  }

  private mutating func encodeGlobalName(_ module: String, _ name: String) {
    put(.global)
    for text in [module, name] {
      let bytes = Array(text.utf8)
      put(count: bytes.count)
      output.append(contentsOf: bytes)
    }
  }

  private mutating func encodeMethod(_ method: Value, _ function: Value, _ receiver: Value) throws(Raised) {
    _ = memo.number(of: method.reference)
    put(.method)
    let name =
      function.isKind(.native)
      ? interpreter.text(function.reference.asNative.pointee.name)
      : interpreter.text(try interpreter.getAttribute(function, interpreter.names[.name]))
    let bytes = Array(name.utf8)
    put(count: bytes.count)
    output.append(contentsOf: bytes)
    do throws(Raised) {
      try encode(receiver)
    } catch {
      path.append(".__self__")
      throw error
    }
  }
}

/// The numbers of the objects met so far, by address: an open hash table that opens small and without memory.
struct IdentityMemo {
  private var slots: [(address: UInt, number: Int)] = []
  private var count = 0
  private var mask = -1

  /// The number of an object met before; otherwise counts it and returns nil.
  @inline(__always)
  mutating func number(of reference: Reference) -> Int? {
    if count * 2 > mask { grow() }
    let address = UInt(bitPattern: reference)
    var index = IdentityMemo.hash(address) & mask
    while slots[index].address != 0 {
      if slots[index].address == address { return slots[index].number }
      index = (index + 1) & mask
    }
    slots[index] = (address, count)
    count += 1
    return nil
  }

  /// The number of an object met before, or nil.
  func known(_ reference: Reference) -> Int? {
    if mask < 0 { return nil }
    let address = UInt(bitPattern: reference)
    var index = IdentityMemo.hash(address) & mask
    while slots[index].address != 0 {
      if slots[index].address == address { return slots[index].number }
      index = (index + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private static func hash(_ address: UInt) -> Int {
    Int(truncatingIfNeeded: (address >> 4) &* 0x9E37_79B9_7F4A_7C15 >> 20)
  }

  private mutating func grow() {
    let old = slots
    let size = max(16, old.count * 2)
    mask = size - 1
    slots = Array(repeating: (0, 0), count: size)
    for slot in old where slot.address != 0 {
      var index = IdentityMemo.hash(slot.address) & mask
      while slots[index].address != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
