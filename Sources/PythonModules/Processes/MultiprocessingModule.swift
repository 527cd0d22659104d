// The package `multiprocessing`: its top, and the class Process.

import PythonRuntime

var multiprocessingModule: NativeModule {
  NativeModule(
    name: "multiprocessing",
    source: """
      import multiprocessing.context as context
      from multiprocessing.context import (
          AuthenticationError, BufferTooShort, ProcessError, TimeoutError, Process, active_children, current_process,
          parent_process, _finish,
      )

      _default = context._default_context
      for _name in (
          "Array Barrier BoundedSemaphore Condition Event JoinableQueue Lock Manager Pipe Pool Queue RLock RawArray "
          "RawValue Semaphore SimpleQueue Value allow_connection_pickling cpu_count freeze_support "
          "get_all_start_methods get_context get_logger get_start_method log_to_stderr set_executable "
          "set_forkserver_preload set_start_method"
      ).split():
          globals()[_name] = getattr(_default, _name)
      __all__ = [_name for _name in list(globals()) if not _name.startswith("_")]
      del _name, _default
      """)
}

var multiprocessingContextModule: NativeModule {
  NativeModule(
    name: "multiprocessing.context",
    source: """
      import os
      import _signal as signal
      import sys
      import _processes

      class ProcessError(Exception):
          pass

      class BufferTooShort(ProcessError):
          pass

      class TimeoutError(ProcessError):
          pass

      class AuthenticationError(ProcessError):
          pass

      for _error in (ProcessError, BufferTooShort, TimeoutError, AuthenticationError):
          _error.__module__ = "multiprocessing.context"

      _children = []
      _counts = [0]
      # The number that stands for a process in what it made before it was copied and the copy went on in its place.
      _homes = {}

      def _home():
          return _homes.get(os.getpid(), os.getpid())

      def _take_over(pid):
          _homes[os.getpid()] = _homes.get(pid, pid)

      # What is called when the process ends, the newest first: before its children are waited for, and after it.
      _finalizers = []
      _last_finalizers = []

      class BaseProcess:
          _role = "worker"
          # How to wait for it, where it is another process's child.
          _exit = None
          # How it is started, None for the way that holds for the whole program.
          _method = None

          def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
              assert group is None, "group argument must be None for now"
              _counts[0] += 1
              self._identity = _current._identity + (_counts[0],)
              self._parent_pid = _home()
              self._pid = None
              self._exitcode = None
              self._sentinel = None
              self._closed = False
              self._target = target
              self._args = tuple(args)
              self._kwargs = dict(kwargs)
              self._name = name or type(self).__name__ + "-" + ":".join(str(i) for i in self._identity)
              self._daemon = _current._daemon if daemon is None else bool(daemon)
              self._authkey = _current._authkey

          def _check_open(self):
              if self._closed:
                  raise ValueError("process object is closed")

          def run(self):
              if self._target:
                  self._target(*self._args, **self._kwargs)

          def start(self):
              self._check_open()
              assert self._pid is None, "cannot start a process twice"
              assert self._parent_pid == _home(), "can only start a process object created by current process"
              assert not _current._daemon, "daemonic processes are not allowed to have children"
              _reap()
              self._parent = _ParentProcess(_current._name, os.getpid())
              method = self._method or _default_context._method
              if method == "fork":
                  self._pid = _processes.start(self._bootstrap, self._name, self._role)
              elif method == "spawn":
                  from multiprocessing import spawn
                  self._pid = spawn.start(self, method)
              else:
                  from multiprocessing import forkserver
                  self._pid, self._exit = forkserver.start(self)
              # The parent no longer needs them, and they may be large.
              self._target = self._args = self._kwargs = None
              _children.append(self)

          def _poll(self, timeout=0):
              if self._exitcode is None and self._pid is not None:
                  wait = _processes.join if self._exit is None else self._exit.join
                  self._exitcode = wait(self._pid, timeout)
              if self._exitcode is not None and self in _children:
                  _children.remove(self)
              return self._exitcode

          def join(self, timeout=None):
              self._check_open()
              assert self._parent_pid == _home(), "can only join a child process"
              assert self._pid is not None, "can only join a started process"
              self._poll(timeout)

          def is_alive(self):
              self._check_open()
              if self is _current:
                  return True
              assert self._parent_pid == _home(), "can only test a child process"
              return self._pid is not None and self._poll() is None

          def terminate(self):
              self._signal(signal.SIGTERM)

          def kill(self):
              self._signal(signal.SIGKILL)

          def _signal(self, number):
              self._check_open()
              if self._pid is None:
                  raise AttributeError("'NoneType' object has no attribute '" + (
                      "kill" if number == signal.SIGKILL else "terminate") + "'")
              if self._exitcode is None:
                  _processes.kill(self._pid, number)

          def close(self):
              if self._closed:
                  return
              if self._pid is not None and self._poll() is None:
                  raise ValueError(
                      "Cannot close a process while it is still running. "
                      "You should first call join() or terminate().")
              if self._sentinel is not None:
                  _processes.close_descriptor(self._sentinel)
                  self._sentinel = None
              self._closed = True

          @property
          def name(self):
              return self._name

          @name.setter
          def name(self, name):
              assert isinstance(name, str), "name must be a string"
              self._name = name
              if self is _current:
                  _processes.set_name(name)

          @property
          def daemon(self):
              return self._daemon

          @daemon.setter
          def daemon(self, daemonic):
              assert self._pid is None, "process has already started"
              self._daemon = bool(daemonic)

          @property
          def authkey(self):
              return self._authkey

          @authkey.setter
          def authkey(self, authkey):
              self._authkey = AuthenticationString(authkey)

          @property
          def exitcode(self):
              self._check_open()
              if self is _current or self._pid is None:
                  return None
              return self._poll()

          @property
          def ident(self):
              self._check_open()
              return os.getpid() if self is _current else self._pid

          pid = ident

          @property
          def sentinel(self):
              self._check_open()
              if self._pid is None:
                  raise ValueError("process not started")
              if self._sentinel is None:
                  if self._exit is not None:
                      return self._exit.fileno()
                  self._sentinel = _processes.sentinel(self._pid)
              return self._sentinel

          def __repr__(self):
              exitcode = None
              if self is _current:
                  status = "started"
              elif self._closed:
                  status = "closed"
              elif self._parent_pid != _home():
                  status = "unknown"
              elif self._pid is None:
                  status = "initial"
              else:
                  exitcode = self._poll()
                  status = "started" if exitcode is None else "stopped"
              parts = [type(self).__name__, "name=" + repr(self._name)]
              if self._pid is not None:
                  parts.append("pid=" + str(self._pid))
              parts += ["parent=" + str(self._parent_pid), status]
              if exitcode is not None:
                  parts.append("exitcode=" + _exitcode_name(exitcode))
              if self._daemon:
                  parts.append("daemon")
              return "<" + " ".join(parts) + ">"

          def __getstate__(self):
              if not _processes.is_transferring():
                  raise TypeError("Pickling a process object is not allowed; only its name or pid can be sent")
              return self.__dict__

          def _bootstrap(self):
              global _current, _parent
              _parent = self._parent
              _current = self
              _children.clear()
              _finalizers.clear()
              _last_finalizers.clear()
              _counts[0] = 0
              _log("child process calling self.run()")
              code = self._run_to_its_end()
              _log("process exiting with exitcode " + str(code))
              return code

          def _run_to_its_end(self):
              try:
                  try:
                      self.run()
                  finally:
                      _log("process shutting down")
                      if _parent is not None and "threading" in sys.modules:
                          sys.modules["threading"]._shutdown()
                      _finish()
                  return 0
              except SystemExit as error:
                  if error.code is None:
                      return 0
                  if isinstance(error.code, int):
                      return error.code
                  sys.stderr.write(str(error.code) + "\\n")
                  return 1
              except BaseException as error:
                  text = "Process " + self.name + ":\\n" + _processes.traceback(error)
                  if sys.stderr is sys.__stderr__:
                      _processes.report_failure(text)
                  else:
                      sys.stderr.write(text)
                  return 1

      class AuthenticationString(bytes):
          # A key goes nowhere but to a process that is started.
          def __reduce__(self):
              if not _processes.is_transferring():
                  raise TypeError("Pickling an AuthenticationString object is disallowed for security reasons")
              return AuthenticationString, (bytes(self),)

      class Process(BaseProcess):
          pass

      class ForkProcess(BaseProcess):
          _method = "fork"

      class SpawnProcess(BaseProcess):
          _method = "spawn"

      class ForkServerProcess(BaseProcess):
          _method = "forkserver"

      class _MainProcess(BaseProcess):
          def __init__(self):
              self._identity = ()
              self._name = "MainProcess"
              self._authkey = AuthenticationString(os.urandom(32))
              self._parent_pid = self._pid = self._exitcode = None
              self._closed = self._daemon = False

          def close(self):
              pass

      class _ParentProcess(BaseProcess):
          def __init__(self, name, pid):
              self._identity = ()
              self._name = name
              self._pid = pid
              self._parent_pid = self._exitcode = self._sentinel = None
              self._closed = self._daemon = False

          def is_alive(self):
              return os.getppid() == self._pid

          def join(self, timeout=None):
              _processes.wait_readable([self.sentinel], timeout)

          @property
          def ident(self):
              return self._pid

          pid = ident

      def _exitcode_name(code):
          if code < 0:
              for name in dir(signal):
                  if name.startswith("SIG") and name not in ("SIG_DFL", "SIG_IGN") and getattr(signal, name) == -code:
                      return "-" + name
          return str(code)

      def _log(message):
          # Only who has asked for the log has imported it.
          util = sys.modules.get("multiprocessing.util")
          if util is not None:
              util.info(message)

      def _reap():
          for child in list(_children):
              child._poll()

      def _finish():
          while _finalizers:
              _finalizers.pop()()
          for child in active_children():
              if child._daemon:
                  child.terminate()
          for child in active_children():
              child.join()
          while _last_finalizers:
              _last_finalizers.pop()()

      def current_process():
          return _current

      def parent_process():
          return _parent

      def active_children():
          _reap()
          return list(_children)

      def _rehearse():
          # What every child does first is done once here: its code is ready then, and a child has no page to copy
          # for it.
          global _current, _parent
          main = _current
          process = Process()
          process._parent = None
          process._bootstrap()
          _current, _parent = main, None

      _current = _MainProcess()
      _parent = None
      _rehearse()

      """ + contextsSource)
}
