// The module `_traceback`: what the runtime prints for an exception, as text, for `traceback` to take apart.

import PythonRuntime

var tracebackTextModule: NativeModule {
  NativeModule(
    name: "_traceback",
    functions: [
      NativeDefinition("text", "exception, /") { (interpreter, arguments) throws(Raised) in
        interpreter.string(interpreter.programTraceback(arguments[0]))
      },
      NativeDefinition("columns", "traceback, /") { (interpreter, arguments) throws(Raised) in
        interpreter.list(
          interpreter.tracebackColumns(arguments[0]).map { place in
            interpreter.makeTuple(
              [place.endLine, place.column, place.endColumn].map { interpreter.integer($0) })
          })
      },
    ])
}
