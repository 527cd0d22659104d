// This program as a process of another one of its kind: what the start methods of `multiprocessing` start that begin
// afresh.

import Processes
import PythonModules
import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that was started to run one process of a script or of a cell.
public enum SpawnedProgram {
  /// Runs the process and ends with it, if the command line says that this program was started for one.
  ///
  /// - Parameter arguments: what stands behind the program's name.
  public static func runIfAsked(_ arguments: [String]) {
    guard arguments.first == spawnedProcessOption,
      let process = SpawnedProcess(Array(arguments.dropFirst()))
    else { return }
    // A crash ends the process with its signal at once: Swift's own handlers would print pages about it first.
    for signal in Kernel.crashSignals { _ = try? Signals.set(signal, to: .systemDefault) }
    _ = try? Signals.set(SIGPIPE, to: .ignore)
    _ = try? Signals.set(SIGINT, to: .note)
    let interpreter = Interpreter()
    installStandardModules(into: interpreter)
    interpreter.setGlobal("__annotations__", interpreter.makeEmptyDict())
    if let output = process.inheritedDescriptors.first {
      // A cell's: its lines go where the kernel's go.
      let writer = OutputWriter(descriptor: output, pipes: [])
      interpreter.writeOutput = { writer.write($0, to: .out) }
      interpreter.writeError = { writer.write($0, to: .error) }
      interpreter.flushHook = { writer.flush() }
      interpreter.readLine = { (_, _) throws(Raised) in nil }
      for descriptor in process.inheritedDescriptors.dropFirst() { Lifeline.resume(descriptor) }
      ProcessHooks.current.lifeline = .inherited
      ProcessHooks.current.sourceNumber = SourceNumber.number(ofFile:)
      ProcessHooks.current.childFailed = { (_, text) in writer.report(failure: text) }
      ProcessHooks.current.inheritedDescriptors = { process.inheritedDescriptors }
      ForkHooks.install(flush: { writer.flush() }, controlDescriptor: -1)
      process.run(in: interpreter)
    }
    let streams = ScriptStreams()
    streams.connect(interpreter)
    process.run(in: interpreter)
  }
}
