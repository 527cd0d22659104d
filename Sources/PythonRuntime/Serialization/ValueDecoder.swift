// Bytes to values. Unsafe: fills the memory of heap objects through their layouts; every read from the message is
// checked against its end, and every count against what the message can still hold.

import BigInt

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// The value that `serialize` made these bytes of.
  /// - Throws: `pickle.UnpicklingError` for bytes that are cut short or no message, and whatever looking up the
  ///   program's classes raises.
  public func deserialize(_ bytes: [UInt8]) throws(Raised) -> Value {
    // The list of objects met, so that they can be named again and are seen by the collector.
    let memo = makeList([])
    temporaries.append(memo)
    defer { temporaries.removeLast() }
    let depth = temporaries.count
    defer { temporaries.removeSubrange(depth...) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) -> Value in
      guard let start = UnsafeRawPointer(buffer.baseAddress), !buffer.isEmpty else {
        throw picklingError("UnpicklingError", "the message is empty")
      }
      var decoder = ValueDecoder(
        interpreter: self, memo: memo.reference, position: start, end: start + buffer.count)
      let value = try decoder.decode()
      guard decoder.position == decoder.end else {
        throw picklingError("UnpicklingError", "the message has bytes behind its end")
      }
      return value
    }
  }
}

/// One message being read.
struct ValueDecoder {
  // The caller holds it; counting references for every value would take most of the time.
  unowned(unsafe) let interpreter: Interpreter
  let memo: Reference
  var position: UnsafeRawPointer
  let end: UnsafeRawPointer

  // MARK: Bytes

  private func truncated() -> Raised {
    interpreter.picklingError("UnpicklingError", "pickle data was truncated")
  }
  private func invalid(_ what: String) -> Raised {
    interpreter.picklingError("UnpicklingError", "the message is damaged: \(what)")
  }

  @inline(__always)
  private mutating func byte() throws(Raised) -> UInt8 {
    guard position < end else { throw truncated() }
    let value = position.load(as: UInt8.self)
    position += 1
    return value
  }

  @inline(__always)
  private mutating func varint() throws(Raised) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      result |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return result }
      shift += 7
      if shift > 63 { throw invalid("a number is too long") }
    }
  }

  private mutating func word() throws(Raised) -> UInt64 {
    guard end - position >= 8 else { throw truncated() }
    let value = UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
    position += 8
    return value
  }

  /// A count of things that take at least `size` bytes each.
  private mutating func count(of size: Int = 1) throws(Raised) -> Int {
    let number = try varint()
    guard number <= UInt64((end - position) / size) else { throw truncated() }
    return Int(number)
  }

  private mutating func take(_ count: Int) throws(Raised) -> UnsafeRawBufferPointer {
    guard count <= end - position else { throw truncated() }
    let bytes = UnsafeRawBufferPointer(start: position, count: count)
    position += count
    return bytes
  }

  private mutating func name() throws(Raised) -> String {
    String(decoding: try take(try count()), as: UTF8.self)
  }

  // MARK: Values

  @discardableResult
  private func remember(_ value: Value) -> Value {
    interpreter.listAppend(memo, value)
    return value
  }

  /// Keeps the number of an object that exists only after its parts.
  private func reserve() -> Int {
    interpreter.listAppend(memo, .undefined)
    return memo.asList.pointee.count - 1
  }

  private func fill(_ number: Int, _ value: Value) { memo.asList.pointee.items[number] = value }

  mutating func decode() throws(Raised) -> Value {
    guard let tag = SerialTag(rawValue: try byte()) else { throw invalid("there is no such kind of value") }
    switch tag {
    case .none: return .none
    case .true: return .true
    case .false: return .false
    case .notImplemented: return .notImplemented
    case .ellipsis: return .ellipsis
    case .integer:
      let number = try varint()
      return interpreter.makeInteger(Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)))
    case .float: return interpreter.makeFloat(Double(bitPattern: try word()))
    case .ascii, .latin, .wide: return remember(try string(tag))
    case .bytes: return remember(interpreter.makeBytes(Array(try take(try count()))))
    case .bytearray: return remember(interpreter.makeBytearray(Array(try take(try count()))))
    case .shared:
      let number = try varint()
      guard number < UInt64(memo.asList.pointee.count) else {
        throw invalid("an object is named before it comes")
      }
      let value = memo.asList.pointee.items[Int(number)]
      if value.isUndefined { throw invalid("an object contains itself before it is made") }
      return value
    default:
      try interpreter.checkMachineStack()
      return try decodeObject(tag)
    }
  }

  private mutating func decodeObject(_ tag: SerialTag) throws(Raised) -> Value {
    switch tag {
    case .bigInteger: return try bigInteger()
    case .complex:
      let real = Double(bitPattern: try word())
      return interpreter.makeComplex(real, Double(bitPattern: try word()))
    case .list, .tuple, .set, .frozenset, .dict: return try container(tag, as: nil, number: nil)
    case .range:
      let parts = [try decode(), try decode(), try decode()]
      guard parts.allSatisfy({ $0.isSmall || $0.isKind(.bigInteger) }), parts[2] != interpreter.makeInteger(0)
      else {
        throw invalid("a range has parts that are no integers")
      }
      return interpreter.makeRange(parts[0], parts[1], parts[2])
    case .slice:
      let number = reserve()
      let start = try decode()
      let stop = try decode()
      let value = interpreter.makeSlice(start, stop, try decode())
      fill(number, value)
      return value
    case .global:
      let number = reserve()
      let value = try global()
      fill(number, value)
      return value
    case .builtinClass:
      guard let builtin = BuiltinClass(rawValue: UInt8(truncatingIfNeeded: try varint())) else {
        throw invalid("there is no such class")
      }
      return remember(Value(interpreter.classOf(builtin)))
    case .method:
      let number = reserve()
      let name = try name()
      let value = try interpreter.getAttribute(try decode(), interpreter.internedString(name))
      fill(number, value)
      return value
    case .instance, .instanceState, .exception, .subclassValue, .subclassContainer: return try instance(tag)
    case .reduced: return try reduced()
    default: throw invalid("there is no such kind of value")
    }
  }

  private mutating func string(_ tag: SerialTag) throws(Raised) -> Value {
    if tag == .wide {
      let bytes = try take(try count(of: 4) * 4)
      guard !bytes.isEmpty, let source = bytes.baseAddress else { return interpreter.emptyString }
      let string = interpreter.allocateString(count: bytes.count / 4, isWide: true, isASCII: false)
      memcpy(string.words, source, bytes.count)
      for index in 0..<bytes.count / 4 where string.words[index] > 0x10FFFF {
        throw invalid("a character is none")
      }
      return Value(UnsafeMutableRawPointer(string))
    }
    let bytes = try take(try count())
    guard let source = bytes.bindMemory(to: UInt8.self).baseAddress else { return interpreter.emptyString }
    return interpreter.makeString(
      latin: source, count: bytes.count, isASCII: tag == .ascii && !bytes.contains { $0 >= 128 })
  }

  private mutating func bigInteger() throws(Raised) -> Value {
    let isNegative = try byte() != 0
    let count = try count(of: 8)
    var words: [UInt] = []
    for _ in 0..<count { words.append(UInt(try word())) }
    return interpreter.makeInteger(
      BigInt(sign: isNegative ? .minus : .plus, magnitude: BigUInt(words: words)))
  }

  // MARK: Containers

  /// The content of a container behind its tag.
  /// - Parameters:
  ///   - cls: the class of the result where that is a program's, which then has its number already.
  private mutating func container(_ tag: SerialTag, as cls: Value?, number: Int?) throws(Raised) -> Value {
    let count = try count(of: tag == .dict ? 2 : 1)
    func adopt(_ fresh: Value) -> Value {
      let value = cls.map { interpreter.subclassed(fresh, as: $0) } ?? fresh
      if let number { fill(number, value) } else { remember(value) }
      return value
    }
    switch tag {
    case .list:
      let list = adopt(Value(UnsafeMutableRawPointer(interpreter.allocateList(capacity: count))))
      var left = count
      while left > 0 {
        left -= integers(into: list.reference.asList, atMost: left)
        guard left > 0 else { break }
        interpreter.listAppend(list.reference, try decode())
        left -= 1
      }
      return list
    case .tuple:
      if count == 0 { return number == nil ? adopt(interpreter.emptyTuple) : interpreter.emptyTuple }
      let tuple = interpreter.allocateTuple(count)
      for index in 0..<count { tuple.asTuple.items[index] = .none }
      if number == nil { remember(Value(tuple)) }
      interpreter.temporaries.append(Value(tuple))
      defer { interpreter.temporaries.removeLast() }
      for index in 0..<count { tuple.asTuple.items[index] = try decode() }
      tuple.asTuple.pointee.hash = 0
      return Value(tuple)
    case .dict:
      let dict = adopt(interpreter.makeTable(.dict, .dict, capacity: max(count, 5)))
      for _ in 0..<count {
        let key = try decode()
        let value = try decode()
        try interpreter.dictSet(dict.reference, key, value)
      }
      return dict
    case .set, .frozenset:
      let fresh = interpreter.makeTable(
        tag == .set ? .set : .frozenset, tag == .set ? .set : .frozenset, capacity: max(count, 5))
      let set = tag == .set || number == nil ? adopt(fresh) : fresh
      interpreter.temporaries.append(set)
      defer { interpreter.temporaries.removeLast() }
      for _ in 0..<count { try interpreter.dictSet(set.reference, try decode(), .none) }
      set.reference.asDict.pointee.hash = 0
      return set
    default: throw invalid("a container is none")
    }
  }

  /// Reads integers of up to 34 bits, as many as come in a row and a list has room for: without a call for each, long
  /// lists of numbers come four times as fast.
  /// - Returns: how many there were.
  private mutating func integers(into list: UnsafeMutablePointer<ListObject>, atMost limit: Int) -> Int {
    let first = list.pointee.count
    let last = min(first + limit, list.pointee.capacity)
    var count = first
    // The longest is a tag and five bytes.
    while count < last, end - position >= 6, position.load(as: UInt8.self) == SerialTag.integer.rawValue {
      var number = 0
      var shift = 0
      var next = position
      repeat {
        next += 1
        number |= Int(next.load(as: UInt8.self) & 0x7F) << shift
        shift += 7
      } while next.load(as: UInt8.self) >= 0x80 && shift < 35
      if next.load(as: UInt8.self) >= 0x80 { break }
      list.pointee.items[count] = Value(small: number >> 1 ^ -(number & 1))
      count += 1
      position = next + 1
    }
    list.pointee.count = count
    return count - first
  }

  // MARK: Instances

  private mutating func userClass(_ kinds: Set<Kind>) throws(Raised) -> Value {
    let cls = try decode()
    guard cls.isKind(.classObject), kinds.contains(cls.reference.asClass.pointee.instanceKind) else {
      throw invalid("the class of an object is not what it was")
    }
    return cls
  }

  private mutating func instance(_ tag: SerialTag) throws(Raised) -> Value {
    let number = reserve()
    let value: Value
    switch tag {
    case .instance, .instanceState:
      let cls = try userClass([.instance])
      guard cls.reference.asClass.pointee.isUserMade else {
        throw invalid("an object has no class of a program")
      }
      value = interpreter.makeInstance(cls.reference)
      fill(number, value)
      if tag == .instanceState {
        try setState(value, try decode())
        return value
      }
    case .exception:
      let cls = try userClass([.exception])
      value = interpreter.makeException(cls.reference, [])
      fill(number, value)
      let arguments = try decode()
      guard arguments.isKind(.tuple) else { throw invalid("an exception has no arguments") }
      value.reference.asException.pointee.arguments = arguments
    case .subclassContainer:
      let cls = try userClass([.list, .dict, .set])
      guard let inner = SerialTag(rawValue: try byte()) else { throw invalid("a container is none") }
      let kind = cls.reference.asClass.pointee.instanceKind
      guard
        (inner == .list && kind == .list) || (inner == .dict && kind == .dict)
          || (inner == .set && kind == .set)
      else { throw invalid("a container is not what its class says") }
      value = try container(inner, as: cls, number: number)
    default:
      let cls = try userClass([
        .integerInstance, .float, .complex, .string, .bytes, .bytearray, .tuple, .frozenset,
      ])
      value = try plain(cls)
      fill(number, value)
    }
    return try attributes(of: value)
  }

  /// An instance of a subclass of a type whose values do not change.
  private mutating func plain(_ cls: Value) throws(Raised) -> Value {
    guard let tag = SerialTag(rawValue: try byte()) else { throw invalid("a value is none") }
    let kind = cls.reference.asClass.pointee.instanceKind
    let content: Value
    switch (tag, kind) {
    case (.integer, .integerInstance):
      position -= 1
      content = try decode()
    case (.bigInteger, .integerInstance): content = try bigInteger()
    case (.float, .float): content = interpreter.allocateFloat(Double(bitPattern: try word()))
    case (.complex, .complex): content = try decodeObject(tag)
    case (.ascii, .string), (.latin, .string), (.wide, .string): content = try string(tag)
    case (.bytes, .bytes): content = interpreter.makeBytes(Array(try take(try count())))
    case (.bytearray, .bytearray): content = interpreter.makeBytearray(Array(try take(try count())))
    case (.tuple, .tuple), (.frozenset, .frozenset): content = try container(tag, as: nil, number: -1)
    default: throw invalid("a value is not what its class says")
    }
    return interpreter.subclassed(content, as: cls)
  }

  private mutating func attributes(of value: Value) throws(Raised) -> Value {
    let count = try count(of: 2)
    for _ in 0..<count {
      let name = try decode()
      guard name.isKind(.string) else { throw invalid("an attribute has no name") }
      try interpreter.restoreAttribute(value, interpreter.intern(name), try decode())
    }
    return value
  }

  private func setState(_ value: Value, _ state: Value) throws(Raised) {
    let method = interpreter.ownMethod(interpreter.classOf(value), "__setstate__")
    if !method.isUndefined {
      _ = try interpreter.call(method, [value, state])
      return
    }
    var parts = [state]
    if state.isKind(.tuple), state.reference.asTuple.pointee.count == 2 {
      parts = interpreter.values(ofTuple: state)
    }
    for part in parts where part.isKind(.dict) {
      let pairs = interpreter.dictPairs(part.reference)
      for index in stride(from: 0, to: pairs.count, by: 2) where pairs[index].isKind(.string) {
        try interpreter.restoreAttribute(value, interpreter.intern(pairs[index]), pairs[index + 1])
      }
    }
  }

  private mutating func reduced() throws(Raised) -> Value {
    let number = reserve()
    let callable = try decode()
    let arguments = try decode()
    guard arguments.isKind(.tuple) else { throw invalid("a constructor has no arguments") }
    let value = try interpreter.call(callable, interpreter.values(ofTuple: arguments))
    fill(number, value)
    let state = try decode()
    if !state.isNone { try setState(value, state) }
    let items = try decode()
    if items.isKind(.list) { try interpreter.callMethod(value, "extend", [items]) }
    let pairs = try decode()
    for pair in interpreter.values(ofList: pairs) {
      let parts = interpreter.values(ofTuple: pair)
      guard parts.count == 2 else { throw invalid("a pair is none") }
      try interpreter.setItem(value, parts[0], parts[1])
    }
    return value
  }

  private mutating func global() throws(Raised) -> Value {
    let module = try name()
    let name = try name()
    let value = try interpreter.findGlobal(module, name)
    guard !value.isUndefined else {
      throw interpreter.raise(.attributeError, "Can't get attribute '\(name)' on <module '\(module)'>")
    }
    return value
  }
}

extension Interpreter {
  /// Sets an attribute of an object that is being restored, past its class's own `__setattr__`.
  func restoreAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
    guard object.isReference else { return }
    let isSlot = classLookup(classOf(object), name).isKind(.slotDescriptor)
    if isSlot || !setOwnAttribute(object, name, value) { try defaultSetAttribute(object, name, value) }
  }
}
