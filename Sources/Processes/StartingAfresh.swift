// Starting a program afresh as a process of the session: a fork that at once becomes something else.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Starts a program that takes part in the session.
///
/// - Parameters:
///   - path: the program's file.
///   - descriptors: those that the program gets, under the same numbers; all others close by themselves.
///   - options: as for a fork; caps and board as there.
///   - arguments: what stands behind the program's name, given the process's slot on the board, nil for none.
/// - Throws: `ForkError`; nothing was started then. A path that cannot be run ends the new process with code 127.
/// - Returns: the new process's number.
public func startProgram(
  _ path: String, keeping descriptors: [Int32], _ options: ForkOptions, arguments: (Int?) -> [String]
) throws(ForkError) -> Int32 {
  if case .parent(let child) = try forkProcess(options) { return child }
  for descriptor in descriptors { _ = csystem_fcntl(descriptor, F_SETFD, 0) }
  var words = ([path] + arguments(BoardWriter.current?.index)).map { strdup($0) }
  words.append(nil)
  execv(path, words)
  exitProcess(127)
}

extension Board {
  /// Goes on with a slot in the program that `startProgram` started: what was adopted before it began is adopted again.
  public func readopt(_ slot: Int) {
    guard slot >= 0, slot < memory.slotCount, memory.slot(slot).pointee.process == getpid() else { return }
    Self.current = self
    BoardWriter.current = BoardWriter(memory: memory, index: slot)
  }
}
