// Translates the instructions of a code object, each by a template of its own: the quick way in place, what is rarer behind
// all of them, and the rest by a call of the shared step. The templates stand in the files beside this one by what they are
// about. A translation opens with
//
//   the address at which a call begins                                   8 bytes
//   for each instruction its distance from the translation's start       4 bytes each
//
// so that whatever comes from the interpreter finds its place.

struct Translator {
  var code = Assembler(origin: 0)
  let object: UnsafeMutablePointer<CodeObject>
  let routines: MachineRoutines
  let layout: InterpreterLayout
  /// The address of the interpreter's caches that all instructions share.
  let sharedCaches: UInt
  private var labels: [MachineLabel] = []
  /// What is written behind all instructions.
  private var later: [(inout Translator) -> Void] = []
  /// The instruction that is being translated.
  private(set) var index = 0
  private var slowLabel: MachineLabel?
  /// What is known at this place.
  var floats = KnownFloats()
  /// What is known behind each instruction.
  private var known: [KnownFloats] = []
  /// Of each instruction whether another one jumps to it.
  private var isTarget: [Bool] = []
  /// Those of the frame's registers from which types can be guessed; nil where nothing is to be guessed.
  let registers: UnsafeBufferPointer<Value>?
  /// The float 0.0.
  let zero: Value

  /// - Parameter registers: of a frame that runs the code, from which types are guessed.
  init(
    _ object: UnsafeMutablePointer<CodeObject>, _ machine: MachineCode, registers: UnsafeBufferPointer<Value>?
  ) {
    self.object = object
    self.registers = registers
    zero = machine.zero
    routines = machine.routines
    layout = machine.layout
    sharedCaches = machine.sharedCaches
  }

  var instruction: Instruction { object.pointee.instructions[index] }

  /// Translates the whole code object for an address.
  mutating func translate(at origin: UInt) -> [UInt8] {
    let count = Int(object.pointee.instructionCount)
    let tableSize = (8 + 4 * count + 15) & ~15
    code = Assembler(origin: origin, reserving: tableSize)
    labels = (0...count).map { _ in code.makeLabel() }
    known = Array(repeating: KnownFloats(), count: count)
    isTarget = Array(repeating: false, count: count + 1)
    for index in 0..<count where object.pointee.instructions[index].operation.jumps {
      isTarget[index + 1 + object.pointee.instructions[index].c] = true
    }
    let begin = code.count
    translateBeginning()
    while index < count {
      if isTarget[index] { floats.forgetAll() }
      code.bind(labels[index])
      slowLabel = nil
      translateInstruction()
      forgetOverwritten(instruction)
      known[index] = floats
      index += 1
    }
    // Code ends with a jump or a return; what stands behind it keeps every jump inside.
    code.bind(labels[count])
    code.jump(address: routines.interpret)
    // Who comes from outside has no floats in registers.
    let entries = (0..<count).map { index in
      guard index > 0, !isTarget[index], !known[index - 1].isEmpty else { return labels[index] }
      let known = known[index - 1]
      self.index = index - 1
      let label = labels[index]
      return outOfLine { translator in
        translator.reload(known)
        translator.code.jump(label)
      }
    }
    var next = 0
    while next < later.count {
      later[next](&self)
      next += 1
    }
    var bytes = code.finished()
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: origin &+ UInt(begin), as: UInt.self)
      for (index, label) in entries.enumerated() {
        $0.storeBytes(of: Int32(code.offset(of: label)), toByteOffset: 8 + 4 * index, as: Int32.self)
      }
    }
    return bytes
  }

  /// Where calls begin: unbound locals, and a look at the attention word.
  private mutating func translateBeginning() {
    let parameters = Int(object.pointee.parameterCount)
    for local in 0..<Int(object.pointee.unboundCount) {
      code.move(register(parameters + local), constant: Int32(Value.undefined.bits))
    }
    lookForAttention(pc: 0, using: routines.attend, then: labels[0])
  }

  // MARK: What templates are made of

  func register(_ number: Int) -> Memory { Memory(.rbx, number * 8) }

  /// Behind the instruction.
  var next: MachineLabel { labels[index + 1] }

  /// Where the instruction jumps.
  var target: MachineLabel {
    let place = index + 1 + instruction.c
    return labels.indices.contains(place) ? labels[place] : labels[labels.count - 1]
  }

  /// The address of an instruction, which the interpreter calls its pc.
  func address(_ instruction: Int) -> UInt64 {
    UInt64(UInt(bitPattern: object.pointee.instructions + instruction))
  }

  /// The address of the instruction's inline cache.
  var cache: UInt64 { UInt64(UInt(bitPattern: object.pointee.caches + instruction.c)) }

  /// Writes something behind all instructions, as part of this one.
  mutating func outOfLine(_ write: @escaping (inout Translator) -> Void) -> MachineLabel {
    let label = code.makeLabel()
    let (index, slow) = (index, slow)
    later.append { translator in
      translator.index = index
      translator.slowLabel = slow
      translator.code.bind(label)
      write(&translator)
    }
    return label
  }

  /// Where the instruction is done by the shared step.
  var slow: MachineLabel {
    mutating get {
      if let slowLabel { return slowLabel }
      let label = code.makeLabel()
      slowLabel = label
      let index = index
      later.append { translator in
        translator.index = index
        translator.slowLabel = label
        translator.code.bind(label)
        translator.step()
        if !translator.isTarget[index + 1] { translator.reload(translator.known[index]) }
        translator.code.jump(translator.next)
      }
      return label
    }
  }

  /// Has the instruction done by the shared step, with its jump where it has one.
  mutating func step() {
    code.move(.rsi, constant: address(index + 1))
    code.call(address: routines.steps[Int(instruction.operation.rawValue)])
    code.arithmeticHalf(.compare, .rax, constant: Int32(StepResult.jump.rawValue))
    if instruction.operation.jumpsByResult { code.jump(.equal, target) }
    code.jump(.above, address: routines.divert)
  }

  /// Has the interpreter go on behind the instruction, whose result is not of the type that was guessed.
  mutating func leaveBehind() {
    savePlace()
    code.move(.rax, Memory(.r12, FrameLayout.code))
    code.addHalf(Memory(.rax, CodeLayout.wrongGuesses), constant: 1)
    code.jump(address: routines.interpret)
  }

  /// Notes where the frame goes on after a call.
  mutating func savePlace() {
    code.move(.r9, constant: address(index + 1))
    code.move(Memory(.r12, FrameLayout.pc), .r9)
  }

  /// Looks at the attention word and goes on at a label.
  /// - Parameter pc: the instruction before which, or the loop after which, it is looked at.
  mutating func lookForAttention(pc: Int, using routine: UInt, then label: MachineLabel) {
    code.arithmetic(.compare, Memory(.r14), constant: 0)
    code.jump(.equal, label)
    code.move(.rsi, constant: address(pc))
    code.call(address: routine)
    code.testHalf(.rax, .rax)
    code.jump(.equal, label)
    code.jump(address: routines.divert)
  }

  // MARK: Instructions

  private mutating func translateInstruction() {
    let i = instruction
    switch i.operation {
    case .move:
      code.move(.rax, register(i.b))
      code.move(register(i.a), .rax)
      if let float = floats.float(of: i.b) { floats.set(i.a, float) } else { floats.forget(i.a) }
    case .loadConstant: translateConstant(object.pointee.constants[i.c], i.a)
    case .loadSmall: load(Value(small: i.c).bits, i.a)
    case .loadUndefined: load(Value.undefined.bits, i.a)

    case .loadGlobal, .loadBuiltin: translateLoadGlobal(i)
    case .storeGlobal: translateStoreGlobal(i)
    case .checkLocal:
      code.arithmetic(.compare, register(i.a), constant: Int32(Value.undefined.bits))
      code.jump(.equal, slow)
    case .loadCell: translateLoadCell(i)
    case .loadClosure: translateLoadClosure(i)
    case .storeCell:
      code.move(.rax, register(i.a))
      code.move(.rcx, register(i.b))
      code.move(Memory(.rax, ObjectLayout.cellValue), .rcx)

    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .and, .or, .xor, .rightShift:
      translateArithmetic(i.operation, i.b, i.c)
    case .addSmall: translateArithmetic(.add, i.b, small: i.c)
    case .subtractSmall: translateArithmetic(.subtract, i.b, small: i.c)
    case .inPlaceAdd: translateArithmetic(.add, i.a, i.b)
    case .inPlaceSubtract: translateArithmetic(.subtract, i.a, i.b)
    case .inPlaceMultiply: translateArithmetic(.multiply, i.a, i.b)
    case .negative: translateNegative(i)

    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: translateComparison(i)
    case .is, .isNot:
      code.move(.rcx, register(i.b))
      code.arithmetic(.compare, .rcx, register(i.c))
      storeFlag(i.operation == .is ? .equal : .notEqual, i.a)
    case .not: translateNot(i)

    case .jump: code.jump(target)
    case .loop: lookForAttention(pc: index + 1, using: routines.attendInLoop, then: target)
    case .jumpIfTrue: translateTruth(i.a, ifTrue: target, ifFalse: next)
    case .jumpIfFalse: translateTruth(i.a, ifTrue: next, ifFalse: target)
    case .jumpIfNone:
      code.arithmetic(.compare, register(i.a), constant: Int32(Value.none.bits))
      code.jump(.equal, target)
    case .jumpIfBound:
      code.arithmetic(.compare, register(i.a), constant: Int32(Value.undefined.bits))
      code.jump(.notEqual, target)

    case .listAppend: translateListAppend(i)
    case .getItem: translateGetItem(i)
    case .setItem: translateSetItem(i)
    case .unpack: translateUnpack(i, to: i.b..<i.b + i.c)
    case .unpackPair: translateUnpackPair(i)
    case .forIterator: translateForIterator(i)

    case .getAttribute: translateGetAttribute(i)
    case .setAttribute: translateSetAttribute(i)
    case .loadMethod: translateLoadMethod(i)
    case .call: translateCall(callee: i.a, count: i.b, destination: i.c)
    case .callMethod: translateCallMethod(i)
    case .return: translateReturn(i)
    case .yield: translateYield(i)
    default:
      if let comparison = JumpingComparison(i.operation) {
        translateJump(comparison, i)
      } else {
        step()
      }
    }
  }

  /// Forgets what an instruction makes untrue. Some templates have noted more of their result.
  private mutating func forgetOverwritten(_ i: Instruction) {
    switch i.operation {
    case .move, .loadConstant, .add, .subtract, .multiply, .divide, .addSmall, .subtractSmall, .inPlaceAdd,
      .inPlaceSubtract, .inPlaceMultiply:
      break
    case .floorDivide, .modulo, .and, .or, .xor, .rightShift, .negative, .equal, .notEqual, .less,
      .lessOrEqual,
      .greater, .greaterOrEqual, .is, .isNot, .not, .loadSmall, .loadUndefined, .loadGlobal, .loadBuiltin,
      .loadCell, .getItem, .getAttribute:
      floats.forget(i.a)
    case .storeGlobal, .storeCell, .checkLocal, .setItem, .setAttribute, .listAppend, .jumpIfTrue,
      .jumpIfFalse,
      .jumpIfNone, .jumpIfBound:
      break
    default:
      if JumpingComparison(i.operation) == nil { floats.forgetAll() }
    }
  }

  /// Stores a constant, and keeps a float at hand.
  private mutating func translateConstant(_ value: Value, _ target: Int) {
    load(value.bits, target)
    floats.forget(target)
    guard value.isInlineFloat else { return }
    let float = floats.unused()
    code.move(.rax, constant: value.inlineFloat.bitPattern)
    code.move(float, .rax)
    floats.set(target, float)
  }

  /// Stores a constant in a register of the frame.
  private mutating func load(_ bits: UInt64, _ target: Int) {
    if let constant = Int32(exactly: Int64(bitPattern: bits)) {
      code.move(register(target), constant: constant)
    } else {
      code.move(.rax, constant: bits)
      code.move(register(target), .rax)
    }
  }

  /// Stores True where a condition holds, else False.
  mutating func storeFlag(_ condition: Condition, _ target: Int) {
    code.setAccumulator(condition)
    // False and True lie eight apart.
    code.shift(.left, .rax, 3)
    code.arithmetic(.add, .rax, constant: Int32(Value.false.bits))
    code.move(register(target), .rax)
  }
}

extension Operation {
  /// Whether its third operand is the distance of a jump.
  fileprivate var jumps: Bool {
    self == .forIterator || rawValue >= Operation.jump.rawValue && rawValue < Operation.buildList.rawValue
  }

  /// Whether the shared step says if the instruction jumps.
  fileprivate var jumpsByResult: Bool {
    self == .jumpIfTrue || self == .jumpIfFalse || self == .forIterator || JumpingComparison(self) != nil
  }
}
