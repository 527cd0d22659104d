// The table of modules that lessons import.

import PythonRuntime

/// Makes every module of this target known to an interpreter.
public func installStandardModules(into interpreter: Interpreter) {
}
