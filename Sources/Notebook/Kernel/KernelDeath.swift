// Says in sentences how a kernel died.

import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

enum KernelDeath {
  /// What a signal that ends a process mostly means.
  private static let meanings: [Int32: String] = [
    SIGKILL: "something killed it, or the machine ran out of memory",
    SIGSEGV: "it touched memory that is not its own, as endless recursion in native code does",
    SIGBUS: "it touched memory that is not there",
    SIGABRT: "it gave up, as a program does whose memory is damaged or used up",
    SIGILL: "it came to an instruction that is no instruction",
    SIGTRAP: "it came upon a fault in Lectern itself",
    SIGFPE: "it came upon an arithmetic fault",
    SIGTERM: "something asked it to end",
    SIGHUP: "its terminal was closed",
    SIGXCPU: "it used more processor time than it may",
  ]

  /// The sentences about a kernel's end.
  ///
  /// - Parameters:
  ///   - process: the kernel's number.
  ///   - end: how it ended; nil if that is not known.
  ///   - place: what ran, such as `cell 3`; nil if nothing ran.
  ///   - wasKilled: Lectern itself killed it, as it did not react to an interrupt.
  static func sentences(process: Int32, end: ProcessEnd?, place: String?, wasKilled: Bool) -> String {
    guard let place else {
      return "The kernel (process \(process)) \(way(end)) before this could run, and nothing of it did."
    }
    if wasKilled {
      return "The kernel (process \(process)) did not react to the interrupt in \(place) and was killed."
    }
    return "The kernel (process \(process)) \(way(end)) while \(place) ran."
  }

  private static func way(_ end: ProcessEnd?) -> String {
    switch end?.status {
    case .signaled(let signal, _):
      let meaning = meanings[signal].map { ": " + $0 + "," } ?? ""
      return "was ended by signal \(signal) (\(Signals.name(of: signal)))\(meaning)"
    case .exited(let code): return "ended by itself with exit status \(code)"
    case nil: return "stopped answering"
    }
  }
}
