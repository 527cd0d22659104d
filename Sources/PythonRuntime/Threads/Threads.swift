// Threads of a program: real ones of the system, of which one at a time holds the interpreter's lock and runs Python
// code. Every other one stands in `withoutLock`: there it has left its state in its record, its registers on its
// machine stack, and the place to which that reaches, so that a collection finds what it holds.
//
// Only the main thread handles signals; all others have them blocked, so that the system brings each to the main one.

import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One thread of a program.
final class PythonThread {
  /// What it takes along when it gives the lock away; nil while it runs.
  var state: ThreadState?
  /// The highest address of its machine stack, and how far down that reached when it gave the lock away.
  var machineStackBase: UnsafeMutableRawPointer?
  var stackPointer: UnsafeMutableRawPointer?
  /// The function, positional and named arguments that it starts with, as a tuple.
  var task = Value.none
  /// The module whose import by another thread it waits for.
  var awaitedImport: String?
  /// Its numbers in the C library and in the system, once it runs.
  private(set) var identifier = 0
  private(set) var nativeIdentifier: Int32 = 0
  /// Which one of the program's it is, in order of start; the first is 0.
  fileprivate(set) var number = 0

  /// Takes down what only the thread itself can find out.
  func introduceItself() {
    takeIdentifiers()
    machineStackBase = csystem_stack_base()
  }

  /// Takes down its numbers: a forked child has others.
  func takeIdentifiers() {
    identifier = Interpreter.ownThreadIdentifier
    nativeIdentifier = csystem_thread_identifier()
  }
}

/// The threads of an interpreter. Only the one that holds the lock touches it.
struct ThreadTable {
  private(set) var all: [PythonThread]
  /// The one that holds the lock.
  var running: PythonThread
  private(set) var main: PythonThread
  var lock: GlobalLock
  /// Whether anybody could want the lock while the running thread waits for something.
  private(set) var areSeveral = false
  /// Set while nothing may change under the running thread's hands.
  var keepsLock = false { didSet { count() } }
  /// Signals came while another thread than the main one ran.
  var keepsSignals = false
  /// The size of the machine stack of new threads in bytes, 0 for the usual one.
  var stackSize = 0
  /// The modules that are being imported, and who imports each.
  var imports: [String: PythonThread] = [:]
  private var isClosed = false
  private var startCount = 0

  /// The table of the calling thread alone, which is the main one.
  init() {
    main = PythonThread()
    main.introduceItself()
    running = main
    all = [main]
    lock = GlobalLock(request: Interpreter.switchRequest)
  }

  var isMainRunning: Bool { running === main }

  mutating func add(_ thread: PythonThread) {
    startCount += 1
    thread.number = startCount
    all.append(thread)
    count()
  }

  mutating func remove(_ thread: PythonThread) {
    all.removeAll { $0 === thread }
    count()
  }

  private mutating func count() { areSeveral = all.count > 1 && !isClosed && !keepsLock }

  /// The running thread keeps the lock for ever.
  mutating func close() {
    isClosed = true
    count()
    lock.close()
  }

  /// After a fork: the running thread is the only one there is.
  mutating func keepOnlyRunning() {
    running.takeIdentifiers()
    // Most programs have no other thread, and what a child does not write to need not be copied for it.
    guard all.count > 1 || !isMainRunning else { return }
    for thread in all where thread !== running { thread.state?.free() }
    all = [running]
    main = running
    imports = imports.filter { $0.value === main }
    count()
    // Another thread may have been about to take the old one.
    lock = GlobalLock(
      request: Interpreter.switchRequest, interval: lock.switchInterval, plan: lock.plan)
  }
}

extension Interpreter {
  // MARK: Giving the lock away

  /// The interpreter that the calling thread runs code of, nil where it has none.
  public static var ofThisThread: Interpreter? {
    csystem_thread_context().flatMap {
      Unmanaged<InterpreterLink>.fromOpaque($0).takeUnretainedValue().interpreter?.takeUnretainedValue()
    }
  }

  func belongsToThisThread() { csystem_set_thread_context(Unmanaged.passUnretained(link).toOpaque()) }

  /// As for an interpreter, for the calling thread's; `body` just runs where it has none.
  public static func withoutLock<Result>(_ body: () -> Result) -> Result {
    guard let interpreter = ofThisThread else { return body() }
    return interpreter.withoutLock(body)
  }

  /// Runs something that may wait, and lets other threads run meanwhile.
  /// - Parameter body: touches no value and nothing else of the interpreter. `errno` is kept.
  public func withoutLock<Result>(_ body: () -> Result) -> Result {
    guard threads.areSeveral else { return body() }
    var result: Result?
    giveLock { result = body() }
    // The body has run, or this would not be reached.
    return result.unsafelyUnwrapped
  }

  /// Lets another thread run that has asked for its turn.
  func switchThreads() {
    if threads.lock.plan != nil {
      if threads.areSeveral, threads.lock.endsTurn() { giveLock(wasAsked: true) {} }
      return
    }
    csystem_set_byte(Interpreter.switchRequest, 0)
    if threads.areSeveral { giveLock(wasAsked: true) {} }
  }

  /// Has the threads of the program take turns as a seed decides, so that the same seed gives the same order as long as
  /// they wait for nothing but each other. Python that computes is slower meanwhile.
  /// - Parameter seed: nil to take turns by time, as at first.
  public func planTurns(seed: UInt64?) { threads.lock.follow(seed.map { SwitchPlan(seed: $0) }) }

  /// Gives the turn away if turns are planned and another thread wants it.
  /// - Returns: whether the caller was away.
  public func passesPlannedTurn() -> Bool {
    guard threads.lock.plan != nil, threads.areSeveral, threads.lock.isWanted else { return false }
    giveLock(wasAsked: true) {}
    return true
  }

  @inline(never)
  private func giveLock(wasAsked: Bool = false, _ body: () -> Void) {
    withoutActuallyEscaping(body) { body in
      var pause = LockPause(interpreter: self, wasAsked: wasAsked, body: body)
      withUnsafeMutablePointer(to: &pause) {
        // The collector must find the values that are in registers now.
        csystem_with_saved_registers(
          { $1?.assumingMemoryBound(to: LockPause.self).pointee.run(at: $0) }, $0)
      }
    }
  }

  fileprivate func pause(_ pause: LockPause, at stackPointer: UnsafeMutableRawPointer?) {
    let thread = threads.running
    let lock = threads.lock
    thread.stackPointer = stackPointer
    thread.state = state
    lock.release(as: thread.number, wasAsked: pause.wasAsked)
    pause.body()
    let code = errno
    lock.acquire(as: thread.number)
    takeOver(thread)
    errno = code
  }

  /// Makes the calling thread, which has just got the lock, the running one.
  private func takeOver(_ thread: PythonThread) {
    threads.running = thread
    if let own = thread.state { state = own }
    thread.state = nil
    limitFrames()
    if threads.keepsSignals, threads.isMainRunning {
      threads.keepsSignals = false
      csystem_set_byte(Interpreter.attention, 1)
    }
  }

  // MARK: Starting and ending

  /// Whether other threads could run while this one waits.
  public var hasSeveralThreads: Bool { threads.areSeveral }

  /// Whether the calling thread, which holds the lock, is the one that handles signals.
  public var isMainThread: Bool { threads.isMainRunning }

  /// How many threads of the program there are, the main one included.
  public var threadCount: Int { threads.all.count }

  /// How many registers and frames a thread other than the main one has.
  private static let registerCapacity = 1 << 21
  private static let threadFrameCapacity = 1 << 16
  /// Size of a thread's machine stack where the program wants no other, in bytes.
  private static let machineStackSize = 16 << 20

  /// Starts a thread.
  /// - Parameter task: function, tuple of positional arguments, dict of named ones.
  /// - Returns: its identifier.
  /// - Throws: `RuntimeError` where the system has no thread to give.
  func startThread(_ task: Value) throws(Raised) -> Int {
    let thread = PythonThread()
    thread.state = ThreadState(
      registers: Interpreter.registerCapacity, frames: Interpreter.threadFrameCapacity)
    guard thread.state != nil else { throw raise(.runtimeError, "can't start new thread") }
    thread.task = task
    let size =
      threads.stackSize == 0
      ? Interpreter.machineStackSize : threads.stackSize + 2 * Int(ThreadState.machineStackReserve)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, size)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    threads.add(thread)
    let start = Unmanaged.passRetained(ThreadStart(interpreter: self, thread: thread))
    var handle = Interpreter.noThread
    let code = pthread_create(
      &handle, &attributes,
      { start in
        guard let start = start.map({ Unmanaged<ThreadStart>.fromOpaque($0).takeRetainedValue() }) else {
          return nil
        }
        start.interpreter.runThread(start.thread)
        return nil
      }, start.toOpaque())
    guard code == 0 else {
      start.release()
      threads.remove(thread)
      thread.state?.free()
      throw raise(.runtimeError, "can't start new thread")
    }
    threads.lock.awaitArrival(of: thread.number)
    return Interpreter.identifier(of: handle)
  }

  /// The life of a thread other than the main one.
  private func runThread(_ thread: PythonThread) {
    csystem_leave_signals_to_others(1)
    belongsToThisThread()
    thread.introduceItself()
    thread.state?.boundMachineStack(base: thread.machineStackBase, size: csystem_stack_size())
    threads.lock.acquire(as: thread.number)
    takeOver(thread)
    threadWatch.life(UInt64(thread.identifier)) { runTask(of: thread) }
    if thread === threads.main {
      // It has forked, and this is the child, which has no other thread.
      endForkedThread(self)
    }
    threads.remove(thread)
    state.free()
    threads.lock.release(as: thread.number)
  }

  private func runTask(of thread: PythonThread) {
    let parts = values(ofTuple: thread.task)
    do throws(Raised) {
      _ = try callSpread(parts[0], arguments: parts[1], keywords: parts[2])
    } catch {
      if isPending(.systemExit) {
        pendingException = .undefined
      } else {
        reportIgnored(parts[0], "in thread started by")
      }
    }
    thread.task = .none
  }

  /// At the end of a program: no other thread gets the lock any more.
  public func stopOtherThreads() { threads.close() }

  /// To be called in a forked child: only the thread that forked is there, and it is the main one from now on.
  public func keepOnlyThisThread() {
    threads.keepOnlyRunning()
    csystem_leave_signals_to_others(0)
  }

  // MARK: Identities

  #if canImport(Glibc)
    private static let noThread = pthread_t()
    private static func identifier(of thread: pthread_t) -> Int { Int(bitPattern: UInt(thread)) }
  #else
    private static let noThread: pthread_t? = nil
    private static func identifier(of thread: pthread_t?) -> Int { Int(bitPattern: thread) }
  #endif

  /// What `threading.get_ident()` gives in the calling thread.
  static var ownThreadIdentifier: Int { identifier(of: pthread_self()) }
}

/// What a thread keeps of the interpreter that it runs code of. It outlives the interpreter.
final class InterpreterLink {
  var interpreter: Unmanaged<Interpreter>?

  init() { _ = Unmanaged.passRetained(self) }
}

/// What `withoutLock` hands through C.
private struct LockPause {
  let interpreter: Interpreter
  let wasAsked: Bool
  let body: () -> Void

  func run(at stackPointer: UnsafeMutableRawPointer?) { interpreter.pause(self, at: stackPointer) }
}

/// What a new thread is handed.
private final class ThreadStart {
  let interpreter: Interpreter
  let thread: PythonThread

  init(interpreter: Interpreter, thread: PythonThread) {
    self.interpreter = interpreter
    self.thread = thread
  }
}
