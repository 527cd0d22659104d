// The threads of a program on the board of its session: what they are called and what they wait for.

import Processes
import PythonRuntime

/// Tells the board, where there is one.
var threadsOnBoard: ThreadWatch {
  var watch = ThreadWatch()
  watch.life = { thread, body in
    BoardWriter.own?.enterThread(name: "Thread", identifier: thread)
    body()
    // In a child that it has forked this is another writer.
    BoardWriter.own?.leaveThread()
  }
  watch.made = { interpreter, purpose in
    guard let writer = BoardWriter.own else { return 0 }
    return writer.madeForThreads(purpose.waitKind) { interpreter.sayPlace() }
  }
  watch.wait = waitOnBoard
  return watch
}

private func waitOnBoard(
  _ interpreter: Interpreter, _ lock: LockWait, _ wait: (_ held: (UInt64) -> Void) throws(Raised) -> Bool
) throws(Raised) -> Bool {
  guard let writer = BoardWriter.own else { return try wait { _ in } }
  interpreter.sayPlace()
  let blocked = writer.block(lock.purpose.waitKind, object: lock.identifier, timeout: lock.timeout)
  defer { writer.wake(blocked) }
  // Who stands by for something else holds its lock itself.
  let hasHolder = lock.purpose == .lock || lock.purpose == .thread
  return try wait { holder in writer.noteAwaited(hasHolder ? holder : 0, by: lock.thread) }
}

extension LockPurpose {
  fileprivate var waitKind: WaitKind {
    switch self {
    case .lock: .lock
    case .thread: .thread
    case .condition: .condition
    case .event: .event
    case .semaphore: .semaphore
    case .barrier: .barrier
    case .queueGet: .queueGet
    case .queuePut: .queuePut
    }
  }
}
