// Routines that all translations share for a generator that a `for` loop runs: its frame is pushed and popped as `resume`
// and `suspend` do it.

extension Assembler {
  /// Called with a generator in rax, the pc behind the `forIterator` in rsi, the first free register's place in rdi and the
  /// link of the new frame in r10. Gives 1 in eax where the generator's frame is on top, 0 where the shared step has to look.
  mutating func resumeGenerator(_ layout: InterpreterLayout) {
    let refused = makeLabel()
    let created = makeLabel()
    // Created or suspended.
    moveByte(.rdx, Memory(.rax, GeneratorLayout.state))
    arithmeticHalf(.compare, .rdx, constant: Int32(GeneratorState.suspended.rawValue))
    jump(.above, refused)
    loadAddress(.r8, Memory(.r12, FrameLayout.size))
    arithmetic(.compare, .r8, Memory(.r13, layout.frameLimit))
    jump(.aboveOrEqual, refused)
    move(.rcx, Memory(.rax, GeneratorLayout.registerCount))
    loadAddress(.r9, Memory(.rdi, index: .rcx))
    arithmetic(.compare, .r9, Memory(.r13, layout.stackLimit))
    jump(.aboveOrEqual, refused)

    move(Memory(.r12, FrameLayout.pc), .rsi)
    move(.rsi, Memory(.rax, GeneratorLayout.registers))
    copyRegisters(from: .rsi, to: .rdi)
    move(.rcx, Memory(.rax, GeneratorLayout.pc))
    testHalf(.rdx, .rdx)
    jump(.equal, created)
    // The yield expression is None; a `yield from` has no such value.
    compareByte(Memory(.rcx, -8), Operation.yield.rawValue)
    jump(.notEqual, created)
    moveShort(.rdx, Memory(.rcx, -7))
    move(Memory(.rdi, index: .rdx), constant: Int32(Value.none.bits))
    bind(created)

    move(.r12, .r8)
    move(Memory(.r13, layout.topFrame), .r12)
    move(Memory(.r12, FrameLayout.pc), .rcx)
    move(Memory(.r12, FrameLayout.base), .rdi)
    move(.rdx, Memory(.rax, GeneratorLayout.function))
    move(Memory(.r12, FrameLayout.function), .rdx)
    move(.rcx, Memory(.rdx, FunctionLayout.code))
    move(Memory(.r12, FrameLayout.code), .rcx)
    move(.rcx, Memory(.rdx, FunctionLayout.globals))
    move(Memory(.r12, FrameLayout.globals), .rcx)
    move(Memory(.r12, FrameLayout.link), .r10)
    move(Memory(.r12, FrameLayout.companion), .rax)
    move(Memory(.r12, FrameLayout.namespace), constant: Int32(Value.undefined.bits))
    moveByte(Memory(.rax, GeneratorLayout.state), constant: GeneratorState.running.rawValue)

    // What was being handled inside is so again; what is outside waits in its place.
    move(.rdx, Memory(.rax, GeneratorLayout.handled))
    move(.rcx, Memory(.r13, layout.handled))
    move(Memory(.rax, GeneratorLayout.handled), .rcx)
    arithmetic(.compare, .rdx, constant: Int32(Value.none.bits))
    let same = makeLabel()
    jump(.equal, same)
    move(Memory(.r13, layout.handled), .rdx)
    bind(same)
    move(.rax, constant: 1)
    `return`()
    bind(refused)
    move(.rax, constant: 0)
    `return`()
  }

  /// Called in a generator's frame with the pc behind the `yield` in rsi and the value in r10. Gives 1 in eax where the
  /// loop's frame is on top, 0 where the generator was not resumed by one.
  mutating func yieldToLoop(_ layout: InterpreterLayout) {
    let refused = makeLabel()
    compareHalf(Memory(.r12, FrameLayout.link + 4), constant: Int32(FrameRole.iteration.rawValue))
    jump(.notEqual, refused)
    move(.rax, Memory(.r12, FrameLayout.companion))
    move(Memory(.rax, GeneratorLayout.pc), .rsi)
    move(.rcx, Memory(.rax, GeneratorLayout.registerCount))
    move(.rdi, Memory(.rax, GeneratorLayout.registers))
    copyRegisters(from: .rbx, to: .rdi)
    moveByte(Memory(.rax, GeneratorLayout.state), constant: GeneratorState.suspended.rawValue)

    let same = makeLabel()
    move(.rdx, Memory(.rax, GeneratorLayout.handled))
    move(.rcx, Memory(.r13, layout.handled))
    move(Memory(.r13, layout.handled), .rdx)
    move(Memory(.rax, GeneratorLayout.handled), constant: Int32(Value.none.bits))
    arithmetic(.compare, .rcx, .rdx)
    jump(.equal, same)
    move(Memory(.rax, GeneratorLayout.handled), .rcx)
    bind(same)

    moveHalf(.rcx, Memory(.r12, FrameLayout.link))
    arithmetic(.subtract, .r12, constant: Int32(FrameLayout.size))
    move(Memory(.r13, layout.topFrame), .r12)
    move(.rbx, Memory(.r12, FrameLayout.base))
    move(Memory(.rbx, index: .rcx), .r10)
    move(.rax, constant: 1)
    `return`()
    bind(refused)
    move(.rax, constant: 0)
    `return`()
  }

  /// Copies rcx values; r11 and rcx are used up.
  private mutating func copyRegisters(from source: Register, to target: Register) {
    let again = makeLabel()
    let done = makeLabel()
    test(.rcx, .rcx)
    jump(.lessOrEqual, done)
    bind(again)
    move(.r11, Memory(source, -8, index: .rcx))
    move(Memory(target, -8, index: .rcx), .r11)
    arithmetic(.subtract, .rcx, constant: 1)
    jump(.notEqual, again)
    bind(done)
  }
}
