// The module `_traceback`: what the runtime prints for an exception, as text, for `traceback` to take apart.

import PythonRuntime

var tracebackTextModule: NativeModule {
  NativeModule(
    name: "_traceback",
    functions: [
      NativeDefinition("text", "exception, /") { (interpreter, arguments) throws(Raised) in
        interpreter.string(interpreter.programTraceback(arguments[0]))
      }
    ])
}
