// The instructions that only need the frame and its registers: each is a call or two into the files beside this one.
// What jumps, calls plainly or is worth a quick case of its own is in Loop.swift.

extension Interpreter {
  /// Does what an instruction says; `frame.pc` and `stackTop` stand for it already. A call may leave a new frame on top.
  @inline(never)
  func perform(
    _ i: Instruction, _ frame: UnsafeMutablePointer<Frame>, _ base: UnsafeMutablePointer<Value>,
    _ code: UnsafeMutablePointer<CodeObject>
  ) throws(Raised) {
    switch i.operation {
    // MARK: Names
    case .deleteGlobal:
      try deleteName(code.pointee.constants[i.c], frame.pointee.globals)
    case .loadName:
      base[i.a] = try loadName(code.pointee.constants[i.c], frame)
    case .storeName:
      try storeName(code.pointee.constants[i.c], base[i.a], frame)
    case .deleteName:
      try deleteName(code.pointee.constants[i.c], namespace(frame))
    case .deleteLocal:
      if base[i.a].isUndefined {
        throw unboundLocal(code.pointee.constants[i.c], frame)
      }
      base[i.a] = .undefined
    case .makeCell:
      base[i.a] = makeCell(base[i.a])
    case .deleteCell:
      let cell = base[i.a].reference.asCell
      if cell.pointee.value.isUndefined {
        throw unboundCell(code.pointee.constants[i.c], i.a, frame)
      }
      cell.pointee.value = .undefined
    case .loadClassCell:
      base[i.a] = try loadClassCell(code.pointee.constants[i.c], base[i.b], frame)
    case .loadClosure:
      let cells = frame.pointee.function.reference.asFunction.pointee.closure.reference.asTuple.items
      for index in 0..<i.c { base[i.a + index] = cells[index] }

    // MARK: Arithmetic
    case .leftShift, .power, .matrixMultiply:
      base[i.a] = try binary(i.operation, base[i.b], base[i.c])
    case .inPlace:
      base[i.a] = try inPlace(
        unsafeBitCast(UInt8(truncatingIfNeeded: i.c), to: Operation.self), base[i.a], base[i.b])
    case .positive:
      base[i.a] = try unary(.positive, base[i.b])
    case .invert:
      base[i.a] = try unary(.invert, base[i.b])

    // MARK: Comparison
    case .in:
      base[i.a] = Value(try contains(base[i.c], base[i.b]))
    case .notIn:
      base[i.a] = Value(!(try contains(base[i.c], base[i.b])))

    // MARK: Containers
    case .buildSet:
      base[i.a] = try makeSet(base + i.b, abs(i.c))
      if i.c < 0 { arrangeConstantSet(base[i.a].reference) }
    case .buildDict:
      base[i.a] = try makeDict(base + i.b, i.c)
    case .buildString:
      base[i.a] = joinStrings(base + i.b, i.c)
    case .buildSlice:
      base[i.a] = makeSlice(base[i.b], base[i.b + 1], base[i.b + 2])
    case .getSlice:
      base[i.a] = try getSlice(base[i.b], base + i.c)
    case .setSlice:
      try setSlice(base[i.a], base + i.b, base[i.c])
    case .listExtend:
      if i.c == 1 { try checkIterableArgument(base[i.b], callee: base[i.a - 1]) }
      try listExtend(base[i.a].reference, base[i.b])
    case .setAdd:
      try dictSet(base[i.a].reference, base[i.b], .none)
    case .setUpdate:
      try setUpdate(base[i.a].reference, base[i.b])
    case .dictSet:
      try dictSet(base[i.a].reference, base[i.b], base[i.c])
    case .dictUpdate:
      try dictDisplayUpdate(base[i.a].reference, base[i.b])
    case .dictMerge:
      try dictMerge(base[i.a].reference, base[i.b], callee: base[i.c])
    case .listToTuple:
      let list = base[i.b].reference.asList
      base[i.a] = makeTuple(list.pointee.items, list.pointee.count)
    case .deleteItem:
      try deleteItem(base[i.a], base[i.b])
    case .unpackStar:
      try unpack(base[i.a], base + i.b, before: i.c & 0xFFF, after: i.c >> 12)

    // MARK: Attributes
    case .deleteAttribute:
      try deleteAttribute(base[i.a], code.pointee.constants[i.c])

    // MARK: Calls
    case .callKeywords:
      try startNamedCall(base[i.a], base + i.a + 1, i.b, names: code.pointee.constants[i.c], i.a, base)
    case .callMethodKeywords:
      // A function with its receiver, or something bound already.
      let (callee, count) = base[i.a].isUndefined ? (i.a + 1, i.b) : (i.a, i.b + 1)
      try startNamedCall(
        base[callee], base + callee + 1, count, names: code.pointee.constants[i.c], i.a, base)
    case .callSpread:
      try startSpreadCall(base[i.a], base[i.a + 1], base[i.a + 2], i.c, base)
    case .makeFunction:
      base[i.a] = makeFunction(code.pointee.constants[i.c], frame.pointee.globals, base + i.b)
    case .makeClass:
      base[i.a] = try buildClass(base[i.a], base[i.a + 1], base[i.a + 2], base[i.a + 3])

    // MARK: Iteration
    case .getIterator:
      base[i.a] = try iterator(of: base[i.b], forDelegation: i.c == 1)

    // MARK: Imports
    case .importName:
      base[i.a] = try importName(
        code.pointee.constants[i.c], level: base[i.a].small, names: base[i.b], frame.pointee.globals)
    case .importFrom:
      base[i.a] = try importFrom(base[i.b], code.pointee.constants[i.c])
    case .importStar:
      try importStar(base[i.a], namespace(frame))

    // MARK: Exceptions
    case .raise:
      throw raiseStatement(
        i.a == Instruction.noRegister ? .undefined : base[i.a],
        i.b == Instruction.noRegister ? .undefined : base[i.b])
    case .rethrow:
      pendingException = base[i.a]
      skipsTraceback = true
      throw Raised()
    case .pushHandled:
      base[i.a] = handled
      handled = base[i.b]
    case .popHandled:
      handled = base[i.a]
    case .matchException:
      base[i.a] = Value(try exceptionMatches(base[i.b], base[i.c]))
    case .raiseAssertion:
      throw raise(.assertionError, value: i.a == Instruction.noRegister ? .undefined : base[i.a])
    case .enterContext:
      try enterContext(base[i.b], base + i.a, isAsync: i.c == 1)
    case .exitContext:
      let result = try exitContext(base[i.a], base[i.b])
      if i.c == 1 {
        base[i.b] = result
      } else {
        base[i.b] = base[i.b].isNone ? .false : Value(try truth(result))
      }

    // MARK: Coroutines
    case .getAwaitable:
      base[i.a] = try awaitIterator(of: base[i.b], for: AwaitPurpose(rawValue: i.c) ?? .expression)
    case .getAsyncIterator:
      base[i.a] = try asyncIterator(of: base[i.b])
    case .getAsyncNext:
      base[i.a] = try nextAwaitable(of: base[i.b])
    case .endAsyncFor:
      guard isSubclass(classOf(base[i.a]), exceptionClass(.stopAsyncIteration)) else {
        pendingException = base[i.a]
        skipsTraceback = true
        throw Raised()
      }
    case .discard:
      try warnOfDiscarded(base[i.a])

    // MARK: Text
    case .format:
      base[i.a] = try formatField(
        base[i.b], conversion: UInt8(truncatingIfNeeded: i.c),
        spec: i.c >> 8 == 1 ? base[i.b + 1] : .undefined)

    // MARK: Patterns
    case .matchSequence:
      base[i.a] = Value(isMatchSequence(base[i.b]))
    case .matchMapping:
      base[i.a] = Value(isMatchMapping(base[i.b]))
    case .matchLength:
      let length = try length(base[i.b])
      base[i.a] = Value(i.c >= 0 ? length == i.c : length >= -i.c - 1)
    case .matchKeys:
      base[i.a] = try matchKeys(base[i.b], base[i.c])
    case .matchClass:
      base[i.a] = try matchClass(base[i.b], base[i.c], base[i.c + 1], base[i.c + 2].small)
    case .matchRest:
      base[i.a] = try matchRest(base[i.b], base[i.c])
    default: throw raise(.systemError, "unknown instruction \(i.operation)")
    }
  }
}
