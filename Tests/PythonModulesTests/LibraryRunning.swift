// Runs Python source in an interpreter that knows the modules under test, and gives what it printed.

import PythonModules
import PythonRuntime
import PythonSyntax

/// Collects what a program prints.
final class Collected {
  var bytes: [UInt8] = []
}

/// What a program printed, and after it the traceback where it ended in an exception.
func printed(by source: String) -> String {
  let interpreter = Interpreter()
  let collected = Collected()
  interpreter.writeOutput = { collected.bytes.append(contentsOf: $0) }
  installStandardModules(into: interpreter)
  var traceback = ""
  do throws(SyntaxFailure) {
    let code = try interpreter.compile(source, fileName: "test.py", mode: .module)
    do throws(Raised) {
      _ = try interpreter.run(code)
    } catch {
      traceback = interpreter.takeException().traceback
    }
  } catch {
    traceback = interpreter.report(error, source: source, fileName: "test.py").traceback
  }
  interpreter.flushOutput()
  return String(decoding: collected.bytes, as: UTF8.self) + traceback
}
