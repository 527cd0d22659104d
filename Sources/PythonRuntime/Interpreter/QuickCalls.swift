// Calls from the loop: Python functions and initializers get a frame and run in the same loop, everything else is called.

extension Interpreter {
  /// The code of a function that takes exactly these arguments as they lie.
  @inline(__always)
  func quickTarget(_ callee: Value, _ count: Int) -> UnsafeMutablePointer<CodeObject>? {
    guard callee.isReference, callee.reference.kind == .function else { return nil }
    let target = callee.reference.asFunction.pointee.code.asCode
    return target.pointee.quickCount == count ? target : nil
  }

  /// Calls what stands in the register before its arguments: enters its frame, or stores its result.
  @inline(__always)
  func startCall(
    _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ destination: Int,
    _ frame: inout UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<Instruction>,
    _ base: inout UnsafeMutablePointer<Value>
  ) throws(Raised) {
    frame.pointee.pc = pc
    stackTop = max(arguments + count, base + Int(frame.pointee.code.pointee.registerCount))
    if callee.isKind(.native) {
      let quick = quickResult(callee.reference, arguments, count)
      base[destination] = quick.isUndefined ? try callNative(callee.reference, arguments, count) : quick
    } else if let frameless = try enterAny(callee, arguments, count, destination) {
      base[destination] = frameless
    } else {
      frame = topFrame
      reload(frame, &pc, &base)
    }
  }

  /// Enters the frame of a function, bound method or class with a plain `__init__`.
  /// - Returns: the result of anything else, called; nil where a frame was entered.
  @inline(never)
  private func enterAny(
    _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ destination: Int
  ) throws(Raised) -> Value? {
    guard callee.isReference else { return try call(callee, arguments, count) }
    let reference = callee.reference
    switch reference.kind {
    case .function:
      return try enterFunction(reference, arguments, count, role: .call, destination)
    case .method:
      // The callee's own register is free now and lies just before the arguments.
      let function = reference.asMethod.pointee.function
      guard function.isKind(.function) || function.isKind(.native) else { break }
      arguments[-1] = reference.asMethod.pointee.receiver
      if function.isKind(.native) { return try callNative(function.reference, arguments - 1, count + 1) }
      return try enterAny(function, arguments - 1, count + 1, destination)
    case .classObject:
      let value = try quickConstruction(reference, arguments, count)
      if !value.isUndefined { return value }
      guard let initializer = quickInitializer(reference) else { break }
      let instance = makeInstance(reference)
      arguments[-1] = instance
      return try enterFunction(
        initializer, arguments - 1, count + 1, role: .initializer, destination, companion: instance)
    default: break
    }
    return try call(callee, arguments, count)
  }

  /// Enters a function's frame, its parameters bound; a generator function only makes its generator.
  private func enterFunction(
    _ reference: Reference, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, role: FrameRole,
    _ destination: Int, companion: Value = .undefined
  ) throws(Raised) -> Value? {
    let function = reference.asFunction
    let target = function.pointee.code.asCode
    if !target.pointee.parameters.takes(count) {
      try bind(function, arguments, count)
    }
    if target.pointee.result != .value { return makeGenerator(reference, arguments) }
    try pushFrame(
      target, base: arguments, globals: function.pointee.globals, function: Value(reference),
      namespace: .undefined, companion: companion, role: role, destination: destination)
    return nil
  }
}
