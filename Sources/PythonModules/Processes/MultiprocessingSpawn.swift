// `multiprocessing.spawn`: a process as a program of its own, which makes what it needs again from what it is handed.

import PythonRuntime

var multiprocessingSpawnModule: NativeModule {
  NativeModule(
    name: "multiprocessing.spawn",
    source: """
      import sys
      import _processes
      from multiprocessing import context

      _too_early = "\\n".join(
          " " * 8 + line if line else "" for line in (
              "", "An attempt has been made to start a new process before the",
              "current process has finished its bootstrapping phase.", "",
              "This probably means that you are not using fork to start your",
              "child processes and you have forgotten to use the proper idiom", "in the main module:", "",
              "    if __name__ == '__main__':", "        freeze_support()", "        ...", "",
              'The "freeze_support()" line can be omitted if the program',
              "is not going to be frozen to produce an executable."))

      def _data_for(process):
          # What the new program is told, with the descriptors that it needs.
          if context._bootstrapping:
              raise RuntimeError(_too_early)
          _processes.begin_transfer()
          try:
              data = _processes.dumps(process)
          finally:
              descriptors = _processes.end_transfer()
          preparation = {
              "main": _processes.main_program(),
              "argv": list(sys.argv),
              "path": list(sys.path),
              "method": context._default_context._method,
          }
          return _processes.dumps((preparation, data)), descriptors

      def start(process, method):
          data, descriptors = _data_for(process)
          return _processes.start_afresh(data, descriptors, process._name, method, process._role)

      def _run(data):
          preparation, data = _processes.loads(data)
          _prepare(preparation)
          process = _processes.loads(data)
          return process._bootstrap()

      def _prepare(preparation):
          sys.argv[:] = preparation["argv"]
          sys.path[:] = preparation["path"]
          context._default_context._method = preparation["method"]
          main = sys.modules["__main__"]
          main.__name__ = "__mp_main__"
          _processes.keep_main_program(preparation["main"])
          context._bootstrapping = True
          try:
              if isinstance(preparation["main"], str):
                  _run_script(main, preparation["main"])
              else:
                  for file, source in preparation["main"]:
                      try:
                          _processes.run_as_main(file, source)
                      except Exception:
                          # Whoever needs what is missing now will say so.
                          pass
          finally:
              context._bootstrapping = False

      def _run_script(main, path):
          if not path:
              return
          main.__file__ = path
          with open(path, encoding="utf-8") as file:
              source = file.read()
          _processes.run_as_main(path, source)

      def freeze_support():
          pass
      """)
}
