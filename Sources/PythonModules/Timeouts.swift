// Waiting from Python: timeouts in seconds become nanoseconds, and a wait that a signal interrupts goes on with the
// time that remains once the signal was handled.

import Processes
import PythonRuntime

extension Interpreter {
  /// A timeout argument in nanoseconds: nil for None (without end), never negative.
  /// - Throws: `TypeError` for what is no number, `ValueError` for NaN, `OverflowError` for what is too far away.
  func timeout(_ value: Value) throws(Raised) -> Int64? {
    if isNone(value) { return nil }
    return max(0, try nanoseconds(value))
  }

  /// Seconds as nanoseconds.
  func nanoseconds(_ value: Value) throws(Raised) -> Int64 {
    guard let seconds = realNumber(of: value) else {
      throw raise(.typeError, "'\(typeName(of: value))' object cannot be interpreted as an integer")
    }
    if seconds.isNaN { throw raise(.valueError, "Invalid value NaN (not a number)") }
    let nanoseconds = seconds * 1e9
    guard nanoseconds.magnitude < 9.2e18 else {
      throw raise(.overflowError, "timestamp too large to convert to C _PyTime_t")
    }
    return Int64(nanoseconds.rounded(.up))
  }

  /// Runs a wait again and again until it was not interrupted, handling signals in between.
  /// - Parameters:
  ///   - timeout: nanoseconds; nil waits without end.
  ///   - wait: waits for at most the given nanoseconds; nil where a signal came first.
  func waiting<Result>(
    _ timeout: Int64?, _ wait: (Int64?) throws(Raised) -> Result?
  ) throws(Raised) -> Result {
    sayPlace()
    let deadline = timeout.map { Clock.monotonic().addingReportingOverflow($0) }
    while true {
      var remaining: Int64?
      if let deadline, !deadline.overflow { remaining = max(0, deadline.partialValue - Clock.monotonic()) }
      if timeout == 0 { remaining = 0 }
      if let result = try wait(remaining) { return result }
      try handleInterruption()
      // A signal that nobody handles must not keep every wait from waiting.
      if Signals.arePending { try SignalHandlers.handlePending(self) }
    }
  }

  /// Says on the board which line of the program runs, before it waits or makes something that others wait for.
  func sayPlace() {
    guard let writer = BoardWriter.own else { return }
    let (file, line) = programPlace
    writer.setPlace(SourcePlace(source: ProcessHooks.current.sourceNumber(file), line: line))
  }
}
