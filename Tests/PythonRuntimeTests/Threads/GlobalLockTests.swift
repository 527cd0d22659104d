// The lock that threads take turns with.

import Glibc
import Testing

@testable import PythonRuntime

/// Runs a body in a thread of its own.
private final class TestThread {
  private var handle = pthread_t()

  init(_ body: @escaping () -> Void) {
    let start = Unmanaged.passRetained(Box(body))
    pthread_create(
      &handle, nil,
      { start in
        if let start { Unmanaged<Box>.fromOpaque(start).takeRetainedValue().body() }
        return nil
      }, start.toOpaque())
  }

  func join() { pthread_join(handle, nil) }

  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
}

@Suite struct GlobalLockTests {
  /// What threads of a test share; the lock under test guards it.
  private final class Shared {
    let request: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1)
    let lock: GlobalLock
    var count = 0
    var isDone = false

    init() {
      request.initialize(to: 0)
      lock = GlobalLock(request: request)
      lock.switchInterval = 1_000_000
    }

    deinit { request.deallocate() }

    /// Waits, with the lock, until somebody asks for it.
    func keepUntilAsked() { while UnsafeRawPointer(request).load(as: UInt8.self) == 0 { sched_yield() } }
  }

  @Test func noTwoThreadsHaveIt() {
    let shared = Shared()
    let threads = (0..<4).map { _ in
      TestThread {
        for _ in 0..<500 {
          shared.lock.acquire(as: 0)
          let seen = shared.count
          sched_yield()
          shared.count = seen + 1
          shared.lock.release(as: 0)
        }
      }
    }
    shared.lock.release(as: 0)
    for thread in threads { thread.join() }
    shared.lock.acquire(as: 0)
    #expect(shared.count == 2000)
  }

  @Test func whoWaitsAsksTheHolder() {
    let shared = Shared()
    let thread = TestThread {
      shared.lock.acquire(as: 0)
      shared.isDone = true
      shared.lock.release(as: 0)
    }
    shared.keepUntilAsked()
    #expect(!shared.isDone)
    shared.lock.release(as: 0, wasAsked: true)
    thread.join()
    shared.lock.acquire(as: 0)
    #expect(shared.isDone)
    #expect(shared.request.pointee == 0)
  }

  @Test func whoWasAskedIsNotNext() {
    let shared = Shared()
    let thread = TestThread {
      shared.lock.acquire(as: 0)
      shared.count += 1
      shared.lock.release(as: 0)
    }
    shared.keepUntilAsked()
    shared.lock.release(as: 0, wasAsked: true)
    shared.lock.acquire(as: 0)
    #expect(shared.count == 1)
    thread.join()
  }

  @Test func releaseWithoutWaitersReturns() {
    let shared = Shared()
    shared.lock.release(as: 0, wasAsked: true)
    shared.lock.acquire(as: 0)
    #expect(shared.count == 0)
  }
}

@Suite struct SwitchPlanTests {
  /// The lengths of a plan's first turns.
  private func turns(_ seed: UInt64) -> [Int] {
    var plan = SwitchPlan(seed: seed)
    return (0..<50).map { _ in
      var length = 1
      while !plan.endsTurn() { length += 1 }
      return length * 4 + plan.choose(among: 3)
    }
  }

  @Test func aSeedDecides() {
    #expect(turns(1) == turns(1))
    #expect(turns(1) != turns(2))
    #expect(turns(3).allSatisfy { (4..<4 * 1025).contains($0) })
  }

  @Test func nobodyToChooseIsNoFault() {
    var plan = SwitchPlan(seed: 7)
    #expect(plan.choose(among: 0) == 0)
  }
}

@Suite struct InterpreterLockTests {
  private final class Others { var interpreter: Interpreter? }

  @Test func aLoneThreadKeepsTheLock() {
    let interpreter = Interpreter()
    #expect(!interpreter.hasSeveralThreads)
    #expect(interpreter.isMainThread)
    #expect(interpreter.withoutLock { 7 } == 7)
  }

  @Test func errorNumbersPass() {
    let interpreter = Interpreter()
    let result = interpreter.withoutLock { close(-1) }
    #expect(result == -1)
    #expect(errno == EBADF)
  }

  @Test func theCallingThreadKnowsItsInterpreter() {
    let interpreter = Interpreter()
    #expect(Interpreter.ofThisThread === interpreter)
    let others = Others()
    let thread = TestThread { others.interpreter = Interpreter.ofThisThread }
    thread.join()
    #expect(others.interpreter == nil)
  }

  @Test func threadsAreCounted() throws {
    let interpreter = Interpreter()
    let code = try interpreter.compile(
      """
      import _thread
      go, done = _thread.allocate_lock(), _thread.allocate_lock()
      go.acquire(); done.acquire()
      def wait():
          go.acquire()
          done.release()
      _thread.start_new_thread(wait, ())
      """, fileName: "<test>", mode: .module)
    _ = try interpreter.run(code)
    #expect(interpreter.hasSeveralThreads)
    let end = try interpreter.compile(
      "go.release(); done.acquire()", fileName: "<test>", mode: .module)
    _ = try interpreter.run(end)
    // The thread goes once it has its next turn.
    while interpreter.hasSeveralThreads { interpreter.withoutLock { _ = sched_yield() } }
    #expect(interpreter.isMainThread)
  }

  @Test func anotherThreadsTurnEndsALoop() throws {
    let interpreter = Interpreter()
    let code = try interpreter.compile(
      """
      import _thread
      flag = False
      def set():
          global flag
          flag = True
      _thread.start_new_thread(set, ())
      while not flag: pass
      """, fileName: "<test>", mode: .module)
    _ = try interpreter.run(code)
    #expect(interpreter.global("flag") == .true)
  }
}
