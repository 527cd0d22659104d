// When code is translated and when the translation runs.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number in the environment; nil where there is none. For tests: with a threshold of 0 all code is translated before
/// it runs, with a large one none is.
func environmentNumber(_ name: String) -> Int32? {
  getenv(name).flatMap { Int32(String(cString: $0)) }
}

extension Interpreter {
  /// Counts a call or a turn of a loop of code that the interpreter runs.
  /// - Returns: whether the code is hot: `run` is then to look whether it is translated.
  @inline(__always)
  func countUse(_ code: UnsafeMutablePointer<CodeObject>) -> Bool {
    code.pointee.heat &-= 1
    return code.pointee.heat <= 0
  }

  /// Runs translated code from the frame on top until something needs the interpreter; does nothing where the frame's code is
  /// neither translated nor hot. Afterwards the frame on top goes on at its pc.
  /// - Parameter use: as in `run`.
  /// - Returns: `raised`, `finished`, or `interpret` for anything else.
  @inline(never)
  func runMachineCode(using use: QuickUse) -> StepResult {
    let outerUse = yieldUse
    yieldUse = use
    defer { yieldUse = outerUse }
    while true {
      let frame = topFrame
      let code = frame.pointee.code
      if code.pointee.machine == nil { translate(frame) }
      guard let machine = code.pointee.machine, let enterMachineCode else { return .interpret }
      code.pointee.heat = 0
      // The table has four bytes for each instruction, after the eight of the address where calls begin.
      let index = frame.pointee.pc - code.pointee.instructions
      let distance = machine.load(fromByteOffset: 8 + index * 4, as: Int32.self)
      let result = enterMachineCode(
        Unmanaged.passUnretained(self).toOpaque(), frame, machine + Int(distance))
      switch StepResult(rawValue: result) {
      case .raised: return .raised
      case .finished: return .finished
      default:
        let top = topFrame.pointee.code
        if top.pointee.wrongGuesses > Interpreter.toleratedGuesses {
          machineCode?.translate(UnsafeMutableRawPointer(top), guessingFrom: nil)
          top.pointee.wrongGuesses = .min
        }
        // It may be a call whose code is not translated yet.
        guard topFrame.pointee.pc == top.pointee.instructions, countUse(top) else { return .interpret }
      }
    }
  }

  /// After so many wrong guesses of types code is translated without any; and so often its translation is put off where a
  /// better moment may come.
  private static let toleratedGuesses: Int32 = 50

  /// Translates the code of a frame.
  private func translate(_ frame: UnsafeMutablePointer<Frame>) {
    let code = frame.pointee.code
    // What cannot be translated now is not asked about at every turn.
    code.pointee.heat = translationThreshold
    let count = Int(code.pointee.instructionCount)
    guard count > 0, code.pointee.instructions.pointee.operation != .completeBody else { return }
    // At its beginning only the parameters say what types there are; at the end of a turn of a loop all registers do.
    let begins = frame.pointee.pc == code.pointee.instructions
    if begins, translationThreshold > 0, code.pointee.wrongGuesses < Interpreter.toleratedGuesses,
      hasLoop(code)
    {
      code.pointee.wrongGuesses += 1
      code.pointee.heat = 1
      return
    }
    code.pointee.wrongGuesses = 0
    if machineCode == nil {
      guard !lacksMachineCode else { return }
      machineCode = MachineCode(self)
      enterMachineCode = machineCode?.entry
      lacksMachineCode = machineCode == nil
    }
    machineCode?.translate(
      UnsafeMutableRawPointer(code),
      guessingFrom: UnsafeBufferPointer(
        start: frame.pointee.base,
        count: Int(begins ? code.pointee.parameterCount : code.pointee.registerCount)))
  }

  private func hasLoop(_ code: UnsafeMutablePointer<CodeObject>) -> Bool {
    (0..<Int(code.pointee.instructionCount)).contains { code.pointee.instructions[$0].operation == .loop }
  }
}
