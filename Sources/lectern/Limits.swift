// What the commands that run cells have in common: what a cell may take.

import ArgumentParser
import Notebook

/// The options that bound what cells do.
struct Limits: ParsableArguments {
  @Option(help: "How long a cell may run, in seconds.")
  var timeout: Double?

  @Option(help: "How much memory the objects of a process may take, such as 500M or 2G.")
  var memory: MemorySize?

  @Flag(name: .customLong("let-hang"), help: "Do not end cells whose processes all wait for each other.")
  var letsCellsHang = false

  func validate() throws { try requirePositive(timeout) }

  var sessionOptions: SessionOptions {
    var options = SessionOptions()
    options.timeout = timeout
    options.memoryLimit = memory?.bytes
    if letsCellsHang { options.deadlockGrace = nil }
    return options
  }
}

func requirePositive(_ timeout: Double?) throws {
  if let timeout, !(timeout > 0 && timeout.isFinite) {
    throw ValidationError("--timeout takes a number of seconds above 0, such as 30.")
  }
}

/// An amount of memory as one types it: a number with K, M, G or T behind it, powers of 1,024, or without for bytes.
struct MemorySize: ExpressibleByArgument {
  /// A kernel that stands and waits needs so much; with less not even an error could be told.
  private static let least = 16 << 20

  let bytes: Int

  init?(argument: String) {
    let units = ["K": 10, "M": 20, "G": 30, "T": 40]
    let unit = argument.last.flatMap { units[$0.uppercased()] }
    guard let number = Double(unit == nil ? argument[...] : argument.dropLast()), number.isFinite,
      let bytes = Int(exactly: (number * Double(1 << (unit ?? 0))).rounded()), bytes >= Self.least
    else { return nil }
    self.bytes = bytes
  }
}
