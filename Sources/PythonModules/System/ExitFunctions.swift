// What `atexit.register` was given, at the end of a program.

import PythonRuntime

/// Calls the functions that a program wants called at its end.
/// - Throws: `SystemExit` where one of them raises it.
public func runExitFunctions(_ interpreter: Interpreter) throws(Raised) {
  guard interpreter.isImported("atexit") else { return }
  try interpreter.callMethod(try interpreter.importModule("atexit"), "_run_exitfuncs", [])
}
