// The module `re`: the engine's classes and functions, and around them what is said in Python.

import PythonRuntime

/// The module `re`.
var regularExpressionModule: NativeModule {
  NativeModule(
    name: "re",
    constants: { interpreter in
      let library = RegularExpressionLibrary(interpreter)
      do throws(Raised) {
        try library.install()
      } catch {
        return []
      }
      let compiled = NativeDefinition("_compiled", "pattern, flags=0, /") { (_, arguments) throws(Raised) in
        try library.pattern(arguments[0], flags: arguments[1])
      }
      let purge = NativeDefinition("_purge", "") { (_, _) throws(Raised) in
        library.purge()
        return .none
      }
      return [
        ("_compiled", interpreter.function(compiled, module: "re")),
        ("_purge", interpreter.function(purge, module: "re")),
        ("Pattern", library.patternClass?.value ?? .none), ("Match", library.matchClass?.value ?? .none),
      ]
    }, source: ReSource.text)
}
