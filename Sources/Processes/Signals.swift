// Signals: handlers that only note that a signal came, and the word of pending bits that an interpreter polls.

import Atomics
import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a signal does to this process.
public enum SignalAction: Int32, Sendable {
  /// What the system does by itself, mostly to end the process.
  case systemDefault = 0
  /// Nothing.
  case ignore = 1
  /// Its bit is set in the pending word, and a blocked wait returns `.interrupted`.
  case note = 2
  /// A handler that this library did not install.
  case other = 3
}

/// A set of signals; bit n - 1 stands for signal n.
public struct SignalSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one signal.
  public init(_ signal: Int32) {
    rawValue = (1...64).contains(signal) ? 1 << UInt64(signal - 1) : 0
  }

  /// The signals' numbers, lowest first.
  public var numbers: [Int32] {
    (1...64).filter { rawValue & (1 << UInt64($0 - 1)) != 0 }
  }
}

/// The signals of this process.
public enum Signals {
  /// The pending bits, for a loop that must look often: not zero means that `takePending` has something to give.
  public static var pendingWord: UnsafeMutablePointer<UInt64> { csystem_pending_signals_word() }

  /// Names a byte that is set to 1 whenever a signal is noted, for a loop that looks at its own memory only. The
  /// byte must stay where it is for the life of the process.
  public static func setAttention(_ byte: UnsafeMutablePointer<UInt8>?) { csystem_set_attention_byte(byte) }

  /// Whether a noted signal has not been taken yet, and the calling thread is one that takes signals.
  public static var arePending: Bool {
    csystem_pending_signals_word().pointee != 0 && csystem_leaves_signals_to_others() == 0
  }

  /// The signals that were noted and not taken yet.
  static var pending: SignalSet { SignalSet(rawValue: csystem_pending_signals_word().pointee) }

  /// The signals that came since the last call; clears them in the same step.
  public static func takePending() -> SignalSet { SignalSet(rawValue: csystem_take_pending_signals()) }

  /// Forgets that these signals came; others stay pending.
  public static func discardPending(_ signals: SignalSet) {
    _ = BoardMemory.longWord(csystem_pending_signals_word())
      .loadThenBitwiseAnd(with: ~signals.rawValue, ordering: .sequentiallyConsistent)
  }

  /// Sets what a signal does.
  /// - Returns: what it did before.
  /// - Throws: `SystemError` with `EINVAL` for a number that is no signal, or one that cannot be caught.
  @discardableResult
  public static func set(_ signal: Int32, to action: SignalAction) throws(SystemError) -> SignalAction {
    let before = csystem_set_signal_action(signal, action.rawValue)
    guard before >= 0 else { throw SystemError("sigaction") }
    return SignalAction(rawValue: before) ?? .other
  }

  /// What a signal does now.
  /// - Throws: `SystemError` with `EINVAL` for a number that is no signal.
  public static func action(of signal: Int32) throws(SystemError) -> SignalAction {
    let now = csystem_get_signal_action(signal)
    guard now >= 0 else { throw SystemError("sigaction") }
    return SignalAction(rawValue: now) ?? .other
  }

  /// Sends a signal; 0 only checks whether it could be sent.
  /// - Parameters:
  ///   - signal: the signal's number.
  ///   - process: a process, or a process group as its negative number.
  /// - Throws: `SystemError`: `ESRCH` when there is no such process, `EPERM` when it is not ours.
  public static func send(_ signal: Int32, to process: Int32) throws(SystemError) {
    guard kill(process, signal) == 0 else { throw SystemError("kill") }
    if signal != 0 { Board.current?.noteAsked(process, signal: signal) }
  }

  /// The system's name of a signal, such as `SIGTERM`, or `signal 70` for one that has none.
  public static func name(of signal: Int32) -> String {
    names.first { $0.number == signal }.map { "SIG" + $0.name } ?? "signal \(signal)"
  }

  /// The signals by name, without the `SIG`.
  public static let names: [(name: String, number: Int32)] = [
    ("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("ILL", SIGILL), ("TRAP", SIGTRAP),
    ("ABRT", SIGABRT), ("BUS", SIGBUS), ("FPE", SIGFPE), ("KILL", SIGKILL), ("USR1", SIGUSR1),
    ("SEGV", SIGSEGV), ("USR2", SIGUSR2), ("PIPE", SIGPIPE), ("ALRM", SIGALRM), ("TERM", SIGTERM),
    ("CHLD", SIGCHLD), ("CONT", SIGCONT), ("STOP", SIGSTOP), ("TSTP", SIGTSTP), ("TTIN", SIGTTIN),
    ("TTOU", SIGTTOU), ("URG", SIGURG), ("XCPU", SIGXCPU), ("XFSZ", SIGXFSZ), ("VTALRM", SIGVTALRM),
    ("PROF", SIGPROF), ("WINCH", SIGWINCH), ("IO", SIGIO), ("SYS", SIGSYS),
  ]
}
