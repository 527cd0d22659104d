// What a translation knows of floats from one instruction to the next: registers of the frame that hold a float for
// sure, with that float in a float register. The frame has it too, always; so whoever leaves the straight path needs to
// save nothing.

/// Registers of the frame whose float is in a float register as well.
struct KnownFloats {
  /// The longest known first.
  private(set) var entries: [(register: Int, float: FloatRegister)] = []
  /// More of them are seldom used again, and each has to be loaded anew after a call.
  private static let capacity = 8

  var isEmpty: Bool { entries.isEmpty }

  func float(of register: Int) -> FloatRegister? { entries.first { $0.register == register }?.float }

  mutating func set(_ register: Int, _ float: FloatRegister) {
    forget(register)
    if entries.count == KnownFloats.capacity { entries.removeFirst() }
    entries.append((register, float))
  }

  mutating func forget(_ register: Int) { entries.removeAll { $0.register == register } }

  mutating func forgetAll() { entries = [] }

  /// A float register that none of them is in; the first three are for passing use.
  func unused() -> FloatRegister {
    FloatRegister.allCases.dropFirst(3).first { float in !entries.contains { $0.float == float } } ?? .xmm3
  }
}

/// What an operand of arithmetic most likely is; `either` where it can be both, the other operand being a float for
/// sure.
enum LikelyNumber { case float, small, either }

extension Translator {
  /// What a register of the frame holds for sure, or held when the translation was made; nil for anything but a number.
  func likely(_ operand: Int) -> LikelyNumber? {
    if floats.float(of: operand) != nil { return .float }
    guard let registers, registers.indices.contains(operand) else { return nil }
    let value = registers[operand]
    if value.isSmall { return .small }
    // A register that was not set yet may hold what is no object any more, so no other is looked into.
    return value.isInlineFloat || value == zero ? .float : nil
  }

  /// What two operands most likely are where floats are involved; nil where the integers' template is the better one.
  func likelyFloats(_ left: Int, _ right: Int) -> (left: LikelyNumber, right: LikelyNumber)? {
    switch (likely(left), likely(right)) {
    case (nil, _) where registers == nil, (_, nil) where registers == nil: nil
    case (.float, let likely): (.float, likely ?? (floats.float(of: left) == nil ? .float : .either))
    case (let likely, .float): (likely ?? (floats.float(of: right) == nil ? .float : .either), .float)
    default: nil
    }
  }

  /// The float of a register of the frame. Where it is not what it is likely to be, the shared step does the instruction.
  mutating func loadFloat(
    _ operand: Int, _ likely: LikelyNumber, passing: FloatRegister, isExact: Bool = false
  )
    -> FloatRegister
  {
    if let float = floats.float(of: operand) { return float }
    code.move(.rax, register(operand))
    let loaded = code.makeLabel()
    if likely == .small {
      code.testByte(.rax, 1)
      code.jump(
        .equal,
        outOfLine { translator in
          translator.requireFloat(.rax, otherwise: translator.slow)
          translator.unbox(passing, .rax)
          translator.code.jump(loaded)
        })
      convert(passing, isExact: isExact)
      code.bind(loaded)
      return passing
    }
    let float = likely == .either ? passing : floats.unused()
    let other = outOfLine { translator in
      let integer = translator.code.makeLabel()
      translator.code.testByte(.rax, 1)
      translator.code.jump(.notEqual, likely == .either ? integer : translator.slow)
      translator.loadObject(float, otherwise: translator.slow)
      translator.code.jump(loaded)
      guard likely == .either else { return }
      translator.code.bind(integer)
      translator.convert(float, isExact: isExact)
      translator.code.jump(loaded)
    }
    requireFloat(.rax, otherwise: other)
    unbox(float, .rax)
    code.bind(loaded)
    if likely == .float { floats.set(operand, float) }
    return float
  }

  /// The float of the small integer in rax.
  private mutating func convert(_ float: FloatRegister, isExact: Bool) {
    if isExact {
      // All bits from 53 on, the tag aside, are the sign.
      code.move(.rdx, .rax)
      code.shift(.arithmeticRight, .rdx, 54)
      code.arithmetic(.add, .rdx, constant: 1)
      code.arithmetic(.compare, .rdx, constant: 1)
      code.jump(.above, slow)
    }
    code.shift(.arithmeticRight, .rax, 1)
    code.convert(float, .rax)
  }

  /// The float of the object in rax, which may be anything.
  private mutating func loadObject(_ float: FloatRegister, otherwise other: MachineLabel) {
    code.testByte(.rax, 7)
    code.jump(.notEqual, other)
    code.moveShort(.rdx, Memory(.rax, ObjectLayout.flags))
    code.arithmeticHalf(.compare, .rdx, constant: Int32(Kind.float.rawValue) << 8)
    code.jump(.notEqual, other)
    code.move(float, Memory(.rax, ObjectLayout.floatValue))
  }

  /// R[a] = left op right, one of which at least is most likely a float.
  mutating func translateFloats(
    _ operation: FloatOperation, _ left: Int, _ right: Int,
    _ likely: (left: LikelyNumber, right: LikelyNumber)
  ) {
    let first = loadFloat(left, likely.left, passing: .xmm0)
    let second = loadFloat(right, likely.right, passing: .xmm1)
    calculate(operation, first, second)
  }

  /// R[a] = left op the instruction's own integer
  mutating func translateFloats(_ operation: FloatOperation, _ left: Int, small: Int) {
    let first = loadFloat(left, .float, passing: .xmm0)
    code.move(.rax, constant: Double(small).bitPattern)
    code.move(.xmm1, .rax)
    calculate(operation, first, .xmm1)
  }

  private mutating func calculate(
    _ operation: FloatOperation, _ first: FloatRegister, _ second: FloatRegister
  ) {
    let result = floats.unused()
    if operation == .divide {
      // The same flags stand for NaN, which is rare.
      code.setZero(.xmm2)
      code.compare(second, .xmm2)
      code.jump(.equal, slow)
    }
    code.move(result, first)
    code.arithmetic(operation, result, second)
    box(result)
    code.move(register(instruction.a), .rax)
    floats.set(instruction.a, result)
  }

  /// Jumps by a comparison with the instruction's own integer, the operand being most likely a float.
  mutating func translateFloatJump(_ comparison: JumpingComparison, _ left: Int, small: Int) {
    let first = loadFloat(left, .float, passing: .xmm0)
    code.move(.rax, constant: Double(small).bitPattern)
    code.move(.xmm1, .rax)
    jump(comparison, first, .xmm1)
  }

  /// Jumps by a comparison of two operands, one of which at least is most likely a float.
  mutating func translateFloatJump(
    _ comparison: JumpingComparison, _ left: Int, _ right: Int,
    _ likely: (left: LikelyNumber, right: LikelyNumber)
  ) {
    let first = loadFloat(left, likely.left, passing: .xmm0, isExact: true)
    let second = loadFloat(right, likely.right, passing: .xmm1, isExact: true)
    jump(comparison, first, second)
  }

  private mutating func jump(_ comparison: JumpingComparison, _ first: FloatRegister, _ second: FloatRegister)
  {
    // Only `above` and `aboveOrEqual` are false where one is NaN.
    let condition: Condition
    switch comparison.operation {
    case .less, .lessOrEqual:
      code.compare(second, first)
      condition = comparison.operation == .less ? .above : .aboveOrEqual
    case .greater, .greaterOrEqual:
      code.compare(first, second)
      condition = comparison.operation == .greater ? .above : .aboveOrEqual
    default:
      code.compare(first, second)
      let jumpsWhereEqual = comparison.jumpsWhere == (comparison.operation == .equal)
      code.jump(.parity, jumpsWhereEqual ? next : target)
      return code.jump(jumpsWhereEqual ? .equal : .notEqual, target)
    }
    code.jump(comparison.jumpsWhere ? condition : condition.inverse, target)
  }

  /// Loads what is known behind the instruction again after a step, which keeps no float registers. Where its result is no
  /// float after all, the interpreter goes on.
  mutating func reload(_ known: KnownFloats) {
    guard !known.isEmpty else { return }
    let unlike = outOfLine { $0.leaveBehind() }
    for (register, float) in known.entries {
      let (inline, loaded) = (code.makeLabel(), code.makeLabel())
      code.move(.rax, self.register(register))
      code.testByte(.rax, 3)
      code.jump(.notEqual, inline)
      loadObject(float, otherwise: unlike)
      code.jump(loaded)
      code.bind(inline)
      requireFloat(.rax, otherwise: unlike)
      unbox(float, .rax)
      code.bind(loaded)
    }
  }
}
