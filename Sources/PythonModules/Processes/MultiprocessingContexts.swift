// The contexts of `multiprocessing`: everything that the package offers, once for each way to start a process.

/// The rest of the source of `multiprocessing.context`.
let contextsSource = """
  class BaseContext:
      Process = Process
      ProcessError = ProcessError
      BufferTooShort = BufferTooShort
      TimeoutError = TimeoutError
      AuthenticationError = AuthenticationError

      def current_process(self):
          return _current

      def parent_process(self):
          return _parent

      def active_children(self):
          return active_children()

      def cpu_count(self):
          return _processes.usable_processors()

      def freeze_support(self):
          pass

      def allow_connection_pickling(self):
          pass

      def set_executable(self, executable):
          pass

      def set_forkserver_preload(self, module_names):
          pass

      def Queue(self, maxsize=0):
          from multiprocessing.queues import Queue
          return Queue(maxsize)

      def JoinableQueue(self, maxsize=0):
          from multiprocessing.queues import JoinableQueue
          return JoinableQueue(maxsize)

      def SimpleQueue(self):
          from multiprocessing.queues import SimpleQueue
          return SimpleQueue()

      def Pipe(self, duplex=True):
          from multiprocessing.connection import Pipe
          return Pipe(duplex)

      def Lock(self):
          from multiprocessing.synchronize import Lock
          return Lock()

      def RLock(self):
          from multiprocessing.synchronize import RLock
          return RLock()

      def Semaphore(self, value=1):
          from multiprocessing.synchronize import Semaphore
          return Semaphore(value)

      def BoundedSemaphore(self, value=1):
          from multiprocessing.synchronize import BoundedSemaphore
          return BoundedSemaphore(value)

      def Condition(self, lock=None):
          from multiprocessing.synchronize import Condition
          return Condition(lock)

      def Event(self):
          from multiprocessing.synchronize import Event
          return Event()

      def Barrier(self, parties, action=None, timeout=None):
          from multiprocessing.synchronize import Barrier
          return Barrier(parties, action, timeout)

      def Value(self, typecode_or_type, *args, lock=True):
          from multiprocessing.sharedctypes import Value
          return Value(typecode_or_type, *args, lock=lock)

      def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
          from multiprocessing.sharedctypes import Array
          return Array(typecode_or_type, size_or_initializer, lock=lock)

      def RawValue(self, typecode_or_type, *args):
          from multiprocessing.sharedctypes import RawValue
          return RawValue(typecode_or_type, *args)

      def RawArray(self, typecode_or_type, size_or_initializer):
          from multiprocessing.sharedctypes import RawArray
          return RawArray(typecode_or_type, size_or_initializer)

      def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
          from multiprocessing.pool import Pool
          return Pool(processes, initializer, initargs, maxtasksperchild, self.get_context())

      def Manager(self):
          from multiprocessing.managers import SyncManager
          manager = SyncManager()
          manager.start()
          return manager

      def get_logger(self):
          from multiprocessing.util import get_logger
          return get_logger()

      def log_to_stderr(self, level=None):
          from multiprocessing.util import log_to_stderr
          return log_to_stderr(level)

      def get_context(self, method=None):
          return self if method is None else get_context(method)

      def get_start_method(self, allow_none=False):
          return self._method

      def get_all_start_methods(self):
          return ["fork", "spawn", "forkserver"]

      def set_start_method(self, method, force=False):
          raise ValueError("cannot set start method of concrete context")

  class ForkContext(BaseContext):
      _method = "fork"
      Process = ForkProcess

  class SpawnContext(BaseContext):
      _method = "spawn"
      Process = SpawnProcess

  class ForkServerContext(BaseContext):
      _method = "forkserver"
      Process = ForkServerProcess

  class DefaultContext(BaseContext):
      # Starts processes in the way that was chosen for the whole program.
      _method = "fork"
      _is_set = False

      def get_context(self, method=None):
          return get_context(method)

      def get_start_method(self, allow_none=False):
          if allow_none and not self._is_set:
              return None
          self._is_set = True
          return self._method

      def set_start_method(self, method, force=False):
          if self._is_set and not force:
              raise RuntimeError("context has already been set")
          if method is not None:
              get_context(method)
          self._is_set = method is not None
          self._method = method or "fork"

  _contexts = {"fork": ForkContext(), "spawn": SpawnContext(), "forkserver": ForkServerContext()}

  def get_context(method=None):
      if method is None:
          method = _default_context._method
      if method not in _contexts:
          raise ValueError("cannot find context for %r" % method)
      return _contexts[method]

  # Whether this process, started afresh, is still running the main program's file.
  _bootstrapping = False

  _default_context = DefaultContext()

  """
