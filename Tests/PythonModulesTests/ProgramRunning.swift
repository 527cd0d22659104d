// Runs Python source with all standard modules, in this process.

import PythonModules
import PythonRuntime
import PythonSyntax

/// What a program printed, and behind it the traceback where it ended in an exception.
///
/// Only for programs that start no processes: a test process has more than one thread and must not fork.
func output(of source: String) -> String {
  let interpreter = Interpreter()
  let collected = Collected()
  interpreter.writeOutput = { collected.bytes.append(contentsOf: $0) }
  installStandardModules(into: interpreter)
  var traceback = ""
  do throws(SyntaxFailure) {
    let code = try interpreter.compile(source, fileName: "test.py", mode: .module)
    do throws(Raised) {
      _ = try interpreter.run(code)
      let system = try interpreter.importModule("sys")
      try interpreter.callMethod(try interpreter.attribute(system, "stdout"), "flush", [])
    } catch {
      traceback = interpreter.takeException().traceback
    }
  } catch {
    traceback = interpreter.report(error, source: source, fileName: "test.py").traceback
  }
  return String(decoding: collected.bytes, as: UTF8.self) + traceback
}
