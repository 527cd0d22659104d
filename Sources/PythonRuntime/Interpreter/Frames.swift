// Frames: what is known of each call under way, how one is entered and how an exception leaves it.

import CSystem
import PythonSyntax

/// A call under way. The caller's instruction pointer and registers are in the frame below.
struct Frame {
  var code: UnsafeMutablePointer<CodeObject>
  var pc: UnsafeMutablePointer<Instruction>
  var base: UnsafeMutablePointer<Value>
  var globals: Value
  /// The function, for its closure; undefined in a module.
  var function: Value
  var link: FrameLink
  // A plain call leaves these two as they were, to be quick.
  private(set) var lastNamespace: Value
  private(set) var lastCompanion: Value

  init(
    code: UnsafeMutablePointer<CodeObject>, base: UnsafeMutablePointer<Value>, globals: Value,
    function: Value,
    namespace: Value, companion: Value, link: FrameLink
  ) {
    self.code = code
    pc = code.pointee.instructions
    self.base = base
    self.globals = globals
    self.function = function
    self.link = link
    lastNamespace = namespace
    lastCompanion = companion
  }

  /// The dict of a class body or of `exec` with two dicts, else undefined.
  var namespace: Value { link.isPlainCall ? .undefined : lastNamespace }

  /// The generator that runs here, or the new instance whose `__init__` runs here, else undefined.
  var companion: Value { link.isPlainCall ? .undefined : lastCompanion }
}

/// What becomes of a frame's result, in one word: the caller's register that gets it, and the role.
struct FrameLink {
  let word: UInt64

  @inline(__always)
  init(destination: Int, role: FrameRole) {
    word = UInt64(UInt32(truncatingIfNeeded: destination)) | UInt64(role.rawValue) << 32
  }

  @inline(__always)
  var destination: Int { Int(UInt32(truncatingIfNeeded: word)) }
  @inline(__always)
  var role: FrameRole { unsafeBitCast(UInt8(truncatingIfNeeded: word >> 32), to: FrameRole.self) }
  @inline(__always)
  var isPlainCall: Bool { word >> 32 == 0 }
}

enum FrameRole: UInt8 {
  case call
  /// Called from Swift: its result leaves the loop.
  case entry
  /// `__init__` of a new instance, which is the result.
  case initializer
  /// A generator resumed by `forIterator`: its end continues behind the loop.
  case iteration
  /// The method of an operator's left operand: where it gives NotImplemented, the operator asks further.
  case operation
}

extension Interpreter {
  /// Index of the running frame, -1 outside of Python code.
  @inline(__always)
  var frameIndex: Int {
    get { topFrame - frames }
    set { topFrame = frames + newValue }
  }

  /// The first register that no frame and no call from Swift uses.
  var freeTop: UnsafeMutablePointer<Value> {
    guard topFrame >= frames else { return stackTop }
    return max(stackTop, topFrame.pointee.base + Int(topFrame.pointee.code.pointee.registerCount))
  }

  /// Puts a frame on top whose parameters are bound at `base`; other locals become undefined.
  func pushFrame(
    _ code: UnsafeMutablePointer<CodeObject>, base: UnsafeMutablePointer<Value>, globals: Value,
    function: Value,
    namespace: Value, companion: Value, role: FrameRole, destination: Int
  ) throws(Raised) {
    guard topFrame + 1 < frameLimit,
      base + Int(code.pointee.registerCount) < stackLimit
    else { throw raise(.recursionError, "maximum recursion depth exceeded") }
    topFrame += 1
    topFrame.pointee = Frame(
      code: code, base: base, globals: globals, function: function, namespace: namespace,
      companion: companion, link: FrameLink(destination: destination, role: role))
    unbindLocals(of: code, base)
  }

  /// Makes a function's frame the running one.
  @inline(__always)
  func enter(
    _ target: UnsafeMutablePointer<CodeObject>, _ function: Value, _ arguments: UnsafeMutablePointer<Value>,
    _ destination: Int, _ frame: inout UnsafeMutablePointer<Frame>,
    _ pc: inout UnsafeMutablePointer<Instruction>, _ base: inout UnsafeMutablePointer<Value>
  ) throws(Raised) {
    guard frame + 1 < frameLimit, arguments + Int(target.pointee.registerCount) < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    frame = step(frame, 1)
    topFrame = frame
    frame.pointee.code = target
    frame.pointee.base = arguments
    frame.pointee.globals = function.reference.asFunction.pointee.globals
    frame.pointee.function = function
    frame.pointee.link = FrameLink(destination: destination, role: .call)
    unbindLocals(of: target, arguments)
    base = arguments
    pc = target.pointee.instructions
    if attentionWord.pointee != 0 {
      frame.pointee.pc = pc
      try attend()
    }
  }

  /// Makes the locals behind the parameters undefined.
  @inline(__always)
  func unbindLocals(of code: UnsafeMutablePointer<CodeObject>, _ base: UnsafeMutablePointer<Value>) {
    var count = Int(code.pointee.unboundCount)
    while count > 0 {
      count -= 1
      base[Int(code.pointee.parameterCount) + count] = .undefined
    }
  }

  /// Another frame than the given one. The optimiser must not know how they lie to each other, or it would keep both
  /// in registers, of which the loop has too few.
  @inline(__always)
  private func step(_ frame: UnsafeMutablePointer<Frame>, _ count: Int) -> UnsafeMutablePointer<Frame> {
    opaque(frame + count)
  }

  /// Drops the frame that has come to its end and goes on in the one below.
  @inline(__always)
  func leave(
    _ frame: inout UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<Instruction>,
    _ base: inout UnsafeMutablePointer<Value>
  ) {
    frame = step(frame, -1)
    topFrame = frame
    reload(frame, &pc, &base)
  }

  /// Brings the loop's locals up to date with the frame that runs now.
  @inline(__always)
  func reload(
    _ frame: UnsafeMutablePointer<Frame>, _ pc: inout UnsafeMutablePointer<Instruction>,
    _ base: inout UnsafeMutablePointer<Value>
  ) {
    pc = frame.pointee.pc
    base = frame.pointee.base
  }

  func checkMachineStackOrLeave() throws(Raised) {
    do throws(Raised) {
      try checkMachineStack()
    } catch {
      frameIndex -= 1
      throw error
    }
  }

  /// Finds the handler of the pending exception among the frames down to `floor`, and sets that frame's pc to it.
  /// - Returns: false where there is none; the frames are then gone.
  func unwind(to floor: Int) -> Bool {
    while frameIndex >= floor {
      let frame = frames + frameIndex
      let exception = pendingException
      let code = frame.pointee.code
      let info = code.pointee.info
      let index = frame.pointee.pc - code.pointee.instructions - 1
      if skipsTraceback {
        skipsTraceback = false
      } else {
        addTraceback(exception, frame, max(index, 0))
      }
      if hasHandlers[info], let handler = codes[info].handler(at: index) {
        frame.pointee.base[handler.register] = exception
        frame.pointee.pc = code.pointee.instructions + handler.target
        pendingException = .undefined
        return true
      }
      let isGenerator = frame.pointee.companion.isKind(.generator)
      if isGenerator { failGenerator(frame) }
      frameIndex -= 1
    }
    return false
  }
}

/// The pointer itself, which the optimiser can neither compute from others nor do without: it stays in a register.
@inline(__always)
func opaque<Pointee>(_ pointer: UnsafeMutablePointer<Pointee>) -> UnsafeMutablePointer<Pointee> {
  csystem_opaque(pointer).assumingMemoryBound(to: Pointee.self)
}
