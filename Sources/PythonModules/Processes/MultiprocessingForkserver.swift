// `multiprocessing.forkserver`: a server that was started afresh and forks each process from itself.

import PythonRuntime

var multiprocessingForkserverModule: NativeModule {
  NativeModule(
    name: "multiprocessing.forkserver",
    source: """
      import os
      import signal
      import sys
      import _processes
      from multiprocessing import context, spawn
      from multiprocessing.connection import Connection, Pipe, _wait

      class Exit:
          # How a process ends that is the server's child: the server writes it to a pipe.
          def __init__(self, pid, pipe):
              self.pid = pid
              self.pipe = pipe

          def fileno(self):
              return self.pipe.fileno()

          def join(self, pid, timeout):
              if not _processes.wait_for_exit(self.pipe.fileno(), self.pid, timeout):
                  return None
              try:
                  return self.pipe.recv()
              except (EOFError, OSError):
                  return 255

      # The connection to the server of this process and the server's number.
      _server = [None, None, None]

      def _connection():
          if _server[0] is None or _server[2] != os.getpid():
              here, there = Pipe()
              process = context.SpawnProcess(target=_serve, args=(there,), name="forkserver")
              # It is none of the program's own, and takes no number from them.
              context._counts[0] -= 1
              process._role = "service"
              process._parent = context._ParentProcess(context._current._name, os.getpid())
              _server[:] = here, spawn.start(process, "spawn"), os.getpid()
              there.close()
              context._last_finalizers.append(_stop)
          return _server[0]

      def _stop():
          if _server[0] is not None and _server[2] == os.getpid():
              _server[0].close()
              _processes.join(_server[1], None)
          _server[:] = None, None, None

      def start(process):
          # Returns the process's number and how to wait for it.
          sys.stdout.flush()
          sys.stderr.flush()
          data, descriptors = spawn._data_for(process)
          connection = _connection()
          reader, writer = Pipe(duplex=False)
          connection.send((process._name, process._role, data, descriptors))
          for descriptor in [writer.fileno()] + descriptors:
              _processes.send_descriptor(connection._connection, descriptor)
          writer.close()
          answer = connection.recv()
          if isinstance(answer, BaseException):
              raise answer
          return answer, Exit(answer, reader)

      def _serve(connection):
          signal.signal(signal.SIGINT, signal.SIG_IGN)
          writers = {}
          while True:
              for ready in _wait([connection] + list(writers), None, True):
                  if ready is connection:
                      try:
                          request = connection.recv()
                      except EOFError:
                          return
                      sentinel, pid, writer = _begin(connection, request)
                      if sentinel is not None:
                          writers[sentinel] = (pid, writer)
                  else:
                      pid, writer = writers.pop(ready)
                      code = _processes.join(pid, None)
                      _processes.close_descriptor(ready)
                      try:
                          writer.send(code)
                      except OSError:
                          pass
                      writer.close()

      def _begin(connection, request):
          name, role, data, descriptors = request
          handle = connection._connection
          writer, *received = [_processes.receive_descriptor(handle) for _ in range(len(descriptors) + 1)]
          writer = Connection(_processes.adopt_connection(writer), False, True)
          def body():
              # What the server holds for others is not for its children.
              connection.close()
              writer.close()
              signal.signal(signal.SIGINT, signal.default_int_handler)
              _processes.translate_descriptors(descriptors, received)
              return spawn._run(data, True)
          try:
              pid = _processes.start(body, name, role, "forkserver")
              connection.send(pid)
          except OSError as error:
              writer.close()
              connection.send(error)
              return None, None, None
          finally:
              for descriptor in received:
                  _processes.close_descriptor(descriptor)
          return _processes.sentinel(pid), pid, writer
      """)
}
