// What str, bytes and bytearray share: finding, counting, cutting into pieces, replacing, padding.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  /// A method of a class with an own layout: its body gets the receiver once that is known to have the layout.
  @inline(__always)
  func defineText(
    _ cls: BuiltinClass, _ name: String, _ signature: String,
    _ body: @escaping (Interpreter, Reference, Arguments) throws(Raised) -> Value
  ) {
    let kind = cls.description.kind
    let className = cls.description.name
    define(cls, name, signature) { (interpreter, arguments) throws(Raised) in
      let receiver = arguments[0]
      guard receiver.isKind(kind) else {
        throw interpreter.raise(
          .typeError,
          "descriptor '\(name)' for '\(className)' objects doesn't apply to a "
            + "'\(interpreter.className(of: receiver))' object")
      }
      return try body(interpreter, receiver.reference, arguments)
    }
  }

  /// The most bytes that one string or bytes object may take; beyond it the answer is a MemoryError.
  static var largestText: Int { 1 << 31 }

  /// Refuses a size beyond what memory is asked for.
  func checkTextSize(_ count: Int, isWide: Bool = false) throws(Raised) {
    if count > Interpreter.largestText / (isWide ? 4 : 1) { throw raise(.memoryError, value: .undefined) }
    try makeRoom(isWide ? count * 4 : count)
  }

  // MARK: Arguments

  /// An index of a slice: None and a missing argument stand for `missing`.
  func sliceIndex(_ value: Value, _ missing: Int) throws(Raised) -> Int {
    if value.isSmall { return value.small }
    if value.isUndefined || value.isNone { return missing }
    return try clampedIndex(value)
  }

  /// Whether a value is an integer or stands for one as an index.
  func isIndex(_ value: Value) -> Bool {
    if !plainInteger(value).isUndefined { return true }
    return isUserObject(value) && !classLookup(classOf(value), names[.index]).isUndefined
  }

  /// A special method that a program's class gives its objects, bound, or undefined.
  func userMethod(_ value: Value, _ name: CommonNames.Name) throws(Raised) -> Value {
    guard isUserObject(value) else { return .undefined }
    let method = classLookup(classOf(value), names[name])
    return isOverride(method) ? try bindDescriptor(method, value, classOf(value)) : .undefined
  }

  /// The iterator of an object, with an own message where it has none.
  func iterator(of iterable: Value, orTypeError message: String) throws(Raised) -> Value {
    do throws(Raised) {
      return try iterator(of: iterable)
    } catch {
      guard isPending(.typeError) else { throw error }
      pendingException = .undefined
      throw raise(.typeError, message)
    }
  }

  /// The optional `start` and `end` of a search, as given: they may run Python code.
  func searchLimits(_ arguments: Arguments, at position: Int) throws(Raised) -> (Int, Int) {
    let start = try sliceIndex(arguments[position], 0)
    return (start, try sliceIndex(arguments[position + 1], .max))
  }

  /// Limits counted from either end, brought into a sequence; the start may still lie behind the end.
  @inline(__always)
  func adjusted(_ limits: (Int, Int), _ count: Int) -> (start: Int, end: Int) {
    var (start, end) = limits
    if end > count { end = count } else if end < 0 { end = max(0, end + count) }
    if start < 0 { start = max(0, start + count) }
    return (start, end)
  }

  /// What a search in `receiver` looks for: text, bytes or one byte.
  func needle(_ value: Value, for receiver: Reference) throws(Raised) -> TextView {
    if receiver.kind == .string {
      if value.isKind(.string) { return TextView(value.reference) }
      throw raise(.typeError, "must be str, not \(className(of: value))")
    }
    if value.isKind(.bytes) || value.isKind(.bytearray) { return TextView(value.reference) }
    if isIndex(value) {
      return .single(try byteValue(value))
    }
    throw raise(
      .typeError, "argument should be integer or bytes-like object, not '\(className(of: value))'")
  }

  /// Text or bytes that a method takes besides its receiver.
  func operand(
    _ value: Value, for receiver: Reference, _ message: (String) -> String
  ) throws(Raised) -> TextView {
    if receiver.kind == .string {
      if value.isKind(.string) { return TextView(value.reference) }
      throw raise(.typeError, message(className(of: value)))
    }
    if value.isKind(.bytes) || value.isKind(.bytearray) { return TextView(value.reference) }
    throw raise(.typeError, "a bytes-like object is required, not '\(className(of: value))'")
  }

  // MARK: Results

  /// Part of a string, bytes or bytearray as an object of the same plain class.
  @inline(__always)
  func piece(of receiver: Reference, _ start: Int, _ end: Int) -> Value {
    if receiver.kind == .string { return substring(receiver, from: start, to: end) }
    return bytesPiece(receiver, start, end)
  }

  /// Whether an object is of `str`, `bytes` or `bytearray` itself and of no class derived from it. The flag of
  /// programs' classes would not tell: it is off while a built-in method runs for such an object.
  func isOfPlainClass(_ receiver: Reference) -> Bool {
    let cls = receiver.classReference
    return cls == classOf(.str) || cls == classOf(.bytes) || cls == classOf(.bytearray)
  }

  /// The receiver unchanged: itself where it cannot change and is of the plain class, else a copy.
  func unchanged(_ receiver: Reference) -> Value {
    if receiver.kind != .bytearray, isOfPlainClass(receiver) { return Value(receiver) }
    if receiver.kind == .string {
      let view = TextView(receiver)
      if view.isWide { return makeString(words: view.wordBuffer) }
      return makeString(latin: view.bytes, count: view.count, isASCII: receiver.asString.pointee.isASCII)
    }
    return bytesPiece(receiver, 0, receiver.asBytes.pointee.count)
  }

  /// A text of one byte each of the receiver's plain class, filled by `fill`. Whether a string is ASCII is found out
  /// unless it is known.
  func makeText<Failure: Error>(
    like receiver: Reference, count: Int, isASCII: Bool = false,
    _ fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) -> Value {
    guard receiver.kind == .string else {
      let bytes = allocateBytes(count, mutable: receiver.kind == .bytearray)
      try fill(bytes.pointee.data)
      return Value(UnsafeMutableRawPointer(bytes))
    }
    if count == 0 { return emptyString }
    let string = allocateString(count: count, isWide: false, isASCII: isASCII)
    try fill(string.bytes)
    if count == 1 { return latinCharacters[Int(string.bytes[0])] }
    if !isASCII {
      let buffer = UnsafeBufferPointer(start: string.bytes, count: count)
      if !buffer.contains(where: { $0 >= 128 }) { string.pointee.header |= ObjectFlags.ascii }
    }
    return Value(string.reference)
  }

  /// Looks after signals while a long text is worked on. Not for bytes: a handler could change a bytearray meanwhile.
  func pause(for receiver: Reference) throws(Raised) {
    if receiver.kind == .string { try poll() }
  }

  // MARK: Padding

  /// The receiver between fill characters.
  func padded(_ receiver: Reference, left: Int, right: Int, fill: UInt32) throws(Raised) -> Value {
    let left = max(left, 0)
    let right = max(right, 0)
    if left == 0, right == 0 { return unchanged(receiver) }
    let view = TextView(receiver)
    let (total, overflow) = view.count.addingReportingOverflow(left + right)
    if overflow { throw raise(.overflowError, "padded string is too long") }
    let isWide = view.isWide || fill >= 256
    try checkTextSize(total, isWide: isWide)
    if isWide {
      let string = allocateString(count: total, isWide: true, isASCII: false)
      for index in 0..<left { string.words[index] = fill }
      for index in 0..<view.count { string.words[left + index] = view[index] }
      for index in 0..<right { string.words[left + view.count + index] = fill }
      return Value(string.reference)
    }
    let isASCII = fill < 128 && receiver.kind == .string && receiver.asString.pointee.isASCII
    return makeText(like: receiver, count: total, isASCII: isASCII) { target in
      memset(target, Int32(fill), left)
      memcpy(target + left, view.base, view.count)
      memset(target + left + view.count, Int32(fill), right)
    }
  }

  private func fillCharacter(_ value: Value, _ receiver: Reference, _ name: String) throws(Raised) -> UInt32 {
    if value.isUndefined { return 32 }
    if receiver.kind == .string {
      guard value.isKind(.string) else {
        throw raise(
          .typeError, "The fill character must be a unicode character, not \(className(of: value))")
      }
      let view = TextView(value.reference)
      if view.count == 1 { return view[0] }
      throw raise(.typeError, "The fill character must be exactly one character long")
    }
    if value.isKind(.bytes) || value.isKind(.bytearray) {
      let view = TextView(value.reference)
      if view.count == 1 { return view[0] }
    }
    throw raise(
      .typeError, "\(name)() argument 2 must be a byte string of length 1, not \(className(of: value))")
  }

  private func installPadding(_ cls: BuiltinClass, _ fill: String) {
    for (name, left, right) in [("ljust", false, true), ("rjust", true, false), ("center", true, true)] {
      defineText(cls, name, "self, width, fillchar=\(fill), /") {
        (interpreter, receiver, arguments) throws(Raised) in
        let width = try interpreter.indexInt(arguments[1])
        let fill = try interpreter.fillCharacter(arguments[2], receiver, name)
        let missing = max(0, width - max(0, TextView(receiver).count))
        if left, right {
          // An odd rest goes to the left where the width is odd too.
          let before = missing / 2 + (missing & width & 1)
          return try interpreter.padded(receiver, left: before, right: missing - before, fill: fill)
        }
        return try interpreter.padded(
          receiver, left: left ? missing : 0, right: right ? missing : 0, fill: fill)
      }
    }
    defineText(cls, "zfill", "self, width, /") { (interpreter, receiver, arguments) throws(Raised) in
      let width = try interpreter.indexInt(arguments[1])
      let view = TextView(receiver)
      let missing = width - view.count
      if missing <= 0 { return interpreter.unchanged(receiver) }
      let isSigned = view.count > 0 && (view[0] == 43 || view[0] == 45)
      let sign = view.count > 0 ? view[0] : 0
      let result = try interpreter.padded(receiver, left: missing, right: 0, fill: 48)
      guard isSigned else { return result }
      // The new object is not yet shared, so the sign can move to its front in place.
      let target = result.reference
      if target.kind == .string {
        if target.asString.pointee.isWide {
          target.asString.words[0] = sign
          target.asString.words[missing] = 48
        } else {
          target.asString.bytes[0] = UInt8(truncatingIfNeeded: sign)
          target.asString.bytes[missing] = 48
        }
      } else {
        target.asBytes.pointee.data[0] = UInt8(truncatingIfNeeded: sign)
        target.asBytes.pointee.data[missing] = 48
      }
      return result
    }
    defineText(cls, "expandtabs", "self, /, tabsize=8") { (interpreter, receiver, arguments) throws(Raised) in
      let size = arguments[1].isUndefined ? 8 : try interpreter.tabSize(arguments[1])
      return try interpreter.expandTabs(receiver, size)
    }
  }

  private func tabSize(_ value: Value) throws(Raised) -> Int {
    let size = try indexInt(value)
    guard Int32(exactly: size) != nil else {
      throw raise(.overflowError, "Python int too large to convert to C int")
    }
    return size
  }

  private func expandTabs(_ receiver: Reference, _ size: Int) throws(Raised) -> Value {
    let view = TextView(receiver)
    var total = 0
    var column = 0
    for index in 0..<view.count {
      let point = view[index]
      if point == 9 {
        let spaces = size > 0 ? size - column % size : 0
        column += spaces
        total += spaces
        if total > Interpreter.largestText { throw raise(.overflowError, "result too long") }
      } else {
        total += 1
        column = point == 10 || point == 13 ? 0 : column + 1
      }
    }
    var builder = TextBuilder()
    column = 0
    for index in 0..<view.count {
      let point = view[index]
      if point == 9 {
        let spaces = size > 0 ? size - column % size : 0
        column += spaces
        builder.append(32, times: spaces)
      } else {
        builder.append(point)
        column = point == 10 || point == 13 ? 0 : column + 1
      }
    }
    return builder.text(self, like: receiver)
  }

  // MARK: Installation

  /// The methods that str, bytes and bytearray have in common, by class.
  func installTextMethods(_ cls: BuiltinClass) {
    installPadding(cls, cls == .str ? "' '" : "b' '")
    installFinding(cls)
    installCutting(cls)
    installReplacing(cls)
  }

  private func installFinding(_ cls: BuiltinClass) {
    let absent = cls == .str ? "substring not found" : "subsection not found"
    for (name, fromRight, raises) in [
      ("find", false, false), ("index", false, true), ("rfind", true, false), ("rindex", true, true),
    ] {
      defineText(cls, name, "self, sub, start=None, end=None, /") {
        (interpreter, receiver, arguments) throws(Raised) in
        let limits = try interpreter.searchLimits(arguments, at: 2)
        let needle = try interpreter.needle(arguments[1], for: receiver)
        let view = TextView(receiver)
        let (start, end) = interpreter.adjusted(limits, view.count)
        let found =
          fromRight ? view.findLast(needle, from: start, to: end) : view.find(needle, from: start, to: end)
        if found < 0, raises { throw interpreter.raise(.valueError, absent) }
        return Value(small: found)
      }
    }
    defineText(cls, "count", "self, sub, start=None, end=None, /") {
      (interpreter, receiver, arguments) throws(Raised) in
      let limits = try interpreter.searchLimits(arguments, at: 2)
      let needle = try interpreter.needle(arguments[1], for: receiver)
      let view = TextView(receiver)
      let (start, end) = interpreter.adjusted(limits, view.count)
      return Value(
        small: try view.occurrences(of: needle, from: start, to: end) { () throws(Raised) in
          try interpreter.pause(for: receiver)
        })
    }
    for (name, atEnd) in [("startswith", false), ("endswith", true)] {
      defineText(cls, name, "self, affix, start=None, end=None, /") {
        (interpreter, receiver, arguments) throws(Raised) in
        let limits = try interpreter.searchLimits(arguments, at: 2)
        return Value(try interpreter.hasAffix(receiver, arguments[1], limits, atEnd: atEnd, name))
      }
    }
    for (name, atEnd) in [("removeprefix", false), ("removesuffix", true)] {
      let parameter = atEnd ? "suffix" : "prefix"
      defineText(cls, name, "self, \(parameter), /") { (interpreter, receiver, arguments) throws(Raised) in
        let affix = try interpreter.operand(arguments[1], for: receiver) {
          "\(name)() argument must be str, not \($0)"
        }
        let view = TextView(receiver)
        let rest = view.count - affix.count
        guard affix.count > 0, rest >= 0, view.matches(affix, at: atEnd ? rest : 0) else {
          return interpreter.unchanged(receiver)
        }
        return interpreter.piece(of: receiver, atEnd ? 0 : affix.count, atEnd ? rest : view.count)
      }
    }
  }

  private func hasAffix(
    _ receiver: Reference, _ affix: Value, _ limits: (Int, Int), atEnd: Bool, _ name: String
  ) throws(Raised) -> Bool {
    let isText = receiver.kind == .string
    let view = TextView(receiver)
    let (start, end) = adjusted(limits, view.count)
    func matches(_ value: Value) -> Bool? {
      guard value.isReference else { return nil }
      let kind = value.reference.kind
      guard isText ? kind == .string : kind == .bytes || kind == .bytearray else { return nil }
      let other = TextView(value.reference)
      guard other.count <= end - start else { return false }
      return view.matches(other, at: atEnd ? end - other.count : start)
    }
    if let result = matches(affix) { return result }
    guard affix.isKind(.tuple) else {
      throw raise(
        .typeError,
        "\(name) first arg must be \(isText ? "str" : "bytes") or a tuple of \(isText ? "str" : "bytes"), "
          + "not \(className(of: affix))")
    }
    let tuple = affix.reference.asTuple
    for index in 0..<tuple.pointee.count {
      guard let result = matches(tuple.items[index]) else {
        let name = className(of: tuple.items[index])
        throw raise(
          .typeError,
          isText
            ? "tuple for \(atEnd ? "endswith" : "startswith") must only contain str, not \(name)"
            : "a bytes-like object is required, not '\(name)'")
      }
      if result { return true }
    }
    return false
  }
}
