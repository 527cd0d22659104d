// The bytes and bytearray types: constructors and methods beyond those that they share with str.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// Defines `bytes` and `bytearray` and their methods.
  func installBytes() {
    for cls in [BuiltinClass.bytes, .bytearray] {
      installBytesConstructor(cls)
      installTextMethods(cls)
      installCase(cls)
      installBytesTranslation(cls)
      installHexadecimal(cls)
      defineText(cls, "decode", "self, /, encoding='utf-8', errors='strict'") {
        (interpreter, receiver, arguments) throws(Raised) in
        let encoding = try interpreter.codecArgument(arguments[1], "decode", "encoding", "utf-8")
        let errors = try interpreter.codecArgument(arguments[2], "decode", "errors", "strict")
        return try interpreter.decode(
          bytes: Array(TextView(receiver).byteBuffer), encoding: encoding, errors: errors)
      }
    }
    installBytearrayChanges()
  }

  // MARK: Constructors

  private func installBytesConstructor(_ cls: BuiltinClass) {
    let isMutable = cls == .bytearray
    defineNew(cls, "source=b'', encoding='utf-8', errors='strict'") {
      (interpreter, arguments) throws(Raised) in
      let plain = try interpreter.newBytes(arguments[1], arguments[2], arguments[3], isMutable: isMutable)
      if arguments[0] == Value(interpreter.classOf(cls)) { return plain }
      return interpreter.subclassed(plain, as: arguments[0])
    }
  }

  private func newBytes(
    _ source: Value, _ encoding: Value, _ errors: Value, isMutable: Bool
  ) throws(Raised) -> Value {
    let name = isMutable ? "bytearray" : "bytes"
    let encodingName = try codecArgument(encoding, name, "encoding", "utf-8")
    let errorsName = try codecArgument(errors, name, "errors", "strict")
    func make(_ bytes: [UInt8]) -> Value { isMutable ? makeBytearray(bytes) : makeBytes(bytes) }
    if source.isKind(.string) {
      if encoding.isUndefined {
        throw raise(.typeError, "string argument without an encoding")
      }
      return make(try encode(string: source, encoding: encodingName, errors: errorsName))
    }
    if !encoding.isUndefined { throw raise(.typeError, "encoding without a string argument") }
    if !errors.isUndefined { throw raise(.typeError, "errors without a string argument") }
    if source.isUndefined { return make([]) }
    if let bytes = bytes(of: source), !source.reference.isUserClass {
      return isMutable || source.isKind(.bytearray) ? make(bytes) : source
    }
    if !isMutable, source.isReference {
      let method = try userMethod(source, .bytes)
      if !method.isUndefined {
        let result = try call(method, [])
        if result.isKind(.bytes) { return result }
        throw raise(.typeError, "__bytes__ returned non-bytes (type \(className(of: result)))")
      }
    }
    if let bytes = bytes(of: source) { return make(bytes) }
    if isIndex(source) {
      let count = try indexInt(source)
      if count < 0 { throw raise(.valueError, "negative count") }
      try checkTextSize(count)
      let object = allocateBytes(count, mutable: isMutable)
      memset(object.pointee.data, 0, count)
      return Value(UnsafeMutableRawPointer(object))
    }
    return make(
      try bytesFromIterable(
        source, name, isMutable ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)"))
  }

  // MARK: Hexadecimal

  private func installHexadecimal(_ cls: BuiltinClass) {
    defineClassMethod(cls, "fromhex", "cls, string, /") { (interpreter, arguments) throws(Raised) in
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(
          .typeError, "fromhex() argument must be str, not \(interpreter.className(of: arguments[1]))")
      }
      let bytes = try interpreter.bytesFromHexadecimal(TextView(arguments[1].reference))
      let plain = cls == .bytes ? interpreter.makeBytes(bytes) : interpreter.makeBytearray(bytes)
      if arguments[0] == Value(interpreter.classOf(cls)) { return plain }
      return try interpreter.call(arguments[0], [plain])
    }
    defineText(cls, "hex", "self, /, sep='', bytes_per_sep=1") {
      (interpreter, receiver, arguments) throws(Raised) in
      let group = arguments[2].isUndefined ? 1 : try interpreter.indexInt(arguments[2])
      var separator: UInt32?
      if !arguments[1].isUndefined {
        let value = arguments[1]
        guard value.isKind(.string) || value.isKind(.bytes) else {
          _ = try interpreter.length(value)
          throw interpreter.raise(.typeError, "sep must be str or bytes.")
        }
        let view = TextView(value.reference)
        guard view.count == 1 else { throw interpreter.raise(.valueError, "sep must be length 1.") }
        guard view[0] < 128 else { throw interpreter.raise(.valueError, "sep must be ASCII.") }
        separator = view[0]
      }
      return interpreter.makeString(
        ascii: Interpreter.hexadecimal(TextView(receiver).byteBuffer, separator, group))
    }
  }

  /// Bytes as hexadecimal digits, in groups counted from the right, or from the left for a negative size.
  private static func hexadecimal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt32?, _ group: Int
  ) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3)
    let size = Int(clamping: group.magnitude)
    for (index, byte) in bytes.enumerated() {
      let distance = group > 0 ? bytes.count - index : index
      if let separator, size > 0, index > 0, distance % size == 0 {
        result.append(UInt8(truncatingIfNeeded: separator))
      }
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return result
  }

  private func bytesFromHexadecimal(_ view: TextView) throws(Raised) -> [UInt8] {
    func digit(_ index: Int) -> UInt8? {
      guard index < view.count else { return nil }
      let point = view[index]
      if point &- 0x30 < 10 { return UInt8(point - 0x30) }
      let lower = point | 0x20
      return point < 128 && lower &- 0x61 < 6 ? UInt8(lower - 0x61 + 10) : nil
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < view.count {
      let point = view[index]
      if point == 32 || point &- 9 < 5 {
        index += 1
        continue
      }
      let high = digit(index)
      let low = high == nil ? nil : digit(index + 1)
      guard let high, let low else {
        throw raise(
          .valueError,
          "non-hexadecimal number found in fromhex() arg at position \(high == nil ? index : index + 1)")
      }
      bytes.append(high << 4 | low)
      index += 2
    }
    return bytes
  }

  // MARK: Translation

  private func installBytesTranslation(_ cls: BuiltinClass) {
    defineStatic(cls, "maketrans", "frm, to, /") { (interpreter, arguments) throws(Raised) in
      for index in 0..<2 where interpreter.bytes(of: arguments[index]) == nil {
        throw interpreter.raise(
          .typeError,
          "a bytes-like object is required, not '\(interpreter.className(of: arguments[index]))'")
      }
      let from = interpreter.bytes(of: arguments[0]) ?? []
      let to = interpreter.bytes(of: arguments[1]) ?? []
      guard from.count == to.count else {
        throw interpreter.raise(.valueError, "maketrans arguments must have same length")
      }
      var table = (0...255).map { UInt8($0) }
      for (source, target) in zip(from, to) { table[Int(source)] = target }
      return interpreter.makeBytes(table)
    }
    defineText(cls, "translate", "self, table, /, delete=b''") {
      (interpreter, receiver, arguments) throws(Raised) in
      func operand(_ value: Value) throws(Raised) -> [UInt8] {
        if let bytes = interpreter.bytes(of: value) { return bytes }
        throw interpreter.raise(
          .typeError, "a bytes-like object is required, not '\(interpreter.className(of: value))'")
      }
      var table = (0...255).map { UInt8($0) }
      if !arguments[1].isNone {
        table = try operand(arguments[1])
        guard table.count == 256 else {
          throw interpreter.raise(.valueError, "translation table must be 256 characters long")
        }
      }
      var goes = [Bool](repeating: false, count: 256)
      if !arguments[2].isUndefined { for byte in try operand(arguments[2]) { goes[Int(byte)] = true } }
      var result: [UInt8] = []
      result.reserveCapacity(TextView(receiver).count)
      for byte in TextView(receiver).byteBuffer where !goes[Int(byte)] { result.append(table[Int(byte)]) }
      return receiver.kind == .bytes ? interpreter.makeBytes(result) : interpreter.makeBytearray(result)
    }
  }

  // MARK: Changing a bytearray

  private func installBytearrayChanges() {
    defineText(.bytearray, "append", "self, item, /") { (interpreter, receiver, arguments) throws(Raised) in
      let byte = try interpreter.byteValue(arguments[1])
      let count = receiver.asBytes.pointee.count
      try interpreter.checkTextSize(count + 1)
      interpreter.bytearrayResize(receiver, from: count, to: count, count: 1)
      receiver.asBytes.pointee.data[count] = byte
      return .none
    }
    defineText(.bytearray, "extend", "self, iterable_of_ints, /") {
      (interpreter, receiver, arguments) throws(Raised) in
      let source = arguments[1]
      var bytes = interpreter.bytes(of: source) ?? []
      if bytes.isEmpty, !source.isKind(.bytes), !source.isKind(.bytearray) {
        let items = try interpreter.iterator(
          of: source, orTypeError: "can't extend bytearray with \(interpreter.className(of: source))")
        bytes = try interpreter.bytesFromIterable(items, "bytearray", "byte must be in range(0, 256)")
      }
      let count = receiver.asBytes.pointee.count
      try interpreter.bytearrayReplace(receiver, from: count, to: count, with: bytes)
      return .none
    }
    defineText(.bytearray, "insert", "self, index, item, /") {
      (interpreter, receiver, arguments) throws(Raised) in
      var index = try interpreter.indexInt(arguments[1])
      let byte = try interpreter.byteValue(arguments[2])
      let count = receiver.asBytes.pointee.count
      if index < 0 { index = max(0, index + count) }
      try interpreter.bytearrayReplace(receiver, from: min(index, count), to: min(index, count), with: [byte])
      return .none
    }
    defineText(.bytearray, "pop", "self, index=-1, /") { (interpreter, receiver, arguments) throws(Raised) in
      var index = arguments[1].isUndefined ? -1 : try interpreter.indexInt(arguments[1])
      let count = receiver.asBytes.pointee.count
      if count == 0 { throw interpreter.raise(.indexError, "pop from empty bytearray") }
      if index < 0 { index += count }
      guard index >= 0, index < count else { throw interpreter.raise(.indexError, "pop index out of range") }
      let byte = receiver.asBytes.pointee.data[index]
      interpreter.bytearrayResize(receiver, from: index, to: index + 1, count: 0)
      return Value(small: Int(byte))
    }
    defineText(.bytearray, "remove", "self, value, /") { (interpreter, receiver, arguments) throws(Raised) in
      let byte = try interpreter.byteValue(arguments[1])
      let view = TextView(receiver)
      let index = view.find(.single(byte), from: 0, to: view.count)
      if index < 0 { throw interpreter.raise(.valueError, "value not found in bytearray") }
      interpreter.bytearrayResize(receiver, from: index, to: index + 1, count: 0)
      return .none
    }
    defineText(.bytearray, "clear", "self, /") { (_, receiver, _) throws(Raised) in
      receiver.asBytes.pointee.count = 0
      return .none
    }
    defineText(.bytearray, "copy", "self, /") { (interpreter, receiver, _) throws(Raised) in
      interpreter.unchanged(receiver)
    }
    defineText(.bytearray, "reverse", "self, /") { (_, receiver, _) throws(Raised) in
      var bytes = UnsafeMutableBufferPointer(
        start: receiver.asBytes.pointee.data, count: receiver.asBytes.pointee.count)
      bytes.reverse()
      return .none
    }
  }
}
