// Templates for calls of functions whose code is translated too, and for the return to their callers: frames are pushed and
// popped as `enter` and `leave` do it. Every other call is the shared step's.

extension Translator {
  /// Calls what is in a register with the arguments behind it.
  mutating func translateCall(callee: Int, count: Int, destination: Int) {
    code.move(.rax, register(callee))
    code.testByte(.rax, 7)
    code.jump(.notEqual, slow)
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.function.rawValue)
    code.jump(
      .notEqual,
      outOfLine { $0.translateNativeCall(arguments: callee + 1, count: count, destination: destination) })
    code.move(.rcx, Memory(.rax, FunctionLayout.code))
    code.arithmetic(.compare, Memory(.rcx, CodeLayout.quickCount), constant: Int32(count))
    code.jump(.notEqual, slow)
    code.move(.rdx, Memory(.rcx, CodeLayout.machine))
    code.test(.rdx, .rdx)
    code.jump(.equal, slow)

    code.loadAddress(.rdi, Memory(.r12, FrameLayout.size))
    code.arithmetic(.compare, .rdi, Memory(.r13, layout.frameLimit))
    code.jump(.aboveOrEqual, slow)
    code.loadAddress(.rsi, register(callee + 1))
    code.moveSigned(.r8, Memory(.rcx, CodeLayout.registerCount))
    code.loadAddress(.r8, Memory(.rsi, index: .r8))
    code.arithmetic(.compare, .r8, Memory(.r13, layout.stackLimit))
    code.jump(.aboveOrEqual, slow)

    savePlace()
    code.move(.r12, .rdi)
    code.move(Memory(.r13, layout.topFrame), .r12)
    code.move(Memory(.r12, FrameLayout.code), .rcx)
    code.move(Memory(.r12, FrameLayout.base), .rsi)
    code.move(.r8, Memory(.rax, FunctionLayout.globals))
    code.move(Memory(.r12, FrameLayout.globals), .r8)
    code.move(Memory(.r12, FrameLayout.function), .rax)
    // A link whose role is `call` is its destination.
    code.move(Memory(.r12, FrameLayout.link), constant: Int32(destination))
    code.move(.rbx, .rsi)
    code.jump(to: Memory(.rdx))
  }

  mutating func translateCallMethod(_ i: Instruction) {
    code.arithmetic(.compare, register(i.a), constant: Int32(Value.undefined.bits))
    let bound = outOfLine { translator in
      translator.translateCall(callee: i.a + 1, count: i.b, destination: i.c)
    }
    code.jump(.equal, bound)
    translateCall(callee: i.a, count: i.b + 1, destination: i.c)
  }

  mutating func translateReturn(_ i: Instruction) {
    let leave = code.makeLabel()
    code.compareHalf(Memory(.r12, FrameLayout.link + 4), constant: Int32(FrameRole.call.rawValue))
    code.move(.rax, register(i.a))
    code.jump(
      .notEqual,
      outOfLine { translator in
        let answer = translator.outOfLine { translator in
          translator.code.compareHalf(
            Memory(.r12, FrameLayout.link + 4), constant: Int32(FrameRole.operation.rawValue))
          translator.code.jump(.notEqual, translator.slow)
          translator.code.arithmetic(.compare, .rax, constant: Int32(Value.notImplemented.bits))
          translator.code.jump(.equal, translator.slow)
          translator.code.jump(leave)
        }
        translator.code.compareHalf(
          Memory(.r12, FrameLayout.link + 4), constant: Int32(FrameRole.initializer.rawValue))
        translator.code.jump(.notEqual, answer)
        translator.code.arithmetic(.compare, .rax, constant: Int32(Value.none.bits))
        translator.code.jump(.notEqual, translator.slow)
        translator.code.move(.rax, Memory(.r12, FrameLayout.companion))
        translator.code.jump(leave)
      })
    code.bind(leave)
    code.moveHalf(.rcx, Memory(.r12, FrameLayout.link))
    code.arithmetic(.subtract, .r12, constant: Int32(FrameLayout.size))
    code.move(Memory(.r13, layout.topFrame), .r12)
    code.move(.rbx, Memory(.r12, FrameLayout.base))
    code.move(Memory(.rbx, index: .rcx), .rax)
    let routine = routines.interpret
    let interpret = outOfLine { $0.code.jump(address: routine) }
    code.resumeFrame(layout, otherwise: interpret)
  }

  mutating func translateYield(_ i: Instruction) {
    code.move(.rsi, constant: address(index + 1))
    code.move(.r10, register(i.a))
    code.call(address: routines.yieldToLoop)
    code.testHalf(.rax, .rax)
    code.jump(.notEqual, address: routines.resume)
    code.jump(slow)
  }

  /// Steps the iterator in rax, which is no iterator of the runtime's own.
  mutating func stepGenerator(_ i: Instruction) {
    code.compareByte(Memory(.rax, ObjectLayout.kind), Kind.generator.rawValue)
    code.jump(.notEqual, slow)
    code.move(.rsi, constant: address(index + 1))
    code.loadAddress(.rdi, register(Int(object.pointee.registerCount)))
    code.move(.r10, constant: FrameLink(destination: i.b, role: .iteration).word)
    code.call(address: routines.resumeGenerator)
    code.testHalf(.rax, .rax)
    code.jump(.notEqual, address: routines.resume)
    code.jump(slow)
  }
}
