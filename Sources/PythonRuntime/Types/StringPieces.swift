// Cutting and replacing, shared by str, bytes and bytearray: split, partition, strip, splitlines, replace, join.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Interpreter {
  func installCutting(_ cls: BuiltinClass) {
    for (name, fromRight) in [("split", false), ("rsplit", true)] {
      defineText(cls, name, "self, /, sep=None, maxsplit=-1") {
        (interpreter, receiver, arguments) throws(Raised) in
        let limit = arguments[2].isUndefined ? -1 : try interpreter.indexInt(arguments[2])
        return try interpreter.split(
          receiver, arguments[1], limit: limit < 0 ? .max : limit, fromRight: fromRight)
      }
    }
    for (name, fromRight) in [("partition", false), ("rpartition", true)] {
      defineText(cls, name, "self, sep, /") { (interpreter, receiver, arguments) throws(Raised) in
        try interpreter.partition(receiver, arguments[1], fromRight: fromRight)
      }
    }
    for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
      let parameter = cls == .str ? "chars" : "bytes"
      defineText(cls, name, "self, \(parameter)=None, /") {
        (interpreter, receiver, arguments) throws(Raised) in
        var characters: TextView?
        if !arguments[1].isUndefined, !arguments[1].isNone {
          characters = try interpreter.operand(arguments[1], for: receiver) { _ in
            "\(name) arg must be None or str"
          }
        }
        return interpreter.stripped(receiver, characters, left: left, right: right)
      }
    }
    defineText(cls, "splitlines", "self, /, keepends=False") {
      (interpreter, receiver, arguments) throws(Raised) in
      let keeps = arguments[1].isUndefined ? false : try interpreter.truth(interpreter.index(arguments[1]))
      let list = interpreter.makeList([])
      try TextView(receiver).lines(keepingBreaks: keeps) { (start, end) throws(Raised) in
        interpreter.listAppend(list.reference, interpreter.piece(of: receiver, start, end))
        if list.reference.asList.pointee.count & 0xFFFF == 0 { try interpreter.pause(for: receiver) }
      }
      return list
    }
    defineText(cls, "join", "self, iterable, /") { (interpreter, receiver, arguments) throws(Raised) in
      try interpreter.join(receiver, arguments[1])
    }
  }

  /// Text without the given characters at its ends; without spaces where none are given.
  func stripped(_ receiver: Reference, _ characters: TextView?, left: Bool, right: Bool) -> Value {
    let (start, end) = TextView(receiver).strippedRange(characters, left: left, right: right)
    return piece(of: receiver, start, end)
  }

  private func split(
    _ receiver: Reference, _ separator: Value, limit: Int, fromRight: Bool
  ) throws(Raised) -> Value {
    let view = TextView(receiver)
    // Pieces of a few characters each take several times the room of the text.
    collectIfDue(before: view.count * 8)
    let list = makeList([])
    let emit = { (start: Int, end: Int) throws(Raised) in
      self.listAppend(list.reference, self.piece(of: receiver, start, end))
      if list.reference.asList.pointee.count & 0xFFFF == 0 { try self.pause(for: receiver) }
    }
    if separator.isUndefined || separator.isNone {
      if fromRight {
        try view.splitAtSpacesFromRight(limit: limit, emit)
      } else {
        try view.splitAtSpaces(limit: limit, emit)
      }
    } else {
      let cut = try operand(separator, for: receiver) { "must be str or None, not \($0)" }
      if cut.count == 0 { throw raise(.valueError, "empty separator") }
      if fromRight {
        try view.splitFromRight(cut, limit: limit, emit)
      } else {
        try view.split(cut, limit: limit, emit)
      }
    }
    if fromRight {
      var items = UnsafeMutableBufferPointer(
        start: list.reference.asList.pointee.items, count: list.reference.asList.pointee.count)
      items.reverse()
    }
    return list
  }

  private func partition(_ receiver: Reference, _ separator: Value, fromRight: Bool) throws(Raised) -> Value {
    let cut = try operand(separator, for: receiver) { "must be str, not \($0)" }
    if cut.count == 0 { throw raise(.valueError, "empty separator") }
    let view = TextView(receiver)
    let found =
      fromRight ? view.findLast(cut, from: 0, to: view.count) : view.find(cut, from: 0, to: view.count)
    if found < 0 {
      let empty = piece(of: receiver, 0, 0)
      let other = piece(of: receiver, 0, 0)
      let whole = unchanged(receiver)
      return makeTuple(fromRight ? [empty, other, whole] : [whole, empty, other])
    }
    let middle = receiver.kind == .string ? separator : piece(of: receiver, found, found + cut.count)
    return makeTuple([
      piece(of: receiver, 0, found), middle, piece(of: receiver, found + cut.count, view.count),
    ])
  }

  // MARK: Replacing

  func installReplacing(_ cls: BuiltinClass) {
    defineText(cls, "replace", "self, old, new, count=-1, /") {
      (interpreter, receiver, arguments) throws(Raised) in
      let limit = arguments[3].isUndefined ? -1 : try interpreter.indexInt(arguments[3])
      let old = try interpreter.operand(arguments[1], for: receiver) {
        "replace() argument 1 must be str, not \($0 == "NoneType" ? "None" : $0)"
      }
      let new = try interpreter.operand(arguments[2], for: receiver) {
        "replace() argument 2 must be str, not \($0 == "NoneType" ? "None" : $0)"
      }
      return try interpreter.replace(receiver, old, new, limit: limit < 0 ? .max : limit)
    }
  }

  private func replace(
    _ receiver: Reference, _ old: TextView, _ new: TextView, limit: Int
  ) throws(Raised) -> Value {
    let view = TextView(receiver)
    let found = try view.occurrences(of: old, from: 0, to: view.count, limit: limit) { () throws(Raised) in
      try pause(for: receiver)
    }
    if found == 0 { return unchanged(receiver) }
    let (added, overflow) = found.multipliedReportingOverflow(by: new.count - old.count)
    if overflow || added > Interpreter.largestText {
      throw raise(.memoryError, value: .undefined)
    }
    let total = view.count + added
    try checkTextSize(total, isWide: view.isWide || new.isWide)
    if view.isWide || new.isWide {
      var builder = TextBuilder()
      try forEachCut(receiver, old, found) { (start, end, isLast) throws(Raised) in
        builder.append(view, from: start, to: end)
        if !isLast { builder.append(new) }
      }
      return builder.text(self, like: receiver)
    }
    return try makeText(like: receiver, count: total) { (target) throws(Raised) in
      var target = target
      try forEachCut(receiver, old, found) { (start, end, isLast) throws(Raised) in
        memcpy(target, view.base + start, end - start)
        target += end - start
        if isLast { return }
        memcpy(target, new.base, new.count)
        target += new.count
      }
    }
  }

  /// The stretches between the first `count` places where `old` stands; an empty one stands before each character.
  /// - Throws: what a signal's handler raises.
  @inline(__always)
  private func forEachCut(
    _ receiver: Reference, _ old: TextView, _ count: Int,
    _ body: (Int, Int, _ isLast: Bool) throws(Raised) -> Void
  ) throws(Raised) {
    let view = TextView(receiver)
    var start = 0
    for cut in 0..<count {
      if cut & 0xFFFF == 0xFFFF { try pause(for: receiver) }
      if old.count == 0 {
        try body(start, cut, false)
        start = cut
      } else {
        let found = view.find(old, from: start, to: view.count)
        try body(start, found, false)
        start = found + old.count
      }
    }
    try body(start, view.count, true)
  }

  // MARK: Joining

  private func join(_ receiver: Reference, _ iterable: Value) throws(Raised) -> Value {
    let isText = receiver.kind == .string
    var source = iterable
    if !source.isKind(.list) && !source.isKind(.tuple) || source.reference.isUserClass {
      source = try toList(iterator(of: iterable, orTypeError: "can only join an iterable"))
    }
    let isList = source.isKind(.list)
    let count = isList ? source.reference.asList.pointee.count : source.reference.asTuple.pointee.count
    let items = isList ? source.reference.asList.pointee.items : source.reference.asTuple.items
    if count == 0 { return makeText(like: receiver, count: 0) { _ in } }
    let separator = TextView(receiver)
    let (separators, overflow) = separator.count.multipliedReportingOverflow(by: count - 1)
    var total = overflow ? Int.max / 2 : min(separators, Int.max / 2)
    var isWide = count > 1 && separator.isWide
    for index in 0..<count {
      let item = items[index]
      guard item.isReference,
        isText
          ? item.reference.kind == .string
          : item.reference.kind == .bytes || item.reference.kind == .bytearray
      else {
        throw raise(
          .typeError,
          isText
            ? "sequence item \(index): expected str instance, \(className(of: item)) found"
            : "sequence item \(index): expected a bytes-like object, \(className(of: item)) found")
      }
      let view = TextView(item.reference)
      total += view.count
      isWide = isWide || view.isWide
      if total > Interpreter.largestText { break }
    }
    if count == 1, isText, isOfPlainClass(items[0].reference) { return items[0] }
    try checkTextSize(total, isWide: isWide)
    if isWide {
      let string = allocateString(count: total, isWide: true, isASCII: false)
      var target = string.words
      for index in 0..<count {
        if index > 0, separator.count > 0 {
          copyWide(receiver.asString, to: target)
          target += separator.count
        }
        let item = items[index].reference.asString
        copyWide(item, to: target)
        target += item.pointee.count
      }
      return Value(string.reference)
    }
    return makeText(like: receiver, count: total) { target in
      var target = target
      for index in 0..<count {
        if index > 0, separator.count > 0 {
          memcpy(target, separator.base, separator.count)
          target += separator.count
        }
        let view = TextView(items[index].reference)
        memcpy(target, view.base, view.count)
        target += view.count
      }
    }
  }

  // MARK: Operators

  /// `text * count` for str; the count may be negative.
  func stringRepeat(_ s: Value, _ count: Int) throws(Raised) -> Value {
    guard s.isKind(.string) else { return .notImplemented }
    let view = TextView(s.reference)
    if count <= 0 || view.count == 0 { return emptyString }
    if count == 1 { return unchanged(s.reference) }
    let (total, overflow) = view.count.multipliedReportingOverflow(by: count)
    if overflow { throw raise(.overflowError, "repeated string is too long") }
    try checkTextSize(total, isWide: view.isWide)
    let string = allocateString(
      count: total, isWide: view.isWide, isASCII: s.reference.asString.pointee.isASCII)
    Interpreter.fill(
      string.pointee.data, total * (view.isWide ? 4 : 1), repeating: view.base,
      view.count * (view.isWide ? 4 : 1))
    return Value(string.reference)
  }

  /// Fills memory with copies of a pattern, doubling what is there.
  static func fill(
    _ target: UnsafeMutableRawPointer, _ total: Int, repeating source: UnsafeRawPointer, _ count: Int
  ) {
    guard count > 0, total > 0 else { return }
    if count == 1 {
      memset(target, Int32(source.load(as: UInt8.self)), total)
      return
    }
    memcpy(target, source, min(count, total))
    var filled = count
    while filled < total {
      let step = min(filled, total - filled)
      memcpy(target + filled, target, step)
      filled += step
    }
  }

  /// `item in container` for two strings.
  func stringContains(_ container: Reference, _ item: Reference) -> Bool {
    let view = TextView(container)
    return view.find(TextView(item), from: 0, to: view.count) >= 0
  }

  /// `s[start::step]` of `count` characters.
  func stringSlice(_ s: Reference, start: Int, step: Int, count: Int) -> Value {
    if count <= 0 { return emptyString }
    if step == 1 { return substring(s, from: start, to: start + count) }
    let view = TextView(s)
    if view.isWide {
      var points: [UInt32] = []
      points.reserveCapacity(count)
      for index in 0..<count { points.append(view.words[start + index * step]) }
      return makeString(codePoints: points)
    }
    return makeText(like: s, count: count, isASCII: s.asString.pointee.isASCII) { target in
      for index in 0..<count { target[index] = view.bytes[start + index * step] }
    }
  }
}

extension TextBuilder {
  /// What was collected as an object of a receiver's plain class.
  func text(_ interpreter: Interpreter, like receiver: Reference) -> Value {
    if receiver.kind == .string { return string(interpreter) }
    let points = points
    return interpreter.makeText(like: receiver, count: points.count) { target in
      for (index, point) in points.enumerated() { target[index] = UInt8(truncatingIfNeeded: point) }
    }
  }
}
