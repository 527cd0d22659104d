// Templates for numbers: small integers in place, inline floats behind, both as Value.swift lays them out. What is neither,
// or whose result is neither, is done by the shared step.

extension Translator {
  /// R[a] = left op right
  mutating func translateArithmetic(_ operation: Operation, _ left: Int, _ right: Int) {
    if let floats = FloatOperation(operation), let likely = likelyFloats(left, right) {
      return translateFloats(floats, left, right, likely)
    }
    let result = register(instruction.a)
    code.move(.rax, register(left))
    code.move(.rcx, register(right))
    code.moveHalf(.rdx, .rax)
    code.arithmeticHalf(.and, .rdx, .rcx)
    code.testByte(.rdx, 1)
    if let floats = FloatOperation(operation) {
      let done = next
      code.jump(
        .equal,
        outOfLine { translator in
          translator.calculate(floats, to: result)
          translator.code.jump(done)
        })
    } else {
      code.jump(.equal, slow)
    }
    switch operation {
    case .add:
      code.arithmetic(.subtract, .rcx, constant: 1)
      code.arithmetic(.add, .rax, .rcx)
      code.jump(.overflow, slow)
    case .subtract:
      code.arithmetic(.subtract, .rcx, constant: 1)
      code.arithmetic(.subtract, .rax, .rcx)
      code.jump(.overflow, slow)
    case .multiply:
      code.shift(.arithmeticRight, .rax, 1)
      code.arithmetic(.subtract, .rcx, constant: 1)
      code.multiply(.rax, .rcx)
      code.jump(.overflow, slow)
      code.arithmetic(.add, .rax, constant: 1)
    case .divide: divideIntegers()
    case .floorDivide, .modulo: floorIntegers(operation)
    case .and: code.arithmetic(.and, .rax, .rcx)
    case .or: code.arithmetic(.or, .rax, .rcx)
    case .xor:
      code.arithmetic(.xor, .rax, .rcx)
      code.arithmetic(.or, .rax, constant: 1)
    default:  // rightShift
      code.shift(.arithmeticRight, .rcx, 1)
      code.arithmetic(.compare, .rcx, constant: 63)
      code.jump(.above, slow)
      code.shiftRightByCount(.rax)
      code.arithmetic(.or, .rax, constant: 1)
    }
    code.move(result, .rax)
    floats.forget(instruction.a)
  }

  /// R[a] = left op the instruction's own integer
  mutating func translateArithmetic(_ operation: Operation, _ left: Int, small: Int) {
    if let floats = FloatOperation(operation), likely(left) == .float {
      return translateFloats(floats, left, small: small)
    }
    let result = register(instruction.a)
    code.move(.rax, register(left))
    code.testByte(.rax, 1)
    if let floats = FloatOperation(operation) {
      let done = next
      code.jump(
        .equal,
        outOfLine { translator in
          translator.code.move(.rcx, constant: Value(small: small).bits)
          translator.calculate(floats, to: result)
          translator.code.jump(done)
        })
    }
    code.arithmetic(
      operation == .add ? .add : .subtract, .rax, constant: Int32(truncatingIfNeeded: small * 2))
    code.jump(.overflow, slow)
    code.move(result, .rax)
    floats.forget(instruction.a)
  }

  /// The true quotient of the small integers in rax and rcx that floats hold exactly.
  private mutating func divideIntegers() {
    code.shift(.arithmeticRight, .rcx, 1)
    code.jump(.equal, slow)
    code.shift(.arithmeticRight, .rax, 1)
    for operand in [Register.rax, .rcx] {
      // All bits from 53 on are the sign.
      code.move(.rdx, operand)
      code.shift(.arithmeticRight, .rdx, 53)
      code.arithmetic(.add, .rdx, constant: 1)
      code.arithmetic(.compare, .rdx, constant: 1)
      code.jump(.above, slow)
    }
    code.convert(.xmm0, .rax)
    code.convert(.xmm1, .rcx)
    code.arithmetic(.divide, .xmm0, .xmm1)
    box(.xmm0)
  }

  /// Quotient or remainder of the small integers in rax and rcx, the divisor positive, rounded down.
  private mutating func floorIntegers(_ operation: Operation) {
    let result: Register = operation == .modulo ? .rdx : .rax
    let wide = code.makeLabel()
    let tag = code.makeLabel()
    code.shift(.arithmeticRight, .rcx, 1)
    code.jump(.lessOrEqual, slow)
    code.shift(.arithmeticRight, .rax, 1)
    code.move(.rdx, .rax)
    code.arithmetic(.or, .rdx, .rcx)
    code.shift(.right, .rdx, 31)
    code.jump(.notEqual, wide)
    code.divideHalf(by: .rcx)
    code.jump(tag)
    code.bind(wide)
    code.divide(by: .rcx)
    code.test(.rdx, .rdx)
    code.jump(.notNegative, tag)
    code.arithmetic(.subtract, .rax, constant: 1)
    code.arithmetic(.add, .rdx, .rcx)
    code.bind(tag)
    code.move(.rax, result)
    code.arithmetic(.add, .rax, .rax)
    code.arithmetic(.or, .rax, constant: 1)
  }

  mutating func translateNegative(_ i: Instruction) {
    code.move(.rax, register(i.b))
    code.testByte(.rax, 1)
    let done = next
    code.jump(
      .equal,
      outOfLine { translator in
        translator.requireFloat(.rax, otherwise: translator.slow)
        translator.code.arithmetic(.xor, .rax, constant: Int32(Value.inlineSign))
        translator.code.move(translator.register(i.a), .rax)
        translator.code.jump(done)
      })
    // 2n + 1 becomes 2 · -n + 1.
    code.move(.rcx, constant: 2)
    code.arithmetic(.subtract, .rcx, .rax)
    code.jump(.overflow, slow)
    code.move(register(i.a), .rcx)
  }

  // MARK: Floats

  /// Goes on only with an inline float.
  mutating func requireFloat(_ operand: Register, otherwise other: MachineLabel) {
    code.moveHalf(.rdx, operand)
    code.arithmeticHalf(.and, .rdx, constant: 3)
    code.arithmeticHalf(.compare, .rdx, constant: 2)
    code.jump(.notEqual, other)
  }

  /// The float in an inline float.
  mutating func unbox(_ target: FloatRegister, _ operand: Register) {
    code.shift(.rotateRight, operand, 3)
    code.arithmetic(.subtract, operand, .rbp)
    code.move(target, operand)
  }

  /// The float that an inline float or a small integer counts as.
  private mutating func loadFloat(_ target: FloatRegister, _ operand: Register) {
    let integer = code.makeLabel()
    let done = code.makeLabel()
    code.testByte(operand, 1)
    code.jump(.notEqual, integer)
    requireFloat(operand, otherwise: slow)
    unbox(target, operand)
    code.jump(done)
    code.bind(integer)
    code.shift(.arithmeticRight, operand, 1)
    code.convert(target, operand)
    code.bind(done)
  }

  /// The inline float, in rax, of a float.
  mutating func box(_ float: FloatRegister) {
    code.move(.rax, float)
    code.arithmetic(.add, .rax, .rbp)
    code.shift(.rotateLeft, .rax, 3)
    code.moveHalf(.rdx, .rax)
    code.arithmeticHalf(.and, .rdx, constant: 3)
    code.arithmeticHalf(.compare, .rdx, constant: 2)
    code.jump(.notEqual, slow)
  }

  /// Calculates with the floats in rax and rcx, one of which may be a small integer.
  private mutating func calculate(_ operation: FloatOperation, to result: Memory) {
    loadFloat(.xmm0, .rax)
    if operation == .divide {
      // No inline float is zero.
      code.arithmetic(.compare, .rcx, constant: Int32(Value(small: 0).bits))
      code.jump(.equal, slow)
    }
    loadFloat(.xmm1, .rcx)
    code.arithmetic(operation, .xmm0, .xmm1)
    box(.xmm0)
    code.move(result, .rax)
  }
}

extension FloatOperation {
  /// - Returns: nil for an operation that floats have no instruction for.
  init?(_ operation: Operation) {
    switch operation {
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .divide: self = .divide
    default: return nil
    }
  }
}
