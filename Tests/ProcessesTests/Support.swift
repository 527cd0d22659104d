// What the tests of processes share. A test that forks, sends signals or counts what is open or running has a process
// to itself: beside it, others do the same, and a fork in the middle of their work would copy it half done.

import Testing

@testable import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One after the other, as each of them keeps the machine busy with processes of its own.
@Suite(.serialized) enum ProcessTests {}

/// Forks a child that runs a body and ends with its result.
func startChild(_ options: ForkOptions, _ body: () -> Int32) throws -> Int32 {
  switch try forkProcess(options) {
  case .parent(let child): return child
  case .child: exitProcess(body())
  }
}

func startChild(_ body: () -> Int32) throws -> Int32 { try startChild(ForkOptions(), body) }

/// Starts a child that waits for signals, in a thread that has ended when this returns.
func startInAnotherThread() throws -> Int32 {
  final class Started { var child: Int32 = -1 }
  let started = Started()
  var thread = pthread_t()
  let code = pthread_create(
    &thread, nil,
    { context in
      var options = ForkOptions()
      options.lifeline = .caller(SIGKILL)
      let started = context.map { Unmanaged<Started>.fromOpaque($0).takeUnretainedValue() }
      if let child = try? startChild(options, { while true { pause() } }) { started?.child = child }
      return nil
    }, Unmanaged.passUnretained(started).toOpaque())
  guard code == 0 else { throw SystemError("pthread_create", code: code) }
  pthread_join(thread, nil)
  return started.child
}

/// How long anything may take, in nanoseconds: it only ends tests that have failed.
let patience: Int64 = 300_000_000_000

/// Waits for a child that must end by itself and returns its exit code.
func exitCode(of child: Int32) -> Int32? {
  guard case .ended(let end) = Children.wait(for: child, timeout: patience) else {
    kill(child, SIGKILL)
    _ = Children.wait(for: child)
    return nil
  }
  return end.status.exitCode
}

/// How many descriptors more are open after a body than before. It runs in a child, in which no thread of the test
/// library opens any.
func descriptorsLeft(by body: () throws -> Void) throws -> Int {
  let child = try startChild {
    let before = Descriptors.open().count
    guard (try? body()) != nil else { return 255 }
    return Int32(clamping: min(max(Descriptors.open().count - before, 0), 254))
  }
  let left = try #require(exitCode(of: child))
  try #require((0..<255).contains(left), "The body failed.")
  return Int(left)
}

let second: Int64 = 1_000_000_000

/// Whether a message consists of this many bytes of one value. Comparing element by element takes seconds for 100 MB
/// without optimisation.
func consists(_ bytes: [UInt8]?, of value: UInt8, count: Int) -> Bool {
  guard let bytes, bytes.count == count, let first = bytes.first, first == value else { return false }
  return bytes.withUnsafeBytes { whole in
    guard let start = whole.baseAddress else { return false }
    return memcmp(start, start + 1, count - 1) == 0
  }
}

extension ReceiveOutcome {
  var bytes: [UInt8]? { if case .message(let bytes) = self { bytes } else { nil } }
}

extension GetOutcome {
  var bytes: [UInt8]? { if case .message(let bytes) = self { bytes } else { nil } }
}

extension SharedQueue {
  /// The next message, waiting no longer than a test may.
  func next() -> GetOutcome { get(timeout: patience) }
}
