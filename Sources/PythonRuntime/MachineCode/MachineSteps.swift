// The steps of translated code that are not done in machine code: what an instruction does where its quick way fails, and
// all that has none. They are the interpreter's own, called for one instruction.

/// The place of a step: the pc is behind its instruction.
struct Step {
  let pc: UnsafeMutablePointer<Instruction>
  let base: UnsafeMutablePointer<Value>
  let frame: UnsafeMutablePointer<Frame>

  @inline(__always)
  var instruction: Instruction { pc[-1] }
  @inline(__always)
  var cache: UnsafeMutablePointer<InlineCache> { frame.pointee.code.pointee.caches + instruction.c }
}

/// What translated code calls: interpreter, pc behind the instruction, registers, frame; gives a `StepResult`.
typealias MachineRoutine =
  @convention(c) (
    UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer
  ) -> Int

/// The routines of the steps that programs need most, each apart so that it saves no more registers than it uses.
let stepRoutines: [(operations: [Operation], routine: MachineRoutine)] = [
  (
    [.call],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        return try interpreter.stepCall(step, step.base[i.a], step.base + i.a + 1, i.b)
      }
    }
  ),
  (
    [.callMethod],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        let isBound = step.base[i.a].isUndefined
        let arguments = step.base + (isBound ? i.a + 2 : i.a + 1)
        return try interpreter.stepCall(step, arguments[-1], arguments, isBound ? i.b : i.b + 1)
      }
    }
  ),
  (
    [.return],
    { finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in try interpreter.stepReturn(step) } }
  ),
  (
    [.forIterator],
    { finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in try interpreter.stepIterator(step) } }
  ),
  (
    [.yield],
    { finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in try interpreter.stepYield(step) } }
  ),
  (
    [.getItem],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        step.base[i.a] = try interpreter.getItem(step.base[i.b], step.base[i.c])
        return .proceed
      }
    }
  ),
  (
    [.setItem],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        try interpreter.setItem(step.base[i.a], step.base[i.b], step.base[i.c])
        return .proceed
      }
    }
  ),
  (
    [.getSlice],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        step.base[i.a] = try interpreter.getSlice(step.base[i.b], step.base + i.c)
        return .proceed
      }
    }
  ),
  (
    [.in, .notIn],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        let isIn = try interpreter.contains(step.base[i.c], step.base[i.b])
        step.base[i.a] = Value(isIn == (i.operation == .in))
        return .proceed
      }
    }
  ),
  (
    [.getIterator],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        step.base[i.a] = try interpreter.iterator(of: step.base[i.b], forDelegation: i.c == 1)
        return .proceed
      }
    }
  ),
  (
    [.callSpread],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let (i, base) = (step.instruction, step.base)
        try interpreter.startSpreadCall(base[i.a], base[i.a + 1], base[i.a + 2], i.c, base)
        return interpreter.topFrame == step.frame ? .proceed : .resume
      }
    }
  ),
  (
    [.callKeywords],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let (i, base) = (step.instruction, step.base)
        let names = step.frame.pointee.code.pointee.constants[i.c]
        try interpreter.startNamedCall(base[i.a], base + i.a + 1, i.b, names: names, i.a, base)
        return interpreter.topFrame == step.frame ? .proceed : .resume
      }
    }
  ),
  (
    [.setSlice],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        try interpreter.setSlice(step.base[i.a], step.base + i.b, step.base[i.c])
        return .proceed
      }
    }
  ),
  (
    [.getAttribute],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        if try interpreter.enterGetter(step.base[i.b], step.cache.pointee.name, i.a) { return .resume }
        step.base[i.a] = try interpreter.getAttribute(step.base[i.b], step.cache)
        return .proceed
      }
    }
  ),
  (
    [.setAttribute],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        try interpreter.setAttribute(step.base[i.a], step.cache, step.base[i.b])
        return .proceed
      }
    }
  ),
  (
    [.loadMethod],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        try interpreter.loadMethod(step.base[i.b], step.cache, step.base + i.a)
        return .proceed
      }
    }
  ),
  (
    [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .rightShift, .and, .or, .xor],
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        if try interpreter.enterOperator(i, step.base) { return .resume }
        step.base[i.a] = try interpreter.binary(i.operation, step.base[i.b], step.base[i.c])
        return .proceed
      }
    }
  ),
  (
    Operation.allCases.filter { JumpingComparison($0) != nil },
    {
      finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
        let i = step.instruction
        guard let comparison = JumpingComparison(i.operation) else { return .proceed }
        let right = comparison.isSmall ? Value(small: i.signedB) : step.base[i.b]
        return try interpreter.compareTruth(comparison.operation, step.base[i.a], right)
          == comparison.jumpsWhere ? .jump : .proceed
      }
    }
  ),
  (
    [
      .loadGlobal, .loadBuiltin, .storeGlobal, .checkLocal, .loadCell, .addSmall, .subtractSmall, .inPlaceAdd,
      .inPlaceSubtract, .inPlaceMultiply, .negative, .not, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .jumpIfTrue, .jumpIfFalse, .buildList, .buildTuple, .listAppend, .unpack, .unpackPair,
      .yieldFrom, .completeBody,
    ],
    { finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in try interpreter.performStep(step) } }
  ),
]

/// Any other step.
let performingRoutine: MachineRoutine = {
  finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
    try interpreter.perform(step.instruction, step.frame, step.base, step.frame.pointee.code)
    return interpreter.topFrame == step.frame ? .proceed : .resume
  }
}

/// Looks after the attention word.
let attentionRoutine: MachineRoutine = {
  finish($0, $1, $2, $3) { (interpreter, _) throws(Raised) in
    try interpreter.attend()
    return .proceed
  }
}

/// The same behind a loop's jump, before which the pc stands.
let loopAttentionRoutine: MachineRoutine = {
  finish($0, $1, $2, $3) { (interpreter, step) throws(Raised) in
    let loop = step.instruction
    step.frame.pointee.pc = step.pc + loop.c
    try interpreter.attend(free: step.base + loop.a)
    return .proceed
  }
}

/// Runs a step, the interpreter being told its place, and says what it has come to.
@inline(__always)
private func finish(
  _ interpreter: UnsafeMutableRawPointer, _ pc: UnsafeMutableRawPointer, _ base: UnsafeMutableRawPointer,
  _ frame: UnsafeMutableRawPointer, _ perform: (Interpreter, Step) throws(Raised) -> StepResult
) -> Int {
  let step = Step(
    pc: pc.assumingMemoryBound(to: Instruction.self), base: base.assumingMemoryBound(to: Value.self),
    frame: frame.assumingMemoryBound(to: Frame.self))
  return Unmanaged<Interpreter>.fromOpaque(interpreter)._withUnsafeGuaranteedRef { interpreter in
    step.frame.pointee.pc = step.pc
    interpreter.stackTop = step.base + Int(step.frame.pointee.code.pointee.registerCount)
    do throws(Raised) {
      return try perform(interpreter, step).rawValue
    } catch {
      return StepResult.raised.rawValue
    }
  }
}

extension Interpreter {
  /// Those that are less frequent, or cost more than finding out which one it is.
  fileprivate func performStep(_ step: Step) throws(Raised) -> StepResult {
    let (i, base, frame) = (step.instruction, step.base, step.frame)
    let code = frame.pointee.code
    switch i.operation {
    case .loadGlobal, .loadBuiltin: base[i.a] = try loadGlobal(step.cache, frame.pointee.globals, step.pc)
    case .storeGlobal: try storeGlobal(step.cache, frame.pointee.globals, base[i.a])
    case .checkLocal: throw unboundLocal(code.pointee.constants[i.c], frame)
    case .loadCell: throw unboundCell(code.pointee.constants[i.c], i.b, frame)
    case .addSmall: base[i.a] = try binary(.add, base[i.b], Value(small: i.c))
    case .subtractSmall: base[i.a] = try binary(.subtract, base[i.b], Value(small: i.c))
    case .inPlaceAdd: base[i.a] = try inPlace(.add, base[i.a], base[i.b])
    case .inPlaceSubtract: base[i.a] = try inPlace(.subtract, base[i.a], base[i.b])
    case .inPlaceMultiply: base[i.a] = try inPlace(.multiply, base[i.a], base[i.b])
    case .negative: base[i.a] = try unary(.negative, base[i.b])
    case .not: base[i.a] = Value(!(try truth(base[i.b])))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      base[i.a] = try compare(i.operation, base[i.b], base[i.c])
    case .jumpIfTrue: return try truth(base[i.a]) ? .jump : .proceed
    case .jumpIfFalse: return try truth(base[i.a]) ? .proceed : .jump
    case .buildList: base[i.a] = makeList(base + i.b, i.c)
    case .buildTuple: base[i.a] = makeTuple(base + i.b, i.c)
    case .listAppend: listAppend(base[i.a].reference, base[i.b])
    case .unpack: try unpack(base[i.a], base + i.b, i.c)
    case .unpackPair: try unpackPair(base[i.a], base + i.b, base + i.c)
    case .yieldFrom: return try stepDelegation(step)
    case .completeBody: return interpret(step)
    default: break
    }
    return .proceed
  }

  /// Leaves an instruction to the interpreter.
  private func interpret(_ step: Step) -> StepResult {
    step.frame.pointee.pc = step.pc - 1
    return .interpret
  }

  /// Leaves the frame that was entered from Swift.
  private func finishRun(_ value: Value) -> StepResult {
    topFrame -= 1
    runResult = value
    return .finished
  }

  @inline(__always)
  fileprivate func stepCall(
    _ step: Step, _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Raised) -> StepResult {
    var (frame, pc, base) = (step.frame, step.pc, step.base)
    try startCall(callee, arguments, count, step.instruction.c, &frame, &pc, &base)
    return frame == step.frame ? .proceed : .resume
  }

  fileprivate func stepReturn(_ step: Step) throws(Raised) -> StepResult {
    let link = step.frame.pointee.link
    let value = step.base[step.instruction.a]
    switch link.role {
    case .entry:
      if !step.frame.pointee.companion.isUndefined { finishGenerator(step.frame, value) }
      return finishRun(value)
    case .call:
      topFrame -= 1
      topFrame.pointee.base[link.destination] = value
    case .initializer:
      guard value.isNone else { return interpret(step) }
      let instance = step.frame.pointee.companion
      topFrame -= 1
      topFrame.pointee.base[link.destination] = instance
    case .operation:
      topFrame -= 1
      let base = topFrame.pointee.base
      base[link.destination] = try operatorResult(value, topFrame.pointee.pc[-1], base)
    case .iteration:
      finishGenerator(step.frame, value)
      topFrame -= 1
      topFrame.pointee.pc += topFrame.pointee.pc[-1].c
    }
    return .resume
  }

  fileprivate func stepYield(_ step: Step) throws(Raised) -> StepResult {
    let link = step.frame.pointee.link
    let target = step.instruction.a
    let value = step.base[target]
    if link.role == .entry {
      if yieldUse.take(value, self) {
        step.base[target] = .none
        if attentionWord.pointee != 0 { try attend() }
        return .proceed
      }
    }
    return yield(value, step)
  }

  /// Suspends the running generator, and hands what it yields to who resumed it.
  private func yield(_ value: Value, _ step: Step) -> StepResult {
    suspend(step.frame, step.base)
    let link = step.frame.pointee.link
    if link.role == .entry { return finishRun(value) }
    topFrame -= 1
    topFrame.pointee.base[link.destination] = value
    return .resume
  }

  private func stepDelegation(_ step: Step) throws(Raised) -> StepResult {
    let use = step.frame.pointee.link.role == .entry ? yieldUse : .none
    guard let value = try delegate(step.frame, step.base, step.instruction, using: use) else {
      return .proceed
    }
    // The delegate has yielded: pass it on, and come back to this instruction.
    step.frame.pointee.pc = step.pc - 1
    guard use.take(value, self) else { return yield(value, step) }
    if attentionWord.pointee != 0 { try attend() }
    return .resume
  }

  fileprivate func stepIterator(_ step: Step) throws(Raised) -> StepResult {
    let (i, base) = (step.instruction, step.base)
    let iterator = base[i.a].reference
    if iterator.kind == .generator {
      let generator = iterator.asGenerator
      if generator.pointee.state == .created || generator.pointee.state == .suspended {
        try resume(generator, at: stackTop, role: .iteration, destination: i.b, sending: .none)
        return .resume
      }
    } else if let value = quickNext(iterator) {
      if value.isUndefined { return .jump }
      base[i.b] = value
      return .proceed
    }
    let following = step.pc.pointee
    if following.operation == .unpackPair,
      let isPair = try nextPair(iterator, base + following.b, base + following.c)
    {
      // The pair was taken apart before it was one.
      guard isPair else { return .jump }
      step.frame.pointee.pc += 1
      return .resume
    }
    let value = try next(base[i.a])
    if value.isUndefined { return .jump }
    base[i.b] = value
    return .proceed
  }
}

/// A jump that depends on a comparison, taken apart.
struct JumpingComparison {
  let operation: Operation
  /// Whether it jumps where the comparison holds.
  let jumpsWhere: Bool
  /// Whether the right operand is the instruction's own small integer.
  let isSmall: Bool

  /// - Returns: nil for any other operation.
  init?(_ jump: Operation) {
    // Four groups of the six comparisons, in the order of `Operation`.
    let position = Int(jump.rawValue) - Int(Operation.jumpIfEqual.rawValue)
    guard 0..<24 ~= position,
      let operation = Operation(rawValue: Operation.equal.rawValue + UInt8(position % 6))
    else { return nil }
    self.operation = operation
    jumpsWhere = position / 6 % 2 == 0
    isSmall = position >= 12
  }
}
