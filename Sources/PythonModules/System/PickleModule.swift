// The module `pickle`: the same bytes in which values cross between processes. Not Python's format.

import PythonRuntime

var pickleModule: NativeModule {
  NativeModule(
  name: "pickle",
  functions: [
    NativeDefinition("dumps", "obj, protocol=None, *, fix_imports=True, buffer_callback=None") {
      (interpreter, arguments) throws(Raised) in
      interpreter.byteString(try interpreter.serialize(arguments[0]))
    },
    NativeDefinition("loads", "data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None") {
      (interpreter, arguments) throws(Raised) in
      guard let bytes = interpreter.byteContent(of: arguments[0]) else {
        throw interpreter.raise(
          .typeError, "a bytes-like object is required, not '\(interpreter.typeName(of: arguments[0]))'")
      }
      return try interpreter.deserialize(bytes)
    },
  ],
  source: """
    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4

    class PickleError(Exception):
        pass

    class PicklingError(PickleError):
        pass

    class UnpicklingError(PickleError):
        pass

    for _error in (PickleError, PicklingError, UnpicklingError):
        _error.__module__ = "_pickle"

    def dump(obj, file, protocol=None, **names):
        file.write(dumps(obj))

    def load(file, **names):
        return loads(file.read())
    """)
}
