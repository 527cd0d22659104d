// What an interpreter keeps for each thread: its stack of registers, its frames, the exception that it deals with. The
// running thread's stands in the interpreter itself, where the loop reads it; whoever gives the lock away takes its own
// along. Unsafe: the stacks are plain reserved memory.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The part of an interpreter that belongs to one thread.
struct ThreadState {
  let stack: UnsafeMutablePointer<Value>
  let stackLimit: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  let frameCapacity: Int
  private let stackCapacity: Int

  /// The running frame; one before the first outside of Python code.
  var topFrame: UnsafeMutablePointer<Frame>
  /// A frame must stay below this one.
  var frameLimit: UnsafeMutablePointer<Frame>
  /// First register that is free for calls from Swift.
  var stackTop: UnsafeMutablePointer<Value>
  /// Calls from Swift into the loop that are under way.
  var nesting = 0
  /// Lowest address that the machine stack may reach.
  var machineStackLimit: UInt = 0

  var pendingException = Value.undefined
  /// Set where the pending exception must not get another traceback entry in the present frame.
  var skipsTraceback = false
  /// The exception that an `except` or `finally` is dealing with.
  var handled = Value.none
  /// Raised at the place where the next frame goes on: how `generator.throw` gets in.
  var injectedException = Value.undefined
  /// What `send` has for the delegate of a `yield from`.
  var sentToDelegate = Value.none

  /// Where the machine stack stood when the program was entered.
  var outermostStackPointer: UnsafeMutableRawPointer?
  /// Values that Swift code holds across calls into Python, the last one on top.
  var temporaries: [Value] = []
  /// Objects whose `repr` is under way, to end cycles.
  var reprStack: [Reference] = []

  /// Reserves address space; memory is taken as it is used.
  /// - Parameters:
  ///   - registers: how many values the stack holds.
  ///   - frames: how many calls can be under way.
  /// - Returns: nil where the system has none to give.
  init?(registers: Int, frames frameCount: Int) {
    guard let stack = reserveMemory(registers, Value.self) else { return nil }
    guard let frames = reserveMemory(frameCount, Frame.self) else {
      munmap(stack, registers * MemoryLayout<Value>.stride)
      return nil
    }
    self.stack = stack
    self.frames = frames
    stackCapacity = registers
    frameCapacity = frameCount
    stackLimit = stack + registers - 4096
    topFrame = frames - 1
    frameLimit = frames
    stackTop = stack
  }

  /// Gives the address space back.
  func free() {
    munmap(stack, stackCapacity * MemoryLayout<Value>.stride)
    munmap(frames, frameCapacity * MemoryLayout<Frame>.stride)
  }

  /// Behind the last register that a frame or a call from Swift may use.
  var registersEnd: UnsafeMutablePointer<Value> {
    var end = stackTop
    if topFrame >= frames {
      end = max(end, topFrame.pointee.base + Int(topFrame.pointee.code.pointee.registerCount))
    }
    return min(end + ThreadState.argumentRoom, stackLimit)
  }

  /// How many registers above those in use may hold arguments of a call that is being prepared.
  static let argumentRoom = 256

  /// Sets how deep the machine stack may grow.
  /// - Parameters:
  ///   - base: its highest address.
  ///   - size: in bytes; more than 64 MiB are never used.
  mutating func boundMachineStack(base: UnsafeMutableRawPointer?, size: Int) {
    machineStackLimit = UInt(bitPattern: base) - min(UInt(size), 64 << 20) + ThreadState.machineStackReserve
  }

  /// What Swift functions may need below the limit that is checked where Python code is entered, in bytes.
  static let machineStackReserve: UInt = 256 * 1024
}

/// Address space for a number of elements, nil where the system has none to give. Memory is taken as it is used.
func reserveMemory<Element>(_ count: Int, _ type: Element.Type) -> UnsafeMutablePointer<Element>? {
  let bytes = count * MemoryLayout<Element>.stride
  let base = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
  return base == MAP_FAILED ? nil : base?.bindMemory(to: type, capacity: count)
}

extension Interpreter {
  // The running thread's state, by the names that the rest of the runtime uses.

  @inline(__always) var stack: UnsafeMutablePointer<Value> { state.stack }
  @inline(__always) var stackLimit: UnsafeMutablePointer<Value> { state.stackLimit }
  @inline(__always) var frames: UnsafeMutablePointer<Frame> { state.frames }
  @inline(__always) var topFrame: UnsafeMutablePointer<Frame> {
    get { state.topFrame }
    set { state.topFrame = newValue }
  }
  @inline(__always) var frameLimit: UnsafeMutablePointer<Frame> { state.frameLimit }
  @inline(__always) var stackTop: UnsafeMutablePointer<Value> {
    get { state.stackTop }
    set { state.stackTop = newValue }
  }
  @inline(__always) var nesting: Int {
    get { state.nesting }
    set { state.nesting = newValue }
  }
  @inline(__always) var machineStackLimit: UInt {
    get { state.machineStackLimit }
    set { state.machineStackLimit = newValue }
  }
  @inline(__always) var pendingException: Value {
    get { state.pendingException }
    set { state.pendingException = newValue }
  }
  @inline(__always) var skipsTraceback: Bool {
    get { state.skipsTraceback }
    set { state.skipsTraceback = newValue }
  }
  @inline(__always) var handled: Value {
    get { state.handled }
    set { state.handled = newValue }
  }
  @inline(__always) var injectedException: Value {
    get { state.injectedException }
    set { state.injectedException = newValue }
  }
  @inline(__always) var sentToDelegate: Value {
    get { state.sentToDelegate }
    set { state.sentToDelegate = newValue }
  }
  @inline(__always) var outermostStackPointer: UnsafeMutableRawPointer? {
    get { state.outermostStackPointer }
    set { state.outermostStackPointer = newValue }
  }
  @inline(__always) var temporaries: [Value] {
    get { state.temporaries }
    _modify { yield &state.temporaries }
  }
  @inline(__always) var reprStack: [Reference] {
    get { state.reprStack }
    _modify { yield &state.reprStack }
  }

  /// Has `frameLimit` follow the recursion limit, as far as there is room for frames.
  func limitFrames() {
    state.frameLimit = state.frames + max(0, min(recursionLimit, state.frameCapacity - 1))
  }
}
