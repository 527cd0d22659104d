// What the embedding program does around the processes that a program starts.

import Processes
import PythonRuntime

/// Callbacks around the processes of `multiprocessing` and `os.fork`. Set once, in a process with one thread, before
/// the program runs; a child inherits them.
public struct ProcessHooks {
  /// Before a fork, in the parent: writes out what is buffered, so that the child does not hold a second copy.
  public var willFork: (Interpreter) -> Void = { $0.flushOutput() }
  /// In the child, before anything of the program runs there; the name is the process's, such as `Process-1`.
  public var childStarted: (Interpreter, String) -> Void = { _, _ in }
  /// In the child, as the last thing before it ends.
  public var childEnds: (Interpreter) -> Void = { $0.flushOutput() }
  /// The number of a source text by the file name that its code was compiled with, for places on the board.
  public var sourceNumber: (String) -> Int = { _ in 0 }
  /// In the child, where an exception that nothing caught ends it: takes the text that Python prints, with the line
  /// that names the process.
  public var childFailed: (Interpreter, String) -> Void = { interpreter, text in
    var text = text
    text.withUTF8 { interpreter.writeError(UnsafeRawBufferPointer($0)) }
  }
  /// The program that is started for a process that is to begin afresh.
  public var program = "/proc/self/exe"
  /// What runs in such a process besides its target: the script or the definitions of this program.
  public var mainProgram: () -> MainProgram = { .definitions([]) }
  /// The descriptors that the embedding program needs in such a process.
  public var inheritedDescriptors: () -> [Int32] = { [] }
  /// With whose end a child ends.
  public var lifeline = Lifeline.none

  nonisolated(unsafe) public static var current = ProcessHooks()
}
