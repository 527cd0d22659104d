// Templates for comparisons, for what counts as true, and for the jumps that depend on them.

extension Condition {
  /// How the integers that were compared must lie for a comparison to hold.
  fileprivate init(integers operation: Operation) {
    self =
      switch operation {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      default: .greaterOrEqual
      }
  }

  /// How the floats must lie. No inline float is NaN.
  fileprivate init(floats operation: Operation) {
    self =
      switch operation {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .below
      case .lessOrEqual: .belowOrEqual
      case .greater: .above
      default: .aboveOrEqual
      }
  }
}

extension Translator {
  /// Compares rax with a register of the frame, integers with integers or floats with floats.
  private mutating func compare(
    _ right: Int, floats: @escaping (inout Translator) -> Void
  ) {
    code.move(.rcx, register(right))
    code.moveHalf(.rdx, .rax)
    code.arithmeticHalf(.and, .rdx, .rcx)
    code.testByte(.rdx, 1)
    code.jump(
      .equal,
      outOfLine { translator in
        translator.requireFloat(.rax, otherwise: translator.slow)
        translator.requireFloat(.rcx, otherwise: translator.slow)
        translator.unbox(.xmm0, .rax)
        translator.unbox(.xmm1, .rcx)
        translator.code.compare(.xmm0, .xmm1)
        floats(&translator)
      })
    code.arithmetic(.compare, .rax, .rcx)
  }

  mutating func translateComparison(_ i: Instruction) {
    let done = next
    code.move(.rax, register(i.b))
    compare(i.c) { translator in
      translator.storeFlag(Condition(floats: i.operation), i.a)
      translator.code.jump(done)
    }
    storeFlag(Condition(integers: i.operation), i.a)
  }

  mutating func translateJump(_ comparison: JumpingComparison, _ i: Instruction) {
    if !comparison.isSmall, let likely = likelyFloats(i.a, i.b) {
      return translateFloatJump(comparison, i.a, i.b, likely)
    }
    if comparison.isSmall, likely(i.a) == .float {
      return translateFloatJump(comparison, i.a, small: i.signedB)
    }
    let (target, done) = (target, next)
    code.move(.rax, register(i.a))
    if comparison.isSmall {
      code.testByte(.rax, 1)
      code.jump(.equal, slow)
      code.arithmetic(.compare, .rax, constant: Int32(truncatingIfNeeded: i.signedB * 2 + 1))
    } else {
      compare(i.b) { translator in
        let condition = Condition(floats: comparison.operation)
        translator.code.jump(comparison.jumpsWhere ? condition : condition.inverse, target)
        translator.code.jump(done)
      }
    }
    let condition = Condition(integers: comparison.operation)
    code.jump(comparison.jumpsWhere ? condition : condition.inverse, target)
  }

  /// Goes to one of two labels, one of which is the next instruction's.
  mutating func translateTruth(_ operand: Int, ifTrue: MachineLabel, ifFalse: MachineLabel) {
    code.move(.rax, register(operand))
    code.arithmetic(.compare, .rax, constant: Int32(Value.true.bits))
    code.jump(.equal, ifTrue)
    code.arithmetic(.compare, .rax, constant: Int32(Value.false.bits))
    let other = outOfLine { translator in
      translator.code.arithmetic(.compare, .rax, constant: Int32(Value.none.bits))
      translator.code.jump(.equal, ifFalse)
      translator.code.testByte(.rax, 1)
      translator.code.jump(.equal, translator.slow)
      translator.code.arithmetic(.compare, .rax, constant: Int32(Value(small: 0).bits))
      translator.code.jump(.equal, ifFalse)
      translator.code.jump(ifTrue)
    }
    code.jump(.notEqual, other)
    code.jump(ifFalse)
  }

  mutating func translateNot(_ i: Instruction) {
    code.move(.rax, register(i.b))
    code.move(.rcx, .rax)
    code.arithmetic(.or, .rcx, constant: 8)
    code.arithmetic(.compare, .rcx, constant: Int32(Value.true.bits))
    code.jump(.notEqual, slow)
    // False and True differ in one bit.
    code.arithmetic(.xor, .rax, constant: Int32(Value.true.bits ^ Value.false.bits))
    code.move(register(i.a), .rax)
  }
}
