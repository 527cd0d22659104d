// The interpreter: one for each process. It owns the heap, the stack of registers, the frames and all tables.
// The loop that runs instructions is in Loop.swift; what the instructions mean beyond the quick cases is in the files
// beside it; the embedding interface is in Embedding.swift.

import CSystem
import PythonSyntax

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One interpreter. Whoever uses it holds its lock; it is made held by the thread that makes it.
public final class Interpreter {
  var heap: Heap
  /// What belongs to the thread that holds the lock.
  var state: ThreadState
  static let stackCapacity = 1 << 24
  static let frameCapacity = 1 << 20
  var recursionLimit = 1000 { didSet { limitFrames() } }
  var threads: ThreadTable
  let link = InterpreterLink()

  /// Eight bytes that the loop reads as one word: collection due, signal arrived, another thread's turn, and room for more.
  nonisolated(unsafe) static let attentionWord: UnsafeMutablePointer<UInt64> = {
    let word = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    word.initialize(to: 0)
    return word
  }()
  let attentionWord: UnsafeMutablePointer<UInt64>

  /// The byte that another thread sets to have its turn.
  static var switchRequest: UnsafeMutablePointer<UInt8> { attention + 1 }

  /// The byte that a signal handler sets to have `handleSignals` called.
  public static var attention: UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(attentionWord).assumingMemoryBound(to: UInt8.self) + 1
  }

  /// Called between two instructions after a signal handler has set `attention`.
  public var handleSignals: (Interpreter) throws(Raised) -> Void = { _ throws(Raised) in }

  /// What somebody who watches a program wants to know of its threads.
  public var threadWatch = ThreadWatch()

  /// Ends a forked child whose only thread, one that a program started, has come to its end.
  public var endForkedThread: (Interpreter) -> Void = { interpreter in
    interpreter.flushOutput()
    _exit(0)
  }

  /// Where `sys.stdout` and `sys.stderr` go by default.
  public var writeOutput: (UnsafeRawBufferPointer) -> Void = { bytes in
    var offset = 0
    while offset < bytes.count {
      guard let base = bytes.baseAddress else { return }
      let written = write(1, base + offset, bytes.count - offset)
      if written > 0 { offset += written } else if errno != EINTR { return }
    }
  }
  public var writeError: (UnsafeRawBufferPointer) -> Void = { bytes in
    _ = write(2, bytes.baseAddress, bytes.count)
  }
  /// Called when the program flushes its output.
  public var flushHook: () -> Void = {}
  /// Answers `input()`: the line without its newline, or nil at the end of input.
  public var readLine: (Interpreter, String) throws(Raised) -> String? = {
    interpreter, prompt throws(Raised) in
    var prompt = prompt
    prompt.withUTF8 { interpreter.writeOutput(UnsafeRawBufferPointer($0)) }
    interpreter.flushOutput()
    return Swift.readLine(strippingNewline: true)
  }

  /// How many calls and turns of loops make code worth translating to machine code.
  let translationThreshold = environmentNumber("LECTERN_TRANSLATION_THRESHOLD") ?? 500
  var machineCode: MachineCode?
  /// What `machineCode` begins with, here because taking it from there would count references.
  var enterMachineCode: MachineCode.Entry?
  /// What becomes of values that the generator at the bottom of the translated code's frames yields.
  var yieldUse = QuickUse.none
  /// What the frame that translated code has just left gives to Swift.
  var runResult = Value.undefined
  /// Set where this machine or system has been found to run no translated code.
  var lacksMachineCode = false

  // Tables
  var objectNew = Value.undefined
  var objectInit = Value.undefined
  var aliasClassReference: Reference?
  var unionClassReference: Reference?
  var frameClassReference: Reference?
  /// `sys.set_int_max_str_digits`; 0 for no limit.
  var maximumDigits = 4300
  var memberGetters: ContiguousArray<MemberGetter> = []
  var classes: [Reference] = []
  var exceptionClasses: [Reference] = []
  var natives: [NativeFunctionRecord] = []
  /// The code of each of `natives`, owned by the interpreter.
  var nativeBodies: ContiguousArray<Unmanaged<NativeBody>> = []
  /// The functions of `RuntimeHelper`, in the order of its cases.
  var runtimeHelpers: [Value] = []
  var codes: [CodeInfo] = []
  var foreignObjects: [AnyObject?] = []
  var freeForeignObjects: [Int] = []
  /// Objects that a collection must not free without more ado.
  var finalizable: [Reference] = []
  /// Some of them run Python code at their end.
  var watchesEnds = false
  /// How many looks for dead objects have found none since one last did.
  var vainLooks = 0
  /// Dead objects whose end is still to run.
  var awaitingEnd: [Reference] = []
  var runsEnds = false
  /// The coroutine made last, and the frame that made it.
  var youngestCoroutine: (reference: Reference?, frame: Int) = (nil, -1)
  /// The classes of what is awaited in the runtime's own objects, once they are needed.
  var asyncClasses: AsyncClasses?
  /// `sys.set_asyncgen_hooks`: a list of the two functions or None, undefined where nobody asked yet.
  var asyncGeneratorHooks = Value.undefined
  /// The weak references whose objects live.
  var weakReferences: [Reference] = []
  var weakReferenceClassReference: Reference?
  /// What `gc.isenabled` answers; memory is freed all the same.
  var saysCollectorIsOn = true
  /// For each of `natives` the form that checks its receiver, undefined where none was needed yet.
  var checkedMethods: [Value] = []
  /// Set where the line that `readLine` gave last was ended by the end of the input.
  public var lineIsUnfinished = false
  /// For each of `codes` whether it has anything to do when it is left.
  var hasHandlers: [Bool] = []
  var interned = InternTable()
  var names = CommonNames()
  var specifications = [KnownSpecification?](repeating: nil, count: Interpreter.specificationCacheSize)
  /// The methods of each binary operation, from `Operation.add` on.
  var operatorMethods: [OperatorMethods] = []
  var latinCharacters: [Value] = []
  var emptyTuple = Value.undefined
  var emptyString = Value.undefined
  var positiveZero = Value.undefined
  var negativeZero = Value.undefined
  /// Changes when an attribute of a class changes.
  var classVersion: UInt64 = 1
  /// Classes and shapes, which caches know by their addresses: those that lived after the last collection, and all since.
  var cachedOwners = 0
  var nextDictVersion: UInt64 = 1  // always odd, so that a version kept as a value is no reference
  let methodCache: UnsafeMutablePointer<MethodCacheEntry>
  let sharedCaches: UnsafeMutablePointer<InlineCache>
  static let methodCacheSize = 4096
  var builtins = Value.undefined
  var modules = Value.undefined
  var mainModule = Value.undefined
  var nativeModules: [String: NativeModule] = [:]
  /// What native modules keep beside Python's objects, by the type of it.
  var moduleStates: [ObjectIdentifier: any ModuleState] = [:]
  /// Values that Swift code keeps for good.
  var roots: [Value] = []
  var hashSeed: UInt64 = 0x9E37_79B9_7F4A_7C15
  public var arguments: [String]
  /// Folders that `import` looks through for source files.
  public var searchPath: [String] = []
  var plainFormats = [KnownPlainFormat](
    repeating: KnownPlainFormat(), count: Interpreter.specificationCacheSize)

  /// - Parameter arguments: `sys.argv`.
  public init(arguments: [String] = [""]) {
    self.arguments = arguments
    attentionWord = Interpreter.attentionWord
    heap = Heap(
      attention: UnsafeMutableRawPointer(Interpreter.attentionWord).assumingMemoryBound(to: UInt8.self))
    guard
      var own = ThreadState(registers: Interpreter.stackCapacity, frames: Interpreter.frameCapacity),
      let methodCache = reserveMemory(Interpreter.methodCacheSize, MethodCacheEntry.self),
      let sharedCaches = reserveMemory(Interpreter.methodCacheSize, InlineCache.self)
    else {
      fatalError("Lectern could not reserve the address space for its stack; raise the limit (ulimit -v).")
    }
    own.boundMachineStack(base: csystem_stack_base(), size: csystem_stack_size())
    state = own
    threads = ThreadTable()
    self.methodCache = methodCache
    self.sharedCaches = sharedCaches
    link.interpreter = .passUnretained(self)
    limitFrames()
    belongsToThisThread()
    // Much code runs once only: what came before, and now what makes the built-in classes and functions.
    csystem_release_code_pages()
    bootstrap()
    csystem_release_code_pages()
  }

  deinit {
    link.interpreter = nil
    for body in nativeBodies { body.release() }
  }

  // MARK: Allocation

  @inline(__always)
  func header(_ cls: BuiltinClass, _ kind: Kind) -> UInt64 {
    UInt64(UInt(bitPattern: classes[Int(cls.rawValue)])) | UInt64(kind.rawValue) << 56
  }

  @inline(__always)
  func header(_ cls: Reference, _ kind: Kind) -> UInt64 {
    UInt64(UInt(bitPattern: cls)) | UInt64(kind.rawValue) << 56
      | (cls.asClass.pointee.isUserMade ? ObjectFlags.userClass : 0)
  }

  @inline(__always)
  func classOf(_ cls: BuiltinClass) -> Reference { classes[Int(cls.rawValue)] }

  /// A blob of storage for a container.
  func allocateValues(_ count: Int) -> UnsafeMutablePointer<Value> {
    heap.allocate(max(count, 1) * 8).assumingMemoryBound(to: Value.self)
  }

  /// An object of up to five values.
  func makeFields(
    _ cls: BuiltinClass, _ kind: Kind, _ first: Value, _ second: Value = .undefined,
    _ third: Value = .undefined,
    _ fourth: Value = .undefined, _ fifth: Value = .undefined
  ) -> Value {
    let reference = heap.allocate(MemoryLayout<FieldsObject>.size)
    reference.asFields.initialize(
      to: FieldsObject(
        header: header(cls, kind), first: first, second: second, third: third, fourth: fourth, fifth: fifth))
    return Value(reference)
  }

  // MARK: Attention

  /// Looks after whatever set a byte of the attention word: called between instructions, when every live value is in
  /// a register, on the machine stack or reachable from an object.
  @inline(never)
  func attend() throws(Raised) {
    try attendToOwn()
    if Interpreter.switchRequest.pointee != 0 { switchThreads() }
  }

  /// The same at the end of a loop's body, where what is no longer used is let go of.
  /// - Parameter free: the first register that holds nothing the running frame still needs.
  @inline(never)
  func attend(free: UnsafeMutablePointer<Value>) throws(Raised) {
    clearRegisters(from: free, beyond: ThreadState.argumentRoom)
    try attendToOwn(ignoringMachineStack: isOnlyRun)
    if Interpreter.switchRequest.pointee != 0 { switchThreads() }
  }

  /// The same without letting another thread run.
  @inline(never)
  private func attendToOwn(ignoringMachineStack: Bool = false) throws(Raised) {
    let bytes = UnsafeMutableRawPointer(attentionWord).assumingMemoryBound(to: UInt8.self)
    if bytes[0] != 0 {
      bytes[0] = 0
      if heap.allocatedSinceCollection > heap.threshold {
        collect(ignoringMachineStack: ignoringMachineStack)
        if !awaitingEnd.isEmpty { runEnds() }
        if heap.isOverfull { throw raise(.memoryError, value: .undefined) }
      }
    }
    if bytes[1] != 0 {
      bytes[1] = 0
      if threads.isMainRunning { try handleSignals(self) } else { threads.keepsSignals = true }
    }
  }

  /// For loops in Swift that may run long or allocate much: the same between two steps of theirs. What they do is one
  /// step for other threads.
  @inline(__always)
  func poll() throws(Raised) {
    if attentionWord.pointee & Interpreter.ownAttention != 0 { try attendToOwn() }
  }

  /// The bytes of the attention word that do not ask for another thread's turn.
  private static let ownAttention = UInt64(littleEndian: 0xFFFF)

  /// Refuses to go deeper where the machine stack is nearly used up.
  /// - Parameter action: what was under way, as the message says it: " in comparison".
  @inline(__always)
  func checkMachineStack(_ action: StaticString = "") throws(Raised) {
    var marker: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    if here < machineStackLimit || nesting > 20_000 {
      throw raise(.recursionError, "maximum recursion depth exceeded\(action)")
    }
  }
}

/// Compiled source, ready to run.
public final class Code {
  let value: Value
  // No weak reference to the interpreter: one such makes every counting of its references several times slower.
  init(_ value: Value, _ interpreter: Interpreter) {
    self.value = value
    interpreter.roots.append(value)
  }
}

struct MethodCacheEntry {
  var cls: UInt
  var name: UInt64
  var version: UInt64
  var value: Value
}
