// Calls with keyword arguments and with stars from the loop: a function written in Python gets its frame in the same
// loop, everything else is called.

extension Interpreter {
  /// Calls with the last arguments named by a tuple: enters a frame, or stores the result.
  func startNamedCall(
    _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names: Value, _ destination: Int,
    _ registers: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    guard callee.isKind(.function) else {
      registers[destination] = try callWithNames(callee, arguments, count, names: names)
      return
    }
    let positional = count - names.reference.asTuple.pointee.count
    let base = freeTop
    try checkRoom(base, count)
    base.update(from: arguments, count: positional)
    try enter(
      callee, base, positional, names: names, values: arguments + positional, destination, registers)
  }

  /// `callee(*list, **dict)`: enters a frame, or stores the result.
  func startSpreadCall(
    _ callee: Value, _ list: Value, _ dict: Value, _ destination: Int,
    _ registers: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    guard callee.isKind(.function) else {
      registers[destination] = try callSpread(callee, list, dict)
      return
    }
    let items = list.reference.asList
    let named = dict.isUndefined ? 0 : dict.reference.asDict.pointee.count
    // The named values go first, out of the way of the parameters.
    let values = freeTop
    let base = values + named
    try checkRoom(base, items.pointee.count)
    base.update(from: items.pointee.items, count: items.pointee.count)
    var names = Value.undefined
    if named > 0 {
      let tuple = allocateTuple(named)
      let table = dict.reference.asDict
      var position = 0
      for index in 0..<table.pointee.used where !table.pointee.entries[index].key.isUndefined {
        let entry = table.pointee.entries[index]
        guard entry.key.isKind(.string) else { throw raise(.typeError, "keywords must be strings") }
        tuple.asTuple.items[position] = entry.key
        values[position] = entry.value
        position += 1
      }
      names = Value(tuple)
    }
    try enter(callee, base, items.pointee.count, names: names, values: values, destination, registers)
  }

  private func checkRoom(_ base: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) {
    guard base + count + 512 < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
  }

  /// Enters the frame of a function whose positional arguments stand at `base`; one that is to make a generator only makes
  /// that.
  private func enter(
    _ callee: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
    values: UnsafeMutablePointer<Value>, _ destination: Int, _ registers: UnsafeMutablePointer<Value>
  ) throws(Raised) {
    let function = callee.reference.asFunction
    let code = function.pointee.code.asCode
    stackTop = base + max(Int(code.pointee.parameterCount), count) + 1
    if !code.pointee.parameters.takes(count) || !names.isUndefined {
      try bind(function, base, count, keywords: names, values: values)
    }
    if code.pointee.result != .value {
      registers[destination] = makeGenerator(callee.reference, base)
    } else {
      try pushFrame(
        code, base: base, globals: function.pointee.globals, function: callee, namespace: .undefined,
        companion: .undefined, role: .call, destination: destination)
    }
  }
}
