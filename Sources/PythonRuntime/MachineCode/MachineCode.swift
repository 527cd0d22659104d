// The machine code of one interpreter: the routines that all translations share, and which code has one. Whatever a
// translation cannot do itself a routine in Swift does, an instruction at a time; all state is where the
// interpreter has it, so both can go on for each other at any instruction.
//
//   register   holds                           register   holds
//   rbx        the frame's registers           r13        the interpreter
//   r12        the running frame               r14        the address of the attention word
//   rbp        1 << 60, the bias of inline floats
//
// The other registers hold nothing from one instruction to the next.

/// What a step has come to, as translated code reads it.
enum StepResult: Int {
  /// Go on behind the instruction; for a jump: without jumping.
  case proceed = 0
  /// Jump.
  case jump = 1
  /// An exception is pending.
  case raised = 2
  /// Another frame is on top, or the frame goes on elsewhere: at its pc.
  case resume = 3
  /// The interpreter is to run the frame's instruction at its pc.
  case interpret = 4
  /// The frame that was entered from Swift is left; its result is in `runResult`.
  case finished = 5
}

/// Addresses of the shared routines.
struct MachineRoutines {
  /// For each operation what has its step done; the pc is in rsi. Comes back with a `StepResult` in eax.
  var steps = [UInt](repeating: 0, count: 256)
  /// Has the attention word looked after, in the same way.
  var attend: UInt = 0
  var attendInLoop: UInt = 0
  /// What GeneratorRoutines.swift says.
  var resumeGenerator: UInt = 0
  var yieldToLoop: UInt = 0
  /// Where a step that has come to more than `proceed` and `jump` goes on.
  var divert: UInt = 0
  /// Goes on in the frame on top.
  var resume: UInt = 0
  /// Leaves to the interpreter.
  var interpret: UInt = 0
}

final class MachineCode {
  /// Whether this machine is one that translations are made for.
  static var isSupported: Bool {
    #if arch(x86_64)
      true
    #else
      false
    #endif
  }

  private static let capacity = 64 << 20
  private static let routinesSize = 2048
  let memory: CodeMemory
  let layout: InterpreterLayout
  let sharedCaches: UInt
  /// The float 0.0.
  let zero: Value
  private let attentionWord: UnsafeMutablePointer<UInt64>
  private(set) var routines = MachineRoutines()
  let entry: Entry
  /// The code objects that are translated, with their part of the memory.
  private var translations: [(code: Reference, place: UnsafeMutableRawPointer, size: Int)] = []

  /// A frame and the machine code to begin with; gives a `StepResult`.
  typealias Entry =
    @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int
  /// - Returns: nil where nothing can be translated: another machine, or a system that has no memory for it.
  init?(_ interpreter: Interpreter) {
    guard MachineCode.isSupported, let memory = CodeMemory(capacity: MachineCode.capacity),
      let layout = InterpreterLayout(interpreter), let place = memory.allocate(MachineCode.routinesSize)
    else { return nil }
    self.memory = memory
    self.layout = layout
    sharedCaches = UInt(bitPattern: interpreter.sharedCaches)
    zero = interpreter.positiveZero
    attentionWord = interpreter.attentionWord
    entry = unsafeBitCast(place, to: Entry.self)
    let code = writeRoutines(at: UInt(bitPattern: place))
    guard code.count <= MachineCode.routinesSize, memory.write(code, at: place) else { return nil }
  }

  /// Translates a code object, if there is room. What it had before stays, as something may still run in it.
  /// - Parameter registers: of a frame that runs it, from which types are guessed; nil for no guesses.
  func translate(_ code: Reference, guessingFrom registers: UnsafeBufferPointer<Value>?) {
    let object = code.asCode
    var translator = Translator(object, self, registers: registers)
    // The first pass finds how long it is, the second where everything lies.
    let size = translator.translate(at: 0).count
    guard let place = memory.allocate(size) else { return }
    translator = Translator(object, self, registers: registers)
    guard memory.write(translator.translate(at: UInt(bitPattern: place)), at: place) else {
      return memory.release(place, size)
    }
    object.pointee.machine = place
    translations.append((code, place, size))
  }

  /// Forgets the translations of code that is about to be freed.
  func release(where isDead: (Reference) -> Bool) {
    translations.removeAll { translation in
      guard isDead(translation.code) else { return false }
      memory.release(translation.place, translation.size)
      return true
    }
  }

  // MARK: Shared routines

  private static let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

  private func writeRoutines(at origin: UInt) -> [UInt8] {
    var code = Assembler(origin: origin)
    let leave = code.makeLabel()
    let resume = code.makeLabel()
    let interpret = code.makeLabel()
    let divert = code.makeLabel()

    // The entry: rdi interpreter, rsi frame, rdx where to begin.
    for register in MachineCode.saved { code.push(register) }
    code.arithmetic(.subtract, .rsp, constant: 8)
    code.move(.r13, .rdi)
    code.move(.r12, .rsi)
    code.move(.rbx, Memory(.rsi, FrameLayout.base))
    code.move(.r14, constant: UInt64(UInt(bitPattern: attentionWord)))
    code.move(.rbp, constant: 1 << 60)
    code.jump(to: .rdx)

    code.bind(leave)
    code.arithmetic(.add, .rsp, constant: 8)
    for register in MachineCode.saved.reversed() { code.pop(register) }
    code.return()

    // A return address is never thrown away, or the processor would predict all returns after it wrongly.
    code.bind(divert)
    code.arithmeticHalf(.compare, .rax, constant: Int32(StepResult.resume.rawValue))
    code.jump(.equal, resume)
    code.jump(leave)

    code.bind(interpret)
    code.move(.rax, constant: UInt64(StepResult.interpret.rawValue))
    code.jump(leave)

    code.bind(resume)
    code.resumeFrame(layout, otherwise: interpret)

    func call(_ routine: MachineRoutine) -> UInt {
      let address = origin + UInt(code.count)
      code.arithmetic(.subtract, .rsp, constant: 8)
      code.move(.rdi, .r13)
      code.move(.rdx, .rbx)
      code.move(.rcx, .r12)
      code.move(.rax, constant: UInt64(UInt(bitPattern: unsafeBitCast(routine, to: UnsafeRawPointer.self))))
      code.call(.rax)
      code.arithmetic(.add, .rsp, constant: 8)
      code.return()
      return address
    }
    let general = call(performingRoutine)
    for operation in Operation.allCases { routines.steps[Int(operation.rawValue)] = general }
    for (operations, routine) in stepRoutines {
      let address = call(routine)
      for operation in operations { routines.steps[Int(operation.rawValue)] = address }
    }
    routines.attend = call(attentionRoutine)
    routines.attendInLoop = call(loopAttentionRoutine)
    routines.resumeGenerator = origin + UInt(code.count)
    code.resumeGenerator(layout)
    routines.yieldToLoop = origin + UInt(code.count)
    code.yieldToLoop(layout)
    routines.resume = origin + UInt(code.offset(of: resume))
    routines.divert = origin + UInt(code.offset(of: divert))
    routines.interpret = origin + UInt(code.offset(of: interpret))
    return code.finished()
  }
}

extension Assembler {
  /// Goes on in the frame on top, at its pc.
  mutating func resumeFrame(_ layout: InterpreterLayout, otherwise interpret: MachineLabel) {
    move(.r12, Memory(.r13, layout.topFrame))
    move(.rbx, Memory(.r12, FrameLayout.base))
    move(.rax, Memory(.r12, FrameLayout.code))
    move(.rcx, Memory(.rax, CodeLayout.machine))
    test(.rcx, .rcx)
    jump(.equal, interpret)
    // The table has four bytes for each instruction of eight.
    move(.rdx, Memory(.r12, FrameLayout.pc))
    arithmetic(.subtract, .rdx, Memory(.rax, CodeLayout.instructions))
    shift(.right, .rdx, 1)
    arithmetic(.add, .rdx, .rcx)
    moveSigned(.rdx, Memory(.rdx, 8))
    arithmetic(.add, .rdx, .rcx)
    jump(to: .rdx)
  }
}
